//! The permission to write, which only the options of a run give, and only where today is shown.

/// Permission to write: proof that the day shown is really today.
///
/// Only `clock` hands one out, so a what-if date, a dry run and `--read-only` cannot write by construction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Permit(());

impl Permit {
    /// The permission itself; only [`crate::run::Run`] may ask for it.
    pub(crate) const fn granted() -> Self {
        Self(())
    }
}
