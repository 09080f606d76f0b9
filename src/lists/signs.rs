//! Signs: one table of every sign that the dashboard draws, with what it means and what stands for it where the terminal
//! has ASCII only. Drawing takes signs from here, the legends of `?` and of Renewals are made from it.

use std::borrow::Cow;

use serde::Deserialize;
use unicode_width::UnicodeWidthChar as _;

/// Which signs are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Signs {
    /// Every sign.
    #[default]
    All,
    /// Those of ASCII, and the letters of names as they are.
    AsciiSigns,
    /// Nothing but ASCII: the terminal has nothing else.
    Ascii,
}

impl Signs {
    /// A text as it is drawn with them, as wide as it was.
    #[must_use]
    pub fn drawn(self, text: &str) -> Cow<'_, str> {
        match self {
            Self::All => Cow::Borrowed(text),
            _ if text.is_ascii() => Cow::Borrowed(text),
            Self::AsciiSigns => Cow::Owned(text.chars().map(|letter| of_ascii(letter).unwrap_or(letter)).collect()),
            Self::Ascii => Cow::Owned(in_ascii(text)),
        }
    }
}

/// What stands for a sign in ASCII.
fn of_ascii(letter: char) -> Option<char> {
    if letter.is_ascii() { None } else { all().find(|sign| sign.letter == letter).map(|sign| sign.plain) }
}

/// Whether a letter is a sign of ours, which every terminal draws as wide as it is.
#[must_use]
pub fn is_sign(letter: char) -> bool {
    of_ascii(letter).is_some()
}

/// A sign that is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sign {
    /// The sign.
    pub letter: char,
    /// What stands for it in ASCII.
    pub plain: char,
}

const fn sign(letter: char, plain: char) -> Sign {
    Sign { letter, plain }
}

/// What a sign means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the messages say it")]
pub enum Meaning {
    Attention,
    Notable,
    Masked,
    Selected,
    Ascending,
    Descending,
    Shown,
    Bought,
    Past,
    Current,
    Kept,
    Reminder,
    Earlier,
    Anniversary,
    Window,
    Lapses,
    Lapsed,
    ShownPast,
    ShownCurrent,
    ShownKept,
    ShownWindow,
    ShownNothing,
    LeftOut,
    Opens,
    Foretold,
    Beside,
    InUse,
    Unused,
}

/// Before a status, and behind the figure of a tab: something is lost, used up or urgent.
pub const ATTENTION: Sign = sign('!', '!');
/// The same where something is worth attention.
pub const NOTABLE: Sign = sign('•', '*');
/// Before what is selected.
pub const SELECTED: Sign = sign('▌', '>');
/// Behind the heading of the column sorted by.
pub const ASCENDING: Sign = sign('▲', '^');
/// The same, largest first.
pub const DESCENDING: Sign = sign('▼', 'v');
/// Behind a field of a form that opens as a list.
pub const OPENS: Sign = sign('▾', 'v');
/// On the axis: the day shown.
pub const SHOWN: Sign = sign('▼', 'v');
/// The purchase.
pub const BOUGHT: Sign = sign('├', '[');
/// A day of an earlier term.
pub const PAST: Sign = sign('─', '-');
/// A day of the current term.
pub const CURRENT: Sign = sign('━', '=');
/// A day that the extension of 2021 added (R16).
pub const KEPT: Sign = sign('═', '~');
/// A renewal reminder (R10).
pub const REMINDER: Sign = sign('•', '*');
/// An anniversary of an earlier term, or the one that the extension moved.
pub const EARLIER: Sign = sign('◇', 'o');
/// The anniversary.
pub const ANNIVERSARY: Sign = sign('◆', 'A');
/// A day of the renewal window (R6).
pub const WINDOW: Sign = sign('▒', '%');
/// The first day without the offer (R11).
pub const LAPSES: Sign = sign('×', 'x');
/// A day without the offer.
pub const LAPSED: Sign = sign('·', '.');
/// The day shown, on an earlier term.
pub const SHOWN_PAST: Sign = sign('┼', '+');
/// The day shown, on the current term.
pub const SHOWN_CURRENT: Sign = sign('┿', '#');
/// The day shown, on an added day.
pub const SHOWN_KEPT: Sign = sign('╪', '&');
/// The day shown, in the window.
pub const SHOWN_WINDOW: Sign = sign('▓', '@');
/// The day shown, where there is nothing.
pub const SHOWN_NOTHING: Sign = sign('│', '|');

/// In a gauge: so much is in use.
pub const IN_USE: Sign = sign('▓', '@');
/// In a gauge: so much is not.
pub const UNUSED: Sign = sign('░', '.');

/// Signs of lists, tabs and panes with their meanings.
pub const GENERAL: [(Sign, Meaning); 12] = [
    (ATTENTION, Meaning::Attention),
    (NOTABLE, Meaning::Notable),
    (SELECTED, Meaning::Selected),
    (ASCENDING, Meaning::Ascending),
    (DESCENDING, Meaning::Descending),
    (OPENS, Meaning::Opens),
    (sign('•', '*'), Meaning::Masked),
    (sign('…', '~'), Meaning::LeftOut),
    (sign('→', '>'), Meaning::Foretold),
    (sign('·', '.'), Meaning::Beside),
    (IN_USE, Meaning::InUse),
    (UNUSED, Meaning::Unused),
];

/// Signs of the timeline with their meanings, in the order of time; first the mark of the day shown.
pub const TIMELINE: [(Sign, Meaning); 11] = [
    (SHOWN, Meaning::Shown),
    (BOUGHT, Meaning::Bought),
    (PAST, Meaning::Past),
    (CURRENT, Meaning::Current),
    (KEPT, Meaning::Kept),
    (REMINDER, Meaning::Reminder),
    (EARLIER, Meaning::Earlier),
    (ANNIVERSARY, Meaning::Anniversary),
    (WINDOW, Meaning::Window),
    (LAPSES, Meaning::Lapses),
    (LAPSED, Meaning::Lapsed),
];

/// What the day shown makes of them, in an offer's line.
pub const CROSSED: [(Sign, Meaning); 5] = [
    (SHOWN_PAST, Meaning::ShownPast),
    (SHOWN_CURRENT, Meaning::ShownCurrent),
    (SHOWN_KEPT, Meaning::ShownKept),
    (SHOWN_WINDOW, Meaning::ShownWindow),
    (SHOWN_NOTHING, Meaning::ShownNothing),
];

/// What is drawn or written and means nothing of its own: frames, marks between words, arrows that name keys.
pub const PUNCTUATION: [Sign; 20] = [
    sign('┌', '+'),
    sign('┐', '+'),
    sign('└', '+'),
    sign('┘', '+'),
    sign('│', '|'),
    sign('║', '|'),
    sign('─', '-'),
    sign('›', '>'),
    sign('“', '"'),
    sign('”', '"'),
    sign('‘', '\''),
    sign('’', '\''),
    sign('–', '-'),
    sign('←', '<'),
    sign('↑', '^'),
    sign('↓', 'v'),
    sign('≤', '<'),
    sign('≥', '>'),
    sign('\u{fffd}', '?'),
    sign('\u{a0}', ' '),
];

/// Every sign with a meaning.
pub fn legend() -> impl Iterator<Item = (Sign, Meaning)> {
    GENERAL.into_iter().chain(TIMELINE).chain(CROSSED)
}

/// Every sign that is drawn.
pub fn all() -> impl Iterator<Item = Sign> {
    legend().map(|(sign, _)| sign).chain(PUNCTUATION)
}

/// A text in ASCII, as wide as it was.
fn in_ascii(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii() {
            plain.push(letter);
        } else if let Some(own) = of_ascii(letter) {
            plain.push(own);
        } else if let 0x2400..=0x241f = u32::from(letter) {
            // The picture of a control character.
            plain.push('?');
        } else {
            plain.extend(std::iter::repeat_n('?', letter.width().unwrap_or(0)));
        }
    }
    plain
}
