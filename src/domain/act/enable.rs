//! A technical benefit was enabled (R48).

use super::deed::{Answers, Decided, Deed, Question, text as answer};
use super::figure::{Comes, Figure, What};
use super::ground::{Ground, text};
use super::parts::{technical, technical_of};
use crate::domain::apply::checks::fits;
use crate::domain::edit::{Edit, FieldEdit, Owner};
use crate::domain::field::{Field, Value};
use crate::domain::record::{Kind, Shape};
use crate::domain::refusal::{Plain, Refusal, Why};
use crate::domain::rules::Life;
use crate::domain::technical::TechnicalKind;
use crate::domain::{Date, Id, Rule, State, Thing};

/// Digits that stand for a number that is still to be typed.
const DIGITS: &str = "100200300";

/// A technical benefit was enabled (R48).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enable {
    /// The benefit.
    pub benefit: Id,
    /// Access ID.
    pub access_id: String,
    /// Contract ID.
    pub contract_id: String,
}

/// A technical benefit is enabled from then on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Enabled;

impl Comes for Enabled {
    fn figures(&self) -> Vec<Figure> {
        vec![Figure::new("status", What::Word("active"))]
    }
}

impl Deed for Enable {
    type Effect = Enabled;

    const WORD: &'static str = "enable";
    const KINDS: &'static [Kind] = &[Kind::Technical];
    const TARGET: &'static str = "benefit";
    const QUESTIONS: &'static [Question] = &[
        Question::must(Field::AccessId, Shape::Text).named("access-id"),
        Question::must(Field::ContractId, Shape::Text).named("contract-id"),
    ];

    fn trials(_: &State, _: Field) -> Vec<String> {
        vec![DIGITS.to_owned()]
    }

    fn uses(&self) -> Option<&Id> {
        Some(&self.benefit)
    }

    fn said(of: Id, answers: &Answers) -> Option<Self> {
        let number = |field: Field| answer(answers, field).map(str::to_owned);
        Some(Self { benefit: of, access_id: number(Field::AccessId)?, contract_id: number(Field::ContractId)? })
    }

    fn likely<'a>(state: &'a State, of: &'a Id, _: Date) -> Box<dyn Iterator<Item = Self> + 'a> {
        // One that is enabled keeps its numbers; any digits stand for those that are still to be typed.
        let known = technical_of(state, of);
        let number = |number: Option<&String>| number.cloned().unwrap_or_else(|| DIGITS.to_owned());
        let access_id = number(known.and_then(|own| own.access_id.as_ref()));
        let contract_id = number(known.and_then(|own| own.contract_id.as_ref()));
        Box::new(std::iter::once(Self { benefit: of.clone(), access_id, contract_id }))
    }

    fn texts(&self) -> Vec<(Field, &str)> {
        vec![(Field::AccessId, self.access_id.as_str()), (Field::ContractId, self.contract_id.as_str())]
    }

    fn decide(&self, ground: &Ground<'_>) -> Result<Decided<Enabled>, Refusal> {
        let (id, access_id, contract_id) = (&self.benefit, self.access_id.as_str(), self.contract_id.as_str());
        let (at, benefit) = technical(ground, id)?;
        ground.administers()?;
        let (_, offer) = ground.live_offer(&benefit.enrollment, Life::Contract, Rule::WHAT_WORKS)?;
        if benefit.kind == TechnicalKind::AdvisoryHours {
            return Err(Refusal::by(Rule::ADVISORY_HOURS, Why::Plain(Plain::NeedsNoEnabling)));
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
        Ok(Decided::of(id, vec![edit], Enabled))
    }
}
