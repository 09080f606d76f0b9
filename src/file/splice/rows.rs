//! Items of a list in brackets: added, taken away, without moving what stands beside them.

use std::ops::Range;

use super::site::{indent, line_end, line_start, newline};
use super::{Cut, Odd, Refused};

/// A list in brackets.
pub(super) struct Brackets<'a> {
    pub(super) text: &'a str,
    /// From the opening to after the closing bracket.
    pub(super) at: Range<usize>,
    /// Its items.
    pub(super) items: Vec<Range<usize>>,
}

impl Brackets<'_> {
    fn slice(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or("")
    }

    /// Where the closing bracket stands.
    fn close(&self) -> usize {
        self.at.end.saturating_sub(1)
    }

    /// Adds an item before the one at a position, or at the end. `field_indent` is the indent of the field that holds
    /// the list, where that stands on a line of its own.
    pub(super) fn insert(&self, at: usize, item: &str, field_indent: Option<&str>) -> Result<Vec<Cut>, Refused> {
        if let Some(target) = self.items.get(at) {
            let nl = newline(self.text, target.start);
            return Ok(vec![match indent(self.text, target.start) {
                Some(blanks) => Cut::insert(line_start(self.text, target.start), format!("{blanks}{item},{nl}")),
                None => Cut::insert(target.start, format!("{item}, ")),
            }]);
        }
        let Some(last) = self.items.last() else { return self.first(item, field_indent) };
        let comma = self.comma_after(last.end);
        let Some(blanks) = indent(self.text, last.start) else {
            return Ok(vec![match comma {
                Some(comma) => Cut::insert(comma + 1, format!(" {item},")),
                None => Cut::insert(last.end, format!(", {item}")),
            }]);
        };
        let nl = newline(self.text, last.start);
        let after = line_end(self.text, comma.unwrap_or(last.end));
        Ok(match comma {
            Some(comma) if after > self.close() => vec![Cut::insert(comma + 1, format!("{nl}{blanks}{item},"))],
            Some(_) => vec![Cut::insert(after, format!("{blanks}{item},{nl}"))],
            None if after > self.close() => vec![Cut::insert(last.end, format!(",{nl}{blanks}{item}"))],
            None => vec![Cut::insert(last.end, ","), Cut::insert(after, format!("{blanks}{item}{nl}"))],
        })
    }

    fn first(&self, item: &str, field_indent: Option<&str>) -> Result<Vec<Cut>, Refused> {
        let inside = self.at.start + 1..self.close();
        let nl = newline(self.text, self.at.start);
        let blank = self.slice(inside.clone()).trim().is_empty();
        let is_table = item.starts_with('{');
        match (blank, field_indent) {
            (true, Some(blanks)) if is_table => {
                let by = format!("{nl}{blanks}  {item},{nl}{blanks}");
                Ok(vec![Cut { range: inside, by }])
            }
            (true, _) if is_table => Ok(vec![Cut { range: inside, by: format!(" {item} ") }]),
            (true, _) => Ok(vec![Cut { range: inside, by: item.to_owned() }]),
            (false, Some(blanks)) if indent(self.text, self.close()).is_some() => {
                Ok(vec![Cut::insert(line_start(self.text, self.close()), format!("{blanks}  {item},{nl}"))])
            }
            (false, _) => Err((self.at.start, Odd::Layout)),
        }
    }

    /// Takes an item away, with its comma, and with its line where it has one of its own.
    pub(super) fn remove(&self, at: usize) -> Result<Vec<Cut>, Refused> {
        let Some(item) = self.items.get(at) else { return Err((self.at.start, Odd::NotFound)) };
        let comma = self.comma_after(item.end);
        let last = comma.map_or(item.end, |comma| comma + 1);
        let end = line_end(self.text, last);
        let rest = self.slice(last..end).trim();
        if indent(self.text, item.start).is_some() && (rest.is_empty() || rest.starts_with('#')) && end <= self.close()
        {
            return Ok(vec![Cut::remove(line_start(self.text, item.start)..end)]);
        }
        let range = match (self.items.get(at + 1), at.checked_sub(1).and_then(|before| self.items.get(before))) {
            (Some(next), _) => item.start..next.start,
            (None, Some(before)) => before.end..item.end,
            (None, None)
                if self.slice(self.at.start + 1..item.start).trim().is_empty()
                    && self.slice(last..self.close()).trim().is_empty() =>
            {
                self.at.start + 1..self.close()
            }
            (None, None) => item.start..last,
        };
        // A comment between two items belongs to either: that is for its author to say.
        let kept = [range.start..item.start.max(range.start), item.end.min(range.end)..range.end];
        if kept.into_iter().any(|gap| self.slice(gap).contains('#')) {
            return Err((item.start, Odd::Layout));
        }
        Ok(vec![Cut::remove(range)])
    }

    /// The comma after an item, past blanks and comments.
    fn comma_after(&self, from: usize) -> Option<usize> {
        let mut at = from;
        loop {
            match self.text.as_bytes().get(at)? {
                b',' => return Some(at),
                b' ' | b'\t' | b'\r' | b'\n' => at += 1,
                b'#' => at = line_end(self.text, at),
                _ => return None,
            }
        }
    }
}
