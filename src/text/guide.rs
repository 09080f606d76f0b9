//! What the guide says: its questions and answers in the language of the screen, what they say of a row, and the words by
//! which they are found, in that language and in English.

use std::collections::HashMap;

use fluent_bundle::FluentValue;
use unic_langid::LanguageIdentifier;

use super::keys::Keys;
use super::rules::figures;
use super::{ENGLISH, Messages, Text, plain, say};
use crate::domain::cloud::TokenStatus;
use crate::domain::date::{parse_iso, plus_days};
use crate::domain::find::Found;
use crate::domain::offer::{FeeStatus, OfferStatus};
use crate::domain::rules::Rules;
use crate::domain::{Date, Overview, State, Thing};
use crate::guide::search::{Index, Told};
use crate::guide::{Entry, Topic, entries};

plain! {
    cli_guide = "cli-guide",
    cli_guide_words = "cli-guide-words",
    guide_title = "guide-title",
    guide_hint = "guide-hint",
    guide_here = "guide-here",
    guide_near = "guide-near",
    guide_rests_on = "guide-rests-on",
    guide_address = "guide-address",
    guide_no_address = "guide-no-address",
    guide_also = "guide-also",
    guide_address_name = "guide-address-name",
    guide_concerned = "guide-concerned",
}

/// An entry in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// What is asked.
    pub question: String,
    /// What is answered, in paragraphs.
    pub paragraphs: Vec<String>,
}

/// The messages of the guide, and what they are found by.
#[derive(Debug)]
pub(super) struct Guide {
    /// In the language of the screen, with English behind it.
    own: Messages,
    index: Index,
}

/// The message of an entry: the one place that makes an id of an id.
fn id(entry: &Entry) -> String {
    format!("guide-{}", entry.id)
}

/// What a message is given, by name.
type Given<'a> = HashMap<&'static str, FluentValue<'a>>;

/// The figures of a rule set, and days of examples that are worked out from them.
fn of_rules(rules: &Rules) -> Given<'static> {
    let mut given: Given<'static> =
        figures(rules).into_iter().map(|(name, figure)| (name, FluentValue::from(figure))).collect();
    given.insert("window", rules.window_days().into());
    if let Some(kept) = &rules.extension {
        given.insert("kept-first", day(kept.first));
        given.insert("kept-last", day(kept.last));
        given.insert("kept-except", kept.except.into());
    }
    let examples = (parse_iso("2020-09-01"), parse_iso("2021-01-31"), parse_iso("2020-12-01"));
    if let (Some(bought), Some(expiry), Some(redeemed)) = examples {
        let (first, last) = rules.window;
        let anniversary = rules.first_anniversary(bought);
        given.insert("bought", day(bought));
        given.insert("bought-opens", day(plus_days(anniversary, first)));
        given.insert("bought-closes", day(plus_days(anniversary, last)));
        given.insert("expiry", day(expiry));
        given.insert("redeemed", day(redeemed));
        given.insert("redeemed-until", day(rules.subscription_ends(redeemed)));
    }
    given
}

fn day(day: Date) -> FluentValue<'static> {
    day.to_string().into()
}

fn yes(holds: bool) -> FluentValue<'static> {
    if holds { "yes" } else { "no" }.into()
}

impl Guide {
    fn of(language: &LanguageIdentifier, keys: &Keys, rules: &Rules) -> Self {
        let own = Messages::of("guide", language, keys);
        let english = (*language != ENGLISH).then(|| Messages::of("guide", &ENGLISH, keys));
        let given = of_rules(rules);
        let told = |from: &Messages, entry: &Entry| {
            let said = |attribute: &str| from.get_attr_args(&id(entry), attribute, given.clone());
            let question = from.get_args(&id(entry), given.clone());
            let rules = entry.rules.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            Told { question, words: format!("{}, {}, {rules}", said("words"), entry.id), answer: said("answer") }
        };
        let all = entries()
            .iter()
            .map(|entry| [Some(&own), english.as_ref()].into_iter().flatten().map(|from| told(from, entry)).collect());
        let index = Index::of(all);
        Self { own, index }
    }

    pub(super) fn fell_back(&self) -> bool {
        self.own.fell_back()
    }
}

impl Text {
    fn guide(&self) -> &Guide {
        self.guide.get_or_init(|| Guide::of(&self.language, &self.keys, &self.rules()))
    }

    /// What an entry asks.
    #[must_use]
    pub fn guide_question(&self, entry: &Entry) -> String {
        self.guide().own.get_args(&id(entry), of_rules(&self.rules()))
    }

    /// An entry in words.
    #[must_use]
    pub fn guide_answer(&self, entry: &Entry) -> Answer {
        let answer = self.guide().own.get_attr_args(&id(entry), "answer", of_rules(&self.rules()));
        let paragraphs = answer.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect();
        Answer { question: self.guide_question(entry), paragraphs }
    }

    /// What it says of a thing that it concerns; nothing where it has no such sentence, or the thing lacks a figure of it.
    #[must_use]
    pub fn guide_row(&self, entry: &Entry, state: &State, overview: &Overview, thing: Thing) -> Option<String> {
        let given = self.row(state, overview, thing);
        let has = |name: &String| given.contains_key(name.as_str());
        let says = !entry.figures.is_empty() && entry.figures.iter().all(has);
        says.then(|| self.guide().own.get_attr_args(&id(entry), "row", given))
    }

    /// The entries that answer these words, in the language of the screen or in English, best first.
    #[must_use]
    pub fn guide_found(&self, words: &str) -> Found {
        self.guide().index.find(words)
    }

    /// What a part of the guide is about.
    #[must_use]
    pub fn guide_topic(&self, topic: Topic) -> String {
        match topic {
            Topic::Renewals => say!(self, "guide-topic-renewals"),
            Topic::Licences => say!(self, "guide-topic-licences"),
            Topic::Account => say!(self, "guide-topic-account"),
            Topic::Software => say!(self, "guide-topic-software"),
            Topic::Cloud => say!(self, "guide-topic-cloud"),
            Topic::VisualStudio => say!(self, "guide-topic-visual-studio"),
            Topic::Technical => say!(self, "guide-topic-technical"),
        }
    }

    /// Nothing in it answers these words.
    #[must_use]
    pub fn no_guide(&self, words: &str) -> String {
        say!(self, "cli-no-guide", words = words)
    }

    /// The rules that an answer rests on, and the key that shows them.
    #[must_use]
    pub fn guide_rests_on_key(&self, key: &str) -> String {
        say!(self, "guide-rests-on-key", key = key)
    }

    /// Where to go at Microsoft, and the key that copies it.
    #[must_use]
    pub fn guide_address_key(&self, key: &str) -> String {
        say!(self, "guide-address-key", key = key)
    }

    /// How many rows it concerns beside those that are listed.
    #[must_use]
    pub fn guide_concerned_more(&self, count: usize) -> String {
        say!(self, "guide-concerned-more", count = count)
    }

    /// The figures of a thing on the overview's day, by the names that entries have for them: read from its row, texts masked.
    fn row(&self, state: &State, overview: &Overview, thing: Thing) -> Given<'static> {
        let mut given: Given<'static> = HashMap::from([("name", self.named(state, thing).into())]);
        // Not known on the day, or not limited: then the sentence is not said.
        let mut put = |name: &'static str, figure: Option<FluentValue<'static>>| {
            if let Some(figure) = figure {
                given.insert(name, figure);
            }
        };
        let id = |thing: Thing| self.shown(thing.id_text(state)).into_owned().into();
        let offer = match thing {
            Thing::Offer(at) => Some(at),
            Thing::Software(at) | Thing::Key(at, _) => overview.software_at(at).map(|row| row.offer),
            Thing::Cloud(at) | Thing::Token(at, _) => overview.cloud_at(at).map(|row| row.offer),
            Thing::VisualStudio(at) | Thing::Seat(at, _) => overview.visual_studio_at(at).map(|row| row.offer),
            Thing::Technical(at) => overview.technical_at(at).map(|row| row.offer),
            Thing::Subscription(_) | Thing::Person(_) => None,
        };
        if let Some(row) = offer.and_then(|at| overview.offer(at)) {
            put("anniversary", Some(day(row.term.anniversary)));
            put("grace-ends", Some(day(row.term.grace_ends())));
            put("opens-on", Some(day(row.term.window_opens())));
            put("closes-on", Some(day(row.term.window_closes())));
            put("lapsed", Some(yes(row.status == OfferStatus::Lapsed)));
        }
        match thing {
            Thing::Offer(at) => {
                let Some((offer, row)) = state.enrollments.get(at).zip(overview.offer(at)) else { return given };
                let mut reminders = row.term.reminders().map(day);
                put("reminder-before", reminders.next());
                put("reminder-after", reminders.next());
                put("next-anniversary", Some(day(offer.renewed(&row.term).anniversary)));
                put("refund-until", row.refundable.then(|| day(offer.refund_closes(state.rules))));
                put("kept-day", row.term.kept_from.map(day));
                put("fee-from", row.fee.map(|fee| day(fee.from)));
                put("fee-to", row.fee.map(|fee| day(fee.to)));
                put("fee-paid", row.fee.map(|fee| yes(fee.status == FeeStatus::Paid)));
            }
            Thing::Software(at) | Thing::Key(at, _) => {
                let Some((benefit, row)) = state.software.get(at).zip(overview.software_at(at)) else { return given };
                put("activate-by", Some(day(row.activate_by)));
                put("quantity", benefit.quantity.map(FluentValue::from));
                put("used", Some(row.used.into()));
                put("limit", row.limit.map(FluentValue::from));
                let counted = self.counted_otherwise(state, overview, row);
                put("counted", Some(counted.unwrap_or_else(|| "none".to_owned()).into()));
                let own = |key: usize| !matches!(thing, Thing::Key(_, asked) if asked != key);
                let empty = overview.keys_of(row).iter().find(|row| row.left == Some(0) && own(row.key));
                put("key", empty.map(|row| id(Thing::Key(at, row.key))));
                put("key-used", empty.map(|row| row.used.into()));
                put("key-limit", empty.and_then(|row| row.limit).map(FluentValue::from));
                let counted = empty.map(|row| match row.outside {
                    Some(_) => self.counted_of(row.used, row.outside, row.limit).into(),
                    None => "none".into(),
                });
                put("key-counted", counted);
            }
            Thing::Cloud(at) | Thing::Token(at, _) => {
                let Some((benefit, row)) = state.cloud.get(at).zip(overview.cloud_at(at)) else { return given };
                put("activate-by", Some(day(row.activate_by)));
                put("quantity", benefit.quantity.map(FluentValue::from));
                put("assigned", row.assigned.map(FluentValue::from));
                put("ends", row.subscription_ends.filter(|ends| *ends >= overview.date).map(day));
                let tokens = overview.tokens_of(row);
                let own = |token: usize| !matches!(thing, Thing::Token(_, asked) if asked != token);
                let ready = tokens.iter().find(|row| row.status == TokenStatus::Ready && own(row.token));
                put("token", ready.map(|row| id(Thing::Token(at, row.token))));
                put("seats", ready.and_then(|row| benefit.tokens.get(row.token)).map(|token| token.seats.into()));
                let again = tokens.iter().find(|row| row.replace_until.is_some() && own(row.token));
                put("replaceable", again.map(|row| id(Thing::Token(at, row.token))));
                put("replace-until", again.and_then(|row| row.replace_until).map(day));
            }
            Thing::Subscription(at) => {
                let row = overview.subscription_at(at);
                put("ends", row.map(|row| day(row.standing.ends)));
            }
            Thing::VisualStudio(at) | Thing::Seat(at, _) => {
                let Some((benefit, row)) = state.visual_studio.get(at).zip(overview.visual_studio_at(at)) else {
                    return given;
                };
                put("activate-by", Some(day(row.activate_by)));
                put("usable-until", Some(day(row.usable_until)));
                put("assigned", Some(row.assigned.into()));
                put("quantity", Some(benefit.quantity.into()));
                let own = |seat: usize| matches!(thing, Thing::Seat(_, asked) if asked == seat);
                let seat = overview.seats_of(row).iter().find(|row| own(row.seat));
                put("free-from", seat.and_then(|row| row.reassignable_from).map(day));
            }
            Thing::Technical(at) => {
                let Some((benefit, row)) = state.technical.get(at).zip(overview.technical_at(at)) else { return given };
                put("activate-by", Some(day(row.activate_by)));
                put("used", Some(row.used.into()));
                put("quantity", benefit.quantity.map(FluentValue::from));
                put("contract-ends", row.contract.then(|| day(row.contract_ends)));
            }
            Thing::Person(_) => {}
        }
        given
    }
}
