//! The formats of other programs.

mod ics;
mod import;
mod out;
