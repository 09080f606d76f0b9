//! A case was opened, or hours were taken (R50, R51, R54).

use super::deed::{Answers, Decided, Deed, Question, count, text as answer};
use super::figure::{Comes, Figure, What};
use super::ground::{Ground, row, text};
use super::parts::{technical, technical_of};
use crate::domain::field::{Field, Row, Unfit, Value};
use crate::domain::folded::{Product, alike};
use crate::domain::record::{Kind, Shape};
use crate::domain::refusal::{Plain, Refusal, Why};
use crate::domain::rules::Life;
use crate::domain::technical::TechnicalKind;
use crate::domain::{Date, Id, Rule, State, Thing};

/// A case was opened, or hours were taken (R50, R51).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incident {
    /// The benefit.
    pub benefit: Id,
    /// Case number.
    pub case: String,
    /// The product concerned.
    pub product: Option<Product>,
    /// Hours, of advisory hours.
    pub hours: Option<u32>,
}

/// What a case comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Used afterwards in the term of its day, as the day it is asked on sees that.
    pub used: u32,
    /// Left.
    pub left: Option<u32>,
    /// Whether its offer is lapsed meanwhile: then nothing is left of it in words (D18).
    pub over: bool,
    /// Whether that term is over meanwhile, so that it counts in no list (R50).
    pub earlier: bool,
}

impl Comes for Opened {
    fn variants() -> &'static [&'static str] {
        &["", "over", "earlier"]
    }

    fn figures(&self) -> Vec<Figure> {
        vec![Figure::new("used", What::Count(self.used)), Figure::new("left", What::Limit(self.left))]
    }

    fn variant(&self) -> &'static str {
        match (self.over, self.earlier) {
            (true, _) => "over",
            (false, true) => "earlier",
            (false, false) => "",
        }
    }
}

impl Deed for Incident {
    type Effect = Opened;

    const WORD: &'static str = "incident";
    const KINDS: &'static [Kind] = &[Kind::Technical];
    const TARGET: &'static str = "benefit";
    const QUESTIONS: &'static [Question] = &[
        Question::must(Field::Case, Shape::Text),
        Question::may(Field::Product, Shape::Text),
        Question::must(Field::Hours, Shape::Count).or_not_typed(),
    ];

    fn sort_of(state: &State, of: &Id) -> &'static str {
        technical_of(state, of).map_or("", |benefit| benefit.kind.as_word())
    }

    fn asks(state: &State, of: &Id, field: Field) -> bool {
        field != Field::Hours || technical_of(state, of).is_some_and(|own| own.kind == TechnicalKind::AdvisoryHours)
    }

    fn uses(&self) -> Option<&Id> {
        Some(&self.benefit)
    }

    fn said(of: Id, answers: &Answers) -> Option<Self> {
        let product = answer(answers, Field::Product).map(Product::from);
        let (case, hours) = (answer(answers, Field::Case)?.to_owned(), count(answers, Field::Hours));
        Some(Self { benefit: of, case, product, hours })
    }

    fn likely<'a>(state: &'a State, of: &'a Id, _: Date) -> Box<dyn Iterator<Item = Self> + 'a> {
        let hours = Self::asks(state, of, Field::Hours).then_some(1);
        Box::new(std::iter::once(Self { benefit: of.clone(), case: "…".to_owned(), product: None, hours }))
    }

    fn texts(&self) -> Vec<(Field, &str)> {
        let product = self.product.as_deref().map(|product| (Field::Product, product));
        std::iter::once((Field::Case, self.case.as_str())).chain(product).collect()
    }

    fn tells(&self) -> Vec<(&'static str, What)> {
        vec![("case", What::Text(self.case.clone()))]
    }

    fn decide(&self, ground: &Ground<'_>) -> Result<Decided<Opened>, Refusal> {
        let (id, case, product, hours) = (&self.benefit, &self.case, self.product.as_ref(), self.hours);
        let (at, benefit) = technical(ground, id)?;
        let (enrollment, offer) = ground.live_offer(&benefit.enrollment, Life::Contract, Rule::CONTRACT_LIFE)?;
        // A renewal that was paid since may have begun the term that its day falls into (R9).
        let starts = ground.term_today(enrollment).map_or(offer.term.starts, |term| term.starts);
        let earlier = ground.on < starts;
        let starts = if earlier { offer.term.starts } else { starts };
        let of_hours = benefit.kind == TechnicalKind::AdvisoryHours;
        if of_hours && hours.is_none() {
            let (kind, field, unfit) = (Kind::Technical, Field::Hours, Unfit::Needed);
            return Err(Refusal::of(Why::Field { kind, field, unfit }));
        }
        if !of_hours && hours.is_some() {
            return Err(Refusal::of(Why::Plain(Plain::NoHours)));
        }
        if !benefit.enabled(ground.on) {
            return Err(Refusal::by(Rule::ENABLING, Why::Plain(Plain::NotEnabled)));
        }
        let amount = if of_hours { hours.unwrap_or(0) } else { 1 };
        let used = benefit.used(starts, ground.on);
        if let Some(quantity) = benefit.quantity.filter(|quantity| used.saturating_add(amount) > *quantity) {
            let rule = if of_hours { Rule::ADVISORY_HOURS } else { Rule::INCIDENTS };
            return Err(Refusal::by(rule, Why::NoneLeft { used, quantity, asked: amount }));
        }
        if benefit.incidents.iter().any(|row| alike(&row.case, case)) {
            return Err(Refusal::of(Why::Plain(Plain::CaseKnown)));
        }
        ground.goes_on(Thing::Technical(at), benefit.incidents.iter().map(|row| row.on))?;
        let mut fact: Row = vec![(Field::Case, text(case)), (Field::On, Value::Date(ground.on))];
        fact.extend(product.map(|product| (Field::Product, text(product))));
        fact.extend(hours.map(|hours| (Field::Hours, Value::Count(hours))));
        let used = used.saturating_add(amount);
        let left = benefit.quantity.map(|quantity| quantity.saturating_sub(used));
        let edit = row(id, Field::Incidents, benefit.incidents.len(), fact);
        let over = ground.is_over(&benefit.enrollment, Life::Contract);
        Ok(Decided::of(id, vec![edit], Opened { used, left, over, earlier }))
    }
}
