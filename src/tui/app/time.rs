//! Moving through time: the day shown, what-if, and the days on which something changes.

use super::super::overlay::Overlay;
use super::super::theme::Tone;
use super::App;
use crate::domain::change::{self, Scope};
use crate::domain::date::{plus_days, plus_months};
use crate::domain::offer::OfferStatus;
use crate::domain::{Date, Overview, Section, Thing};
use crate::keys::action::Action;
use crate::lists::timeline::Axis;

impl App {
    /// Shows everything as of `date`; the selection stays on what it was on.
    pub(crate) fn show_date(&mut self, date: Date) {
        let places: Vec<Option<String>> = Section::ALL.iter().map(|section| self.selected_key(*section)).collect();
        self.dates.shown = date;
        self.overview = Overview::of(&self.state, date);
        self.rebuild_all(&places);
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "whatever else a key in the date bar is bound to moves no date")]
    pub(crate) fn move_date(&mut self, action: Action) {
        let shown = self.dates.shown;
        match action {
            Action::DayBack => self.show_date(plus_days(shown, -1)),
            Action::DayForward => self.show_date(plus_days(shown, 1)),
            Action::MonthBack => self.show_date(plus_months(shown, -1)),
            Action::MonthForward => self.show_date(plus_months(shown, 1)),
            // It is shown already.
            Action::Today if shown == self.dates.home() => {}
            Action::Today => self.show_date(self.dates.home()),
            Action::ChangeBack | Action::ChangeForward => self.jump_to_change(action == Action::ChangeForward),
            _ => {}
        }
    }

    /// The timeline closer or wider; says what it shows.
    pub(super) fn zoom(&mut self, closer: bool) {
        if self.section != Section::Renewals {
            return self.say(self.text.zoom_not_here(&self.key_of_renewals()), Tone::Muted);
        }
        self.zoom = if closer { self.zoom.closer() } else { self.zoom.wider() };
        // How many columns it is drawn in does not matter for the days that it shows.
        let axis = Axis::new(self.zoom, self.dates.shown, 1);
        self.say(self.text.zoomed(self.zoom, &axis), Tone::Muted);
    }

    /// What follows if the selected offer is not renewed.
    pub(super) fn open_impact(&mut self) {
        let selected = self.selected_thing();
        let overlay = match (self.section, selected) {
            (Section::Renewals | Section::Overview, Some(Thing::Offer(offer))) => Overlay::impact(&self.scene(), offer),
            _ => None,
        };
        match overlay {
            Some(overlay) => self.overlays.push(overlay),
            None => self.say(self.text.impact_not_here(&self.key_of_renewals()), Tone::Muted),
        }
    }

    /// Whether something follows if what is selected is not renewed: it is an offer.
    #[must_use]
    pub fn has_impact(&self) -> bool {
        let is_offer = || matches!(self.selected_thing(), Some(Thing::Offer(_)));
        self.section == Section::Renewals || self.section == Section::Overview && is_offer()
    }

    /// Whether what is selected is an offer that lapsed: all that would follow has followed.
    #[must_use]
    pub fn impact_is_over(&self) -> bool {
        let Some(Thing::Offer(offer)) = self.selected_thing() else { return false };
        self.overview.offer(offer).is_some_and(|row| row.status == OfferStatus::Lapsed)
    }

    /// The key that leads to Renewals.
    fn key_of_renewals(&self) -> String {
        let chords = self.keymap.chords(super::Scope::Global, Action::To(Section::Renewals));
        chords.first().map(ToString::to_string).unwrap_or_default()
    }

    /// To the next or previous day on which something changes: on Renewals of the selected offer, elsewhere of
    /// anything. Names what changes.
    fn jump_to_change(&mut self, forward: bool) {
        let selected = self.selected_thing();
        let scope = match (self.section, selected) {
            (Section::Renewals, Some(Thing::Offer(offer))) => Scope::Offer(offer),
            _ => Scope::Everything,
        };
        let shown = self.dates.shown;
        let change =
            if forward { change::next(&self.state, shown, scope) } else { change::previous(&self.state, shown, scope) };
        let Some(change) = change else {
            let of = selected.filter(|_| scope != Scope::Everything);
            let of = of.and_then(|thing| self.text.called(&self.state, thing));
            return self.say(self.text.no_change(forward, of.as_deref()), Tone::Muted);
        };
        self.show_date(change.date);
        self.say(self.text.change(&self.state, &change), Tone::Strong);
    }
}
