//! Small words that are put between others, and words that are typed: in the language of the screen, and in English.

use std::borrow::Cow;

use super::{Text, said, say};
use crate::domain::folded::searched;
use crate::domain::record::Shape;

/// The words of days and answers as they are typed, by those of the contract; it is shared between threads, which no
/// catalogue of messages is made for.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    days: Vec<(String, &'static str)>,
    weekdays: Vec<(String, &'static str)>,
    answers: Vec<(String, &'static str)>,
}

const DAYS: [&str; 3] = ["today", "tomorrow", "yesterday"];
const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/// Letters that a weekday needs at least.
const BEGINNING: usize = 2;

impl Typed {
    /// A day as it was typed, in the words of the contract.
    #[must_use]
    pub fn day<'t>(&self, typed: &'t str) -> Cow<'t, str> {
        let word = folded(typed);
        if let Some((_, own)) = self.days.iter().find(|(known, _)| *known == word) {
            return Cow::Borrowed(*own);
        }
        let mut begun = self.weekdays.iter().filter(|(known, _)| known.starts_with(&*word));
        match (begun.next(), begun.next()) {
            (Some((_, own)), None) if word.chars().count() >= BEGINNING => Cow::Borrowed(*own),
            _ => Cow::Borrowed(typed),
        }
    }

    fn answer<'t>(&self, typed: &'t str) -> Option<Cow<'t, str>> {
        let word = folded(typed);
        self.answers.iter().find(|(known, _)| *known == word).map(|(_, own)| Cow::Borrowed(*own))
    }

    /// What was typed into something of that shape, in the words of the contract.
    #[must_use]
    pub fn contract<'t>(&self, shape: Shape, typed: &'t str) -> Cow<'t, str> {
        match shape {
            Shape::Date => self.day(typed),
            Shape::Flag => self.answer(typed).unwrap_or(Cow::Borrowed(typed)),
            Shape::DateOrFlag => self.answer(typed).unwrap_or_else(|| self.day(typed)),
            Shape::Dates => Cow::Owned(typed.split(',').map(|item| self.day(item)).collect::<Vec<_>>().join(",")),
            Shape::Text
            | Shape::OwnId
            | Shape::Reference(_)
            | Shape::Count
            | Shape::Word(_)
            | Shape::KeyKind
            | Shape::Secret
            | Shape::Texts
            | Shape::Words(_)
            | Shape::Fact(_)
            | Shape::Ledger(_) => Cow::Borrowed(typed),
        }
    }

    /// Whether an answer is a yes; whatever is not is a no.
    #[must_use]
    pub fn is_yes(&self, typed: &str) -> bool {
        matches!(self.answer(typed).as_deref().unwrap_or(&folded(typed)), "yes" | "y")
    }
}

/// As words are compared: whoever types has no typographic apostrophe at hand.
fn folded(typed: &str) -> String {
    searched(typed.trim()).replace('’', "'")
}

/// The words of a message, by those that stand for them.
fn paired(said: &str, words: &[&'static str]) -> Vec<(String, &'static str)> {
    said.split(',').map(folded).zip(words.iter().copied()).collect()
}

impl Text {
    /// What is typed in this language in the place of the words of the contract.
    #[must_use]
    pub fn typed(&self) -> Typed {
        let answers = |said: String, word: &'static str| {
            said.split(',').map(|own| (folded(own), word)).collect::<Vec<(String, &'static str)>>()
        };
        Typed {
            days: paired(&say!(self, "typed-days"), &DAYS),
            weekdays: paired(&say!(self, "typed-weekdays"), &WEEKDAYS),
            answers: [answers(say!(self, "typed-yes"), "yes"), answers(say!(self, "typed-no"), "no")].concat(),
        }
    }

    /// Yes or no, as it is said.
    #[must_use]
    pub fn yes_or_no(&self, yes: bool) -> String {
        if yes { say!(self, "check-yes") } else { say!(self, "check-no") }
    }

    /// A question that takes yes or no, and takes anything else for a no.
    #[must_use]
    pub fn ask_yes(&self, question: &str) -> String {
        say!(self, "ask-yes", question = said(question))
    }

    /// A question that takes no, and takes nothing for a yes.
    #[must_use]
    pub fn ask_yes_unless(&self, question: &str) -> String {
        say!(self, "ask-yes-unless", question = said(question))
    }

    /// Something after what it is called.
    #[must_use]
    pub fn labelled(&self, label: &str, what: &str) -> String {
        say!(self, "labelled", label = said(label), what = said(what))
    }

    /// A label that things follow below.
    #[must_use]
    pub fn heading(&self, label: &str) -> String {
        say!(self, "heading", label = said(label))
    }

    /// Things one after the other. What they are was masked before, where it could be a key.
    #[must_use]
    pub fn list<T: AsRef<str>>(&self, items: impl IntoIterator<Item = T>) -> String {
        joined(items, &say!(self, "list", before = said(""), item = said("")))
    }

    /// Parts of a sentence one after the other.
    #[must_use]
    pub fn clauses<T: AsRef<str>>(&self, parts: impl IntoIterator<Item = T>) -> String {
        joined(parts, &say!(self, "clauses", before = said(""), part = said("")))
    }

    /// A word or sign as it was typed.
    #[must_use]
    pub fn quoted(&self, what: &str) -> String {
        say!(self, "quoted", what = said(what))
    }
}

/// Texts with words or a sign between each two.
fn joined<T: AsRef<str>>(texts: impl IntoIterator<Item = T>, between: &str) -> String {
    let mut all = String::new();
    for (place, text) in texts.into_iter().enumerate() {
        if place > 0 {
            all.push_str(between);
        }
        all.push_str(text.as_ref());
    }
    all
}
