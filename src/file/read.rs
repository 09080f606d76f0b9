//! Reads a text block by block, on two threads when it is large, and makes one answer of it.

use std::sync::{Arc, Mutex, mpsc};

use toml::de::DeTable;

use super::Loaded;
use super::blocks::{Block, Cut, cut, cut_giving};
use super::check::{check, leave_out};
use super::conflict::{self, Conflict};
use super::decode;
use super::exposed::Exposed;
use super::fields::{Fault, Faults, Fields, is_syntax};
use super::garbage;
use super::lines::Lines;
use super::places::Part;
use super::problem::{Problem, ProblemKind, Severity};
use super::syntax;
use crate::domain::record::Table;

/// Bytes from which two threads read faster than one.
const SHARED: usize = 48 * 1024;
/// Bytes from which they check faster, too; more of a block that is broken is not looked at.
const LARGE: usize = 1024 * 1024;
/// Bytes of the largest text that is read as a whole, and of the largest first block: reading takes thirty times that.
pub(super) const LARGEST: usize = 16 * 1024 * 1024;
/// Bytes of the largest table with its sub-tables: some hundred thousand rows of one ledger.
pub(super) const LARGEST_TABLE: usize = 32 * 1024 * 1024;
/// Bytes that are read of a large block from the place on where it is broken.
const GLIMPSE: usize = 1024;
/// Problems that are listed.
const LISTED: usize = 1_000;

/// Reads a state from text.
#[must_use]
pub fn parse(text: &str) -> Loaded {
    match conflict::resolved(text) {
        None => parse_one(text),
        Some((found, kept)) => with_conflict(parse_one(&kept), text, &found),
    }
}

/// Adds that a merge was left unresolved; what stands between its markers is of one side.
fn with_conflict(mut loaded: Loaded, text: &str, found: &Conflict) -> Loaded {
    let kind = ProblemKind::Conflict { lines: found.lines, more: found.more };
    let own = placed(Fault { at: found.at, severity: Severity::Error, kind }, &Lines::new(text));
    let place = |problem: &Problem| (problem.line, problem.column);
    let at = loaded.problems.partition_point(|problem| place(problem) < place(&own));
    loaded.problems.insert(at, own);
    loaded
}

fn parse_one(text: &str) -> Loaded {
    let (mut part, mut faults) = (Part::default(), Faults::new());
    let cut = if text.len() < SHARED { cut(text) } else { read_while_cutting(text, &mut part, &mut faults) };
    match cut {
        Cut::Blocks { blocks, stopped } => {
            in_order(text, &blocks, &mut part, &mut faults);
            if let Some(at) = stopped {
                faults.error_at(at, ProblemKind::GaveUp);
                (part.top_lost, part.partial) = (true, true);
            }
        }
        Cut::Whole(at) if text.len() > LARGEST => {
            faults.error_at(at, ProblemKind::PartTooLarge { megabytes: LARGEST >> 20 });
            (part.top_lost, part.partial) = (true, true);
        }
        Cut::Whole(_) => in_order(text, &[Block::whole(text)], &mut part, &mut faults),
    }
    finish(text, part, faults)
}

/// Reads a state from text, all of it at once: what reading by blocks is measured against.
#[doc(hidden)]
#[must_use]
pub fn parse_whole(text: &str) -> Loaded {
    match conflict::resolved(text) {
        None => parse_one_whole(text),
        Some((found, kept)) => with_conflict(parse_one_whole(&kept), text, &found),
    }
}

fn parse_one_whole(text: &str) -> Loaded {
    let (mut part, mut faults) = (Part::default(), Faults::new());
    block(text, &Block::whole(text), &mut part, &mut faults);
    finish(text, part, faults)
}

/// Cuts a large text, and reads what is cut on another thread meanwhile, then on both. What it returns is what is left to
/// be read.
fn read_while_cutting<'t>(text: &'t str, part: &mut Part, faults: &mut Faults<'t>) -> Cut {
    let (give, taken) = mpsc::channel::<(usize, Vec<Block>)>();
    let taken = Mutex::new(taken);
    // Whoever waits keeps the other one from waiting only.
    let next = || taken.lock().ok()?.recv().ok();
    let read = || {
        let read_one = |(at, blocks): (usize, Vec<Block>)| {
            let (mut part, mut faults) = (Part::default(), Faults::new());
            in_order(text, &blocks, &mut part, &mut faults);
            (at, part, faults)
        };
        std::iter::from_fn(next).map(read_one).collect::<Vec<_>>()
    };
    let (cut, mut all) = std::thread::scope(|threads| {
        let other = threads.spawn(read);
        let mut count = 0;
        let cut = cut_giving(text, &mut |blocks| {
            // Nobody stops taking before everything is given.
            let _ = give.send((count, blocks));
            count += 1;
        });
        drop(give);
        if matches!(cut, Cut::Whole(_)) {
            std::iter::from_fn(next).for_each(drop);
        }
        let mut all = read();
        all.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        (cut, all)
    });
    if let Cut::Blocks { .. } = cut {
        all.sort_by_key(|(at, ..)| *at);
        for (_, more, after) in all {
            part.append(more);
            faults.append(after);
        }
    }
    cut
}

fn in_order<'t>(text: &'t str, blocks: &[Block], part: &mut Part, faults: &mut Faults<'t>) {
    for found in blocks {
        if faults.is_full() {
            faults.error_at(found.range.start, ProblemKind::GaveUp);
            (part.top_lost, part.partial) = (true, true);
            return;
        }
        let mut found = found.clone();
        let most = if found.top { LARGEST } else { LARGEST_TABLE };
        let looks = found.range.len() > garbage::LOOKED_THROUGH && found.range.len() <= most;
        let garbage = looks.then(|| garbage::begins(text.get(found.range.clone())?)).flatten();
        let garbage = garbage.map(|at| found.range.start + at);
        found.broken = found.broken.or(garbage);
        if let Some(broken) = garbage.or(found.broken.filter(|_| found.range.len() > LARGE)) {
            let end = broken.saturating_add(GLIMPSE).min(found.range.end);
            part.partial = true;
            found.range.end = (end..found.range.end).find(|end| text.is_char_boundary(*end)).unwrap_or(found.range.end);
        } else if found.range.len() > most {
            faults.error_at(found.range.start, ProblemKind::PartTooLarge { megabytes: most >> 20 });
            part.top_lost |= found.top;
            part.partial = true;
            continue;
        }
        let before = faults.counts();
        block(text, &found, part, faults);
        if let Some(broken) = found.broken.filter(|_| faults.counts().0 == before.0) {
            faults.error_at(broken, ProblemKind::GaveUp);
        }
    }
}

pub(super) fn block<'t>(text: &'t str, block: &Block, part: &mut Part, faults: &mut Faults<'t>) {
    let base = block.range.start;
    let text = text.get(block.range.clone()).unwrap_or("");
    if text.is_empty() {
        return;
    }
    let (table, errors) = DeTable::parse_recoverable(text);
    faults.begin(text, base);
    let first = faults.counts();
    syntax::report(text, &errors, faults);
    // The top of the file is what stands in the first block.
    part.top_lost |= faults.lossy && block.top;
    decode::file(Fields::of_file(table.get_ref()), faults, part);
    if !errors.is_empty() {
        faults.drop_followers(first);
    }
}

/// Checks what was read across records, and turns bytes into places.
fn finish(text: &str, mut part: Part, mut faults: Faults<'_>) -> Loaded {
    let lines = Lines::new(text);
    let exposed = if text.len() < LARGE {
        check(&part, &lines, &mut faults);
        Exposed::of(&part)
    } else {
        // A hundred thousand keys take as long to be known as all the other checks.
        let part = &part;
        std::thread::scope(|threads| {
            let exposed = threads.spawn(move || Exposed::of(part));
            check(part, &lines, &mut faults);
            exposed.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    };
    exposed.report(text, &mut faults);
    leave_out(&mut part);
    if part.newer {
        // Of a newer format nothing can be said but what every TOML parser says.
        faults.keep(|kind| is_syntax(kind) || matches!(kind, ProblemKind::NewerFormat { .. } | ProblemKind::GaveUp));
    }
    let (mut found, mut more) = faults.into_sorted();
    once(&mut found);
    let worst = found.iter().skip(LISTED).map(|fault| fault.severity).find(|severity| *severity == Severity::Error);
    let last = found.get(LISTED).map_or(text.len(), |fault| fault.at);
    more += found.len().saturating_sub(LISTED);
    found.truncate(LISTED);
    let all_listed = more == 0;
    let mut problems: Vec<Problem> = found.into_iter().map(|fault| placed(fault, &lines)).collect();
    if !all_listed {
        let severity = worst.unwrap_or(Severity::Warning);
        problems.push(placed(Fault { at: last, severity, kind: ProblemKind::More { count: more } }, &lines));
    }
    Loaded { state: part.state, problems, lost_keys: part.lost_keys, known: Arc::new(exposed.known) }
}

/// Unknown tables are reported where they stand first.
fn once(found: &mut Vec<Fault>) {
    let mut seen = std::collections::HashSet::new();
    found.retain(|fault| {
        let ProblemKind::UnknownField { record: Table::File, field, .. } = &fault.kind else { return true };
        seen.insert(field.as_str().to_owned())
    });
}

fn placed(fault: Fault, lines: &Lines<'_>) -> Problem {
    let place = lines.place(fault.at);
    Problem { line: place.line, column: place.column, severity: fault.severity, kind: fault.kind }
}
