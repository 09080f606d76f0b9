//! Dialogs alone: a scene and keys in, a value out. There is no dashboard, no terminal and no file behind them.

use crate::kit::harness::{CONTOSO, chords};
use mpn_benefits::domain::act::ActKind;
use mpn_benefits::domain::agenda::Agenda;
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::date::parse_iso;
use mpn_benefits::domain::edit::Owner;
use mpn_benefits::domain::field::{Field, Value};
use mpn_benefits::domain::find::{FindIndex, Part};
use mpn_benefits::domain::lead_time::LeadTimes;
use mpn_benefits::domain::partner::Role;
use mpn_benefits::domain::record::Kind;
use mpn_benefits::domain::{Id, Overview, Section, State, Thing};
use mpn_benefits::file;
use mpn_benefits::keys::Keymap;
use mpn_benefits::keys::action::Action;
use mpn_benefits::lists::detail::Item;
use mpn_benefits::lists::list::List;
use mpn_benefits::lists::timeline::Zoom;
use mpn_benefits::run::Run;
use mpn_benefits::session::Source;
use mpn_benefits::text::Text;
use mpn_benefits::tui::canvas::Canvas;
use mpn_benefits::tui::dates::Dates;
use mpn_benefits::tui::hits::Hits;
use mpn_benefits::tui::intent::{Intent, Opening, Use};
use mpn_benefits::tui::overlay::Overlay;
use mpn_benefits::tui::overlay::confirm::Confirm;
use mpn_benefits::tui::overlay::dialog::{After, Place};
use mpn_benefits::tui::overlay::problems::Problems;
use mpn_benefits::tui::overlay::reveal::Revealed;
use mpn_benefits::tui::overlay::{date::DateBar, unsaved::Unsaved};
use mpn_benefits::tui::saving::Saving;
use mpn_benefits::tui::scene::{NotDone, Scene};
use mpn_benefits::tui::theme::Theme;
use ratatui::layout::Rect;

/// Everything that a scene borrows.
struct Props {
    source: Source,
    state: State,
    overview: Overview,
    agenda: Agenda,
    dates: Dates,
    text: Text,
    keymap: Keymap,
    theme: Theme,
    list: List,
    lead_times: LeadTimes,
    find: FindIndex,
    saving: Saving,
    hits: Hits,
}

/// The sample on 2021-03-01.
fn props() -> Props {
    let today = parse_iso("2021-03-01").unwrap();
    let state = file::parse(CONTOSO).state;
    Props {
        source: Source::File("benefits.toml".into()),
        agenda: Agenda::of(&state, &Overview::of(&state, today), &LeadTimes::default()),
        overview: Overview::of(&state, today),
        find: FindIndex::of(&state),
        state,
        dates: Dates::new(Run::on(mpn_benefits::clock::Clock::Rehearsal(today))),
        text: Text::english(),
        keymap: Keymap::built_in(),
        theme: Theme::new(false),
        list: List::default(),
        lead_times: LeadTimes::default(),
        saving: Saving::default(),
        hits: Hits::default(),
    }
}

impl Props {
    fn scene(&self) -> Scene<'_> {
        Scene {
            source: &self.source,
            state: &self.state,
            overview: &self.overview,
            agenda: &self.agenda,
            problems: &[],
            dates: self.dates,
            role: Role::MpnPartnerAdmin,
            text: &self.text,
            keymap: &self.keymap,
            theme: &self.theme,
            section: Section::Software,
            list: &self.list,
            lead_times: &self.lead_times,
            zoom: Zoom::default(),
            find: Some(&self.find),
            new_file: None,
            saving: &self.saving,
            message: None,
            records: true,
            plays: false,
            hits: &self.hits,
        }
    }

    /// Presses keys in a dialog until one of them is answered by more than staying; what that was.
    fn keys(&mut self, overlay: &mut Overlay, keys: &str) -> After {
        let mut after = After::stay();
        for chord in chords(keys) {
            assert_eq!(after, After::stay(), "before {chord} of {keys}");
            let action = self.keymap.resolve(overlay.dialog().scopes(), chord);
            after = overlay.dialog_mut().key(&self.scene(), action, chord);
            self.drawn(overlay);
        }
        after
    }

    /// What it looks like.
    fn drawn(&mut self, overlay: &Overlay) -> String {
        let mut canvas = Canvas::new(Rect::new(0, 0, 100, 30));
        let mut hits = Hits::default();
        overlay.dialog().draw(&self.scene(), canvas.area(), &mut canvas, &mut hits);
        self.hits = hits;
        canvas.lines().join("\n")
    }
}

fn id(id: &str) -> Id {
    Id::parse(id).unwrap()
}

/// A question answers with what it was asked for, and with nothing where the answer is no.
#[test]
fn confirm_answers_with_its_intent() {
    let mut props = props();
    let remove = || Command::Remove { id: id("alex"), with_references: true };
    let ask = |intent: Intent| {
        let answers = ("keep".to_owned(), "do it".to_owned());
        Overlay::Confirm(Confirm::ask("Sure?".to_owned(), vec!["What follows.".to_owned()], answers, intent))
    };
    assert_eq!(props.keys(&mut ask(Intent::Run(remove())), "2"), After::Close(vec![Intent::Run(remove())]));
    assert_eq!(props.keys(&mut ask(Intent::Run(remove())), "<down><enter>"), After::Close(vec![Intent::Run(remove())]));
    for no in ["1", "<esc>", "<enter>"] {
        assert_eq!(props.keys(&mut ask(Intent::Run(remove())), no), After::close(), "{no}");
    }
    // What loses something is no letter's and no digit's.
    let key = Intent::Use(Use::Show, Thing::Token(0, 0));
    let mut loses = ask(key.clone());
    assert!(loses.dialog().asks_before_loss());
    let After::Close(said) = props.keys(&mut loses, "2") else { panic!("it is kept") };
    assert!(matches!(&said[..], [Intent::Say(_)]), "{said:?}");
    assert_eq!(props.keys(&mut loses, "<down><enter>"), After::Close(vec![key]));
    // A click counts on an answer only.
    let mut clicked = ask(Intent::Run(remove()));
    assert!(props.drawn(&clicked).contains("What follows."));
    assert_eq!(clicked.dialog_mut().click(&props.scene(), 0), After::stay());
    assert_eq!(clicked.dialog_mut().click(&props.scene(), 2), After::Close(vec![Intent::Run(remove())]));
}

/// Find says where to go, and goes nowhere itself.
#[test]
fn find_answers_with_where_to() {
    let mut props = props();
    let mut find = Overlay::find(&props.scene());
    let After::Close(intents) = props.keys(&mut find, "adele<enter>") else { panic!("it is closed") };
    let [Intent::Jump(Thing::Person(at), Part::Itself, None)] = intents[..] else { panic!("{intents:?}") };
    assert_eq!(props.state.people[at].id.as_str(), "adele");
    // A paste is typed, and what has no room is counted.
    let pasted = find.dialog_mut().paste(&props.scene(), &["x".repeat(300)]);
    assert_eq!((pasted.after, pasted.left_out), (After::stay(), Some(300 - (256 - "adele".len()))));
}

/// The menu of acts asks for the form of the act, and the form gives the command: neither does anything.
#[test]
fn a_menu_asks_for_a_form_and_the_form_for_a_command() {
    let mut props = props();
    let offer = props.state.enrollments.iter().position(|own| own.id.as_str() == "maps").unwrap();
    let item = Item { thing: Thing::Offer(offer), part: Part::Itself, leads: false };
    let mut menu = Overlay::actions(&props.scene(), item).unwrap();
    let After::Close(intents) = props.keys(&mut menu, "w") else { panic!("it is closed") };
    let [Intent::Open(opening @ Opening::Act { kind: ActKind::Review, .. })] = &intents[..] else {
        panic!("{intents:?}")
    };
    let mut form = Overlay::open(&props.scene(), opening.clone()).unwrap();
    let After::Submit(command) = props.keys(&mut form, "<enter>") else { panic!("it is submitted") };
    assert!(matches!(command, Command::Act { .. }), "{command:?}");
    // Why it was not done stands in the form, which is as it was.
    let said = form.dialog_mut().refused(&props.scene(), &NotDone::Sentence("The disk is full.".to_owned()));
    assert!(said.is_empty() && props.drawn(&form).contains("The disk is full."));
}

/// A form gives the fields that were typed or changed, and what stands against them is said in it.
#[test]
fn forms_answer_with_a_command() {
    let mut props = props();
    let add = Opening::Add { kind: Kind::Person, parent: None, known: Vec::new() };
    let mut form = Overlay::open(&props.scene(), add).unwrap();
    assert_eq!(props.keys(&mut form, "<enter>"), After::stay(), "a name is missing");
    let After::Submit(Command::Add { kind: Kind::Person, parent: None, fields }) = props.keys(&mut form, "Zo<enter>")
    else {
        panic!("a person is added")
    };
    assert!(fields.contains(&(Field::Name, Value::Text("Zo".to_owned()))), "{fields:?}");
    // What is not changed is not recorded anew; what was typed is not dropped by one key.
    let set = || Opening::Set(Owner::Record(id("adele")));
    let mut form = Overlay::open(&props.scene(), set()).unwrap();
    let After::Submit(Command::Set { fields, .. }) = props.keys(&mut form, "<enter>") else {
        panic!("it is submitted")
    };
    assert!(fields.is_empty(), "the dashboard says that nothing is to be done: {fields:?}");
    let mut form = Overlay::open(&props.scene(), set()).unwrap();
    assert_eq!(props.keys(&mut form, "x<esc>"), After::stay());
    assert_eq!(props.keys(&mut form, "<esc>"), After::close());
    assert_eq!(Overlay::open(&props.scene(), Opening::Set(Owner::Record(id("nobody")))).map(|_| ()), None);
}

/// Leaving with something unsaved: each answer is a value.
#[test]
fn unsaved_answers() {
    let mut props = props();
    props.saving = Saving::Failed("The disk is full.".to_owned());
    let asked = || Overlay::Unsaved(Unsaved::default());
    assert!(props.drawn(&asked()).contains("The disk is full."));
    assert_eq!(props.keys(&mut asked(), "1"), After::close());
    assert_eq!(props.keys(&mut asked(), "2"), After::Close(vec![Intent::SaveAndLeave]));
    let path = "benefits.unsaved.toml".to_owned();
    assert_eq!(props.keys(&mut asked(), "3<enter>"), After::Stay(vec![Intent::WriteElsewhere(path)]));
    assert_eq!(props.keys(&mut asked(), "4<enter>"), After::Close(vec![Intent::Leave]));
}

/// The date bar and the filter say what to show.
#[test]
fn bars_answer_with_what_to_show() {
    let mut props = props();
    let mut bar = Overlay::Date(DateBar::default());
    assert_eq!(props.keys(&mut bar, "<right>"), After::Stay(vec![Intent::MoveDate(Action::DayForward)]));
    let day = parse_iso("2021-04-15").unwrap();
    let typed = chords("2021-04-15").into_iter().map(|chord| props.keys(&mut bar, &chord.to_string())).last();
    assert_eq!(typed, Some(After::Stay(vec![Intent::ShowDate(day)])));
    assert_eq!(props.keys(&mut bar, "<enter>"), After::Close(vec![Intent::ShowDate(day)]));
    let mut bar = Overlay::filter(&props.scene());
    assert_eq!(props.keys(&mut bar, "w"), After::Stay(vec![Intent::Filter("w".to_owned())]));
    assert_eq!(props.keys(&mut bar, "<esc>"), After::Close(vec![Intent::Filter(String::new())]));
}

/// Every dialog takes a paste where letters are typed into it, and nowhere else; and Esc closes every one of them.
#[test]
fn pastes_go_where_letters_go() {
    let props = props();
    let person = Thing::Person(0);
    let item = Item { thing: person, part: Part::Itself, leads: false };
    let cx = props.scene();
    let all = [
        Overlay::help(Vec::new()),
        Overlay::find(&cx),
        Overlay::filter(&cx),
        Overlay::quick(&cx),
        Overlay::Date(DateBar::default()),
        Overlay::Problems(Problems::default()),
        Overlay::impact(&cx, 0).unwrap(),
        Overlay::new_record(&cx, None),
        Overlay::actions(&cx, item).unwrap(),
        Overlay::change(&cx, &id("adele")).unwrap(),
        Overlay::erasing(&cx, &id("adele"), String::new()).unwrap(),
        Overlay::Unsaved(Unsaved::default()),
        Overlay::Reveal(Revealed { thing: person, left: 1 }),
        Overlay::rules(Vec::new()),
    ];
    for mut overlay in all {
        let named = format!("{overlay:?}");
        let takes = overlay.dialog().letters().is_some();
        let pasted = overlay.dialog_mut().paste(&cx, &["2".to_owned()]);
        assert_eq!(pasted.left_out, takes.then_some(0), "{named}");
        // What stands in the bottom line is no box, and has a field.
        assert!(overlay.dialog().place() == Place::Box || takes, "{named}");
        let esc = chords("<esc>")[0];
        let mut after = After::stay();
        // A form that something was typed into asks once.
        for _ in 0..2 {
            let action = cx.keymap.resolve(overlay.dialog().scopes(), esc);
            after = overlay.dialog_mut().key(&cx, action, esc);
            if matches!(after, After::Close(_)) {
                break;
            }
        }
        assert!(matches!(after, After::Close(_)), "{named}");
    }
}
