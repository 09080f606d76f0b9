//! Advice: rules that refuse nothing are said beside what they concern, with their number, and only there (D12).

use crate::kit::CONTOSO;
use mpn_benefits::domain::State;
use mpn_benefits::domain::advice::{Advice, advice};
use mpn_benefits::domain::offer::{Enrollment, Level};
use mpn_benefits::domain::overview::Overview;
use mpn_benefits::domain::software::Software;
use mpn_benefits::file;
use mpn_benefits::text::Text;

use crate::kit::support::{Cases, act, cloud, d, gold, id, key, maps, redeemed, software, state};

/// Offers and benefits of every kind that advice is for, beside the sample's.
const MORE: &str = r#"
[[enrollment]]
id = "learning"
offer = "learning-action-pack"
purchased = 2021-02-28

[[enrollment]]
id = "silver-devops"
offer = "competency"
competency = "devops"
level = "silver"
purchased = 2020-12-01

[[software]]
id = "office-silver"
enrollment = "silver-devops"
product = "Office Professional Plus 2019"
quantity = 10

[[cloud]]
id = "azure-bulk"
enrollment = "silver-devops"
product = "Microsoft Azure"
quantity = 1
credit = { kind = "bulk" }

[[visual_studio]]
id = "vs-silver"
enrollment = "silver-devops"
product = "Visual Studio Enterprise"
quantity = 5

[[visual_studio]]
id = "vs-odd"
enrollment = "maps"
product = "Visual Studio Enterprise"
quantity = 1
"#;

pub(crate) fn cases() -> Cases {
    let mut cases = Cases::default();
    let sample = file::parse(CONTOSO).state;
    let more = file::parse(&format!("{CONTOSO}{MORE}"));
    assert!(more.is_clean(), "{:?}", more.problems);
    let more = more.state;
    for (rule, state, of, on, want) in [
        // In the window only.
        ("R13", &sample, "maps", "2021-09-01", "R57"),
        ("R13", &sample, "maps", "2021-09-02", "R13 R57"),
        ("R13", &sample, "maps", "2021-10-01", "R13 R57"),
        ("R13", &sample, "maps", "2021-10-02", ""),
        ("R14", &more, "silver-devops", "2021-03-01", "R14 R56 R57"),
        ("R14", &sample, "gold-cloud", "2021-03-01", "R57"),
        // The day of the purchase and the next.
        ("R17", &more, "learning", "2021-02-28", "R17 R55 R57"),
        ("R17", &more, "learning", "2021-03-01", "R17 R55 R57"),
        ("R17", &more, "learning", "2021-03-02", "R55 R57"),
        ("R26", &sample, "win-ent", "2021-03-01", "R26 R27"),
        ("R26", &sample, "ws-cal", "2021-03-01", "R27"),
        ("R26", &sample, "win-ent", "2021-10-02", ""),
        ("R27", &more, "vs-silver", "2021-03-01", "R27 R47"),
        ("R28", &more, "office-silver", "2021-03-01", "R26 R28 R27"),
        ("R28", &sample, "office-2019", "2021-03-01", "R26 R27"),
        // Sixty days before the end.
        ("R39", &sample, "m365-e3", "2021-03-30", ""),
        ("R39", &sample, "m365-e3", "2021-03-31", "R39"),
        ("R39", &sample, "m365-e3", "2021-05-30", "R39"),
        ("R39", &sample, "m365-e3", "2021-05-31", ""),
        ("R41", &more, "azure-bulk", "2021-03-01", "R41"),
        ("R42", &sample, "azure-monthly", "2021-03-01", "R42"),
        ("R46", &more, "vs-odd", "2021-03-01", "R46 R27 R47"),
        ("R47", &sample, "vs-pro", "2021-10-01", "R27 R47"),
        ("R47", &sample, "vs-pro", "2021-10-02", ""),
        ("R52", &sample, "support", "2021-03-01", "R52"),
        ("R52", &sample, "signature", "2021-03-01", ""),
        ("R55", &more, "maps", "2021-03-01", "R55 R57"),
        ("R56", &more, "gold-cloud", "2021-03-01", "R56 R57"),
        ("R57", &sample, "maps", "2020-08-31", ""),
    ] {
        let rules: Vec<String> = given(state, of, on).iter().map(|advice| advice.rule().to_string()).collect();
        cases.eq(rule, format!("{of} on {on}"), rules.join(" "), want);
        cases.eq("D12", format!("{of} on {on}"), rules.join(" "), want);
    }
    figures(&mut cases, &sample, &more);
    examples(&mut cases);
    words(&mut cases, &more);
    cases
}

fn given(state: &State, of: &str, on: &str) -> Vec<Advice> {
    let overview = Overview::of(state, d(on));
    let thing = state.things().find(|thing| thing.id_text(state) == of);
    thing.map(|thing| advice(state, &overview, thing)).unwrap_or_default()
}

/// The figures that advice names.
fn figures(cases: &mut Cases, state: &State, more: &State) {
    for (rule, state, of, on, want) in [
        ("R14", more, "silver-devops", "2021-03-01", "SilverToGold { anniversary: 2022-03-01 }"),
        ("R17", more, "learning", "2021-02-28", "Provisioning { until: 2021-03-01 }"),
        ("R27", state, "win-ent", "2021-03-01", "Maximums { country: 50, worldwide: 150 }"),
        ("R27", more, "vs-silver", "2021-03-01", "Maximums { country: 25, worldwide: 75 }"),
        ("R27", state, "vs-pro", "2021-03-01", "Maximums { country: 15, worldwide: 45 }"),
        // June against October: October holds.
        ("R57", state, "maps", "2021-03-01", "Merge { anniversary: 2022-03-15 }"),
    ] {
        let said: Vec<String> = given(state, of, on).iter().map(|advice| format!("{advice:?}")).collect();
        let found = said.iter().find(|said| *said == want).cloned().unwrap_or_else(|| said.join(", "));
        cases.eq(rule, format!("{of} on {on}"), found, want);
    }
}

/// The worked examples of the documents.
fn examples(cases: &mut Cases) {
    let said = |state: &State, of: &str, on: &str, rule: &str| {
        let found = given(state, of, on).into_iter().find(|advice| advice.rule().to_string() == rule);
        format!("{found:?}").replace("Some(", "").trim_end_matches(')').to_owned()
    };
    // Ordered 2021-09-05: unpaid on 2021-10-06 it is expired.
    let pack = state(maps("2020-09-01"));
    cases.eq(
        "R13",
        "ordered 2021-09-05",
        said(&pack, "maps", "2021-09-05", "R13"),
        "BankTransfer { until: 2021-10-01 }",
    );
    // Gold 100: 80 in the cloud and 20 on premises fit, 80 and 21 do not.
    for (used, want) in [(20, "SharedPool { uses: 100, granted: 100"), (21, "SharedPool { uses: 101, granted: 100")] {
        let rows = (0..used).map(|at| act("2020-10-01", &format!("PC-{at}"), "new")).collect();
        let own = Software { enrollment: id("gold"), quantity: Some(100), ..software(vec![key(None, rows)]) };
        let mut cloud = cloud(vec![redeemed("t", 80, "2020-10-01", "new")]);
        (cloud.enrollment, cloud.product) = (id("gold"), "Office 365 E3".into());
        let state = State { software: vec![own], cloud: vec![cloud], ..state(gold("2020-09-01", "cloud-platform")) };
        let got = said(&state, "software", "2020-10-02", "R28");
        cases.eq("R28", format!("80 and {used}"), got.trim_end_matches(|c: char| !c.is_ascii_digit()), want);
    }
    // Two Gold competencies and a Silver one: one core package, at the highest level.
    let three = ["one", "two"].map(|name| Enrollment { id: id(name), ..gold("2020-09-01", "cloud-platform") });
    let silver = Enrollment { id: id("three"), level: Some(Level::Silver), ..gold("2020-09-01", "devops") };
    let core = |of: &str| Software { id: id(&format!("core-{of}")), enrollment: id(of), ..software(Vec::new()) };
    let enrollments: Vec<Enrollment> = three.into_iter().chain([silver]).collect();
    let one = State { software: vec![core("one")], enrollments, ..State::default() };
    cases.eq("R56", "core benefits once", said(&one, "one", "2020-10-01", "R56"), "None");
    let twice = State { software: vec![core("one"), core("three")], ..one };
    cases.eq("R56", "and again", said(&twice, "three", "2020-10-01", "R56"), "OneCore { other: Offer(0) }");
    // June against October: October holds. Contoso, to 2020-10-01, and Fabrikam, to 2020-12-01: one renewal at the later.
    for (first, second, want) in [
        ("2019-06-15", "2019-10-15", "Merge { anniversary: 2020-10-15 }"),
        ("2019-10-01", "2019-12-01", "Merge { anniversary: 2020-12-01 }"),
    ] {
        let other = Enrollment { id: id("other"), ..gold(second, "cloud-platform") };
        let both = State { enrollments: vec![gold(first, "devops"), other], ..State::default() };
        cases.eq("R57", format!("{first} and {second}"), said(&both, "gold", "2020-01-01", "R57"), want);
    }
}

/// Every sentence names its rule, and stands in the detail pane of what it concerns.
fn words(cases: &mut Cases, state: &State) {
    let text = Text::english();
    for thing in state.things() {
        let id = thing.id_text(state).to_owned();
        for advice in given(state, &id, "2021-03-01") {
            let (rule, sentence) = (advice.rule().to_string(), text.advice(state, &advice));
            cases.eq("D12", format!("{id}: {sentence}"), sentence.contains(&format!("({rule})")), true);
        }
    }
}
