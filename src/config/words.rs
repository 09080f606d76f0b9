//! What is wrong or odd about a configuration, in words.

use super::{NoteKind, ThemeChoice, languages};
use crate::clipboard::Choice;
use crate::keys::KeyFault;
use crate::text::{Text, own, said, say};

impl Text {
    /// What is wrong or odd about a configuration.
    #[must_use]
    pub fn config_note(&self, kind: &NoteKind) -> String {
        let near =
            |near: Option<&str>| said(near.map_or_else(String::new, |near| say!(self, "config-near", near = near)));
        match kind {
            NoteKind::Wrong(message) => self.shown(message).into_owned(),
            NoteKind::Role(found, word) => say!(self, "config-role", found = found.as_str(), near = near(*word)),
            NoteKind::Start(found, word) => say!(self, "config-start", found = found.as_str(), near = near(*word)),
            NoteKind::Seconds(least, most) => {
                say!(self, "config-seconds", least = own(least), most = own(most))
            }
            NoteKind::Kind(found, word) => say!(self, "config-kind", found = found.as_str(), near = near(*word)),
            NoteKind::Left(most) => say!(self, "config-left", most = own(most)),
            NoteKind::Days(most) => say!(self, "config-days", most = own(most)),
            NoteKind::Language(found, word) => {
                let known = said(self.list(languages()));
                say!(self, "config-lang", found = found.as_str(), known = known, near = near(*word))
            }
            NoteKind::Theme(found, word) => {
                let known = said(self.list(ThemeChoice::WORDS));
                say!(self, "config-theme", found = found.as_str(), known = known, near = near(*word))
            }
            NoteKind::Clipboard(found, word) => {
                let known = said(self.list(Choice::WORDS));
                say!(self, "config-clipboard", found = found.as_str(), known = known, near = near(*word))
            }
            NoteKind::Column(section, found, word) => {
                let section = said(section.as_word());
                say!(self, "config-column", section = section, found = found.as_str(), near = near(*word))
            }
            NoteKind::OwnOrder(section) => say!(self, "config-own-order", section = said(section.as_word())),
            NoteKind::Unknown(found, word) => say!(self, "config-unknown", found = found.as_str(), near = near(*word)),
            NoteKind::Keys(KeyFault::Scope { found, near: word }) => {
                say!(self, "config-key-scope", found = found.as_str(), near = near(*word))
            }
            NoteKind::Keys(KeyFault::Action { scope, found, near: word }) => {
                say!(self, "config-key-action", scope = (*scope).to_owned(), found = found.clone(), near = near(*word))
            }
            NoteKind::Keys(KeyFault::Chord { scope, action, found }) => {
                say!(
                    self,
                    "config-key-chord",
                    scope = (*scope).to_owned(),
                    action = (*action).to_owned(),
                    found = found.clone()
                )
            }
            NoteKind::Keys(KeyFault::Clash { scope, chord, first, second }) => {
                say!(
                    self,
                    "config-key-clash",
                    scope = (*scope).to_owned(),
                    chord = chord.clone(),
                    first = (*first).to_owned(),
                    second = (*second).to_owned()
                )
            }
        }
    }
}
