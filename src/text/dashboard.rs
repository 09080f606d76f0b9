//! Labels and sentences of the dashboard itself: headings, hints, help, messages.

use super::{Text, own, plain, said, say};
use crate::domain::change::{Change, ChangeItem};
use crate::domain::now::Now;
use crate::domain::offer::FeeStatus;
use crate::domain::overview::Status;
use crate::domain::{Date, State, Thing};

plain! {
    too_small = "too-small",
    sample_hint = "sample-hint",
    sample_no_file = "sample-no-file",
    mark_sample = "mark-sample",
    mark_read_only = "mark-read-only",
    mark_faults = "mark-faults",
    no_benefits = "no-benefits",
    nothing_later = "nothing-later",
    fixed_order = "fixed-order",
    no_deadline = "no-deadline",
    not_authorised = "not-authorised",
    nothing_inside = "nothing-inside",
    no_jump = "no-jump",
    no_problems = "no-problems",
    problems_hint = "problems-hint",
    read_again = "read-again",
    paste_where = "paste-where",
    filter_hint = "filter-hint",
    filter_replaces = "filter-replaces",
    quick_title = "quick-title",
    hint_go_there = "hint-go-there",
    hint_unused = "hint-unused",
    hint_letter = "hint-letter",
    hint_tick = "hint-tick",
    hint_impact_over = "hint-impact-over",
    quick_not_here = "quick-not-here",
    find_hint = "find-hint",
    find_nothing = "find-nothing",
    find_fuzzy = "find-fuzzy",
    find_nearest = "find-nearest",
    demo_no_file = "demo-no-file",
    demos_title = "demos-title",
    hint_leave_walk = "hint-leave-walk",
    help_title = "help-title",
    help_hint = "help-hint",
    help_export = "help-export",
    help_mouse = "help-mouse",
    help_language = "help-language",
    language_name = "language-name",
    language_now = "language-now",
    languages_title = "languages-title",
    date_label = "date-label",
    panicked = "panicked",
}

/// When the next deadline is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// On the very day.
    Today,
    /// On the very day of a what-if, which is not today.
    ThatDay,
    /// Later: the day, and how many days it is to it.
    On(Date, i64),
}

impl Text {
    /// Where a demonstration stands: its title, the step, how many there are, and the keys that led there.
    #[must_use]
    pub fn demo_step(&self, title: &str, step: usize, steps: usize, keys: &str) -> String {
        let keys = if keys.is_empty() { "none" } else { keys };
        say!(self, "demo-step", title = title, step = step, steps = steps, keys = keys)
    }

    /// After a demonstration that was begun inside: the step that the key goes on at; `None` = it was seen to its end.
    #[must_use]
    pub fn demo_left(&self, title: &str, step: Option<usize>, key: &str) -> String {
        match step {
            Some(step) => say!(self, "demo-left", title = title, step = step, key = key),
            None => say!(self, "demo-seen", title = title, key = key),
        }
    }

    /// How long a demonstration is, and the step that it goes on at.
    #[must_use]
    pub fn demo_steps(&self, steps: usize, at: usize) -> String {
        if at == 0 {
            say!(self, "demo-steps", steps = steps)
        } else {
            say!(self, "demo-goes-on", step = at + 1, steps = steps)
        }
    }

    /// The keys of the date bar, in ever fewer words; the last one leads to `home`, today or what is taken for it.
    #[must_use]
    pub fn date_hints(&self, home: &str) -> [String; 3] {
        [
            say!(self, "date-hint", home = home),
            say!(self, "date-hint-short", home = home),
            say!(self, "date-hint-shortest", home = home),
        ]
    }

    /// The chip of a filter that holds.
    #[must_use]
    pub fn chip(&self, filter: &str, shown: usize, all: usize) -> String {
        say!(self, "chip", filter = said(filter), shown = shown, all = all)
    }

    /// The breadcrumb.
    #[must_use]
    pub fn breadcrumb(&self, section: &str) -> String {
        say!(self, "breadcrumb", section = section)
    }

    /// The day of a what-if, with today beside it.
    #[must_use]
    pub fn what_if(&self, shown: &str, today: &str) -> String {
        say!(self, "what-if", shown = shown, today = today)
    }

    /// The day of a what-if.
    #[must_use]
    pub fn what_if_short(&self, shown: &str) -> String {
        say!(self, "what-if-short", shown = shown)
    }

    /// A day taken for today.
    #[must_use]
    pub fn rehearsal(&self, shown: &str) -> String {
        say!(self, "rehearsal", shown = shown)
    }

    /// The count of deadlines in the tab: those within their lead times, which may be the same for all.
    #[must_use]
    pub fn within_lead_times(&self, count: usize, days: Option<u16>) -> String {
        match days {
            Some(days) => say!(self, "within-days", count = count, days = days),
            None => count.to_string(),
        }
    }

    /// The next deadline.
    #[must_use]
    pub fn next(&self, when: When, what: &str, tab: Option<&str>) -> String {
        let When::On(date, days) = when else {
            return self.next_short(when, &tab.map_or_else(|| what.to_owned(), |tab| self.on_tab(what, tab)));
        };
        let when = self.in_days(days);
        match tab {
            Some(tab) => say!(self, "next", date = own(date), when = when, what = said(what), tab = tab),
            None => say!(self, "next-here", date = own(date), when = when, what = said(what)),
        }
    }

    /// The first date that has no line on the overview.
    #[must_use]
    pub fn also_coming(&self, date: Date, days: i64, what: &str, tab: Option<&str>) -> String {
        let when = self.in_days(days);
        match tab {
            Some(tab) => say!(self, "also-coming", date = own(date), when = when, what = said(what), tab = tab),
            None => say!(self, "also-coming-here", date = own(date), when = when, what = said(what)),
        }
    }

    /// The same without how far it is.
    #[must_use]
    pub fn also_coming_short(&self, date: Date, what: &str) -> String {
        say!(self, "also-coming-short", date = own(date), what = said(what))
    }

    /// The same in as few words as there can be.
    #[must_use]
    pub fn also_coming_bare(&self, date: Date, what: &str) -> String {
        say!(self, "also-coming-bare", date = own(date), what = said(what))
    }

    /// How many more there are within their lead times, which may be the same for all.
    #[must_use]
    pub fn more_within(&self, count: usize, days: Option<u16>) -> String {
        match days {
            Some(days) => say!(self, "more-within", count = count, days = days),
            None => say!(self, "more-soon", count = count),
        }
    }

    /// The same in as few signs as there can be.
    #[must_use]
    pub fn more_at_hand(&self, count: usize, days: Option<u16>) -> String {
        match days {
            Some(days) => say!(self, "more-at-hand", count = count, days = days),
            None => say!(self, "more-soon", count = count),
        }
    }

    /// How many more there are on the very day, and within their lead times.
    #[must_use]
    pub fn more_today(&self, today: usize, rest: Option<&str>, what_if: bool) -> String {
        let today =
            if what_if { say!(self, "more-that-day", count = today) } else { say!(self, "more-today", count = today) };
        match rest {
            Some(rest) => say!(self, "more-today-and", today = said(today), rest = said(rest)),
            None => today,
        }
    }

    /// What happens, and the tab that it is on.
    #[must_use]
    pub fn on_tab(&self, what: &str, tab: &str) -> String {
        say!(self, "on-tab", what = said(what), tab = tab)
    }

    /// The next deadline in short, beside what is open or over now.
    #[must_use]
    pub fn next_short(&self, when: When, what: &str) -> String {
        match when {
            When::Today => say!(self, "next-today", what = said(what)),
            When::ThatDay => say!(self, "next-that-day", what = said(what)),
            When::On(date, _) => say!(self, "next-short", date = own(date), what = said(what)),
        }
    }

    /// An offer that begins on a later day, before which nothing of it is shown (D5).
    #[must_use]
    pub fn nothing_until(&self, offer: &str, day: Date) -> String {
        say!(self, "nothing-until", offer = said(offer), day = own(day))
    }

    /// The same without saying that it is the next one.
    #[must_use]
    pub fn next_bare(&self, when: When, what: &str) -> String {
        match when {
            When::Today | When::ThatDay => self.next_short(when, what),
            When::On(date, _) => self.also_coming_bare(date, what),
        }
    }

    /// The day of the next deadline, where nothing else has room.
    #[must_use]
    pub fn next_day(&self, when: When) -> String {
        match when {
            When::Today => say!(self, "next-day-today"),
            When::ThatDay => say!(self, "next-day-that-day"),
            When::On(date, _) => say!(self, "next-day", date = own(date)),
        }
    }

    /// What is open or over now, and how much of that there is besides; a fee that was missed is never only counted (D3).
    #[must_use]
    pub fn now_plus(&self, what: &str, others: &[Now]) -> String {
        if others.is_empty() {
            return what.to_owned();
        }
        say!(self, "now-plus", what = said(what), count = others.len(), fee = missed_among(others))
    }

    /// What is open or over now, and what of that there is besides.
    #[must_use]
    pub fn now_of(&self, what: &str, others: &[Now], short: bool) -> String {
        let (count, short) = (others.len(), if short { "yes" } else { "no" });
        let Some(first) = others.first() else { return what.to_owned() };
        let all = |same: fn(&Now) -> bool| others.iter().all(same);
        let more = match first {
            Now::Window { .. } if all(|now| matches!(now, Now::Window { .. })) => {
                say!(self, "more-windows", count = count, short = short)
            }
            Now::FeeOpen { .. } if all(|now| matches!(now, Now::FeeOpen { .. })) => {
                say!(self, "more-fees-open", count = count, short = short)
            }
            Now::FeeMissed { .. } if all(|now| matches!(now, Now::FeeMissed { .. })) => {
                say!(self, "more-fees-missed", count = count)
            }
            Now::Lapsed { .. } if all(|now| matches!(now, Now::Lapsed { .. })) => {
                say!(self, "more-lapses", count = count)
            }
            Now::Window { .. } | Now::FeeOpen { .. } | Now::FeeMissed { .. } | Now::Lapsed { .. } => {
                say!(self, "more-now", count = count, fee = missed_among(others))
            }
        };
        say!(self, "now-more", what = said(what), more = more)
    }

    /// What is open or over now, then what comes next.
    #[must_use]
    pub fn now_and_next(&self, now: &str, next: &str) -> String {
        say!(self, "now-and-next", now = said(now), next = said(next))
    }

    /// How many lines are above and below those that are seen.
    #[must_use]
    pub fn lines_beyond(&self, above: usize, below: usize) -> String {
        match (above, below) {
            (0, _) => self.lines_more(below),
            (_, 0) => say!(self, "lines-above", count = above),
            _ => say!(self, "lines-beyond", above = above, below = below),
        }
    }

    /// Lines of the detail pane that do not fit.
    #[must_use]
    pub fn lines_more(&self, count: usize) -> String {
        say!(self, "lines-more", count = count)
    }

    /// An empty list.
    #[must_use]
    pub fn nothing_here(&self, section: &str, date: Date) -> String {
        say!(self, "nothing-here", section = section, date = own(date))
    }

    /// A thing that does not exist on the day shown.
    #[must_use]
    pub fn not_there_on(&self, thing: &str, date: Date) -> String {
        say!(self, "not-there-on", thing = said(thing), date = own(date))
    }

    /// A key without a meaning.
    #[must_use]
    pub fn no_such_key(&self, key: &str) -> String {
        say!(self, "no-such-key", key = key)
    }

    /// A text that is no date.
    #[must_use]
    pub fn no_date(&self, typed: &str) -> String {
        say!(self, "no-date", typed = typed)
    }

    /// Mouse on or off.
    #[must_use]
    pub fn mouse_turned(&self, on: bool) -> String {
        if on { say!(self, "mouse-on") } else { say!(self, "mouse-off") }
    }

    /// The order of the list.
    #[must_use]
    pub fn sorted_by(&self, heading: &str, descending: bool) -> String {
        if descending {
            say!(self, "sorted-descending", column = heading)
        } else {
            say!(self, "sorted-ascending", column = heading)
        }
    }

    /// After a jump.
    #[must_use]
    pub fn jumped(&self, key: &str) -> String {
        say!(self, "jumped", key = key)
    }

    /// The title of find.
    #[must_use]
    pub fn find_title(&self, count: usize) -> String {
        say!(self, "find-title", count = count)
    }

    /// The title of the list of faults.
    #[must_use]
    pub fn problems_title(&self, faults: usize, warnings: usize) -> String {
        say!(self, "problems-title", faults = faults, warnings = warnings)
    }

    /// Characters of a paste that had no room in a field that takes so many.
    #[must_use]
    pub fn paste_cut(&self, count: usize, most: usize) -> String {
        say!(self, "paste-cut", count = count, most = most)
    }

    /// A field that takes no more characters.
    #[must_use]
    pub fn field_full(&self, most: usize) -> String {
        say!(self, "field-full", most = most)
    }

    /// A state that is sound but odd.
    #[must_use]
    pub fn warnings_hint(&self, count: usize) -> String {
        say!(self, "warnings-hint", count = count)
    }

    /// The banner over a state with faults.
    #[must_use]
    pub fn fault_banner(&self, count: usize) -> String {
        say!(self, "fault-banner", count = count)
    }

    /// No further change, of anything or of one offer.
    #[must_use]
    pub fn no_change(&self, forward: bool, of: Option<&str>) -> String {
        match (of, forward) {
            (None, true) => say!(self, "no-change-after"),
            (None, false) => say!(self, "no-change-before"),
            (Some(of), true) => say!(self, "no-change-after-of", of = of),
            (Some(of), false) => say!(self, "no-change-before-of", of = of),
        }
    }

    /// An editor that could not be run.
    #[must_use]
    pub fn editor_failed(&self, editor: &str, why: &str) -> String {
        say!(self, "editor-failed", editor = editor, why = why)
    }

    /// What changes on a day: the first few changes in words.
    #[must_use]
    pub fn change(&self, state: &State, change: &Change) -> String {
        const NAMED: usize = 3;
        // Where it is the day of a thing's deadline, its status only says the same again.
        let due: Vec<Thing> = change
            .items
            .iter()
            .filter_map(|item| match item {
                ChangeItem::Deadline(deadline) => Some(deadline.subject),
                ChangeItem::Status { .. } | ChangeItem::Fee { .. } => None,
            })
            .collect();
        let sentences = change.items.iter().filter_map(|item| match item {
            ChangeItem::Deadline(deadline) => Some(self.deadline(state, deadline)),
            ChangeItem::Status { thing, .. } if due.contains(thing) => None,
            ChangeItem::Status { thing, to, .. } => {
                let status = to.map_or_else(|| say!(self, "status-gone"), |status| self.status(status));
                Some(say!(self, "change-status", thing = said(self.named(state, *thing)), status = status))
            }
            ChangeItem::Fee { thing, to, .. } => Some(self.fee_turned(state, *thing, *to)),
        });
        let mut words: Vec<String> = sentences.collect();
        let more = words.len().saturating_sub(NAMED);
        words.truncate(NAMED);
        let what = self.clauses(&words);
        if more > 0 {
            say!(self, "change-more", date = own(change.date), what = said(what), more = more)
        } else {
            say!(self, "change", date = own(change.date), what = said(what))
        }
    }

    /// How the fee of a kept year stands from a day on (R16, D3).
    pub(super) fn fee_turned(&self, state: &State, offer: Thing, fee: FeeStatus) -> String {
        let offer = said(self.named(state, offer));
        match fee {
            FeeStatus::Coming => say!(self, "fee-coming", offer = offer),
            FeeStatus::Open => say!(self, "fee-open", offer = offer),
            FeeStatus::Paid => say!(self, "fee-paid", offer = offer),
            FeeStatus::NotOnRecord => say!(self, "fee-not-on-record", offer = offer),
        }
    }

    /// A status of whatever kind of thing.
    pub(super) fn status(&self, status: Status) -> String {
        match status {
            Status::Offer(status) => self.offer_status(status),
            Status::Software(status) => self.software_status(status),
            Status::Cloud(status) => self.cloud_status(status),
            Status::Token(status) => self.token_status(status),
            Status::Subscription(status) => self.subscription_status(status),
            Status::Seat(status) => self.seat_status(status),
            Status::Technical(status) => self.technical_status(status),
        }
    }
}

/// Whether one of these is a fee that was missed, as messages ask for it.
fn missed_among(all: &[Now]) -> &'static str {
    if all.iter().any(|now| matches!(now, Now::FeeMissed { .. })) { "yes" } else { "no" }
}
