//! Acts: what happens to a benefit, as values. Each is recorded for the day on which it happened.
//!
//! The list below is the only one: menu, forms, command line, help and key table are made of it. An act is a file beside this
//! one, which says everything of it ([`deed::Deed`]), and its line here; its sentences are the message `act-WORD`, its letter a
//! line of `[acts]` in the key table.

mod credit;
pub mod deed;
pub mod figure;
pub mod ground;
mod holders;
mod parts;
pub mod rehearsal;

use deed::{Answers, Deed, Foretells, Question, Unsaid};
use figure::{Comes, Figure, What};
use ground::Ground;

use super::edit::Edit;
use super::field::{Field, Value};
use super::record::Kind;
use super::refusal::Refusal;
use super::{Date, Id, Overview, State, Thing};

/// Makes the enumerations of the list, and hands every question to the act that it is about.
macro_rules! acts {
    ($( $file:ident :: $name:ident ),+ $(,)?) => {
        $( pub mod $file; pub use $file::$name; )+

        /// What happened, without to what. The words are those of the command line.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "the file of each act says it")]
        pub enum ActKind { $( $name ),+ }

        /// Something that happened to a benefit.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[expect(missing_docs, reason = "the file of each act says it")]
        pub enum Act { $( $name($name) ),+ }

        /// What an allowed act comes to.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[expect(missing_docs, reason = "the file of each act says it")]
        pub enum Effect { $( $name(<$name as Deed>::Effect) ),+ }

        $( impl From<$name> for Act { fn from(own: $name) -> Self { Self::$name(own) } } )+

        impl ActKind {
            /// Every act, in the order of the menu.
            pub const ALL: &'static [Self] = &[ $( Self::$name ),+ ];

            /// Their words, in that order.
            pub const WORDS: &'static [&'static str] = &[ $( <$name as Deed>::WORD ),+ ];
        }

        /// Asks the act of this kind, in place of `$own` as a type.
        macro_rules! of_kind {
            ($kind:expr, $own:ident => $answer:expr) => {
                match $kind { $( ActKind::$name => { type $own = $name; $answer } ),+ }
            };
        }

        /// Asks this act; what it is is known by its kind.
        macro_rules! of_act {
            ($act:expr, $own:ident => $answer:expr) => {
                match $act { $( Act::$name($own) => $answer ),+ }
            };
        }

        impl Effect {
            /// The act that came to it.
            #[must_use]
            pub fn kind(&self) -> ActKind {
                match self { $( Self::$name(_) => ActKind::$name ),+ }
            }

            fn comes(&self) -> &dyn Comes {
                match self { $( Self::$name(own) => own ),+ }
            }
        }

        impl Act {
            /// Its kind.
            #[must_use]
            pub fn kind(&self) -> ActKind {
                match self { $( Self::$name(_) => ActKind::$name ),+ }
            }

            /// What it changes, the record that it is told of, and what it comes to.
            pub(super) fn decide(&self, ground: &Ground<'_>) -> Result<(Vec<Edit>, Id, Option<Effect>), Refusal> {
                match self {
                    $( Self::$name(own) => {
                        own.decide(ground).map(|it| (it.edits, it.subject, it.effect.map(Effect::$name)))
                    } ),+
                }
            }
        }
    };
}

acts! {
    activate::Activate,
    redeem::Redeem,
    replace::Replace,
    assign::Assign,
    release::Release,
    signed_in::SignedIn,
    left::Left,
    enable::Enable,
    incident::Incident,
    close::Close,
    renew::Renew,
    review::Review,
    clear::Clear,
    block::Block,
    reconcile::Reconcile,
    dismiss::Dismiss,
}

impl ActKind {
    /// Its word.
    #[must_use]
    pub fn as_word(self) -> &'static str {
        of_kind!(self, Own => Own::WORD)
    }

    /// The act of this word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_word() == word)
    }

    /// The kinds of things it is done to.
    #[must_use]
    pub fn kinds(self) -> &'static [Kind] {
        of_kind!(self, Own => Own::KINDS)
    }

    /// What the command line calls the thing it is done to.
    #[must_use]
    pub fn target(self) -> &'static str {
        of_kind!(self, Own => Own::TARGET)
    }

    /// What the command line calls its day.
    #[must_use]
    pub fn day(self) -> &'static str {
        of_kind!(self, Own => Own::DAY)
    }

    /// Whether its day is recorded: only then its form asks it.
    #[must_use]
    pub fn keeps_day(self) -> bool {
        of_kind!(self, Own => Own::KEEPS_DAY)
    }

    /// Which sentences may say what it comes to ([`Comes::variant`]).
    #[must_use]
    pub fn variants(self) -> &'static [&'static str] {
        of_kind!(self, Own => <Own as Deed>::Effect::variants())
    }

    /// What it asks.
    #[must_use]
    pub fn questions(self) -> &'static [Question] {
        of_kind!(self, Own => Own::QUESTIONS)
    }

    /// What its form foretells.
    #[must_use]
    pub fn foretells(self) -> Foretells {
        of_kind!(self, Own => Own::FORETELLS)
    }

    /// Whether it is offered for this very thing.
    #[must_use]
    pub fn applies(self, state: &State, thing: Thing) -> bool {
        of_kind!(self, Own => Own::applies(state, thing))
    }

    /// Which sort of such a thing it is done to, where its name differs by that; empty otherwise.
    #[must_use]
    pub fn sort_of(self, state: &State, of: &Id) -> &'static str {
        of_kind!(self, Own => Own::sort_of(state, of))
    }

    /// Whether a benefit itself answers for it why it is never done to its parts (R22, R23).
    #[must_use]
    pub fn is_answered_by_whole(self, state: &State, whole: Thing) -> bool {
        of_kind!(self, Own => Own::is_answered_by_whole(state, whole))
    }

    /// Whether a key or token is one that it would be done to, where only the benefit was named.
    #[must_use]
    pub fn fits(self, state: &State, overview: &Overview, part: Thing, answers: &Answers) -> bool {
        of_kind!(self, Own => Own::fits(state, overview, part, answers))
    }

    /// Whether it is the one of several keys or tokens that it is done to next, as far as rows tell.
    #[must_use]
    pub fn is_next(self, state: &State, overview: &Overview, part: Thing) -> bool {
        of_kind!(self, Own => Own::is_next(state, overview, part))
    }

    /// What its form asks of this thing.
    pub fn asked<'a>(self, state: &'a State, of: &'a Id) -> impl Iterator<Item = Question> + 'a {
        let asks = move |field| of_kind!(self, Own => Own::asks(state, of, field));
        self.questions().iter().copied().filter(move |question| question.asked && asks(question.field))
    }

    /// Whether it cannot be without an answer to a question, be it the records'.
    #[must_use]
    pub fn needs(self, field: Field) -> bool {
        self.questions().iter().any(|own| own.field == field && (own.needed || own.may_be_known))
    }

    /// Whether what can be chosen is all that can be answered to a question.
    #[must_use]
    pub fn takes_listed(self, field: Field) -> bool {
        of_kind!(self, Own => Own::takes_listed(field))
    }

    /// Whether a question is still open, the other answers being as they are.
    #[must_use]
    pub fn is_open(self, field: Field, answers: &Answers) -> bool {
        of_kind!(self, Own => Own::is_open(field, answers))
    }

    /// What can be chosen as an answer, beside what its shape says.
    #[must_use]
    pub fn choices(self, state: &State, of: &Id, field: Field, on: Date) -> Vec<String> {
        of_kind!(self, Own => Own::choices(state, of, field, on))
    }

    /// Whether a record can be the answer to a question at all, so that it is offered.
    #[must_use]
    pub fn may_be(self, state: &State, of: &Id, field: Field, answer: &str, on: Date) -> bool {
        of_kind!(self, Own => Own::may_be(state, of, field, answer, on))
    }

    /// Texts that could be an answer where none was given, beside those that can be chosen.
    #[must_use]
    pub fn trials(self, state: &State, field: Field) -> Vec<String> {
        of_kind!(self, Own => Own::trials(state, field))
    }

    /// What the selected row of a ledger answers.
    #[must_use]
    pub fn selected(self, state: &State, thing: Thing, row: usize) -> Option<(Field, Value)> {
        of_kind!(self, Own => Own::selected(state, thing, row))
    }

    /// What is on record of this very day and would be corrected.
    #[must_use]
    pub fn recorded(self, state: &State, of: &Id, on: Date) -> Option<(Field, Value)> {
        of_kind!(self, Own => Own::recorded(state, of, on))
    }

    /// What the records answer where nothing else was said.
    #[must_use]
    pub fn known(self, state: &State, of: &Id, on: Date, answers: &Answers) -> Option<(Field, Value)> {
        of_kind!(self, Own => Own::known(state, of, on, answers))
    }

    /// The act that the answers make; none while one is missing.
    #[must_use]
    pub fn said(self, of: Id, answers: &Answers) -> Option<Act> {
        of_kind!(self, Own => Own::said(of, answers).map(Act::from))
    }

    /// The act that was typed as a command.
    ///
    /// # Errors
    /// [`Unsaid`]: what must be said besides.
    pub fn typed(self, state: &State, of: Id, on: Date, answers: &Answers) -> Result<Act, Unsaid> {
        of_kind!(self, Own => Own::typed(state, of, on, answers).map(Act::from))
    }

    /// The act with the answers that are tried for its line of the menu, the likeliest first.
    #[must_use]
    pub fn likely<'a>(self, state: &'a State, of: &'a Id, on: Date) -> Box<dyn Iterator<Item = Act> + 'a> {
        of_kind!(self, Own => Box::new(Own::likely(state, of, on).map(Act::from)))
    }
}

impl Act {
    /// What it uses of what an offer grants, which ends the right to have the offer refunded (R15).
    #[must_use]
    pub fn uses(&self) -> Option<&Id> {
        of_act!(self, own => own.uses())
    }

    /// The texts that it would record, each with its field. Tenants, and machines that are cleared, are on record already.
    #[must_use]
    pub fn texts(&self) -> Vec<(Field, &str)> {
        of_act!(self, own => own.texts())
    }

    /// Every text that was typed for it, on record already or not.
    pub(super) fn all_texts(&self) -> Vec<(Field, &str)> {
        of_act!(self, own => own.all_texts())
    }

    /// What tells it from others of its kind, each by the name its sentences know it by.
    #[must_use]
    pub fn tells(&self) -> Vec<(&'static str, What)> {
        of_act!(self, own => own.tells())
    }
}

impl Effect {
    /// Its figures, in the order of the documents.
    #[must_use]
    pub fn figures(&self) -> Vec<Figure> {
        self.comes().figures()
    }

    /// Which of the sentences of the act says it; empty where there is but one.
    #[must_use]
    pub fn variant(&self) -> &'static str {
        self.comes().variant()
    }

    /// Whether documents name the record and the number of changes besides.
    #[must_use]
    pub fn names_record(&self) -> bool {
        self.comes().names_record()
    }
}
