//! The timeline of the membership offers: an axis that all of them share, and one line for each. Signs carry the
//! meaning, colour only repeats it. A pure function of the terms, the day shown, the zoom and the columns.

use chrono::Datelike;

use super::fit::width;
use super::theme::Tone;
use crate::domain::Date;
use crate::domain::date::{days_between, plus_days};
use crate::domain::offer::{Enrollment, Term};

/// How many days the axis shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Zoom {
    /// A month.
    Month,
    /// Three months.
    Quarter,
    /// Half a year.
    HalfYear,
    /// A year.
    Year,
    /// Two years: the term before and the next window are in sight, whatever the day.
    #[default]
    TwoYears,
    /// Three years.
    ThreeYears,
}

impl Zoom {
    /// Every zoom, the closest first.
    pub const ALL: [Self; 6] =
        [Self::Month, Self::Quarter, Self::HalfYear, Self::Year, Self::TwoYears, Self::ThreeYears];

    /// Days that the axis shows.
    #[must_use]
    pub fn days(self) -> i64 {
        match self {
            Self::Month => 31,
            Self::Quarter => 92,
            Self::HalfYear => 184,
            Self::Year => 366,
            Self::TwoYears => 731,
            Self::ThreeYears => 1_096,
        }
    }

    /// The next closer one; the closest stays.
    #[must_use]
    pub fn closer(self) -> Self {
        Self::ALL.into_iter().rev().find(|zoom| *zoom < self).unwrap_or(self)
    }

    /// The next wider one; the widest stays.
    #[must_use]
    pub fn wider(self) -> Self {
        Self::ALL.into_iter().find(|zoom| *zoom > self).unwrap_or(self)
    }
}

/// The axis: which days stand in which columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Axis {
    /// The first day shown.
    pub first: Date,
    days: i64,
    columns: i64,
    shown: Date,
}

/// Columns that a label takes with the blank after it: `03-01`, `2021-03`.
const DAY_LABEL: i64 = 6;
const MONTH_LABEL: i64 = 8;

/// Days in a column at most for the reminder inside the window to have a column of its own.
const MOST_DAYS_A_REMINDER: i64 = 10;

/// Columns of one tone, one after the other.
pub type Runs = Vec<(String, Tone)>;

/// A column of an offer's line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// Nothing: before the purchase.
    Blank,
    /// A day of an earlier term.
    Past,
    /// A day of the current term.
    Current,
    /// A day that the extension of 2021 added to the current term (R16).
    Kept,
    /// A day of the renewal window (R6).
    Window,
    /// A day without the offer (R11).
    Lapsed,
    /// The purchase.
    Bought,
    /// A renewal reminder (R10).
    Reminder,
    /// An anniversary of an earlier term, or the one that the extension moved.
    Earlier,
    /// The anniversary.
    Anniversary,
    /// The first day without the offer (R11).
    Lapses,
}

impl Sign {
    /// Every sign that the legend explains.
    const EXPLAINED: [Self; 9] = [
        Self::Past,
        Self::Current,
        Self::Kept,
        Self::Reminder,
        Self::Earlier,
        Self::Anniversary,
        Self::Window,
        Self::Lapses,
        Self::Lapsed,
    ];

    fn letter(self) -> char {
        match self {
            Self::Blank => ' ',
            Self::Past => '─',
            Self::Current => '━',
            Self::Kept => '═',
            Self::Window => '▒',
            Self::Lapsed => '·',
            Self::Bought => '├',
            Self::Reminder => '•',
            Self::Earlier => '◇',
            Self::Anniversary => '◆',
            Self::Lapses => '×',
        }
    }

    /// The line of the day shown, where it crosses the sign. A day of its own stays to be seen: the axis marks the
    /// column, too.
    fn crossed(self) -> char {
        match self {
            Self::Past => '┼',
            Self::Current => '┿',
            Self::Kept => '╪',
            Self::Blank | Self::Window | Self::Lapsed => '│',
            Self::Bought | Self::Reminder | Self::Earlier | Self::Anniversary | Self::Lapses => self.letter(),
        }
    }

    fn tone(self) -> Tone {
        match self {
            Self::Blank | Self::Past | Self::Lapsed | Self::Earlier => Tone::Muted,
            Self::Current | Self::Kept | Self::Bought => Tone::Good,
            Self::Window | Self::Reminder => Tone::Warn,
            Self::Anniversary => Tone::Strong,
            Self::Lapses => Tone::Bad,
        }
    }
}

/// What the signs mean, for the legend: each with the place of its words among the messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the messages say it")]
pub enum Meaning {
    Past,
    Current,
    Kept,
    Reminder,
    Earlier,
    Anniversary,
    Window,
    Lapses,
    Lapsed,
}

/// The signs with their meanings, in the order of time.
pub fn legend() -> impl Iterator<Item = (char, Meaning)> {
    Sign::EXPLAINED.into_iter().filter_map(|sign| {
        let meaning = match sign {
            Sign::Past => Meaning::Past,
            Sign::Current => Meaning::Current,
            Sign::Kept => Meaning::Kept,
            Sign::Reminder => Meaning::Reminder,
            Sign::Earlier => Meaning::Earlier,
            Sign::Anniversary => Meaning::Anniversary,
            Sign::Window => Meaning::Window,
            Sign::Lapses => Meaning::Lapses,
            Sign::Lapsed => Meaning::Lapsed,
            Sign::Blank | Sign::Bought => return None,
        };
        Some((sign.letter(), meaning))
    })
}

impl Axis {
    /// The axis around the day shown, in so many columns, with more of what comes than of what was. It stays where it is
    /// while the day moves through a third of it, and then goes on by a third: the line of the day moves, not all else.
    #[must_use]
    pub fn new(zoom: Zoom, shown: Date, columns: u16) -> Self {
        let days = zoom.days();
        let (step, before) = (days / 3, days / 6);
        let day = i64::from(shown.num_days_from_ce());
        let begins = (day - before).div_euclid(step) * step;
        Self { first: plus_days(shown, begins - day), days, columns: i64::from(columns.max(1)), shown }
    }

    /// The column of a day; `None` outside the axis.
    #[must_use]
    pub fn column(&self, day: Date) -> Option<usize> {
        let distance = days_between(self.first, day);
        let inside = (0..self.days).contains(&distance);
        inside.then(|| usize::try_from(distance * self.columns / self.days).unwrap_or(0))
    }

    /// The first day that stands in a column, or the day before it that reaches into it.
    fn day(&self, column: i64) -> Date {
        let next = (column * self.days + self.columns - 1) / self.columns;
        let own = next * self.columns / self.days == column;
        plus_days(self.first, if own { next } else { next - 1 })
    }

    /// The last day shown.
    #[must_use]
    pub fn last(&self) -> Date {
        plus_days(self.first, self.days - 1)
    }

    /// The axis itself: months, or days where a month is wide, and the mark of the day shown.
    #[must_use]
    pub fn ticks(&self) -> Runs {
        let columns = usize::try_from(self.columns).unwrap_or(1);
        let mut line = vec![' '; columns];
        let mark = self.column(self.shown);
        let mut free = 0;
        for (day, label) in self.labels() {
            let Some(at) = self.column(day) else { continue };
            let end = at + width(&label);
            let hides = mark.is_some_and(|mark| (at..=end).contains(&mark));
            if at < free || end > columns || hides {
                continue;
            }
            for (cell, letter) in line.iter_mut().skip(at).zip(label.chars()) {
                *cell = letter;
            }
            free = end + 1;
        }
        let mut cells: Vec<(char, Tone)> = line.into_iter().map(|letter| (letter, Tone::Muted)).collect();
        if let Some(cell) = mark.and_then(|mark| cells.get_mut(mark)) {
            *cell = ('▼', Tone::Strong);
        }
        runs(cells)
    }

    /// The days that are named, with their labels: as many as there is room for.
    fn labels(&self) -> Vec<(Date, String)> {
        let days = || (0..self.days).map(|distance| plus_days(self.first, distance));
        // Weeks where they are far enough from each other, else months.
        if 7 * self.columns / self.days >= DAY_LABEL {
            let mondays = days().filter(|day| day.weekday() == chrono::Weekday::Mon);
            return mondays.map(|day| (day, day.format("%m-%d").to_string())).collect();
        }
        let wide_enough = |months: &i64| 30 * months * self.columns / self.days >= MONTH_LABEL;
        let step = [1, 2, 3, 6, 12].into_iter().find(wide_enough).unwrap_or(12);
        let named = days().filter(|day| day.day() == 1 && day.month0() % u32::try_from(step).unwrap_or(1) == 0);
        named.map(|day| (day, day.format("%Y-%m").to_string())).collect()
    }

    /// The line of an offer, as the day shown knows it (D5).
    #[must_use]
    pub fn line(&self, offer: &Enrollment) -> Runs {
        let known: Vec<Term> =
            offer.terms().take_while(|(begun, _)| *begun <= self.shown).map(|(_, term)| term).collect();
        let mut signs: Vec<Sign> = (0..self.columns).map(|column| sign_of(&known, self.day(column))).collect();
        // What is one day long goes over what lasts, the weightiest last.
        for (day, sign) in days_of_their_own(offer, &known) {
            // Where the window is a column or two, it is not hidden by what falls into it.
            let narrow = self.days > MOST_DAYS_A_REMINDER * self.columns;
            if narrow && sign == Sign::Reminder && known.last().is_some_and(|term| day > term.anniversary) {
                continue;
            }
            let Some(column) = self.column(day) else { continue };
            let is_window = |column: Option<usize>| column.and_then(|at| signs.get(at)) == Some(&Sign::Window);
            let only = is_window(Some(column)) && !is_window(column.checked_sub(1));
            if sign == Sign::Lapses && only {
                continue;
            }
            // On a wide screen a day has more than one column.
            let own = |at: &usize| i64::try_from(*at).is_ok_and(|at| self.day(at) == day);
            let last = (column + 1..signs.len()).take_while(own).last().unwrap_or(column);
            for cell in signs.iter_mut().take(last + 1).skip(column) {
                *cell = sign;
            }
        }
        let mark = self.column(self.shown);
        let cells = signs.into_iter().enumerate().map(|(column, sign)| {
            if Some(column) == mark { (sign.crossed(), Tone::Strong) } else { (sign.letter(), sign.tone()) }
        });
        runs(cells.collect())
    }
}

/// What a day is in an offer's life.
fn sign_of(known: &[Term], day: Date) -> Sign {
    let Some((current, earlier)) = known.split_last() else { return Sign::Blank };
    if known.first().is_none_or(|first| day < first.starts) {
        Sign::Blank
    } else if earlier.iter().any(|term| (term.starts..=term.anniversary).contains(&day)) {
        Sign::Past
    } else if day > current.window_closes() {
        Sign::Lapsed
    } else if day > current.anniversary {
        Sign::Window
    } else if current.kept_from.is_some_and(|from| day > from) {
        Sign::Kept
    } else {
        Sign::Current
    }
}

/// Days with a sign of their own, the weightiest last.
fn days_of_their_own(offer: &Enrollment, known: &[Term]) -> Vec<(Date, Sign)> {
    let Some((current, earlier)) = known.split_last() else { return Vec::new() };
    let mut days = vec![(offer.purchased, Sign::Bought)];
    days.extend(earlier.iter().map(|term| (term.anniversary, Sign::Earlier)));
    days.extend(current.kept_from.map(|from| (from, Sign::Earlier)));
    days.extend(current.reminders().map(|day| (day, Sign::Reminder)));
    days.push((current.lapses(), Sign::Lapses));
    days.push((current.anniversary, Sign::Anniversary));
    days
}

/// Neighbours of one tone as one text.
fn runs(cells: Vec<(char, Tone)>) -> Runs {
    let mut runs: Runs = Vec::new();
    for (letter, tone) in cells {
        match runs.last_mut() {
            Some((text, last)) if *last == tone => text.push(letter),
            _ => runs.push((letter.to_string(), tone)),
        }
    }
    runs
}
