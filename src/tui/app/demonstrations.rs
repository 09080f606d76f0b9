//! Demonstrations that are begun inside: the dashboard waits under them, takes what comes from outside, and goes on when
//! they are left; each goes on later where it was left.

use super::super::overlay::Overlay;
use super::super::play::told;
use super::super::theme::Tone;
use super::App;
use crate::demo::scenario::{names, scenario};
use crate::keys::action::{Action, Scope};

impl App {
    /// Opens the choice of demonstrations; while one is played, at that one.
    pub(super) fn open_demonstrations(&mut self) {
        let playing = self.play.as_ref().map(|play| play.scenario.name.clone());
        let all: Vec<_> = names().iter().filter_map(|name| scenario(name)).map(|own| told(own, &self.text)).collect();
        let at = playing.and_then(|name| all.iter().position(|own| own.name == name)).unwrap_or(0);
        let told = all.into_iter().map(|own| (own.steps.len(), self.left_at(&own.name), own)).collect();
        self.overlays.push(Overlay::demonstrations(told, at));
    }

    /// The step that a demonstration goes on at.
    fn left_at(&self, name: &str) -> usize {
        match &self.play {
            Some(play) if play.scenario.name == name => play.at,
            _ => self.walks.iter().find(|(own, _)| own == name).map_or(0, |(_, at)| *at),
        }
    }

    /// Plays a demonstration, from where it was left on.
    pub(super) fn begin_walk(&mut self, name: &str) {
        let Some(scenario) = scenario(name) else { return };
        let at = self.left_at(name);
        self.remember_walk();
        if let Some(play) = self.play.as_mut() {
            // Out of one into another: what waits goes on waiting.
            play.scenario = told(scenario, &self.text);
            return self.show_step(at);
        }
        let text = self.text.again();
        let mut walk = Self::playing(scenario, &self.settings, text, self.keymap.clone(), self.theme.clone());
        (walk.hits, walk.used) = (std::mem::take(&mut self.hits), true);
        walk.walks = std::mem::take(&mut self.walks);
        walk.on_clipboard = self.on_clipboard.take();
        std::mem::swap(self, &mut walk);
        self.under = Some(Box::new(walk));
        self.show_step(at);
    }

    /// Keeps where the demonstration that is played is left; one that was seen to its end begins anew.
    fn remember_walk(&mut self) {
        let Some(play) = &self.play else { return };
        let (name, at) = (play.scenario.name.clone(), play.at);
        let ended = at + 1 >= play.scenario.steps.len();
        self.walks.retain(|(own, _)| *own != name);
        if !ended {
            self.walks.push((name, at));
        }
    }

    /// Leaves a demonstration that was begun inside, for the dashboard that waited under it; whether it was one.
    pub(crate) fn leave_walk(&mut self) -> bool {
        self.remember_walk();
        let Some(mut under) = self.under.take() else { return false };
        let (name, title) = self
            .play
            .as_ref()
            .map_or_else(Default::default, |play| (play.scenario.name.clone(), play.scenario.title.clone()));
        under.walks = std::mem::take(&mut self.walks);
        under.on_clipboard = self.on_clipboard.take();
        under.settings.mouse = self.settings.mouse;
        under.hits = std::mem::take(&mut self.hits);
        let gone_on = under.walks.iter().find(|(own, _)| *own == name).map(|(_, at)| at + 1);
        *self = *under;
        let key = self.keymap.usual(&[Scope::Global], Action::Demonstrations);
        self.say(self.text.demo_left(&title, gone_on, &key), Tone::Muted);
        true
    }

    /// What the run itself works on, while a demonstration is played over it.
    pub(crate) fn outside(&self) -> &Self {
        self.under.as_deref().unwrap_or(self)
    }
}
