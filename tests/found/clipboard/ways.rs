//! h6, f12: inside tmux no more is said than is known, and the terminal is handed a key only where tmux may do that.

use std::sync::Arc;

use mpn_benefits::clipboard::{Cleared, Sent};
use mpn_benefits::tui::app::{Effect, Msg};

use super::{Place, script};
use crate::kit::outside::Tmux;
use crate::kit::run::{Run, SPARE, Setup, until, write};

/// How a terminal is asked to take the first key onto its clipboard.
const SEQUENCE: &str = ";REVNTzAtQUFBQTEtQkVFRjAtT0ZGSTUtMDAwMDI=";

/// What is on the screen, however it is broken into lines.
fn flat(run: &Run) -> String {
    run.text().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn found_h6_what_tmux_hands_on_is_said() {
    for (option, handed) in [("on", true), ("external", true), ("off", false)] {
        let setup = Setup::contoso();
        let home = Arc::clone(&setup.home);
        let tmux = Tmux::start(home.path());
        tmux.run(&["set-option", "-s", "set-clipboard", option]);
        // A terminal that shows the session, and keeps what it is sent.
        let words = ["tmux", "-S", tmux.socket.to_str().unwrap(), "attach"].map(str::to_owned);
        let outer = Setup { command: words.to_vec(), ..Setup::mpn(&[]) }.in_home(&home).start();
        until("the terminal of the session", || !tmux.run(&["list-clients"]).is_empty());
        let pane = tmux.run(&["display-message", "-p", "#{pane_id}"]);
        let setup = setup.with("TMUX", &tmux.variable()).with("TMUX_PANE", pane.trim());
        let (command, environment) = (setup.command.clone(), setup.environment.clone());

        let mut run = setup.start();
        run.shows("Office Professional Plus 2019");
        run.keys("y");
        run.shows("office-mak-spare is in the buffer of tmux");
        assert_eq!(tmux.run(&["show-buffer"]), SPARE, "{option}");
        let said = flat(&run);
        assert_eq!(said.contains("perhaps on the clipboard of your terminal"), handed, "{option}: {said}");
        assert_eq!(said.contains("and nowhere else"), !handed, "{option}: {said}");
        run.keys("j");
        run.shows("office-mak-spare in tmux:");
        if handed {
            outer.until("the key at the terminal", |outer| outer.written().contains(SEQUENCE));
        } else {
            // What tmux sends the terminal after it comes after it.
            tmux.run(&["display-message", "AFTERWARDS"]);
            outer.until("what came later", |outer| outer.written().contains("AFTERWARDS"));
            assert!(!outer.written().contains("]52"), "{option}: the user wants no terminal to have it");
        }
        // The buffer is cleared; what the terminal has is its own, and is not asked for or overwritten.
        run.keys("q");
        assert_eq!(run.exit_code(), 0);
        assert_eq!(tmux.run(&["list-buffers"]), "", "{option}");
        assert_eq!(outer.written().matches("]52").count(), usize::from(handed), "{option}");

        write(&home.path().join(".config/mpn-benefits/config.toml"), "start = \"software\"\nclear_after = 1\n");
        let mut run = Setup { command, environment, ..Setup::mpn(&[]) }.in_home(&home).start();
        run.shows("Office Professional Plus 2019");
        run.keys("y");
        run.shows("The buffer of tmux was cleared");
        assert_eq!(run.text().contains("your terminal may still have the key"), handed, "{option}: {}", run.text());
        assert_eq!(tmux.run(&["list-buffers"]), "", "{option}");
    }
}

/// The same words on the command line.
#[test]
fn found_h6_what_tmux_hands_on_is_said_by_the_command_line() {
    for (option, handed) in [("external", true), ("off", false)] {
        let setup = Setup::contoso();
        let tmux = Tmux::start(setup.home.path());
        tmux.run(&["set-option", "-s", "set-clipboard", option]);
        let mut run = setup.arguments(&["key", "office-mak-spare", "--copy"]).with("TMUX", &tmux.variable()).start();
        run.shows("office-mak-spare is in the buffer of tmux");
        assert_eq!(run.exit_code(), 0);
        let said = flat(&run);
        assert_eq!(said.contains("perhaps on the clipboard of your terminal"), handed, "{option}: {said}");
        assert_eq!(said.contains("and nowhere else"), !handed, "{option}: {said}");
    }
}

/// Before 3.2 tmux cannot be asked to hand a buffer on; the buffer is as good.
#[test]
fn found_h6_an_old_tmux_has_the_key_in_its_buffer() {
    let setup = Setup::contoso();
    let home = Arc::clone(&setup.home);
    let tmux = Tmux::start(home.path());
    let old = "#!/bin/sh\ncase \"$*\" in *load-buffer\\ -w*) echo 'usage: load-buffer [-b buffer-name] path' >&2; exit 1;; esac\n\
               PATH=$ORIGINAL exec tmux \"$@\"\n";
    script(home.path(), "bin/tmux", old);
    let path = std::env::var("PATH").unwrap();
    let ours = format!("{}:{path}", home.path().join("bin").display());
    let setup = setup.with("TMUX", &tmux.variable()).with("ORIGINAL", &path).with("PATH", &ours);
    let mut run = setup.start();
    run.shows("Office Professional Plus 2019");
    run.keys("y");
    run.shows("office-mak-spare is in the buffer of tmux");
    assert!(flat(&run).contains("and nowhere else"), "{}", run.text());
    assert_eq!(tmux.run(&["show-buffer"]), SPARE);
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    assert_eq!(tmux.run(&["list-buffers"]), "");
}

/// The Contract ID is copied by the second press, however fast it comes and whichever way it goes.
#[test]
fn found_h6_two_presses_copy_two_numbers() {
    let setup = Setup::contoso();
    let [place, _] = Place::both(setup.home.path(), 3_000);
    for terminal in [false, true] {
        let again = Setup { command: setup.command.clone(), ..Setup::mpn(&[]) }.in_home(&setup.home);
        let mut run = if terminal { again.start() } else { place.with(again).start() };
        run.shows("Office Professional Plus 2019");
        run.press("4");
        run.keys("/support\r");
        run.shows("of 3");
        run.keys("yy");
        run.shows("Contract ID of support");
        run.keys("q");
        assert_eq!(run.exit_code(), 0);
    }
}

/// What is counted down is named by where it is, and only once that is known; what is out of reach is not counted.
#[test]
fn found_f12_what_is_counted_down() {
    let copied = |sent| Msg::Copied("office-mak".to_owned(), Ok(sent));
    for (sent, counted, cleared) in [
        (Sent::Copied, Some("office-mak on the clipboard: 29 s"), "The clipboard was cleared."),
        (Sent::Tmux { handed_on: false }, Some("office-mak in tmux: 29 s"), "The buffer of tmux was cleared."),
        (Sent::Tmux { handed_on: true }, Some("office-mak in tmux: 29 s"), "your terminal may still have the key."),
        (Sent::Terminal, None, ""),
    ] {
        let mut app = crate::kit::harness::given("2021-03-01").keys("<enter>y");
        assert!(!app.app.is_counting() && !app.bottom().contains("30 s"), "nothing is known yet");
        let mut app = app.send(copied(sent)).send(Msg::Tick).keys("j");
        assert_eq!(app.app.is_counting(), counted.is_some(), "{sent:?}");
        assert!(app.bottom().contains(counted.unwrap_or("")), "{sent:?}: {}", app.bottom());
        let mut app = app.send(Msg::Cleared(Cleared::Gone));
        assert!(!app.app.is_counting() && app.bottom().contains(cleared), "{sent:?}: {}", app.bottom());
    }
}

/// One that was asked for meanwhile is not what an earlier one's end is about, and one that fails ends the earlier one.
#[test]
fn found_h6_an_earlier_copy_and_a_newer_one() {
    let first = Msg::Copied("office-mak".to_owned(), Ok(Sent::Copied));
    let app = crate::kit::harness::given("2021-03-01")
        .keys("<enter>y")
        .send(first)
        .keys("y")
        .send(Msg::Cleared(Cleared::Gone));
    let mut app = app.send(Msg::Copied("office-mak".to_owned(), Ok(Sent::Copied))).keys("j");
    assert!(app.bottom().contains("office-mak on the clipboard: 30 s"), "{}", app.bottom());
    let app = app.keys("y").send(Msg::Copied("office-mak".to_owned(), Err("No clipboard.".to_owned())));
    assert!(!app.app.is_counting());
    // It is asked for once to be cleared, however long that takes.
    let mut app = crate::kit::harness::given("2021-03-01").keys("<enter>y");
    app = app.send(Msg::Copied("office-mak".to_owned(), Ok(Sent::Copied)));
    for _ in 0..40 {
        app = app.send(Msg::Tick);
    }
    assert_eq!(app.effects.iter().filter(|effect| **effect == Effect::ClearClipboard).count(), 1);
}
