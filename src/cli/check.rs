//! `mpn check`: one line and an exit code for cron and monitoring, and why.

use std::borrow::Cow;
use std::io;
use std::process::ExitCode;

use clap::{Arg, Command};
use serde::Serialize;

use super::deadlines::Item;
use super::exit::Exit;
use super::given::Given;
use super::help::examples;
use super::output::{self, Failure, Head, Table};
use super::reading::Asked;
use super::stop::Stop;
use super::words::{flag, typed_number};
use crate::domain::State;
use crate::domain::check::{Check, Watched, WatchedOffer, WatchedProduct};
use crate::domain::lead_time::LeadTimes;
use crate::lists::heading;
use crate::text::{Text, say};

/// The command's word.
pub(super) const NAME: &str = "check";

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Command {
    Command::new(NAME)
        .about(text.cli_check())
        .after_help(format!("{}\n\n{}", examples(text, &say!(text, "example-check")), text.cli_check_after()))
        .arg(
            Arg::new("warn")
                .long("warn")
                .value_name("DAYS")
                .allow_negative_numbers(true)
                .value_parser(typed_number::<u16>(text, Some(LeadTimes::MOST)))
                .help(text.cli_warn()),
        )
        .arg(
            Arg::new("left")
                .long("left")
                .value_name("N")
                .allow_negative_numbers(true)
                .value_parser(typed_number::<u32>(text, None))
                .help(text.cli_left()),
        )
        .arg(flag("explain").help(text.cli_explain()))
}

#[derive(Serialize)]
struct Document<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    code: u8,
    items: Vec<WatchedItem<'a>>,
    offers: Vec<OfferItem<'a>>,
    dismissed: Vec<Item<'a>>,
    keys: Vec<ProductItem<'a>>,
}

#[derive(Serialize)]
struct ProductItem<'a> {
    product: Cow<'a, str>,
    left: Option<u32>,
    threshold: u32,
    fires: bool,
}

#[derive(Serialize)]
struct WatchedItem<'a> {
    #[serde(flatten)]
    item: Item<'a>,
    fires: bool,
    threshold: Option<u16>,
    why: &'a str,
}

#[derive(Serialize)]
struct OfferItem<'a> {
    subject: &'a str,
    why: &'a str,
    since: String,
    until: String,
    days: i64,
    rule: String,
    text: String,
}

/// Says how the day stands; the exit code says it too.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let (own, common, text, config) = (given.own, given.common, &given.text, &given.config()?);
    let asked = Asked::read(common, config, text)?;
    let warn = own.get_one::<u16>("warn").copied();
    let single = warn.map(LeadTimes::single);
    let left = own.get_one::<u32>("left").copied().or(config.warn_left);
    let check = Check::of(&asked.overview, single.as_ref().unwrap_or(&config.warn_days));
    let check = check.with_keys(&asked.state, &asked.overview, left).with_machines(&asked.state, &asked.overview);
    let exit = Exit::Found(check.alert());
    let said = if common.json {
        output::document(&document(&asked, &check, exit, text), text)
    } else {
        let line = text.check_line(&asked.state, &check, warn, asked.what_if.then_some(asked.overview.date));
        say(&line).and_then(|()| if own.get_flag("explain") { explain(&asked, &check, text) } else { Ok(()) })
    };
    match said {
        // Whoever reads only the code is to get it.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(exit.into()),
    }
}

/// Says that nothing is known: the status line on standard output, where monitoring systems read it, and what is longer
/// than that where failures go. Whatever failed, the code is that of the unknown.
pub(super) fn fail(failure: Failure, json: bool) -> ExitCode {
    if !json {
        let mut lines = failure.message.lines();
        say_unknown(lines.next().unwrap_or_default());
        // What the line says in full is not said again: cron would send both.
        if lines.next().is_none() && failure.candidates.is_empty() {
            return Exit::Unknown.into();
        }
    }
    output::fail(&Failure { exit: Exit::Unknown, ..failure }, json)
}

/// The status line of the unknown.
pub(super) fn say_unknown(why: &str) {
    // A reader that went away has the exit code.
    let _ = say(&format!("UNKNOWN - {why}"));
}

/// Writes the status line. A bar would begin the figures that monitoring systems draw.
fn say(line: &str) -> io::Result<()> {
    output::spoken(&format!("{}\n", output::safe(line).replace('|', "\u{a6}")))
}

fn document<'a>(asked: &'a Asked, check: &Check, exit: Exit, text: &Text) -> Document<'a> {
    let (state, overview) = (&asked.state, &asked.overview);
    let item = |item: &Watched| WatchedItem {
        item: Item::of(state, &item.deadline, text),
        fires: item.fires(),
        threshold: item.threshold,
        why: item.why.as_word(),
    };
    let offer = |offer: &WatchedOffer| OfferItem {
        subject: offer.thing().id_text(state),
        why: offer.why.as_word(),
        since: offer.since.to_string(),
        until: offer.until.to_string(),
        days: offer.days,
        rule: offer.rule.to_string(),
        text: text.check_offer(state, offer),
    };
    let product = |product: &WatchedProduct| ProductItem {
        product: state.software.get(product.benefit).map_or(Cow::Borrowed(""), |own| text.shown(&own.product)),
        left: product.left,
        threshold: product.threshold,
        fires: product.fires(),
    };
    Document {
        head: asked.head(),
        code: exit.code(),
        items: check.items.iter().map(item).collect(),
        offers: check.offers.iter().filter(|offer| offer.fires()).map(offer).collect(),
        dismissed: overview.dismissed.iter().map(|item| Item::of(state, item, text)).collect(),
        keys: check.keys.iter().map(product).collect(),
    }
}

/// Says of every date and every offer whether it fires, and why; apart from them, what was dismissed.
fn explain(asked: &Asked, check: &Check, text: &Text) -> io::Result<()> {
    let state = &asked.state;
    if !check.items.is_empty() {
        output::plain("\n")?;
        dates(state, check, text)?;
    }
    if !check.offers.is_empty() {
        output::plain("\n")?;
        offers(state, &check.offers, text)?;
    }
    if !check.keys.is_empty() {
        output::plain("\n")?;
        products(state, &check.keys, text)?;
    }
    let dismissed = &asked.overview.dismissed;
    if !dismissed.is_empty() {
        output::spoken(&format!("\n{}\n", text.check_dismissed()))?;
        let mut table = Table::new(vec![
            (heading::DATE.full(text), false),
            (heading::DAYS.full(text), true),
            (heading::WHAT.full(text), false),
            (heading::SUBJECT.full(text), false),
            (text.label_rule(), false),
        ]);
        for item in dismissed {
            table.row(vec![
                item.date.to_string(),
                item.days.to_string(),
                text.deadline(state, item),
                text.shown(item.subject.id_text(state)).into_owned(),
                item.rule.to_string(),
            ]);
        }
        table.write()?;
    }
    Ok(())
}

fn dates(state: &State, check: &Check, text: &Text) -> io::Result<()> {
    let mut table = Table::new(vec![
        (heading::DATE.full(text), false),
        (heading::DAYS.full(text), true),
        (text.check_threshold(), true),
        (text.check_fires(), false),
        (text.check_why(), false),
        (heading::WHAT.full(text), false),
        (heading::SUBJECT.full(text), false),
        (text.label_rule(), false),
    ]);
    for item in &check.items {
        table.row(vec![
            item.deadline.date.to_string(),
            item.deadline.days.to_string(),
            item.threshold.map_or_else(|| text.check_never(), |days| days.to_string()),
            text.check_whether(item.fires()),
            text.check_item_why(item, check.is_told(item)),
            text.deadline(state, &item.deadline),
            text.shown(item.deadline.subject.id_text(state)).into_owned(),
            item.deadline.rule.to_string(),
        ]);
    }
    table.write()
}

fn products(state: &State, products: &[WatchedProduct], text: &Text) -> io::Result<()> {
    let mut table = Table::new(vec![
        (heading::BENEFIT.full(text), false),
        (text.check_left_of(), true),
        (text.check_threshold(), true),
        (text.check_fires(), false),
    ]);
    for product in products {
        let name = state.software.get(product.benefit).map_or(Cow::Borrowed(""), |own| text.shown(&own.product));
        table.row(vec![
            name.into_owned(),
            product.left.map_or_else(|| text.check_none_over(), |left| left.to_string()),
            product.threshold.to_string(),
            text.check_whether(product.fires()),
        ]);
    }
    table.write()
}

fn offers(state: &State, offers: &[WatchedOffer], text: &Text) -> io::Result<()> {
    let mut table = Table::new(vec![
        (heading::OFFER.full(text), false),
        (heading::SINCE.full(text), false),
        (text.check_until(), false),
        (text.check_fires(), false),
        (text.check_why(), false),
        (text.label_rule(), false),
    ]);
    for offer in offers {
        table.row(vec![
            text.shown(offer.thing().id_text(state)).into_owned(),
            offer.since.to_string(),
            offer.until.to_string(),
            text.check_whether(offer.fires()),
            text.check_offer(state, offer),
            offer.rule.to_string(),
        ]);
    }
    table.write()
}
