//! Decides what is taken away: a record with what refers to it, a person's name, a row that was entered by mistake (D19).

use std::ops::Bound;

use super::{Applied, Asking, found, set};
use crate::domain::change::{Scope, candidates};
use crate::domain::edit::{Edit, FieldEdit, Owner};
use crate::domain::field::{Datum, Field, Value};
use crate::domain::record::{Kind, Record};
use crate::domain::reference::{Reference, references};
use crate::domain::refusal::{Refusal, Why};
use crate::domain::rests::{Rest, rest_of_reference, rests_of};
use crate::domain::subscription::{Stated, Subscription};
use crate::domain::{Date, Id, Overview, State, Thing};

pub(super) fn remove(state: &State, id: &Id, with_references: bool, asking: Asking) -> Result<Applied, Refusal> {
    let (thing, record) = found(state, id)?;
    let references = references(state, id);
    let rests = rests(state, thing, &references, asking);
    if !rests.is_empty() {
        let first = first_day(state, thing, &references, &rests, asking);
        return Err(Refusal::of(Why::RestsOn { rests, erasable: record.kind() == Kind::Person, first }));
    }
    if !with_references && !references.is_empty() {
        let mut by: Vec<Thing> = references.iter().map(|reference| reference.from).collect();
        by.dedup();
        let why = if record.kind() == Kind::Person { Why::Named { by } } else { Why::ReferredTo { by } };
        return Err(Refusal::of(why));
    }
    let mut edits = Vec::new();
    // From the end on, so that the positions of what is still to go hold.
    for reference in references.iter().rev() {
        match reference.dropped(state) {
            Some(edit) => edits.push(edit),
            None => edits.extend(removal(state, reference.from)),
        }
    }
    edits.extend(removal(state, thing));
    let gone = || std::iter::once(thing).chain(references.iter().map(|reference| reference.from));
    edits.splice(0..0, kept_figures(state, gone, asking.today));
    Ok(Applied { edits, subject: None, effect: None })
}

/// The figures that subscriptions have by tokens that go: such a subscription lives on (R3, D18), so it says them itself from
/// the day on which they last moved.
fn kept_figures<I: Iterator<Item = Thing>>(state: &State, gone: impl Fn() -> I, today: Date) -> Vec<Edit> {
    let goes = |thing: Thing| gone().any(|own| own == thing);
    let goes_with = |of: usize, at: usize| goes(Thing::Token(of, at)) || goes(Thing::Cloud(of));
    let into = |wanted: Option<bool>| {
        let all = state.cloud.iter().enumerate().flat_map(|(of, benefit)| {
            benefit.tokens.iter().enumerate().map(move |(at, token)| (goes_with(of, at), token))
        });
        let kept = all.filter(move |(goes, _)| wanted.is_none_or(|wanted| wanted == *goes));
        kept.filter_map(|(_, token)| Some((token.redeemed.as_ref()?, token.seats)))
    };
    let lives = |at: usize, own: &Subscription| {
        let loses = into(Some(true)).any(|(fact, _)| fact.subscription == own.id);
        let standing =
            (loses && !goes(Thing::Subscription(at))).then(|| own.standing(&state.rules, today, into(None)))??;
        let moves = own.standing(&state.rules, today, into(Some(false))) != Some(standing);
        // From the fact that moved it last on: earlier days keep what they can.
        let since = own.standings(&state.rules, into(None)).into_iter().rev().find(|(day, _)| *day <= today)?.0;
        let stated = Stated { seats: standing.seats, ends: standing.ends, as_of: since };
        moves.then(|| says(&own.id, &Record::Subscription(own.clone()), stated))
    };
    state.subscriptions.iter().enumerate().filter_map(|(at, own)| lives(at, own)).collect()
}

/// A subscription that says its figures.
fn says(id: &Id, record: &Record, stated: Stated) -> Edit {
    let figures = [
        (Field::Seats, Value::Count(stated.seats)),
        (Field::Ends, Value::Date(stated.ends)),
        (Field::AsOf, Value::Date(stated.as_of)),
    ];
    let fields = figures.map(|(field, after)| FieldEdit { field, before: record.get(field), after: Some(after) });
    Edit::Fields { of: Owner::Record(id.clone()), fields: fields.into() }
}

/// What would be forgotten with a record: what rests on it, and on what refers to it and goes with it. With a whole offer
/// everything goes.
fn rests(state: &State, thing: Thing, references: &[Reference], asking: Asking) -> Vec<Rest> {
    if matches!(thing, Thing::Offer(_)) {
        return Vec::new();
    }
    let mut rests = rests_of(state, thing, asking.today);
    rests.extend(references.iter().filter_map(|reference| rest_of_reference(state, reference, asking.today)));
    rests
}

/// The first day on which nothing rests on it any more, as far as the facts tell, and whether that is so because an offer
/// has lapsed by then: a renewal would move such a day.
fn first_day(
    state: &State,
    thing: Thing,
    references: &[Reference],
    now: &[Rest],
    asking: Asking,
) -> Option<(Date, bool)> {
    let free = |day: &&Date| rests(state, thing, references, Asking { today: **day, ..asking }).is_empty();
    let days = candidates(state, Scope::Everything);
    let day = days.range((Bound::Excluded(asking.today), Bound::Unbounded)).find(free).copied()?;
    let then = Overview::of(state, day);
    Some((day, now.iter().any(|rest| then.over_since(rest.thing).is_some())))
}

fn removal(state: &State, thing: Thing) -> Option<Edit> {
    let whole = |of: Thing| of.id(state).cloned();
    let (parent, at) = match thing {
        Thing::Key(of, at) => (whole(Thing::Software(of)), at),
        Thing::Token(of, at) => (whole(Thing::Cloud(of)), at),
        Thing::Seat(of, at) => (whole(Thing::VisualStudio(of)), at),
        Thing::Offer(at)
        | Thing::Software(at)
        | Thing::Cloud(at)
        | Thing::Subscription(at)
        | Thing::VisualStudio(at)
        | Thing::Technical(at)
        | Thing::Person(at) => (None, at),
    };
    Some(Edit::Record { parent, at, record: Box::new(state.record(thing)?), added: false })
}

/// What an erased person is called, before its number.
const ERASED: &str = "erased";

/// A person's name, address and note go; the record stays under a pseudonym, and every row points to that (D19).
pub(super) fn erase(state: &State, id: &Id, asking: Asking) -> Result<Applied, Refusal> {
    let (_, record) = found(state, id)?;
    let Record::Person(person) = &record else {
        let (is, wanted) = (record.kind(), Kind::Person);
        return Err(Refusal::of(Why::OtherKind { id: id.clone(), is, wanted }));
    };
    let number = |word: &str| word.strip_prefix(ERASED).and_then(|rest| rest.strip_prefix('-')?.parse::<u32>().ok());
    let erased = number(id.as_str()).is_some() && person.name == id.as_str();
    let pseudonym =
        if erased { Some(id.clone()) } else { (1_u32..).map_while(named).find(|name| state.thing(name).is_none()) };
    let pseudonym = pseudonym.ok_or_else(|| Refusal::of(Why::Unknown { id: id.clone(), kind: Some(Kind::Person) }))?;
    let name = Value::Text(pseudonym.to_string());
    let fields =
        [(Field::Id, Some(pseudonym.to_value())), (Field::Name, Some(name)), (Field::Email, None), (Field::Note, None)];
    set(state, &Owner::Record(id.clone()), &fields, asking)
}

fn named(number: u32) -> Option<Id> {
    Id::parse(&format!("{ERASED}-{number}")).ok()
}

/// A row of a ledger never happened: it goes, whatever rests on it (D19). The redemption and the replacement of a token are
/// taken away likewise.
pub(super) fn mistake(state: &State, of: &Id, ledger: Field, row: usize) -> Result<Applied, Refusal> {
    let (thing, record) = found(state, of)?;
    let known = record.get(ledger);
    let edit = match &known {
        Some(Value::List(rows)) if ledger != Field::Renewals => match rows.get(row) {
            Some(Value::Table(before)) => {
                Some(Edit::Row { of: of.clone(), ledger, at: row, before: Some(before.clone()), after: None })
            }
            _ => None,
        },
        // Payments are days, not rows.
        Some(Value::List(days)) if ledger == Field::Renewals && row < days.len() => {
            let kept = days.iter().enumerate().filter(|(at, _)| *at != row).map(|(_, day)| day.clone());
            let kept: Vec<Value> = kept.collect();
            let after = (!kept.is_empty()).then_some(Value::List(kept));
            let fields = vec![FieldEdit { field: ledger, before: known.clone(), after }];
            Some(Edit::Fields { of: Owner::Record(of.clone()), fields })
        }
        Some(fact @ Value::Table(_)) if row == 0 && matches!(ledger, Field::Redeemed | Field::Replaced) => {
            let fields = vec![FieldEdit { field: ledger, before: Some(fact.clone()), after: None }];
            Some(Edit::Fields { of: Owner::Record(of.clone()), fields })
        }
        _ => None,
    };
    let edit = edit.ok_or_else(|| Refusal::of(Why::NoSuchRow { of: thing }))?;
    let begun = (ledger == Field::Redeemed).then(|| begun_by(state, of)).flatten();
    let edits = std::iter::once(edit).chain(begun).collect();
    Ok(Applied { edits, subject: Some(of.clone()), effect: None })
}

/// The record of a subscription that a token alone began, which says nothing without it.
fn begun_by(state: &State, token: &Id) -> Option<Edit> {
    let (_, own) = state.tokens().find(|(_, own)| own.id == *token)?;
    let id = &own.redeemed.as_ref()?.subscription;
    let at = state.subscriptions.iter().position(|own| own.id == *id && own.stated.is_none())?;
    // That token's own redemption is one of them.
    if state.redemptions().of(id).len() == 1 { removal(state, Thing::Subscription(at)) } else { None }
}
