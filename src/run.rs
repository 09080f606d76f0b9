//! What one run may do, decided once from its options; nothing else gives the permission to write.

use crate::clock::Clock;
use crate::domain::Date;
use crate::file::Permit;

/// What one run may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    /// Where today comes from.
    pub clock: Clock,
    /// The day that everything is derived for instead of today (`--today`): the whole run is a what-if.
    pub what_if: Option<Date>,
    /// Nothing may be written: asked for, or because what is shown is not what the file says.
    pub read_only: bool,
    /// It only answers.
    pub dry_run: bool,
}

impl Run {
    /// A run that may write on the days of a clock.
    #[must_use]
    pub fn on(clock: Clock) -> Self {
        Self { clock, what_if: None, read_only: false, dry_run: false }
    }

    /// The same, as a what-if on another day where one is given.
    #[must_use]
    pub fn asked_for(self, what_if: Option<Date>) -> Self {
        Self { what_if, ..self }
    }

    /// The day that everything is derived for at the start.
    #[must_use]
    pub fn day(self) -> Date {
        self.what_if.unwrap_or_else(|| self.clock.today())
    }

    /// Whether its options let it write at all.
    #[must_use]
    pub fn may_write(self) -> bool {
        self.what_if.is_none() && !self.read_only && !self.dry_run
    }

    /// Permission to write, where its options let it.
    #[must_use]
    pub fn permit(self) -> Option<Permit> {
        self.permit_on(self.clock.today())
    }

    /// Permission to write while that day is shown: on any other day than today everything is a what-if.
    #[must_use]
    pub fn permit_on(self, shown: Date) -> Option<Permit> {
        (self.may_write() && shown == self.clock.today()).then(Permit::granted)
    }
}
