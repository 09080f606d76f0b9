//! Sentences of `diff`: one change each, without its day.

use super::{Text, plain, say};
use crate::domain::diff::{DiffItem, Difference, Figure, Reading};
use crate::domain::{Date, Id, State, Thing};

plain! {
    cli_diff = "cli-diff",
    cli_diff_from = "cli-diff-from",
    cli_diff_to = "cli-diff-to",
}

impl Text {
    /// The days were given in the wrong order.
    #[must_use]
    pub fn diff_backwards(&self, from: Date, to: Date) -> String {
        say!(self, "diff-backwards", from = from.to_string(), to = to.to_string())
    }

    /// A change, with what was before.
    #[must_use]
    pub fn difference(&self, state: &State, item: &DiffItem<'_>) -> String {
        let thing = match item.subject {
            Thing::Person(at) => state.people.get(at).map(|person| person.name.clone()).unwrap_or_default(),
            other => self.thing_short(state, other),
        };
        match &item.what {
            Difference::Deadline(deadline) => self.deadline(state, deadline),
            Difference::Status { from, to } => {
                let status = |word: Option<&'static str>| {
                    word.map_or_else(|| say!(self, "status-gone"), |word| self.status_word(item.subject, word))
                };
                if from.is_none() {
                    say!(self, "diff-new", thing = thing, to = status(*to))
                } else {
                    say!(self, "diff-status", thing = thing, to = status(*to), from = status(*from))
                }
            }
            Difference::Figure { figure, from, to } => {
                let (from, to) = (self.reading(state, from), self.reading(state, to));
                match figure {
                    Figure::Used => say!(self, "diff-used", thing = thing, to = to, from = from),
                    Figure::Seats => say!(self, "diff-seats", thing = thing, to = to, from = from),
                    Figure::Ends => say!(self, "diff-ends", thing = thing, to = to, from = from),
                    Figure::Holder | Figure::Holders => {
                        say!(self, "diff-holder", thing = thing, to = to, from = from)
                    }
                    Figure::NewAnniversary => say!(self, "diff-anniversary", thing = thing, to = to, from = from),
                    Figure::Left => say!(self, "diff-left", thing = thing),
                }
            }
        }
    }

    fn reading(&self, state: &State, reading: &Reading<'_>) -> String {
        let name = |id: &Id| state.person(id).map_or_else(|| id.as_str().to_owned(), |person| person.name.clone());
        match reading {
            Reading::Nothing => say!(self, "diff-nobody"),
            Reading::Count(count) => count.to_string(),
            Reading::Day(day) => day.to_string(),
            Reading::Person(person) => name(person),
            Reading::People(people) => people.iter().map(|person| name(person)).collect::<Vec<_>>().join(", "),
        }
    }
}
