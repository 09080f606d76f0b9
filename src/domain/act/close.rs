//! A case was closed (R50).

use super::deed::{Answers, Decided, Deed, Question, text as answer};
use super::figure::{Nothing, What};
use super::ground::{Ground, changed, text};
use super::parts::{technical, technical_of};
use crate::domain::field::{Datum, Field, Value};
use crate::domain::folded::alike;
use crate::domain::record::{Kind, Shape};
use crate::domain::refusal::{Refusal, Why};
use crate::domain::technical::Incident;
use crate::domain::{Date, Id, State, Thing};

/// A case was closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Close {
    /// The benefit.
    pub benefit: Id,
    /// Case number.
    pub case: String,
}

impl Deed for Close {
    type Effect = Nothing;

    const WORD: &'static str = "close";
    const KINDS: &'static [Kind] = &[Kind::Technical];
    const TARGET: &'static str = "benefit";
    const QUESTIONS: &'static [Question] = &[Question::must(Field::Case, Shape::Text).as_word()];

    fn takes_listed(field: Field) -> bool {
        field == Field::Case
    }

    fn choices(state: &State, of: &Id, field: Field, on: Date) -> Vec<String> {
        if field == Field::Case { open_cases(state, of, on) } else { Vec::new() }
    }

    fn selected(state: &State, thing: Thing, row: usize) -> Option<(Field, Value)> {
        let Thing::Technical(at) = thing else { return None };
        let fact = state.technical.get(at)?.incidents.get(row)?;
        fact.closed.is_none().then(|| (Field::Case, text(&fact.case)))
    }

    fn said(of: Id, answers: &Answers) -> Option<Self> {
        Some(Self { benefit: of, case: answer(answers, Field::Case)?.to_owned() })
    }

    fn likely<'a>(state: &'a State, of: &'a Id, on: Date) -> Box<dyn Iterator<Item = Self> + 'a> {
        let case = open_cases(state, of, on).into_iter().next().unwrap_or_else(|| "…".to_owned());
        Box::new(std::iter::once(Self { benefit: of.clone(), case }))
    }

    fn all_texts(&self) -> Vec<(Field, &str)> {
        vec![(Field::Case, self.case.as_str())]
    }

    fn tells(&self) -> Vec<(&'static str, What)> {
        vec![("case", What::Text(self.case.clone()))]
    }

    fn decide(&self, ground: &Ground<'_>) -> Result<Decided<Nothing>, Refusal> {
        let (id, case) = (&self.benefit, &self.case);
        let (_, benefit) = technical(ground, id)?;
        let open = |row: &Incident| alike(&row.case, case) && row.on <= ground.on && row.closed.is_none();
        let Some((at, before)) = benefit.incidents.iter().enumerate().find(|(_, row)| open(row)) else {
            return Err(Refusal::of(Why::CaseUnknown { open: open_cases(ground.state, id, ground.on) }));
        };
        let after = Incident { closed: Some(ground.on), ..before.clone() };
        let edit = changed(id, Field::Incidents, at, before.to_value(), after.to_value());
        Ok(Decided::plain(id, vec![edit]))
    }
}

/// Cases of a technical benefit that are open on a day.
fn open_cases(state: &State, of: &Id, on: Date) -> Vec<String> {
    let rows = technical_of(state, of).into_iter().flat_map(|benefit| &benefit.incidents);
    rows.filter(|row| row.on <= on && row.closed.is_none()).map(|row| row.case.clone()).collect()
}
