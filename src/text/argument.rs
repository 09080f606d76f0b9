//! What a message is given: texts of the file and what was typed are masked on their way into a sentence (D20).

use std::borrow::Cow;

use super::Text;
use crate::domain::{Basis, Date, Rule};

/// Something a message can be given.
pub(crate) trait Argument {
    /// As Fluent takes it.
    type Said;

    /// The argument as it may be said.
    fn of(self, text: &Text) -> Self::Said;
}

/// A text of our own: figures, days, and sentences whose arguments were masked when they were made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Own(String);

/// A figure or a day, as text. Nothing else goes by unmasked.
pub(crate) fn own(value: impl Figure) -> Own {
    Own(value.figure())
}

/// A sentence of ours, inside of another one.
pub(crate) fn said(sentence: impl Into<String>) -> Own {
    Own(sentence.into())
}

/// What is never a text of somebody.
pub(crate) trait Figure: std::fmt::Display + Sized {
    /// As text.
    fn figure(self) -> String {
        self.to_string()
    }
}

impl<'a> Argument for &'a str {
    type Said = Cow<'a, str>;

    fn of(self, text: &Text) -> Cow<'a, str> {
        text.shown(self)
    }
}

impl Argument for String {
    type Said = String;

    fn of(self, text: &Text) -> String {
        match text.shown(&self) {
            Cow::Owned(masked) => masked,
            Cow::Borrowed(_) => self,
        }
    }
}

impl<'a> Argument for Cow<'a, str> {
    type Said = Cow<'a, str>;

    fn of(self, text: &Text) -> Cow<'a, str> {
        match self {
            Cow::Borrowed(own) => own.of(text),
            Cow::Owned(own) => Cow::Owned(own.of(text)),
        }
    }
}

impl Argument for Own {
    type Said = String;

    fn of(self, _: &Text) -> String {
        self.0
    }
}

macro_rules! figures {
    ($($name:ty),+) => { $(
        impl Figure for $name {}
        impl Figure for &$name {}
        impl Argument for $name {
            type Said = $name;

            fn of(self, _: &Text) -> $name {
                self
            }
        }
    )+ };
}

figures!(i64, u16, u32, u64, usize);

impl Figure for Date {}
impl Figure for &Date {}
impl Figure for Rule {}
impl Figure for Basis {}
