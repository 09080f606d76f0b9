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

use std::collections::HashMap;

use fakes::Fakes;
use seen::Seen;
use walk::walk;

use crate::domain::State;
use crate::domain::folded::{ANY, Machine, fits};

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
    let (real, fake) = (Named::of(state), Named::of(staged));
    let patterns = state.partner.customer_machines.iter().zip(&staged.partner.customer_machines);
    let told = patterns.flat_map(|(pattern, staged)| {
        let fit = real.fit(pattern);
        if fit == fake.fit(staged) {
            return vec![staged.clone()];
        }
        fit.into_iter().filter_map(|at| fake.names.get(at)).map(|name| Machine::from(*name)).collect()
    });
    let mut told: Vec<Machine> = told.collect();
    let mut known = std::collections::HashSet::new();
    told.retain(|pattern| known.insert(pattern.clone()));
    staged.partner.customer_machines = told;
}

/// The machines of a state by their places: a pattern that names one is not held against all of them.
struct Named<'s> {
    names: Vec<&'s str>,
    places: HashMap<Machine, Vec<usize>>,
}

impl<'s> Named<'s> {
    fn of(state: &'s State) -> Self {
        let names: Vec<&str> = machines(state).collect();
        let mut places: HashMap<Machine, Vec<usize>> = HashMap::new();
        for (at, name) in names.iter().enumerate() {
            places.entry(Machine::from(*name)).or_default().push(at);
        }
        Self { names, places }
    }

    /// The places of the machines that a pattern fits, ascending.
    fn fit(&self, pattern: &Machine) -> Vec<usize> {
        if pattern.contains(ANY) {
            return (0..self.names.len())
                .filter(|at| self.names.get(*at).is_some_and(|own| fits(pattern, own)))
                .collect();
        }
        self.places.get(pattern).cloned().unwrap_or_default()
    }
}

/// The names of all machines, in the file's order.
fn machines(state: &State) -> impl Iterator<Item = &str> {
    let keys = state.software.iter().flat_map(|benefit| &benefit.keys);
    keys.flat_map(|key| {
        let activated = key.activations.iter().map(|row| row.machine.as_str());
        activated.chain(key.cleared.iter().map(|row| row.machine.as_str()))
    })
}
