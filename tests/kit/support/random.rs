//! Random states for properties: any facts a file could hold, in any order, plausible or not.

use mpn_benefits::domain::cloud::{
    Cloud, Credit, CreditKind, RedeemAs, Redemption, Replacement, ReplacementReason, Token,
};
use mpn_benefits::domain::date::{FIRST, LAST, plus_days};
use mpn_benefits::domain::deadline::DeadlineKind;
use mpn_benefits::domain::dismissed::{Dismissed, DismissedItem};
use mpn_benefits::domain::key::ProductKey;
use mpn_benefits::domain::offer::{Counting, Enrollment, OfferKind, ProfileReview};
use mpn_benefits::domain::person::{Assignment, Person};
use mpn_benefits::domain::software::SoftwareKind;
use mpn_benefits::domain::software::{Activation, ActivationCase, ActivationRow, Cleared, Key, Reconciled, Software};
use mpn_benefits::domain::subscription::{Stated, Subscription};
use mpn_benefits::domain::technical::{Incident, Technical, TechnicalKind};
use mpn_benefits::domain::visual_studio::{Seat, VisualStudio};
use mpn_benefits::domain::{Date, Id, State};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use super::{cloud, credit, d, gold, id, key, maps, seat, software, subscription, technical, token, visual_studio};

/// A day of the years that the sample facts live in.
pub(crate) fn days() -> impl Strategy<Value = Date> {
    (0_i64..1400).prop_map(|distance| plus_days(d("2019-06-01"), distance))
}

/// Any day of 1990 to 2100, and now and then the ends of the calendar.
pub(crate) fn any_days() -> impl Strategy<Value = Date> {
    prop_oneof![
        4 => (0_i64..40_541).prop_map(|distance| plus_days(d("1990-01-01"), distance)),
        4 => days(),
        1 => select(vec![FIRST, LAST, d("2020-02-29"), d("2021-02-28")]),
    ]
}

/// A count as the file may hold it: mostly small, also nothing, also the most.
fn figures() -> impl Strategy<Value = u32> {
    prop_oneof![1 => Just(0), 6 => 1_u32..30, 1 => Just(1_000_000)]
}

/// States whose facts all lie in the sample years.
pub(crate) fn states() -> impl Strategy<Value = State> {
    states_with(|| days().boxed())
}

/// States whose facts lie anywhere, the ends of the calendar included.
pub(crate) fn wild_states() -> impl Strategy<Value = State> {
    states_with(|| any_days().boxed())
}

type Days = fn() -> BoxedStrategy<Date>;

fn states_with(on: Days) -> impl Strategy<Value = State> {
    (
        vec(offers(on), 1..3),
        vec(software_benefits(on), 0..3),
        vec(cloud_benefits(on), 0..3),
        vec(subscriptions(on), 0..3),
        vec(visual_studios(on), 0..3),
        vec(technicals(on), 0..3),
        vec(of(on()), 3),
    )
        .prop_map(|(enrollments, software, cloud, subscriptions, visual_studio, technical, left)| {
            let names = ["adele", "alex", "megan"];
            let people = names.iter().zip(left).map(|(name, left)| Person { left, ..super::person(name) }).collect();
            let mut state = State {
                people,
                enrollments,
                software,
                cloud,
                subscriptions,
                visual_studio,
                technical,
                ..State::default()
            };
            name(&mut state);
            state
        })
}

/// Gives everything an id of its own; benefits name the offers `offer-0` and `offer-1`, subscriptions are `sub-N`.
fn name(state: &mut State) {
    let numbered = |kind: &str, at: usize| id(&format!("{kind}-{at}"));
    for (at, offer) in state.enrollments.iter_mut().enumerate() {
        offer.id = numbered("offer", at);
    }
    for (at, subscription) in state.subscriptions.iter_mut().enumerate() {
        subscription.id = numbered("sub", at);
    }
    for (at, benefit) in state.software.iter_mut().enumerate() {
        benefit.id = numbered("software", at);
        benefit.keys.iter_mut().enumerate().for_each(|(key, fact)| {
            fact.id = numbered(&format!("key-{at}"), key);
            fact.key = ProductKey::new(&format!("DEMO0-AAAA1-K{at:02}{key:02}-OFFI5-00001"));
        });
    }
    for (at, benefit) in state.cloud.iter_mut().enumerate() {
        benefit.id = numbered("cloud", at);
        benefit.tokens.iter_mut().enumerate().for_each(|(token, fact)| {
            fact.id = numbered(&format!("token-{at}"), token);
            fact.key = ProductKey::new(&format!("DEMO0-TOKE1-T{at:02}{token:02}-BEEF0-00002"));
            // A replacement names another token of the same benefit.
            if let Some(replaced) = &mut fact.replaced {
                replaced.by = replaced.by.as_ref().map(|_| numbered(&format!("token-{at}"), token + 1));
            }
        });
    }
    for (at, benefit) in state.visual_studio.iter_mut().enumerate() {
        benefit.id = numbered("vs", at);
        benefit.seats.iter_mut().enumerate().for_each(|(seat, fact)| fact.id = numbered(&format!("seat-{at}"), seat));
    }
    for (at, benefit) in state.technical.iter_mut().enumerate() {
        benefit.id = numbered("technical", at);
    }
}

/// Mostly the first offer, sometimes one that may not be there.
fn granted_by() -> impl Strategy<Value = Id> {
    prop_oneof![3 => Just("offer-0"), 1 => Just("offer-1")].prop_map(id)
}

fn people() -> impl Strategy<Value = Id> {
    select(vec!["adele", "alex", "megan", "nobody"]).prop_map(id)
}

/// What was dismissed: nothing, as older files say it, or single items.
fn hidden(on: Days) -> impl Strategy<Value = Dismissed> {
    let item = (on(), select(DeadlineKind::ALL), on()).prop_map(|(on, kind, date)| DismissedItem {
        on,
        kind,
        date,
        note: None,
    });
    prop_oneof![
        2 => Just(Dismissed::Nothing),
        1 => on().prop_map(Dismissed::ListedOn),
        1 => vec(item, 0..3).prop_map(Dismissed::items),
    ]
}

fn offers(on: Days) -> impl Strategy<Value = Enrollment> {
    // Payments: any day, or some days after an anniversary, where one is likely to fall into a window.
    let payments = vec((any::<bool>(), on(), 0_i64..40), 0..4);
    (on(), payments, select(OfferKind::ALL), select(Counting::ALL), hidden(on), of(on()), any::<bool>()).prop_map(
        |(purchased, payments, offer, counting, dismissed, reviewed, business)| {
            let after_years = |year: i64, distance: i64| plus_days(purchased, 365 * year + distance);
            let paid = |(year, (anywhere, day, distance))| if anywhere { day } else { after_years(year, distance) };
            let competency = if business { "cloud-business-applications" } else { "cloud-platform" };
            let is_competency = matches!(offer, OfferKind::Competency | OfferKind::AdvancedSpecialization);
            let base = if is_competency { gold("2020-01-01", competency) } else { maps("2020-01-01") };
            Enrollment {
                offer,
                purchased,
                renewals: (1..).zip(payments).map(paid).collect(),
                counting,
                dismissed,
                profile_reviewed: reviewed.map(ProfileReview::On),
                ..base
            }
        },
    )
}

fn software_benefits(on: Days) -> impl Strategy<Value = Software> {
    (
        granted_by(),
        prop_oneof![3 => Just(Activation::Required), 1 => Just(Activation::None)],
        prop_oneof![4 => Just(SoftwareKind::Product), 1 => Just(SoftwareKind::Cal)],
        of(on()),
        vec(keys(on), 0..3),
        hidden(on),
    )
        .prop_map(|(enrollment, activation, kind, activate_by, keys, dismissed)| Software {
            dismissed,
            enrollment,
            activation,
            kind,
            activate_by,
            ..software(keys)
        })
}

fn keys(on: Days) -> impl Strategy<Value = Key> {
    let machines = || select(vec!["PC-A", "pc-a", "PC-B", "PC-C"]);
    let row = (on(), machines(), select(ActivationCase::ALL)).prop_map(|(on, machine, case)| ActivationRow {
        on,
        machine: machine.into(),
        case,
        note: None,
    });
    let cleared = (on(), machines()).prop_map(|(on, machine)| Cleared { machine: machine.into(), on, note: None });
    let reconciled =
        of((on(), figures()).prop_map(|(on, used)| Reconciled { on, used, unexplained: None, note: None }));
    (of(figures()), of(on()), prop::bool::weighted(0.1), vec(row, 0..5), vec(cleared, 0..2), reconciled, hidden(on))
        .prop_map(|(limit, viewed, blocked, activations, cleared, reconciled, dismissed)| Key {
            viewed,
            blocked,
            cleared,
            reconciled,
            dismissed,
            ..key(limit, activations)
        })
}

fn cloud_benefits(on: Days) -> impl Strategy<Value = Cloud> {
    let tokens = vec(tokens(on), 0..3);
    let credits = of((of(figures()), vec(assignments(on), 0..3), select(CreditKind::ALL)));
    (granted_by(), of(on()), tokens, credits, hidden(on)).prop_map(
        |(enrollment, activate_by, tokens, credits, dismissed)| {
            let base = match credits {
                Some((quantity, rows, kind)) => {
                    let credit = credit(quantity, rows);
                    Cloud { credit: Some(Credit { kind, amount: None, currency: None, note: None }), ..credit }
                }
                None => cloud(tokens),
            };
            Cloud { enrollment, activate_by, dismissed, ..base }
        },
    )
}

fn tokens(on: Days) -> impl Strategy<Value = Token> {
    let redemption =
        (on(), select(RedeemAs::ALL), select(vec!["sub-0", "sub-1"])).prop_map(|(on, redeemed_as, into)| Redemption {
            on,
            tenant: "contoso.onmicrosoft.com".into(),
            redeemed_as,
            subscription: id(into),
            note: None,
        });
    let replacement = (on(), select(ReplacementReason::ALL), any::<bool>())
        .prop_map(|(on, reason, named)| Replacement { on, reason, by: named.then(|| id("token")), note: None });
    (figures(), of(on()), of(redemption), prop::option::weighted(0.3, replacement), hidden(on)).prop_map(
        |(seats, viewed, redeemed, replaced, dismissed)| Token {
            viewed,
            redeemed,
            replaced,
            dismissed,
            ..token("token", seats)
        },
    )
}

fn subscriptions(on: Days) -> impl Strategy<Value = Subscription> {
    let stated = of((figures(), on(), on()).prop_map(|(seats, ends, as_of)| Stated { seats, ends, as_of }));
    (stated, hidden(on)).prop_map(|(stated, dismissed)| Subscription { stated, dismissed, ..subscription() })
}

fn assignments(on: Days) -> impl Strategy<Value = Assignment> {
    (people(), on(), of(0_i64..200), of(on())).prop_map(|(person, on, held, signed_in)| Assignment {
        person,
        on,
        ended: held.map(|days| plus_days(on, days)),
        signed_in,
        note: None,
    })
}

fn visual_studios(on: Days) -> impl Strategy<Value = VisualStudio> {
    let seats = (vec(assignments(on), 0..4), hidden(on))
        .prop_map(|(assignments, dismissed)| Seat { dismissed, ..seat("seat", assignments) });
    (granted_by(), figures(), of(on()), vec(seats, 0..4), hidden(on)).prop_map(
        |(enrollment, quantity, activate_by, seats, dismissed)| VisualStudio {
            enrollment,
            activate_by,
            dismissed,
            ..visual_studio(quantity, seats)
        },
    )
}

fn technicals(on: Days) -> impl Strategy<Value = Technical> {
    let incidents = (on(), of(figures()), of(on())).prop_map(|(on, hours, closed)| Incident {
        on,
        hours,
        closed,
        ..super::incident("2021-01-01")
    });
    (granted_by(), select(TechnicalKind::ALL), of(figures()), of(on()), of(on()), vec(incidents, 0..5), hidden(on))
        .prop_map(|(enrollment, kind, quantity, activate_by, activated, incidents, dismissed)| Technical {
            enrollment,
            activate_by,
            activated,
            dismissed,
            ..technical(kind, quantity, "-", incidents)
        })
}

/// The state without the facts that a day does not see yet (D5). What has no day (`blocked`), what is granted
/// (quantities, `activate_by`) and the purchase days stay.
pub(crate) fn known_on(state: &State, date: Date) -> State {
    let mut state = state.clone();
    let seen = |day: &mut Option<Date>| *day = day.filter(|day| *day <= date);
    let rows = |rows: &mut Vec<Assignment>| {
        rows.retain(|row| row.on <= date);
        for row in rows {
            seen(&mut row.ended);
            seen(&mut row.signed_in);
        }
    };
    let known = |dismissed: &mut Dismissed| match dismissed {
        Dismissed::ListedOn(day) if *day > date => *dismissed = Dismissed::Nothing,
        Dismissed::Items(rows) => {
            rows.retain(|row| row.on <= date);
            *dismissed = Dismissed::items(std::mem::take(rows));
        }
        Dismissed::Nothing | Dismissed::ListedOn(_) => {}
    };
    for person in &mut state.people {
        seen(&mut person.left);
    }
    for offer in &mut state.enrollments {
        offer.renewals.retain(|paid| *paid <= date);
        known(&mut offer.dismissed);
        offer.profile_reviewed = offer.profile_reviewed.filter(|review| *review == ProfileReview::Done);
    }
    state.software.iter_mut().for_each(|benefit| known(&mut benefit.dismissed));
    for key in state.software.iter_mut().flat_map(|benefit| &mut benefit.keys) {
        seen(&mut key.viewed);
        known(&mut key.dismissed);
        key.activations.retain(|row| row.on <= date);
        key.cleared.retain(|row| row.on <= date);
        key.reconciled = key.reconciled.take().filter(|fact| fact.on <= date);
    }
    for benefit in &mut state.cloud {
        known(&mut benefit.dismissed);
        rows(&mut benefit.assignments);
        for token in &mut benefit.tokens {
            seen(&mut token.viewed);
            known(&mut token.dismissed);
            token.redeemed = token.redeemed.take().filter(|fact| fact.on <= date);
            token.replaced = token.replaced.take().filter(|fact| fact.on <= date);
        }
    }
    for subscription in &mut state.subscriptions {
        known(&mut subscription.dismissed);
        subscription.stated = subscription.stated.filter(|stated| stated.as_of <= date);
    }
    for benefit in &mut state.visual_studio {
        known(&mut benefit.dismissed);
        for seat in &mut benefit.seats {
            known(&mut seat.dismissed);
            rows(&mut seat.assignments);
        }
    }
    for benefit in &mut state.technical {
        known(&mut benefit.dismissed);
        seen(&mut benefit.activated);
        benefit.incidents.retain(|row| row.on <= date);
        benefit.incidents.iter_mut().for_each(|row| seen(&mut row.closed));
    }
    state
}
