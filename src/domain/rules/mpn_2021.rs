//! The rule set `mpn-2021`: the programme of late 2020 to October 2021.

use super::{Extension, Most, Rules};
use crate::domain::Date;
use crate::domain::offer::{Level, OfferKind};
use crate::domain::partner::Role;

/// Its figures.
pub(super) static RULES: Rules = Rules {
    word: "mpn-2021",
    offers: &[
        OfferKind::ActionPack,
        OfferKind::LearningActionPack,
        OfferKind::Competency,
        OfferKind::AdvancedSpecialization,
    ],
    first_term_months: 12,
    renewal: 365,
    window: (1, 30),
    grace: 30,
    contract: 30,
    assigned_by: 30,
    reminders: [-15, 23],
    refund: 30,
    extension: Some(Extension {
        first: day(2021, 1, 1),
        last: day(2021, 6, 30),
        year: 2022,
        offers: &[OfferKind::Competency, OfferKind::AdvancedSpecialization],
        except: "Cloud Business Applications",
    }),
    told_for: 30,
    gold_discount: 25,
    order: 30,
    early: 1,
    provisioning: 1,
    versions_months: 12,
    most_times: Most { country: 5, worldwide: 15 },
    most_enterprise: &[
        (Level::Silver, Most { country: 25, worldwide: 75 }),
        (Level::Gold, Most { country: 50, worldwide: 150 }),
    ],
    enterprise: &["enterprise"],
    office: &["office"],
    cloud_office: &["office 365", "microsoft 365"],
    subscription_months: 12,
    token: 365,
    extend_times: 3,
    replacement: 30,
    ends_soon: 60,
    lock: 90,
    sign_in: 30,
    id_digits: 9,
    expiring: 90,
    expiring_months: 3,
    administrators: &[Role::GlobalAdmin, Role::MpnPartnerAdmin],
};

/// A day of the calendar; a test reads each.
const fn day(year: i32, month: u32, day: u32) -> Date {
    match Date::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => Date::MIN,
    }
}
