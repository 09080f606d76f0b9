//! A rule set that no file can name: the figures of a programme that never was, as the code takes them.

use mpn_benefits::domain::offer::{Level, OfferKind};
use mpn_benefits::domain::partner::Role;
use mpn_benefits::domain::rules::{Extension, Most, RuleSet, Rules};
use mpn_benefits::domain::{Date, date::parse_iso};

/// Grace and contract outlive the window, and the window contains the anniversary itself.
pub(crate) const RULES: RuleSet = RuleSet::of(&FIGURES);

/// No figure is that of another rule set where a state can show it.
static FIGURES: Rules = Rules {
    word: "invented",
    offers: &[OfferKind::ActionPack, OfferKind::Competency],
    first_term_months: 12,
    renewal: 364,
    window: (0, 30),
    grace: 45,
    contract: 40,
    assigned_by: 38,
    reminders: [-20, 10],
    refund: 25,
    extension: Some(Extension {
        first: day(2019, 2, 1),
        last: day(2019, 10, 31),
        year: 2021,
        offers: &[OfferKind::Competency, OfferKind::AdvancedSpecialization],
        except: "Cloud Business Applications",
    }),
    told_for: 20,
    gold_discount: 11,
    order: 10,
    early: 2,
    provisioning: 3,
    versions_months: 6,
    most_times: Most { country: 2, worldwide: 4 },
    most_enterprise: &[(Level::Gold, Most { country: 7, worldwide: 8 })],
    enterprise: &["ultimate"],
    office: &["works"],
    cloud_office: &["works online"],
    subscription_months: 12,
    token: 300,
    extend_times: 2,
    replacement: 20,
    ends_soon: 25,
    lock: 60,
    sign_in: 13,
    id_digits: 5,
    expiring: 62,
    expiring_months: 2,
    administrators: &[Role::GlobalAdmin, Role::AccountAdmin],
};

const fn day(year: i32, month: u32, day: u32) -> Date {
    Date::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

#[test]
fn no_file_can_name_it() {
    assert_eq!(RuleSet::from_word("invented"), None);
    assert!(!RuleSet::ALL.contains(&RULES) && !RuleSet::WORDS.contains(&RULES.as_word()));
    for set in RuleSet::ALL {
        assert_eq!(RuleSet::from_word(set.as_word()), Some(*set));
        let known = set.extension.as_ref().is_none_or(|kept| kept.first > parse_iso("2000-01-01").unwrap());
        assert!(known, "{set:?} has a day that is none");
    }
}
