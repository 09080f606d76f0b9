//! Writing to standard output and standard error: tables, documents, failures. A reader that went away ends the
//! program quietly.

use std::io::{self, Write};
use std::process::ExitCode;

use serde::Serialize;

use super::exit::Exit;
use crate::domain::{Date, State};
use crate::file::Written;
use crate::text::{is_hidden, visible};
use crate::tui::fit::width;

/// What every document about a day begins with.
#[derive(Serialize)]
pub(super) struct Head<'a> {
    today: String,
    what_if: bool,
    rules: &'a str,
}

impl<'a> Head<'a> {
    /// Of a state on a day, which may be a what-if.
    pub(super) fn of(state: &'a State, date: Date, what_if: bool) -> Self {
        Self { today: date.to_string(), what_if, rules: state.rules.as_word() }
    }
}

/// A command that failed: a sentence, and what may have been meant.
#[derive(Debug)]
pub(super) struct Failure {
    /// How the run ends.
    pub(super) exit: Exit,
    /// One sentence, or several lines.
    pub(super) message: String,
    /// What may have been meant.
    pub(super) candidates: Vec<String>,
    /// What stands in the state file in spite of it; none where nothing was to be written.
    pub(super) written: Option<Written>,
}

impl Failure {
    /// A failure without candidates.
    pub(super) fn new(exit: Exit, message: String) -> Self {
        Self { exit, message, candidates: Vec::new(), written: None }
    }
}

#[derive(Serialize)]
struct FailureDocument<'a> {
    error: FailureBody<'a>,
}

#[derive(Serialize)]
struct FailureBody<'a> {
    exit: u8,
    message: &'a str,
    candidates: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    written: Option<serde_json::Value>,
}

/// What was written, as a document says it.
fn written(written: Written) -> serde_json::Value {
    match written {
        Written::No => false.into(),
        Written::Yes => true.into(),
        Written::Unsure => "unsure".into(),
    }
}

/// Says what failed: on standard error, or as a document on standard output.
pub(super) fn fail(failure: &Failure, json: bool) -> ExitCode {
    let error = FailureBody {
        exit: failure.exit.code(),
        message: &failure.message,
        candidates: &failure.candidates,
        written: failure.written.map(written),
    };
    // Whoever cannot be told by a document is told by a sentence.
    if !json || document(&FailureDocument { error }).is_err() {
        let mut err = io::stderr().lock();
        for line in failure.message.lines() {
            let _ = writeln!(err, "mpn: {}", visible(line));
        }
        for candidate in &failure.candidates {
            let _ = writeln!(err, "  {}", visible(candidate));
        }
    }
    failure.exit.into()
}

/// Says a note on standard error.
pub(super) fn note(sentence: &str) {
    let _ = writeln!(io::stderr().lock(), "mpn: {}", visible(sentence));
}

/// JSON whose texts have nothing in them that a terminal would obey or that would reorder what follows: JSON itself
/// asks for the escape of the first 32 characters only.
struct Escaped;

impl serde_json::ser::Formatter for Escaped {
    fn write_string_fragment<W: Write + ?Sized>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        let mut rest = fragment;
        while let Some((at, hidden)) = rest.char_indices().find(|(_, letter)| is_hidden(*letter)) {
            let (before, after) = rest.split_at(at);
            // Every one of them is in the plane that four digits reach.
            write!(writer, "{before}\\u{:04x}", u32::from(hidden))?;
            rest = after.get(hidden.len_utf8()..).unwrap_or("");
        }
        writer.write_all(rest.as_bytes())
    }
}

/// Writes a JSON document.
pub(super) fn document(value: &impl Serialize) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    value.serialize(&mut serde_json::Serializer::with_formatter(&mut out, Escaped))?;
    out.write_all(b"\n")?;
    out.flush()
}

/// Writes text as it is.
pub(super) fn plain(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// A table: headings and rows, aligned in columns; numbers stand right.
#[derive(Debug, Default)]
pub(super) struct Table {
    headings: Vec<String>,
    right: Vec<bool>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with these headings; those marked stand right.
    pub(super) fn new(headings: Vec<(String, bool)>) -> Self {
        let (headings, right) = headings.into_iter().unzip();
        Self { headings, right, rows: Vec::new() }
    }

    pub(super) fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells.into_iter().map(|cell| visible(&cell).into_owned()).collect());
    }

    pub(super) fn write(&self) -> io::Result<()> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        let widths: Vec<usize> = (0..self.headings.len())
            .map(|at| {
                let cells = self.rows.iter().chain([&self.headings]).filter_map(|row| row.get(at));
                cells.map(|cell| width(cell)).max().unwrap_or(0)
            })
            .collect();
        for row in std::iter::once(&self.headings).chain(&self.rows) {
            let mut line = String::new();
            for (at, cell) in row.iter().enumerate() {
                let pad = " ".repeat(widths.get(at).copied().unwrap_or(0).saturating_sub(width(cell)));
                if at > 0 {
                    line.push_str("  ");
                }
                if self.right.get(at).copied().unwrap_or(false) {
                    line.push_str(&pad);
                    line.push_str(cell);
                } else {
                    line.push_str(cell);
                    line.push_str(&pad);
                }
            }
            writeln!(out, "{}", line.trim_end())?;
        }
        out.flush()
    }
}
