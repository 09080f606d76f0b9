//! The themes that there are: each is a row here and a file of `assets/themes`.

use crate::domain::words::words;

/// Declares the themes, each by its word, which is the name of its file.
macro_rules! themes {
    ($( $(#[$meta:meta])* $theme:ident = $word:literal ),+ $(,)?) => {
        words! {
            /// Which colours and signs the dashboard has.
            #[derive(Default)]
            pub enum ThemeChoice { $( $(#[$meta])* $theme = $word ),+ }
        }

        impl ThemeChoice {
            /// What its file says.
            #[must_use]
            pub const fn text(self) -> &'static str {
                match self { $( Self::$theme => include_str!(concat!("../../assets/themes/", $word, ".toml")) ),+ }
            }
        }
    };
}

themes! {
    /// The terminal's own colours.
    #[default]
    Default = "default",
    /// Light on dark.
    Dark = "dark",
    /// Dark on light.
    Light = "light",
    /// As far apart as colours can be.
    HighContrast = "high-contrast",
    /// No colours.
    Mono = "mono",
    /// No colours, signs of ASCII only, and the terminal's own cursor on what is selected.
    Plain = "plain",
}
