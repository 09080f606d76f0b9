//! The dashboard: by key strings without a terminal, as pictures, and in a pseudo-terminal.

mod act;
mod app;
mod configure;
mod dialogs;
mod doctor;
mod frames;
mod guide;
mod import;
mod keep;
mod languages;
mod overview;
mod packet;
mod pictures;
#[cfg(unix)]
mod terminal;
#[cfg(unix)]
mod terminal_keep;
mod themes;
mod timeline;
mod widths;
