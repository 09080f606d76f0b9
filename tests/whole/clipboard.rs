//! Which way a copied key goes, by what surrounds the program.

use std::ffi::OsString;

use mpn_benefits::clipboard::{Choice, Way, way};

/// The way, with these variables set.
fn goes(choice: Choice, set: &[&str], on_terminal: bool) -> Way {
    let variable = |name: &str| set.contains(&name).then(|| OsString::from("something"));
    way(choice, variable, on_terminal)
}

#[test]
fn the_surroundings_decide() {
    for (set, on_terminal, wanted) in [
        // A local desktop, whatever runs in its terminal.
        (&["DISPLAY"][..], true, Way::Native),
        (&["WAYLAND_DISPLAY"], true, Way::Native),
        (&["WAYLAND_DISPLAY", "DISPLAY", "TMUX"], true, Way::Native),
        (&["DISPLAY"], false, Way::Native),
        // Over SSH the display is the other machine's, or one that never answers.
        (&["DISPLAY", "SSH_CONNECTION"], true, Way::Terminal),
        (&["DISPLAY", "SSH_TTY"], true, Way::Terminal),
        (&["WAYLAND_DISPLAY", "SSH_CLIENT"], true, Way::Terminal),
        (&["SSH_CONNECTION"], true, Way::Terminal),
        (&["SSH_CONNECTION", "TMUX"], true, Way::Tmux),
        (&["DISPLAY", "SSH_CONNECTION", "TMUX"], false, Way::Tmux),
        // No display at all.
        (&[], true, Way::Terminal),
        (&["TMUX"], true, Way::Tmux),
        (&["TMUX"], false, Way::Tmux),
        (&[], false, Way::Nowhere),
        (&["SSH_CONNECTION"], false, Way::Nowhere),
    ] {
        assert_eq!(goes(Choice::Auto, set, on_terminal), wanted, "{set:?} {on_terminal}");
    }
}

#[test]
fn the_configuration_goes_before_the_surroundings() {
    for set in [&[][..], &["DISPLAY"], &["SSH_CONNECTION", "TMUX"]] {
        for (choice, wanted) in [
            (Choice::Native, Way::Native),
            (Choice::Tmux, Way::Tmux),
            (Choice::Terminal, Way::Terminal),
            (Choice::Off, Way::Nowhere),
        ] {
            assert_eq!(goes(choice, set, true), wanted, "{choice:?} {set:?}");
            // What is meant for a terminal is not written into a log.
            let wanted = if choice == Choice::Terminal { Way::Nowhere } else { wanted };
            assert_eq!(goes(choice, set, false), wanted, "{choice:?} {set:?}");
        }
    }
}

/// A variable that is set to nothing is not set.
#[test]
fn empty_variables() {
    let way = way(Choice::Auto, |name| (name == "DISPLAY").then(OsString::new), true);
    assert_eq!(way, Way::Terminal);
}
