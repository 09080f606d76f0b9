//! Asks before leaving while something is not on the disk: stay, try again, write it elsewhere, or leave without it.

use ratatui::layout::Rect;
use tui_input::Input;

use super::dialog::{After, Dialog, Letters, Pasted, enter};
use super::picker::{Entry, ListBox, Picker, Typed, request};
use super::typing::{Edited, edit, insert, joined};
use crate::keys::Chord;
use crate::keys::action::{Action, Scope};
use crate::lists::fit::wrap;
use crate::text::visible;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::intent::Intent;
use crate::tui::scene::Scene;
use crate::tui::theme::Tone;

/// Characters of the longest path.
const LONGEST: usize = 4096;

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
#[derive(Debug, Default)]
pub struct Unsaved {
    picker: Picker,
    /// Where to, once that is what was chosen.
    path: Option<Input>,
    /// Why the path will not do.
    error: Option<String>,
}

impl Unsaved {
    /// The text could not be written there.
    pub(in crate::tui) fn refuse(&mut self, sentence: String) {
        self.error = Some(sentence);
    }

    fn answered(&mut self, cx: &Scene<'_>) -> After {
        match ANSWERS.get(self.picker.selected) {
            None | Some(Answer::Stay) => After::close(),
            Some(Answer::TryAgain) => After::Close(vec![Intent::SaveAndLeave]),
            Some(Answer::Elsewhere) => {
                self.path = Some(Input::new(cx.elsewhere_usual()));
                After::stay()
            }
            Some(Answer::Leave) => After::Close(vec![Intent::Leave]),
        }
    }

    fn type_path(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        let Some(path) = &mut self.path else { return After::close() };
        match action {
            Some(Action::Cancel) => (self.path, self.error) = (None, None),
            Some(Action::Accept) => return After::Stay(vec![Intent::WriteElsewhere(path.value().to_owned())]),
            _ => match request(chord).map(|request| edit(path, request, LONGEST)) {
                Some(Edited::Changed) => self.error = None,
                Some(Edited::Full) => return After::full(cx, LONGEST),
                Some(Edited::Same) | None => {}
            },
        }
        After::stay()
    }
}

impl Dialog for Unsaved {
    fn key(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        if self.path.is_some() {
            return self.type_path(cx, action, chord);
        }
        let below = cx.keymap.resolve(&[Scope::List, Scope::Global], chord);
        let digit = chord.typed().and_then(|letter| letter.to_digit(10)).and_then(|digit| usize::try_from(digit).ok());
        let by_digit = digit.and_then(|digit| digit.checked_sub(1)).and_then(|at| Some((at, *ANSWERS.get(at)?)));
        match (action, by_digit, below) {
            // The key that opened this closes it: no letter loses anything.
            (Some(Action::Cancel), ..) | (None, _, Some(Action::Quit)) => After::close(),
            (Some(Action::Accept), ..) => self.answered(cx),
            (_, Some((at, answer)), _) => {
                self.picker.selected = at;
                if answer == Answer::Leave { After::stay() } else { self.answered(cx) }
            }
            _ => {
                self.picker.walk(action.or(below), ANSWERS.len(), ANSWERS.len());
                After::stay()
            }
        }
    }

    /// Draws the question with its answers, or the path that is typed.
    fn draw(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let (text, theme) = (cx.text, cx.theme);
        let wide = area.width.min(76);
        let room = usize::from(wide.saturating_sub(4)).max(1);
        let sentence = match (&self.path, &self.error) {
            (Some(_), Some(error)) => error.clone(),
            (Some(_), None) => text.unsaved_path(),
            (None, _) => cx.why_unsaved(),
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
        let dialog = ListBox {
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

    fn letters(&self) -> Option<Letters> {
        let path = Letters { most: LONGEST, exact: false, together: false };
        self.path.is_some().then_some(path)
    }

    fn paste(&mut self, _cx: &Scene<'_>, lines: &[String]) -> Pasted {
        let Some(path) = &mut self.path else { return Pasted::nowhere() };
        self.error = None;
        Pasted::into_field(insert(path, &joined(lines), LONGEST))
    }

    /// A click on an entry: only the answers are any.
    fn click(&mut self, cx: &Scene<'_>, at: usize) -> After {
        let lines = cx.hits.picker_entries.saturating_sub(ANSWERS.len());
        let Some(answer) = at.checked_sub(lines) else { return After::stay() };
        self.picker.selected = answer;
        if self.path.is_some() { After::stay() } else { self.key(cx, Some(Action::Accept), enter()) }
    }

    fn asks_before_loss(&self) -> bool {
        true
    }

    /// Asked whether to leave, that key is the answer.
    fn is_left_like_a_list(&self) -> bool {
        false
    }
}
