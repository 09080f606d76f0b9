//! Sentences of a run whose data is made up (`--stage`).

use std::fmt::Write as _;

use super::{Text, plain, said, say};

/// Places that are listed at most.
const PLACES: usize = 20;

plain! {
    cli_stage = "cli-stage",
    cli_stage_refuses = "cli-stage-refuses",
    mark_staged = "mark-staged",
    staged_hint = "staged-hint",
    staged_file = "staged-file",
    staged_config = "staged-config",
    staged_sample = "staged-sample",
    staged_output = "staged-output",
    staged_no_file = "staged-no-file",
    staged_problems = "staged-problems",
    refused_staged = "refused-staged",
}

impl Text {
    /// A file that cannot be disguised, since it has faults: their places, and nothing of what stands there.
    #[must_use]
    pub fn staged_faults(&self, path: &str, count: usize, places: impl Iterator<Item = (usize, usize)>) -> String {
        let mut listed = String::new();
        for (at, (line, column)) in places.take(PLACES).enumerate() {
            let comma = if at > 0 { ", " } else { "" };
            let _ = write!(listed, "{comma}{line}:{column}");
        }
        if count > PLACES {
            listed.push_str(" …");
        }
        say!(self, "staged-faults", path = self.path(path), count = count, places = said(listed))
    }

    /// What was copied is made up.
    #[must_use]
    pub fn copied_staged(&self, done: &str) -> String {
        say!(self, "copied-staged", done = said(done))
    }
}
