//! The command line through the real binary: documents, exit codes, failures, pipes, secrets, bad input.

pub(crate) mod acts;
mod bad_input;
mod check;
mod complete;
mod config;
mod deadlines;
mod demo;
mod diff;
mod doctor;
mod examples;
mod export;
mod failures;
mod guide;
mod impact;
mod import;
mod init;
mod keep;
mod key;
mod languages;
mod lists;
mod man;
mod pipes;
mod reconcile;
mod rule;
mod schema;
mod secrets;
mod windows;
