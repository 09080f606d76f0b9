//! How a piece of text is meant.

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
