//! What is odd about the records without being a fault: keys that are none, that stand there twice, lack their limit or are used
//! beyond it, numbers that are too short, products that only a machine tells apart, days that are still to come.
//!
//! The list below is the only one: a kind of finding is a file beside this one, which says everything of it (`Examines`),
//! its line here, and its message `doctor-WORD`.

mod keys;

use super::act::figure::What;
use super::command::Command;
use super::{Date, State, Thing};

/// A kind of finding.
trait Examines {
    /// The word that stands for it in messages and documents.
    const WORD: &'static str;

    /// Looks for it by the end of a day (D5).
    fn look(state: &State, on: On, found: &mut Vec<Found>);
}

/// The day that is asked for.
#[derive(Debug, Clone, Copy)]
pub struct On {
    /// It.
    pub day: Date,
    /// Whether it is another one than today.
    pub what_if: bool,
}

/// What one kind found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The record that it is about.
    pub subject: Thing,
    /// What its sentence is given, by name.
    pub says: Vec<(&'static str, What)>,
    /// What mends it, where that loses nothing.
    pub mend: Option<Command>,
}

impl Found {
    fn of(subject: Thing, says: Vec<(&'static str, What)>) -> Self {
        Self { subject, says, mend: None }
    }
}

/// Makes the list of kinds, and asks each of them.
macro_rules! findings {
    ($( $file:ident::$name:ident ),+ $(,)?) => {
        $( mod $file; use $file::$name; )+

        /// The words of every kind, in the order of the list.
        pub const WORDS: &[&str] = &[ $( <$name as Examines>::WORD ),+ ];

        /// Everything that is found by the end of a day, kind by kind, each with its word.
        #[must_use]
        pub fn examine(state: &State, on: On) -> Vec<(&'static str, Found)> {
            let mut all = Vec::new();
            $(
                let mut found = Vec::new();
                $name::look(state, on, &mut found);
                all.extend(found.into_iter().map(|own| (<$name as Examines>::WORD, own)));
            )+
            all
        }
    };
}

findings! {
    not_a_key::NotAKey,
    odd_letter::OddLetter,
    foreign_letter::ForeignLetter,
    look_alike::LookAlike,
    key_twice::KeyTwice,
    two_products::TwoProducts,
    no_limit::NoLimit,
    over_limit::OverLimit,
    unexplained::Unexplained,
    odd_number::OddNumber,
    contradiction::Contradictory,
    viewed_early::ViewedEarly,
    still_to_come::StillToCome,
    product_letter::ProductLetter,
    spelt_twice::SpeltTwice,
}
