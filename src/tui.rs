//! The dashboard: keys and messages in, a picture and effects out.
//!
//! [`app`] is the state machine and knows no terminal; [`view`] draws it; `terminal` is the loop around both, [`input`] what
//! it hears. Only `terminal`, `input`, `screen`, `editor`, `worker` and `foreign` touch the outside.

pub mod app;
pub mod canvas;
pub mod colour;
pub mod dates;
pub mod editor;
pub mod foreign;
pub mod frames;
pub mod hits;
pub mod input;
pub mod intent;
pub mod message;
pub mod overlay;
pub mod play;
pub mod saving;
pub mod scene;
mod screen;
mod terminal;
pub mod theme;
pub mod view;
pub mod walk;
pub mod worker;

pub use screen::columns_of_output;
pub use terminal::{Outside, play, run};
