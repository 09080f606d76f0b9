//! h6: a copied key is cleared after its time whatever the program is doing, and never when it was changed.

use std::time::{Duration, Instant};

use super::{Place, child_of, in_shell, script};
use crate::kit::run::{Run, SPARE, Setup, until};

/// An editor that is left when a line is typed.
const EDITOR: &str = "#!/bin/sh\necho EDITING\nread line\n";

/// Copies the first key for so many seconds, and waits until that is known.
fn copies(run: &mut Run, place: &Place, seconds: u64) {
    let asked = Instant::now();
    run.keys("y");
    run.shows("cleared");
    let held = place.holds();
    // On a machine under load its time may be over already.
    assert!(held == SPARE || asked.elapsed() >= Duration::from_secs(seconds), "{}: {held:?}", place.name());
}

#[test]
fn found_h6_cleared_while_an_editor_is_open() {
    Place::each(&[false, true], 2, |setup, place, changed| {
        let editor = script(setup.home.path(), "editor", EDITOR);
        let mut run = place.with(setup).with("EDITOR", &editor.display().to_string()).start();
        run.shows("Office Professional Plus 2019");
        copies(&mut run, place, 2);
        run.keys("E");
        run.shows("EDITING");
        if changed {
            place.copy("something else");
            // No fact to wait for: the time of the key is to pass.
            std::thread::sleep(Duration::from_secs(3));
        } else {
            until("the key to be cleared", || !place.holds_anywhere().contains("DEMO0"));
        }
        assert!(run.text().contains("EDITING"), "the editor is still open: {}", run.text());
        // Nothing is counted down any more afterwards. That is said, or that the file was read, whichever comes last.
        run.keys("\n");
        run.shows("Office Professional Plus 2019");
        run.until("no countdown", |run| !run.text().contains("clipboard:") && !run.text().contains("tmux:"));
        if changed {
            assert_eq!(place.holds(), "something else", "{}", place.name());
        }
        run.keys("q");
        assert_eq!(run.exit_code(), 0);
    });
}

#[test]
fn found_h6_cleared_while_suspended() {
    Place::each(&[false, true], 2, |setup, place, changed| {
        let mut shell = in_shell(place.with(setup));
        copies(&mut shell, place, 2);
        shell.keys("\u{1a}");
        shell.shows("Stopped");
        if changed {
            place.copy("something else");
            // No fact to wait for: the time of the key is to pass.
            std::thread::sleep(Duration::from_secs(3));
        } else {
            until("the key to be cleared", || !place.holds_anywhere().contains("DEMO0"));
        }
        shell.keys("fg\n");
        // A buffer of tmux is the key's own: somebody else's stands above it.
        let said = match place {
            Place::Desktop(_) if changed => "The clipboard holds something else",
            Place::Desktop(_) => "The clipboard was cleared",
            Place::Buffer(_) => "The buffer of tmux was cleared",
        };
        shell.shows(said);
        if changed {
            assert_eq!(place.holds(), "something else", "{}", place.name());
        }
        shell.keys("q");
        shell.shows("shell>");
        shell.keys("exit\n");
        shell.exit_code();
    });
}

/// KILL leaves nothing to the program itself, nor does a stop from outside.
#[test]
fn found_h6_cleared_after_kill_and_stop() {
    Place::each(&[("KILL", false), ("STOP", false), ("KILL", true)], 2, |setup, place, (signal, changed)| {
        let mut run = place.with(setup).start();
        run.shows("Office Professional Plus 2019");
        copies(&mut run, place, 2);
        if changed {
            // Nor does anything of somebody else's go.
            place.copy("something else");
        }
        Run::signal(signal, run.process());
        if changed {
            // No fact to wait for: the time of the key is to pass.
            std::thread::sleep(Duration::from_secs(3));
            assert_eq!(place.holds(), "something else", "{}", place.name());
        } else {
            until("the key to be cleared", || !place.holds_anywhere().contains("DEMO0"));
        }
    });
}

/// The dashboard dies with the terminal and its shell; what it copied goes all the same.
#[test]
fn found_h6_cleared_when_everything_around_it_is_killed() {
    Place::each(&[()], 3_000, |setup, place, ()| {
        let mut shell = in_shell(place.with(setup));
        copies(&mut shell, place, 3_000);
        let dashboard = child_of(shell.process()).unwrap();
        Run::signal("KILL", shell.process());
        Run::signal("KILL", dashboard);
        until("the key to be cleared", || !place.holds_anywhere().contains("DEMO0"));
    });
}

/// The second copy has its whole time, while nobody is there to count: the first one's end does not cut it short.
#[test]
fn found_h6_a_newer_copy_has_its_whole_time() {
    Place::each(&[()], 4, |setup, place, ()| {
        let mut shell = in_shell(place.with(setup));
        copies(&mut shell, place, 4);
        let first = Instant::now();
        // No fact to wait for: the time of the key is to pass.
        std::thread::sleep(Duration::from_millis(2_500));
        let second = Instant::now();
        shell.keys("jjy");
        shell.until("the second copy", |_| place.holds().contains("WIN10"));
        shell.keys("\u{1a}");
        shell.shows("Stopped");
        // Past the end of the first one's time.
        while first.elapsed() < Duration::from_secs(5) {
            let held = place.holds();
            let rest = Duration::from_secs(4).checked_sub(second.elapsed());
            assert!(held.contains("WIN10") || rest.is_none(), "{}: {rest:?} before its time", place.name());
            // No fact to wait for: the time of the key is to pass.
            std::thread::sleep(Duration::from_millis(100));
        }
        until("the key to be cleared", || !place.holds_anywhere().contains("DEMO0"));
        Run::signal("KILL", child_of(shell.process()).unwrap());
    });
}

/// A server of tmux that is stopped while the time of a key ends: it goes as soon as the server answers again, also
/// when the program that copied it is gone.
#[test]
fn found_h6_a_server_that_answers_late() {
    let setup = Setup::contoso();
    let [_, place] = Place::both(setup.home.path(), 1);
    let Place::Buffer(tmux) = &place else { panic!("tmux") };
    let server: u32 = tmux.run(&["display-message", "-p", "#{pid}"]).trim().parse().unwrap();
    let mut run = place.with(setup).start();
    run.shows("Office Professional Plus 2019");
    copies(&mut run, &place, 1);
    Run::signal("STOP", server);
    Run::signal("KILL", run.process());
    // No fact to wait for: the time of the key is to pass.
    std::thread::sleep(Duration::from_secs(4));
    Run::signal("CONT", server);
    until("the key to be cleared", || !place.holds_anywhere().contains("DEMO0"));
}

/// K3: cleared after its time, a second more or less, when it was not changed; never when it was.
/// `MPN_CLEARED=200 cargo test found::clipboard -- --ignored` on a machine that does nothing else.
#[test]
#[ignore = "takes minutes, and measures time"]
fn found_h6_many_runs() {
    let runs: usize = std::env::var("MPN_CLEARED").ok().and_then(|runs| runs.parse().ok()).unwrap_or(200);
    let setup = Setup::contoso();
    let (mut early, mut late) = (Duration::MAX, Duration::ZERO);
    let places = Place::both(setup.home.path(), 2);
    for at in 0..runs {
        let place = &places[at % 2];
        let again = Setup { command: setup.command.clone(), ..Setup::mpn(&[]) }.in_home(&setup.home);
        let mut run = place.with(again).start();
        run.shows("Office Professional Plus 2019");
        run.keys("y");
        run.shows("cleared in");
        let copied = Instant::now();
        let changed = at % 4 > 1;
        if changed {
            place.copy("something else");
        }
        if at % 3 == 0 {
            Run::signal("STOP", run.process());
        }
        if changed {
            // No fact to wait for: the time of the key is to pass.
            std::thread::sleep(Duration::from_secs(3));
            assert_eq!(place.holds(), "something else", "run {at}");
        } else {
            until("the key to be cleared", || !place.holds_anywhere().contains("DEMO0"));
            let lived = copied.elapsed();
            (early, late) = (early.min(lived), late.max(lived));
        }
    }
    println!("{runs} runs: cleared after {early:?} to {late:?}");
    assert!(early >= Duration::from_secs(1) && late <= Duration::from_secs(3), "{early:?} to {late:?}");
}
