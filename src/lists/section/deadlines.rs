//! Deadlines: every coming date of every tab, soonest first, in groups; what was dismissed stands apart, at the end.

use super::{Cell, Column, ColumnKind, Cx, SectionView, SortKey, Unredeemed};
use crate::domain::deadline::{Deadline, DeadlineKind};
use crate::domain::find::Part;
use crate::domain::lead_time::Urgency;
use crate::domain::{Date, Thing};
use crate::lists::detail::Detail;
use crate::lists::tone::Tone;

/// The Deadlines tab.
pub(super) struct DeadlinesSection;

const COLUMNS: [Column; 7] = [
    Column::new(ColumnKind::When, 2, 10),
    Column::new(ColumnKind::Date, 0, 10),
    Column::new(ColumnKind::Days, 3, 5).right(),
    Column::new(ColumnKind::What, 0, 34),
    Column::new(ColumnKind::Subject, 4, 16),
    Column::new(ColumnKind::Tab, 5, 9),
    Column::new(ColumnKind::Todo, 6, 44),
];

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
        &COLUMNS
    }

    fn rows(&self, cx: Cx<'_>) -> usize {
        cx.overview.deadlines.len() + cx.overview.dismissed.len()
    }

    fn cell<'a>(&self, cx: Cx<'a>, at: usize, column: ColumnKind) -> Cell<'a> {
        let Some((item, dismissed)) = row(cx, at) else { return Cell::none() };
        let tone = tone(cx, item, dismissed);
        let rest = if dismissed { Tone::Muted } else { Tone::Plain };
        match column {
            ColumnKind::When if dismissed => Cell::own(cx.text.when_dismissed()).in_tone(tone),
            ColumnKind::When => Cell::own(cx.text.when(item.horizon())).in_tone(tone),
            ColumnKind::Date => Cell::own(item.date.to_string()).in_tone(tone),
            ColumnKind::Days => Cell::own(item.days.to_string()).in_tone(tone),
            ColumnKind::What => {
                let words = cx.text.deadline(cx.state, item);
                Cell::own(crate::text::visible(&words).into_owned()).in_tone(rest)
            }
            ColumnKind::Subject => Cell::fact(cx.text, item.subject.id_text(cx.state)).in_tone(rest),
            ColumnKind::Tab => Cell::own(cx.text.section_short(item.subject.section())).in_tone(rest),
            ColumnKind::Todo => Cell::own(cx.text.deadline_todo(cx.state, item)).in_tone(rest),
            _ => Cell::none(),
        }
    }

    fn sort_key(&self, cx: Cx<'_>, at: usize, column: ColumnKind) -> SortKey {
        let Some((item, dismissed)) = row(cx, at) else { return SortKey::text("") };
        match column {
            ColumnKind::When => SortKey::Day(dismissed, Some(item.date)),
            ColumnKind::Date | ColumnKind::Days => SortKey::day(Some(item.date)),
            _ => SortKey::text(&self.cell(cx, at, column).text),
        }
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
        if urgent { Tone::Warn } else { Tone::Plain }
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
        detail.say_in(text.label_day(), text.day_and_left(item.date, item.days), tone(cx, item, dismissed));
        detail.say(text.label_subject(), crate::text::visible(&text.thing(cx.state, item.subject)));
        detail.say(text.label_todo(), text.deadline_todo(cx.state, item));
        detail.say_in(text.label_then(), text.deadline_then(item), Tone::Plain);
        detail.say(text.label_rule(), text.deadline_rule(item));
        if let Some(day) = dismissed_on(cx, item).filter(|_| dismissed) {
            let words = text.dismissed_since(day, item.subject.id_text(cx.state));
            detail.say_in(text.label_dismissed(), words, Tone::Muted);
        }
        detail
    }
}

/// The day on which a date was dismissed.
fn dismissed_on(cx: Cx<'_>, item: &Deadline) -> Option<Date> {
    cx.state.dismissed(item.subject)?.day_of(item, cx.overview.date)
}
