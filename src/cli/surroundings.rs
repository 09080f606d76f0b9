//! What the environment says of the terminal: whether it can show the dashboard at all, and which signs it has.

use std::ffi::{OsStr, OsString};

/// Why the dashboard cannot be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unfit {
    /// It is said that the terminal moves no cursor: the word for it.
    Dumb(String),
    /// Nothing says what the terminal can do.
    Unsaid,
}

/// Whether a terminal of that name can show the dashboard. On Windows nothing names it.
pub(super) fn fit(term: Option<&OsStr>) -> Result<(), Unfit> {
    let name = term.map(OsStr::to_string_lossy).unwrap_or_default();
    match name.trim() {
        "" if cfg!(windows) => Ok(()),
        "" => Err(Unfit::Unsaid),
        dumb @ ("dumb" | "unknown") => Err(Unfit::Dumb(dumb.to_owned())),
        _ => Ok(()),
    }
}

/// Whether the locale has no other signs than those of ASCII: the first of these variables that says anything decides.
/// Where none does, the terminal is taken for one of today, which knows UTF-8.
pub(super) fn is_ascii(variable: impl Fn(&str) -> Option<OsString>) -> bool {
    let said =
        ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(|name| variable(name).filter(|value| !value.is_empty()));
    let Some(locale) = said else { return false };
    let locale = locale.to_string_lossy().to_ascii_lowercase();
    // The name of the encoding stands behind a dot, before an @; macOS has locales that are nothing else.
    let encoding = locale.split_once('.').map_or(locale.as_str(), |(_, encoding)| encoding);
    let encoding = encoding.split('@').next().unwrap_or_default();
    !matches!(encoding, "utf-8" | "utf8")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn found_j13_the_locale_decides_which_signs_are_drawn() {
        for (said, ascii) in [
            (&[][..], false),
            (&[("LANG", "C")], true),
            (&[("LANG", "POSIX")], true),
            (&[("LANG", "C.UTF-8")], false),
            (&[("LANG", "sv_SE.utf8@euro")], false),
            (&[("LANG", "en_US")], true),
            (&[("LANG", "de_DE.ISO-8859-15@euro")], true),
            (&[("LANG", "en_US.UTF-8"), ("LC_ALL", "C")], true),
            (&[("LANG", "C"), ("LC_CTYPE", "UTF-8")], false),
            (&[("LANG", "en_US.UTF-8"), ("LC_ALL", "")], false),
            (&[("LC_ALL", "en_US.UTF-8"), ("LC_CTYPE", "C"), ("LANG", "C")], false),
        ] {
            let variable =
                |name: &str| said.iter().find(|(own, _)| *own == name).map(|(_, value)| OsString::from(value));
            assert_eq!(is_ascii(variable), ascii, "{said:?}");
        }
    }

    #[test]
    fn found_j13_a_terminal_that_moves_no_cursor_is_no_terminal_for_the_dashboard() {
        assert_eq!(fit(Some(OsStr::new("dumb"))), Err(Unfit::Dumb("dumb".to_owned())));
        assert_eq!(fit(Some(OsStr::new("unknown"))), Err(Unfit::Dumb("unknown".to_owned())));
        assert_eq!(fit(Some(OsStr::new("xterm-256color"))), Ok(()));
        assert_eq!(fit(None).is_err(), !cfg!(windows));
        assert_eq!(fit(Some(OsStr::new(""))).is_err(), !cfg!(windows));
    }
}
