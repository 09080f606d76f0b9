//! The blocks of a text that changes: after a change only the blocks around it are cut anew.

use std::collections::HashMap;
use std::ops::Range;

use super::{Block, Cut, Name, cut, cut_named};

/// A text's blocks, kept in step with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::file) struct Blocks {
    list: Vec<Block>,
    /// Whether every block can be cut anew by itself.
    apart: bool,
}

impl Blocks {
    /// The blocks of a text; one of all where it can only be read as a whole.
    pub(in crate::file) fn of(text: &str) -> Self {
        match cut(text) {
            Cut::Blocks { blocks, stopped } => Self { list: blocks, apart: stopped.is_none() },
            Cut::Whole(_) => Self { list: vec![Block::whole(text)], apart: false },
        }
    }

    /// They, in the order of the text.
    pub(in crate::file) fn list(&self) -> &[Block] {
        &self.list
    }

    /// Replaces a stretch of the text, and cuts what is concerned anew.
    pub(in crate::file) fn replace(&mut self, text: &mut String, range: Range<usize>, by: &str) {
        let around = self.around(text, &range);
        let names = around.as_ref().and_then(|around| Some(named(text.get(around.bytes.clone())?)?.1));
        text.replace_range(range.clone(), by);
        let moved = |at: usize| (at + by.len()).saturating_sub(range.len());
        let anew = around.zip(names).and_then(|(around, names)| self.anew(text, &around, &names, moved));
        match anew {
            Some(list) => self.list = list,
            None => *self = Self::of(text),
        }
    }

    /// Whether they are what cutting the whole text gives: asked once after all changes of a command, since that takes as
    /// long as reading the text.
    pub(in crate::file) fn are_of(&self, text: &str) -> bool {
        *self == Self::of(text)
    }

    /// The blocks that a change concerns: those it touches, and the next one, which shows that the rest stays as it is.
    fn around(&self, text: &str, range: &Range<usize>) -> Option<Around> {
        let last_from = |at: usize| self.list.partition_point(|block| block.range.start <= at).checked_sub(1);
        let mut first = last_from(range.start)?;
        // What is put before a header may belong to the block before it.
        if self.list.get(first).is_some_and(|block| block.range.start == range.start) {
            first = first.checked_sub(1)?;
        }
        let witness = Some(last_from(range.end)? + 1).filter(|at| *at < self.list.len());
        let block = self.list.get(first).filter(|block| self.apart && !block.top)?;
        let end = witness.and_then(|at| self.list.get(at)).map_or(text.len(), |block| block.range.end);
        Some(Around { first, witness, bytes: block.range.start..end })
    }

    /// The list with the blocks around a change cut anew; none where only the whole text can tell.
    fn anew(
        &self,
        text: &str,
        around: &Around,
        names: &HashMap<String, Name>,
        moved: impl Fn(usize) -> usize,
    ) -> Option<Vec<Block>> {
        let start = around.bytes.start;
        let (cut, found) = named(text.get(start..moved(around.bytes.end))?)?;
        // A new name might be one that stands elsewhere in the text already.
        if found.iter().any(|(name, kind)| names.get(name) != Some(kind)) {
            return None;
        }
        let shifted = |block: &Block, by: &dyn Fn(usize) -> usize| Block {
            range: by(block.range.start)..by(block.range.end),
            broken: block.broken.map(by),
            top: block.top,
        };
        let (top, cut) = cut.split_first()?;
        let cut: Vec<Block> = cut.iter().map(|block| shifted(block, &|at| at + start)).collect();
        let witness = around.witness.and_then(|at| self.list.get(at)).map(|block| shifted(block, &moved));
        let holds = top.range.is_empty() && top.broken.is_none() && !cut.is_empty();
        if !holds || (witness.is_some() && cut.last() != witness.as_ref()) {
            return None;
        }
        let before = self.list.get(..around.first)?.iter().cloned();
        let after = around.witness.and_then(|at| self.list.get(at + 1..)).unwrap_or_default();
        Some(before.chain(cut).chain(after.iter().map(|block| shifted(block, &moved))).collect())
    }
}

/// The blocks around a change.
struct Around {
    first: usize,
    witness: Option<usize>,
    bytes: Range<usize>,
}

/// The blocks of a part of a text with the names they have; none where it cannot be cut.
fn named(text: &str) -> Option<(Vec<Block>, HashMap<String, Name>)> {
    match cut_named(text, None) {
        (Cut::Blocks { blocks, stopped: None }, names) => Some((blocks, names)),
        _ => None,
    }
}
