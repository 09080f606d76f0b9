//! The rules of the programme, each proved by dated cases from the documents. The list below is the way from a rule
//! number to its proof: every rule of the register stands in it, and has a case in the area that it names.

mod acts;
mod advice;
mod check;
mod cloud;
mod deadlines;
mod decisions;
mod diff;
mod offers;

mod properties;
mod register;
mod renewals;
mod rule_sets;
mod sample;
mod seats;
mod several;
mod software;
mod units;
mod verdicts;

use mpn_benefits::domain::Basis;
use mpn_benefits::domain::rule::{REGISTER, RuleKind};

use crate::kit::support::Cases;

/// From a rule or decision to the areas whose cases prove it. What is done about it says the register.
const PROOFS: &[(&str, &[&str])] = &[
    ("R1", &["offers", "verdicts"]),
    ("R2", &["offers", "deadlines", "seats", "sample", "verdicts", "renewals"]),
    ("R3", &["cloud", "verdicts", "renewals"]),
    ("R4", &["offers"]),
    ("R5", &["offers", "seats", "cloud", "deadlines", "verdicts", "renewals"]),
    ("R6", &["offers", "verdicts", "check"]),
    ("R7", &["offers", "cloud", "verdicts", "renewals", "check"]),
    ("R8", &["offers", "renewals"]),
    ("R9", &["offers", "verdicts", "renewals"]),
    ("R10", &["offers"]),
    ("R11", &["offers", "verdicts", "check"]),
    ("R12", &["verdicts", "renewals"]),
    ("R13", &["advice"]),
    ("R14", &["advice"]),
    ("R15", &["offers", "verdicts"]),
    ("R16", &["offers", "sample", "units", "verdicts", "renewals"]),
    ("R17", &["advice"]),
    ("R18", &["software", "verdicts"]),
    ("R19", &["software", "sample", "verdicts"]),
    ("R20", &["software", "verdicts"]),
    ("R21", &["software"]),
    ("R22", &["software", "verdicts"]),
    ("R23", &["software", "verdicts"]),
    ("R24", &["software"]),
    ("R25", &["software", "verdicts", "renewals"]),
    ("R26", &["advice"]),
    ("R27", &["advice"]),
    ("R28", &["advice"]),
    ("R29", &["software", "units"]),
    ("R30", &["software", "verdicts"]),
    ("R31", &["cloud"]),
    ("R32", &["cloud", "verdicts"]),
    ("R33", &["cloud", "sample", "verdicts"]),
    ("R34", &["cloud", "verdicts", "renewals"]),
    ("R35", &["cloud", "verdicts", "renewals"]),
    ("R36", &["cloud"]),
    ("R37", &["cloud", "verdicts"]),
    ("R38", &["verdicts"]),
    ("R39", &["advice"]),
    ("R40", &["verdicts"]),
    ("R41", &["verdicts", "advice"]),
    ("R42", &["cloud", "verdicts", "advice"]),
    ("R43", &["verdicts"]),
    ("R44", &["seats", "verdicts"]),
    ("R45", &["seats", "deadlines", "sample", "verdicts"]),
    ("R46", &["seats", "advice"]),
    ("R47", &["advice"]),
    ("R48", &["seats", "verdicts"]),
    ("R49", &["seats"]),
    ("R50", &["seats", "verdicts"]),
    ("R51", &["seats", "verdicts"]),
    ("R52", &["advice"]),
    ("R53", &["verdicts"]),
    ("R54", &["seats", "deadlines", "verdicts"]),
    ("R55", &["advice"]),
    ("R56", &["advice"]),
    ("R57", &["advice"]),
    ("R58", &["verdicts"]),
    ("R59", &["verdicts"]),
    // Decisions.
    ("D1", &["offers"]),
    ("D2", &["offers"]),
    ("D3", &["offers"]),
    ("D4", &["offers", "cloud", "seats", "deadlines", "verdicts", "renewals"]),
    ("D5", &["offers", "software", "cloud", "renewals"]),
    ("D6", &["software"]),
    ("D7", &["cloud", "units", "decisions"]),
    ("D8", &["cloud", "decisions"]),
    ("D9", &["seats", "decisions"]),
    ("D10", &["verdicts"]),
    ("D11", &["verdicts"]),
    ("D12", &["advice"]),
    ("D13", &["decisions"]),
    ("D14", &["decisions"]),
    ("D15", &["decisions"]),
    ("D16", &["decisions"]),
    ("D17", &["decisions"]),
    ("D18", &["decisions"]),
    ("D19", &["decisions"]),
    ("D20", &["decisions"]),
];

/// Contracts that are proved as well: statuses and the ladder of the command line, ids of the state file, figures of the
/// dashboard.
const CONTRACTS: &[(&str, &[&str])] = &[
    ("cli", &["software", "cloud", "seats", "deadlines", "check", "diff"]),
    ("file", &["units"]),
    ("ux", &["sample", "units"]),
];

/// Areas whose cases ask for verdicts: where something is refused.
const VERDICTS: [&str; 2] = ["verdicts", "decisions"];

/// Every area with its cases.
const AREAS: &[(&str, fn() -> Cases)] = &[
    ("offers", offers::cases),
    ("software", software::cases),
    ("cloud", cloud::cases),
    ("seats", seats::cases),
    ("deadlines", deadlines::cases),
    ("sample", sample::cases),
    ("units", units::cases),
    ("verdicts", verdicts::cases),
    ("advice", advice::cases),
    ("renewals", renewals::cases),
    ("check", check::cases),
    ("diff", diff::cases),
    ("decisions", decisions::cases),
];

#[track_caller]
fn prove(area: &str) {
    let (_, cases) = AREAS.iter().find(|(name, _)| *name == area).unwrap();
    let cases = cases();
    let failures = cases.failures();
    assert!(failures.is_empty(), "{} of {} cases:\n{}", failures.len(), cases.len(), failures.join("\n"));
}

#[test]
fn offers_follow_the_rules() {
    prove("offers");
}

#[test]
fn software_follows_the_rules() {
    prove("software");
}

#[test]
fn cloud_follows_the_rules() {
    prove("cloud");
}

#[test]
fn seats_and_support_follow_the_rules() {
    prove("seats");
}

#[test]
fn the_ladder_follows_the_contract() {
    prove("deadlines");
}

#[test]
fn the_sample_reads_as_in_the_documents() {
    prove("sample");
}

#[test]
fn small_facts_hold() {
    prove("units");
}

#[test]
fn what_may_be_recorded_follows_the_rules() {
    prove("verdicts");
}

#[test]
fn advice_stands_beside_what_it_concerns() {
    prove("advice");
}

#[test]
fn renewals_follow_the_rules() {
    prove("renewals");
}

#[test]
fn what_is_told_of_a_day_follows_the_contract() {
    prove("check");
}

#[test]
fn what_changes_names_its_rule() {
    prove("diff");
}

#[test]
fn decisions_hold() {
    prove("decisions");
}

#[test]
fn the_proofs_and_the_register_are_one_list() {
    let proved: Vec<String> = PROOFS.iter().map(|(name, _)| (*name).to_owned()).collect();
    let registered: Vec<String> = REGISTER.iter().map(|entry| entry.basis.to_string()).collect();
    assert_eq!(proved, registered, "one list, in one order, each once");
}

#[test]
fn every_rule_has_a_case() {
    let mut faults = Vec::new();
    for (rule, areas) in PROOFS {
        let kind = Basis::parse(rule).and_then(Basis::entry).map(|entry| entry.kind);
        match kind {
            None => faults.push(format!("{rule} is not in the register")),
            Some(RuleKind::Advised) if !areas.contains(&"advice") => faults.push(format!("{rule} is advised nowhere")),
            Some(RuleKind::Enforced) if !areas.iter().any(|area| VERDICTS.contains(area)) => {
                faults.push(format!("{rule} is enforced nowhere"));
            }
            Some(_) if areas.is_empty() => faults.push(format!("{rule} has no proof")),
            Some(_) => {}
        }
    }
    let areas: Vec<(&str, Vec<&str>)> = AREAS.iter().map(|(name, cases)| (*name, cases().rules().collect())).collect();
    for (rule, named) in PROOFS.iter().chain(CONTRACTS) {
        for area in *named {
            if !areas.iter().any(|(name, rules)| name == area && rules.contains(rule)) {
                faults.push(format!("{rule} has no case in {area}"));
            }
        }
    }
    for (area, rules) in &areas {
        for rule in rules {
            if !PROOFS.iter().chain(CONTRACTS).any(|(name, named)| name == rule && named.contains(area)) {
                faults.push(format!("a case of {rule} in {area} is not in the list"));
            }
        }
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
