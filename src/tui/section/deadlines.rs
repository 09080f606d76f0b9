//! Deadlines: every coming date of every tab, soonest first.

use super::{Cell, Column, ColumnKind, Cx, SectionView, SortKey};
use crate::domain::Thing;
use crate::domain::deadline::Deadline;
use crate::domain::find::Part;
use crate::tui::detail::Detail;
use crate::tui::theme::Tone;

/// The Deadlines tab.
pub(super) struct DeadlinesSection;

const COLUMNS: [Column; 5] = [
    Column::new(ColumnKind::Date, 0, 10),
    Column::new(ColumnKind::Days, 3, 5).right(),
    Column::new(ColumnKind::What, 0, 24),
    Column::new(ColumnKind::Subject, 4, 16),
    Column::new(ColumnKind::Tab, 5, 9),
];

fn row(cx: Cx<'_>, row: usize) -> Option<&Deadline> {
    cx.overview.deadlines.get(row)
}

fn tone(item: &Deadline) -> Tone {
    match item.days {
        ..=7 => Tone::Bad,
        8..=30 => Tone::Warn,
        _ => Tone::Plain,
    }
}

impl SectionView for DeadlinesSection {
    fn columns(&self) -> &'static [Column] {
        &COLUMNS
    }

    fn rows(&self, cx: Cx<'_>) -> usize {
        cx.overview.deadlines.len()
    }

    fn cell<'a>(&self, cx: Cx<'a>, at: usize, column: ColumnKind) -> Cell<'a> {
        let Some(item) = row(cx, at) else { return Cell::none() };
        match column {
            ColumnKind::Date => Cell::own(item.date.to_string()).in_tone(tone(item)),
            ColumnKind::Days => Cell::own(item.days.to_string()).in_tone(tone(item)),
            ColumnKind::What => {
                let words = cx.text.deadline(cx.state, item);
                Cell::own(crate::text::visible(&words).into_owned())
            }
            ColumnKind::Subject => Cell::own(item.subject.id_text(cx.state)),
            ColumnKind::Tab => Cell::own(cx.text.section_short(item.subject.section())),
            _ => Cell::none(),
        }
    }

    fn sort_key(&self, cx: Cx<'_>, at: usize, column: ColumnKind) -> SortKey {
        let Some(item) = row(cx, at) else { return SortKey::text("") };
        match column {
            ColumnKind::Date | ColumnKind::Days => SortKey::day(Some(item.date)),
            _ => SortKey::text(&self.cell(cx, at, column).text),
        }
    }

    fn thing(&self, cx: Cx<'_>, at: usize) -> Option<Thing> {
        row(cx, at).map(|item| item.subject)
    }

    fn row_of(&self, cx: Cx<'_>, thing: Thing) -> Option<usize> {
        cx.overview.deadlines.iter().position(|item| item.subject == thing)
    }

    fn also(&self, cx: Cx<'_>, at: usize) -> Vec<String> {
        row(cx, at).map(|item| vec![item.kind.as_word().to_owned(), item.rule.to_string()]).unwrap_or_default()
    }

    fn worst(&self, cx: Cx<'_>) -> Tone {
        // Dates are always coming; only what falls due within the week is worth a sign.
        cx.overview.deadlines.first().map_or(Tone::Plain, |item| if item.days <= 7 { Tone::Warn } else { Tone::Plain })
    }

    fn key(&self, cx: Cx<'_>, at: usize) -> String {
        row(cx, at).map_or_else(String::new, |item| {
            format!("{} {} {}", item.subject.id_text(cx.state), item.kind.as_word(), item.date)
        })
    }

    fn leads_to(&self, cx: Cx<'_>, at: usize) -> Option<(Thing, Part)> {
        row(cx, at).map(|item| (item.subject, Part::Itself))
    }

    fn detail(&self, cx: Cx<'_>, at: usize) -> Detail {
        let Some(item) = row(cx, at) else { return Detail::default() };
        let text = cx.text;
        let mut detail = Detail::new(&text.deadline(cx.state, item));
        detail.say_in(text.label_day(), text.day_and_left(item.date, item.days), tone(item));
        detail.say(text.label_subject(), crate::text::visible(&text.thing(cx.state, item.subject)).into_owned());
        detail.say(text.label_rule(), text.deadline_rule(item));
        detail.say_in(text.label_then(), text.deadline_then(item), Tone::Plain);
        detail
    }
}
