//! From TOML tables to records. The same walk serves one block and a whole text.
//!
//! A record that lacks what it needs is left out, and its fault reported; what is beside it stays.

mod reader;
mod table;

use super::fields::{Faults, Fields, number, text, word};
use super::places::Part;
use super::problem::ProblemKind;
use crate::domain::cloud::Cloud;
use crate::domain::offer::Enrollment;
use crate::domain::partner::Partner;
use crate::domain::person::Person;
use crate::domain::record::{Table, Tabled};
use crate::domain::software::Software;
use crate::domain::state::FORMAT;
use crate::domain::subscription::Subscription;
use crate::domain::technical::Technical;
use crate::domain::visual_studio::VisualStudio;
pub(super) use table::Readable;

/// Reads whatever stands in a table of the top level.
pub(super) fn file(top: Fields<'_>, faults: &mut Faults<'_>, part: &mut Part) {
    if top.value("format").is_some() {
        part.top.insert("format");
        format(&top, faults, part);
    }
    if top.value("rules").is_some() {
        part.top.insert("rules");
        if let Some(rules) = top.plain("rules", faults, word) {
            part.state.rules = rules;
        }
    }
    for field in Table::File.unread() {
        top.plain(field.as_word(), faults, text::<String>);
    }
    if let Some(fields) = top.table(Table::Partner.as_word(), Table::Partner, faults) {
        part.top.insert(Table::Partner.as_word());
        if let Some((partner, _)) = reader::read::<Partner>(fields, faults, part) {
            part.state.partner = partner;
        }
    }
    /// Reads the records of these types into the lists of these names.
    macro_rules! lists {
        ($($list:ident: $type:ty),+ $(,)?) => { $(
            every::<$type>(&top, faults, part, |part, record, at| {
                part.state.$list.push(record);
                part.places.$list.push(at);
            });
        )+ };
    }
    lists! {
        people: Person,
        enrollments: Enrollment,
        software: Software,
        cloud: Cloud,
        subscriptions: Subscription,
        visual_studio: VisualStudio,
        technical: Technical,
    }
    top.finish(faults);
}

/// Reads every record of a type.
fn every<T: Readable>(top: &Fields<'_>, faults: &mut Faults<'_>, part: &mut Part, keep: fn(&mut Part, T, T::At)) {
    let table = <T as Tabled>::TABLE;
    let records = top.tables(table.as_word(), table, faults);
    if faults.lossy && records.is_empty() {
        part.lost.insert(table);
    }
    for fields in records {
        if let Some((record, at)) = reader::read::<T>(fields, faults, part) {
            keep(part, record, at);
        }
    }
}

fn format(top: &Fields<'_>, faults: &mut Faults<'_>, part: &mut Part) {
    let Some(value) = top.value("format") else { return };
    let newer = value.get_ref().as_integer().is_some_and(|figure| {
        !figure.as_str().starts_with('-')
            && u32::from_str_radix(figure.as_str(), figure.radix()).map_or(true, |figure| figure > FORMAT)
    });
    if !newer {
        top.plain("format", faults, |name, value, faults| number(name, value, FORMAT..=FORMAT, faults));
    } else if let Some(found) = faults.quote(value.span()) {
        part.newer = true;
        faults.error(value.span().start, ProblemKind::NewerFormat { found, known: FORMAT });
    }
}
