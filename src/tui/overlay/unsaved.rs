//! Asks before leaving while something is not on the disk: stay, try again, write it elsewhere, or leave without it.

use ratatui::layout::Rect;
use tui_input::Input;

use super::Overlay;
use super::picker::{Dialog, Entry, Picker, Typed, request};
use super::typing::{Edited, edit, insert};
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::lists::fit::wrap;
use crate::text::visible;
use crate::tui::app::{App, Effect};
use crate::tui::canvas::Canvas;
use crate::tui::theme::Tone;
use crate::tui::view::Hits;

/// Characters of the longest path.
pub(super) const LONGEST: usize = 4096;

/// What can be done, in the order shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    Stay,
    TryAgain,
    Elsewhere,
    Leave,
}

const ANSWERS: [Answer; 4] = [Answer::Stay, Answer::TryAgain, Answer::Elsewhere, Answer::Leave];

/// The question, while it is open.
#[derive(Debug)]
pub struct Unsaved {
    pub(super) picker: Picker,
    /// Where to, once that is what was chosen.
    path: Option<Input>,
    /// Why the path will not do.
    error: Option<String>,
}

impl Unsaved {
    pub(super) fn new() -> Self {
        Self { picker: Picker::default(), path: None, error: None }
    }

    /// Whether a path is typed.
    pub(super) fn takes_letters(&self) -> bool {
        self.path.is_some()
    }

    /// The text could not be written there.
    pub(in crate::tui) fn refuse(&mut self, sentence: String) {
        self.error = Some(sentence);
    }

    pub(super) fn key(mut self, app: &mut App, action: Option<Action>, chord: Chord) -> Vec<Effect> {
        if self.path.is_some() {
            return self.type_path(app, action, chord);
        }
        let below = app.keymap.resolve(&[Scope::List, Scope::Global], chord);
        let digit = chord.typed().and_then(|letter| letter.to_digit(10)).and_then(|digit| usize::try_from(digit).ok());
        let by_digit = digit.and_then(|digit| digit.checked_sub(1)).and_then(|at| Some((at, *ANSWERS.get(at)?)));
        match (action, by_digit, below) {
            // The key that opened this closes it: no letter loses anything.
            (Some(Action::Cancel), ..) | (None, _, Some(Action::Quit)) => Vec::new(),
            (Some(Action::Accept), ..) => self.answered(app),
            (_, Some((at, answer)), _) => {
                self.picker.selected = at;
                if answer != Answer::Leave {
                    return self.answered(app);
                }
                app.keep_open(Overlay::Unsaved(self));
                Vec::new()
            }
            _ => {
                self.picker.key(action.or(below), chord, ANSWERS.len(), ANSWERS.len());
                self.picker.input.reset();
                app.keep_open(Overlay::Unsaved(self));
                Vec::new()
            }
        }
    }

    fn answered(mut self, app: &mut App) -> Vec<Effect> {
        match ANSWERS.get(self.picker.selected) {
            None | Some(Answer::Stay) => Vec::new(),
            Some(Answer::TryAgain) => app.save_and_leave(),
            Some(Answer::Elsewhere) => {
                self.path = Some(Input::new(app.elsewhere_usual()));
                app.keep_open(Overlay::Unsaved(self));
                Vec::new()
            }
            Some(Answer::Leave) => vec![Effect::Quit],
        }
    }

    fn type_path(mut self, app: &mut App, action: Option<Action>, chord: Chord) -> Vec<Effect> {
        let Some(path) = &mut self.path else { return Vec::new() };
        let mut effects = Vec::new();
        match action {
            Some(Action::Cancel) => (self.path, self.error) = (None, None),
            Some(Action::Accept) => match app.write_elsewhere(path.value()) {
                Ok(asked) => effects = asked,
                Err(sentence) => self.error = Some(sentence),
            },
            _ => {
                if let Some(request) = request(chord) {
                    match edit(path, request, LONGEST) {
                        Edited::Changed => self.error = None,
                        Edited::Same => {}
                        Edited::Full => app.say_full(LONGEST),
                    }
                }
            }
        }
        app.keep_open(Overlay::Unsaved(self));
        effects
    }

    /// Takes pasted text into the path; how many characters had no room, none where no path is typed.
    pub(super) fn paste(&mut self, pasted: &str) -> Option<usize> {
        let path = self.path.as_mut()?;
        self.error = None;
        Some(insert(path, pasted, LONGEST))
    }

    /// Draws the question with its answers, or the path that is typed.
    pub fn draw(&self, app: &App, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let (text, theme) = (&app.text, &app.theme);
        let wide = area.width.min(76);
        let room = usize::from(wide.saturating_sub(4)).max(1);
        let sentence = match (&self.path, &self.error) {
            (Some(_), Some(error)) => error.clone(),
            (Some(_), None) => text.unsaved_path(),
            (None, _) => app.why_unsaved(),
        };
        let mut lines: Vec<String> = wrap(&visible(&sentence), room);
        let answers = if self.path.is_some() { 0 } else { ANSWERS.len() };
        let most = usize::from(area.height).saturating_sub(answers + 4).max(1);
        if lines.len() > most {
            let more = lines.len() - most + 1;
            lines.truncate(most - 1);
            lines.push(text.lines_more(more));
        }
        let count = lines.len();
        let dialog = Dialog {
            title: text.unsaved_title(),
            field: self.path.as_ref().map(|path| Typed::new(text, path, String::new())),
            remark: None,
            entries: count + answers,
            // While a path is typed nothing is to be chosen.
            selected: if answers == 0 { usize::MAX } else { count + self.picker.selected },
            width: wide,
            rows: Vec::new(),
        };
        let tone = if self.error.is_some() { Tone::Bad } else { Tone::Plain };
        dialog.draw(area, canvas, theme, hits, |at, width| {
            let (words, style) = match at.checked_sub(count).and_then(|at| ANSWERS.get(at).map(|own| (at, own))) {
                None => (lines.get(at).cloned().unwrap_or_default(), theme.tone(tone)),
                Some((at, answer)) => {
                    let (words, tone) = match answer {
                        Answer::Stay => (text.unsaved_stay(), Tone::Strong),
                        Answer::TryAgain => (text.unsaved_again(), Tone::Plain),
                        Answer::Elsewhere => (text.unsaved_elsewhere(), Tone::Plain),
                        Answer::Leave => (text.unsaved_lose(), Tone::Bad),
                    };
                    (format!("{} {words}", at + 1), theme.tone(tone))
                }
            };
            Entry { parts: vec![(words, width, style)] }
        });
    }

    /// A click on an entry: only the answers are any.
    pub(super) fn clicked(&mut self, at: usize, entries: usize) -> bool {
        let Some(answer) = at.checked_sub(entries.saturating_sub(ANSWERS.len())) else { return false };
        self.picker.selected = answer;
        self.path.is_none()
    }
}
