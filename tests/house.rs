//! The house: who may know whom, no loose ends, and documents that say what the code does.

mod acts;
mod architecture;
mod docs;
mod figures;
mod graph;
mod languages;
mod packages;
mod papers;
mod pictures;
#[cfg(unix)]
mod readme;
mod systems;
mod workflows;
