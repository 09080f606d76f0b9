//! Using a key: copying it without showing it, showing it for a moment, and what that means.

use super::super::overlay::Overlay;
use super::super::overlay::confirm::Confirm;
use super::super::overlay::reveal::Revealed;
use super::super::theme::Tone;
use super::{App, Effect, Intent, Use};
use crate::clipboard::{Cleared, Sent};
use crate::domain::command::Command;
use crate::domain::key::ProductKey;
use crate::domain::reveal::{NoKey, Reveal, key_of, next_key, reveal};
use crate::domain::technical::TechnicalStatus;
use crate::domain::usable::{NoUse, no_use};
use crate::domain::{Id, Thing};
use crate::exchange::{Asked, Wants, support_packet};
use crate::keys::action::{Action, Scope};
use crate::session::Source;

/// The key that was copied last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnClipboard {
    /// What it is called.
    pub name: String,
    /// Whether its text has characters that are not handed on.
    cut: bool,
    /// Why it is of no use, where it is none.
    no_use: Option<NoUse>,
    /// Whether it was the first look, which was recorded: a step of its own.
    recorded: bool,
    /// Where it went, once that is known.
    sent: Option<Sent>,
    /// Seconds until it is cleared.
    left: u64,
}

impl OnClipboard {
    /// Where a key is that will be cleared, and the seconds until then.
    #[must_use]
    pub fn counted(&self) -> Option<(Sent, u64)> {
        self.sent.filter(|sent| sent.can_be_cleared()).map(|sent| (sent, self.left))
    }
}

impl App {
    /// Says why there is no key, and what can be done.
    pub(super) fn say_no_key(&mut self, none: NoKey) {
        let key = |action: Action| self.keymap.usual(&[Scope::List, Scope::Global], action);
        let does = self.text.no_key_do(none, &key(Action::New), &key(Action::Open), &key(Action::Find));
        let sentence: Vec<String> = std::iter::once(self.text.no_key(none)).chain(does).collect();
        self.say(sentence.join(" "), Tone::Warn);
    }

    /// `y` and `v`: the key under the cursor; from the table the next usable one.
    pub(super) fn want_key(&mut self, how: Use) -> Vec<Effect> {
        let Some(item) = self.target() else {
            self.say_nothing_selected();
            return Vec::new();
        };
        if let Thing::Technical(at) = item.thing {
            return self.copy_contract(how, at);
        }
        let thing = match next_key(&self.state, &self.overview, item.thing) {
            Ok(thing) => thing,
            Err(none) => {
                self.say_no_key(none);
                return Vec::new();
            }
        };
        match reveal(&self.state, &self.overview, thing) {
            None => Vec::new(),
            // Looking is an act, and acts are done today.
            Some(Reveal::First | Reveal::EndsRefund { .. }) if self.dates.is_what_if() => {
                let whole_run = self.dates.started_for.is_some();
                self.say(self.text.reveal_not_now(&self.text.named(&self.state, thing), whole_run), Tone::Warn);
                Vec::new()
            }
            Some(Reveal::EndsRefund { until }) => {
                let title = self.text.reveal_title(&self.text.named(&self.state, thing));
                let answers = (self.text.reveal_no(), self.text.reveal_yes());
                let sentence = self.text.reveal_ends_refund(until);
                self.overlays.push(Overlay::Confirm(Confirm::ask(
                    title,
                    vec![sentence],
                    answers,
                    Intent::Use(how, thing),
                )));
                Vec::new()
            }
            Some(Reveal::Seen | Reveal::First) => self.use_key(how, thing),
        }
    }

    /// Copies or shows a key, and records the first time where writing is possible. A file that may not be written never
    /// keeps anybody from looking a key up.
    pub(super) fn use_key(&mut self, how: Use, thing: Thing) -> Vec<Effect> {
        let Some(key) = key_of(&self.state, thing).cloned() else { return Vec::new() };
        let id = thing.id(&self.state).cloned();
        let (mut effects, mut recorded) = (Vec::new(), false);
        if let (Some(Reveal::First | Reveal::EndsRefund { .. }), Some(id)) =
            (reveal(&self.state, &self.overview, thing), id.clone())
            && self.permit().is_ok()
        {
            // What stands against recording it is said, but the key is what was asked for.
            effects.extend(self.run_or_say(Command::View { id }));
            recorded = reveal(&self.state, &self.overview, thing) == Some(Reveal::Seen);
        }
        match how {
            Use::Copy => {
                let name = id.as_ref().map(Id::to_string).unwrap_or_default();
                let no_use = no_use(&self.state, &self.overview, thing);
                effects.push(self.copy(key, name, no_use));
                if let Some(copied) = &mut self.on_clipboard {
                    copied.recorded = recorded;
                }
            }
            Use::Show => {
                self.message = None;
                self.overlays.push(Overlay::Reveal(Revealed { thing, left: self.settings.reveal_for }));
            }
        }
        effects
    }

    /// Any key hides a key that is shown, also one that leaves the screen.
    pub(super) fn hide_key(&mut self) {
        self.overlays.retain(|overlay| !matches!(overlay, Overlay::Reveal(_)));
    }

    /// Asks for a copy; what becomes of it is told later.
    fn copy(&mut self, key: ProductKey, name: String, no_use: Option<NoUse>) -> Effect {
        let cut = key.has_hidden();
        self.on_clipboard = Some(OnClipboard { name: name.clone(), cut, no_use, recorded: false, sent: None, left: 0 });
        Effect::Copy { key, name }
    }

    /// Asks for a copy of an address at Microsoft.
    pub(super) fn copy_address(&mut self, address: &str) -> Effect {
        self.copy(ProductKey::new(address), self.text.guide_address_name(), None)
    }

    /// Asks for a copy of what a support ticket about the selected row asks; where nothing is selected, of the partner's
    /// fields.
    pub(super) fn copy_packet(&mut self) -> Effect {
        let subject = self.target().map(|item| item.thing);
        let page = support_packet(Asked {
            state: &self.state,
            overview: &self.overview,
            what_if: self.dates.is_what_if(),
            lead_times: &self.settings.warn_days,
            text: &self.text,
            wants: Wants { role: Some(self.role), subject, ..Wants::default() },
        });
        let name = self.text.export_packet_name(&self.state, subject);
        self.on_clipboard =
            Some(OnClipboard { name: name.clone(), cut: false, no_use: None, recorded: false, sent: None, left: 0 });
        Effect::CopyPage { page, name }
    }

    /// What can be done with the key, or the numbers, under the cursor.
    pub(crate) fn uses(&self) -> &'static [Use] {
        match self.target().map(|item| item.thing) {
            Some(Thing::Technical(at)) if self.contract_shown(at) => &[Use::Copy],
            Some(Thing::Technical(_)) | None => &[],
            Some(thing) => match next_key(&self.state, &self.overview, thing) {
                // A first look is an act, and acts are done today.
                Ok(key)
                    if self.dates.is_what_if() && reveal(&self.state, &self.overview, key) != Some(Reveal::Seen) =>
                {
                    &[]
                }
                Ok(_) => &[Use::Copy, Use::Show],
                Err(_) => &[],
            },
        }
    }

    /// Whether a technical benefit shows an Access ID or a Contract ID (R48, R54).
    fn contract_shown(&self, at: usize) -> bool {
        let row = self.overview.technical_at(at);
        let active = row.is_some_and(|row| row.status == TechnicalStatus::Active);
        let benefit = self.state.technical.get(at);
        active && benefit.is_some_and(|own| own.access_id.is_some() || own.contract_id.is_some())
    }

    /// On Technical benefits the Access ID is copied, and the Contract ID when asked again or when it is selected.
    fn copy_contract(&mut self, how: Use, at: usize) -> Vec<Effect> {
        let Some(benefit) = self.state.technical.get(at) else { return Vec::new() };
        if !self.contract_shown(at) {
            self.say(self.text.no_contract(), Tone::Warn);
            return Vec::new();
        }
        if how == Use::Show {
            self.say(self.text.contract_is_shown(), Tone::Muted);
            return Vec::new();
        }
        let names = [
            self.text.field(crate::domain::field::Field::AccessId),
            self.text.field(crate::domain::field::Field::ContractId),
        ];
        let name = |at: usize| self.text.name_of(names.get(at).map_or("", String::as_str), benefit.id.as_str());
        // The second press copies the second number.
        let again =
            benefit.contract_id.is_some() && self.on_clipboard.as_ref().is_some_and(|held| held.name == name(0));
        let (number, name) = match (&benefit.access_id, &benefit.contract_id) {
            (Some(_), Some(contract)) if again => (contract, name(1)),
            (Some(access), _) => (access, name(0)),
            (None, Some(contract)) => (contract, name(1)),
            (None, None) => return Vec::new(),
        };
        let key = ProductKey::new(number);
        vec![self.copy(key, name, None)]
    }

    /// Takes how copying went.
    pub(super) fn copied(&mut self, name: String, result: Result<Sent, String>) {
        match result {
            Ok(sent) => {
                let asked = self.on_clipboard.as_ref().filter(|asked| asked.name == name);
                let cut = asked.is_some_and(|asked| asked.cut);
                let no_use = asked.and_then(|asked| asked.no_use);
                let recorded = asked.is_some_and(|asked| asked.recorded);
                let mut sentence = self.text.copied(&name, sent, self.settings.clear_after);
                if recorded {
                    sentence = format!("{sentence} {}", self.text.viewed(&name));
                }
                // An address is nobody's.
                if self.source == Source::Staged && name != self.text.guide_address_name() {
                    sentence = self.text.copied_staged(&sentence);
                }
                if cut {
                    sentence = format!("{} {sentence}", self.text.key_cut(&name));
                }
                if let Some(why) = no_use {
                    sentence = format!("{} {sentence}", self.text.no_use(&name, why));
                }
                let warns = cut || no_use.is_some();
                self.say_beside(sentence, if warns { Tone::Warn } else { Tone::Good });
                self.on_clipboard = Some(OnClipboard {
                    name,
                    cut,
                    no_use,
                    recorded,
                    sent: Some(sent),
                    left: self.settings.clear_after,
                });
            }
            Err(sentence) => {
                // Nor is an earlier one there any more.
                self.on_clipboard = None;
                self.say_beside(sentence, Tone::Bad);
            }
        }
    }

    /// Takes how clearing went.
    pub(super) fn cleared(&mut self, cleared: Cleared) {
        // A newer copy that was asked for meanwhile is not what this is about.
        let Some((sent, _)) = self.on_clipboard.as_ref().and_then(OnClipboard::counted) else { return };
        self.on_clipboard = None;
        let Some(sentence) = self.text.cleared(cleared, sent) else { return };
        // What went wrong since stays on the screen.
        let wrong = self.message.as_ref().is_some_and(|message| matches!(message.tone, Tone::Bad | Tone::Warn));
        if !wrong {
            self.say(sentence, Tone::Muted);
        }
    }

    /// Whether a second matters: something is counted down on the screen.
    #[must_use]
    pub fn is_counting(&self) -> bool {
        let counts = self.on_clipboard.as_ref().is_some_and(|held| held.counted().is_some());
        counts || matches!(self.overlays.last(), Some(Overlay::Reveal(_)))
    }

    /// A second went by.
    pub(super) fn tick(&mut self) -> Vec<Effect> {
        if let Some(Overlay::Reveal(shown)) = self.overlays.last_mut() {
            shown.left = shown.left.saturating_sub(1);
            if shown.left == 0 {
                self.overlays.pop();
            }
        }
        if let Some(held) = self.on_clipboard.as_mut().filter(|held| held.left > 0) {
            held.left -= 1;
            if held.left == 0 && held.counted().is_some() {
                return vec![Effect::ClearClipboard];
            }
        }
        Vec::new()
    }
}
