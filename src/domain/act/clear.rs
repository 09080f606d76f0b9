//! Software was removed from a machine (R25).

use super::deed::{Answers, Decided, Deed, Question, text as answer};
use super::figure::{Nothing, What};
use super::ground::{Ground, row, text};
use super::parts::{key, machines_of};
use crate::domain::field::{Field, Row, Value};
use crate::domain::folded::Machine;
use crate::domain::nearest::distance;
use crate::domain::record::{Kind, Shape};
use crate::domain::refusal::{Refusal, Why};
use crate::domain::{Date, Id, Overview, Rule, State, Thing};

/// Software was removed from a machine (R25).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clear {
    /// The key.
    pub key: Id,
    /// The machine.
    pub machine: Machine,
}

impl Deed for Clear {
    type Effect = Nothing;

    const WORD: &'static str = "clear";
    const KINDS: &'static [Kind] = &[Kind::Key];
    const TARGET: &'static str = "key";
    const QUESTIONS: &'static [Question] = &[Question::must(Field::Machine, Shape::Text).as_word()];

    fn fits(state: &State, overview: &Overview, part: Thing, answers: &Answers) -> bool {
        let Thing::Key(of, at) = part else { return false };
        let key = state.software.get(of).and_then(|own| own.keys.get(at));
        let machine = answer(answers, Field::Machine).map(Machine::from);
        key.zip(machine).is_some_and(|(key, machine)| key.last_row(&machine, overview.date).is_some())
    }

    fn choices(state: &State, of: &Id, field: Field, on: Date) -> Vec<String> {
        if field == Field::Machine { machines_of(state, of, on) } else { Vec::new() }
    }

    fn selected(state: &State, thing: Thing, row: usize) -> Option<(Field, Value)> {
        let Thing::Key(of, at) = thing else { return None };
        let fact = state.software.get(of)?.keys.get(at)?.activations.get(row)?;
        Some((Field::Machine, text(&fact.machine)))
    }

    fn said(of: Id, answers: &Answers) -> Option<Self> {
        Some(Self { key: of, machine: answer(answers, Field::Machine)?.into() })
    }

    fn likely<'a>(state: &'a State, of: &'a Id, on: Date) -> Box<dyn Iterator<Item = Self> + 'a> {
        let machine = machines_of(state, of, on).into_iter().next().map_or_else(|| "…".into(), Machine::from);
        Box::new(std::iter::once(Self { key: of.clone(), machine }))
    }

    fn all_texts(&self) -> Vec<(Field, &str)> {
        vec![(Field::Machine, self.machine.as_str())]
    }

    fn tells(&self) -> Vec<(&'static str, What)> {
        vec![("machine", What::Text(self.machine.to_string()))]
    }

    fn decide(&self, ground: &Ground<'_>) -> Result<Decided<Nothing>, Refusal> {
        let (id, machine) = (&self.key, &self.machine);
        let (_, thing, _, key) = key(ground, id)?;
        let Some(name) = key.machines(ground.on).into_iter().find(|name| *name == machine) else {
            let mut known: Vec<Machine> = key.machines(ground.on).into_iter().cloned().collect();
            known.sort_by_key(|name| distance(machine.as_str(), name.as_str()).unwrap_or(usize::MAX));
            return Err(Refusal::by(Rule::NOT_PERPETUAL, Why::MachineUnknown { known }));
        };
        ground.goes_on(thing, key.activations.iter().filter(|row| row.machine == *machine).map(|row| row.on))?;
        let fact: Row = vec![(Field::Machine, text(name)), (Field::On, Value::Date(ground.on))];
        Ok(Decided::plain(id, vec![row(id, Field::Cleared, key.cleared.len(), fact)]))
    }
}
