//! Technical benefits: enabling (R48), cases and hours (R50, R51, R54).

use super::{Applied, Ground, changed, done, row, text};
use crate::domain::act::Effect;
use crate::domain::apply::fits;
use crate::domain::edit::{Edit, FieldEdit, Owner};
use crate::domain::field::{Datum, Field, Row, Unfit, Value};
use crate::domain::folded::Product;
use crate::domain::record::Kind;
use crate::domain::refusal::{Refusal, Why};
use crate::domain::rules::Life;
use crate::domain::technical::{Incident, Technical, TechnicalKind};
use crate::domain::{Id, Rule, Thing};

fn benefit<'a>(ground: &Ground<'a>, id: &Id) -> Result<(usize, &'a Technical), Refusal> {
    let Thing::Technical(at) = ground.known(id, Kind::Technical)? else {
        return Err(Ground::unknown(id, Kind::Technical));
    };
    Ok((at, ground.state.technical.get(at).ok_or_else(|| Ground::unknown(id, Kind::Technical))?))
}

pub(super) fn enable(ground: &Ground<'_>, id: &Id, access_id: &str, contract_id: &str) -> Result<Applied, Refusal> {
    let (at, benefit) = benefit(ground, id)?;
    ground.administers()?;
    let (_, offer) = ground.live_offer(&benefit.enrollment, Life::Contract, Rule::WHAT_WORKS)?;
    if benefit.kind == TechnicalKind::AdvisoryHours {
        return Err(Refusal::by(Rule::ADVISORY_HOURS, Why::NeedsNoEnabling));
    }
    // It is enabled once, and stays so through renewals (D4); its numbers are corrected as those of any record.
    if let Some(on) = benefit.activated {
        if on <= ground.on {
            return Err(Refusal::by(Rule::ENABLING, Why::EnabledAlready { on }));
        }
        ground.goes_on(Thing::Technical(at), Some(on))?;
    }
    ground.in_time(&offer, benefit.activate_by, Life::Contract)?;
    let mut fields = vec![FieldEdit { field: Field::Activated, before: None, after: Some(Value::Date(ground.on)) }];
    let numbers =
        [(Field::AccessId, &benefit.access_id, access_id), (Field::ContractId, &benefit.contract_id, contract_id)];
    for (field, before, number) in numbers {
        fits(ground.state, Kind::Technical, field, &text(number))?;
        if before.as_deref() != Some(number) {
            fields.push(FieldEdit { field, before: before.as_deref().map(text), after: Some(text(number)) });
        }
    }
    let edit = Edit::Fields { of: Owner::Record(id.clone()), fields };
    Ok(done(vec![edit], id, Some(Effect::Enabled)))
}

pub(super) fn incident(
    ground: &Ground<'_>,
    id: &Id,
    case: &str,
    product: Option<&Product>,
    hours: Option<u32>,
) -> Result<Applied, Refusal> {
    let (at, benefit) = benefit(ground, id)?;
    let (_, offer) = ground.live_offer(&benefit.enrollment, Life::Contract, Rule::CONTRACT_LIFE)?;
    let of_hours = benefit.kind == TechnicalKind::AdvisoryHours;
    if of_hours && hours.is_none() {
        let (kind, field, unfit) = (Kind::Technical, Field::Hours, Unfit::Needed);
        return Err(Refusal::of(Why::Field { kind, field, unfit }));
    }
    if !benefit.enabled(ground.on) {
        return Err(Refusal::by(Rule::ENABLING, Why::NotEnabled));
    }
    let amount = if of_hours { hours.unwrap_or(0) } else { 1 };
    let used = benefit.used(offer.term.starts, ground.on);
    if let Some(quantity) = benefit.quantity.filter(|quantity| used.saturating_add(amount) > *quantity) {
        return Err(Refusal::by(Rule::INCIDENTS, Why::NoneLeft { used, quantity }));
    }
    if benefit.incidents.iter().any(|row| row.case == case) {
        return Err(Refusal::of(Why::CaseKnown));
    }
    ground.goes_on(Thing::Technical(at), benefit.incidents.iter().map(|row| row.on))?;
    let mut fact: Row = vec![(Field::Case, text(case)), (Field::On, Value::Date(ground.on))];
    fact.extend(product.map(|product| (Field::Product, text(product))));
    fact.extend(hours.filter(|_| of_hours).map(|hours| (Field::Hours, Value::Count(hours))));
    let used = used.saturating_add(amount);
    let left = benefit.quantity.map(|quantity| quantity.saturating_sub(used));
    let edit = row(id, Field::Incidents, benefit.incidents.len(), fact);
    Ok(done(
        vec![edit],
        id,
        Some(Effect::Incident { used, left, over: ground.is_over(&benefit.enrollment, Life::Contract) }),
    ))
}

pub(super) fn close(ground: &Ground<'_>, id: &Id, case: &str) -> Result<Applied, Refusal> {
    let (_, benefit) = benefit(ground, id)?;
    let open = |row: &Incident| row.case == case && row.on <= ground.on && row.closed.is_none();
    let Some((at, before)) = benefit.incidents.iter().enumerate().find(|(_, row)| open(row)) else {
        return Err(Refusal::of(Why::CaseUnknown));
    };
    let after = Incident { closed: Some(ground.on), ..before.clone() };
    let edit = changed(id, Field::Incidents, at, before.to_value(), after.to_value());
    Ok(done(vec![edit], id, None))
}
