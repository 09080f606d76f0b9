//! The user's configuration: defaults, then the file; options and environment go before both.

/// The configuration.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Config {}
