//! The tables of `mpn list`: the columns of the dashboard, with ids in front for those who go on typing.

use std::io;

use super::super::Asked;
use super::super::output::Table;
use crate::domain::Section;
use crate::domain::field::Field;
use crate::domain::lead_time::LeadTimes;
use crate::text::Text;
use crate::tui::section::{Column, ColumnKind, Cx, view};
use crate::tui::timeline::Zoom;

/// Writes the table of a view.
pub(super) fn write(name: &str, asked: &Asked, text: &Text) -> io::Result<()> {
    let section = match name {
        "offers" => Section::Renewals,
        name => Section::from_word(name).unwrap_or(Section::People),
    };
    let lead_times = LeadTimes::default();
    let (state, overview, zoom) = (&asked.state, &asked.overview, Zoom::default());
    let cx = Cx { state, overview, text, lead_times: &lead_times, zoom };
    let view = view(section);
    // The timeline is a picture for the screen.
    let columns: Vec<&Column> = view.columns().iter().filter(|own| own.kind != ColumnKind::Timeline).collect();
    let headings = columns.iter().map(|column| (text.heading(column.kind), column.right));
    // A seat is called by its id already.
    let with_id = section != Section::VisualStudio;
    let mut table = Table::new(with_id.then(|| (text.cli_id(), false)).into_iter().chain(headings).collect());
    for row in 0..view.rows(cx) {
        let cells = columns.iter().map(|column| view.cell(cx, row, column.kind).text.into_owned());
        table.row(
            with_id
                .then(|| {
                    view.thing(cx, row)
                        .map_or_else(String::new, |thing| text.shown(thing.id_text(cx.state)).into_owned())
                })
                .into_iter()
                .chain(cells)
                .collect(),
        );
    }
    table.write()?;
    // What acts ask for by its id, beside the rows.
    match section {
        Section::Software => keys(asked, text)?,
        Section::Cloud => {
            tokens(asked, text)?;
            if !asked.overview.subscriptions.is_empty() {
                subscriptions(asked, text)?;
            }
        }
        Section::VisualStudio => benefits(asked, text)?,
        _ => {}
    }
    Ok(())
}

/// The keys of the software benefits, by their ids.
fn keys(asked: &Asked, text: &Text) -> io::Result<()> {
    let mut table = part(text, &[Field::Id, Field::Product, Field::Key, Field::Kind, Field::Used]);
    let mut any = false;
    for row in asked.overview.software.iter().flat_map(|row| asked.overview.keys_of(row)) {
        let Some(benefit) = asked.state.software.get(row.benefit) else { continue };
        let Some(key) = benefit.keys.get(row.key) else { continue };
        any = true;
        table.row(vec![
            text.shown(key.id.as_str()).into_owned(),
            text.shown(&benefit.product).into_owned(),
            key.key.masked_short(),
            text.key_kind(&key.kind),
            text.used_of(row.used, row.limit),
        ]);
    }
    if any { beneath(&table) } else { Ok(()) }
}

/// The tokens of the cloud benefits, by their ids.
fn tokens(asked: &Asked, text: &Text) -> io::Result<()> {
    let mut table = part(text, &[Field::Id, Field::Product, Field::Key, Field::Seats, Field::Redeemed]);
    let mut any = false;
    for row in asked.overview.cloud.iter().flat_map(|row| asked.overview.tokens_of(row)) {
        let Some(benefit) = asked.state.cloud.get(row.benefit) else { continue };
        let Some(token) = benefit.tokens.get(row.token) else { continue };
        any = true;
        table.row(vec![
            text.shown(token.id.as_str()).into_owned(),
            text.shown(&benefit.product).into_owned(),
            token.key.masked_short(),
            token.seats.to_string(),
            text.token_status(row.status),
        ]);
    }
    if any { beneath(&table) } else { Ok(()) }
}

/// The Visual Studio benefits, by their ids: the rows are seats.
fn benefits(asked: &Asked, text: &Text) -> io::Result<()> {
    let mut table = part(text, &[Field::Id, Field::Product, Field::Quantity]);
    let rows = &asked.overview.visual_studio;
    for benefit in rows.iter().filter_map(|row| asked.state.visual_studio.get(row.benefit)) {
        table.row(vec![
            text.shown(benefit.id.as_str()).into_owned(),
            text.shown(&benefit.product).into_owned(),
            benefit.quantity.to_string(),
        ]);
    }
    if rows.is_empty() { Ok(()) } else { beneath(&table) }
}

fn part(text: &Text, fields: &[Field]) -> Table {
    let right = |field: Field| matches!(field, Field::Seats | Field::Quantity);
    let heading = |field: &Field| match field {
        Field::Redeemed => (text.heading(ColumnKind::Status), false),
        field => (text.field(*field), right(*field)),
    };
    Table::new(fields.iter().map(heading).collect())
}

/// Writes a table under another one.
fn beneath(table: &Table) -> io::Result<()> {
    super::super::output::plain("\n")?;
    table.write()
}

fn subscriptions(asked: &Asked, text: &Text) -> io::Result<()> {
    super::super::output::plain("\n")?;
    let mut table = Table::new(vec![
        (text.label_subscriptions(), false),
        (text.cli_product(), false),
        (text.cli_tenant(), false),
        (text.cli_seats(), true),
        (text.heading(ColumnKind::SubscriptionEnds), false),
        (text.heading(ColumnKind::Days), true),
        (text.heading(ColumnKind::Status), false),
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
