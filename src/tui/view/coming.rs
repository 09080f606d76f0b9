//! The line under the tabs: what is open or over now, and the date that comes next, in the fullest words that have room.

use ratatui::layout::Rect;

use super::super::app::App;
use super::super::canvas::Canvas;
use super::super::theme::Tone;
use super::chrome::columns;
use crate::domain::Section;
use crate::domain::deadline::{Deadline, foremost};
use crate::domain::lead_time::Urgency;
use crate::domain::now::Now;
use crate::lists::fit::{fit, width};
use crate::text::{Naming, visible};

/// What is open or over now, then the next deadline of all tabs; or, while the file has faults, what to do about those.
pub(super) fn next_deadline(app: &App, area: Rect, canvas: &mut Canvas) {
    let (text, theme) = (&app.text, &app.theme);
    let room = usize::from(area.width.saturating_sub(2));
    if !app.is_authorised() {
        canvas.put(area.x + 1, area.y, &fit(&text.not_authorised(), room), theme.muted.0, area);
        return;
    }
    if app.has_faults() {
        canvas.style(area, theme.fault.0);
        let count = app.problems.iter().filter(|problem| problem.severity == crate::file::Severity::Error).count();
        canvas.put(area.x + 1, area.y, &fit(&text.fault_banner(count), room), theme.fault.0, area);
        return;
    }
    if app.section == Section::Overview {
        return also_coming(app, area, canvas);
    }
    let lead_times = &app.settings.warn_days;
    let next = foremost(app.agenda.coming(&app.overview));
    let tone = match (app.agenda.now.first(), next) {
        (Some(_), _) => Tone::Bad,
        (None, None) => Tone::Muted,
        (None, Some(next)) => match lead_times.urgency(next) {
            Urgency::Urgent => Tone::Bad,
            Urgency::Soon => Tone::Warn,
            Urgency::Later => Tone::Plain,
        },
    };
    // How many more there are, in full and in short.
    let told = next.is_some_and(|next| lead_times.urgency(next) != Urgency::Later);
    let count = lead_times.count(app.agenda.coming(&app.overview)).saturating_sub(usize::from(told));
    let days = lead_times.same_for_all();
    let more =
        if count > 0 { [text.more_within(count, days), text.more_at_hand(count, days)] } else { Default::default() };
    let own = match (app.agenda.now.first(), next) {
        (Some(now), next) => beside_now(app, now, next, &more, room),
        (None, Some(next)) => fullest((0..).map_while(|way| alone(app, next, way)), &more, room).unwrap_or_default(),
        (None, None) if app.state.enrollments.is_empty() => Line::of(text.no_benefits()),
        (None, None) => Line::of(text.no_deadline()),
    };
    canvas.put(area.x + 1, area.y, &fit(&own.words, room), theme.tone(tone), area);
    canvas.put(area.right().saturating_sub(columns(&own.more) + 1), area.y, &own.more, theme.muted.0, area);
}

/// What the line says.
#[derive(Debug, Default)]
struct Line {
    words: String,
    /// At its right: how many more there are.
    more: String,
}

impl Line {
    fn of(words: String) -> Self {
        Self { words, more: String::new() }
    }
}

/// A way of saying it, and whether it is worth no shorter words at the right.
type Way = (String, bool);

/// The fullest way that has room beside how many more there are; where none has, the fullest that has room alone, and where
/// none has room either, the last. What something is called is said whole or not at all. Fewer words are made only where
/// they are needed, since this is drawn with every key.
fn fullest(ways: impl Iterator<Item = Way>, more: &[String; 2], room: usize) -> Option<Line> {
    let [full, short] = more;
    let mut alone: Option<String> = None;
    let mut last: Option<String> = None;
    for (words, extra) in ways {
        let words = visible(&words).into_owned();
        let fits = |more: &str| width(&words) + if more.is_empty() { 0 } else { width(more) + 2 } <= room;
        if fits(full) {
            return Some(Line { words, more: full.clone() });
        }
        if !extra && fits(short) {
            return Some(Line { words, more: short.clone() });
        }
        if alone.is_none() && fits("") {
            alone = Some(words);
        } else {
            last = Some(words);
        }
    }
    alone.or(last).map(Line::of)
}

/// The ways of telling of the next date where nothing is open or over, the fullest first. The tab goes before any other word,
/// then the id where nothing else is called the same, then how far it is, then the name.
fn alone(app: &App, next: &Deadline, way: usize) -> Option<Way> {
    let (text, state, (date, days)) = (&app.text, &app.state, (next.date, next.days));
    let tab = || text.section_short(next.subject.section());
    Some(match way {
        0 => (text.next(date, days, &text.deadline_as(state, next, Naming::Full), Some(&tab())), true),
        1 => (text.next(date, days, &text.deadline_as(state, next, Naming::Full), None), false),
        2 => (text.next(date, days, &text.deadline_as(state, next, Naming::Apart), None), false),
        3 => (text.next(date, days, &text.deadline_short(state, next, Naming::Apart), None), false),
        4 => (text.next_short(date, &text.deadline_short(state, next, Naming::Apart)), false),
        5 => (text.next_short(date, &text.on_tab(&text.deadline_kind(next), &tab())), false),
        6 => (text.next_short(date, &text.deadline_kind(next)), false),
        7 => (text.next_day(date), false),
        _ => return None,
    })
}

/// The same beside what is open or over, which stands first; of it the first is told, and how much more there is.
fn beside_now(app: &App, now: &Now, next: Option<&Deadline>, more: &[String; 2], room: usize) -> Line {
    let (text, state) = (&app.text, &app.state);
    let others = app.agenda.now.get(1..).unwrap_or(&[]);
    let told = |way: usize| {
        Some(match way {
            0 => text.now_of(&text.now(state, now), others, false),
            1 => text.now_of(&text.now(state, now), others, true),
            2 => text.now_of(&text.now_short(state, now), others, false),
            3 => text.now_of(&text.now_short(state, now), others, true),
            4 => text.now_short(state, now),
            _ => return None,
        })
    };
    let comes = |next: &Deadline, way: usize| {
        let tab = || text.section_short(next.subject.section());
        Some(match way {
            0 => text.next_short(next.date, &text.deadline_as(state, next, Naming::Full)),
            1 => text.next_short(next.date, &text.deadline_as(state, next, Naming::Apart)),
            2 => text.next_short(next.date, &text.deadline_short(state, next, Naming::Apart)),
            3 => text.next_short(next.date, &text.on_tab(&text.deadline_kind(next), &tab())),
            4 => text.next_short(next.date, &text.deadline_kind(next)),
            5 => text.next_day(next.date),
            _ => return None,
        })
    };
    let all = (0..).map_while(told).flat_map(|now| {
        let ways = (0..).map_while(move |way| match next {
            Some(next) => comes(next, way).map(|next| (text.now_and_next(&now, &next), false)),
            None => (way == 0).then(|| (now.clone(), false)),
        });
        ways.collect::<Vec<_>>()
    });
    let own = fullest(all, more, room).unwrap_or_default();
    let Some(next) = next.filter(|_| width(&own.words) > room) else { return own };
    // The day of what comes next is never cut.
    let day = text.now_and_next("", &text.next_day(next.date));
    let first = text.now_short(state, now);
    let first = visible(&first);
    Line::of(format!("{}{day}", fit(&first, room.saturating_sub(width(&day))).trim_end()))
}

/// The same on the overview, which has a line for each of those: the first date that has none.
fn also_coming(app: &App, area: Rect, canvas: &mut Canvas) {
    let (text, theme, state) = (&app.text, &app.theme, &app.state);
    let room = usize::from(area.width.saturating_sub(2));
    let told = |item: &Deadline| app.agenda.tells(item, &app.settings.warn_days);
    let Some(next) = foremost(app.overview.deadlines.iter().filter(|item| !told(item))) else {
        // Where there is nothing at all, the list says so.
        if !state.enrollments.is_empty() {
            canvas.put(area.x + 1, area.y, &fit(&text.nothing_later(), room), theme.muted.0, area);
        }
        return;
    };
    let (date, days) = (next.date, next.days);
    let tab = || text.section_short(next.subject.section());
    let way = |way: usize| {
        Some(match way {
            0 => text.also_coming(date, days, &text.deadline_as(state, next, Naming::Full), Some(&tab())),
            1 => text.also_coming(date, days, &text.deadline_as(state, next, Naming::Apart), None),
            2 => text.also_coming_short(date, &text.deadline_as(state, next, Naming::Apart)),
            3 => text.also_coming_short(date, &text.deadline_short(state, next, Naming::Apart)),
            4 => text.also_coming_bare(date, &text.deadline_short(state, next, Naming::Apart)),
            5 => text.also_coming_bare(date, &text.on_tab(&text.deadline_kind(next), &tab())),
            6 => text.also_coming_bare(date, &text.deadline_kind(next)),
            _ => return None,
        })
    };
    let own = fullest((0..).map_while(way).map(|words| (words, false)), &Default::default(), room).unwrap_or_default();
    canvas.put(area.x + 1, area.y, &fit(&own.words, room), theme.plain.0, area);
}
