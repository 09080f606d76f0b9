//! What can be done with the selected thing: every act with its letter, and what it would come to or why it may not.

use ratatui::layout::Rect;

use super::Overlay;
use super::confirm::Confirm;
use super::form::Form;
use super::picker::{Dialog, Entry, Picker};
use crate::domain::act::Act;
use crate::domain::cloud::{CreditKind, RedeemAs, ReplacementReason};
use crate::domain::command::Command;
use crate::domain::field::{Field, Value};
use crate::domain::record::Kind;
use crate::domain::reveal::next_key;
use crate::domain::software::ActivationCase;
use crate::domain::words::words;
use crate::domain::{Id, Thing};
use crate::text::visible;
use crate::tui::action::{Action, Scope};
use crate::tui::app::{App, Effect, Intent};
use crate::tui::canvas::Canvas;
use crate::tui::fit::wrap;
use crate::tui::keys::Chord;
use crate::tui::theme::Tone;
use crate::tui::view::Hits;

words! {
    /// An act that the dashboard offers. The word is its letter, the same everywhere.
    pub enum ActKind {
        /// A key was used.
        Activate = "a",
        /// A token was redeemed.
        Redeem = "r",
        /// A token was replaced.
        Replace = "p",
        /// A seat or a credit is given to somebody.
        Assign = "g",
        /// It is taken back.
        Release = "t",
        /// The holder signed in.
        SignedIn = "i",
        /// A person leaves.
        Left = "l",
        /// A technical benefit was enabled.
        Enable = "e",
        /// A case was opened, or hours were taken.
        Incident = "c",
        /// A case was closed.
        Close = "x",
        /// An offer was renewed.
        Renew = "n",
        /// The profile was reviewed.
        Review = "w",
        /// A key was blocked.
        Block = "b",
        /// A machine was cleared.
        Clear = "m",
        /// Deadlines are dismissed.
        Dismiss = "d",
    }
}

/// One line of the menu.
#[derive(Debug)]
struct Offered {
    kind: ActKind,
    /// What it is done to.
    of: Id,
    /// What it would come to, or why it may not be done.
    answer: Result<String, String>,
}

/// The menu.
#[derive(Debug)]
pub struct Actions {
    pub(super) picker: Picker,
    title: String,
    offered: Vec<Offered>,
}

impl Actions {
    /// What can be done with a thing; none where nothing is ever done with such a thing.
    pub(super) fn new(app: &App, thing: Thing) -> Option<Self> {
        let offered: Vec<Offered> = kinds(app, thing)
            .into_iter()
            .filter_map(|(kind, thing)| {
                let of = thing.id(&app.state)?.clone();
                let answer = answer(app, kind, thing, &of);
                Some(Offered { kind, of, answer })
            })
            .collect();
        let title = app.text.actions_title(thing.id_text(&app.state));
        (!offered.is_empty()).then(|| Self { picker: Picker::default(), title, offered })
    }

    pub(super) fn key(mut self, app: &mut App, action: Option<Action>, chord: Chord) -> Vec<Effect> {
        let letter = chord.typed().map(String::from);
        let by_letter = self.offered.iter().position(|own| Some(own.kind.as_word()) == letter.as_deref());
        match (action, by_letter) {
            (Some(Action::Cancel), _) => return Vec::new(),
            (Some(Action::Accept), _) => {
                let at = self.picker.selected;
                return self.choose(app, at);
            }
            (_, Some(at)) => return self.choose(app, at),
            _ => {
                let below = app.keymap.resolve(&[Scope::List], chord);
                self.picker.key(action.or(below), chord, self.offered.len(), self.offered.len());
                self.picker.input.reset();
            }
        }
        app.keep_open(Overlay::Actions(self));
        Vec::new()
    }

    /// Opens what the act needs to know, or asks whether to record it. One that may not be done says why.
    fn choose(mut self, app: &mut App, at: usize) -> Vec<Effect> {
        let Some(own) = self.offered.get(at) else { return Vec::new() };
        if let Err(reason) = &own.answer {
            let reason = reason.clone();
            self.picker.selected = at;
            app.keep_open(Overlay::Actions(self));
            app.say(reason, Tone::Bad);
            return Vec::new();
        }
        let (kind, of) = (own.kind, own.of.clone());
        if let Some(form) = Form::act(app, kind, &of) {
            app.keep_open(Overlay::Form(form));
            return Vec::new();
        }
        let Some(act) = plain(kind, &of) else { return Vec::new() };
        let sentence = own.answer.clone().unwrap_or_default();
        let answers = (app.text.act_leave(), app.text.act_record());
        let title = format!("{} {of}", app.text.act_kind(kind));
        let intent = Intent::Run(Command::Act { act, on: app.dates.shown });
        app.keep_open(Overlay::Confirm(Confirm::ask(title, sentence, answers, intent)));
        Vec::new()
    }

    /// Draws the menu; the selected act's answer in full below it.
    pub fn draw(&self, app: &App, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let (text, theme) = (&app.text, &app.theme);
        let wide = area.width.min(90);
        let selected = self.offered.get(self.picker.selected);
        let full = match selected.map(|own| &own.answer) {
            Some(Ok(words) | Err(words)) => wrap(&visible(words), usize::from(wide.saturating_sub(4)).max(1)),
            None => Vec::new(),
        };
        let below = if full.len() > 1 { u16::try_from(full.len() + 1).unwrap_or(0) } else { 0 };
        let list = Rect { height: area.height.saturating_sub(below), ..area };
        let dialog = Dialog {
            title: self.title.clone(),
            field: None,
            remark: None,
            entries: self.offered.len(),
            selected: self.picker.selected,
            width: wide,
        };
        dialog.draw(list, canvas, theme, hits, |at, width| {
            let Some(own) = self.offered.get(at) else { return Entry { parts: Vec::new() } };
            let (words, style) = match &own.answer {
                Ok(words) => (words, theme.plain.0),
                Err(words) => (words, theme.muted.0),
            };
            let name = text.act_kind(own.kind);
            let room = width.saturating_sub(2 + NAME + 1);
            Entry {
                parts: vec![
                    (own.kind.as_word().to_owned(), 1, theme.hint_key.0),
                    (name, NAME, style),
                    (visible(words).into_owned(), room, style),
                ],
            }
        });
        if below > 0 {
            crate::tui::view::note_box(app, area, canvas, &full, wide);
        }
    }
}

/// Columns of an act's name.
const NAME: usize = 24;

/// The acts that are done with such a thing, each with what it is done to.
fn kinds(app: &App, thing: Thing) -> Vec<(ActKind, Thing)> {
    let state = &app.state;
    match thing {
        Thing::Key(..) => {
            [ActKind::Activate, ActKind::Clear, ActKind::Block, ActKind::Dismiss].map(|kind| (kind, thing)).into()
        }
        // Of a benefit the next usable key, or the benefit itself, which says why there is none.
        Thing::Software(_) => {
            let key = next_key(state, &app.overview, thing).unwrap_or(thing);
            let key = match (key, state.record(thing)) {
                (Thing::Software(of), Some(crate::domain::record::Record::Software(own))) if !own.keys.is_empty() => {
                    Thing::Key(of, 0)
                }
                (key, _) => key,
            };
            vec![(ActKind::Activate, key)]
        }
        Thing::Token(..) => [ActKind::Redeem, ActKind::Replace, ActKind::Dismiss].map(|kind| (kind, thing)).into(),
        Thing::Cloud(at) => {
            let Some(benefit) = state.cloud.get(at) else { return Vec::new() };
            if let Some(credit) = &benefit.credit {
                let mut kinds = vec![(ActKind::Assign, thing), (ActKind::Release, thing)];
                if credit.kind == CreditKind::Bulk {
                    kinds.truncate(1);
                }
                kinds.push((ActKind::Dismiss, thing));
                return kinds;
            }
            let first = (!benefit.tokens.is_empty()).then_some(Thing::Token(at, 0));
            let token = next_key(state, &app.overview, thing).ok().or(first);
            let token = token.map(|token| vec![(ActKind::Redeem, token), (ActKind::Replace, token)]);
            token.unwrap_or_default()
        }
        Thing::Seat(..) => {
            [ActKind::Assign, ActKind::Release, ActKind::SignedIn, ActKind::Dismiss].map(|kind| (kind, thing)).into()
        }
        Thing::VisualStudio(_) => vec![(ActKind::Assign, thing)],
        Thing::Technical(_) => {
            [ActKind::Enable, ActKind::Incident, ActKind::Close, ActKind::Dismiss].map(|kind| (kind, thing)).into()
        }
        Thing::Offer(_) => [ActKind::Renew, ActKind::Review, ActKind::Dismiss].map(|kind| (kind, thing)).into(),
        Thing::Person(_) => vec![(ActKind::Left, thing)],
        Thing::Subscription(_) => vec![(ActKind::Dismiss, thing)],
    }
}

/// An act that needs nothing more to be known.
fn plain(kind: ActKind, of: &Id) -> Option<Act> {
    let of = of.clone();
    Some(match kind {
        ActKind::SignedIn => Act::SignedIn { seat: of },
        ActKind::Left => Act::Left { person: of },
        ActKind::Renew => Act::Renew { offer: of },
        ActKind::Review => Act::Review { offer: of },
        ActKind::Block => Act::Block { key: of },
        ActKind::Dismiss => Act::Dismiss { id: of },
        ActKind::Release => Act::Release { of, person: None },
        _ => return None,
    })
}

/// What an act would come to with the likeliest answers to what it still asks, or why it may not be done at all.
fn answer(app: &App, kind: ActKind, thing: Thing, of: &Id) -> Result<String, String> {
    let mut first: Option<String> = None;
    for act in likely(app, kind, thing, of) {
        match app.decide(&Command::Act { act, on: app.dates.shown }) {
            Ok(applied) if applied.edits.is_empty() => {
                first.get_or_insert_with(|| app.text.done_nothing());
            }
            Ok(applied) => {
                let words = applied.effect.as_ref().map(|effect| app.text.effect(effect));
                return Ok(words.unwrap_or_else(|| app.text.act_about(kind)));
            }
            Err(refusal) => {
                first.get_or_insert_with(|| app.text.refusal(&app.state, &refusal, app.role));
            }
        }
    }
    Err(first.unwrap_or_else(|| app.text.act_nobody()))
}

/// The act with the answers that are tried for its line of the menu, the likeliest first.
fn likely(app: &App, kind: ActKind, thing: Thing, of: &Id) -> Vec<Act> {
    let state = &app.state;
    let machine = || vec!["…".to_owned()];
    match kind {
        ActKind::Activate => [ActivationCase::NewMachine, ActivationCase::SameHardware]
            .map(|case| Act::Activate { key: of.clone(), machines: machine(), case })
            .into(),
        ActKind::Redeem => {
            let ways = [RedeemAs::Add, RedeemAs::Extend, RedeemAs::New];
            let tenants = state.partner.tenants.iter();
            let tries: Vec<Act> = tenants
                .flat_map(|tenant| ways.map(|how| (tenant, how)))
                .map(|(tenant, how)| Act::Redeem { token: of.clone(), tenant: tenant.clone(), how, into: None })
                .collect();
            let none = Act::Redeem { token: of.clone(), tenant: String::new(), how: RedeemAs::New, into: None };
            if tries.is_empty() { vec![none] } else { tries }
        }
        ActKind::Replace => {
            [ReplacementReason::WrongTenant].map(|reason| Act::Replace { token: of.clone(), reason, by: None }).into()
        }
        ActKind::Assign => {
            let people = state.people.iter().filter(|person| person.left_by(app.dates.shown).is_none());
            people.map(|person| Act::Assign { to: of.clone(), person: person.id.clone() }).collect()
        }
        ActKind::Release => match thing {
            Thing::Cloud(at) => {
                let holders = state.cloud.get(at).into_iter().flat_map(|benefit| benefit.holders(app.dates.shown));
                let mut tries: Vec<Act> =
                    holders.map(|row| Act::Release { of: of.clone(), person: Some(row.person.clone()) }).collect();
                tries.push(Act::Release { of: of.clone(), person: None });
                tries
            }
            _ => vec![Act::Release { of: of.clone(), person: None }],
        },
        ActKind::Enable => {
            vec![Act::Enable { benefit: of.clone(), access_id: "…".to_owned(), contract_id: "…".to_owned() }]
        }
        ActKind::Incident => {
            vec![Act::Incident { benefit: of.clone(), case: "…".to_owned(), product: None, hours: Some(1) }]
        }
        ActKind::Close => {
            let open = open_cases(app, of).into_iter();
            let mut tries: Vec<Act> = open.map(|case| Act::Close { benefit: of.clone(), case }).collect();
            tries.push(Act::Close { benefit: of.clone(), case: "…".to_owned() });
            tries
        }
        ActKind::Clear => {
            let machines = machines(app, of).into_iter();
            let mut tries: Vec<Act> = machines.map(|machine| Act::Clear { key: of.clone(), machine }).collect();
            tries.push(Act::Clear { key: of.clone(), machine: "…".to_owned() });
            tries
        }
        _ => plain(kind, of).into_iter().collect(),
    }
}

/// Cases of a technical benefit that are open on the day shown.
pub(super) fn open_cases(app: &App, of: &Id) -> Vec<String> {
    let benefit = app.state.technical.iter().find(|benefit| benefit.id == *of);
    let rows = benefit.into_iter().flat_map(|benefit| &benefit.incidents);
    rows.filter(|row| row.on <= app.dates.shown && row.closed.is_none()).map(|row| row.case.clone()).collect()
}

/// Machines that carry the software of a key on the day shown.
pub(super) fn machines(app: &App, of: &Id) -> Vec<String> {
    let key = app.state.software.iter().flat_map(|benefit| &benefit.keys).find(|key| key.id == *of);
    key.map(|key| key.machines(app.dates.shown).into_iter().map(str::to_owned).collect()).unwrap_or_default()
}

/// What an act still has to know: fields, whether they must be filled in, and what they start with.
pub(super) fn asks(app: &App, kind: ActKind, of: &Id) -> Vec<(Field, bool, Option<Value>)> {
    let text = |text: &str| Some(Value::Text(text.to_owned()));
    let thing = app.state.thing(of);
    match kind {
        ActKind::Activate => {
            vec![(Field::Machine, true, None), (Field::Case, true, text(ActivationCase::NewMachine.as_word()))]
        }
        ActKind::Redeem => {
            vec![(Field::Tenant, true, None), (Field::As, true, None), (Field::Subscription, false, None)]
        }
        ActKind::Replace => vec![(Field::Reason, true, None), (Field::By, false, None)],
        ActKind::Assign => vec![(Field::Person, true, None)],
        ActKind::Release if thing.is_some_and(|thing| thing.kind() == Kind::Cloud) => vec![(Field::Person, true, None)],
        ActKind::Enable => vec![(Field::AccessId, true, None), (Field::ContractId, true, None)],
        ActKind::Incident => {
            let advisory = app.state.technical.iter().any(|benefit| {
                benefit.id == *of && benefit.kind == crate::domain::technical::TechnicalKind::AdvisoryHours
            });
            let mut asks = vec![(Field::Case, true, None), (Field::Product, false, None)];
            if advisory {
                asks.push((Field::Hours, true, None));
            }
            asks
        }
        ActKind::Close => vec![(Field::Case, true, None)],
        ActKind::Clear => vec![(Field::Machine, true, None)],
        _ => Vec::new(),
    }
}
