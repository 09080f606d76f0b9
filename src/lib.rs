//! placeholder
pub mod domain;
pub mod file;
pub mod text;
