//! What the program and the process that keeps its copied keys say to each other: a JSON document a line.

use std::io::{self, Write};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Cleared, Sent};

/// What the program asks. Shows itself nowhere: it may hold a key.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Order {
    /// Put this on the clipboard, in the place of what was there, and take it off after its time.
    Copy {
        /// The key.
        text: String,
        /// How long it may stay.
        time: Duration,
    },
    /// Take it off now.
    Clear,
    /// The program ends before the key is pasted: its end is no reason to take the key off.
    Leave,
}

/// What it is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Answer {
    /// It was put there.
    Copied(Sent),
    /// It was not, nor is an earlier one; what the clipboard said.
    Refused(String),
    /// What was put there last was taken off, or not. Said once for each copy that was not followed by another one.
    Cleared(Cleared),
}

/// Says one thing, in one write.
pub(super) fn say(out: &mut impl Write, what: &impl Serialize) -> io::Result<()> {
    let mut line = serde_json::to_vec(what)?;
    line.push(b'\n');
    out.write_all(&line)?;
    out.flush()
}
