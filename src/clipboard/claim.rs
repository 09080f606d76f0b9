//! A mark that the last copy of this user's on this display was ours.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::file::guarded;

/// Bytes of a mark, at most: two numbers.
const MARK: u64 = 64;

/// A newer copy takes the mark, so that an older one's clearing does not shorten the newer one's time. Holds no key. Where
/// it cannot be written the copy counts as ours: a key that goes too early can be copied again.
#[derive(Debug)]
pub(super) struct Claim {
    path: Option<PathBuf>,
    own: String,
}

impl Claim {
    pub(super) fn make() -> Self {
        use std::sync::atomic::{AtomicU32, Ordering};
        static COPIES: AtomicU32 = AtomicU32::new(0);
        let own = format!("{}-{}", std::process::id(), COPIES.fetch_add(1, Ordering::Relaxed));
        let path = folder().map(|folder| folder.join(mark()));
        let path = path.filter(|path| write(path, &own).is_ok());
        Self { path, own }
    }

    pub(super) fn holds(&self) -> bool {
        let said = self.path.as_ref().and_then(|path| guarded::read_text(path, MARK).ok());
        said.is_none_or(|said| said == self.own)
    }
}

/// The name of the mark. Each display has a clipboard of its own.
fn mark() -> String {
    let set = |name: &&str| std::env::var_os(name).filter(|value| !value.is_empty());
    let display = ["WAYLAND_DISPLAY", "DISPLAY"].iter().find_map(set).unwrap_or_default();
    let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '-' };
    format!("mpn-clipboard-{}", display.to_string_lossy().chars().map(plain).collect::<String>())
}

/// The folder for what need not outlive the session: the user's runtime folder, else the one for state or
/// for data of this machine, made if need be.
fn folder() -> Option<PathBuf> {
    let dirs = directories::BaseDirs::new()?;
    if let Some(runtime) = dirs.runtime_dir().filter(|folder| folder.is_dir()) {
        return Some(runtime.to_owned());
    }
    let state = dirs.state_dir().unwrap_or_else(|| dirs.data_local_dir()).to_owned();
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(&state).ok().map(|()| state)
}

fn write(path: &Path, mark: &str) -> io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    guarded::at_once(&mut options).open(path)?.write_all(mark.as_bytes())
}
