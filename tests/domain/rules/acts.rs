//! What holds for every act on every state and day: a refusal's days are true, and what is allowed leaves a sound state.

use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering::Relaxed;

use mpn_benefits::domain::act::{self, Act};
use mpn_benefits::domain::apply::{Asking, apply};
use mpn_benefits::domain::cloud::{RedeemAs, ReplacementReason};
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::integrity::contradictions;
use mpn_benefits::domain::partner::Role;
use mpn_benefits::domain::record::Kind;
use mpn_benefits::domain::refusal::{Refusal, Why};
use mpn_benefits::domain::software::ActivationCase;
use mpn_benefits::domain::{Date, Id, State};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::kit::support::random::{days, known_on, states};

/// What a random act is made of: its kind, what it is done to, by whom, which way, and the day.
pub(super) type Seed = (u8, Index, Index, u8, Date);

pub(super) fn seeds() -> impl Strategy<Value = Seed> {
    (0..15_u8, any::<Index>(), any::<Index>(), 0..6_u8, days())
}

pub(super) fn made(state: &State, (kind, thing, person, way, on): Seed) -> Option<(Act, Date)> {
    // Mostly what the act is for, now and then anything.
    let fits = |own: &Kind| match kind {
        0 | 12 | 13 => *own == Kind::Key,
        1 | 2 => *own == Kind::Token,
        3 | 4 => matches!(own, Kind::Seat | Kind::Cloud | Kind::VisualStudio),
        5 => *own == Kind::Seat,
        7..=9 => *own == Kind::Technical,
        10 | 11 => *own == Kind::Offer,
        _ => true,
    };
    let ids = state.things().filter(|thing| way == 0 || fits(&thing.kind())).filter_map(|thing| thing.id(state));
    let ids: Vec<&Id> = ids.collect();
    if ids.is_empty() {
        return None;
    }
    let of = (*thing.get(&ids)).clone();
    let people: Vec<&Id> = state.people.iter().map(|person| &person.id).collect();
    let person = if people.is_empty() { of.clone() } else { (*person.get(&people)).clone() };
    let tenants = &state.partner.tenants;
    let tenant = tenants.get(usize::from(way) % tenants.len().max(1)).cloned().unwrap_or_default();
    let machine = format!("PC-{}", way % 3);
    let act = match kind {
        0 => {
            let cases = [ActivationCase::NewMachine, ActivationCase::SameHardware, ActivationCase::ChangedHardware];
            let machines = if way > 3 { vec![machine, "PC-9".to_owned()] } else { vec![machine] };
            Act::Activate(act::Activate {
                key: of,
                machines: machines.into_iter().map(Into::into).collect(),
                case: cases[usize::from(way) % 3],
            })
        }
        1 => {
            let ways = [RedeemAs::New, RedeemAs::Add, RedeemAs::Extend];
            Act::Redeem(act::Redeem { token: of, tenant, how: ways[usize::from(way) % 3], into: None })
        }
        2 => {
            let reasons = [ReplacementReason::WrongTenant, ReplacementReason::AddedInsteadOfExtended];
            Act::Replace(act::Replace { token: of, reason: reasons[usize::from(way) % 2], by: None })
        }
        3 => Act::Assign(act::Assign { to: of, person, from: None }),
        4 => Act::Release(act::Release { of, person: (way > 2).then_some(person) }),
        5 => Act::SignedIn(act::SignedIn { seat: of, person: (way > 2).then_some(person) }),
        6 => Act::Left(act::Left { person }),
        7 => Act::Enable(act::Enable { benefit: of, access_id: "A-1".to_owned(), contract_id: "C-1".to_owned() }),
        8 => Act::Incident(act::Incident {
            benefit: of,
            case: format!("SR-{way}"),
            product: None,
            hours: (way > 2).then_some(1),
        }),
        9 => Act::Close(act::Close { benefit: of, case: format!("SR-{way}") }),
        10 => Act::Renew(act::Renew { offer: of }),
        11 => Act::Review(act::Review { offer: of }),
        12 => Act::Block(act::Block { key: of }),
        13 => Act::Clear(act::Clear { key: of, machines: vec![machine.into()] }),
        _ => Act::Dismiss(act::Dismiss { id: of, kind: None, date: None }),
    };
    Some((act, on))
}

fn decided(state: &State, act: &Act, on: Date) -> Result<State, Refusal> {
    let asking = Asking { today: on, role: Role::MpnPartnerAdmin };
    let applied = apply(state, &Command::Act { act: act.clone(), on }, asking)?;
    let mut after = state.clone();
    for edit in &applied.edits {
        after.take(edit).unwrap();
    }
    let mut back = after.clone();
    for edit in applied.edits.into_iter().rev() {
        back.take(&edit.inverse()).unwrap();
    }
    assert!(back == *state, "taken back, all is as it was");
    Ok(after)
}

/// Where a rule says a first or a last day, it does not refuse on it.
fn days_are_true(state: &State, act: &Act, on: Date, refusal: &Refusal) {
    let Some(rule) = refusal.rule else {
        // What could not be understood is refused by no rule.
        let Refusal { why, .. } = refusal;
        let misunderstood = matches!(
            why,
            Why::Unknown { .. }
                | Why::OtherKind { .. }
                | Why::Field { .. }
                | Why::WhichDate { .. }
                | Why::NothingListed { .. }
        );
        assert!(misunderstood, "{act:?} on {on}: {refusal:?} names no rule");
        return;
    };
    SEEN[1].fetch_add(1, Relaxed);
    if let Some(first) = refusal.first_day {
        SEEN[2].fetch_add(1, Relaxed);
        assert!(first > on, "{act:?} on {on}: {refusal:?}");
        let then = decided(state, act, first);
        assert!(
            then.as_ref().err().is_none_or(|then| then.rule != Some(rule)),
            "{act:?} on {on}: {refusal:?} {then:?}"
        );
    }
    if let Some(last) = refusal.last_day {
        SEEN[3].fetch_add(1, Relaxed);
        assert!(last < on, "{act:?} on {on}: {refusal:?}");
        let then = decided(state, act, last);
        assert!(
            then.as_ref().err().is_none_or(|then| then.rule != Some(rule)),
            "{act:?} on {on}: {refusal:?} {then:?}"
        );
    }
}

/// As many states as asked for, a walk of acts over each.
fn cases() -> u32 {
    std::env::var("MPN_ACTS").ok().and_then(|count| count.parse().ok()).unwrap_or(300)
}

/// Acts that were allowed, refused by a rule, with a first day, with a last day.
static SEEN: [AtomicU32; 4] = [const { AtomicU32::new(0) }; 4];

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    fn walks(state in states(), walk in prop::collection::vec(seeds(), 1..12)) {
        let mut state = state;
        for seed in walk {
            let Some((act, on)) = made(&state, seed) else { continue };
            if let Ok(after) = decided(&state, &act, on) {
                SEEN[0].fetch_add(1, Relaxed);
                let before = contradictions(&state);
                let new: Vec<_> = contradictions(&after).into_iter().filter(|own| !before.contains(own)).collect();
                prop_assert!(new.is_empty(), "{act:?} on {on}: {new:?}");
                state = after;
                continue;
            }
            // What is recorded of later days may well stand in the way on them.
            let known = known_on(&state, on);
            if let Err(refusal) = decided(&known, &act, on) {
                days_are_true(&known, &act, on, &refusal);
            }
        }
    }
}

#[test]
fn acts() {
    walks();
    let seen: Vec<u32> = SEEN.iter().map(|count| count.load(Relaxed)).collect();
    println!("allowed, refused by a rule, with a first day, with a last day: {seen:?}");
    assert!(seen.iter().all(|count| *count > 0), "a walk that meets nothing proves nothing: {seen:?}");
}
