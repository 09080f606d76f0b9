//! The README followed line by line, in an empty home directory: every command of its sh blocks runs and says what the
//! comment beside it says. The cargo commands are the gate's.
#![allow(clippy::disallowed_methods, reason = "a test may")]

use std::path::Path;
use std::sync::Arc;

use crate::kit::run::{Run, Setup, paths};

const README: &str = include_str!("../../README.md");

/// What is typed where a command asks, or opens the dashboard: after the text is on the screen, the keys.
const ANSWERS: &[(&str, &[(&str, &str)])] = &[
    (
        "mpn init",
        &[
            ("Name", "Fabrikam\r"),
            ("MPN ID", "1234567\r"),
            ("Own tenants", "fabrikam.onmicrosoft.com\r"),
            ("Which offer", "action-pack\r"),
            ("bought", "2021-01-15\r"),
            ("Who is using", "\r"),
            ("Make it?", "y\r"),
        ],
    ),
    ("mpn --file", &[("Contoso Consulting", "q")]),
    ("mpn demo --scenario renewal-window --batch", &[]),
    ("mpn demo --scenario", &[("Space", "q")]),
    ("mpn add key", &[("hidden", "DEMO0-AAAA1-BEEF0-READ1-00077\r")]),
    ("mpn remove", &[("ann-lee", "y\r")]),
];

/// A line to type, and the comment beside it.
struct Line {
    command: String,
    comment: String,
}

/// The lines of all sh blocks, in order.
fn lines() -> Vec<Line> {
    let mut lines = Vec::new();
    let mut inside = false;
    for line in README.lines() {
        if line.starts_with("```") {
            inside = line == "```sh";
            continue;
        }
        let (command, comment) = line.split_once("  #").unwrap_or((line, ""));
        if inside && !command.trim().is_empty() {
            lines.push(Line { command: command.trim().to_owned(), comment: comment.trim().to_owned() });
        }
    }
    lines
}

impl Line {
    /// The code it ends with: 0, where the comment says no other.
    fn exit(&self) -> u32 {
        let said = self.comment.split_once("exit ").map(|(_, rest)| rest);
        said.and_then(|rest| rest.split(|letter: char| !letter.is_ascii_digit()).next()?.parse().ok()).unwrap_or(0)
    }

    /// What the comment quotes of the answer.
    fn quoted(&self) -> impl Iterator<Item = &str> {
        self.comment.split('“').skip(1).filter_map(|rest| rest.split_once('”').map(|(quoted, _)| quoted))
    }
}

/// What was printed, line after line, and what is on the screen.
fn said(run: &Run) -> String {
    squeezed(&(String::from_utf8_lossy(&run.bytes()).into_owned() + &run.text()))
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_line_of_the_readme_does_what_it_says() {
    let program = Path::new(env!("CARGO_BIN_EXE_mpn")).parent().unwrap().to_owned();
    let path = std::env::join_paths(std::iter::once(program).chain(std::env::split_paths(&paths()))).unwrap();
    let home = Arc::new(tempfile::tempdir().unwrap());
    let mut exports: Vec<(String, String)> = vec![("PATH".to_owned(), path.into_string().unwrap())];
    let all = lines();
    let mut ran = 0;
    for line in all.iter().filter(|line| !line.command.contains("cargo ")) {
        if let Some((name, value)) = line.command.strip_prefix("export ").and_then(|rest| rest.split_once('=')) {
            exports.push((name.to_owned(), value.to_owned()));
            continue;
        }
        let mut setup = Setup::mpn(&[]).in_home(&home);
        setup.command = vec!["/bin/sh".to_owned(), "-c".to_owned(), line.command.clone()];
        for (name, value) in &exports {
            setup = setup.with(name, value);
        }
        let mut run = setup.start_at(160, 50);
        let mut seen = String::new();
        let answers = ANSWERS.iter().find(|(begins, _)| line.command.starts_with(begins));
        for (asked, keys) in answers.map_or(&[][..], |(_, answers)| answers) {
            run.until(asked, |run| said(run).contains(asked));
            seen.push_str(&run.text());
            run.keys(keys);
        }
        let code = run.exit_code();
        let said = squeezed(&(seen + &said(&run)));
        assert_eq!(code, line.exit(), "{}: {said}", line.command);
        for quoted in line.quoted() {
            assert!(said.contains(quoted), "{} does not say “{quoted}”: {said}", line.command);
        }
        ran += 1;
    }
    assert!(ran >= 15, "{ran} lines ran");
}

/// What cannot be run as it stands is no sh block: synopses, lines of a crontab.
#[test]
fn blocks_of_the_readme_are_runnable_or_marked_as_text() {
    for line in lines() {
        for sign in ["|software", "[--", "…", " DAYS", " ID", " NAME", " FILE"] {
            assert!(!line.command.contains(sign), "{} is a synopsis: ```text", line.command);
        }
        assert!(!line.command.starts_with(|letter: char| letter.is_ascii_digit()), "{}", line.command);
    }
}
