//! The pages of `assets/docs`, compared with the code: what stands there is so, and what is so stands there.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot be set up fails"
)]

mod command_line;
mod documents;
mod glossary;
mod page;
mod places;
mod state_format;
