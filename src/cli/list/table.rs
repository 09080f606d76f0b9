//! The tables of `mpn list`: the columns of the dashboard, with ids in front for those who go on typing.

use std::io;

use super::super::Asked;
use super::super::output::Table;
use crate::domain::Section;
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
    if section == Section::Cloud && !asked.overview.subscriptions.is_empty() {
        subscriptions(asked, text)?;
    }
    Ok(())
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
