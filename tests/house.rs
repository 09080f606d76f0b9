//! The house: who may know whom, no loose ends, and documents that say what the code does.

mod architecture;
mod docs;
#[cfg(unix)]
mod readme;
