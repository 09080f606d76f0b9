//! Every test of the program is in this one binary, so that it is linked once. What is where: `tests/README.md`.
//! One area is run by its path: `cargo test cli::`, `cargo test domain::rules`, `cargo test found::editors`.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::expect_used,
    clippy::format_collect,
    clippy::format_push_string,
    clippy::indexing_slicing,
    clippy::match_bool,
    clippy::match_same_arms,
    clippy::panic,
    clippy::string_slice,
    clippy::too_many_lines,
    clippy::type_complexity,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test that cannot be set up fails, and tables of cases are long"
)]

// What runs the program as a program does it by what Linux has. Elsewhere the rules are tested, and the formats.
#[cfg(target_os = "linux")]
mod cli;
mod domain;
mod exchange;
#[cfg(target_os = "linux")]
mod file;
#[cfg(target_os = "linux")]
mod found;
#[cfg(target_os = "linux")]
mod house;
#[cfg_attr(
    not(target_os = "linux"),
    allow(dead_code, unused_imports, reason = "most of it serves the areas that are not there")
)]
mod kit;
#[cfg(target_os = "linux")]
mod screen;
#[cfg(target_os = "linux")]
mod stories;
#[cfg(target_os = "linux")]
mod whole;
