//! From TOML tables to records. The same walk serves one block and a whole text.
//!
//! A record that lacks what it needs is left out, and its fault reported; what is beside it stays.

mod benefits;
mod cloud;

use super::fields::{Faults, Fields, Placed, Value, count, date, date_or_flag, id, number, text, word};
use super::places::{OfferPlaces, Part, RowPlaces, short};
use super::problem::{ProblemKind, Shape};
use super::record::Record;
use crate::domain::deadline::DeadlineKind;
use crate::domain::dismissed::{Dismissed, DismissedItem};
use crate::domain::field::Field;
use crate::domain::offer::{Enrollment, OfferKind};
use crate::domain::partner::{Partner, Role};
use crate::domain::person::{Assignment, Person};
use crate::domain::subscription::{Stated, Subscription};
use crate::domain::{Date, Id};

/// The format that this program writes, and the newest that it knows.
pub(super) const FORMAT: u32 = 1;

/// Reads one record into what was read so far.
type Reader = fn(&Fields<'_>, &mut Faults<'_>, &mut Part);

/// Reads whatever stands in a table of the top level.
pub(super) fn file(top: Fields<'_>, faults: &mut Faults<'_>, part: &mut Part) {
    if top.value("format").is_some() {
        part.top.insert("format");
        format(&top, faults, part);
    }
    if top.value("rules").is_some() {
        part.top.insert("rules");
        if let Some(rules) = top.plain("rules", faults, word) {
            part.state.rules = rules;
        }
    }
    top.plain("note", faults, text::<String>);
    if let Some(fields) = top.table("partner", Record::Partner, faults) {
        part.top.insert("partner");
        part.state.partner = partner(&fields, faults);
    }
    let readers: [(&'static str, Record, Reader); 7] = [
        ("person", Record::Person, person),
        ("enrollment", Record::Enrollment, enrollment),
        ("software", Record::Software, benefits::software),
        ("cloud", Record::Cloud, cloud::cloud),
        ("subscription", Record::Subscription, subscription),
        ("visual_studio", Record::VisualStudio, benefits::visual_studio),
        ("technical", Record::Technical, benefits::technical),
    ];
    for (name, record, read) in readers {
        let records = top.tables(name, record, faults);
        if faults.lossy && records.is_empty() {
            part.lost.insert(record);
        }
        for fields in records {
            read(&fields, faults, part);
            fields.finish(faults);
        }
    }
    top.finish(faults);
}

fn format(top: &Fields<'_>, faults: &mut Faults<'_>, part: &mut Part) {
    let Some(value) = top.value("format") else { return };
    let newer = value.get_ref().as_integer().is_some_and(|figure| {
        !figure.as_str().starts_with('-')
            && u32::from_str_radix(figure.as_str(), figure.radix()).map_or(true, |figure| figure > FORMAT)
    });
    if !newer {
        top.get("format", faults, |name, value, faults| number(name, value, FORMAT..=FORMAT, faults));
    } else if let Some(found) = faults.quote(value.span()) {
        part.newer = true;
        faults.error(value.span().start, ProblemKind::NewerFormat { found, known: FORMAT });
    }
}

fn partner(fields: &Fields<'_>, faults: &mut Faults<'_>) -> Partner {
    let partner = Partner {
        name: fields.plain("name", faults, text),
        mpn_id: fields.plain("mpn_id", faults, text),
        role: fields.plain("role", faults, word).unwrap_or(Role::MpnPartnerAdmin),
        tenants: items(fields, "tenants", faults, text),
        customer_machines: items(fields, "customer_machines", faults, text),
        note: fields.plain("note", faults, text),
    };
    fields.finish(faults);
    partner
}

/// Reads the items of a list of plain values.
fn items<T>(
    fields: &Fields<'_>,
    name: &'static str,
    faults: &mut Faults<'_>,
    read: fn(&'static str, &Value<'_>, &mut Faults<'_>) -> Option<T>,
) -> Vec<T> {
    fields.list(name, faults).iter().filter_map(|item| read(name, item, faults)).collect()
}

/// Reads the id of a record, and keeps it for the checks across records.
fn own_id(fields: &Fields<'_>, record: Record, faults: &mut Faults<'_>, part: &mut Part) -> Option<Id> {
    let read = fields.need("id", faults, id);
    if let Some(Placed { value, at }) = &read {
        part.ids.push((record, value.clone(), *at));
    } else {
        part.lost.insert(record);
    }
    read.map(|read| read.value)
}

fn person(fields: &Fields<'_>, faults: &mut Faults<'_>, part: &mut Part) {
    let id = own_id(fields, Record::Person, faults, part);
    let name = fields.need("name", faults, text);
    let email = fields.plain("email", faults, text);
    let left = fields.plain("left", faults, date);
    let note = fields.plain("note", faults, text);
    if let (Some(id), Some(name)) = (id, name) {
        part.state.people.push(Person { id, name: name.value, email, left, note });
    }
}

fn enrollment(fields: &Fields<'_>, faults: &mut Faults<'_>, part: &mut Part) {
    let id = own_id(fields, Record::Enrollment, faults, part);
    let kind = fields.need("offer", faults, word::<OfferKind>);
    let offer = kind.as_ref().map(|kind| kind.value);
    let needs = |field: Field| offer.is_some_and(|offer| offer.needs(field));
    let competency = if needs(Field::Competency) {
        fields.need("competency", faults, text)
    } else {
        fields.get("competency", faults, text)
    };
    let level =
        if needs(Field::Level) { fields.need("level", faults, word) } else { fields.get("level", faults, word) };
    let purchased = fields.need("purchased", faults, date);
    let mut renewals = Vec::new();
    let mut places = Vec::new();
    let mut previous = None;
    for item in fields.list("renewals", faults) {
        if let Some(paid) = date("renewals", item, faults) {
            in_order(paid, &mut previous, item.span().start, faults);
            renewals.push(paid);
            places.push(faults.place(item.span().start));
        }
    }
    let profile_reviewed = fields.plain("profile_reviewed", faults, date_or_flag);
    let counting = fields.plain("counting", faults, word);
    let dismissed = dismissed(fields, faults);
    let note = fields.plain("note", faults, text);
    if let (Some(id), Some(kind), Some(purchased)) = (id, kind, purchased) {
        part.state.enrollments.push(Enrollment {
            id,
            offer: kind.value,
            competency: competency.map(|read| read.value),
            level: level.map(|read| read.value),
            purchased: purchased.value,
            renewals,
            profile_reviewed,
            counting: counting.unwrap_or(crate::domain::offer::Counting::NewOrChangedHardware),
            dismissed,
            note,
        });
        part.places.offers.push(OfferPlaces { kind: kind.at, renewals: places });
    }
}

/// What was dismissed: rows of items, or the day of older files.
fn dismissed(fields: &Fields<'_>, faults: &mut Faults<'_>) -> Dismissed {
    const NAME: &str = "dismissed";
    let Some(value) = fields.value(NAME) else { return Dismissed::default() };
    if value.get_ref().as_datetime().is_some() {
        return fields.plain(NAME, faults, date).map_or(Dismissed::Nothing, Dismissed::ListedOn);
    }
    if !value.get_ref().is_array() {
        faults.wrong_type(NAME, value, Shape::DateOrTables);
        return Dismissed::Nothing;
    }
    let mut rows = Vec::new();
    for row in fields.tables(NAME, Record::Dismissed, faults) {
        let on = row.need("on", faults, date);
        let kind = row.need("kind", faults, word::<DeadlineKind>);
        let of = row.need("date", faults, date);
        row.finish(faults);
        if let (Some(on), Some(kind), Some(of)) = (on, kind, of) {
            rows.push(DismissedItem { on: on.value, kind: kind.value, date: of.value });
        }
    }
    Dismissed::items(rows)
}

fn subscription(fields: &Fields<'_>, faults: &mut Faults<'_>, part: &mut Part) {
    let id = own_id(fields, Record::Subscription, faults, part);
    let product = benefits::product(fields, faults, part);
    let tenant = fields.need("tenant", faults, text);
    let seats = fields.plain("seats", faults, count);
    let ends = fields.plain("ends", faults, date);
    let as_of = fields.plain("as_of", faults, date);
    partly_stated(fields, faults);
    let stated = match (seats, ends, as_of) {
        (Some(seats), Some(ends), Some(as_of)) => Some(Stated { seats, ends, as_of }),
        _ => None,
    };
    let dismissed = dismissed(fields, faults);
    let note = fields.plain("note", faults, text);
    if let (Some(id), Some(product), Some(tenant)) = (id, product, tenant) {
        let (product, tenant) = (product.value, tenant.value);
        part.state.subscriptions.push(Subscription { id, product, tenant, stated, dismissed, note });
    }
}

/// Seats, end and their day stand together or not at all; the place is that of the first which is there.
fn partly_stated(fields: &Fields<'_>, faults: &mut Faults<'_>) {
    let (there, missing): (Vec<&'static str>, Vec<&'static str>) =
        ["seats", "ends", "as_of"].into_iter().partition(|name| fields.value(name).is_some());
    let first = there.iter().filter_map(|name| fields.value(name)).map(|value| value.span().start).min();
    if let Some(first) = first.filter(|_| !missing.is_empty() && !faults.lossy) {
        faults.error(first, ProblemKind::PartlyStated { missing });
    }
}

/// Warns of a row that is older than the row before it.
fn in_order(on: Date, previous: &mut Option<Date>, at: usize, faults: &mut Faults<'_>) {
    if let Some(previous) = previous.filter(|previous| on < *previous) {
        faults.warning(at, ProblemKind::OutOfOrder { on, previous });
    }
    *previous = Some(on);
}

/// How the rows of an assignment ledger stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rows {
    /// A later row ends the one before it.
    OneAfterAnother,
    /// They hold at the same time.
    SideBySide,
}

fn assignments(fields: &Fields<'_>, rows: Rows, faults: &mut Faults<'_>) -> (Vec<Assignment>, Vec<RowPlaces>) {
    let mut read = (Vec::new(), Vec::new());
    let mut previous = None;
    for row in fields.tables("assignments", Record::Assignment, faults) {
        let person = row.need("person", faults, id);
        let on = row.need("on", faults, date);
        let ended = row.get("ended", faults, date);
        let signed_in = row.plain("signed_in", faults, date);
        let note = row.plain("note", faults, text);
        row.finish(faults);
        if let (Some(on), Some(ended)) = (&on, &ended)
            && ended.value < on.value
        {
            faults.error_at(ended.at, ProblemKind::EndedBeforeStart { ended: ended.value, on: on.value });
        }
        if let Some(on) = &on {
            if let Some(previous) = previous.filter(|previous| on.value < *previous) {
                let day = on.value;
                match rows {
                    Rows::OneAfterAnother => {
                        faults.error_at(on.at, ProblemKind::AssignedBeforePrevious { on: day, previous });
                    }
                    Rows::SideBySide => faults.warning_at(on.at, ProblemKind::OutOfOrder { on: day, previous }),
                }
            }
            previous = Some(on.value);
        }
        if let (Some(person), Some(on)) = (person, on) {
            read.1.push(RowPlaces { person: short(person.at), on: short(on.at) });
            let ended = ended.map(|ended| ended.value);
            read.0.push(Assignment { person: person.value, on: on.value, ended, signed_in, note });
        }
    }
    read
}
