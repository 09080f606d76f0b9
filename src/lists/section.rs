//! The sections of the dashboard: what each lists, and what its detail pane says. One file a section.
//!
//! A section derives nothing: it reads the overview and turns rows into cells.

mod cloud;
mod deadlines;
mod people;
mod renewals;
mod software;
mod technical;
mod visual_studio;

use std::borrow::Cow;

use super::detail::{Detail, Piece};
use super::signs;
use super::timeline::{Axis, Runs, Zoom};
use crate::domain::advice::{Advice, advice};
use crate::domain::deadline::{Deadline, DeadlineKind};
use crate::domain::find::Part;
use crate::domain::folded::searched;
use crate::domain::lead_time::{LeadTimes, Urgency};
use crate::domain::{Date, Overview, Section, State, Thing};
use crate::lists::tone::Tone;
use crate::text::Text;

/// What a section reads: facts, what they come to on the day shown, and words.
#[derive(Debug, Clone, Copy)]
pub struct Cx<'a> {
    /// The facts.
    pub state: &'a State,
    /// Everything derived for the day shown.
    pub overview: &'a Overview,
    /// The messages.
    pub text: &'a Text,
    /// How near a date is worth attention.
    pub lead_times: &'a LeadTimes,
    /// How many days the timeline shows.
    pub zoom: Zoom,
}

/// A column of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// What it shows.
    pub kind: ColumnKind,
    /// How long it is kept when the screen is narrow: 0 always, higher ones go first.
    pub rank: u8,
    /// Fewest columns it is useful in.
    pub min: u16,
    /// Numbers stand right.
    pub right: bool,
    /// Always as wide as that, whatever the cells: so that nothing beside it moves when they change.
    pub fixed: bool,
}

impl Column {
    const fn new(kind: ColumnKind, rank: u8, min: u16) -> Self {
        Self { kind, rank, min, right: false, fixed: false }
    }

    const fn fixed(self) -> Self {
        Self { fixed: true, ..self }
    }

    const fn right(self) -> Self {
        Self { right: true, ..self }
    }
}

/// What a column shows; its heading is a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the headings say it")]
pub enum ColumnKind {
    Benefit,
    Source,
    Quantity,
    Used,
    ActivateBy,
    Status,
    Tokens,
    SubscriptionEnds,
    Seat,
    HeldBy,
    Since,
    FreeFrom,
    UsableUntil,
    AccessId,
    ContractId,
    Offer,
    Anniversary,
    Window,
    Days,
    Timeline,
    When,
    Date,
    What,
    Subject,
    Tab,
    Todo,
    Name,
    Holds,
}

/// A cell: text made safe to show, and how it is meant.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell<'a> {
    /// The text.
    pub text: Cow<'a, str>,
    /// How it is meant.
    pub tone: Tone,
}

impl<'a> Cell<'a> {
    /// Text of the state file: masked where it could be a key.
    #[must_use]
    pub fn fact(text: &Text, fact: &'a str) -> Self {
        Self { text: text.displayed(fact), tone: Tone::Plain }
    }

    /// Text of our own.
    #[must_use]
    pub fn own(text: impl Into<Cow<'a, str>>) -> Self {
        Self { text: text.into(), tone: Tone::Plain }
    }

    /// Nothing to say.
    #[must_use]
    pub fn none() -> Self {
        Self { text: Cow::Borrowed("-"), tone: Tone::Muted }
    }

    /// A date, or nothing.
    #[must_use]
    pub fn date(date: Option<Date>) -> Self {
        date.map_or_else(Self::none, |date| Self::own(date.to_string()))
    }

    /// The same in another tone.
    #[must_use]
    pub fn in_tone(self, tone: Tone) -> Self {
        Self { tone, ..self }
    }

    /// A status: what wants attention carries a sign, so that colour is never needed to see it.
    #[must_use]
    pub fn status(words: String, tone: Tone) -> Self {
        let sign = signs::ATTENTION.letter;
        let text = if matches!(tone, Tone::Warn | Tone::Bad) { format!("{sign} {words}") } else { words };
        Self { text: Cow::Owned(text), tone }
    }
}

/// What a row is sorted by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum SortKey {
    /// A number; what has none comes first.
    Number(Option<i64>),
    /// A day; what has none comes last.
    Day(bool, Option<Date>),
    /// Text, as it is searched (D13).
    Text(String),
}

impl SortKey {
    /// By text.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self::Text(searched(text).into_owned())
    }

    /// By day.
    #[must_use]
    pub fn day(day: Option<Date>) -> Self {
        Self::Day(day.is_none(), day)
    }

    /// By number.
    #[must_use]
    pub fn number(number: Option<impl Into<i64>>) -> Self {
        Self::Number(number.map(Into::into))
    }
}

/// What the quick filters ask of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unredeemed {
    /// The last day to make something of it.
    pub activate_by: Date,
}

/// A section: a list, and a detail pane for its rows.
pub trait SectionView: Sync {
    /// The columns, first the one that names the row.
    fn columns(&self) -> &'static [Column];

    /// Number of rows on the day.
    fn rows(&self, cx: Cx<'_>) -> usize;

    /// A cell.
    fn cell<'a>(&self, cx: Cx<'a>, row: usize, column: ColumnKind) -> Cell<'a>;

    /// The axis above the column [`ColumnKind::Timeline`], in so many screen columns.
    fn axis(&self, cx: Cx<'_>, columns: u16) -> Option<Axis> {
        let _ = (cx, columns);
        None
    }

    /// A row's line under that axis.
    fn line(&self, cx: Cx<'_>, row: usize, axis: &Axis) -> Runs {
        let _ = (cx, row, axis);
        Runs::new()
    }

    /// What a row is sorted by; most columns sort by what they show.
    fn sort_key(&self, cx: Cx<'_>, row: usize, column: ColumnKind) -> SortKey {
        SortKey::text(&self.cell(cx, row, column).text)
    }

    /// What the row is about.
    fn thing(&self, cx: Cx<'_>, row: usize) -> Option<Thing>;

    /// The row that shows `thing`.
    fn row_of(&self, cx: Cx<'_>, thing: Thing) -> Option<usize>;

    /// Words of a row that its cells do not show but a filter finds: ids, last five characters.
    fn also(&self, cx: Cx<'_>, row: usize) -> Vec<String>;

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
    fn worst(&self, cx: Cx<'_>) -> Tone {
        (0..self.rows(cx)).map(|row| self.cell(cx, row, ColumnKind::Status).tone).fold(Tone::Plain, worse)
    }

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
        _ => 0,
    };
    if rank(b) > rank(a) { b } else { a }
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
            Advice::NoEnterprise | Advice::OnePack { .. } | Advice::OneCore { .. } | Advice::EndsSoon { .. } => {
                Tone::Warn
            }
            _ => Tone::Muted,
        };
        Piece::own(cx.text.advice(cx.state, &advice)).in_tone(tone)
    });
    detail.notes(cx.text.label_advice(), lines.collect());
}
