//! Membership offers: renewal (R6, R9, R11, R12), the fee of a kept year (D3), and review of the profile.

use super::{Applied, Ground, done, field, from, until};
use crate::domain::act::{Effect, ReviewCounts};
use crate::domain::field::{Datum, Field, Value};
use crate::domain::offer::{Enrollment, FeeStatus, OfferStatus};
use crate::domain::record::Kind;
use crate::domain::refusal::{Refusal, Why};
use crate::domain::rules::Life;
use crate::domain::{Id, Rule, Thing};

fn offer<'a>(ground: &Ground<'a>, id: &Id) -> Result<(Thing, &'a Enrollment), Refusal> {
    let thing = ground.known(id, Kind::Offer)?;
    let Thing::Offer(at) = thing else { return Err(Ground::unknown(id, Kind::Offer)) };
    Ok((thing, ground.state.enrollments.get(at).ok_or_else(|| Ground::unknown(id, Kind::Offer))?))
}

pub(super) fn renew(ground: &Ground<'_>, id: &Id) -> Result<Applied, Refusal> {
    let (thing, fact) = offer(ground, id)?;
    ground.administers()?;
    let (_, row) = ground.offer(id)?;
    let (opens, closes) = (row.term.window_opens(), row.term.window_closes());
    // In its days the fee of a kept year is what is paid: nothing else is asked until it is on record (D3).
    let fee = fact.fee(&row.term, ground.on).is_some_and(|fee| fee.status == FeeStatus::Open);
    match row.status {
        OfferStatus::Lapsed => {
            let why = Why::Lapsed { offer: thing, closed: closes };
            return Err(Refusal {
                rule: Some(Rule::MISSED_WINDOW.into()),
                why,
                first_day: None,
                last_day: Some(closes),
            });
        }
        OfferStatus::Active if !fee => {
            // Of a kept year a fee that is not on record is what could be meant: its days are over (D3).
            let missed = fact.fee(&row.term, ground.on).filter(|fee| fee.status == FeeStatus::NotOnRecord);
            return Err(match missed {
                Some(missed) => {
                    until(Rule::RENEWAL_WINDOW, Why::FeeDaysOver { from: missed.from, to: missed.to }, missed.to)
                }
                None => from(Rule::RENEWAL_WINDOW, Why::WindowNotOpen { opens }, opens),
            });
        }
        OfferStatus::Active | OfferStatus::Window => {}
    }
    if !fee && fact.profile(&row.term, ground.on).refuses() {
        return Err(Refusal::by(Rule::BEFORE_RENEWING, Why::ProfileNotReviewed));
    }
    ground.goes_on(thing, fact.renewals.iter().copied())?;
    let mut renewals = fact.renewals.clone();
    renewals.push(ground.on);
    let before = (!fact.renewals.is_empty()).then(|| fact.renewals.to_value());
    let edit = field(id, Field::Renewals, before, renewals.to_value());
    let after = Enrollment { renewals, ..fact.clone() };
    let anniversary = after.term(ground.state.rules, ground.on).map_or(row.term.anniversary, |term| term.anniversary);
    Ok(done(vec![edit], id, Some(Effect::Renewed { anniversary, fee })))
}

pub(super) fn review(ground: &Ground<'_>, id: &Id) -> Result<Applied, Refusal> {
    let (_, fact) = offer(ground, id)?;
    let (_, row) = ground.offer(id)?;
    let before = fact.profile_reviewed.map(|review| review.to_value());
    let after = Value::Date(ground.on);
    if before.as_ref() == Some(&after) {
        return Ok(done(Vec::new(), id, None));
    }
    let counts = match row.status {
        _ if ground.is_over(id, Life::Offer) => ReviewCounts::Nothing,
        OfferStatus::Active => ReviewCounts::Coming,
        OfferStatus::Window => ReviewCounts::Open,
        OfferStatus::Lapsed => ReviewCounts::Nothing,
    };
    Ok(done(vec![field(id, Field::ProfileReviewed, before, after)], id, Some(Effect::Reviewed { counts })))
}
