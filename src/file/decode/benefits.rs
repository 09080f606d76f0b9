//! Software, Visual Studio and technical benefits.

use super::super::fields::{Faults, Fields, Placed, count, date, flag, id, key, text, unknown_word, word};
use super::super::places::{KeyPlaces, Part, SoftwarePlaces, TechnicalPlaces, VisualStudioPlaces, short};
use super::super::record::Record;
use super::{Rows, Value, assignments, dismissed, in_order, items, own_id};
use crate::domain::Id;
use crate::domain::folded::Product;
use crate::domain::software::{
    Activation, ActivationRow, Cleared, Grant, Key, KeyKind, Reconciled, Software, SoftwareKind,
};
use crate::domain::technical::{Incident, Technical, TechnicalKind};
use crate::domain::visual_studio::{Seat, VisualStudio};

/// Reads the reference to the offer of a benefit.
pub(super) fn offer(fields: &Fields<'_>, faults: &mut Faults<'_>) -> Option<Placed<Id>> {
    fields.need("enrollment", faults, id)
}

/// Reads the product, and keeps where it is named.
pub(super) fn product(fields: &Fields<'_>, faults: &mut Faults<'_>, part: &mut Part) -> Option<Placed<Product>> {
    let product: Placed<Product> = fields.need("product", faults, text)?;
    part.products.push((product.value.clone(), product.at));
    Some(product)
}

pub(super) fn software(fields: &Fields<'_>, faults: &mut Faults<'_>, part: &mut Part) {
    let id = own_id(fields, Record::Software, faults, part);
    let enrollment = offer(fields, faults);
    let product = product(fields, faults, part);
    let quantity = fields.plain("quantity", faults, count);
    let grant = fields.plain("grant", faults, word).unwrap_or(Grant::Core);
    let activation = fields.plain("activation", faults, word).unwrap_or(Activation::Required);
    let kind = fields.plain("kind", faults, word).unwrap_or(SoftwareKind::Product);
    let activate_by = fields.plain("activate_by", faults, date);
    let excludes_platforms = items(fields, "excludes_platforms", faults, word);
    let instructions = fields.plain("instructions", faults, text);
    let note = fields.plain("note", faults, text);
    let hidden = dismissed(fields, faults);
    let mut keys = Vec::new();
    let mut places = Vec::new();
    for fields in fields.tables("key", Record::Key, faults) {
        faults.hides = true;
        if let Some((key, place)) = software_key(&fields, faults, part) {
            keys.push(key);
            places.push(place);
        }
        fields.finish(faults);
        faults.hides = false;
    }
    if let (Some(id), Some(enrollment), Some(product)) = (id, enrollment, product) {
        part.places.software.push(SoftwarePlaces { enrollment: enrollment.at, keys: places });
        part.state.software.push(Software {
            id,
            enrollment: enrollment.value,
            product: product.value,
            quantity,
            grant,
            activation,
            kind,
            activate_by,
            excludes_platforms,
            instructions,
            keys,
            dismissed: hidden,
            note,
        });
    } else {
        part.lost_keys.extend(keys.into_iter().map(|key| key.key));
    }
}

fn software_key(fields: &Fields<'_>, faults: &mut Faults<'_>, part: &mut Part) -> Option<(Key, KeyPlaces)> {
    let id = own_id(fields, Record::Key, faults, part);
    let text_of_key = fields.need("key", faults, key);
    let kind = fields.need("kind", faults, key_kind);
    let limit = fields.plain("limit", faults, count);
    let viewed = fields.get("viewed", faults, date);
    let blocked = fields.plain("blocked", faults, flag).unwrap_or(false);
    let (cleared, cleared_places) = cleared(fields, faults);
    let reconciled = reconciled(fields, faults);
    let (activations, activation_places) = activations(fields, faults);
    let hidden = dismissed(fields, faults);
    let note = fields.plain("note", faults, text);
    let places = KeyPlaces {
        key: text_of_key.as_ref().map_or(0, |read| read.at),
        viewed: viewed.as_ref().map(|viewed| viewed.at),
        reconciled: reconciled.as_ref().map(|read| read.at),
        cleared: cleared_places,
        activations: activation_places,
    };
    if id.is_none() || kind.is_none() {
        part.lost_keys.extend(text_of_key.as_ref().map(|read| read.value.clone()));
    }
    let key = Key {
        id: id?,
        key: text_of_key?.value,
        kind: kind?.value,
        limit,
        viewed: viewed.map(|viewed| viewed.value),
        blocked,
        cleared,
        reconciled: reconciled.map(|read| read.value),
        activations,
        dismissed: hidden,
        note,
    };
    Some((key, places))
}

fn key_kind(name: &'static str, value: &Value<'_>, faults: &mut Faults<'_>) -> Option<KeyKind> {
    let found: String = text(name, value, faults)?;
    let kind = KeyKind::from_word(&found);
    if kind.is_none() {
        let known = KeyKind::WORDS.into_iter().chain(["other:TEXT"]).collect();
        unknown_word(name, value, &found, known, faults);
    }
    kind
}

fn cleared(fields: &Fields<'_>, faults: &mut Faults<'_>) -> (Vec<Cleared>, Vec<usize>) {
    let mut read = (Vec::new(), Vec::new());
    for row in fields.tables("cleared", Record::Cleared, faults) {
        let machine = row.need("machine", faults, text);
        let on = row.need("on", faults, date);
        row.plain("note", faults, text::<String>);
        row.finish(faults);
        if let (Some(machine), Some(on)) = (machine, on) {
            read.0.push(Cleared { machine: machine.value, on: on.value });
            read.1.push(on.at);
        }
    }
    read
}

fn reconciled(fields: &Fields<'_>, faults: &mut Faults<'_>) -> Option<Placed<Reconciled>> {
    let row = fields.table("reconciled", Record::Reconciled, faults)?;
    let on = row.need("on", faults, date);
    let used = row.need("used", faults, count);
    row.plain("note", faults, text::<String>);
    row.finish(faults);
    let (on, used) = (on?, used?);
    Some(Placed { value: Reconciled { on: on.value, used: used.value }, at: on.at })
}

fn activations(fields: &Fields<'_>, faults: &mut Faults<'_>) -> (Vec<ActivationRow>, Vec<u32>) {
    let rows = fields.tables("activations", Record::Activation, faults);
    let mut read = (Vec::with_capacity(rows.len()), Vec::with_capacity(rows.len()));
    let mut previous = None;
    for row in rows {
        let on = row.need("on", faults, date);
        let machine = row.need("machine", faults, text);
        let case = row.need("case", faults, word);
        let note = row.plain("note", faults, text);
        row.finish(faults);
        if let (Some(on), Some(value)) = (&on, row.value("on")) {
            in_order(on.value, &mut previous, value.span().start, faults);
        }
        if let (Some(on), Some(machine), Some(case)) = (on, machine, case) {
            read.1.push(short(on.at));
            read.0.push(ActivationRow { on: on.value, machine: machine.value, case: case.value, note });
        }
    }
    read
}

pub(super) fn visual_studio(fields: &Fields<'_>, faults: &mut Faults<'_>, part: &mut Part) {
    let id = own_id(fields, Record::VisualStudio, faults, part);
    let enrollment = offer(fields, faults);
    let product = product(fields, faults, part);
    let quantity = fields.need("quantity", faults, count);
    let grant = fields.plain("grant", faults, word).unwrap_or(Grant::Core);
    let activate_by = fields.plain("activate_by", faults, date);
    let instructions = fields.plain("instructions", faults, text);
    let hidden = dismissed(fields, faults);
    let note = fields.plain("note", faults, text);
    let mut seats = Vec::new();
    let mut places = Vec::new();
    for fields in fields.tables("seat", Record::Seat, faults) {
        let id = own_id(&fields, Record::Seat, faults, part);
        let (rows, row_places) = assignments(&fields, Rows::OneAfterAnother, faults);
        let hidden = dismissed(&fields, faults);
        let note = fields.plain("note", faults, text);
        fields.finish(faults);
        if let Some(id) = id {
            seats.push(Seat { id, assignments: rows, dismissed: hidden, note });
            places.push(row_places);
        }
    }
    if let (Some(id), Some(enrollment), Some(product), Some(quantity)) = (id, enrollment, product, quantity) {
        part.places.visual_studio.push(VisualStudioPlaces { enrollment: enrollment.at, seats: places });
        part.state.visual_studio.push(VisualStudio {
            id,
            enrollment: enrollment.value,
            product: product.value,
            quantity: quantity.value,
            grant,
            activate_by,
            seats,
            instructions,
            dismissed: hidden,
            note,
        });
    }
}

pub(super) fn technical(fields: &Fields<'_>, faults: &mut Faults<'_>, part: &mut Part) {
    let id = own_id(fields, Record::Technical, faults, part);
    let enrollment = offer(fields, faults);
    let kind = fields.need("kind", faults, word::<TechnicalKind>).map(|read| read.value);
    let quantity = fields.plain("quantity", faults, count);
    let grant = fields.plain("grant", faults, word).unwrap_or(Grant::Core);
    let activate_by = fields.plain("activate_by", faults, date);
    let activated = fields.get("activated", faults, date);
    let access_id = fields.plain("access_id", faults, text);
    let contract_id = fields.plain("contract_id", faults, text);
    let instructions = fields.plain("instructions", faults, text);
    let hidden = dismissed(fields, faults);
    let note = fields.plain("note", faults, text);
    let mut incidents = Vec::new();
    let mut places = Vec::new();
    let mut previous = None;
    for row in fields.tables("incidents", Record::Incident, faults) {
        let case = row.need("case", faults, text);
        let on = row.need("on", faults, date);
        let product = row.plain("product", faults, text);
        let hours = if kind == Some(TechnicalKind::AdvisoryHours) {
            row.need("hours", faults, count)
        } else {
            row.get("hours", faults, count)
        };
        let closed = row.plain("closed", faults, date);
        let note = row.plain("note", faults, text);
        row.finish(faults);
        if let (Some(on), Some(value)) = (&on, row.value("on")) {
            in_order(on.value, &mut previous, value.span().start, faults);
        }
        if let (Some(case), Some(on)) = (case, on) {
            places.push(short(on.at));
            let hours = hours.map(|hours| hours.value);
            incidents.push(Incident { case: case.value, on: on.value, product, hours, closed, note });
        }
    }
    if let (Some(id), Some(enrollment), Some(kind)) = (id, enrollment, kind) {
        let activated_at = activated.as_ref().map(|read| read.at);
        part.places.technical.push(TechnicalPlaces {
            enrollment: enrollment.at,
            activated: activated_at,
            incidents: places,
        });
        part.state.technical.push(Technical {
            id,
            enrollment: enrollment.value,
            kind,
            quantity,
            grant,
            activate_by,
            activated: activated.map(|read| read.value),
            access_id,
            contract_id,
            incidents,
            instructions,
            dismissed: hidden,
            note,
        });
    }
}
