//! The command line through the real binary: documents, exit codes, failures, pipes, secrets, bad input.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that cannot be set up fails"
)]
#![allow(
    clippy::too_many_lines,
    clippy::type_complexity,
    clippy::format_collect,
    reason = "tables of cases, one line each"
)]

mod calendar;

#[path = "cli/acts.rs"]
mod acts;
#[path = "cli/bad_input.rs"]
mod bad_input;
#[path = "cli/check.rs"]
mod check;
#[path = "cli/deadlines.rs"]
mod deadlines;
#[path = "cli/demo.rs"]
mod demo;
#[path = "cli/diff.rs"]
mod diff;
#[path = "cli/examples.rs"]
mod examples;
#[path = "cli/export.rs"]
mod export;
#[path = "cli/failures.rs"]
mod failures;
#[path = "cli/impact.rs"]
mod impact;
#[path = "cli/keep.rs"]
mod keep;
#[path = "cli/key.rs"]
mod key;
#[path = "cli/lists.rs"]
mod lists;
#[path = "cli/pipes.rs"]
mod pipes;
#[path = "cli/rule.rs"]
mod rule;
#[path = "cli/secrets.rs"]
mod secrets;
#[path = "cli/stories.rs"]
mod stories;
#[path = "cli/support.rs"]
mod support;
#[path = "cli/windows.rs"]
mod windows;
