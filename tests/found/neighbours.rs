//! The neighbours of the state file: modes, owners, links, locks, folders (i, g3, g4).
//!
//! What only an administrator can try is left out where somebody else runs the tests, and says so.

use std::ffi::{OsStr, OsString};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::kit::faults::Program;
use crate::kit::run::{CONTOSO, Setup};

/// A user who has the file, and a colleague; nobody of any machine.
const ALICE: u32 = 712_344;
const BOB: u32 = 712_345;
/// The group of both.
const STAFF: u32 = 712_400;
/// A command that changes the file.
const SET: [&str; 4] = ["set", "adele", "email", "adele.vance@contoso.example"];
const DAY: &str = "--clock=2021-03-01";

fn is_root() -> bool {
    let root = Path::new("/proc/self").metadata().unwrap().uid() == 0;
    if !root {
        println!("left out: only an administrator can try this");
    }
    root
}

/// Whoever saves.
#[derive(Debug, Clone, Copy)]
enum User {
    /// Who runs the tests.
    Own,
    /// A user of this number, who is in these groups beside his own.
    Other(u32, &'static [u32]),
}

/// A folder that everybody may write, with one state file in it, and the program where everybody can start it.
struct Land {
    folder: tempfile::TempDir,
}

impl Land {
    fn new() -> Self {
        let land = Self { folder: tempfile::tempdir().unwrap() };
        set_mode(land.folder.path(), 0o755);
        std::fs::create_dir(land.home()).unwrap();
        set_mode(&land.home(), 0o777);
        std::fs::write(land.file(), CONTOSO).unwrap();
        set_mode(&land.file(), 0o600);
        // The folder of the build may be closed to others. Not copied by us: a program that another test starts meanwhile
        // would keep the copy open for writing, and it could not be started.
        let copy = "cp -l \"$0\" \"$1\" 2>/dev/null || cp \"$0\" \"$1\"";
        let words = ["-c", copy, env!("CARGO_BIN_EXE_mpn")].map(OsString::from);
        assert!(output("sh", words.into_iter().chain([land.mpn().into()])).status.success());
        land
    }

    /// A file of Alice's, for the group of both.
    fn of_staff(mode: u32) -> Self {
        let land = Self::new();
        chown(land.file(), Some(ALICE), Some(STAFF)).unwrap();
        set_mode(&land.file(), mode);
        land
    }

    fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    fn file(&self) -> PathBuf {
        self.home().join("state.toml")
    }

    fn lock(&self) -> PathBuf {
        self.home().join("state.toml.lock")
    }

    fn mpn(&self) -> PathBuf {
        self.folder.path().join("mpn")
    }

    fn says(&self) -> String {
        std::fs::read_to_string(self.file()).unwrap()
    }

    /// The words that have `mpn` run by a user.
    fn words(&self, user: User, words: &[&str]) -> Vec<OsString> {
        let mut all: Vec<OsString> = Vec::new();
        if let User::Other(user, groups) = user {
            let groups: Vec<String> = groups.iter().map(u32::to_string).collect();
            let (own, groups) = (format!("--userspec={user}:{user}"), format!("--groups={}", groups.join(",")));
            // The root stays: only the user is another one.
            all.extend(["chroot", &own, &groups, "--skip-chdir", "/"].map(OsString::from));
        }
        all.push(self.mpn().into_os_string());
        all.extend(words.iter().map(OsString::from));
        all
    }

    fn variables(&self) -> [(&'static str, OsString); 3] {
        let data = self.folder.path().join("data");
        [("HOME", self.home().into()), ("XDG_CONFIG_HOME", data.join("none").into()), ("XDG_DATA_HOME", data.into())]
    }

    /// Runs words with a mask that lets everybody do everything with what is made.
    fn start(&self, words: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Ran {
        let mut command = Command::new("/bin/sh");
        command.env_clear().env("PATH", std::env::var_os("PATH").unwrap()).envs(self.variables());
        command.args(["-c", "umask 000; exec \"$@\"", "sh"]).args(words);
        Ran::from(command.current_dir(self.folder.path()).stdin(Stdio::null()).output().unwrap())
    }

    /// Runs `mpn` as it is.
    fn mpn_with(&self, words: &[&str]) -> Ran {
        self.start(self.words(User::Own, words))
    }

    /// Runs `mpn` on the file.
    fn run(&self, user: User, words: &[&str]) -> Ran {
        self.start(self.words(user, &[words, &["--file", self.file().to_str().unwrap()]].concat()))
    }

    /// The program that can be watched and broken: with the same mask.
    fn program(&self, user: User, words: &[&str]) -> Program {
        let words = self.words(user, words);
        Program { words, variables: self.variables().to_vec(), folder: self.folder.path().to_owned() }
    }

    /// The same, on the file.
    fn program_on(&self, user: User, words: &[&str]) -> Program {
        self.program(user, &[words, &["--file", self.file().to_str().unwrap()]].concat())
    }

    /// Everything beside the file that is not meant to stay there: what was done is on record, and what was before is kept.
    fn beside(&self) -> Vec<String> {
        let own = ["state.toml", "state.toml.log", "state.toml.versions"];
        let names = std::fs::read_dir(self.home()).unwrap().map(|entry| entry.unwrap().file_name());
        names.map(|name| name.into_string().unwrap()).filter(|name| !own.contains(&name.as_str())).collect()
    }

    /// When something was last made in the folder, or removed from it.
    fn touched(&self) -> (i64, i64) {
        let found = self.home().metadata().unwrap();
        (found.mtime(), found.mtime_nsec())
    }
}

/// What a run left.
#[derive(Debug)]
struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

impl From<Output> for Ran {
    fn from(Output { status, stdout, stderr }: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self { code: status.code(), out: text(stdout), err: text(stderr) }
    }
}

impl Ran {
    /// A run that went well, and what it said.
    fn done(self) -> String {
        assert_eq!(self.code, Some(0), "{self:?}");
        self.err
    }

    /// A run that was refused, and why.
    fn refused(self, code: i32) -> String {
        assert_eq!((self.code, self.out.as_str()), (Some(code), ""), "{self:?}");
        self.err
    }
}

fn set_mode(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

/// Owner, group and mode of a file.
fn rights(path: &Path) -> (u32, u32, String) {
    let found = path.metadata().unwrap();
    (found.uid(), found.gid(), format!("{:04o}", found.mode() & 0o7777))
}

fn rights_of(owner: u32, group: u32, mode: u32) -> (u32, u32, String) {
    (owner, group, format!("{mode:04o}"))
}

/// What a program says that has nothing to do with the tests.
fn output(program: &str, words: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Output {
    let mut command = Command::new(program);
    command.env_clear().env("PATH", std::env::var_os("PATH").unwrap()).env("LANG", "C.UTF-8").args(words);
    command.output().unwrap_or_else(|error| panic!("{program}: {error}: apt-get install acl attr util-linux"))
}

/// Whether a tool did its work; not where the disk has no such thing.
fn tool(words: &[&str], path: &Path) -> bool {
    let ran = output(words[0], words[1..].iter().map(OsStr::new).chain([path.as_os_str()]));
    if !ran.status.success() {
        println!("left out: {words:?}: {}", String::from_utf8_lossy(&ran.stderr));
    }
    ran.status.success()
}

fn access_list(path: &Path) -> String {
    let words = ["-n", "-c", "-p"].map(OsStr::new);
    String::from_utf8(output("getfacl", words.into_iter().chain([path.as_os_str()])).stdout).unwrap()
}

#[test]
fn found_i1_a_file_of_a_group_stays_one() {
    if !is_root() {
        return;
    }
    for user in [User::Own, User::Other(ALICE, &[STAFF])] {
        let land = Land::of_staff(0o660);
        let said = land.run(user, &SET).done();
        assert!(said.starts_with("mpn: Changed E-mail of adele.") && said.lines().count() == 1, "{user:?}: {said}");
        assert_eq!(rights(&land.file()), rights_of(ALICE, STAFF, 0o660), "{user:?}");
        // The colleague goes on with it: it becomes his, which is said, and stays the group's.
        let bob = User::Other(BOB, &[STAFF]);
        let said = land.run(bob, &["set", "adele", "note", "by Bob", DAY]).done();
        assert!(said.contains(&format!("state.toml belongs to {ALICE}, and becomes yours")), "{said}");
        assert_eq!(said.matches("belongs to").count(), 1, "{said}");
        assert_eq!(rights(&land.file()), rights_of(BOB, STAFF, 0o660));
        assert!(land.says().contains("by Bob"));
        assert!(land.beside().is_empty(), "{:?}", land.beside());
    }
}

/// Every mode, kept where the group can be; otherwise nobody can do more than before, and that is told.
#[test]
fn found_i1_modes_and_groups() {
    if !is_root() {
        return;
    }
    // The mode, and what is left of it without the group.
    for (mode, without) in [
        (0o600, 0o600),
        (0o640, 0o600),
        (0o660, 0o600),
        (0o664, 0o644),
        (0o644, 0o644),
        (0o666, 0o666),
        (0o604, 0o600),
        (0o646, 0o644),
        (0o606, 0o600),
        (0o750, 0o700),
        (0o2770, 0o700),
    ] {
        for user in [User::Own, User::Other(ALICE, &[STAFF])] {
            let land = Land::of_staff(mode);
            let said = land.run(user, &SET).done();
            assert_eq!(rights(&land.file()), rights_of(ALICE, STAFF, mode), "{user:?} {mode:o}");
            assert!(!said.contains("state.toml"), "{user:?} {mode:o}: {said}");
        }
        let land = Land::of_staff(mode);
        let said = land.run(User::Other(ALICE, &[]), &SET).done();
        assert_eq!(rights(&land.file()), rights_of(ALICE, ALICE, without), "{mode:o}");
        let told = said.contains(&format!("is for the group {STAFF}, which you are not in"));
        assert_eq!(told, mode & 0o077 != 0, "{mode:o}: {said}");
        assert!(land.says().contains("adele.vance@") && land.beside().is_empty(), "{mode:o}");
    }
    // A folder that gives its group to what is made in it does so for whoever is not in it.
    let land = Land::of_staff(0o660);
    chown(land.home(), None, Some(STAFF)).unwrap();
    set_mode(&land.home(), 0o2777);
    let said = land.run(User::Other(ALICE, &[]), &SET).done();
    assert_eq!(rights(&land.file()), rights_of(ALICE, STAFF, 0o660));
    assert!(!said.contains("state.toml"), "{said}");
    for mode in [0o400, 0o440, 0o444] {
        let land = Land::of_staff(mode);
        let before = (land.says(), rights(&land.file()), land.touched());
        for user in [User::Own, User::Other(ALICE, &[STAFF]), User::Other(ALICE, &[])] {
            let said = land.run(user, &SET).refused(3);
            assert!(said.contains("write-protected"), "{said}");
            assert_eq!((land.says(), rights(&land.file()), land.touched()), before, "{user:?} {mode:o}");
        }
    }
}

#[test]
fn found_i1_access_lists_and_attributes_stay() {
    let list = ["setfacl", "-m", "u:712399:rw,g:712401:r"];
    let users: &[User] = if is_root() { &[User::Own, User::Other(ALICE, &[STAFF])] } else { &[User::Own] };
    for user in users {
        let land = if users.len() > 1 { Land::of_staff(0o640) } else { Land::new() };
        if !tool(&list, &land.file()) || !tool(&["setfattr", "-n", "user.origin", "-v", "by hand"], &land.file()) {
            return;
        }
        let before = (access_list(&land.file()), rights(&land.file()));
        assert!(before.0.contains("user:712399:rw-"), "{}", before.0);
        let said = land.run(*user, &SET).done();
        assert!(!said.contains("state.toml"), "{user:?}: {said}");
        assert_eq!((access_list(&land.file()), rights(&land.file())), before, "{user:?}");
        let words = ["--only-values", "-n", "user.origin", &land.file().display().to_string()];
        assert_eq!(output("getfattr", words).stdout, b"by hand", "{user:?}");
        assert!(land.beside().is_empty());
    }
}

/// Without its group the list would say something else: then only the owner may open the file, which is told.
#[test]
fn found_i1_an_access_list_that_cannot_stay_is_told() {
    if !is_root() {
        return;
    }
    let land = Land::of_staff(0o640);
    if !tool(&["setfacl", "-m", "u:712399:rw"], &land.file()) {
        return;
    }
    let said = land.run(User::Other(ALICE, &[]), &SET).done();
    assert!(said.contains("has an access list, which is lost"), "{said}");
    assert_eq!(rights(&land.file()), rights_of(ALICE, ALICE, 0o600));
    assert!(!access_list(&land.file()).contains("712399"));
}

/// What the disk refuses is told before the file is replaced, what belongs to the system is not missed, and what fails is
/// a failure.
#[test]
fn found_i1_what_the_disk_refuses_is_told() {
    let given = ["setfattr", "-n", "user.origin", "-v", "by hand"];
    let (system, list) = (["setfattr", "-n", "security.mpn", "-v", "x"], ["setfacl", "-m", "u:712399:rw"]);
    // A file with these, and a save in which every setting of one fails.
    let broken = |has: &[&[&str]], error: &str| {
        let lands = [Land::new(), Land::new()];
        let all = lands.iter().all(|land| has.iter().all(|words| tool(words, &land.file())));
        let [watched, land] = lands;
        all.then(|| {
            let calls = watched.program_on(User::Own, &SET).calls("LOCK_SH", "state.toml.lock");
            let first = calls.iter().find(|call| call.name == "fsetxattr").unwrap();
            (Ran::from(land.program_on(User::Own, &SET).failing_from(first, error)), land)
        })
    };
    for error in ["EPERM", "EOPNOTSUPP"] {
        let Some((ran, land)) = broken(&[&given], error) else { return };
        let said = ran.done();
        assert!(said.contains("state.toml has attributes that are lost when you save it: user.origin\n"), "{said}");
        assert_eq!(said.matches("user.origin").count(), 1, "{said}");
        assert!(land.says().contains("adele.vance@") && land.beside().is_empty());
        // What belongs to the system it gives itself, or does not.
        if let Some((ran, land)) = is_root().then(|| broken(&[&system], error)).flatten() {
            let said = ran.done();
            assert!(!said.contains("attributes") && land.says().contains("adele.vance@"), "{said}");
        }
        // A list that is refused leaves the file to its owner.
        if let Some((ran, land)) = broken(&[&list], error) {
            let said = ran.done();
            assert!(said.contains("has an access list, which is lost"), "{error}: {said}");
            assert_eq!(rights(&land.file()).2, "0600");
        }
    }
    for (error, why) in [("ENOSPC", "the disk is full"), ("EIO", "Input/output error")] {
        let Some((ran, land)) = broken(&[&given], error) else { return };
        let said = ran.refused(3);
        assert!(said.contains("cannot take the rights of the file") && said.contains(why), "{said}");
        assert!(land.says() == CONTOSO && land.beside().is_empty());
    }
}

/// The folder gives every new file a list: it does not get into one that had none, hidden behind its mode.
#[test]
fn found_i1_the_list_of_the_folder_does_not_get_into_the_file() {
    for mode in [0o600, 0o644] {
        let land = Land::new();
        if !tool(&["setfacl", "-d", "-m", "u:712399:rwx,m::rwx"], &land.home()) {
            return;
        }
        set_mode(&land.file(), mode);
        let before = access_list(&land.file());
        assert!(!before.contains("712399"), "{before}");
        land.run(User::Own, &SET).done();
        assert_eq!(access_list(&land.file()), before, "{mode:o}");
    }
}

#[test]
fn found_i1_another_name_is_told() {
    let land = Land::new();
    let other = land.folder.path().join("other.toml");
    std::fs::hard_link(land.file(), &other).unwrap();
    let told = "state.toml has another name (a hard link), which keeps the old text";
    // Not where nothing is written.
    for words in [&["set", "adele", "note", "x", "--dry-run"][..], &["list", "people"]] {
        let said = land.run(User::Own, words).done();
        assert!(!said.contains("hard link"), "{said}");
    }
    let said = land.run(User::Own, &["set", "adele", "note", "x", "--json"]);
    assert!(said.err.contains(told) && said.out.contains("\"done\":true"), "{said:?}");
    assert_eq!(std::fs::read_to_string(&other).unwrap(), CONTOSO);
    assert!(land.says().contains("note = \"x\""));
    let said = land.run(User::Own, &["set", "adele", "note", "y"]).done();
    assert!(!said.contains("hard link"), "{said}");
    // Two of them, and an export.
    for name in ["one.toml", "two.toml"] {
        std::fs::hard_link(land.file(), land.folder.path().join(name)).unwrap();
    }
    let said = land.run(User::Own, &["set", "adele", "note", "z"]).done();
    assert!(said.contains("has 2 other names (hard links), which keep"), "{said}");
    let calendar = land.home().join("own.ics").display().to_string();
    land.run(User::Own, &["export", "ics", "-o", &calendar, DAY]).done();
    set_mode(Path::new(&calendar), 0o640);
    std::fs::hard_link(&calendar, land.folder.path().join("other.ics")).unwrap();
    let said = land.run(User::Own, &["export", "ics", "-o", &calendar, "--force", DAY]).done();
    assert!(said.contains("own.ics has another name"), "{said}");
    assert_eq!(Path::new(&calendar).metadata().unwrap().mode() & 0o777, 0o640);
}

/// The dashboard says it when it opens the file for writing, in the bottom line, and saves then.
#[test]
fn found_i1_the_dashboard_tells_before_anything_is_changed() {
    for (option, tells) in [("--clock=2021-03-01", true), ("--today=2021-03-01", false), ("--read-only", false)] {
        let setup = Setup::contoso();
        let file = setup.file();
        std::fs::hard_link(&file, setup.home.path().join("other.toml")).unwrap();
        let mut run = Setup::mpn(&["--file", "benefits.toml", option]).in_home(&setup.home).start();
        run.shows("Office Professional Plus 2019");
        run.until("the last line", |run| ["all keys", "hard link"].iter().any(|words| run.text().contains(words)));
        assert_eq!(run.text().contains("has another name (a hard link)"), tells, "{option}\n{}", run.text());
        if tells {
            run.keys("7al");
            run.shows("taken back");
            run.keys("\r");
            run.shows("saved ");
            assert_ne!(std::fs::read_to_string(&file).unwrap(), CONTOSO);
        }
        run.keys("\u{3}");
        assert_eq!(run.exit_code(), 0);
        assert_eq!(std::fs::read_to_string(run.home.path().join("other.toml")).unwrap(), CONTOSO);
    }
}

/// A lock that somebody else's killed save left can be opened by whoever can open the file.
#[test]
fn found_i1_a_killed_save_of_a_colleague_blocks_nobody() {
    if !is_root() {
        return;
    }
    let (alice, bob) = (User::Other(ALICE, &[STAFF]), User::Other(BOB, &[STAFF]));
    let calls = Land::of_staff(0o660).program_on(alice, &SET).calls("LOCK_SH", "state.toml.lock");
    let (mut old, mut new) = (0, 0);
    for call in &calls {
        let (land, what) = (Land::of_staff(0o660), format!("killed at {}", call.line));
        land.program_on(alice, &SET).killed_at(call);
        let says = land.says();
        assert!(says == CONTOSO || says.contains("adele.vance@"), "{what}: mixed");
        *(if says == CONTOSO { &mut old } else { &mut new }) += 1;
        if land.lock().exists() {
            assert_eq!(rights(&land.lock()), rights_of(ALICE, STAFF, 0o660), "{what}");
        }
        land.run(bob, &["set", "adele", "note", "by Bob"]).done();
        assert!(land.says().contains("by Bob") && land.beside().is_empty(), "{what}: {:?}", land.beside());
        assert_eq!(rights(&land.file()), rights_of(BOB, STAFF, 0o660), "{what}");
    }
    assert!(old > 9 && new > 1, "{old} old, {new} new of {calls:#?}");
}

/// Whether another user's closed lock is held cannot be told: it is named, with its owner, and what to do.
#[test]
fn found_i1_a_closed_lock_is_named_with_its_owner() {
    if !is_root() {
        return;
    }
    let land = Land::of_staff(0o660);
    std::fs::write(land.lock(), "").unwrap();
    set_mode(&land.lock(), 0o600);
    chown(land.lock(), Some(BOB), Some(BOB)).unwrap();
    let said = land.run(User::Other(ALICE, &[STAFF]), &SET).refused(3);
    assert!(said.contains(&format!("is a file of {BOB} that nobody else may open")), "{said}");
    assert!(said.contains("state.toml.lock") && said.contains("when nobody is saving, remove that file"), "{said}");
    assert_eq!((land.says(), land.beside()), (CONTOSO.to_owned(), vec!["state.toml.lock".to_owned()]));
    // One that may only be read locks all the same.
    set_mode(&land.lock(), 0o604);
    land.run(User::Other(ALICE, &[STAFF]), &SET).done();
    assert!(land.beside().is_empty());
}

/// Every file that is made is for its owner only from its first byte to its last, whatever the mask (F8).
#[test]
fn found_i1_what_is_made_is_for_its_owner_only() {
    let land = Land::new();
    set_mode(&land.file(), 0o664);
    let file = land.file().display().to_string();
    let calendar = land.home().join("own.ics").display().to_string();
    let sample = land.home().join("sample.toml").display().to_string();
    let mut made = 0;
    let runs: [&[&str]; 6] = [
        &["set", "adele", "note", "x", "--file", &file],
        &["export", "ics", "-o", &calendar, "--file", &file, DAY],
        &["export", "ics", "-o", &calendar, "--force", "--file", &file, DAY],
        &["demo", "--write", &sample],
        &["init", "--name", "Contoso", "--offer", "action-pack", "--purchased", "2021-03-01"],
        &["key", "office-mak-spare", "--print", "--file", &file, DAY],
    ];
    for words in runs {
        if words.contains(&"--force") {
            set_mode(Path::new(&calendar), 0o666);
        }
        let log = land.program(User::Own, words).log();
        let calls: Vec<&str> = log.lines().filter_map(|line| line.split_once(' ')).map(|(_, call)| call).collect();
        for (at, call) in calls.iter().enumerate().filter(|(_, call)| call.contains("O_CREAT")) {
            made += 1;
            assert!(call.contains("O_EXCL") && call.contains(", 0600) = "), "{words:?}: {call}");
            let open = call.rsplit_once("= ").unwrap().1;
            let of_it: Vec<&str> = calls[at + 1..]
                .iter()
                .copied()
                .take_while(|later| !later.starts_with(&format!("close({open})")))
                .filter(|later| later.contains(&format!("({open},")) || later.contains(&format!("({open})")))
                .collect();
            let opening = |call: &&str| ["fchmod", "fchown", "fsetxattr"].iter().any(|name| call.starts_with(name));
            let (opened, written) =
                (of_it.iter().position(opening), of_it.iter().rposition(|call| call.starts_with("write")));
            assert!(opened.is_none() || opened > written, "{words:?}: opened before it is written: {of_it:#?}");
        }
    }
    assert!(made >= 10, "only {made} files were made");
    for (name, mode) in [("state.toml", "0664"), ("own.ics", "0666"), ("sample.toml", "0600")] {
        assert_eq!(rights(&land.home().join(name)).2, mode, "{name}");
    }
    assert_eq!(rights(&land.folder.path().join("data/mpn-benefits/benefits.toml")).2, "0600");
    assert_eq!(rights(&land.folder.path().join("data/mpn-benefits")).2, "0700");
}

#[test]
fn found_g3_a_mounted_file_is_named_so() {
    // The system refuses, and does not tell why.
    let land = Land::new();
    let calls = Land::new().program_on(User::Own, &SET).calls("LOCK_SH", "state.toml.lock");
    let rename = calls.iter().find(|call| call.name.starts_with("rename")).unwrap();
    let said = Ran::from(land.program_on(User::Own, &SET).failing_from(rename, "EBUSY")).refused(3);
    assert!(said.contains("mounted by itself") && said.contains("mount its folder instead"), "{said}");
    assert!(!said.contains("connected") && land.beside().is_empty() && land.says() == CONTOSO, "{said}");
    // A real one, before anything is written.
    let file = land.file().display().to_string();
    let real = land.folder.path().join("real.toml");
    std::fs::write(&real, CONTOSO).unwrap();
    let mount = format!("mount --bind '{}' '{file}' && ", real.display());
    let in_mount = |script: &str| ["unshare", "-m", "sh", "-c", &format!("{mount}{script}")].map(str::to_owned);
    if land.start(in_mount("exec true")).code != Some(0) {
        return println!("left out: nothing can be mounted here");
    }
    let before = land.touched();
    let script = format!("exec '{}' --file '{file}' {}", land.mpn().display(), SET.join(" "));
    let said = land.start(in_mount(&script)).refused(3);
    assert!(said.contains("state.toml is mounted by itself") && said.contains("mount its folder instead"), "{said}");
    assert_eq!((land.touched(), std::fs::read_to_string(&real).unwrap()), (before, CONTOSO.to_owned()));
    let ran = land.start(in_mount(&format!("{script} --json")));
    assert!(ran.code == Some(3) && ran.out.contains("mount its folder") && ran.err.is_empty(), "{ran:?}");
    // The dashboard says it when it opens the file.
    let mut setup = Setup::mpn(&["--file", &file, DAY]);
    setup = setup.in_shell(&["unshare", "-m", "sh", "-c"], &format!("{mount}exec {{}}"));
    let mut run = setup.start();
    run.shows("mount its folder instead");
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    assert_eq!(land.touched(), before);
}

#[test]
fn found_g4_a_disk_without_locks_is_named_so() {
    let calls = Land::new().program_on(User::Own, &SET).calls("LOCK_SH", "state.toml.lock");
    let new = |land: &Land| land.home().join("new.toml").display().to_string();
    let land = Land::new();
    let making = land.program(User::Own, &["demo", "--write", &new(&land)]).calls("new.toml.lock\"", "new.toml.lock");
    for error in ["ENOLCK", "EOPNOTSUPP", "ENOSYS"] {
        let (land, flock) = (Land::new(), calls.iter().find(|call| call.name == "flock").unwrap());
        let before = land.touched();
        let said = Ran::from(land.program_on(User::Own, &SET).failing_from(flock, error)).refused(3);
        assert!(said.contains("state.toml is on a disk without locks"), "{error}: {said}");
        assert!(said.contains("keep it on a disk that has them") && !said.contains("connected"), "{error}: {said}");
        assert_eq!((land.touched(), land.says()), (before, CONTOSO.to_owned()), "{error}: something was written");
        // A new file, which cannot be asked before it is there.
        let flock = making.iter().find(|call| call.name == "flock").unwrap();
        let program = land.program(User::Own, &["demo", "--write", &new(&land)]);
        let said = Ran::from(program.failing_from(flock, error)).refused(3);
        assert!(said.contains("new.toml is on a disk without locks"), "{error}: {said}");
        assert!(land.beside().is_empty(), "{error}: {:?}", land.beside());
    }
    // The dashboard says it when it opens the file.
    let setup = Setup::contoso();
    let mut run =
        setup.in_shell(&["sh", "-c"], "exec strace -f -qq -o /dev/null -e inject=flock:error=ENOLCK {}").start();
    run.shows("on a disk without locks");
    run.keys("7al");
    run.shows("taken back");
    run.keys("\r");
    run.shows("NOT SAVED");
    let left = std::fs::read_dir(run.home.path()).unwrap().count();
    assert_eq!(left, 1, "no lock file stays");
}

/// A path that was typed makes no folder, whichever way it came.
#[test]
fn found_i2_folders_are_not_made_unasked() {
    let land = Land::new();
    let (file, nope) = (land.file().display().to_string(), land.home().join("nope"));
    let new = nope.join("deep/new.toml").display().to_string();
    let config = land.home().join("config.toml");
    std::fs::write(&config, format!("[files]\nfabrikam = \"{new}\"\n")).unwrap();
    let config = config.display().to_string();
    let init = ["init", "--name", "Contoso", "--offer", "action-pack", "--purchased", "2021-03-01"];
    let with = |more: &[&'static str], path: &str| {
        let words: Vec<String> = init.iter().chain(more).map(|word| (*word).to_owned()).collect();
        [words, vec![path.to_owned()]].concat()
    };
    for words in [
        vec!["demo".to_owned(), "--write".to_owned(), new.clone()],
        with(&["--file"], &new),
        [with(&["--config"], &config), vec!["--file".to_owned(), "fabrikam".to_owned()]].concat(),
        ["export", "ics", "-o", &new, "--file", &file].map(str::to_owned).to_vec(),
        // Before any question.
        vec!["init".to_owned(), "--file".to_owned(), new.clone()],
    ] {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let said = land.mpn_with(&words).refused(3);
        let folder = nope.join("deep");
        assert!(said.contains(&new) && said.contains(&format!("no folder {};", folder.display())), "{words:?}: {said}");
        assert!(!nope.exists(), "{words:?}");
    }
    // A file is no folder.
    let below = format!("{file}/new.toml");
    let said = land.mpn_with(&["init", "--file", &below]).refused(3);
    assert!(said.contains(&format!("no folder {file};")), "{said}");
    let mut by_variable = vec![OsString::from("env"), format!("MPN_FILE={new}").into()];
    by_variable.extend(land.words(User::Own, &init));
    land.start(by_variable).refused(3);
    assert!(!nope.exists());
    // The program's own place is made.
    land.mpn_with(&init).done();
    assert!(land.folder.path().join("data/mpn-benefits/benefits.toml").exists());
}

/// The dashboard keeps what was typed until there is a file.
#[test]
fn found_i2_the_dashboard_makes_no_folder_unasked() {
    let mut run = Setup::mpn(&["demo", "--file", "nope/own.toml", DAY]).start();
    run.shows("n makes a file of your own");
    run.keys("n");
    run.shows("A file of your own");
    run.keys("Fabrikam Consulting\t1234567\tfabrikam.onmicrosoft.com\r");
    run.shows("Make nope/own.toml?");
    run.keys("\r");
    run.shows("there is no folder nope");
    let folder = run.home.path().join("nope");
    assert!(!folder.exists());
    std::fs::create_dir(&folder).unwrap();
    run.keys("\r");
    run.shows("Make nope/own.toml?");
    run.keys("\r");
    run.shows("is your file, with 41 benefits");
    run.hides("A file of your own");
    assert!(folder.join("own.toml").exists());
}

#[test]
fn found_i3_a_removal_needs_a_yes() {
    let land = Land::new();
    let before = (land.says(), land.touched());
    let said = land.run(User::Own, &["remove", "vs-2", DAY]).refused(2);
    assert!(said.contains("vs-2 is kept") && said.contains("--yes"), "{said}");
    let said = land.run(User::Own, &["remove", "megan", "--with-references", DAY]).refused(2);
    assert!(said.contains("vs-3") && said.contains("add --yes"), "{said}");
    let ran = land.run(User::Own, &["remove", "vs-2", "--json", DAY]);
    assert!(ran.code == Some(2) && ran.err.is_empty(), "{ran:?}");
    assert!(ran.out.starts_with("{\"error\":{\"exit\":2,") && ran.out.contains("--yes"), "{ran:?}");
    // What is refused or not there is told as that, with --yes and without.
    for more in [&[][..], &["--yes"]] {
        for (id, code) in [("adele", 1), ("nobody", 5)] {
            assert_eq!(land.run(User::Own, &[&["remove", id, DAY], more].concat()).code, Some(code), "{id} {more:?}");
        }
    }
    // Where nothing is written there is nothing to confirm.
    for words in [&["remove", "vs-2", "--dry-run", DAY][..], &["remove", "vs-2", "--today=2021-03-01"]] {
        for json in [&[][..], &["--json"]] {
            land.run(User::Own, &[words, json].concat()).done();
        }
    }
    assert_eq!((land.says(), land.touched()), before);
    land.run(User::Own, &["remove", "vs-2", "--yes", DAY]).done();
    assert!(!land.says().contains("\"vs-2\""));
    let ran = land.run(User::Own, &["remove", "alex", "--json", "-y", DAY]);
    assert!(ran.code == Some(0) && ran.out.contains("\"done\":true"), "{ran:?}");
}

/// On a terminal it asks, and says what takes it back; a document is for programs, which answer nothing.
#[test]
fn found_i3_on_a_terminal_it_asks() {
    for (answer, goes) in [("y\r", true), ("\r", false), ("n\r", false), ("\u{4}", false)] {
        let setup = Setup::contoso().arguments(&["remove", "vs-2"]);
        let file = setup.file();
        let mut run = setup.start();
        run.shows("Delete vs-2? mpn undo takes that back. [y/N]");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), CONTOSO);
        run.keys(answer);
        assert_eq!(run.exit_code(), 0);
        assert_eq!(!std::fs::read_to_string(&file).unwrap().contains("\"vs-2\""), goes, "{answer:?}");
    }
    let setup = Setup::contoso().arguments(&["remove", "vs-2", "--json"]);
    let file = setup.file();
    let mut run = setup.start();
    assert_eq!(run.exit_code(), 2);
    assert!(run.text().contains("--yes") && !run.text().contains("[y/N]"), "{}", run.text());
    assert_eq!(std::fs::read_to_string(&file).unwrap(), CONTOSO);
    // Nobody sees the question where it goes into a file.
    let setup = Setup::contoso().arguments(&["remove", "vs-2"]).in_shell(&["sh", "-c"], "{} 2>said");
    let (file, said) = (setup.file(), setup.home.path().join("said"));
    let mut run = setup.start();
    assert_eq!(run.exit_code(), 2);
    assert!(std::fs::read_to_string(said).unwrap().contains("add --yes"));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), CONTOSO);
}
