//! Lists of machines and of anything else, and control characters, which never reach the file (c1).

use super::*;

/// What parts a list wherever one is read.
const PARTED: [&str; 6] = [",", ";", "\t", "\n", "\r\n", " ,\n; "];

/// Six machines are six, however they are parted: the limit of 5 and customers' machines are asked for each.
#[test]
fn found_c1_whatever_parts_a_list_the_rules_are_asked_for_each() {
    for parted in PARTED {
        let list = ["A", "B", "C", "D", "E", "F"].join(parted);
        let said = unwritten(&["activate", "office-mak-spare", "--machine", &list, "--case", "new-machine"], 1);
        assert!(said.contains("(R20") && said.contains('6'), "{parted:?}: {said}");
        let list = ["PC-1", "CUST-07"].join(parted);
        let said = unwritten(&["activate", "office-mak-spare", "--machine", &list, "--case", "new-machine"], 1);
        assert!(said.contains("CUST-07") && said.contains("(R40)"), "{parted:?}: {said}");
        let list = ["PC-1", "PC-2"].join(parted);
        let file = written(&["activate", "office-mak-spare", "--machine", &list, "--case", "new-machine"]);
        for machine in ["machine = \"PC-1\"", "machine = \"PC-2\""] {
            assert!(file.contains(machine), "{parted:?}: {file}");
        }
        let file = written(&["set", "partner", "tenants", &["a.example", "b.example"].join(parted)]);
        assert!(file.contains("tenants = [\"a.example\", \"b.example\"]"), "{parted:?}: {file}");
        let file = written(&["set", "gold-cloud", "renewals", &["2021-04-01", "2021-04-02"].join(parted)]);
        assert!(file.contains("renewals = [2021-04-01, 2021-04-02]"), "{parted:?}: {file}");
    }
}

/// The same list pasted into the form.
#[test]
fn found_c1_a_pasted_list_is_the_list_that_is_typed() {
    for parted in PARTED {
        let list = ["A", "B", "C", "D", "E", "F"].join(parted);
        let mut app = given(DAY).keys("aa<Ctrl-U>").send(Msg::Paste(list)).keys("<enter>");
        assert!(says(&app.text(), "(R20)"), "{parted:?}:\n{}", app.text());
        let app = given_text(&with_customers(), DAY);
        let mut app = app.keys("aa<Ctrl-U>").send(Msg::Paste(["PC-1", "CUST-07"].join(parted))).keys("<enter>");
        assert!(says(&app.text(), "(R40)"), "{parted:?}:\n{}", app.text());
        assert!(app.effects.is_empty(), "{parted:?}: {:?}", app.effects);
    }
}

/// One machine twice is one machine, and that is said.
#[test]
fn found_c1_a_machine_named_twice_counts_once() {
    for words in [
        &["--machine", "PC-1,PC-2,pc-1,PC-2"][..],
        &["--machine", "PC-1", "--machine", "PC-2", "--machine", "pc-1;PC-2"],
    ] {
        let words = [&["activate", "office-mak-spare", "--case", "new-machine"], words].concat();
        let (ran, file) = on_sample(&words);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert!(ran.err.contains("2 of 5 used"), "{ran:?}");
        for again in ["pc-1 is named twice, and counts once.", "PC-2 is named twice, and counts once."] {
            assert!(ran.err.contains(again), "{ran:?}");
        }
        assert_eq!((file.matches("PC-1").count(), file.matches("pc-1").count()), (1, 0), "{file}");
        let (ran, _) = on_sample(&[&words[..], &["--json"]].concat());
        assert_eq!(ran.json()["effect"]["used"], 2, "{ran:?}");
    }
    let (ran, file) = on_sample(&["set", "partner", "tenants", "a.example;b.example,A.EXAMPLE"]);
    assert!(ran.err.contains("a.example was named twice and counts once."), "{ran:?}");
    assert!(file.contains("tenants = [\"a.example\", \"b.example\"]"), "{file}");
    let form = given(DAY).at(100, 30).keys("aaPC-1, PC-2, pc-1").text();
    assert!(form.contains("pc-1 is named twice, and counts once."), "{form}");
}

/// A control character is refused with its place, by every command that records a text.
#[test]
fn found_c1_a_control_character_is_refused_with_its_place() {
    let cases: [(&[&str], &str); 9] = [
        (
            &["activate", "win-ent-mak", "--case", "new-machine", "--machine", "PC-1,P\u{7}C"],
            "Character 2 of Machine, item 2, is a control character (U+0007)",
        ),
        (
            &["activate", "win-ent-mak", "--case", "new-machine", "--machine", "PC\u{1b}[1m"],
            "Character 3 of Machine is a control character (U+001B)",
        ),
        (&["set", "adele", "note", "a\nb"], "Character 2 of Note is a control character (U+000A)"),
        (&["set", "adele", "note", "a\tb"], "Character 2 of Note is a control character (U+0009)"),
        (&["set", "partner", "name", "A\u{9b}B"], "Character 2 of Name is a control character (U+009B)"),
        (&["add", "person", "name=A\u{7f}"], "Character 2 of Name is a control character (U+007F)"),
        (&["incident", "support", "--case", "1\u{0}2"], ""),
        (
            &["redeem", "m365-25", "--tenant", "contoso\u{8}.onmicrosoft.com", "--as", "add"],
            "Character 8 of Tenant is a control character (U+0008)",
        ),
        (&["clear", "win-ent-mak", "LAB-0\u{1}1"], "Character 6 of Machine is a control character (U+0001)"),
    ];
    for (words, wanted) in cases {
        if wanted.is_empty() {
            // No program is given such an argument.
            continue;
        }
        let said = unwritten(words, 2);
        assert!(said.contains(wanted), "{words:?}: {said}");
        let (ran, file) = on_sample(&[words, &["--json"]].concat());
        assert!(file == with_customers());
        assert!(failure(&ran, 2)["message"].as_str().unwrap().contains(wanted), "{words:?}");
    }
    let place = Place::new();
    let words = ["init", "--name", "A\u{7}B", "--offer", "action-pack", "--purchased", "2020-09-01"];
    let ran = run(place.mpn(words).arg("--file").arg(place.path("own.toml")));
    assert!(refused(&ran, 2).contains("Character 2 of Name is a control character (U+0007)"), "{ran:?}");
    assert!(!place.path("own.toml").exists());
}

/// What is typed fast is no list: a blank at its end is typed, too.
#[test]
fn found_c1_letters_that_come_together_keep_their_blanks() {
    let app = given(DAY)
        .keys("7e<end>")
        .send(Msg::Typed(" Jr".to_owned()))
        .send(Msg::Typed(" x ".to_owned()))
        .keys("III<enter>");
    assert_eq!(app.app.state.person(&id("adele")).unwrap().name, "Adele Vance Jr x III");
}

/// Pasted into a form it is seen, and refused there.
#[test]
fn found_c1_a_form_refuses_it_too() {
    let mut app = given(DAY).keys("aa<Ctrl-U>").send(Msg::Paste("PC\u{1b}[1m".to_owned())).keys("<enter>");
    assert!(says(&app.text(), "Character 3 of Machine is a control character (U+001B)"), "{}", app.text());
    assert!(app.effects.is_empty(), "{:?}", app.effects);
}

/// Every command that could record a text, with that text.
fn commands(text: &str) -> Vec<Command> {
    use mpn_benefits::domain::act::{self, Act};
    use mpn_benefits::domain::cloud::RedeemAs;
    use mpn_benefits::domain::software::ActivationCase;
    let on = day(DAY);
    let own = |text: &str| Value::Text(text.to_owned());
    let set = |of: Owner, field: Field, value: Value| Command::Set { of, fields: vec![(field, Some(value))] };
    let act = |act: Act| Command::Act { act, on };
    let record = |text: &str| Owner::Record(id(text));
    let machines = vec!["PC-1".to_owned().into(), text.to_owned().into()];
    let (access_id, contract_id) = ("1".to_owned(), text.to_owned());
    vec![
        Command::Add { kind: Kind::Person, parent: None, fields: vec![(Field::Name, own(text))] },
        set(record("adele"), Field::Note, own(text)),
        set(record("adele"), Field::Email, own(text)),
        set(Owner::Partner, Field::Name, own(text)),
        set(Owner::Partner, Field::Tenants, Value::List(vec![own("a.example"), own(text)])),
        set(
            record("azure-monthly"),
            Field::Credit,
            Value::Table(vec![(Field::Kind, own("monthly")), (Field::Currency, own(text))]),
        ),
        set(record("win-ent-mak"), Field::Kind, own(&format!("other:{text}"))),
        act(Act::Activate(act::Activate { key: id("win-ent-mak"), machines, case: ActivationCase::NewMachine })),
        act(Act::Clear(act::Clear { key: id("win-ent-mak"), machines: vec![text.to_owned().into()] })),
        act(Act::Redeem(act::Redeem {
            token: id("m365-25"),
            tenant: text.to_owned().into(),
            how: RedeemAs::Add,
            into: None,
        })),
        act(Act::Enable(act::Enable { benefit: id("support"), access_id, contract_id })),
        act(Act::Incident(act::Incident { benefit: id("support"), case: text.to_owned(), product: None, hours: None })),
        act(Act::Incident(act::Incident {
            benefit: id("support"),
            case: "1".to_owned(),
            product: Some(text.to_owned().into()),
            hours: None,
        })),
        act(Act::Close(act::Close { benefit: id("support"), case: text.to_owned() })),
    ]
}

proptest! {
    /// Wherever one stands in a text of any command, its place is named, and nothing is recorded.
    #[test]
    fn found_c1_no_control_character_reaches_the_file(
        before in "[a-zäß漢🙂 -]{0,6}", letter in "\\PC|\\p{Cc}", after in "[a-z]{0,3}",
    ) {
        let letter = letter.chars().next().unwrap();
        let text = format!("{before}{letter}{after}");
        let (state, asking) = (sample(), Asking { today: day(DAY), role: Role::MpnPartnerAdmin });
        for command in commands(&text) {
            let answer = apply(&state, &command, asking);
            let found = match answer {
                Err(refusal) => match refusal.why {
                    Why::Control(found) => Some((found.at, found.letter)),
                    _ => None,
                },
                Ok(_) => None,
            };
            let begun = if matches!(&command, Command::Set { fields, .. } if fields[0].0 == Field::Kind) { 6 } else { 0 };
            let wanted = letter.is_control().then(|| (begun + before.chars().count() + 1, letter));
            prop_assert_eq!(found, wanted, "{:?}", command);
        }
    }
}
