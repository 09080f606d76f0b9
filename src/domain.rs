//! The domain: what a partner was granted, what happened to it, and what the programme's rules make of that on a day.
//!
//! Pure: no I/O, no clock, no terminal, no TOML, no sentences. “Today” is always a parameter, and a fact dated after
//! it is ignored (D5), so any day of the past or the future can be asked. Rule numbers (R1…) and decisions (D1…) are
//! those of the programme description that the project is built from; each is named where it is implemented.
//!
//! [`State`] is the whole file as values. [`Overview::of`] derives every row, count, status and deadline for one day;
//! nobody else derives a figure. [`apply::apply`] decides every [`command::Command`]; nobody else changes a state.

pub mod act;
mod admission;
pub mod advice;
pub mod agenda;
pub mod apply;
pub mod change;
pub mod check;
pub mod cloud;
pub mod command;
pub mod compare;
pub mod control;
pub mod counted;
pub mod date;
mod day;
pub mod deadline;
pub(crate) mod deadline_kind;
pub mod diff;
mod dismissals;
pub mod dismissed;
pub mod doctor;
mod draft;
pub mod edit;
pub mod field;
pub mod find;
pub mod folded;
pub mod hidden;
pub mod id;
pub mod impact;
pub mod import;
pub mod integrity;
pub mod key;
pub mod lead_time;
pub mod left;
pub mod listed;
pub mod look_up;
pub mod lookalike;
pub mod meant;
pub mod nearest;
pub mod now;
pub mod offer;
pub mod overview;
pub mod partner;
pub mod person;
pub mod pool;
pub mod proposed;
pub mod record;
pub mod reference;
pub mod refusal;
pub mod remark;
pub mod renewal;
pub mod resemblance;
pub mod rests;
pub mod reveal;
pub mod rule;
pub mod rules;
pub mod secret;
pub mod software;
pub mod state;
pub mod subscription;
pub mod technical;
pub mod texts;
pub mod thing;
pub mod total;
pub mod typed;
pub mod usable;
pub mod visual_studio;
pub(crate) mod words;

pub use date::Date;
pub use id::Id;
pub use overview::Overview;
pub use rule::{Basis, Decision, Rule};
pub use state::State;
pub use thing::{Section, Thing};
