//! The pages of `assets/docs`, compared with the code: what stands there is so, and what is so stands there.

mod command_line;
mod documents;
mod glossary;
mod messages;
pub(crate) mod page;
pub(crate) mod places;
mod schema;
mod state_format;
