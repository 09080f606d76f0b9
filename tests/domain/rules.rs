//! The rules of the programme, each proved by dated cases from the documents. The list below is the way from a rule
//! number to its proof: every rule stands in it, and has a case in the area that it names.

mod acts;
mod advice;
mod check;
mod cloud;
mod deadlines;
mod diff;
mod offers;
mod properties;
mod renewals;
mod sample;
mod seats;
mod software;
mod units;
mod verdicts;

use crate::kit::support::Cases;

/// What is done about a rule. One that is enforced is often computed and shown as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Done {
    /// An act against it is refused.
    Enforced,
    /// Figures, days and statuses follow it.
    Computed,
    /// It is said beside what it concerns, on the screen or with an answer, where it holds.
    Shown,
    /// It is advice beside what it concerns (D12).
    Advised,
    /// A decision, or a contract: how rules are read.
    Read,
}

use Done::{Advised, Computed, Enforced, Read, Shown};

/// From a rule to what is done about it, and to the areas whose cases prove that.
const PROOFS: &[(&str, Done, &[&str])] = &[
    ("R1", Enforced, &["offers", "verdicts"]),
    ("R2", Enforced, &["offers", "deadlines", "seats", "sample", "verdicts", "renewals"]),
    ("R3", Computed, &["cloud", "verdicts", "renewals"]),
    ("R4", Computed, &["offers"]),
    ("R5", Enforced, &["offers", "seats", "cloud", "deadlines", "verdicts", "renewals"]),
    ("R6", Enforced, &["offers", "verdicts", "check"]),
    ("R7", Enforced, &["offers", "cloud", "verdicts", "renewals", "check"]),
    ("R8", Computed, &["offers", "renewals"]),
    ("R9", Computed, &["offers", "verdicts", "renewals"]),
    ("R10", Computed, &["offers"]),
    ("R11", Enforced, &["offers", "verdicts", "check"]),
    ("R12", Enforced, &["verdicts", "renewals"]),
    ("R13", Advised, &["advice"]),
    ("R14", Advised, &["advice"]),
    ("R15", Computed, &["offers", "verdicts"]),
    ("R16", Computed, &["offers", "sample", "units", "verdicts", "renewals"]),
    ("R17", Advised, &["advice"]),
    ("R18", Computed, &["software", "verdicts"]),
    ("R19", Enforced, &["software", "sample", "verdicts"]),
    ("R20", Enforced, &["software", "verdicts"]),
    ("R21", Shown, &["software"]),
    ("R22", Enforced, &["software", "verdicts"]),
    ("R23", Enforced, &["software", "verdicts"]),
    ("R24", Shown, &["software"]),
    ("R25", Enforced, &["software", "verdicts", "renewals"]),
    ("R26", Advised, &["advice"]),
    ("R27", Advised, &["advice"]),
    ("R28", Advised, &["advice"]),
    ("R29", Shown, &["software", "units"]),
    ("R30", Enforced, &["software", "verdicts"]),
    ("R31", Shown, &["cloud"]),
    ("R32", Enforced, &["cloud", "verdicts"]),
    ("R33", Enforced, &["cloud", "sample", "verdicts"]),
    ("R34", Computed, &["cloud", "verdicts", "renewals"]),
    ("R35", Enforced, &["cloud", "verdicts", "renewals"]),
    ("R36", Shown, &["cloud"]),
    ("R37", Enforced, &["cloud", "verdicts"]),
    ("R38", Enforced, &["verdicts"]),
    ("R39", Advised, &["advice"]),
    ("R40", Enforced, &["verdicts"]),
    ("R41", Enforced, &["verdicts", "advice"]),
    ("R42", Enforced, &["cloud", "verdicts", "advice"]),
    ("R43", Enforced, &["verdicts"]),
    ("R44", Enforced, &["seats", "verdicts"]),
    ("R45", Enforced, &["seats", "deadlines", "sample", "verdicts"]),
    ("R46", Advised, &["seats", "advice"]),
    ("R47", Advised, &["advice"]),
    ("R48", Enforced, &["seats", "verdicts"]),
    ("R49", Shown, &["seats"]),
    ("R50", Enforced, &["seats", "verdicts"]),
    ("R51", Enforced, &["seats", "verdicts"]),
    ("R52", Advised, &["advice"]),
    ("R53", Enforced, &["verdicts"]),
    ("R54", Enforced, &["seats", "deadlines", "verdicts"]),
    ("R55", Advised, &["advice"]),
    ("R56", Advised, &["advice"]),
    ("R57", Advised, &["advice"]),
    ("R58", Enforced, &["verdicts"]),
    ("R59", Enforced, &["verdicts"]),
    // Decisions.
    ("D1", Read, &["offers"]),
    ("D2", Read, &["offers"]),
    ("D3", Read, &["offers"]),
    ("D4", Read, &["offers", "cloud", "seats", "deadlines", "verdicts", "renewals"]),
    ("D5", Read, &["offers", "software", "cloud", "renewals"]),
    ("D6", Read, &["software"]),
    ("D7", Read, &["cloud", "units"]),
    ("D8", Read, &["cloud"]),
    ("D9", Read, &["seats"]),
    ("D10", Read, &["verdicts"]),
    ("D11", Read, &["verdicts"]),
    ("D12", Read, &["advice"]),
    // Contracts: statuses and the ladder of the command line, ids of the state file, figures of the dashboard.
    ("cli", Read, &["software", "cloud", "seats", "deadlines", "check", "diff"]),
    ("file", Read, &["units"]),
    ("ux", Read, &["sample", "units"]),
];

/// The last rule of the documents.
const LAST: u8 = 59;
/// The last decision.
const LAST_DECISION: u8 = 12;

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
fn every_rule_has_a_case() {
    let mut faults = Vec::new();
    let rules = (1..=LAST).map(|number| format!("R{number}"));
    for rule in rules.chain((1..=LAST_DECISION).map(|number| format!("D{number}"))) {
        let found: Vec<_> = PROOFS.iter().filter(|(name, ..)| *name == rule).collect();
        match found.as_slice() {
            [(_, Advised, areas)] if !areas.contains(&"advice") => faults.push(format!("{rule} is advised nowhere")),
            [(_, Enforced, areas)] if !areas.contains(&"verdicts") => {
                faults.push(format!("{rule} is enforced nowhere"));
            }
            [(_, _, [_, ..])] => {}
            [(..)] => faults.push(format!("{rule} has no proof")),
            found => faults.push(format!("{rule} stands {} times in the list", found.len())),
        }
    }
    let areas: Vec<(&str, Vec<&str>)> = AREAS.iter().map(|(name, cases)| (*name, cases().rules().collect())).collect();
    for (rule, _, named) in PROOFS {
        for area in *named {
            if !areas.iter().any(|(name, rules)| name == area && rules.contains(rule)) {
                faults.push(format!("{rule} has no case in {area}"));
            }
        }
    }
    for (area, rules) in &areas {
        for rule in rules {
            if !PROOFS.iter().any(|(name, _, named)| name == rule && named.contains(area)) {
                faults.push(format!("a case of {rule} in {area} is not in the list"));
            }
        }
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
