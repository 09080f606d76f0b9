//! What exports of keys say in words of their own: kinds, days, limits.

use crate::domain::date::parse_iso;
use crate::domain::field::MOST;
use crate::domain::import::{Claimed, Kind};
use crate::domain::software::KeyKind;
use crate::domain::{Date, folded::folded};

/// The kind of a key by the word that the portal has for it; an open set.
pub(super) fn kind(word: &str) -> Kind {
    let word = word.trim();
    Kind::Is(match folded(word).as_ref() {
        "" => return Kind::Unsaid,
        "not applicable" => return Kind::NoKey,
        "retail" => KeyKind::Retail,
        "multiple activation" | "multiple activation key" | "mak" => KeyKind::Mak,
        "static activation key" | "static" => KeyKind::Static,
        "oem key" | "oem" => KeyKind::Oem,
        "kms" | "kms key" => KeyKind::Kms,
        _ => KeyKind::from_word(word).unwrap_or_else(|| KeyKind::Other(word.to_owned())),
    })
}

/// The day on which a key was claimed: month, day and year as Americans write them, or a day as this program does. Static
/// keys have none; the first day of all is that of one that was never claimed.
pub(super) fn claimed(text: &str) -> Claimed {
    let text = text.trim();
    // What follows is the time of the day.
    let day = text.split(char::is_whitespace).next().unwrap_or_default();
    let day = day.split('T').next().unwrap_or_default();
    if day.is_empty() || day == "1/1/0001" || day == "0001-01-01" {
        return Claimed::Never;
    }
    american(day).or_else(|| parse_iso(day)).map_or_else(|| Claimed::Unclear(text.to_owned()), Claimed::On)
}

fn american(day: &str) -> Option<Date> {
    let mut parts = day.split('/');
    let (month, day, year) = (parts.next()?, parts.next()?, parts.next()?);
    let digits = |part: &str, most: usize| part.len() <= most && part.bytes().all(|letter| letter.is_ascii_digit());
    if parts.next().is_some() || !digits(month, 2) || !digits(day, 2) || !digits(year, 4) || year.len() != 4 {
        return None;
    }
    Date::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// How many activations a note allows ("Up to 50 activations."), and what else it says.
pub(super) fn limit(note: &str) -> (Option<u32>, String) {
    let lower = note.to_ascii_lowercase();
    let found = lower.match_indices("up to ").find_map(|(start, words)| {
        let from = start + words.len();
        let rest = lower.get(from..)?;
        let (number, after) = grouped(rest)?;
        let after = after.strip_prefix(" activation")?;
        let after = after.strip_prefix('s').unwrap_or(after);
        let after = after.strip_prefix('.').unwrap_or(after);
        Some((start, lower.len() - after.len(), number))
    });
    let Some((start, end, number)) = found else { return (None, note.trim().to_owned()) };
    let (before, after) = (note.get(..start).unwrap_or_default(), note.get(end..).unwrap_or_default());
    (Some(number), joined([before.trim(), after.trim()], " "))
}

/// How many activations a cell of its own says; a note of it where that is no number.
pub(super) fn limit_cell(cell: &str) -> (Option<u32>, String) {
    match grouped(cell) {
        Some((limit, "")) => (Some(limit), String::new()),
        _ if cell.is_empty() => (None, String::new()),
        _ => (None, format!("limit {cell}")),
    }
}

/// A number as any country groups its digits by three, and what follows it.
fn grouped(text: &str) -> Option<(u32, &str)> {
    let digits = |text: &str| text.len() - text.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    let (first, mut rest) = text.split_at_checked(digits(text))?;
    let mut all = first.to_owned();
    let separator =
        rest.chars().next().filter(|next| matches!(next, ',' | '.' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}'));
    while let Some(group) = separator.and_then(|parts| rest.strip_prefix(parts)).filter(|group| digits(group) == 3)
        && first.len() <= 3
    {
        let (group, after) = group.split_at_checked(3)?;
        all.push_str(group);
        rest = after;
    }
    Some((all.parse().ok().filter(|number| *number <= MOST)?, rest))
}

/// The two, where they are something.
pub(super) fn both(one: &str, other: &str) -> String {
    joined([one, other], "; ")
}

/// The number of a key at the portal, as notes have it.
pub(super) fn number(id: &str) -> String {
    let id = id.trim();
    if id.is_empty() { String::new() } else { format!("ID {id}") }
}

fn joined(parts: [&str; 2], by: &str) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(by)
}
