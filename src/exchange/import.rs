//! What strangers' files bring: from bytes to rows, each with its line. What becomes of them is the domain's business.

mod encoding;
pub mod fault;
pub mod format;
mod said;
mod sheet;

use encoding_rs::Encoding;

pub use encoding::named as encoding_named;
pub use fault::{Fault, Why};
pub use format::{Column, Format};
pub use sheet::Named;

use crate::domain::import::{Row, Says};
use format::Reads;

/// A line for each import format: a file of that name, with its `FORMAT`. A table is taken for the first that its heading fits.
macro_rules! formats {
    ($( $file:ident ),+ $(,)?) => {
        $( pub mod $file; )+

        /// The import formats.
        pub const FORMATS: &[&Format] = &[ $( &$file::FORMAT ),+ ];
    };
}

formats! {
    keys_export,
    remaining,
    csv,
    people,
    keys,
}

/// Most bytes of a file.
pub const LARGEST: u64 = 64 * 1024 * 1024;
/// Most rows of a file.
pub const ROWS: usize = 100_000;

/// How a file is to be read, as far as that was asked for.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// As this format.
    pub format: Option<&'static Format>,
    /// As a table with these columns.
    pub columns: Vec<Named>,
    /// The product of keys beside which none stands.
    pub product: Option<String>,
    /// In this encoding.
    pub encoding: Option<&'static Encoding>,
}

/// A file that was read.
#[derive(Debug)]
pub struct Read {
    /// Its format.
    pub format: &'static Format,
    /// The name of its encoding.
    pub encoding: &'static str,
    /// Whether nothing said so and it was guessed.
    pub guessed: bool,
    /// What cells are parted by, in a table.
    pub separator: Option<char>,
    /// Columns of its heading that nothing is read from.
    pub ignored: Vec<String>,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// Reads a file.
///
/// # Errors
/// [`Fault`]: the first thing that stands against reading it, with its place. What was read before that is of no use.
pub fn read(bytes: Vec<u8>, wanted: &Wanted) -> Result<Read, Fault> {
    let encoding::Decoded { text, name, guessed } = encoding::decode(bytes, wanted.encoding)?;
    let text = text.trim_end_matches('\u{1a}');
    if text.trim().is_empty() {
        return Err(Fault::first(Why::Empty));
    }
    let mut rows: Vec<Row> = Vec::new();
    let mut take = |mut row: Row| {
        if let (Says::Key(key), Some(product)) = (&mut row.says, &wanted.product)
            && key.product.trim().is_empty()
        {
            key.product.clone_from(product);
        }
        if rows.len() >= ROWS {
            return Err(Fault { line: row.place.line, column: row.place.column.unwrap_or(1), why: Why::Rows(ROWS) });
        }
        rows.push(row);
        Ok(())
    };
    let documents = || FORMATS.iter().filter(|format| matches!(format.reads, Reads::Document { .. }));
    let fits = |format: &&&'static Format| match format.reads {
        Reads::Document { fits, .. } => fits(text),
        Reads::Sheet { .. } => false,
    };
    let format = match wanted.format {
        Some(format) => Some(format).filter(|format| matches!(format.reads, Reads::Document { .. })),
        None => documents().find(fits).copied(),
    };
    if let Some(format) = format
        && let Reads::Document { fits, read } = format.reads
    {
        if !wanted.columns.is_empty() {
            return Err(Fault::first(Why::NoTable));
        }
        if !fits(text) {
            return Err(Fault::first(Why::NoDocument(format.word)));
        }
        read(text, &mut take)?;
        alone(&mut rows);
        return Ok(Read { format, encoding: name, guessed, separator: None, ignored: Vec::new(), rows });
    }
    if wanted.format.is_some() && documents().any(|format| fits(&format)) {
        return Err(Fault::first(Why::NoTable));
    }
    let one = wanted.format.map(|format| [format]);
    let formats: &[&'static Format] = one.as_ref().map_or(FORMATS, |one| one.as_slice());
    let layout = sheet::Layout::of(text, formats, &wanted.columns)?;
    layout.read(text, &mut take)?;
    let separator = Some(char::from(layout.separator));
    Ok(Read { format: layout.format, encoding: name, guessed, separator, ignored: layout.ignored, rows })
}

/// Takes the characters from places where the line says it all: no other row begins on it.
fn alone(rows: &mut [Row]) {
    let mut before = None;
    let mut rows = rows.iter_mut().peekable();
    while let Some(row) = rows.next() {
        let line = Some(row.place.line);
        if before != line && rows.peek().map(|next| next.place.line) != line {
            row.place.column = None;
        }
        before = line;
    }
}
