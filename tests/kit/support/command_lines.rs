//! The command lines of the program: every command that reads, and every one that records something. Words in braces
//! stand for something of a state.

use mpn_benefits::domain::{State, Thing};

/// Commands that read.
pub(crate) const READS: &[&str] = &[
    "list software",
    "list cloud",
    "list visual-studio",
    "list technical",
    "list offers",
    "list people",
    "list nothing",
    "deadlines",
    "deadlines --within 90",
    "deadlines --offer {offer}",
    "deadlines --offer none-such",
    "check",
    "check --explain --warn 400",
    "impact {offer}",
    "impact {offer} --markdown",
    "impact none-such",
    "diff 2020-01-01 2023-01-01",
    "diff 2021-01-01 2020-01-01",
    "export ics",
    "key",
    "key {key}",
    "key {software}",
    "key {offer}",
    "key {machine}",
    "key none-such",
    "key --tail {tail}",
    "key {key} --print --yes",
    "key {token} --print --yes",
];

/// Commands that record something.
pub(crate) const ACTS: &[&str] = &[
    "activate {key} --machine {machine} --case new-machine",
    "activate {key} --machine PC-9,PC-10 --case same-hardware",
    "activate {key} --machine {machine} --machine PC-9 --case changed-hardware",
    "redeem {token} --tenant {tenant}",
    "redeem {token} --tenant {tenant} --as new",
    "redeem {token} --tenant {tenant} --as add --into {subscription}",
    "redeem {token} --tenant {tenant} --as extend --into {subscription}",
    "redeem {token} --tenant elsewhere.onmicrosoft.com --as add --into {subscription}",
    "replace {token} --reason wrong-tenant",
    "replace {token} --reason added-instead-of-extended --by {token}",
    "assign {seat} {person}",
    "assign {visual-studio} {person}",
    "assign {credit} {person}",
    "release {seat}",
    "release {credit} {person}",
    "signed-in {seat}",
    "left {person}",
    "enable {technical} --access-id 1 --contract-id 2",
    "incident {technical} --case 7-7 --hours 2",
    "close {technical} {case}",
    "renew {offer}",
    "review {offer}",
    "block {key}",
    "clear {key} {machine}",
    "dismiss {offer}",
    "dismiss {token}",
    "dismiss {seat}",
    "set {person} email nobody@nowhere.example",
    "set partner note nothing",
    "set {key} limit 7",
    "set {offer} note --unset",
    "add person name=Nobody",
    "add seat --to {visual-studio}",
    "remove {person}",
    "remove {person} --with-references",
    "remove {offer}",
    "remove {offer} --with-references",
];

/// Everything of a state that a word in braces may stand for.
pub(crate) fn choices(state: &State, word: &str) -> Vec<String> {
    let things = |wanted: fn(&Thing) -> bool| -> Vec<String> {
        state.things().filter(wanted).map(|thing| thing.id_text(state).to_owned()).collect()
    };
    let keys = || state.software.iter().flat_map(|benefit| &benefit.keys);
    match word {
        "offer" => things(|thing| matches!(thing, Thing::Offer(_))),
        "software" => things(|thing| matches!(thing, Thing::Software(_))),
        "key" => things(|thing| matches!(thing, Thing::Key(..))),
        "token" => things(|thing| matches!(thing, Thing::Token(..))),
        "subscription" => things(|thing| matches!(thing, Thing::Subscription(_))),
        "visual-studio" => things(|thing| matches!(thing, Thing::VisualStudio(_))),
        "seat" => things(|thing| matches!(thing, Thing::Seat(..))),
        "technical" => things(|thing| matches!(thing, Thing::Technical(_))),
        "person" => things(|thing| matches!(thing, Thing::Person(_))),
        "credit" => state.cloud.iter().filter(|own| own.credit.is_some()).map(|own| own.id.to_string()).collect(),
        "tenant" => state.partner.tenants.iter().map(ToString::to_string).collect(),
        "machine" => keys().flat_map(|key| &key.activations).map(|row| row.machine.to_string()).collect(),
        "tail" => keys().map(|key| key.key.tail().to_owned()).collect(),
        "case" => state.technical.iter().flat_map(|own| &own.incidents).map(|row| row.case.clone()).collect(),
        _ => panic!("no word {word}"),
    }
}

/// The words of a command line, those in braces as they are chosen; none where there is no choice.
pub(crate) fn words(line: &str, mut choose: impl FnMut(&str) -> Option<String>) -> Option<Vec<String>> {
    let mut word = |word: &str| match word.strip_prefix('{').and_then(|word| word.strip_suffix('}')) {
        Some(name) => choose(name),
        None => Some(word.to_owned()),
    };
    line.split(' ').map(&mut word).collect()
}

/// The same with the first of each kind.
pub(crate) fn first(line: &str, state: &State) -> Option<Vec<String>> {
    words(line, |name| choices(state, name).into_iter().next())
}
