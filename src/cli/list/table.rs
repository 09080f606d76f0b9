//! The tables of `mpn list`: the columns of the dashboard, with ids in front for those who go on typing.

use std::io;

use super::super::exit::Exit;
use super::super::output::{self, Failure, Table};
use super::super::reading::Asked;
use super::super::stop::Stop;
use super::{Ids, View, Wanted};
use crate::domain::agenda::Agenda;
use crate::domain::folded::alike;
use crate::domain::nearest::nearest;
use crate::domain::{State, Thing};
use crate::exchange::{Sheet, csv};
use crate::lists::cell::Cell;
use crate::lists::column::Column;
use crate::lists::cx::Cx;
use crate::lists::filter::{Filter, Missed};
use crate::lists::heading;
use crate::lists::section::{SectionView, view};
use crate::lists::timeline::Zoom;
use crate::text::Text;

/// Writes the table of a view.
pub(super) fn write(listed: &View, asked: &Asked, wanted: Wanted<'_>, text: &Text) -> Result<(), Stop> {
    let (state, overview, zoom) = (&asked.state, &asked.overview, Zoom::default());
    let agenda = Agenda::of(state, overview, &asked.lead_times);
    let cx = Cx { state, overview, agenda: &agenda, text, lead_times: &asked.lead_times, zoom };
    let view = view(listed.section);
    if !view.blocks().is_empty() && view.rows(cx) > 0 {
        if wanted.is_narrowed() || wanted.csv {
            return Err(Failure::new(Exit::Usage, text.cli_list_own_order(&text.section(listed.section))).into());
        }
        return Ok(blocks(view, cx)?);
    }
    let rows = rows(cx, view, wanted)?;
    let missed = wanted.filter.filter(|_| rows.is_empty()).and_then(|filter| Missed::of(filter, view, cx));
    // A field that there is none of is no filter, whatever else matches nothing.
    if let Some(Missed::Field { near, all, .. }) = &missed {
        let candidates = near.clone().map_or_else(|| all.clone(), |near| vec![near]);
        let sentence = missed.as_ref().map(|missed| text.missed(missed)).unwrap_or_default();
        return Err(Failure { candidates, ..Failure::new(Exit::Usage, sentence) }.into());
    }
    let columns: Vec<&Column> = view.columns().iter().filter(|column| !column.is_picture()).collect();
    let headings = columns.iter().map(|column| (column.heading.full(text), column.right));
    let first = (!listed.named_by_id).then(|| (text.cli_id(), false));
    let last = listed.ids.as_ref().map(|ids| ((ids.heading)(text), false));
    let headings = first.into_iter().chain(headings).chain(last).collect();
    let rows = rows.into_iter().map(|row| {
        let thing = view.thing(cx, row);
        let id = || thing.map_or_else(String::new, |thing| text.shown(thing.id_text(state)).into_owned());
        let ids = |ids: &Ids| text.shown_all(thing.map(|thing| (ids.of)(state, thing)).unwrap_or_default());
        let cells = columns.iter().map(|column| match column.cell(cx, row) {
            // To a spreadsheet a dash is a text.
            cell if wanted.csv && cell == Cell::none() => String::new(),
            cell => cell.text.into_owned(),
        });
        let first = (!listed.named_by_id).then(id);
        first.into_iter().chain(cells).chain(listed.ids.as_ref().map(ids)).collect::<Vec<String>>()
    });
    if wanted.csv {
        let headings: Vec<(String, bool)> = headings;
        let headings = headings.into_iter().map(|(heading, _)| heading).collect();
        output::plain(&csv::table(headings, rows, Sheet::default()))?;
        return Ok(());
    }
    let mut table = Table::new(headings);
    rows.for_each(|cells| table.row(cells));
    let nothing = || match wanted.filter {
        Some(_) if view.rows(cx) > 0 => {
            missed.as_ref().map_or_else(|| text.cli_list_nothing(), |why| text.cli_list_nothing_why(&text.missed(why)))
        }
        _ => text.nothing_here(&text.section(listed.section), overview.date),
    };
    table.write_or(nothing)?;
    let below = listed.below.filter(|_| wanted.filter.is_none());
    Ok(below.map_or(Ok(()), |below| below(asked, text))?)
}

/// The rows that are wanted, in the order that is: by the filter and the headings of the dashboard.
fn rows(cx: Cx<'_>, view: &dyn SectionView, wanted: Wanted<'_>) -> Result<Vec<usize>, Failure> {
    let filter = Filter::new(wanted.filter.unwrap_or_default(), cx.text, view.columns());
    let mut rows: Vec<usize> = (0..view.rows(cx)).filter(|row| filter.matches(view, cx, *row)).collect();
    if let Some(word) = wanted.sort {
        let named = |column: &&Column| {
            let heading = column.heading;
            let named = |heading: &str| alike(heading, word) || alike(&heading.replace(' ', "-"), word);
            named(&heading.full(cx.text)) || named(&heading.short(cx.text)) || alike(heading.word, word)
        };
        let Some(column) = view.columns().iter().find(named) else {
            let headings: Vec<String> = view.columns().iter().map(|column| column.heading.full(cx.text)).collect();
            let near = nearest(word, headings.iter().map(String::as_str)).map(str::to_owned);
            let candidates = near.map_or_else(|| headings.clone(), |near| vec![near]);
            return Err(Failure { candidates, ..Failure::new(Exit::Usage, cx.text.cli_list_no_column(word)) });
        };
        rows.sort_by_cached_key(|row| column.sort_key(cx, *row));
    }
    if wanted.reverse {
        rows.reverse();
    }
    Ok(rows)
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
            output::spoken(&format!("{}\n", nothing(cx)))?;
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
    output::plain("\n")?;
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
