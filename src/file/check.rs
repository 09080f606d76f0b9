//! What can only be judged when the whole file is read: ids, references, and facts of different records.

mod facts;

use std::collections::{HashMap, HashSet};

use super::decode::Readable;
use super::fields::{Faults, near as near_word};
use super::lines::Lines;
use super::places::{At, Part};
use super::problem::ProblemKind;
use super::quote::Quote;
use crate::domain::folded::Product;
use crate::domain::record::Table;
use crate::domain::{Id, State};

/// References that get a suggestion: finding one takes a look at every id.
const SUGGESTED: usize = 50;

/// Checks what was read.
pub(super) fn check(part: &Part, lines: &Lines<'_>, faults: &mut Faults<'_>) {
    faults.begin("", 0);
    if !part.top_lost {
        for field in ["format", "rules"] {
            if !part.top.contains(field) {
                faults.error(0, ProblemKind::Missing { record: Table::File, field });
            }
        }
    }
    repeated_ids(part, lines, faults);
    References::new(part).check(faults);
    products(part, lines, faults);
    facts::check(part, lines, faults);
}

fn repeated_ids(part: &Part, lines: &Lines<'_>, faults: &mut Faults<'_>) {
    let mut first: HashMap<&Id, usize> = HashMap::with_capacity(part.ids.len());
    for (_, id, at) in &part.ids {
        match first.entry(id) {
            std::collections::hash_map::Entry::Vacant(entry) => {
                entry.insert(*at);
            }
            std::collections::hash_map::Entry::Occupied(entry) => {
                let first = lines.place(*entry.get());
                faults.error(*at, ProblemKind::RepeatedId { id: Quote::of(id.as_str()), first });
            }
        }
    }
}

/// Warns once of each way to write a product that is the same to the eye as another one (D13).
fn products(part: &Part, lines: &Lines<'_>, faults: &mut Faults<'_>) {
    let mut spelt: HashMap<&Product, (&str, usize, HashSet<&str>)> = HashMap::new();
    for (product, at) in &part.products {
        let (other, at_first, known) =
            spelt.entry(product).or_insert_with(|| (product, *at, HashSet::from([product.as_str()])));
        if known.insert(product) {
            let (found, theirs) = (Quote::of(product), Quote::of(other));
            faults.warning(*at, ProblemKind::ProductSpeltTwice { found, theirs, first: lines.place(*at_first) });
        }
    }
}

/// The references of a state, checked against the ids of the file.
struct References<'p> {
    part: &'p Part,
    known: HashSet<(Table, &'p Id)>,
    suggested: usize,
}

impl<'p> References<'p> {
    fn new(part: &'p Part) -> Self {
        Self { part, known: part.ids.iter().map(|(record, id, _)| (*record, id)).collect(), suggested: 0 }
    }

    fn check(mut self, faults: &mut Faults<'_>) {
        let part = self.part;
        let State {
            rules: _,
            partner: _,
            people,
            enrollments,
            software,
            cloud,
            subscriptions,
            visual_studio,
            technical,
        } = &part.state;
        let at = &part.places;
        let mut see = |to: Table, id: &Id, at: At| self.one(to, id, at.byte(), faults);
        each(people, &at.people, &mut see);
        each(enrollments, &at.enrollments, &mut see);
        each(software, &at.software, &mut see);
        each(cloud, &at.cloud, &mut see);
        each(subscriptions, &at.subscriptions, &mut see);
        each(visual_studio, &at.visual_studio, &mut see);
        each(technical, &at.technical, &mut see);
    }

    fn one(&mut self, to: Table, id: &Id, at: usize, faults: &mut Faults<'_>) {
        if self.known.contains(&(to, id)) || self.part.lost.contains(&to) || self.part.partial {
            return;
        }
        let mut near = None;
        if self.suggested < SUGGESTED {
            self.suggested += 1;
            let of_kind = self.part.ids.iter().filter(|(record, ..)| *record == to).map(|(_, id, _)| id.as_str());
            near = near_word(id.as_str(), of_kind.filter(|known| known.len() <= 2 * id.as_str().len()));
        }
        let found = Quote::of(id.as_str());
        faults.error(at, ProblemKind::UnknownReference { to, found, near: near.map(Quote::of) });
    }
}

/// Names every reference in these records.
fn each<T: Readable>(records: &[T], places: &[T::At], see: &mut dyn FnMut(Table, &Id, At)) {
    for (record, at) in records.iter().zip(places) {
        record.each_reference_at(at, see);
    }
}

/// Takes out of the state what hangs on an offer that is not in it: nobody can derive anything of such a benefit.
pub(super) fn leave_out(part: &mut Part) {
    let State { enrollments, software, cloud, visual_studio, technical, .. } = &mut part.state;
    let known: HashSet<&Id> = enrollments.iter().map(|offer| &offer.id).collect();
    let lost = software.iter().filter(|benefit| !known.contains(&benefit.enrollment));
    part.lost_keys.extend(lost.flat_map(|benefit| &benefit.keys).map(|key| key.key.clone()));
    let lost = cloud.iter().filter(|benefit| !known.contains(&benefit.enrollment));
    part.lost_keys.extend(lost.flat_map(|benefit| &benefit.tokens).map(|token| token.key.clone()));
    software.retain(|benefit| known.contains(&benefit.enrollment));
    cloud.retain(|benefit| known.contains(&benefit.enrollment));
    visual_studio.retain(|benefit| known.contains(&benefit.enrollment));
    technical.retain(|benefit| known.contains(&benefit.enrollment));
}
