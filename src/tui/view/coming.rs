//! The line under the tabs: what is open or over now, and the date that comes next, in the fullest words that have room.

use std::cell::OnceCell;

use ratatui::layout::Rect;

use super::super::app::App;
use super::super::canvas::Canvas;
use super::super::theme::Tone;
use super::chrome::columns;
use crate::domain::deadline::{Deadline, foremost};
use crate::domain::lead_time::Urgency;
use crate::domain::now::Now;
use crate::domain::{Section, Thing};
use crate::lists::fit::{fit, width};
use crate::text::{Naming, When, visible};

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
    let next = app.agenda.next.as_ref();
    let now = app.agenda.now.first();
    let tone = match (now, next) {
        (Some(_), _) => Tone::Bad,
        (None, None) => Tone::Muted,
        (None, Some(next)) => match lead_times.urgency(next) {
            Urgency::Urgent => Tone::Bad,
            Urgency::Soon => Tone::Warn,
            Urgency::Later => Tone::Plain,
        },
    };
    // How many more there are.
    let told = next.is_some_and(|next| lead_times.urgency(next) != Urgency::Later);
    let others = |near: usize| near.saturating_sub(usize::from(told));
    let days = lead_times.same_for_all();
    // Of what is told with the first of today there are others today.
    let today = next.filter(|next| next.days == 0).map_or(0, |_| app.agenda.near_today);
    let (today, count) = (others(today), others(app.agenda.near));
    let more = |way| more_words(app, [today.min(count), count], days, way);
    let line = match (now, next) {
        (Some(now), next) => beside_now(app, now, next, more, room),
        (None, Some(next)) => {
            let own = |way| alone(app, next, way);
            fullest(&Part::none(), "", &Part::of(&ALONE, &own), &Part::of(&MORE, &more), room)
                .unwrap_or_else(|| Line::of(text.next_day(when(app, next))))
        }
        (None, None) if app.state.enrollments.is_empty() => Line::of(text.no_benefits()),
        (None, None) => Line::of(text.no_deadline()),
    };
    canvas.put(area.x + 1, area.y, &fit(&line.words, room), theme.tone(tone), area);
    canvas.put(area.right().saturating_sub(columns(&line.more) + 1), area.y, &line.more, theme.muted.0, area);
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

/// A part of the line: ways of saying it, the fullest first, each made only where it is looked at, since this is drawn with
/// every key; and what is lost by each.
struct Part<'a> {
    losses: &'a [u8],
    made: Vec<OnceCell<String>>,
    make: &'a dyn Fn(usize) -> String,
}

impl<'a> Part<'a> {
    fn of(losses: &'a [u8], make: &'a dyn Fn(usize) -> String) -> Self {
        Self { losses, made: losses.iter().map(|_| OnceCell::new()).collect(), make }
    }

    /// Nothing is said.
    fn none() -> Self {
        Self::of(&[0], &|_| String::new())
    }

    fn say(&self, way: usize) -> &str {
        let make = || visible(&(self.make)(way)).into_owned();
        self.made.get(way).map_or("", |own| own.get_or_init(make))
    }
}

/// What is lost by each way of telling of what is open or over now: what the others are, in full; the words of the first; what
/// the others are; that there are any.
const NOW: [u8; 6] = [0, 3, 4, 6, 7, 24];
/// The same of the date that comes next, beside it: its id where nothing else is called the same; some words;
/// that it is the next; its name; what it is of; what it is.
const NEXT: [u8; 9] = [0, 3, 4, 8, 12, 13, 20, 21, 27];
/// The same where nothing is open or over: first the tab goes, and how far it is before what it is of.
const ALONE: [u8; 9] = [0, 1, 3, 4, 6, 12, 20, 21, 27];
/// The same of how many more there are: the words; which of them are today's; that there are any.
const MORE: [u8; 4] = [0, 2, 5, 30];

/// The words by which least is lost among those that have room. What something is called is said whole or not at
/// all. `None`
/// where none have room.
fn fullest(now: &Part<'_>, between: &str, next: &Part<'_>, more: &Part<'_>, room: usize) -> Option<Line> {
    let each = |part: &Part<'_>| part.losses.iter().copied().map(u16::from).enumerate().collect::<Vec<_>>();
    let (of_next, of_more) = (each(next), each(more));
    let mut ways = Vec::with_capacity(now.losses.len() * of_next.len() * of_more.len());
    for (now, lost_now) in each(now) {
        for (next, lost_next) in &of_next {
            let all = of_more.iter().map(|(more, lost)| (lost_now + lost_next + lost, [now, *next, *more]));
            ways.extend(all);
        }
    }
    // Of those that lose the same the first: what is open or over is said in the fullest words.
    ways.sort_by_key(|(lost, _)| *lost);
    ways.into_iter().find_map(|(_, [own_now, own_next, own_more])| {
        let (now, next, more) = (now.say(own_now), next.say(own_next), more.say(own_more));
        let gap = if more.is_empty() { 0 } else { 2 };
        let fits = width(now) + width(between) + width(next) + gap + width(more) <= room;
        fits.then(|| Line { words: format!("{now}{between}{next}"), more: more.to_owned() })
    })
}

/// When it is.
fn when(app: &App, next: &Deadline) -> When {
    match next.days {
        0 if app.dates.is_what_if() => When::ThatDay,
        0 => When::Today,
        days => When::On(next.date, days),
    }
}

/// How many more there are, of which so many today, in full, in short, in one figure and not at all.
fn more_words(app: &App, [today, count]: [usize; 2], days: Option<u16>, way: usize) -> String {
    let (text, what_if) = (&app.text, app.dates.is_what_if());
    let later = |count: usize| if way == 0 { text.more_within(count, days) } else { text.more_at_hand(count, days) };
    match (today, count.saturating_sub(today)) {
        _ if count == 0 || way + 1 >= MORE.len() => String::new(),
        (0, rest) => later(rest),
        _ if way > 1 => later(count),
        (today, 0) => text.more_today(today, None, what_if),
        (today, rest) => text.more_today(today, Some(&later(rest)), what_if),
    }
}

/// The next date where nothing is open or over.
fn alone(app: &App, next: &Deadline, way: usize) -> String {
    let (text, state, when) = (&app.text, &app.state, when(app, next));
    let tab = || text.section_short(next.subject.section());
    match way {
        0 => text.next(when, &text.deadline_as(state, next, Naming::Full), Some(&tab())),
        1 => text.next(when, &text.deadline_as(state, next, Naming::Full), None),
        2 => text.next(when, &text.deadline_as(state, next, Naming::Apart), None),
        3 => text.next(when, &text.deadline_short(state, next, Naming::Apart), None),
        4 => text.next_short(when, &text.deadline_short(state, next, Naming::Apart)),
        5 => text.next_short(when, &text.deadline_short(state, next, Naming::Id)),
        6 => text.next_short(when, &text.on_tab(&text.date_kind(state, next), &tab())),
        7 => text.next_short(when, &text.date_kind(state, next)),
        _ => text.next_day(when),
    }
}

/// The same beside what is open or over, which stands first; of it the first is told, and how much more there is.
fn beside_now(app: &App, now: &Now, next: Option<&Deadline>, more: impl Fn(usize) -> String, room: usize) -> Line {
    let (text, state) = (&app.text, &app.state);
    let others = app.agenda.now.get(1..).unwrap_or(&[]);
    let told = |way: usize| match way {
        0 => text.now_of(&text.now(state, now), others, false),
        1 => text.now_of(&text.now(state, now), others, true),
        2 => text.now_of(&text.now_short(state, now), others, false),
        3 => text.now_of(&text.now_short(state, now), others, true),
        4 => text.now_plus(&text.now_short(state, now), others),
        _ => text.now_short(state, now),
    };
    let (told, more) = (Part::of(&NOW, &told), Part::of(&MORE, &more));
    let Some(next) = next else {
        let alone = fullest(&told, "", &Part::none(), &more, room);
        return alone.unwrap_or_else(|| Line::of(told.say(NOW.len() - 1).to_owned()));
    };
    let tab = || text.section_short(next.subject.section());
    let is_of_other = matches!(next.subject, Thing::Offer(_)) && next.subject != now.offer();
    let comes = |way: usize| match way {
        0 => text.next_short(when(app, next), &text.deadline_as(state, next, Naming::Full)),
        1 => text.next_short(when(app, next), &text.deadline_as(state, next, Naming::Apart)),
        2 => text.next_short(when(app, next), &text.deadline_short(state, next, Naming::Apart)),
        3 => text.next_bare(when(app, next), &text.deadline_short(state, next, Naming::Apart)),
        4 => text.next_short(when(app, next), &text.deadline_short(state, next, Naming::Id)),
        5 => text.next_bare(when(app, next), &text.deadline_short(state, next, Naming::Id)),
        // Beside one offer what comes for another one would be read as of that.
        6 if !is_of_other => text.next_short(when(app, next), &text.on_tab(&text.date_kind(state, next), &tab())),
        7 if !is_of_other => text.next_short(when(app, next), &text.date_kind(state, next)),
        _ => text.next_day(when(app, next)),
    };
    let between = text.now_and_next("", "");
    fullest(&told, &between, &Part::of(&NEXT, &comes), &more, room).unwrap_or_else(|| {
        // The day of what comes next is never cut.
        let day = text.now_and_next("", &text.next_day(when(app, next)));
        let first = told.say(NOW.len() - 1);
        Line::of(format!("{}{day}", fit(first, room.saturating_sub(width(&day))).trim_end()))
    })
}

/// What is lost by each way of telling of the first date that has no line on the overview.
const ALSO: [u8; 8] = [0, 1, 2, 3, 4, 5, 6, 7];

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
    let way = |way: usize| match way {
        0 => text.also_coming(date, days, &text.deadline_as(state, next, Naming::Full), Some(&tab())),
        1 => text.also_coming(date, days, &text.deadline_as(state, next, Naming::Apart), None),
        2 => text.also_coming_short(date, &text.deadline_as(state, next, Naming::Apart)),
        3 => text.also_coming_short(date, &text.deadline_short(state, next, Naming::Apart)),
        4 => text.also_coming_bare(date, &text.deadline_short(state, next, Naming::Apart)),
        5 => text.also_coming_bare(date, &text.deadline_short(state, next, Naming::Id)),
        6 => text.also_coming_bare(date, &text.on_tab(&text.date_kind(state, next), &tab())),
        _ => text.also_coming_bare(date, &text.date_kind(state, next)),
    };
    let own = fullest(&Part::none(), "", &Part::of(&ALSO, &way), &Part::none(), room);
    let words = own.map_or_else(|| way(ALSO.len() - 1), |own| own.words);
    canvas.put(area.x + 1, area.y, &fit(&words, room), theme.plain.0, area);
}
