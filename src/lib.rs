//! placeholder
pub mod cli;
pub mod clock;
pub mod config;
pub mod demo;
pub mod domain;
pub mod file;
pub mod session;
pub mod text;
pub mod tui;
