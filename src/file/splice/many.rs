//! Many edits at once: one by one they are written the same, but a large text is searched and moved for each.

use std::collections::{HashMap, HashSet};

use toml::de::DeTable;

use super::records::{self, Entry, Spot};
use super::site::{Sheet, Site, Style, part_name, table_name};
use super::{Cut, MANY, Odd, Refused, found, steps};
use crate::domain::Id;
use crate::domain::edit::{Edit, Owner};
use crate::domain::field::Field;
use crate::domain::record::{Kind, Record};

/// Writes the edits that these begin with in one go, where that can be: how many that is, and the cuts. What cannot be
/// written so is written, or refused, one by one.
pub(super) fn run(sheet: Sheet<'_>, edits: &[Edit]) -> Option<(usize, Vec<Cut>)> {
    records(sheet, edits).or_else(|| apart(sheet, edits)).or_else(|| parts(sheet, edits))
}

/// A record that an edit adds, and its whole.
fn added(edit: &Edit) -> Option<(Option<&Id>, &Record)> {
    match edit {
        Edit::Record { parent, record, added: true, .. } => Some((parent.as_ref(), record)),
        Edit::Record { .. } | Edit::Fields { .. } | Edit::Row { .. } => None,
    }
}

/// New records of one kind, each with its parts behind it.
fn records(sheet: Sheet<'_>, edits: &[Edit]) -> Option<(usize, Vec<Cut>)> {
    let (None, first) = added(edits.first()?)? else { return None };
    let kind = first.kind();
    let mut whole: Option<Id> = None;
    let goes_on = |edit: &&Edit| match added(edit) {
        Some((None, record)) => {
            whole = records::ids(record).next();
            record.kind() == kind
        }
        Some((parent, record)) => record.kind().parent() == Some(kind) && parent == whole.as_ref(),
        None => false,
    };
    let many = edits.iter().take_while(goes_on).count();
    let name = table_name(kind)?;
    if many < 2 || records::bracketed(sheet, name, &first.written()).is_some() {
        return None;
    }
    let entry = |edit: &Edit| {
        let (parent, record) = added(edit)?;
        let row = record.written();
        Some(if parent.is_some() { Entry::Part(row) } else { Entry::Whole(row) })
    };
    let spot = Spot::of(sheet, name).ok()?;
    Some((many, vec![spot.block(edits.iter().take(many).filter_map(entry))]))
}

/// The record that an edit concerns and nothing else, and the kind of the part that it is given, if any.
fn concerned(edit: &Edit) -> Option<(&Id, Option<Kind>)> {
    match edit {
        Edit::Record { parent: Some(of), record, added: true, .. } => Some((of, Some(record.kind()))),
        Edit::Row { of, .. } => Some((of, None)),
        Edit::Fields { of: Owner::Record(of), fields } => {
            matches!(fields.as_slice(), [only] if only.field != Field::Id).then_some((of, None))
        }
        Edit::Record { .. } | Edit::Fields { .. } => None,
    }
}

/// How many of the first edits give one record parts of one kind.
fn alike(edits: &[Edit]) -> usize {
    let Some(of @ (_, Some(_))) = edits.first().and_then(concerned) else { return 1.min(edits.len()) };
    edits.iter().take_while(|edit| concerned(edit) == Some(of)).count()
}

/// New parts of one record.
fn parts(sheet: Sheet<'_>, edits: &[Edit]) -> Option<(usize, Vec<Cut>)> {
    let many = alike(edits);
    if many < 2 {
        return None;
    }
    let (of, _) = concerned(edits.first()?)?;
    let cuts = found(sheet, of, |whole| Ok(vec![under_headers(whole, edits.get(..many).unwrap_or_default())?]));
    Some((many, cuts.ok()?))
}

/// Edits that concern a great many records, each another one: one walk through the text finds all of them.
fn apart(sheet: Sheet<'_>, edits: &[Edit]) -> Option<(usize, Vec<Cut>)> {
    let (mut rest, mut wanted) = (edits, HashMap::new());
    while let Some((of, _)) = rest.first().and_then(concerned)
        && !wanted.contains_key(of)
    {
        let (own, others) = rest.split_at_checked(alike(rest))?;
        wanted.insert(of, own);
        rest = others;
    }
    if wanted.len() < MANY {
        return None;
    }
    let mut cuts = Vec::new();
    for block in sheet.blocks {
        let (table, errors) = DeTable::parse_recoverable(sheet.text.get(block.range.clone())?);
        if !errors.is_empty() {
            return None;
        }
        for (id, site, kind) in Site::top(sheet.text, block.range.clone(), table.get_ref()).records() {
            let Some(own) = Id::parse(id).ok().and_then(|id| wanted.remove(&id)) else { continue };
            cuts.extend(within(&site, kind, own).ok()?);
        }
    }
    cuts.sort_by_key(|cut| (cut.range.start, cut.range.end));
    let mut starts = HashSet::new();
    let meet = |two: &[Cut]| matches!(two, [one, two] if one.range.end > two.range.start);
    let all = wanted.is_empty() && cuts.iter().all(|cut| starts.insert(cut.range.start));
    (all && !cuts.windows(2).any(meet)).then(|| (edits.len() - rest.len(), cuts))
}

/// What edits of one record come to at its place.
fn within(site: &Site<'_>, kind: Kind, edits: &[Edit]) -> Result<Vec<Cut>, Refused> {
    match edits {
        [edit @ (Edit::Fields { .. } | Edit::Row { .. })] => match steps(edit).as_slice() {
            [step] => step.at(site, kind),
            _ => Err((site.at.start, Odd::Layout)),
        },
        parts => Ok(vec![under_headers(site, parts)?]),
    }
}

/// New parts under headers of their own.
fn under_headers(whole: &Site<'_>, edits: &[Edit]) -> Result<Cut, Refused> {
    let layout = Err((whole.at.start, Odd::Layout));
    let Some(name) = edits.first().and_then(added).and_then(|(_, record)| part_name(record.kind())) else {
        return layout;
    };
    if whole.style() == Style::Braces || whole.pair(name).is_some_and(|pair| !pair.is_header()) {
        return layout;
    }
    let rows = edits.iter().filter_map(|edit| Some(added(edit)?.1.written()));
    Ok(records::under_headers(whole, name, rows))
}
