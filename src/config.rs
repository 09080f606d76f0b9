//! The user's configuration: defaults, then the file; options and environment go before both.

mod reader;
mod words;

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::Spanned;
use toml::de::DeTable;

use crate::clipboard::Choice;
use crate::domain::Section;
use crate::domain::lead_time::LeadTimes;
use crate::domain::nearest::nearest;
use crate::domain::partner::Role;
use crate::file::{FileError, guarded};
use crate::keys::{KeyFault, KeyFile};
use reader::Reading;

/// The languages that may be asked for. Only English has messages so far: the others are answered in English.
pub const LANGUAGES: [&str; 4] = ["en", "nl", "sv", "fr"];

/// Declares the settings: what each is, its default, how the file says it, and who reads that. The word in the file is the
/// setting's name.
macro_rules! settings {
    ($( $(#[$meta:meta])* $setting:ident: $type:ty = $default:expr, $said:ty => $reads:expr; )+) => {
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

        /// The file, as far as the parser understands it.
        #[derive(Deserialize)]
        struct Raw {
            $( #[serde(default)] $setting: Option<Spanned<$said>>, )+
            #[serde(flatten)]
            other: BTreeMap<String, toml::Value>,
        }

        impl Raw {
            /// The settings, and every name that is none.
            fn read(self, reading: &mut Reading<'_>) -> (Config, BTreeMap<String, toml::Value>) {
                let config = Config { $(
                    $setting: match self.$setting {
                        Some(said) => $reads(reading, said),
                        None => $default,
                    },
                )+ };
                (config, self.other)
            }
        }
    };
}

settings! {
    /// Seconds after which a copied key is cleared.
    clear_after: u64 = 30, u64 => reader::seconds;
    /// Seconds for which a key is shown at most.
    reveal_for: u64 = 60, u64 => reader::seconds;
    /// Who is using the program (D11).
    role: Option<Role> = None, String => reader::role;
    /// The name under which steps are put on record; `None` = that of the login.
    who: Option<String> = None, String => reader::who;
    /// How many versions of the state file are kept.
    versions: u16 = 10, u16 => reader::as_said;
    /// The language of the messages; one of [`LANGUAGES`].
    lang: Option<&'static str> = None, String => reader::language;
    /// The section that the dashboard starts in.
    start: Section = Section::Overview, String => reader::start;
    /// Which colours.
    theme: ThemeChoice = ThemeChoice::default(), ThemeChoice => reader::as_said;
    /// Take mouse events.
    mouse: bool = false, bool => reader::as_said;
    /// Which way copied keys go.
    clipboard: Choice = Choice::default(), Choice => reader::as_said;
    /// Days before a date on which it is worth attention.
    warn_days: LeadTimes = LeadTimes::default(), BTreeMap<String, Spanned<toml::Value>> => reader::lead_times;
    /// Activations that the keys of a product may have left before `check` tells of it; `None` = it does not ask.
    warn_left: Option<u32> = None, toml::Value => reader::left;
    /// Names for state files, for several partners.
    files: BTreeMap<String, PathBuf> = BTreeMap::new(), BTreeMap<String, String> => reader::files;
    /// Changes to the key table.
    keys: KeyFile = KeyFile::default(), reader::Keys => reader::keys;
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
    /// No such section; the nearest one.
    Start(String, Option<&'static str>),
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
        let raw: Raw = toml::from_str(text)
            .map_err(|error| vec![note(text, error.span(), NoteKind::Wrong(error.message().to_owned()))])?;
        let mut reading = Reading { text, folder, wrong: Vec::new() };
        let (config, other) = raw.read(&mut reading);
        let unknown = other.keys().map(|name| {
            let near = nearest(name, SETTINGS.iter().copied());
            note(text, place_of(text, &[name]), NoteKind::Unknown(name.clone(), near))
        });
        let warnings = unknown.collect();
        if reading.wrong.is_empty() { Ok((config, warnings)) } else { Err(reading.wrong) }
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
