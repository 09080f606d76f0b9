//! Multiple activation keys, one a line and nothing else: what VAMT takes.

use std::collections::HashSet;

use super::{Asked, Exported, Format, Keys};
use crate::domain::Thing;
use crate::domain::folded::folded;
use crate::domain::software::KeyKind;
use crate::domain::usable::no_use;
use crate::text::Text;

/// Such lists, as they are exported.
pub const FORMAT: Format = Format {
    word: "maks",
    keys: Keys::Always,
    is_one: |begins| begins.split_whitespace().next().is_none_or(|first| first.len() == 29 && first.contains('-')),
    export,
    about: Text::export_maks,
    written: |text, path, items| text.export_keys(path, items),
    is_none: |text, path| text.export_is_none(path, "maks"),
    no_document: Some(|text| text.export_is_no_document("maks")),
    what_if: Text::export_is_what_if,
};

/// What is to be said of it: which keys are of no use any more, as whoever looks one up is told, and which were left out.
#[must_use]
pub fn told(asked: Asked<'_>) -> Vec<String> {
    let keys = asked.overview.keys.iter().filter_map(|row| {
        let key = asked.state.software.get(row.benefit)?.keys.get(row.key)?;
        (key.kind == KeyKind::Mak && !key.key.is_blank()).then_some((Thing::Key(row.benefit, row.key), key))
    });
    let (out, inside): (Vec<_>, Vec<_>) = keys.partition(|(_, key)| key.blocked);
    let of_no_use = inside.into_iter().filter_map(|(thing, key)| {
        let why = no_use(asked.state, asked.overview, thing)?;
        Some(asked.text.no_use(key.id.as_str(), why))
    });
    let mut told: Vec<String> = of_no_use.collect();
    if !out.is_empty() {
        told.push(asked.text.export_left_out(out.iter().map(|(_, key)| key.id.as_str())));
    }
    told
}

/// Keys of kind `mak` that are not blocked, each once (D17), in the order of the file.
fn export(asked: Asked<'_>) -> Exported {
    let mut seen = HashSet::new();
    let mut text = String::new();
    for row in &asked.overview.keys {
        let key = asked.state.software.get(row.benefit).and_then(|benefit| benefit.keys.get(row.key));
        let Some(key) = key.filter(|key| key.kind == KeyKind::Mak && !key.blocked && !key.key.is_blank()) else {
            continue;
        };
        let handed = key.key.handed_on();
        if seen.insert(folded(&handed).into_owned()) {
            text.push_str(&handed);
            text.push('\n');
        }
    }
    Exported { text, items: seen.len() }
}
