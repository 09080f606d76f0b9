//! Whether git keeps a file: then its keys are in every copy of the repository, for good.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The folder that git keeps, if the file or one of these beside it lies in one and is not ignored there; with the names of those
/// that are not. Without git itself nobody can tell what is ignored: then all of it is taken for kept.
pub(super) fn kept_by_git(real: &Path, beside: &[PathBuf]) -> Option<(PathBuf, Vec<String>)> {
    let folder = real.parent()?;
    let root = folder.ancestors().find(|ancestor| ancestor.join(".git").exists())?;
    let all = || std::iter::once(real).chain(beside.iter().map(PathBuf::as_path));
    let kept: Vec<&Path> = all().filter(|path| !is_ignored(folder, path)).collect();
    // What is not there yet will be, and is named with the rest.
    kept.iter().any(|path| path.exists()).then(|| (root.to_owned(), kept.into_iter().filter_map(named).collect()))
}

/// A path by its name, as git is told to ignore it.
fn named(path: &Path) -> Option<String> {
    Some(path.file_name()?.to_string_lossy().into_owned())
}

/// Whether git says that it ignores a file; of one that it has already it never says so.
fn is_ignored(folder: &Path, real: &Path) -> bool {
    let Some(name) = real.file_name() else { return false };
    let mut git = Command::new("git");
    // What a repository tells git to run is nobody's wish here; and it is asked about this folder, whatever it was started in.
    for variable in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_CEILING_DIRECTORIES"] {
        git.env_remove(variable);
    }
    git.args(["-c", "core.fsmonitor=false", "-c", "core.hooksPath=", "--no-optional-locks", "check-ignore", "--quiet"]);
    git.arg("--").arg(Path::new(".").join(name)).current_dir(folder);
    git.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    git.status().is_ok_and(|status| status.success())
}
