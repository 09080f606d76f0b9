//! A renewal was paid (R6, R9, R12), or the fee of a kept year (D3).

use super::deed::{Answers, Decided, Deed};
use super::figure::{Comes, Figure, What};
use super::ground::{Ground, field, from, until};
use super::parts::offer;
use crate::domain::field::{Datum, Field};
use crate::domain::offer::{Enrollment, FeeStatus, OfferStatus};
use crate::domain::record::Kind;
use crate::domain::refusal::{Plain, Refusal, Why};
use crate::domain::{Date, Id, Rule};

/// A renewal was paid (R6, R9, R12), or the fee of a kept year (D3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renew {
    /// The offer.
    pub offer: Id,
}

/// What a renewal comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renewed {
    /// The anniversary afterwards (R9).
    pub anniversary: Date,
    /// Whether it was the fee of a kept year, which moves nothing (D3).
    pub fee: bool,
}

impl Comes for Renewed {
    fn variants() -> &'static [&'static str] {
        &["", "fee"]
    }

    fn figures(&self) -> Vec<Figure> {
        let fee = self.fee.then_some(Figure::new("fee", What::Flag(true)));
        [Figure::new("anniversary", What::Date(self.anniversary))].into_iter().chain(fee).collect()
    }

    fn variant(&self) -> &'static str {
        if self.fee { "fee" } else { "" }
    }
}

impl Deed for Renew {
    type Effect = Renewed;

    const WORD: &'static str = "renew";
    const KINDS: &'static [Kind] = &[Kind::Offer];
    const TARGET: &'static str = "offer";
    const DAY: &'static str = "paid";

    fn said(of: Id, _: &Answers) -> Option<Self> {
        Some(Self { offer: of })
    }

    fn decide(&self, ground: &Ground<'_>) -> Result<Decided<Renewed>, Refusal> {
        let id = &self.offer;
        let (thing, fact) = offer(ground, id)?;
        ground.administers()?;
        let (_, row) = ground.offer(id)?;
        let (opens, closes) = (row.term.window_opens(), row.term.window_closes());
        // In its days the fee of a kept year is what is paid: nothing else is asked until it is on record (D3).
        let fee = fact.fee(&row.term, ground.on).is_some_and(|fee| fee.status == FeeStatus::Open);
        match row.status {
            OfferStatus::Lapsed => {
                return Err(until(Rule::MISSED_WINDOW, Why::Lapsed { offer: thing, closed: closes }, closes));
            }
            OfferStatus::Active if !fee => {
                // Of a kept year a fee that is not on record is what could be meant: its days are over (D3).
                let missed = fact.fee(&row.term, ground.on).filter(|fee| fee.status == FeeStatus::NotOnRecord);
                if let Some(missed) = missed {
                    let why = Why::FeeDaysOver { from: missed.from, to: missed.to };
                    return Err(until(Rule::RENEWAL_WINDOW, why, missed.to));
                }
                let fee = fact.fee(&row.term, ground.on).filter(|fee| fee.status == FeeStatus::Coming);
                let fee = fee.map(|fee| (fee.from, fee.to));
                let first = fee.map_or(opens, |(from, _)| from);
                return Err(from(Rule::RENEWAL_WINDOW, Why::WindowNotOpen { opens, fee }, first));
            }
            OfferStatus::Active | OfferStatus::Window => {}
        }
        if !fee && fact.profile(&row.term, ground.on).refuses() {
            return Err(Refusal::by(Rule::BEFORE_RENEWING, Why::Plain(Plain::ProfileNotReviewed)));
        }
        ground.goes_on(thing, fact.renewals.iter().copied())?;
        let mut renewals = fact.renewals.clone();
        renewals.push(ground.on);
        let before = (!fact.renewals.is_empty()).then(|| fact.renewals.to_value());
        let edit = field(id, Field::Renewals, before, renewals.to_value());
        let after = Enrollment { renewals, ..fact.clone() };
        let anniversary =
            after.term(ground.state.rules, ground.on).map_or(row.term.anniversary, |term| term.anniversary);
        Ok(Decided::of(id, vec![edit], Renewed { anniversary, fee }))
    }
}
