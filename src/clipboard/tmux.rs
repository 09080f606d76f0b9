//! The buffer of tmux: the newest one, which is what its paste key pastes and what it hands on to the terminal.

use std::io::{self, Write};
use std::process::{Command, Stdio};

use super::Cleared;
use crate::domain::key::ProductKey;

/// A buffer that holds a key.
#[derive(Debug)]
pub(super) struct Buffer {
    name: String,
    key: ProductKey,
}

impl Buffer {
    /// Loads a key into a new buffer, by standard input.
    pub(super) fn load(key: &ProductKey) -> io::Result<Self> {
        let mut child = Command::new("tmux")
            .args(["load-buffer", "-w", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()?;
        if let Some(mut pipe) = child.stdin.take() {
            pipe.write_all(key.reveal().as_bytes())?;
        }
        let done = child.wait_with_output()?;
        if !done.status.success() {
            return Err(io::Error::other(String::from_utf8_lossy(&done.stderr).trim().to_owned()));
        }
        // The newest buffer is listed first; somebody may have made another one since.
        let names = ask(&["list-buffers", "-F", "#{buffer_name}"])?;
        let ours = |name: &&str| ask(&["show-buffer", "-b", name]).is_ok_and(|text| text == key.reveal());
        let name = names.lines().find(ours).unwrap_or_default().to_owned();
        Ok(Self { name, key: key.clone() })
    }

    /// Deletes the buffer, if it still holds the key.
    pub(super) fn delete(self) -> Cleared {
        match ask(&["show-buffer", "-b", &self.name]) {
            Ok(text) if text == self.key.reveal() => match ask(&["delete-buffer", "-b", &self.name]) {
                Ok(_) => Cleared::Gone,
                Err(_) => Cleared::Nothing,
            },
            Ok(_) => Cleared::Changed,
            Err(_) => Cleared::Nothing,
        }
    }
}

fn ask(arguments: &[&str]) -> io::Result<String> {
    let done = Command::new("tmux").args(arguments).stdin(Stdio::null()).stderr(Stdio::null()).output()?;
    if !done.status.success() {
        return Err(io::Error::other("tmux refused"));
    }
    Ok(String::from_utf8_lossy(&done.stdout).into_owned())
}
