//! `mpn set`: a field of a record.

use std::process::ExitCode;

use clap::{Arg, Command as Words};

use super::desk::{Desk, never};
use super::exit::Exit;
use super::fields::{spec_of, value};
use super::given::Given;
use super::help::with_fields;
use super::ids;
use super::key_source::{is_asked, is_key_said, secret};
use super::offered::Offered;
use super::output::Failure;
use super::stop::Stop;
use super::words::{flag, key_source};
use crate::domain::command::Command;
use crate::domain::edit::Owner;
use crate::domain::field::{Row, Value};
use crate::domain::folded::alike;
use crate::domain::record::{Kind, Shape};
use crate::domain::refusal::Why;
use crate::text::{Text, say};

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Words {
    Words::new("set")
        .about(text.cli_set())
        .after_help(with_fields(text, &say!(text, "example-set"), false))
        .arg(Arg::new("id").value_name("ID").required(true).add(Offered::Ids(Kind::ALL)).help(text.cli_record_id()))
        .arg(Arg::new("field").value_name("FIELD").required(true).add(Offered::Fields).help(text.cli_field()))
        .arg(
            Arg::new("value")
                .value_name("VALUE")
                .num_args(0..)
                .allow_negative_numbers(true)
                .add(Offered::Values)
                .help(text.cli_value()),
        )
        .arg(flag("unset").conflicts_with("value").help(text.cli_unset()))
        .args(key_source(text))
        .arg(flag("dry-run").help(text.cli_dry_run()))
}

/// `mpn set ID FIELD VALUE`
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let (own, common, text, config) = (given.own, given.common, &given.text, &given.config()?);
    let mut desk = Desk::open(common, config, own.get_flag("dry-run"), text)?;
    never(&desk)?;
    let word = given.word("id");
    let name = given.word("field");
    let of = if alike(word, Kind::Partner.as_word()) {
        Owner::Partner
    } else {
        Owner::Record(ids::record(&desk.state, word, Kind::ALL, text)?)
    };
    let Some(record) = desk.state.record_of(&of) else {
        // The command says what is missing, with the nearest id.
        return desk.answer(&Command::Set { of, fields: Vec::new() });
    };
    let unset = own.get_flag("unset");
    let (spec, part) = spec_of(record.kind(), name, unset, text)?;
    let shape = part.map_or(spec.shape, |part| part.shape);
    if (unset || shape != Shape::Secret) && is_key_said(own) {
        return Err(Failure::new(Exit::Usage, text.cli_no_key_field()).into());
    }
    let typed: Vec<&str> = own.get_many::<String>("value").into_iter().flatten().map(String::as_str).collect();
    let new = if unset {
        None
    } else if shape == Shape::Secret {
        if !typed.is_empty() {
            return Err(Failure::new(Exit::Usage, text.cli_key_as_argument()).into());
        }
        // Nobody types a key for nothing: whether somebody may record one hangs on no letter of it.
        let nameless = Command::Set { of: of.clone(), fields: vec![(spec.field, None)] };
        if let (true, Err(refusal)) = (is_asked(own), desk.decide(&nameless))
            && matches!(refusal.why, Why::Role { .. })
        {
            return desk.refused(&refusal, Vec::new());
        }
        Some(Value::Secret(secret(own, text)?))
    } else if typed.is_empty() {
        return Err(Failure::new(Exit::Usage, text.cli_value_missing(&text.takes(shape))).into());
    } else {
        value(shape, &typed.join(" "), (&desk.state, desk.today()), text)
            .map_err(|failure| Failure { message: text.cli_of_field(name, &failure.message), ..failure })?
    };
    let new = match part {
        None => new,
        Some(part) => {
            let mut row: Row = match record.get(spec.field) {
                Some(Value::Table(row)) => row,
                _ => Vec::new(),
            };
            row.retain(|(field, _)| *field != part.field);
            row.extend(new.map(|value| (part.field, value)));
            Some(Value::Table(row)).filter(|row| *row != Value::Table(Vec::new()))
        }
    };
    desk.answer(&Command::Set { of, fields: vec![(spec.field, new)] })
}
