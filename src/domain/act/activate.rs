//! A key was used on machines (R18–R24, R40).

use std::collections::HashSet;

use super::deed::{Answers, Decided, Deed, Foretells, Question, Unsaid, flag, text as answer, texts, value};
use super::figure::{Comes, Figure, What};
use super::ground::{Ground, gone, row, text, without};
use super::parts::{key, key_of, machines_of, redeemed_elsewhere};
use crate::domain::edit::Edit;
use crate::domain::field::{Datum, Field, Row, Value};
use crate::domain::folded::{Machine, fits};
use crate::domain::listed::distinct;
use crate::domain::pool::{Pooled, twins};
use crate::domain::record::{Kind, Shape};
use crate::domain::refusal::{Plain, Refusal, Why};
use crate::domain::resemblance::may_be_known;
use crate::domain::reveal::usable_keys;
use crate::domain::rules::Life;
use crate::domain::software::{Activation, ActivationCase, Software, SoftwareKind, counts};
use crate::domain::usable::{is_blocked, of_itself};
use crate::domain::{Date, Id, Overview, Rule, State, Thing};

/// A key was used on machines (R18–R24, R40).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activate {
    /// The key.
    pub key: Id,
    /// The machines; several are one step.
    pub machines: Vec<Machine>,
    /// What happened on each of them.
    pub case: ActivationCase,
}

/// What an activation comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activated {
    /// Whether it counts (R18, R19).
    pub counted: bool,
    /// Activations used before.
    pub before: u32,
    /// Activations used afterwards.
    pub used: u32,
    /// The same, or by the last outside count and since, whichever is more.
    pub most: u32,
    /// Activations allowed.
    pub limit: Option<u32>,
    /// The key of the product to use next, where this one is full afterwards and there is one (R20).
    pub next: Option<Id>,
}

impl Comes for Activated {
    fn figures(&self) -> Vec<Figure> {
        let full = self.limit.is_some_and(|limit| self.most >= limit);
        let next = if full { What::MaybeId(self.next.clone()) } else { What::Word("not-full") };
        vec![
            Figure::new("counted", What::Flag(self.counted)),
            Figure::new("used", What::Count(self.used)),
            Figure::new("limit", What::Limit(self.limit)),
            Figure::said("before", What::Count(self.before)),
            Figure::said("most", What::Limit((self.most > self.used).then_some(self.most))),
            Figure::said("next", next),
        ]
    }
}

impl Deed for Activate {
    type Effect = Activated;

    const WORD: &'static str = "activate";
    const KINDS: &'static [Kind] = &[Kind::Key];
    const TARGET: &'static str = "key";
    const QUESTIONS: &'static [Question] = &[
        Question::must(Field::Machine, Shape::Texts),
        Question::may(Field::ActivatedBefore, Shape::Flag).or_known().in_form_only(),
        Question::must(Field::HardwareChanged, Shape::Flag).in_form_only(),
        Question::may(Field::Case, Shape::Word(ActivationCase::WORDS)).typed_only(),
    ];
    const FORETELLS: Foretells = Foretells::Machines;

    /// A benefit without keys says why it has none.
    fn applies(state: &State, thing: Thing) -> bool {
        let keyless = |at: usize| state.software.get(at).is_some_and(|own| own.keys.is_empty());
        if let Thing::Software(at) = thing { keyless(at) } else { Self::KINDS.contains(&thing.kind()) }
    }

    fn is_answered_by_whole(state: &State, whole: Thing) -> bool {
        let Thing::Software(at) = whole else { return false };
        state.software.get(at).is_some_and(|benefit| !benefit.needs_key())
    }

    fn fits(state: &State, overview: &Overview, part: Thing, _: &Answers) -> bool {
        of_itself(state, overview, part).is_none()
    }

    fn is_open(field: Field, answers: &Answers) -> bool {
        field != Field::HardwareChanged || flag(answers, Field::ActivatedBefore) == Some(true)
    }

    fn choices(state: &State, of: &Id, field: Field, on: Date) -> Vec<String> {
        if field == Field::Machine { machines_of(state, of, on) } else { Vec::new() }
    }

    /// Whether the ledger of the key has the machines.
    fn known(state: &State, of: &Id, on: Date, answers: &Answers) -> Option<(Field, Value)> {
        if value(answers, Field::ActivatedBefore).is_some() {
            return None;
        }
        let key = key_of(state, of)?;
        let machines = named(answers);
        // A name that is nearly one on record may be that machine: only the user knows (D13).
        if machines.is_empty() || may_be_known(key, &machines, on) {
            return None;
        }
        let known = machines.iter().filter(|name| key.last_use(name, on).is_some()).count();
        // Of some of them what happened is to be said, and those are recorded apart.
        let answered = known == 0 || known == machines.len();
        answered.then_some((Field::ActivatedBefore, Value::Flag(known > 0)))
    }

    fn uses(&self) -> Option<&Id> {
        Some(&self.key)
    }

    fn said(of: Id, answers: &Answers) -> Option<Self> {
        let machines = named(answers);
        if machines.is_empty() {
            return None;
        }
        let case = answer(answers, Field::Case).and_then(ActivationCase::from_word);
        let asked =
            || ActivationCase::of(flag(answers, Field::ActivatedBefore)?, flag(answers, Field::HardwareChanged));
        Some(Self { key: of, machines, case: case.or_else(asked)? })
    }

    /// Of a machine that the ledger lacks it is known what happened: it is a new one. Of one that it has only the user knows
    /// (R18).
    fn typed(state: &State, of: Id, on: Date, answers: &Answers) -> Result<Self, Unsaid> {
        let machines = named(answers);
        if machines.is_empty() {
            return Err(Unsaid::Machine);
        }
        if let Some(said) = Self::said(of.clone(), answers) {
            return Ok(said);
        }
        let key = key_of(state, &of);
        let last = |machine: &Machine| Some((machine.to_string(), key?.last_use(machine, on)?));
        let known: Vec<(String, Date)> = machines.iter().filter_map(last).collect();
        let mixed = known.len() < machines.len();
        match known.into_iter().next() {
            None => Ok(Self { key: of, machines, case: ActivationCase::NewMachine }),
            Some((machine, last)) => {
                let cases = [ActivationCase::SameHardware, ActivationCase::ChangedHardware];
                Err(Unsaid::Case { machine, last, mixed, cases })
            }
        }
    }

    fn likely<'a>(_: &'a State, of: &'a Id, _: Date) -> Box<dyn Iterator<Item = Self> + 'a> {
        let cases = [ActivationCase::NewMachine, ActivationCase::SameHardware].into_iter();
        Box::new(cases.map(|case| Self { key: of.clone(), machines: vec!["…".into()], case }))
    }

    fn texts(&self) -> Vec<(Field, &str)> {
        self.machines.iter().map(|machine| (Field::Machine, machine.as_str())).collect()
    }

    fn tells(&self) -> Vec<(&'static str, What)> {
        vec![("machines", told(&self.machines)), ("case", What::Case(self.case))]
    }

    fn decide(&self, ground: &Ground<'_>) -> Result<Decided<Activated>, Refusal> {
        let (id, case) = (&self.key, self.case);
        // A benefit without keys is asked for by its own id, and answers why it has none.
        if let Some(Thing::Software(of)) = ground.state.thing(id)
            && let Some(benefit) = ground.state.software.get(of)
        {
            ground.live_offer(&benefit.enrollment, Life::Offer, Rule::WHAT_WORKS)?;
            needs_activation(benefit)?;
        }
        let (of, thing, benefit, key) = key(ground, id)?;
        let (offer, live) = ground.live_offer(&benefit.enrollment, Life::Offer, Rule::WHAT_WORKS)?;
        needs_activation(benefit)?;
        // A key that was used before may serve further machines as long as the offer lives (D4).
        if !key.activated(ground.on) {
            ground.in_time(&live, benefit.activate_by, Life::Offer)?;
        }
        // The same text was a token: it is used up by that (D17).
        if let Some((token, on)) = redeemed_elsewhere(ground, thing) {
            return Err(Refusal::by(Rule::REDEEMED_ONCE, Why::RedeemedElsewhere { token, on }));
        }
        // A machine that is named twice counts once.
        let mut named = HashSet::new();
        let machines: Vec<&Machine> = self.machines.iter().filter(|machine| named.insert(*machine)).collect();
        let customers = &ground.state.partner.customer_machines;
        if let Some(machine) = machines.iter().find(|machine| customers.iter().any(|pattern| fits(pattern, machine))) {
            return Err(Refusal::by(Rule::CUSTOMER_USE, Why::CustomerMachine { machine: (*machine).clone() }));
        }
        if key.blocked || twins(ground.state, thing).any(|twin| is_blocked(ground.state, twin)) {
            return Err(Refusal::by(Rule::BLOCKED_KEY, Why::Plain(Plain::Blocked)));
        }
        let counted = counts(case, offer.counting);
        // One key text has one pool, whatever ids it has (D17).
        let pool = Pooled::of(ground.state, twins(ground.state, thing).chain([thing]), ground.on);
        let (before, known) = (pool.used, pool.most);
        let more = if counted { u32::try_from(machines.len()).unwrap_or(u32::MAX) } else { 0 };
        let (used, most) = (before.saturating_add(more), known.saturating_add(more));
        let next = || {
            let mut others = usable_keys(ground.state, ground.overview(), of).filter(|next| *next != thing);
            if ground.is_over(&benefit.enrollment, Life::Offer) { None } else { others.next() }
        };
        if let Some(limit) = pool.limit.filter(|limit| counted && most > *limit) {
            let outside = key.counted(offer.counting, ground.on).otherwise().filter(|_| known > before);
            let why = Why::UsedUp { used: known, outside: outside.map(|own| own.on), limit, more, next: next() };
            return Err(Refusal::by(Rule::ACTIVATION_LIMIT, why));
        }
        ground.goes_on(thing, key.activations.iter().map(|row| row.on))?;
        // What was cleared on this very day, and is set up again, is not cleared any more: the ledgers cannot tell which was
        // first, and what is still there has to go (R25).
        let again = key.cleared.iter().enumerate().rev();
        let again = again.filter(|(_, row)| row.on == ground.on && machines.contains(&&row.machine));
        let mut cleared: Vec<Edit> = again.map(|(at, row)| gone(id, Field::Cleared, at, row.to_value())).collect();
        if !cleared.is_empty() && cleared.len() == key.cleared.len() {
            // An empty list says nothing.
            let before = Some(Value::List(key.cleared.iter().map(Datum::to_value).collect()));
            cleared = vec![without(id, Field::Cleared, before)];
        }
        let first = key.activations.len();
        let edits = machines.iter().enumerate().map(|(at, machine)| {
            let fact: Row = vec![
                (Field::On, Value::Date(ground.on)),
                (Field::Machine, text(machine)),
                (Field::Case, text(case.as_word())),
            ];
            row(id, Field::Activations, first + at, fact)
        });
        let edits = cleared.into_iter().chain(edits).collect();
        let full = pool.limit.is_some_and(|limit| most >= limit);
        let next = if full { next().and_then(|next| next.id(ground.state)).cloned() } else { None };
        Ok(Decided::of(id, edits, Activated { counted, before, used, most, limit: pool.limit, next }))
    }
}

/// The machines that were named.
pub fn named(answers: &Answers) -> Vec<Machine> {
    texts(answers, Field::Machine).map(Machine::from).collect()
}

/// Machines as sentences tell of them, each once.
pub(super) fn told(machines: &[Machine]) -> What {
    What::Texts(distinct(machines.iter().map(Machine::as_str)).into_iter().map(str::to_owned).collect())
}

fn needs_activation(benefit: &Software) -> Result<(), Refusal> {
    match (benefit.kind, benefit.activation) {
        (SoftwareKind::Cal, _) => Err(Refusal::by(Rule::CLIENT_ACCESS_LICENCE, Why::Plain(Plain::Cal))),
        (SoftwareKind::Product, Activation::None) => {
            Err(Refusal::by(Rule::NEEDS_ACTIVATION, Why::Plain(Plain::NoKeyNeeded)))
        }
        (SoftwareKind::Product, Activation::Required) => Ok(()),
    }
}
