//! What other programs read: values of the domain in the formats of strangers. Knows no file and no clock; who asks gets
//! text, and decides where it goes.

#![warn(clippy::wildcard_enum_match_arm)]

pub mod ics;
pub mod markdown;
