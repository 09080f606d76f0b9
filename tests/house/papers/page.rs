//! A page in Markdown, as far as tests ask about it: its sections with their tables and pieces of code.

use std::path::Path;

/// A page.
#[derive(Debug)]
pub(crate) struct Page {
    name: String,
    sections: Vec<Section>,
}

/// What stands below one heading, up to the next one.
#[derive(Debug)]
pub(crate) struct Section {
    /// The heading without its signs: ``[[software]]``, `mpn list VIEW`.
    pub(crate) heading: String,
    /// Every table: its rows with the one of the headings first, each cell trimmed.
    pub(crate) tables: Vec<Vec<Vec<String>>>,
    /// Every piece of code, with what stands behind its fence.
    pub(crate) code: Vec<(String, String)>,
    /// Whether the line before was a row of a table.
    in_table: bool,
}

impl Page {
    /// Reads a page of `assets/docs`, or another one by its path from the project's root.
    pub(crate) fn read(path: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        let mut page = Self { name: path.to_owned(), sections: vec![Section::new("")] };
        let mut open: Option<(String, String)> = None;
        for line in text.lines() {
            let section = page.sections.last_mut().unwrap();
            match (&mut open, line.trim_start().strip_prefix("```")) {
                (Some((_, code)), None) => code.extend([line, "\n"]),
                (Some(_), Some(_)) => section.code.extend(open.take()),
                (None, Some(info)) => open = Some((info.trim().to_owned(), String::new())),
                (None, None) => section.line(line).map_or((), |heading| page.sections.push(Section::new(heading))),
            }
        }
        assert!(open.is_none(), "{path}: a fence is not closed");
        page
    }

    /// The section under this heading.
    pub(crate) fn section(&self, heading: &str) -> &Section {
        let mut found = self.sections.iter().filter(|section| section.heading == heading);
        let section = found.next().unwrap_or_else(|| panic!("{} has no section “{heading}”", self.name));
        assert!(found.next().is_none(), "{}: “{heading}” stands twice", self.name);
        section
    }

    /// Every section.
    pub(crate) fn sections(&self) -> &[Section] {
        &self.sections
    }
}

impl Section {
    fn new(heading: &str) -> Self {
        Self { heading: heading.replace('`', ""), tables: Vec::new(), code: Vec::new(), in_table: false }
    }

    /// Takes a line that is no code; gives the heading of the section that it begins.
    fn line<'l>(&mut self, line: &'l str) -> Option<&'l str> {
        let was_in_table = std::mem::replace(&mut self.in_table, line.starts_with('|'));
        if self.in_table {
            if !was_in_table {
                self.tables.push(Vec::new());
            }
            let row = cells(line);
            if !row.iter().all(|cell| cell.chars().all(|letter| matches!(letter, '-' | ':'))) {
                self.tables.last_mut().unwrap().push(row);
            }
        }
        let heading = line.trim_start_matches('#');
        (heading.len() < line.len()).then(|| heading.strip_prefix(' ')).flatten()
    }

    /// The rows of the table whose headings begin so; none where there is no such table.
    pub(crate) fn table(&self, headings: &[&str]) -> Vec<&[String]> {
        let mut found = self.tables.iter().filter(|table| table[0].iter().zip(headings).all(|(one, two)| one == two));
        let Some(table) = found.next() else { return Vec::new() };
        assert!(found.next().is_none(), "“{}” has two tables of {headings:?}", self.heading);
        table[1..].iter().map(Vec::as_slice).collect()
    }
}

fn cells(line: &str) -> Vec<String> {
    let inside = line.trim().trim_start_matches('|').trim_end_matches('|').replace("\\|", "\u{0}");
    inside.split('|').map(|cell| cell.trim().replace('\u{0}', "|")).collect()
}

/// Words to choose from, as the pages write them.
pub(crate) fn any_of(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => words.concat(),
    }
}

/// Compares the first columns of a table with what the code says; tells the rows that should stand there.
pub(crate) fn same_rows(of: &str, found: &[&[String]], wanted: &[Vec<String>], wrong: &mut Vec<String>) {
    let columns = wanted.first().map_or(0, Vec::len);
    let found: Vec<&[String]> = found.iter().map(|row| row.get(..columns).unwrap_or(row)).collect();
    let said = |row: &[String]| row.join(" | ");
    for row in wanted.iter().filter(|row| !found.contains(&row.as_slice())) {
        wrong.push(format!("{of}: the page lacks | {} |", said(row)));
    }
    for row in found.iter().filter(|row| !wanted.iter().any(|wanted| wanted == *row)) {
        wrong.push(format!("{of}: the code does not know | {} |", said(row)));
    }
    if wrong.is_empty() {
        let order: Vec<&String> = found.iter().map(|row| &row[0]).collect();
        let right: Vec<&String> = wanted.iter().map(|row| &row[0]).collect();
        if order != right {
            wrong.push(format!("{of}: in another order than in the code: {right:?}"));
        }
    }
}

/// Whether what pages lack is written into them, for whoever adds something: `MPN_PAGES=write`. The test fails all the same,
/// so that what was written is read.
pub(crate) fn are_written() -> bool {
    std::env::var("MPN_PAGES").is_ok_and(|word| word == "write")
}

/// Writes a file of the project.
#[expect(clippy::disallowed_methods, reason = "a page of the project, where that was asked for")]
pub(crate) fn write(path: &str, text: &str) {
    std::fs::write(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path), text).unwrap();
}
