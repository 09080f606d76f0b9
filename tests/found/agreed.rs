//! Two ways to ask one thing agree: what is taken back alone and with its holder, what goes and when, what is lost and
//! stays told.

use mpn_benefits::domain::act::left::Leaving;
use mpn_benefits::domain::act::{Act, Effect, Left, Release};
use mpn_benefits::domain::apply::{Applied, Asking, apply};
use mpn_benefits::domain::change::{self, Scope};
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::date::plus_days;
use mpn_benefits::domain::impact::{Impact, ImpactKind, impact};
use mpn_benefits::domain::now::{Now, now};
use mpn_benefits::domain::offer::{FeeStatus, OfferStatus};
use mpn_benefits::domain::partner::Role;
use mpn_benefits::domain::refusal::{Refusal, Why};
use mpn_benefits::domain::{Date, Id, Overview, State, Thing};
use mpn_benefits::file::parse;
use proptest::prelude::*;

use crate::kit::harness::{given, says};
use crate::kit::program::{CONTOSO, Sample};
use crate::kit::support::d;
use crate::kit::support::random::{days, known_on, states};

fn asked(state: &State, command: &Command, today: Date) -> Result<Applied, Refusal> {
    apply(state, command, Asking { today, role: Role::GlobalAdmin })
}

fn leaves(state: &State, person: &Id, on: Date) -> Result<Leaving, Refusal> {
    let act = Act::Left(Left { person: person.clone() });
    match asked(state, &Command::Act { act, on }, on)?.effect {
        Some(Effect::Left(own)) => Ok(own),
        other => panic!("{other:?}"),
    }
}

/// A seat whose offer is lapsed is taken back neither alone nor with its holder (R7): leaving is noted, and says so.
#[test]
fn found_b1_what_is_over_is_taken_back_by_nobody() {
    for day in ["2021-10-02", "2021-12-01"] {
        let sample = Sample::new().on(day);
        for alone in ["release vs-1", "release azure-monthly adele"] {
            assert_eq!(sample.refused(alone), "R7", "{day}: {alone}");
        }
        let said = sample.run("left adele --dry-run");
        let wanted = "nothing to take back; over with its offer: vs-1, azure-monthly";
        assert!(said.err.contains(wanted), "{day}: {said:?}");
        sample.done("left adele");
        let gone = format!("left = {day}");
        assert!(sample.text().contains(&gone) && !sample.text().contains("ended = 2021-1"), "{}", sample.text());
        // Nothing can be done about it, so that nothing wants attention.
        let form = given(day).at(100, 30).keys("7/adele<enter>al").text();
        assert!(says(&form, "(vs-1): over with its offer, so there is nothing to take back (R7)"), "{form}");
    }
    // On the last day of the grace both do.
    let sample = Sample::new().on("2021-10-01");
    for words in ["release vs-1", "release azure-monthly adele", "left adele"] {
        assert_eq!(sample.verdict(&format!("{words} --dry-run"))["allowed"], true, "{words}");
    }
}

/// The first day that a refusal to delete names is the first on which it goes.
#[test]
fn found_b2_a_refusal_to_delete_names_the_first_day() {
    let sample = Sample::new();
    for (what, wanted) in [
        ("vs-1", "It can go from 2021-04-15 on (D19)"),
        ("win-ent-mak", "It can go when the offer has lapsed, from 2021-10-02 on unless it is renewed (D19)"),
        ("ws-2019-mak", "from 2022-04-15 on unless it is renewed (D19)"),
    ] {
        let reason = sample.verdict(&format!("remove {what} --yes"))["reason"].as_str().unwrap().to_owned();
        assert!(reason.contains(wanted), "{what}: {reason}");
    }
    let state = parse(CONTOSO).state;
    for thing in state.things() {
        first_day_is_true(&state, thing, d("2021-03-01"));
    }
}

fn first_day_is_true(state: &State, thing: Thing, today: Date) {
    let Some(id) = thing.id(state).cloned() else { return };
    let remove = |on: Date| {
        let refused = asked(state, &Command::Remove { id: id.clone(), with_references: true }, on).err()?;
        if let Why::RestsOn { first, .. } = refused.why { Some(first.map(|(day, _)| day)) } else { None }
    };
    let Some(first) = remove(today) else { return };
    let Some(first) = first else { panic!("{id} on {today}: never") };
    assert!(first > today, "{id} on {today}: {first}");
    assert_eq!(remove(first), None, "{id} on {today} goes on {first}");
    assert_eq!(remove(plus_days(first, -1)), Some(Some(first)), "{id} on {today}: not before {first}");
}

/// What is lost before the day asked is told as lost, everywhere, through the same term (R2, D14).
#[test]
fn found_b3_what_was_lost_stays_told() {
    for (day, wanted) in [
        ("2021-03-01", "last day to redeem Microsoft 365 E3 (m365-25), 25 seats; renewed or not"),
        ("2021-09-10", "(m365-25) could be redeemed until then, 25 seats; a renewal does not bring it back"),
        ("2021-10-02", "Microsoft 365 E3 (m365-25) was never redeemed"),
        ("2021-12-01", "Microsoft 365 E3 (m365-25) was never redeemed"),
    ] {
        let sample = Sample::new().on(day);
        let document = sample.run("impact maps --json").json();
        let items = document["items"].as_array().unwrap();
        let token = items.iter().find(|item| item["subject"] == "m365-25").unwrap();
        assert_eq!((&token["date"], &token["kind"]), (&"2021-09-01".into(), &"token-lost".into()), "{day}");
        assert!(token["text"].as_str().unwrap().contains(wanted), "{day}: {token}");
        for words in ["impact maps", "impact maps --markdown"] {
            let ran = sample.run(words);
            assert!(ran.out.contains(wanted), "{day} {words}: {ran:?}");
        }
        let screen = given(day).at(140, 50).keys("5/action<enter>wg").text();
        assert!(says(&screen, wanted), "{day}: {screen}");
    }
}

/// The keys stop where the fee of a kept year can be paid from, on its last day, and where it is missed (D3).
#[test]
fn found_b4_the_next_change_stops_at_the_days_of_a_fee() {
    let mut board = given("2021-03-01").at(140, 30).keys("5/gold<enter>");
    for (day, wanted) in [
        ("2021-03-16", "the fee of its kept year can be paid"),
        ("2021-04-14", "fee of the kept year"),
        ("2021-04-15", "the fee of its kept year is not on record, and its days are over"),
    ] {
        board = board.keys("}");
        let screen = board.text();
        assert!(says(&screen, day) && says(&screen, wanted), "{day}: {screen}");
    }
    assert!(says(&board.keys("{{").text(), "2021-03-16"), "and back");
    let changes = Sample::new().run("diff 2021-03-01 2021-05-01 --json").json();
    let fees = changes["items"].as_array().unwrap().iter().filter(|item| item["kind"] == "fee");
    let fees: Vec<String> = fees.map(|item| format!("{} {} {}", item["date"], item["from"], item["to"])).collect();
    assert_eq!(fees, [r#""2021-03-16" "coming" "open""#, r#""2021-04-15" "open" "not-on-record""#]);
}

/// What the Renewals tab and the line of what is open say of a day, without the days that are counted down.
fn renewals_read(state: &State, day: Date) -> (Vec<(usize, OfferStatus, Option<FeeStatus>)>, Vec<String>) {
    let overview = Overview::of(state, day);
    let rows = overview.offers.iter().map(|row| {
        // A year that is kept, or is no more, is told by its offer.
        let fee = row.fee.map(|fee| fee.status);
        (row.offer, row.status, fee)
    });
    // That a lapse is told for some days only is no change of what it tells.
    let told = now(state, &overview).into_iter().filter_map(|now| match now {
        Now::Window { offer, .. } => Some(format!("window {offer:?}")),
        Now::FeeOpen { offer, .. } => Some(format!("fee {offer:?}")),
        Now::FeeMissed { offer, closed, .. } => Some(format!("missed {offer:?} {closed}")),
        Now::Lapsed { .. } => None,
    });
    (rows.collect(), told.collect())
}

fn stops_wherever_it_reads_otherwise(state: &State, from: Date, days: i64) {
    let mut before = renewals_read(state, from);
    for day in (1..=days).map(|more| plus_days(from, more)) {
        let read = renewals_read(state, day);
        let due = Overview::of(state, day).deadlines.iter().any(|item| item.date == day);
        // A fee that comes with a term, or goes with it, is told by the offer.
        let turned = read.0.iter().any(|(offer, status, fee)| {
            let then = before.0.iter().find(|(own, ..)| own == offer);
            then.is_none_or(|(_, then, old)| then != status || old.is_some_and(|old| fee.is_some_and(|fee| fee != old)))
        });
        if turned || read.1 != before.1 || due {
            let next = change::next(state, plus_days(day, -1), Scope::Everything).map(|change| change.date);
            assert_eq!(next, Some(day), "{before:?} reads {read:?}");
        }
        for (offer, status, fee) in &read.0 {
            let Some((_, then, fee_then)) = before.0.iter().find(|(own, ..)| own == offer) else { continue };
            let fee_turned = fee_then.is_some_and(|then| fee.is_some_and(|fee| fee != then));
            if then != status || fee_turned {
                let next = change::next(state, plus_days(day, -1), Scope::Offer(*offer)).map(|change| change.date);
                assert_eq!(next, Some(day), "{before:?} reads {read:?}");
            }
        }
        before = read;
    }
}

/// On every day of three years of the sample, with the fee paid in time, late and never.
#[test]
fn the_next_change_stops_wherever_renewals_read_otherwise() {
    for paid in [
        "",
        "renewals = [2021-03-20]
",
        "renewals = [2021-05-20]
",
        "renewals = [2021-03-20, 2022-03-20]
",
    ] {
        let text = CONTOSO.replace(
            "purchased = 2020-03-15
",
            &format!(
                "purchased = 2020-03-15
{paid}"
            ),
        );
        assert!(paid.is_empty() || text != CONTOSO);
        stops_wherever_it_reads_otherwise(&parse(&text).state, d("2020-01-01"), 1100);
    }
}

/// What of an item is the same on every day.
fn told(item: &Impact) -> impl PartialEq + std::fmt::Debug + use<> {
    let Impact { date, kind, subject, rule, anyway, person, machine, cleared, amount, .. } = item.clone();
    (date, kind, subject, rule, anyway, person, machine, cleared, amount)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// What leaving takes back is what would be allowed alone, of each thing that the person holds.
    #[test]
    fn leaving_takes_back_what_is_taken_back_alone(state in states(), on in days()) {
        for person in &state.people {
            let Ok(own) = leaves(&state, &person.id, on) else { continue };
            let back: Vec<&Id> = own.released.iter().map(|(id, _)| id).collect();
            let overview = Overview::of(&state, on);
            let holds = overview.people.iter().find(|row| state.people[row.person].id == person.id);
            for hold in holds.into_iter().flat_map(|row| &row.holds) {
                let of = hold.subject.id(&state).unwrap();
                let act = Act::Release(Release { of: of.clone(), person: Some(person.id.clone()) });
                let alone = asked(&state, &Command::Act { act, on }, on);
                prop_assert_eq!(alone.is_ok(), back.contains(&of), "{} of {} on {}: {:?}", of, person.id, on, alone);
                let told = back.contains(&of) || own.kept.contains(of) || own.over.contains(of);
                prop_assert!(told, "{} of {} on {} is not told of", of, person.id, on);
            }
        }
    }

    /// A refusal to delete is true to the day.
    #[test]
    fn the_first_day_to_delete_is_true(state in states(), today in days()) {
        for thing in state.things() {
            let Some(of) = thing.id(&state).cloned() else { continue };
            let remove = |on: Date| {
                let refused = asked(&state, &Command::Remove { id: of.clone(), with_references: true }, on).err()?;
                if let Why::RestsOn { first, .. } = refused.why { Some(first.map(|(day, _)| day)) } else { None }
            };
            if let Some(Some(first)) = remove(today) {
                prop_assert!(first > today, "{} on {}: {}", of, today, first);
                prop_assert_eq!(remove(first), None, "{} on {} goes on {}", of, today, first);
                prop_assert!(remove(plus_days(first, -1)).is_some(), "{} on {}: not before {}", of, today, first);
            }
        }
    }

    /// Whatever the facts say.
    #[test]
    fn the_next_change_stops_wherever_anything_reads_otherwise(state in states(), from in days()) {
        stops_wherever_it_reads_otherwise(&state, from, 60);
    }

    /// Without a new fact a later day of the same term tells what an earlier one did.
    #[test]
    fn later_days_of_a_term_tell_the_same(state in states(), on in days(), more in 1_i64..700) {
        let (state, later) = (known_on(&state, on), plus_days(on, more));
        let (before, after) = (Overview::of(&state, on), Overview::of(&state, later));
        for row in &before.offers {
            let then = after.offer(row.offer).unwrap();
            if then.term != row.term {
                continue;
            }
            // What lives on is told while it does.
            let lives = |item: &&Impact| item.kind != ImpactKind::SubscriptionEnds || item.date >= later;
            let early: Vec<_> = impact(&state, &before, row.offer).iter().filter(lives).map(told).collect();
            let late: Vec<_> = impact(&state, &after, row.offer).iter().filter(lives).map(told).collect();
            prop_assert_eq!(early, late);
        }
    }
}
