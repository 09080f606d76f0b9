//! How a piece of text is meant.

use super::signs::{self, Sign};

/// How a piece of text is meant; the theme says how that looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// Ordinary text.
    #[default]
    Plain,
    /// Less important.
    Muted,
    /// More important.
    Strong,
    /// In order.
    Good,
    /// Wants attention.
    Warn,
    /// Something is lost or used up.
    Bad,
}

impl Tone {
    /// The sign that says so without colour: before a status, and behind the figure of the tab whose worst row it is.
    #[must_use]
    pub fn sign(self) -> Option<Sign> {
        match self {
            Self::Bad => Some(signs::ATTENTION),
            Self::Warn => Some(signs::NOTABLE),
            Self::Plain | Self::Muted | Self::Strong | Self::Good => None,
        }
    }
}
