//! Offers of every kind, bought on the days where a calendar goes wrong, and paid in every way.

use super::calendar::Day;
use super::facts::{Dismissed, Facts, Offer};
use super::random::OFFERS;
use super::rules::{Figures, Rules, Term};

/// Purchase days: the ends of years and of February, and those whose first, second… anniversary is the first or last that
/// R16 moves, or the one beside it.
const PURCHASES: [(i64, i64, i64); 28] = [
    (2015, 2, 28),
    (2015, 12, 31),
    (2016, 2, 28),
    (2016, 2, 29),
    (2016, 3, 1),
    (2016, 12, 31),
    (2017, 1, 1),
    (2017, 7, 1),
    (2018, 1, 1),
    (2018, 1, 2),
    (2018, 7, 2),
    (2019, 2, 28),
    (2019, 3, 1),
    (2019, 6, 30),
    (2019, 12, 31),
    (2020, 1, 1),
    (2020, 1, 2),
    (2020, 2, 29),
    (2020, 3, 15),
    (2020, 6, 29),
    (2020, 6, 30),
    (2020, 7, 1),
    (2020, 9, 1),
    (2023, 2, 28),
    (2023, 3, 1),
    (2024, 2, 29),
    (2031, 1, 1),
    (2032, 12, 31),
];

/// How an offer is paid, as the first part of its id: for each term the days after its anniversary, and after the one that R16 moved, if it did.
type Paid = fn(usize) -> (&'static [i64], &'static [i64]);

/// Days for the way that changes every year.
const ONE_OF: [&[i64]; 5] = [&[1], &[30], &[15], &[2], &[29]];

const WAYS: [(&str, Paid); 14] = [
    ("never", |_| (&[], &[])),
    ("once-on-the-first-day", |term| if term == 0 { (&[1], &[]) } else { (&[], &[]) }),
    ("once-on-the-last-day", |term| if term == 0 { (&[30], &[]) } else { (&[], &[]) }),
    ("once-in-the-middle", |term| if term == 0 { (&[15], &[]) } else { (&[], &[]) }),
    ("on-the-anniversary-a-day-early", |_| (&[0], &[0])),
    ("a-day-late", |_| (&[31], &[31])),
    ("every-year-on-the-first-day", |_| (&[1], &[])),
    ("every-year-on-the-last-day", |_| (&[30], &[])),
    ("every-year-on-another-day", |term| (ONE_OF[term % 5], &[])),
    ("every-year-twice", |_| (&[3, 4], &[])),
    ("every-year-too-early-at-first", |_| (&[0, 1], &[0])),
    ("every-year-and-the-first-days-fee-of-a-kept-one", |_| (&[10], &[1])),
    ("every-year-and-the-last-days-fee-of-a-kept-one", |_| (&[30], &[30, 31])),
    ("a-few-years-the-fee-twice", |term| if term < 4 { (&[20], &[0, 1, 15]) } else { (&[], &[]) }),
];

/// How many offers a purchase day can have: one of each kind for each way to pay.
pub(crate) const ALL: usize = WAYS.len() * OFFERS.len();

/// One state for each purchase day, with so many offers. Kinds and ways are dealt out in turn, so that with four a day
/// every kind is paid in every way.
pub(crate) fn states(offers: usize, figures: Figures) -> impl Iterator<Item = Facts> {
    PURCHASES.iter().enumerate().map(move |(day, (year, month, number))| {
        let mut facts = Facts::default();
        for dealt in (0..ALL).cycle().skip(day * offers % ALL).take(offers) {
            let way = dealt % WAYS.len();
            let kind = (dealt / WAYS.len() + way) % OFFERS.len();
            let (name, paid) = WAYS[way];
            let (offer, competency, level) = OFFERS[kind];
            facts.offers.push(Offer {
                id: format!("{name}-{kind}"),
                kind: offer,
                competency,
                level,
                purchased: Day::of(*year, *month, *number),
                renewals: Vec::new(),
                every_activation: false,
                reviewed: None,
                dismissed: Dismissed::default(),
            });
            pay(&mut facts, figures, paid);
        }
        facts
    })
}

/// Pays the last offer, term after term, until no payment renews it or the time that is compared is over.
fn pay(facts: &mut Facts, figures: Figures, paid: Paid) {
    let at = facts.offers.len() - 1;
    let last = |facts: &Facts| -> Term { Rules::new(facts, figures).term(at, Day::of(2100, 1, 1)).unwrap() };
    let mut term = last(facts);
    for number in 0.. {
        let (days, fees) = paid(number);
        let fees = term.kept_from.into_iter().flat_map(|before| fees.iter().map(move |days| before.plus(*days)));
        let days = days.iter().map(|days| term.anniversary.plus(*days));
        facts.offers[at].renewals.extend(fees.chain(days));
        let next = last(facts);
        if next == term || next.starts > Day::of(2033, 1, 1) {
            return;
        }
        term = next;
    }
}
