//! What the environment says of the terminal: whether it can show the dashboard at all, and which signs it has.

use std::ffi::{OsStr, OsString};

use crate::lists::signs::Signs;
use crate::text::languages;
use crate::tui::colour::Depth;

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

/// The signs of command output: those of the dashboard in the plain theme, or on a terminal that has ASCII only.
pub(super) fn signs(plain: bool, variable: impl Fn(&str) -> Option<OsString>) -> Signs {
    match (is_ascii(variable), plain) {
        (true, _) => Signs::Ascii,
        (false, true) => Signs::AsciiSigns,
        (false, false) => Signs::All,
    }
}

/// The language of the locale, where it has messages: the first of these variables that says anything decides.
fn language(variable: impl Fn(&str) -> Option<OsString>) -> Option<String> {
    let said = |name| variable(name).filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(said)?;
    let locale = locale.to_string_lossy().to_ascii_lowercase();
    let own = locale.split(['_', '.', '@', '-']).next()?;
    languages().into_iter().find(|known| known == own)
}

/// The language that everything is said in: the one that is asked for, else that of the configuration, else that of the
/// locale, else English.
pub(super) fn spoken(
    asked: Option<&str>,
    configured: impl FnOnce() -> Option<&'static str>,
    variable: impl Fn(&str) -> Option<OsString>,
) -> String {
    let said = asked.map(str::to_owned).or_else(|| configured().map(str::to_owned));
    said.or_else(|| language(variable)).unwrap_or_else(|| "en".to_owned())
}

/// Terminals that have every colour, by the names that they give themselves.
const ALL_COLOURS: [&str; 7] = ["alacritty", "direct", "foot", "ghostty", "iterm.app", "kitty", "wezterm"];
/// Terminals that have none: those of glass and paper.
const NO_COLOURS: [&str; 6] = ["vt52", "vt100", "vt102", "vt200", "vt220", "vt320"];

/// How many colours the terminal has, as far as the environment tells, and whether any are wanted.
pub(super) fn depth(variable: impl Fn(&str) -> Option<OsString>) -> Depth {
    let said =
        |name: &str| variable(name).map(|value| value.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
    if !said("NO_COLOR").is_empty() {
        return Depth::None;
    }
    let (term, program) = (said("TERM"), said("TERM_PROGRAM"));
    // Behind the name stands what it was told to do without.
    let named = |known: &str| term.split('-').next() == Some(known);
    if NO_COLOURS.into_iter().any(named) || term.ends_with("-m") || term.ends_with("-mono") {
        return Depth::None;
    }
    let many = term.contains("256color") || program == "apple_terminal";
    // What was said outside of it does not hold inside: it passes on no other colours.
    if term.starts_with("screen") && said("TMUX").is_empty() {
        return if many { Depth::Many } else { Depth::Sixteen };
    }
    let all = matches!(said("COLORTERM").as_str(), "truecolor" | "24bit")
        || !said("WT_SESSION").is_empty()
        || ALL_COLOURS.iter().any(|known| term.split('-').any(|part| part == *known) || program == *known)
        || (term.is_empty() && cfg!(windows));
    match (all, many) {
        (true, _) => Depth::All,
        (false, true) => Depth::Many,
        (false, false) => Depth::Sixteen,
    }
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
    fn the_locale_names_a_language_that_has_messages() {
        for (said, language) in [
            (&[][..], None),
            (&[("LANG", "C.UTF-8")], None),
            (&[("LANG", "POSIX")], None),
            (&[("LANG", "en_GB.UTF-8")], Some("en")),
            (&[("LANG", "xx_XX.UTF-8"), ("LC_MESSAGES", "en_US")], Some("en")),
            (&[("LC_MESSAGES", "en"), ("LC_ALL", "xx")], None),
            (&[("LC_MESSAGES", "en"), ("LC_ALL", "")], Some("en")),
            (&[("LANG", "nl_BE.UTF-8")], Some("nl")),
            (&[("LANG", "sv_SE.utf8@euro")], Some("sv")),
            (&[("LANG", "en_US.UTF-8"), ("LC_MESSAGES", "fr_CA")], Some("fr")),
            (&[("LANG", "nl_NL.UTF-8"), ("LC_ALL", "C")], None),
        ] {
            let variable =
                |name: &str| said.iter().find(|(own, _)| *own == name).map(|(_, value)| OsString::from(value));
            assert_eq!(super::language(variable).as_deref(), language, "{said:?}");
        }
    }

    #[test]
    fn the_environment_says_how_many_colours_there_are() {
        for (said, depth) in [
            (&[("TERM", "xterm")][..], Depth::Sixteen),
            (&[("TERM", "linux")], Depth::Sixteen),
            (&[("TERM", "xterm-256color")], Depth::Many),
            (&[("TERM", "tmux-256color"), ("TMUX", "/tmp/tmux-0/default,1,0")], Depth::Many),
            (&[("TERM", "xterm-256color"), ("COLORTERM", "truecolor")], Depth::All),
            (&[("TERM", "xterm"), ("COLORTERM", "24bit")], Depth::All),
            (&[("TERM", "xterm-direct")], Depth::All),
            (&[("TERM", "xterm-kitty")], Depth::All),
            (&[("TERM", "foot-extra")], Depth::All),
            (&[("TERM", "xterm-256color"), ("TERM_PROGRAM", "WezTerm")], Depth::All),
            (&[("TERM", "xterm"), ("TERM_PROGRAM", "Apple_Terminal")], Depth::Many),
            // Of a terminal around it, which has more.
            (&[("TERM", "screen"), ("COLORTERM", "truecolor")], Depth::Sixteen),
            (&[("TERM", "screen-256color"), ("COLORTERM", "truecolor")], Depth::Many),
            (&[("TERM", "screen-256color"), ("COLORTERM", "truecolor"), ("TMUX", "x")], Depth::All),
            (&[("TERM", "vt100")], Depth::None),
            (&[("TERM", "vt220-w")], Depth::None),
            (&[("TERM", "xterm-mono")], Depth::None),
            (&[("TERM", "xterm-256color"), ("COLORTERM", "truecolor"), ("NO_COLOR", "1")], Depth::None),
            (&[("TERM", "xterm-256color"), ("NO_COLOR", "")], Depth::Many),
        ] {
            let variable =
                |name: &str| said.iter().find(|(own, _)| *own == name).map(|(_, value)| OsString::from(value));
            assert_eq!(super::depth(variable), depth, "{said:?}");
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
