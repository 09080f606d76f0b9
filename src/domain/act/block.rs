//! Microsoft blocked a key (R30).

use super::deed::{Answers, Decided, Deed};
use super::figure::Nothing;
use super::ground::{Ground, field};
use super::parts::key;
use crate::domain::field::{Field, Value};
use crate::domain::record::Kind;
use crate::domain::refusal::{Plain, Refusal, Why};
use crate::domain::{Id, Overview, State, Thing};

/// Microsoft blocked a key (R30).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The key.
    pub key: Id,
}

impl Deed for Block {
    type Effect = Nothing;

    const WORD: &'static str = "block";
    const KINDS: &'static [Kind] = &[Kind::Key];
    const TARGET: &'static str = "key";
    const KEEPS_DAY: bool = false;

    fn fits(state: &State, _: &Overview, part: Thing, _: &Answers) -> bool {
        let Thing::Key(of, at) = part else { return false };
        state.software.get(of).and_then(|own| own.keys.get(at)).is_some_and(|key| !key.blocked)
    }

    fn said(of: Id, _: &Answers) -> Option<Self> {
        Some(Self { key: of })
    }

    fn decide(&self, ground: &Ground<'_>) -> Result<Decided<Nothing>, Refusal> {
        let (_, _, _, key) = key(ground, &self.key)?;
        // The file has no day of it: one that was said would be forgotten.
        if !ground.is_today() {
            return Err(Refusal::of(Why::Plain(Plain::BlockHasNoDay)));
        }
        let blocks = || field(&self.key, Field::Blocked, Some(Value::Flag(false)), Value::Flag(true));
        Ok(Decided::plain(&self.key, if key.blocked { Vec::new() } else { vec![blocks()] }))
    }
}
