//! That the comparison can fail: with any figure wrong by one, it finds a difference.

use super::calendar::Day;
use super::compare::{Seen, compare};
use super::facts::{
    Assignment, Cloud, Dismissed, Facts, Offer, Person, Redeemed, Seat, Subscription, Technical, Token, VisualStudio,
};
use super::rules::Figures;
use crate::kit::support::RULES;

fn offer(id: &str, kind: &'static str, purchased: Day, renewals: Vec<Day>) -> Offer {
    Offer {
        id: id.to_owned(),
        kind,
        competency: (kind == "competency").then_some("cloud-platform"),
        level: (kind == "competency").then_some("gold"),
        purchased,
        renewals,
        every_activation: false,
        reviewed: None,
        dismissed: Dismissed::default(),
    }
}

fn token(id: &str, seats: i64, on: Day, how: &'static str) -> Token {
    let redeemed = Some(Redeemed { on, how, subscription: 0 });
    Token { id: id.to_owned(), seats, redeemed, replaced: None, dismissed: Dismissed::default() }
}

/// A little of everything that has a figure.
fn facts() -> Facts {
    let day = Day::of;
    let competency = |id: &str, year, month, number| offer(id, "competency", day(year, month, number), Vec::new());
    let held = Assignment { person: 0, on: day(2020, 10, 1), ended: None };
    Facts {
        people: vec![Person { id: "adele".to_owned(), left: None }],
        offers: vec![
            offer("maps", "action-pack", day(2020, 9, 1), vec![day(2021, 9, 2), day(2022, 10, 1)]),
            competency("just-before", 2019, 12, 31),
            competency("first-kept", 2020, 1, 1),
            competency("last-kept", 2020, 6, 30),
            competency("just-after", 2020, 7, 1),
        ],
        cloud: vec![Cloud {
            id: "m365-e3".to_owned(),
            offer: 0,
            product: "Microsoft 365 E3",
            quantity: None,
            activate_by: None,
            credit: None,
            holders: Vec::new(),
            tokens: vec![
                token("a", 5, day(2020, 9, 10), "new"),
                token("b", 5, day(2020, 12, 10), "add"),
                token("c", 25, day(2021, 1, 10), "extend"),
            ],
            dismissed: Dismissed::default(),
        }],
        subscriptions: vec![Subscription {
            id: "m365".to_owned(),
            product: "Microsoft 365 E3",
            tenant: "contoso.onmicrosoft.com",
            stated: None,
            dismissed: Dismissed::default(),
        }],
        visual_studio: vec![VisualStudio {
            id: "vs".to_owned(),
            offer: 0,
            quantity: 1,
            activate_by: None,
            seats: vec![Seat { id: "vs-1".to_owned(), assignments: vec![held], dismissed: Dismissed::default() }],
            dismissed: Dismissed::default(),
        }],
        technical: vec![Technical {
            id: "support".to_owned(),
            offer: 0,
            kind: "product-support",
            quantity: Some(10),
            activate_by: None,
            activated: None,
            incidents: Vec::new(),
            dismissed: Dismissed::default(),
        }],
        ..Facts::default()
    }
}

#[test]
fn a_figure_that_is_wrong_by_one_is_a_difference() {
    /// Changes one figure by one, up or down.
    type Change = fn(&mut Figures, i64);
    let changes: [(&str, Change); 16] = [
        ("first day of the window", |figures, by| figures.window.0 += by),
        ("last day of the window", |figures, by| figures.window.1 += by),
        ("renewal", |figures, by| figures.renewal += by),
        ("first reminder", |figures, by| figures.reminders[0] += by),
        ("second reminder", |figures, by| figures.reminders[1] += by),
        ("refund", |figures, by| figures.refund += by),
        ("first day of the fee", |figures, by| figures.fee.0 += by),
        ("last day of the fee", |figures, by| figures.fee.1 += by),
        ("first day kept", |figures, by| figures.kept.0 = figures.kept.0.plus(by)),
        ("last day kept", |figures, by| figures.kept.1 = figures.kept.1.plus(by)),
        ("replacement", |figures, by| figures.replacement += by),
        ("token", |figures, by| figures.token += by),
        ("lock", |figures, by| figures.lock += by),
        ("grace", |figures, by| figures.grace += by),
        ("contract", |figures, by| figures.contract += by),
        ("last day to assign", |figures, by| figures.assigned_by += by),
    ];
    let facts = facts();
    compare(&facts, (Figures::right(), RULES), 1, &mut Seen::default()).unwrap();
    for (name, change) in changes {
        for by in [-1, 1] {
            let mut figures = Figures::right();
            change(&mut figures, by);
            let found = compare(&facts, (figures, RULES), 1, &mut Seen::default());
            assert!(found.is_err(), "{name} {by:+} makes no difference");
        }
    }
}
