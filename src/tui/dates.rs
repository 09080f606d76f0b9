//! Today, and the day shown.

use crate::clock::Clock;
use crate::domain::Date;
use crate::file::Permit;
use crate::keys::action::Action;
use crate::run::Run;
use crate::text::Text;

/// Today, and the day shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dates {
    /// Today, or the day taken for it.
    pub today: Date,
    /// The day everything is derived for.
    pub shown: Date,
    /// The day the run was started for (`--today`): the whole run is a what-if, and “today” leads there.
    pub started_for: Option<Date>,
    /// Today is a day taken for it (`--clock`).
    pub rehearsal: bool,
    run: Run,
}

impl Dates {
    /// The dates at the start of a run.
    #[must_use]
    pub fn new(run: Run) -> Self {
        Self {
            today: run.clock.today(),
            shown: run.day(),
            started_for: run.what_if,
            rehearsal: matches!(run.clock, Clock::Rehearsal(_)),
            run,
        }
    }

    /// Whether the day shown is not simply today: nothing can be written then.
    #[must_use]
    pub fn is_what_if(&self) -> bool {
        self.started_for.is_some() || self.shown != self.today
    }

    /// Permission to write: only where today is shown, in a run that was not started for another day.
    #[must_use]
    pub fn permit(&self) -> Option<Permit> {
        self.run.permit_on(self.shown)
    }

    /// Where “today” leads.
    #[must_use]
    pub fn home(&self) -> Date {
        self.started_for.unwrap_or(self.today)
    }

    /// The same in words, as the bottom line calls it.
    #[must_use]
    pub fn home_named(&self, text: &Text) -> String {
        self.started_for.map_or_else(|| text.hint(Action::Today), |day| day.to_string())
    }

    /// The calendar went on. A view of today goes with it: returns whether the day shown changed.
    pub fn turn_to(&mut self, today: Date) -> bool {
        let follows = !self.is_what_if();
        self.today = today;
        if follows {
            self.shown = today;
        }
        follows
    }
}
