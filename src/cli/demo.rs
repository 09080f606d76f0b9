//! `mpn demo --write FILE`: the sample as a file of one's own.

use std::path::Path;

use super::exit::Exit;
use super::output::{self, Failure};
use super::{Common, init};
use crate::demo;
use crate::text::Text;

/// Writes the sample to a new file that only its owner can read; never over anything that exists.
pub(super) fn write(path: &Path, common: &Common, text: &Text) -> Result<(), Failure> {
    let shown = path.display().to_string();
    init::create(path, demo::SAMPLE, common, text)
        .map_err(|failure| failure.unwrap_or_else(|| Failure::new(Exit::File, text.cli_exists(&shown))))?;
    output::note(&text.cli_written(&shown, &demo::day().to_string()));
    Ok(())
}
