//! Reads the touched blocks again: they must say what the state says.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::super::fields::Faults;
use super::super::places::Part;
use super::super::read;
use super::site::Sheet;
use super::{Odd, Refused};
use crate::domain::edit::Owner;
use crate::domain::field::Field;
use crate::domain::record::{Record, Table};
use crate::domain::{Id, State, Thing};

/// Compares the blocks that the ranges touch with the state. Every edited record must be found in them, or be gone.
pub(super) fn verify(
    sheet: Sheet<'_>,
    touched: &[Range<usize>],
    edited: &[(Owner, bool)],
    after: &State,
) -> Result<(), Refused> {
    let Some(first) = touched.iter().map(|range| range.start).min() else { return Ok(()) };
    let last = touched.iter().map(|range| range.end).max().unwrap_or(first);
    let mut part = Part::default();
    let mut faults = Faults::new();
    for block in sheet.blocks {
        // A splice at the end of a block may have ended up as the beginning of the next.
        if block.range.end < first || block.range.start > last {
            continue;
        }
        if let Some(broken) = block.broken {
            return Err((broken, Odd::Mismatch));
        }
        read::block(sheet.text, block, &mut part, &mut faults);
    }
    let (errors, _) = faults.counts();
    if errors > 0 {
        return Err((first, Odd::Mismatch));
    }
    let said = &part.state;
    let partner = part.top.contains(Table::Partner.as_word());
    let own = |state: &State| Record::Partner(state.partner.clone());
    if partner && !own(said).is_word_for_word(&own(after)) {
        return Err((first, Odd::Mismatch));
    }
    // Each id is looked up once: a command may have touched thousands of records.
    let (here, there) = (by_id(said), by_id(after));
    let same = said.things().all(|thing| {
        let own = thing.id(said).and_then(|id| there.get(id));
        own.is_some_and(|own| match (said.record(thing), after.record(*own)) {
            (Some(one), Some(other)) => one == other && one.is_word_for_word(&other),
            _ => false,
        })
    });
    // An id taken from one record may be another's now: only the last word on each counts.
    let mut seen: HashSet<&Owner> = HashSet::with_capacity(edited.len());
    let settled = edited.iter().rev().filter(|(owner, _)| seen.insert(owner)).all(|(owner, expected)| {
        let found = match owner {
            Owner::Partner => partner,
            Owner::Record(id) => here.get(id).is_some_and(|thing| is_whole(said, *thing)),
        };
        found == *expected
    });
    if same && settled { Ok(()) } else { Err((first, Odd::Mismatch)) }
}

/// Everything with an id, by it. Where one stands twice the first is meant, as everywhere.
fn by_id(state: &State) -> HashMap<&Id, Thing> {
    let mut all = HashMap::new();
    for thing in state.things() {
        if let Some(id) = thing.id(state) {
            all.entry(id).or_insert(thing);
        }
    }
    all
}

/// A record that could not be read in full is not there.
fn is_whole(state: &State, thing: Thing) -> bool {
    state.record(thing).is_some_and(|record| record.get(Field::Id).is_some())
}
