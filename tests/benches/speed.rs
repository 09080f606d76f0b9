//! How long it takes to open a file, to derive a day, to write a change into the text, and to draw: on the sample and on a
//! file of 10,000 rows. `cargo bench`; `cargo bench -- derive` for one of them.

#![expect(clippy::expect_used, reason = "a measurement of something else would be worse")]

use std::collections::BTreeMap;
use std::hint::black_box;
use std::sync::Arc;

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use mpn_benefits::clock::Clock;
use mpn_benefits::config::Config;
use mpn_benefits::demo::SAMPLE;
use mpn_benefits::domain::Section;
use mpn_benefits::domain::act::{self, Act};
use mpn_benefits::domain::apply::{Asking, apply};
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::date::parse_iso;
use mpn_benefits::domain::partner::Role;
use mpn_benefits::domain::software::ActivationCase;
use mpn_benefits::domain::{Date, Overview, State};
use mpn_benefits::file::{Document, parse};
use mpn_benefits::keys::{Chord, Key, Keymap, Named};
use mpn_benefits::run::Run;
use mpn_benefits::session::{Session, Source};
use mpn_benefits::text::Text;
use mpn_benefits::tui::app::{App, Msg};
use mpn_benefits::tui::canvas::Canvas;
use mpn_benefits::tui::theme::Theme;
use mpn_benefits::tui::view;
use ratatui::layout::Rect;

#[path = "../kit/large.rs"]
mod large;

use large::large;

/// Rows of the large file: keys and their activations.
const ROWS: usize = 10_000;
/// The size of the screen that is drawn.
const SCREEN: Rect = Rect::new(0, 0, 120, 40);

/// The files that are measured, by name.
fn files() -> [(&'static str, Arc<str>); 2] {
    [("sample", Arc::from(SAMPLE)), ("10,000 rows", Arc::from(large(ROWS)))]
}

fn day() -> Date {
    parse_iso("2021-03-01").expect("a day")
}

fn state(text: &str) -> State {
    let loaded = parse(text);
    assert!(loaded.is_clean(), "{:?}", loaded.problems);
    loaded.state
}

fn open(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("open");
    for (name, text) in files() {
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |bencher| bencher.iter(|| parse(black_box(&text))));
    }
}

fn derive(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("derive");
    for (name, text) in files() {
        let state = state(&text);
        group.bench_function(name, |bencher| bencher.iter(|| Overview::of(black_box(&state), day())));
    }
}

/// A change decided, written into the text and read back; the second one of a run, when the blocks of the text are known.
fn splice(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("splice");
    let asking = Asking { today: day(), role: Role::MpnPartnerAdmin };
    for (name, text) in files() {
        let state = state(&text);
        let key = state.software.iter().flat_map(|benefit| &benefit.keys).next().expect("a key").id.clone();
        let command = |machine: &str| Command::Act {
            act: Act::Activate(act::Activate {
                key: key.clone(),
                machines: vec![machine.into()],
                case: ActivationCase::NewMachine,
            }),
            on: day(),
        };
        let run = |document: &mut Document, state: &mut State, machine: &str| {
            let applied = apply(state, &command(machine), asking).expect("allowed");
            document.run(state, command(machine), applied).expect("laid out as usual");
        };
        let begun = || {
            let (mut document, mut state) = (Document::new(Arc::clone(&text)), state.clone());
            run(&mut document, &mut state, "PC-FIRST");
            (document, state)
        };
        group.bench_function(name, |bencher| {
            bencher.iter_batched_ref(
                begun,
                |(document, state)| run(document, state, "PC-SECOND"),
                BatchSize::LargeInput,
            );
        });
    }
}

fn app(text: &Arc<str>, start: Section) -> App {
    let session = Session {
        source: Source::Sample,
        loaded: parse(text),
        text: Arc::clone(text),
        store: None,
        new_file: None,
        run: Run::on(Clock::Rehearsal(day())),
        role: None,
        config: Config { start, ..Config::default() },
    };
    let keymap = Keymap::new(&BTreeMap::new()).expect("the built-in keys");
    App::new(session, Text::english(), keymap, Theme::new(true))
}

fn drawn(app: &mut App) -> Canvas {
    let mut canvas = Canvas::new(SCREEN);
    let hits = view::draw(app, &mut canvas);
    app.drawn(hits);
    canvas
}

/// The first frame of a dashboard, and a frame after each Down.
fn draw(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("draw");
    for (name, text) in files() {
        let mut overview = app(&text, Section::Overview);
        group.bench_function(BenchmarkId::new("first picture", name), |bencher| bencher.iter(|| drawn(&mut overview)));
        let mut first = app(&text, Section::Software);
        group.bench_function(BenchmarkId::new("first frame", name), |bencher| bencher.iter(|| drawn(&mut first)));
        let mut moved = app(&text, Section::Software);
        let (down, top) = (Chord::plain(Key::Named(Named::Down)), Chord::plain(Key::Named(Named::Home)));
        let mut pressed = 0_usize;
        group.bench_function(BenchmarkId::new("Down", name), |bencher| {
            bencher.iter(|| {
                // The same few rows again and again, so that every key moves.
                pressed += 1;
                moved.update(Msg::Key(if pressed.is_multiple_of(4) { top } else { down }));
                drawn(&mut moved)
            });
        });
    }
}

criterion_group!(speed, open, derive, splice, draw);
criterion_main!(speed);
