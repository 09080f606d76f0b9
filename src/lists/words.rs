//! Headings, quick filters, signs and zooms in words.

#![warn(clippy::wildcard_enum_match_arm)]

use super::list::Quick;
use super::section::ColumnKind;
use super::signs::Meaning;
use super::timeline::{Axis, Zoom};
use crate::text::{Text, own, say};

impl Text {
    /// The heading of a column.
    #[must_use]
    pub fn heading(&self, kind: ColumnKind) -> String {
        match kind {
            ColumnKind::Benefit => say!(self, "column-benefit"),
            ColumnKind::Source => say!(self, "column-source"),
            ColumnKind::Quantity => say!(self, "column-quantity"),
            ColumnKind::Used => say!(self, "column-used"),
            ColumnKind::ActivateBy => say!(self, "column-activate-by"),
            ColumnKind::Status => say!(self, "column-status"),
            ColumnKind::Tokens => say!(self, "column-tokens"),
            ColumnKind::SubscriptionEnds => say!(self, "column-subscription-ends"),
            ColumnKind::Seat => say!(self, "column-seat"),
            ColumnKind::HeldBy => say!(self, "column-held-by"),
            ColumnKind::Since => say!(self, "column-since"),
            ColumnKind::FreeFrom => say!(self, "column-free-from"),
            ColumnKind::UsableUntil => say!(self, "column-usable-until"),
            ColumnKind::AccessId => say!(self, "column-access-id"),
            ColumnKind::ContractId => say!(self, "column-contract-id"),
            ColumnKind::Offer => say!(self, "column-offer"),
            ColumnKind::Anniversary => say!(self, "column-anniversary"),
            ColumnKind::Window => say!(self, "column-window"),
            ColumnKind::Days => say!(self, "column-days"),
            ColumnKind::Timeline => say!(self, "column-timeline"),
            ColumnKind::When => say!(self, "column-when"),
            ColumnKind::Todo => say!(self, "column-todo"),
            ColumnKind::Date => say!(self, "column-date"),
            ColumnKind::What => say!(self, "column-what"),
            ColumnKind::Subject => say!(self, "column-subject"),
            ColumnKind::Tab => say!(self, "column-tab"),
            ColumnKind::Name => say!(self, "column-name"),
            ColumnKind::Holds => say!(self, "column-holds"),
        }
    }

    /// The heading of a column where its own does not fit.
    #[must_use]
    #[expect(clippy::wildcard_enum_match_arm, reason = "every other column keeps its heading, which is never nothing")]
    pub fn heading_short(&self, kind: ColumnKind) -> String {
        match kind {
            ColumnKind::ActivateBy => say!(self, "column-short-activate-by"),
            ColumnKind::SubscriptionEnds => say!(self, "column-short-subscription-ends"),
            ColumnKind::FreeFrom => say!(self, "column-short-free-from"),
            ColumnKind::UsableUntil => say!(self, "column-short-usable-until"),
            ColumnKind::Anniversary => say!(self, "column-short-anniversary"),
            ColumnKind::AccessId => say!(self, "column-short-access-id"),
            ColumnKind::ContractId => say!(self, "column-short-contract-id"),
            _ => self.heading(kind),
        }
    }

    /// A quick filter.
    #[must_use]
    pub fn quick(&self, quick: Option<Quick>) -> String {
        match quick {
            None => say!(self, "quick-none"),
            Some(Quick::Unused) => say!(self, "quick-unused"),
            Some(Quick::NotRedeemed) => say!(self, "quick-not-redeemed"),
            Some(Quick::NotRedeemedExpiring) => {
                say!(self, "quick-not-redeemed-expiring", months = self.rules().expiring_months)
            }
        }
    }

    /// What a sign means.
    #[must_use]
    pub fn meaning(&self, meaning: Meaning) -> String {
        match meaning {
            Meaning::Attention => say!(self, "sign-attention"),
            Meaning::Notable => say!(self, "sign-notable"),
            Meaning::Masked => say!(self, "sign-masked"),
            Meaning::Selected => say!(self, "sign-selected"),
            Meaning::Ascending => say!(self, "sign-ascending"),
            Meaning::Descending => say!(self, "sign-descending"),
            Meaning::LeftOut => say!(self, "sign-left-out"),
            Meaning::Foretold => say!(self, "sign-foretold"),
            Meaning::Beside => say!(self, "sign-beside"),
            Meaning::ShownPast => say!(self, "sign-shown-past"),
            Meaning::ShownCurrent => say!(self, "sign-shown-current"),
            Meaning::ShownKept => say!(self, "sign-shown-kept"),
            Meaning::ShownWindow => say!(self, "sign-shown-window"),
            Meaning::ShownNothing => say!(self, "sign-shown-nothing"),
            Meaning::Shown => say!(self, "sign-shown"),
            Meaning::Bought => say!(self, "sign-bought"),
            Meaning::Past => say!(self, "sign-past"),
            Meaning::Current => say!(self, "sign-current"),
            Meaning::Kept => say!(self, "sign-kept"),
            Meaning::Reminder => say!(self, "sign-reminder"),
            Meaning::Earlier => say!(self, "sign-earlier"),
            Meaning::Anniversary => say!(self, "sign-anniversary"),
            Meaning::Window => say!(self, "sign-window"),
            Meaning::Lapses => say!(self, "sign-lapses"),
            Meaning::Lapsed => say!(self, "sign-lapsed"),
        }
    }

    /// How much the timeline shows now.
    #[must_use]
    pub fn zoomed(&self, zoom: Zoom, axis: &Axis) -> String {
        say!(self, "zoomed", days = zoom.days(), from = own(axis.first), to = own(axis.last()))
    }
}
