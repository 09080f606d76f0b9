//! Writes a file of any size, to measure by: `cargo bench --bench rows -- 100000 >rows.toml`.

use std::io::Write as _;

#[path = "../kit/large.rs"]
mod large;

fn main() -> std::process::ExitCode {
    // Cargo adds words of its own.
    let rows = std::env::args().skip(1).find_map(|word| word.parse().ok());
    let written = rows.map(|rows| std::io::stdout().write_all(large::large(rows).as_bytes()));
    if matches!(written, Some(Ok(()))) { std::process::ExitCode::SUCCESS } else { std::process::ExitCode::FAILURE }
}
