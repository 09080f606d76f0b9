//! What is typed, pasted and piped in: lists, key files, keys that are no commands, refusals that name the cause
//! (sections c and g of what was found, f10 and f11).

use mpn_benefits::domain::apply::{Asking, apply};
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::date::parse_iso;
use mpn_benefits::domain::edit::Owner;
use mpn_benefits::domain::field::{Field, Value};
use mpn_benefits::domain::partner::Role;
use mpn_benefits::domain::record::Kind;
use mpn_benefits::domain::refusal::Why;
use mpn_benefits::domain::{Date, Id, State};
use mpn_benefits::file;
use mpn_benefits::text::Text;
use mpn_benefits::tui::app::Msg;
use proptest::prelude::*;

use crate::kit::harness::{CONTOSO, Given, given, given_text, says};
use crate::kit::program::{Place, Ran, failure, refused, run};

mod causes;
mod items;
mod keys;
mod strokes;

/// The day that the sample tells of.
const DAY: &str = "2021-03-01";

/// The sample, with names of customers' machines.
fn with_customers() -> String {
    let role = "role = \"mpn-partner-admin\"\n";
    assert!(CONTOSO.contains(role));
    CONTOSO.replace(role, &format!("{role}customer_machines = [\"CUST-*\"]\n"))
}

fn day(text: &str) -> Date {
    parse_iso(text).unwrap()
}

fn sample() -> State {
    file::parse(CONTOSO).state
}

fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

/// What the dashboard says in its bottom line.
fn said(app: &Given) -> String {
    app.app.message.as_ref().map(|message| message.text.clone()).unwrap_or_default()
}

/// Runs the program on a copy of the sample, with words that may hold anything; the file as it is then.
fn on_sample(words: &[&str]) -> (Ran, String) {
    let place = Place::new();
    let state = place.write("benefits.toml", with_customers());
    let ran = run(place.mpn(words).args(["--clock", DAY, "--file"]).arg(&state));
    (ran, std::fs::read_to_string(state).unwrap())
}

fn written(words: &[&str]) -> String {
    let (ran, file) = on_sample(words);
    assert_eq!(ran.code, Some(0), "{words:?}: {ran:?}");
    file
}

/// A refusal that left the file as it was.
fn unwritten(words: &[&str], exit: i32) -> String {
    let (ran, file) = on_sample(words);
    assert!(file == with_customers(), "{words:?}: written: {ran:?}");
    refused(&ran, exit)
}
