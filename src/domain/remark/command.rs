//! Remarks on a command: what an act, a new record or a change is worth saying of, before it is recorded.

use std::collections::{HashMap, HashSet};

use super::activation::of_activation;
use super::moved::{can_move, moved};
use super::part::of_part;
use super::partner::{customers, in_use, locks_out};
use super::record::{needs_no_key, odd_number, of_record};
use super::renewal::of_renewal;
use super::subscription::figures_since;
use super::{Catalogue, Remark, remarks};
use crate::domain::act::{Act, Activate, Assign, Clear, Enable, Renew};
use crate::domain::admission::Asking;
use crate::domain::apply::apply;
use crate::domain::command::Command;
use crate::domain::edit::{Edit, Owner};
use crate::domain::field::{Datum as _, Field, Row, Value};
use crate::domain::folded::Machine;
use crate::domain::offer::OfferStatus;
use crate::domain::partner::Role;
use crate::domain::record::{Kind, Record};
use crate::domain::visual_studio::Seat;
use crate::domain::{Date, Id, State, Thing};

/// What is worth saying of a command on a day, by what it makes or changes.
pub(super) fn of_command(state: &State, command: &Command, today: Date, catalogue: &dyn Catalogue) -> Vec<Remark> {
    match command {
        Command::Act { act: Act::Activate(Activate { key, machines, case }), on } => {
            of_activation(state, key, machines, Some(*case), *on, catalogue)
        }
        Command::Act { act: Act::Enable(Enable { benefit, access_id, contract_id }), .. } => {
            // Where others are on record already these are not.
            let open = state.technical.iter().any(|own| own.id == *benefit && own.activated.is_none());
            let numbers = [(Field::AccessId, access_id.as_str()), (Field::ContractId, contract_id.as_str())];
            let numbers = numbers.into_iter().filter(|_| open);
            numbers.filter_map(|(field, number)| odd_number(&state.rules, field, number)).collect()
        }
        Command::Act { act: Act::Assign(Assign { to, .. }), on } => {
            ends_unless_renewed(state, to, *on).into_iter().chain(given_late(state, to, *on)).collect()
        }
        Command::Act { act: Act::Clear(Clear { machines, .. }), .. } => named_twice(machines),
        Command::Act { act: Act::Renew(Renew { offer }), on } => of_renewal(state, offer, *on),
        Command::Add { kind, parent: Some(parent), fields } => of_part(state, *kind, parent, fields, today),
        Command::Add { kind, parent, fields } => {
            let mut fields: Row = fields.clone();
            if !fields.iter().any(|(field, _)| *field == Field::Id) {
                let id = crate::domain::proposed::proposed_id(state, *kind, parent.as_ref(), &fields);
                fields.extend(id.map(|id| (Field::Id, id.to_value())));
            }
            let record = Record::new(*kind, &fields).ok();
            record.map(|record| of_record(state, &record, None, today, catalogue)).unwrap_or_default()
        }
        Command::Set { of: of @ Owner::Record(_), fields } => {
            let Some(before) = state.record_of(of) else { return Vec::new() };
            let mut after = before.clone();
            let values: Vec<_> = fields.iter().map(|(field, value)| (*field, value.as_ref())).collect();
            if after.set_all(&values).is_err() {
                return Vec::new();
            }
            let moved = moved_by(state, command, fields, today);
            let since = figures_since(state, fields, &before, &after, today);
            let known = of_record(state, &after, Some(&before), today, catalogue);
            moved.into_iter().chain(since).chain(known).collect()
        }
        Command::Several(commands) => {
            let each = commands.iter().flat_map(|command| remarks(state, command, today, catalogue));
            each.chain(made_without_keys(commands)).collect()
        }
        Command::Set { of: Owner::Partner, fields } => {
            let own = in_use(state, fields, today).into_iter().chain(customers(state, fields));
            own.chain(locks_out(state, fields)).collect()
        }
        // Looking at a key and taking records away have words of their own.
        Command::Act { .. }
        | Command::Erase { .. }
        | Command::Mistake { .. }
        | Command::Remove { .. }
        | Command::Grant { .. }
        | Command::View { .. } => Vec::new(),
    }
}

/// What a change moves besides, where it is allowed: what is refused moves nothing.
fn moved_by(state: &State, command: &Command, fields: &[(Field, Option<Value>)], today: Date) -> Vec<Remark> {
    if !can_move(fields) {
        return Vec::new();
    }
    let asking = Asking { today, role: Role::GlobalAdmin };
    let applied = apply(state, command, asking).ok().filter(|applied| !applied.edits.is_empty());
    let after = applied.and_then(|applied| Some((applied.after(state).ok()?, applied.subject?, applied.edits)));
    let Some((after, of, edits)) = after else { return Vec::new() };
    // Beside the record itself.
    let renamed = edits.iter().skip(1).filter_map(|edit| match edit {
        Edit::Fields { of: Owner::Record(id), fields } if fields.iter().any(|edit| edit.field == Field::Product) => {
            Some(Remark::RenamedToo { of: id.clone() })
        }
        Edit::Fields { .. } | Edit::Row { .. } | Edit::Record { .. } => None,
    });
    renamed.chain(moved(state, &after, &of, fields, today)).collect()
}

/// Of machines that are named more than once.
fn named_twice(machines: &[Machine]) -> Vec<Remark> {
    let mut known = HashSet::new();
    let again = machines.iter().filter(|machine| !known.insert(*machine));
    again.map(|machine| Remark::NamedTwice { machine: machine.to_string() }).collect()
}

/// Of keys for benefits that the same step makes and that have none of their own; once for each benefit.
fn made_without_keys(commands: &[Command]) -> Vec<Remark> {
    let mut made = HashMap::new();
    let mut remarks = Vec::new();
    for command in commands {
        let Command::Add { kind, parent, fields } = command else { continue };
        let exception = fields.iter().any(|(field, _)| matches!(field, Field::Kind | Field::Activation));
        if *kind == Kind::Software && exception {
            if let Ok(Record::Software(benefit)) = Record::new(*kind, fields) {
                made.insert(benefit.id.clone(), benefit);
            }
        } else if let (Kind::Key, Some(parent)) = (kind, parent) {
            let without = made.remove(parent).filter(|benefit| !benefit.needs_key());
            remarks.extend(without.map(|benefit| needs_no_key(&benefit)));
        }
    }
    remarks
}

/// Of what is given for the first time after a last day of its own: without one it goes with its offer (R5, R7).
fn given_late(state: &State, given: &Id, on: Date) -> Option<Remark> {
    let thing = state.thing(given)?;
    let day = thing.own_last_day(state).filter(|day| *day < on)?;
    let ever = |seat: &Seat| seat.assignments.iter().any(|row| row.on <= on);
    let first = match thing {
        Thing::Seat(of, at) => state.visual_studio.get(of)?.seats.get(at).is_some_and(|seat| !ever(seat)),
        Thing::VisualStudio(of) => {
            let benefit = state.visual_studio.get(of)?;
            let given = benefit.seats.iter().filter(|seat| ever(seat)).count();
            u32::try_from(given).is_ok_and(|given| given < benefit.quantity)
        }
        Thing::Cloud(of) => {
            let benefit = state.cloud.get(of)?;
            let held = u32::try_from(benefit.holders(on).count()).unwrap_or(u32::MAX);
            // One more is given, and none moves.
            benefit.quantity.map_or(held == 0, |quantity| held < quantity)
        }
        Thing::Offer(_)
        | Thing::Software(_)
        | Thing::Key(..)
        | Thing::Token(..)
        | Thing::Subscription(_)
        | Thing::Technical(_)
        | Thing::Person(_) => false,
    };
    first.then_some(Remark::GivenLate { day })
}

/// Of what is given while the window of its offer is open.
fn ends_unless_renewed(state: &State, given: &Id, on: Date) -> Option<Remark> {
    let offer = state.offer(state.thing(given)?.granted_by(state)?)?;
    let term = offer.term(state.rules, on)?;
    (term.status(on) == OfferStatus::Window).then(|| Remark::EndsUnlessRenewed { until: term.grace_ends() })
}
