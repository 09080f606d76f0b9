//! Sentences of `diff`: one change each, without its day.

use super::{Text, own, plain, said, say};
use crate::domain::deadline::DeadlineKind;
use crate::domain::diff::{DiffItem, Difference, Figure, Reading};
use crate::domain::overview::{Overview, Status};
use crate::domain::{Date, Id, State};

plain! {
    cli_diff = "cli-diff",
    cli_diff_from = "cli-diff-from",
    cli_diff_to = "cli-diff-to",
}

impl Text {
    /// The days were given in the wrong order.
    #[must_use]
    pub fn diff_backwards(&self, from: Date, to: Date) -> String {
        say!(self, "diff-backwards", from = own(from), to = own(to))
    }

    /// A change, with what was before, as told on the day of the overview: what came to an end with an offer that is lapsed
    /// then did so (D18).
    #[must_use]
    pub fn difference(&self, state: &State, told: &Overview, item: &DiffItem<'_>) -> String {
        let thing = said(self.named(state, item.subject));
        let over = told.over_since(item.subject).is_some_and(|last| item.date <= last);
        match &item.what {
            Difference::Deadline(deadline) if over && deadline.kind == DeadlineKind::GraceEnds => {
                say!(self, "diff-grace-ended", thing = thing)
            }
            Difference::Deadline(deadline) if over && deadline.kind == DeadlineKind::ContractEnds => {
                say!(self, "diff-contract-ended", thing = thing)
            }
            Difference::Deadline(deadline) => self.deadline(state, deadline),
            Difference::Status { from, to } => {
                let status = |status: Option<Status>| {
                    status.map_or_else(|| say!(self, "status-gone"), |status| self.status(status))
                };
                if from.is_none() {
                    say!(self, "diff-new", thing = thing, to = status(*to))
                } else {
                    say!(self, "diff-status", thing = thing, to = status(*to), from = status(*from))
                }
            }
            Difference::Fee { to, .. } => self.fee_turned(state, item.subject, *to),
            Difference::Figure { figure, from, to } => {
                let (from, to) = (said(self.reading(state, from)), said(self.reading(state, to)));
                match figure {
                    Figure::Used => say!(self, "diff-used", thing = thing, to = to, from = from),
                    Figure::Seats => say!(self, "diff-seats", thing = thing, to = to, from = from),
                    Figure::Ends => say!(self, "diff-ends", thing = thing, to = to, from = from),
                    Figure::Holder | Figure::Holders => {
                        say!(self, "diff-holder", thing = thing, to = to, from = from)
                    }
                    Figure::NewAnniversary => say!(self, "diff-anniversary", thing = thing, to = to, from = from),
                    Figure::Left => say!(self, "diff-left", thing = thing),
                    Figure::FirstUse => say!(self, "diff-first-use", thing = thing, from = from),
                }
            }
        }
    }

    fn reading(&self, state: &State, reading: &Reading<'_>) -> String {
        match reading {
            Reading::Nothing => say!(self, "diff-nobody"),
            Reading::Count(count) => count.to_string(),
            Reading::Day(day) => day.to_string(),
            Reading::Person(person) => self.shown(name(state, person)).into_owned(),
            Reading::People(people) => self.shown_all(people.iter().map(|person| name(state, person))),
        }
    }
}

fn name<'s>(state: &'s State, id: &'s Id) -> &'s str {
    state.person(id).map_or(id.as_str(), |person| &person.name)
}
