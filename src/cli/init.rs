//! `mpn init`: a few questions, then a commented state file of one's own.

use std::io::{self, IsTerminal};
use std::path::Path;
use std::process::ExitCode;

use clap::ArgMatches;
use serde::Serialize;

use super::change::read_only;
use super::exit::Exit;
use super::output::{self, Failure};
use super::{Common, Stop, ask, clock, state_path};
use crate::config::Config;
use crate::domain::command::texts_of;
use crate::domain::field::{Field, Row, Value};
use crate::domain::record::Shape;
use crate::domain::typed::{read, shown};
use crate::file::{Folders, SaveError, Store};
use crate::init::{QUESTIONS, check, is_asked, spec, text as text_of, usual};
use crate::text::Text;

#[derive(Serialize)]
struct Verdict<'a> {
    allowed: bool,
    rule: Option<&'a str>,
    reason: Option<&'a str>,
    first_day: Option<&'a str>,
    last_day: Option<&'a str>,
    effect: Effect<'a>,
    notes: &'a [&'a str],
    #[serde(skip_serializing_if = "Option::is_none")]
    done: Option<bool>,
}

#[derive(Serialize)]
struct Effect<'a> {
    path: &'a str,
    benefits: usize,
}

/// The option that answers a question.
pub(super) fn option(field: Field) -> &'static str {
    match field {
        Field::MpnId => "mpn-id",
        Field::Tenants => "tenant",
        other => other.as_word(),
    }
}

/// Asks what is not given as an option, and makes the file.
pub(super) fn run(own: &ArgMatches, common: &Common, config: &Config, text: &Text) -> Result<ExitCode, Stop> {
    let dry_run = own.get_flag("dry-run");
    if (common.read_only || common.today.is_some()) && !dry_run {
        return Err(read_only(common, text).into());
    }
    let Some((path, named)) = state_path(common, config) else {
        return Err(Failure::new(Exit::File, text.cli_no_state("")).into());
    };
    let shown = common.shown(&path, text);
    let exists = || Failure::new(Exit::File, text.cli_init_exists(&shown));
    if !dry_run && path.symlink_metadata().is_ok() {
        return Err(exists().into());
    }
    let folders = folders_to(named);
    if !dry_run && folders == Folders::Refuse {
        // Before all the questions.
        has_folder(&path, text)?;
    }
    let answers = answers(own, common, text)?;
    let made = text_of(&answers, text).map_err(|why| Failure::new(Exit::Usage, text.no_answer(why)))?;
    let benefits = crate::file::parse(&made).state;
    let benefits =
        benefits.software.len() + benefits.cloud.len() + benefits.visual_studio.len() + benefits.technical.len();
    let held = text.holds_key(&texts_of(&answers));
    if let Some(sentence) = &held {
        output::note(sentence);
    }
    if dry_run {
        if !common.json {
            let lines = made.lines().map(|line| format!("{}\n", text.shown(line)));
            output::plain(&if held.is_some() { lines.collect() } else { made.clone() })?;
            return Ok(Exit::Done.into());
        }
    } else {
        create(&path, &made, folders, common, text).map_err(|error| match error {
            None => exists(),
            Some(failure) => failure,
        })?;
    }
    if common.json {
        let verdict = Verdict {
            allowed: true,
            rule: None,
            reason: None,
            first_day: None,
            last_day: None,
            effect: Effect { path: &shown, benefits },
            notes: &[],
            done: (!dry_run).then_some(true),
        };
        output::document(&verdict, text)?;
    } else {
        output::note(&text.init_made(&shown, benefits));
    }
    Ok(Exit::Done.into())
}

/// Whether the folders on the way to a new state file are made: to the usual place, where no other was named.
pub(super) fn folders_to(named: bool) -> Folders {
    if named { Folders::Refuse } else { Folders::Make }
}

/// Refuses a path in a folder that is not there.
pub(super) fn has_folder(path: &Path, text: &Text) -> Result<(), Failure> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let is_missing = match folder.metadata() {
        Ok(found) => !found.is_dir(),
        // What may not be looked at is met when the file is made.
        Err(error) => matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory),
    };
    if is_missing {
        return Err(Failure::new(Exit::File, text.no_folder(&path.display().to_string())));
    }
    Ok(())
}

/// Makes a new file; `None` where one is there already.
pub(super) fn create(
    path: &Path,
    made: &str,
    folders: Folders,
    common: &Common,
    text: &Text,
) -> Result<(), Option<Failure>> {
    let clock = clock(common);
    let Some(permit) = clock.permit(clock.today()) else { return Ok(()) };
    Store::create(path, made, folders, permit).map(drop).map_err(|error| match error {
        SaveError::Exists => None,
        error => Some(Failure::new(Exit::File, text.create_error(&path.display().to_string(), &error))),
    })
}

fn answers(own: &ArgMatches, common: &Common, text: &Text) -> Result<Row, Failure> {
    let today = clock(common).today();
    let mut answers: Row = Vec::new();
    let mut missing = Vec::new();
    let asks = io::stdin().is_terminal();
    for field in QUESTIONS {
        if !is_asked(field, &answers) {
            continue;
        }
        let shape = spec(field).shape;
        let given: Option<String> = match field {
            Field::Role => common.role.map(|role| role.as_word().to_owned()),
            Field::Tenants => {
                let tenants = own.get_many::<String>(option(field));
                tenants.map(|tenants| tenants.cloned().collect::<Vec<_>>().join(","))
            }
            field => own.get_one::<String>(option(field)).cloned(),
        };
        let take = |typed: &str, answers: &Row| -> Result<Option<Value>, String> {
            let value = read(shape, typed, today).map_err(|mistyped| text.mistyped(&mistyped))?;
            check(field, value.as_ref(), answers).map_err(|why| text.no_answer(why))?;
            Ok(value)
        };
        if let Some(typed) = given {
            let value = take(&typed, &answers)
                .map_err(|sentence| Failure::new(Exit::Usage, format!("--{}: {sentence}", option(field))))?;
            answers.extend(value.map(|value| (field, value)));
            continue;
        }
        if !asks {
            if check(field, None, &answers).is_err() {
                missing.push(format!("--{}", option(field)));
            }
            continue;
        }
        let usual = usual(field, today);
        loop {
            let takes = if shape == Shape::Text { text.takes_one() } else { text.takes(shape) };
            let question = text.init_question(field, &takes, &usual.as_ref().map(shown).unwrap_or_default());
            let typed = ask::line(&question).map_err(|error| Failure::new(Exit::File, error.to_string()))?;
            let Some(typed) = typed else { return Err(Failure::new(Exit::Usage, text.cli_init_ended())) };
            if typed.is_empty()
                && let Some(usual) = usual.clone()
            {
                answers.push((field, usual));
                break;
            }
            match take(&typed, &answers) {
                Ok(value) => {
                    answers.extend(value.map(|value| (field, value)));
                    break;
                }
                Err(sentence) => output::note(&sentence),
            }
        }
    }
    if missing.is_empty() {
        Ok(answers)
    } else {
        Err(Failure::new(Exit::Usage, text.cli_init_missing(&missing.join(" "))))
    }
}
