//! Why a foreign file cannot be read, with the place.

use crate::text::{Text, own, said, say};

/// Why a file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// The character of the line, from 1.
    pub column: usize,
    /// Why.
    pub why: Why,
}

/// Why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// There is nothing in it.
    Empty,
    /// It is a workbook, which is no text.
    Workbook,
    /// It is no text at all.
    NotText,
    /// It is no text in the encoding that it says it is, or that was asked for.
    Encoding(&'static str),
    /// It has a document type, in which others can hide what they want read.
    Doctype,
    /// A page of the web: somebody saved that in place of the export.
    WebPage,
    /// An entity that is none of XML's own.
    Entity,
    /// An element is not closed.
    Unclosed(String),
    /// An end of another element than the one that is open.
    WrongEnd(String),
    /// Text beside the outermost element, or a second one.
    Outside,
    /// Something else is wrong with its marks.
    Marks,
    /// An element has too many attributes.
    Attributes(usize),
    /// It is a document of another kind, by its outermost element.
    OtherDocument(String),
    /// No heading that is known.
    Heading,
    /// The heading lacks a column of the format that was asked for.
    Lacks(&'static str),
    /// The columns that were named make nothing.
    TooFew,
    /// The columns that were named belong to several tables.
    NotTogether {
        /// The table that has the most of them.
        format: &'static str,
        /// Those that are none of it.
        columns: Vec<&'static str>,
    },
    /// A column that was named is not there.
    NoColumn(String),
    /// It is no table, but one of columns was asked for.
    NoTable,
    /// It is no document, but one was asked for.
    NoDocument(&'static str),
    /// A record has too many cells.
    Cells(usize),
    /// A cell or a line is too long.
    Long(usize),
    /// Names and notes of products that are said once and would stand beside a great many keys.
    Repeats,
    /// A quotation mark is not closed.
    Quote,
    /// There are too many rows.
    Rows(usize),
}

impl Fault {
    /// At a byte of a text.
    #[must_use]
    pub fn at(text: &str, byte: usize, why: Why) -> Self {
        let before = text.get(..text.floor_char_boundary(byte)).unwrap_or_default();
        let line = lines(before) + 1;
        let last = before.rfind(['\n', '\r']).map_or(before, |at| before.get(at + 1..).unwrap_or_default());
        Self { line, column: last.chars().count() + 1, why }
    }

    /// At the beginning.
    #[must_use]
    pub fn first(why: Why) -> Self {
        Self { line: 1, column: 1, why }
    }

    /// What is wrong, without the place.
    #[must_use]
    pub fn sentence(&self, text: &Text) -> String {
        match &self.why {
            Why::Empty => say!(text, "import-empty"),
            Why::Workbook => say!(text, "import-workbook"),
            Why::NotText => say!(text, "import-not-text"),
            Why::Encoding(name) => say!(text, "import-encoding", name = *name),
            Why::Doctype => say!(text, "import-doctype"),
            Why::WebPage => say!(text, "import-web-page"),
            Why::Entity => say!(text, "import-entity"),
            Why::Unclosed(name) => say!(text, "import-unclosed", name = name.as_str()),
            Why::WrongEnd(name) => say!(text, "import-wrong-end", name = name.as_str()),
            Why::Outside => say!(text, "import-outside"),
            Why::Marks => say!(text, "import-marks"),
            Why::Attributes(most) => say!(text, "import-attributes", most = own(*most)),
            Why::OtherDocument(name) => say!(text, "import-other-document", name = name.as_str()),
            Why::Heading => say!(text, "import-heading"),
            Why::Lacks(column) => say!(text, "import-lacks", column = *column),
            Why::TooFew => say!(text, "import-too-few"),
            Why::NotTogether { format, columns } => {
                say!(text, "import-not-together", format = *format, columns = said(text.list(columns)))
            }
            Why::NoColumn(named) => say!(text, "import-no-column", named = named.as_str()),
            Why::NoTable => say!(text, "import-no-table"),
            Why::NoDocument(word) => say!(text, "import-no-document", format = *word),
            Why::Cells(most) => say!(text, "import-cells", most = own(*most)),
            Why::Long(most) => say!(text, "import-long", most = own(*most / 1024)),
            Why::Repeats => say!(text, "import-repeats"),
            Why::Quote => say!(text, "import-quote"),
            Why::Rows(most) => say!(text, "import-rows", most = own(*most)),
        }
    }
}

/// Ends of lines in a text: of any of the three kinds.
#[must_use]
pub fn lines(text: &str) -> usize {
    let bytes = text.as_bytes();
    let returns = memchr::memchr_iter(b'\r', bytes).filter(|at| bytes.get(at + 1) != Some(&b'\n'));
    memchr::memchr_iter(b'\n', bytes).count() + returns.count()
}

/// Counts lines of a text from its beginning on, and characters of each, without going back.
#[derive(Debug, Default)]
pub struct Counter {
    byte: usize,
    lines: usize,
    characters: usize,
}

impl Counter {
    /// The line of a byte, from 1; no byte before one that was asked.
    pub fn line(&mut self, text: &str, byte: usize) -> usize {
        self.place(text, byte).0
    }

    /// The line of a byte, and the character of that line, both from 1; no byte before one that was asked.
    pub fn place(&mut self, text: &str, byte: usize) -> (usize, usize) {
        let passed = text.get(self.byte..byte).unwrap_or_default();
        self.lines += lines(passed);
        self.characters = match passed.rsplit_once(['\n', '\r']) {
            Some((_, last)) => last.chars().count(),
            None => self.characters + passed.chars().count(),
        };
        self.byte = self.byte.max(byte);
        (self.lines + 1, self.characters + 1)
    }
}
