//! What screen and command line both show: the sections with their columns, rows and details, and what stands on a
//! timeline. It knows no terminal.

mod agenda;
pub mod cell;
pub mod column;
pub mod cx;
pub mod detail;
pub mod filter;
pub mod fit;
pub mod gauge;
pub mod heading;
pub mod list;
pub mod quick;
pub mod section;
pub mod signs;
pub mod timeline;
pub mod tone;
mod words;
