//! The JSON of `mpn list`: field names and their order are a public contract.

use std::borrow::Cow;
use std::io;

use serde::Serialize;

use super::super::output;
use super::super::output::Head;
use super::super::reading::Asked;
use crate::domain::Date;
use crate::domain::agenda::Agenda;
use crate::domain::counted;
use crate::domain::overview::{CloudRow, SoftwareRow, VisualStudioRow};
use crate::domain::technical::TechnicalStatus;
use crate::text::Text;

#[derive(Serialize)]
struct Document<'a, T> {
    #[serde(flatten)]
    head: Head<'a>,
    items: Vec<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subscriptions: Option<Vec<Subscription<'a>>>,
}

#[derive(Serialize)]
#[expect(clippy::struct_field_names, reason = "the names are those of the contract")]
struct Offer<'a> {
    id: &'a str,
    offer: &'a str,
    competency: Option<&'a str>,
    level: Option<&'a str>,
    status: &'a str,
    anniversary: String,
    kept_from: Option<String>,
    window_opens: String,
    window_closes: String,
    days: i64,
    fee: Option<Fee>,
}

#[derive(Serialize)]
struct Fee {
    from: String,
    to: String,
    paid: Option<String>,
}

#[derive(Serialize)]
struct Software<'a> {
    id: &'a str,
    product: &'a str,
    quantity: Option<u32>,
    enrollment: &'a str,
    kind: &'a str,
    grant: &'a str,
    activation: &'a str,
    activate_by: String,
    status: &'a str,
    keys: Vec<Key<'a>>,
}

#[derive(Serialize)]
struct Key<'a> {
    id: &'a str,
    tail: &'a str,
    kind: Cow<'a, str>,
    used: u32,
    outside: Option<Outside>,
    limit: Option<u32>,
    left: Option<u32>,
}

/// The last outside count of a key, where that says otherwise than its ledger.
#[derive(Serialize)]
pub(in crate::cli) struct Outside {
    on: String,
    used: u32,
    later: u32,
}

impl From<counted::Outside> for Outside {
    fn from(own: counted::Outside) -> Self {
        Self { on: own.on.to_string(), used: own.used, later: own.since }
    }
}

#[derive(Serialize)]
struct Cloud<'a> {
    id: &'a str,
    product: &'a str,
    quantity: Option<u32>,
    enrollment: &'a str,
    activate_by: String,
    status: &'a str,
    credit: Option<Credit<'a>>,
    assigned: Option<u32>,
    holders: Vec<Holder<'a>>,
    tokens: Vec<Token<'a>>,
}

#[derive(Serialize)]
struct Credit<'a> {
    kind: &'a str,
    amount: Option<u32>,
    currency: Option<&'a str>,
}

#[derive(Serialize)]
struct Holder<'a> {
    person: &'a str,
    since: String,
}

#[derive(Serialize)]
struct Token<'a> {
    id: &'a str,
    tail: &'a str,
    seats: u32,
    status: &'a str,
    replace_until: Option<String>,
}

#[derive(Serialize)]
struct Subscription<'a> {
    id: &'a str,
    product: &'a str,
    tenant: &'a str,
    seats: u32,
    ends: String,
    days: i64,
    status: &'a str,
}

#[derive(Serialize)]
struct Overview<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    items: Vec<Line<'a>>,
    totals: Vec<Total<'a>>,
}

#[derive(Serialize)]
struct Line<'a> {
    date: String,
    days: i64,
    kind: &'a str,
    subject: &'a str,
    section: &'a str,
    rule: String,
    text: String,
    todo: String,
    machines: Vec<Cow<'a, str>>,
}

#[derive(Serialize)]
struct Total<'a> {
    kind: &'a str,
    used: u32,
    most: u32,
    of: Option<u32>,
    beside: u32,
}

#[derive(Serialize)]
struct VisualStudio<'a> {
    id: &'a str,
    product: &'a str,
    quantity: u32,
    enrollment: &'a str,
    activate_by: String,
    assigned: u32,
    free: u32,
    usable_until: String,
    seats: Vec<Seat<'a>>,
}

#[derive(Serialize)]
struct Seat<'a> {
    id: &'a str,
    person: Option<&'a str>,
    since: Option<String>,
    status: &'a str,
    reassignable_from: Option<String>,
}

#[derive(Serialize)]
struct Technical<'a> {
    id: &'a str,
    kind: &'a str,
    quantity: Option<u32>,
    enrollment: &'a str,
    activate_by: String,
    used: u32,
    left: Option<u32>,
    status: &'a str,
    access_id: Option<&'a str>,
    contract_id: Option<&'a str>,
}

#[derive(Serialize)]
struct Person<'a> {
    id: &'a str,
    name: &'a str,
    email: Option<&'a str>,
    left: Option<String>,
    holds: Vec<Hold<'a>>,
}

#[derive(Serialize)]
struct Hold<'a> {
    subject: &'a str,
    since: String,
    free_from: Option<String>,
}

fn day(date: Option<Date>) -> Option<String> {
    date.map(|date| date.to_string())
}

/// Writes a document of items.
pub(super) fn write<T: Serialize>(asked: &Asked, text: &Text, items: Vec<T>) -> io::Result<()> {
    output::document(&Document { head: asked.head(), items, subscriptions: None }, text)
}

/// Writes the document of cloud benefits, with the subscriptions.
pub(super) fn write_cloud(asked: &Asked, text: &Text) -> io::Result<()> {
    let subscriptions = Some(subscriptions(asked));
    output::document(&Document { head: asked.head(), items: cloud(asked), subscriptions }, text)
}

/// Writes the document of the overview: what has to be done, and beside it how much is in use.
pub(super) fn write_overview(asked: &Asked, text: &Text) -> io::Result<()> {
    let (state, on) = (&asked.state, asked.overview.date);
    let agenda = Agenda::of(state, &asked.overview, &asked.lead_times);
    let items = agenda.todo.iter().map(|own| Line {
        date: own.date(on).to_string(),
        days: own.days(on),
        kind: own.as_word(),
        subject: own.subject().id_text(state),
        section: own.subject().section().as_word(),
        rule: own.rule().to_string(),
        text: text.todo_sentence(state, own),
        todo: text.todo(state, own, None),
        machines: own.machines().iter().map(|machine| text.shown(machine.as_str())).collect(),
    });
    let totals = agenda.totals.iter().map(|own| Total {
        kind: own.kind.as_word(),
        used: own.used,
        most: own.most,
        of: own.of,
        beside: own.beside,
    });
    output::document(&Overview { head: asked.head(), items: items.collect(), totals: totals.collect() }, text)
}

/// The items of `mpn list`.
pub(super) fn offers(asked: &Asked) -> Vec<impl Serialize> {
    let rows = asked.overview.offers.iter().filter_map(|row| Some((row, asked.state.enrollments.get(row.offer)?)));
    rows.map(|(row, fact)| Offer {
        id: fact.id.as_str(),
        offer: fact.offer.as_word(),
        competency: fact.competency.as_deref(),
        level: fact.level.map(crate::domain::offer::Level::as_word),
        status: row.status.as_word(),
        anniversary: row.term.anniversary.to_string(),
        kept_from: day(row.term.kept_from),
        window_opens: row.term.window_opens().to_string(),
        window_closes: row.term.window_closes().to_string(),
        days: row.days,
        fee: row.fee.map(|fee| Fee { from: fee.from.to_string(), to: fee.to.to_string(), paid: day(fee.paid) }),
    })
    .collect()
}

/// The items of `mpn list`.
pub(super) fn software(asked: &Asked) -> Vec<impl Serialize> {
    let rows = asked.overview.software.iter().filter_map(|row| Some((row, asked.state.software.get(row.benefit)?)));
    rows.map(|(row, fact)| Software {
        id: fact.id.as_str(),
        product: &fact.product,
        quantity: fact.quantity,
        enrollment: fact.enrollment.as_str(),
        kind: fact.kind.as_word(),
        grant: fact.grant.as_word(),
        activation: fact.activation.as_word(),
        activate_by: row.activate_by.to_string(),
        status: row.status.as_word(),
        keys: keys(asked, row, fact),
    })
    .collect()
}

fn keys<'a>(asked: &'a Asked, row: &SoftwareRow, benefit: &'a crate::domain::software::Software) -> Vec<Key<'a>> {
    let rows = asked.overview.keys_of(row).iter().filter_map(|row| Some((row, benefit.keys.get(row.key)?)));
    rows.map(|(row, fact)| Key {
        id: fact.id.as_str(),
        tail: fact.key.tail(),
        kind: fact.kind.as_word(),
        used: row.used,
        outside: row.outside.map(Outside::from),
        limit: row.limit,
        left: row.left,
    })
    .collect()
}

fn cloud(asked: &Asked) -> Vec<Cloud<'_>> {
    let on = asked.overview.date;
    let rows = asked.overview.cloud.iter().filter_map(|row| Some((row, asked.state.cloud.get(row.benefit)?)));
    rows.map(|(row, fact)| Cloud {
        id: fact.id.as_str(),
        product: &fact.product,
        quantity: fact.quantity,
        enrollment: fact.enrollment.as_str(),
        activate_by: row.activate_by.to_string(),
        status: row.status.as_word(),
        credit: fact.credit.as_ref().map(|credit| Credit {
            kind: credit.kind.as_word(),
            amount: credit.amount,
            currency: credit.currency.as_deref(),
        }),
        assigned: row.assigned,
        holders: fact
            .holders(on)
            .filter(|_| fact.credit.is_some())
            .map(|held| Holder { person: held.person.as_str(), since: held.on.to_string() })
            .collect(),
        tokens: tokens(asked, row, fact),
    })
    .collect()
}

fn tokens<'a>(asked: &'a Asked, row: &CloudRow, benefit: &'a crate::domain::cloud::Cloud) -> Vec<Token<'a>> {
    let rows = asked.overview.tokens_of(row).iter().filter_map(|row| Some((row, benefit.tokens.get(row.token)?)));
    rows.map(|(row, fact)| Token {
        id: fact.id.as_str(),
        tail: fact.key.tail(),
        seats: fact.seats,
        status: row.status.as_word(),
        replace_until: day(row.replace_until),
    })
    .collect()
}

fn subscriptions(asked: &Asked) -> Vec<Subscription<'_>> {
    let rows = &asked.overview.subscriptions;
    let rows = rows.iter().filter_map(|row| Some((row, asked.state.subscriptions.get(row.subscription)?)));
    rows.map(|(row, fact)| Subscription {
        id: fact.id.as_str(),
        product: &fact.product,
        tenant: &fact.tenant,
        seats: row.standing.seats,
        ends: row.standing.ends.to_string(),
        days: row.days,
        status: row.status.as_word(),
    })
    .collect()
}

/// The items of `mpn list`.
pub(super) fn visual_studio(asked: &Asked) -> Vec<impl Serialize> {
    let rows = &asked.overview.visual_studio;
    let rows = rows.iter().filter_map(|row| Some((row, asked.state.visual_studio.get(row.benefit)?)));
    rows.map(|(row, fact)| VisualStudio {
        id: fact.id.as_str(),
        product: &fact.product,
        quantity: fact.quantity,
        enrollment: fact.enrollment.as_str(),
        activate_by: row.activate_by.to_string(),
        assigned: row.assigned,
        free: row.free,
        usable_until: row.usable_until.to_string(),
        seats: seats(asked, row, fact),
    })
    .collect()
}

fn seats<'a>(
    asked: &'a Asked,
    row: &VisualStudioRow,
    benefit: &'a crate::domain::visual_studio::VisualStudio,
) -> Vec<Seat<'a>> {
    let rows = asked.overview.seats_of(row).iter().filter_map(|row| Some((row, benefit.seats.get(row.seat)?)));
    rows.map(|(row, fact)| {
        let held = fact.holder(asked.overview.date);
        Seat {
            id: fact.id.as_str(),
            person: held.map(|held| held.person.as_str()),
            since: held.map(|held| held.on.to_string()),
            status: row.status.as_word(),
            reassignable_from: day(row.reassignable_from),
        }
    })
    .collect()
}

/// The items of `mpn list`.
pub(super) fn technical(asked: &Asked) -> Vec<impl Serialize> {
    let rows = asked.overview.technical.iter().filter_map(|row| Some((row, asked.state.technical.get(row.benefit)?)));
    rows.map(|(row, fact)| {
        // The IDs belong to a contract that is there (R50, R54).
        let shown = row.status == TechnicalStatus::Active;
        Technical {
            id: fact.id.as_str(),
            kind: fact.kind.as_word(),
            quantity: fact.quantity,
            enrollment: fact.enrollment.as_str(),
            activate_by: row.activate_by.to_string(),
            used: row.used,
            left: row.left,
            status: row.status.as_word(),
            access_id: fact.access_id.as_deref().filter(|_| shown),
            contract_id: fact.contract_id.as_deref().filter(|_| shown),
        }
    })
    .collect()
}

/// The items of `mpn list`.
pub(super) fn people(asked: &Asked) -> Vec<impl Serialize> {
    let rows = asked.overview.people.iter().filter_map(|row| Some((row, asked.state.people.get(row.person)?)));
    rows.map(|(row, fact)| Person {
        id: fact.id.as_str(),
        name: &fact.name,
        email: fact.email.as_deref(),
        left: day(fact.left_by(asked.overview.date)),
        holds: row
            .holds
            .iter()
            .map(|hold| Hold {
                subject: hold.subject.id_text(&asked.state),
                since: hold.since.to_string(),
                free_from: day(hold.free_from),
            })
            .collect(),
    })
    .collect()
}
