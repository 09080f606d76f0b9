//! What the tests work with.

/// Reads calendars by a parser of others.
pub(crate) mod calendar;
/// How much of what there is to try is tried.
pub(crate) mod effort;
/// Breaks system calls of programs, and watches them.
#[cfg(target_os = "linux")]
pub(crate) mod faults;
/// The dashboard without a terminal: key strings in, pictures and effects out.
pub(crate) mod harness;
/// Files of any size.
pub(crate) mod large;
/// Programs around the dashboard in a pseudo-terminal: editors, multiplexers, displays.
#[cfg(unix)]
pub(crate) mod outside;
/// The real binary in a home of its own, as a command.
pub(crate) mod program;
/// The real binary in a pseudo-terminal.
#[cfg(unix)]
pub(crate) mod run;
/// What the programs that tests start are to do on a signal.
#[cfg(unix)]
pub(crate) mod signals;
/// States: built by hand, the sample as values, random ones, and their layouts as text.
pub(crate) mod support;

/// The sample that the documents tell of; its day is 2021-03-01.
pub(crate) const CONTOSO: &str = include_str!("fixtures/contoso.toml");

/// Where programs are looked for.
#[cfg(unix)]
pub(crate) fn paths() -> std::ffi::OsString {
    std::env::var_os("PATH").unwrap_or_else(|| "/usr/local/bin:/usr/bin:/bin".into())
}
