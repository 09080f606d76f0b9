//! `mpn key`: finds a product key by words or by its last five characters; shows it masked, copies it or prints it.

use std::borrow::Cow;
use std::io::{self, IsTerminal};
use std::process::ExitCode;
use std::time::Duration;

use clap::{Arg, Command as Words};
use serde::Serialize;

use super::ask;
use super::desk::Desk;
use super::exit::Exit;
use super::given::Given;
use super::help::examples;
use super::key_source;
use super::list::Outside;
use super::offered::Offered;
use super::output::{self, Failure, Head, Table};
use super::stop::Stop;
use super::words::flag;
use crate::clipboard::{self, CopyError, Sent};
use crate::config::Config;
use crate::domain::Id;
use crate::domain::command::Command;
use crate::domain::folded::alike;
use crate::domain::key::ProductKey;
use crate::domain::look_up::{LookedUp, look_up};
use crate::domain::record::Kind;
use crate::domain::reveal::{Reveal, key_of, reveal};
use crate::domain::usable::{NoUse, no_use};
use crate::domain::{Overview, Thing};
use crate::text::{Text, say, visible};

/// Most keys that are listed where one is meant.
const LISTED: usize = 100;

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Words {
    Words::new("key")
        .about(text.cli_key())
        .after_help(examples(text, &say!(text, "example-key")))
        .arg(
            Arg::new("query")
                .value_name("QUERY")
                .num_args(0..)
                .add(Offered::Ids(&[Kind::Key, Kind::Token]))
                .help(text.cli_key_query()),
        )
        .arg(
            Arg::new("tail")
                .long("tail")
                .value_name("LAST5")
                .num_args(0..=1)
                .default_missing_value("")
                .help(text.cli_key_tail()),
        )
        .arg(flag("copy").conflicts_with("print").help(text.cli_key_copy()))
        .arg(flag("print").help(text.cli_key_print()))
        .arg(flag("yes").short('y').help(text.cli_yes()))
}

#[derive(Serialize)]
struct Document<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    product: &'a str,
    enrollment: &'a str,
    kind: Cow<'a, str>,
    tail: &'a str,
    used: Option<u32>,
    outside: Option<Outside>,
    limit: Option<u32>,
    left: Option<u32>,
    usable: bool,
    why: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<&'a str>,
}

/// What is done with the key that is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Want {
    Look,
    Copy,
    Print,
}

/// Finds a key, and does with it what is asked.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let (own, common, text, config) = (given.own, given.common, &given.text, &given.config()?);
    let mut desk = Desk::open(common, config, false, text)?;
    let overview = Overview::of(&desk.state, desk.today());
    let words: Vec<&str> = own.get_many::<String>("query").into_iter().flatten().map(String::as_str).collect();
    // Said without a value, it is asked for where nobody sees it: then it may be a whole key.
    let tail = match own.get_one::<String>("tail") {
        Some(typed) if typed.trim().is_empty() => Some(typed_hidden(text)?),
        typed => typed.cloned(),
    };
    let want = match (own.get_flag("copy"), own.get_flag("print")) {
        (true, _) => Want::Copy,
        (_, true) => Want::Print,
        _ => Want::Look,
    };
    let query = words.join(" ");
    if !text.masked(&query).is_empty() {
        return Err(Failure::new(Exit::Usage, text.key_as_query()).into());
    }
    let thing = find(&desk, &overview, &query, tail.as_deref())?;
    if want == Want::Look {
        return look(&desk, &overview, thing, None);
    }
    let Some(key) = key_of(&desk.state, thing).cloned() else {
        return Err(Failure::new(Exit::NotFound, text.key_nothing()).into());
    };
    let id = thing.id_text(&desk.state).to_owned();
    let first = may_reveal(&desk, &overview, thing, own.get_flag("yes"))?;
    if want == Want::Copy {
        let sent = copy(&key, config).map_err(|error| Failure::new(Exit::File, text.copy_error(&error)))?;
        let copied = text.copied(&id, sent, config.clear_after);
        output::note(&if common.stage { text.copied_staged(&copied) } else { copied });
    }
    if let Some(why) = no_use(&desk.state, &overview, thing) {
        output::note(&text.no_use(&id, why));
    }
    if first {
        record(&mut desk, thing);
    }
    if key.has_hidden() && !common.json {
        output::note(&text.key_cut(&id));
    }
    match want {
        Want::Print if !common.json => {
            // A terminal shows by signs what else stands in the text; a script gets what it can use.
            let shown = if io::stdout().is_terminal() { visible(key.reveal()) } else { key.handed_on() };
            output::plain(&format!("{shown}\n"))?;
            Ok(Exit::Done.into())
        }
        Want::Print => look(&desk, &overview, thing, Some(&key)),
        Want::Look | Want::Copy if common.json => look(&desk, &overview, thing, None),
        Want::Look | Want::Copy => Ok(Exit::Done.into()),
    }
}

/// Whether a key may be revealed, and whether it is the first time (R15, D10).
fn may_reveal(desk: &Desk<'_>, overview: &Overview, thing: Thing, yes: bool) -> Result<bool, Stop> {
    let text = desk.text;
    let id = thing.id_text(&desk.state);
    match reveal(&desk.state, overview, thing) {
        None | Some(Reveal::Seen) => Ok(false),
        Some(_) if desk.common.today.is_some() => Err(Failure::new(Exit::Refused, text.key_not_now(id)).into()),
        Some(Reveal::First) => Ok(true),
        Some(Reveal::EndsRefund { .. }) if yes => Ok(true),
        Some(Reveal::EndsRefund { until }) => {
            let sentence = text.reveal_ends_refund(until);
            if !io::stdin().is_terminal() {
                return Err(Failure::new(Exit::Refused, text.key_needs_yes(&sentence)).into());
            }
            output::note(&sentence);
            if ask::yes(&text.reveal_yes(), text)? {
                Ok(true)
            } else {
                Err(Failure::new(Exit::Refused, text.key_left()).into())
            }
        }
    }
}

/// Records the first view. A file that may not be written never keeps anybody from a key: what stands against it is
/// said, and that is all.
fn record(desk: &mut Desk<'_>, thing: Thing) {
    if desk.permit().is_none() {
        return;
    }
    let Some(id) = thing.id(&desk.state).cloned() else { return };
    let command = Command::View { id };
    match desk.run(&command) {
        Ok(Ok((applied, true))) if !desk.common.json => {
            let subject = applied.subject.as_ref().map(Id::as_str);
            output::note(&desk.text.done(&desk.state, &command, subject, applied.effect.as_ref()));
        }
        Ok(Ok(_)) => {}
        Ok(Err(refusal)) => output::note(&desk.text.refusal(&desk.state, &refusal, desk.role())),
        Err(failure) => output::note(&failure.message),
    }
}

/// Puts a key on the clipboard, by the terminal if need be: whichever of the two streams is one.
fn copy(key: &ProductKey, config: &Config) -> Result<Sent, CopyError> {
    let (mut out, mut errors) = (io::stdout(), io::stderr());
    let terminal: Option<&mut dyn io::Write> = match (out.is_terminal(), errors.is_terminal()) {
        (true, _) => Some(&mut out),
        (false, true) => Some(&mut errors),
        (false, false) => None,
    };
    clipboard::copy_and_leave(key, config.clipboard, Duration::from_secs(config.clear_after), terminal)
}

/// The one key that is meant.
fn find(desk: &Desk<'_>, overview: &Overview, query: &str, tail: Option<&str>) -> Result<Thing, Stop> {
    let text = desk.text;
    let listed = |keys: Vec<Thing>, exit: Exit, message: String| {
        // A document has them all; a page of more than these is read by nobody, and pushes what to say instead off the screen.
        let told = if desk.common.json { keys.len() } else { keys.len().min(LISTED) };
        let mut candidates: Vec<String> = keys.iter().take(told).map(|key| described(desk, overview, *key)).collect();
        if told < keys.len() {
            candidates.push(text.lines_more(keys.len() - told));
        }
        Failure { candidates, ..Failure::new(exit, message) }
    };
    Err(match look_up(&desk.state, overview, query, tail) {
        LookedUp::One(thing) => return Ok(thing),
        LookedUp::Several(keys) => {
            if !desk.common.json && io::stdin().is_terminal() && io::stderr().is_terminal() {
                return pick(desk, overview, &keys);
            }
            let message = text.key_several(keys.len());
            listed(keys, Exit::Ambiguous, message)
        }
        LookedUp::Near(keys) => listed(keys, Exit::NotFound, text.key_nearest()),
        LookedUp::Keyless(none) => Failure::new(Exit::Refused, text.no_key(none)),
        LookedUp::Nothing => Failure::new(Exit::NotFound, text.key_nothing()),
    }
    .into())
}

/// Lets somebody at a terminal pick one of several by its number; an empty answer or Esc leaves.
fn pick(desk: &Desk<'_>, overview: &Overview, keys: &[Thing]) -> Result<Thing, Stop> {
    let text = desk.text;
    for (at, key) in keys.iter().enumerate() {
        output::line(&format!("{}  {}", at + 1, described(desk, overview, *key)));
    }
    loop {
        let answer = ask::line(&text.key_pick(keys.len()))?.unwrap_or_default();
        if answer.is_empty() || answer.contains('\u{1b}') || alike(&answer, "q") {
            return Err(Failure::new(Exit::Ambiguous, text.key_none_picked(keys.len())).into());
        }
        let by_number = answer.parse::<usize>().ok().and_then(|number| keys.get(number.checked_sub(1)?));
        let by_id = || keys.iter().find(|key| alike(key.id_text(&desk.state), &answer));
        if let Some(key) = by_number.or_else(by_id) {
            return Ok(*key);
        }
    }
}

/// The end of a key, or a whole one, from a prompt that shows nothing, or from standard input.
fn typed_hidden(text: &Text) -> Result<String, Stop> {
    let typed = key_source::typed(None, text)?;
    if typed.trim().is_empty() {
        return Err(Failure::new(Exit::Usage, text.key_tail_missing()).into());
    }
    Ok(typed)
}

/// One of several.
fn described(desk: &Desk<'_>, overview: &Overview, thing: Thing) -> String {
    let Some(item) = item(desk, overview, thing, None) else { return String::new() };
    let masked = key_of(&desk.state, thing).map(ProductKey::masked_short).unwrap_or_default();
    let used = standing(desk, overview, thing, &item);
    let fact = |fact: &str| desk.text.shown(fact).into_owned();
    let (id, product, kind) = (fact(item.id), fact(item.product), fact(&item.kind));
    format!("{id}  {product}  {masked}  {kind} {used}").trim_end().to_owned()
}

/// What is left of a key: its activations; of a token whether it can still be redeemed.
fn standing(desk: &Desk<'_>, overview: &Overview, thing: Thing, item: &Item<'_>) -> String {
    let row = if let Thing::Token(of, at) = thing { overview.token_at(of, at) } else { None };
    match (item.used, row) {
        (Some(used), _) => {
            let outside = if let Thing::Key(of, at) = thing { overview.key_at(of, at) } else { None };
            let used = desk.text.counted_of(used, outside.and_then(|row| row.outside), item.limit);
            let why = no_use(&desk.state, overview, thing).filter(|why| *why != NoUse::UsedUp);
            why.map_or(used.clone(), |why| desk.text.list([used, desk.text.no_use_short(why)]))
        }
        (None, Some(row)) => desk.text.token_status(row.status),
        (None, None) => String::new(),
    }
}

fn item<'a>(desk: &'a Desk<'_>, overview: &Overview, thing: Thing, key: Option<&'a ProductKey>) -> Option<Item<'a>> {
    let tail = key_of(&desk.state, thing)?.tail();
    let key = key.map(ProductKey::reveal);
    let why = no_use(&desk.state, overview, thing);
    Some(match thing {
        Thing::Key(of, at) => {
            let benefit = desk.state.software.get(of)?;
            let own = benefit.keys.get(at)?;
            let row = overview.key_at(of, at);
            Item {
                id: own.id.as_str(),
                product: &benefit.product,
                enrollment: benefit.enrollment.as_str(),
                kind: own.kind.as_word(),
                tail,
                used: row.map(|row| row.used),
                outside: row.and_then(|row| row.outside).map(Outside::from),
                limit: own.limit,
                left: row.and_then(|row| row.left),
                usable: why.is_none(),
                why: why.map(NoUse::as_word),
                key,
            }
        }
        Thing::Token(of, at) => {
            let benefit = desk.state.cloud.get(of)?;
            let own = benefit.tokens.get(at)?;
            Item {
                id: own.id.as_str(),
                product: &benefit.product,
                enrollment: benefit.enrollment.as_str(),
                kind: Cow::Borrowed(thing.kind().as_word()),
                tail,
                used: None,
                outside: None,
                limit: None,
                left: None,
                usable: why.is_none(),
                why: why.map(NoUse::as_word),
                key,
            }
        }
        Thing::Offer(_)
        | Thing::Software(_)
        | Thing::Cloud(_)
        | Thing::Subscription(_)
        | Thing::VisualStudio(_)
        | Thing::Seat(..)
        | Thing::Technical(_)
        | Thing::Person(_) => return None,
    })
}

/// Shows a key as a document, or masked in a table.
fn look(desk: &Desk<'_>, overview: &Overview, thing: Thing, key: Option<&ProductKey>) -> Result<ExitCode, Stop> {
    let text = desk.text;
    if desk.common.json {
        let head = Head::of(&desk.state, overview.date, desk.common.today.is_some());
        let document = Document { head, items: item(desk, overview, thing, key).into_iter().collect() };
        match key {
            // Asked for with `--print`.
            Some(_) => output::document_with_key(&document, text)?,
            None => output::document(&document, text)?,
        }
    } else if let Some(item) = item(desk, overview, thing, None) {
        let headings = [
            crate::domain::field::Field::Id,
            crate::domain::field::Field::Product,
            crate::domain::field::Field::Key,
            crate::domain::field::Field::Kind,
            crate::domain::field::Field::Used,
        ];
        let mut table = Table::new(headings.map(|field| (text.field(field), false)).into());
        let masked = key_of(&desk.state, thing).map(ProductKey::masked).unwrap_or_default();
        let used = standing(desk, overview, thing, &item);
        let fact = |fact: &str| text.shown(fact).into_owned();
        table.row(vec![fact(item.id), fact(item.product), masked, fact(&item.kind), used]);
        table.write()?;
    }
    Ok(Exit::Done.into())
}
