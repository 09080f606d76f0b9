//! How much is tried: the suite takes a part of what there is, so that it is run often; `MPN_THOROUGH=1`, as every night,
//! takes the whole.

/// Whether the whole is tried.
pub(crate) fn thorough() -> bool {
    std::env::var_os("MPN_THOROUGH").is_some()
}

/// Every how many of many like cases is tried. Parts that have no divisor in common with what repeats among the cases meet
/// all of it.
pub(crate) fn every(part: usize) -> usize {
    if thorough() { 1 } else { part }
}

/// How many cases are drawn: so few, or all that are worth while.
pub(crate) fn few<N>(few: N, all: N) -> N {
    if thorough() { all } else { few }
}

/// Takes one of so many turns, in loops within loops.
pub(crate) struct Turns {
    part: usize,
    turn: usize,
}

impl Turns {
    /// One of so many, all of them in a thorough run.
    pub(crate) fn of(part: usize) -> Self {
        Self { part: every(part), turn: 0 }
    }

    /// Whether it is the turn of this one.
    pub(crate) fn take(&mut self) -> bool {
        self.turn += 1;
        self.turn.is_multiple_of(self.part)
    }
}
