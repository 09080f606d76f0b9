//! The timeline of the membership offers: an axis that all of them share, and one line for each. Signs carry the
//! meaning, colour only repeats it. A pure function of the terms, the day shown, the zoom and the columns.

use chrono::Datelike;

use super::fit::width;
use super::signs;
use crate::domain::Date;
use crate::domain::date::{days_between, plus_days, plus_months};
use crate::domain::offer::{Enrollment, Term};
use crate::domain::rules::RuleSet;
use crate::lists::tone::Tone;

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
    fn letter(self) -> char {
        match self {
            Self::Blank => ' ',
            Self::Past => signs::PAST.letter,
            Self::Current => signs::CURRENT.letter,
            Self::Kept => signs::KEPT.letter,
            Self::Window => signs::WINDOW.letter,
            Self::Lapsed => signs::LAPSED.letter,
            Self::Bought => signs::BOUGHT.letter,
            Self::Reminder => signs::REMINDER.letter,
            Self::Earlier => signs::EARLIER.letter,
            Self::Anniversary => signs::ANNIVERSARY.letter,
            Self::Lapses => signs::LAPSES.letter,
        }
    }

    /// The line of the day shown, where that day is such a one. A day of its own stays to be seen: the axis marks the
    /// column, too.
    fn crossed(self) -> char {
        match self {
            Self::Past => signs::SHOWN_PAST.letter,
            Self::Current => signs::SHOWN_CURRENT.letter,
            Self::Kept => signs::SHOWN_KEPT.letter,
            Self::Window => signs::SHOWN_WINDOW.letter,
            Self::Blank | Self::Lapsed => signs::SHOWN_NOTHING.letter,
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

    /// The axis of the coming year, in so many columns: from the first day of the month of the day shown, through the
    /// month that ends the year, so that it goes on by a month and not with every day.
    #[must_use]
    pub fn coming_year(shown: Date, columns: u16) -> Self {
        let first = shown.with_day(1).unwrap_or(shown);
        let days = days_between(first, plus_months(first, 13)).max(1);
        Self { first, days, columns: i64::from(columns.max(1)), shown }
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
        // Where the axis begins and ends goes first: on a narrow screen it may be all there is room for.
        let (first, last) = (self.label(self.first), self.label(self.last()));
        let right = columns.saturating_sub(width(&last));
        let ends = [(0, first), (right, last)];
        let named = [ends[0].1.clone(), ends[1].1.clone()];
        let inner = self.labels().into_iter().filter(|(_, label)| !named.contains(label));
        let inner = inner.filter_map(|(day, label)| Some((self.column(day)?, label)));
        for (at, label) in ends.into_iter().chain(inner) {
            let end = at + width(&label);
            // A blank stands before and after each, and none hides the mark.
            let around = at.saturating_sub(1)..(end + 1).min(columns);
            let free = line.get(around.clone()).is_some_and(|cells| cells.iter().all(|cell| *cell == ' '));
            if !free || end > columns || mark.is_some_and(|mark| around.contains(&mark)) {
                continue;
            }
            for (cell, letter) in line.iter_mut().skip(at).zip(label.chars()) {
                *cell = letter;
            }
        }
        let mut cells: Vec<(char, Tone)> = line.into_iter().map(|letter| (letter, Tone::Muted)).collect();
        if let Some(cell) = mark.and_then(|mark| cells.get_mut(mark)) {
            *cell = (signs::SHOWN.letter, Tone::Strong);
        }
        runs(cells)
    }

    /// The days that are named, with their labels: as many as there is room for.
    fn labels(&self) -> Vec<(Date, String)> {
        let days = || (0..self.days).map(|distance| plus_days(self.first, distance));
        if self.names_weeks() {
            let mondays = days().filter(|day| day.weekday() == chrono::Weekday::Mon);
            return mondays.map(|day| (day, self.label(day))).collect();
        }
        let wide_enough = |months: &i64| 30 * months * self.columns / self.days >= MONTH_LABEL;
        let step = [1, 2, 3, 6, 12].into_iter().find(wide_enough).unwrap_or(12);
        let named = days().filter(|day| day.day() == 1 && day.month0() % u32::try_from(step).unwrap_or(1) == 0);
        named.map(|day| (day, self.label(day))).collect()
    }

    /// Whether it names weeks, which it does where they are far enough from each other, or months.
    fn names_weeks(&self) -> bool {
        7 * self.columns / self.days >= DAY_LABEL
    }

    /// What names a day there.
    fn label(&self, day: Date) -> String {
        day.format(if self.names_weeks() { "%m-%d" } else { "%Y-%m" }).to_string()
    }

    /// The line of an offer, as the day shown knows it (D5). Where several days share a column it shows, in this order:
    /// what the day shown is, an anniversary, the renewal window, the lapse, a reminder, the purchase, what lasts.
    #[must_use]
    pub fn line(&self, rules: RuleSet, offer: &Enrollment) -> Runs {
        let known: Vec<Term> =
            offer.terms(rules).take_while(|(begun, _)| *begun <= self.shown).map(|(_, term)| term).collect();
        let special = days_of_their_own(offer, &known);
        let mut signs: Vec<Sign> = (0..self.columns).map(|column| sign_of(&known, self.day(column))).collect();
        for (day, sign) in &special {
            let Some(column) = self.column(*day) else { continue };
            let is_window = |at: Option<usize>| at.and_then(|at| signs.get(at)) == Some(&Sign::Window);
            let only = is_window(Some(column)) && !is_window(column.checked_sub(1)) && !is_window(Some(column + 1));
            let hides_lapse = *sign == Sign::Reminder && signs.get(column) == Some(&Sign::Lapses);
            if hides_lapse || only && *sign != Sign::Anniversary {
                continue;
            }
            // On a wide screen a day has more than one column.
            let own = |at: &usize| i64::try_from(*at).is_ok_and(|at| self.day(at) == *day);
            let last = (column + 1..signs.len()).take_while(own).last().unwrap_or(column);
            for cell in signs.iter_mut().take(last + 1).skip(column) {
                *cell = *sign;
            }
        }
        let shown = special.iter().rev().find(|(day, _)| *day == self.shown).map(|(_, sign)| *sign);
        let shown = shown.unwrap_or_else(|| sign_of(&known, self.shown));
        let mark = self.column(self.shown);
        let cells = signs.into_iter().enumerate().map(|(column, sign)| {
            if Some(column) == mark { (shown.crossed(), Tone::Strong) } else { (sign.letter(), sign.tone()) }
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
    } else if day >= current.window_opens() {
        Sign::Window
    } else if current.kept_from.is_some_and(|from| day > from) {
        Sign::Kept
    } else {
        Sign::Current
    }
}

/// Days with a sign of their own, the anniversary last.
fn days_of_their_own(offer: &Enrollment, known: &[Term]) -> Vec<(Date, Sign)> {
    let Some((current, earlier)) = known.split_last() else { return Vec::new() };
    let mut days = vec![(offer.purchased, Sign::Bought)];
    days.extend(earlier.iter().map(|term| (term.anniversary, Sign::Earlier)));
    days.extend(current.kept_from.map(|from| (from, Sign::Earlier)));
    days.push((current.lapses(), Sign::Lapses));
    days.extend(current.reminders().map(|day| (day, Sign::Reminder)));
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
