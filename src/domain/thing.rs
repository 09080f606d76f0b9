//! What a row, a deadline or a find result is about: one reference for every kind of record.

use super::record::Kind;
use super::words::words;
use super::{Date, Id, State};

words! {
    /// The sections of the dashboard, in their order.
    pub enum Section {
        /// What has to be done, and how much is in use.
        Overview = "overview",
        /// Software benefits.
        Software = "software",
        /// Cloud benefits.
        Cloud = "cloud",
        /// Visual Studio seats.
        VisualStudio = "visual-studio",
        /// Technical benefits.
        Technical = "technical",
        /// Membership offers and their renewals.
        Renewals = "renewals",
        /// Every coming date.
        Deadlines = "deadlines",
        /// Who holds what.
        People = "people",
    }
}

impl Section {
    /// Whether it lists benefits of one kind, as the portal does.
    #[must_use]
    pub const fn lists_benefits(self) -> bool {
        match self {
            Self::Software | Self::Cloud | Self::VisualStudio | Self::Technical => true,
            Self::Overview | Self::Renewals | Self::Deadlines | Self::People => false,
        }
    }
}

/// A record of the state, by its position there. Valid for the state it was made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Thing {
    /// A membership offer.
    Offer(usize),
    /// A software benefit.
    Software(usize),
    /// A key: software benefit, key.
    Key(usize, usize),
    /// A cloud benefit.
    Cloud(usize),
    /// A token: cloud benefit, token.
    Token(usize, usize),
    /// A subscription.
    Subscription(usize),
    /// A Visual Studio benefit.
    VisualStudio(usize),
    /// A seat: Visual Studio benefit, seat.
    Seat(usize, usize),
    /// A technical benefit.
    Technical(usize),
    /// A person.
    Person(usize),
}

impl Thing {
    /// The offer that grants it, or what it is a part of; `None` of what no offer grants.
    #[must_use]
    pub fn granted_by(self, state: &State) -> Option<&Id> {
        match self {
            Self::Software(at) | Self::Key(at, _) => state.software.get(at).map(|fact| &fact.enrollment),
            Self::Cloud(at) | Self::Token(at, _) => state.cloud.get(at).map(|fact| &fact.enrollment),
            Self::VisualStudio(at) | Self::Seat(at, _) => state.visual_studio.get(at).map(|fact| &fact.enrollment),
            Self::Technical(at) => state.technical.get(at).map(|fact| &fact.enrollment),
            Self::Offer(_) | Self::Subscription(_) | Self::Person(_) => None,
        }
    }

    /// The last day for its first use that the file gives the benefit, inclusive; where it gives none a renewal moves that
    /// day (D4). Also `None` of what no offer grants.
    #[must_use]
    pub fn own_last_day(self, state: &State) -> Option<Date> {
        match self {
            Self::Software(at) | Self::Key(at, _) => state.software.get(at)?.activate_by,
            Self::Cloud(at) | Self::Token(at, _) => state.cloud.get(at)?.activate_by,
            Self::VisualStudio(at) | Self::Seat(at, _) => state.visual_studio.get(at)?.activate_by,
            Self::Technical(at) => state.technical.get(at)?.activate_by,
            Self::Offer(_) | Self::Subscription(_) | Self::Person(_) => None,
        }
    }

    /// The thing's id.
    #[must_use]
    pub fn id(self, state: &State) -> Option<&Id> {
        match self {
            Self::Offer(at) => state.enrollments.get(at).map(|offer| &offer.id),
            Self::Software(at) => state.software.get(at).map(|benefit| &benefit.id),
            Self::Key(at, key) => state.software.get(at)?.keys.get(key).map(|key| &key.id),
            Self::Cloud(at) => state.cloud.get(at).map(|benefit| &benefit.id),
            Self::Token(at, token) => state.cloud.get(at)?.tokens.get(token).map(|token| &token.id),
            Self::Subscription(at) => state.subscriptions.get(at).map(|subscription| &subscription.id),
            Self::VisualStudio(at) => state.visual_studio.get(at).map(|benefit| &benefit.id),
            Self::Seat(at, seat) => state.visual_studio.get(at)?.seats.get(seat).map(|seat| &seat.id),
            Self::Technical(at) => state.technical.get(at).map(|benefit| &benefit.id),
            Self::Person(at) => state.people.get(at).map(|person| &person.id),
        }
    }

    /// The thing's id as text; empty where it is none of this state's.
    #[must_use]
    pub fn id_text(self, state: &State) -> &str {
        self.id(state).map_or("", Id::as_str)
    }

    /// The benefit that it is a part of; what is no part is its own whole.
    #[must_use]
    pub fn whole(self) -> Self {
        match self {
            Self::Key(at, _) => Self::Software(at),
            Self::Token(at, _) => Self::Cloud(at),
            Self::Seat(at, _) => Self::VisualStudio(at),
            Self::Offer(_)
            | Self::Software(_)
            | Self::Cloud(_)
            | Self::Subscription(_)
            | Self::VisualStudio(_)
            | Self::Technical(_)
            | Self::Person(_) => self,
        }
    }

    /// The kind of record that it is.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Self::Offer(_) => Kind::Offer,
            Self::Software(_) => Kind::Software,
            Self::Key(..) => Kind::Key,
            Self::Cloud(_) => Kind::Cloud,
            Self::Token(..) => Kind::Token,
            Self::Subscription(_) => Kind::Subscription,
            Self::VisualStudio(_) => Kind::VisualStudio,
            Self::Seat(..) => Kind::Seat,
            Self::Technical(_) => Kind::Technical,
            Self::Person(_) => Kind::Person,
        }
    }

    /// The section that shows it.
    #[must_use]
    pub fn section(self) -> Section {
        match self {
            Self::Offer(_) => Section::Renewals,
            Self::Software(_) | Self::Key(..) => Section::Software,
            Self::Cloud(_) | Self::Token(..) | Self::Subscription(_) => Section::Cloud,
            Self::VisualStudio(_) | Self::Seat(..) => Section::VisualStudio,
            Self::Technical(_) => Section::Technical,
            Self::Person(_) => Section::People,
        }
    }
}
