//! Cloud benefits with their tokens and credits.

use super::super::fields::{Faults, Fields, Placed, count, date, id, key, text, word};
use super::super::places::{CloudPlaces, Part, RedeemedPlaces, TokenPlaces};
use super::super::record::Record;
use super::{Rows, assignments, benefits, dismissed, own_id};
use crate::domain::cloud::{Cloud, Credit, Redemption, Replacement, Token};
use crate::domain::software::Grant;

pub(super) fn cloud(fields: &Fields<'_>, faults: &mut Faults<'_>, part: &mut Part) {
    let id = own_id(fields, Record::Cloud, faults, part);
    let enrollment = benefits::offer(fields, faults);
    let product = benefits::product(fields, faults, part);
    let quantity = fields.plain("quantity", faults, count);
    let grant = fields.plain("grant", faults, word).unwrap_or(Grant::Core);
    let activate_by = fields.plain("activate_by", faults, date);
    let credit = credit(fields, faults);
    let (rows, row_places) = assignments(fields, Rows::SideBySide, faults);
    let instructions = fields.plain("instructions", faults, text);
    let dismissed = dismissed(fields, faults);
    let note = fields.plain("note", faults, text);
    let mut tokens = Vec::new();
    let mut places = Vec::new();
    for fields in fields.tables("token", Record::Token, faults) {
        faults.hides = true;
        if let Some((token, place)) = token(&fields, faults, part) {
            tokens.push(token);
            places.push(place);
        }
        fields.finish(faults);
        faults.hides = false;
    }
    if let (Some(id), Some(enrollment), Some(product)) = (id, enrollment, product) {
        part.places.cloud.push(CloudPlaces { enrollment: enrollment.at, assignments: row_places, tokens: places });
        part.state.cloud.push(Cloud {
            id,
            enrollment: enrollment.value,
            product: product.value,
            quantity,
            grant,
            activate_by,
            credit,
            assignments: rows,
            tokens,
            instructions,
            dismissed,
            note,
        });
    } else {
        part.lost_keys.extend(tokens.into_iter().map(|token| token.key));
    }
}

fn credit(fields: &Fields<'_>, faults: &mut Faults<'_>) -> Option<Credit> {
    let row = fields.table("credit", Record::Credit, faults)?;
    let kind = row.need("kind", faults, word);
    let amount = row.plain("amount", faults, count);
    let currency = row.plain("currency", faults, text);
    row.plain("note", faults, text::<String>);
    row.finish(faults);
    Some(Credit { kind: kind?.value, amount, currency })
}

fn token(fields: &Fields<'_>, faults: &mut Faults<'_>, part: &mut Part) -> Option<(Token, TokenPlaces)> {
    let id = own_id(fields, Record::Token, faults, part);
    let text_of_key = fields.need("key", faults, key);
    let seats = fields.need("seats", faults, count);
    let viewed = fields.get("viewed", faults, date);
    let redeemed = redeemed(fields, faults);
    let replaced = replaced(fields, faults);
    let dismissed = dismissed(fields, faults);
    let note = fields.plain("note", faults, text);
    let (redeemed, redeemed_places) = redeemed.unzip();
    let places = TokenPlaces {
        key: text_of_key.as_ref().map_or(0, |read| read.at),
        viewed: viewed.as_ref().map(|viewed| viewed.at),
        redeemed: redeemed_places,
        replaced: replaced.as_ref().map(|(read, _)| read.at),
        by: replaced.as_ref().and_then(|(_, by)| *by),
    };
    if id.is_none() || seats.is_none() {
        part.lost_keys.extend(text_of_key.as_ref().map(|read| read.value.clone()));
    }
    let token = Token {
        id: id?,
        key: text_of_key?.value,
        seats: seats?.value,
        viewed: viewed.map(|viewed| viewed.value),
        redeemed,
        replaced: replaced.map(|(read, _)| read.value),
        dismissed,
        note,
    };
    Some((token, places))
}

fn redeemed(fields: &Fields<'_>, faults: &mut Faults<'_>) -> Option<(Redemption, RedeemedPlaces)> {
    let row = fields.table("redeemed", Record::Redeemed, faults)?;
    let on = row.need("on", faults, date);
    let tenant = row.need("tenant", faults, text);
    let redeemed_as = row.need("as", faults, word);
    let subscription = row.need("subscription", faults, id);
    row.plain("note", faults, text::<String>);
    row.finish(faults);
    let (on, tenant, redeemed_as, subscription) = (on?, tenant?, redeemed_as?, subscription?);
    let places = RedeemedPlaces { on: on.at, tenant: tenant.at, subscription: subscription.at };
    let redeemed_as = redeemed_as.value;
    let (tenant, subscription) = (tenant.value, subscription.value);
    Some((Redemption { on: on.value, tenant, redeemed_as, subscription }, places))
}

/// The replacement, at its day; with the place of the token that replaces.
fn replaced(fields: &Fields<'_>, faults: &mut Faults<'_>) -> Option<(Placed<Replacement>, Option<usize>)> {
    let row = fields.table("replaced", Record::Replaced, faults)?;
    let on = row.need("on", faults, date);
    let reason = row.need("reason", faults, word);
    let by = row.get("by", faults, id);
    row.plain("note", faults, text::<String>);
    row.finish(faults);
    let (on, reason) = (on?, reason?);
    let place = by.as_ref().map(|by| by.at);
    let by = by.map(|by| by.value);
    Some((Placed { value: Replacement { on: on.value, reason: reason.value, by }, at: on.at }, place))
}
