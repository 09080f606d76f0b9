//! The grid of the portal: a line for each benefit of all four tabs, as those formats have it that are tables.

use super::Asked;
use crate::domain::key::ProductKey;
use crate::domain::left::going_on;
use crate::domain::software::Grant;
use crate::domain::technical::TechnicalKind;
use crate::domain::{Date, Thing};
use crate::text::Text;

/// What the columns are called, in their order.
pub(super) const HEADING: [&str; 8] =
    ["benefit", "source", "type", "quantity", "unit", "used", "activate_by", "status"];

/// A benefit.
pub(super) struct Line<'a> {
    pub(super) thing: Thing,
    /// Its product, or what it is.
    pub(super) benefit: String,
    /// The offer that granted it.
    pub(super) source: String,
    /// The same as the lists name it: with which of its grants it is.
    pub(super) listed: String,
    /// Core or incremental.
    pub(super) grant: Grant,
    pub(super) quantity: Option<u32>,
    /// What the quantity counts.
    pub(super) unit: Unit,
    /// What is used of it; none where nothing of it can be counted.
    pub(super) used: Option<u32>,
    /// The same as people read it, as the lists have it: of what, and what outside counts say otherwise than ledgers.
    pub(super) used_said: Option<String>,
    pub(super) activate_by: Date,
    /// In a contract word.
    pub(super) status: &'static str,
    /// As people read it.
    pub(super) said: String,
    /// Its keys or tokens.
    pub(super) keys: Vec<&'a ProductKey>,
}

/// What a quantity counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Licenses,
    Users,
    Seats,
    Incidents,
    Hours,
}

impl Unit {
    pub(super) const fn as_word(self) -> &'static str {
        match self {
            Self::Licenses => "licenses",
            Self::Users => "users",
            Self::Seats => "seats",
            Self::Incidents => "incidents",
            Self::Hours => "hours",
        }
    }

    /// So many of them, as people read it.
    pub(super) fn said(self, text: &Text, quantity: u32) -> String {
        match self {
            Self::Licenses => text.licences(quantity),
            Self::Users => text.users(quantity),
            Self::Seats => text.seats(quantity),
            Self::Incidents => text.incidents(quantity),
            Self::Hours => text.hours(quantity),
        }
    }
}

/// The benefits that there are on the day, in the order of the tabs.
pub(super) fn lines(asked: Asked<'_>) -> Vec<Line<'_>> {
    let (state, overview, text) = (asked.state, asked.overview, asked.text);
    let source = |offer: usize| state.enrollments.get(offer).map(|offer| text.offer(offer)).unwrap_or_default();
    let listed = |offer: usize, grant: Grant| text.source(&state.enrollments, offer, grant).unwrap_or_default();
    let mut lines = Vec::new();
    for row in &overview.software {
        let Some(own) = state.software.get(row.benefit) else { continue };
        lines.push(Line {
            thing: Thing::Software(row.benefit),
            benefit: own.product.as_str().to_owned(),
            source: source(row.offer),
            listed: listed(row.offer, own.grant),
            grant: own.grant,
            quantity: own.quantity,
            unit: Unit::Licenses,
            used: (!row.keys.is_empty()).then_some(row.used),
            used_said: text
                .counted_otherwise(state, overview, row)
                .or_else(|| (!row.keys.is_empty()).then(|| text.used_most_of(row.used, row.most, row.limit))),
            activate_by: row.activate_by,
            status: row.status.as_word(),
            said: going_on(state, overview, row)
                .map_or_else(|| text.software_status(row.status), |spare| text.keys_going_on(spare)),
            keys: own.keys.iter().map(|key| &key.key).collect(),
        });
    }
    for row in &overview.cloud {
        let Some(own) = state.cloud.get(row.benefit) else { continue };
        let redeemed = || {
            let used =
                own.tokens.iter().filter(|token| token.redeemed.as_ref().is_some_and(|day| day.on <= overview.date));
            used.fold(0_u32, |sum, token| sum.saturating_add(token.seats))
        };
        lines.push(Line {
            thing: Thing::Cloud(row.benefit),
            benefit: own.product.as_str().to_owned(),
            source: source(row.offer),
            listed: listed(row.offer, own.grant),
            grant: own.grant,
            quantity: own.quantity,
            unit: Unit::Users,
            used: Some(row.assigned.unwrap_or_else(redeemed)),
            used_said: None,
            activate_by: row.activate_by,
            status: row.status.as_word(),
            said: text.cloud_status(row.status),
            keys: own.tokens.iter().map(|token| &token.key).collect(),
        });
    }
    for row in &overview.visual_studio {
        let Some(own) = state.visual_studio.get(row.benefit) else { continue };
        let over = overview.over_since(Thing::VisualStudio(row.benefit)).is_some();
        let status = match (over, row.assigned) {
            (true, _) => "ended",
            (false, 0) => "not-assigned",
            (false, assigned) if assigned < own.quantity => "partly-assigned",
            (false, _) => "assigned",
        };
        lines.push(Line {
            thing: Thing::VisualStudio(row.benefit),
            benefit: own.product.as_str().to_owned(),
            source: source(row.offer),
            listed: listed(row.offer, own.grant),
            grant: own.grant,
            quantity: Some(own.quantity),
            unit: Unit::Seats,
            used: Some(row.assigned),
            used_said: None,
            activate_by: row.activate_by,
            status,
            said: text.export_seats_status(status),
            keys: Vec::new(),
        });
    }
    for row in &overview.technical {
        let Some(own) = state.technical.get(row.benefit) else { continue };
        lines.push(Line {
            thing: Thing::Technical(row.benefit),
            benefit: text.technical_kind(own.kind),
            source: source(row.offer),
            listed: listed(row.offer, own.grant),
            grant: own.grant,
            quantity: own.quantity,
            unit: match own.kind {
                TechnicalKind::AdvisoryHours => Unit::Hours,
                TechnicalKind::ProductSupport | TechnicalKind::SignatureCloud => Unit::Incidents,
            },
            used: Some(row.used),
            used_said: Some(text.technical_used(row, own.quantity)),
            activate_by: row.activate_by,
            status: row.status.as_word(),
            said: text.technical_status(row.status),
            keys: Vec::new(),
        });
    }
    lines
}
