//! The tables of `mpn list`: the columns of the dashboard, with ids in front for those who go on typing.

use std::io;

use super::super::output::{self, Table};
use super::super::reading::Asked;
use super::{Ids, View};
use crate::domain::agenda::Agenda;
use crate::domain::{State, Thing};
use crate::lists::column::Column;
use crate::lists::cx::Cx;
use crate::lists::heading;
use crate::lists::section::{SectionView, view};
use crate::lists::timeline::Zoom;
use crate::text::Text;

/// Writes the table of a view.
pub(super) fn write(listed: &View, asked: &Asked, text: &Text) -> io::Result<()> {
    let (state, overview, zoom) = (&asked.state, &asked.overview, Zoom::default());
    let agenda = Agenda::of(state, overview, &asked.lead_times);
    let cx = Cx { state, overview, agenda: &agenda, text, lead_times: &asked.lead_times, zoom };
    let view = view(listed.section);
    if !view.blocks().is_empty() && view.rows(cx) > 0 {
        return blocks(view, cx);
    }
    let columns: Vec<&Column> = view.columns().iter().filter(|column| !column.is_picture()).collect();
    let headings = columns.iter().map(|column| (column.heading.full(text), column.right));
    let first = (!listed.named_by_id).then(|| (text.cli_id(), false));
    let last = listed.ids.as_ref().map(|ids| ((ids.heading)(text), false));
    let mut table = Table::new(first.into_iter().chain(headings).chain(last).collect());
    for row in 0..view.rows(cx) {
        let thing = view.thing(cx, row);
        let id = || thing.map_or_else(String::new, |thing| text.shown(thing.id_text(state)).into_owned());
        let ids = |ids: &Ids| text.shown_all(thing.map(|thing| (ids.of)(state, thing)).unwrap_or_default());
        let cells = columns.iter().map(|column| column.cell(cx, row).text.into_owned());
        let first = (!listed.named_by_id).then(id);
        table.row(first.into_iter().chain(cells).chain(listed.ids.as_ref().map(ids)).collect());
    }
    table.write_or(|| text.nothing_here(&text.section(listed.section), overview.date))?;
    listed.below.map_or(Ok(()), |below| below(asked, text))
}

/// A table for each block.
fn blocks(view: &dyn SectionView, cx: Cx<'_>) -> io::Result<()> {
    let mut written = false;
    for block in view.blocks() {
        let (from, to) = block.columns;
        let columns = view.columns().get(from..to).unwrap_or_default().iter();
        let columns: Vec<&Column> = columns.filter(|column| !column.is_picture()).collect();
        let (from, to) = (block.rows)(cx);
        // A block of pictures is told by a view of its own.
        if from == to && block.nothing.is_none() || columns.len() < 2 {
            continue;
        }
        if std::mem::replace(&mut written, true) {
            output::plain("\n")?;
        }
        if let Some(nothing) = block.nothing.filter(|_| from == to) {
            output::plain(&format!("{}\n", nothing(cx)))?;
            continue;
        }
        let headings = columns.iter().map(|column| (column.heading.full(cx.text), column.right));
        let mut table = Table::new(headings.collect());
        for row in from..to {
            table.row(columns.iter().map(|column| column.cell(cx, row).text.into_owned()).collect());
        }
        table.write()?;
    }
    Ok(())
}

/// The ids of the keys of a software benefit.
pub(super) fn keys(state: &State, thing: Thing) -> Vec<&str> {
    let Thing::Software(of) = thing else { return Vec::new() };
    state.software.get(of).into_iter().flat_map(|benefit| &benefit.keys).map(|key| key.id.as_str()).collect()
}

/// The ids of the tokens of a cloud benefit.
pub(super) fn tokens(state: &State, thing: Thing) -> Vec<&str> {
    let Thing::Cloud(of) = thing else { return Vec::new() };
    state.cloud.get(of).into_iter().flat_map(|benefit| &benefit.tokens).map(|token| token.id.as_str()).collect()
}

/// The id of the benefit of a seat.
pub(super) fn benefit(state: &State, thing: Thing) -> Vec<&str> {
    let (Thing::Seat(of, _) | Thing::VisualStudio(of)) = thing else { return Vec::new() };
    state.visual_studio.get(of).into_iter().map(|benefit| benefit.id.as_str()).collect()
}

/// The subscriptions, below the tokens that they came of.
pub(super) fn subscriptions(asked: &Asked, text: &Text) -> io::Result<()> {
    if asked.overview.subscriptions.is_empty() {
        return Ok(());
    }
    super::super::output::plain("\n")?;
    let mut table = Table::new(vec![
        (text.label_subscriptions(), false),
        (text.cli_product(), false),
        (text.cli_tenant(), false),
        (text.cli_seats(), true),
        (heading::SUBSCRIPTION_ENDS.full(text), false),
        (heading::DAYS.full(text), true),
        (heading::STATUS.full(text), false),
    ]);
    for row in &asked.overview.subscriptions {
        let Some(fact) = asked.state.subscriptions.get(row.subscription) else { continue };
        table.row(vec![
            text.shown(fact.id.as_str()).into_owned(),
            text.shown(&fact.product).into_owned(),
            text.shown(&fact.tenant).into_owned(),
            row.standing.seats.to_string(),
            row.standing.ends.to_string(),
            row.days.to_string(),
            text.subscription_status(row.status),
        ]);
    }
    table.write()
}
