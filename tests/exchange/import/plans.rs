//! What becomes of rows: the four counts add up, twice changes nothing, undo leaves the very bytes, no key is said.

use std::collections::BTreeSet;
use std::sync::Arc;

use mpn_benefits::catalog::{Programme, of_product, tab_of};
use mpn_benefits::domain::apply::{Asking, apply};
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::field::{Field, Value};
use mpn_benefits::domain::import::{Asked, Becomes, Place, Plan, Row, plan, plan as plan_of};
use mpn_benefits::domain::partner::Role;
use mpn_benefits::domain::record::Kind;
use mpn_benefits::domain::remark::{Remark, remarks};
use mpn_benefits::domain::secret::{Known, holds};
use mpn_benefits::domain::{Date, Id, Rule, State};
use mpn_benefits::file::{Document, parse};
use mpn_benefits::text::Text;
use proptest::prelude::*;

use super::{SAMPLES, told};
use crate::kit::CONTOSO;

pub(super) const TODAY: Date = Date::from_ymd_opt(2021, 3, 1).unwrap();

fn asked<T>(into: &str, assign: Option<&str>, then: impl FnOnce(&Asked<'_>) -> T) -> T {
    let (into, assign) = (Id::parse(into).unwrap(), assign.map(|id| Id::parse(id).unwrap()));
    let rules = parse(CONTOSO).state.rules;
    then(&Asked {
        into: Some(&into),
        assign: assign.as_ref(),
        asking: Asking { today: TODAY, role: Role::GlobalAdmin },
        known: &|offer, product| of_product(rules, offer, product),
        tab: &|product| tab_of(rules, product),
        holds: &|words| holds(words, &Known::default()),
    })
}

pub(super) fn planned(state: &State, rows: &[Row], assign: Option<&str>) -> Plan {
    asked("maps", assign, |asked| plan(state, rows, asked))
}

/// Each line as `line what name id: reason`.
fn told_of(plan: &Plan, state: &State) -> Vec<String> {
    let text = Text::english();
    text.guard(state.keys());
    let after = plan.after.as_deref().unwrap_or(state);
    plan.lines
        .iter()
        .map(|line| {
            let id = line.id.as_ref().map_or("-", Id::as_str);
            let reason = text.import_reason(line, after, Role::GlobalAdmin);
            format!("{} {} {} {id}: {reason}", line.place, line.becomes().as_word(), line.name)
        })
        .collect()
}

fn lines(text: &str, assign: Option<&str>) -> Vec<String> {
    let state = parse(CONTOSO).state;
    told_of(&planned(&state, &told(text).unwrap().rows, assign), &state)
}

/// Applies, applies again, takes back.
fn there_and_back(rows: &[Row], assign: Option<&str>) -> Plan {
    let mut state = parse(CONTOSO).state;
    let before = state.clone();
    let first = planned(&state, rows, assign);
    let counts: usize = Becomes::ALL.iter().map(|becomes| first.count(*becomes)).sum();
    assert_eq!(counts, rows.len(), "the four add up");
    let asking = Asking { today: TODAY, role: Role::GlobalAdmin };
    let command = first.command();
    let applied = apply(&state, &command, asking).unwrap();
    let mut document = Document::new(Arc::from(CONTOSO));
    document.run(&mut state, command, applied).unwrap();
    assert_eq!(parse(document.text()).state, state);
    let again = planned(&state, rows, assign);
    assert_eq!((again.count(Becomes::New), again.commands.len()), (0, 0), "twice changes nothing");
    assert!(apply(&state, &again.command(), asking).unwrap().edits.is_empty());
    if first.count(Becomes::New) > 0 {
        assert_ne!(&**document.text(), CONTOSO);
        document.undo(&mut state).unwrap();
    }
    assert_eq!((&**document.text(), &state), (CONTOSO, &before), "one step back, byte for byte");
    first
}

#[test]
fn samples_go_in_and_out() {
    for (_, text, _) in SAMPLES {
        there_and_back(&told(text).unwrap().rows, None);
    }
}

#[test]
fn keys_go_to_the_benefit_of_their_product() {
    let text = "name,key,type,note\n\
        office professional plus\u{a0}2019,demo0aaaa1beef0offi500009,Retail,Up to 9 activations.\n\
        Office Professional Plus 2019,DEMO0-AAAA1-BEEF0-OFFI5-00001,Retail,\n\
        Office Professional Plus 2019,DEMO0-AAAA1-BEEF0-OFFI5-00009,Retail,Up to 3 activations.\n\
        Visio Professional 2019,“DEMO0-AAAA1-BEEF0-VISI5-00001”,Multiple Activation,\n\
        Visio Professional 2019,DEMO0-AAAA1-BEEF0-VISI5-00002,Multiple Activation,\n\
        Microsoft 365 E3,DEMO0-AAAA1-BEEF0-CLOU5-00001,Retail,\n\
        Anything,DEMO0-TOKE1-AAAA0-BEEF0-00002,Retail,\n\
        ,DEMO0-AAAA1-BEEF0-NONE5-00001,Retail,\n\
        DEMO0-AAAA1-BEEF0-NAME5-00001,DEMO0-AAAA1-BEEF0-NAME5-00002,Retail,\n\
        Word,DEMO0-AAAA1-BEEF0-WORD5-0001,Retail,\n\
        Word,,Retail,\n\
        Word,,Not Applicable,\n";
    let found = lines(text, None);
    let wanted = [
        "2 new office professional plus\u{a0}2019 office-2019-retail: a key of office-2019",
        "3 known Office Professional Plus 2019 office-mak: on record as office-mak; there its kind is MAK, here retail",
        "4 same Office Professional Plus 2019 -: the same as line 2; there its limit is 9, here 3",
        "5 new Visio Professional 2019 visio-professional-2019-mak: a key of visio-professional-2019, which is made for it as the catalogue has it; 1 license of it",
        "6 new Visio Professional 2019 visio-professional-2019-mak-2: a key of visio-professional-2019, which is made for it as the catalogue has it; 1 license of it",
        "7 not-a-key Microsoft 365 E3 -: m365-e3 is a cloud benefit, whose keys are tokens: add it with mpn add token",
        "8 not-a-key Anything m365-25: on record as the token m365-25 of Microsoft 365 E3, so it is no key of Anything (R32)",
        "9 not-a-key  -: no product stands there: --product NAME says it",
    ];
    for (found, wanted) in found.iter().zip(wanted) {
        assert_eq!(found, wanted);
    }
    assert_eq!(found.len(), 12);
    assert!(found[8].contains("could be a key"), "{}", found[8]);
    assert!(found[9].contains("24 letters and digits"), "{}", found[9]);
    assert!(found[10].contains("no key stands there") && found[11].contains("needs no key"), "{found:?}");
    there_and_back(&told(text).unwrap().rows, None);
}

/// A key text stands once in a file (D17): what a row says otherwise of it is said, and nothing of that is recorded.
#[test]
fn contradictions_are_said() {
    let text = "product,key,type,limit\n\
        SQL Server 2019 Standard,DEMO0-AAAA1-BEEF0-WIN10-00001,MAK,\n\
        windows  10 ENTERPRISE,demo0aaaa1beef0win1000001,mak,20\n\
        Windows 10 Enterprise,DEMO0-AAAA1-BEEF0-WIN10-00001,MAK,50\n\
        Windows 10 Enterprise,DEMO0-TOKE1-AAAA0-BEEF0-00002,MAK,\n\
        Microsoft 365 E3,DEMO0-TOKE1-AAAA0-BEEF0-00002,,\n\
        ,DEMO0-AAAA1-BEEF0-PPPP5-00001,Retail,5\n\
        Product A,DEMO0-AAAA1-BEEF0-PPPP5-00001,Retail,5\n\
        Product B,DEMO0-AAAA1-BEEF0-PPPP5-00001,MAK,6\n\
        PRODUCT a,DEMO0-AAAA1-BEEF0-PPPP5-00001,,\n\
        ,DEMO0-AAAA1-BEEF0-PPPP5-00001,,\n";
    let wanted = [
        "2 known SQL Server 2019 Standard win-ent-mak: on record as win-ent-mak; there it is a key of Windows 10 Enterprise, here of SQL Server 2019 Standard",
        "3 known windows  10 ENTERPRISE win-ent-mak: on record as win-ent-mak",
        "4 known Windows 10 Enterprise win-ent-mak: on record as win-ent-mak; there its limit is 20, here 50",
        "5 not-a-key Windows 10 Enterprise m365-25: on record as the token m365-25 of Microsoft 365 E3, so it is no key of Windows 10 Enterprise (R32)",
        "6 known Microsoft 365 E3 m365-25: on record as the token m365-25",
        "7 not-a-key  -: no product stands there: --product NAME says it",
        "8 new Product A product-a-retail: a key of product-a, which is made for it",
        "9 same Product B -: the same as line 8; there it is a key of Product A, here of Product B; there its kind is retail, here MAK; there its limit is 5, here 6",
        "10 same PRODUCT a -: the same as line 8",
        "11 same Product A -: the same as line 8",
    ];
    assert_eq!(lines(text, None), wanted);
    let plan = there_and_back(&told(text).unwrap().rows, None);
    let notes = Text::english().import_notes(&plan);
    assert!(notes[0].starts_with("4 rows say otherwise") && notes[0].contains("line 2"), "{notes:?}");
    // A key without a limit on record gets none unasked.
    let bare = CONTOSO.replacen("  limit = 3\n", "", 1);
    let state = parse(&bare).state;
    let rows = told("product,key,limit\nOffice Professional Plus 2019,DEMO0-AAAA1-BEEF0-OFFI5-00001,9\n").unwrap().rows;
    let found = told_of(&planned(&state, &rows, None), &state);
    assert!(found[0].ends_with("on record as office-mak; there it has no limit, here 9"), "{found:?}");
}

/// A new benefit is spelt as the file or the catalogue spells it, and what another offer has of it is said; what is no
/// software is never made software.
#[test]
fn new_benefits_are_what_they_are() {
    let text = "product,key\n\
        windows server 2019  STANDARD,DEMO0-AAAA1-BEEF0-SERV5-00001\n\
        sql server 2019 standard,DEMO0-AAAA1-BEEF0-SQLS5-00001\n\
        visio  professional 2019,DEMO0-AAAA1-BEEF0-VISI5-00001\n\
        System Center 2019 standard,DEMO0-AAAA1-BEEF0-SYST5-00001\n\
        exchange server 2019 cal,DEMO0-AAAA1-BEEF0-EXCH5-00001\n\
        Office 365 E3,DEMO0-AAAA1-BEEF0-CLOU5-00001\n\
        visual studio professional,DEMO0-AAAA1-BEEF0-VISU5-00001\n\
        Enterprise Mobility Suite,DEMO0-AAAA1-BEEF0-EMSS5-00001\n\
        Visual Studio Enterprise,DEMO0-AAAA1-BEEF0-VSEN5-00001\n";
    let rows = told(text).unwrap().rows;
    let plan = there_and_back(&rows, None);
    let state = parse(CONTOSO).state;
    let products: Vec<String> = plan
        .commands
        .iter()
        .filter_map(|command| match command {
            Command::Add { kind: Kind::Software, fields, .. } => {
                fields.iter().find(|(field, _)| *field == Field::Product).map(|(_, value)| format!("{value:?}"))
            }
            _ => None,
        })
        .collect();
    let wanted = [
        "Windows Server 2019 Standard",
        "SQL Server 2019 Standard",
        "Visio Professional 2019",
        "System Center 2019 Standard",
        "Exchange Server 2019 CAL",
    ];
    assert_eq!(products, wanted.map(|product| format!("Text({product:?})")));
    let found = told_of(&plan, &state);
    assert!(found[0].contains("16 licenses of it; gold-cloud has it too"), "{found:#?}");
    assert!(found[1].contains("; gold-cloud has it too, as sql-2019: --into gold-cloud"), "{found:#?}");
    assert!(found[5].contains("not-a-key") && found[5].contains("cloud benefit"), "{found:#?}");
    assert!(found[6].contains("not-a-key") && found[6].contains("vs-pro"), "{found:#?}");
    assert!(found[7].contains("not-a-key") && found[7].contains("cloud benefit"), "{found:#?}");
    assert!(found[8].contains("not-a-key") && found[8].contains("Visual Studio"), "{found:#?}");
    // What is of cloud in one offer is no software in another one.
    let rows = told("product,key\nMicrosoft 365 E3,DEMO0-AAAA1-BEEF0-CLOU5-00001\n").unwrap().rows;
    let plan = asked("gold-cloud", None, |asked| plan_of(&state, &rows, asked));
    assert!(plan.commands.is_empty() && told_of(&plan, &state)[0].contains("cloud benefit"), "{plan:?}");
}

/// A key that is recorded for what needs none, or can have none, is told so, whether the benefit is new or not (R22, R23).
#[test]
fn keys_that_are_not_needed_are_told() {
    let text = "product,key\nSQL Server 2019 Standard,DEMO0-AAAA1-BEEF0-SQLS5-00001\n\
        Windows Server 2019 CAL,DEMO0-AAAA1-BEEF0-CALS5-00001\nWindows Server 2019 CAL,DEMO0-AAAA1-BEEF0-CALS5-00002\n\
        Word,DEMO0-AAAA1-BEEF0-WORD5-00001\n";
    let (rows, state) = (told(text).unwrap().rows, parse(CONTOSO).state);
    for offer in ["maps", "gold-cloud"] {
        let plan = asked(offer, None, |asked| plan_of(&state, &rows, asked));
        let found = remarks(&state, &plan.command(), TODAY, &Programme(state.rules));
        let rules: BTreeSet<_> = found.iter().filter_map(Remark::rule).map(Rule::number).collect();
        assert_eq!(rules, BTreeSet::from([22, 23]), "{offer}: {found:?}");
    }
}

/// An export is often a single line: its rows are told by the character they begin at, everywhere they are named.
#[test]
fn rows_of_one_line_are_told_apart() {
    let key = |at: usize, number: u32| {
        let kind = if at == 0 { "Retail" } else { "DreamSpark" };
        format!("<Key ID='1' Type='{kind}' ClaimedDate='3/2/2030'>DEMO0-AAAA1-BEEF0-WÖRD5-0000{number}</Key>")
            .replace('Ö', "O")
    };
    let text = format!(
        "<YourKey><Product_Key Name='Wörd'>{}{}</Product_Key><Product_Key Name='None'/>\n<Product_Key Name='Alone'>\n  {}</Product_Key></YourKey>",
        key(0, 1),
        key(1, 1),
        key(0, 2)
    );
    let (rows, state) = (told(&text).unwrap().rows, parse(CONTOSO).state);
    let plan = planned(&state, &rows, None);
    let found = told_of(&plan, &state);
    let first: Vec<&str> = text.lines().next().unwrap().split_inclusive('>').collect();
    let column = |until: usize| first.iter().take(until).map(|part| part.chars().count()).sum::<usize>() + 1;
    let (one, two, none) = (column(2), column(4), column(7));
    assert!(found[0].starts_with(&format!("1:{one} new")), "{found:#?}");
    assert!(
        found[1].starts_with(&format!("1:{two} same")) && found[1].contains(&format!("line 1:{one};")),
        "{found:#?}"
    );
    assert!(found[2].starts_with(&format!("1:{none} not-a-key")), "{found:#?}");
    assert!(found[3].starts_with("3 new"), "{found:#?}");
    let notes = Text::english().import_notes(&plan);
    assert!(
        notes.iter().any(|note| note.contains("still to come") && note.contains(&format!("line 1:{one}:"))),
        "{notes:?}"
    );
}

/// The fields of the keys that a plan records, each as `field = value`.
fn recorded(plan: &Plan) -> Vec<String> {
    let keys = plan.commands.iter().filter_map(|command| match command {
        Command::Add { kind: Kind::Key, fields, .. } => Some(fields),
        _ => None,
    });
    let shown = |(field, value): &(Field, Value)| format!("{} = {value:?}", field.as_word());
    keys.map(|fields| fields.iter().map(shown).collect::<Vec<_>>().join(" ")).collect()
}

/// Nobody saw a key on a day to come: such a day stands in the note, and that is said.
#[test]
fn days_to_come_are_not_recorded() {
    let text = "product,key,claimed,note\n\
        Word,DEMO0-AAAA1-BEEF0-WORD5-00001,3/1/2021,\n\
        Word,DEMO0-AAAA1-BEEF0-WORD5-00002,3/2/2021,spare\n\
        Word,DEMO0-AAAA1-BEEF0-WORD5-00003,2030-03-05,\n\
        Word,DEMO0-AAAA1-BEEF0-WORD5-00004,31/12/2020,\n";
    let plan = there_and_back(&told(text).unwrap().rows, None);
    let found = recorded(&plan);
    assert!(found[0].contains("viewed") && !found[0].contains("note"), "{found:?}");
    assert!(found.iter().skip(1).all(|key| !key.contains("viewed")), "{found:?}");
    assert!(found[1].contains("spare; claimed 2021-03-02") && found[2].contains("claimed 2030-03-05"), "{found:?}");
    assert_eq!((plan.to_come.as_slice(), plan.unclear.as_slice()), (&[3.into(), 4.into()][..], &[5.into()][..]));
    let notes = Text::english().import_notes(&plan);
    assert!(notes.iter().any(|note| note.starts_with("2 claimed days are still to come") && note.contains("line 3")));
}

/// A key belongs into a key: a cell of another kind that holds what could be one is left out, and its line is named.
#[test]
fn cells_that_could_hold_a_key_are_left_out() {
    let text = "product,key,type,claimed,id,note\n\
        Word,DEMO0-AAAA1-BEEF0-WORD5-00001,MAK DEMO0-AAAA1-BEEF0-OFFI5-00052,,12,spare\n\
        Word,DEMO0-AAAA1-BEEF0-WORD5-00002,MAK,,DEMO0-AAAA1-BEEF0-OFFI5-00053,spare\n\
        Word,DEMO0-AAAA1-BEEF0-WORD5-00003,MAK,,12,see demo0aaaa1beef0offi500054\n\
        Word,DEMO0-AAAA1-BEEF0-WORD5-00004,MAK,DEMO0-AAAA1-BEEF0-OFFI5-00055,12,\n\
        Word,DEMO0-AAAA1-BEEF0-WORD5-00005,MAK,,DEMO0-AAAA1,BEEF0\n\
        Word,DEMO0-AAAA1-BEEF0-WORD5-00006,VA 1.0,,12,spare\n";
    let plan = there_and_back(&told(text).unwrap().rows, None);
    let found = recorded(&plan);
    for (key, note) in found.iter().zip(["ID 12; spare", "spare", "ID 12", "ID 12", "", "ID 12; spare"]) {
        let said = key.split_once("note = ").map_or("", |(_, note)| note);
        assert_eq!(said, if note.is_empty() { String::new() } else { format!("Text({note:?})") }, "{key}");
    }
    assert!(found[0].contains("other:unknown") && found[5].contains("other:VA 1.0"), "{found:?}");
    assert_eq!(plan.left_out, [2, 3, 4, 5, 6].map(Place::from));
    assert!(plan.unclear.is_empty(), "what is left out stands in no note: {:?}", plan.unclear);
    assert!(!format!("{found:?}").contains("OFFI5") && !format!("{:?}", plan.lines).contains("OFFI5"), "{found:?}");
    let notes = Text::english().import_notes(&plan);
    assert!(notes.iter().any(|note| note.contains("(D20)") && note.contains("line 2")), "{notes:?}");
}

#[test]
fn counts_are_set_against_the_ledger() {
    let text = "key,remaining\nDEMO0-AAAA1-BEEF0-OFFI5-00001,1\n00001,1\noffice-mak,2\noffice-mak-spare,6\nwin-ent-mak,x\n\
        win-ent-mak,-1\nDEMO0-AAAA1-BEEF0-ZZZZ5-00001,1\nm365-25,1\nnobody,1\n";
    let found = lines(text, None);
    assert_eq!(found[0], "2 new Office Professional Plus 2019 office-mak: 2 of 3 used by this count");
    assert!(found.iter().skip(1).all(|line| !line.contains(" new ")), "{found:#?}");
    let plan = there_and_back(&told(text).unwrap().rows, None);
    assert_eq!(plan.count(Becomes::New), 1);
    // Without a limit nothing can be counted.
    let bare = CONTOSO.replacen("  limit = 3\n", "", 1);
    let state = parse(&bare).state;
    let found = told_of(&planned(&state, &told("key,remaining\noffice-mak,1\n").unwrap().rows, None), &state);
    assert!(found[0].contains("not-a-key") && found[0].contains("no limit"), "{found:?}");
}

#[test]
fn people_are_told_apart_by_their_addresses() {
    let text = "email,name\nADELE@contoso.example,Somebody else\nnew@contoso.example,New One\nnew@contoso.example,New One\n\
        other@contoso.example,New One\n,Alone\n,Alone\nlater@contoso.example,Alone\n,\nnowhere,Bad Address\n";
    let found = lines(text, None);
    let what: Vec<&str> = found.iter().map(|line| line.split(' ').nth(1).unwrap()).collect();
    assert_eq!(what, ["known", "new", "same", "new", "new", "same", "not-a-key", "not-a-key"], "{found:#?}");
    there_and_back(&told(text).unwrap().rows, None);
}

/// What may not be given is said on its row, as the dry run of a bulk assignment has an error beside each.
#[test]
fn people_are_given_seats_as_far_as_there_are_any() {
    let text = "email,name\na@contoso.example,Ada A\nb@contoso.example,Bob B\nc@contoso.example,Cyd C\na@contoso.example,Ada A\n\
        adele@contoso.example,Adele Vance\n";
    let found = lines(text, Some("vs-pro"));
    let given = found.iter().filter(|line| line.contains("who gets vs-pro")).count();
    assert!(given >= 1 && found.iter().any(|line| line.contains("not-a-key") && line.contains("(R4")), "{found:#?}");
    assert!(found[3].starts_with("5 same") || found[3].starts_with("5 not-a-key"), "{found:#?}");
    there_and_back(&told(text).unwrap().rows, Some("vs-pro"));
}

/// A cell of a made-up export.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => (0_u32..6).prop_map(|number| format!("DEMO0-AAAA1-BEEF0-OFFI5-0000{number}")),
        1 => (0_u32..3).prop_map(|number| format!("demo0 aaaa1 beef0 rand5 0000{number}")),
        1 => "[a-zA-Z0-9 <>&\"=@;-]{0,30}",
        1 => Just(String::new()),
    ]
}

fn product() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("Office Professional Plus 2019".to_owned()),
        Just("OFFICE  professional\u{a0}plus 2019".to_owned()),
        Just("Microsoft 365 E3".to_owned()),
        Just("Visio Professional 2019".to_owned()),
        "[A-Za-z0-9 ÄÖü“”-]{0,20}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever a table of keys holds.
    #[test]
    fn whatever_is_in_it(rows in prop::collection::vec((product(), cell(), "[A-Za-z 0-9]{0,12}", "[ -~]{0,20}"), 0..12)) {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(["name", "key", "type", "note"]).unwrap();
        let mut keys = BTreeSet::new();
        for (product, key, kind, note) in &rows {
            writer.write_record([product, key, kind, note]).unwrap();
            keys.insert(key.clone());
        }
        let read = told(writer.into_inner().unwrap()).unwrap();
        let plan = there_and_back(&read.rows, None);
        // Nothing of a key is said, but for its last five.
        let state = parse(CONTOSO).state;
        let said = told_of(&plan, &state).join("\n");
        for key in keys.iter().filter(|key| key.len() == 29) {
            prop_assert!(!said.contains(&key[..17]), "{said}");
        }
        let lines = format!("{:?}", plan.lines.iter().map(|line| &line.key).collect::<Vec<_>>());
        prop_assert!(!lines.contains("BEEF0"));
    }
}
