//! Key chords and the key table: which chord does what, where. The table is data (`assets/keymap.toml`); a user's
//! configuration replaces it action by action.

pub mod action;
mod words;

use std::collections::BTreeMap;
use std::fmt;

use crate::domain::act::ActKind;
use crate::domain::nearest::nearest;
use crate::domain::record::Kind;
use crate::text::Text;
use action::{Action, Scope};

/// A key without its modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A character, with Shift already folded into it.
    Char(char),
    /// A function key.
    F(u8),
    /// A named key, by its position in the table of names.
    Named(Named),
}

/// The keys that have a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names are the documentation")]
pub enum Named {
    Enter,
    Esc,
    Tab,
    Backspace,
    Delete,
    Insert,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
}

/// Names as they are written in the key file and shown to people.
const NAMES: [(&str, Named); 14] = [
    ("Enter", Named::Enter),
    ("Esc", Named::Esc),
    ("Tab", Named::Tab),
    ("Backspace", Named::Backspace),
    ("Del", Named::Delete),
    ("Ins", Named::Insert),
    ("Up", Named::Up),
    ("Down", Named::Down),
    ("Left", Named::Left),
    ("Right", Named::Right),
    ("Home", Named::Home),
    ("End", Named::End),
    ("PgUp", Named::PageUp),
    ("PgDn", Named::PageDown),
];

/// A key with its modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Chord {
    /// The key.
    pub key: Key,
    /// With Ctrl.
    pub ctrl: bool,
    /// With Alt.
    pub alt: bool,
    /// With Shift; for keys that are not characters only.
    pub shift: bool,
}

impl Chord {
    /// A key without modifiers.
    #[must_use]
    pub fn plain(key: Key) -> Self {
        Self { key, ctrl: false, alt: false, shift: false }
    }

    /// The character that the chord types into a field, if it types one.
    #[must_use]
    pub fn typed(self) -> Option<char> {
        match self.key {
            Key::Char(letter) if !self.ctrl && !self.alt => Some(letter),
            Key::Char(_) | Key::F(_) | Key::Named(_) => None,
        }
    }

    /// Reads a chord as it is written in the key file: `Ctrl-P`, `Shift-Tab`, `F5`, `PgUp`, `Space`, `g`, `G`, `-`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (mut ctrl, mut alt, mut shift) = (false, false, false);
        let mut rest = text;
        loop {
            let lower = rest.to_ascii_lowercase();
            let after = |prefix: &str| lower.starts_with(prefix).then(|| rest.get(prefix.len()..)).flatten();
            if let Some(after) = after("ctrl-").filter(|after| !after.is_empty()) {
                (ctrl, rest) = (true, after);
            } else if let Some(after) = after("alt-").filter(|after| !after.is_empty()) {
                (alt, rest) = (true, after);
            } else if let Some(after) = after("shift-").filter(|after| !after.is_empty()) {
                (shift, rest) = (true, after);
            } else {
                break;
            }
        }
        let mut letters = rest.chars();
        let key = match (letters.next()?, letters.next()) {
            (letter, None) if !letter.is_control() && letter != ' ' => {
                let letter = if ctrl { letter.to_ascii_lowercase() } else { letter };
                if shift {
                    // Shift is part of the character: `Shift-a` is `A`, and a shifted sign is that sign.
                    let upper: Vec<char> = letter.to_uppercase().collect();
                    match upper.as_slice() {
                        [upper] if *upper != letter && !ctrl => {
                            shift = false;
                            Key::Char(*upper)
                        }
                        _ => return None,
                    }
                } else {
                    Key::Char(letter)
                }
            }
            (_, None) => return None,
            _ if rest.eq_ignore_ascii_case("space") => Key::Char(' '),
            _ => {
                let named = NAMES.iter().find(|(name, _)| rest.eq_ignore_ascii_case(name));
                let function = || {
                    let number: u8 = rest.strip_prefix(['F', 'f'])?.parse().ok()?;
                    (1..=24).contains(&number).then_some(Key::F(number))
                };
                named.map(|(_, named)| Key::Named(*named)).or_else(function)?
            }
        };
        let shift = shift && !matches!(key, Key::Char(_));
        Some(Self { key, ctrl, alt, shift })
    }

    /// Reads a string of keys: characters as they are typed, and named keys in brackets: `5jj<Enter>`, `<Ctrl-P>`;
    /// `<lt>` is `<`. `None` where a name is unknown.
    #[must_use]
    pub fn read_all(keys: &str) -> Option<Vec<Self>> {
        let mut rest = keys;
        let mut chords = Vec::new();
        while let Some(letter) = rest.chars().next() {
            if let Some((name, after)) = rest.strip_prefix('<').and_then(|rest| rest.split_once('>')) {
                chords.push(if name == "lt" { Self::plain(Key::Char('<')) } else { Self::parse(name)? });
                rest = after;
            } else {
                chords.push(Self::plain(Key::Char(letter)));
                rest = rest.get(letter.len_utf8()..).unwrap_or("");
            }
        }
        Some(chords)
    }

    /// The chord in the short form of the bottom line: `^P` for Ctrl-P.
    #[must_use]
    pub fn short(self) -> String {
        match self {
            Self { key: Key::Char(letter), ctrl: true, alt: false, shift: false } => {
                format!("^{}", letter.to_ascii_uppercase())
            }
            Self { key: Key::Named(named), ctrl: false, alt: false, shift: false } => match named {
                Named::Up => "↑".to_owned(),
                Named::Down => "↓".to_owned(),
                Named::Left => "←".to_owned(),
                Named::Right => "→".to_owned(),
                Named::Enter
                | Named::Esc
                | Named::Tab
                | Named::Backspace
                | Named::Delete
                | Named::Insert
                | Named::Home
                | Named::End
                | Named::PageUp
                | Named::PageDown => self.to_string(),
            },
            _ => self.to_string(),
        }
    }
}

impl fmt::Display for Chord {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            out.write_str("Ctrl-")?;
        }
        if self.alt {
            out.write_str("Alt-")?;
        }
        if self.shift {
            out.write_str("Shift-")?;
        }
        match self.key {
            Key::Char(' ') => out.write_str("Space"),
            Key::Char(letter) if self.ctrl => write!(out, "{}", letter.to_ascii_uppercase()),
            Key::Char(letter) => write!(out, "{letter}"),
            Key::F(number) => write!(out, "F{number}"),
            Key::Named(named) => {
                out.write_str(NAMES.iter().find(|(_, known)| *known == named).map_or("", |(name, _)| name))
            }
        }
    }
}

/// Chords by scope and action, as a key file says it: words, not yet checked.
pub type KeyFile = BTreeMap<String, BTreeMap<String, Vec<String>>>;

/// Which chord does what in which scope.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Keymap {
    bindings: Vec<(Scope, Action, Vec<Chord>)>,
    resolved: BTreeMap<(Scope, Chord), Action>,
    /// Of acts in their menu.
    acts: BTreeMap<ActKind, Vec<Chord>>,
    /// Of kinds of records in the menu of new ones.
    records: BTreeMap<Kind, Vec<Chord>>,
}

/// A menu whose entries have keys of their own: the part of a key file that says them, by the words of the entries.
struct Menu<E: 'static> {
    scope: &'static str,
    entries: &'static [E],
    word: fn(E) -> &'static str,
}

const ACTS: Menu<ActKind> = Menu { scope: "acts", entries: ActKind::ALL, word: ActKind::as_word };
const NEW: Menu<Kind> = Menu { scope: "new", entries: Kind::ALL, word: Kind::as_word };

impl<E: Copy + Ord> Menu<E> {
    /// The keys of its entries: a user's, where one says them, else the built-in ones. What moves in a menu moves there.
    fn read(
        &self,
        (built_in, changes): (&KeyFile, &KeyFile),
        moving: &BTreeMap<Chord, &'static str>,
        faults: &mut Vec<KeyFault>,
    ) -> BTreeMap<E, Vec<Chord>> {
        let mut keys = self.said(built_in, faults);
        keys.extend(self.said(changes, faults));
        let mut known = moving.clone();
        for (entry, chords) in &keys {
            for chord in chords {
                let second = (self.word)(*entry);
                if let Some(first) = known.insert(*chord, second) {
                    faults.push(KeyFault::Clash { scope: self.scope, chord: chord.to_string(), first, second });
                }
            }
        }
        keys
    }

    fn said(&self, file: &KeyFile, faults: &mut Vec<KeyFault>) -> BTreeMap<E, Vec<Chord>> {
        let mut keys = BTreeMap::new();
        for (word, chords) in file.get(self.scope).into_iter().flatten() {
            if let Some(entry) = self.entries.iter().copied().find(|entry| (self.word)(*entry) == word) {
                keys.insert(entry, parsed(self.scope, (self.word)(entry), chords, faults));
            } else {
                let near = nearest(word, self.entries.iter().map(|entry| (self.word)(*entry)));
                faults.push(KeyFault::Action { scope: self.scope, found: word.clone(), near });
            }
        }
        keys
    }
}

/// What is wrong with a key file. All faults are reported together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyFault {
    /// No such scope; the nearest known one.
    Scope {
        /// What was written.
        found: String,
        /// The nearest scope.
        near: Option<&'static str>,
    },
    /// No such action in that scope; the nearest known one.
    Action {
        /// The scope.
        scope: &'static str,
        /// What was written.
        found: String,
        /// The nearest action.
        near: Option<&'static str>,
    },
    /// Not the name of a key.
    Chord {
        /// The scope.
        scope: &'static str,
        /// The action.
        action: &'static str,
        /// What was written.
        found: String,
    },
    /// One chord for two actions of one scope.
    Clash {
        /// The scope.
        scope: &'static str,
        /// The chord.
        chord: String,
        /// The first action.
        first: &'static str,
        /// The second action.
        second: &'static str,
    },
}

/// The key table that is compiled in.
const BUILT_IN: &str = include_str!("../assets/keymap.toml");

impl Keymap {
    /// The built-in table with a user's changes over it: an action that the user names has only the user's chords, an
    /// empty list unbinds it.
    ///
    /// # Errors
    /// Every fault of the user's part, together.
    pub fn new(changes: &KeyFile) -> Result<Self, Vec<KeyFault>> {
        let mut faults = Vec::new();
        let built_in = built_in();
        let mut bindings = Self::read(&built_in, &mut faults);
        let known: Vec<(Scope, Action)> = bindings.iter().map(|(scope, action, _)| (*scope, *action)).collect();
        for (scope, action, chords) in Self::read(changes, &mut faults) {
            match bindings.iter_mut().find(|binding| (binding.0, binding.1) == (scope, action)) {
                Some(binding) => binding.2 = chords,
                None => faults.push(KeyFault::Action {
                    scope: scope.as_word(),
                    found: action.as_word().to_owned(),
                    near: nearest(
                        action.as_word(),
                        known.iter().filter(|(own, _)| *own == scope).map(|(_, action)| action.as_word()),
                    ),
                }),
            }
        }
        let mut resolved = BTreeMap::new();
        for (scope, action, chords) in &bindings {
            for chord in chords {
                if let Some(first) = resolved.insert((*scope, *chord), *action) {
                    faults.push(KeyFault::Clash {
                        scope: scope.as_word(),
                        chord: chord.to_string(),
                        first: first.as_word(),
                        second: action.as_word(),
                    });
                }
            }
        }
        let moving = bindings.iter().filter(|(scope, ..)| *scope == Scope::Picker);
        let moving = moving.flat_map(|(_, action, chords)| chords.iter().map(|chord| (*chord, action.as_word())));
        let moving: BTreeMap<Chord, &'static str> = moving.collect();
        let acts = ACTS.read((&built_in, changes), &moving, &mut faults);
        let records = NEW.read((&built_in, changes), &moving, &mut faults);
        if faults.is_empty() { Ok(Self { bindings, resolved, acts, records }) } else { Err(faults) }
    }

    /// The built-in key table, whatever a user's is.
    #[must_use]
    pub fn built_in() -> Self {
        // A test reads it: it has no fault.
        Self::new(&KeyFile::new()).unwrap_or_default()
    }

    fn read(file: &KeyFile, faults: &mut Vec<KeyFault>) -> Vec<(Scope, Action, Vec<Chord>)> {
        let mut bindings = Vec::new();
        for (scope_word, actions) in file.iter().filter(|(scope, _)| ![ACTS.scope, NEW.scope].contains(&scope.as_str()))
        {
            let Some(scope) = Scope::from_word(scope_word) else {
                let near =
                    nearest(scope_word, Scope::ALL.iter().map(|scope| scope.as_word()).chain([ACTS.scope, NEW.scope]));
                faults.push(KeyFault::Scope { found: scope_word.clone(), near });
                continue;
            };
            for (action_word, chords) in actions {
                let Some(action) = Action::from_word(action_word) else {
                    let near = nearest(action_word, Action::all().map(Action::as_word));
                    faults.push(KeyFault::Action { scope: scope.as_word(), found: action_word.clone(), near });
                    continue;
                };
                bindings.push((scope, action, parsed(scope.as_word(), action.as_word(), chords, faults)));
            }
        }
        bindings
    }

    /// The chord as it is meant: a character with Ctrl and Alt is that character, since this is how the one behind `AltGr`
    /// may reach us, and Ctrl-J is Enter, as which pastes have their line ends; unless one of these scopes knows that very
    /// chord.
    #[must_use]
    pub fn meant(&self, scopes: &[Scope], chord: Chord) -> Chord {
        let (sent, meant) = match chord {
            Chord { key: Key::Char(letter), ctrl: true, alt: true, .. } => {
                (Chord { key: Key::Char(letter.to_ascii_lowercase()), ..chord }, Chord::plain(chord.key))
            }
            Chord { key: Key::Char('j'), ctrl: true, alt: false, .. } => {
                (chord, Chord::plain(Key::Named(Named::Enter)))
            }
            _ => return chord,
        };
        if self.resolve(scopes, sent).is_some() { sent } else { meant }
    }

    /// What `chord` does, in the first of `scopes` (innermost first) that knows it.
    #[must_use]
    pub fn resolve(&self, scopes: &[Scope], chord: Chord) -> Option<Action> {
        scopes.iter().find_map(|scope| self.resolved.get(&(*scope, chord)).copied())
    }

    /// Whether a chord leaves the dashboard where no dialog is open.
    #[must_use]
    pub fn leaves(&self, chord: Chord) -> bool {
        self.resolve(&[Scope::Global], chord) == Some(Action::Quit)
    }

    /// The most usual chord of an action, in the first of these scopes that has one, as it is shown; empty where none has.
    #[must_use]
    pub fn usual(&self, scopes: &[Scope], action: Action) -> String {
        let chord = scopes.iter().find_map(|scope| self.chords(*scope, action).first());
        chord.map(ToString::to_string).unwrap_or_default()
    }

    /// The chords of an action in a scope, most usual first.
    #[must_use]
    pub fn chords(&self, scope: Scope, action: Action) -> &[Chord] {
        self.bindings
            .iter()
            .find(|(own, bound, _)| *own == scope && *bound == action)
            .map_or(&[], |(_, _, chords)| chords.as_slice())
    }

    /// Tells messages what the keys are called: each by the word of what it does, the most usual one; what has no key is
    /// called what it does.
    pub fn tell(&self, text: &Text) {
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        let first = [Scope::List, Scope::Global, Scope::Always];
        let others = Scope::ALL.iter().filter(|scope| !first.contains(scope));
        for scope in first.iter().chain(others) {
            for (action, chords) in self.actions(*scope) {
                if let Some(chord) = chords.first() {
                    names.entry(action.as_word().to_owned()).or_insert_with(|| chord.to_string());
                }
            }
        }
        for (kind, chords) in &self.acts {
            let name = chords.first().map_or_else(|| text.act_help(*kind), ToString::to_string);
            names.entry(kind.as_word().to_owned()).or_insert(name);
        }
        for action in Action::all() {
            names.entry(action.as_word().to_owned()).or_insert_with(|| text.hint(action));
        }
        text.take_keys(names);
    }

    /// The chords of an act in the menu of acts, most usual first.
    #[must_use]
    pub fn act(&self, kind: ActKind) -> &[Chord] {
        self.acts.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// The chords of a kind of record in the menu of new ones, most usual first.
    #[must_use]
    pub fn record(&self, kind: Kind) -> &[Chord] {
        self.records.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// Every action of a scope, in the order of the action table, with its chords; unbound ones have none.
    pub fn actions(&self, scope: Scope) -> impl Iterator<Item = (Action, &[Chord])> {
        Action::all().filter_map(move |action| {
            let bound = self.bindings.iter().any(|(own, bound, _)| (*own, *bound) == (scope, action));
            bound.then(|| (action, self.chords(scope, action)))
        })
    }
}

/// The chords that were written for an action.
fn parsed(scope: &'static str, action: &'static str, chords: &[String], faults: &mut Vec<KeyFault>) -> Vec<Chord> {
    let mut read = Vec::new();
    for text in chords {
        match Chord::parse(text) {
            Some(chord) => read.push(chord),
            None => faults.push(KeyFault::Chord { scope, action, found: text.clone() }),
        }
    }
    read
}

/// The built-in key file. A test proves that it parses and has no fault; if it ever did not, no key would be bound.
fn built_in() -> KeyFile {
    toml::from_str(BUILT_IN).unwrap_or_default()
}
