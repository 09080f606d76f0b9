//! The business profile was reviewed (R12).

use super::deed::{Answers, Decided, Deed};
use super::figure::{Comes, Figure, What};
use super::ground::{Ground, field};
use super::parts::offer;
use crate::domain::Id;
use crate::domain::field::{Datum, Field, Value};
use crate::domain::offer::OfferStatus;
use crate::domain::record::Kind;
use crate::domain::refusal::Refusal;
use crate::domain::rules::Life;

/// The business profile was reviewed (R12).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// The offer.
    pub offer: Id,
}

/// What a review comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviewed {
    /// What it counts for.
    pub counts: ReviewCounts,
}

/// What a review of the business profile counts for (R12).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReviewCounts {
    /// The renewal at the end of the term it is in.
    Coming,
    /// The renewal whose window is open.
    Open,
    /// A renewal that was paid in time and is recorded late: the offer is lapsed meanwhile (R11).
    Late,
    /// No renewal: the offer is lapsed (R11).
    Nothing,
}

impl Comes for Reviewed {
    fn variants() -> &'static [&'static str] {
        &["", "open", "late", "over"]
    }

    fn figures(&self) -> Vec<Figure> {
        vec![Figure::new("counts", What::Flag(self.counts != ReviewCounts::Nothing))]
    }

    fn variant(&self) -> &'static str {
        match self.counts {
            ReviewCounts::Coming => "",
            ReviewCounts::Open => "open",
            ReviewCounts::Late => "late",
            ReviewCounts::Nothing => "over",
        }
    }

    fn names_record(&self) -> bool {
        true
    }
}

impl Deed for Review {
    type Effect = Reviewed;

    const WORD: &'static str = "review";
    const KINDS: &'static [Kind] = &[Kind::Offer];
    const TARGET: &'static str = "offer";

    fn said(of: Id, _: &Answers) -> Option<Self> {
        Some(Self { offer: of })
    }

    fn decide(&self, ground: &Ground<'_>) -> Result<Decided<Reviewed>, Refusal> {
        let id = &self.offer;
        let (_, fact) = offer(ground, id)?;
        let (_, row) = ground.offer(id)?;
        let before = fact.profile_reviewed.map(|review| review.to_value());
        let after = Value::Date(ground.on);
        if before.as_ref() == Some(&after) {
            return Ok(Decided::plain(id, Vec::new()));
        }
        let counts = match row.status {
            OfferStatus::Lapsed => ReviewCounts::Nothing,
            _ if ground.is_over(id, Life::Offer) => ReviewCounts::Late,
            OfferStatus::Active => ReviewCounts::Coming,
            OfferStatus::Window => ReviewCounts::Open,
        };
        Ok(Decided::of(id, vec![field(id, Field::ProfileReviewed, before, after)], Reviewed { counts }))
    }
}
