//! Whether git keeps a file: then its keys are in every copy of the repository, for good.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The folder that git keeps, if the file lies in one and is not ignored there. Without git itself nobody can tell what is
/// ignored: then it is taken for kept.
pub(super) fn kept_by_git(real: &Path) -> Option<PathBuf> {
    let folder = real.parent()?;
    let root = folder.ancestors().find(|ancestor| ancestor.join(".git").exists())?;
    (!is_ignored(folder, real)).then(|| root.to_owned())
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
