//! What can be done with the selected thing: every act with its letter, and what it would come to or why it may not.

#![warn(clippy::wildcard_enum_match_arm)]

use std::collections::HashSet;

use ratatui::layout::Rect;

use super::dialog::{After, Dialog, Letters, Pasted};
use super::picker::{Entry, ListBox, Picker, note_box};
use super::questions;
use crate::domain::act::{Act, ActKind};
use crate::domain::apply::rehearse;
use crate::domain::cloud::TokenStatus;
use crate::domain::cloud::{RedeemAs, ReplacementReason};
use crate::domain::command::Command;
use crate::domain::deadline::Deadline;
use crate::domain::field::{Field, Value};
use crate::domain::folded::Tenant;
use crate::domain::person::Person;
use crate::domain::refusal::Why;
use crate::domain::reveal::next_key;
use crate::domain::rule::named_in;
use crate::domain::software::ActivationCase;
use crate::domain::{Basis, Id, Thing};
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::lists::detail::Item;
use crate::lists::fit::{width, wrap};
use crate::text::visible;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::intent::{Intent, Opening};
use crate::tui::scene::Scene;

/// The letter of an act, the same everywhere.
pub(super) fn letter(kind: ActKind) -> char {
    match kind {
        ActKind::Activate => 'a',
        ActKind::Redeem => 'r',
        ActKind::Replace => 'p',
        ActKind::Assign => 'g',
        ActKind::Release => 't',
        ActKind::SignedIn => 'i',
        ActKind::Left => 'l',
        ActKind::Enable => 'e',
        ActKind::Incident => 'c',
        ActKind::Close => 'x',
        ActKind::Renew => 'n',
        ActKind::Review => 'w',
        ActKind::Block => 'b',
        ActKind::Clear => 'm',
        ActKind::Dismiss => 'd',
    }
}

/// One line of the menu.
#[derive(Debug)]
struct Offered {
    kind: ActKind,
    /// What it is done to.
    of: Id,
    /// What it would come to, or why it may not be done.
    answer: Result<String, No>,
    /// What is answered already.
    known: Vec<(Field, Value)>,
}

/// Why an act may not be done.
#[derive(Debug)]
struct No {
    why: String,
    /// Whether it could be done on an earlier day: then its form is of use, which asks for the day.
    earlier: bool,
}

/// The menu.
#[derive(Debug)]
pub struct Actions {
    pub(super) picker: Picker,
    title: String,
    offered: Vec<Offered>,
}

impl Actions {
    /// What can be done with what is selected; none where nothing is ever done with such a thing.
    pub(super) fn new(app: &Scene<'_>, item: Item) -> Option<Self> {
        let thing = item.thing;
        let offered: Vec<Offered> = kinds(app, thing)
            .into_iter()
            .flat_map(|(kind, what)| {
                let Some(of) = what.id(app.state).cloned() else { return Vec::new() };
                if kind == ActKind::Dismiss {
                    return dismissals(app, what, &of);
                }
                // What is done to a part of it names that part.
                let named =
                    |words: String| if what == thing { words } else { app.text.act_either(of.as_str(), &words) };
                let answer = answer(app, kind, &of).map(named).map_err(|no| No { why: named(no.why), ..no });
                let known = questions::selected(app, kind, item).into_iter().collect();
                vec![Offered { kind, of, answer, known }]
            })
            .collect();
        let title = app.text.actions_title(&app.text.named(app.state, thing));
        // The first that can be done is what is wanted most likely.
        let selected = offered.iter().position(|own| own.answer.is_ok()).unwrap_or(0);
        let picker = Picker { selected, ..Picker::default() };
        (!offered.is_empty()).then_some(Self { picker, title, offered })
    }

    /// Opens what the act needs to know, or asks whether to record it. One that may not be done says why.
    fn choose(&mut self, at: usize) -> After {
        let Some(own) = self.offered.get(at) else { return After::close() };
        if own.answer.as_ref().is_err_and(|no| !no.earlier) {
            // The reason stands in full below the menu.
            self.picker.selected = at;
            return After::stay();
        }
        let (kind, of, known) = (own.kind, own.of.clone(), own.known.clone());
        let why = own.answer.as_ref().err().map(|no| no.why.clone());
        After::Close(vec![Intent::Open(Opening::Act { kind, of, known, why })])
    }

    /// The selected act's answer.
    fn said(&self) -> &str {
        self.offered.get(self.picker.selected).map_or("", |own| match &own.answer {
            Ok(words) | Err(No { why: words, .. }) => words,
        })
    }
}

impl Dialog for Actions {
    fn key(&mut self, app: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        let by_letter = self.offered.iter().position(|own| Some(letter(own.kind)) == chord.typed());
        match (action, by_letter) {
            (Some(Action::Cancel), _) => After::close(),
            (Some(Action::Accept), _) => self.choose(self.picker.selected),
            (_, Some(at)) => self.choose(at),
            _ => {
                let below = app.keymap.resolve(&[Scope::List], chord);
                self.picker.key(action.or(below), chord, self.offered.len(), self.offered.len());
                self.picker.input.reset();
                After::stay()
            }
        }
    }

    /// Draws the menu; the selected act's answer in full below it.
    fn draw(&self, app: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let theme = app.theme;
        let wide = area.width.min(90);
        let selected = self.offered.get(self.picker.selected);
        let room = usize::from(wide.saturating_sub(4)).max(1);
        let full = match selected.map(|own| &own.answer) {
            Some(Ok(words)) if width(words) + NAME + 6 <= usize::from(wide) => Vec::new(),
            Some(Ok(words) | Err(No { why: words, .. })) => wrap(&visible(words), room),
            None => Vec::new(),
        };
        let below = if full.is_empty() { 0 } else { u16::try_from(full.len() + 1).unwrap_or(0) };
        let list = Rect { height: area.height.saturating_sub(below), ..area };
        let dialog = ListBox {
            title: self.title.clone(),
            field: None,
            remark: None,
            entries: self.offered.len(),
            selected: self.picker.selected,
            width: wide,
            rows: Vec::new(),
        };
        dialog.draw(list, canvas, theme, hits, |at, width| {
            let Some(own) = self.offered.get(at) else { return Entry { parts: Vec::new() } };
            let (words, style) = match &own.answer {
                Ok(words) => (words, theme.plain.0),
                Err(no) => (&no.why, theme.muted.0),
            };
            let name = questions::name(app, own.kind, &own.of);
            let room = width.saturating_sub(2 + NAME + 1);
            Entry {
                parts: vec![
                    (letter(own.kind).to_string(), 1, theme.hint_key.0),
                    (name, NAME, style),
                    (visible(words).into_owned(), room, style),
                ],
            }
        });
        if below > 0 {
            note_box(app, area, canvas, &full, wide);
        }
    }

    fn letters(&self) -> Option<Letters> {
        None
    }

    fn paste(&mut self, _cx: &Scene<'_>, _lines: &[String]) -> Pasted {
        Pasted::nowhere()
    }

    fn picker(&mut self) -> Option<&mut Picker> {
        Some(&mut self.picker)
    }

    fn named(&self, _app: &Scene<'_>) -> Vec<Basis> {
        named_in(self.said())
    }
}

/// Columns of an act's name.
const NAME: usize = 24;

/// The acts that are done with such a thing, each with what it is done to.
fn kinds(app: &Scene<'_>, thing: Thing) -> Vec<(ActKind, Thing)> {
    let state = app.state;
    match thing {
        Thing::Key(..) => {
            [ActKind::Activate, ActKind::Clear, ActKind::Block, ActKind::Dismiss].map(|kind| (kind, thing)).into()
        }
        Thing::Software(at) => match state.software.get(at).map(|own| own.keys.len()) {
            // Its only key, or the next usable one; else the first, or the benefit, which say why there is none.
            Some(1) => kinds(app, Thing::Key(at, 0)),
            Some(0) | None => vec![(ActKind::Activate, thing), (ActKind::Dismiss, thing)],
            Some(_) => vec![(ActKind::Activate, next_key(state, app.overview, thing).unwrap_or(Thing::Key(at, 0)))],
        },
        Thing::Token(..) => [ActKind::Redeem, ActKind::Replace, ActKind::Dismiss].map(|kind| (kind, thing)).into(),
        Thing::Cloud(at) => {
            let Some(benefit) = state.cloud.get(at) else { return Vec::new() };
            if benefit.credit.is_some() {
                return [ActKind::Assign, ActKind::Release, ActKind::Dismiss].map(|kind| (kind, thing)).into();
            }
            // The next token, and the one that can be replaced; else the first, which says why not.
            let Some(first) = (!benefit.tokens.is_empty()).then_some(Thing::Token(at, 0)) else {
                return vec![(ActKind::Dismiss, thing)];
            };
            let own = app.overview.tokens.iter().filter(|row| row.benefit == at);
            let replaceable =
                own.filter(|row| row.replace_until.is_some()).map(|row| Thing::Token(at, row.token)).next();
            let open = app.overview.cloud_at(at).map(|row| app.overview.tokens_of(row)).unwrap_or_default();
            let open = open.iter().find(|row| matches!(row.status, TokenStatus::Ready | TokenStatus::Expired));
            let open = open.map_or(first, |row| Thing::Token(at, row.token));
            let next = next_key(state, app.overview, thing).unwrap_or(open);
            vec![(ActKind::Redeem, next), (ActKind::Replace, replaceable.unwrap_or(first))]
        }
        Thing::Seat(..) => {
            [ActKind::Assign, ActKind::Release, ActKind::SignedIn, ActKind::Dismiss].map(|kind| (kind, thing)).into()
        }
        Thing::VisualStudio(_) => vec![(ActKind::Assign, thing), (ActKind::Dismiss, thing)],
        Thing::Technical(_) => {
            [ActKind::Enable, ActKind::Incident, ActKind::Close, ActKind::Dismiss].map(|kind| (kind, thing)).into()
        }
        Thing::Offer(_) => [ActKind::Renew, ActKind::Review, ActKind::Dismiss].map(|kind| (kind, thing)).into(),
        Thing::Person(_) => vec![(ActKind::Left, thing)],
        Thing::Subscription(_) => vec![(ActKind::Dismiss, thing)],
    }
}

/// The coming dates of a thing that can be dismissed: where one is selected that one, else each that is listed.
fn dismissals(app: &Scene<'_>, thing: Thing, of: &Id) -> Vec<Offered> {
    let selected = app.selected_date().filter(|item| item.subject == thing);
    let listed = app.overview.deadlines.iter().filter(|item| item.subject == thing).copied();
    let mut items: Vec<Option<Deadline>> = match selected {
        Some(item) => vec![Some(item)],
        None => listed.map(Some).collect(),
    };
    if items.is_empty() {
        items.push(None);
    }
    let offered = items.into_iter().map(|item| {
        let (kind, date) = (item.map(|item| item.kind), item.map(|item| item.date));
        let act = Act::Dismiss { id: of.clone(), kind, date };
        let answer = match app.decide(&Command::Act { act: act.clone(), on: app.dates.shown }) {
            Ok(applied) => match applied.effect {
                Some(effect) => Ok(app.text.effect(&effect)),
                None => Err(No { why: app.text.act_already(), earlier: false }),
            },
            Err(refusal) => Err(No { why: app.text.refusal(app.state, &refusal, app.role), earlier: false }),
        };
        let kind = kind.map(|kind| (Field::Kind, Value::Text(kind.as_word().to_owned())));
        let known = kind.into_iter().chain(date.map(|date| (Field::Date, Value::Date(date)))).collect();
        Offered { kind: ActKind::Dismiss, of: of.clone(), answer, known }
    });
    offered.collect()
}

/// What an act would come to with the likeliest answers to what it still asks, or why it may not be done at all.
fn answer(app: &Scene<'_>, kind: ActKind, of: &Id) -> Result<String, No> {
    if kind == ActKind::Redeem
        && let Some(ways) = ways(app, of)
    {
        return Ok(ways);
    }
    let asked = questions::questions(app, kind, of);
    let mut reason: Option<No> = None;
    let mut already = false;
    for act in likely(app, kind, of) {
        let same_hardware = matches!(act, Act::Activate { case: ActivationCase::SameHardware, .. });
        match app.decide(&Command::Act { act, on: app.dates.shown }) {
            Ok(applied) if applied.edits.is_empty() => already = true,
            Ok(applied) => {
                let words = applied.effect.as_ref().map(|effect| app.text.effect(effect));
                // A key that is full takes nothing else any more.
                let words = words.map(|words| if same_hardware { app.text.hardware(false, &words) } else { words });
                return Ok(words.unwrap_or_else(|| app.text.act_about(kind)));
            }
            Err(refusal) => {
                let about = refusal.why.field();
                reason.get_or_insert_with(|| No {
                    why: app.text.refusal(app.state, &refusal, app.role),
                    // On a what-if day nothing is recorded, whatever day is typed.
                    earlier: app.dates.permit().is_some()
                        && (refusal.last_day.is_some() || matches!(refusal.why, Why::Lapsed { .. })),
                });
                // Where it is about no question, no other answer helps.
                if !asked.iter().any(|question| Some(question.field) == about) {
                    break;
                }
            }
        }
    }
    Err(reason.unwrap_or_else(|| {
        let why = if already { app.text.act_already() } else { app.text.act_nobody() };
        No { why, earlier: false }
    }))
}

/// Every way in which a token can be redeemed, each by its name: the first tenant on which there is one (R36).
fn ways(app: &Scene<'_>, of: &Id) -> Option<String> {
    let rehearsed = app.state.partner.tenants.iter().map(|tenant| {
        let rehearsal = rehearse(app.state, of, tenant, None, app.dates.shown, app.asking());
        app.text.ways(&rehearsal.outcomes().collect::<Vec<_>>())
    });
    rehearsed.flatten().next()
}

/// The act with the answers that are tried for its line of the menu, the likeliest first.
fn likely<'a>(app: &Scene<'a>, kind: ActKind, of: &'a Id) -> Box<dyn Iterator<Item = Act> + 'a> {
    let (state, on) = (app.state, app.dates.shown);
    let unsaid = || "…".to_owned();
    match kind {
        ActKind::Activate => {
            let cases = [ActivationCase::NewMachine, ActivationCase::SameHardware].into_iter();
            Box::new(cases.map(move |case| Act::Activate { key: of.clone(), machines: vec![unsaid().into()], case }))
        }
        ActKind::Redeem => {
            let ways = [RedeemAs::Add, RedeemAs::Extend, RedeemAs::New];
            let tenants = state.partner.tenants.iter().cloned();
            // Without a tenant on record the question is still asked once, so that it says what is missing.
            let tenants = tenants.chain(state.partner.tenants.is_empty().then(Tenant::default));
            Box::new(
                tenants
                    .flat_map(move |tenant| ways.map(|how| (tenant.clone(), how)))
                    .map(|(tenant, how)| Act::Redeem { token: of.clone(), tenant, how, into: None }),
            )
        }
        ActKind::Replace => {
            let reason = ReplacementReason::WrongTenant;
            Box::new(std::iter::once(Act::Replace { token: of.clone(), reason, by: None }))
        }
        ActKind::Assign => {
            let credit = state.cloud.iter().find(|benefit| benefit.id == *of);
            let holders: HashSet<&Id> =
                credit.into_iter().flat_map(|benefit| benefit.holders(on)).map(|row| &row.person).collect();
            let free = move |person: &&Person| person.left_by(on).is_none() && !holders.contains(&person.id);
            let people = state.people.iter().filter(free);
            Box::new(people.map(|person| Act::Assign { to: of.clone(), person: person.id.clone() }))
        }
        ActKind::Release => {
            let credit = state.cloud.iter().find(|benefit| benefit.id == *of);
            let holder = credit.and_then(|benefit| benefit.holders(on).next()).map(|row| row.person.clone());
            Box::new(std::iter::once(Act::Release { of: of.clone(), person: holder }))
        }
        ActKind::Enable => {
            // One that is enabled keeps its numbers.
            let known = state.technical.iter().find(|benefit| benefit.id == *of);
            // Any digits stand for those that are still to be typed.
            let number = |number: Option<&String>| number.cloned().unwrap_or_else(|| "100200300".to_owned());
            let access_id = number(known.and_then(|own| own.access_id.as_ref()));
            let contract_id = number(known.and_then(|own| own.contract_id.as_ref()));
            Box::new(std::iter::once(Act::Enable { benefit: of.clone(), access_id, contract_id }))
        }
        ActKind::Incident => {
            let (benefit, case) = (of.clone(), unsaid());
            Box::new(std::iter::once(Act::Incident { benefit, case, product: None, hours: Some(1) }))
        }
        ActKind::Close => {
            let case = questions::open_cases(app, of).into_iter().next().unwrap_or_else(unsaid);
            Box::new(std::iter::once(Act::Close { benefit: of.clone(), case }))
        }
        ActKind::Clear => {
            let machine = questions::machines(app, of).into_iter().next().unwrap_or_else(unsaid).into();
            Box::new(std::iter::once(Act::Clear { key: of.clone(), machine }))
        }
        ActKind::SignedIn | ActKind::Left | ActKind::Renew | ActKind::Review | ActKind::Block | ActKind::Dismiss => {
            Box::new(questions::act(kind, of, &[]).map(|(act, _)| act).into_iter())
        }
    }
}
