//! What the words of an act mean: a key by its id, by its benefit or by its last five characters; a person by id, name or
//! address.

use super::desk::Desk;
use super::exit::Exit;
use super::ids::record;
use super::output::Failure;
use crate::domain::act::ActKind;
use crate::domain::act::deed::Answers;
use crate::domain::folded::{Product, alike};
use crate::domain::key::ProductKey;
use crate::domain::meant::{Meant, held_seats, meant};
use crate::domain::pool::product_of;
use crate::domain::record::Kind;
use crate::domain::reference::{people_named, people_near};
use crate::domain::reveal::{key_of, next_key};
use crate::domain::{Date, Id, Overview, Thing};

/// The key or token that a word stands for in an act; `answers` are what else was said.
pub(super) fn key(desk: &Desk<'_>, word: &str, act: ActKind, answers: &Answers, on: Date) -> Result<Id, Failure> {
    let (text, state) = (desk.text, &desk.state);
    if let Ok(id) = Id::typed(word)
        && matches!(state.thing(&id), Some(Thing::Key(..) | Thing::Token(..)))
    {
        return Ok(id);
    }
    let overview = Overview::of(state, on);
    let listed = |things: Vec<Thing>, message: String| {
        let candidates = things.into_iter().map(|thing| candidate(desk, thing)).collect();
        Failure { candidates, ..Failure::new(Exit::Ambiguous, message) }
    };
    Err(match meant(state, &overview, word, act, answers) {
        Meant::This(id) => return Ok(id),
        Meant::Several(things) => {
            let message = text.meant_several(word, things.len());
            listed(things, message)
        }
        Meant::NoneFits(things) => {
            let message = text.meant_none_fits(word, things.len());
            listed(things, message)
        }
        Meant::Keyless(of) => {
            let why = next_key(state, &overview, of).err().unwrap_or(crate::domain::reveal::NoKey::Other);
            Failure::new(Exit::NotFound, text.labelled(&text.shown(word), &text.no_key(why)))
        }
        // The command says what is missing, with the nearest id.
        Meant::Nothing => {
            let whole = if act.kinds() == [Kind::Token] { Kind::Cloud } else { Kind::Software };
            let kinds: Vec<Kind> = act.kinds().iter().copied().chain([whole]).collect();
            return record(state, word, &kinds, text);
        }
    })
}

/// The seat that a word stands for: its id, or that of the benefit of which one is held, or one by that person.
pub(super) fn seat(desk: &Desk<'_>, word: &str, kinds: &[Kind], person: Option<&Id>, on: Date) -> Result<Id, Failure> {
    let (text, state) = (desk.text, &desk.state);
    let id = record(state, word, kinds, text)?;
    match held_seats(state, &id, person, on).as_slice() {
        // Of a benefit that nobody holds the act says so, as of any other record that is none.
        [] => Ok(id),
        [(seat, _)] => Ok((*seat).clone()),
        several => {
            let name = |id: &Id| state.person(id).map_or_else(String::new, |own| text.shown(&own.name).into_owned());
            let candidates =
                several.iter().map(|(seat, holder)| format!("{}  {}", text.shown(seat.as_str()), name(holder)));
            let message = text.meant_several_seats(word, several.len());
            Err(Failure { candidates: candidates.collect(), ..Failure::new(Exit::Ambiguous, message) })
        }
    }
}

/// A key or token as one that may be meant: its id first, then what it is.
fn candidate(desk: &Desk<'_>, thing: Thing) -> String {
    let state = &desk.state;
    let product = product_of(state, thing).map(Product::as_str);
    let masked = key_of(state, thing).map(ProductKey::masked_short).unwrap_or_default();
    let shown = |fact: &str| desk.text.shown(fact).into_owned();
    format!("{}  {}  {masked}", shown(thing.id_text(state)), shown(product.unwrap_or_default())).trim_end().to_owned()
}

/// The person that a word stands for: an id, a name or an address (R43 is for those who have left).
pub(super) fn person(desk: &Desk<'_>, word: &str) -> Result<Id, Failure> {
    let (text, state) = (desk.text, &desk.state);
    let word = word.trim();
    if let Some(person) = state.people.iter().find(|person| alike(person.id.as_str(), word)) {
        return Ok(person.id.clone());
    }
    let shown = |id: &Id| {
        let name = state.person(id).map_or("", |person| person.name.as_str());
        format!("{}  {}", text.shown(id.as_str()), text.shown(name))
    };
    match people_named(state, word).as_slice() {
        [one] => Ok((*one).clone()),
        [] => {
            let candidates = people_near(state, word).into_iter().map(shown).collect();
            Err(Failure { candidates, ..Failure::new(Exit::NotFound, text.meant_no_person(word)) })
        }
        several => {
            let candidates = several.iter().map(|id| shown(id)).collect();
            let message = text.meant_several_people(word, several.len());
            Err(Failure { candidates, ..Failure::new(Exit::Ambiguous, message) })
        }
    }
}
