//! The commands that record what happened to a benefit: `activate`, `redeem`, `assign`, `renew` and the others.

#![warn(clippy::wildcard_enum_match_arm)]

use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command as Words};

use super::desk::{Desk, never};
use super::exit::Exit;
use super::fields::{record_id, value};
use super::given::Given;
use super::meant;
use super::output::Failure;
use super::stop::Stop;
use super::words::date;
use super::words::{Day, word};
use crate::domain::act::{Act, ActKind, Outcome};
use crate::domain::apply::rehearse;
use crate::domain::cloud::{RedeemAs, ReplacementReason};
use crate::domain::command::Command;
use crate::domain::deadline::DeadlineKind;
use crate::domain::field::Value;
use crate::domain::folded::{Machine, Product, Tenant};
use crate::domain::record::Shape;
use crate::domain::software::ActivationCase;
use crate::domain::typed::shown;
use crate::domain::{Date, Id};
use crate::text::Text;

/// The words of every act, and what each of them takes.
const ACTS: [(ActKind, &[Word]); 15] = [
    (ActKind::Activate, &[Word::Id("key"), Word::Many("machine"), Word::May("case", ActivationCase::WORDS)]),
    (
        ActKind::Redeem,
        &[Word::Id("token"), Word::Option("tenant"), Word::May("as", RedeemAs::WORDS), Word::Maybe("into")],
    ),
    (ActKind::Replace, &[Word::Id("token"), Word::Choice("reason", ReplacementReason::WORDS), Word::Maybe("by")]),
    (ActKind::Assign, &[Word::Id("benefit-or-seat"), Word::Id("person")]),
    (ActKind::Release, &[Word::Id("seat"), Word::Optional("person")]),
    (ActKind::SignedIn, &[Word::Id("seat")]),
    (ActKind::Left, &[Word::Id("person")]),
    (ActKind::Enable, &[Word::Id("benefit"), Word::Option("access-id"), Word::Option("contract-id")]),
    (ActKind::Incident, &[Word::Id("benefit"), Word::Option("case"), Word::Maybe("product"), Word::Maybe("hours")]),
    (ActKind::Close, &[Word::Id("benefit"), Word::Id("case")]),
    (ActKind::Renew, &[Word::Id("offer"), Word::Maybe("paid")]),
    (ActKind::Review, &[Word::Id("offer")]),
    (ActKind::Block, &[Word::Id("key")]),
    (ActKind::Clear, &[Word::Id("key"), Word::Id("machine")]),
    (ActKind::Dismiss, &[Word::Id("id"), Word::May("kind", DeadlineKind::WORDS), Word::Day("date")]),
];

/// What an act takes on the command line.
#[derive(Debug, Clone, Copy)]
enum Word {
    /// A word that must be there.
    Id(&'static str),
    /// A word that may be there.
    Optional(&'static str),
    /// An option that must be there.
    Option(&'static str),
    /// An option that must be there, several times if wanted.
    Many(&'static str),
    /// An option that may be there.
    Maybe(&'static str),
    /// An option of these words that must be there.
    Choice(&'static str, &'static [&'static str]),
    /// An option that is a day and may be there.
    Day(&'static str),
    /// An option of these words that may be there.
    May(&'static str, &'static [&'static str]),
}

/// The words of every act, for the parser.
pub(super) fn commands(text: &Text) -> Vec<Words> {
    let command = |(kind, words): &(ActKind, &[Word])| {
        let args = words.iter().map(|word| match *word {
            // The key itself is never typed where others could see it.
            Word::Id("key") => Arg::new("key").required(true).value_name("KEY-OR-BENEFIT-ID").help(text.cli_act_key()),
            Word::Id("token") => {
                Arg::new("token").required(true).value_name("TOKEN-OR-BENEFIT-ID").help(text.cli_act_key())
            }
            Word::Id(name) => Arg::new(name).required(true),
            Word::Optional(name) => Arg::new(name),
            Word::Option(name) => Arg::new(name).long(name).required(true),
            Word::Many(name) => Arg::new(name).long(name).required(true).action(ArgAction::Append),
            Word::Day(name) => date(name).help(text.cli_dismiss_date()),
            Word::May("kind", words) => Arg::new("kind")
                .long("kind")
                .value_parser(clap::builder::PossibleValuesParser::new(words))
                .help(text.cli_dismiss_kind()),
            Word::Maybe("paid") => date("paid").help(text.cli_on()),
            Word::Maybe(name) => Arg::new(name).long(name),
            Word::Choice(name, words) => {
                Arg::new(name).long(name).required(true).value_parser(clap::builder::PossibleValuesParser::new(words))
            }
            Word::May(name, words) => {
                Arg::new(name).long(name).value_parser(clap::builder::PossibleValuesParser::new(words))
            }
        });
        let words = Words::new(kind.as_word()).about(text.cli_act(*kind)).args(args);
        let words = if *kind == ActKind::Renew { words } else { words.arg(date("on").help(text.cli_on())) };
        words.arg(Arg::new("dry-run").long("dry-run").action(ArgAction::SetTrue).help(text.cli_act_dry_run()))
    };
    ACTS.iter().map(command).collect()
}

/// Records an act, or answers what would come of it.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let (own, common, text, config) = (given.own, given.common, &given.text, &given.config()?);
    // The table leads here by the word of an act only.
    let Some(kind) = ActKind::from_word(given.name) else { return Ok(Exit::Usage.into()) };
    let mut desk = Desk::open(common, config, own.get_flag("dry-run"), text)?;
    never(&desk)?;
    let day = own.try_get_one::<Day>(if kind == ActKind::Renew { "paid" } else { "on" }).ok().flatten();
    let on = day.map_or(desk.today(), |day| day.from(desk.today()));
    if kind == ActKind::Redeem && own.get_one::<String>("as").is_none() {
        return choose(&mut desk, own, on);
    }
    desk.answer_with(&|desk| Ok(Command::Act { act: act(kind, own, desk, on)?, on }), &[], &[])
}

fn act(kind: ActKind, own: &ArgMatches, desk: &Desk<'_>, on: Date) -> Result<Act, Failure> {
    let (text, today) = (desk.text, desk.today());
    let id = |name: &str| record_id(word(own, name).unwrap_or_default(), text);
    let maybe = |name: &str| word(own, name).map(|word| record_id(word, text)).transpose();
    let key = |name: &str, machine: Option<&Machine>| {
        meant::key(desk, word(own, name).unwrap_or_default(), kind, machine, on)
    };
    let person = |typed: &str| meant::person(desk, typed);
    let said = |name: &str| word(own, name).unwrap_or_default().trim().to_owned();
    Ok(match kind {
        ActKind::Activate => {
            let lists = own.get_many::<String>("machine").into_iter().flatten();
            let mut machines = Vec::new();
            for list in lists {
                if let Some(Value::List(names)) = value(Shape::Texts, list, today, text)? {
                    machines.extend(names.iter().map(|name| Machine::from(shown(name))));
                }
            }
            if machines.is_empty() {
                return Err(Failure::new(Exit::Usage, text.cli_no_machine()));
            }
            let key = key("key", None)?;
            let case =
                ActivationCase::from_word(&said("case")).map_or_else(|| case_of(desk, &key, &machines, on), Ok)?;
            Act::Activate { key, machines, case }
        }
        ActKind::Redeem => {
            let how = RedeemAs::from_word(&said("as")).unwrap_or(RedeemAs::New);
            Act::Redeem { token: key("token", None)?, tenant: said("tenant").into(), how, into: maybe("into")? }
        }
        ActKind::Replace => {
            let reason = ReplacementReason::from_word(&said("reason")).unwrap_or(ReplacementReason::WrongTenant);
            Act::Replace { token: key("token", None)?, reason, by: maybe("by")? }
        }
        ActKind::Assign => Act::Assign { to: id("benefit-or-seat")?, person: person(&said("person"))? },
        ActKind::Release => {
            let person = word(own, "person").map(person).transpose()?;
            Act::Release { of: id("seat")?, person }
        }
        ActKind::SignedIn => Act::SignedIn { seat: id("seat")? },
        ActKind::Left => Act::Left { person: person(&said("person"))? },
        ActKind::Enable => {
            Act::Enable { benefit: id("benefit")?, access_id: said("access-id"), contract_id: said("contract-id") }
        }
        ActKind::Incident => {
            let hours = word(own, "hours").map(|typed| value(Shape::Count, typed, today, text)).transpose()?;
            let hours =
                hours.flatten().and_then(|value| if let Value::Count(hours) = value { Some(hours) } else { None });
            let product = word(own, "product").map(Product::from);
            Act::Incident { benefit: id("benefit")?, case: said("case"), product, hours }
        }
        ActKind::Close => Act::Close { benefit: id("benefit")?, case: said("case") },
        ActKind::Renew => Act::Renew { offer: id("offer")? },
        ActKind::Review => Act::Review { offer: id("offer")? },
        ActKind::Block => Act::Block { key: key("key", None)? },
        ActKind::Clear => {
            let machine = Machine::from(said("machine"));
            Act::Clear { key: key("key", Some(&machine))?, machine }
        }
        ActKind::Dismiss => {
            let date = own.try_get_one::<Day>("date").ok().flatten().map(|day| day.from(today));
            Act::Dismiss { id: id("id")?, kind: DeadlineKind::from_word(&said("kind")), date }
        }
    })
}

/// What happened on machines, where it was not said: a machine that the ledger lacks is a new one; of one that it has only
/// the user knows (R18).
fn case_of(desk: &Desk<'_>, key: &Id, machines: &[Machine], on: Date) -> Result<ActivationCase, Failure> {
    let keys = desk.state.software.iter().flat_map(|benefit| &benefit.keys);
    let last = |machine: &Machine| {
        let key = keys.clone().find(|own| own.id == *key)?;
        key.last_use(machine, on).map(|last| (machine.clone(), last))
    };
    let known: Vec<(Machine, Date)> = machines.iter().filter_map(last).collect();
    match known.first() {
        None => Ok(ActivationCase::NewMachine),
        Some((machine, last)) => {
            let mixed = known.len() < machines.len();
            let message = desk.text.case_needed(machine, key.as_str(), *last, mixed);
            let candidates = [ActivationCase::SameHardware, ActivationCase::ChangedHardware];
            let candidates = candidates.map(|case| case.as_word().to_owned()).into();
            Err(Failure { candidates, ..Failure::new(Exit::Usage, message) })
        }
    }
}

/// `redeem` without `--as`: every way that is allowed in a dry run; otherwise there is nothing to guess.
fn choose(desk: &mut Desk<'_>, own: &ArgMatches, on: Date) -> Result<ExitCode, Stop> {
    let text = desk.text;
    let token = meant::key(desk, word(own, "token").unwrap_or_default(), ActKind::Redeem, None, on)?;
    let tenant = Tenant::from(word(own, "tenant").unwrap_or_default());
    let into = word(own, "into").map(|word| record_id(word, text)).transpose()?;
    if !desk.only_answers() {
        return Err(Failure::new(Exit::Usage, text.cli_say_how()).into());
    }
    let rehearsal = rehearse(&desk.state, &token, &tenant, into.as_ref(), on, desk.asking());
    let outcomes: Vec<Outcome> = rehearsal.outcomes().collect();
    // Where no way is allowed, the refusal is that of what was meant most likely.
    let meant = if into.is_some() { RedeemAs::Add } else { RedeemAs::New };
    let how = outcomes.first().map_or(meant, |outcome| outcome.how);
    let command = Command::Act { act: Act::Redeem { token, tenant, how, into }, on };
    desk.answer_with(&|_| Ok(command.clone()), &outcomes, &[])
}
