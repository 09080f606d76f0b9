//! The real dashboard, from what it is told to what the disk has in the end: reading again, the editor, a file that
//! vanishes, a form that is open, Ctrl-Z, and every way of leaving (k1 to k5, k7).

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use mpn_benefits::domain::{Id, Section};
use mpn_benefits::file::parse;
use mpn_benefits::tui::app::{Effect, Msg, Saving};

use crate::kit::harness::{CONTOSO, chords, given, loaded, not_saved};
use crate::kit::run::{Run, Setup};

fn own(run: &Run) -> PathBuf {
    run.home.path().join("benefits.toml")
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

fn set_mode(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

/// Writes a file as another program does: beside it, then in its place.
fn replace(path: &Path, text: &str) {
    let beside = path.with_extension("beside");
    std::fs::write(&beside, text).unwrap();
    std::fs::rename(beside, path).unwrap();
}

/// A dashboard that has just recorded something, which is on the disk.
fn recorded(setup: Setup) -> Run {
    let mut run = setup.start();
    run.shows("Office Professional Plus 2019");
    add(&mut run, "Ann Lee");
    run.shows("Added person ann-lee");
    run.until("it on the disk", |run| text(&own(run)).contains("ann-lee"));
    run.shows("saved ");
    run
}

/// A dashboard that could not save what it recorded: nobody may write the file.
fn unsaved(setup: Setup) -> Run {
    let mut run = recorded(setup);
    set_mode(&own(&run), 0o400);
    add(&mut run, "Bo Li");
    run.shows("NOT SAVED");
    assert!(!text(&own(&run)).contains("bo-li"));
    run
}

fn add(run: &mut Run, name: &str) {
    run.keys("7");
    run.shows("MPN › Benefits › People");
    run.keys("n");
    run.shows("New record");
    run.keys("p");
    run.shows("New person");
    run.keys(&format!("{name}\r"));
}

/// Has the file read again, whatever that drops.
fn read_again(run: &mut Run) {
    let asks = "Enter reads the file and drops it";
    run.keys("j");
    run.hides(asks);
    run.keys("R");
    run.until("an answer", |run| !run.text().contains("NOT SAVED") || run.text().contains(asks));
    if run.text().contains(asks) {
        run.keys("\r");
    }
}

#[test]
fn found_k1_a_reading_behind_the_screen_is_not_written_over() {
    let mut run = recorded(Setup::contoso());
    let outside = text(&own(&run)).replace("name = \"Adele Vance\"", "name = \"Adele Vance\"\nnote = \"OUTSIDE\"");
    replace(&own(&run), &outside);
    run.keys("Ru");
    // Whichever came first: the outside edit stands, and the screen says how things are.
    run.until("an answer", |run| {
        let shown = run.text();
        shown.contains("NOT SAVED") || shown.contains("Nothing to undo") || shown.contains("Read again")
    });
    assert!(text(&own(&run)).contains("OUTSIDE"), "the outside edit is gone");
    read_again(&mut run);
    run.shows("Read again");
    run.hides("NOT SAVED");
    // The next change is made on what stands there.
    add(&mut run, "Cy Ng");
    run.until("it on the disk", |run| text(&own(run)).contains("cy-ng"));
    let now = text(&own(&run));
    assert!(now.contains("OUTSIDE") && now.contains("ann-lee"), "{now}");
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
}

#[test]
fn found_k1_undo_after_a_reading_leaves_screen_and_disk_at_one() {
    // The reading ends after the undo was typed: what was read is older than what is being saved.
    let app = given("2021-03-01").keys("7npAnn Lee<enter>").slowly();
    let with = app.effects.iter().rev().find_map(|effect| match effect {
        Effect::Save(commit) => Some(commit.text.to_string()),
        _ => None,
    });
    let app = app.keys("Ru").send(loaded(&with.unwrap()));
    assert_eq!(app.app.state, parse(CONTOSO).state, "the undo stands");
    let app = app.send(Msg::Saved(Ok("10:41".to_owned())));
    assert_eq!(app.app.saving, Saving::Saved("10:41".to_owned()));
    // What is saved next is made from what was saved last.
    let app = app.keys("7npBo Li<enter>");
    let Some(Effect::Save(commit)) = app.effects.last() else { panic!("{:?}", app.effects.last()) };
    assert_eq!(commit.base.as_deref(), Some(CONTOSO));
    assert!(!commit.text.contains("ann-lee"));
}

/// An editor that writes a mark into the file.
fn editor(setup: &Setup) -> String {
    let path = setup.home.path().join("editor");
    std::fs::write(&path, "#!/bin/sh\nfor file; do :; done\necho '# EDITED' >> \"$file\"\n").unwrap();
    set_mode(&path, 0o700);
    path.display().to_string()
}

#[test]
fn found_k2_the_editor_asks_before_it_drops_what_is_not_saved() {
    let setup = Setup::contoso();
    let editor = editor(&setup);
    let mut run = unsaved(setup.with("EDITOR", &editor));
    run.keys("E");
    run.shows("Enter opens the file as it is on the disk");
    assert!(!text(&own(&run)).contains("EDITED"));
    run.keys("k");
    run.hides("Enter opens the file");
    run.keys("E");
    run.shows("Enter opens the file as it is on the disk");
    // The file can be written again, and what was not saved is saved: the editor opens at once.
    set_mode(&own(&run), 0o600);
    run.keys("\u{13}");
    run.until("it on the disk", |run| text(&own(run)).contains("bo-li"));
    run.shows("saved ");
    run.keys("E");
    run.until("the edit", |run| text(&own(run)).contains("EDITED"));
    run.shows("Read again");
    let now = text(&own(&run));
    assert!(now.contains("bo-li") && now.contains("EDITED"), "{now}");
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
}

#[test]
fn found_k2_what_an_editor_left_as_it_was_drops_nothing() {
    let app = given("2021-03-01").slowly().keys("7npAnn Lee<enter>").send(not_saved("no"));
    let app = app.keys("E");
    assert!(!app.effects.iter().any(|effect| matches!(effect, Effect::Edit(_))));
    let app = app.keys("<enter>");
    assert!(matches!(app.effects.last(), Some(Effect::Edit(_))));
    let mut app = app.send(loaded(CONTOSO));
    assert!(app.app.state.person(&Id::parse("ann-lee").unwrap()).is_some(), "{}", app.bottom());
    assert!(app.app.is_unsaved() && app.bottom().contains("still not saved"), "{}", app.bottom());
    // Changed there, it takes the place of ours, as was said.
    let app = app.keys("E<enter>").send(loaded(&CONTOSO.replace("Adele Vance", "Ada Vance")));
    assert!(app.app.state.person(&Id::parse("ann-lee").unwrap()).is_none() && !app.app.is_unsaved());
}

/// A way of leaving, and its exit code.
type Way = (&'static str, fn(&mut Run), u32);

#[test]
fn found_k3_every_way_out_says_what_is_not_saved() {
    let sample = |run: &Run| text(&own(run));
    let ways: [Way; 6] = [
        (
            "q, then the last answer",
            |run| {
                run.keys("q");
                run.shows("leave: what is not saved is lost");
                run.keys("\u{1b}[B\u{1b}[B\u{1b}[B");
                run.keys("\r");
            },
            3,
        ),
        (
            "Ctrl-C, then again",
            |run| {
                run.keys("\u{3}");
                run.shows("leave: what is not saved is lost");
                run.keys("\u{3}");
            },
            3,
        ),
        (
            "by its number",
            |run| {
                run.keys("q");
                run.shows("leave: what is not saved is lost");
                run.keys("4");
                run.shows("▌4 leave");
                run.keys("\r");
            },
            3,
        ),
        ("TERM", |run| Run::signal("TERM", run.process()), 3),
        ("HUP", |run| Run::signal("HUP", run.process()), 3),
        ("INT", |run| Run::signal("INT", run.process()), 3),
    ];
    for (way, leave, code) in ways {
        let mut run = unsaved(Setup::contoso());
        let before = sample(&run);
        leave(&mut run);
        assert_eq!(run.exit_code(), code, "{way}");
        let said = run.text();
        assert!(said.contains("not saved") && said.contains("write-protected"), "{way}: {said}");
        assert_eq!(sample(&run), before, "{way}");
        run.is_restored();
    }
    // Where nothing was unsaved a signal has its own code, and nothing is said.
    for (signal, code) in [("TERM", 143), ("HUP", 129), ("INT", 130)] {
        let mut run = recorded(Setup::contoso());
        Run::signal(signal, run.process());
        assert_eq!(run.exit_code(), code);
        assert!(!run.text().contains("not saved"), "{}", run.text());
    }
}

#[test]
fn found_k3_what_cannot_be_saved_is_written_elsewhere_on_the_way_out() {
    let mut run = unsaved(Setup::contoso());
    run.keys("q");
    run.shows("write it to another file, and leave");
    run.keys("3");
    run.shows("benefits.unsaved.toml");
    // Never over a file.
    let beside = run.home.path().join("benefits.unsaved.toml");
    std::fs::write(&beside, "THEIRS").unwrap();
    run.keys("\r");
    run.shows("exists already");
    assert_eq!(text(&beside), "THEIRS");
    run.keys("\u{15}kept.toml\r");
    assert_eq!(run.exit_code(), 3);
    let said = run.text();
    assert!(said.contains("not saved") && said.contains("kept.toml"), "{said}");
    let kept = run.home.path().join("kept.toml");
    assert!(text(&kept).contains("bo-li") && parse(&text(&kept)).is_clean());
    assert_eq!(kept.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    run.is_restored();
}

#[test]
fn found_k3_leaving_waits_and_tries_again_when_asked_to() {
    let mut run = unsaved(Setup::contoso());
    run.keys("q");
    run.shows("try again to save, and leave");
    run.keys("2");
    // It is still refused, and says so again.
    run.shows("try again to save, and leave");
    set_mode(&own(&run), 0o600);
    run.keys("2");
    assert_eq!(run.exit_code(), 0);
    assert!(text(&own(&run)).contains("bo-li"));
}

/// A save that fails while the program is already leaving is said, too.
#[test]
fn found_k3_a_save_that_fails_while_leaving_is_said() {
    let mut run = recorded(Setup::contoso());
    // Somebody else has the lock: the save waits, and leaving with it.
    let lock = std::fs::File::create(own(&run).with_extension("toml.lock")).unwrap();
    lock.lock().unwrap();
    add(&mut run, "Bo Li");
    run.shows("saving …");
    Run::signal("TERM", run.process());
    assert_eq!(run.exit_code(), 3);
    assert!(run.text().contains("not saved") && !text(&own(&run)).contains("bo-li"), "{}", run.text());
    // And one that goes well meanwhile is none to speak of.
    drop(lock);
    let mut run = recorded(Setup::contoso());
    let lock = std::fs::File::create(own(&run).with_extension("toml.lock")).unwrap();
    lock.lock().unwrap();
    add(&mut run, "Bo Li");
    run.shows("saving …");
    Run::signal("TERM", run.process());
    drop(lock);
    assert_eq!(run.exit_code(), 143);
    assert!(text(&own(&run)).contains("bo-li"));
}

#[test]
fn found_k4_a_reading_takes_no_form_from_under_the_hands() {
    let other = CONTOSO.replace("Adele Vance", "Ada Vance");
    let mut app = given("2021-03-01").keys("7RnpCy").send(loaded(&other)).keys(" Ngd");
    assert!(app.text().contains("Cy Ngd"), "the typing goes on in the form: {}", app.text());
    assert_eq!(app.app.state, parse(CONTOSO).state);
    // What is recorded then is recorded on what was read.
    let app = app.keys("<bs><enter>");
    let Some(Effect::Save(commit)) = app.effects.last() else { panic!("{:?}", app.effects.last()) };
    assert_eq!(commit.base.as_deref(), Some(&*other));
    assert!(commit.text.contains("Ada Vance") && commit.text.contains("cy-ng"));
    // Left, the form gives way to what was read; so does every other dialog.
    for open in ["7np", "t", "/", "f", "a", "7jjd", "F", "5w"] {
        let app = given("2021-03-01").keys(open);
        let shown = app.app.overlays.len();
        assert!(shown > 0, "{open}");
        let mut app = app.send(loaded(&other));
        assert_eq!((app.app.overlays.len(), &app.app.state), (shown, &parse(CONTOSO).state), "{open}");
        for chord in chords("<esc><esc>") {
            app.press(chord);
        }
        assert!(app.app.overlays.is_empty(), "{open}");
        assert_eq!(app.app.state, parse(&other).state, "{open}");
    }
    // A question about a state that is no more is asked again.
    let mut app = given("2021-03-01").keys("7jjd<down>").send(loaded(&other)).keys("<enter>");
    assert!(app.bottom().contains("nothing was done"), "{}", app.bottom());
    assert_eq!(app.app.state, parse(&other).state);
}

/// A key on the screen goes by itself; what is typed to hide it may come too late.
#[test]
fn found_k4_what_was_typed_for_a_dialog_that_closed_by_itself_is_no_command() {
    let mut app = given("2021-03-01").keys("<enter>v");
    assert_eq!(app.app.overlays.len(), 1);
    for _ in 0..60 {
        app = app.send(Msg::Tick);
    }
    assert!(app.app.overlays.is_empty() && app.app.closed_by_itself());
    assert!(!app.app.closed_by_itself(), "said once");
    for key in ["q", "3", "d", "u"] {
        let section = app.app.section;
        app = app.send(Msg::LateKey(chords(key)[0]));
        assert!(app.bottom().contains("had just closed"), "{key}: {}", app.bottom());
        assert!(app.app.overlays.is_empty() && app.app.section == section);
    }
    assert_eq!(app.app.section, Section::Software);
    let app = app.send(Msg::LateKey(chords("<Ctrl-C>")[0]));
    assert_eq!(app.effects.last(), Some(&Effect::Quit), "what works anywhere works then, too");
}

/// What comes in by itself, here a file that was read again, does not hide that a key did nothing.
#[test]
fn found_k4_a_key_that_did_nothing_is_told_beside_what_comes_in() {
    let mut app = given("2021-03-01").keys("R").send(Msg::LateKey(chords("n")[0]));
    for (others, number) in [(0, "n did nothing"), (1, "2 keys did nothing")] {
        if others > 0 {
            app = app.send(Msg::LateKey(chords("p")[0]));
        }
        app = app.send(loaded(CONTOSO));
        assert!(app.bottom().contains("Read again") && app.bottom().contains(number), "{}", app.bottom());
    }
    let mut app = app.keys("j");
    assert!(!app.bottom().contains("did nothing"), "{}", app.bottom());
}

#[test]
fn found_k5_a_file_that_vanished_is_not_called_saved() {
    let mut run = recorded(Setup::contoso());
    std::fs::remove_file(own(&run)).unwrap();
    run.keys("u");
    run.shows("NOT SAVED");
    run.shows("writes the file anew");
    assert!(!own(&run).exists(), "nothing is made unasked");
    // Left like this, it is said.
    run.keys("\u{3}");
    run.shows("leave: what is not saved is lost");
    run.escape();
    // Written back when that is asked for.
    run.keys("\u{13}");
    run.until("the file", |run| own(run).exists());
    run.shows("saved ");
    assert_eq!(text(&own(&run)), CONTOSO);
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    // Nobody changed anything: reading finds out, and nothing but the screen has it any more.
    let mut run = recorded(Setup::contoso());
    let before = text(&own(&run));
    std::fs::remove_file(own(&run)).unwrap();
    run.keys("R");
    run.shows("NOT SAVED");
    run.keys("q");
    run.shows("leave: what is not saved is lost");
    run.keys("4");
    run.keys("\r");
    assert_eq!(run.exit_code(), 3);
    assert!(run.text().contains("not saved"), "{}", run.text());
    // Somebody else's file that stands there meanwhile is not written over.
    let mut run = recorded(Setup::contoso());
    std::fs::remove_file(own(&run)).unwrap();
    run.keys("R");
    run.shows("NOT SAVED");
    replace(&own(&run), &before.replace("Ann Lee", "Anne Lee"));
    run.keys("\u{13}");
    run.shows("was changed by another program");
    assert!(text(&own(&run)).contains("Anne Lee"));
    read_again(&mut run);
    run.shows("Anne Lee");
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
}

/// A file that was away, as one on a share, and is back as it was takes the change that waited for it.
#[test]
fn found_k5_a_file_that_is_back_is_saved() {
    let mut run = recorded(Setup::contoso());
    let (file, away) = (own(&run), own(&run).with_extension("away"));
    std::fs::rename(&file, &away).unwrap();
    run.keys("u");
    run.shows("NOT SAVED ^S");
    std::fs::rename(&away, &file).unwrap();
    run.keys("\u{13}");
    run.shows("saved ");
    assert_eq!(text(&file), CONTOSO);
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
}

/// Stopped in the middle of a save, the program would keep everybody else from saving until it is continued.
#[test]
#[cfg(target_os = "linux")]
fn found_k7_ctrl_z_waits_for_the_save() {
    let state = |process: u32| {
        let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        stat.rsplit(')').next().and_then(|rest| rest.split_whitespace().next().map(str::to_owned)).unwrap_or_default()
    };
    let setup = Setup::contoso();
    let file = setup.file();
    let mut run = setup.in_shell(&["bash", "--norc", "--noprofile", "-i", "-c"], "{}; echo BACK; read line").start();
    run.shows("Office Professional Plus 2019");
    let lock = std::fs::File::create(file.with_extension("toml.lock")).unwrap();
    lock.lock().unwrap();
    add(&mut run, "Bo Li");
    run.shows("saving …");
    let children = std::fs::read_to_string(format!("/proc/{0}/task/{0}/children", run.process())).unwrap();
    let mpn: u32 = children.split_whitespace().next().unwrap().parse().unwrap();
    run.keys("\u{1a}");
    drop(lock);
    run.until("it stopped", |_| state(mpn) == "T");
    // What was being saved is on the disk, and nothing is locked.
    assert!(text(&file).contains("bo-li"));
    assert!(!file.with_extension("toml.lock").exists());
    Run::signal("CONT", mpn);
    Run::signal("TERM", mpn);
}

/// A panic is a way out, too: what is unsaved is said, and a save that was asked for is still made.
#[test]
fn found_k3_a_panic_is_a_way_out() {
    for panic in ["own", "other"] {
        let mut run = unsaved(Setup::contoso().with("MPN_TEST_PANIC", panic));
        run.keys("j");
        assert_eq!(run.exit_code(), 3, "{panic}");
        let said = run.text();
        assert!(said.contains("not saved") && said.contains("write-protected"), "{panic}: {said}");
        run.is_restored();
        let mut run = recorded(Setup::contoso().with("MPN_TEST_PANIC", panic));
        let lock = std::fs::File::create(own(&run).with_extension("toml.lock")).unwrap();
        lock.lock().unwrap();
        add(&mut run, "Bo Li");
        run.shows("saving …");
        run.keys("j");
        drop(lock);
        assert_eq!(run.exit_code(), 101, "{panic}");
        assert!(text(&own(&run)).contains("bo-li"), "{panic}: what was asked for is not saved");
    }
}
