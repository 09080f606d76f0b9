//! The dashboard: keys and messages in, a picture and effects out.
//!
//! [`app`] is the state machine and knows no terminal; [`view`] draws it; `terminal` is the loop around both, [`input`] what
//! it hears. Only `terminal`, `input`, `screen`, `editor` and `worker` touch the outside.

pub mod action;
pub mod app;
pub mod canvas;
pub mod detail;
mod editor;
pub mod filter;
pub mod fit;
pub mod input;
pub mod keys;
pub mod list;
pub mod overlay;
pub mod play;
mod screen;
pub mod section;
pub mod signs;
mod terminal;
pub mod theme;
pub mod timeline;
pub mod view;
pub mod worker;

pub use terminal::{play, run};
