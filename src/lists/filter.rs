//! The filter of a list: all words must match, in any order; `!word` excludes; `field:value` looks at one column, and only so
//! at what was granted: “windows 10” is a name, and no ten licences of something else.

use super::column::{Column, Found};
use super::cx::Cx;
use super::section::SectionView;
use crate::domain::folded::searched;
use crate::domain::nearest::nearest;
use crate::text::Text;

/// A filter, ready to be asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    terms: Vec<Term>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Term {
    /// Columns it looks at, by position; empty = all of the row that words are looked for in.
    columns: Vec<usize>,
    word: String,
    wanted: bool,
}

impl Filter {
    /// Reads what was typed. A field is the beginning of a column's heading or of one of its words; what is no field
    /// is taken as part of the word.
    #[must_use]
    pub fn new(typed: &str, text: &Text, columns: &[Column]) -> Self {
        let typed = searched(typed);
        let terms = typed.split_whitespace().filter_map(|word| {
            let (wanted, word) = match word.strip_prefix('!') {
                Some(rest) => (false, rest),
                None => (true, word),
            };
            let (named, value) = match word.split_once(':') {
                Some((field, value)) if !field.is_empty() => (Self::columns_named(field, text, columns), value),
                _ => (Vec::new(), word),
            };
            let word = if named.is_empty() { word } else { value };
            (!word.is_empty()).then(|| Term { columns: named, word: word.to_owned(), wanted })
        });
        Self { terms: terms.collect() }
    }

    fn columns_named(field: &str, text: &Text, columns: &[Column]) -> Vec<usize> {
        let begun = |heading: &str| {
            let heading = searched(heading);
            let mut words = heading.split([' ', '-', '\u{a0}', '’', '\'']);
            heading.starts_with(field)
                || heading.replace(' ', "-").starts_with(field)
                || words.any(|word| word.starts_with(field))
        };
        let those = |named: &dyn Fn(&Column) -> bool| -> Vec<usize> {
            columns.iter().enumerate().filter(|(_, column)| named(column)).map(|(at, _)| at).collect()
        };
        let named = those(&|column| begun(&column.heading.full(text)));
        // In every language the word of the configuration names the column as well: scripts go on working.
        if named.is_empty() { those(&|column| begun(column.heading.word)) } else { named }
    }

    /// Whether a row matches.
    #[must_use]
    pub fn matches(&self, view: &dyn SectionView, cx: Cx<'_>, row: usize) -> bool {
        if self.terms.is_empty() {
            return true;
        }
        let mut all: Option<String> = None;
        self.terms.iter().all(|term| {
            let found = if term.columns.is_empty() {
                all.get_or_insert_with(|| row_text(view, cx, row)).contains(&term.word)
            } else {
                term.columns
                    .iter()
                    .filter_map(|at| view.columns().get(*at))
                    .any(|column| searched(&column.cell(cx, row).text).contains(&term.word))
            };
            found == term.wanted
        })
    }
}

/// Why no row matches, where a word is the cause: the first that no row has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missed {
    /// Its field is no column.
    Field {
        /// As it was typed.
        typed: String,
        /// The nearest heading; none where none is near.
        near: Option<String>,
        /// The headings that there are.
        all: Vec<String>,
    },
    /// Its column says something else in every row.
    Value {
        /// The heading.
        heading: String,
        /// As it was typed.
        typed: String,
        /// The nearest that it says; none where none is near.
        near: Option<String>,
        /// Some of what it says.
        all: Vec<String>,
    },
    /// It stands nowhere, and something near does.
    Word {
        /// As it was typed.
        typed: String,
        /// What is near.
        near: String,
    },
}

/// Values of a column that are named where none is near.
const NAMED: usize = 6;
/// Rows that are looked at for what is near.
const LOOKED_AT: usize = 500;

impl Missed {
    /// Why no row of a section matches what was typed; none where no single word is the cause.
    #[must_use]
    pub fn of(typed: &str, view: &dyn SectionView, cx: Cx<'_>) -> Option<Self> {
        let columns = view.columns();
        let rows = || 0..view.rows(cx).min(LOOKED_AT);
        let wanted = typed.split_whitespace().filter(|word| !word.starts_with('!'));
        wanted.into_iter().find_map(|word| {
            let alone = Filter::new(word, cx.text, columns);
            if (0..view.rows(cx)).any(|row| alone.matches(view, cx, row)) {
                return None;
            }
            let cells = |columns: &[usize]| {
                let mut all: Vec<String> = Vec::new();
                for column in columns.iter().filter_map(|at| view.columns().get(*at)).filter(|own| !own.is_picture()) {
                    for cell in rows().map(|row| column.cell(cx, row).text.into_owned()).filter(|cell| cell != "-") {
                        // Without the sign of a status.
                        let cell = cell.trim_start_matches(['!', ' ']).to_owned();
                        if !all.contains(&cell) {
                            all.push(cell);
                        }
                    }
                }
                all
            };
            let near = |word: &str, all: &[String]| {
                let of_words = || nearest(word, all.iter().flat_map(|own| own.split(' ')));
                nearest(word, all.iter().map(String::as_str)).or_else(of_words).map(str::to_owned)
            };
            let Some((field, value)) = word.split_once(':').filter(|(field, _)| !field.is_empty()) else {
                let own = columns.iter().enumerate().filter(|(_, column)| column.found == Found::ByWord);
                let all = cells(&own.map(|(at, _)| at).collect::<Vec<_>>());
                let near = near(word, &all);
                return near.map(|near| Self::Word { typed: word.to_owned(), near });
            };
            let named = Filter::columns_named(&searched(field), cx.text, columns);
            let Some(first) = named.first().and_then(|at| columns.get(*at)) else {
                let own = columns.iter().filter(|own| !own.is_picture());
                let all: Vec<String> = own.map(|own| own.heading.full(cx.text)).collect();
                let near = near(field, &all);
                return Some(Self::Field { typed: field.to_owned(), near, all });
            };
            let mut all = cells(&named);
            let near = near(value, &all);
            all.truncate(NAMED);
            let heading = first.heading.full(cx.text);
            (!all.is_empty()).then(|| Self::Value { heading, typed: value.to_owned(), near, all })
        })
    }
}

/// Everything a filter finds a row by: its cells, ids and last five characters, as they are searched (D13).
fn row_text(view: &dyn SectionView, cx: Cx<'_>, row: usize) -> String {
    let mut all = String::new();
    for column in view.columns().iter().filter(|column| column.found == Found::ByWord) {
        all.push_str(&searched(&column.cell(cx, row).text));
        all.push('\n');
    }
    for word in view.also(cx, row) {
        all.push_str(&searched(&word));
        all.push('\n');
    }
    all
}
