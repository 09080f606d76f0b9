//! What a configuration says, read setting by setting.

#![expect(
    clippy::option_option,
    clippy::unnecessary_wraps,
    reason = "every reader gives the setting that the file says, or nothing where it cannot be taken"
)]

use std::collections::BTreeMap;
use std::ops::{Range, RangeInclusive};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeString as Name, DeValue, ValueDeserializer};

use super::{ConfigNote, NoteKind, ThemeChoice, languages, note, place_of};
use crate::clipboard::Choice;
use crate::domain::Section;
use crate::domain::deadline::DeadlineKind;
use crate::domain::field::MOST;
use crate::domain::lead_time::LeadTimes;
use crate::domain::nearest::nearest;
use crate::domain::partner::Role;
use crate::domain::words::Word;
use crate::keys::{KeyFault, KeyFile, Keymap};
use crate::lists::column::Column;
use crate::lists::section::view;

/// A configuration that is being read.
pub(super) struct Reading<'a> {
    /// Its text.
    pub(super) text: &'a str,
    /// What its paths are relative to.
    pub(super) folder: &'a Path,
    /// Everything that is wrong with it.
    pub(super) wrong: Vec<ConfigNote>,
}

impl Reading<'_> {
    fn wrong(&mut self, place: Option<Range<usize>>, kind: NoteKind) {
        self.wrong.push(note(self.text, place, kind));
    }
}

/// What the file says of a setting.
pub(super) type Said<'i> = Spanned<DeValue<'i>>;

/// The entry of `warn_days` for every kind that has none of its own.
const ANY_KIND: &str = "default";
/// Seconds that a countdown may last.
const SECONDS: RangeInclusive<u64> = 1..=3_600;
/// Before the name of a column that is sorted by, largest first.
const DESCENDING: char = '-';

/// Whatever the parser takes; what it does not take is told.
pub(super) fn parsed<'i, T: Deserialize<'i>>(reading: &mut Reading<'_>, said: &Said<'i>) -> Option<T> {
    match T::deserialize(ValueDeserializer::from(said.clone())) {
        Ok(value) => Some(value),
        Err(error) => {
            let place = error.span().unwrap_or_else(|| said.span());
            reading.wrong(Some(place), NoteKind::Wrong(error.message().to_owned()));
            None
        }
    }
}

/// The entries of a table, each by its name.
fn entries<'s, 'i>(reading: &mut Reading<'_>, said: &'s Said<'i>) -> Vec<(&'s Spanned<Name<'i>>, &'s Said<'i>)> {
    if let DeValue::Table(table) = said.get_ref() {
        return table.iter().collect();
    }
    // Says what else it is.
    let _ = parsed::<BTreeMap<String, toml::Value>>(reading, said);
    Vec::new()
}

/// The items of a list of texts.
fn texts(reading: &mut Reading<'_>, said: &Said<'_>) -> Option<Vec<Spanned<String>>> {
    let DeValue::Array(items) = said.get_ref() else {
        let _ = parsed::<Vec<String>>(reading, said);
        return None;
    };
    let read: Vec<Option<Spanned<String>>> =
        items.iter().map(|item| Some(Spanned::new(item.span(), parsed(reading, item)?))).collect();
    Some(read.into_iter().flatten().collect())
}

/// One of the words of a contract; another one is told, with the nearest.
fn word<T: Word>(
    reading: &mut Reading<'_>,
    said: &Said<'_>,
    no: fn(String, Option<&'static str>) -> NoteKind,
) -> Option<T> {
    let found: String = parsed(reading, said)?;
    let word = T::of_word(&found);
    if word.is_none() {
        let near = nearest(&found, T::WORDS.iter().copied());
        reading.wrong(Some(said.span()), no(found, near));
    }
    word
}

/// A countdown.
pub(super) fn seconds(reading: &mut Reading<'_>, said: &Said<'_>) -> Option<u64> {
    let seconds: u64 = parsed(reading, said)?;
    if !SECONDS.contains(&seconds) {
        reading.wrong(Some(said.span()), NoteKind::Seconds(*SECONDS.start(), *SECONDS.end()));
    }
    Some(seconds)
}

/// A role.
pub(super) fn role(reading: &mut Reading<'_>, said: &Said<'_>) -> Option<Option<Role>> {
    word(reading, said, NoteKind::Role).map(Some)
}

/// A name; an empty one is none.
pub(super) fn who(reading: &mut Reading<'_>, said: &Said<'_>) -> Option<Option<String>> {
    let name: String = parsed(reading, said)?;
    Some(Some(name.trim().to_owned()).filter(|name| !name.is_empty()))
}

/// A section.
pub(super) fn start(reading: &mut Reading<'_>, said: &Said<'_>) -> Option<Section> {
    word(reading, said, NoteKind::Start)
}

/// A theme.
pub(super) fn theme(reading: &mut Reading<'_>, said: &Said<'_>) -> Option<ThemeChoice> {
    word(reading, said, NoteKind::Theme)
}

/// A way to the clipboard.
pub(super) fn clipboard(reading: &mut Reading<'_>, said: &Said<'_>) -> Option<Choice> {
    word(reading, said, NoteKind::Clipboard)
}

/// A language.
pub(super) fn language(reading: &mut Reading<'_>, said: &Said<'_>) -> Option<Option<&'static str>> {
    let found: String = parsed(reading, said)?;
    let language = languages().find(|known| *known == found);
    if language.is_none() {
        let near = nearest(&found, languages());
        reading.wrong(Some(said.span()), NoteKind::Language(found, near));
    }
    Some(language)
}

/// A number of activations.
pub(super) fn left(reading: &mut Reading<'_>, said: &Said<'_>) -> Option<Option<u32>> {
    let left = u32::deserialize(ValueDeserializer::from(said.clone())).ok();
    if left.is_none_or(|left| left > MOST) {
        reading.wrong(Some(said.span()), NoteKind::Left(MOST));
    }
    Some(left)
}

/// Names for state files.
pub(super) fn files(reading: &mut Reading<'_>, said: &Said<'_>) -> Option<BTreeMap<String, PathBuf>> {
    let mut files = BTreeMap::new();
    for (name, path) in entries(reading, said) {
        if let Some(path) = parsed::<String>(reading, path) {
            files.insert(name.get_ref().to_string(), expand(&path, reading.folder));
        }
    }
    Some(files)
}

/// A section whose columns are spoken of.
fn section_of(reading: &mut Reading<'_>, name: &Spanned<Name<'_>>) -> Option<Section> {
    let Some(section) = Section::from_word(name.get_ref()) else {
        let near = nearest(name.get_ref(), Section::WORDS.iter().copied());
        reading.wrong(Some(name.span()), NoteKind::Start(name.get_ref().to_string(), near));
        return None;
    };
    if view(section).blocks().is_empty() {
        return Some(section);
    }
    reading.wrong(Some(name.span()), NoteKind::OwnOrder(section));
    None
}

/// The position of a column among those of a section that are like this.
fn column(
    reading: &mut Reading<'_>,
    section: Section,
    found: &str,
    place: Range<usize>,
    like: impl Fn(&Column) -> bool,
) -> Option<usize> {
    let columns = view(section).columns();
    let at = columns.iter().position(|column| column.heading.word == found && like(column));
    if at.is_none() {
        let near = nearest(found, columns.iter().filter(|column| like(column)).map(|column| column.heading.word));
        reading.wrong(Some(place), NoteKind::Column(section, found.to_owned(), near));
    }
    at
}

/// Which columns sections have.
pub(super) fn columns(reading: &mut Reading<'_>, said: &Said<'_>) -> Option<BTreeMap<Section, Vec<usize>>> {
    let mut all = BTreeMap::new();
    for (name, names) in entries(reading, said) {
        let (Some(section), Some(names)) = (section_of(reading, name), texts(reading, names)) else { continue };
        let mut own = Vec::new();
        for name in names {
            let at = column(reading, section, name.get_ref(), name.span(), |_| true);
            own.extend(at.filter(|at| !own.contains(at)));
        }
        all.insert(section, own);
    }
    Some(all)
}

/// What sections are sorted by at first.
pub(super) fn sort(reading: &mut Reading<'_>, said: &Said<'_>) -> Option<BTreeMap<Section, (usize, bool)>> {
    let mut all = BTreeMap::new();
    for (name, order) in entries(reading, said) {
        let (Some(section), Some(found)) = (section_of(reading, name), parsed::<String>(reading, order)) else {
            continue;
        };
        let descending = found.starts_with(DESCENDING);
        let found = found.strip_prefix(DESCENDING).unwrap_or(&found);
        // A picture is no order.
        if let Some(at) = column(reading, section, found, order.span(), |column| !column.is_picture()) {
            all.insert(section, (at, descending));
        }
    }
    Some(all)
}

/// The lead times of `warn_days`.
pub(super) fn lead_times(reading: &mut Reading<'_>, said: &Said<'_>) -> Option<LeadTimes> {
    let mut default = LeadTimes::default().of(DeadlineKind::Anniversary).to_vec();
    let mut own = BTreeMap::new();
    for (name, days) in entries(reading, said) {
        // One number is a list of one.
        let list = days.get_ref().as_array();
        let numbers: Vec<&Said<'_>> = list.map_or_else(|| vec![days], |numbers| numbers.iter().collect());
        let day = |number: &&Said<'_>| u16::deserialize(ValueDeserializer::from((*number).clone())).ok();
        let read: Option<Vec<u16>> =
            numbers.iter().map(|number| day(number).filter(|days| *days <= LeadTimes::MOST)).collect();
        let Some(read) = read else {
            reading.wrong(Some(days.span()), NoteKind::Days(LeadTimes::MOST));
            continue;
        };
        let found = name.get_ref().as_ref();
        if found == ANY_KIND {
            default = read;
        } else if let Some(kind) = DeadlineKind::from_word(found) {
            own.insert(kind, read);
        } else {
            let near = nearest(found, DeadlineKind::WORDS.iter().copied().chain([ANY_KIND]));
            // Not a warning: whoever waits for an alarm of that kind would wait for ever.
            reading.wrong(Some(name.span()), NoteKind::Kind(found.to_owned(), near));
        }
    }
    Some(LeadTimes::new(default, own))
}

/// Changes to the key table.
pub(super) fn keys(reading: &mut Reading<'_>, said: &Said<'_>) -> Option<KeyFile> {
    let text = reading.text;
    let mut keys = KeyFile::new();
    let mut places = BTreeMap::new();
    for (scope, actions) in entries(reading, said) {
        let own = keys.entry(scope.get_ref().to_string()).or_default();
        for (action, chords) in entries(reading, actions) {
            let Some(chords) = texts(reading, chords) else { continue };
            let at = |chord: &Spanned<String>| {
                ((scope.get_ref().to_string(), action.get_ref().to_string(), chord.get_ref().clone()), chord.span())
            };
            places.extend(chords.iter().map(at));
            own.insert(action.get_ref().to_string(), chords.into_iter().map(Spanned::into_inner).collect());
        }
    }
    for fault in Keymap::new(&keys).err().into_iter().flatten() {
        let place = match &fault {
            KeyFault::Scope { found, .. } => place_of(text, &["keys", found]),
            KeyFault::Action { scope, found, .. } => place_of(text, &["keys", scope, found]),
            KeyFault::Chord { scope, action, found } => {
                places.get(&((*scope).to_owned(), (*action).to_owned(), found.clone())).cloned()
            }
            // One of the two may be the key table's own.
            KeyFault::Clash { scope, first, second, .. } => {
                place_of(text, &["keys", scope, second]).or_else(|| place_of(text, &["keys", scope, first]))
            }
        };
        reading.wrong(place.or_else(|| Some(said.span())), NoteKind::Keys(fault));
    }
    Some(keys)
}

/// A path of the configuration: `~/` is the home directory, anything relative is relative to the configuration.
fn expand(path: &str, folder: &Path) -> PathBuf {
    match path.strip_prefix("~/").zip(directories::BaseDirs::new()) {
        Some((rest, dirs)) => dirs.home_dir().join(rest),
        None => folder.join(path),
    }
}
