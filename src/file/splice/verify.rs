//! Reads the touched blocks again: they must say what the state says.

use std::ops::Range;

use super::super::fields::Faults;
use super::super::places::Part;
use super::super::read;
use super::site::Sheet;
use super::{Odd, Refused};
use crate::domain::State;
use crate::domain::edit::Owner;
use crate::domain::record::{Record, Table};

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
    let same = said.things().all(|thing| {
        let own = thing.id(said).and_then(|id| after.thing(id));
        own.is_some_and(|own| match (said.record(thing), after.record(own)) {
            (Some(one), Some(other)) => one == other && one.is_word_for_word(&other),
            _ => false,
        })
    });
    // An id taken from one record may be another's now: only the last word on each counts.
    let settled = edited.iter().enumerate().all(|(at, (owner, there))| {
        let later = edited.get(at + 1..).unwrap_or_default().iter().any(|(other, _)| other == owner);
        later || is_there(said, partner, owner) == *there
    });
    if same && settled { Ok(()) } else { Err((first, Odd::Mismatch)) }
}

fn is_there(said: &State, partner: bool, owner: &Owner) -> bool {
    match owner {
        Owner::Partner => partner,
        Owner::Record(id) => said.thing(id).and_then(|thing| said.record(thing)).is_some_and(|record: Record| {
            // A record that could not be read in full is not there.
            record.get(crate::domain::field::Field::Id).is_some()
        }),
    }
}
