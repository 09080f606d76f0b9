//! Overview: what has to be done, most urgent first; how much of what was granted is in use; the offers in the coming year.

use super::{Block, SectionView, piece, view};
use crate::domain::agenda::Todo;
use crate::domain::deadline::Deadline;
use crate::domain::find::Part;
use crate::domain::lead_time::Urgency;
use crate::domain::offer::Enrollment;
use crate::domain::overview::OfferRow;
use crate::domain::record::Kind;
use crate::domain::total::{Total, TotalKind};
use crate::domain::{Section, Thing};
use crate::lists::cell::{Cell, SortKey};
use crate::lists::column::{Column, Drawn, Timeline};
use crate::lists::cx::Cx;
use crate::lists::detail::{Detail, Item, Line};
use crate::lists::fit::width;
use crate::lists::heading;
use crate::lists::quick::Quick;
use crate::lists::timeline::Axis;
use crate::lists::tone::Tone;
use crate::text::{Naming, visible};

/// The Overview tab.
pub(super) struct OverviewSection;

const COLUMNS: &[Column] = &[
    Column::new(heading::DATE, 0, 10, |cx, at| {
        let own = todo(cx, at)?;
        Some(Cell::own(own.date(cx.overview.date).to_string()).in_tone(tone(cx, own)))
    })
    .sorted(|_, at| Some(SortKey::number(i64::try_from(at).ok())))
    .fixed(),
    Column::new(heading::DAYS, 1, 5, |cx, at| {
        let own = todo(cx, at)?;
        Some(Cell::own(own.days(cx.overview.date).to_string()).in_tone(tone(cx, own)))
    })
    .right()
    .fixed(),
    Column::new(heading::SUBJECT, 0, 20, |cx, at| {
        Some(Cell::own(visible(&cx.text.named_as(cx.state, todo(cx, at)?.subject(), Naming::Full)).into_owned()))
    })
    .of_words()
    .drawn(Drawn::Fitted(subject)),
    Column::new(heading::TODO, 0, 24, |cx, at| {
        Some(Cell::own(visible(&cx.text.todo(cx.state, todo(cx, at)?, None)).into_owned()))
    })
    .of_words()
    .drawn(Drawn::Fitted(what_to_do)),
    Column::new(heading::IN_USE, 0, 9, |cx, at| Some(Cell::own(cx.text.total_kind(total(cx, at)?.kind)))),
    Column::new(heading::SHARE, 0, 20, |_, _| None).fixed().drawn(Drawn::Gauge(|cx, at| {
        let own = total(cx, at)?;
        // What the larger count says is used up.
        Some((own.most, own.of?))
    })),
    Column::new(heading::USED, 0, 8, |cx, at| {
        let own = total(cx, at)?;
        // What has no known number is a figure by itself where there is nothing else.
        let (used, most) = if own.of.is_some() { (own.used, own.most) } else { (own.beside, own.beside_most) };
        Some(Cell::own(cx.text.used_most_of(used, most, own.of)))
    })
    .right(),
    Column::new(heading::COUNTED, 1, 20, |cx, at| {
        Some(Cell::own(cx.text.total_counts(total(cx, at)?)).in_tone(Tone::Muted))
    })
    .of_words(),
    Column::new(heading::OFFER, 0, 19, |cx, at| {
        let offer = Thing::Offer(offer(cx, at)?.0.offer);
        Some(Cell::own(visible(&cx.text.named(cx.state, offer)).into_owned()))
    })
    .of_names(),
    Column::new(heading::TIMELINE, 0, 30, |_, _| None).drawn(Drawn::Timeline(Timeline {
        axis: |cx, columns| Axis::coming_year(cx.overview.date, columns),
        line: |cx, at, axis| offer(cx, at).map(|(_, offer)| axis.line(cx.state.rules, offer)).unwrap_or_default(),
    })),
];

const BLOCKS: &[Block] = &[
    Block {
        columns: (0, 4),
        rows: |cx| (0, cx.agenda.todo.len()),
        nothing: Some(|cx| cx.text.none_to_do(cx.lead_times.same_for_all())),
    },
    Block {
        columns: (4, 8),
        rows: |cx| (cx.agenda.todo.len(), cx.agenda.todo.len() + cx.agenda.totals.len()),
        nothing: None,
    },
    Block {
        columns: (8, 10),
        rows: |cx| (cx.agenda.todo.len() + cx.agenda.totals.len(), OverviewSection.rows(cx)),
        nothing: None,
    },
];

/// What a row shows.
enum Row<'a> {
    Todo(&'a Todo),
    Total(&'a Total),
    Offer(&'a OfferRow, &'a Enrollment),
}

fn row(cx: Cx<'_>, at: usize) -> Option<Row<'_>> {
    let agenda = cx.agenda;
    if let Some(own) = agenda.todo.get(at) {
        return Some(Row::Todo(own));
    }
    let at = at - agenda.todo.len();
    if let Some(own) = agenda.totals.get(at) {
        return Some(Row::Total(own));
    }
    let row = cx.overview.offers.get(at - agenda.totals.len())?;
    Some(Row::Offer(row, cx.state.enrollments.get(row.offer)?))
}

fn todo(cx: Cx<'_>, at: usize) -> Option<&Todo> {
    cx.agenda.todo.get(at)
}

fn total(cx: Cx<'_>, at: usize) -> Option<&Total> {
    cx.agenda.totals.get(at.checked_sub(cx.agenda.todo.len())?)
}

fn offer(cx: Cx<'_>, at: usize) -> Option<(&OfferRow, &Enrollment)> {
    match row(cx, at)? {
        Row::Offer(row, offer) => Some((row, offer)),
        Row::Todo(_) | Row::Total(_) => None,
    }
}

fn tone(cx: Cx<'_>, own: &Todo) -> Tone {
    match own.urgency(cx.lead_times) {
        Urgency::Urgent => Tone::Bad,
        Urgency::Soon => Tone::Warn,
        Urgency::Later => Tone::Plain,
    }
}

/// The subject by name, with its id where there is room, or where something else is called the same.
fn subject(cx: Cx<'_>, at: usize, columns: u16) -> Option<Cell<'static>> {
    let thing = todo(cx, at)?.subject();
    let full = visible(&cx.text.named_as(cx.state, thing, Naming::Full)).into_owned();
    if width(&full) <= usize::from(columns) {
        return Some(Cell::own(full));
    }
    // A benefit and a seat of it are called the same, and can both be there.
    let whole = thing.whole();
    let is_beside = |own: &Todo| own.subject() != thing && own.subject().whole() == whole;
    let alike = !matches!(whole, Thing::Offer(_)) && cx.agenda.todo.iter().any(is_beside);
    let naming = if alike { Naming::Full } else { Naming::Apart };
    Some(Cell::own(visible(&cx.text.named_as(cx.state, thing, naming)).into_owned()))
}

/// What to do, in as many words as there is room for.
fn what_to_do(cx: Cx<'_>, at: usize, columns: u16) -> Option<Cell<'static>> {
    Some(Cell::own(visible(&cx.text.todo(cx.state, todo(cx, at)?, Some(usize::from(columns)))).into_owned()))
}

/// Where the rows of a kind of benefit stand, and which figure of theirs is summed.
fn summed(kind: TotalKind) -> (Section, heading::Heading) {
    match kind {
        TotalKind::Keys => (Section::Software, heading::USED),
        TotalKind::Tokens | TotalKind::Credits => (Section::Cloud, heading::STATUS),
        TotalKind::Seats => (Section::VisualStudio, heading::HELD_BY),
        TotalKind::Incidents | TotalKind::Hours => (Section::Technical, heading::USED),
    }
}

impl SectionView for OverviewSection {
    fn columns(&self) -> &'static [Column] {
        COLUMNS
    }

    fn blocks(&self) -> &'static [Block] {
        BLOCKS
    }

    fn quick(&self) -> &'static [Quick] {
        &[]
    }

    fn records(&self) -> &'static [Kind] {
        &[Kind::Offer]
    }

    fn rows(&self, cx: Cx<'_>) -> usize {
        cx.agenda.todo.len() + cx.agenda.totals.len() + cx.overview.offers.len()
    }

    fn count(&self, cx: Cx<'_>) -> usize {
        cx.agenda.todo.len()
    }

    fn thing(&self, cx: Cx<'_>, at: usize) -> Option<Thing> {
        match row(cx, at)? {
            Row::Todo(own) => Some(own.subject()),
            Row::Total(_) => None,
            Row::Offer(row, _) => Some(Thing::Offer(row.offer)),
        }
    }

    fn row_of(&self, _: Cx<'_>, _: Thing) -> Option<usize> {
        // Everything is at home elsewhere.
        None
    }

    fn key(&self, cx: Cx<'_>, at: usize) -> String {
        row(cx, at).map_or_else(String::new, |row| match row {
            Row::Todo(own) => format!("todo {} {}", own.as_word(), own.subject().id_text(cx.state)),
            Row::Total(own) => format!("total {}", own.kind.as_word()),
            Row::Offer(_, offer) => format!("offer {}", offer.id),
        })
    }

    fn also(&self, cx: Cx<'_>, at: usize) -> Vec<String> {
        row(cx, at).map_or_else(Vec::new, |row| match row {
            Row::Todo(own) => vec![
                own.subject().id_text(cx.state).to_owned(),
                own.as_word().to_owned(),
                own.rule().to_string(),
                cx.text.section(own.subject().section()),
            ],
            Row::Total(own) => vec![cx.text.section(summed(own.kind).0)],
            Row::Offer(_, offer) => vec![offer.id.as_str().to_owned(), offer.offer.as_word().to_owned()],
        })
    }

    fn worst(&self, cx: Cx<'_>) -> Tone {
        let urgent = cx.agenda.todo.iter().any(|own| own.urgency(cx.lead_times) == Urgency::Urgent);
        if urgent { Tone::Bad } else { Tone::Plain }
    }

    fn date(&self, cx: Cx<'_>, at: usize) -> Option<Deadline> {
        match todo(cx, at)? {
            Todo::Due(item) => Some(*item),
            Todo::Now(_) | Todo::Gone(_) => None,
        }
    }

    fn leads_to(&self, cx: Cx<'_>, at: usize) -> Option<(Thing, Part)> {
        let thing = match row(cx, at)? {
            Row::Todo(own) => own.subject(),
            Row::Total(own) => own.counted.first().copied()?,
            Row::Offer(row, _) => Thing::Offer(row.offer),
        };
        Some((thing, Part::Itself))
    }

    /// What the section says of it where it is at home.
    fn detail(&self, cx: Cx<'_>, at: usize) -> Detail {
        let at_home = |thing: Thing| {
            let own = view(thing.section());
            own.row_of(cx, thing).map_or_else(Detail::default, |at| own.detail(cx, at))
        };
        match row(cx, at) {
            None => Detail::default(),
            Some(Row::Todo(Todo::Due(item))) => {
                let at = cx.overview.deadlines.iter().position(|own| own == item);
                at.map_or_else(Detail::default, |at| view(Section::Deadlines).detail(cx, at))
            }
            Some(Row::Todo(own @ (Todo::Now(_) | Todo::Gone(_)))) => at_home(own.subject()),
            Some(Row::Offer(row, _)) => at_home(Thing::Offer(row.offer)),
            Some(Row::Total(own)) => {
                let (section, heading) = summed(own.kind);
                let mut detail = Detail::new(&cx.text.section(section));
                let lines = figures(cx, section, heading, own);
                if lines.is_empty() {
                    detail.say_in(cx.text.total_kind(own.kind), cx.text.total_counts(own), Tone::Muted);
                }
                detail.group(cx.text.total_kind(own.kind), lines);
                detail
            }
        }
    }

    fn legend(&self, cx: Cx<'_>, columns: u16) -> Vec<String> {
        view(Section::Renewals).legend(cx, columns)
    }
}

/// The rows of a section that a total counts, with one of their figures, where they have it.
fn figures(cx: Cx<'_>, section: Section, figure: heading::Heading, total: &Total) -> Vec<Line> {
    let own = view(section);
    let wanted = figure.full(cx.text);
    let Some(column) = own.columns().iter().find(|column| column.heading.full(cx.text) == wanted) else {
        return Vec::new();
    };
    let line = |at: usize| {
        let figure = column.cell(cx, at);
        let name = own.columns().first()?.cell(cx, at);
        let item = own.thing(cx, at).and_then(Item::elsewhere);
        (figure != Cell::none()).then(|| Line { cells: vec![piece(name), piece(figure)], item })
    };
    let counted = |at: &usize| own.thing(cx, *at).is_some_and(|thing| total.counts(thing));
    (0..own.rows(cx)).filter(counted).filter_map(line).collect()
}
