//! The rules of the programme, each proved by dated cases from the documents. The list below is the way from a rule
//! number to its proof: every rule in scope stands in it, and has a case in the area that it names.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a case that cannot be built fails")]
#![allow(clippy::too_many_lines, clippy::type_complexity, reason = "tables of cases, one line each")]

mod support;

#[path = "rules/acts.rs"]
mod acts;
#[path = "rules/cloud.rs"]
mod cloud;
#[path = "rules/deadlines.rs"]
mod deadlines;
#[path = "rules/offers.rs"]
mod offers;
#[path = "rules/properties.rs"]
mod properties;
#[path = "rules/sample.rs"]
mod sample;
#[path = "rules/seats.rs"]
mod seats;
#[path = "rules/software.rs"]
mod software;
#[path = "rules/units.rs"]
mod units;

use support::Cases;

/// From a rule to the areas whose cases prove it.
const PROOFS: &[(&str, &[&str])] = &[
    ("R1", &["offers"]),
    ("R2", &["offers", "deadlines", "seats", "sample"]),
    ("R3", &["cloud"]),
    ("R4", &["offers"]),
    ("R5", &["offers", "seats", "cloud", "deadlines"]),
    ("R6", &["offers"]),
    ("R7", &["offers", "cloud"]),
    ("R8", &["offers"]),
    ("R9", &["offers"]),
    ("R10", &["offers"]),
    ("R11", &["offers"]),
    ("R15", &["offers"]),
    ("R16", &["offers", "sample", "units"]),
    ("R18", &["software"]),
    ("R19", &["software", "sample"]),
    ("R20", &["software"]),
    ("R21", &["software"]),
    ("R22", &["software"]),
    ("R23", &["software"]),
    ("R24", &["software"]),
    ("R25", &["software"]),
    ("R29", &["software", "units"]),
    ("R30", &["software"]),
    ("R31", &["cloud"]),
    ("R32", &["cloud"]),
    ("R33", &["cloud", "sample"]),
    ("R34", &["cloud"]),
    ("R35", &["cloud"]),
    ("R36", &["cloud"]),
    ("R37", &["cloud"]),
    ("R42", &["cloud"]),
    ("R44", &["seats"]),
    ("R45", &["seats", "deadlines", "sample"]),
    ("R46", &["seats"]),
    ("R48", &["seats"]),
    ("R49", &["seats"]),
    ("R50", &["seats"]),
    ("R51", &["seats"]),
    ("R54", &["seats", "deadlines"]),
    // Decisions.
    ("D1", &["offers"]),
    ("D2", &["offers"]),
    ("D3", &["offers"]),
    ("D4", &["offers", "cloud", "seats", "deadlines"]),
    ("D5", &["offers", "software", "cloud"]),
    ("D6", &["software"]),
    ("D7", &["cloud", "units"]),
    ("D8", &["cloud"]),
    ("D9", &["seats"]),
    // Contracts: statuses and the ladder of the command line, ids of the state file, figures of the dashboard.
    ("cli", &["software", "cloud", "seats", "deadlines"]),
    ("file", &["units"]),
    ("ux", &["sample", "units"]),
];

/// The rules whose derived figures are proved here. Advice (D10–D12 and what they name) and refusals are not.
const IN_SCOPE: &[u8] = &[
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 15, 16, 18, 19, 20, 21, 22, 23, 24, 25, 29, 31, 32, 33, 34, 35, 36, 37, 44, 45,
    46, 48, 49, 50, 51, 54,
];

/// Every area with its cases.
const AREAS: &[(&str, fn() -> Cases)] = &[
    ("offers", offers::cases),
    ("software", software::cases),
    ("cloud", cloud::cases),
    ("seats", seats::cases),
    ("deadlines", deadlines::cases),
    ("sample", sample::cases),
    ("units", units::cases),
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
fn every_rule_in_scope_has_a_case() {
    let mut faults = Vec::new();
    for rule in IN_SCOPE.iter().map(|number| format!("R{number}")).chain((1..=9).map(|number| format!("D{number}"))) {
        if !PROOFS.iter().any(|(name, _)| *name == rule) {
            faults.push(format!("{rule} is in scope and not in the list"));
        }
    }
    let areas: Vec<(&str, Vec<&str>)> = AREAS.iter().map(|(name, cases)| (*name, cases().rules().collect())).collect();
    for (rule, named) in PROOFS {
        for area in *named {
            if !areas.iter().any(|(name, rules)| name == area && rules.contains(rule)) {
                faults.push(format!("{rule} has no case in {area}"));
            }
        }
    }
    for (area, rules) in &areas {
        for rule in rules {
            if !PROOFS.iter().any(|(name, named)| name == rule && named.contains(area)) {
                faults.push(format!("a case of {rule} in {area} is not in the list"));
            }
        }
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
