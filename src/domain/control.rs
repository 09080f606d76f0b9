//! A control character in a text that was typed, and its place.

use super::field::Field;

/// A control character where none may stand (D13).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Control {
    /// The field.
    pub field: Field,
    /// The item of the field, from 1, where it holds several.
    pub item: Option<usize>,
    /// Its position in characters, from 1.
    pub at: usize,
    /// It.
    pub letter: char,
}
