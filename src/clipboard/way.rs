//! Which way a copied key goes, and what became of it.

use std::ffi::OsString;

use serde::{Deserialize, Serialize};

use crate::domain::words::words;

words! {
    /// Which way the user wants keys to go.
    #[derive(Default, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    pub enum Choice {
        /// As the surroundings suggest.
        #[default]
        Auto = "auto",
        /// The desktop's clipboard.
        Native = "native",
        /// The buffer of tmux, which may hand it to the terminal.
        Tmux = "tmux",
        /// The terminal (OSC 52).
        Terminal = "terminal",
        /// Nowhere.
        Off = "off",
    }
}

/// Which way a key goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The desktop's clipboard.
    Native,
    /// The buffer of tmux, which may hand it to the terminal.
    Tmux,
    /// The terminal (OSC 52).
    Terminal,
    /// There is none.
    Nowhere,
}

/// What became of a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sent {
    /// The desktop took it; it will be cleared.
    Copied,
    /// tmux took it; its buffer will be cleared.
    Tmux {
        /// Whether it was asked to hand it to the terminal, too: what that keeps, and for how long, is not known.
        handed_on: bool,
    },
    /// The terminal was sent it. Whether it keeps it, and for how long, is not known.
    Terminal,
}

impl Sent {
    /// Whether it can be taken off again.
    #[must_use]
    pub fn can_be_cleared(self) -> bool {
        self != Self::Terminal
    }
}

/// Why a key was not copied.
#[derive(Debug)]
pub enum CopyError {
    /// There is no clipboard to be reached from here.
    Nowhere,
    /// It was switched off by the configuration.
    Off,
    /// The clipboard refused; what it said.
    Refused(String),
    /// The process that would take the key off again could not be started; what the system said.
    NoHelper(String),
    /// That process ended, or does not answer.
    NoAnswer,
}

/// What became of clearing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cleared {
    /// It is gone.
    Gone,
    /// Something else was copied meanwhile, which was left alone.
    Changed,
    /// There was nothing of ours, or it is out of reach.
    Nothing,
}

/// The way that the surroundings suggest: a local desktop first, then tmux, then the terminal.
#[must_use]
pub fn way(choice: Choice, variable: impl Fn(&str) -> Option<OsString>, on_terminal: bool) -> Way {
    let is_set = |name: &str| variable(name).is_some_and(|value| !value.is_empty());
    let remote = ["SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"].into_iter().any(is_set);
    let desktop =
        if cfg!(any(target_os = "macos", windows)) { true } else { is_set("WAYLAND_DISPLAY") || is_set("DISPLAY") };
    match choice {
        Choice::Native => Way::Native,
        Choice::Tmux => Way::Tmux,
        // Sent anywhere but to a terminal it would stand in a log.
        Choice::Terminal if on_terminal => Way::Terminal,
        Choice::Terminal | Choice::Off => Way::Nowhere,
        // Over SSH the display would be that of the other machine, or one that never answers.
        Choice::Auto if desktop && !remote => Way::Native,
        Choice::Auto => without_desktop(is_set("TMUX"), on_terminal),
    }
}

fn without_desktop(tmux: bool, on_terminal: bool) -> Way {
    match (tmux, on_terminal) {
        (true, _) => Way::Tmux,
        (false, true) => Way::Terminal,
        (false, false) => Way::Nowhere,
    }
}

/// The hidden command by which the program keeps a key.
pub const SERVE: &str = "serve-clipboard";
