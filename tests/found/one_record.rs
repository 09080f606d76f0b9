//! One thing has one record: one key text one pool (D17), one person one seat (D9), one credit where it is exclusive (D16),
//! IDs that are recorded once; and deleting forgets no rule (D19).

mod deleting;
mod keys;
mod screens;
mod seats;
mod tokens;

use std::cell::RefCell;

use mpn_benefits::tui::app::Effect;

use crate::kit::harness::{Given, given_text};

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
