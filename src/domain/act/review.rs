//! The business profile was reviewed (R12).

use super::deed::{Answers, Decided, Deed};
use super::figure::{Comes, Figure, What};
use super::ground::{Ground, field};
use super::parts::offer;
use crate::domain::field::{Datum, Field, Value};
use crate::domain::offer::{Enrollment, OfferStatus};
use crate::domain::record::Kind;
use crate::domain::refusal::Refusal;
use crate::domain::rules::Life;
use crate::domain::{Date, Id};

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
    /// The day of the review.
    pub on: Date,
    /// First and last day of the window that it counts for first.
    pub window: (Date, Date),
    /// The anniversary after it, where it counts for the renewal of that, too (D15).
    pub next: Option<Date>,
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
        vec![
            Figure::new("counts", What::Flag(self.counts != ReviewCounts::Nothing)),
            Figure::said("on", What::Date(self.on)),
            Figure::said("opens", What::Date(self.window.0)),
            Figure::said("closes", What::Date(self.window.1)),
            Figure::said("next", What::MaybeDate(self.next)),
        ]
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
        let counts = match row.status {
            OfferStatus::Lapsed => ReviewCounts::Nothing,
            _ if ground.is_over(id, Life::Offer) => ReviewCounts::Late,
            OfferStatus::Active => ReviewCounts::Coming,
            OfferStatus::Window => ReviewCounts::Open,
        };
        // Once that renewal is paid, the day lies in the next term.
        let paid = || Enrollment { renewals: [fact.renewals.as_slice(), &[ground.on]].concat(), ..fact.clone() };
        let next = (counts == ReviewCounts::Open).then(|| paid().term(ground.state.rules, ground.on)).flatten();
        let next = next.map(|term| term.anniversary);
        let window = (row.term.window_opens(), row.term.window_closes());
        let is_known = before.as_ref() == Some(&after);
        let edits = if is_known { Vec::new() } else { vec![field(id, Field::ProfileReviewed, before, after)] };
        Ok(Decided::of(id, edits, Reviewed { counts, on: ground.on, window, next }))
    }
}
