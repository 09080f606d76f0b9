//! What a command is run with: its words, the common options, the sentences; and the configuration, where it asks for it.

use clap::{ArgMatches, Command};

use super::common::Common;
use super::output::Failure;
use super::reading::Asked;
use super::settings::read_config;
use super::stop::Stop;
use super::words::word;
use crate::config::Config;
use crate::text::Text;

/// What a command is run with.
pub(super) struct Given<'a> {
    /// The word it was called by; empty for the dashboard.
    pub(super) name: &'a str,
    /// Its own words.
    pub(super) own: &'a ArgMatches,
    /// The common options.
    pub(super) common: &'a Common,
    /// The sentences.
    pub(super) text: Text,
    /// The whole command line, as the parser knows it: for those who tell of it.
    pub(super) whole: fn(&Text) -> Command,
}

impl Given<'_> {
    /// The configuration, which is read now.
    pub(super) fn config(&self) -> Result<Config, Failure> {
        read_config(self.common, &self.text)
    }

    /// The state that is asked about, read now.
    pub(super) fn asked(&self) -> Result<Asked, Stop> {
        Asked::read(self.common, &self.config()?, &self.text)
    }

    /// A word that is there, or nothing.
    pub(super) fn word(&self, name: &str) -> &str {
        word(self.own, name).unwrap_or_default()
    }
}
