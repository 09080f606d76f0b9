//! What was found wrong with faults that hide each other (issue 14, “all faults at once”): in forms of records and acts, and
//! on the command line.

use mpn_benefits::domain::act::ActKind;
use mpn_benefits::domain::act::deed::Typed;
use mpn_benefits::domain::apply::faults::of_act;
use mpn_benefits::domain::apply::{Asking, apply};
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::edit::Owner;
use mpn_benefits::domain::field::{Field, Value};
use mpn_benefits::domain::partner::Role;
use mpn_benefits::domain::record::{Kind, Shape};
use mpn_benefits::domain::{Date, Id, State};
use mpn_benefits::tui::intent::Opening;
use mpn_benefits::tui::overlay::Overlay;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::kit::effort::few;
use crate::kit::harness::{Given, given, says};
use crate::kit::program::{CONTOSO, Place, run};
use crate::kit::support::random::{days, states};

/// A word that is only begun decides what else is needed, as it decides what is recorded.
#[test]
fn found_14_what_a_begun_word_needs_is_told() {
    for word in ["comp", "competency", "COMP"] {
        let mut app = given("2021-03-01").at(100, 40).keys(&format!("5no{word}<tab><tab><tab>2021-02-30<Ctrl-S>"));
        let text = app.text();
        for wanted in ["Competency (`competency`) must be there", "Level (`level`) must be there", "no such day"] {
            assert!(says(&text, wanted), "{word}: {wanted}\n{text}");
        }
        assert!(!says(&text, "Level: Level"), "a label stands once\n{text}");
        // Its fields are marked as needed while it is typed.
        let mut app = given("2021-03-01").at(100, 40).keys(&format!("5no{word}"));
        let marked = |line: &str| line.contains(" Competency ") && line.contains(" * competency ");
        assert!(app.text().lines().any(marked), "{}", app.text());
    }
}

/// What a form tells, by its debug text: of each field its fault and whether a rule has it, then what stands against the whole;
/// and the field with the focus.
fn faults(app: &Given) -> (Vec<(Option<String>, bool)>, Vec<String>, usize) {
    let text = format!("{:?}", app.app.overlays.last().expect("a form is open"));
    let pieces: Vec<&str> = text.split("FormField {").skip(1).collect();
    let fields = pieces.iter().map(|piece| {
        let (_, error) = piece.split_once(", error: ").unwrap();
        let fault = error.strip_prefix("Some(\"").map(|rest| rest.split_once("\"), by_rule").unwrap().0.to_owned());
        (fault, piece.contains("by_rule: true"))
    });
    let (_, rest) = text.rsplit_once(", focus: ").unwrap();
    let (focus, rest) = rest.split_once(", errors: [").unwrap();
    let errors = rest.split_once("], asked").unwrap().0;
    let errors = if errors.is_empty() { Vec::new() } else { errors.split("\", \"").map(str::to_owned).collect() };
    (fields.collect(), errors, focus.parse().unwrap())
}

/// The form of an opening, with texts typed into its fields by position, sent off.
fn sent(opening: &Opening, typed: &[(usize, &str)]) -> Option<Given> {
    let mut app = given("2021-03-01").at(80, 24);
    let form = Overlay::open(&app.app.scene(), opening.clone())?;
    app.app.overlays.push(form);
    app = app.keys("");
    let count = faults(&app).0.len();
    for (at, text) in typed {
        let mut steps = 0;
        while faults(&app).2 != *at && steps <= count {
            app = app.keys("<tab>");
            steps += 1;
        }
        if faults(&app).2 == *at {
            app = app.keys("<Ctrl-E><Ctrl-U>").keys(&text.replace('<', "<lt>"));
        }
    }
    Some(app.keys("<Ctrl-S>").at(120, 60))
}

fn openings(app: &Given) -> Vec<Opening> {
    let state = &app.app.state;
    let mut all = Vec::new();
    for kind in Kind::ALL.iter().copied().filter(|kind| *kind != Kind::Partner) {
        let whole = kind.parent().and_then(|whole| state.things().find(|thing| thing.kind() == whole));
        let parent = whole.and_then(|whole| whole.id(state).cloned());
        all.push(Opening::Add { kind, parent, known: Vec::new() });
        let own = state.things().find(|thing| thing.kind() == kind).and_then(|thing| thing.id(state));
        all.extend(own.map(|id| Opening::Set(Owner::Record(id.clone()))));
    }
    all.push(Opening::Set(Owner::Partner));
    for kind in ActKind::ALL.iter().copied() {
        let of = state.things().filter(|thing| kind.applies(state, *thing)).filter_map(|thing| thing.id(state));
        all.extend(of.map(|of| Opening::Act { kind, of: of.clone(), known: Vec::new(), why: None }));
    }
    all
}

/// What people mistype, and now and then something right.
const TYPED: [&str; 14] = [
    "2021-02-30",
    "xyz?",
    "nobody",
    "-1",
    "comp",
    "adele",
    "maps",
    "wrong.example",
    "extend",
    "add",
    "yes",
    "2021-01-15",
    "office-mak",
    "",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: few(6, 32), failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever else is typed: what cannot be read of a field, and what it lacks, is told with everything else.
    #[test]
    fn found_14_no_fault_of_a_field_hides_another(which: Index, typed in prop::collection::vec(0..TYPED.len(), 1..9)) {
        let start = given("2021-03-01");
        let all = openings(&start);
        let opening = which.get(&all);
        let typed: Vec<(usize, &str)> = typed.into_iter().enumerate().map(|(at, word)| (at, TYPED[word])).collect();
        let together = sent(opening, &typed).unwrap();
        // It was saved, or a question follows: nothing was wrong.
        if !matches!(together.app.overlays.last(), Some(Overlay::Form(_))) {
            return Ok(());
        }
        let (fields, ..) = faults(&together);
        for (at, word) in &typed {
            let Some(alone) = sent(opening, &[(*at, word)]) else { continue };
            if !matches!(alone.app.overlays.last(), Some(Overlay::Form(_))) {
                continue;
            }
            let (own, ..) = faults(&alone);
            if let Some((Some(fault), false)) = own.get(*at) {
                let told = fields.get(*at).and_then(|(fault, _)| fault.as_ref());
                prop_assert!(
                    told.is_some() || is_not_asked(opening, *at),
                    "{opening:?} {at} {word}: alone {fault}, together {fields:?}"
                );
            }
        }
    }

}

proptest! {
    #![proptest_config(ProptestConfig { cases: few(100, 400), failure_persistence: None, ..ProptestConfig::default() })]

    /// What is told of some answers holds whatever the others are, and the first refusal is always told.
    #[test]
    fn found_14_what_is_told_of_an_act_holds_whatever_else_is_answered(
        state in states(),
        thing: Index,
        kind in 0..ActKind::ALL.len(),
        picks in prop::collection::vec(any::<Index>(), 6),
        left in 0_u32..64,
        on in days(),
    ) {
        let kind = ActKind::ALL[kind];
        let things: Vec<Id> =
            state.things().filter(|thing| kind.applies(&state, *thing)).filter_map(|thing| thing.id(&state).cloned()).collect();
        if things.is_empty() {
            return Ok(());
        }
        let of = thing.get(&things);
        let today = on;
        let asking = Asking { today, role: Role::MpnPartnerAdmin };
        let mut answers: Vec<(Field, Option<Value>)> = Vec::new();
        for (question, pick) in kind.asked(&state, of).zip(&picks) {
            let values = values(&state, question.shape, on);
            answers.push((question.field, Some(pick.get(&values).clone())));
        }
        answers.push((Field::On, Some(Value::Date(on))));
        let Some(act) = kind.said(of.clone(), &answers) else { return Ok(()) };
        let whole = apply(&state, &Command::Act { act, on }, asking);
        let told = of_act(&state, kind, of, &answers, asking);
        if let Err(refusal) = &whole {
            prop_assert!(told.contains(refusal), "{kind:?} {answers:?}: {refusal:?} not in {told:?}");
        } else {
            prop_assert!(told.is_empty(), "{kind:?} {answers:?} is allowed, and refused: {told:?}");
        }
        // Some of the answers are missing: whatever is told then, the act is refused with these.
        let some: Vec<_> = answers.iter().enumerate().filter(|(at, _)| left & (1 << at) != 0).map(|(_, own)| own.clone()).collect();
        let told = of_act(&state, kind, of, &some, asking);
        prop_assert!(told.is_empty() || whole.is_err(), "{kind:?} {some:?} of {answers:?}: {told:?}");
    }
}

/// Whether a field is not asked as the others stand: then what stands in it is not read.
fn is_not_asked(opening: &Opening, at: usize) -> bool {
    let Opening::Act { kind: ActKind::Activate, .. } = opening else { return false };
    // Whether the hardware changed is asked of a machine that the key was used on before.
    at == 2
}

/// Answers of a shape: right, wrong, and of other records.
fn values(state: &State, shape: Shape, on: Date) -> Vec<Value> {
    let text = |text: &str| Value::Text(text.to_owned());
    let mut words: Vec<Value> = ["PC-1", "120-1001", "nobody", "100200300"].map(text).to_vec();
    words.extend(state.partner.tenants.iter().map(|tenant| text(tenant)));
    let ids = || state.things().filter_map(|thing| Some(text(thing.id(state)?.as_str()))).collect::<Vec<_>>();
    match shape {
        Shape::Word(known) => known.iter().map(|word| text(word)).collect(),
        Shape::Flag => vec![Value::Flag(true), Value::Flag(false)],
        Shape::Texts => words.into_iter().map(|word| Value::List(vec![word])).collect(),
        Shape::Reference(_) | Shape::OwnId => ids().into_iter().chain([text("nobody")]).collect(),
        Shape::Date => vec![Value::Date(on)],
        Shape::Count => vec![Value::Count(1), Value::Count(100)],
        Shape::Text
        | Shape::DateOrFlag
        | Shape::KeyKind
        | Shape::Secret
        | Shape::Words(_)
        | Shape::Dates
        | Shape::Fact(_)
        | Shape::Ledger(_) => words,
    }
}

/// Acts with several faults of different kinds, by keys and as commands: what is missing or cannot be read, and what rules refuse.
#[test]
fn found_14_every_fault_of_an_act_is_told() {
    let act = |kind, of: &str| Opening::Act { kind, of: Id::parse(of).unwrap(), known: Vec::new(), why: None };
    let no_day = "no such day";
    let cases: [(Opening, &[(usize, &str)], &str, &[&str]); 7] = [
        // A question is open, and the tenant is none of ours.
        (
            act(ActKind::Redeem, "m365-25"),
            &[(1, "wrong.example"), (3, "2021-02-30")],
            "redeem m365-25 --tenant wrong.example --on 2021-02-30",
            &["none of the partner's own tenants", no_day],
        ),
        // Of the wrong product, on a tenant that is wrong, too.
        (
            act(ActKind::Redeem, "m365-25"),
            &[(0, "ext"), (1, "wrong.example"), (2, "ems-main")],
            "redeem m365-25 --tenant wrong.example --as extend --into ems-main",
            &["none of the partner's own tenants", "a token goes into one of its own product"],
        ),
        (
            act(ActKind::Enable, "signature"),
            &[(0, "abc"), (1, "def"), (2, "2021-02-30")],
            "enable signature --access-id abc --contract-id def --on 2021-02-30",
            &["Access ID is a number", "Contract ID is a number", no_day],
        ),
        (
            act(ActKind::Activate, "office-mak"),
            &[(0, "NEW-PC"), (3, "2021-02-30")],
            "activate office-mak --machine NEW-PC --on 2021-02-30",
            &["3 of 3 activations are used", no_day],
        ),
        (
            act(ActKind::Assign, "vs-2"),
            &[(0, "nobody"), (1, "2021-02-30")],
            "assign vs-2 nobody --on 2021-02-30",
            &["nobody", no_day],
        ),
        (
            act(ActKind::Close, "support"),
            &[(0, "no-such-case"), (1, "2021-02-30")],
            "close support no-such-case --on 2021-02-30",
            &["no such open case", no_day],
        ),
        (
            act(ActKind::Replace, "d365-5"),
            &[(0, "xyz"), (1, "nobody"), (2, "2021-02-30")],
            "replace d365-5 --reason xyz --by nobody --on 2021-02-30",
            &["wrong-tenant, added-instead-of-extended", "no token with the id nobody", no_day],
        ),
    ];
    let place = Place::new();
    let file = place.write("own.toml", CONTOSO);
    for (opening, typed, words, wanted) in cases {
        let mut app = sent(&opening, typed).unwrap();
        let text = app.text();
        let ran = place.on(&file, &format!("{words} --clock 2021-03-01"));
        for sentence in wanted {
            assert!(says(&text, sentence), "{words}: {sentence}\n{text}");
            assert!(ran.err.contains(sentence), "{words}: {sentence}\n{}", ran.err);
        }
        assert_ne!(ran.code, Some(0), "{words}");
    }
}

/// Every option that cannot be read is told, whatever else is missing, of every act.
#[test]
fn found_14_two_bad_options_of_an_act_are_both_told() {
    let place = Place::new();
    let file = place.write("own.toml", CONTOSO);
    let state = mpn_benefits::file::parse(CONTOSO).state;
    for kind in ActKind::ALL.iter().copied() {
        let first = |wanted: &Kind| state.things().find(|of| of.kind() == *wanted && kind.applies(&state, *of));
        let of = kind.kinds().iter().find_map(first).unwrap_or_else(|| panic!("{kind:?} applies to nothing"));
        let mut words = vec![kind.as_word().to_owned(), of.id(&state).unwrap().to_string()];
        let mut bad = vec![format!("`--{}`", kind.day())];
        for question in kind.questions() {
            let (Typed::Option { .. }, Shape::Word(_) | Shape::Date | Shape::Count) = (question.typed, question.shape)
            else {
                continue;
            };
            words.extend([format!("--{}", question.name), "x?".to_owned()]);
            bad.push(format!("`--{}`", question.name));
        }
        words.extend([format!("--{}", kind.day()), "2021-02-30".to_owned()]);
        let ran = run(place.mpn(&words).arg("--clock").arg("2021-03-01").arg("--file").arg(&file));
        assert_eq!(ran.code, Some(2), "{words:?} {ran:?}");
        for option in bad {
            assert!(ran.err.contains(&option), "{words:?}: {option}\n{}", ran.err);
        }
    }
}

/// A refusal that is a rule's tells the others in its document.
#[test]
fn found_14_a_verdict_tells_every_refusal() {
    let place = Place::new();
    let file = place.write("own.toml", CONTOSO);
    let words = "redeem m365-25 --tenant wrong.example --as extend --into ems-main --clock 2021-03-01 --json";
    let verdict = place.on(&file, words).json();
    assert_eq!(verdict["rule"], "R38", "{verdict}");
    assert!(verdict["also"][0].as_str().unwrap().contains("R37"), "{verdict}");
    // One alone has nothing beside it.
    let words = "activate office-mak --machine NEW-PC --clock 2021-03-01 --json";
    assert!(place.on(&file, words).json().get("also").is_none());
}

/// What rules have against a record is told with what cannot be read, in a form and of a command.
#[test]
fn found_14_rules_and_readers_are_told_together() {
    let mut app = given("2021-03-01").at(100, 40);
    let keys = "5nocomp<tab>Cloud<tab>gold<tab>2021-02-30<Shift-Tab><Shift-Tab><Shift-Tab><Shift-Tab>maps<Ctrl-S>";
    app = app.keys(keys);
    let text = app.text();
    assert!(says(&text, "no such day") && says(&text, "maps"), "{text}");
    assert!(text.to_lowercase().contains("id: ") || says(&text, "taken") || says(&text, "has the id"), "{text}");
    let place = Place::new();
    let file = place.write("own.toml", CONTOSO);
    let words =
        "add offer offer=competency competency=Cloud level=gold purchased=2021-02-30 id=maps --clock 2021-03-01";
    let ran = place.on(&file, words);
    assert!(ran.err.contains("no such day") && ran.err.contains("maps"), "{ran:?}");
}

/// What rules said of a field goes when another answer helps, without a second try.
#[test]
fn found_14_what_was_told_is_asked_again() {
    let mut app = sent(
        &Opening::Act { kind: ActKind::Redeem, of: Id::parse("m365-25").unwrap(), known: Vec::new(), why: None },
        &[(0, "extend"), (1, "wrong.example"), (2, "ems-main")],
    )
    .unwrap();
    assert!(says(&app.text(), "none of the partner's own tenants"), "{}", app.text());
    // The tenant is mended: what is wrong with the subscription is still told.
    app = app.keys("<Ctrl-U>contoso.onmicrosoft.com");
    let text = app.text();
    assert!(!says(&text, "none of the partner's own tenants"), "{text}");
    assert!(says(&text, "a token goes into one of its own product"), "{text}");
}
