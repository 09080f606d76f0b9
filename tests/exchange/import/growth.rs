//! Large imports grow with their rows, not with the square of them.

#![allow(clippy::disallowed_methods, reason = "it measures time, as a ratio")]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use mpn_benefits::domain::State;
use mpn_benefits::domain::apply::{Applied, Asking, apply};
use mpn_benefits::domain::import::{Becomes, Row};
use mpn_benefits::domain::partner::Role;
use mpn_benefits::file::{parse, splice};

use super::plans::{TODAY, planned};
use super::told;
use crate::kit::CONTOSO;

const ASKING: Asking = Asking { today: TODAY, role: Role::GlobalAdmin };
/// Letters and digits of invented keys.
const LETTERS: [char; 10] = ['B', 'C', 'D', 'F', 'G', 'H', 'J', 'K', 'M', 'N'];

/// Rows of so many keys; those of one product stand as far apart as can be.
fn rows(keys: usize) -> Vec<Row> {
    let products = keys.div_ceil(20);
    let mut text = "product,key,kind,limit\n".to_owned();
    for at in 0..keys {
        let group: String =
            format!("{at:05}").chars().map(|digit| LETTERS[digit.to_digit(10).unwrap() as usize]).collect();
        writeln!(text, "Product {},MPNAA-BCDFG-HJKMN-PQRTV-{group},mak,20", at % products).unwrap();
    }
    told(text).unwrap().rows
}

fn applied(state: &State, rows: &[Row]) -> Applied {
    let plan = planned(state, rows, None);
    assert_eq!(plan.count(Becomes::New), rows.len());
    apply(state, &plan.command(), ASKING).unwrap()
}

/// What is counted: the whole text is moved once for all new products and their keys.
#[test]
fn new_products_and_their_keys_are_written_in_one_go() {
    let state = parse(CONTOSO).state;
    let applied = applied(&state, &rows(400));
    let after = applied.after(&state).unwrap();
    let spliced = splice(CONTOSO, &applied.edits, &after).unwrap();
    assert_eq!((applied.edits.len(), spliced.splices.len()), (420, 1));
    assert_eq!(parse(&spliced.text).state, after);
}

/// However many there are; the same of people.
#[test]
fn four_times_the_records_move_the_text_no_more_often() {
    let state = parse(CONTOSO).state;
    for count in [1_000, 4_000] {
        let people: String = (0..count).map(|at| format!("Person Number {at},person{at}@contoso.example\n")).collect();
        for rows in [rows(count), told(format!("name,email\n{people}")).unwrap().rows] {
            let applied = applied(&state, &rows);
            let after = applied.after(&state).unwrap();
            let spliced = splice(CONTOSO, &applied.edits, &after).unwrap();
            assert!(applied.edits.len() >= count);
            assert_eq!(spliced.splices.len(), 1);
        }
    }
}

/// Eight times the keys take about eight times as long to decide, not sixty-four times.
#[test]
fn four_thousand_keys_are_decided_in_time() {
    let state = parse(CONTOSO).state;
    let (few, many) = (rows(500), rows(4_000));
    grows(&|large| {
        let applied = applied(&state, if large { &many } else { &few });
        assert!(applied.after(&state).is_ok());
    });
}

/// The same of outside counts, each of which is an act.
#[test]
fn four_thousand_counts_are_decided_in_time() {
    let state = parse(CONTOSO).state;
    let with = |keys: usize| {
        let after = applied(&state, &rows(keys)).after(&state).unwrap();
        let own = after.software.iter().skip(state.software.len()).flat_map(|benefit| &benefit.keys);
        let counts: String = own.map(|key| format!("{},7\n", key.id)).collect();
        let rows = told(format!("key,remaining\n{counts}")).unwrap().rows;
        assert_eq!(rows.len(), keys);
        (after, rows)
    };
    let (few, many) = (with(500), with(4_000));
    grows(&|large| {
        let (state, rows) = if large { &many } else { &few };
        assert!(applied(state, rows).after(state).is_ok());
    });
}

/// The best of some rounds: another program may take the processor away in any of them.
fn grows(decide: &dyn Fn(bool)) {
    let (mut few, mut many) = (Duration::MAX, Duration::MAX);
    let time = |large: bool| {
        let start = Instant::now();
        decide(large);
        start.elapsed()
    };
    for _ in 0..10 {
        (few, many) = (few.min(time(false)), many.min(time(true)));
        if many < few * 16 {
            return;
        }
    }
    panic!("{few:?}, {many:?}");
}
