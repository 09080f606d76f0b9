//! Quick filters, signs and zooms in words.

use super::filter::Missed;
use super::quick::Quick;
use super::signs::Meaning;
use super::timeline::{Axis, Zoom};
use crate::text::{Text, own, said, say};

impl Text {
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

    /// Why a filter finds nothing, and what would be right.
    #[must_use]
    pub fn missed(&self, missed: &Missed) -> String {
        let near = |near: &Option<String>| near.clone().unwrap_or_else(|| "none".to_owned());
        let list = |all: &[String]| said(self.list(all));
        match missed {
            Missed::Field { typed, near: own, all } => {
                say!(self, "filter-no-field", typed = typed.as_str(), near = near(own), all = list(all))
            }
            Missed::Value { heading, typed, near: own, all } => {
                let heading = said(heading.clone());
                say!(
                    self,
                    "filter-no-value",
                    heading = heading,
                    typed = typed.as_str(),
                    near = near(own),
                    all = list(all)
                )
            }
            Missed::Word { typed, near } => {
                say!(self, "filter-no-word", typed = typed.as_str(), near = near.as_str())
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
            Meaning::Opens => say!(self, "sign-opens"),
            Meaning::Foretold => say!(self, "sign-foretold"),
            Meaning::Beside => say!(self, "sign-beside"),
            Meaning::InUse => say!(self, "sign-in-use"),
            Meaning::Unused => say!(self, "sign-unused"),
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
