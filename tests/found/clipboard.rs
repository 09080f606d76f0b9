//! The clipboard, core files and what is left on a terminal (h6 to h8).

mod cleared;
mod helper;
mod left;
mod page;
mod signs;
mod ways;

use std::path::{Path, PathBuf};

use crate::kit::outside::{Display, Tmux};
use crate::kit::run::{Run, Setup, write};

/// The way a key goes in a test: it is cleared on both.
enum Place {
    Desktop(Display),
    Buffer(Tmux),
}

impl Place {
    /// Both, for a program in this home; a key is cleared after so many seconds.
    fn both(home: &Path, seconds: u32) -> [Self; 2] {
        clears_after(home, seconds);
        [Self::Desktop(Display::start()), Self::Buffer(Tmux::start(home))]
    }

    /// Plays a scene on both, each case in a home of its own, all at once: most of it waits for the time of a key.
    fn each<T: Copy + Send>(cases: &[T], seconds: u32, play: impl Fn(Setup, &Self, T) + Sync) {
        let play = &play;
        std::thread::scope(|scenes| {
            for case in cases.iter().copied() {
                for at in 0..2 {
                    scenes.spawn(move || {
                        let setup = Setup::contoso();
                        clears_after(setup.home.path(), seconds);
                        let place = if at == 0 {
                            Self::Desktop(Display::start())
                        } else {
                            Self::Buffer(Tmux::start(setup.home.path()))
                        };
                        play(setup, &place, case);
                    });
                }
            }
        });
    }

    /// A program that finds it.
    fn with(&self, setup: Setup) -> Setup {
        match self {
            Self::Desktop(display) => setup.with("DISPLAY", &display.name),
            Self::Buffer(tmux) => setup.with("TMUX", &tmux.variable()),
        }
    }

    fn name(&self) -> &'static str {
        match self {
            Self::Desktop(_) => "X",
            Self::Buffer(_) => "tmux",
        }
    }

    /// What is on it; nothing where nothing is.
    fn holds(&self) -> String {
        match self {
            Self::Desktop(display) => display.holds(),
            Self::Buffer(tmux) => tmux.run(&["show-buffer"]),
        }
    }

    /// Somebody else copies something.
    fn copy(&self, text: &str) {
        match self {
            Self::Desktop(display) => display.copy(text),
            Self::Buffer(tmux) => drop(tmux.run(&["set-buffer", text])),
        }
    }

    /// Everything that is on it or below: tmux keeps earlier ones.
    fn holds_anywhere(&self) -> String {
        match self {
            Self::Desktop(display) => display.holds(),
            Self::Buffer(tmux) => tmux.run(&["list-buffers", "-F", "#{buffer_sample}"]),
        }
    }
}

/// Has the key cleared after so many seconds in this home.
fn clears_after(home: &Path, seconds: u32) {
    let file = home.join(".config/mpn-benefits/config.toml");
    write(&file, &format!("start = \"software\"\nclear_after = {seconds}\n"));
}

/// A program of the test's own, such as an editor.
fn script(home: &Path, name: &str, text: &str) -> PathBuf {
    use std::os::unix::fs::PermissionsExt as _;
    let path = home.join(name);
    write(&path, text);
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700)).unwrap();
    path
}

/// A dashboard started by an interactive shell, which is what suspends it.
fn in_shell(setup: Setup) -> Run {
    let line: Vec<String> = setup.command.iter().map(|word| format!("'{word}'")).collect();
    let words = ["bash", "--norc", "--noprofile", "-i"].map(str::to_owned);
    let mut shell = Setup { command: words.to_vec(), ..setup }.start();
    shell.shows("shell>");
    shell.keys(&format!("{}\n", line.join(" ")));
    shell.shows("Office Professional Plus 2019");
    shell
}

/// The last child of a process.
fn child_of(parent: u32) -> Option<u32> {
    let path = format!("/proc/{parent}/task/{parent}/children");
    std::fs::read_to_string(path).ok()?.split_whitespace().last()?.parse().ok()
}

/// The processes that keep a key for a program that runs in this home.
fn helpers(home: &Path) -> Vec<u32> {
    let wanted = format!("HOME={}\0", home.display());
    let has = |bytes: &[u8], wanted: &str| bytes.windows(wanted.len()).any(|part| part == wanted.as_bytes());
    let mut found = Vec::new();
    for process in std::fs::read_dir("/proc").unwrap().flatten() {
        let read = |name: &str| std::fs::read(process.path().join(name)).unwrap_or_default();
        if has(&read("cmdline"), "serve-clipboard") && has(&read("environ"), &wanted) {
            found.extend(process.file_name().to_str().and_then(|name| name.parse::<u32>().ok()));
        }
    }
    found
}
