//! The user's configuration: defaults, then the file; options and environment go before both.

mod reader;
mod theme;
mod words;

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use toml::Spanned;
use toml::de::DeTable;

use crate::clipboard::Choice;
use crate::domain::Section;
use crate::domain::lead_time::LeadTimes;
use crate::domain::nearest::nearest;
use crate::domain::partner::Role;
use crate::file::{FileError, guarded};
use crate::keys::{KeyFault, KeyFile};
use reader::{Reading, Said};
pub use theme::ThemeChoice;

/// The languages in the order in which they are told of; others follow. What one of them lacks is said in English.
pub const LANGUAGES: [&str; 4] = ["en", "nl", "sv", "fr"];

/// Every language that may be asked for: those, and whatever has messages.
pub fn languages() -> impl Iterator<Item = &'static str> {
    static FOUND: LazyLock<Vec<String>> = LazyLock::new(crate::text::languages);
    let others = FOUND.iter().map(String::as_str).filter(|word| !LANGUAGES.contains(word));
    LANGUAGES.into_iter().chain(others)
}

/// Declares the settings: what each is, its default, and who reads what the file says. The word in the file is the
/// setting's name.
macro_rules! settings {
    ($( $(#[$meta:meta])* $setting:ident: $type:ty = $default:expr => $reads:expr; )+) => {
        /// The configuration.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct Config { $( $(#[$meta])* pub $setting: $type, )+ }

        impl Default for Config {
            fn default() -> Self {
                Self { $( $setting: $default, )+ }
            }
        }

        /// The settings of the file's top level.
        pub const SETTINGS: &[&str] = &[$( stringify!($setting) ),+];

        impl Config {
            /// Takes what the file says of a setting; whether it is one.
            fn take(&mut self, name: &str, said: &Said<'_>, reading: &mut Reading<'_>) -> bool {
                match name {
                    $( stringify!($setting) => {
                        if let Some(value) = $reads(reading, said) {
                            self.$setting = value;
                        }
                    } )+
                    _ => return false,
                }
                true
            }
        }
    };
}

settings! {
    /// Seconds after which a copied key is cleared.
    clear_after: u64 = 30 => reader::seconds;
    /// Seconds for which a key is shown at most.
    reveal_for: u64 = 60 => reader::seconds;
    /// Who is using the program (D11).
    role: Option<Role> = None => reader::role;
    /// The name under which steps are put on record; `None` = that of the login.
    who: Option<String> = None => reader::who;
    /// How many versions of the state file are kept.
    versions: u16 = 10 => reader::parsed;
    /// The language of the messages; one of [`languages`].
    lang: Option<&'static str> = None => reader::language;
    /// The section that the dashboard starts in.
    start: Section = Section::Overview => reader::start;
    /// Which colours and signs.
    theme: ThemeChoice = ThemeChoice::default() => reader::theme;
    /// Take mouse events.
    mouse: bool = false => reader::parsed;
    /// Which way copied keys go.
    clipboard: Choice = Choice::default() => reader::clipboard;
    /// Days before a date on which it is worth attention.
    warn_days: LeadTimes = LeadTimes::default() => reader::lead_times;
    /// Activations that the keys of a product may have left before `check` tells of it; `None` = it does not ask.
    warn_left: Option<u32> = None => reader::left;
    /// Which columns a section has, in this order, by their positions; the others have all.
    columns: BTreeMap<Section, Vec<usize>> = BTreeMap::new() => reader::columns;
    /// What a section is sorted by at first: a column by its position, and whether the largest comes first.
    sort: BTreeMap<Section, (usize, bool)> = BTreeMap::new() => reader::sort;
    /// Names for state files, for several partners.
    files: BTreeMap<String, PathBuf> = BTreeMap::new() => reader::files;
    /// Changes to the key table.
    keys: KeyFile = KeyFile::default() => reader::keys;
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
    /// No such section; the nearest one.
    Start(String, Option<&'static str>),
    /// No such language; the nearest one.
    Language(String, Option<&'static str>),
    /// No such theme; the nearest one.
    Theme(String, Option<&'static str>),
    /// No such way to the clipboard; the nearest one.
    Clipboard(String, Option<&'static str>),
    /// No such column of a section; the nearest one.
    Column(Section, String, Option<&'static str>),
    /// Columns of a section that has an order of its own.
    OwnOrder(Section),
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

/// A configuration with every setting and its default, each behind a `#`.
pub const EXAMPLE: &str = include_str!("../config.example.toml");
/// Bytes of the largest configuration.
pub const LARGEST: u64 = 1024 * 1024;
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
        let (document, broken) = DeTable::parse_recoverable(text);
        let mut reading = Reading { text, folder, wrong: Vec::new() };
        let (mut config, mut warnings) = (Self::default(), Vec::new());
        for (name, said) in document.get_ref() {
            // The parser puts something in the place of what it cannot read.
            if !broken.is_empty() && said.span().is_empty() {
                continue;
            }
            if !config.take(name.get_ref(), said, &mut reading) {
                let near = nearest(name.get_ref(), SETTINGS.iter().copied());
                warnings.push(note(text, Some(name.span()), NoteKind::Unknown(name.get_ref().to_string(), near)));
            }
        }
        // Of a line that is no TOML nothing else is known, and what the parser says of it first is what is wrong.
        let mut wrong: Vec<ConfigNote> = Vec::new();
        for error in &broken {
            let own = note(text, error.span(), NoteKind::Wrong(error.message().to_owned()));
            if wrong.iter().all(|known| known.line != own.line) {
                wrong.push(own);
            }
        }
        let whole =
            |own: &ConfigNote| !broken.iter().any(|error| note(text, error.span(), own.kind.clone()).line == own.line);
        wrong.extend(reading.wrong.into_iter().filter(whole));
        wrong.sort_by_key(|note| (note.line, note.column));
        warnings.sort_by_key(|note| (note.line, note.column));
        if wrong.is_empty() { Ok((config, warnings)) } else { Err(wrong) }
    }
}

/// Whether a path leads to the device that holds nothing.
fn is_null(path: &Path) -> bool {
    cfg!(unix) && path.canonicalize().is_ok_and(|real| real == Path::new("/dev/null"))
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

/// The language that a configuration names, where it can be read so far: to say in it what else it says.
#[must_use]
pub fn language_in(path: &Path) -> Option<&'static str> {
    let text = guarded::read_text(path, LARGEST).ok()?;
    let (document, _) = DeTable::parse_recoverable(&text);
    let said = document.get_ref().get("lang")?.get_ref().as_str()?;
    languages().find(|known| *known == said)
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
