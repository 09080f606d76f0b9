//! h8: no control character of a key's text gets to a terminal or a clipboard.

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

use super::Place;
use crate::kit::run::{CONTOSO, SPARE, Setup, alone, write};

/// The sample, with this instead of the first key that is copied and of the IDs of a technical benefit.
fn with(key: &str) -> String {
    let quoted: Vec<String> = key.chars().map(|letter| format!("\\u{:04x}", u32::from(letter))).collect();
    let text = CONTOSO.replace(SPARE, &quoted.concat());
    assert_ne!(text, CONTOSO);
    text
}

/// Every character that a terminal obeys or that hides or reorders what follows.
fn signs() -> Vec<char> {
    let controls = (0..=0x1f_u32).chain(0x7f..=0x9f);
    let hidden = [0x61c, 0x200b, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0xfeff];
    controls.chain(hidden).filter_map(char::from_u32).collect()
}

/// Where nothing of the kind stands, but for the line end that closes the output.
fn is_clean(text: &str) -> bool {
    let text = text.strip_suffix("\r\n").or_else(|| text.strip_suffix('\n')).unwrap_or(text);
    !text.chars().any(|letter| signs().contains(&letter))
}

/// A key with a sign in front, in the middle, behind, and one that would run what follows in a shell.
fn nasty() -> String {
    let mut text = "DEMO0-AAAA1-".to_owned();
    text.extend(signs());
    text + "BEEF0-OFFI5-00002\n"
}

fn print(file: &Path, more: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mpn"));
    command.env_clear().args(["--file", file.to_str().unwrap(), "--clock", "2021-03-01", "key", "office-mak-spare"]);
    let started = alone();
    let child = command.args(more).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    drop(started);
    let ran = child.unwrap().wait_with_output().unwrap();
    assert!(ran.status.success(), "{ran:?}");
    let said = String::from_utf8(ran.stderr).unwrap();
    assert!(said.lines().all(is_clean), "{said:?}");
    assert_eq!(said.contains("left out"), !more.contains(&"--json"), "{said:?}");
    String::from_utf8(ran.stdout).unwrap()
}

#[test]
fn found_h8_printed_to_a_terminal() {
    let setup = Setup::contoso();
    write(&setup.file(), &with(&nasty()));
    let mut run = setup.arguments(&["key", "office-mak-spare", "--print"]).start();
    assert_eq!(run.exit_code(), 0);
    let written = run.written().replace("\r\n", "");
    assert!(is_clean(&written), "{written:?}");
    // Each is shown by a sign instead, as everywhere.
    assert!(written.contains("DEMO0-AAAA1-\u{2400}\u{2401}") && written.contains("\u{241b}"), "{written:?}");
    assert!(written.contains("BEEF0-OFFI5-00002\u{240a}"), "{written:?}");
}

#[test]
fn found_h8_printed_elsewhere() {
    let setup = Setup::contoso();
    write(&setup.file(), &with(&nasty()));
    assert_eq!(print(&setup.file(), &["--print"]), format!("{SPARE}\n"), "what a script reads is a key and a line end");
    let document = print(&setup.file(), &["--print", "--json"]);
    assert!(is_clean(&document), "{document:?}");
    // One at a time, so that no two of them help each other.
    for sign in signs() {
        write(&setup.file(), &with(&format!("{sign}DEMO0-AAAA1-{sign}BEEF0-OFFI5-00002{sign}")));
        assert_eq!(print(&setup.file(), &["--print"]), format!("{SPARE}\n"), "{sign:?}");
    }
}

#[test]
fn found_h8_nothing_is_said_of_an_ordinary_key() {
    let setup = Setup::contoso();
    let mut run = setup.arguments(&["key", "office-mak-spare", "--print"]).start();
    assert_eq!(run.exit_code(), 0);
    let recorded = "mpn: Recorded that office-mak-spare was viewed.\r\n";
    assert_eq!(run.written(), format!("{recorded}{SPARE}\r\n"));
}

#[test]
fn found_h8_copied() {
    let setup = Setup::contoso();
    write(&setup.file(), &with(&nasty()));
    for place in Place::both(setup.home.path(), 30) {
        let again = Setup { command: setup.command.clone(), ..Setup::mpn(&[]) }.in_home(&setup.home);
        let mut run = place.with(again).start();
        run.shows("Office Professional Plus 2019");
        run.keys("y");
        run.shows("left out");
        assert_eq!(place.holds(), SPARE, "{}", place.name());
        run.keys("q");
        assert_eq!(run.exit_code(), 0);
        assert!(!place.holds_anywhere().contains("DEMO0"), "{}: it is still cleared", place.name());
        // And by the command line.
        let again = Setup { command: setup.command.clone(), ..Setup::mpn(&[]) }.in_home(&setup.home);
        let mut run = place.with(again).arguments(&["key", "office-mak-spare", "--copy"]).start();
        run.shows("left out");
        assert_eq!(run.exit_code(), 0);
        assert_eq!(place.holds(), SPARE, "{}", place.name());
    }
}

/// What the terminal itself is sent.
#[test]
fn found_h8_sent_to_the_terminal() {
    let setup = Setup::contoso();
    write(&setup.file(), &with(&nasty()));
    let sequence = "\u{1b}]52;c;REVNTzAtQUFBQTEtQkVFRjAtT0ZGSTUtMDAwMDI=";
    let home = Arc::clone(&setup.home);
    let command = setup.command.clone();
    let mut run = setup.start();
    run.shows("Office Professional Plus 2019");
    run.keys("y");
    run.shows("(OSC 52)");
    assert!(run.written().contains(sequence));
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    let again = Setup { command, ..Setup::mpn(&[]) }.in_home(&home);
    let mut run = again.arguments(&["key", "office-mak-spare", "--copy"]).start();
    assert_eq!(run.exit_code(), 0);
    assert!(run.written().contains(sequence));
}

/// The numbers of a technical benefit are copied by the same key.
#[test]
fn found_h8_numbers_of_a_benefit() {
    let setup = Setup::contoso();
    let text = CONTOSO.replace("access_id = \"", "access_id = \"\\u001b]0;x\\u0007\\n");
    assert_ne!(text, CONTOSO);
    write(&setup.file(), &text);
    let [place, _] = Place::both(setup.home.path(), 3_000);
    let mut run = place.with(setup).start();
    run.shows("Office Professional Plus 2019");
    run.press("4");
    run.keys("/support\r");
    run.shows("of 3");
    run.keys("y");
    run.shows("Copied Access ID of support");
    let held = place.holds();
    assert!(held.starts_with("]0;x") && is_clean(&held), "{held:?}");
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
}
