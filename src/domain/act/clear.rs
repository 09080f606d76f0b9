//! Software was removed from machines (R25).

use std::collections::{HashMap, HashSet};

use super::activate::{named, told};
use super::deed::{Answers, Decided, Deed, Question};
use super::figure::{Nothing, What};
use super::ground::{Ground, row, text};
use super::parts::{key, machines_of};
use crate::domain::field::{Field, Row, Value};
use crate::domain::folded::Machine;
use crate::domain::nearest::distance;
use crate::domain::record::{Kind, Shape};
use crate::domain::refusal::{Refusal, Why};
use crate::domain::{Date, Id, Overview, Rule, State, Thing};

/// Software was removed from machines (R25).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clear {
    /// The key.
    pub key: Id,
    /// The machines; several are one step.
    pub machines: Vec<Machine>,
}

impl Deed for Clear {
    type Effect = Nothing;

    const WORD: &'static str = "clear";
    const KINDS: &'static [Kind] = &[Kind::Key];
    const TARGET: &'static str = "key";
    const QUESTIONS: &'static [Question] = &[Question::must(Field::Machine, Shape::Texts).as_word()];

    fn fits(state: &State, overview: &Overview, part: Thing, answers: &Answers) -> bool {
        let Thing::Key(of, at) = part else { return false };
        let key = state.software.get(of).and_then(|own| own.keys.get(at));
        let machines = named(answers);
        let has = |machine: &Machine| key.is_some_and(|key| key.last_row(machine, overview.date).is_some());
        !machines.is_empty() && machines.iter().all(has)
    }

    fn choices(state: &State, of: &Id, field: Field, on: Date) -> Vec<String> {
        if field == Field::Machine { machines_of(state, of, on) } else { Vec::new() }
    }

    fn selected(state: &State, thing: Thing, row: usize) -> Option<(Field, Value)> {
        let Thing::Key(of, at) = thing else { return None };
        let fact = state.software.get(of)?.keys.get(at)?.activations.get(row)?;
        Some((Field::Machine, Value::List(vec![text(&fact.machine)])))
    }

    fn said(of: Id, answers: &Answers) -> Option<Self> {
        let machines = named(answers);
        (!machines.is_empty()).then_some(Self { key: of, machines })
    }

    fn likely<'a>(state: &'a State, of: &'a Id, on: Date) -> Box<dyn Iterator<Item = Self> + 'a> {
        let machine = machines_of(state, of, on).into_iter().next().map_or_else(|| "…".into(), Machine::from);
        Box::new(std::iter::once(Self { key: of.clone(), machines: vec![machine] }))
    }

    fn all_texts(&self) -> Vec<(Field, &str)> {
        self.machines.iter().map(|machine| (Field::Machine, machine.as_str())).collect()
    }

    fn tells(&self) -> Vec<(&'static str, What)> {
        vec![("machines", told(&self.machines))]
    }

    fn decide(&self, ground: &Ground<'_>) -> Result<Decided<Nothing>, Refusal> {
        let (_, thing, _, key) = key(ground, &self.key)?;
        let ever: HashMap<_, _> = key.machines_ever(ground.on).into_iter().collect();
        // A machine that is named twice is cleared once, and one that was cleared is.
        let mut once = HashSet::new();
        let mut edits = Vec::new();
        for machine in self.machines.iter().filter(|machine| once.insert(*machine)) {
            let name = match ever.get_key_value(machine) {
                Some((_, Some(_))) => continue,
                Some((name, None)) => *name,
                None => {
                    let mut known: Vec<Machine> = key.machines(ground.on).into_iter().cloned().collect();
                    known.sort_by_key(|name| distance(machine.as_str(), name.as_str()).unwrap_or(usize::MAX));
                    let machine = machine.clone();
                    return Err(Refusal::by(Rule::NOT_PERPETUAL, Why::MachineUnknown { machine, known }));
                }
            };
            ground.goes_on(thing, key.activations.iter().filter(|row| row.machine == *machine).map(|row| row.on))?;
            let fact: Row = vec![(Field::Machine, text(name)), (Field::On, Value::Date(ground.on))];
            edits.push(row(&self.key, Field::Cleared, key.cleared.len() + edits.len(), fact));
        }
        Ok(Decided::plain(&self.key, edits))
    }
}
