//! What every change is checked for, whatever it is: that what it names is there and fits, and that no fact contradicts
//! another one afterwards.

use crate::domain::draft::{Draft, Sight};
use crate::domain::edit::{Edit, Misfit};
use crate::domain::field::{Datum as _, Field, Unfit, Value};
use crate::domain::integrity::{Contradiction, contradictions};
use crate::domain::offer::OfferKind;
use crate::domain::record::Kind;
use crate::domain::refusal::{Refusal, Why};
use crate::domain::{Id, State, Thing};

/// The thing with this id, which must be of this kind.
pub(in crate::domain) fn known<'s>(sight: impl Into<Sight<'s>>, id: &Id, wanted: Kind) -> Result<Thing, Refusal> {
    let thing =
        sight.into().thing(id).ok_or_else(|| Refusal::of(Why::Unknown { id: id.clone(), kind: Some(wanted) }))?;
    if thing.kind() == wanted {
        Ok(thing)
    } else {
        Err(Refusal::of(Why::OtherKind { id: id.clone(), is: thing.kind(), wanted }))
    }
}

/// What a field takes beside its shape: an offer is of a kind that the rule set has; Access ID and Contract ID are digits (R48),
/// whatever blanks and dashes part them.
pub(in crate::domain) fn fits(state: &State, kind: Kind, field: Field, value: &Value) -> Result<(), Refusal> {
    if (kind, field) == (Kind::Offer, Field::Offer) {
        let known = OfferKind::from_value(value).is_some_and(|offer| state.rules.offers.contains(&offer));
        let unfit = Refusal::of(Why::Field { kind, field, unfit: Unfit::Value });
        return if known { Ok(()) } else { Err(unfit) };
    }
    let (Field::AccessId | Field::ContractId, Value::Text(text)) = (field, value) else { return Ok(()) };
    let mut letters = text.chars().filter(|letter| !letter.is_whitespace() && *letter != '-').peekable();
    if letters.peek().is_some() && letters.all(|letter| letter.is_ascii_digit()) {
        return Ok(());
    }
    Err(Refusal::of(Why::Field { kind, field, unfit: Unfit::Digits }))
}

/// Refuses what would contradict another fact.
pub(in crate::domain) fn sound(state: &State, edits: &[Edit]) -> Result<(), Refusal> {
    if edits.iter().all(is_apart) {
        return Ok(());
    }
    // An edit that does not fit its own state is none that was made here.
    let Ok(after) = after(state, edits) else { return Ok(()) };
    let known = contradictions(state);
    match contradictions(&after).into_iter().find(|found| !known.contains(found)) {
        Some(Contradiction::BeforePurchase { purchased, .. }) if !edits.iter().any(buys) => {
            Err(Refusal::of(Why::NotBoughtYet { purchased }))
        }
        Some(found) => Err(Refusal::of(Why::Contradiction(found))),
        None => Ok(()),
    }
}

/// Whether it says another day of a purchase: if not, what was changed is what is too early.
fn buys(edit: &Edit) -> bool {
    matches!(edit, Edit::Fields { fields, .. } if fields.iter().any(|edit| edit.field == Field::Purchased))
}

/// Whether it changes nothing that another fact is set against: those are what is written most, and most at once.
fn is_apart(edit: &Edit) -> bool {
    match edit {
        Edit::Row { ledger, .. } => matches!(ledger, Field::Activations | Field::Cleared | Field::Incidents),
        Edit::Fields { fields, .. } => fields.iter().all(|edit| edit.field == Field::Reconciled),
        Edit::Record { record, added, .. } => {
            *added && matches!(record.kind(), Kind::Person | Kind::Software | Kind::Key)
        }
    }
}

/// Makes edits of a state that they were decided for.
pub(super) fn take(draft: &mut Draft, edits: &[Edit]) {
    // One that does not fit its own state is none that was made here.
    let _ = draft.take(edits);
}

/// The state after those edits.
///
/// # Errors
/// [`Misfit`] where they were decided for another state.
pub(super) fn after(state: &State, edits: &[Edit]) -> Result<State, Misfit> {
    let mut after = state.clone();
    match edits {
        [one] => after.take(one)?,
        many => after.take_all(many)?,
    }
    Ok(after)
}
