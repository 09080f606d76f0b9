//! Import: a file by its path, which is completed while it is typed; where its keys belong; then what becomes of each row.
//! Enter records what is new, as one step.

use std::sync::Arc;

use ratatui::layout::Rect;
use tui_input::Input;

use super::dialog::{After, Dialog, Letters, Pasted};
use super::picker::{Entry, ListBox, Picker, Typed, note_box, request};
use super::typing::{Edited, edit, insert, joined};
use crate::catalog;
use crate::domain::folded::folded;
use crate::domain::import::{Asked, Becomes, Line, Plan, Says, brings_keys, keys_of, plan};
use crate::domain::key::ProductKey;
use crate::domain::rule::named_in;
use crate::domain::{Basis, Id};
use crate::exchange::import::Read;
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::keys::{Key, Named};
use crate::lists::fit::{width, wrap};
use crate::text::visible;
use crate::tui::canvas::Canvas;
use crate::tui::foreign::Typed as Asking;
use crate::tui::hits::Hits;
use crate::tui::intent::Intent;
use crate::tui::scene::{NotDone, Scene};
use crate::tui::theme::Tone;

/// Characters of the longest path.
const LONGEST: usize = 4096;
/// Lines whose words decide how wide their columns are.
const MEASURED: usize = 500;

/// The dialog, while it is open.
#[derive(Debug, Default)]
pub struct Import {
    stage: Stage,
    path: Input,
    /// Why what was named will not do.
    error: Option<String>,
}

/// How far it is.
#[derive(Debug)]
enum Stage {
    /// A path is typed; what it may go on with, and which of that is chosen.
    Path { known: Vec<String>, picker: Picker, chosen: bool },
    /// The file is read outside.
    Reading,
    /// It is asked where its keys belong.
    Offer { read: Arc<Read>, picker: Picker },
    /// What would become of each row.
    Preview { plan: Box<Plan>, keys: bool, ignored: Vec<String>, picker: Picker },
}

impl Default for Stage {
    fn default() -> Self {
        Self::Path { known: Vec::new(), picker: Picker::default(), chosen: false }
    }
}

impl Import {
    /// Takes what a path may go on with, where that path is still the one that stands there.
    pub(in crate::tui) fn listed(&mut self, typed: &str, names: Vec<String>) {
        if let Stage::Path { known, picker, chosen } = &mut self.stage
            && self.path.value() == typed
        {
            (*known, *picker, *chosen) = (names, Picker::default(), false);
        }
    }

    /// Takes the file, or why it cannot be read.
    pub(in crate::tui) fn brought(&mut self, cx: &Scene<'_>, read: Result<Arc<Read>, String>) {
        if !matches!(self.stage, Stage::Reading) {
            return;
        }
        match read {
            Err(sentence) => (self.stage, self.error) = (Stage::default(), Some(sentence)),
            Ok(read) if read.rows.is_empty() => {
                (self.stage, self.error) = (Stage::default(), Some(cx.text.import_nothing_in_it()));
            }
            Ok(read) => {
                // From here on no piece of a key of this file is shown, either.
                cx.text.guard(cx.state.keys().chain(&keys_of(&read.rows)));
                let offers = &cx.state.enrollments;
                let (typed, assign) = (Asking::of(self.path.value()).assign, self.assign());
                let people = read.rows.iter().any(|row| matches!(row.says, Says::Person(_)));
                match offers.as_slice() {
                    _ if typed.is_some() && !people => {
                        (self.stage, self.error) = (Stage::default(), Some(cx.text.import_assign_people_only()));
                    }
                    _ if typed.is_some() && assign.is_none() => {
                        let sentence = cx.text.import_no_such_benefit(typed.unwrap_or_default());
                        (self.stage, self.error) = (Stage::default(), Some(sentence));
                    }
                    _ if !brings_keys(&read.rows) => self.stage = preview(cx, &read, None, assign.as_ref()),
                    [] if brings_new(cx, &read) => {
                        (self.stage, self.error) = (Stage::default(), Some(cx.text.import_no_offers()));
                    }
                    _ if !brings_new(cx, &read) => self.stage = preview(cx, &read, None, assign.as_ref()),
                    [only] => self.stage = preview(cx, &read, Some(&only.id), assign.as_ref()),
                    _ => self.stage = Stage::Offer { read, picker: Picker::default() },
                }
            }
        }
    }

    /// What the people of the file are given, where that was typed.
    fn assign(&self) -> Option<Id> {
        Asking::of(self.path.value()).assign.and_then(|word| Id::typed(word).ok())
    }

    /// Asks for what the path may go on with. Until that is answered, what was listed for another one stays as far as this
    /// one goes on so: somebody who types fast completes what was typed, and nothing else.
    fn look(&mut self) -> After {
        if let Stage::Path { known, picker, chosen } = &mut self.stage {
            let begun = folded(self.path.value());
            known.retain(|name| folded(name).starts_with(begun.as_ref()));
            (*picker, *chosen) = (Picker::default(), false);
        }
        After::Stay(vec![Intent::List(self.path.value().to_owned())])
    }

    /// Puts what is chosen into the field.
    fn complete(&mut self) -> bool {
        let Stage::Path { known, picker, .. } = &self.stage else { return false };
        let Some(chosen) = known.get(picker.selected) else { return false };
        self.path = Input::new(chosen.clone());
        true
    }

    fn type_path(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        let Stage::Path { known, picker, chosen } = &mut self.stage else { return After::stay() };
        let count = known.len();
        match action {
            Some(Action::Cancel) => return After::close(),
            Some(Action::Down | Action::Up | Action::PageDown | Action::PageUp) => {
                // The first press chooses the first one.
                if *chosen {
                    picker.key(action, chord, count, usize::from(cx.hits.picker.height));
                }
                *chosen = count > 0;
            }
            Some(Action::Accept) => {
                if *chosen {
                    self.complete();
                }
                let path = self.path.value().to_owned();
                if path.trim().is_empty() || path.ends_with(std::path::is_separator) {
                    return self.look();
                }
                (self.stage, self.error) = (Stage::Reading, None);
                return After::Stay(vec![Intent::Bring(path)]);
            }
            _ if chord.key == Key::Named(Named::Tab) => {
                if self.complete() {
                    return self.look();
                }
            }
            _ => match request(chord).map(|request| edit(&mut self.path, request, LONGEST)) {
                Some(Edited::Changed) => {
                    self.error = None;
                    return self.look();
                }
                Some(Edited::Full) => return After::full(cx, LONGEST),
                Some(Edited::Same) | None => {}
            },
        }
        After::stay()
    }

    fn draw_path(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let (text, theme) = (cx.text, cx.theme);
        let (known, selected) = match &self.stage {
            Stage::Path { known, picker, chosen } => {
                (known.as_slice(), if *chosen { picker.selected } else { usize::MAX })
            }
            Stage::Reading | Stage::Offer { .. } | Stage::Preview { .. } => (&[][..], usize::MAX),
        };
        let wide = area.width.min(90);
        let room = usize::from(wide.saturating_sub(4)).max(1);
        let sentence = match (&self.stage, &self.error) {
            (Stage::Reading, _) => text.import_reading(),
            (_, Some(error)) => error.clone(),
            (_, None) => text.import_path(),
        };
        let lines = wrap(&visible(&text.shown(&sentence)), room);
        let below = u16::try_from(lines.len() + 1).unwrap_or(0);
        let list = Rect { height: area.height.saturating_sub(below), ..area };
        let dialog = ListBox {
            title: text.import_title(),
            field: Some(Typed::new(text, &self.path, text.import_path_hint())),
            remark: None,
            entries: known.len(),
            selected,
            width: wide,
            rows: Vec::new(),
        };
        dialog.draw(list, canvas, theme, hits, |at, width| {
            let name = known.get(at).map(|name| text.displayed(name).into_owned());
            Entry { parts: vec![(name.unwrap_or_default(), width, theme.plain.0)] }
        });
        note_box(cx, area, canvas, &lines, wide);
    }
}

/// Whether any row is new, wherever it may belong: else there is nothing to ask.
fn brings_new(cx: &Scene<'_>, read: &Read) -> bool {
    matches!(preview(cx, read, None, None), Stage::Preview { plan, .. } if !plan.commands.is_empty())
}

/// What would become of each row.
fn preview(cx: &Scene<'_>, read: &Read, into: Option<&Id>, assign: Option<&Id>) -> Stage {
    let rules = cx.state.rules;
    let asked = Asked {
        into,
        assign,
        asking: cx.asking(),
        known: &|offer, product| catalog::of_product(rules, offer, product),
        tab: &|product| catalog::tab_of(rules, product),
        holds: &|words| cx.text.holds(words),
    };
    let keys = brings_keys(&read.rows);
    let plan = Box::new(plan(cx.state, &read.rows, &asked));
    Stage::Preview { plan, keys, ignored: read.ignored.clone(), picker: Picker::default() }
}

impl Dialog for Import {
    fn key(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        let below = cx.keymap.resolve(&[Scope::List], chord);
        let page = usize::from(cx.hits.picker.height);
        let assign = self.assign();
        match &mut self.stage {
            Stage::Path { .. } => return self.type_path(cx, action, chord),
            Stage::Reading => {
                if action == Some(Action::Cancel) {
                    self.stage = Stage::default();
                }
            }
            Stage::Offer { read, picker } => match action {
                Some(Action::Cancel) => self.stage = Stage::default(),
                Some(Action::Accept) => {
                    if let Some(offer) = cx.state.enrollments.get(picker.selected) {
                        self.stage = preview(cx, read, Some(&offer.id), assign.as_ref());
                    }
                }
                _ => {
                    picker.key(action.or(below), chord, cx.state.enrollments.len(), page);
                    picker.input.reset();
                }
            },
            Stage::Preview { plan, picker, .. } => match action {
                Some(Action::Cancel) => self.stage = Stage::default(),
                Some(Action::Accept) if plan.commands.is_empty() => {
                    return After::Close(vec![Intent::say(cx.text.import_nothing_new(), Tone::Muted)]);
                }
                Some(Action::Accept) => return After::Submit(plan.command()),
                _ => {
                    let entries = plan.lines.len();
                    match action.or(below) {
                        Some(Action::First) => picker.selected = 0,
                        Some(Action::Last) => picker.selected = entries.saturating_sub(1),
                        moved => drop(picker.key(moved, chord, entries, page)),
                    }
                    picker.input.reset();
                }
            },
        }
        After::stay()
    }

    fn draw(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let (text, theme) = (cx.text, cx.theme);
        match &self.stage {
            Stage::Path { .. } | Stage::Reading => self.draw_path(cx, area, canvas, hits),
            Stage::Offer { picker, .. } => {
                let offers = &cx.state.enrollments;
                let dialog = ListBox {
                    title: text.import_into_title(),
                    field: None,
                    remark: None,
                    entries: offers.len(),
                    selected: picker.selected,
                    width: 60,
                    rows: Vec::new(),
                };
                dialog.draw(area, canvas, theme, hits, |at, width| {
                    let named = offers.get(at).map(|offer| (text.offer(offer), text.shown(offer.id.as_str())));
                    let (name, id) =
                        named.map(|(name, id)| (visible(&name).into_owned(), id.into_owned())).unwrap_or_default();
                    let room = width.saturating_sub(21);
                    Entry { parts: vec![(name, room, theme.plain.0), (id, 20, theme.muted.0)] }
                });
            }
            Stage::Preview { plan, keys, ignored, picker } => {
                let wide = area.width.min(120);
                let after = plan.after.as_deref().unwrap_or(cx.state);
                let selected = plan.lines.get(picker.selected);
                let full = selected.map(|line| {
                    let name = text.shown(&line.name);
                    let reason = text.import_reason(line, after, cx.role);
                    text.import_selected(line.place, &name, &reason)
                });
                let notes = text.import_notes(plan).into_iter().chain(text.import_ignored(ignored)).chain(full);
                let room = usize::from(wide.saturating_sub(4)).max(1);
                let mut lines: Vec<String> = notes.flat_map(|words| wrap(&visible(&words), room)).collect();
                let most = usize::from(area.height / 3).max(1);
                lines.drain(..lines.len().saturating_sub(most));
                let below = u16::try_from(lines.len() + 1).unwrap_or(0);
                let list = Rect { height: area.height.saturating_sub(below), ..area };
                let dialog = ListBox {
                    title: text.import_title(),
                    field: None,
                    remark: Some(text.import_counts(plan, *keys)),
                    entries: plan.lines.len(),
                    selected: picker.selected,
                    width: wide,
                    rows: Vec::new(),
                };
                // Each as wide as its words. Names first: why is said in full below of the one that is selected.
                let named = |line: &Line| {
                    [
                        line.place.to_string(),
                        text.import_becomes(line, *keys),
                        line.key.as_ref().map(ProductKey::masked_short).unwrap_or_default(),
                        text.import_kind_and_limit(line),
                        text.displayed(&line.name).into_owned(),
                    ]
                };
                let mut widths = [0; 5];
                let mut longest = 0;
                for line in plan.lines.iter().take(MEASURED) {
                    for (own, words) in widths.iter_mut().zip(named(line)) {
                        *own = width(&words).max(*own);
                    }
                    longest = longest.max(width(&visible(&text.import_reason(line, after, cx.role))));
                }
                dialog.draw(list, canvas, theme, hits, |at, columns| {
                    let Some(line) = plan.lines.get(at) else { return Entry { parts: Vec::new() } };
                    let style = match line.becomes() {
                        Becomes::New => theme.good.0,
                        Becomes::Known | Becomes::Same => theme.muted.0,
                        Becomes::NotAKey => theme.warn.0,
                    };
                    let [number, becomes, key, kind, name] = widths;
                    // Where no line has a key there is no column of them.
                    let before = [number, becomes, key, kind].into_iter().filter(|own| *own > 0).map(|own| own + 1);
                    let room = columns.saturating_sub(before.sum::<usize>() + 1);
                    let name = name.min(room.saturating_sub(longest.min(room / 4)));
                    let styles = [theme.muted.0, style, theme.plain.0, theme.plain.0, theme.plain.0];
                    let wide = [number, becomes, key, kind, name];
                    let parts =
                        named(line).into_iter().zip(wide).zip(styles).map(|((words, own), style)| (words, own, style));
                    let why = visible(&text.import_reason(line, after, cx.role)).into_owned();
                    let why = (why, room.saturating_sub(name), style);
                    Entry { parts: parts.filter(|(_, own, _)| *own > 0).chain([why]).collect() }
                });
                note_box(cx, area, canvas, &lines, wide);
            }
        }
    }

    fn hint(&self, cx: &Scene<'_>, action: Action) -> Option<String> {
        match &self.stage {
            // On another day nothing can be recorded, and nothing is where nothing is new.
            Stage::Preview { plan, .. } if action == Action::Accept => {
                (!plan.commands.is_empty() && !cx.dates.is_what_if()).then(|| cx.text.hint_record())
            }
            Stage::Path { .. } | Stage::Reading | Stage::Offer { .. } | Stage::Preview { .. } => {
                Some(cx.text.hint(action))
            }
        }
    }

    fn letters(&self) -> Option<Letters> {
        let path = Letters { most: LONGEST, exact: false, together: false };
        matches!(self.stage, Stage::Path { .. }).then_some(path)
    }

    fn paste(&mut self, _cx: &Scene<'_>, lines: &[String]) -> Pasted {
        if !matches!(self.stage, Stage::Path { .. }) {
            return Pasted::nowhere();
        }
        self.error = None;
        let left_out = insert(&mut self.path, &joined(lines), LONGEST);
        Pasted { after: self.look(), left_out: Some(left_out) }
    }

    fn picker(&mut self) -> Option<&mut Picker> {
        match &mut self.stage {
            Stage::Path { picker, chosen, .. } => {
                *chosen = true;
                Some(picker)
            }
            Stage::Reading => None,
            Stage::Offer { picker, .. } | Stage::Preview { picker, .. } => Some(picker),
        }
    }

    /// A click on a row of the preview chooses it and no more: what is recorded is asked for by a key.
    fn click(&mut self, cx: &Scene<'_>, at: usize) -> After {
        if let Stage::Preview { picker, .. } = &mut self.stage {
            picker.selected = at;
            return After::stay();
        }
        let Some(picker) = self.picker() else { return After::stay() };
        picker.selected = at;
        self.key(cx, Some(Action::Accept), super::dialog::enter())
    }

    fn named(&self, cx: &Scene<'_>) -> Vec<Basis> {
        let Stage::Preview { plan, picker, .. } = &self.stage else { return Vec::new() };
        let line = plan.lines.get(picker.selected);
        let after = plan.after.as_deref().unwrap_or(cx.state);
        let reason = line.map(|line| cx.text.import_reason(line, after, cx.role)).unwrap_or_default();
        named_in(&reason)
    }

    fn refused(&mut self, cx: &Scene<'_>, not_done: &NotDone) -> Vec<Intent> {
        vec![Intent::say(cx.not_done(not_done), Tone::Bad)]
    }
}
