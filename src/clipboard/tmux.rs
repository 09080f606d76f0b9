//! The buffer of tmux: the newest one, which is what its paste key pastes and what it hands on to the terminal.

use std::io::{self, Read, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use super::Cleared;
use crate::domain::key::ProductKey;

/// A buffer that holds a key.
#[derive(Debug)]
pub(super) struct Buffer {
    name: String,
    key: ProductKey,
}

/// How long a server of tmux may take to answer: one that is stopped never does.
const PATIENCE: Duration = Duration::from_secs(2);
/// Between looks at whether it has.
const LOOK: Duration = Duration::from_millis(2);

impl Buffer {
    /// Loads a key into a new buffer, by standard input; says whether tmux was asked to hand it to the terminal, too,
    /// which is how it gets to a clipboard at the other end of an SSH connection.
    pub(super) fn load(key: &ProductKey) -> io::Result<(Self, bool)> {
        let handed_on = hands_on()?;
        match if handed_on { load(key, &["-w", "-"]) } else { load(key, &["-"]) } {
            // Before 3.2 it knew no such thing.
            Err(refused) if handed_on && refused.kind() != io::ErrorKind::TimedOut => Ok((load(key, &["-"])?, false)),
            loaded => Ok((loaded?, handed_on)),
        }
    }

    /// Deletes the buffer, if it still holds the key.
    ///
    /// # Errors
    /// The server does not answer: the buffer may be there.
    pub(super) fn delete(&self) -> io::Result<Cleared> {
        let deleted = holds(&self.name).and_then(|text| {
            let ours = text == self.key.reveal();
            if ours {
                tmux(&["delete-buffer", "-b", &self.name], "").map(|_| Cleared::Gone)
            } else {
                Ok(Cleared::Changed)
            }
        });
        match deleted {
            // No such buffer any more, or no server.
            Err(error) if error.kind() != io::ErrorKind::TimedOut => Ok(Cleared::Nothing),
            deleted => deleted,
        }
    }
}

/// Whether the user lets tmux set the clipboard of the terminal. Loading a buffer does so whatever this says.
fn hands_on() -> io::Result<bool> {
    match tmux(&["show-options", "-sv", "set-clipboard"], "") {
        Ok(said) => Ok(said.trim() != "off"),
        Err(error) if error.kind() == io::ErrorKind::TimedOut => Err(error),
        Err(_) => Ok(false),
    }
}

fn load(key: &ProductKey, how: &[&str]) -> io::Result<Buffer> {
    // The newest buffer is listed first; somebody may have made another one since. Only those as long as the key are
    // named, however many there are, and looked into.
    let like = format!("#{{?#{{==:#{{buffer_size}},{}}},#{{buffer_name}},}}", key.reveal().len());
    let names = tmux(&[&["load-buffer"], how, &[";", "list-buffers", "-F", &like]].concat(), key.reveal())?;
    let mut ours = names.lines().filter(|name| holds(name).is_ok_and(|text| text == key.reveal()));
    let name = ours.next().map(str::to_owned).unwrap_or_default();
    Ok(Buffer { name, key: key.clone() })
}

/// The text of a buffer.
fn holds(name: &str) -> io::Result<String> {
    tmux(&["show-buffer", "-b", name], "")
}

/// Runs tmux, with what it reads on its standard input; what it says.
fn tmux(arguments: &[&str], input: &str) -> io::Result<String> {
    let mut child = Command::new("tmux")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    if let Some(mut pipe) = child.stdin.take() {
        // One that ends without reading says why below, and is waited for in any case.
        let _ = pipe.write_all(input.as_bytes());
    }
    let status = wait(&mut child)?;
    let mut said = String::new();
    if status.success() {
        child.stdout.take().map(|mut out| out.read_to_string(&mut said)).transpose()?;
        Ok(said)
    } else {
        child.stderr.take().map(|mut errors| errors.read_to_string(&mut said)).transpose()?;
        Err(io::Error::other(said.trim().to_owned()))
    }
}

/// Waits for the end of a process, and ends it after its time. By looking now and then: a handler of SIGCHLD for the whole
/// program, which is how libraries wait, is too much for this.
fn wait(child: &mut Child) -> io::Result<ExitStatus> {
    let end = Instant::now() + PATIENCE;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if Instant::now() >= end {
            child.kill()?;
            child.wait()?;
            return Err(io::Error::new(io::ErrorKind::TimedOut, "tmux: no answer in 2 seconds"));
        }
        std::thread::sleep(LOOK);
    }
}
