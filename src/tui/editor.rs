//! The user's editor, at a line of the state file.

use std::path::Path;
use std::process::Command;

/// Why the editor could not be used.
#[derive(Debug)]
pub(super) enum EditorError {
    /// Neither `VISUAL` nor `EDITOR` is set to anything that names a program.
    None,
    /// The program could not be started, or ended with a failure.
    Failed {
        /// The program.
        program: String,
        /// What the system said.
        why: String,
    },
}

/// What `$VISUAL`, else `$EDITOR` says.
fn command() -> Option<String> {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.trim().is_empty());
    set("VISUAL").or_else(|| set("EDITOR"))
}

/// Whether an editor is named.
pub(super) fn is_set() -> bool {
    command().is_some()
}

/// Opens `path` in `$VISUAL`, else `$EDITOR`, at a line from 1, and waits until the editor is left. The variable is
/// split into words like a shell does, but no shell runs.
pub(super) fn open(path: &Path, line: Option<usize>) -> Result<(), EditorError> {
    let command = command().ok_or(EditorError::None)?;
    let words = shlex::split(&command).unwrap_or_default();
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
        _ => vec![format!("+{line}").into(), path.as_os_str().to_owned()],
    }
}
