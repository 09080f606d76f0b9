//! `mpn add`: a new record.

use std::process::ExitCode;

use clap::{Arg, ArgMatches, Command as Words};

use super::desk::{Desk, never};
use super::exit::Exit;
use super::fields::{no_kind, spec_of, value};
use super::given::Given;
use super::help::with_fields;
use super::ids;
use super::key_source::{is_asked, is_key_said, secret};
use super::offered::Offered;
use super::output::Failure;
use super::stop::Stop;
use super::words::{flag, key_source};
use crate::catalog::offered;
use crate::domain::apply::faults::of_record;
use crate::domain::apply::{apart, missing};
use crate::domain::command::Command;
use crate::domain::field::{Field, Row, Unfit, Value};
use crate::domain::record::Kind;
use crate::domain::refusal::{Refusal, Why};
use crate::domain::remark::Remark;
use crate::text::{Text, say};

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Words {
    Words::new("add")
        .about(text.cli_add())
        .after_help(with_fields(text, &say!(text, "example-add"), true))
        .arg(Arg::new("kind").value_name("KIND").required(true).add(Offered::Kinds).help(text.cli_kind()))
        .arg(Arg::new("fields").value_name("FIELD=VALUE").num_args(0..).add(Offered::NewFields).help(text.cli_fields()))
        .arg(Arg::new("to").long("to").value_name("ID").add(Offered::Parents).help(text.cli_to()))
        .args(key_source(text))
        .arg(flag("dry-run").help(text.cli_dry_run()))
}

/// `mpn add KIND FIELD=VALUE…`
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let (own, common, text, config) = (given.own, given.common, &given.text, &given.config()?);
    let mut desk = Desk::open(common, config, own.get_flag("dry-run"), text)?;
    never(&desk)?;
    let word = given.word("kind");
    let Some(kind) = Kind::from_word(word).filter(|kind| *kind != Kind::Partner) else {
        return Err(no_kind(word, text).into());
    };
    unasked(own, kind, text)?;
    let whole: Vec<Kind> = kind.parent().into_iter().collect();
    let to = own.get_one::<String>("to").map(|id| ids::record(&desk.state, id, &whole, text)).transpose()?;
    let mut fields: Row = Vec::new();
    // Every fault is said at once, each with its field.
    let (mut faults, mut candidates, mut wrong) = (Vec::new(), Vec::new(), Vec::new());
    for word in own.get_many::<String>("fields").into_iter().flatten() {
        let read = word.split_once('=').ok_or_else(|| Failure::new(Exit::Usage, text.cli_field_value(kind)));
        let read = read.and_then(|(name, typed)| Ok((name, typed, spec_of(kind, name, false, text)?)));
        let (name, typed, (spec, part)) = match read {
            Ok(read) => read,
            Err(failure) => {
                faults.push(failure.message);
                // What it belongs to is an option, and no field.
                let is_whole = kind.parent().is_some() && word.split_once('=').is_some_and(|(name, _)| name == "to");
                candidates.extend(if is_whole { vec!["--to ID".to_owned()] } else { failure.candidates });
                continue;
            }
        };
        let shape = part.map_or(spec.shape, |part| part.shape);
        let value = match value(shape, typed, (&desk.state, desk.today()), text) {
            Ok(Some(value)) => value,
            Ok(None) => continue,
            Err(failure) => {
                faults.push(text.cli_of_field(name, &failure.message));
                candidates.extend(failure.candidates);
                wrong.push(spec.field);
                continue;
            }
        };
        match part {
            None => fields.push((spec.field, value)),
            Some(part) => match fields.iter_mut().find(|(field, _)| *field == spec.field) {
                Some((_, Value::Table(row))) => row.push((part.field, value)),
                _ => fields.push((spec.field, Value::Table(vec![(part.field, value)]))),
            },
        }
    }
    let missing: Vec<Field> = missing(kind, &fields).into_iter().filter(|field| !wrong.contains(field)).collect();
    // The key comes from elsewhere.
    let missing: Vec<Field> = missing.into_iter().filter(|field| *field != Field::Key).collect();
    // What was typed wrongly is there.
    let there: Vec<Field> = fields.iter().map(|(field, _)| *field).chain(wrong.iter().copied()).collect();
    let apart = apart(kind, &there);
    let has_key = kind.spec(Field::Key).is_some();
    let mut key = None;
    if has_key && !is_asked(own) {
        match secret(own, text) {
            Ok(own) => key = Some(own),
            Err(Stop::Failed(failure)) if failure.exit == Exit::Usage => faults.push(failure.message),
            Err(stop) => return Err(stop),
        }
    }
    if !missing.is_empty() && (missing.len() > 1 || has_key || !apart.is_empty() || !faults.is_empty()) {
        faults.push(text.needed(&missing));
    }
    if !apart.is_empty() {
        faults.push(text.partly(&apart));
    }
    if !faults.is_empty() {
        // What rules have against the others is told with them.
        let rest = Command::Add { kind, parent: to, fields };
        let refusals = of_record(&desk.state, &rest, desk.asking());
        let partly = |own: &&Refusal| matches!(own.why, Why::Field { unfit: Unfit::Partly, .. });
        faults.extend(
            refusals.iter().filter(|own| !partly(own)).map(|refusal| text.refusal(&desk.state, refusal, desk.role())),
        );
        return Err(Failure { candidates, ..Failure::new(Exit::Usage, faults.join("\n")) }.into());
    }
    if has_key {
        if key.is_none() {
            // Nobody types a key for nothing: what is wrong whatever it is comes first.
            let rest = Command::Add { kind, parent: to.clone(), fields: fields.clone() };
            desk.faults = of_record(&desk.state, &rest, desk.asking());
            if let Some(first) = desk.faults.first() {
                return desk.refused(first, Vec::new());
            }
        }
        let key = key.map_or_else(|| secret(own, text), Ok)?;
        fields.push((Field::Key, Value::Secret(key)));
    }
    let known = offered(desk.state.rules, kind, &fields);
    let remarks = Remark::by_catalogue(&known);
    fields.extend(known);
    let command = Command::Add { kind, parent: to, fields };
    if desk.decide(&command).is_err() {
        desk.faults = of_record(&desk.state, &command, desk.asking());
    }
    desk.answer_with(&|_| Ok(command.clone()), &[], &remarks)
}

/// An option that such a record has no use for is a slip.
fn unasked(own: &ArgMatches, kind: Kind, text: &Text) -> Result<(), Failure> {
    if kind.parent().is_none() && own.contains_id("to") {
        let offer = kind.spec(Field::Enrollment).is_some();
        return Err(Failure::new(Exit::Usage, text.cli_no_whole(kind, offer)));
    }
    if kind.spec(Field::Key).is_none() && is_key_said(own) {
        return Err(Failure::new(Exit::Usage, text.cli_no_key_field()));
    }
    Ok(())
}
