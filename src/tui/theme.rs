//! Named styles, read from `assets/themes/*.toml`. State is never shown by colour alone: the words say it too.

use std::str::FromStr;

use ratatui::style::{Color, Modifier, Style};
use serde::Deserialize;

use super::colour::{self, Depth};
use crate::config::ThemeChoice;
use crate::lists::signs::Signs;
pub use crate::lists::tone::Tone;

/// Declares the looks of a theme: each a word of its file, and how it is without one.
macro_rules! looks {
    ($( $look:ident: $bare:expr, )+) => {
        /// The styles of the dashboard.
        #[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
        #[serde(rename_all = "kebab-case", deny_unknown_fields)]
        #[expect(missing_docs, reason = "the names are the documentation; the theme files show them all")]
        pub struct Theme {
            $( pub $look: Look, )+
            /// Which signs are drawn.
            #[serde(default)]
            pub signs: Signs,
            /// The terminal's own cursor is seen on what is selected.
            #[serde(default)]
            pub cursor: bool,
        }

        impl Theme {
            /// Its looks with their names.
            #[must_use]
            pub fn looks(&self) -> Vec<(&'static str, Style)> {
                vec![$( (stringify!($look), self.$look.0), )+]
            }

            /// The same with every look changed.
            fn with(self, change: impl Fn(Style) -> Style) -> Self {
                Self { $( $look: Look(change(self.$look.0)), )+ ..self }
            }

            /// No style but the selection: what is left if a built-in theme could not be read, which a test rules out.
            fn bare() -> Self {
                Self { $( $look: Look(Style::new().add_modifier($bare)), )+ signs: Signs::default(), cursor: false }
            }
        }
    };
}

looks! {
    screen: Modifier::empty(),
    header: Modifier::empty(),
    header_detail: Modifier::empty(),
    what_if: Modifier::REVERSED,
    sample: Modifier::empty(),
    caption: Modifier::REVERSED,
    fault: Modifier::REVERSED,
    tab: Modifier::empty(),
    tab_active: Modifier::REVERSED,
    heading: Modifier::empty(),
    selection: Modifier::REVERSED,
    selection_behind: Modifier::empty(),
    plain: Modifier::empty(),
    muted: Modifier::empty(),
    strong: Modifier::empty(),
    good: Modifier::empty(),
    warn: Modifier::empty(),
    bad: Modifier::empty(),
    rule: Modifier::empty(),
    label: Modifier::empty(),
    hint_key: Modifier::empty(),
    hint: Modifier::empty(),
    message: Modifier::empty(),
    input: Modifier::empty(),
    caret: Modifier::REVERSED,
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

impl Theme {
    /// The default theme, or the one without colours.
    #[must_use]
    pub fn new(colours: bool) -> Self {
        Self::of(if colours { ThemeChoice::Default } else { ThemeChoice::Mono })
    }

    /// A theme that there is.
    #[must_use]
    pub fn of(choice: ThemeChoice) -> Self {
        Self::read(choice.text()).unwrap_or_else(|_| Self::bare())
    }

    /// The same in the colours that a terminal has. Without any, a theme of colours is the one that has none.
    #[must_use]
    pub fn in_depth(self, depth: Depth) -> Self {
        let coloured = self.looks().iter().any(|(_, style)| style.fg.is_some() || style.bg.is_some());
        if depth == Depth::None && coloured {
            return Self { signs: self.signs, cursor: self.cursor, ..Self::new(false) };
        }
        let below = self.screen.0.bg;
        self.with(|style| colour::in_depth(style, below, depth))
    }

    /// The same in ASCII, or with every sign.
    #[must_use]
    pub fn in_ascii(self, ascii: bool) -> Self {
        if ascii { Self { signs: Signs::Ascii, ..self } } else { self }
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
}
