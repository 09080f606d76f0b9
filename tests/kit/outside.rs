//! What a copied key goes to, of a test's own: a display without a screen, a server of tmux.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Instant;

use crate::kit::run::{PATIENCE, Setup, alone, paths, write};

/// A program in an environment that is the same on every machine.
fn program(name: &str) -> Command {
    let mut command = Command::new(name);
    command.env_clear().env("PATH", paths()).env("HOME", "/nonexistent").env("SHELL", "/bin/sh").env("LANG", "C.UTF-8");
    command
}

/// What a program says.
fn output(mut program: Command) -> Output {
    let started = alone();
    let child = program.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    drop(started);
    child.expect("these tests need tmux, Xvfb and xclip: apt-get install tmux xvfb xclip").wait_with_output().unwrap()
}

/// A display without a screen.
pub(crate) struct Display {
    pub(crate) server: Child,
    pub(crate) name: String,
}

impl Display {
    pub(crate) fn start() -> Self {
        let started = alone();
        let mut server = program("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp", "-noreset"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("this test needs Xvfb and xclip: apt-get install xvfb xclip");
        drop(started);
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        Self { server, name: format!(":{}", number.trim()) }
    }

    /// What is on the clipboard.
    pub(crate) fn holds(&self) -> String {
        self.read(&[])
    }

    pub(crate) fn read(&self, more: &[&str]) -> String {
        let end = Instant::now() + PATIENCE;
        loop {
            // It waits without end for whoever owned the clipboard when it asked, and has gone since.
            let mut xclip = program("timeout");
            xclip.args(["3", "xclip", "-selection", "clipboard", "-o"]).args(more).env("DISPLAY", &self.name);
            let read = output(xclip);
            if read.status.code() != Some(124) {
                return String::from_utf8(read.stdout).unwrap();
            }
            assert!(Instant::now() < end, "whoever owns the clipboard does not answer");
        }
    }

    pub(crate) fn copy(&self, text: &str) {
        let started = alone();
        let mut xclip = program("xclip")
            .args(["-selection", "clipboard", "-i"])
            .env("DISPLAY", &self.name)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        drop(started);
        xclip.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        xclip.wait().unwrap();
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// The sample on a display, with so many seconds until a key is cleared.
pub(crate) fn on(display: &Display, seconds: u32) -> Setup {
    let setup = Setup::contoso();
    write(
        &setup.home.path().join(".config/mpn-benefits/config.toml"),
        &format!("start = \"software\"\nclear_after = {seconds}\n"),
    );
    setup.with("DISPLAY", &display.name)
}

/// A server of tmux of the test's own.
pub(crate) struct Tmux {
    pub(crate) socket: PathBuf,
}

impl Tmux {
    pub(crate) fn start(home: &Path) -> Self {
        let own = Self { socket: home.join("tmux") };
        own.run(&["new-session", "-d", "sleep 1000"]);
        own
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> String {
        let mut tmux = program("tmux");
        tmux.arg("-S").arg(&self.socket).args(["-f", "/dev/null"]).args(arguments);
        String::from_utf8_lossy(&output(tmux).stdout).into_owned()
    }

    /// What says inside it that one is.
    pub(crate) fn variable(&self) -> String {
        format!("{},1,0", self.socket.display())
    }
}

impl Drop for Tmux {
    fn drop(&mut self) {
        self.run(&["kill-server"]);
    }
}
