//! Fields of records, as they are typed.

use super::exit::Exit;
use super::output::Failure;
use crate::domain::field::{Field, Value};
use crate::domain::nearest::nearest;
use crate::domain::record::{Kind, Shape, Spec};
use crate::domain::typed::{Mistyped, read};
use crate::domain::{Date, Id};
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

/// An id as it was typed.
pub(super) fn record_id(word: &str, text: &Text) -> Result<Id, Failure> {
    Id::parse(word).map_err(|bad| {
        let mistyped = Mistyped::Id { bad, near: Id::suggestion(word) };
        Failure::new(Exit::Usage, text.mistyped(&mistyped))
    })
}

/// The fields of such a record that can be typed, a credit by its parts.
pub(super) fn typed_of(kind: Kind) -> impl Iterator<Item = &'static Spec> {
    kind.specs().iter().filter(|spec| spec.is_plain() || spec.field == Field::Credit)
}

/// What a field takes; for `credit.kind` and the like, also what that part takes.
pub(super) fn spec_of(kind: Kind, name: &str, text: &Text) -> Result<(Spec, Option<Spec>), Failure> {
    let (whole, part) = name.split_once('.').map_or((name, None), |(whole, part)| (whole, Some(part)));
    let plain = || typed_of(kind);
    let unknown = || {
        let words: Vec<&str> = plain().map(|spec| spec.field.as_word()).collect();
        let near = nearest(name, words.iter().copied()).map(str::to_owned);
        let message = text.cli_no_field(kind, name, &text.list(&words));
        Failure { candidates: near.into_iter().collect(), ..Failure::new(Exit::Usage, message) }
    };
    let spec = plain().find(|spec| spec.field.as_word() == whole).ok_or_else(unknown)?;
    match (spec.shape, part) {
        (Shape::Fact(parts), Some(part)) => {
            let part = parts.iter().find(|spec| spec.field.as_word() == part).ok_or_else(unknown)?;
            Ok((*spec, Some(*part)))
        }
        (Shape::Fact(_), None) | (_, Some(_)) => Err(unknown()),
        (_, None) => Ok((*spec, None)),
    }
}

/// A value as it was typed; a key never.
pub(super) fn value(shape: Shape, typed: &str, today: Date, text: &Text) -> Result<Option<Value>, Failure> {
    if shape == Shape::Secret {
        return Err(Failure::new(Exit::Usage, text.cli_key_as_argument()));
    }
    let typed = text.typed().contract(shape, typed).into_owned();
    read(shape, &typed, today).map_err(|mistyped| Failure::new(Exit::Usage, text.mistyped(&mistyped)))
}
