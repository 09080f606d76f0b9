//! What was found wrong by attacking the program and by trying it on other machines, each entry with its right value:
//! lost work, input that sticks, secrets, the neighbours of the file, and what a test may not depend on.
//!
//! A test is named after the entry it began with (`found_k1_…`); beside it stands one that catches a sibling.

#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "a test may")]

mod agreed;
mod alike;
mod asked;
mod at_once;
mod clipboard;
#[cfg(unix)]
mod editors;
#[cfg(unix)]
mod ends;
mod forms;
mod helped;
mod input;
#[cfg(unix)]
mod kept;
mod lists;
mod lost;
mod machines;
mod masked;
mod menus;
mod narrow;
mod neighbours;
mod noted;
mod one_record;
mod rows;
mod screens;
mod size;
mod told;
mod urgency;
mod waiting;
mod walked;
mod walked_17;
mod walked_again;
mod walked_eighth;
mod walked_eleventh;
mod walked_fifth;
mod walked_fourth;
mod walked_ninth;
mod walked_seventh;
mod walked_sixth;
mod walked_tenth;
mod walked_thrice;
#[cfg(unix)]
mod ways_out;
#[cfg(unix)]
mod written;
