//! What stands around the list: header, what is said where there are no rows, the bottom line.

use std::cell::LazyCell;

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::app::{App, Focus, Message, Saving, Use};
use super::super::canvas::Canvas;
use super::super::overlay::Overlay;
use super::Hits;
use crate::domain::{Section, Thing};
use crate::keys::action::{Action, Scope};
use crate::lists::filter::Missed;
use crate::lists::fit::{fit, width, wrap};
use crate::session::Source;
use crate::text::visible;

/// Columns that a text takes.
pub(super) fn columns(text: &str) -> u16 {
    columns_of(width(text))
}

fn columns_of(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// Breadcrumb, partner and role, and the day: any other day than today is unmistakable.
pub(super) fn header(app: &App, area: Rect, canvas: &mut Canvas) {
    let (text, theme) = (&app.text, &app.theme);
    let what_if = app.dates.is_what_if();
    let base = if what_if { theme.what_if.0 } else { theme.header.0 };
    let detail = if what_if { theme.what_if.0 } else { theme.header_detail.0 };
    canvas.style(area, if what_if { theme.what_if.0 } else { Style::default() });
    // The day stands right and is never left out, and the marks beside it; what does not fit there goes.
    let shown = app.dates.shown.to_string();
    let marks = marks(app);
    let day = if what_if {
        let long = text.what_if(&shown, &app.dates.today.to_string());
        let beside: usize = marks.iter().map(|(words, _)| width(words) + 2).sum();
        let least = if marks.is_empty() { 12 } else { 16 + beside };
        if width(&long) + least <= usize::from(area.width) { long } else { text.what_if_short(&shown) }
    } else if app.dates.rehearsal {
        text.rehearsal(&shown)
    } else {
        shown
    };
    let mut right = area.right().saturating_sub(columns(&day) + 1);
    canvas.put(right, area.y, &day, base, area);
    for (words, style) in marks {
        let at = right.saturating_sub(columns(&words) + 2);
        if at > area.x + 14 {
            canvas.put(at, area.y, &words, style, area);
            right = at;
        }
    }
    let crumb = text.breadcrumb(&text.section(app.section));
    let short = text.section(app.section);
    let room = right.saturating_sub(area.x + 3);
    let crumb = if columns(&crumb) <= room { crumb } else { short };
    canvas.put(area.x + 1, area.y, &fit(&crumb, usize::from(room)), base, area);
    let partner = &app.state.partner;
    let role = text.role(app.role);
    let fact = |fact: &'_ Option<String>| fact.as_deref().map(|fact| text.displayed(fact).into_owned());
    let own = [Some(role), Some(app.state.rules.as_word().to_owned())];
    let full: Vec<Option<String>> = [fact(&partner.name), fact(&partner.mpn_id)].into_iter().chain(own).collect();
    let left = area.x + 1 + columns(&crumb) + 2;
    let room = usize::from(right.saturating_sub(left + 2));
    for keep in (1..=full.len()).rev() {
        let words: Vec<&str> = full.iter().take(keep).flatten().map(String::as_str).collect();
        let words = words.join(" · ");
        if width(&words) <= room {
            let at = right.saturating_sub(columns(&words) + 2).max(left);
            // In the middle of what is free, so that neither neighbour seems to own it.
            let at = left + (at - left) / 2;
            canvas.put(at, area.y, &words, detail, area);
            return;
        }
    }
}

/// Marks that must not be missed: made-up data, read-only, sample data.
fn marks(app: &App) -> Vec<(String, Style)> {
    let mut marks = Vec::new();
    if app.source == Source::Staged {
        // Which is read-only by itself.
        marks.push((app.text.mark_staged(), app.theme.sample.0));
    } else if app.has_faults() {
        marks.push((app.text.mark_faults(), app.theme.fault.0));
    } else if app.is_read_only() {
        marks.push((app.text.mark_read_only(), app.theme.warn.0));
    }
    if app.source == Source::Sample {
        marks.push((app.text.mark_sample(), app.theme.sample.0));
    }
    marks
}

/// What the portal says to who may not see benefits, and where there are none (R53).
pub(super) fn nothing(app: &App, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
    let text = &app.text;
    let key = |action: Action| app.keymap.usual(&[Scope::List, Scope::Global], action);
    let sentence = if !app.is_authorised() {
        text.not_authorised()
    } else if app.list().is_narrowed() {
        let missed = Missed::of(&app.list().filter, app.view(), app.cx()).map(|missed| text.missed(&missed));
        let nothing = text.nothing_matches(&key(Action::Back));
        std::iter::once(nothing).chain(missed).collect::<Vec<_>>().join(" ")
    } else {
        let nothing = if app.state.enrollments.is_empty() {
            text.no_benefits()
        } else {
            text.nothing_here(&text.section(app.section), app.dates.shown)
        };
        // What is on record already, and not there yet.
        let later = app.state.begins_next(app.dates.shown);
        let later = later.map(|(at, day)| text.nothing_until(&text.named(&app.state, Thing::Offer(at)), day));
        // And the way out of it.
        let out = if app.dates.shown != app.dates.home() {
            Some(text.nothing_today(&key(Action::Today)))
        } else if app.is_read_only() || app.dates.is_what_if() {
            None
        } else {
            Some(text.nothing_new(&key(Action::New)))
        };
        std::iter::once(nothing).chain(later).chain(out).collect::<Vec<_>>().join(" ")
    };
    let lines = crate::lists::fit::wrap(&sentence, usize::from(area.width.saturating_sub(4)));
    // On a low screen the sentence goes before the line above it.
    let above = u16::from(usize::from(area.height) > lines.len());
    hits.selected = Some((area.x + 2, area.y + above)).filter(|_| area.height > 0);
    for (row, line) in lines.iter().enumerate() {
        let y = area.y.saturating_add(above + u16::try_from(row).unwrap_or(0));
        canvas.put(area.x + 2, y, line, app.theme.muted.0, area);
    }
}

/// The bottom line: what the keys do here; at its right what was said last.
pub(super) fn footer(app: &App, area: Rect, canvas: &mut Canvas) {
    let whole = area;
    let area = standing(app, area, canvas);
    let Some(message) = &app.message else { return hints(app, area, canvas) };
    let (lines, height) = said_lines(message, area, whole);
    let last = lines.get(usize::from(height).saturating_sub(1)).map_or(0, |line| width(line));
    let beside = usize::from(area.width).saturating_sub(last + 4);
    if app.play.is_some() || !app.is_used() && beside < FIRST_HINTS {
        // Who is led on, or has just come, needs to know how it goes on, whatever is said.
        hints(app, area, canvas);
        let above = Rect { y: whole.y.saturating_sub(1), ..whole };
        canvas.clear(above);
        let _ = said(app, message, above, canvas);
        return;
    }
    let used = said(app, message, area, canvas);
    // Nobody who has just come is left without the keys that lead on and out.
    if !app.is_used() {
        let x = area.x.saturating_add(columns_of(used) + 3).min(area.right());
        hints(app, Rect { x, width: area.right() - x, ..area }, canvas);
    }
}

/// Columns of the keys that lead on and out.
const FIRST_HINTS: usize = 20;

/// What the keys do here.
fn hints(app: &App, area: Rect, canvas: &mut Canvas) {
    let top = app.overlays.last().map(Overlay::dialog);
    let (text, theme) = (&app.text, &app.theme);
    let (scene, scopes) = (app.scene(), app.scopes());
    let hints = Action::hints(scopes.first().copied().unwrap_or(Scope::Global));
    let mut x = area.x + 1;
    let mut shown = vec![];
    // Where a dialog is open the key that leaves it is the dialog's own.
    let leaves = if app.overlays.is_empty() || app.ends_walk() { Action::Quit } else { Action::QuitNow };
    let leaves_walk = app.play.is_some().then_some(leaves);
    if app.play.is_some() {
        shown.extend(Action::hints(Scope::Demo).iter().filter(|action| app.has_step(**action == Action::NextStep)));
        shown.extend(leaves_walk);
    }
    if app.focus != Focus::List && app.overlays.is_empty() {
        shown.push(Action::Back);
    }
    if app.dates.shown != app.dates.home() && app.overlays.is_empty() {
        shown.push(Action::Today);
    }
    // Asked once for both keys, and only where one of them is a hint: it may mean building the detail pane.
    let uses = LazyCell::new(|| app.uses());
    let (records, has_target) = (app.records(), app.target().is_some());
    let here = [
        (Action::QuickFilter, app.has_quick_filters()),
        (Action::Actions, has_target && !app.is_read_only()),
        (Action::Impact, app.has_impact()),
        (Action::ZoomIn, app.section == Section::Renewals),
        (Action::ZoomOut, app.section == Section::Renewals),
        (Action::Edit, app.source != Source::Staged && app.play.is_none()),
        (Action::Demonstrations, app.source == Source::Sample && app.play.is_none()),
        (Action::Quit, app.play.is_none()),
    ];
    let works = |action: &&Action| {
        let action = **action;
        match (action, here.iter().find(|(own, _)| *own == action)) {
            (_, Some((_, works))) => *works,
            (Action::Copy, _) => uses.contains(&Use::Copy),
            (Action::Reveal, _) => uses.contains(&Use::Show),
            (Action::Change, _) if !has_target => false,
            _ => !action.writes() || records,
        }
    };
    shown.extend(hints.iter().filter(works));
    // A key and what it does, where there is room for both.
    let mut put = |key: &str, does: &str| {
        let own = columns(key) + 1 + columns(does);
        let fits = x + own <= area.right();
        if fits {
            canvas.put(x, area.y, key, theme.hint_key.0, area);
            canvas.put(x + columns(key) + 1, area.y, does, theme.hint.0, area);
            x += own + 2;
        }
        fits
    };
    for action in shown {
        // Of the keys of a demonstration the one that works here: a letter goes to a dialog that is open.
        let turns = || app.keymap.chords(Scope::Demo, action).iter().find(|chord| app.turning(**chord).is_some());
        let own = scopes.iter().find_map(|scope| app.keymap.chords(*scope, action).first());
        let leaving = || app.keymap.chords(Scope::Global, action).first();
        let Some(chord) = own.or_else(turns).or_else(leaving) else { continue };
        let does = match (top, action) {
            (_, action) if Some(action) == leaves_walk => Some(text.hint_leave_walk()),
            (Some(dialog), action) => dialog.hint(&scene, action),
            (None, Action::Copy) if app.section == Section::Technical => Some(text.hint_copy_number()),
            (None, Action::QuickFilter) if app.section == Section::Deadlines => Some(text.hint_unused()),
            (None, Action::Today) => Some(app.dates.home_named(text)),
            (None, Action::Impact) if app.impact_is_over() => Some(text.hint_impact_over()),
            (None, action) => Some(text.hint(action)),
        };
        let Some(does) = does else { continue };
        if !put(&chord.short(), &does) {
            break;
        }
        // Keys of its own mean what they do there, whatever they mean elsewhere.
        if let (Action::Cancel, Some((keys, does))) = (action, top.and_then(|dialog| dialog.own_keys(&scene))) {
            put(&keys, &does);
        }
    }
}

/// Lines that a sentence takes at most, the bottom line included; one less where the screen is so low.
const SAID_LINES: u16 = 5;
const LOW: u16 = 18;

/// A sentence in lines as wide as `whole`, and how many of them the bottom takes, whose last line is `area`.
fn said_lines(message: &Message, area: Rect, whole: Rect) -> (Vec<String>, u16) {
    let room = |area: Rect| usize::from(area.width.saturating_sub(2)).max(1);
    let text = visible(&message.text);
    let mut lines = if width(&text) <= room(area) { vec![text.into_owned()] } else { wrap(&text, room(whole)) };
    // What stands at the right is beside the last line only.
    if lines.last().is_some_and(|last| width(last) > room(area)) {
        lines.push(String::new());
    }
    let most = if area.y < LOW { SAID_LINES - 1 } else { SAID_LINES };
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX).min(most.min(area.y)).max(1);
    (lines, height)
}

/// Lines that the bottom takes.
pub(super) fn footer_height(app: &App, bottom: Rect) -> u16 {
    app.message.as_ref().map_or(1, |message| said_lines(message, bottom, bottom).1 + u16::from(app.play.is_some()))
}

/// What was said last. A sentence that is longer than the line takes lines above it: a refusal that is cut off teaches
/// nothing. Returns the columns of its last line.
fn said(app: &App, message: &Message, area: Rect, canvas: &mut Canvas) -> usize {
    let style = app.theme.message.0.patch(app.theme.tone(message.tone));
    let room = usize::from(area.width.saturating_sub(2)).max(1);
    let whole = canvas.area();
    let (lines, height) = said_lines(message, area, whole);
    let top = area.y + 1 - height;
    canvas.clear(Rect { y: top, height: height - 1, ..whole });
    let mut used = 0;
    for (row, line) in lines.iter().take(usize::from(height)).enumerate() {
        let y = top + u16::try_from(row).unwrap_or(0);
        let last = row + 1 == usize::from(height);
        let cut = last && lines.len() > usize::from(height);
        let line = if cut { format!("{line} …") } else { line.clone() };
        let line = fit(&line, if last { room } else { usize::from(whole.width.saturating_sub(2)) });
        used = width(&line);
        canvas.put(area.x + 1, y, &line, style, whole);
    }
    used
}

/// What was said last, where something else has the bottom line: above it.
pub(super) fn said_above(app: &App, bottom: Rect, canvas: &mut Canvas) {
    if let Some(message) = &app.message {
        let area = Rect { y: bottom.y.saturating_sub(1), ..bottom };
        canvas.clear(area);
        let _ = said(app, message, area, canvas);
    }
}

/// At the right of the bottom line: a key on the clipboard, and how saving stands. Returns what is left of the line.
fn standing(app: &App, area: Rect, canvas: &mut Canvas) -> Rect {
    let (text, theme) = (&app.text, &app.theme);
    let mut words = Vec::new();
    if let Some(held) = &app.on_clipboard
        && let Some((sent, left)) = held.counted()
    {
        words.push((text.on_clipboard(&visible(&held.name), sent, left), theme.strong.0));
    }
    match &app.saving {
        Saving::Nothing => {}
        Saving::Going => words.push((text.saving(), theme.muted.0)),
        Saving::Saved(time) => words.push((text.saved(time), theme.muted.0)),
        Saving::Failed(_) => {
            let again = app.keymap.chords(Scope::Global, Action::Save).first().map(|chord| chord.short());
            let words_of = [Some(text.not_saved()), again].into_iter().flatten().collect::<Vec<_>>().join(" ");
            words.push((words_of, theme.fault.0));
        }
    }
    let mut rest = area;
    for (words, style) in words.into_iter().rev() {
        let own = columns(&words) + 1;
        // What was said last goes before how things stand, down to a few words of it.
        let least = if app.message.is_some() { 40 } else { 12 };
        if rest.width < own + least {
            continue;
        }
        rest.width -= own;
        canvas.put(rest.right(), area.y, &words, style, area);
        rest.width = rest.width.saturating_sub(1);
    }
    rest
}
