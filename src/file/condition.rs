//! What is odd about a state file as a file: who may open it, what lies beside it, and whether git keeps it. Values, no
//! sentences; those are in `text/doctor.rs`.

use std::path::{Path, PathBuf};

use super::beforehand;
use super::caveat::Caveat;
use super::kept_by_git::kept_by_git;
use super::lock::{Left, Lock};
use super::permit::Permit;
use super::rights::{self, Rights, opened};
use super::save_error::{SaveError, SaveStep};
use super::store::{PATIENCE, parts};
use super::{journal, temporary, versions};
use crate::domain::words::words;

/// Something odd about a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// Everybody on this machine may read or write it.
    OpenToAll {
        /// Its mode.
        mode: u32,
    },
    /// Its group may read or write it: somebody may mean it so.
    OpenToGroup {
        /// Its mode.
        mode: u32,
    },
    /// The lock of a save that was killed lies beside it.
    LockLeft,
    /// That lock may be opened by more people than the file: any of them could keep it from being saved.
    LockOpen,
    /// The lock beside it may not be opened: it cannot be saved.
    LockClosed {
        /// Whose lock it is, where that is to be told.
        owner: Option<String>,
    },
    /// Texts of saves that were killed lie beside it, with its keys in them.
    LeftOver {
        /// How many.
        count: usize,
    },
    /// The journal or kept versions may be opened by more people than the file.
    BesideOpen {
        /// How many of them.
        count: usize,
    },
    /// Git keeps the folder, and does not ignore the file or its versions.
    KeptByGit {
        /// The folder that git keeps.
        root: PathBuf,
        /// What it does not ignore there, by name.
        names: Vec<String>,
    },
    /// A save does not keep this of it.
    NotKept(Caveat),
}

impl Condition {
    /// The words of all of them, in their order.
    pub const WORDS: &'static [&'static str] = &[
        "open-to-all",
        "open-to-group",
        "lock-left",
        "lock-open",
        "lock-closed",
        "left-over",
        "beside-open",
        "kept-by-git",
        "not-kept",
    ];

    /// The word that stands for it in documents.
    #[must_use]
    pub fn as_word(&self) -> &'static str {
        match self {
            Self::OpenToAll { .. } => "open-to-all",
            Self::OpenToGroup { .. } => "open-to-group",
            Self::LockLeft => "lock-left",
            Self::LockOpen => "lock-open",
            Self::LockClosed { .. } => "lock-closed",
            Self::LeftOver { .. } => "left-over",
            Self::BesideOpen { .. } => "beside-open",
            Self::KeptByGit { .. } => "kept-by-git",
            Self::NotKept(_) => "not-kept",
        }
    }

    /// Whether it is mended without losing anything that somebody may have meant.
    #[must_use]
    pub fn can_be_mended(&self) -> bool {
        match self {
            Self::OpenToAll { .. }
            | Self::LockLeft
            | Self::LockOpen
            | Self::LeftOver { .. }
            | Self::BesideOpen { .. } => true,
            Self::OpenToGroup { .. } | Self::LockClosed { .. } | Self::KeptByGit { .. } | Self::NotKept(_) => false,
        }
    }
}

words! {
    /// What a path is used for.
    pub enum Use {
        /// The state file.
        State = "state",
        /// The file itself, where the path to it is a link.
        Real = "real",
        /// Its lock, while it is saved.
        Lock = "lock",
        /// Its journal.
        Log = "log",
        /// Its kept versions, which hold its keys.
        Versions = "versions",
        /// The configuration.
        Config = "config",
    }
}

/// A path in use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InUse {
    /// What for.
    pub what: Use,
    /// It.
    pub path: PathBuf,
    /// Whether there is something.
    pub exists: bool,
}

impl InUse {
    /// A path that is used for this.
    #[must_use]
    pub fn of(what: Use, path: PathBuf) -> Self {
        Self { what, exists: path.exists(), path }
    }
}

/// The paths that a state file uses.
#[must_use]
pub fn paths_in_use(path: &Path) -> Vec<InUse> {
    let mut all = vec![InUse::of(Use::State, path.to_owned())];
    if let Ok(real) = path.canonicalize() {
        let beside = [
            (Use::Lock, Lock::path_of(&real)),
            (Use::Log, journal::path_of(&real)),
            (Use::Versions, versions::folder_of(&real)),
        ];
        let real = path.is_symlink().then_some((Use::Real, real));
        all.extend(real.into_iter().chain(beside).map(|(what, path)| InUse::of(what, path)));
    }
    all
}

/// What lies beside a file for good: its journal, the folder of its versions, and those.
fn beside(real: &Path) -> Vec<PathBuf> {
    let journal = Some(journal::path_of(real)).filter(|path| path.exists());
    journal.into_iter().chain(versions::paths(real)).collect()
}

/// Looks at a file and at what lies beside it; writes nothing. Who keeps what of its text matters only where there are keys
/// in it.
#[must_use]
pub fn examine(path: &Path, has_keys: bool) -> Vec<Condition> {
    let Ok(real) = path.canonicalize() else { return Vec::new() };
    let mut found = Vec::new();
    let rights = opened(&real).and_then(|file| Rights::of(&file)).ok();
    found.extend(rights.as_ref().and_then(Rights::open_to_others).map(|mode| {
        let everybody = mode & 0o007;
        if everybody == 0 { Condition::OpenToGroup { mode } } else { Condition::OpenToAll { mode } }
    }));
    match Left::of(&real) {
        Ok(Left::Behind { wide: true }) => found.push(Condition::LockOpen),
        Ok(Left::Behind { wide: false }) => found.push(Condition::LockLeft),
        Ok(Left::Closed(owner)) => found.push(Condition::LockClosed { owner }),
        Ok(Left::Nothing) | Err(_) => {}
    }
    let left = parts(&real).map_or(0, |(folder, name)| temporary::left(folder, name).len());
    found.extend((left > 0).then_some(Condition::LeftOver { count: left }));
    let wider = rights.map_or(0, |rights| beside(&real).iter().filter(|own| rights::is_wider(own, &rights)).count());
    found.extend((wider > 0).then_some(Condition::BesideOpen { count: wider }));
    found.extend(beforehand::expected(path).into_iter().map(Condition::NotKept));
    if has_keys {
        let kept = kept_by_git(&real, &[versions::folder_of(&real)]);
        found.extend(kept.map(|(root, names)| Condition::KeptByGit { root, names }));
    }
    found
}

/// Mends what can be mended of a file, held against other programs that save it: nobody but its owner may open it
/// afterwards, and nothing of a killed save lies beside it.
///
/// # Errors
/// [`SaveError`]; what was mended before that stays so.
pub fn mend(path: &Path, conditions: &[Condition], _permit: Permit) -> Result<(), SaveError> {
    if !conditions.iter().any(Condition::can_be_mended) {
        return Ok(());
    }
    let failed = |step| move |source| SaveError::Failed { step, source };
    let real = path.canonicalize().map_err(failed(SaveStep::Compare))?;
    // Whoever takes the lock takes over what a killed save left of it, and removes it in the end. A save that is on its way
    // would give the new file what the old one let whom do.
    let lock = Lock::take(&real, PATIENCE)?;
    if conditions.iter().any(|own| matches!(own, Condition::OpenToAll { .. })) {
        opened(&real).and_then(|file| rights::close(&file)).map_err(failed(SaveStep::Rights))?;
    }
    // What lies beside it was made for whoever could open it then.
    let own = opened(&real).and_then(|file| Rights::of(&file)).map_err(failed(SaveStep::Rights))?;
    for path in beside(&real).iter().filter(|path| rights::is_wider(path, &own)) {
        rights::narrow(path, &own).map_err(failed(SaveStep::Rights))?;
    }
    let (folder, name) = parts(&real)?;
    temporary::sweep(folder, name);
    drop(lock);
    Ok(())
}
