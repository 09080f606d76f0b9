//! No acknowledged work is lost (k): a model of reading, saving, undoing, leaving and outside edits, in every order of a
//! few steps and in many random ones with the real worker; and what each entry was found by.

use std::collections::{BTreeSet, VecDeque};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::field::{Field, Value};
use mpn_benefits::domain::record::Kind;
use mpn_benefits::file::{self, FileError, Store};
use mpn_benefits::tui::app::{App, Commit, Effect, Left, Msg, NotRead, NotSaved, Reading};
use mpn_benefits::tui::overlay::Overlay;
use mpn_benefits::tui::worker::{Report, Worker};

use crate::kit::effort::few;
use crate::kit::harness::{chords, given_text, session};
use crate::kit::support::layout::Dice;
use mpn_benefits::keys::Keymap;
use mpn_benefits::session::Source;
use mpn_benefits::text::Text;
use mpn_benefits::tui::theme::Theme;

/// A file with nobody in it yet.
const BARE: &str = "format = 1\nrules = \"mpn-2021\"\n\n[partner]\nname = \"A\"\n";
/// What anybody waits for at most; a hang is a failure.
const PATIENCE: Duration = Duration::from_mins(1);

/// What can happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Something is recorded.
    Edit,
    /// `u`.
    Undo,
    /// `U`.
    Redo,
    /// `R`.
    Reload,
    /// `E`: somebody edits the file in an editor.
    Editor,
    /// Ctrl-S.
    Save,
    /// A form is opened.
    Open,
    /// Enter in it.
    Submit,
    /// Somebody else adds a record.
    Outside,
    /// The file is removed.
    Remove,
    /// The disk is full, or has room again.
    Full,
    /// The worker does what it was asked for next.
    Work,
    /// The dashboard hears what the worker said next.
    Hear,
    /// Ctrl-C.
    Leave,
}

use Step::{Edit, Editor, Full, Hear, Leave, Open, Outside, Redo, Reload, Remove, Save, Submit, Undo, Work};

const ALL: &[Step] = &[Edit, Undo, Redo, Reload, Editor, Save, Open, Submit, Outside, Remove, Full, Work, Hear, Leave];

enum Job {
    Save(Commit),
    Read,
}

/// Who has the file.
enum Disk {
    /// One that does nothing by itself.
    Model { text: Option<String>, full: bool, jobs: VecDeque<Job>, reports: VecDeque<Msg> },
    /// The real worker, on a real file.
    Real { path: PathBuf, worker: Worker, said: Receiver<Report>, asked: usize, _folder: tempfile::TempDir },
}

struct World {
    app: App,
    disk: Disk,
    made: usize,
    /// What others added, and nobody of them removed.
    outside: BTreeSet<String>,
    left: bool,
    /// The file was removed, and not looked for since.
    removed: bool,
    /// What is not saved may be dropped: that was asked for twice.
    consent: bool,
    /// What was told last as being on the disk, of what the dashboard added.
    acknowledged: BTreeSet<String>,
    done: Vec<Step>,
}

/// Who is in a text.
fn people(text: &str) -> BTreeSet<String> {
    let loaded = file::parse(text);
    assert!(loaded.is_clean(), "{:?}\n{text}", loaded.problems);
    loaded.state.people.iter().map(|person| person.id.to_string()).collect()
}

fn of_ours(ids: &BTreeSet<String>) -> BTreeSet<String> {
    ids.iter().filter(|id| id.starts_with('e')).cloned().collect()
}

/// What every dashboard has, made once: the messages take longest.
type Parts = (Text, Keymap, Theme);

fn parts() -> Parts {
    let App { text, keymap, theme, .. } = given_text(BARE, "2021-03-01").app;
    (text, keymap, theme)
}

impl World {
    fn model(parts: Parts) -> Self {
        let jobs = VecDeque::new();
        Self::with(parts, Disk::Model { text: Some(BARE.to_owned()), full: false, jobs, reports: VecDeque::new() })
    }

    /// The parts again, for the next one.
    fn parts(self) -> Parts {
        let App { text, keymap, theme, .. } = self.app;
        (text, keymap, theme)
    }

    fn real(parts: Parts) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("benefits.toml");
        std::fs::write(&path, BARE).unwrap();
        let (store, _) = Store::open(&path).unwrap();
        let (sender, said) = mpsc::channel();
        let worker = Worker::start(path.clone(), Some(store), move |report| drop(sender.send(report))).unwrap();
        Self::with(parts, Disk::Real { path, worker, said, asked: 0, _folder: folder })
    }

    fn with((text, keymap, theme): Parts, disk: Disk) -> Self {
        let mut session = session(BARE, "2021-03-01");
        session.source = Source::File("benefits.toml".into());
        let app = App::new(session, text, keymap, theme);
        let (outside, acknowledged) = (BTreeSet::new(), BTreeSet::new());
        Self {
            app,
            disk,
            made: 0,
            outside,
            left: false,
            removed: false,
            consent: false,
            acknowledged,
            done: Vec::new(),
        }
    }

    /// What the file says; none where there is none.
    fn text(&self) -> Option<String> {
        match &self.disk {
            Disk::Model { text, .. } => text.clone(),
            Disk::Real { path, .. } => std::fs::read_to_string(path).ok(),
        }
    }

    fn write(&mut self, new: Option<String>) {
        match &mut self.disk {
            Disk::Model { text, .. } => *text = new,
            // As an editor does that takes no lock: beside it, then over it.
            Disk::Real { path, .. } => match new {
                Some(new) => {
                    let beside = path.with_extension("editor");
                    std::fs::write(&beside, new).unwrap();
                    std::fs::rename(beside, path).unwrap();
                }
                None => std::fs::remove_file(path).unwrap(),
            },
        }
    }

    /// Does a step; whether it was anything at all.
    fn step(&mut self, step: Step) -> bool {
        if self.left {
            return false;
        }
        self.done.push(step);
        let open = !self.app.overlays.is_empty();
        match step {
            Edit | Open if open => return false,
            Edit => {
                self.made += 1;
                let id = format!("e{}", self.made);
                let fields = vec![(Field::Id, Value::Text(id.clone())), (Field::Name, Value::Text(id.to_uppercase()))];
                match self.app.run(Command::Add { kind: Kind::Person, parent: None, fields }) {
                    Ok(effects) => self.take(effects),
                    Err(_) => return false,
                }
            }
            Undo => self.press("u"),
            Redo => self.press("U"),
            Reload => self.press("R"),
            Editor => self.press("E"),
            Save => self.press("<Ctrl-S>"),
            Open => self.press("7np"),
            Submit if !matches!(self.app.overlays.last(), Some(Overlay::Form(_))) => return false,
            Submit => {
                self.made += 1;
                let id = format!("e{}", self.made);
                self.press(&format!("{id}<enter>"));
            }
            Outside => return self.edit_outside(),
            Remove => {
                if self.text().is_none() {
                    return false;
                }
                self.settle_worker();
                self.write(None);
                // What goes with the file goes by somebody else's hand, and until it is looked for nobody can know.
                self.outside.clear();
                self.acknowledged.clear();
                self.removed = true;
            }
            Full => match &mut self.disk {
                Disk::Model { full, .. } => *full = !*full,
                Disk::Real { .. } => return false,
            },
            Work => return self.work(),
            Hear => return self.hear(),
            Leave => self.press("<Ctrl-C>"),
        }
        true
    }

    fn edit_outside(&mut self) -> bool {
        // The real worker compares and replaces in one go; an editor that takes no lock must not come between.
        self.settle_worker();
        let Some(text) = self.text() else { return false };
        self.made += 1;
        let id = format!("o{}", self.made);
        self.write(Some(format!("{text}\n[[person]]\nid = \"{id}\"\nname = \"O\"\n")));
        self.outside.insert(id);
        true
    }

    fn settle_worker(&mut self) {
        if let Disk::Real { worker, .. } = &self.disk {
            worker.wait();
        }
    }

    fn press(&mut self, keys: &str) {
        for chord in chords(keys) {
            let effects = self.app.update(Msg::Key(chord));
            self.take(effects);
        }
    }

    fn take(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Quit => self.left = true,
                Effect::Save(commit) => match &mut self.disk {
                    Disk::Model { jobs, .. } => jobs.push_back(Job::Save(commit)),
                    Disk::Real { worker, asked, .. } => {
                        worker.save(commit);
                        *asked += 1;
                    }
                },
                Effect::Reload => {
                    self.consent |= self.app.is_unsaved();
                    self.ask_to_read();
                }
                Effect::Edit(_) => {
                    self.consent |= self.app.is_unsaved();
                    // The loop waits for the worker, the editor edits, the file is read.
                    while self.work() {}
                    self.edit_outside();
                    self.ask_to_read();
                }
                // What was done before this run is none of what is looked at here.
                Effect::Back { again, .. } => {
                    let after = self.app.update(Msg::Back(Err(file::NoWay::Nothing), again));
                    assert!(after.is_empty(), "{after:?}");
                }
                // Nor is the configuration, which is read with the file.
                Effect::Configure => {}
                other => panic!("{other:?} after {:?}", self.done),
            }
        }
    }

    fn ask_to_read(&mut self) {
        match &mut self.disk {
            Disk::Model { jobs, .. } => jobs.push_back(Job::Read),
            Disk::Real { worker, asked, .. } => {
                worker.read();
                *asked += 1;
            }
        }
    }

    fn work(&mut self) -> bool {
        let Disk::Model { text, full, jobs, reports } = &mut self.disk else {
            self.settle_worker();
            return false;
        };
        let report = match jobs.pop_front() {
            None => return false,
            Some(Job::Read) => match text {
                None => Msg::Loaded(Err(NotRead { sentence: "gone".to_owned(), gone: true })),
                Some(text) => {
                    let loaded = Box::new(file::parse(text));
                    Msg::Loaded(Ok(Reading { loaded, text: Arc::from(text.as_str()) }))
                }
            },
            Some(Job::Save(Commit { base, text: new, .. })) => {
                // What a store does, see `Store::save_over` and `Store::save_anew`.
                let left = match (&text, base) {
                    (None, Some(_)) => Some(Left::Gone),
                    (Some(_), None) => Some(Left::Taken),
                    (Some(now), Some(base)) if **now != *base && **now != *new => Some(Left::AsItWas),
                    _ if *full => Some(Left::AsItWas),
                    _ => None,
                };
                match left {
                    None => {
                        *text = Some(new.to_string());
                        Msg::Saved(Ok("10:41".to_owned()))
                    }
                    Some(left) => {
                        Msg::Saved(Err(NotSaved { sentence: "not done".to_owned(), why: "no".to_owned(), left }))
                    }
                }
            }
        };
        reports.push_back(report);
        true
    }

    fn hear(&mut self) -> bool {
        let msg = match &mut self.disk {
            Disk::Model { reports, .. } => match reports.pop_front() {
                None => return false,
                Some(msg) => msg,
            },
            Disk::Real { said, asked, .. } => {
                if *asked == 0 {
                    return false;
                }
                *asked -= 1;
                match said.recv_timeout(PATIENCE).unwrap() {
                    odd @ (Report::Missed(_) | Report::Back(..) | Report::Log(_)) => panic!("nobody asked: {odd:?}"),
                    Report::Saved(Ok(())) => Msg::Saved(Ok("10:41".to_owned())),
                    Report::Saved(Err(error)) => Msg::Saved(Err(NotSaved {
                        sentence: error.to_string(),
                        why: error.to_string(),
                        left: Left::from(&error),
                    })),
                    Report::Loaded(read) => Msg::Loaded(read.map_err(|error| NotRead {
                        sentence: "not read".to_owned(),
                        gone: matches!(error, FileError::Absent),
                    })),
                    Report::Listed(..) | Report::Brought(..) => unreachable!("nobody imports here"),
                    Report::Examined(..) | Report::Mended(_) => unreachable!("nobody asks the doctor here"),
                }
            }
        };
        let gone = match &msg {
            Msg::Loaded(Err(not)) => not.gone,
            Msg::Saved(Err(not)) => not.left == Left::Gone,
            _ => false,
        };
        self.removed &= self.text().is_none() && !gone;
        if matches!(msg, Msg::Saved(Ok(_))) {
            // Told to be on the disk: then it was there.
            let text = self.text();
            self.acknowledged = text.map(|text| of_ours(&people(&text))).unwrap_or_default();
        }
        let before = of_ours(&self.shown());
        let effects = self.app.update(msg);
        let after = of_ours(&self.shown());
        if !before.is_subset(&after) {
            assert!(std::mem::take(&mut self.consent), "{:?}: dropped unasked: {before:?} to {after:?}", self.done);
        }
        self.take(effects);
        true
    }

    /// Whether a step can be anything at all now.
    fn can(&self, step: Step) -> bool {
        let open = !self.app.overlays.is_empty();
        match (step, &self.disk) {
            _ if self.left => false,
            (Work, Disk::Model { jobs, .. }) => !jobs.is_empty(),
            (Hear, Disk::Model { reports, .. }) => !reports.is_empty(),
            (Edit | Open | Undo | Redo | Reload | Editor | Save, _) => !open,
            (Submit, _) => open,
            (Outside | Remove, Disk::Model { text, .. }) => text.is_some(),
            _ => true,
        }
    }

    fn is_quiet(&self) -> bool {
        match &self.disk {
            Disk::Model { jobs, reports, .. } => jobs.is_empty() && reports.is_empty(),
            Disk::Real { asked, .. } => *asked == 0,
        }
    }

    fn settle(&mut self) {
        while !self.is_quiet() {
            self.work();
            self.hear();
        }
    }

    fn shown(&self) -> BTreeSet<String> {
        self.app.state.people.iter().map(|person| person.id.to_string()).collect()
    }

    /// What holds at any time.
    fn judge(&self) {
        let Some(text) = self.text() else { return };
        let there = people(&text);
        assert!(self.outside.is_subset(&there), "{:?}: lost of others: {:?} in {there:?}", self.done, self.outside);
    }

    /// What holds when nothing is on its way: then the run is left, and how it ends is true.
    fn judge_the_end(&mut self) {
        self.settle();
        self.judge();
        let told = format!("{:?}", self.done);
        if let Some(text) = self.text() {
            let there = of_ours(&people(&text));
            assert_eq!(there, self.acknowledged, "{told}: what is on the disk is what was told to be");
        }
        // Leaving says the truth, however often it has to be asked for.
        if !self.left {
            self.app.overlays.retain(|overlay| !matches!(overlay, Overlay::Form(_)));
            self.press("<Ctrl-C>");
            self.settle();
            if !self.left {
                assert!(self.app.is_unsaved(), "{told}: asks for nothing");
                self.press("<Ctrl-C>");
            }
        }
        assert!(self.left, "{told}: cannot be left");
        self.settle();
        let there = self.text().map(|text| people(&text));
        let shown = of_ours(&self.shown());
        match self.app.left_unsaved() {
            None if self.removed => {}
            None => {
                let there = of_ours(&there.unwrap_or_default());
                assert_eq!(shown, there, "{told}: leaves without a word, and the disk is another");
            }
            Some(sentence) => {
                assert!(sentence.contains("not saved"), "{sentence}");
                let all = there.is_some_and(|there| there == self.shown());
                assert!(!all, "{told}: says that something is lost, and nothing is");
            }
        }
    }
}

/// Every order of so many steps that is one: whatever a step would not do is left out.
fn every(steps: &[Step], most: usize) -> usize {
    let mut tried = 0;
    let mut ways: Vec<(Vec<Step>, Vec<Step>)> = vec![(Vec::new(), steps.to_vec())];
    let mut parts = parts();
    for _ in 0..most {
        let mut longer = Vec::new();
        for (way, next) in &ways {
            for step in next {
                let mut world = World::model(parts);
                for before in way {
                    world.step(*before);
                }
                if world.step(*step) {
                    world.judge();
                    let next = steps.iter().copied().filter(|step| world.can(*step)).collect();
                    world.judge_the_end();
                    tried += 1;
                    longer.push(([&way[..], &[*step]].concat(), next));
                }
                parts = world.parts();
            }
        }
        ways = longer;
    }
    tried
}

/// How long the orders are that are tried; `MPN_ORDERS=6` for all of them.
fn long(usual: usize) -> usize {
    std::env::var("MPN_ORDERS").ok().and_then(|count| count.parse().ok()).unwrap_or(usual)
}

#[test]
fn every_order_of_six_steps_of_reading_saving_and_undoing() {
    let began = std::time::Instant::now();
    let tried = every(&[Edit, Undo, Reload, Outside, Work, Hear], long(few(5, 6)));
    println!("{tried} orders in {:?}", began.elapsed());
    assert!(tried > few(500, 5_000), "{tried}");
}

#[test]
fn every_order_of_steps_with_editors_forms_and_faults() {
    for steps in [
        &[Edit, Editor, Save, Full, Work, Hear][..],
        &[Edit, Reload, Save, Remove, Work, Hear],
        &[Edit, Reload, Open, Submit, Outside, Work, Hear],
        &[Edit, Undo, Redo, Full, Leave, Work, Hear],
        &[Edit, Reload, Outside, Save, Leave, Work, Hear],
    ] {
        let began = std::time::Instant::now();
        let tried = every(steps, long(few(4, 5)));
        println!("{tried} orders of {steps:?} in {:?}", began.elapsed());
        assert!(tried > few(50, 300), "{tried} of {steps:?}");
    }
}

/// `MPN_WALKS` asks for other than the 1,000 of a thorough run.
#[test]
fn random_orders_with_the_real_worker() {
    let walks = std::env::var("MPN_WALKS").ok().and_then(|count| count.parse().ok()).unwrap_or(few(150, 1_000_u64));
    let mut parts = parts();
    for walk in 1..=walks {
        let mut dice = Dice::new(walk);
        let mut world = World::real(parts);
        for _ in 0..4 + dice.roll(20) {
            world.step(*dice.pick(ALL));
            world.settle_worker();
            world.judge();
        }
        world.judge_the_end();
        parts = world.parts();
    }
}
