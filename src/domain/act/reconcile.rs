//! A key's ledger was compared with an outside count (R20, R21): that of Microsoft, or of a tool that asked there.

use super::deed::{Answers, Decided, Deed, Question, count};
use super::figure::{Comes, Figure, What};
use super::ground::{Ground, field};
use super::parts::{key, key_of};
use crate::domain::field::{Datum, Field, Value};
use crate::domain::record::{Kind, Shape};
use crate::domain::refusal::Refusal;
use crate::domain::software::Reconciled;
use crate::domain::{Date, Id};

/// A key's ledger was compared with an outside count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reconcile {
    /// The key.
    pub key: Id,
    /// Activations used, by that count.
    pub used: u32,
}

/// What a comparison comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// Activations used by the ledger.
    pub used: u32,
    /// By the outside count.
    pub outside: u32,
    /// Activations allowed.
    pub limit: Option<u32>,
    /// How many more the outside count says than the ledger and the comparison before it: nobody recorded them.
    pub unexplained: u32,
    /// How many more they say than the outside count.
    pub missing: u32,
    /// The day of the comparison before it.
    pub since: Option<Date>,
}

impl Comes for Compared {
    fn variants() -> &'static [&'static str] {
        &["", "unexplained", "missing"]
    }

    fn figures(&self) -> Vec<Figure> {
        let since = self.since.map_or(What::Limit(None), What::Date);
        vec![
            Figure::new("used", What::Count(self.used)),
            Figure::new("outside", What::Count(self.outside)),
            Figure::new("limit", What::Limit(self.limit)),
            Figure::new("unexplained", What::Several(usize::try_from(self.unexplained).unwrap_or(usize::MAX))),
            Figure::said("missing", What::Several(usize::try_from(self.missing).unwrap_or(usize::MAX))),
            Figure::new("since", since),
        ]
    }

    fn variant(&self) -> &'static str {
        match (self.unexplained, self.missing) {
            (0, 0) => "",
            (0, _) => "missing",
            _ => "unexplained",
        }
    }
}

impl Deed for Reconcile {
    type Effect = Compared;

    const WORD: &'static str = "reconcile";
    const KINDS: &'static [Kind] = &[Kind::Key];
    const TARGET: &'static str = "key";
    const QUESTIONS: &'static [Question] = &[Question::must(Field::Used, Shape::Count)];

    fn said(of: Id, answers: &Answers) -> Option<Self> {
        Some(Self { key: of, used: count(answers, Field::Used)? })
    }

    /// What the ledger says: that both agree is the likeliest answer. Where that is on record of this day another count corrects it.
    fn likely<'a>(state: &'a crate::domain::State, of: &'a Id, on: Date) -> Box<dyn Iterator<Item = Self> + 'a> {
        let found = state.software.iter().find_map(|own| Some((own, own.keys.iter().find(|key| key.id == *of)?)));
        let used = found.and_then(|(own, key)| Some(key.counted(state.offer(&own.enrollment)?.counting, on).most()));
        let used = used.unwrap_or_default();
        Box::new([used, used.saturating_add(1)].into_iter().map(|used| Self { key: of.clone(), used }))
    }

    fn recorded(state: &crate::domain::State, of: &Id, on: Date) -> Option<(Field, Value)> {
        let fact = key_of(state, of)?.reconciled.as_ref().filter(|fact| fact.on == on)?;
        Some((Field::Used, fact.used.to_value()))
    }

    fn tells(&self) -> Vec<(&'static str, What)> {
        vec![("outside", What::Count(self.used))]
    }

    fn decide(&self, ground: &Ground<'_>) -> Result<Decided<Compared>, Refusal> {
        let (_, thing, benefit, key) = key(ground, &self.key)?;
        let (offer, _) = ground.offer(&benefit.enrollment)?;
        let days = key.activations.iter().map(|row| row.on).chain(key.reconciled.iter().map(|fact| fact.on));
        ground.goes_on(thing, days)?;
        let counted = key.counted(offer.counting, ground.on);
        let before = key.reconciled.as_ref();
        let earlier = before.filter(|fact| fact.on < ground.on);
        // One that is made again on the same day takes the place of the first: it is set against what that was set against.
        let told = before
            .filter(|fact| fact.on == ground.on)
            .and_then(|fact| Some(fact.used.saturating_sub(fact.unexplained?)));
        let expected = if earlier.is_some() { counted.most() } else { told.unwrap_or_default().max(counted.ledger) };
        let unexplained = self.used.saturating_sub(expected);
        let compared = Compared {
            used: counted.ledger,
            outside: self.used,
            limit: key.limit,
            unexplained,
            missing: expected.saturating_sub(self.used),
            since: earlier.map(|fact| fact.on),
        };
        if before.is_some_and(|fact| (fact.on, fact.used) == (ground.on, self.used)) {
            return Ok(Decided::of(&self.key, Vec::new(), compared));
        }
        // Of the first comparison the ledger tells it; of a later one nothing would, since the one before is gone.
        let is_kept = unexplained > 0 && (earlier.is_some() || told.is_some());
        let (on, used) = (ground.on, self.used);
        let fact = Reconciled { on, used, unexplained: is_kept.then_some(unexplained), note: None };
        let before: Option<Value> = before.map(Datum::to_value);
        Ok(Decided::of(&self.key, vec![field(&self.key, Field::Reconciled, before, fact.to_value())], compared))
    }
}
