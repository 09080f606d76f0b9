//! The filter of a list: all words must match, in any order; `!word` excludes; `field:value` looks at one column.

use super::column::Column;
use super::cx::Cx;
use super::section::SectionView;
use crate::domain::folded::searched;
use crate::text::Text;

/// A filter, ready to be asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    terms: Vec<Term>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Term {
    /// Columns it looks at, by position; empty = all of the row.
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
            heading.starts_with(field) || words.any(|word| word.starts_with(field))
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

/// Everything a filter finds a row by: its cells, ids and last five characters, as they are searched (D13).
fn row_text(view: &dyn SectionView, cx: Cx<'_>, row: usize) -> String {
    let mut all = String::new();
    for column in view.columns() {
        all.push_str(&searched(&column.cell(cx, row).text));
        all.push('\n');
    }
    for word in view.also(cx, row) {
        all.push_str(&searched(&word));
        all.push('\n');
    }
    all
}
