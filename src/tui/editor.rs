//! The user's editor, at a line of the state file.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Why the editor could not be used.
#[derive(Debug)]
pub(crate) enum EditorError {
    /// Neither `VISUAL` nor `EDITOR` is set to anything that names a program, and none of [`USUAL`] is there.
    None,
    /// The program could not be started, or ended with a failure.
    Failed {
        /// The program.
        program: String,
        /// What the system said.
        why: String,
    },
}

/// Editors that are taken where none is named, the first that is there; none that asks which one to take.
#[cfg(not(windows))]
pub(crate) const USUAL: &[&str] = &["editor", "nano", "vi"];
/// Editors that are taken where none is named, the first that is there.
#[cfg(windows)]
pub(crate) const USUAL: &[&str] = &["notepad.exe"];

/// What `$VISUAL`, else `$EDITOR` says; else one of the usual editors. In words, the program first.
fn command() -> Option<Vec<String>> {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.trim().is_empty());
    if let Some(named) = set("VISUAL").or_else(|| set("EDITOR")) {
        return shlex::split(&named).filter(|words| !words.is_empty());
    }
    let folders: Vec<PathBuf> = std::env::var_os("PATH").iter().flat_map(std::env::split_paths).collect();
    usual_in(&folders).map(|program| vec![program.display().to_string()])
}

/// The first of the usual editors that stands in one of these folders. Where somebody happens to work is none of them.
fn usual_in(folders: &[PathBuf]) -> Option<PathBuf> {
    let own = folders.iter().filter(|folder| folder.is_absolute());
    USUAL.iter().find_map(|name| own.clone().map(|folder| folder.join(name)).find(|path| can_run(path)))
}

#[cfg(unix)]
fn can_run(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    path.metadata().is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn can_run(path: &Path) -> bool {
    path.is_file()
}

/// Whether there is an editor.
pub(crate) fn is_there() -> bool {
    command().is_some()
}

/// Opens `path` in `$VISUAL`, else `$EDITOR`, else a usual editor, at a line from 1, and waits until it is left. The variable is
/// split into words like a shell does, but no shell runs.
pub(crate) fn open(path: &Path, line: Option<usize>) -> Result<(), EditorError> {
    let words = command().ok_or(EditorError::None)?;
    let (program, arguments) = words.split_first().ok_or(EditorError::None)?;
    let mut child = Command::new(program);
    child.args(arguments);
    if let Some(line) = line {
        child.args(at_line(program, path, line));
    } else {
        child.arg(path);
    }
    let failed = |why: String| EditorError::Failed { program: program.clone(), why };
    let status = child.status().map_err(|error| failed(error.to_string()))?;
    if status.success() { Ok(()) } else { Err(failed(status.to_string())) }
}

/// How editors are told a line: `+LINE FILE` by most, `FILE:LINE` by some.
fn at_line(program: &str, path: &Path, line: usize) -> Vec<std::ffi::OsString> {
    let name = Path::new(program).file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut with_line = path.as_os_str().to_owned();
    with_line.push(format!(":{line}"));
    match name.as_str() {
        "code" | "codium" | "cursor" => vec!["--wait".into(), "--goto".into(), with_line],
        "hx" | "helix" | "subl" | "zed" => vec![with_line],
        "notepad" => vec![path.as_os_str().to_owned()],
        _ => vec![format!("+{line}").into(), path.as_os_str().to_owned()],
    }
}
