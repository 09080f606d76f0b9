//! CSV in the portal's grid: a row for each benefit of all four tabs, for spreadsheets of any country and for programs.

use super::grid::{HEADING, lines};
use super::{Asked, Exported, Format, Keys, Sheet};
use crate::domain::key::ProductKey;
use crate::text::{Text, visible};

/// CSV, as it is exported.
pub const FORMAT: Format = Format {
    word: "csv",
    keys: Keys::WhereAsked,
    is_one: |begins| begins.trim_start_matches('\u{feff}').starts_with(HEADING[0]),
    export,
    about: Text::export_csv,
    written: |text, path, items| text.export_benefits(path, items),
    is_none: |text, path| text.export_is_none(path, "csv"),
    no_document: Some(|text| text.export_is_no_document("csv")),
    what_if: Text::export_is_what_if,
};

/// A mark by which Excel knows Unicode.
const MARK: &str = "\u{feff}";

fn export(asked: Asked<'_>) -> Exported {
    // Programs read it: its words are the same in every language, and its columns whatever the data.
    let english = Text::english();
    let lines = lines(Asked { text: &english, ..asked });
    let heading = HEADING.into_iter().chain(asked.wants.with_keys.then_some("keys")).map(str::to_owned).collect();
    let rows = lines.iter().map(|line| {
        let mut cells = vec![
            asked.text.shown(&line.benefit).into_owned(),
            asked.text.shown(&line.source).into_owned(),
            line.grant.as_word().to_owned(),
            line.quantity.map(|quantity| quantity.to_string()).unwrap_or_default(),
            line.unit.as_word().to_owned(),
            line.used.map(|used| used.to_string()).unwrap_or_default(),
            line.activate_by.to_string(),
            line.status.to_owned(),
        ];
        if asked.wants.with_keys {
            let keys: Vec<_> = line.keys.iter().map(|key| ProductKey::handed_on(key)).collect();
            cells.push(keys.join(" "));
        }
        cells
    });
    Exported { text: table(heading, rows, asked.wants.sheet), items: lines.len() }
}

/// A table of texts that are masked already, as spreadsheets read it: what they would run is guarded, and what a terminal
/// would obey is made visible.
pub fn table(heading: Vec<String>, rows: impl Iterator<Item = Vec<String>>, sheet: Sheet) -> String {
    let mut writer = ::csv::WriterBuilder::new()
        .delimiter(sheet.separator)
        .terminator(::csv::Terminator::CRLF)
        .from_writer(Vec::new());
    // What is written goes to memory, which takes everything.
    let written = std::iter::once(heading)
        .chain(rows)
        .try_for_each(|cells| writer.write_record(cells.iter().map(|cell| guarded(&visible(cell)))));
    let bytes = written.ok().and_then(|()| writer.into_inner().ok()).unwrap_or_default();
    let mark = if sheet.mark { MARK } else { "" };
    format!("{mark}{}", String::from_utf8(bytes).unwrap_or_default())
}

/// A cell that no spreadsheet runs: what begins like a formula gets an apostrophe before it.
fn guarded(cell: &str) -> String {
    let runs = |letter: char| {
        matches!(letter, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '|' | '＝' | '＋' | '－' | '＠' | '\u{2212}')
    };
    if cell.trim_start().starts_with(runs) || cell.starts_with(runs) { format!("'{cell}") } else { cell.to_owned() }
}
