//! What a form of an act asks, as fields; the act itself says what ([`crate::domain::act`]).

use crate::domain::act::{Act, ActKind, deed};
use crate::domain::field::{Field, Value};
use crate::domain::find::Part;
use crate::domain::record::Spec;
use crate::domain::{Date, Id};
use crate::lists::detail::Item;
use crate::tui::scene::Scene;

/// What was answered; a question without an answer has none.
pub(super) type Answers = Vec<(Field, Option<Value>)>;

/// The questions of an act, in their order; none for one that needs nothing more to be known. The day is asked of every act.
pub(super) fn questions(app: &Scene<'_>, kind: ActKind, of: &Id) -> Vec<Spec> {
    let spec = |own: deed::Question| Spec { field: own.field, shape: own.shape, needed: own.needed };
    kind.asked(app.state, of).map(spec).collect()
}

/// What an act is called, done to that thing.
pub(super) fn name(app: &Scene<'_>, kind: ActKind, of: &Id) -> String {
    app.text.act_kind(kind, kind.sort_of(app.state, of))
}

/// What the selected row of a ledger answers: its case, its machine, its person.
pub(super) fn selected(app: &Scene<'_>, kind: ActKind, item: Item) -> Option<(Field, Value)> {
    let Part::Ledger(row) = item.part else { return None };
    kind.selected(app.state, item.thing, row)
}

/// The act that the answers make, and its day; none while something is missing.
pub(super) fn act(kind: ActKind, of: &Id, answers: &[(Field, Option<Value>)]) -> Option<(Act, Option<Date>)> {
    Some((kind.said(of.clone(), answers)?, deed::day(answers, Field::On)))
}
