//! Signals that end a program give the terminal back first, whichever they are, as far as one can be caught without unsafe code.

use signal_hook::consts::{SIGABRT, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU};

use crate::kit::run::{Run, Setup};

/// The child of a shell, by its parent.
fn child_of(parent: u32) -> Option<u32> {
    let path = format!("/proc/{parent}/task/{parent}/children");
    std::fs::read_to_string(path).ok()?.split_whitespace().last()?.parse().ok()
}

#[test]
fn found_b10_any_signal_that_can_be_caught_gives_the_terminal_back() {
    for (signal, number) in
        [("ABRT", SIGABRT), ("ALRM", SIGALRM), ("USR1", SIGUSR1), ("USR2", SIGUSR2), ("XCPU", SIGXCPU)]
    {
        let script = "stty -g; {}; echo STATUS $?; stty -g; echo DONE; read line";
        let run = Setup::contoso().in_shell(&["sh", "-c"], script).start();
        run.shows("Office Professional Plus 2019");
        Run::signal(signal, child_of(run.process()).expect("mpn under the shell"));
        run.shows("DONE");
        run.shows(&format!("STATUS {}", 128 + number));
        let text = run.text();
        let modes: Vec<&str> = text.lines().filter(|line| line.matches(':').count() > 8).collect();
        assert_eq!((modes.len(), modes.first() == modes.last()), (2, true), "{signal}: {text}");
        run.is_restored();
    }
}
