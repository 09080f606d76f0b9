//! placeholder until merged
#![allow(missing_docs)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Config { pub mouse: bool }
