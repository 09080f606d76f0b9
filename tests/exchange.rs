//! The formats of other programs.

mod ics;
