//! Writing to standard output and standard error: tables, documents, failures. A reader that went away ends the
//! program quietly.

use std::borrow::Cow;
use std::io::{self, IsTerminal as _, Write};
use std::process::ExitCode;
use std::sync::OnceLock;

use serde::Serialize;
use serde_json::ser::CharEscape;

use super::exit::Exit;
use crate::domain::secret::mask_whole;
use crate::domain::{Date, State};
use crate::file::Written;
use crate::lists::fit::{width, wrap};
use crate::lists::signs::Signs;
use crate::text::{Text, is_hidden, visible};
use crate::tui::columns_of_output;

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
    if !json || write_document(&FailureDocument { error }, None, false).is_err() {
        failure.message.lines().for_each(|line| err(&format!("mpn: {}", safe(line))));
        failure.candidates.iter().for_each(|candidate| err(&format!("  {}", safe(candidate))));
    }
    failure.exit.into()
}

/// Says a note on standard error.
pub(super) fn note(sentence: &str) {
    err(&format!("mpn: {}", safe(sentence)));
}

/// Says notes on standard error, one a line.
pub(super) fn notes(sentences: &[String]) {
    for sentence in sentences {
        note(sentence);
    }
}

/// Says a line of a list on standard error.
pub(super) fn line(words: &str) {
    err(&safe(words));
}

/// A line as it may be sent to a terminal. What goes into a sentence is masked there; this is for what somebody forgot.
pub(super) fn safe(line: &str) -> String {
    visible(&mask_whole(line)).into_owned()
}

/// With which signs lines are drawn, as the dashboard's are.
static SIGNS: OnceLock<Signs> = OnceLock::new();

/// Says with which signs lines are drawn in this run.
pub(super) fn draw_with(signs: Signs) {
    // A run says it once.
    let _ = SIGNS.set(signs);
}

/// A line with the signs that are there, as whoever reads has them; what is no terminal keeps the letters of names.
pub(super) fn drawn(line: &str, is_terminal: bool) -> Cow<'_, str> {
    let signs = SIGNS.get().copied().unwrap_or_default();
    let signs = if signs == Signs::Ascii && !is_terminal { Signs::AsciiSigns } else { signs };
    signs.drawn(line)
}

/// Writes sentences and tables of ours to standard output.
pub(super) fn spoken(text: &str) -> io::Result<()> {
    plain(&drawn(text, io::stdout().is_terminal()))
}

/// A line on standard error.
fn err(line: &str) {
    let mut err = io::stderr().lock();
    let is_terminal = err.is_terminal();
    let _ = writeln!(err, "{}", drawn(line, is_terminal));
}

/// JSON whose texts have nothing in them that a terminal would obey or that would reorder what follows (JSON itself asks
/// for the escape of the first 32 characters only), and nothing that could be a key (D20).
struct Safe<'t> {
    /// Who masks the texts; none where there are only sentences.
    text: Option<&'t Text>,
    /// Whether a key was asked for.
    with_key: bool,
    /// The name of the field that is being written.
    name: String,
    is_name: bool,
    /// The text that is being written, so far.
    whole: String,
}

/// Fields that hold sentences of ours: what was put into them is masked already.
const SENTENCES: [&str; 5] = ["candidates", "message", "notes", "reason", "text"];
/// The field of a key that was asked for.
const KEY: &str = "key";

impl serde_json::ser::Formatter for Safe<'_> {
    fn begin_object_key<W: Write + ?Sized>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.is_name = true;
        if first { Ok(()) } else { writer.write_all(b",") }
    }

    fn begin_object_value<W: Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.is_name = false;
        writer.write_all(b":")
    }

    fn begin_string<W: Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.whole.clear();
        writer.write_all(b"\"")
    }

    fn write_string_fragment<W: Write + ?Sized>(&mut self, _: &mut W, fragment: &str) -> io::Result<()> {
        self.whole.push_str(fragment);
        Ok(())
    }

    fn write_char_escape<W: Write + ?Sized>(&mut self, _: &mut W, escape: CharEscape) -> io::Result<()> {
        self.whole.push(match escape {
            CharEscape::Quote => '"',
            CharEscape::ReverseSolidus => '\\',
            CharEscape::Solidus => '/',
            CharEscape::Backspace => '\u{8}',
            CharEscape::FormFeed => '\u{c}',
            CharEscape::LineFeed => '\n',
            CharEscape::CarriageReturn => '\r',
            CharEscape::Tab => '\t',
            CharEscape::AsciiControl(byte) => char::from(byte),
        });
        Ok(())
    }

    fn end_string<W: Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        let whole = std::mem::take(&mut self.whole);
        let shown = match self.name.as_str() {
            _ if self.is_name => whole.as_str().into(),
            KEY if self.with_key => whole.as_str().into(),
            name if SENTENCES.contains(&name) => mask_whole(&whole),
            _ => self.text.map_or_else(|| mask_whole(&whole), |text| text.shown(&whole)),
        };
        for letter in shown.chars() {
            match letter {
                '"' | '\\' => write!(writer, "\\{letter}")?,
                '\u{8}' => writer.write_all(b"\\b")?,
                '\u{c}' => writer.write_all(b"\\f")?,
                '\n' => writer.write_all(b"\\n")?,
                '\r' => writer.write_all(b"\\r")?,
                '\t' => writer.write_all(b"\\t")?,
                // Every one of them is in the plane that four digits reach.
                hidden if is_hidden(hidden) => write!(writer, "\\u{:04x}", u32::from(hidden))?,
                letter => writer.write_all(letter.encode_utf8(&mut [0; 4]).as_bytes())?,
            }
        }
        if self.is_name {
            self.name.clone_from(&whole);
        }
        self.whole = whole;
        writer.write_all(b"\"")
    }
}

/// Writes a JSON document.
pub(super) fn document(value: &impl Serialize, text: &Text) -> io::Result<()> {
    write_document(value, Some(text), false)
}

/// Writes a JSON document of sentences only, of which nothing is read from a file.
pub(super) fn sentences(value: &impl Serialize) -> io::Result<()> {
    write_document(value, None, false)
}

/// Writes a JSON document in which somebody asked for a key.
pub(super) fn document_with_key(value: &impl Serialize, text: &Text) -> io::Result<()> {
    write_document(value, Some(text), true)
}

fn write_document(value: &impl Serialize, text: Option<&Text>, with_key: bool) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let safe = Safe { text, with_key, name: String::new(), is_name: false, whole: String::new() };
    value.serialize(&mut serde_json::Serializer::with_formatter(&mut out, safe))?;
    out.write_all(b"\n")?;
    out.flush()
}

/// Writes text as it is.
pub(super) fn plain(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// A cell in lines of so many columns; a word that is longer is parted behind its dashes, as far as that helps.
fn broken(cell: &str, columns: usize) -> Vec<String> {
    if width(cell) <= columns {
        return vec![cell.to_owned()];
    }
    let words = cell.split(' ').map(|word| parted(word, columns).join(" "));
    wrap(&words.collect::<Vec<_>>().join(" "), columns)
}

/// Columns that a broken word has at least.
const SHORTEST: usize = 6;

/// The pieces of a word that end with a dash; a date, or a key, is one.
fn pieces(word: &str) -> impl Iterator<Item = &str> {
    let parts = word.chars().any(char::is_alphabetic);
    word.split_inclusive(move |letter| parts && letter == '-')
}

/// A word in pieces, each as long as it may be.
fn parted(word: &str, columns: usize) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for piece in self::pieces(word) {
        match pieces.last_mut() {
            Some(last) if width(last) + width(piece) <= columns => last.push_str(piece),
            _ => pieces.push(piece.to_owned()),
        }
    }
    pieces
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
        self.rows.push(cells.into_iter().map(|cell| safe(&cell)).collect());
    }

    /// Writes it, or says what there is none of: headings alone tell nobody anything, and a program reads no row.
    pub(super) fn write_or(&self, nothing: impl FnOnce() -> String) -> io::Result<()> {
        if self.rows.is_empty() {
            note(&nothing());
            return Ok(());
        }
        self.write()
    }

    /// Writes a table that has rows.
    pub(super) fn write(&self) -> io::Result<()> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        let is_terminal = io::stdout().is_terminal();
        // What is no terminal reads a row a line.
        let widths = self.widths(columns_of_output().map(usize::from));
        for row in std::iter::once(&self.headings).chain(&self.rows) {
            let own = |at: usize| widths.get(at).copied().unwrap_or(0);
            let cells: Vec<Vec<String>> = row.iter().enumerate().map(|(at, cell)| broken(cell, own(at))).collect();
            for part in 0..cells.iter().map(Vec::len).max().unwrap_or(0) {
                let mut line = String::new();
                for (at, cell) in cells.iter().enumerate() {
                    let cell = cell.get(part).map_or("", String::as_str);
                    let pad = " ".repeat(own(at).saturating_sub(width(cell)));
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
                writeln!(out, "{}", drawn(line.trim_end(), is_terminal))?;
            }
        }
        out.flush()
    }

    /// How wide its columns are: as their widest cells; on a terminal that has less room those with long texts give way, as
    /// far as no word of theirs is broken, and then as far as none is broken but behind a dash: a line that the terminal
    /// breaks is read by nobody.
    fn widths(&self, room: Option<usize>) -> Vec<usize> {
        let widest = |at: usize, of: fn(&str) -> usize| {
            let cells = self.rows.iter().chain([&self.headings]).filter_map(|row| row.get(at));
            cells.map(|cell| of(cell)).max().unwrap_or(0)
        };
        let mut widths: Vec<usize> = (0..self.headings.len()).map(|at| widest(at, width)).collect();
        let Some(room) = room else { return widths };
        let word = |text: &str| text.split(' ').map(width).max().unwrap_or(0);
        let piece = |text: &str| text.split(' ').flat_map(pieces).map(width).max().unwrap_or(0);
        let gaps = 2 * self.headings.len().saturating_sub(1);
        // A word is broken anywhere only where nothing else helps; a date, or a key, never.
        let letters = |text: &str| {
            let own = |word: &str| {
                if word.chars().any(char::is_alphabetic) { width(word).min(SHORTEST) } else { width(word) }
            };
            text.split(' ').map(own).max().unwrap_or(0)
        };
        for of in [word as fn(&str) -> usize, piece, letters] {
            let least: Vec<usize> = (0..self.headings.len()).map(|at| widest(at, of)).collect();
            while widths.iter().sum::<usize>() + gaps > room {
                let gives = widths.iter_mut().zip(&least).filter(|(own, least)| **own > **least);
                let Some((widest, _)) = gives.max_by_key(|(own, _)| **own) else { break };
                *widest -= 1;
            }
        }
        widths
    }
}
