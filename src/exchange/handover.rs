//! The page for whoever takes over: the partner, its offers, every benefit with where it stands, and what comes when.

use super::contract::contract;
use super::grid::lines;
use super::markdown::escaped;
use super::{Asked, Exported};
use crate::domain::Section;
use crate::domain::deadline::Deadline;
use crate::domain::field::Field;
use crate::domain::key::ProductKey;
use crate::domain::overview::Hold;

/// The page.
pub(super) fn page(asked: Asked<'_>) -> Exported {
    let (state, overview, text) = (asked.state, asked.overview, asked.text);
    let shown = |fact: &str| escaped(&text.shown(fact));
    let day = overview.date.to_string();
    let day = if asked.what_if { text.what_if_short(&day) } else { day };
    let partner = [state.partner.name.as_deref(), state.partner.mpn_id.as_deref()];
    let about = partner.into_iter().flatten().map(shown).chain([escaped(&day)]).collect::<Vec<_>>().join(" · ");
    let mut page = vec![format!("# {}", text.handover_title()), String::new(), about];
    let mut section = |heading: String, columns: &[String], rows: Vec<Vec<String>>| {
        if rows.is_empty() {
            return;
        }
        page.extend([String::new(), format!("## {}", escaped(&heading)), String::new()]);
        page.push(row(columns));
        page.push(row(&columns.iter().map(|_| "---".to_owned()).collect::<Vec<_>>()));
        page.extend(rows.iter().map(|cells| row(cells)));
    };
    let offers = overview.offers.iter().filter_map(|row| Some((row, state.enrollments.get(row.offer)?)));
    let offers = offers.map(|(row, offer)| {
        vec![
            shown(&text.offer(offer)),
            shown(offer.id.as_str()),
            escaped(&text.offer_status(row.status)),
            row.term.anniversary.to_string(),
            format!("{} – {}", row.term.window_opens(), row.term.window_closes()),
        ]
    });
    let columns = [
        text.handover_offer(),
        text.handover_id(),
        text.handover_status(),
        text.handover_anniversary(),
        text.handover_window(),
    ];
    section(text.section(Section::Renewals), &columns, offers.collect());
    let mut columns = vec![
        text.handover_benefit(),
        text.handover_source(),
        text.handover_quantity(),
        text.handover_used(),
        text.handover_activate_by(),
        text.handover_status(),
        text.handover_keys(),
    ];
    let lines = lines(asked);
    for of in [Section::Software, Section::Cloud, Section::VisualStudio, Section::Technical] {
        let own = lines.iter().filter(|line| line.thing.section() == of);
        let rows = own.map(|line| {
            let quantity = line.quantity.map(|quantity| line.unit.said(text, quantity));
            let key = |key: &&ProductKey| {
                if asked.wants.with_keys {
                    format!("`{}`", key.handed_on().replace('`', ""))
                } else {
                    key.masked_short()
                }
            };
            vec![
                shown(&line.benefit),
                shown(&line.listed),
                quantity.unwrap_or_default(),
                match (&line.used_said, line.used) {
                    (Some(said), _) => shown(said),
                    (None, Some(used)) => used.to_string(),
                    (None, None) => "-".to_owned(),
                },
                line.activate_by.to_string(),
                escaped(&line.said),
                line.keys.iter().map(key).collect::<Vec<_>>().join(" "),
            ]
        });
        section(text.section(of), &columns, rows.collect());
    }
    columns.clear();
    let contracts = (0..state.technical.len()).filter_map(|at| contract(asked, at));
    let contracts = contracts
        .map(|own| vec![shown(own.of.as_str()), escaped(&own.access), escaped(&own.contract), escaped(&own.cases)]);
    let own = [Field::AccessId, Field::ContractId, Field::Incidents].map(|field| text.field(field));
    let of_contracts: Vec<String> = std::iter::once(text.handover_id()).chain(own).collect();
    section(text.handover_contracts(), &of_contracts, contracts.collect());
    let deadline = |item: &Deadline| {
        vec![item.date.to_string(), item.days.to_string(), escaped(&text.deadline(state, item)), item.rule.to_string()]
    };
    let columns = [text.handover_date(), text.handover_days(), text.handover_what(), text.label_rule()];
    section(text.section(Section::Deadlines), &columns, overview.deadlines.iter().map(deadline).collect());
    let people = overview.people.iter().filter_map(|row| Some((row, state.people.get(row.person)?)));
    let people = people.map(|(row, person)| {
        // By name, and what is over as past (D18).
        let held = |hold: &Hold| {
            let named = text.named(state, hold.subject);
            let over = overview.over_since(hold.subject).map(|day| text.ended_on(day));
            escaped(&over.map_or(named.clone(), |ended| text.labelled(&named, &ended)))
        };
        let holds: Vec<String> = row.holds.iter().map(held).collect();
        vec![shown(&person.name), shown(person.email.as_deref().unwrap_or_default()), text.list(&holds)]
    });
    let columns = [text.handover_name(), text.handover_email(), text.handover_holds()];
    section(text.section(Section::People), &columns, people.collect());
    Exported { text: page.join("\n") + "\n", items: lines.len() }
}

fn row(cells: &[String]) -> String {
    format!("| {} |", cells.join(" | "))
}
