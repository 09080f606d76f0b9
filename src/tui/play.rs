//! Plays a scenario: every step is the dashboard from the start of the walk with the keys of all steps up to it. So
//! whoever looks about between two steps is back on the way with the next one.

use ratatui::layout::Rect;

use super::app::{App, Msg};
use super::canvas::Canvas;
use super::overlay::Overlay;
use super::theme::Theme;
use super::view;
use crate::config::Config;
use crate::demo::scenario::{Scenario, Step};
use crate::domain::act::ActKind;
use crate::keys::action::{Action, Scope};
use crate::keys::{Chord, Keymap};
use crate::lists::fit::fit;
use crate::text::Text;

pub use super::walk::{Play, told};

/// Columns and rows of a screen before anything was drawn, and of a walk as text.
pub const USUAL_SIZE: (u16, u16) = (80, 24);
/// Lines that a caption takes at most; fewer on low screens.
const CAPTION_LINES: u16 = 4;

impl App {
    /// A dashboard that plays a scenario, at its first step.
    #[must_use]
    pub fn playing(scenario: Scenario, config: &Config, text: Text, keymap: Keymap, theme: Theme) -> Self {
        let play = Play::new(told(scenario, &text));
        let mut app = Self::new(play.session(), text, keymap, theme);
        app.take_settings(config);
        app.play = Some(play);
        app.show_step(0);
        app
    }

    /// Shows a step of the walk that is played.
    pub fn show_step(&mut self, at: usize) {
        let Some(mut play) = self.play.take() else { return };
        play.at = at.min(play.scenario.steps.len().saturating_sub(1));
        let (text, keymap) = (std::mem::take(&mut self.text), std::mem::take(&mut self.keymap));
        // The keys of a walk are those of the built-in table, whatever a user's are.
        let built_in = Keymap::built_in();
        let mut fresh = Self::new(play.session(), text, built_in, self.theme.clone());
        (fresh.hits, play.wandered) = (std::mem::take(&mut self.hits), false);
        fresh.keep_outside(self);
        if fresh.hits.area.is_empty() {
            fresh.hits.area = Rect::new(0, 0, USUAL_SIZE.0, USUAL_SIZE.1);
        }
        for step in play.scenario.steps.iter().take(play.at + 1) {
            let mut spoken = Spoken::default();
            play.said = caption(step, &keymap, &fresh.text);
            for chord in Chord::read_all(&step.keys).unwrap_or_default() {
                let typed =
                    chord.typed().filter(|_| fresh.overlays.last().is_some_and(|own| own.dialog().letters().is_some()));
                match typed.filter(|_| fresh.keymap.resolve(fresh.scopes(), chord).is_none()) {
                    Some(letter) => spoken.typed(letter),
                    None => spoken.pressed(fresh.own_key(chord, &keymap)),
                }
                // Nothing of a walk is to be done outside.
                let _ = fresh.update(Msg::Key(chord));
                // What follows may depend on what is seen: a page, a detail pane that has a page of its own.
                let mut canvas = Canvas::new(fresh.hits.area);
                let hits = view::draw(&fresh, &mut canvas);
                fresh.drawn(hits);
            }
            play.spoken = spoken.words(&fresh.text);
        }
        keymap.tell(&fresh.text);
        fresh.keymap = keymap;
        fresh.play = Some(play);
        *self = fresh;
    }

    /// How the user calls the key of the built-in table that is pressed here: by their own table, as the bottom line does.
    fn own_key(&self, chord: Chord, own: &Keymap) -> String {
        let scopes = self.scopes();
        let action = self.keymap.resolve(scopes, chord);
        let of_action = || {
            let action = action?;
            // The scope that the built-in table has it in.
            let scope = scopes.iter().find(|scope| self.keymap.chords(**scope, action).contains(&chord))?;
            Some(key_of(own, &[*scope], action, &self.text))
        };
        let menu = matches!(self.overlays.last(), Some(Overlay::Actions(_)));
        let act = ActKind::ALL.iter().find(|kind| menu && action.is_none() && self.keymap.act(**kind).contains(&chord));
        let of_act = || act.map(|kind| key_of_act(own, *kind, &self.text));
        of_action().or_else(of_act).unwrap_or_else(|| chord.short())
    }

    /// The next step or the one before; says where the walk ends.
    pub(super) fn turn_page(&mut self, forward: bool) {
        let Some((at, steps)) = self.play.as_ref().map(|play| (play.at, play.scenario.steps.len())) else { return };
        let wanted = if forward { at + 1 } else { at.saturating_sub(1) };
        if wanted >= steps {
            let leave = if self.ends_walk() { (Scope::Global, Action::Quit) } else { (Scope::Always, Action::QuitNow) };
            let key = self.keymap.usual(&[leave.0], leave.1);
            return self.say(self.text.demo_end(&key), super::theme::Tone::Strong);
        }
        self.show_step(wanted);
    }

    /// Whether there is a step after the one shown, or before it.
    #[must_use]
    pub fn has_step(&self, forward: bool) -> bool {
        let own = |play: &Play| if forward { play.at + 1 < play.scenario.steps.len() } else { play.at > 0 };
        self.play.as_ref().is_some_and(own)
    }

    /// Whether the last step of a walk is shown as the walk left it, with nothing that letters are typed into: there the
    /// key that leaves does so whatever is open.
    pub(super) fn ends_walk(&self) -> bool {
        let last = |play: &Play| play.at + 1 >= play.scenario.steps.len() && !play.wandered;
        self.play.as_ref().is_some_and(last) && self.overlays.last().is_none_or(|own| own.dialog().letters().is_none())
    }
}

/// The key of an action as the bottom line writes it; what it does where it has none.
fn key_of(keymap: &Keymap, scopes: &[Scope], action: Action, text: &Text) -> String {
    let chord = scopes.iter().find_map(|scope| keymap.chords(*scope, action).first());
    chord.map_or_else(|| text.demo_typed(&text.hint(action)), |chord| chord.short())
}

/// The same of an act in the menu.
fn key_of_act(keymap: &Keymap, kind: ActKind, text: &Text) -> String {
    keymap.act(kind).first().map_or_else(|| text.act_help(kind), |chord| chord.short())
}

/// What is said of a step, with the keys that the user has.
#[must_use]
pub fn caption(step: &Step, keymap: &Keymap, text: &Text) -> String {
    const SCOPES: [Scope; 3] = [Scope::List, Scope::Global, Scope::Always];
    let mut pieces = step.caption.split('{');
    let mut said = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (word, rest) = piece.split_once('}').unwrap_or((piece, ""));
        match (ActKind::from_word(word), Action::from_word(word)) {
            (Some(kind), _) => said.push_str(&key_of_act(keymap, kind, text)),
            (None, Some(action)) => said.push_str(&key_of(keymap, &SCOPES, action, text)),
            (None, None) => said.push_str(word),
        }
        said.push_str(rest);
    }
    said
}

/// Keys as people say them: each by its name, and what is typed into a field as one word.
#[derive(Debug, Default)]
struct Spoken {
    /// Each with whether it is typed.
    words: Vec<(bool, String)>,
}

impl Spoken {
    fn typed(&mut self, letter: char) {
        match self.words.last_mut() {
            Some((true, word)) => word.push(letter),
            _ => self.words.push((true, letter.to_string())),
        }
    }

    fn pressed(&mut self, key: String) {
        self.words.push((false, key));
    }

    fn words(self, text: &Text) -> String {
        let words = self.words.into_iter().map(|(typed, word)| if typed { text.demo_typed(&word) } else { word });
        text.list(words)
    }
}

/// Draws the caption at the bottom of an area; returns what is left of it.
pub(super) fn draw_caption(app: &App, area: Rect, canvas: &mut Canvas) -> Rect {
    let Some(play) = &app.play else { return area };
    let lines = play.lines(&app.text, area.width, CAPTION_LINES.min(area.height / 3).max(1));
    let height = u16::try_from(lines.len()).unwrap_or(0).min(area.height);
    let box_area = Rect { y: area.bottom() - height, height, ..area };
    canvas.clear(box_area);
    canvas.style(box_area, app.theme.caption.0);
    for (y, line) in (box_area.y..box_area.bottom()).zip(&lines) {
        canvas.put(area.x + 1, y, &fit(line, usize::from(area.width.saturating_sub(1))), app.theme.caption.0, box_area);
    }
    Rect { height: area.height - height, ..area }
}

/// A step of a walk as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What is said of it.
    pub caption: String,
    /// The keys that lead to it, as people say them.
    pub keys: String,
    /// The lines of the screen.
    pub screen: Vec<String>,
}

/// A walk as text.
#[must_use]
pub fn transcript(scenario: Scenario, text: Text, size: (u16, u16)) -> Vec<Told> {
    let steps = scenario.steps.len();
    let keymap = Keymap::built_in();
    let mut app = App::playing(scenario, &Config::default(), text, keymap, Theme::new(false));
    app.hits.area = Rect::new(0, 0, size.0, size.1);
    (0..steps)
        .map(|at| {
            app.show_step(at);
            let told = app.play.as_ref().map(|play| (play.caption().to_owned(), play.spoken.clone()));
            let (caption, keys) = told.unwrap_or_default();
            // The caption stands beside the screen, not in it.
            let play = app.play.take();
            let mut canvas = Canvas::new(Rect::new(0, 0, size.0, size.1));
            let _ = view::draw(&app, &mut canvas);
            app.play = play;
            Told { caption, keys, screen: canvas.lines() }
        })
        .collect()
}
