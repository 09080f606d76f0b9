//! The commands that record what happened to a benefit: `activate`, `redeem`, `assign`, `renew` and the others. What each of
//! them takes is what its act asks.

use std::ffi::OsStr;
use std::process::ExitCode;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, ArgAction, ArgMatches, Command as Words};

use super::desk::{Desk, never};
use super::exit::Exit;
use super::fields::value;
use super::given::Given;
use super::help::examples;
use super::ids::{self, record_id};
use super::meant;
use super::offered::Offered;
use super::output::Failure;
use super::stop::Stop;
use super::words::word;
use crate::domain::act::deed::{self, Answers, Question, Typed, Unsaid};
use crate::domain::act::rehearsal::{Outcome, Rehearsal};
use crate::domain::act::{Act, ActKind, Redeem};
use crate::domain::apply::faults::of_act;
use crate::domain::apply::rehearse;
use crate::domain::cloud::RedeemAs;
use crate::domain::command::Command;
use crate::domain::date::read_typed;
use crate::domain::field::{Field, Value};
use crate::domain::folded::Tenant;
use crate::domain::nearest::nearest;
use crate::domain::record::{Kind, Shape};
use crate::domain::refusal::Refusal;
use crate::domain::typed::{Mistyped, shown};
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
    // Every act takes its day by one name, whatever else that is called.
    let usual = Some("on").filter(|usual| kind.day() != *usual);
    let day = day(kind.day()).visible_aliases(usual).help(text.cli_on());
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
        Typed::Word { must } if question.shape == Shape::Texts => own.required(must).num_args(1..),
        Typed::Word { must } => own.required(must),
        Typed::Option { must } => {
            let own = own.long(question.name).required(must);
            if question.shape == Shape::Date {
                day(question.name).required(must)
            } else if let Shape::Word(words) = question.shape {
                own.value_parser(OneOf(words))
            } else if question.shape == Shape::Count {
                // What is no count is told with the other faults.
                own.allow_negative_numbers(true)
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

/// A day as it is typed. It is read with the other answers: the parser would tell the first fault only.
fn day(name: &'static str) -> Arg {
    Arg::new(name).long(name).value_name("DATE").allow_hyphen_values(true)
}

/// Words of which help and completion know, and which are read with the other answers.
#[derive(Debug, Clone, Copy)]
struct OneOf(&'static [&'static str]);

impl TypedValueParser for OneOf {
    type Value = String;

    fn parse_ref(&self, words: &Words, arg: Option<&Arg>, value: &OsStr) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(words, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.0.iter().map(|word| PossibleValue::new(*word))))
    }
}

/// Records an act, or answers what would come of it.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let (own, common, text, config) = (given.own, given.common, &given.text, &given.config()?);
    // The table leads here by the word of an act only.
    let Some(kind) = ActKind::from_word(given.name) else { return Ok(Exit::Usage.into()) };
    let mut desk = Desk::open(common, config, own.get_flag("dry-run"), text)?;
    never(&desk)?;
    let said = Answered::read(kind, own, &desk);
    let on = said.on;
    match act(kind, said, &desk)? {
        Said::Act(act) => {
            let command = Command::Act { act, on };
            if desk.decide(&command).is_err() {
                let said = Answered::read(kind, own, &desk);
                desk.faults = said.of.as_ref().map_or_else(Vec::new, |of| faults(kind, of, &said, &desk));
            }
            desk.answer_with(
                &|desk| match act_again(kind, own, desk)? {
                    Said::Act(act) => Ok(Command::Act { act, on }),
                    Said::Way(..) => Err(Failure::new(Exit::Usage, desk.text.cli_say_how())),
                },
                &[],
                &[],
            )
        }
        Said::Way(token, answers) => choose(&mut desk, token, &answers, on),
    }
}

/// What is wrong with the answers that are there, where the parser misses others.
pub(super) fn told(given: &Given<'_>) -> Vec<String> {
    let (own, common, text) = (given.own, given.common, &given.text);
    let (Some(kind), Ok(config)) = (ActKind::from_word(given.name), given.config()) else { return Vec::new() };
    // A file that cannot be read is told of once everything was said.
    let Ok(desk) = Desk::open(common, &config, true, text) else { return Vec::new() };
    let said = Answered::read(kind, own, &desk);
    said.failures(kind, &desk).into_iter().map(|failure| failure.message).collect()
}

/// What was typed.
enum Said {
    Act(Act),
    /// A token, without how to redeem it, and what else was said.
    Way(Id, Vec<(Field, Option<Value>)>),
}

/// The words of an act, read as far as they can be.
struct Answered {
    /// What it is done to.
    of: Option<Id>,
    /// The answers that could be read.
    answers: Vec<(Field, Option<Value>)>,
    /// The day; today where it could not be read.
    on: Date,
    /// Whether it could.
    is_day_read: bool,
    /// What could not be read.
    unread: Vec<Failure>,
}

impl Answered {
    fn read(kind: ActKind, own: &ArgMatches, desk: &Desk<'_>) -> Self {
        let (mut answers, mut unread) = (Vec::new(), Vec::new());
        for question in kind.questions().iter().filter(|question| question.typed != Typed::Never) {
            match answer(question, own, desk) {
                Ok(value) => answers.push((question.field, value)),
                Err(failure) => unread.push(failure),
            }
        }
        let read = typed_day(kind.day(), own, desk);
        let (on, is_day_read) = match read {
            Ok(day) => (day.unwrap_or(desk.today()), true),
            Err(failure) => {
                unread.push(failure);
                (desk.today(), false)
            }
        };
        let of = match word(own, kind.target()).map(|word| target(kind, word, desk, &answers, on)) {
            Some(Ok(of)) => Some(of),
            Some(Err(failure)) => {
                unread.insert(0, failure);
                None
            }
            None => None,
        };
        Self { of, answers, on, is_day_read, unread }
    }

    /// Everything that stands against it: what could not be read, and what rules have against the rest.
    fn failures(self, kind: ActKind, desk: &Desk<'_>) -> Vec<Failure> {
        let refusals = self.of.as_ref().map_or_else(Vec::new, |of| faults(kind, of, &self, desk));
        let refused = refusals.iter().map(|refusal| {
            let exit = if refusal.rule.is_some() { Exit::Refused } else { Exit::Usage };
            Failure::new(exit, desk.text.refusal(&desk.state, refusal, desk.role()))
        });
        let refused: Vec<Failure> = refused.collect();
        self.unread.into_iter().chain(refused).collect()
    }
}

/// What rules have against the answers that could be read, whatever the others are.
fn faults(kind: ActKind, of: &Id, said: &Answered, desk: &Desk<'_>) -> Vec<Refusal> {
    let missing = |field: Field| kind.needs(field) && deed::value(&said.answers, field).is_none();
    let mut given: Vec<(Field, Option<Value>)> =
        said.answers.iter().filter(|(field, _)| !missing(*field)).cloned().collect();
    given.extend(said.is_day_read.then_some((Field::On, Some(Value::Date(said.on)))));
    of_act(&desk.state, kind, of, &given, desk.asking())
}

fn act_again(kind: ActKind, own: &ArgMatches, desk: &Desk<'_>) -> Result<Said, Failure> {
    act(kind, Answered::read(kind, own, desk), desk)
}

/// The act that was typed, or everything that stands against making one.
fn act(kind: ActKind, said: Answered, desk: &Desk<'_>) -> Result<Said, Failure> {
    let unsaid = match &said.of {
        Some(of) if said.unread.is_empty() => match kind.typed(&desk.state, of.clone(), said.on, &said.answers) {
            Ok(act) => return Ok(Said::Act(act)),
            Err(Unsaid::Way) => return Ok(Said::Way(of.clone(), said.answers)),
            Err(unsaid) => Some(missing(&unsaid, of, desk.text)),
        },
        _ => None,
    };
    Err(together(unsaid.into_iter().chain(said.failures(kind, desk))))
}

/// Several failures as one: every sentence, every candidate. Words that could not be understood come before rules.
fn together(failures: impl Iterator<Item = Failure>) -> Failure {
    let all: Vec<Failure> = failures.collect();
    let exit = all.iter().map(|own| own.exit).find(|exit| *exit != Exit::Refused).unwrap_or(Exit::Usage);
    let messages: Vec<&str> = all.iter().map(|own| own.message.as_str()).collect();
    let message = messages.join("\n");
    Failure { candidates: all.into_iter().flat_map(|own| own.candidates).collect(), ..Failure::new(exit, message) }
}

/// What an act is done to: a key or token by what stands for it, a person by name, the others by id.
fn target(kind: ActKind, word: &str, desk: &Desk<'_>, answers: &Answers, on: Date) -> Result<Id, Failure> {
    match kind.kinds() {
        [Kind::Key | Kind::Token] => meant::key(desk, word, kind, answers, on),
        [Kind::Person] => meant::person(desk, word),
        // Of a benefit the seat that somebody holds, as `assign` takes one that somebody can get.
        kinds if kinds.contains(&Kind::Seat) && !kinds.contains(&Kind::VisualStudio) => {
            meant::seat(desk, word, kinds, deed::id(answers, Field::Person).as_ref(), on)
        }
        kinds => ids::record(&desk.state, word, kinds, desk.text),
    }
}

/// A day that was typed.
fn typed_day(name: &str, own: &ArgMatches, desk: &Desk<'_>) -> Result<Option<Date>, Failure> {
    let read = |typed: &str| {
        read_typed(&desk.text.typed().day(typed), desk.today(), desk.today()).map_err(|no_day| {
            let sentence = desk.text.mistyped(&Mistyped::Date(no_day));
            Failure::new(Exit::Usage, desk.text.cli_of_field(&format!("--{name}"), &sentence))
        })
    };
    word(own, name).map(read).transpose()
}

/// One of some words, as it stands in the contract.
fn one_of(name: &str, word: &str, known: &'static [&'static str], text: &Text) -> Result<Value, Failure> {
    if known.contains(&word) {
        return Ok(Value::Text(word.to_owned()));
    }
    let near = nearest(word, known.iter().copied());
    let sentence = text.mistyped(&Mistyped::Word { known: known.to_vec(), near });
    Err(Failure::new(Exit::Usage, text.cli_of_field(&format!("--{name}"), &sentence)))
}

/// The answer to a question, where there is one.
fn answer(question: &Question, own: &ArgMatches, desk: &Desk<'_>) -> Result<Option<Value>, Failure> {
    let (text, today) = (desk.text, desk.today());
    let Question { shape, name, .. } = *question;
    match shape {
        Shape::Date => Ok(typed_day(name, own, desk)?.map(Value::Date)),
        Shape::Word(known) => word(own, name).map(|word| one_of(name, word, known, text)).transpose(),
        Shape::Texts => {
            let mut all = Vec::new();
            for list in own.get_many::<String>(name).into_iter().flatten() {
                if let Some(Value::List(items)) = value(shape, list, (&desk.state, today), text)? {
                    all.extend(items.iter().map(|item| Value::Text(shown(item))));
                }
            }
            Ok(Some(Value::List(all)))
        }
        Shape::Reference(Kind::Person) => {
            let person = word(own, name).map(|word| meant::person(desk, word)).transpose()?;
            Ok(person.map(|id| Value::Text(id.to_string())))
        }
        Shape::Reference(kind) => {
            let id = word(own, name).map(|word| ids::record(&desk.state, word, &[kind], text)).transpose()?;
            Ok(id.map(|id| Value::Text(id.to_string())))
        }
        Shape::OwnId => {
            let id = word(own, name).map(|word| record_id(word, text)).transpose()?;
            Ok(id.map(|id| Value::Text(id.to_string())))
        }
        Shape::Text => Ok(word(own, name).map(|word| Value::Text(word.trim().to_owned()))),
        Shape::DateOrFlag
        | Shape::Count
        | Shape::Flag
        | Shape::KeyKind
        | Shape::Secret
        | Shape::Words(_)
        | Shape::Dates
        | Shape::Fact(_)
        | Shape::Ledger(_) => {
            let read = word(own, name).map(|word| value(shape, word, (&desk.state, today), text)).transpose();
            let named =
                |own: Failure| Failure { message: text.cli_of_field(&format!("--{name}"), &own.message), ..own };
            Ok(read.map_err(named)?.flatten())
        }
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
    desk.beside = closed(desk, &rehearsal);
    let own = desk.state.partner.tenants.clone();
    if !own.contains(&tenant) {
        // A tenant that was mistyped is said, and what each way would come to stays.
        for tenant in own {
            let rehearsal = rehearse(&desk.state, &token, &tenant, into.as_ref(), on, desk.asking());
            let ways: Vec<String> = rehearsal.outcomes().map(|outcome| desk.text.outcome(&outcome)).collect();
            if !ways.is_empty() {
                let into = rehearsal.now.as_ref().map(|(id, _)| id.as_str());
                desk.beside.push(desk.text.rehearsal_on(&tenant, into));
                desk.beside.extend(ways);
                let closed = closed(desk, &rehearsal);
                desk.beside.extend(closed);
            }
        }
    }
    let command = Command::Act { act: Redeem { token, tenant, how, into }.into(), on };
    desk.answer_with(&|_| Ok(command.clone()), &outcomes, &[])
}

/// Why some ways are closed, each sentence once, beside the ways that are open.
fn closed(desk: &Desk<'_>, rehearsal: &Rehearsal) -> Vec<String> {
    if rehearsal.outcomes().next().is_none() {
        return Vec::new();
    }
    let mut told: Vec<(String, Vec<&str>)> = Vec::new();
    for (how, way) in &rehearsal.ways {
        let Err(refusal) = way else { continue };
        let sentence = desk.text.refusal(&desk.state, refusal, desk.role());
        match told.iter_mut().find(|(known, _)| *known == sentence) {
            Some((_, ways)) => ways.push(how.as_word()),
            None => told.push((sentence, vec![how.as_word()])),
        }
    }
    told.iter().map(|(sentence, ways)| desk.text.act_either(&ways.join(", "), sentence)).collect()
}
