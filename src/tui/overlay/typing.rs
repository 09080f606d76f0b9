//! What keys and pastes do to a text field: letter by letter or as one text, and never more than it has room for.

use tui_input::{Input, InputRequest};

/// Characters that a field of a form takes at most: a list of some thousand machines.
pub const LONGEST: usize = 64 * 1024;
/// Characters of what is searched or filtered by, and of a date: more than any name, address or key has.
pub const LONGEST_QUERY: usize = 256;

/// What a key did to a text field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edited {
    /// The text changed.
    Changed,
    /// Nothing, or only the cursor moved.
    Same,
    /// Nothing: there is no room for another character.
    Full,
}

/// Does what a key asks of a field that takes so many characters.
pub(super) fn edit(input: &mut Input, request: InputRequest, most: usize) -> Edited {
    if matches!(request, InputRequest::InsertChar(_)) && length(input.value(), most) >= most {
        return Edited::Full;
    }
    match input.handle(request) {
        Some(changed) if changed.value => Edited::Changed,
        _ => Edited::Same,
    }
}

/// Puts a text where the cursor of a field stands, as far as the field has room for it. Returns how many characters were
/// left out.
pub(super) fn insert(input: &mut Input, text: &str, most: usize) -> usize {
    let value = input.value();
    let (taken, left_out) = cut(text, most.saturating_sub(value.chars().count()));
    let at = value.char_indices().nth(input.cursor()).map_or(value.len(), |(at, _)| at);
    let (before, after) = value.split_at_checked(at).unwrap_or((value, ""));
    let cursor = input.cursor() + taken.chars().count();
    *input = Input::new([before, taken, after].concat()).with_cursor(cursor);
    left_out
}

/// The first characters of a text, and how many come after them.
#[must_use]
pub fn cut(text: &str, most: usize) -> (&str, usize) {
    let at = text.char_indices().nth(most).map_or(text.len(), |(at, _)| at);
    let (first, rest) = text.split_at_checked(at).unwrap_or((text, ""));
    (first, rest.chars().count())
}

/// Characters of a text, where that may be as many as `most`: a short one is not counted.
fn length(text: &str, most: usize) -> usize {
    if text.len() < most { text.len() } else { text.chars().count() }
}

/// Pasted lines as one text for a field of one line.
pub(super) fn joined(lines: &[String]) -> String {
    lines.join(" ").replace('\t', " ")
}
