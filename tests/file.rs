//! The state file: reading and its faults, writing by splices, saving and what breaks it.

mod bad_input;
mod fuzzed;
mod properties;
#[cfg(target_os = "linux")]
mod save_faults;
mod save_speed;
mod splice;
mod store;
#[cfg(target_os = "linux")]
mod store_faults;
mod text;
