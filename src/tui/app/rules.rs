//! Looking up what a rule or decision says: Enter on a line that names one, the help's key wherever else one is named.

use super::super::overlay::Overlay;
use super::super::walk::Play;
use super::{App, Focus};
use crate::domain::Basis;
use crate::domain::find::Part;
use crate::domain::rule::{named_in, once};
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::lists::detail::{Detail, Item};

impl App {
    /// The detail pane of the selected row. Its lines that name a rule can be selected, to look it up; what is done there
    /// is done to the row.
    #[must_use]
    pub fn detail(&self) -> Option<Detail> {
        let row = self.list().row()?;
        let mut detail = self.view().detail(self.cx(), row);
        if let Some(thing) = self.view().thing(self.cx(), row) {
            detail.select_named(Item { thing, part: Part::Itself, leads: false });
        }
        Some(detail)
    }

    /// Enter on a line of the detail pane that names a rule and leads nowhere: shows what it says. Whether it did.
    pub(super) fn reads_named(&mut self) -> bool {
        let Focus::Detail(at) = self.focus else { return false };
        let Some(detail) = self.detail() else { return false };
        let leads = detail.items().nth(at).is_none_or(|item| item.leads);
        let named = if leads { Vec::new() } else { detail.named(at) };
        let reads = !named.is_empty();
        if reads {
            self.overlays.push(Overlay::rules(named));
        }
        reads
    }

    /// The help's key. In a dialog that names a rule it shows what that says, unless it types a letter there, and with
    /// it what a demonstration's caption names; elsewhere it
    /// opens the help with the rules on top that were just named. Whether it did. `said` stood in the bottom line.
    pub(super) fn looks_up(&mut self, action: Option<Action>, chord: Chord, said: &str) -> bool {
        let Some(top) = self.overlays.last() else {
            let helps = action == Some(Action::Help);
            if helps {
                let named = self.named_here(said);
                self.overlays.push(Overlay::help(named));
            }
            return helps;
        };
        let wanted = action.is_none().then(|| self.keymap.resolve(&[Scope::Global], chord)).flatten();
        // The letters of a menu choose in it.
        let asks = match wanted {
            Some(Action::Help) => true,
            Some(Action::Guide) => !matches!(top, Overlay::Actions(_) | Overlay::New(_)),
            _ => false,
        };
        if !asks || top.dialog().letters().is_some() && chord.typed().is_some() {
            return false;
        }
        if let (Some(Action::Guide), Overlay::Help(_)) = (wanted, top) {
            self.overlays.push(Overlay::guide(None));
            return true;
        }
        let told = self.play.as_ref().map(|play| named_in(play.caption())).unwrap_or_default();
        let named = once(top.dialog().named(&self.scene()).into_iter().chain(told));
        let shows = !named.is_empty();
        if shows {
            self.overlays.push(Overlay::rules(named));
        }
        shows
    }

    /// The guide for what is selected. On a line that names a rule and is no more than that, what the rule says.
    pub(super) fn open_guide(&mut self) {
        if !self.reads_named() {
            // A row that is about nothing by itself is about what it leads to.
            let leads = || self.view().leads_to(self.cx(), self.list().row()?).map(|(thing, _)| thing);
            let of = self.target().map(|item| item.thing).or_else(leads);
            self.overlays.push(Overlay::guide(of));
        }
    }

    /// What was just named: in the bottom line, in a demonstration's caption, in the selected line. A row that leads
    /// elsewhere stands for its whole detail pane, whose lines cannot be gone through.
    fn named_here(&self, said: &str) -> Vec<Basis> {
        let caption = self.play.as_ref().map_or("", Play::caption);
        let mut named = named_in(said);
        named.extend(named_in(caption));
        let leads = self.list().row().is_some_and(|row| self.view().leads_to(self.cx(), row).is_some());
        named.extend(match (self.focus, self.detail()) {
            (Focus::Detail(at), Some(detail)) => detail.named(at),
            (Focus::List, Some(detail)) if leads => detail.all_named(),
            _ => Vec::new(),
        });
        once(named)
    }
}
