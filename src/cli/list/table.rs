//! The tables of `mpn list`: the columns of the dashboard, with ids in front for those who go on typing.

use std::io;

use super::super::output::Table;
use super::super::reading::Asked;
use super::View;
use crate::domain::lead_time::LeadTimes;
use crate::domain::{Section, Thing};
use crate::lists::column::Column;
use crate::lists::cx::Cx;
use crate::lists::heading;
use crate::lists::section::view;
use crate::lists::timeline::Zoom;
use crate::text::Text;

/// Writes the table of a view.
pub(super) fn write(listed: View, asked: &Asked, text: &Text) -> io::Result<()> {
    let section = match listed {
        View::Software => Section::Software,
        View::Cloud => Section::Cloud,
        View::VisualStudio => Section::VisualStudio,
        View::Technical => Section::Technical,
        View::Offers => Section::Renewals,
        View::People => Section::People,
    };
    let lead_times = LeadTimes::default();
    let (state, overview, zoom) = (&asked.state, &asked.overview, Zoom::default());
    let cx = Cx { state, overview, text, lead_times: &lead_times, zoom };
    let view = view(section);
    // The timeline is a picture for the screen.
    let columns: Vec<&Column> = view.columns().iter().filter(|column| column.timeline().is_none()).collect();
    let headings = columns.iter().map(|column| (column.heading.full(text), column.right));
    // A seat is called by its id already.
    let with_id = section != Section::VisualStudio;
    let ids_of = match section {
        Section::Software => Some(text.cli_key_ids()),
        Section::Cloud => Some(text.cli_token_ids()),
        Section::VisualStudio => Some(text.cli_benefit_id()),
        Section::Technical | Section::Renewals | Section::Deadlines | Section::People => None,
    };
    let first = with_id.then(|| (text.cli_id(), false));
    let last = ids_of.clone().map(|heading| (heading, false));
    let mut table = Table::new(first.into_iter().chain(headings).chain(last).collect());
    for row in 0..view.rows(cx) {
        let cells = columns.iter().map(|column| column.cell(cx, row).text.into_owned());
        table.row(
            with_id
                .then(|| {
                    view.thing(cx, row)
                        .map_or_else(String::new, |thing| text.shown(thing.id_text(cx.state)).into_owned())
                })
                .into_iter()
                .chain(cells)
                .chain(ids_of.is_some().then(|| ids(asked, view.thing(cx, row), text)))
                .collect(),
        );
    }
    table.write()?;
    if section == Section::Cloud && !asked.overview.subscriptions.is_empty() {
        subscriptions(asked, text)?;
    }
    Ok(())
}

/// What acts ask for by its id beside the row itself: the keys and tokens of a benefit, and the benefit of a seat.
fn ids(asked: &Asked, thing: Option<Thing>, text: &Text) -> String {
    let state = &asked.state;
    match thing {
        Some(Thing::Software(of)) => {
            let keys = state.software.get(of).map(|benefit| benefit.keys.as_slice()).unwrap_or_default();
            text.shown_all(keys.iter().map(|key| key.id.as_str()))
        }
        Some(Thing::Cloud(of)) => {
            let tokens = state.cloud.get(of).map(|benefit| benefit.tokens.as_slice()).unwrap_or_default();
            text.shown_all(tokens.iter().map(|token| token.id.as_str()))
        }
        Some(Thing::Seat(of, _) | Thing::VisualStudio(of)) => {
            state.visual_studio.get(of).map(|benefit| text.shown(benefit.id.as_str()).into_owned()).unwrap_or_default()
        }
        _ => String::new(),
    }
}

fn subscriptions(asked: &Asked, text: &Text) -> io::Result<()> {
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
