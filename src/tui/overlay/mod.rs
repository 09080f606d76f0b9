//! Dialogs: a stack of values that carry their own data. The top one gets the keys; all are drawn, bottom first.

pub mod date;
pub mod filter;
pub mod find;
pub mod help;
pub mod picker;
pub mod problems;
pub mod quick;

use super::action::Action;
use super::app::{App, Effect};
use super::keys::Chord;

/// A dialog.
#[derive(Debug)]
pub enum Overlay {
    /// Every key that works here.
    Help(help::Help),
    /// Find anything on any tab.
    Find(find::Find),
    /// The filter of the list, while it is typed.
    Filter(filter::FilterBar),
    /// The portal's quick filters.
    Quick(quick::QuickFilters),
    /// The date bar.
    Date(date::DateBar),
    /// Faults of the state file.
    Problems(problems::Problems),
}

impl Overlay {
    /// Opens the help.
    #[must_use]
    pub fn help() -> Self {
        Self::Help(help::Help::default())
    }

    /// Opens find.
    #[must_use]
    pub fn find(app: &App) -> Self {
        Self::Find(find::Find::new(app))
    }

    /// Opens the filter of the list shown.
    #[must_use]
    pub fn filter(app: &App) -> Self {
        Self::Filter(filter::FilterBar::new(app))
    }

    /// Opens the quick filters.
    #[must_use]
    pub fn quick(app: &App) -> Self {
        Self::Quick(quick::QuickFilters::new(app))
    }

    /// Opens the date bar.
    #[must_use]
    pub fn date(app: &App) -> Self {
        Self::Date(date::DateBar::new(app))
    }

    /// Takes a key press. The dialog was taken off the stack; one that stays open puts itself back.
    pub fn key(self, app: &mut App, action: Option<Action>, chord: Chord) -> Vec<Effect> {
        match self {
            Self::Help(own) => own.key(app, action, chord),
            Self::Find(own) => own.key(app, action, chord),
            Self::Filter(own) => own.key(app, action, chord),
            Self::Quick(own) => own.key(app, action, chord),
            Self::Date(own) => own.key(app, action, chord),
            Self::Problems(own) => own.key(app, action, chord),
        }
    }

    /// Takes pasted text, freed of control characters.
    pub fn paste(mut self, app: &mut App, pasted: &str) {
        match &mut self {
            Self::Help(own) => own.picker.paste(pasted),
            Self::Find(own) => own.paste(app, pasted),
            Self::Filter(own) => own.paste(app, pasted),
            Self::Date(own) => own.paste(pasted),
            Self::Quick(_) | Self::Problems(_) => {}
        }
        app.keep_open(self);
    }

    /// Takes a click.
    pub fn click(mut self, app: &mut App, x: u16, y: u16) -> Vec<Effect> {
        let Some(at) = app.hits.picked_at(x, y) else {
            app.keep_open(self);
            return Vec::new();
        };
        let picker = match &mut self {
            Self::Help(own) => &mut own.picker,
            Self::Find(own) => &mut own.picker,
            Self::Quick(own) => &mut own.picker,
            Self::Problems(own) => &mut own.picker,
            Self::Filter(_) | Self::Date(_) => {
                app.keep_open(self);
                return Vec::new();
            }
        };
        picker.selected = at;
        self.key(app, Some(Action::Accept), Chord::plain(super::keys::Key::Named(super::keys::Named::Enter)))
    }
}
