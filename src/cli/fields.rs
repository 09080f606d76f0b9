//! Fields of records, as they are typed.

use super::exit::Exit;
use super::ids;
use super::output::Failure;
use crate::domain::field::{Field, Value};
use crate::domain::nearest::nearest;
use crate::domain::record::{Kind, Shape, Spec};
use crate::domain::typed::read;
use crate::domain::{Date, State};
use crate::text::Text;

/// A word that is no kind of record.
pub(super) fn no_kind(word: &str, text: &Text) -> Failure {
    let kinds = || Kind::ALL.iter().filter(|kind| **kind != Kind::Partner).map(|kind| kind.as_word());
    if word == "benefit" {
        let benefits = ["software", "cloud", "visual-studio", "technical"].map(str::to_owned);
        return Failure { candidates: benefits.into(), ..Failure::new(Exit::Ambiguous, text.cli_which_benefit()) };
    }
    let near = nearest(word, kinds()).map(str::to_owned);
    let known = text.list(kinds());
    Failure { candidates: near.into_iter().collect(), ..Failure::new(Exit::Usage, text.cli_no_kind(&known)) }
}

/// The fields of such a record that can be typed, a credit by its parts.
pub(super) fn typed_of(kind: Kind) -> impl Iterator<Item = &'static Spec> {
    kind.specs().iter().filter(|spec| spec.is_plain() || spec.field == Field::Credit)
}

/// By what names they are typed, and what each takes: of a credit its parts.
pub(super) fn named_of(kind: Kind) -> impl Iterator<Item = (String, Spec)> {
    typed_of(kind).flat_map(|spec| {
        let name = spec.field.as_word();
        let parts = spec.shape.rows().iter().filter(|part| part.is_plain() && part.field != Field::Note);
        let parts: Vec<_> = parts.map(|part| (format!("{name}.{}", part.field.as_word()), *part)).collect();
        if parts.is_empty() { vec![(name.to_owned(), *spec)] } else { parts }
    })
}

/// What a field takes; for `credit.kind` and the like, also what that part takes. A field with parts has no value of its own;
/// `whole` is for one that is taken away.
pub(super) fn spec_of(kind: Kind, name: &str, whole: bool, text: &Text) -> Result<(Spec, Option<Spec>), Failure> {
    let (own, part) = name.split_once('.').map_or((name, None), |(own, part)| (own, Some(part)));
    let unknown = || {
        let words: Vec<String> = named_of(kind).map(|(name, _)| name).collect();
        let near = nearest(name, words.iter().map(String::as_str)).map(str::to_owned);
        let message = text.cli_no_field(kind, name, &text.list(&words));
        Failure { candidates: near.into_iter().collect(), ..Failure::new(Exit::Usage, message) }
    };
    let spec = typed_of(kind).find(|spec| spec.field.as_word() == own).ok_or_else(unknown)?;
    match (spec.shape, part) {
        (Shape::Fact(parts), Some(part)) => {
            let part = parts.iter().find(|spec| spec.field.as_word() == part).ok_or_else(unknown)?;
            Ok((*spec, Some(*part)))
        }
        (Shape::Fact(_), None) if !whole => Err(unknown()),
        (_, Some(_)) => Err(unknown()),
        (_, None) => Ok((*spec, None)),
    }
}

/// A value as it was typed; a key never.
pub(super) fn value(
    shape: Shape,
    typed: &str,
    (state, today): (&State, Date),
    text: &Text,
) -> Result<Option<Value>, Failure> {
    if shape == Shape::Secret {
        return Err(Failure::new(Exit::Usage, text.cli_key_as_argument()));
    }
    if let (Shape::Reference(kind), false) = (shape, typed.trim().is_empty()) {
        let id = ids::record(state, typed, &[kind], text)?;
        return Ok(Some(Value::Text(id.to_string())));
    }
    let typed = text.typed().contract(shape, typed).into_owned();
    read(shape, &typed, today).map_err(|mistyped| Failure::new(Exit::Usage, text.mistyped(&mistyped)))
}
