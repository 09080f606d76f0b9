//! A program in a pseudo-terminal: started, typed to, looked at.

pub(crate) use super::CONTOSO;
pub(crate) use super::paths;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use tempfile::TempDir;

use crate::kit::signals;

const MPN: &str = env!("CARGO_BIN_EXE_mpn");
/// Longest wait for anything; a machine under load may be slow, a hang is a failure.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

/// Where a run's own configuration is, in its home.
pub(crate) const OWN_CONFIG: &str = ".config/mpn-benefits/config.toml";

/// A configuration with which a run begins at a list of benefits, as most of what is told of runs does.
const STARTS_AT_SOFTWARE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/start.toml");

/// A key of the sample that nobody viewed yet: the one that `y` copies first.
pub(crate) const SPARE: &str = "DEMO0-AAAA1-BEEF0-OFFI5-00002";

/// Makes a file, and the folders it stands in.
pub(crate) fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::File::create(path).unwrap().write_all(text.as_bytes()).unwrap();
}

/// Waits until something holds.
pub(crate) fn until(what: &str, holds: impl Fn() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !holds() {
        assert!(Instant::now() < end, "waited for {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// One start of a program at a time: one that starts while another's terminal is being made would inherit and hold it.
pub(crate) fn alone() -> std::sync::MutexGuard<'static, ()> {
    static STARTS: Mutex<()> = Mutex::new(());
    STARTS.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// A program in a pseudo-terminal, with what it wrote and what that looks like.
pub(crate) struct Run {
    pub(crate) master: Option<Box<dyn MasterPty + Send>>,
    pub(crate) keyboard: Option<Box<dyn Write + Send>>,
    pub(crate) child: Box<dyn Child + Send + Sync>,
    shown: Arc<Mutex<Shown>>,
    /// Reads until the program's side of the terminal is closed, or until `stop`.
    pub(crate) reader: JoinHandle<()>,
    /// Set when the reader is to let the terminal go after what it reads next.
    pub(crate) stop: Arc<AtomicBool>,
    pub(crate) home: Arc<TempDir>,
}

/// What was written, and what a terminal makes of it.
struct Shown {
    bytes: Vec<u8>,
    terminal: vt100::Parser,
}

impl Shown {
    fn new(columns: u16, rows: u16) -> Self {
        let terminal = vt100::Parser::new(rows.try_into().unwrap(), columns.try_into().unwrap(), 0);
        Self { bytes: Vec::new(), terminal }
    }
}

pub(crate) struct Setup {
    pub(crate) home: Arc<TempDir>,
    pub(crate) command: Vec<String>,
    pub(crate) environment: Vec<(String, String)>,
}

impl Setup {
    /// `mpn` with these arguments, in an empty home directory.
    pub(crate) fn mpn(arguments: &[&str]) -> Self {
        let mut command = vec![MPN.to_owned()];
        command.extend(arguments.iter().map(|word| (*word).to_owned()));
        Self { home: Arc::new(tempfile::tempdir().unwrap()), command, environment: Vec::new() }
    }

    /// `mpn` on a copy of the sample, on the day it tells of.
    pub(crate) fn contoso() -> Self {
        let setup = Self::mpn(&[]);
        std::fs::File::create(setup.file()).unwrap().write_all(CONTOSO.as_bytes()).unwrap();
        let file = setup.file().display().to_string();
        setup.arguments(&["--file", &file, "--clock", "2021-03-01"])
    }

    /// In the home directory of another run.
    pub(crate) fn in_home(mut self, home: &Arc<TempDir>) -> Self {
        self.home = Arc::clone(home);
        self
    }

    pub(crate) fn arguments(mut self, arguments: &[&str]) -> Self {
        self.command.extend(arguments.iter().map(|word| (*word).to_owned()));
        self
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.home.path().join("benefits.toml")
    }

    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same inside a shell: `{}` of the script stands for the command.
    pub(crate) fn in_shell(mut self, shell: &[&str], script: &str) -> Self {
        let quoted: Vec<String> = self.command.iter().map(|word| format!("'{word}'")).collect();
        self.command = shell.iter().map(|word| (*word).to_owned()).collect();
        self.command.push(script.replace("{}", &quoted.join(" ")));
        self
    }

    pub(crate) fn start(self) -> Run {
        self.start_at(100, 30)
    }

    pub(crate) fn start_at(self, columns: u16, rows: u16) -> Run {
        signals::at_default();
        let _alone = alone();
        let pair =
            native_pty_system().openpty(PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }).unwrap();
        let mut command = CommandBuilder::new(&self.command[0]);
        command.args(&self.command[1..]);
        command.env_clear();
        command.env("PATH", paths());
        command.env("HOME", self.home.path());
        command.env("TERM", "xterm-256color");
        command.env("LANG", "C.UTF-8");
        command.env("PS1", "shell> ");
        if !self.home.path().join(OWN_CONFIG).exists() {
            command.env("MPN_CONFIG", STARTS_AT_SOFTWARE);
        }
        for (name, value) in &self.environment {
            command.env(name, value);
        }
        command.cwd(self.home.path());
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut output = pair.master.try_clone_reader().unwrap();
        let shown = Arc::new(Mutex::new(Shown::new(columns, rows)));
        let (sink, stop) = (Arc::clone(&shown), Arc::new(AtomicBool::new(false)));
        let last = Arc::clone(&stop);
        let reader = std::thread::spawn(move || {
            let mut chunk = vec![0; 65536];
            while let Ok(read @ 1..) = output.read(&mut chunk) {
                let mut shown = sink.lock().unwrap();
                shown.bytes.extend_from_slice(&chunk[..read]);
                shown.terminal.process(&chunk[..read]);
                drop(shown);
                if last.load(Ordering::SeqCst) {
                    return;
                }
            }
        });
        let keyboard = Some(pair.master.take_writer().unwrap());
        Run { master: Some(pair.master), keyboard, child, shown, reader, stop, home: self.home }
    }
}

impl Run {
    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.shown.lock().unwrap().bytes.clone()
    }

    pub(crate) fn screen(&self) -> vt100::Screen {
        self.shown.lock().unwrap().terminal.screen().clone()
    }

    /// Another size of the window, which is blank until it is painted again.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        *self.shown.lock().unwrap() = Shown::new(columns, rows);
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        self.master.as_ref().unwrap().resize(size).unwrap();
    }

    /// The screen's lines; a blank that was written looks like one that was not.
    pub(crate) fn text(&self) -> String {
        self.screen().contents().lines().map(|line| line.trim_end().to_owned() + "\n").collect()
    }

    /// Waits until something holds; says what was on the screen when it never does.
    pub(crate) fn until(&self, what: &str, holds: impl Fn(&Self) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !holds(self) {
            assert!(Instant::now() < end, "waited for {what}; the screen:\n{}", self.text());
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    pub(crate) fn shows(&self, text: &str) {
        self.until(text, |run| run.text().contains(text));
    }

    pub(crate) fn hides(&self, text: &str) {
        self.until(&format!("no {text}"), |run| !run.text().contains(text));
    }

    pub(crate) fn keys(&mut self, keys: &str) {
        self.keyboard.as_mut().unwrap().write_all(keys.as_bytes()).unwrap();
        self.keyboard.as_mut().unwrap().flush().unwrap();
    }

    /// Esc, alone: with what follows at once it would be one key with Alt.
    pub(crate) fn escape(&mut self) {
        self.keys("\u{1b}");
        self.hides("┌─");
    }

    pub(crate) fn exit_code(&mut self) -> u32 {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                self.until("the last of what was written", |run| run.reader.is_finished());
                return status.exit_code();
            }
            assert!(Instant::now() < end, "it does not end; the screen:\n{}", self.text());
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    pub(crate) fn signal(signal: &str, process: u32) {
        let _alone = alone();
        let mut kill = std::process::Command::new("kill");
        kill.env_clear().env("PATH", paths()).args([&format!("-{signal}"), &process.to_string()]);
        assert!(kill.status().unwrap().success());
    }

    pub(crate) fn process(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Everything that was turned on was turned off again, in reverse.
    pub(crate) fn is_restored(&self) {
        let written = self.written();
        for (on, off) in
            [("\u{1b}[?1049h", "\u{1b}[?1049l"), ("\u{1b}[?25l", "\u{1b}[?25h"), ("\u{1b}[?2004h", "\u{1b}[?2004l")]
        {
            let (on, off) = (written.rfind(on), written.rfind(off));
            assert!(off > on, "what is on and what is off at the end: {:?}", self.sequences().last_chunk::<8>());
        }
        let last = |what: &str| written.rfind(what);
        assert!(last("\u{1b}[?2004l") < last("\u{1b}[?25h"), "paste was turned on last");
        assert!(last("\u{1b}[?25h") < last("\u{1b}[?1049l"), "the alternate screen is left last");
    }

    pub(crate) fn written(&self) -> String {
        String::from_utf8_lossy(&self.bytes()).into_owned()
    }

    /// The control sequences that were sent, without their `ESC [`.
    pub(crate) fn sequences(&self) -> Vec<String> {
        let written = self.written();
        let starts = written.split("\u{1b}[").skip(1);
        let whole = starts.filter_map(|rest| Some(&rest[..=rest.find(|c| ('@'..='~').contains(&c))?]));
        whole.map(str::to_owned).collect()
    }

    /// Presses keys and has the picture that follows drawn: help, opened and closed, comes after it.
    pub(crate) fn press(&mut self, keys: &str) {
        self.keys(keys);
        self.keys("?");
        self.shows("type to search");
        self.escape();
        // The last line of a picture is the last to come.
        self.shows("all keys");
    }
}

/// A test that fails leaves no program behind.
impl Drop for Run {
    fn drop(&mut self) {
        if let Ok(None) = self.child.try_wait() {
            let _ = self.child.kill();
        }
    }
}
