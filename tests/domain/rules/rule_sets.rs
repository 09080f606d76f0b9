//! Another rule set than that of any file: what asks a figure asks it of the state's.

use mpn_benefits::domain::act::{self, Act, Effect};
use mpn_benefits::domain::advice::{Advice, advice};
use mpn_benefits::domain::apply::{Applied, Asking, apply};
use mpn_benefits::domain::change::{self, Scope};
use mpn_benefits::domain::check::{Check, OfferWhy};
use mpn_benefits::domain::cloud::RedeemAs;
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::date::{days_between, plus_days};
use mpn_benefits::domain::deadline::DeadlineKind;
use mpn_benefits::domain::edit::Owner;
use mpn_benefits::domain::field::{Field, Value};
use mpn_benefits::domain::impact::{ImpactKind, impact};
use mpn_benefits::domain::lead_time::LeadTimes;
use mpn_benefits::domain::offer::{OfferKind, OfferStatus};
use mpn_benefits::domain::partner::Role;
use mpn_benefits::domain::refusal::Refusal;
use mpn_benefits::domain::renewal::{Activity, Works, what_works};
use mpn_benefits::domain::technical::TechnicalKind;
use mpn_benefits::domain::{Date, Overview, State, Thing};
use proptest::prelude::*;

use super::super::oracle::invented;
use crate::kit::support::random::states;
use crate::kit::support::{
    assigned, cloud, credit, d, gold, id, maps, person, seat, state, stated, technical, token, visual_studio,
};

/// Everything that outlives an offer, by the invented rules; its anniversary is 2021-09-01.
fn facts() -> State {
    let mut state = state(maps("2020-09-01"));
    state.rules = invented::RULES;
    state.people = vec![person("adele"), person("bo")];
    let held = || vec![assigned("adele", "2020-10-01", "-")];
    state.visual_studio = vec![visual_studio(3, vec![seat("vs-1", held()), seat("vs-2", Vec::new())])];
    state.technical = vec![technical(TechnicalKind::ProductSupport, Some(10), "2020-10-01", Vec::new())];
    state.cloud = vec![credit(None, held())];
    state
}

fn asked(state: &State, command: &Command, on: &str, role: Role) -> Result<Applied, Refusal> {
    apply(state, command, Asking { today: d(on), role })
}

/// The rule that refuses an act on a day, or `-`.
fn rule(state: &State, act: Act, on: &str) -> String {
    let answer = asked(state, &Command::Act { act, on: d(on) }, on, Role::GlobalAdmin);
    answer.err().and_then(|refusal| refusal.rule).map_or_else(|| "-".to_owned(), |rule| rule.to_string())
}

/// Grace and contract outlive the window: R7 says nothing against what lives on.
#[test]
fn what_outlives_the_window_is_used_after_it() {
    let state = facts();
    let give = |to: &str| Act::Assign(act::Assign { to: id(to), person: id("bo"), from: None });
    let case = || {
        Act::Incident(act::Incident { benefit: id("technical"), case: "120".to_owned(), product: None, hours: None })
    };
    // The window closes on 2021-10-01, the contract on 2021-10-11, the grace on 2021-10-16.
    for (on, assigning, incident) in [
        ("2021-10-01", "-", "-"),
        ("2021-10-02", "-", "-"),
        ("2021-10-11", "-", "-"),
        ("2021-10-12", "-", "R54"),
        ("2021-10-16", "-", "R54"),
        ("2021-10-17", "R7", "R54"),
    ] {
        assert_eq!(rule(&state, give("vs-2"), on), assigning, "a seat on {on}");
        assert_eq!(rule(&state, give("credit"), on), assigning, "a credit on {on}");
        assert_eq!(
            rule(&state, Act::Release(act::Release { of: id("vs-1"), person: None }), on),
            assigning,
            "back on {on}"
        );
        assert_eq!(rule(&state, case(), on), incident, "a case on {on}");
        let overview = Overview::of(&state, d(on));
        assert_eq!(overview.offers[0].status == OfferStatus::Lapsed, on > "2021-10-01", "{on}");
        assert_eq!(overview.over_since(Thing::Seat(0, 0)).is_some(), assigning != "-", "{on}");
        assert_eq!(overview.over_since(Thing::Cloud(0)).is_some(), assigning != "-", "{on}");
        assert_eq!(overview.over_since(Thing::Technical(0)).is_some(), incident != "-", "{on}");
        let works = |activity: Activity| {
            let rows = what_works(&state, &overview, 0);
            rows.into_iter().find(|row| row.activity == activity).map(|row| row.works)
        };
        let until = |day: &str| if on <= day { Works::Until(d(day)) } else { Works::NotSince(plus_days(d(day), 1)) };
        assert_eq!(works(Activity::Assigned), Some(until("2021-10-16")), "{on}");
        assert_eq!(works(Activity::Technical), Some(until("2021-10-11")), "{on}");
        assert_eq!(works(Activity::Software), Some(until("2021-10-01")), "{on}");
        let told = impact(&state, &overview, 0);
        let ends = |kind: ImpactKind| told.iter().find(|item| item.kind == kind).map(|item| (item.date, item.over));
        assert_eq!(ends(ImpactKind::SeatEnds), Some((d("2021-10-16"), on > "2021-10-16")), "{on}");
        assert_eq!(ends(ImpactKind::ContractEnds), Some((d("2021-10-11"), on > "2021-10-11")), "{on}");
    }
    let kinds = |on: &str| -> Vec<DeadlineKind> {
        Overview::of(&state, d(on)).deadlines.iter().map(|item| item.kind).collect()
    };
    assert!(kinds("2021-10-08").contains(&DeadlineKind::BenefitExpiry), "a seat can be given until 2021-10-09");
    assert_eq!(kinds("2021-10-11"), [DeadlineKind::ContractEnds, DeadlineKind::GraceEnds, DeadlineKind::GraceEnds]);
    assert_eq!(kinds("2021-10-17"), []);
}

/// A window that contains the anniversary itself is open on it.
#[test]
fn an_offer_is_renewed_on_its_anniversary_where_the_window_contains_it() {
    let state = facts();
    let renew = || Act::Renew(act::Renew { offer: id("maps") });
    for (on, refused) in [("2021-08-31", "R6"), ("2021-09-01", "-"), ("2021-10-01", "-"), ("2021-10-02", "R11")] {
        assert_eq!(rule(&state, renew(), on), refused, "{on}");
    }
    let done = asked(&state, &Command::Act { act: renew(), on: d("2021-09-01") }, "2021-09-01", Role::GlobalAdmin);
    let effect = done.ok().and_then(|applied| applied.effect);
    assert!(matches!(&effect, Some(Effect::Renew(own)) if own.anniversary == d("2022-08-31")), "{effect:?}");
}

/// Figures that no row of a list shows.
#[test]
fn every_other_figure_is_asked_of_the_rule_set() {
    let mut state = facts();
    state.cloud = vec![cloud(vec![token("small", 10), token("large", 11)])];
    state.subscriptions = vec![stated(5, "2021-09-01", "2020-09-01")];
    state.partner.tenants = vec![state.subscriptions[0].tenant.clone()];
    let extend = |token: &str| {
        Act::Redeem(act::Redeem {
            token: id(token),
            tenant: state.partner.tenants[0].clone(),
            how: RedeemAs::Extend,
            into: Some(id("sub")),
        })
    };
    assert_eq!(rule(&state, extend("small"), "2020-12-01"), "-", "twice the seats");
    assert_eq!(rule(&state, extend("large"), "2020-12-01"), "R35", "more than that");
    let give = Command::Act {
        act: Act::Assign(act::Assign { to: id("vs-2"), person: id("bo"), from: None }),
        on: d("2020-12-01"),
    };
    assert!(asked(&state, &give, "2020-12-01", Role::AccountAdmin).is_ok());
    assert!(asked(&state, &give, "2020-12-01", Role::MpnPartnerAdmin).is_err());
    let kind = |kind: OfferKind| Command::Set {
        of: Owner::Record(id("maps")),
        fields: vec![(Field::Offer, Some(Value::Text(kind.as_word().to_owned())))],
    };
    assert!(asked(&state, &kind(OfferKind::LearningActionPack), "2020-12-01", Role::GlobalAdmin).is_err());
    state.rules = mpn_benefits::domain::rules::RuleSet::MPN_2021;
    assert!(asked(&state, &kind(OfferKind::LearningActionPack), "2020-12-01", Role::GlobalAdmin).is_ok());
    state.rules = invented::RULES;

    let lapsed = |on: &str| Check::of(&Overview::of(&state, d(on)), &LeadTimes::default()).offers[0].why;
    assert_eq!(lapsed("2021-10-21"), OfferWhy::LapsedLately);
    assert_eq!(lapsed("2021-10-22"), OfferWhy::LapsedBefore);

    let of = |thing: Thing, on: &str| advice(&state, &Overview::of(&state, d(on)), thing);
    let most = of(Thing::VisualStudio(0), "2020-12-01");
    assert!(most.contains(&Advice::Maximums { country: 6, worldwide: 12 }), "{most:?}");
    let order = of(Thing::Offer(0), "2021-09-10");
    assert!(order.contains(&Advice::BankTransfer { until: d("2021-09-20") }), "{order:?}");
    let new = of(Thing::Offer(0), "2020-09-04");
    assert!(new.contains(&Advice::Provisioning { until: d("2020-09-04") }), "{new:?}");
}

/// Days on which a status or a deadline of the state turns, by a look at every day.
fn turns(state: &State, from: Date, to: Date) -> Vec<Date> {
    let days = (0..=days_between(from, to)).map(|days| plus_days(from, days));
    days.filter(|day| change::on(state, *day, Scope::Everything).is_some()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// `{` and `}` land on every day on which something changes, whatever the figures are.
    #[test]
    fn changes_by_another_rule_set_are_those_of_every_day(mut state in states()) {
        state.rules = invented::RULES;
        let (from, to) = (d("2021-06-01"), d("2022-01-31"));
        let mut found = Vec::new();
        let mut day = plus_days(from, -1);
        while let Some(next) = change::next(&state, day, Scope::Everything).filter(|next| next.date <= to) {
            found.push(next.date);
            day = next.date;
        }
        prop_assert_eq!(found, turns(&state, from, to));
    }
}

#[test]
fn a_kept_year_is_kept_to_the_year_of_the_rule_set() {
    let gold = gold("2018-03-15", "cloud-platform");
    let term = |rules| gold.term(rules, d("2019-03-15")).map(|term| (term.anniversary, term.kept_from.is_some()));
    assert_eq!(term(invented::RULES), Some((d("2021-03-15"), true)));
    assert_eq!(term(crate::kit::support::RULES), Some((d("2019-03-15"), false)));
}

/// A set that is added has a catalogue of its name, which grants something with each of its offers.
#[test]
fn every_rule_set_has_its_catalogue() {
    use mpn_benefits::catalog::{competencies, granted};
    use mpn_benefits::domain::offer::Level;
    use mpn_benefits::domain::rules::RuleSet;
    for set in RuleSet::ALL {
        assert!(!set.offers.contains(&OfferKind::Competency) || competencies(*set).count() > 0, "{set:?}");
        for offer in set.offers.iter().filter(|offer| **offer != OfferKind::AdvancedSpecialization) {
            let level = (*offer == OfferKind::Competency).then_some(Level::Gold);
            assert!(!granted(*set, *offer, None, level).is_empty(), "{set:?} grants nothing with {offer:?}");
        }
    }
    assert_eq!(granted(invented::RULES, OfferKind::ActionPack, None, None), []);
}
