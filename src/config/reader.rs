//! What a configuration says, read setting by setting.

use std::collections::BTreeMap;
use std::ops::{Range, RangeInclusive};
use std::path::{Path, PathBuf};

use toml::Spanned;

use super::{ConfigNote, LANGUAGES, NoteKind, note, place_of};
use crate::domain::Section;
use crate::domain::deadline::DeadlineKind;
use crate::domain::field::MOST;
use crate::domain::lead_time::LeadTimes;
use crate::domain::nearest::nearest;
use crate::domain::partner::Role;
use crate::keys::{KeyFault, KeyFile, Keymap};

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

/// Changes to the key table: scope, action, chords, with their places.
pub(super) type Keys = BTreeMap<String, BTreeMap<String, Vec<Spanned<String>>>>;

/// The entry of `warn_days` for every kind that has none of its own.
const ANY_KIND: &str = "default";
/// Seconds that a countdown may last.
const SECONDS: RangeInclusive<u64> = 1..=3_600;

/// Whatever the parser takes.
pub(super) fn as_said<T>(_: &mut Reading<'_>, said: Spanned<T>) -> T {
    said.into_inner()
}

/// A countdown.
pub(super) fn seconds(reading: &mut Reading<'_>, said: Spanned<u64>) -> u64 {
    if !SECONDS.contains(said.get_ref()) {
        reading.wrong(Some(said.span()), NoteKind::Seconds(*SECONDS.start(), *SECONDS.end()));
    }
    said.into_inner()
}

/// A role.
pub(super) fn role(reading: &mut Reading<'_>, said: Spanned<String>) -> Option<Role> {
    let role = Role::from_word(said.get_ref());
    if role.is_none() {
        let near = nearest(said.get_ref(), Role::ALL.iter().map(|role| role.as_word()));
        reading.wrong(Some(said.span()), NoteKind::Role(said.into_inner(), near));
    }
    role
}

/// A name; an empty one is none.
pub(super) fn who(_: &mut Reading<'_>, said: Spanned<String>) -> Option<String> {
    Some(said.into_inner().trim().to_owned()).filter(|name| !name.is_empty())
}

/// A section.
pub(super) fn start(reading: &mut Reading<'_>, said: Spanned<String>) -> Section {
    if let Some(section) = Section::from_word(said.get_ref()) {
        return section;
    }
    let near = nearest(said.get_ref(), Section::WORDS.iter().copied());
    reading.wrong(Some(said.span()), NoteKind::Start(said.into_inner(), near));
    Section::Overview
}

/// A language.
pub(super) fn language(reading: &mut Reading<'_>, said: Spanned<String>) -> Option<&'static str> {
    let language = LANGUAGES.into_iter().find(|known| *known == said.get_ref());
    if language.is_none() {
        reading.wrong(Some(said.span()), NoteKind::Language(said.into_inner()));
    }
    language
}

/// A number of activations.
pub(super) fn left(reading: &mut Reading<'_>, said: Spanned<toml::Value>) -> Option<u32> {
    let place = said.span();
    let left = said.into_inner().as_integer().and_then(|left| u32::try_from(left).ok());
    if left.is_none_or(|left| left > MOST) {
        reading.wrong(Some(place), NoteKind::Left(MOST));
    }
    left
}

/// Names for state files.
pub(super) fn files(reading: &mut Reading<'_>, said: Spanned<BTreeMap<String, String>>) -> BTreeMap<String, PathBuf> {
    said.into_inner().into_iter().map(|(name, path)| (name, expand(&path, reading.folder))).collect()
}

/// The lead times of `warn_days`.
pub(super) fn lead_times(
    reading: &mut Reading<'_>,
    said: Spanned<BTreeMap<String, Spanned<toml::Value>>>,
) -> LeadTimes {
    let mut default = LeadTimes::default().of(DeadlineKind::Anniversary).to_vec();
    let mut own = BTreeMap::new();
    for (name, days) in said.into_inner() {
        // One number is a list of one.
        let numbers = days.get_ref().as_array().map_or(std::slice::from_ref(days.get_ref()), Vec::as_slice);
        let day = |number: &toml::Value| number.as_integer().and_then(|days| u16::try_from(days).ok());
        let read: Option<Vec<u16>> =
            numbers.iter().map(|number| day(number).filter(|days| *days <= LeadTimes::MOST)).collect();
        let Some(read) = read else {
            reading.wrong(Some(days.span()), NoteKind::Days(LeadTimes::MOST));
            continue;
        };
        if name == ANY_KIND {
            default = read;
        } else if let Some(kind) = DeadlineKind::from_word(&name) {
            own.insert(kind, read);
        } else {
            let near = nearest(&name, DeadlineKind::WORDS.iter().copied().chain([ANY_KIND]));
            // Not a warning: whoever waits for an alarm of that kind would wait for ever.
            let place = place_of(reading.text, &["warn_days", &name]);
            reading.wrong(place, NoteKind::Kind(name, near));
        }
    }
    LeadTimes::new(default, own)
}

/// Changes to the key table.
pub(super) fn keys(reading: &mut Reading<'_>, said: Spanned<Keys>) -> KeyFile {
    let (whole, text) = (said.span(), reading.text);
    let said = said.into_inner();
    let plain = |chords: &Vec<Spanned<String>>| chords.iter().map(|chord| chord.get_ref().clone()).collect();
    let keys: KeyFile = said
        .iter()
        .map(|(scope, actions)| {
            (scope.clone(), actions.iter().map(|(action, chords)| (action.clone(), plain(chords))).collect())
        })
        .collect();
    for fault in Keymap::new(&keys).err().into_iter().flatten() {
        let place = match &fault {
            KeyFault::Scope { found, .. } => place_of(text, &["keys", found]),
            KeyFault::Action { scope, found, .. } => place_of(text, &["keys", scope, found]),
            KeyFault::Chord { scope, action, found } => said
                .get(*scope)
                .and_then(|actions| actions.get(*action))
                .and_then(|chords| chords.iter().find(|chord| chord.get_ref() == found))
                .map(Spanned::span),
            // One of the two may be the key table's own.
            KeyFault::Clash { scope, first, second, .. } => {
                place_of(text, &["keys", scope, second]).or_else(|| place_of(text, &["keys", scope, first]))
            }
        };
        reading.wrong(place.or_else(|| Some(whole.clone())), NoteKind::Keys(fault));
    }
    keys
}

/// A path of the configuration: `~/` is the home directory, anything relative is relative to the configuration.
fn expand(path: &str, folder: &Path) -> PathBuf {
    match path.strip_prefix("~/").zip(directories::BaseDirs::new()) {
        Some((rest, dirs)) => dirs.home_dir().join(rest),
        None => folder.join(path),
    }
}
