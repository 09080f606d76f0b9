//! Ids as they are typed on the command line: in any case, and where a word is none, what is on record and may be meant.

use super::exit::Exit;
use super::output::Failure;
use crate::domain::folded::searched;
use crate::domain::id::BadId;
use crate::domain::nearest::nearest_all;
use crate::domain::record::Kind;
use crate::domain::typed::Mistyped;
use crate::domain::{Id, State, Thing};
use crate::text::Text;

/// An id as it was typed, of a record that need not be there yet.
pub(super) fn record_id(word: &str, text: &Text) -> Result<Id, Failure> {
    Id::typed(word).map_err(|bad| no_id(word, bad, text))
}

/// A word that is no id, and what would be one.
fn no_id(word: &str, bad: BadId, text: &Text) -> Failure {
    let mistyped = Mistyped::Id { bad, near: Id::suggestion(word) };
    Failure::new(Exit::Usage, text.mistyped(&mistyped))
}

/// The id of a record, as it was typed. A word that is no id is nobody's: what is on record and may be meant is listed, by
/// its name too. What one of another kind is answered the command says, and with which id that nothing has.
pub(super) fn record(state: &State, word: &str, kinds: &[Kind], text: &Text) -> Result<Id, Failure> {
    match Id::typed(word) {
        Ok(id) => Ok(id),
        Err(bad @ (BadId::Empty | BadId::Key)) => Err(no_id(word, bad, text)),
        Err(BadId::Character { .. }) => {
            let candidates = near(state, word, kinds, text);
            let kind = kinds.first().copied().filter(|_| kinds.len() == 1);
            Err(Failure { candidates, ..Failure::new(Exit::NotFound, text.no_record(kind, word)) })
        }
    }
}

/// The ids of records of some kinds that a word may mean: by name, by a slip, or by its beginning; else of any kind.
pub(super) fn near(state: &State, word: &str, kinds: &[Kind], text: &Text) -> Vec<String> {
    let wanted = searched(word);
    let words = || wanted.split_whitespace();
    let named = |thing: Thing| {
        let name = text.called(state, thing).unwrap_or_default();
        let name = searched(&name);
        words().next().is_some() && words().all(|word| name.contains(word))
    };
    let of_kinds = |thing: &Thing| kinds.contains(&thing.kind());
    let all: Vec<Thing> = state.things().collect();
    let mut found: Vec<&str> =
        all.iter().filter(|thing| of_kinds(thing) && named(**thing)).map(|thing| thing.id_text(state)).collect();
    if found.is_empty() {
        found = nearest_all(word, all.iter().filter(|thing| of_kinds(thing)).map(|thing| thing.id_text(state)));
    }
    if found.is_empty() {
        found = nearest_all(word, all.iter().map(|thing| thing.id_text(state)));
    }
    found.into_iter().map(|id| text.shown(id).into_owned()).collect()
}
