//! Screen and command line tell the same (f): remarks beside an answer, what a word means, what a table names, what the
//! catalogue knows, keys that are of no use (e6), and an account that may see nothing (R53).

mod catalogue;
mod keys;
mod means;
mod notes;
mod unauthorised;

use std::path::PathBuf;

use serde_json::Value;

use crate::kit::program::{CONTOSO, Place, Ran, run};

/// The day that the sample tells of.
const DAY: &str = "2021-03-01";

/// The sample in a place of its own.
fn sample(place: &Place) -> PathBuf {
    place.write("benefits.toml", CONTOSO)
}

/// Runs the program on a fresh copy of a state, with these words as they are, on that day.
fn asked(text: &str, words: &[&str]) -> Ran {
    let place = Place::new();
    let path = place.write("benefits.toml", text);
    let mut command = place.mpn(words);
    command.arg("--file").arg(path);
    if !words.contains(&"--clock") {
        command.args(["--clock", DAY]);
    }
    run(&mut command)
}

/// The notes of a verdict.
fn notes(verdict: &Value) -> Vec<String> {
    let notes = verdict["notes"].as_array().unwrap_or_else(|| panic!("no notes: {verdict}"));
    notes.iter().map(|note| note.as_str().unwrap().to_owned()).collect()
}
