//! `mpn init`: a few questions, then a commented state file of one's own.

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command};
use serde::Serialize;

use super::ask;
use super::common::Common;
use super::desk::read_only;
use super::exit::Exit;
use super::given::Given;
use super::help::examples;
use super::new_file::create_with;
use super::new_file::folders_to;
use super::new_file::has_folder;
use super::offered::Offered;
use super::output::{self, Failure};
use super::reading::state_path;
use super::stop::Stop;
use super::words::flag;
use crate::catalog::Programme;
use crate::domain::command::texts_of;
use crate::domain::field::{Field, Row, Value};
use crate::domain::record::Shape;
use crate::domain::remark::of_offer;
use crate::domain::typed::{read, shown};
use crate::domain::{Date, State};
use crate::file::Beside;
use crate::file::Folders;
use crate::init::{QUESTIONS, check, is_asked, spec, text as text_of, usual};
use crate::journal::By;
use crate::run::Run;
use crate::text::{Text, say};

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Command {
    Command::new("init")
        .about(text.cli_init())
        .after_help(examples(text, &say!(text, "example-init")))
        .args(
            [Field::Name, Field::MpnId, Field::Offer, Field::Competency, Field::Level, Field::Purchased]
                .map(|field| answer(field, text)),
        )
        .arg(answer(Field::Tenants, text).action(ArgAction::Append))
        .arg(flag("dry-run").help(text.cli_dry_run()))
}

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

/// The option that answers a question, for the parser.
fn answer(field: Field, text: &Text) -> Arg {
    let name = option(field);
    let words = Offered::Words(spec(field).shape);
    Arg::new(name).long(name).value_name(name.to_ascii_uppercase()).add(words).help(text.init_option(field))
}

/// The option that answers a question.
pub(super) fn option(field: Field) -> &'static str {
    let other = [(Field::MpnId, "mpn-id"), (Field::Tenants, "tenant")];
    other.into_iter().find(|(known, _)| *known == field).map_or(field.as_word(), |(_, option)| option)
}

/// Asks what is not given as an option, and makes the file.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let (own, common, text, config) = (given.own, given.common, &given.text, &given.config()?);
    let dry_run = own.get_flag("dry-run");
    let permit = Run { dry_run, ..common.run() }.permit();
    if permit.is_none() && !dry_run {
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
    let (answers, asked) = answers(own, common, text)?;
    let made = text_of(&answers, text).map_err(|why| Failure::new(Exit::Usage, text.no_answer(why)))?;
    let state = crate::file::parse(&made).state;
    let benefits = state.software.len() + state.cloud.len() + state.visual_studio.len() + state.technical.len();
    let (today, catalogue) = (common.clock().today(), Programme(state.rules));
    let remarks = state.enrollments.iter().flat_map(|offer| of_offer(state.rules, offer, None, today, &catalogue));
    let notes: Vec<String> = remarks.map(|remark| text.remark(&state, &remark)).collect();
    let held = text.holds_key(&texts_of(&answers));
    if let Some(sentence) = &held {
        output::note(sentence);
    }
    if permit.is_some() && asked && !is_wanted(&state, &shown, today, text)? {
        output::note(&text.cli_init_left());
        return Ok(Exit::Done.into());
    }
    if let Some(permit) = permit {
        let by = By { who: &common.who(config), today: common.clock().today() };
        let steps = [by.made(&made, text)];
        let beside = Beside { steps: &steps, versions: usize::from(config.versions) };
        let missed = create_with(&path, &made, folders, beside, permit, text)
            .map_err(|failure| failure.unwrap_or_else(exists))?;
        for caveat in &missed {
            output::note(&text.caveat(&shown, caveat));
        }
    } else if !common.json {
        let lines = made.lines().map(|line| format!("{}\n", text.shown(line)));
        output::plain(&if held.is_some() { lines.collect() } else { made.clone() })?;
        return Ok(Exit::Done.into());
    }
    if common.json {
        let verdict = Verdict {
            allowed: true,
            rule: None,
            reason: None,
            first_day: None,
            last_day: None,
            effect: Effect { path: &shown, benefits },
            notes: &notes.iter().map(String::as_str).collect::<Vec<_>>(),
            done: (!dry_run).then_some(true),
        };
        output::document(&verdict, text)?;
    } else {
        output::note(&text.cli_init_made(&shown, benefits));
        for note in &notes {
            output::note(note);
        }
    }
    Ok(Exit::Done.into())
}

/// Shows what will be made, and asks whether it is to be.
fn is_wanted(state: &State, path: &str, today: Date, text: &Text) -> Result<bool, Stop> {
    output::note(&text.init_preview_title(path));
    for line in text.init_preview(state, today) {
        output::note(&format!("  {line}"));
    }
    Ok(ask::yes_unless(&text.cli_init_make(), text)?)
}

/// The answers, and whether any of them was asked for.
fn answers(own: &ArgMatches, common: &Common, text: &Text) -> Result<(Row, bool), Failure> {
    let today = common.clock().today();
    let mut answers: Row = Vec::new();
    let mut missing = Vec::new();
    let asks = io::stdin().is_terminal();
    let mut asked = false;
    for field in QUESTIONS {
        if !is_asked(field, &answers) {
            continue;
        }
        let shape = spec(field).shape;
        let given: Option<String> = if field == Field::Role {
            common.role.map(|role| role.as_word().to_owned())
        } else {
            // Tenants are told one by one.
            let words = own.get_many::<String>(option(field));
            words.map(|words| words.cloned().collect::<Vec<_>>().join(","))
        };
        let take = |typed: &str, answers: &Row| -> Result<Option<Value>, String> {
            let value = read(shape, typed, today).map_err(|mistyped| text.mistyped(&mistyped))?;
            check(field, value.as_ref(), answers).map_err(|why| text.no_answer(why))?;
            Ok(value)
        };
        if let Some(typed) = given {
            let value = take(&typed, &answers).map_err(|sentence| {
                Failure::new(Exit::Usage, text.labelled(&format!("--{}", option(field)), &sentence))
            })?;
            answers.extend(value.map(|value| (field, value)));
            continue;
        }
        if !asks {
            if check(field, None, &answers).is_err() {
                missing.push(format!("--{}", option(field)));
            }
            continue;
        }
        asked = true;
        // Every term is counted from that day: nobody says it without having said it.
        let usual = usual(field, today).filter(|_| field != Field::Purchased);
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
        Ok((answers, asked))
    } else {
        Err(Failure::new(Exit::Usage, text.cli_init_missing(&missing.join(" "))))
    }
}
