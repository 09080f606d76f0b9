//! Deadlines: every coming date of every tab, soonest first, in groups; what was dismissed stands apart, at the end.

use super::{SectionView, Unredeemed};
use crate::domain::deadline::{Deadline, DeadlineKind};
use crate::domain::find::Part;
use crate::domain::lead_time::Urgency;
use crate::domain::record::Kind;
use crate::domain::{Date, Thing};
use crate::lists::cell::{Cell, SortKey};
use crate::lists::column::{Column, Drawn};
use crate::lists::cx::Cx;
use crate::lists::detail::{Detail, Piece};
use crate::lists::heading;
use crate::lists::quick::Quick;
use crate::lists::tone::Tone;
use crate::text::{Naming, visible};

/// The Deadlines tab.
pub(super) struct DeadlinesSection;

const COLUMNS: &[Column] = &[
    Column::new(heading::WHEN, 2, 10, |cx, at| {
        let (item, dismissed) = row(cx, at)?;
        // By the lead times, as the figure on the tab and every colour.
        let when = || cx.text.when(item.days, cx.lead_times.reached(item.kind, item.days));
        let words = if dismissed { cx.text.when_dismissed() } else { when() };
        Some(Cell::own(words).in_tone(tone(cx, item, dismissed)))
    })
    .sorted(|cx, at| row(cx, at).map(|(item, dismissed)| SortKey::Day(dismissed, Some(item.date))))
    .drawn(Drawn::Groups),
    Column::new(heading::DATE, 0, 10, |cx, at| {
        let (item, dismissed) = row(cx, at)?;
        Some(Cell::own(item.date.to_string()).in_tone(tone(cx, item, dismissed)))
    })
    .sorted(by_date),
    Column::new(heading::DAYS, 3, 5, |cx, at| {
        let (item, dismissed) = row(cx, at)?;
        Some(Cell::own(item.days.to_string()).in_tone(tone(cx, item, dismissed)))
    })
    .sorted(by_date)
    .right(),
    Column::new(heading::WHAT, 0, 34, |cx, at| {
        let (item, dismissed) = row(cx, at)?;
        let words = cx.text.deadline(cx.state, item);
        Some(Cell::own(visible(&words).into_owned()).in_tone(told(dismissed)))
    })
    .of_words()
    .drawn(Drawn::Fitted(|cx, at, columns| {
        let (item, dismissed) = row(cx, at)?;
        let words = cx.text.deadline_within(cx.state, item, columns.into());
        Some(Cell::own(visible(&words).into_owned()).in_tone(told(dismissed)))
    })),
    // What was named already is named once more only where that has room: a piece of an id names nothing.
    Column::new(heading::SUBJECT, 5, 16, |cx, at| {
        let (item, dismissed) = row(cx, at)?;
        Some(Cell::fact(cx.text, item.subject.id_text(cx.state)).in_tone(told(dismissed)))
    }),
    Column::new(heading::TAB, 6, 9, |cx, at| {
        let (item, dismissed) = row(cx, at)?;
        Some(Cell::own(cx.text.section_short(item.subject.section())).in_tone(told(dismissed)))
    })
    .of_words(),
    Column::new(heading::TODO, 7, 44, |cx, at| {
        let (item, dismissed) = row(cx, at)?;
        Some(Cell::own(cx.text.deadline_todo(cx.state, item)).in_tone(told(dismissed)))
    })
    .of_words(),
];

fn by_date(cx: Cx<'_>, at: usize) -> Option<SortKey> {
    row(cx, at).map(|(item, _)| SortKey::day(Some(item.date)))
}

/// How what is said of a date is meant, beside the date itself.
fn told(dismissed: bool) -> Tone {
    if dismissed { Tone::Muted } else { Tone::Plain }
}

/// The items that are listed, then those that were dismissed; the second value says which.
fn row(cx: Cx<'_>, row: usize) -> Option<(&Deadline, bool)> {
    let listed = &cx.overview.deadlines;
    match row.checked_sub(listed.len()) {
        None => listed.get(row).map(|item| (item, false)),
        Some(row) => cx.overview.dismissed.get(row).map(|item| (item, true)),
    }
}

fn tone(cx: Cx<'_>, item: &Deadline, dismissed: bool) -> Tone {
    match cx.lead_times.urgency(item) {
        _ if dismissed => Tone::Muted,
        Urgency::Urgent => Tone::Bad,
        Urgency::Soon => Tone::Warn,
        Urgency::Later => Tone::Plain,
    }
}

impl SectionView for DeadlinesSection {
    fn columns(&self) -> &'static [Column] {
        COLUMNS
    }

    fn quick(&self) -> &'static [Quick] {
        &[Quick::Unused]
    }

    fn records(&self) -> &'static [Kind] {
        &[Kind::Offer]
    }

    fn rows(&self, cx: Cx<'_>) -> usize {
        cx.overview.deadlines.len() + cx.overview.dismissed.len()
    }

    fn count(&self, cx: Cx<'_>) -> usize {
        cx.lead_times.count(&cx.overview.deadlines)
    }

    fn thing(&self, cx: Cx<'_>, at: usize) -> Option<Thing> {
        row(cx, at).map(|(item, _)| item.subject)
    }

    fn row_of(&self, cx: Cx<'_>, thing: Thing) -> Option<usize> {
        (0..self.rows(cx)).find(|at| self.thing(cx, *at) == Some(thing))
    }

    fn also(&self, cx: Cx<'_>, at: usize) -> Vec<String> {
        row(cx, at).map(|(item, _)| vec![item.kind.as_word().to_owned(), item.rule.to_string()]).unwrap_or_default()
    }

    fn unredeemed(&self, cx: Cx<'_>, at: usize) -> Option<Unredeemed> {
        let (item, _) = row(cx, at).filter(|(item, _)| item.kind == DeadlineKind::BenefitExpiry)?;
        Some(Unredeemed { activate_by: item.date })
    }

    fn worst(&self, cx: Cx<'_>) -> Tone {
        // Dates are always coming; only what is urgent is worth a sign.
        let urgent = cx.overview.deadlines.iter().any(|item| cx.lead_times.urgency(item) == Urgency::Urgent);
        if urgent { Tone::Bad } else { Tone::Plain }
    }

    fn key(&self, cx: Cx<'_>, at: usize) -> String {
        row(cx, at).map_or_else(String::new, |(item, _)| {
            format!("{} {} {}", item.subject.id_text(cx.state), item.kind.as_word(), item.date)
        })
    }

    fn date(&self, cx: Cx<'_>, at: usize) -> Option<Deadline> {
        row(cx, at).map(|(item, _)| *item)
    }

    fn leads_to(&self, cx: Cx<'_>, at: usize) -> Option<(Thing, Part)> {
        row(cx, at).map(|(item, _)| (item.subject, Part::Itself))
    }

    fn detail(&self, cx: Cx<'_>, at: usize) -> Detail {
        let Some((item, dismissed)) = row(cx, at) else { return Detail::default() };
        let text = cx.text;
        let mut detail = Detail::new(&text.deadline(cx.state, item));
        detail.title_short = Some(visible(&text.deadline_as(cx.state, item, Naming::Apart)).into_owned());
        detail.say_in(text.label_day(), text.day_and_left(item.date, item.days), tone(cx, item, dismissed));
        detail.say(text.label_subject(), visible(&text.thing(cx.state, item.subject)));
        detail.say(text.label_todo(), text.deadline_todo(cx.state, item));
        detail.say_in(text.label_then(), text.deadline_then(cx.state, item), Tone::Plain);
        detail.say(text.label_rule(), text.deadline_rule(item));
        if let Some(day) = dismissed_on(cx, item).filter(|_| dismissed) {
            let words = text.dismissed_since(day, item.subject.id_text(cx.state));
            detail.say_in(text.label_dismissed(), words, Tone::Muted);
            let row = cx.state.dismissed(item.subject).and_then(|own| own.row_of(item, cx.overview.date));
            let notes = row.and_then(|row| row.note.as_ref());
            detail.notes(text.label_note(), notes.map(|note| Piece::fact(text, note)).into_iter().collect());
        }
        detail
    }
}

/// The day on which a date was dismissed.
fn dismissed_on(cx: Cx<'_>, item: &Deadline) -> Option<Date> {
    cx.state.dismissed(item.subject)?.day_of(item, cx.overview.date)
}
