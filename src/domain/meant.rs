//! Which key or token an act means: by its id, by the benefit whose one it is, or by its last five characters.

use super::act::ActKind;
use super::cloud::TokenStatus;
use super::folded::{Machine, alike};
use super::overview::{Overview, TokenRow};
use super::reveal::{key_of, usable_keys};
use super::usable::of_itself;
use super::{Id, State, Thing};

/// What a word means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meant {
    /// This thing: a key or a token, or what the act will say something about.
    This(Id),
    /// One of several.
    Several(Vec<Thing>),
    /// A benefit whose keys or tokens all do not fit.
    NoneFits(Vec<Thing>),
    /// A benefit that has no key or token on record.
    Keyless(Thing),
    /// Nothing has that id, or ends so.
    Nothing,
}

/// What a word means that stands for a key or a token in an act; `machine` is the one that is cleared.
#[must_use]
pub fn meant(state: &State, overview: &Overview, word: &str, act: ActKind, machine: Option<&Machine>) -> Meant {
    let word = word.trim();
    if let Some(thing) = state.things().find(|thing| alike(thing.id_text(state), word)) {
        return of_thing(state, overview, thing, act, machine);
    }
    if word.chars().count() != 5 {
        return Meant::Nothing;
    }
    let tokens = matches!(act, ActKind::Redeem | ActKind::Replace);
    let of_kind =
        |thing: &Thing| if tokens { matches!(thing, Thing::Token(..)) } else { matches!(thing, Thing::Key(..)) };
    let ends = |thing: &Thing| key_of(state, *thing).is_some_and(|key| alike(key.tail(), word));
    several(state, state.things().filter(of_kind).filter(ends).collect()).unwrap_or(Meant::Nothing)
}

fn several(state: &State, things: Vec<Thing>) -> Option<Meant> {
    match things.as_slice() {
        [] => None,
        [one] => one.id(state).cloned().map(Meant::This),
        _ => Some(Meant::Several(things)),
    }
}

fn of_thing(state: &State, overview: &Overview, thing: Thing, act: ActKind, machine: Option<&Machine>) -> Meant {
    let itself = || thing.id(state).cloned().map_or(Meant::Nothing, Meant::This);
    let (all, fitting) = match (thing, act) {
        (Thing::Software(of), ActKind::Activate | ActKind::Block | ActKind::Clear) => {
            let Some(benefit) = state.software.get(of) else { return Meant::Nothing };
            // What is never activated says so by itself (R22, R23).
            if act == ActKind::Activate && !benefit.needs_key() {
                return itself();
            }
            let all: Vec<Thing> = (0..benefit.keys.len()).map(|key| Thing::Key(of, key)).collect();
            let own = benefit.keys.iter().enumerate();
            let fitting: Vec<Thing> = if act == ActKind::Activate {
                usable_keys(state, overview, of).collect()
            } else if act == ActKind::Block {
                own.filter(|(_, key)| !key.blocked).map(|(key, _)| Thing::Key(of, key)).collect()
            } else {
                let has = |key: &super::software::Key| {
                    machine.is_some_and(|machine| key.last_row(machine, overview.date).is_some())
                };
                own.filter(|(_, key)| has(key)).map(|(key, _)| Thing::Key(of, key)).collect()
            };
            (all, fitting)
        }
        (Thing::Cloud(of), ActKind::Redeem | ActKind::Replace) => {
            let Some(benefit) = state.cloud.get(of) else { return Meant::Nothing };
            let all: Vec<Thing> = (0..benefit.tokens.len()).map(|token| Thing::Token(of, token)).collect();
            let rows = overview.cloud_at(of).map(|row| overview.tokens_of(row)).unwrap_or_default();
            let fits = |row: &&TokenRow| {
                if act == ActKind::Redeem {
                    of_itself(state, overview, Thing::Token(of, row.token)).is_none()
                } else {
                    row.status == TokenStatus::Redeemed
                }
            };
            let fitting = rows.iter().filter(fits).map(|row| Thing::Token(of, row.token)).collect();
            (all, fitting)
        }
        _ => return itself(),
    };
    // One that does not fit says by itself what stands against it.
    let one = several(state, fitting).or_else(|| several(state, all.clone()).filter(|_| all.len() == 1));
    one.unwrap_or(if all.is_empty() { Meant::Keyless(thing) } else { Meant::NoneFits(all) })
}
