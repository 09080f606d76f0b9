//! What holds of the whole program: all ways of asking agree, what-ifs write nothing, `--stage` hides, demonstrations play.

mod agree;
#[cfg(target_os = "linux")]
mod clipboard;
#[cfg(unix)]
mod demo;
mod guide;
mod inside;
mod one_truth;
#[cfg(unix)]
mod stage;
#[cfg(target_os = "linux")]
mod what_if;
