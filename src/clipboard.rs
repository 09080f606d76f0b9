//! The clipboard: which way a key takes to it, and how it is taken off it again.
//!
//! Says only what is known: a terminal that was sent a key may have kept it or not.

mod native;
mod tmux;

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::PathBuf;
use std::time::Duration;

use crossterm::clipboard::CopyToClipboard;
use crossterm::execute;
use serde::Deserialize;

use crate::domain::key::ProductKey;
use crate::domain::words::words;
use crate::file::guarded;
use native::Native;
use tmux::Buffer;

words! {
    /// Which way the user wants keys to go.
    #[derive(Default, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    pub enum Choice {
        /// As the surroundings suggest.
        #[default]
        Auto = "auto",
        /// The desktop's clipboard.
        Native = "native",
        /// The buffer of tmux, which hands it to the terminal.
        Tmux = "tmux",
        /// The terminal (OSC 52).
        Terminal = "terminal",
        /// Nowhere.
        Off = "off",
    }
}

/// Which way a key goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The desktop's clipboard.
    Native,
    /// The buffer of tmux, which hands it to the terminal.
    Tmux,
    /// The terminal (OSC 52).
    Terminal,
    /// There is none.
    Nowhere,
}

/// What became of a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// The desktop took it; it will be cleared.
    Copied,
    /// tmux took it; its buffer will be cleared.
    Tmux,
    /// The terminal was sent it. Whether it keeps it, and for how long, is not known.
    Terminal,
}

impl Sent {
    /// Whether it can be taken off again.
    #[must_use]
    pub fn can_be_cleared(self) -> bool {
        self != Self::Terminal
    }
}

/// Why a key was not copied.
#[derive(Debug)]
pub enum CopyError {
    /// There is no clipboard to be reached from here.
    Nowhere,
    /// It was switched off by the configuration.
    Off,
    /// The clipboard refused; what it said.
    Refused(String),
}

/// What became of clearing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cleared {
    /// It is gone.
    Gone,
    /// Something else was copied meanwhile, which was left alone.
    Changed,
    /// There was nothing of ours, or it is out of reach.
    Nothing,
}

/// The way that the surroundings suggest: a local desktop first, then tmux, then the terminal.
#[must_use]
pub fn way(choice: Choice, variable: impl Fn(&str) -> Option<OsString>, on_terminal: bool) -> Way {
    let is_set = |name: &str| variable(name).is_some_and(|value| !value.is_empty());
    let remote = ["SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"].into_iter().any(is_set);
    let desktop =
        if cfg!(any(target_os = "macos", windows)) { true } else { is_set("WAYLAND_DISPLAY") || is_set("DISPLAY") };
    match choice {
        Choice::Native => Way::Native,
        Choice::Tmux => Way::Tmux,
        // Sent anywhere but to a terminal it would stand in a log.
        Choice::Terminal if on_terminal => Way::Terminal,
        Choice::Terminal | Choice::Off => Way::Nowhere,
        // Over SSH the display would be that of the other machine, or one that never answers.
        Choice::Auto if desktop && !remote => Way::Native,
        Choice::Auto => without_desktop(is_set("TMUX"), on_terminal),
    }
}

fn without_desktop(tmux: bool, on_terminal: bool) -> Way {
    match (tmux, on_terminal) {
        (true, _) => Way::Tmux,
        (false, true) => Way::Terminal,
        (false, false) => Way::Nowhere,
    }
}

/// The clipboard, and what of ours is on it.
#[derive(Debug)]
pub struct Clipboard {
    choice: Choice,
    way: Way,
    on_terminal: bool,
    native: Option<Native>,
    held: Option<Held>,
}

#[derive(Debug)]
enum Held {
    Native(ProductKey, Claim),
    Tmux(Buffer),
}

impl Clipboard {
    /// The clipboard of these surroundings.
    #[must_use]
    pub fn new(choice: Choice, on_terminal: bool) -> Self {
        let way = way(choice, |name| std::env::var_os(name), on_terminal);
        Self { choice, way, on_terminal, native: None, held: None }
    }

    /// Puts a key on the clipboard. `terminal` is where the terminal can be written to.
    ///
    /// # Errors
    /// [`CopyError`]; the key is nowhere then.
    pub fn copy(&mut self, key: &ProductKey, terminal: &mut impl Write) -> Result<Sent, CopyError> {
        let first = match self.way {
            Way::Native => self.copy_native(key),
            Way::Tmux => self.copy_tmux(key),
            Way::Terminal => return send(key, terminal),
            Way::Nowhere if self.choice == Choice::Off => return Err(CopyError::Off),
            Way::Nowhere => return Err(CopyError::Nowhere),
        };
        let refused = match first {
            Ok(sent) => return Ok(sent),
            Err(refused) => refused,
        };
        // An earlier key may still be there, and nobody would count down to its end any more.
        self.clear();
        if self.choice != Choice::Auto {
            return Err(CopyError::Refused(refused.to_string()));
        }
        // A desktop whose clipboard cannot be reached, such as one without data control, may have a terminal that can.
        let tmux = self.way == Way::Native && std::env::var_os("TMUX").is_some();
        if tmux && let Ok(sent) = self.copy_tmux(key) {
            return Ok(sent);
        }
        if self.on_terminal { send(key, terminal) } else { Err(CopyError::Refused(refused.to_string())) }
    }

    fn copy_native(&mut self, key: &ProductKey) -> Result<Sent, io::Error> {
        let native = match self.native.take() {
            Some(native) => native,
            None => Native::start()?,
        };
        // One that refuses is kept as long as it has a key of ours to clear.
        let set = self.native.insert(native).set(key);
        if set.is_ok() {
            self.hold(Held::Native(key.clone(), Claim::make()));
        } else {
            self.clear();
            self.native = None;
        }
        set.map(|()| Sent::Copied)
    }

    fn copy_tmux(&mut self, key: &ProductKey) -> Result<Sent, io::Error> {
        // A buffer of its own for each key.
        self.hold(Held::Tmux(Buffer::load(key)?));
        Ok(Sent::Tmux)
    }

    /// Remembers what is there now. The buffer of the key before does not stay behind.
    fn hold(&mut self, now: Held) {
        if let Some(Held::Tmux(before)) = self.held.replace(now) {
            before.delete();
        }
    }

    /// Takes the key off the clipboard, where it is still there.
    pub fn clear(&mut self) -> Cleared {
        match self.held.take() {
            None => Cleared::Nothing,
            Some(Held::Tmux(buffer)) => {
                let cleared = buffer.delete();
                if cleared == Cleared::Nothing {
                    // Its server may answer again: the next copy and the end of the program try once more.
                    self.held = Some(Held::Tmux(buffer));
                }
                cleared
            }
            Some(Held::Native(key, claim)) => match &self.native {
                Some(native) if claim.holds() => native.clear(&key),
                Some(native) => {
                    native.let_go();
                    Cleared::Changed
                }
                None => Cleared::Nothing,
            },
        }
    }

    /// Whether something of ours is on it.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.held.is_some()
    }
}

impl Drop for Clipboard {
    /// However the program ends, the key does not stay.
    fn drop(&mut self) {
        self.clear();
    }
}

/// Copies a key for a program that ends before it is pasted: a process of its own serves it for `time` where it would go
/// with this one; where that way refuses, the terminal is sent it, as it would be by [`Clipboard::copy`].
///
/// # Errors
/// [`CopyError`]; the key is nowhere then.
pub fn copy_and_leave(
    key: &ProductKey,
    choice: Choice,
    time: Duration,
    terminal: Option<&mut dyn Write>,
) -> Result<Sent, CopyError> {
    let left = match way(choice, |name| std::env::var_os(name), terminal.is_some()) {
        Way::Native | Way::Tmux => leave_serving(key, choice, time),
        Way::Terminal => Err(CopyError::Nowhere),
        Way::Nowhere if choice == Choice::Off => return Err(CopyError::Off),
        Way::Nowhere => return Err(CopyError::Nowhere),
    };
    match (left, terminal) {
        (Err(_), Some(mut terminal)) if matches!(choice, Choice::Auto | Choice::Terminal) => send(key, &mut terminal),
        (left, _) => left,
    }
}

/// Sends a key to the terminal. Its writer is the one that frames go through.
fn send(key: &ProductKey, terminal: &mut impl Write) -> Result<Sent, CopyError> {
    // The clipboard is where a key that is copied was asked for.
    let sent = execute!(terminal, CopyToClipboard::to_clipboard_from(key.reveal()));
    sent.map(|()| Sent::Terminal).map_err(|error| CopyError::Refused(error.to_string()))
}

/// A mark that the last copy of this user's on this display was ours: a newer one takes it, so that an older one's
/// clearing does not shorten the newer one's time. Holds no key. Where it cannot be written the copy counts as ours: a key
/// that goes too early can be copied again.
#[derive(Debug)]
struct Claim {
    path: Option<PathBuf>,
    own: String,
}

impl Claim {
    fn make() -> Self {
        use std::sync::atomic::{AtomicU32, Ordering};
        static COPIES: AtomicU32 = AtomicU32::new(0);
        let own = format!("{}-{}", std::process::id(), COPIES.fetch_add(1, Ordering::Relaxed));
        let path = folder().map(|folder| folder.join(mark()));
        let path = path.filter(|path| write(path, &own).is_ok());
        Self { path, own }
    }

    fn holds(&self) -> bool {
        let said = self.path.as_ref().and_then(|path| guarded::read_text(path, MARK).ok());
        said.is_none_or(|said| said == self.own)
    }
}

/// Bytes of a mark, at most: two numbers.
const MARK: u64 = 64;

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

fn write(path: &std::path::Path, mark: &str) -> io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    guarded::at_once(&mut options).open(path)?.write_all(mark.as_bytes())
}

/// Serves a key from a process of its own, for a command line that ends before the key is pasted: puts it on the
/// desktop's clipboard, says `copied` or what was wrong on `out`, and takes it off after `time` if it is still there.
///
/// # Errors
/// What the clipboard said.
pub fn serve(key: &ProductKey, choice: Choice, time: Duration, out: &mut dyn Write) -> io::Result<()> {
    let mut clipboard = Clipboard::new(choice, false);
    match clipboard.copy(key, &mut io::sink()) {
        Ok(sent) => writeln!(out, "{}", if sent == Sent::Tmux { "tmux" } else { "copied" })?,
        Err(CopyError::Refused(why)) => return writeln!(out, "{why}"),
        Err(_) => return writeln!(out, "nowhere"),
    }
    out.flush()?;
    std::thread::sleep(time);
    clipboard.clear();
    Ok(())
}

/// Leaves a process behind that serves a key for `time`. The key goes there by a pipe, never as an argument.
///
/// # Errors
/// What the clipboard said, or that the process could not be started.
fn leave_serving(key: &ProductKey, choice: Choice, time: Duration) -> Result<Sent, CopyError> {
    use io::{BufRead as _, BufReader};
    use std::process::{Command, Stdio};
    let refused = |error: io::Error| CopyError::Refused(error.to_string());
    let program = std::env::current_exe().map_err(refused)?;
    let mut command = Command::new(program);
    command.args([SERVE, &time.as_secs().to_string(), choice.as_word()]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let mut child = command.spawn().map_err(refused)?;
    if let Some(mut pipe) = child.stdin.take() {
        pipe.write_all(key.reveal().as_bytes()).map_err(refused)?;
    }
    let mut said = String::new();
    if let Some(out) = child.stdout.take() {
        BufReader::new(out).read_line(&mut said).map_err(refused)?;
    }
    match said.trim() {
        "copied" => Ok(Sent::Copied),
        "tmux" => Ok(Sent::Tmux),
        "" => Err(CopyError::Nowhere),
        why => Err(CopyError::Refused(why.to_owned())),
    }
}

/// The hidden command by which the program serves a key.
pub const SERVE: &str = "serve-clipboard";
