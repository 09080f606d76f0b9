//! Words and sentences for the values of the domain.

use super::{Text, said, say};
use crate::domain::cloud::{CloudStatus, TokenStatus};
use crate::domain::left::Spare;
use crate::domain::offer::{Enrollment, FeeStatus, Level, OfferKind, OfferStatus};
use crate::domain::partner::Role;
use crate::domain::software::{Grant, KeyKind, SoftwareStatus};
use crate::domain::subscription::SubscriptionStatus;
use crate::domain::technical::TechnicalStatus;
use crate::domain::visual_studio::SeatStatus;
use crate::domain::{Section, State};

/// What a section is called: in full, in short, and on its tab where room is short.
struct Titles {
    full: fn(&Text) -> String,
    short: fn(&Text) -> String,
    tab: fn(&Text) -> String,
}

fn titles(section: Section) -> Titles {
    match section {
        Section::Overview => Titles {
            full: |text| say!(text, "section-overview"),
            short: |text| say!(text, "section-overview"),
            tab: |text| say!(text, "tab-short-overview"),
        },
        Section::Software => Titles {
            full: |text| say!(text, "section-software"),
            short: |text| say!(text, "section-short-software"),
            tab: |text| say!(text, "tab-short-software"),
        },
        Section::Cloud => Titles {
            full: |text| say!(text, "section-cloud"),
            short: |text| say!(text, "section-short-cloud"),
            tab: |text| say!(text, "section-short-cloud"),
        },
        Section::VisualStudio => Titles {
            full: |text| say!(text, "section-visual-studio"),
            short: |text| say!(text, "section-short-visual-studio"),
            tab: |text| say!(text, "section-short-visual-studio"),
        },
        Section::Technical => Titles {
            full: |text| say!(text, "section-technical"),
            short: |text| say!(text, "section-short-technical"),
            tab: |text| say!(text, "section-short-technical"),
        },
        Section::Renewals => Titles {
            full: |text| say!(text, "section-renewals"),
            short: |text| say!(text, "section-short-renewals"),
            tab: |text| say!(text, "tab-short-renewals"),
        },
        Section::Deadlines => Titles {
            full: |text| say!(text, "section-deadlines"),
            short: |text| say!(text, "section-short-deadlines"),
            tab: |text| say!(text, "tab-short-deadlines"),
        },
        Section::People => Titles {
            full: |text| say!(text, "section-people"),
            short: |text| say!(text, "section-short-people"),
            tab: |text| say!(text, "tab-short-people"),
        },
    }
}

impl Text {
    /// The title of a section.
    #[must_use]
    pub fn section(&self, section: Section) -> String {
        (titles(section).full)(self)
    }

    /// The title of a section in short, for narrow screens.
    #[must_use]
    pub fn section_short(&self, section: Section) -> String {
        (titles(section).short)(self)
    }

    /// The title of a section on its tab, where room is short.
    #[must_use]
    pub fn tab_short(&self, section: Section) -> String {
        (titles(section).tab)(self)
    }

    /// A role's name.
    #[must_use]
    pub fn role(&self, role: Role) -> String {
        match role {
            Role::GlobalAdmin => say!(self, "role-global-admin"),
            Role::MpnPartnerAdmin => say!(self, "role-mpn-partner-admin"),
            Role::AccountAdmin => say!(self, "role-account-admin"),
            Role::AdminAgent => say!(self, "role-admin-agent"),
            Role::UserManagementAdmin => say!(self, "role-user-management-admin"),
            Role::User => say!(self, "role-user"),
            Role::CspOnly => say!(self, "role-csp-only"),
        }
    }

    /// A level's name.
    #[must_use]
    pub fn level(&self, level: Level) -> String {
        match level {
            Level::Silver => say!(self, "level-silver"),
            Level::Gold => say!(self, "level-gold"),
        }
    }

    /// An offer kind's name.
    #[must_use]
    pub fn offer_kind(&self, kind: OfferKind) -> String {
        match kind {
            OfferKind::ActionPack => say!(self, "offer-action-pack"),
            OfferKind::LearningActionPack => say!(self, "offer-learning-action-pack"),
            OfferKind::Competency => say!(self, "offer-competency"),
            OfferKind::AdvancedSpecialization => say!(self, "offer-advanced-specialization"),
        }
    }

    /// An offer in full: “Action Pack”, “Gold Cloud Platform”.
    #[must_use]
    pub fn offer(&self, offer: &Enrollment) -> String {
        let competency = offer.own_competency().map(|own| spoken(own)).map(|words| self.shown(&words).into_owned());
        match (offer.own_level(), competency) {
            (Some(level), Some(competency)) => self.of_level(level, &competency),
            (None, Some(competency)) => competency,
            (Some(level), None) => self.of_level(level, &self.offer_kind(offer.offer)),
            (None, None) => self.offer_kind(offer.offer),
        }
    }

    fn of_level(&self, level: Level, what: &str) -> String {
        say!(self, "offer-of-level", level = self.level(level), what = said(what))
    }

    /// An offer as the source of a benefit: “Action Pack - core”, “Gold - incremental”; where another one of that kind and
    /// level is on record, by its name, and by its id where that is the same as well.
    #[must_use]
    pub fn source(&self, offers: &[Enrollment], at: usize, grant: Grant) -> Option<String> {
        let offer = self.granted_by(offers, at)?;
        let grant = match grant {
            Grant::Core => say!(self, "grant-core"),
            Grant::Incremental => say!(self, "grant-incremental"),
        };
        Some(say!(self, "source", offer = said(offer), grant = grant))
    }

    /// The same in short: core is what is granted where nothing else is said, “Action Pack”, “Gold - incr.”.
    #[must_use]
    pub fn source_short(&self, offers: &[Enrollment], at: usize, grant: Grant) -> Option<String> {
        Some(say!(self, "source-short", offer = said(self.granted_by(offers, at)?), grant = grant.as_word()))
    }

    fn granted_by(&self, offers: &[Enrollment], at: usize) -> Option<String> {
        let offer = offers.get(at)?;
        let others = || offers.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, other)| other);
        let same = |other: &&Enrollment| (other.own_level(), other.offer) == (offer.own_level(), offer.offer);
        let named = |other: &Enrollment| other.own_competency() == offer.own_competency();
        Some(if others().filter(same).any(named) {
            self.shown(offer.id.as_str()).into_owned()
        } else if others().any(|other| same(&other)) {
            self.offer(offer)
        } else {
            offer.own_level().map_or_else(|| self.offer_kind(offer.offer), |level| self.level(level))
        })
    }

    /// A key kind's name.
    #[must_use]
    pub fn key_kind(&self, kind: &KeyKind) -> String {
        match kind {
            KeyKind::Mak => say!(self, "key-mak"),
            KeyKind::Retail => say!(self, "key-retail"),
            KeyKind::Static => say!(self, "key-static"),
            KeyKind::Kms => say!(self, "key-kms"),
            KeyKind::Oem => say!(self, "key-oem"),
            KeyKind::Other(text) => self.shown(text).into_owned(),
        }
    }

    /// An offer's status.
    #[must_use]
    pub fn offer_status(&self, status: OfferStatus) -> String {
        match status {
            OfferStatus::Active => say!(self, "status-offer-active"),
            OfferStatus::Window => say!(self, "status-window"),
            OfferStatus::Lapsed => say!(self, "status-offer-lapsed"),
        }
    }

    /// An offer's status in a list of offers: the window there is that of the renewal, and of a kept year it says whether
    /// its fee is due or not on record (D3).
    #[must_use]
    pub fn offer_standing(&self, status: OfferStatus, fee: Option<FeeStatus>) -> String {
        match (status, fee) {
            (OfferStatus::Window, _) => say!(self, "status-short-window"),
            (OfferStatus::Active, Some(FeeStatus::Open)) => say!(self, "status-offer-fee-due"),
            (OfferStatus::Active, Some(FeeStatus::NotOnRecord)) => say!(self, "status-offer-no-fee"),
            (OfferStatus::Active | OfferStatus::Lapsed, _) => self.offer_status(status),
        }
    }

    /// A software benefit's status.
    #[must_use]
    pub fn software_status(&self, status: SoftwareStatus) -> String {
        match status {
            SoftwareStatus::Lapsed => say!(self, "status-lapsed"),
            SoftwareStatus::NoDetails => say!(self, "status-no-details"),
            SoftwareStatus::NoKeyNeeded => say!(self, "status-no-key-needed"),
            SoftwareStatus::KeyBlocked => say!(self, "status-key-blocked"),
            SoftwareStatus::KeyUsedUp => say!(self, "status-key-used-up"),
            SoftwareStatus::Active => say!(self, "status-active"),
            SoftwareStatus::Expired => say!(self, "status-expired"),
            SoftwareStatus::NotActivated => say!(self, "status-not-activated"),
            SoftwareStatus::NoKey => say!(self, "status-no-key"),
        }
    }

    /// The status of a software benefit some of whose keys are used up: what the others have left.
    #[must_use]
    pub fn keys_going_on(&self, spare: Spare) -> String {
        let count = spare.used_up;
        match spare.left {
            Some(left) => say!(self, "status-keys-left", left = left, count = count),
            None => say!(self, "status-keys-others", count = count),
        }
    }

    /// A cloud benefit's status.
    #[must_use]
    pub fn cloud_status(&self, status: CloudStatus) -> String {
        match status {
            CloudStatus::Ready => say!(self, "status-ready"),
            CloudStatus::Redeemed => say!(self, "status-redeemed"),
            CloudStatus::Replaced => say!(self, "status-replaced"),
            CloudStatus::Lapsed => say!(self, "status-lapsed"),
            CloudStatus::Expired => say!(self, "status-expired"),
            CloudStatus::NoToken => say!(self, "status-no-token"),
            CloudStatus::NotAssigned => say!(self, "status-not-assigned"),
            CloudStatus::PartlyAssigned => say!(self, "status-partly-assigned"),
            CloudStatus::Assigned => say!(self, "status-assigned"),
        }
    }

    /// A token's status.
    #[must_use]
    pub fn token_status(&self, status: TokenStatus) -> String {
        match status {
            TokenStatus::Replaced => say!(self, "status-replaced"),
            TokenStatus::Redeemed => say!(self, "status-redeemed"),
            TokenStatus::Ready => say!(self, "status-ready"),
            TokenStatus::Expired => say!(self, "status-expired"),
        }
    }

    /// A subscription's status.
    #[must_use]
    pub fn subscription_status(&self, status: SubscriptionStatus) -> String {
        match status {
            SubscriptionStatus::Active => say!(self, "status-active"),
            SubscriptionStatus::Ended => say!(self, "status-ended"),
        }
    }

    /// A seat's status.
    #[must_use]
    pub fn seat_status(&self, status: SeatStatus) -> String {
        match status {
            SeatStatus::Ended => say!(self, "status-ended"),
            SeatStatus::Held => say!(self, "status-held"),
            SeatStatus::Locked => say!(self, "status-locked"),
            SeatStatus::Free => say!(self, "status-free"),
        }
    }

    /// A technical benefit's status.
    #[must_use]
    pub fn technical_status(&self, status: TechnicalStatus) -> String {
        match status {
            TechnicalStatus::Ended => say!(self, "status-ended"),
            TechnicalStatus::NotActivated => say!(self, "status-not-enabled"),
            TechnicalStatus::UsedUp => say!(self, "status-used-up"),
            TechnicalStatus::Active => say!(self, "status-active"),
        }
    }
}

/// Whether a cloud benefit stands for licences, which need a token.
pub(super) fn is_licences(state: &State, at: usize) -> bool {
    state.cloud.get(at).is_some_and(|benefit| benefit.credit.is_none())
}

/// A contract word as people say it: `cloud-platform` becomes “Cloud Platform”.
fn spoken(word: &str) -> String {
    letters(word).collect()
}

/// The same letter by letter.
pub(super) fn letters(word: &str) -> impl Iterator<Item = char> {
    word.split('-').enumerate().flat_map(|(at, part)| {
        let mut letters = part.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        (at > 0).then_some(' ').into_iter().chain(first).chain(letters)
    })
}
