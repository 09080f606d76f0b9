//! What an act comes to, as documents say it.

use serde_json::{Map, Value as Json, json};

use crate::domain::Id;
use crate::domain::act::Effect;
use crate::domain::act::figure::{Figure, What};
use crate::domain::act::rehearsal::Outcome;
use crate::domain::apply::Applied;

/// An outcome as a document says it.
pub(super) fn outcome(outcome: &Outcome) -> Json {
    Json::Object(documented(&outcome.figures()).collect())
}

/// What a command comes to, as a document says it: where it has no figures of its own, which record was changed.
pub(super) fn effect(applied: &Applied) -> Json {
    let own = applied.effect.as_ref();
    let mut document = Map::new();
    if own.is_none_or(Effect::names_record) {
        document.insert("id".to_owned(), json!(applied.subject.as_ref().map(Id::as_str)));
        document.insert("changes".to_owned(), json!(applied.edits.len()));
    }
    let figures = own.map(Effect::figures).unwrap_or_default();
    document.extend(documented(&figures));
    Json::Object(document)
}

/// The figures that documents have.
fn documented(figures: &[Figure]) -> impl Iterator<Item = (String, Json)> {
    let own = figures.iter().filter(|figure| figure.documented);
    own.map(|figure| (figure.name.to_owned(), json(&figure.what)))
}

fn json(what: &What) -> Json {
    let ids = |ids: &mut dyn Iterator<Item = &Id>| json!(ids.map(Id::as_str).collect::<Vec<_>>());
    match what {
        What::Flag(flag) => json!(flag),
        What::Count(count) => json!(count),
        What::Several(count) => json!(count),
        What::Days(days) => json!(days),
        What::Limit(limit) => json!(limit),
        What::Date(date) => json!(date.to_string()),
        What::MaybeDate(date) => json!(date.map(|date| date.to_string())),
        What::Word(word) => json!(word),
        What::Id(id) => json!(id.as_str()),
        What::MaybeId(id) => json!(id.as_ref().map(Id::as_str)),
        What::Field(field) => json!(field.as_word()),
        What::Ids(all) => ids(&mut all.iter()),
        What::Text(text) => json!(text),
        What::Texts(texts) => json!(texts),
        What::Case(case) => json!(case.as_word()),
        What::Freed(freed) => ids(&mut freed.iter().map(|(id, _)| id)),
    }
}
