//! The dashboard: keys and messages in, a picture and effects out.
//!
//! [`app`] is the state machine and knows no terminal; [`view`] draws it; `terminal` is the loop around both, [`input`] what
//! it hears. Only `terminal`, `input`, `screen`, `editor` and `worker` touch the outside.

pub mod app;
pub mod canvas;
mod editor;
pub mod input;
pub mod overlay;
pub mod play;
mod screen;
mod terminal;
pub mod theme;
pub mod view;
pub mod worker;

pub use terminal::{play, run};
