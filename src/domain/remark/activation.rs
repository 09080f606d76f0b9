//! Remarks on an activation: a case that the ledger contradicts, a machine named nearly like another one, a Mac.

use std::collections::HashSet;

use super::{Catalogue, Remark};
use crate::domain::folded::Machine;
use crate::domain::resemblance::{FEW, Resemblance, is_mac, ledger, resembling};
use crate::domain::software::{ActivationCase, Key, Platform, Software};
use crate::domain::{Date, Id, State, Thing};

/// What is worth saying of an activation; of its case only once that is known.
#[must_use]
pub fn of_activation(
    state: &State,
    id: &Id,
    machines: &[Machine],
    case: Option<ActivationCase>,
    on: Date,
    catalogue: &dyn Catalogue,
) -> Vec<Remark> {
    let Some(Thing::Key(of, at)) = state.thing(id) else { return Vec::new() };
    let Some((benefit, key)) = state.software.get(of).and_then(|own| Some((own, own.keys.get(at)?))) else {
        return Vec::new();
    };
    let mut remarks = Vec::new();
    let (mut named, mut known): (Vec<&Machine>, HashSet<&Machine>) = (Vec::new(), HashSet::new());
    for machine in machines {
        if !known.insert(machine) {
            remarks.push(Remark::NamedTwice { machine: machine.to_string() });
            continue;
        }
        if key.cleared.iter().any(|row| row.on == on && row.machine == *machine) {
            remarks.push(Remark::ClearedThatDay { machine: machine.to_string() });
        }
        remarks.extend(of_case(benefit, key, machine, case, on));
        if machines.len() <= FEW {
            remarks.extend(near(state, key, &named, machine, on));
        }
        let excluded = benefit.excludes_platforms.contains(&Platform::Macos)
            || (benefit.excludes_platforms.is_empty() && catalogue.excludes(&benefit.product, Platform::Macos));
        if excluded && is_mac(machine) {
            remarks.push(Remark::NotOn { machine: machine.to_string(), product: benefit.product.to_string() });
        }
        named.push(machine);
    }
    remarks
}

/// A case that the ledger contradicts: the user's word is recorded all the same.
fn of_case(benefit: &Software, key: &Key, machine: &Machine, case: Option<ActivationCase>, on: Date) -> Option<Remark> {
    match (key.last_use(machine, on), case?) {
        (Some(on), ActivationCase::NewMachine) => Some(Remark::MachineKnown { machine: machine.to_string(), on }),
        (None, ActivationCase::SameHardware | ActivationCase::ChangedHardware) => {
            let elsewhere = benefit.keys.iter().find(|other| other.last_use(machine, on).is_some());
            let elsewhere = elsewhere.map(|other| other.id.clone());
            Some(Remark::MachineUnknown { machine: machine.to_string(), key: key.id.clone(), elsewhere })
        }
        _ => None,
    }
}

/// A machine that is named nearly like one of the same list, of the key's ledger, or of any other ledger.
fn near(state: &State, key: &Key, named: &[&Machine], machine: &Machine, on: Date) -> Option<Remark> {
    if key.last_use(machine, on).is_some() {
        return None;
    }
    let here = ledger(key, on).chain(named.iter().map(|named| &***named));
    let found = resembling(machine, here).or_else(|| {
        // What is on record elsewhere by that very name is no slip.
        let keys = state.software.iter().flat_map(|benefit| &benefit.keys);
        resembling(machine, keys.flat_map(|key| ledger(key, on)))
    });
    found.map(|(known, how)| {
        let (machine, known) = (machine.to_string(), known.to_owned());
        match how {
            Resemblance::Looks => Remark::Looks { machine, known },
            Resemblance::Domain => Remark::Domain { machine, known },
        }
    })
}
