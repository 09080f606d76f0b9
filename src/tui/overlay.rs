//! Dialogs: a stack of values that carry their own data. The top one gets the keys; all are drawn, bottom first.

pub mod actions;
pub mod confirm;
pub mod date;
pub mod demonstrations;
pub mod dialog;
pub mod doctor;
pub mod files;
pub mod filter;
pub mod find;
pub mod form;
mod grant;
pub mod guide;
pub mod help;
pub mod impact;
pub mod import;
pub mod languages;
pub mod log;
pub mod new;
pub mod picker;
pub mod problems;
mod questions;
pub mod quick;
pub mod reading;
mod rehearsal;
pub mod reveal;
pub mod rules;
pub mod typing;
pub mod unsaved;

use std::collections::BTreeMap;
use std::path::PathBuf;

use dialog::Dialog;

use super::intent::Opening;
use super::scene::Scene;
use crate::demo::scenario::Scenario;
use crate::domain::apply::Applied;
use crate::domain::command::Command;
use crate::domain::edit::Owner;
use crate::domain::{Basis, Id, Thing};
use crate::lists::detail::Item;

/// A row for each dialog.
macro_rules! dialogs {
    ($($(#[$doc:meta])* $name:ident($dialog:ty)),+ $(,)?) => {
        /// A dialog.
        #[derive(Debug)]
        pub enum Overlay {
            $($(#[$doc])* $name($dialog)),+
        }

        impl Overlay {
            /// It as what all dialogs are.
            #[must_use]
            pub fn dialog(&self) -> &dyn Dialog {
                match self {
                    $(Self::$name(own) => own),+
                }
            }

            /// The same, to be told something.
            pub fn dialog_mut(&mut self) -> &mut dyn Dialog {
                match self {
                    $(Self::$name(own) => own),+
                }
            }
        }
    };
}

dialogs! {
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
    /// What is odd about the file and its records.
    Doctor(doctor::Doctor),
    /// What follows if an offer is not renewed.
    Impact(impact::Impacts),
    /// What is on record of a row.
    Log(log::Log),
    /// Import from a file of another program.
    Import(import::Import),
    /// What a new record is to be.
    New(new::NewRecord),
    /// What can be done with the selected thing.
    Actions(actions::Actions),
    /// The demonstrations.
    Demonstrations(demonstrations::Demonstrations),
    /// The state files of the configuration.
    Files(files::Files),
    /// The languages.
    Languages(languages::Languages),
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
    /// The questions of the guide.
    Guide(guide::Questions),
    /// One of them, with its answer.
    Reading(reading::Reading),
}

impl Overlay {
    /// Opens what another dialog asks for; none where there is no such thing any more.
    #[must_use]
    pub fn open(cx: &Scene<'_>, opening: Opening) -> Option<Self> {
        Some(match opening {
            Opening::Act { kind, of, known, why } => {
                Self::Form(form::Form::act(cx, kind, &of, &known).refused_today(why))
            }
            Opening::Add { kind, parent, known } => Self::Form(form::Form::add(cx, kind, parent, &known)),
            Opening::Set(owner) => {
                let record = cx.state.record_of(&owner)?;
                Self::Form(form::Form::set(cx, owner, &record))
            }
            Opening::Rules(shown) => Self::rules(shown),
            Opening::Reading { entry, of } => Self::Reading(reading::Reading::new(cx, entry, of)),
            Opening::Creation(creation) => Self::Confirm(grant::creation(cx, creation)),
            Opening::Mending(mending) => Self::Confirm(doctor::question(cx, mending)),
        })
    }

    /// Opens the help, with what was just named on top.
    #[must_use]
    pub fn help(named: Vec<Basis>) -> Self {
        Self::Help(help::Help::new(named))
    }

    /// Opens the guide, asked about a row.
    #[must_use]
    pub fn guide(of: Option<Thing>) -> Self {
        Self::Guide(guide::Questions::new(of))
    }

    /// Opens what these rules and decisions say.
    #[must_use]
    pub fn rules(shown: Vec<Basis>) -> Self {
        Self::Rules(rules::Rules::new(shown))
    }

    /// Opens the choice of demonstrations, each with its steps and the one that it goes on at.
    #[must_use]
    pub fn demonstrations(all: Vec<(usize, usize, Scenario)>, selected: usize) -> Self {
        Self::Demonstrations(demonstrations::Demonstrations::new(all, selected))
    }

    /// Opens the choice of a state file.
    #[must_use]
    pub fn files(cx: &Scene<'_>, files: &BTreeMap<String, PathBuf>) -> Self {
        Self::Files(files::Files::new(cx, files))
    }

    /// Opens the choice of a language.
    #[must_use]
    pub fn languages(cx: &Scene<'_>) -> Self {
        Self::Languages(languages::Languages::new(cx))
    }

    /// Opens find.
    #[must_use]
    pub fn find(cx: &Scene<'_>) -> Self {
        Self::Find(find::Find::new(cx))
    }

    /// Opens the filter of the list shown.
    #[must_use]
    pub fn filter(cx: &Scene<'_>) -> Self {
        Self::Filter(filter::FilterBar::new(cx))
    }

    /// Opens the quick filters.
    #[must_use]
    pub fn quick(cx: &Scene<'_>) -> Self {
        Self::Quick(quick::QuickFilters::new(cx))
    }

    /// Opens the choice of a new record, with this thing selected.
    #[must_use]
    pub fn new_record(cx: &Scene<'_>, selected: Option<Thing>) -> Self {
        Self::New(new::NewRecord::new(cx, selected))
    }

    /// Opens what follows if the offer at `offer` in the state is not renewed.
    #[must_use]
    pub fn impact(cx: &Scene<'_>, offer: usize) -> Option<Self> {
        impact::Impacts::new(cx, offer).map(Self::Impact)
    }

    /// Opens that list at a line.
    #[must_use]
    pub fn impact_at(cx: &Scene<'_>, offer: usize, line: usize) -> Option<Self> {
        impact::Impacts::at(cx, offer, line).map(Self::Impact)
    }

    /// Opens the questions before a file of one's own.
    #[must_use]
    pub fn init(cx: &Scene<'_>) -> Self {
        Self::Form(form::Form::init(cx))
    }

    /// Opens what can be done with what is selected.
    #[must_use]
    pub fn actions(cx: &Scene<'_>, item: Item) -> Option<Self> {
        actions::Actions::new(cx, item).map(Self::Actions)
    }

    /// Opens the form of a record.
    #[must_use]
    pub fn change(cx: &Scene<'_>, id: &Id) -> Option<Self> {
        Self::open(cx, Opening::Set(Owner::Record(id.clone())))
    }

    /// Opens the preview of what is removed.
    #[must_use]
    pub fn removal(cx: &Scene<'_>, command: Command, applied: &Applied) -> Self {
        Self::Confirm(confirm::Confirm::removal(cx, command, applied))
    }

    /// Opens what can be done with a person whose rows a rule rests on; `why` says so.
    #[must_use]
    pub fn erasing(cx: &Scene<'_>, person: &Id, why: String) -> Option<Self> {
        confirm::Confirm::erasing(cx, person, why).map(Self::Confirm)
    }

    /// Asks whether something never happened that keeps a record from being taken away; `why` says so.
    #[must_use]
    pub fn never_happened(cx: &Scene<'_>, command: Command, applied: &Applied, why: String) -> Self {
        Self::Confirm(confirm::Confirm::never_happened(cx, command, applied, why))
    }

    /// Opens what the catalogue has for a new offer; none where it has nothing, or the record is no offer.
    #[must_use]
    pub fn grant(cx: &Scene<'_>, id: &Id) -> Option<Self> {
        grant::of_offer(cx, id).map(Self::Confirm)
    }
}
