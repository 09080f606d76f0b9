//! The sections of the dashboard: what each lists, and what its detail pane says. One file a section.
//!
//! A section derives nothing: it reads the overview and turns rows into cells.

mod benefits;
mod cloud;
mod deadlines;
mod overview;
mod people;
mod renewals;
mod software;
mod technical;
mod visual_studio;

use super::cell::Cell;
use super::column::Column;
use super::cx::Cx;
use super::detail::{Detail, Piece};
use super::quick::Quick;
use super::tone::Tone;
use crate::domain::advice::{Advice, advice};
use crate::domain::date::plus_days;
use crate::domain::deadline::{Deadline, DeadlineKind, FirstUse};
use crate::domain::find::Part;
use crate::domain::lead_time::Urgency;
use crate::domain::offer::OfferStatus;
use crate::domain::person::Assignment;
use crate::domain::record::Kind;
use crate::domain::rules::Life;
use crate::domain::{Date, Section, Thing};
use crate::text::{Naming, is_called_alike, visible};

/// What the quick filters ask of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unredeemed {
    /// The last day to make something of it.
    pub activate_by: Date,
}

/// Rows of a list that stand together, under headings of their own.
#[derive(Debug, Clone, Copy)]
pub struct Block {
    /// Its columns, by their positions among those of the section.
    pub columns: (usize, usize),
    /// Its rows, by their positions in the section: the first, and the one after the last.
    pub rows: fn(Cx<'_>) -> (usize, usize),
    /// What is said where it has no row; none = then it is not there.
    pub nothing: Option<fn(Cx<'_>) -> String>,
}

/// A section: a list, and a detail pane for its rows.
pub trait SectionView: Sync {
    /// The columns, first the one that names the row.
    fn columns(&self) -> &'static [Column];

    /// The blocks that its rows stand in, in their own order, which nobody sorts; none = one table.
    fn blocks(&self) -> &'static [Block] {
        &[]
    }

    /// Its filters by one key, in their order.
    fn quick(&self) -> &'static [Quick];

    /// The kinds of records that are made here, the likeliest first.
    fn records(&self) -> &'static [Kind];

    /// Number of rows on the day.
    fn rows(&self, cx: Cx<'_>) -> usize;

    /// What its tab counts.
    fn count(&self, cx: Cx<'_>) -> usize {
        self.rows(cx)
    }

    /// What the row is about.
    fn thing(&self, cx: Cx<'_>, row: usize) -> Option<Thing>;

    /// The row that shows `thing`.
    fn row_of(&self, cx: Cx<'_>, thing: Thing) -> Option<usize>;

    /// Words of a row that its cells do not show but a filter finds: ids, last five characters.
    fn also(&self, cx: Cx<'_>, row: usize) -> Vec<String>;

    /// Whether its rows have to be told apart by the column for that, even where no two of them are called the same.
    fn has_kin(&self, cx: Cx<'_>) -> bool {
        let _ = cx;
        false
    }

    /// What the signs of the list mean, in lines of so many columns.
    fn legend(&self, cx: Cx<'_>, columns: u16) -> Vec<String> {
        let _ = (cx, columns);
        Vec::new()
    }

    /// The detail pane.
    fn detail(&self, cx: Cx<'_>, row: usize) -> Detail;

    /// Set when the row is not redeemed, activated or assigned: what the portal's quick filters look for.
    fn unredeemed(&self, cx: Cx<'_>, row: usize) -> Option<Unredeemed> {
        let _ = (cx, row);
        None
    }

    /// The worst state among the rows, for the tab's title.
    fn worst(&self, cx: Cx<'_>) -> Tone;

    /// What identifies a row across days and readings of the file.
    fn key(&self, cx: Cx<'_>, row: usize) -> String {
        self.thing(cx, row).map_or_else(String::new, |thing| thing.id_text(cx.state).to_owned())
    }

    /// The item of the detail pane that Enter on a row starts on.
    fn first_item(&self, cx: Cx<'_>, row: usize) -> usize {
        let _ = (cx, row);
        0
    }

    /// The coming date that a row is.
    fn date(&self, cx: Cx<'_>, row: usize) -> Option<Deadline> {
        let _ = (cx, row);
        None
    }

    /// Where Enter on a row goes, for lists whose rows are about something on another tab.
    fn leads_to(&self, cx: Cx<'_>, row: usize) -> Option<(Thing, Part)> {
        let _ = (cx, row);
        None
    }
}

/// The worse of two tones.
#[must_use]
pub fn worse(a: Tone, b: Tone) -> Tone {
    let rank = |tone: Tone| match tone {
        Tone::Bad => 2,
        Tone::Warn => 1,
        Tone::Plain | Tone::Muted | Tone::Strong | Tone::Good => 0,
    };
    if rank(b) > rank(a) { b } else { a }
}

/// The worst of the tones of all rows.
fn worst_of(rows: impl Iterator<Item = Tone>) -> Tone {
    rows.fold(Tone::Plain, worse)
}

/// How a day on which something of that kind happens is meant: past, within its lead times, or later.
#[must_use]
pub fn expiry_tone(cx: Cx<'_>, kind: DeadlineKind, day: Date) -> Tone {
    match crate::domain::date::days_between(cx.overview.date, day) {
        ..0 => Tone::Muted,
        days if cx.lead_times.near(kind, days) != Urgency::Later => Tone::Warn,
        _ => Tone::Plain,
    }
}

/// The view of a section.
#[must_use]
pub fn view(section: Section) -> &'static dyn SectionView {
    match section {
        Section::Overview => &overview::OverviewSection,
        Section::Software => &software::SoftwareSection,
        Section::Cloud => &cloud::CloudSection,
        Section::VisualStudio => &visual_studio::VisualStudioSection,
        Section::Technical => &technical::TechnicalSection,
        Section::Renewals => &renewals::RenewalsSection,
        Section::Deadlines => &deadlines::DeadlinesSection,
        Section::People => &people::PeopleSection,
    }
}

/// The row of the dashboard that shows `thing`: a key's is its benefit's.
#[must_use]
pub fn row_of(cx: Cx<'_>, thing: Thing) -> Option<(Section, usize)> {
    let section = thing.section();
    Some((section, view(section).row_of(cx, thing)?))
}

/// Adds what is worth knowing of a thing; it stands last, since it changes nothing.
fn advise(detail: &mut Detail, cx: Cx<'_>, of: Thing) {
    let lines = advice(cx.state, cx.overview, of).into_iter().map(|advice| {
        let tone = match advice {
            Advice::SharedPool { uses, granted: Some(granted) } if uses > granted => Tone::Warn,
            Advice::NoEnterprise
            | Advice::OnePack { .. }
            | Advice::OneCore { .. }
            | Advice::EndsSoon { .. }
            | Advice::DayOutlived { .. } => Tone::Warn,
            Advice::BankTransfer { .. }
            | Advice::SilverToGold { .. }
            | Advice::Provisioning { .. }
            | Advice::Versions
            | Advice::Maximums { .. }
            | Advice::SharedPool { .. }
            | Advice::OtherAzureOffers
            | Advice::MonthlyCredit
            | Advice::ClaimedKeys
            | Advice::SupportedVersions
            | Advice::Merge { .. } => Tone::Muted,
        };
        Piece::own(cx.text.advice(cx.state, &advice)).in_tone(tone)
    });
    detail.notes(cx.text.label_advice(), lines.collect());
}

/// What holds of a benefit whose offer, or its grace, is over: told of every such row, whatever else is on record (D18).
fn over_note(cx: Cx<'_>, of: Thing) -> Option<Piece> {
    let last = cx.overview.over_since(of)?;
    let note = match of {
        Thing::Software(_) => cx.text.note_lapsed_software(plus_days(last, 1)),
        Thing::Cloud(at) if cx.overview.cloud_at(at)?.assigned.is_some() => cx.text.note_ended_assigned(last),
        Thing::Cloud(_) => cx.text.note_lapsed_cloud(plus_days(last, 1)),
        Thing::VisualStudio(_) | Thing::Seat(..) => cx.text.note_ended_assigned(last),
        Thing::Technical(_) => cx.text.note_ended_technical(last),
        Thing::Offer(_) | Thing::Key(..) | Thing::Token(..) | Thing::Subscription(_) | Thing::Person(_) => return None,
    };
    Some(Piece::own(note).in_tone(Tone::Warn))
}

/// That the day to use something first has passed: for good, or until its offer is renewed, where that gives it a new day (D4).
/// `which` are those of its keys or tokens that this is said of, where it is not said of all.
fn expired_note(cx: Cx<'_>, of: Thing, (day, own): (Date, Option<Date>), offer: usize, which: &[&str]) -> Piece {
    let row = cx.overview.offer(offer).filter(|row| own.is_none() && row.status == OfferStatus::Window);
    let first = FirstUse::of(cx.state, of);
    let note = match row.zip(cx.state.enrollments.get(offer)) {
        Some((row, fact)) => {
            let until = fact.renewed(&row.term).first_use_by(None, Life::Offer);
            cx.text.note_expired_back(first, day, row.term.window_closes(), until)
        }
        None => cx.text.note_expired(first, day),
    };
    let note = if which.is_empty() { note } else { cx.text.note_of(&which.join(", "), &note) };
    Piece::own(note).in_tone(Tone::Warn)
}

/// A row's name for the title of its pane: with its id where something else is called the same.
fn titled(cx: Cx<'_>, thing: Thing) -> String {
    let name = cx.text.named_as(cx.state, thing, Naming::Called);
    if !is_called_alike(cx.state, thing) {
        return name;
    }
    format!("{name} · {}", cx.text.shown(thing.id_text(cx.state)))
}

/// Who a row of a ledger names. Somebody who left and still holds it is marked, since it waits for somebody else (R41, R45).
fn named_holder<'a>(cx: Cx<'a>, fact: &'a Assignment, holds: bool) -> Cell<'a> {
    let Some(person) = cx.state.person(&fact.person) else { return Cell::fact(cx.text, fact.person.as_str()) };
    match person.left_by(cx.overview.date).filter(|_| holds) {
        Some(day) => Cell::own(visible(&cx.text.name_left(&person.name, day)).into_owned()).in_tone(Tone::Warn),
        None => Cell::fact(cx.text, &person.name),
    }
}

/// A cell as a piece of a line of the pane.
fn piece(cell: Cell<'_>) -> Piece {
    Piece::own(cell.text.into_owned()).in_tone(cell.tone)
}

/// The note of a row of a ledger, beside what the row says.
fn noted(cx: Cx<'_>, note: Option<&String>) -> Piece {
    note.map_or_else(Piece::default, |note| Piece::fact(cx.text, note).in_tone(Tone::Muted))
}
