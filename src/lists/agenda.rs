//! The first picture in words: what to do about what is open, over or coming, and what a gauge counts.

use super::fit::{is_kept, width};
use crate::domain::agenda::{Gone, Todo};
use crate::domain::deadline::Deadline;
use crate::domain::impact::ToClear;
use crate::domain::now::Now;
use crate::domain::total::{Total, TotalKind};
use crate::domain::{Rule, State};
use crate::text::{Naming, Text, is_called_alike, own, said, say, visible};

impl Text {
    /// What to do; in so many columns, in as many words as they have room for.
    #[must_use]
    pub fn todo(&self, state: &State, todo: &Todo, columns: Option<usize>) -> String {
        let room = |full: &str| columns.is_none_or(|columns| width(&visible(full)) <= columns);
        let (full, short): (String, &dyn Fn() -> String) = match todo {
            Todo::Due(item) => (self.deadline_todo(state, item), &|| self.deadline_todo_short(state, item)),
            Todo::Gone(gone) => {
                let person = name(state, gone);
                let bulk = if gone.rule == Rule::BULK_CREDIT { "yes" } else { "no" };
                let full = say!(self, "todo-holder-left", person = person, left = own(gone.left), bulk = bulk);
                (full, &move || say!(self, "todo-short-holder-left", bulk = bulk))
            }
            Todo::Now(Now::Window { review: true, .. }) => {
                (say!(self, "todo-window-review"), &|| say!(self, "todo-short-window-review"))
            }
            Todo::Now(Now::Window { .. }) => (say!(self, "todo-window"), &|| say!(self, "todo-short-window")),
            Todo::Now(Now::FeeOpen { .. }) => (say!(self, "todo-fee-open"), &|| say!(self, "todo-short-fee-open")),
            Todo::Now(Now::FeeMissed { .. }) => {
                (say!(self, "todo-fee-missed"), &|| say!(self, "todo-short-fee-missed"))
            }
            Todo::Now(Now::Lapsed { to_clear, .. }) if !to_clear.machines.is_empty() => {
                return self.machines_to_clear(to_clear, columns);
            }
            Todo::Now(Now::Lapsed { to_clear, .. }) if to_clear.unlisted > 0 => {
                let count = to_clear.unlisted;
                (say!(self, "todo-copies", count = count), &|| say!(self, "todo-short-copies"))
            }
            Todo::Now(Now::Lapsed { .. }) => (say!(self, "todo-lapsed"), &|| say!(self, "todo-short-lapsed")),
        };
        if room(&full) { full } else { short() }
    }

    /// A deadline in few words, in so many columns: its id goes where nothing else is called the same. Where even that has no
    /// room it is given all the same; where a cut would take the id that tells it apart, that stands for the name.
    #[must_use]
    pub fn deadline_within(&self, state: &State, deadline: &Deadline, columns: usize) -> String {
        let short = |naming| self.deadline_short(state, deadline, naming);
        let fits = |words: &String| width(&visible(words)) <= columns;
        let own = [Naming::Full, Naming::Apart].into_iter().map(short).find(fits);
        own.unwrap_or_else(|| {
            let id = format!(" ({})", self.shown(deadline.subject.id_text(state)));
            let is_cut = columns > 0 && !is_kept(&id, columns) && is_called_alike(state, deadline.subject);
            short(if is_cut { Naming::Id } else { Naming::Apart })
        })
    }

    /// The machines to clear: as many by name as there is room for, then how many more; and the products of which no ledger
    /// says where they are.
    fn machines_to_clear(&self, own: &ToClear, columns: Option<usize>) -> String {
        let names: Vec<String> = own.machines.iter().map(|own| self.shown(own.as_str()).into_owned()).collect();
        let told = |count: usize| {
            let some = self.list(names.get(..count).unwrap_or_default());
            say!(self, "todo-clear", machines = said(some), named = count, more = names.len().saturating_sub(count))
        };
        let whole = |count: usize| match own.unlisted {
            0 => told(count),
            unlisted => say!(self, "todo-clear-copies", clear = said(told(count)), count = unlisted),
        };
        let fits = |words: &String| columns.is_none_or(|columns| width(&visible(words)) <= columns);
        // More than a screen has columns are never looked at.
        let most = columns.map_or(names.len(), |columns| names.len().min(columns));
        let counts = || (1..=most).rev();
        // Figures alone before some of what there is to do is left out.
        let figures = || say!(self, "todo-left", what = said(self.left_in_short(names.len(), own.unlisted)));
        let figures = || Some(figures()).filter(|words| own.unlisted > 0 && fits(words));
        let named = counts().map(whole).find(fits).or_else(figures).or_else(|| counts().map(told).find(fits));
        named.unwrap_or_else(|| told(0))
    }

    /// What has to be done, as one sentence.
    #[must_use]
    pub fn todo_sentence(&self, state: &State, todo: &Todo) -> String {
        match todo {
            Todo::Due(item) => self.deadline(state, item),
            Todo::Now(now) => self.now(state, now),
            Todo::Gone(gone) => {
                let (of, person) = (said(self.named(state, gone.of)), name(state, gone));
                say!(self, "now-holder-left", of = of, person = person, left = own(gone.left))
            }
        }
    }

    /// Nothing has to be done.
    #[must_use]
    pub fn none_to_do(&self, days: Option<u16>) -> String {
        match days {
            Some(days) => say!(self, "none-to-do-within", days = days),
            None => say!(self, "none-to-do"),
        }
    }

    /// A kind of benefit, as its gauge is called.
    #[must_use]
    pub fn total_kind(&self, kind: TotalKind) -> String {
        match kind {
            TotalKind::Keys => say!(self, "total-keys"),
            TotalKind::Tokens => say!(self, "total-tokens"),
            TotalKind::Seats => say!(self, "total-seats"),
            TotalKind::Credits => say!(self, "total-credits"),
            TotalKind::Incidents => say!(self, "total-incidents"),
            TotalKind::Hours => say!(self, "total-hours"),
        }
    }

    /// What a gauge counts, and what beside it has no known number.
    #[must_use]
    pub fn total_counts(&self, own: &Total) -> String {
        let counted = match own.kind {
            TotalKind::Keys => say!(self, "counts-keys"),
            TotalKind::Tokens => say!(self, "counts-tokens"),
            TotalKind::Seats => say!(self, "counts-seats"),
            TotalKind::Credits => say!(self, "counts-credits"),
            TotalKind::Incidents => say!(self, "counts-incidents"),
            TotalKind::Hours => say!(self, "counts-hours"),
        };
        match (own.of, own.beside) {
            (Some(_), 0) => counted,
            (Some(_), beside) => say!(self, "counts-beside", what = said(counted), count = beside),
            // What says no number is granted without one; what a key or a benefit allows is not known then (R50).
            (None, _) if own.kind.is_granted_without_limit() => say!(self, "counts-unlimited", what = said(counted)),
            (None, _) => say!(self, "counts-unknown", what = said(counted)),
        }
    }
}

/// How somebody is called who left.
fn name(state: &State, gone: &Gone) -> String {
    state.people.get(gone.person).map_or_else(String::new, |person| person.name.clone())
}
