//! One thing has one record: one key text one pool (D17), one person one seat (D9), one credit where it is exclusive (D16),
//! IDs that are recorded once; and deleting forgets no rule (D19).

mod deleting;
mod keys;
mod screens;
mod seats;
mod tokens;

use std::cell::RefCell;
use std::path::PathBuf;

use serde_json::Value;

use mpn_benefits::tui::app::Effect;

use crate::harness::{Given, given_text};
use crate::program::{CONTOSO, Place, Ran, run};

/// The dashboard on a text, and what it wrote.
struct Board {
    given: RefCell<Given>,
    text: String,
}

impl Board {
    fn of(text: &str, day: &str) -> Self {
        Self { given: RefCell::new(given_text(text, day)), text: text.to_owned() }
    }

    fn at(self, width: u16, height: u16) -> Self {
        Self { given: RefCell::new(self.given.into_inner().at(width, height)), ..self }
    }

    fn keys(self, keys: &str) -> Self {
        Self { given: RefCell::new(self.given.into_inner().keys(keys)), ..self }
    }

    fn screen(&self) -> String {
        self.given.borrow_mut().text()
    }

    /// The bottom line after further keys.
    fn bottom(&self, keys: &str) -> String {
        self.given.borrow_mut().keys_bottom(keys)
    }

    /// The file as it was saved last.
    fn file(&self) -> String {
        let saved = self.given.borrow().effects.iter().rev().find_map(|effect| match effect {
            Effect::Save(commit) => Some(commit.text.to_string()),
            _ => None,
        });
        saved.unwrap_or_else(|| self.text.clone())
    }
}

/// The sample in a place of its own, on its day.
struct Sample {
    place: Place,
    file: PathBuf,
    day: &'static str,
}

impl Sample {
    fn new() -> Self {
        Self::of(CONTOSO)
    }

    fn of(text: &str) -> Self {
        let place = Place::new();
        let file = place.write("b.toml", text);
        Self { place, file, day: "2021-03-01" }
    }

    fn on(self, day: &'static str) -> Self {
        Self { day, ..self }
    }

    /// Runs a command, its words parted by blanks.
    fn run(&self, words: &str) -> Ran {
        let words: Vec<&str> = words.split_whitespace().collect();
        self.words(&words)
    }

    fn words(&self, words: &[&str]) -> Ran {
        run(self.place.mpn(words).args(["--clock", self.day, "--file"]).arg(&self.file))
    }

    /// The answer of an act as a document.
    fn verdict(&self, words: &str) -> Value {
        self.run(&format!("{words} --json")).json()
    }

    /// The rule that refuses a command, and nothing is written.
    fn refused(&self, words: &str) -> String {
        let before = self.text();
        let verdict = self.verdict(words);
        assert_eq!(verdict["allowed"], false, "{words}: {verdict}");
        assert_eq!(self.text(), before, "{words}");
        verdict["rule"].as_str().unwrap_or("-").to_owned()
    }

    /// A command that is done.
    fn done(&self, words: &str) -> Value {
        let verdict = self.verdict(words);
        assert_eq!(verdict["done"], true, "{words}: {verdict}");
        verdict
    }

    fn text(&self) -> String {
        std::fs::read_to_string(&self.file).unwrap()
    }

    /// The row of a list with this id.
    fn row(&self, list: &str, id: &str) -> Value {
        let rows = self.run(&format!("list {list} --json")).json();
        let rows = rows["items"].as_array().unwrap().clone();
        rows.into_iter().find(|row| row["id"] == id).unwrap_or_else(|| panic!("no {id} in {list}"))
    }

    /// Adds a key of this text, given in a file.
    fn add_key(&self, words: &str, key: &str) -> Ran {
        let from = self.place.write("key.txt", key);
        let words: Vec<&str> = words.split_whitespace().collect();
        let mut command = self.place.mpn(words);
        command.args(["--as-is", "--clock", self.day, "--key-from"]).arg(from);
        run(command.arg("--file").arg(&self.file))
    }
}
