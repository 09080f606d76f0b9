//! `mpn demo --write FILE`: the sample as a file of one's own.

use std::io::Write;
use std::path::Path;

use super::exit::Exit;
use super::output::{self, Failure};
use crate::demo;
use crate::text::Text;

/// Writes the sample to a new file that only its owner can read; never over anything that exists.
pub(super) fn write(path: &Path, text: &Text) -> Result<(), Failure> {
    let failed = |error: &std::io::Error| {
        let shown = path.display().to_string();
        let message = if error.kind() == std::io::ErrorKind::AlreadyExists {
            text.cli_exists(&shown)
        } else {
            format!("{shown}: {error}")
        };
        Failure::new(Exit::File, message)
    };
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(|error| failed(&error))?;
    let written = file.write_all(demo::SAMPLE.as_bytes()).and_then(|()| file.sync_all());
    if let Err(error) = written {
        // Half a sample is worth nothing, and would be in the way of the next try.
        let _ = std::fs::remove_file(path);
        return Err(failed(&error));
    }
    output::note(&text.cli_written(&path.display().to_string(), &demo::day().to_string()));
    Ok(())
}
