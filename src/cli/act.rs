//! The commands that record what happened to a benefit: `activate`, `redeem`, `assign`, `renew` and the others. What each of
//! them takes is what its act asks.

use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command as Words};

use super::desk::{Desk, never};
use super::exit::Exit;
use super::fields::{record_id, value};
use super::given::Given;
use super::help::examples;
use super::meant;
use super::offered::Offered;
use super::output::Failure;
use super::stop::Stop;
use super::words::{Day, date, word};
use crate::domain::act::deed::{self, Answers, Question, Typed, Unsaid};
use crate::domain::act::rehearsal::Outcome;
use crate::domain::act::{Act, ActKind, Redeem};
use crate::domain::apply::rehearse;
use crate::domain::cloud::RedeemAs;
use crate::domain::command::Command;
use crate::domain::field::{Field, Value};
use crate::domain::folded::Tenant;
use crate::domain::record::{Kind, Shape};
use crate::domain::typed::shown;
use crate::domain::{Date, Id};
use crate::text::Text;

/// The words of every act, for the parser.
pub(super) fn commands(text: &Text) -> Vec<Words> {
    ActKind::ALL.iter().map(|kind| command(*kind, text)).collect()
}

fn command(kind: ActKind, text: &Text) -> Words {
    let target = Arg::new(kind.target()).required(true).help(text.cli_act_argument(kind, kind.target()));
    let target = target.add(Offered::Target(kind));
    // The key itself is never typed where others could see it.
    let target = match kind.kinds() {
        [Kind::Key] => target.value_name("KEY-OR-BENEFIT-ID"),
        [Kind::Token] => target.value_name("TOKEN-OR-BENEFIT-ID"),
        _ => target,
    };
    let asked = kind.questions().iter().filter_map(|question| argument(kind, question, text));
    let day = date(kind.day()).help(text.cli_on());
    let dry_run = Arg::new("dry-run").long("dry-run").action(ArgAction::SetTrue).help(text.cli_act_dry_run());
    let words = Words::new(kind.as_word()).about(text.cli_act(kind));
    let words = words.after_help(examples(text, &text.cli_act_example(kind)));
    words.arg(target).args(asked).arg(day).arg(dry_run)
}

/// A question, as the command line takes its answer.
fn argument(kind: ActKind, question: &Question, text: &Text) -> Option<Arg> {
    let own = Arg::new(question.name);
    let own = match question.typed {
        Typed::Never => return None,
        Typed::Word { must } => own.required(must),
        Typed::Option { must } => {
            let own = own.long(question.name).required(must);
            if question.shape == Shape::Date {
                date(question.name).required(must)
            } else if let Shape::Word(words) = question.shape {
                own.value_parser(PossibleValuesParser::new(words))
            } else if question.shape == Shape::Texts {
                own.action(ArgAction::Append)
            } else {
                own
            }
        }
    };
    let own = own.add(Offered::Answer(kind, question.field));
    Some(own.help(text.cli_act_argument(kind, question.name)))
}

/// Records an act, or answers what would come of it.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let (own, common, text, config) = (given.own, given.common, &given.text, &given.config()?);
    // The table leads here by the word of an act only.
    let Some(kind) = ActKind::from_word(given.name) else { return Ok(Exit::Usage.into()) };
    let mut desk = Desk::open(common, config, own.get_flag("dry-run"), text)?;
    never(&desk)?;
    let day = own.try_get_one::<Day>(kind.day()).ok().flatten();
    let on = day.map_or(desk.today(), |day| day.from(desk.today()));
    match act(kind, own, &desk, on)? {
        Said::Act(_) => desk.answer_with(
            &|desk| match act(kind, own, desk, on)? {
                Said::Act(act) => Ok(Command::Act { act, on }),
                Said::Way(..) => Err(Failure::new(Exit::Usage, desk.text.cli_say_how())),
            },
            &[],
            &[],
        ),
        Said::Way(token, answers) => choose(&mut desk, token, &answers, on),
    }
}

/// What was typed.
enum Said {
    Act(Act),
    /// A token, without how to redeem it, and what else was said.
    Way(Id, Vec<(Field, Option<Value>)>),
}

fn act(kind: ActKind, own: &ArgMatches, desk: &Desk<'_>, on: Date) -> Result<Said, Failure> {
    let typed = kind.questions().iter().filter(|question| question.typed != Typed::Never);
    let answers = typed.map(|question| Ok((question.field, answer(question, own, desk)?)));
    let answers: Vec<(Field, Option<Value>)> = answers.collect::<Result<_, Failure>>()?;
    let of = target(kind, word(own, kind.target()).unwrap_or_default(), desk, &answers, on)?;
    match kind.typed(&desk.state, of.clone(), on, &answers) {
        Ok(act) => Ok(Said::Act(act)),
        Err(Unsaid::Way) => Ok(Said::Way(of, answers)),
        Err(unsaid) => Err(missing(&unsaid, &of, desk.text)),
    }
}

/// What an act is done to: a key or token by what stands for it, a person by name, the others by id.
fn target(kind: ActKind, word: &str, desk: &Desk<'_>, answers: &Answers, on: Date) -> Result<Id, Failure> {
    match kind.kinds() {
        [Kind::Key | Kind::Token] => meant::key(desk, word, kind, answers, on),
        [Kind::Person] => meant::person(desk, word),
        _ => record_id(word, desk.text),
    }
}

/// The answer to a question, where there is one.
fn answer(question: &Question, own: &ArgMatches, desk: &Desk<'_>) -> Result<Option<Value>, Failure> {
    let (text, today) = (desk.text, desk.today());
    let Question { shape, name, .. } = *question;
    match shape {
        Shape::Date => Ok(own.try_get_one::<Day>(name).ok().flatten().map(|day| Value::Date(day.from(today)))),
        Shape::Texts => {
            let mut all = Vec::new();
            for list in own.get_many::<String>(name).into_iter().flatten() {
                if let Some(Value::List(items)) = value(shape, list, today, text)? {
                    all.extend(items.iter().map(|item| Value::Text(shown(item))));
                }
            }
            Ok(Some(Value::List(all)))
        }
        Shape::Reference(Kind::Person) => {
            let person = word(own, name).map(|word| meant::person(desk, word)).transpose()?;
            Ok(person.map(|id| Value::Text(id.to_string())))
        }
        Shape::Reference(_) | Shape::OwnId => {
            let id = word(own, name).map(|word| record_id(word, text)).transpose()?;
            Ok(id.map(|id| Value::Text(id.to_string())))
        }
        Shape::Text => Ok(word(own, name).map(|word| Value::Text(word.trim().to_owned()))),
        Shape::DateOrFlag
        | Shape::Count
        | Shape::Flag
        | Shape::Word(_)
        | Shape::KeyKind
        | Shape::Secret
        | Shape::Words(_)
        | Shape::Dates
        | Shape::Fact(_)
        | Shape::Ledger(_) => Ok(word(own, name).map(|word| value(shape, word, today, text)).transpose()?.flatten()),
    }
}

/// What must be said besides.
fn missing(unsaid: &Unsaid, of: &Id, text: &Text) -> Failure {
    match unsaid {
        Unsaid::Machine => Failure::new(Exit::Usage, text.cli_no_machine()),
        Unsaid::Way => Failure::new(Exit::Usage, text.cli_say_how()),
        // The parser asks for what must be there; an answer of blanks is none.
        Unsaid::Answers => Failure::new(Exit::Usage, text.cli_value_missing("")),
        Unsaid::Case { machine, last, mixed, cases } => {
            let message = text.case_needed(machine, of.as_str(), *last, *mixed);
            let candidates = cases.map(|case| case.as_word().to_owned()).into();
            Failure { candidates, ..Failure::new(Exit::Usage, message) }
        }
    }
}

/// `redeem` without `--as`: every way that is allowed in a dry run; otherwise there is nothing to guess.
fn choose(desk: &mut Desk<'_>, token: Id, answers: &Answers, on: Date) -> Result<ExitCode, Stop> {
    if !desk.only_answers() {
        return Err(Failure::new(Exit::Usage, desk.text.cli_say_how()).into());
    }
    let tenant = Tenant::from(deed::text(answers, Field::Tenant).unwrap_or_default());
    let into = deed::id(answers, Field::Subscription);
    let rehearsal = rehearse(&desk.state, &token, &tenant, into.as_ref(), on, desk.asking());
    let outcomes: Vec<Outcome> = rehearsal.outcomes().collect();
    // Where no way is allowed, the refusal is that of what was meant most likely.
    let meant = if into.is_some() { RedeemAs::Add } else { RedeemAs::New };
    let how = outcomes.first().map_or(meant, |outcome| outcome.how);
    let command = Command::Act { act: Redeem { token, tenant, how, into }.into(), on };
    desk.answer_with(&|_| Ok(command.clone()), &outcomes, &[])
}
