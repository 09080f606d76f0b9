//! Reads the touched blocks again: they must say what the state says.

use std::collections::HashMap;
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

/// Compares the blocks that were touched with the state, one after the other. Every edited record must be found in them, or
/// be gone: `edited` says which, in order.
pub(super) fn verify(
    sheet: Sheet<'_>,
    touched: Option<&Range<usize>>,
    edited: impl Iterator<Item = (Owner, bool)>,
    after: &State,
) -> Result<(), Refused> {
    let Some(&Range { start: first, end: last }) = touched else { return Ok(()) };
    // An id taken from one record may be another's now: only the last word on each counts.
    let (mut expected, mut partner) = (HashMap::new(), false);
    for (owner, is_there) in edited {
        match owner {
            Owner::Partner => partner = is_there,
            Owner::Record(id) => drop(expected.insert(id, is_there)),
        }
    }
    // Each id is looked up once: a command may have touched thousands of records.
    let there = by_id(after);
    for block in sheet.blocks {
        // A splice at the end of a block may have ended up as the beginning of the next.
        if block.range.end < first || block.range.start > last {
            continue;
        }
        if let Some(broken) = block.broken {
            return Err((broken, Odd::Mismatch));
        }
        let (mut part, mut faults) = (Part::default(), Faults::new());
        read::block(sheet.text, block, &mut part, &mut faults);
        let said = &part.state;
        let own = |state: &State| Record::Partner(state.partner.clone());
        let has_partner = part.top.contains(Table::Partner.as_word());
        let same = !has_partner || own(said).is_word_for_word(&own(after));
        partner &= !has_partner;
        let same = same
            && said.things().all(|thing| {
                let Some((id, own)) = thing.id(said).and_then(|id| Some((id, there.get(id)?))) else { return false };
                match (said.record(thing), after.record(*own)) {
                    (Some(one), Some(other)) if one == other && one.is_word_for_word(&other) => {
                        // A record that could not be read in full is not there.
                        one.get(Field::Id).is_none() || expected.remove(id) != Some(false)
                    }
                    _ => false,
                }
            });
        let (errors, _) = faults.counts();
        if !same || errors > 0 {
            return Err((first, Odd::Mismatch));
        }
    }
    let is_missing = partner || expected.into_values().any(|is_there| is_there);
    if is_missing { Err((first, Odd::Mismatch)) } else { Ok(()) }
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
