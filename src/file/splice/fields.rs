//! Fields of one table: set, added, taken away; rows of its ledgers likewise.

use std::ops::Range;

use toml::de::DeValue;

use super::records::block_of;
use super::render;
use super::rows::Brackets;
use super::site::{Pair, Site, Style, indent, line_end, line_start, newline, style};
use super::{Cut, Odd, Refused};
use crate::domain::field::{Field, Row, Value};

/// Gives a field another value, or takes it away. `order` is the order in which the fields of the table are written.
pub(super) fn set(
    site: &Site<'_>,
    field: Field,
    before: Option<&Value>,
    after: Option<&Value>,
    order: &[Field],
) -> Result<Vec<Cut>, Refused> {
    match (site.pair(field.as_word()), after) {
        (None, None) => Ok(Vec::new()),
        (None, Some(value)) => insert(site, field, value, order),
        (Some(pair), None) => remove(site, &pair),
        (Some(pair), Some(Value::Table(row))) => {
            let Some(Value::Table(before)) = before else { return Err((pair.key.start, Odd::Layout)) };
            let Some(fact) = site.child(pair.name) else { return Err((pair.key.start, Odd::Layout)) };
            changed(&fact, before, row)
        }
        (Some(pair), Some(Value::List(items))) => list(site, &pair, items),
        (Some(pair), Some(value)) => {
            let rows = matches!(pair.value, DeValue::Array(_)) && pair.is_header();
            if pair.is_dotted() || rows || matches!(pair.value, DeValue::Table(_)) {
                return Err((pair.key.start, Odd::Layout));
            }
            let like = site.text.get(pair.at.clone()).unwrap_or("");
            Ok(vec![Cut { by: render::value(value, like), range: pair.at }])
        }
    }
}

/// Adds a row to a ledger, takes one away, or changes one.
pub(super) fn row(
    site: &Site<'_>,
    ledger: Field,
    at: usize,
    (before, after): (Option<&Row>, Option<&Row>),
    order: &[Field],
    columns: &[Field],
) -> Result<Vec<Cut>, Refused> {
    let Some(pair) = site.pair(ledger.as_word()) else {
        let Some(after) = after else { return Err((site.at.start, Odd::NotFound)) };
        return insert(site, ledger, &Value::List(vec![Value::Table(after.clone())]), order);
    };
    let rows = site.children(pair.name);
    match (before, after) {
        (Some(before), Some(after)) => {
            let Some(row) = rows.get(at) else { return Err((pair.key.start, Odd::NotFound)) };
            let mut cuts = Vec::new();
            for field in columns {
                let value = |row: &Row| row.iter().find(|(known, _)| known == field).map(|(_, value)| value.clone());
                let (before, after) = (value(before), value(after));
                if before != after {
                    cuts.push((*field, before, after));
                }
            }
            one(row, cuts, columns)
        }
        (None, Some(after)) if pair.is_header() => {
            let Some(last) = rows.last().filter(|_| at == rows.len()) else {
                return Err((pair.key.start, Odd::Layout));
            };
            let header = site.text.get(last.at.clone()).unwrap_or("");
            Ok(vec![block_of(last, header, [after.clone()], last.content_end())])
        }
        (Some(_), None) if pair.is_header() => {
            let Some(row) = rows.get(at) else { return Err((pair.key.start, Odd::NotFound)) };
            Ok(vec![Cut::remove(line_start(site.text, row.at.start)..row.content_end())])
        }
        (None, Some(after)) => {
            brackets(site, &pair)?.insert(at, &like_rows(site, &rows, after), field_indent(site, &pair))
        }
        (Some(_), None) => brackets(site, &pair)?.remove(at),
        (None, None) => Ok(Vec::new()),
    }
}

/// A row as its neighbours are written: quotes, and blanks inside the braces.
fn like_rows(site: &Site<'_>, rows: &[Site<'_>], row: &Row) -> String {
    let Some(last) = rows.last() else { return render::row(row, "") };
    let like =
        last.pairs().iter().find_map(|pair| site.text.get(pair.at.clone()).filter(|text| text.starts_with('\'')));
    let rendered = render::row(row, like.unwrap_or(""));
    let tight = site.text.get(last.at.clone()).is_some_and(|text| text.starts_with('{') && !text.starts_with("{ "));
    if tight && let Some(inside) = rendered.strip_prefix("{ ").and_then(|rest| rest.strip_suffix(" }")) {
        return format!("{{{inside}}}");
    }
    rendered
}

/// The parts of a fact that differ, each written on its own.
fn changed(fact: &Site<'_>, before: &Row, after: &Row) -> Result<Vec<Cut>, Refused> {
    let mut fields: Vec<Field> = before.iter().chain(after).map(|(field, _)| *field).collect();
    fields.dedup();
    let value = |row: &Row, field: Field| row.iter().find(|(known, _)| *known == field).map(|(_, value)| value.clone());
    let mut differing: Vec<(Field, Option<Value>, Option<Value>)> = Vec::new();
    for field in &fields {
        let (before, after) = (value(before, *field), value(after, *field));
        if before != after && !differing.iter().any(|(known, ..)| known == field) {
            differing.push((*field, before, after));
        }
    }
    let order: Vec<Field> = after.iter().chain(before).map(|(field, _)| *field).collect();
    one(fact, differing, &order)
}

/// Writes several fields of one small table. Where their cuts would meet, the text there is left to its author.
fn one(
    table: &Site<'_>,
    fields: Vec<(Field, Option<Value>, Option<Value>)>,
    order: &[Field],
) -> Result<Vec<Cut>, Refused> {
    let mut cuts: Vec<Cut> = Vec::new();
    for (field, before, after) in fields {
        cuts.extend(set(table, field, before.as_ref(), after.as_ref(), order)?);
    }
    cuts.sort_by_key(|cut| (cut.range.start, cut.range.end));
    let meet = cuts.windows(2).any(|two| matches!(two, [one, two] if one.range.end > two.range.start));
    if meet { Err((table.at.start, Odd::Layout)) } else { Ok(cuts) }
}

/// A list of plain values: what differs in the middle is replaced, the rest stays.
fn list(site: &Site<'_>, pair: &Pair<'_>, items: &[Value]) -> Result<Vec<Cut>, Refused> {
    let brackets = brackets(site, pair)?;
    let DeValue::Array(known) = pair.value else { return Err((pair.key.start, Odd::Layout)) };
    if known.iter().any(|item| matches!(item.get_ref(), DeValue::Table(_) | DeValue::Array(_))) {
        return Err((pair.key.start, Odd::Layout));
    }
    let like = |at: usize| brackets.items.get(at).or(brackets.items.last()).and_then(|at| site.text.get(at.clone()));
    let wanted: Vec<String> =
        items.iter().enumerate().map(|(at, item)| render::value(item, like(at).unwrap_or(""))).collect();
    let same = |at: usize, own: usize| {
        let (Some(item), Some(known)) = (items.get(own), known.get(at)) else { return false };
        match (item, known.get_ref()) {
            (Value::Text(text), DeValue::String(known)) => text == known,
            _ => brackets.items.get(at).and_then(|at| site.text.get(at.clone())) == wanted.get(own).map(String::as_str),
        }
    };
    let (old, new) = (brackets.items.len(), wanted.len());
    let head = (0..old.min(new)).take_while(|at| same(*at, *at)).count();
    let tail = (0..old.min(new) - head).take_while(|back| same(old - 1 - back, new - 1 - back)).count();
    let (old_middle, new_middle) = (head..old - tail, head..new - tail);
    if old_middle.len() == new_middle.len() || (!old_middle.is_empty() && !new_middle.is_empty()) {
        let both = old_middle.len().min(new_middle.len());
        let mut cuts: Vec<Cut> = (head..head + both)
            .filter_map(|at| Some(Cut { range: brackets.items.get(at)?.clone(), by: wanted.get(at)?.clone() }))
            .collect();
        if old_middle.len() > both {
            let first = brackets.items.get(head + both).map_or(0, |item| item.start);
            if old_middle.len() > both + 1 {
                return Err((first, Odd::Layout));
            }
            cuts.extend(brackets.remove(head + both)?);
        } else if new_middle.len() > both {
            let more: Vec<&str> =
                wanted.get(head + both..new - tail).unwrap_or_default().iter().map(String::as_str).collect();
            cuts.extend(brackets.insert(head + both, &more.join(", "), field_indent(site, pair))?);
        }
        return Ok(cuts);
    }
    if new_middle.is_empty() {
        if old_middle.len() > 1 {
            return Err((pair.key.start, Odd::Layout));
        }
        return brackets.remove(head);
    }
    let more: Vec<&str> = wanted.get(new_middle).unwrap_or_default().iter().map(String::as_str).collect();
    brackets.insert(head, &more.join(", "), field_indent(site, pair))
}

/// The brackets that hold a list.
fn brackets<'a>(site: &Site<'a>, pair: &Pair<'_>) -> Result<Brackets<'a>, Refused> {
    let DeValue::Array(items) = pair.value else { return Err((pair.key.start, Odd::Layout)) };
    if pair.is_header() || style(site.text, &pair.at) != Style::Header {
        return Err((pair.key.start, Odd::Layout));
    }
    let items = items.iter().map(|item| site.absolute(item.span())).collect();
    Ok(Brackets { text: site.text, at: pair.at.clone(), items })
}

/// The indent of a field that stands on a line of its own.
fn field_indent<'a>(site: &Site<'a>, pair: &Pair<'_>) -> Option<&'a str> {
    if site.within { None } else { indent(site.text, pair.key.start) }
}

/// Adds a field after those that are written before it.
fn insert(site: &Site<'_>, field: Field, value: &Value, order: &[Field]) -> Result<Vec<Cut>, Refused> {
    let pairs = site.pairs();
    let place = |name: &str| order.iter().position(|field| field.as_word() == name);
    let own = place(field.as_word());
    let before = pairs.iter().filter(|pair| !pair.is_header() && place(pair.name) < own && place(pair.name).is_some());
    let anchor = before.max_by_key(|pair| place(pair.name));
    match site.style() {
        Style::Braces => Ok(vec![in_braces(site, field, value, anchor, &pairs)]),
        Style::Header => Ok(vec![on_a_line(site, field, value, anchor, &pairs)]),
        Style::Dotted => {
            let leaf = anchor.or(pairs.first()).filter(|_| !site.within);
            let Some(leaf) = leaf else { return Err((site.at.start, Odd::Layout)) };
            let prefix = site.text.get(line_start(site.text, leaf.key.start)..leaf.key.start).unwrap_or("");
            let line = format!("{prefix}{} = {}", field.as_word(), render::value(value, ""));
            Ok(vec![after_line(site.text, leaf.at.end, &line)])
        }
    }
}

fn in_braces(site: &Site<'_>, field: Field, value: &Value, anchor: Option<&Pair<'_>>, pairs: &[Pair<'_>]) -> Cut {
    let (gap, like) = pairs.first().map_or((" = ", ""), |pair| {
        (site.text.get(pair.key.end..pair.at.start).unwrap_or(" = "), site.text.get(pair.at.clone()).unwrap_or(""))
    });
    let gap = if gap.trim() == "=" { gap } else { " = " };
    let pair = format!("{}{gap}{}", field.as_word(), render::value(value, like));
    match (anchor, pairs.first()) {
        (Some(anchor), _) => Cut::insert(extent(site, anchor).end, format!(", {pair}")),
        (None, Some(first)) => Cut::insert(first.key.start, format!("{pair}, ")),
        (None, None) => Cut { range: site.at.start + 1..site.at.end.saturating_sub(1), by: format!(" {pair} ") },
    }
}

fn on_a_line(site: &Site<'_>, field: Field, value: &Value, anchor: Option<&Pair<'_>>, pairs: &[Pair<'_>]) -> Cut {
    let text = site.text;
    let like = anchor.or_else(|| pairs.iter().find(|pair| !pair.is_header()));
    let blanks = match like {
        Some(pair) => indent(text, pair.key.start).unwrap_or(""),
        None => indent(text, site.at.start).unwrap_or(""),
    };
    let name = padded(text, field.as_word(), like);
    let quoted = like.and_then(|pair| text.get(pair.at.clone())).unwrap_or("");
    let at = anchor.map_or(site.at.end, |pair| extent(site, pair).end);
    let line = match value {
        Value::List(rows) if rows.iter().all(|row| matches!(row, Value::Table(_))) && !rows.is_empty() => {
            let nl = newline(text, at);
            let rows: Vec<String> =
                rows.iter().map(|row| format!("{blanks}  {},{nl}", render::value(row, quoted))).collect();
            format!("{blanks}{name}[{nl}{}{blanks}]", rows.concat())
        }
        Value::Text(_)
        | Value::Date(_)
        | Value::Count(_)
        | Value::Flag(_)
        | Value::Secret(_)
        | Value::List(_)
        | Value::Table(_) => format!("{blanks}{name}{}", render::value(value, quoted)),
    };
    after_line(text, at.saturating_sub(1), &line)
}

/// A name with its equals sign, which stands where the neighbour's does when neighbours are aligned.
fn padded(text: &str, name: &str, like: Option<&Pair<'_>>) -> String {
    let between = like.filter(|pair| !pair.is_dotted()).and_then(|pair| text.get(pair.key.end..pair.at.start));
    let Some((gap, after)) = between.and_then(|between| between.split_once('=')) else { return format!("{name} = ") };
    let column = like.map_or(0, |pair| pair.key.len()) + gap.len();
    let width = if gap.len() > 1 { column.saturating_sub(name.len()).max(1) } else { gap.len() };
    format!("{name}{}={after}", " ".repeat(width))
}

/// Adds a line after the one that a place is on.
fn after_line(text: &str, at: usize, line: &str) -> Cut {
    let nl = newline(text, at);
    let end = line_end(text, at);
    if text.get(..end).is_some_and(|before| before.ends_with('\n')) {
        Cut::insert(end, format!("{line}{nl}"))
    } else {
        Cut::insert(end, format!("{nl}{line}"))
    }
}

/// From a field's name to its end; of dotted keys to the end of the last one.
fn extent(site: &Site<'_>, pair: &Pair<'_>) -> Range<usize> {
    let end = if pair.is_dotted() {
        let last = site.child(pair.name).map(|dotted| dotted.pairs().iter().map(|leaf| leaf.at.end).max().unwrap_or(0));
        last.unwrap_or(pair.key.end)
    } else {
        pair.at.end
    };
    pair.key.start..end
}

fn remove(site: &Site<'_>, pair: &Pair<'_>) -> Result<Vec<Cut>, Refused> {
    if pair.is_header() {
        let tables = site.child(pair.name).into_iter().chain(site.children(pair.name));
        return Ok(tables
            .map(|table| Cut::remove(line_start(site.text, table.at.start)..table.content_end()))
            .collect());
    }
    match site.style() {
        Style::Header if pair.is_dotted() => {
            let leaves = site.child(pair.name).map(|dotted| dotted.pairs()).unwrap_or_default();
            // A name of three parts, or a line that more stands on, is left to its author.
            if leaves.iter().any(Pair::is_dotted) {
                return Err((pair.key.start, Odd::Layout));
            }
            Ok(leaves.iter().map(|leaf| lines(site.text, &(leaf.key.start..leaf.at.end))).collect())
        }
        Style::Header => Ok(vec![lines(site.text, &(pair.key.start..pair.at.end))]),
        Style::Dotted if !site.within => Ok(vec![lines(site.text, &(pair.key.start..pair.at.end))]),
        Style::Dotted => Err((pair.key.start, Odd::Layout)),
        Style::Braces => {
            let pairs = site.pairs();
            let Some(position) = pairs.iter().position(|own| own.name == pair.name) else { return Ok(Vec::new()) };
            let own = extent(site, pair);
            let next = pairs.get(position + 1).map(|next| next.key.start);
            let previous = position.checked_sub(1).and_then(|at| pairs.get(at)).map(|pair| extent(site, pair).end);
            let range = match (previous, next) {
                (Some(previous), _) => previous..own.end,
                (None, Some(next)) => own.start..next,
                (None, None) => own,
            };
            let gaps = [range.start..pair.key.start.max(range.start), pair.at.end.min(range.end)..range.end];
            if gaps.into_iter().any(|gap| site.text.get(gap).is_some_and(|gap| gap.contains('#'))) {
                return Err((pair.key.start, Odd::Layout));
            }
            Ok(vec![Cut::remove(range)])
        }
    }
}

/// The lines that a field stands on, with what is remarked behind it.
fn lines(text: &str, range: &Range<usize>) -> Cut {
    Cut::remove(line_start(text, range.start)..line_end(text, range.end.saturating_sub(1)))
}
