//! One's own data for a projector (`--stage`): every key, name, id and address replaced by a fake of the same shape,
//! once, when it is loaded. Nothing behind it ever has the real text, so that no view can show it.
//!
//! Pure and without chance: the same state gives the same fakes in every view and every run. What a fake is depends on
//! the shape of the real text and on what else is in the file, so that nobody can work back from it. Dates, figures and
//! the programme's own words (products, competencies) stay: every derived figure is the real one.

mod fakes;
mod letters;
mod seen;
mod walk;
mod words;

use fakes::Fakes;
use seen::Seen;
use walk::walk;

use crate::domain::State;
use crate::domain::folded::{Machine, fits};

/// Other fakes are tried so many times, where some of the first ones look like something real of the file.
const TRIES: u64 = 8;

/// The state as it may be seen by anybody.
#[must_use]
pub fn disguise(state: &State) -> State {
    let mut seen = Seen::of(state);
    walk(state, &mut seen);
    seen.complete();
    let mut staged = State::default();
    for salt in 0..TRIES {
        let mut fakes = Fakes::of(&seen, salt, salt + 1 < TRIES);
        staged = walk(state, &mut fakes);
        if fakes.are_apart() {
            break;
        }
    }
    customers(state, &mut staged);
    staged
}

/// A pattern of customers' machines (R40) must fit the same machines as before. One that cuts words in two fits none of
/// their fakes: the machines it fits stand in its place.
fn customers(state: &State, staged: &mut State) {
    let machines: Vec<(&str, &str)> = machines(state).zip(machines(staged)).collect();
    let patterns = state.partner.customer_machines.iter().zip(&staged.partner.customer_machines);
    let told = patterns.flat_map(|(real, fake)| {
        let fit: Vec<Machine> =
            machines.iter().filter(|(own, _)| fits(real, own)).map(|(_, fake)| Machine::from(*fake)).collect();
        let same = machines.iter().all(|(own, other)| fits(real, own) == fits(fake, other));
        if same { vec![fake.clone()] } else { fit }
    });
    let mut told: Vec<Machine> = told.collect();
    let mut known = std::collections::HashSet::new();
    told.retain(|pattern| known.insert(pattern.clone()));
    staged.partner.customer_machines = told;
}

/// The names of all machines, in the file's order.
fn machines(state: &State) -> impl Iterator<Item = &str> {
    let keys = state.software.iter().flat_map(|benefit| &benefit.keys);
    keys.flat_map(|key| {
        let activated = key.activations.iter().map(|row| row.machine.as_str());
        activated.chain(key.cleared.iter().map(|row| row.machine.as_str()))
    })
}
