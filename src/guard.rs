//! What a process owes the keys in its memory: no core file, nobody who looks in, and no panic that quotes them; and which
//! signals it hears before they end it, so that it can give back what it took.

use std::io::Write as _;
use std::sync::OnceLock;

/// The signals that end a process and that it can hear first. Not among them: what cannot be caught (KILL), what says that
/// the process itself is broken (SEGV, BUS, ILL, FPE: going on would be unsound), and the timers of profilers. An abort from
/// within, after a panic within a panic or without memory, ends the process as soon as its handler returns, so that only a
/// handler could give the terminal back: that would be unsafe code, and there is none here.
#[cfg(unix)]
pub const ENDS: [i32; 9] = {
    use signal_hook::consts::{SIGABRT, SIGALRM, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2, SIGXCPU};
    [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGABRT, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU]
};

/// Keeps the memory of this process to itself, where the system allows it. To be called before anything is read.
pub fn harden() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        // The hard limit stays, so that a shell started from an editor may raise its own. The editor itself has the same
        // keys in its memory.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), ..getrlimit(Resource::Core) });
    }
    // It also keeps debuggers and strace away, which builds for development are for.
    #[cfg(all(target_os = "linux", not(debug_assertions)))]
    hide();
}

/// No core file, also where the system pipes it to a program that asks for no limit; and no other process of the same
/// user looks into the memory of this one. A program that it starts is as ever.
#[cfg(target_os = "linux")]
#[cfg_attr(debug_assertions, cfg_attr(not(test), expect(dead_code, reason = "for releases and their test")))]
fn hide() {
    use rustix::process::{DumpableBehavior, set_dumpable_behavior};
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// Who is told of a panic instead of standard error.
type Teller = Box<dyn Fn(String) + Send + Sync>;
static TELLER: OnceLock<Teller> = OnceLock::new();

/// A panic says this sentence and where it happened. What it said itself is left out, however much is asked to be traced:
/// it may quote the file, and with it a key.
pub fn hook_panics(sentence: String) {
    std::panic::set_hook(Box::new(move |info| {
        let place = info.location().map_or_else(String::new, ToString::to_string);
        let said = format!("mpn: {sentence} ({place})");
        match TELLER.get() {
            Some(tell) => tell(said),
            None => drop(writeln!(std::io::stderr().lock(), "{said}")),
        }
    }));
}

/// From now on this is told of a panic, in the thread that panicked: it has a terminal to give back first.
pub fn tell_panics(teller: impl Fn(String) + Send + Sync + 'static) {
    let _ = TELLER.set(Box::new(teller));
}

/// For the tests of what a panic says, in builds for development only: the variable names a thread, `main` or another,
/// and what it says.
#[cfg(debug_assertions)]
pub(crate) fn panic_if_asked() {
    let Ok(asked) = std::env::var("MPN_TEST_PANIC_SAYING") else { return };
    let (thread, saying) = asked.split_once(' ').unwrap_or(("main", &asked));
    let says = |saying: &str| assert!(saying.is_empty(), "{saying}");
    if thread == "main" {
        says(saying);
    } else if let Err(panic) = std::thread::scope(|scope| scope.spawn(|| says(saying)).join()) {
        std::panic::resume_unwind(panic);
    }
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit, set_dumpable_behavior};

    /// Nobody may look in, and nothing is dumped: what a release does at its start.
    #[test]
    fn found_h7_hidden_from_others() {
        let before = dumpable_behavior().unwrap();
        super::hide();
        assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
        set_dumpable_behavior(before).unwrap();
    }

    #[test]
    fn found_h7_the_limit_of_core_files() {
        let hard = getrlimit(Resource::Core).maximum;
        super::harden();
        let limit = getrlimit(Resource::Core);
        assert_eq!((limit.current, limit.maximum), (Some(0), hard));
    }
}
