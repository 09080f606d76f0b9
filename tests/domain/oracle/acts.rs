//! The second implementation, acts: who may get a seat or a credit (D9, D16, R41, R44, R45), until when a token is replaced
//! (D8, R33), that a key stands once in a file (D17), and what is not deleted (D19). Asked of what has happened by the day.

use mpn_benefits::domain::act::assign::Given;
use mpn_benefits::domain::act::{self, Act, Effect};
use mpn_benefits::domain::apply::{Asking, apply};
use mpn_benefits::domain::cloud::ReplacementReason;
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::field::{Field, Value};
use mpn_benefits::domain::key::ProductKey;
use mpn_benefits::domain::partner::Role;
use mpn_benefits::domain::record::Kind;
use mpn_benefits::domain::rules::RuleSet;
use mpn_benefits::domain::{Id, State};
use mpn_benefits::file;

use super::calendar::Day;
use super::facts::{Assignment, Cloud, Facts, Seat, VisualStudio};
use super::ladder::{is_redeemed, latest_assignment};
use super::rules::{Figures, Rules};
use super::statuses::used;

/// An answer: the rule that refuses with its first day, or what is given; `same` where nothing changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer(String);

impl Answer {
    fn refused(rule: &str) -> Self {
        Self(rule.to_owned())
    }

    fn locked(from: Day) -> Self {
        Self(format!("R45 from {from}"))
    }
}

/// The facts of the day: those that are later have not happened.
fn by(facts: &Facts, today: Day) -> Facts {
    let mut now = facts.clone();
    let past = |rows: &mut Vec<Assignment>| {
        rows.retain(|row| row.on <= today);
        for row in rows.iter_mut() {
            row.ended = row.ended.filter(|ended| *ended <= today);
        }
        rows.sort_by_key(|row| row.on);
    };
    for offer in &mut now.offers {
        offer.renewals.retain(|paid| *paid <= today);
    }
    for key in now.software.iter_mut().flat_map(|benefit| &mut benefit.keys) {
        key.activations.retain(|(on, _)| *on <= today);
    }
    for benefit in &mut now.cloud {
        past(&mut benefit.holders);
        for token in &mut benefit.tokens {
            token.replaced = token.replaced.take().filter(|row| row.on <= today);
            token.redeemed = token.redeemed.take().filter(|row| row.on <= today);
        }
    }
    for seat in now.visual_studio.iter_mut().flat_map(|benefit| &mut benefit.seats) {
        past(&mut seat.assignments);
    }
    for benefit in &mut now.technical {
        benefit.incidents.retain(|(on, _)| *on <= today);
    }
    now
}

impl Rules<'_> {
    /// R7: what stands against anything done with a benefit of that offer.
    fn closed(&self, offer: usize, today: Day) -> Option<Answer> {
        self.closed_after(self.figures.window.1, offer, today)
    }

    /// R5: the same of what people hold.
    fn gone_from_people(&self, offer: usize, today: Day) -> Option<Answer> {
        self.closed_after(self.figures.grace, offer, today)
    }

    fn closed_after(&self, days: i64, offer: usize, today: Day) -> Option<Answer> {
        match self.term(offer, today) {
            None => Some(Answer::refused("R1")),
            Some(term) => (today.since(term.anniversary) > days).then(|| Answer::refused("R7")),
        }
    }

    /// R43.
    fn gone(&self, person: usize, today: Day) -> Option<Answer> {
        let left = self.facts.people[person].left.is_some_and(|left| left <= today);
        left.then(|| Answer::refused("R43"))
    }

    /// R45: the first day a seat may move to another person, where that is to come.
    fn lock(&self, seat: &Seat, today: Day) -> Option<Day> {
        latest_assignment(seat, today).map(|(row, _)| row.on.plus(self.figures.lock)).filter(|from| today < *from)
    }

    /// A named seat to a person (D9).
    fn seat(&self, benefit: &VisualStudio, seat: usize, person: usize, today: Day) -> Answer {
        if let Some(no) = self.gone_from_people(benefit.offer, today).or_else(|| self.gone(person, today)) {
            return no;
        }
        let holder = |seat: &Seat| latest_assignment(seat, today).filter(|(_, held)| *held).map(|(row, _)| row.person);
        let own = &benefit.seats[seat];
        if holder(own) == Some(person) {
            return Answer("same".to_owned());
        }
        if benefit.seats.iter().any(|seat| holder(seat) == Some(person)) {
            return Answer::refused("R44");
        }
        let theirs = latest_assignment(own, today).is_some_and(|(row, held)| !held && row.person == person);
        if let Some(from) = self.lock(own, today).filter(|_| !theirs) {
            return Answer::locked(from);
        }
        self.room(benefit, Some(seat), today).unwrap_or_else(|| Answer(own.id.clone()))
    }

    /// R44: no more may be held than were granted, and what is released but locked is not free (R45).
    fn room(&self, benefit: &VisualStudio, but: Option<usize>, today: Day) -> Option<Answer> {
        let others = benefit.seats.iter().enumerate().filter(|(at, _)| Some(*at) != but);
        let (mut taken, mut all_held, mut soonest) = (0, 0, None::<Day>);
        for (_, seat) in others {
            let held = latest_assignment(seat, today).is_some_and(|(_, held)| held);
            let locked = self.lock(seat, today).filter(|_| !held);
            all_held += i64::from(held);
            taken += i64::from(held || locked.is_some());
            soonest = locked.into_iter().chain(soonest).min();
        }
        // While as many are held as were granted no day frees one.
        let soonest = soonest.filter(|_| all_held < benefit.quantity);
        (taken >= benefit.quantity).then(|| soonest.map_or_else(|| Answer::refused("R44"), Answer::locked))
    }

    /// Any seat of a benefit to a person (D9).
    fn any_seat(&self, benefit: &VisualStudio, person: usize, today: Day) -> Answer {
        if let Some(no) = self.gone_from_people(benefit.offer, today).or_else(|| self.gone(person, today)) {
            return no;
        }
        let latest = |seat: usize| latest_assignment(&benefit.seats[seat], today);
        let seats = 0..benefit.seats.len();
        if seats.clone().any(|seat| latest(seat).is_some_and(|(row, held)| held && row.person == person)) {
            return Answer("same".to_owned());
        }
        let free: Vec<usize> = seats.filter(|seat| latest(*seat).is_none_or(|(_, held)| !held)).collect();
        let locked = |seat: &&usize| self.lock(&benefit.seats[**seat], today).is_some();
        let mine =
            free.iter().filter(locked).filter(|seat| latest(**seat).is_some_and(|(row, _)| row.person == person));
        // The latest; of several of one day the first in the file.
        let mine = mine.copied().min_by_key(|seat| (latest(*seat).map(|(row, _)| std::cmp::Reverse(row.on)), *seat));
        let first = free.iter().find(|seat| !locked(seat)).copied();
        match mine.or(first) {
            Some(seat) => self.seat(benefit, seat, person, today),
            None => self.room(benefit, None, today).unwrap_or_else(|| Answer("new".to_owned())),
        }
    }

    /// An Azure credit to a person (R41, R42, D16).
    fn credit(&self, at: usize, person: usize, today: Day) -> Answer {
        let benefit = &self.facts.cloud[at];
        if let Some(no) = self.gone_from_people(benefit.offer, today).or_else(|| self.gone(person, today)) {
            return no;
        }
        let holds = |own: &Cloud, who: Option<usize>| {
            let rows = own.holders.iter().filter(|row| row.ended.is_none_or(|ended| today < ended));
            rows.filter(|row| who.is_none_or(|who| row.person == who)).count() as i64
        };
        if holds(benefit, Some(person)) > 0 {
            return Answer("same".to_owned());
        }
        let bulk = benefit.credit == Some("bulk");
        let other = self.facts.cloud.iter().any(|own| {
            own.id != benefit.id
                && own.credit.is_some_and(|kind| bulk || kind == "bulk")
                && holds(own, Some(person)) > 0
                && self.gone_from_people(own.offer, today).is_none()
        });
        let held = holds(benefit, None);
        // A bulk one moves from who left, or from who has it alone.
        let left = |who: usize| self.facts.people[who].left.is_some_and(|left| left <= today);
        let moves =
            bulk && (held == 1 || (0..self.facts.people.len()).any(|who| left(who) && holds(benefit, Some(who)) > 0));
        let full = benefit.quantity.is_some_and(|quantity| held >= quantity);
        match () {
            () if other => Answer::refused("R41"),
            () if full && !moves => Answer::refused("R44"),
            () => Answer("given".to_owned()),
        }
    }

    /// Whether a replacement for a token can be had (R33, D8).
    fn replacement(&self, benefit: &Cloud, token: usize, today: Day) -> Answer {
        if let Some(no) = self.closed(benefit.offer, today) {
            return no;
        }
        let term = self.term(benefit.offer, today).expect("an offer that is open has a term");
        let token = &benefit.tokens[token];
        let until = self.replacement_closes(token, &term, today).filter(|until| today <= *until);
        until.map_or_else(|| Answer::refused("R33"), |until| Answer(until.to_string()))
    }

    /// D19: whether a rule rests on a key, a token or a seat.
    fn rests_on_key(&self, software: usize, key: usize, today: Day) -> bool {
        let benefit = &self.facts.software[software];
        let every = self.facts.offers[benefit.offer].every_activation;
        self.is_open(benefit.offer, today) && used(&benefit.keys[key], every, today) > 0
    }

    fn rests_on_token(&self, cloud: usize, token: usize, today: Day) -> bool {
        let benefit = &self.facts.cloud[cloud];
        let own = &benefit.tokens[token];
        let mut others = benefit.tokens.iter().filter_map(|other| other.replaced.as_ref());
        let replaces = others.any(|row| row.by.as_deref() == Some(&own.id));
        self.is_open(benefit.offer, today) && (is_redeemed(own, today) || own.replaced.is_some() || replaces)
    }

    fn rests_on_seat(&self, benefit: &VisualStudio, seat: usize, today: Day) -> bool {
        let open = self.gone_from_people(benefit.offer, today).is_none_or(|no| no == Answer::refused("R1"));
        open && self.lock(&benefit.seats[seat], today).is_some()
    }

    /// Whether an offer has not lapsed; one that is still to be bought has not.
    fn is_open(&self, offer: usize, today: Day) -> bool {
        self.closed(offer, today).is_none_or(|no| no == Answer::refused("R1"))
    }
}

/// The answer of the code.
fn theirs(state: &State, command: &Command, today: Day) -> Answer {
    let asking = Asking { today: today.to_code(), role: Role::GlobalAdmin };
    match apply(state, command, asking) {
        Err(refusal) => {
            let rule = refusal.rule.map_or_else(|| "-".to_owned(), |rule| rule.to_string());
            let from = refusal.first_day.map_or_else(String::new, |day| format!(" from {}", Day::from_code(day)));
            Answer(format!("{rule}{from}"))
        }
        Ok(applied) if applied.edits.is_empty() => Answer("same".to_owned()),
        Ok(applied) => Answer(match applied.effect {
            Some(Effect::Assign(Given::Seat { seat, .. })) if state.thing(&seat).is_none() => "new".to_owned(),
            Some(Effect::Assign(Given::Seat { seat, .. })) => seat.to_string(),
            Some(Effect::Assign(Given::Credit { .. })) => "given".to_owned(),
            Some(Effect::Replace(own)) => Day::from_code(own.until).to_string(),
            _ => "done".to_owned(),
        }),
    }
}

/// Compares what both say of every act on a day; what was answered is noted.
pub(crate) fn compare(
    facts: &Facts,
    (figures, set): (Figures, RuleSet),
    today: Day,
    met: &mut std::collections::BTreeSet<String>,
) -> Result<(), String> {
    let facts = by(facts, today);
    let text = facts.to_toml();
    let loaded = file::parse(&text);
    // What is cut off may leave an addition to nothing behind.
    if !loaded.is_clean() {
        return Ok(());
    }
    let (state, rules) = (&State { rules: set, ..loaded.state }, Rules::new(&facts, figures));
    let id = |id: &str| Id::parse(id).expect("an id");
    let mut all: Vec<(Answer, Command)> = Vec::new();
    let act = |act: Act| Command::Act { act, on: today.to_code() };
    let give = |to: &str, person: usize| {
        act(Act::Assign(act::Assign { to: id(to), person: id(&facts.people[person].id), from: None }))
    };
    for person in 0..facts.people.len() {
        for benefit in &facts.visual_studio {
            all.push((rules.any_seat(benefit, person, today), give(&benefit.id, person)));
            for (at, seat) in benefit.seats.iter().enumerate() {
                all.push((rules.seat(benefit, at, person, today), give(&seat.id, person)));
            }
        }
        for (at, benefit) in facts.cloud.iter().enumerate().filter(|(_, benefit)| benefit.credit.is_some()) {
            all.push((rules.credit(at, person, today), give(&benefit.id, person)));
        }
    }
    for benefit in &facts.cloud {
        for (at, token) in benefit.tokens.iter().enumerate() {
            let reason = ReplacementReason::WrongTenant;
            let replace = Act::Replace(act::Replace { token: id(&token.id), reason, by: None });
            all.push((rules.replacement(benefit, at, today), act(replace)));
        }
    }
    for (ours, command) in all {
        let theirs = theirs(state, &command, today);
        met.insert(ours.0.split(' ').next().unwrap_or_default().to_owned());
        if ours != theirs {
            return Err(format!("{command:?} on {today}\nexpected: {ours:?}\nfound:    {theirs:?}\nstate:\n{text}"));
        }
    }
    let d19 = |rests: bool, what: &str, met: &mut std::collections::BTreeSet<String>| {
        let command = Command::Remove { id: id(what), with_references: true };
        let refused = theirs(state, &command, today) == Answer::refused("D19");
        met.insert(format!("D19 {rests}"));
        if rests == refused {
            return Ok(());
        }
        Err(format!("remove {what} on {today}\nexpected: rests {rests}\nfound:    refused {refused}\nstate:\n{text}"))
    };
    for (of, benefit) in facts.software.iter().enumerate() {
        for (at, key) in benefit.keys.iter().enumerate() {
            d19(rules.rests_on_key(of, at, today), &key.id, met)?;
        }
    }
    for (of, benefit) in facts.cloud.iter().enumerate() {
        for (at, token) in benefit.tokens.iter().enumerate() {
            d19(rules.rests_on_token(of, at, today), &token.id, met)?;
        }
    }
    for benefit in &facts.visual_studio {
        for (at, seat) in benefit.seats.iter().enumerate() {
            d19(rules.rests_on_seat(benefit, at, today), &seat.id, met)?;
        }
    }
    once(&facts, state, today, met)
}

/// D17: a key text that the file has is not added, whatever its spelling; another one is.
fn once(facts: &Facts, state: &State, today: Day, met: &mut std::collections::BTreeSet<String>) -> Result<(), String> {
    let Some(benefit) = facts.software.first() else { return Ok(()) };
    let known: Vec<String> = state.keys().map(|key| key.reveal().to_lowercase().replace('-', "")).collect();
    let new = "demo0newkeybeef0offi5zzzzz".to_owned();
    for text in known.iter().take(3).chain([&new]) {
        let fields =
            vec![(Field::Key, Value::Secret(ProductKey::new(text))), (Field::Kind, Value::Text("mak".to_owned()))];
        let parent = Some(Id::parse(&benefit.id).expect("an id"));
        let answer = theirs(state, &Command::Add { kind: Kind::Key, parent, fields }, today);
        let want = if known.contains(text) { "D17" } else { "done" };
        met.insert(want.to_owned());
        if answer.0 != want {
            return Err(format!("a key added on {today}: expected {want}, found {answer:?}"));
        }
    }
    Ok(())
}
