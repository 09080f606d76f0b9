//! Labels and sentences of the dashboard itself: headings, hints, help, messages.

use super::{Text, own, plain, said, say};
use crate::domain::change::{Change, ChangeItem};
use crate::domain::{Date, State, Thing};
use crate::tui::action::{Action, Group};
use crate::tui::list::Quick;
use crate::tui::section::ColumnKind;

plain! {
    too_small = "too-small",
    sample_hint = "sample-hint",
    sample_no_file = "sample-no-file",
    mark_sample = "mark-sample",
    mark_read_only = "mark-read-only",
    mark_faults = "mark-faults",
    no_benefits = "no-benefits",
    no_deadline = "no-deadline",
    not_authorised = "not-authorised",
    nothing_inside = "nothing-inside",
    no_jump = "no-jump",
    no_problems = "no-problems",
    problems_hint = "problems-hint",
    read_again = "read-again",
    paste_where = "paste-where",
    filter_hint = "filter-hint",
    quick_title = "quick-title",
    hint_go_there = "hint-go-there",
    hint_unused = "hint-unused",
    quick_not_here = "quick-not-here",
    find_hint = "find-hint",
    find_nothing = "find-nothing",
    find_fuzzy = "find-fuzzy",
    find_nearest = "find-nearest",
    demo_no_file = "demo-no-file",
    help_title = "help-title",
    help_hint = "help-hint",
    help_mouse = "help-mouse",
    help_language = "help-language",
    date_label = "date-label",
    date_hint = "date-hint",
    panicked = "panicked",
}

impl Text {
    /// The heading of a column.
    #[must_use]
    pub fn heading(&self, kind: ColumnKind) -> String {
        match kind {
            ColumnKind::Benefit => say!(self, "column-benefit"),
            ColumnKind::Source => say!(self, "column-source"),
            ColumnKind::Quantity => say!(self, "column-quantity"),
            ColumnKind::Used => say!(self, "column-used"),
            ColumnKind::ActivateBy => say!(self, "column-activate-by"),
            ColumnKind::Status => say!(self, "column-status"),
            ColumnKind::Tokens => say!(self, "column-tokens"),
            ColumnKind::SubscriptionEnds => say!(self, "column-subscription-ends"),
            ColumnKind::Seat => say!(self, "column-seat"),
            ColumnKind::HeldBy => say!(self, "column-held-by"),
            ColumnKind::Since => say!(self, "column-since"),
            ColumnKind::FreeFrom => say!(self, "column-free-from"),
            ColumnKind::UsableUntil => say!(self, "column-usable-until"),
            ColumnKind::AccessId => say!(self, "column-access-id"),
            ColumnKind::ContractId => say!(self, "column-contract-id"),
            ColumnKind::Offer => say!(self, "column-offer"),
            ColumnKind::Anniversary => say!(self, "column-anniversary"),
            ColumnKind::Window => say!(self, "column-window"),
            ColumnKind::Days => say!(self, "column-days"),
            ColumnKind::Timeline => say!(self, "column-timeline"),
            ColumnKind::When => say!(self, "column-when"),
            ColumnKind::Todo => say!(self, "column-todo"),
            ColumnKind::Date => say!(self, "column-date"),
            ColumnKind::What => say!(self, "column-what"),
            ColumnKind::Subject => say!(self, "column-subject"),
            ColumnKind::Tab => say!(self, "column-tab"),
            ColumnKind::Name => say!(self, "column-name"),
            ColumnKind::Holds => say!(self, "column-holds"),
        }
    }

    /// The heading of a column where its own does not fit.
    #[must_use]
    pub fn heading_short(&self, kind: ColumnKind) -> String {
        match kind {
            ColumnKind::ActivateBy => say!(self, "column-short-activate-by"),
            ColumnKind::SubscriptionEnds => say!(self, "column-short-subscription-ends"),
            ColumnKind::FreeFrom => say!(self, "column-short-free-from"),
            ColumnKind::UsableUntil => say!(self, "column-short-usable-until"),
            ColumnKind::Anniversary => say!(self, "column-short-anniversary"),
            ColumnKind::AccessId => say!(self, "column-short-access-id"),
            ColumnKind::ContractId => say!(self, "column-short-contract-id"),
            _ => self.heading(kind),
        }
    }

    /// What an action does, for the help.
    #[must_use]
    pub fn action(&self, action: Action) -> String {
        match action {
            Action::Up => say!(self, "action-up"),
            Action::Down => say!(self, "action-down"),
            Action::First => say!(self, "action-first"),
            Action::Last => say!(self, "action-last"),
            Action::PageUp => say!(self, "action-page-up"),
            Action::PageDown => say!(self, "action-page-down"),
            Action::HalfPageUp => say!(self, "action-half-page-up"),
            Action::HalfPageDown => say!(self, "action-half-page-down"),
            Action::Open => say!(self, "action-open"),
            Action::Back => say!(self, "action-back"),
            Action::Return => say!(self, "action-return"),
            Action::NextSection => say!(self, "action-next-section"),
            Action::PreviousSection => say!(self, "action-previous-section"),
            Action::Software
            | Action::Cloud
            | Action::VisualStudio
            | Action::Technical
            | Action::Renewals
            | Action::Deadlines
            | Action::People => action.section().map(|section| self.section(section)).unwrap_or_default(),
            Action::Filter => say!(self, "action-filter"),
            Action::QuickFilter => say!(self, "action-quick-filter"),
            Action::Find => say!(self, "action-find"),
            Action::Sort => say!(self, "action-sort"),
            Action::ReverseSort => say!(self, "action-reverse-sort"),
            Action::DateBar => say!(self, "action-date-bar"),
            Action::DayBack => say!(self, "action-day-back"),
            Action::DayForward => say!(self, "action-day-forward"),
            Action::ChangeBack => say!(self, "action-change-back"),
            Action::ChangeForward => say!(self, "action-change-forward"),
            Action::MonthBack => say!(self, "action-month-back"),
            Action::MonthForward => say!(self, "action-month-forward"),
            Action::Today => say!(self, "action-today"),
            Action::ZoomIn => say!(self, "action-zoom-in"),
            Action::ZoomOut => say!(self, "action-zoom-out"),
            Action::Impact => say!(self, "action-impact"),
            Action::Accept => say!(self, "action-accept"),
            Action::Cancel => say!(self, "action-cancel"),
            Action::Actions => say!(self, "action-actions"),
            Action::New => say!(self, "action-new"),
            Action::Change => say!(self, "action-change"),
            Action::Remove => say!(self, "action-remove"),
            Action::Copy => say!(self, "action-copy"),
            Action::Reveal => say!(self, "action-reveal"),
            Action::Undo => say!(self, "action-undo"),
            Action::Redo => say!(self, "action-redo"),
            Action::Save => say!(self, "action-save"),
            Action::NextField => say!(self, "action-next-field"),
            Action::PreviousField => say!(self, "action-previous-field"),
            Action::NextChoice => say!(self, "action-next-choice"),
            Action::PreviousChoice => say!(self, "action-previous-choice"),
            Action::Edit => say!(self, "action-edit"),
            Action::Reload => say!(self, "action-reload"),
            Action::Problems => say!(self, "action-problems"),
            Action::Help => say!(self, "action-help"),
            Action::Mouse => say!(self, "action-mouse"),
            Action::NextStep => say!(self, "action-next-step"),
            Action::PreviousStep => say!(self, "action-previous-step"),
            Action::Quit => say!(self, "action-quit"),
            Action::QuitNow => say!(self, "action-quit-now"),
            Action::Suspend => say!(self, "action-suspend"),
        }
    }

    /// An action in a word or two, for the bottom line.
    #[must_use]
    pub fn hint(&self, action: Action) -> String {
        match action {
            Action::Help => say!(self, "hint-help"),
            Action::Today => say!(self, "hint-today"),
            Action::Filter => say!(self, "hint-filter"),
            Action::Find => say!(self, "hint-find"),
            Action::Open => say!(self, "hint-open"),
            Action::Back => say!(self, "hint-back"),
            Action::ChangeForward => say!(self, "hint-change-forward"),
            Action::DayForward => say!(self, "hint-day-forward"),
            Action::MonthForward => say!(self, "hint-month-forward"),
            Action::DateBar => say!(self, "hint-date-bar"),
            Action::QuickFilter => say!(self, "hint-quick-filter"),
            Action::NextStep => say!(self, "hint-next-step"),
            Action::PreviousStep => say!(self, "hint-previous-step"),
            Action::Quit => say!(self, "hint-quit"),
            Action::Impact => say!(self, "hint-impact"),
            Action::ZoomIn => say!(self, "hint-zoom-in"),
            Action::ZoomOut => say!(self, "hint-zoom-out"),
            Action::Sort => say!(self, "hint-sort"),
            Action::Edit => say!(self, "hint-edit"),
            Action::Actions => say!(self, "hint-actions"),
            Action::New => say!(self, "hint-new"),
            Action::Change => say!(self, "hint-change"),
            Action::Copy => say!(self, "hint-copy"),
            Action::Reveal => say!(self, "hint-reveal"),
            Action::NextField => say!(self, "hint-next-field"),
            Action::PreviousField => say!(self, "hint-previous-field"),
            Action::NextChoice => say!(self, "hint-next-choice"),
            Action::Accept => say!(self, "hint-accept"),
            Action::Cancel => say!(self, "hint-cancel"),
            Action::Down => say!(self, "hint-down"),
            Action::Up => say!(self, "hint-up"),
            _ => self.action(action),
        }
    }

    /// Where a demonstration stands: its title, the step, how many there are, and the keys that led there.
    #[must_use]
    pub fn demo_step(&self, title: &str, step: usize, steps: usize, keys: &str) -> String {
        let keys = if keys.is_empty() { "none" } else { keys };
        say!(self, "demo-step", title = title, step = step, steps = steps, keys = keys)
    }

    /// A heading of the help.
    #[must_use]
    pub fn group(&self, group: Group) -> String {
        match group {
            Group::Move => say!(self, "group-move"),
            Group::Sections => say!(self, "group-sections"),
            Group::Look => say!(self, "group-look"),
            Group::Keys => say!(self, "group-keys"),
            Group::Records => say!(self, "group-records"),
            Group::Time => say!(self, "group-time"),
            Group::File => say!(self, "group-file"),
            Group::Program => say!(self, "group-program"),
            Group::Signs => say!(self, "group-signs"),
            Group::Rules => say!(self, "group-rules"),
        }
    }

    /// A quick filter.
    #[must_use]
    pub fn quick(&self, quick: Option<Quick>) -> String {
        match quick {
            None => say!(self, "quick-none"),
            Some(Quick::Unused) => say!(self, "quick-unused"),
            Some(Quick::NotRedeemed) => say!(self, "quick-not-redeemed"),
            Some(Quick::NotRedeemedExpiring) => say!(self, "quick-not-redeemed-expiring"),
        }
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
    pub fn next(&self, date: Date, days: i64, what: &str, tab: Option<&str>) -> String {
        let when = self.in_days(days);
        match tab {
            Some(tab) => say!(self, "next", date = own(date), when = when, what = said(what), tab = tab),
            None => say!(self, "next-here", date = own(date), when = when, what = said(what)),
        }
    }

    /// How many more there are within their lead times, which may be the same for all.
    #[must_use]
    pub fn more_within(&self, count: usize, days: Option<u16>) -> String {
        match days {
            Some(days) => say!(self, "more-within", count = count, days = days),
            None => say!(self, "more-soon", count = count),
        }
    }

    /// The next deadline in short, beside what is open or over now.
    #[must_use]
    pub fn next_short(&self, date: Date, what: &str) -> String {
        say!(self, "next-short", date = own(date), what = said(what))
    }

    /// The day of the next deadline, where nothing else has room.
    #[must_use]
    pub fn next_day(&self, date: Date) -> String {
        say!(self, "next-day", date = own(date))
    }

    /// What is open or over now, and how much more of that there is.
    #[must_use]
    pub fn now_of(&self, what: &str, more: usize) -> String {
        if more == 0 { what.to_owned() } else { say!(self, "now-more", what = said(what), count = more) }
    }

    /// What is open or over now, then what comes next.
    #[must_use]
    pub fn now_and_next(&self, now: &str, next: &str) -> String {
        say!(self, "now-and-next", now = said(now), next = said(next))
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
                ChangeItem::Status { .. } => None,
            })
            .collect();
        let sentences = change.items.iter().filter_map(|item| match item {
            ChangeItem::Deadline(deadline) => Some(self.deadline(state, deadline)),
            ChangeItem::Status { thing, .. } if due.contains(thing) => None,
            ChangeItem::Status { thing, to, .. } => {
                let status = to.map_or_else(|| say!(self, "status-gone"), |word| self.status_word(*thing, word));
                Some(say!(self, "change-status", thing = said(self.named(state, *thing)), status = status))
            }
        });
        let mut words: Vec<String> = sentences.collect();
        let more = words.len().saturating_sub(NAMED);
        words.truncate(NAMED);
        let what = words.join("; ");
        if more > 0 {
            say!(self, "change-more", date = own(change.date), what = said(what), more = more)
        } else {
            say!(self, "change", date = own(change.date), what = said(what))
        }
    }

    /// A status of a thing, from its contract word.
    pub(super) fn status_word(&self, thing: Thing, word: &'static str) -> String {
        use crate::domain::cloud::{CloudStatus, TokenStatus};
        use crate::domain::offer::OfferStatus;
        use crate::domain::software::SoftwareStatus;
        use crate::domain::subscription::SubscriptionStatus;
        use crate::domain::technical::TechnicalStatus;
        use crate::domain::visual_studio::SeatStatus;
        let words = match thing {
            Thing::Offer(_) => OfferStatus::from_word(word).map(|status| self.offer_status(status)),
            Thing::Software(_) | Thing::Key(..) => {
                SoftwareStatus::from_word(word).map(|status| self.software_status(status))
            }
            Thing::Cloud(_) => CloudStatus::from_word(word).map(|status| self.cloud_status(status)),
            Thing::Token(..) => TokenStatus::from_word(word).map(|status| self.token_status(status)),
            Thing::Subscription(_) => {
                SubscriptionStatus::from_word(word).map(|status| self.subscription_status(status))
            }
            Thing::VisualStudio(_) | Thing::Seat(..) => {
                SeatStatus::from_word(word).map(|status| self.seat_status(status))
            }
            Thing::Technical(_) => TechnicalStatus::from_word(word).map(|status| self.technical_status(status)),
            Thing::Person(_) => None,
        };
        words.unwrap_or_else(|| word.to_owned())
    }
}
