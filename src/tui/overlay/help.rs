//! Help: every key that works here, made from the key table; type to search, Enter runs it.

use ratatui::layout::Rect;

use super::Overlay;
use super::actions::letter;
use super::picker::{Dialog, Entry, Picker, Took, Typed};
use super::typing::LONGEST_QUERY;
use crate::domain::act::ActKind;
use crate::domain::folded::searched;
use crate::text::Text;
use crate::tui::action::{Action, Group, Scope};
use crate::tui::app::{App, Effect};
use crate::tui::canvas::Canvas;
use crate::tui::keys::{Chord, Keymap};
use crate::tui::view::Hits;

/// The help, while it is searched.
#[derive(Debug, Default)]
pub struct Help {
    pub(super) picker: Picker,
}

/// A line of the help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpLine {
    /// Its heading.
    pub group: Group,
    /// The keys, most usual first.
    pub keys: Vec<String>,
    /// What it does.
    pub does: String,
    /// The action that Enter runs; none for a line that only informs.
    pub action: Option<Action>,
}

/// Every line of the help, in order, for where no dialog is open.
#[must_use]
pub fn lines(keymap: &Keymap, text: &Text) -> Vec<HelpLine> {
    let scopes = [Scope::List, Scope::Global, Scope::Always];
    let mut lines: Vec<HelpLine> = Vec::new();
    for group in Group::ALL {
        for scope in scopes {
            for (action, chords) in keymap.actions(scope).filter(|(action, _)| action.group() == group) {
                let keys = chords.iter().map(Chord::to_string).collect();
                lines.push(HelpLine { group, keys, does: text.action(action), action: Some(action) });
                // What the menu of acts offers, by its letters.
                if let (Action::Actions, Some(chord)) = (action, chords.first()) {
                    lines.extend(ActKind::ALL.iter().map(|kind| HelpLine {
                        group,
                        keys: vec![format!("{chord} {}", letter(*kind))],
                        does: text.act_help(*kind),
                        action: Some(action),
                    }));
                }
            }
        }
        if group == Group::Program {
            let inform = [text.help_mouse(), text.help_language()];
            lines.extend(inform.map(|does| HelpLine { group, keys: Vec::new(), does, action: None }));
        }
    }
    lines
}

impl Help {
    fn found(&self, app: &App) -> Vec<HelpLine> {
        let query = searched(self.picker.input.value());
        let words: Vec<&str> = query.split_whitespace().collect();
        let of_demo = app.keymap.actions(Scope::Demo).filter(|_| app.play.is_some()).map(|(action, chords)| HelpLine {
            group: action.group(),
            keys: chords.iter().map(Chord::to_string).collect(),
            does: app.text.action(action),
            action: Some(action),
        });
        of_demo
            .chain(lines(&app.keymap, &app.text))
            .filter(|line| {
                let all = format!("{} {} {}", line.keys.join(" "), line.does, app.text.group(line.group));
                let all = searched(&all);
                words.iter().all(|word| all.contains(word))
            })
            .collect()
    }

    pub(super) fn key(mut self, app: &mut App, action: Option<Action>, chord: Chord) -> Vec<Effect> {
        match action {
            Some(Action::Cancel) => return Vec::new(),
            Some(Action::Accept) => {
                let chosen = self.found(app).into_iter().nth(self.picker.selected).and_then(|line| line.action);
                if let Some(action) = chosen {
                    return app.act(action);
                }
            }
            _ => {
                let entries = self.found(app).len();
                let page = usize::from(app.hits.picker.height);
                if self.picker.key(action, chord, entries, page) == Took::Full {
                    app.say_full(LONGEST_QUERY);
                }
            }
        }
        app.keep_open(Overlay::Help(self));
        Vec::new()
    }

    /// Draws the help with its visible lines.
    pub fn draw(&self, app: &App, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let (text, theme) = (&app.text, &app.theme);
        let found = self.found(app);
        let dialog = Dialog {
            title: text.help_title(),
            field: Some(Typed::new(text, &self.picker.input, text.help_hint())),
            remark: found.is_empty().then(|| text.find_nothing()),
            entries: found.len(),
            selected: self.picker.selected,
            width: 84,
        };
        dialog.draw(area, canvas, theme, hits, |at, columns| {
            let Some(line) = found.get(at) else { return Entry { parts: Vec::new() } };
            let before = at.checked_sub(1).and_then(|before| found.get(before));
            let starts = before.is_none_or(|before| before.group != line.group);
            let heading = if starts { text.group(line.group) } else { String::new() };
            let (first, keys) = if columns < 56 { (0, 14) } else { (9, 17) };
            let rest = columns.saturating_sub(first + keys + 2);
            let mut parts = Vec::new();
            if first > 0 {
                parts.push((heading, first, theme.label.0));
            }
            parts.push((line.keys.join(" "), keys, theme.hint_key.0));
            parts.push((line.does.clone(), rest, theme.plain.0));
            Entry { parts }
        });
    }
}
