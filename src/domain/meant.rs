//! Which key or token an act means: by its id, by the benefit whose one it is, or by its last five characters.

use super::act::ActKind;
use super::act::deed::Answers;
use super::folded::alike;
use super::overview::Overview;
use super::record::Kind;
use super::reveal::key_of;
use super::{Date, Id, State, Thing};

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

/// What a word means that stands for a key or a token in an act; `answers` are what else is said of it.
#[must_use]
pub fn meant(state: &State, overview: &Overview, word: &str, act: ActKind, answers: &Answers) -> Meant {
    let word = word.trim();
    if let Some(thing) = state.things().find(|thing| alike(thing.id_text(state), word)) {
        return of_thing(state, overview, thing, act, answers);
    }
    if word.chars().count() != 5 {
        return Meant::Nothing;
    }
    let ends = |thing: &Thing| key_of(state, *thing).is_some_and(|key| alike(key.tail(), word));
    let of_kind = |thing: &Thing| act.kinds().contains(&thing.kind());
    several(state, state.things().filter(of_kind).filter(ends).collect()).unwrap_or(Meant::Nothing)
}

/// The seats of a Visual Studio benefit that are held on a day, by that person where one is named, each with its holder; none
/// of anything else.
#[must_use]
pub fn held_seats<'a>(state: &'a State, of: &Id, person: Option<&Id>, on: Date) -> Vec<(&'a Id, &'a Id)> {
    let own = state.visual_studio.iter().filter(|benefit| benefit.id == *of);
    let held = own.flat_map(|benefit| &benefit.seats).filter_map(|seat| Some((&seat.id, &seat.holder(on)?.person)));
    held.filter(|(_, holder)| person.is_none_or(|person| person == *holder)).collect()
}

fn several(state: &State, things: Vec<Thing>) -> Option<Meant> {
    match things.as_slice() {
        [] => None,
        [one] => one.id(state).cloned().map(Meant::This),
        _ => Some(Meant::Several(things)),
    }
}

fn of_thing(state: &State, overview: &Overview, thing: Thing, act: ActKind, answers: &Answers) -> Meant {
    let itself = || thing.id(state).cloned().map_or(Meant::Nothing, Meant::This);
    // What is never activated says so by itself (R22, R23).
    if act.is_answered_by_whole(state, thing) {
        return itself();
    }
    let Some(all) = parts(state, thing, act) else { return itself() };
    let fitting = all.iter().copied().filter(|part| act.fits(state, overview, *part, answers)).collect();
    // One that does not fit says by itself what stands against it.
    let one = several(state, fitting).or_else(|| several(state, all.clone()).filter(|_| all.len() == 1));
    one.unwrap_or(if all.is_empty() { Meant::Keyless(thing) } else { Meant::NoneFits(all) })
}

/// The keys or tokens of a benefit, where the act is done to such.
fn parts(state: &State, whole: Thing, act: ActKind) -> Option<Vec<Thing>> {
    let is_done_to = |kind: Kind| act.kinds().contains(&kind) && act.kinds().len() == 1;
    match whole {
        Thing::Software(of) if is_done_to(Kind::Key) => {
            let keys = state.software.get(of).map_or(0, |benefit| benefit.keys.len());
            Some((0..keys).map(|key| Thing::Key(of, key)).collect())
        }
        Thing::Cloud(of) if is_done_to(Kind::Token) => {
            let tokens = state.cloud.get(of).map_or(0, |benefit| benefit.tokens.len());
            Some((0..tokens).map(|token| Thing::Token(of, token)).collect())
        }
        Thing::Offer(_)
        | Thing::Software(_)
        | Thing::Key(..)
        | Thing::Cloud(_)
        | Thing::Token(..)
        | Thing::Subscription(_)
        | Thing::VisualStudio(_)
        | Thing::Seat(..)
        | Thing::Technical(_)
        | Thing::Person(_) => None,
    }
}
