//! `mpn deadlines`: every coming date of the ladder.

use serde::Serialize;

use super::output::{self, Head, Table};
use super::{Asked, Stop};
use crate::domain::State;
use crate::domain::deadline::{Deadline, concerns};
use crate::lists::section::ColumnKind;
use crate::text::Text;

#[derive(Serialize)]
struct Document<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    items: Vec<Item<'a>>,
}

/// A date of the ladder, as every document gives it.
#[derive(Serialize)]
pub(super) struct Item<'a> {
    date: String,
    days: i64,
    kind: &'a str,
    subject: &'a str,
    section: &'a str,
    rule: String,
    text: String,
}

impl<'a> Item<'a> {
    pub(super) fn of(state: &'a State, item: &Deadline, text: &Text) -> Self {
        Self {
            date: item.date.to_string(),
            days: item.days,
            kind: item.kind.as_word(),
            subject: item.subject.id_text(state),
            section: item.subject.section().as_word(),
            rule: item.rule.to_string(),
            text: text.deadline(state, item),
        }
    }
}

/// Prints the ladder, as far as asked.
pub(super) fn run(
    asked: &Asked,
    within: Option<i64>,
    offer: Option<&str>,
    json: bool,
    text: &Text,
) -> Result<(), Stop> {
    let (state, overview) = (&asked.state, &asked.overview);
    let offer = offer.map(|word| asked.offer(word, text)).transpose()?;
    let offer = offer.and_then(|at| state.enrollments.get(at)).map(|offer| &offer.id);
    let items: Vec<&Deadline> = overview
        .deadlines
        .iter()
        .filter(|item| within.is_none_or(|days| item.days <= days))
        .filter(|item| offer.is_none_or(|offer| concerns(state, item, offer, overview.date)))
        .collect();
    if json {
        let items = items.into_iter().map(|item| Item::of(state, item, text));
        let document = Document { head: asked.head(), items: items.collect() };
        return Ok(output::document(&document, text)?);
    }
    let mut table = Table::new(vec![
        (text.heading(ColumnKind::Date), false),
        (text.heading(ColumnKind::Days), true),
        (text.heading(ColumnKind::What), false),
        (text.heading(ColumnKind::Subject), false),
        (text.heading(ColumnKind::Tab), false),
        (text.label_rule(), false),
    ]);
    for item in items {
        table.row(vec![
            item.date.to_string(),
            item.days.to_string(),
            text.deadline(state, item),
            text.shown(item.subject.id_text(state)).into_owned(),
            text.section(item.subject.section()),
            item.rule.to_string(),
        ]);
    }
    Ok(table.write()?)
}
