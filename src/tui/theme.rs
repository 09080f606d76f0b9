//! Named styles, read from `assets/themes/*.toml`. State is never shown by colour alone: the words say it too.

use std::str::FromStr;

use ratatui::style::{Color, Modifier, Style};
use serde::Deserialize;

pub use crate::lists::tone::Tone;

/// The styles of the dashboard.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(missing_docs, reason = "the names are the documentation; the theme files show them all")]
pub struct Theme {
    pub header: Look,
    pub header_detail: Look,
    pub what_if: Look,
    pub sample: Look,
    pub caption: Look,
    pub fault: Look,
    pub tab: Look,
    pub tab_active: Look,
    pub heading: Look,
    pub selection: Look,
    pub selection_behind: Look,
    pub plain: Look,
    pub muted: Look,
    pub strong: Look,
    pub good: Look,
    pub warn: Look,
    pub bad: Look,
    pub rule: Look,
    pub label: Look,
    pub hint_key: Look,
    pub hint: Look,
    pub message: Look,
    pub input: Look,
    pub caret: Look,
    /// Only ASCII is drawn: the terminal has nothing else.
    #[serde(skip)]
    pub ascii: bool,
}

/// A style as a theme file says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(try_from = "LookWords")]
pub struct Look(pub Style);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LookWords {
    fg: Option<String>,
    bg: Option<String>,
    #[serde(default)]
    modifiers: Vec<String>,
}

impl TryFrom<LookWords> for Look {
    type Error = String;

    fn try_from(words: LookWords) -> Result<Self, String> {
        let color = |word: &str| Color::from_str(word).map_err(|_| format!("{word:?} is no colour"));
        let mut style = Style::default();
        if let Some(word) = &words.fg {
            style = style.fg(color(word)?);
        }
        if let Some(word) = &words.bg {
            style = style.bg(color(word)?);
        }
        for word in &words.modifiers {
            style = style.add_modifier(match word.as_str() {
                "bold" => Modifier::BOLD,
                "dim" => Modifier::DIM,
                "italic" => Modifier::ITALIC,
                "underlined" => Modifier::UNDERLINED,
                "reversed" => Modifier::REVERSED,
                _ => return Err(format!("{word:?} is no modifier")),
            });
        }
        Ok(Self(style))
    }
}

const DEFAULT: &str = include_str!("../../assets/themes/default.toml");
const MONO: &str = include_str!("../../assets/themes/mono.toml");

impl Theme {
    /// The default theme, or the one without colours.
    #[must_use]
    pub fn new(colours: bool) -> Self {
        Self::read(if colours { DEFAULT } else { MONO }).unwrap_or_else(|_| Self::bare())
    }

    /// The same in ASCII, or with every sign.
    #[must_use]
    pub fn in_ascii(self, ascii: bool) -> Self {
        Self { ascii, ..self }
    }

    /// Reads a theme.
    ///
    /// # Errors
    /// What the theme file says that is no style, with its place.
    pub fn read(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// The style of a tone.
    #[must_use]
    pub fn tone(&self, tone: Tone) -> Style {
        match tone {
            Tone::Plain => self.plain.0,
            Tone::Muted => self.muted.0,
            Tone::Strong => self.strong.0,
            Tone::Good => self.good.0,
            Tone::Warn => self.warn.0,
            Tone::Bad => self.bad.0,
        }
    }

    /// No style but the selection: what is left if a built-in theme could not be read, which a test rules out.
    fn bare() -> Self {
        let none = Look::default();
        let reversed = Look(Style::default().add_modifier(Modifier::REVERSED));
        Self {
            header: none,
            header_detail: none,
            what_if: reversed,
            sample: none,
            caption: reversed,
            fault: reversed,
            tab: none,
            tab_active: reversed,
            heading: none,
            selection: reversed,
            selection_behind: none,
            plain: none,
            muted: none,
            strong: none,
            good: none,
            warn: none,
            bad: none,
            rule: none,
            label: none,
            hint_key: none,
            hint: none,
            message: none,
            input: none,
            caret: reversed,
            ascii: false,
        }
    }
}
