//! The user's configuration: defaults, then the file; options and environment go before both.

mod words;

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::Spanned;
use toml::de::DeTable;

use crate::clipboard::Choice;
use crate::domain::deadline::DeadlineKind;
use crate::domain::field::MOST;
use crate::domain::lead_time::LeadTimes;
use crate::domain::nearest::nearest;
use crate::domain::partner::Role;
use crate::file::{FileError, guarded};
use crate::keys::{KeyFault, KeyFile, Keymap};

/// The languages that may be asked for. Only English has messages so far: the others are answered in English.
pub const LANGUAGES: [&str; 4] = ["en", "nl", "sv", "fr"];

/// The configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// Who is using the program (D11).
    pub role: Option<Role>,
    /// The language of the messages; one of [`LANGUAGES`].
    pub lang: Option<&'static str>,
    /// Which colours.
    pub theme: ThemeChoice,
    /// Take mouse events.
    pub mouse: bool,
    /// Which way copied keys go.
    pub clipboard: Choice,
    /// Seconds after which a copied key is cleared.
    pub clear_after: u64,
    /// Seconds for which a key is shown at most.
    pub reveal_for: u64,
    /// Days before a date on which it is worth attention.
    pub warn_days: LeadTimes,
    /// Activations that the keys of a product may have left before `check` tells of it; `None` = it does not ask.
    pub warn_left: Option<u32>,
    /// Names for state files, for several partners.
    pub files: BTreeMap<String, PathBuf>,
    /// Changes to the key table.
    pub keys: KeyFile,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            role: None,
            lang: None,
            theme: ThemeChoice::default(),
            mouse: false,
            clipboard: Choice::default(),
            clear_after: 30,
            reveal_for: 60,
            warn_days: LeadTimes::default(),
            warn_left: None,
            files: BTreeMap::new(),
            keys: KeyFile::default(),
        }
    }
}

/// Which colours the dashboard has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeChoice {
    /// Colours, unless `NO_COLOR` says otherwise.
    #[default]
    Default,
    /// No colours.
    Mono,
}

/// Something about a configuration file, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigNote {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What it is.
    pub kind: NoteKind,
}

/// What can be wrong or odd about a configuration file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoteKind {
    /// No TOML, or a value of the wrong kind: what the parser says.
    Wrong(String),
    /// No such role; the nearest one.
    Role(String, Option<&'static str>),
    /// No such language.
    Language(String),
    /// A time out of its range, in seconds.
    Seconds(u64, u64),
    /// A lead time that is no whole number of days up to this.
    Days(u16),
    /// A number of activations that is no whole number up to this.
    Left(u32),
    /// No such kind of date; the nearest one.
    Kind(String, Option<&'static str>),
    /// A wrong key table.
    Keys(KeyFault),
    /// No such setting: only a warning; the nearest one.
    Unknown(String, Option<&'static str>),
}

/// Why there is no configuration.
#[derive(Debug)]
pub enum ConfigError {
    /// The file that was named could not be read.
    Unreadable(PathBuf, FileError),
    /// It says something wrong.
    Wrong(PathBuf, Vec<ConfigNote>),
}

/// Chords by action, with their places.
type RawScope = BTreeMap<String, Vec<Spanned<String>>>;

#[derive(Deserialize)]
struct Raw {
    role: Option<Spanned<String>>,
    lang: Option<Spanned<String>>,
    #[serde(default)]
    theme: ThemeChoice,
    #[serde(default)]
    mouse: bool,
    #[serde(default)]
    clipboard: Choice,
    clear_after: Option<Spanned<u64>>,
    reveal_for: Option<Spanned<u64>>,
    #[serde(default)]
    warn_days: BTreeMap<String, Spanned<toml::Value>>,
    warn_left: Option<Spanned<toml::Value>>,
    #[serde(default)]
    files: BTreeMap<String, String>,
    #[serde(default)]
    keys: Option<Spanned<BTreeMap<String, RawScope>>>,
    #[serde(flatten)]
    other: BTreeMap<String, toml::Value>,
}

/// The settings of the file's top level.
const SETTINGS: [&str; 11] = [
    "role",
    "lang",
    "theme",
    "mouse",
    "clipboard",
    "clear_after",
    "reveal_for",
    "warn_days",
    "warn_left",
    "files",
    "keys",
];
/// The entry of `warn_days` for every kind that has none of its own.
const ANY_KIND: &str = "default";
/// Bytes of the largest configuration.
pub const LARGEST: u64 = 1024 * 1024;
/// Seconds that a countdown may last.
const SECONDS: std::ops::RangeInclusive<u64> = 1..=3_600;

impl Config {
    /// Reads the configuration from `named`, else from `usual` where that exists. Gives warnings beside it.
    ///
    /// # Errors
    /// [`ConfigError`] when the named file is not there, or when a file says something wrong: every fault at once.
    pub fn load(named: Option<&Path>, usual: Option<&Path>) -> Result<(Self, Vec<ConfigNote>), ConfigError> {
        let (path, must_exist) = match (named, usual) {
            (Some(path), _) => (path, true),
            (None, Some(path)) => (path, false),
            (None, None) => return Ok((Self::default(), Vec::new())),
        };
        match guarded::read_text(path, LARGEST) {
            Ok(text) => {
                let home = path.parent().map(Path::to_owned).unwrap_or_default();
                Self::read(&text, &home).map_err(|notes| ConfigError::Wrong(path.to_owned(), notes))
            }
            Err(FileError::Absent) if !must_exist => Ok((Self::default(), Vec::new())),
            // How programs are told to have none.
            Err(FileError::NotAFile) if is_null(path) => Ok((Self::default(), Vec::new())),
            Err(error) => Err(ConfigError::Unreadable(path.to_owned(), error)),
        }
    }

    /// Reads a configuration from text; paths in it are relative to `folder`.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn read(text: &str, folder: &Path) -> Result<(Self, Vec<ConfigNote>), Vec<ConfigNote>> {
        let raw: Raw = toml::from_str(text)
            .map_err(|error| vec![note(text, error.span(), NoteKind::Wrong(error.message().to_owned()))])?;
        let mut wrong = Vec::new();
        let mut config = Self { theme: raw.theme, mouse: raw.mouse, clipboard: raw.clipboard, ..Self::default() };
        for (given, setting) in [(raw.clear_after, &mut config.clear_after), (raw.reveal_for, &mut config.reveal_for)] {
            let Some(given) = given else { continue };
            *setting = *given.get_ref();
            if !SECONDS.contains(setting) {
                wrong.push(note(text, Some(given.span()), NoteKind::Seconds(*SECONDS.start(), *SECONDS.end())));
            }
        }
        if let Some(word) = raw.role {
            config.role = Role::from_word(word.get_ref());
            if config.role.is_none() {
                let near = nearest(word.get_ref(), Role::ALL.iter().map(|role| role.as_word()));
                wrong.push(note(text, Some(word.span()), NoteKind::Role(word.into_inner(), near)));
            }
        }
        if let Some(word) = raw.lang {
            config.lang = LANGUAGES.into_iter().find(|known| *known == word.get_ref());
            if config.lang.is_none() {
                wrong.push(note(text, Some(word.span()), NoteKind::Language(word.into_inner())));
            }
        }
        config.warn_days = lead_times(text, raw.warn_days, &mut wrong);
        if let Some(given) = raw.warn_left {
            config.warn_left = given.get_ref().as_integer().and_then(|left| u32::try_from(left).ok());
            if config.warn_left.is_none_or(|left| left > MOST) {
                wrong.push(note(text, Some(given.span()), NoteKind::Left(MOST)));
            }
        }
        config.files = raw.files.into_iter().map(|(name, path)| (name, expand(&path, folder))).collect();
        if let Some(keys) = raw.keys {
            let whole = keys.span();
            let spanned = keys.into_inner();
            config.keys = spanned
                .iter()
                .map(|(scope, actions)| {
                    let plain =
                        |chords: &Vec<Spanned<String>>| chords.iter().map(|chord| chord.get_ref().clone()).collect();
                    (scope.clone(), actions.iter().map(|(action, chords)| (action.clone(), plain(chords))).collect())
                })
                .collect();
            if let Err(faults) = Keymap::new(&config.keys) {
                wrong.extend(faults.into_iter().map(|fault| {
                    let place = match &fault {
                        KeyFault::Scope { found, .. } => place_of(text, &["keys", found]),
                        KeyFault::Action { scope, found, .. } => place_of(text, &["keys", scope, found]),
                        KeyFault::Chord { scope, action, found } => spanned
                            .get(*scope)
                            .and_then(|actions| actions.get(*action))
                            .and_then(|chords| chords.iter().find(|chord| chord.get_ref() == found))
                            .map(Spanned::span),
                        // One of the two may be the key table's own.
                        KeyFault::Clash { scope, first, second, .. } => {
                            place_of(text, &["keys", scope, second]).or_else(|| place_of(text, &["keys", scope, first]))
                        }
                    };
                    note(text, place.or_else(|| Some(whole.clone())), NoteKind::Keys(fault))
                }));
            }
        }
        let unknown = raw.other.keys().map(|name| {
            let near = nearest(name, SETTINGS);
            note(text, place_of(text, &[name]), NoteKind::Unknown(name.clone(), near))
        });
        let warnings = unknown.collect();
        if wrong.is_empty() { Ok((config, warnings)) } else { Err(wrong) }
    }
}

/// Whether a path leads to the device that holds nothing.
fn is_null(path: &Path) -> bool {
    cfg!(unix) && path.canonicalize().is_ok_and(|real| real == Path::new("/dev/null"))
}

/// The lead times of `warn_days`.
fn lead_times(text: &str, given: BTreeMap<String, Spanned<toml::Value>>, wrong: &mut Vec<ConfigNote>) -> LeadTimes {
    let mut default = LeadTimes::default().of(DeadlineKind::Anniversary).to_vec();
    let mut own = BTreeMap::new();
    for (name, days) in given {
        // One number is a list of one.
        let numbers = match days.get_ref() {
            toml::Value::Array(numbers) => numbers.as_slice(),
            number => std::slice::from_ref(number),
        };
        let day = |number: &toml::Value| number.as_integer().and_then(|days| u16::try_from(days).ok());
        let read: Option<Vec<u16>> =
            numbers.iter().map(|number| day(number).filter(|days| *days <= LeadTimes::MOST)).collect();
        let Some(read) = read else {
            wrong.push(note(text, Some(days.span()), NoteKind::Days(LeadTimes::MOST)));
            continue;
        };
        if name == ANY_KIND {
            default = read;
        } else if let Some(kind) = DeadlineKind::from_word(&name) {
            own.insert(kind, read);
        } else {
            let near = nearest(&name, DeadlineKind::WORDS.iter().copied().chain([ANY_KIND]));
            // Not a warning: whoever waits for an alarm of that kind would wait for ever.
            wrong.push(note(text, place_of(text, &["warn_days", &name]), NoteKind::Kind(name, near)));
        }
    }
    LeadTimes::new(default, own)
}

/// Where a setting's name stands: a search for its letters could find them in a comment or a value.
fn place_of(text: &str, path: &[&str]) -> Option<Range<usize>> {
    let (document, _) = DeTable::parse_recoverable(text);
    let (last, tables) = path.split_last()?;
    let mut table = document.get_ref();
    for name in tables {
        table = table.get(*name)?.get_ref().as_table()?;
    }
    table.keys().find(|key| key.get_ref() == last).map(Spanned::span)
}

fn note(text: &str, span: Option<Range<usize>>, kind: NoteKind) -> ConfigNote {
    let before = text.get(..span.map_or(0, |span| span.start)).unwrap_or("");
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    ConfigNote { line, column, kind }
}

/// A path of the configuration: `~/` is the home directory, anything relative is relative to the configuration.
fn expand(path: &str, folder: &Path) -> PathBuf {
    match path.strip_prefix("~/").zip(directories::BaseDirs::new()) {
        Some((rest, dirs)) => dirs.home_dir().join(rest),
        None => folder.join(path),
    }
}

/// Where the configuration is, unless it is named: `XDG_CONFIG_HOME` on every system, else the platform's place.
#[must_use]
pub fn usual_path() -> Option<PathBuf> {
    let folder = match xdg("XDG_CONFIG_HOME") {
        Some(folder) => folder.join(FOLDER),
        None => project()?.config_dir().to_owned(),
    };
    Some(folder.join("config.toml"))
}

/// Where the state file is, unless it is named: `XDG_DATA_HOME` on every system, else the platform's place.
#[must_use]
pub fn usual_state() -> Option<PathBuf> {
    let folder = match xdg("XDG_DATA_HOME") {
        Some(folder) => folder.join(FOLDER),
        None => project()?.data_dir().to_owned(),
    };
    Some(folder.join("benefits.toml"))
}

const FOLDER: &str = "mpn-benefits";

fn xdg(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute())
}

fn project() -> Option<directories::ProjectDirs> {
    directories::ProjectDirs::from("", "", FOLDER)
}
