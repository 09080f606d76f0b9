//! The dashboard's stories, by number: as commands, by key strings, and played both without a terminal and in a
//! pseudo-terminal.

#[cfg(unix)]
mod adopted;
mod by_keys;
mod commands;
#[cfg(unix)]
mod played;
