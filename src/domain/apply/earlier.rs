//! Whether what may not be done on a day could have been done on an earlier one: recording late what was done in time is
//! allowed, so whoever asks for it is told the last such day.

use super::{Asking, apply};
use crate::domain::act::ActKind;
use crate::domain::command::Command;
use crate::domain::refusal::{Refusal, Why};
use crate::domain::{Date, Id, State};

/// What an earlier day makes of an act that is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Earlier {
    /// As of that day, the last such one, it is recorded.
    Allowed(Date),
    /// On the last day on which the first reason did not stand against it, this one did.
    Refused(Date, Refusal),
}

/// What an earlier day makes of an act that is refused on `on`, by what stands against it there: each reason that names a last
/// good day leads to that day, and the same function decides there. None where no reason names a day.
#[must_use]
pub fn earlier(
    state: &State,
    (kind, of): (ActKind, &Id),
    refusal: &Refusal,
    on: Date,
    asking: Asking,
) -> Option<Earlier> {
    let mut day = last_good(refusal).filter(|day| *day < on)?;
    loop {
        let (mut next, mut against): (Option<Date>, Option<Refusal>) = (None, None);
        for act in kind.likely(state, of, day) {
            match apply(state, &Command::Act { act, on: day }, asking) {
                Ok(applied) if applied.edits.is_empty() => {}
                Ok(_) => return Some(Earlier::Allowed(day)),
                Err(refusal) => {
                    next = next.max(last_good(&refusal).filter(|own| *own < day));
                    against.get_or_insert(refusal);
                }
            }
        }
        // Each step goes back, so that there is an end.
        match next {
            Some(next) => day = next,
            None => return against.map(|refusal| Earlier::Refused(day, refusal)),
        }
    }
}

/// The last day on which what refuses did not stand against it.
fn last_good(refusal: &Refusal) -> Option<Date> {
    if let Why::Lapsed { closed, .. } = refusal.why { Some(closed) } else { refusal.last_day }
}
