//! What every act says of itself: its word, what it is done to, what it asks, how it is decided, what it comes to. Each file
//! beside this one says it of one act, and the list in [`super`] makes everything else of that.

use super::ground::Ground;
use crate::domain::act::figure::Comes;
use crate::domain::edit::Edit;
use crate::domain::field::{Field, Value};
use crate::domain::record::{Kind, Shape};
use crate::domain::refusal::Refusal;
use crate::domain::software::ActivationCase;
use crate::domain::{Date, Id, Overview, State, Thing};

use super::figure::What;

/// Answers to the questions of an act; a question without an answer has none.
pub type Answers = [(Field, Option<Value>)];

/// An act. Its sentences are the attributes of the message `act-WORD`, its letter is a line of `[acts]` in the key table.
#[expect(clippy::must_use_candidate, reason = "nobody asks an act but the list of acts")]
pub trait Deed: Sized + 'static {
    /// What it comes to, in figures; [`super::figure::Nothing`] where it has none.
    type Effect: Comes;

    /// The word that stands for it on the command line, in messages and in the key table.
    const WORD: &'static str;

    /// The kinds of things it is done to.
    const KINDS: &'static [Kind];

    /// What the command line calls the thing it is done to.
    const TARGET: &'static str;

    /// What it asks, in the order of the form.
    const QUESTIONS: &'static [Question] = &[];

    /// What the command line calls the day it happened.
    const DAY: &'static str = "on";

    /// Whether its day is recorded: only then its form asks it.
    const KEEPS_DAY: bool = true;

    /// What is foretold of it while it is still being asked.
    const FORETELLS: Foretells = Foretells::WhatItComesTo;

    /// Whether it is offered for this very thing.
    fn applies(_state: &State, thing: Thing) -> bool {
        Self::KINDS.contains(&thing.kind())
    }

    /// Which sort of such a thing it is done to, where its name differs by that; empty otherwise.
    fn sort_of(_state: &State, _of: &Id) -> &'static str {
        ""
    }

    /// Whether a benefit itself answers for it why it is never done to its parts (R22, R23).
    fn is_answered_by_whole(_state: &State, _whole: Thing) -> bool {
        false
    }

    /// Whether what can be chosen is all that can be answered to a question.
    fn takes_listed(_field: Field) -> bool {
        false
    }

    /// Whether a key or token is one that it would be done to, where only the benefit was named.
    fn fits(_state: &State, _overview: &Overview, _part: Thing, _answers: &Answers) -> bool {
        true
    }

    /// Whether it is the one of several keys or tokens that it is done to next, as far as rows tell.
    fn is_next(state: &State, overview: &Overview, part: Thing) -> bool {
        Self::fits(state, overview, part, &[])
    }

    /// Whether a question is asked of this thing.
    fn asks(_state: &State, _of: &Id, _field: Field) -> bool {
        true
    }

    /// Whether a question is still open, the other answers being as they are.
    fn is_open(_field: Field, _answers: &Answers) -> bool {
        true
    }

    /// What can be chosen as an answer, beside what its shape says.
    fn choices(_state: &State, _of: &Id, _field: Field, _on: Date) -> Vec<String> {
        Vec::new()
    }

    /// Whether a record or a word can be the answer to a question at all, so that it is offered.
    fn may_be(_state: &State, _of: &Id, _field: Field, _answer: &str, _on: Date) -> bool {
        true
    }

    /// Texts that could be an answer where none was given, beside those that can be chosen: where not any text could.
    fn trials(_state: &State, _field: Field) -> Vec<String> {
        Vec::new()
    }

    /// What the selected row of a ledger answers.
    fn selected(_state: &State, _thing: Thing, _row: usize) -> Option<(Field, Value)> {
        None
    }

    /// What is on record of this very day and would be corrected: the form opens with it.
    fn recorded(_state: &State, _of: &Id, _on: Date) -> Option<(Field, Value)> {
        None
    }

    /// What the records answer where nothing else was said.
    fn known(_state: &State, _of: &Id, _on: Date, _answers: &Answers) -> Option<(Field, Value)> {
        None
    }

    /// The act that the answers make; none while one is missing.
    fn said(of: Id, answers: &Answers) -> Option<Self>;

    /// The act that was typed as a command.
    ///
    /// # Errors
    /// [`Unsaid`]: what must be said besides.
    fn typed(_state: &State, of: Id, _on: Date, answers: &Answers) -> Result<Self, Unsaid> {
        Self::said(of, answers).ok_or(Unsaid::Answers)
    }

    /// The act with the answers that are tried for its line of the menu, the likeliest first.
    fn likely<'a>(_state: &'a State, of: &'a Id, _on: Date) -> Box<dyn Iterator<Item = Self> + 'a> {
        Box::new(Self::said(of.clone(), &[]).into_iter())
    }

    /// What it uses of what an offer grants, which ends the right to have the offer refunded (R15).
    fn uses(&self) -> Option<&Id> {
        None
    }

    /// The texts that it would record, each with its field. Tenants, and machines that are cleared, are on record already.
    fn texts(&self) -> Vec<(Field, &str)> {
        Vec::new()
    }

    /// Every text that was typed for it, on record already or not.
    fn all_texts(&self) -> Vec<(Field, &str)> {
        self.texts()
    }

    /// What tells it from others of its kind, each by the name its sentences know it by.
    fn tells(&self) -> Vec<(&'static str, What)> {
        Vec::new()
    }

    /// What it changes and comes to.
    ///
    /// # Errors
    /// [`Refusal`]: the first reason that stands against it.
    fn decide(&self, ground: &Ground<'_>) -> Result<Decided<Self::Effect>, Refusal>;
}

/// What an allowed act changes and comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided<E> {
    /// The edits, to be done in this order; none where all is so already.
    pub edits: Vec<Edit>,
    /// The record that it is told of.
    pub subject: Id,
    /// What it comes to.
    pub effect: Option<E>,
}

impl<E> Decided<E> {
    /// Edits of a record, and what they come to.
    pub(in crate::domain) fn of(subject: &Id, edits: Vec<Edit>, effect: E) -> Self {
        Self { edits, subject: subject.clone(), effect: Some(effect) }
    }

    /// Edits that come to no figures.
    pub(in crate::domain) fn plain(subject: &Id, edits: Vec<Edit>) -> Self {
        Self { edits, subject: subject.clone(), effect: None }
    }
}

/// What is missing in a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unsaid {
    /// An answer that it cannot be without.
    Answers,
    /// A machine: at least one.
    Machine,
    /// What happened on machines that the ledger has (R18).
    Case {
        /// The first of them.
        machine: String,
        /// The day it was used on last.
        last: Date,
        /// The ledger lacks others of those that were named.
        mixed: bool,
        /// What may have happened.
        cases: [ActivationCase; 2],
    },
    /// How to redeem (R34–R37).
    Way,
}

/// What the form of an act foretells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foretells {
    /// What it comes to as it is answered.
    WhatItComesTo,
    /// Also what the ledger knows of the machines, and both cases while that is open (R18).
    Machines,
    /// Every way to redeem, side by side; that it is final, and what a mistake would cost (R32–R37).
    Ways,
}

/// What an act asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// The field that the answer is.
    pub field: Field,
    /// What it may be.
    pub shape: Shape,
    /// Whether the form needs an answer.
    pub needed: bool,
    /// Whether the records may answer it: then the form needs it where they do not.
    pub may_be_known: bool,
    /// Whether the form asks it.
    pub asked: bool,
    /// How the command line takes it.
    pub typed: Typed,
    /// Its name on the command line.
    pub name: &'static str,
}

/// How the command line takes an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// Not at all.
    Never,
    /// A word after the thing; `must` it be there?
    Word {
        /// Whether it must be there.
        must: bool,
    },
    /// An option.
    Option {
        /// Whether it must be there.
        must: bool,
    },
}

impl Question {
    /// What must be answered, as an option of the field's name.
    #[must_use]
    pub const fn must(field: Field, shape: Shape) -> Self {
        let typed = Typed::Option { must: true };
        Self { field, shape, needed: true, may_be_known: false, asked: true, typed, name: field.as_word() }
    }

    /// What may be answered.
    #[must_use]
    pub const fn may(field: Field, shape: Shape) -> Self {
        Self { needed: false, typed: Typed::Option { must: false }, ..Self::must(field, shape) }
    }

    /// On the command line it is a word after the thing.
    #[must_use]
    pub const fn as_word(self) -> Self {
        Self { typed: Typed::Word { must: self.needed }, ..self }
    }

    /// The command line takes it, and can do without.
    #[must_use]
    pub const fn or_not_typed(self) -> Self {
        let typed = match self.typed {
            Typed::Never => Typed::Never,
            Typed::Word { .. } => Typed::Word { must: false },
            Typed::Option { .. } => Typed::Option { must: false },
        };
        Self { typed, ..self }
    }

    /// Another name on the command line than the field's.
    #[must_use]
    pub const fn named(self, name: &'static str) -> Self {
        Self { name, ..self }
    }

    /// The form asks it, the command line does not.
    #[must_use]
    pub const fn in_form_only(self) -> Self {
        Self { typed: Typed::Never, ..self }
    }

    /// The records may answer it.
    #[must_use]
    pub const fn or_known(self) -> Self {
        Self { may_be_known: true, ..self }
    }

    /// The command line takes it, the form asks it otherwise.
    #[must_use]
    pub const fn typed_only(self) -> Self {
        Self { asked: false, ..self }
    }
}

/// The answer to a question.
#[must_use]
pub fn value(answers: &Answers, field: Field) -> Option<&Value> {
    answers.iter().find(|(known, _)| *known == field).and_then(|(_, value)| value.as_ref())
}

/// The answer to a question, as a text.
#[must_use]
pub fn text(answers: &Answers, field: Field) -> Option<&str> {
    if let Some(Value::Text(text)) = value(answers, field) { Some(text) } else { None }
}

/// The answer to a question, as an id.
#[must_use]
pub fn id(answers: &Answers, field: Field) -> Option<Id> {
    text(answers, field).and_then(|text| Id::parse(text).ok())
}

/// The answer to a question, as a day.
#[must_use]
pub fn day(answers: &Answers, field: Field) -> Option<Date> {
    if let Some(Value::Date(day)) = value(answers, field) { Some(*day) } else { None }
}

/// The answer to a question, as yes or no.
#[must_use]
pub fn flag(answers: &Answers, field: Field) -> Option<bool> {
    if let Some(Value::Flag(flag)) = value(answers, field) { Some(*flag) } else { None }
}

/// The answer to a question, as a number.
#[must_use]
pub fn count(answers: &Answers, field: Field) -> Option<u32> {
    if let Some(Value::Count(count)) = value(answers, field) { Some(*count) } else { None }
}

/// The answer to a question, as texts.
pub fn texts(answers: &Answers, field: Field) -> impl Iterator<Item = &str> {
    let items = if let Some(Value::List(items)) = value(answers, field) { items.as_slice() } else { &[] };
    items.iter().filter_map(|item| if let Value::Text(text) = item { Some(text.as_str()) } else { None })
}
