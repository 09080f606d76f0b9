//! Dialogs: a stack of values that carry their own data. The top one gets the keys; all are drawn, bottom first.

pub mod actions;
pub mod confirm;
pub mod date;
pub mod filter;
pub mod find;
pub mod form;
mod grant;
pub mod help;
pub mod impact;
pub mod new;
pub mod picker;
pub mod problems;
mod questions;
pub mod quick;
mod rehearsal;
pub mod reveal;
pub mod rules;
pub mod typing;
pub mod unsaved;

use super::app::{App, Effect};
use crate::domain::apply::Applied;
use crate::domain::command::Command;
use crate::domain::edit::Owner;
use crate::domain::rule::named_in;
use crate::domain::{Basis, Id};
use crate::keys::Chord;
use crate::keys::action::Action;
use crate::lists::detail::Item;

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
    /// What follows if an offer is not renewed.
    Impact(impact::Impacts),
    /// What a new record is to be.
    New(new::NewRecord),
    /// What can be done with the selected thing.
    Actions(actions::Actions),
    /// A form.
    Form(form::Form),
    /// A question before something that loses something.
    Confirm(confirm::Confirm),
    /// A question before leaving while something is not on the disk.
    Unsaved(unsaved::Unsaved),
    /// A key, shown until the next key press.
    Reveal(reveal::Revealed),
    /// What rules and decisions say.
    Rules(rules::Rules),
}

impl Overlay {
    /// Opens the help, with what was just named on top.
    #[must_use]
    pub fn help(named: Vec<Basis>) -> Self {
        Self::Help(help::Help::new(named))
    }

    /// Opens what these rules and decisions say.
    #[must_use]
    pub fn rules(shown: Vec<Basis>) -> Self {
        Self::Rules(rules::Rules::new(shown))
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

    /// Opens the choice of a new record.
    #[must_use]
    pub fn new_record(app: &App) -> Self {
        Self::New(new::NewRecord::new(app))
    }

    /// Opens what follows if the offer at `offer` in the state is not renewed.
    #[must_use]
    pub fn impact(app: &App, offer: usize) -> Option<Self> {
        impact::Impacts::new(app, offer).map(Self::Impact)
    }

    /// Opens that list at a line.
    #[must_use]
    pub fn impact_at(app: &App, offer: usize, line: usize) -> Option<Self> {
        impact::Impacts::at(app, offer, line).map(Self::Impact)
    }

    /// Opens the questions before a file of one's own.
    #[must_use]
    pub fn init(app: &App) -> Self {
        Self::Form(form::Form::init(app))
    }

    /// Opens what can be done with what is selected.
    #[must_use]
    pub fn actions(app: &App, item: Item) -> Option<Self> {
        actions::Actions::new(app, item).map(Self::Actions)
    }

    /// Opens the form of a record.
    #[must_use]
    pub fn change(app: &App, id: &Id) -> Option<Self> {
        let owner = Owner::Record(id.clone());
        let record = app.state.record_of(&owner)?;
        Some(Self::Form(form::Form::set(app, owner, &record)))
    }

    /// Opens the preview of what is removed.
    #[must_use]
    pub fn removal(app: &App, command: Command, applied: &Applied) -> Self {
        Self::Confirm(confirm::Confirm::removal(app, command, applied))
    }

    /// Opens what can be done with a person whose rows a rule rests on; `why` says so.
    #[must_use]
    pub fn erasing(app: &App, person: &Id, why: String) -> Option<Self> {
        confirm::Confirm::erasing(app, person, why).map(Self::Confirm)
    }

    /// Opens the question before leaving while something is not on the disk.
    #[must_use]
    pub fn unsaved(_app: &App) -> Self {
        Self::Unsaved(unsaved::Unsaved::new())
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
            Self::Impact(own) => own.key(app, action, chord),
            Self::New(own) => own.key(app, action, chord),
            Self::Actions(own) => own.key(app, action, chord),
            Self::Form(own) => own.key(app, action, chord),
            Self::Confirm(own) => own.key(app, action, chord),
            Self::Unsaved(own) => own.key(app, action, chord),
            Self::Rules(own) => own.key(app, action, chord),
            // Any key hides it.
            Self::Reveal(_) => Vec::new(),
        }
    }

    /// Takes pasted lines; but for a form they are freed of control characters, with tabs left. Returns how many characters had no room; nothing where there is
    /// no field to paste into.
    pub fn paste(mut self, app: &mut App, lines: &[String]) -> Option<usize> {
        let pasted = lines.join(" ").replace('\t', " ");
        let left_out = match &mut self {
            Self::Help(own) => Some(own.picker.paste(&pasted)),
            Self::Find(own) => Some(own.paste(app, &pasted)),
            Self::Filter(own) => Some(own.paste(app, &pasted)),
            Self::Date(own) => Some(own.paste(&pasted)),
            Self::Form(own) => Some(own.paste(lines)),
            Self::Unsaved(own) => own.paste(&pasted),
            Self::Quick(_)
            | Self::Problems(_)
            | Self::Impact(_)
            | Self::New(_)
            | Self::Actions(_)
            | Self::Confirm(_)
            | Self::Rules(_) => None,
            Self::Reveal(_) => return None,
        };
        app.keep_open(self);
        left_out
    }

    /// The rules and decisions that it names just now: in what is selected, or in what it says of what was typed.
    #[must_use]
    pub fn named(&self, app: &App) -> Vec<Basis> {
        match self {
            Self::Problems(own) => named_in(&own.said(app)),
            Self::Impact(own) => own.named(),
            Self::Actions(own) => named_in(own.said(app)),
            Self::Form(own) => named_in(&own.said(app)),
            Self::Confirm(own) => named_in(&own.said()),
            Self::Help(_)
            | Self::Find(_)
            | Self::Filter(_)
            | Self::Quick(_)
            | Self::Date(_)
            | Self::New(_)
            | Self::Unsaved(_)
            | Self::Reveal(_)
            | Self::Rules(_) => Vec::new(),
        }
    }

    /// Whether an answer here loses something.
    #[must_use]
    pub fn asks_before_loss(&self) -> bool {
        match self {
            Self::Confirm(own) => own.loses(),
            Self::Unsaved(_) => true,
            _ => false,
        }
    }

    /// Whether letters are typed into it.
    #[must_use]
    pub fn takes_letters(&self) -> bool {
        match self {
            Self::Help(_) | Self::Find(_) | Self::Filter(_) | Self::Date(_) | Self::Form(_) => true,
            Self::Unsaved(own) => own.takes_letters(),
            Self::Quick(_)
            | Self::Problems(_)
            | Self::Impact(_)
            | Self::New(_)
            | Self::Actions(_)
            | Self::Confirm(_)
            | Self::Reveal(_)
            | Self::Rules(_) => false,
        }
    }

    /// Whether the key that leaves the dashboard closes it as Esc does. Asked whether to leave, that key is the answer.
    #[must_use]
    pub fn is_left_like_a_list(&self) -> bool {
        !self.takes_letters() && !matches!(self, Self::Unsaved(_))
    }

    /// Characters that a field of this dialog takes.
    #[must_use]
    pub fn room(&self) -> usize {
        match self {
            Self::Form(_) => typing::LONGEST,
            Self::Unsaved(_) => unsaved::LONGEST,
            _ => typing::LONGEST_QUERY,
        }
    }

    /// Moves the selection among so many entries, or the lines of which a page is seen.
    pub fn scroll(&mut self, rows: isize, entries: usize, page: usize) {
        match self {
            Self::Help(own) => own.picker.step(rows, entries),
            Self::Find(own) => own.picker.step(rows, entries),
            Self::Quick(own) => own.picker.step(rows, entries),
            Self::Problems(own) => own.picker.step(rows, entries),
            Self::Impact(own) => own.picker.step(rows, entries),
            Self::New(own) => own.picker.step(rows, entries),
            Self::Actions(own) => own.picker.step(rows, entries),
            Self::Form(own) => own.scroll(rows),
            Self::Rules(own) => own.scroll_to(rows, entries.saturating_sub(page)),
            Self::Filter(_) | Self::Date(_) | Self::Confirm(_) | Self::Unsaved(_) | Self::Reveal(_) => {}
        }
    }

    /// Takes a click.
    pub fn click(mut self, app: &mut App, x: u16, y: u16) -> Vec<Effect> {
        let Some(at) = app.hits.picked_at(x, y) else {
            app.keep_open(self);
            return Vec::new();
        };
        let entries = app.hits.picker_entries;
        let picker = match &mut self {
            Self::Help(own) => &mut own.picker,
            Self::Find(own) => &mut own.picker,
            Self::Quick(own) => &mut own.picker,
            Self::Problems(own) => &mut own.picker,
            Self::Impact(own) => &mut own.picker,
            Self::New(own) => &mut own.picker,
            Self::Actions(own) => &mut own.picker,
            Self::Confirm(own) => {
                if !own.clicked(at, entries) {
                    app.keep_open(self);
                    return Vec::new();
                }
                return self.key(app, Some(Action::Accept), accept());
            }
            Self::Unsaved(own) => {
                if !own.clicked(at, entries) {
                    app.keep_open(self);
                    return Vec::new();
                }
                return self.key(app, Some(Action::Accept), accept());
            }
            Self::Form(own) => {
                own.focus_on(at);
                app.keep_open(self);
                return Vec::new();
            }
            Self::Filter(_) | Self::Date(_) | Self::Rules(_) => {
                app.keep_open(self);
                return Vec::new();
            }
            Self::Reveal(_) => return Vec::new(),
        };
        picker.selected = at;
        self.key(app, Some(Action::Accept), accept())
    }
}

fn accept() -> Chord {
    Chord::plain(crate::keys::Key::Named(crate::keys::Named::Enter))
}
