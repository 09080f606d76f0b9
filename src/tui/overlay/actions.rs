//! What can be done with the selected thing: every act with its letter, and what it would come to or why it may not.

use std::cell::OnceCell;

use ratatui::layout::Rect;

use super::dialog::{After, Dialog, LETTERS};
use super::picker::{Entry, ListBox, Picker, announce};
use super::questions;
use crate::domain::act::deed::Foretells;
use crate::domain::act::{Act, ActKind};
use crate::domain::apply::earlier::{Earlier, earlier};
use crate::domain::apply::rehearse;
use crate::domain::command::Command;
use crate::domain::deadline::Deadline;
use crate::domain::field::{Field, Value};
use crate::domain::refusal::{Plain, Refusal, Why};
use crate::domain::rule::named_in;
use crate::domain::{Basis, Id, State, Thing};
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::lists::detail::Item;
use crate::lists::fit::{width, wrap};
use crate::text::visible;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::intent::{Intent, Opening};
use crate::tui::scene::Scene;
use crate::tui::theme::Tone;

/// One line of the menu.
#[derive(Debug)]
struct Offered {
    kind: ActKind,
    /// What it is done to.
    of: Id,
    /// The act is done to a part of what is selected, which it names then.
    of_part: bool,
    /// What it would come to, or why it may not be done; asked when the line is seen.
    answer: OnceCell<Result<String, No>>,
    /// What is answered already.
    known: Vec<(Field, Value)>,
}

impl Offered {
    /// Whether choosing it leads on: it may be done, if only as of an earlier day.
    fn is_open(&self, app: &Scene<'_>) -> bool {
        self.answer(app).as_ref().map_or_else(|no| no.earlier.is_some(), |_| true)
    }

    fn answer(&self, app: &Scene<'_>) -> &Result<String, No> {
        self.answer.get_or_init(|| {
            let named = |words: String| {
                if self.of_part { app.text.act_either(self.of.as_str(), &words) } else { words }
            };
            let answer =
                if self.kind == ActKind::Dismiss { dismissal(app, self) } else { answer(app, self.kind, &self.of) };
            answer.map(named).map_err(|no| No { why: named(no.why), ..no })
        })
    }
}

/// Why an act may not be done on the day shown.
#[derive(Debug)]
struct No {
    why: String,
    /// The last earlier day on which it could have been done is there, and what its form says then, which asks for the day.
    earlier: Option<String>,
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
        let offered = kinds(app, thing).into_iter().filter_map(|(kind, what)| {
            let of = what.id(app.state).cloned()?;
            let known = match (kind, dates(app, what).as_slice()) {
                // Of several dates the form asks which.
                (ActKind::Dismiss, [item]) => known_date(item),
                (ActKind::Dismiss, _) => Vec::new(),
                _ => questions::selected(app, kind, item).into_iter().collect(),
            };
            Some(Offered { kind, of, of_part: what != thing, answer: OnceCell::new(), known })
        });
        let offered: Vec<Offered> = offered.collect();
        let title = app.text.actions_title(&app.text.named(app.state, thing));
        // The first that can be done is what is wanted most likely; where that would be no more than to be told of no date, it
        // is read why the rest cannot be done.
        let wanted = |own: &Offered| own.kind != ActKind::Dismiss && own.answer(app).is_ok();
        let selected = offered.iter().position(wanted).unwrap_or(0);
        let picker = Picker { selected, ..Picker::default() };
        (!offered.is_empty()).then_some(Self { picker, title, offered })
    }

    /// Opens what the act needs to know, or asks whether to record it. One that may not be done says why.
    fn choose(&mut self, cx: &Scene<'_>, at: usize) -> After {
        let Some(own) = self.offered.get(at) else { return After::close() };
        if let Err(No { why, earlier: None }) = own.answer(cx) {
            // The reason stands in its line, and is said as in every menu.
            self.picker.selected = at;
            return After::say(why.clone(), Tone::Muted);
        }
        let (kind, of, known) = (own.kind, own.of.clone(), own.known.clone());
        let why = own.answer(cx).as_ref().err().and_then(|no| no.earlier.clone());
        After::Close(vec![Intent::Open(Opening::Act { kind, of, known, why })])
    }

    /// The letter of a line; none where a line above it has the same act, which the letter means.
    fn letter(&self, app: &Scene<'_>, at: usize) -> Option<String> {
        let kind = self.offered.get(at)?.kind;
        let first = self.offered.iter().position(|own| own.kind == kind);
        (first == Some(at)).then(|| letters(app, kind))
    }

    /// The selected act's answer.
    fn said(&self, cx: &Scene<'_>) -> &str {
        self.offered.get(self.picker.selected).map_or("", |own| match own.answer(cx) {
            Ok(words) | Err(No { why: words, .. }) => words,
        })
    }
}

impl Dialog for Actions {
    fn key(&mut self, app: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        let by_letter = self.offered.iter().position(|own| app.keymap.act(own.kind).contains(&chord));
        match (action, by_letter) {
            (Some(Action::Cancel), _) => After::close(),
            (Some(Action::Accept), _) => self.choose(app, self.picker.selected),
            (_, Some(at)) => self.choose(app, at),
            _ => {
                // The letter of an act is that act, and no step to another line.
                let act = |kind: &&ActKind| app.keymap.act(**kind).contains(&chord);
                if let (None, Some(kind)) = (action, ActKind::ALL.iter().find(act)) {
                    return After::say(app.text.menu_elsewhere(*kind), Tone::Muted);
                }
                let below = app.keymap.resolve(&[Scope::List], chord);
                let moved = self.picker.walk(action.or(below), self.offered.len(), self.offered.len());
                if moved || chord.typed().is_none() {
                    return After::stay();
                }
                // A letter that is none of these is no step to another line.
                let letters: Vec<String> = (0..self.offered.len()).filter_map(|at| self.letter(app, at)).collect();
                After::say(app.text.menu_letters(&letters), Tone::Muted)
            }
        }
    }

    /// Draws the menu, every line in full: what is cut off could be a figure.
    fn draw(&self, app: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let theme = app.theme;
        let wide = area.width.min(90);
        let names: Vec<String> = self.offered.iter().map(|own| questions::name(app, own.kind, &own.of)).collect();
        let named = names.iter().map(|name| width(name)).max().unwrap_or(0).min(NAME);
        let keys = self.offered.iter().map(|own| width(&letters(app, own.kind))).max().unwrap_or(0).max(1);
        let room = usize::from(wide.saturating_sub(4)).saturating_sub(keys + 1 + named + 1).max(1);
        let mut lines: Vec<(usize, bool, String)> = Vec::new();
        for (at, own) in self.offered.iter().enumerate() {
            let (Ok(words) | Err(No { why: words, .. })) = own.answer(app);
            let wrapped = wrap(&visible(words), room);
            lines.extend(wrapped.into_iter().enumerate().map(|(row, line)| (at, row == 0, line)));
        }
        let dialog = ListBox {
            title: self.title.clone(),
            field: None,
            remark: app.only_asked(),
            entries: self.offered.len(),
            selected: self.picker.selected,
            width: wide,
            rows: lines.iter().map(|(at, ..)| *at).collect(),
        };
        dialog.draw(area, canvas, theme, hits, |row, _| {
            let Some((at, first, words)) = lines.get(row) else { return Entry { parts: Vec::new() } };
            let Some(own) = self.offered.get(*at) else { return Entry { parts: Vec::new() } };
            let style = if own.is_open(app) { theme.plain.0 } else { theme.muted.0 };
            let once = |words: String| if *first { words } else { String::new() };
            let name = names.get(*at).cloned().unwrap_or_default();
            Entry {
                parts: vec![
                    (once(self.letter(app, *at).unwrap_or_default()), keys, theme.hint_key.0),
                    (once(name), named, style),
                    (words.clone(), room, style),
                ],
            }
        });
        announce(app, canvas, hits);
    }

    fn own_keys(&self, cx: &Scene<'_>) -> Option<(String, String)> {
        Some((LETTERS.to_owned(), cx.text.hint_letter()))
    }

    fn picker(&mut self) -> Option<&mut Picker> {
        Some(&mut self.picker)
    }

    fn named(&self, app: &Scene<'_>) -> Vec<Basis> {
        named_in(self.said(app))
    }
}

/// Columns of an act's name, at most.
const NAME: usize = 24;

/// The key of an act, as the menu names it.
fn letters(app: &Scene<'_>, kind: ActKind) -> String {
    app.keymap.act(kind).first().map(ToString::to_string).unwrap_or_default()
}

/// The acts that are done with such a thing and with each of its keys or tokens, with what each is done to. Of each act that
/// one stands first which is done next, so that its letter means it. Dates stand last.
fn kinds(app: &Scene<'_>, thing: Thing) -> Vec<(ActKind, Thing)> {
    let (state, overview) = (app.state, app.overview);
    let parts = parts(state, thing);
    let listed = |own: Thing| overview.deadlines.iter().any(|item| item.subject == own);
    // The dates of a part are offered where there are any; the thing itself says that there are none.
    let has_dates = |of: Thing| listed(of) || (of == thing && !parts.iter().any(|part| listed(*part)));
    let is_offered = |kind: ActKind, of: Thing| kind.applies(state, of) && (kind != ActKind::Dismiss || has_dates(of));
    let mut offered = Vec::new();
    for kind in ActKind::ALL.iter().copied() {
        let mut of: Vec<Thing> = parts.iter().copied().chain([thing]).filter(|of| is_offered(kind, *of)).collect();
        of.sort_by_key(|of| *of != thing && !kind.is_next(state, overview, *of));
        offered.extend(of.into_iter().map(|of| (kind, of)));
    }
    offered
}

/// The keys or tokens of a benefit.
fn parts(state: &State, whole: Thing) -> Vec<Thing> {
    match whole {
        Thing::Software(of) => {
            let keys = state.software.get(of).map_or(0, |benefit| benefit.keys.len());
            (0..keys).map(|key| Thing::Key(of, key)).collect()
        }
        Thing::Cloud(of) => {
            let tokens = state.cloud.get(of).map_or(0, |benefit| benefit.tokens.len());
            (0..tokens).map(|token| Thing::Token(of, token)).collect()
        }
        // Seats are rows of their own.
        Thing::Offer(_)
        | Thing::Key(..)
        | Thing::Token(..)
        | Thing::Subscription(_)
        | Thing::VisualStudio(_)
        | Thing::Seat(..)
        | Thing::Technical(_)
        | Thing::Person(_) => Vec::new(),
    }
}

/// The coming dates of a thing that can be dismissed: where one is selected that one, else each that is listed.
fn dates(app: &Scene<'_>, thing: Thing) -> Vec<Deadline> {
    let selected = app.selected_date().filter(|item| item.subject == thing);
    let listed = app.overview.deadlines.iter().filter(|item| item.subject == thing).copied();
    selected.map_or_else(|| listed.collect(), |item| vec![item])
}

/// A date as the answers that name it.
fn known_date(item: &Deadline) -> Vec<(Field, Value)> {
    vec![(Field::Kind, Value::Text(item.kind.as_word().to_owned())), (Field::Date, Value::Date(item.date))]
}

/// What dismissing a date comes to.
fn dismissal(app: &Scene<'_>, own: &Offered) -> Result<String, No> {
    if own.known.is_empty()
        && let Some(thing) = app.state.thing(&own.of)
    {
        let several = dates(app, thing);
        if several.len() > 1 {
            return Ok(app.text.which_of_dates(app.state, &several));
        }
    }
    let answers: Vec<(Field, Option<Value>)> =
        own.known.iter().map(|(field, value)| (*field, Some(value.clone()))).collect();
    let decided =
        own.kind.said(own.of.clone(), &answers).map(|act| app.decide(&Command::Act { act, on: app.dates.shown }));
    match decided {
        Some(Ok(applied)) => match applied.effect {
            Some(effect) => Ok(app.text.effect(&effect)),
            None => Err(No { why: app.text.act_already(), earlier: None }),
        },
        Some(Err(refusal)) => Err(No { why: app.text.refusal(app.state, &refusal, app.role), earlier: None }),
        None => Err(No { why: app.text.act_already(), earlier: None }),
    }
}

/// What an act would come to with the likeliest answers to what it still asks, or why it may not be done at all.
fn answer(app: &Scene<'_>, kind: ActKind, of: &Id) -> Result<String, No> {
    if kind.foretells() == Foretells::Ways
        && let Some(ways) = ways(app, of)
    {
        return Ok(ways);
    }
    let asked = questions::questions(app, kind, of);
    let mut reason: Option<(No, bool)> = None;
    let mut already: Option<String> = None;
    for act in kind.likely(app.state, of, app.dates.shown) {
        let case = if let Act::Activate(own) = &act { Some(own.case) } else { None };
        let about = app.text.act_about(&act);
        match app.decide(&Command::Act { act, on: app.dates.shown }) {
            Ok(applied) if applied.edits.is_empty() => {
                // What holds of one answer holds of none of the others.
                let own = applied.effect.as_ref().filter(|_| kind.questions().is_empty());
                let words = own.and_then(|effect| app.text.unchanged(effect));
                already = Some(words.unwrap_or_else(|| app.text.act_already()));
            }
            Ok(applied) => {
                // What nobody has answered yet is asked for, not guessed.
                if let Some(asks) = app.text.act_asks(kind) {
                    return Ok(asks);
                }
                let words = applied.effect.as_ref().map(|effect| app.text.effect(effect));
                // It is said of which case that is true: nobody has been asked yet.
                let words = words.map(|words| match case {
                    Some(case) => app.text.act_either(&app.text.activation_case(case), &words),
                    None => words,
                });
                return Ok(words.unwrap_or(about));
            }
            Err(refusal) => {
                let about = refusal.why.field();
                // That one of several people cannot be given it says nothing of the others.
                let of_one =
                    matches!(refusal.why, Why::HasSeat { .. } | Why::OtherCredit { .. } | Why::PersonLeft { .. });
                let why = if of_one { app.text.act_nobody() } else { app.text.refusal(app.state, &refusal, app.role) };
                // On a what-if day nothing is recorded, whatever day is typed.
                let may = kind.keeps_day() && app.dates.permit().is_some();
                let day = app.dates.shown;
                let earlier = may.then(|| earlier(app.state, (kind, of), &refusal, day, app.asking())).flatten();
                let (why, earlier) = match earlier {
                    Some(Earlier::Allowed(day)) => {
                        (app.text.act_earlier(&why, day), Some(app.text.act_earlier_in_form(&why, day)))
                    }
                    Some(Earlier::Refused(day, other)) if other.why != refusal.why => {
                        let reviewed_first = matches!(other.why, Why::Plain(Plain::ProfileNotReviewed));
                        // The sentence around it names its day.
                        let other = Refusal { as_of: None, ..other };
                        let other = app.text.refusal(app.state, &other, app.role);
                        let words = if reviewed_first {
                            app.text.act_earlier_review(&why, day, &other)
                        } else {
                            app.text.act_earlier_against(&why, day, &other)
                        };
                        (words, None)
                    }
                    Some(Earlier::Refused(..)) | None => (why, None),
                };
                if reason.as_ref().is_none_or(|(_, told_of_one)| *told_of_one && !of_one) {
                    reason = Some((No { why, earlier }, of_one));
                }
                // Where it is about no question, no other answer helps.
                if !asked.iter().any(|question| Some(question.field) == about) {
                    break;
                }
            }
        }
    }
    Err(reason
        .map_or_else(|| No { why: already.unwrap_or_else(|| app.text.act_nobody()), earlier: None }, |(no, _)| no))
}

/// Every way in which a token can be redeemed, each by its name: the first tenant on which there is one (R36).
fn ways(app: &Scene<'_>, of: &Id) -> Option<String> {
    let rehearsed = app.state.partner.tenants.iter().map(|tenant| {
        let rehearsal = rehearse(app.state, of, tenant, None, app.dates.shown, app.asking());
        app.text.ways(&rehearsal.outcomes().collect::<Vec<_>>())
    });
    rehearsed.flatten().next()
}
