//! What one run of the program works on: which state, which day, as whom.

use std::path::PathBuf;
use std::sync::Arc;

use crate::config::Config;
use crate::domain::Date;
use crate::domain::partner::Role;
use crate::file::{Folders, Loaded, Store};
use crate::run::Run;

/// Where the state came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A state file.
    File(PathBuf),
    /// The built-in sample data, in memory only.
    Sample,
    /// A state file, or the sample, as if it were somebody else's: never to be written, and not to be read again.
    Staged,
}

/// Where a file of one's own would go, while there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// Its path.
    pub path: PathBuf,
    /// Whether the folders on the way to it are made.
    pub folders: Folders,
    /// What may be done with it, and where today comes from then: the sample has a day of its own.
    pub run: Run,
}

/// What one run works on.
#[derive(Debug)]
pub struct Session {
    /// Where the state came from.
    pub source: Source,
    /// The state, with the problems of its text.
    pub loaded: Loaded,
    /// The text itself.
    pub text: Arc<str>,
    /// The state file, for saving; none for the sample, and where nothing may be written.
    pub store: Option<Store>,
    /// Where a file of one's own would go; none where there is one, or nothing may be written.
    pub new_file: Option<NewFile>,
    /// What it may do, and on which day.
    pub run: Run,
    /// Who is using the program, where the command line, the environment or the configuration says so; otherwise the
    /// state file's own role holds (D11).
    pub role: Option<Role>,
    /// The user's configuration.
    pub config: Config,
}

impl Session {
    /// The day everything is derived for at the start.
    #[must_use]
    pub fn date(&self) -> Date {
        self.run.day()
    }

    /// Who is using the program (D11).
    #[must_use]
    pub fn role(&self) -> Role {
        self.role.unwrap_or(self.loaded.state.partner.role)
    }
}
