//! Help: every key that works here, made from the key table; type to search, Enter runs it.

use ratatui::layout::Rect;

use super::dialog::{After, Dialog, Letters, Pasted};
use super::guide::reading;
use super::picker::{Entry, ListBox, Picker, Took, Typed};
use super::typing::{LONGEST_QUERY, joined};
use crate::domain::Basis;
use crate::domain::act::ActKind;
use crate::domain::find::Match;
use crate::domain::folded::searched;
use crate::domain::record::Kind;
use crate::domain::rule::REGISTER;
use crate::guide::{self, entries};
use crate::keys::action::{Action, Group, Scope};
use crate::keys::{Chord, Keymap};
use crate::lists::fit::wrap;
use crate::lists::signs;
use crate::text::Text;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::intent::{Intent, Opening};
use crate::tui::scene::Scene;
use crate::tui::theme::Tone;

/// Columns of the help.
const WIDE: u16 = 84;

/// The help, while it is searched.
#[derive(Debug, Default)]
pub struct Help {
    pub(super) picker: Picker,
    /// Rules that were just named.
    named: Vec<Basis>,
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
    /// The rule that Enter shows.
    pub rule: Option<Basis>,
    /// The entry of the guide that it opens.
    pub entry: Option<&'static guide::Entry>,
    /// What it is called elsewhere, such as on the command line: it is found by that, too.
    pub word: &'static str,
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
                lines.push(HelpLine {
                    group,
                    keys,
                    does: text.action(action),
                    action: Some(action),
                    rule: None,
                    entry: None,
                    word: action.as_word(),
                });
                // What the menu offers that it opens, by its letters.
                let Some(opens) = chords.first() else { continue };
                let entry = |chords: &[Chord], does: String, word: &'static str| {
                    let keys = chords.iter().map(|chord| format!("{opens} {chord}")).collect();
                    HelpLine { group, keys, does, action: Some(action), rule: None, entry: None, word }
                };
                if action == Action::Actions {
                    let act = |kind: &ActKind| entry(keymap.act(*kind), text.act_help(*kind), kind.as_word());
                    lines.extend(ActKind::ALL.iter().map(act));
                } else if action == Action::New {
                    let new = |kind: &Kind| entry(keymap.record(*kind), text.new_record(*kind), kind.as_word());
                    lines.extend(Kind::ALL.iter().map(new));
                }
            }
        }
        if group == Group::Program {
            let inform = [text.help_export(), text.help_mouse(), text.help_language()];
            lines.extend(inform.map(|does| HelpLine {
                group,
                keys: Vec::new(),
                does,
                action: None,
                rule: None,
                entry: None,
                word: "",
            }));
        }
        if group == Group::Signs {
            let signs = signs::legend().map(|(sign, meaning)| (sign.letter.to_string(), text.meaning(meaning)));
            let all = signs.chain(text.abbreviations());
            lines.extend(all.map(|(short, does)| HelpLine {
                group,
                keys: vec![short],
                does,
                action: None,
                rule: None,
                entry: None,
                word: "",
            }));
        }
    }
    lines
}

/// The line of a rule.
fn of_rule(text: &Text, basis: Basis) -> HelpLine {
    let (keys, does) = (vec![basis.to_string()], text.rule_name(basis));
    HelpLine { group: Group::Rules, keys, does, action: None, rule: Some(basis), entry: None, word: "" }
}

/// The entries of the guide that answer what was typed; none where that has only something near.
fn answering(text: &Text, words: &[&str]) -> Vec<HelpLine> {
    let found = text.guide_found(&words.join(" "));
    if words.is_empty() || found.how != Match::Substring {
        return Vec::new();
    }
    let found = found.hits.iter().filter_map(|at| entries().get(*at));
    let line = |entry: &'static guide::Entry| HelpLine {
        group: Group::Guide,
        keys: Vec::new(),
        does: text.guide_question(entry),
        action: None,
        rule: None,
        entry: Some(entry),
        word: "",
    };
    found.map(line).collect()
}

impl Help {
    /// The help with these rules on top.
    pub(super) fn new(named: Vec<Basis>) -> Self {
        Self { named, ..Self::default() }
    }

    fn found(&self, cx: &Scene<'_>) -> Vec<HelpLine> {
        let query = searched(self.picker.input.value());
        let words: Vec<&str> = query.split_whitespace().collect();
        let of_demo = cx.keymap.actions(Scope::Demo).filter(|_| cx.plays).map(|(action, chords)| HelpLine {
            group: action.group(),
            keys: chords.iter().map(Chord::to_string).collect(),
            does: cx.text.action(action),
            action: Some(action),
            rule: None,
            entry: None,
            word: action.as_word(),
        });
        let rules = REGISTER.iter().map(|entry| entry.basis).filter(|basis| !self.named.contains(basis));
        let how = HelpLine {
            group: Group::Rules,
            keys: Vec::new(),
            does: cx.text.help_rules(),
            action: None,
            rule: None,
            entry: None,
            word: "",
        };
        let named = self.named.iter().map(|basis| of_rule(cx.text, *basis));
        let has_words = |line: &HelpLine| {
            let all = format!("{} {} {} {}", line.keys.join(" "), line.does, line.word, cx.text.group(line.group));
            let all = searched(&all);
            words.iter().all(|word| all.contains(word))
        };
        let mut usual = lines(cx.keymap, cx.text);
        // A run that was started for a day has no today.
        if let Some(day) = cx.dates.started_for {
            let leads = |line: &&mut HelpLine| line.action == Some(Action::Today);
            usual.iter_mut().filter(leads).for_each(|line| line.does = cx.text.action_home(day));
        }
        let keys = named.chain(of_demo).chain(usual).filter(has_words);
        let rules = std::iter::once(how).chain(rules.map(|basis| of_rule(cx.text, basis))).filter(has_words);
        keys.chain(answering(cx.text, &words)).chain(rules).collect()
    }
}

impl Dialog for Help {
    fn key(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        match action {
            Some(Action::Cancel) => After::close(),
            Some(Action::Accept) => {
                let chosen = self.found(cx).into_iter().nth(self.picker.selected);
                if let Some(basis) = chosen.as_ref().and_then(|line| line.rule) {
                    return After::Stay(vec![Intent::Open(Opening::Rules(vec![basis]))]);
                }
                if let Some(entry) = chosen.as_ref().and_then(|line| line.entry) {
                    return After::Stay(vec![reading(entry, None)]);
                }
                let does_nothing = chosen.is_some();
                match chosen.and_then(|line| line.action) {
                    Some(action) => After::Close(vec![Intent::Act(action)]),
                    None if does_nothing => After::Stay(vec![Intent::say(cx.text.help_only_told(), Tone::Muted)]),
                    None => After::stay(),
                }
            }
            _ => {
                let entries = self.found(cx).len();
                let page = usize::from(cx.hits.picker.height);
                match self.picker.key(action, chord, entries, page) {
                    Took::Full => After::full(cx, LONGEST_QUERY),
                    Took::Typed | Took::Moved | Took::Nothing => After::stay(),
                }
            }
        }
    }

    /// Draws the help with its visible lines.
    fn draw(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let (text, theme) = (cx.text, cx.theme);
        let found = self.found(cx);
        // What does not fit beside its key goes on below itself.
        let columns = usize::from(WIDE.min(area.width)).saturating_sub(4);
        let (first, keys) = if columns < 56 { (0, 14) } else { (9, 17) };
        let rest = columns.saturating_sub(first + keys + 2).max(1);
        let mut rows: Vec<(usize, Option<String>, String)> = Vec::new();
        for (at, line) in found.iter().enumerate() {
            let (does, bound) = (wrap(&line.does, rest), wrap(&line.keys.join(" "), keys));
            for row in 0..does.len().max(bound.len()) {
                rows.push((at, bound.get(row).cloned(), does.get(row).cloned().unwrap_or_default()));
            }
        }
        let dialog = ListBox {
            title: text.help_title(),
            field: Some(Typed::new(text, &self.picker.input, text.help_hint())),
            remark: found.is_empty().then(|| text.find_nothing()),
            entries: found.len(),
            selected: self.picker.selected,
            width: WIDE,
            rows: rows.iter().map(|(at, ..)| *at).collect(),
        };
        let top = dialog.first(area);
        dialog.draw(area, canvas, theme, hits, |row, _| {
            let Some((at, bound, does)) = rows.get(row) else { return Entry { parts: Vec::new() } };
            let group = |at: usize| found.get(at).map(|line| line.group);
            // A group is named at its first line that is in sight.
            let before = row
                .checked_sub(1)
                .filter(|_| row > top)
                .and_then(|before| rows.get(before))
                .map(|(before, ..)| *before);
            let starts = before.is_none_or(|before| group(before) != group(*at));
            let heading = group(*at).filter(|_| starts).map_or_else(String::new, |group| text.group(group));
            let mut parts = Vec::new();
            if first > 0 {
                parts.push((heading, first, theme.label.0));
            }
            parts.push((bound.clone().unwrap_or_default(), keys, theme.hint_key.0));
            parts.push((does.clone(), rest, theme.plain.0));
            Entry { parts }
        });
    }

    fn letters(&self) -> Option<Letters> {
        Some(Letters::QUERY)
    }

    fn paste(&mut self, _cx: &Scene<'_>, lines: &[String]) -> Pasted {
        Pasted::into_field(self.picker.paste(&joined(lines)))
    }

    fn picker(&mut self) -> Option<&mut Picker> {
        Some(&mut self.picker)
    }

    fn is_about_state(&self) -> bool {
        false
    }
}
