//! Until when a token is replaced (D8): day 30, or before that the last day of its offer's window.

use std::collections::BTreeSet;

use mpn_benefits::domain::State;
use mpn_benefits::domain::act::{self, Act};
use mpn_benefits::domain::apply::{Asking, apply};
use mpn_benefits::domain::cloud::ReplacementReason;
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::date::plus_days;
use mpn_benefits::domain::partner::Role;

use super::Board;
use crate::kit::program::CONTOSO;
use crate::kit::program::Sample;
use crate::kit::support::{cloud, d, dates, id, maps, redeemed, renewed, replace_until, state, subscription};

/// An offer bought on 2020-09-01 (anniversary 2021-09-01, window until 2021-10-01) and a token redeemed on a day.
fn redeemed_on(on: &str, payments: &[&str]) -> State {
    let tokens = vec![redeemed("token", 5, on, "new")];
    let offer = if payments.is_empty() { maps("2020-09-01") } else { renewed("2020-09-01", payments) };
    State { cloud: vec![cloud(tokens)], subscriptions: vec![subscription()], ..state(offer) }
}

#[test]
fn found_d8_a_replacement_ends_with_the_window_of_the_offer() {
    for (on, paid, asked, last) in [
        ("2021-08-31", &[][..], "2021-09-01", "2021-09-30"),
        ("2021-09-01", &[], "2021-09-01", "2021-10-01"),
        ("2021-09-10", &[], "2021-09-10", "2021-10-01"),
        ("2021-09-10", &[], "2021-10-01", "2021-10-01"),
        ("2021-09-10", &[], "2021-10-02", "-"),
        // Once the renewal is paid, its window is a year later.
        ("2021-09-10", &["2021-09-20"], "2021-09-19", "2021-10-01"),
        ("2021-09-10", &["2021-09-20"], "2021-09-20", "2021-10-10"),
        ("2021-09-10", &["2021-09-20"], "2021-10-10", "2021-10-10"),
        ("2021-09-10", &["2021-09-20"], "2021-10-11", "-"),
    ] {
        let state = redeemed_on(on, paid);
        assert_eq!(replace_until(&state, asked), last, "redeemed {on}, paid {paid:?}, asked {asked}");
        assert_eq!(dates(&state, asked, "replacement-closes"), last, "redeemed {on}, paid {paid:?}, asked {asked}");
        let act = Act::Replace(act::Replace { token: id("token"), reason: ReplacementReason::WrongTenant, by: None });
        let asking = Asking { today: d(asked), role: Role::GlobalAdmin };
        let answer = apply(&state, &Command::Act { act, on: d(asked) }, asking);
        assert_eq!(answer.is_ok(), last != "-", "redeemed {on}, paid {paid:?}, asked {asked}: {answer:?}");
    }
}

/// What the list says, what the ladder says and what the act answers is one day, whatever day is asked.
#[test]
fn found_d8_list_ladder_and_act_agree_on_every_day() {
    let mut met = BTreeSet::new();
    for shift in [-40, -25, -1, 0, 1, 14, 29] {
        let on = plus_days(d("2021-09-01"), shift);
        let state = redeemed_on(&on.to_string(), &[]);
        for day in 0..60 {
            let asked = plus_days(on, day);
            let act =
                Act::Replace(act::Replace { token: id("token"), reason: ReplacementReason::WrongTenant, by: None });
            let asking = Asking { today: asked, role: Role::GlobalAdmin };
            let allowed = apply(&state, &Command::Act { act, on: asked }, asking).is_ok();
            let text = asked.to_string();
            let (list, ladder) = (replace_until(&state, &text), dates(&state, &text, "replacement-closes"));
            assert_eq!(list, ladder, "redeemed {on}, asked {asked}");
            assert_eq!(list != "-", allowed, "redeemed {on}, asked {asked}");
            met.insert(list);
        }
    }
    assert!(met.len() == 5, "{met:?}");
}

#[test]
fn found_d8_a_redemption_says_the_day_to_which_a_replacement_can_be_had() {
    let text = CONTOSO.replace("activate_by = 2021-09-01", "activate_by = 2021-10-01");
    let sample = Sample::of(&text).on("2021-09-20");
    let said = sample.run("redeem m365-25 --tenant contoso.onmicrosoft.com --as new --dry-run");
    assert_eq!(said.code, Some(0), "{said:?}");
    assert!(said.err.contains("2021-10-01") && !said.err.contains("2021-10-20"), "{said:?}");
    let given = Board::of(&text, "2021-09-20").keys("2jjar");
    assert!(given.screen().contains("2021-10-01"), "{}", given.screen());
    assert!(!given.screen().contains("2021-10-20"), "{}", given.screen());
}
