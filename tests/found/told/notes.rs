//! Remarks: the same sentence in the verdict, on standard error and in the form.

use mpn_benefits::domain::resemblance::{Resemblance, is_mac, resembling};

use super::{asked, notes};
use crate::kit::harness::{given_text, says};
use crate::kit::program::{CONTOSO, Place, Ran};
use crate::kit::support::layout::Dice;

/// Acts, with what each of them has to say; an empty text: nothing.
const TOLD: &[(&str, &str)] = &[
    // A case that the ledger contradicts, either way; a slip in a name.
    ("activate win-ent-mak --machine LAB-O1 --case same-hardware", "has no LAB-O1|LAB-O1 looks like LAB-01"),
    ("activate win-ent-mak --machine LAB-01 --case new-machine", "LAB-01 is in the ledger already, last on 2020-12-01"),
    ("activate win-ent-mak --machine lab-01 --case new-machine", "lab-01 is in the ledger already"),
    ("activate win-ent-mak --machine LAB-01 --case same-hardware", ""),
    ("activate win-ent-mak --machine LAB-99 --case new-machine", ""),
    ("activate win-ent-mak --machine NOWHERE --case changed-hardware", "has no NOWHERE"),
    // The other key of the benefit has it.
    (
        "activate office-mak-spare --machine MEETING-A --case same-hardware",
        "that of Office Professional Plus 2019 (office-mak) has it",
    ),
    // With and without the domain.
    ("activate win-ent-mak --machine lab-01.contoso.example --case new-machine", "LAB-01 are two machines here"),
    ("activate win-ent-mak --machine LAB_01", "LAB_01 looks like LAB-01"),
    ("activate win-ent-mak --machine LBA-01", ""),
    // A machine of another ledger, as well, and of the same list.
    ("activate win-ent-mak --machine MEETNIG-A", "MEETNIG-A looks like MEETING-A"),
    ("activate win-ent-mak --machine NEW-10,NEW-1O", "NEW-1O looks like NEW-10"),
    // Named twice.
    ("activate win-ent-mak --machine PC-7,pc-7", "pc-7 is named twice, and counts once"),
    // Office on a Mac (R24); a product that works there says nothing.
    (
        "activate office-mak-spare --machine MACBOOK-PRO",
        "do not work on macOS, and MACBOOK-PRO is named like a Mac (R24)",
    ),
    ("activate office-mak-spare --machine Adeles-MBP", "(R24)"),
    ("activate win-ent-mak --machine MACBOOK-PRO", ""),
    ("activate office-mak-spare --machine MACHINE-1", ""),
    // A refusal has its remarks, too.
    ("activate office-mak --machine MACBOOK-PRO", "(R24)"),
    // What is about to be true (R46, R55).
    (
        "add offer offer=action-pack purchased=2021-02-01",
        "A company has one Action Pack; Action Pack (maps) is live as well (R55)",
    ),
    ("add offer offer=learning-action-pack purchased=2021-02-01", "(R55)"),
    (
        "add visual-studio enrollment=maps quantity=1 product=Enterprise",
        "The Action Pack has Visual Studio Professional only (R46)",
    ),
    ("add visual-studio enrollment=gold-cloud quantity=1 product=Enterprise", ""),
    ("set gold-cloud offer action-pack", "(R55)"),
    ("set vs-pro product Enterprise", "(R46)"),
    ("set vs-pro quantity 3", ""),
    // Acts with nothing to say.
    ("redeem m365-25 --tenant contoso.onmicrosoft.com --as add --into m365", ""),
    ("redeem m365-25 --tenant other.example --as new", ""),
    ("replace d365-5 --reason wrong-tenant", ""),
    ("assign vs-2 alex", ""),
    ("release vs-1", ""),
    ("signed-in vs-3", ""),
    ("left adele", ""),
    ("enable support --access-id 1 --contract-id 2", "*"),
    ("incident support --case SR-1", ""),
    ("close support NOWHERE", ""),
    ("renew maps", "*"),
    ("review maps", ""),
    ("block win-ent-mak", ""),
    ("reconcile win-ent-mak --used 6", ""),
    ("clear win-ent-mak LAB-01", ""),
    ("dismiss d365-5", "*"),
    ("add person name=Ada", ""),
    ("remove megan --yes", ""),
];

/// Whether it says all of what is wanted; an empty wish: nothing at all, a star: whatever it says.
fn fits(said: &str, wanted: &str) -> bool {
    wanted == "*" || if wanted.is_empty() { said.is_empty() } else { wanted.split('|').all(|own| said.contains(own)) }
}

/// Every act has a list of notes, allowed or not; and people are told the same sentences.
#[test]
fn found_f1_every_act_says_what_is_worth_saying() {
    let mut wrong = Vec::new();
    for (words, wanted) in TOLD {
        let words: Vec<&str> = words.split(' ').collect();
        let document: Ran = asked(CONTOSO, &[&words[..], &["--json", "--dry-run"]].concat());
        if document.code != Some(0) && document.code != Some(1) {
            wrong.push(format!("{words:?}: {document:?}"));
            continue;
        }
        let notes = notes(&document.json());
        if !fits(&notes.join("\n"), wanted) {
            wrong.push(format!("{words:?}: {notes:?}, wanted {wanted:?}"));
        }
        let people = asked(CONTOSO, &[&words[..], &["--dry-run"]].concat());
        wrong.extend(notes.iter().filter(|note| !people.err.contains(*note)).map(|note| format!("{words:?}: {note}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// That nobody knows whether the profile was reviewed is said with the renewal (R12, D15), but not where no renewal is asked.
#[test]
fn found_e5_an_unknown_review_is_said_with_the_renewal() {
    let unknown = CONTOSO.replacen("profile_reviewed = false\n", "", 1);
    let reviewed = CONTOSO.replacen("profile_reviewed = false\n", "profile_reviewed = 2021-08-01\n", 1);
    for (text, day, said) in [
        (&unknown, "2021-09-10", true),
        (&reviewed, "2021-09-10", false),
        // Not asked before the window, nor after it.
        (&unknown, "2021-09-01", false),
        (&unknown, "2021-10-02", false),
    ] {
        let told = asked(text, &["renew", "maps", "--today", day, "--json", "--dry-run"]);
        let notes = notes(&told.json());
        assert_eq!(notes.iter().any(|note| note.contains("(R12)")), said, "{day}: {told:?}");
    }
}

/// The table knows every act: a new one has to say what it tells.
#[test]
fn found_f1_the_table_of_remarks_has_every_act() {
    for act in mpn_benefits::domain::act::ActKind::WORDS {
        assert!(TOLD.iter().any(|(words, _)| words.split(' ').next() == Some(*act)), "{act}");
    }
}

/// A remark is about what stood there before: doing it does not make it say otherwise.
#[test]
fn found_f1_what_is_written_says_the_same_as_a_dry_run() {
    for (words, wanted) in [
        ("activate win-ent-mak --machine LAB-O1 --case same-hardware", "has no LAB-O1"),
        ("add offer offer=action-pack purchased=2021-02-01", "(R55)"),
    ] {
        let words: Vec<&str> = words.split(' ').collect();
        let done = asked(CONTOSO, &[&words[..], &["--json"]].concat()).json();
        assert_eq!(done["done"], true, "{done}");
        let rehearsed = asked(CONTOSO, &[&words[..], &["--json", "--dry-run"]].concat()).json();
        assert_eq!(notes(&done), notes(&rehearsed));
        assert!(notes(&done).join(" ").contains(wanted), "{done}");
    }
}

/// The form says the same sentences as the command line, and lets the user answer what the ledger cannot (D13).
#[test]
fn found_f1_the_form_says_the_same() {
    let mut form = given_text(CONTOSO, "2021-03-01").at(100, 40).keys("/enterprise<enter>aaLAB-O1");
    let seen = form.text();
    assert!(says(&seen, "LAB-O1 looks like LAB-01, which is on record"), "{seen}");
    assert!(!says(&seen, "by the ledger"), "the ledger cannot tell: {seen}");
    let mut form = form.keys("<enter>");
    assert!(form.effects.is_empty(), "{}", form.text());
    let mut form = given_text(CONTOSO, "2021-03-01").at(100, 40).keys("/enterprise<enter>aaLAB-77");
    let seen = form.text();
    assert!(says(&seen, "by the ledger") && !says(&seen, "looks like"), "{seen}");

    let mac = "Keys of Office Professional Plus 2019 obtained through internal-use rights do not work on macOS, and \
               MACBOOK-PRO is named like a Mac (R24).";
    let told = asked(CONTOSO, &["activate", "office-2019", "--machine", "MACBOOK-PRO", "--json", "--dry-run"]).json();
    assert_eq!(notes(&told), [mac]);
    let mut form = given_text(CONTOSO, "2021-03-01").at(100, 40).keys("/office<enter>aaMACBOOK-PRO");
    let seen = form.text();
    assert!(says(&seen, mac), "{seen}");
}

/// A machine that is named twice counts once, however it is spelled; the file gets one row.
#[test]
fn found_f1_a_machine_named_twice_is_one_row() {
    let place = Place::new();
    let path = super::sample(&place);
    let ran = place.on(&path, "activate win-ent-mak --machine PC-7,pc-7 --machine PC-7 --clock 2021-03-01 --json");
    let verdict = ran.json();
    assert_eq!(verdict["effect"]["used"], 5, "{verdict}");
    let written = String::from_utf8(crate::kit::program::snapshot(&path).0).unwrap();
    assert_eq!(written.to_lowercase().matches("pc-7").count(), 1, "{written}");
}

/// Without a case: a machine that the ledger lacks is a new one; of one that it has only the user knows.
#[test]
fn found_f1_a_case_may_be_left_out() {
    let new = asked(CONTOSO, &["activate", "win-ent-mak", "--machine", "LAB-99", "--json", "--dry-run"]).json();
    assert_eq!(new["effect"], serde_json::json!({ "counted": true, "used": 5, "limit": 20 }));
    for machines in ["LAB-01", "lab-01", "LAB-99,LAB-01"] {
        let ran = asked(CONTOSO, &["activate", "win-ent-mak", "--machine", machines, "--json"]);
        let error = crate::kit::program::failure(&ran, 2);
        assert_eq!(error["candidates"], serde_json::json!(["same-hardware", "changed-hardware"]));
        assert!(error["message"].as_str().unwrap().contains("-01 is in the ledger of win-ent-mak"), "{error}");
        assert_eq!(error["written"], false);
    }
    // On a day before it was activated there, it is a new one.
    let words = ["activate", "ws-2019-mak", "--machine", "NEW-1", "--on", "2021-02-28", "--dry-run"];
    assert_eq!(asked(CONTOSO, &words).code, Some(0));
}

/// Names that differ by what the eye cannot tell resemble each other, whichever of them is on record; those that differ
/// by a number or a single letter never do, and no name resembles itself.
#[test]
fn found_f1_names_resemble_each_other_both_ways() {
    let mut dice = Dice::new(12);
    let mut pick = |from: &str, count: usize| -> String {
        let letters: Vec<char> = from.chars().collect();
        (0..count).map(|_| letters[dice.roll(letters.len())]).collect()
    };
    let seen = |one: &str, two: &str| resembling(one, [two].into_iter()).map(|(_, how)| how);
    for _ in 0..500 {
        let (word, number) = (pick("ABCDEFGHKMNPRSTUVWXY", 5), pick("23456789", 3));
        let name = format!("{word}-{number}");
        for (like, how) in [
            (format!("{word}{number}"), Resemblance::Looks),
            (format!("{word}_{number}"), Resemblance::Looks),
            (format!("{}.contoso.example", name.to_lowercase()), Resemblance::Domain),
        ] {
            assert_eq!(seen(&name, &like), Some(how), "{name} {like}");
            assert_eq!(seen(&like, &name), Some(how), "{like} {name}");
        }
        for (zero, letter) in [("0", "O"), ("1", "I"), ("1", "l")] {
            let (digit, slip) = (format!("{name}{zero}"), format!("{name}{letter}"));
            assert_eq!(seen(&digit, &slip), Some(Resemblance::Looks), "{digit} {slip}");
            assert_eq!(seen(&slip, &digit), Some(Resemblance::Looks), "{slip} {digit}");
        }
        assert_eq!(seen(&name, &name.to_lowercase()), None);
        assert_eq!(seen(&format!("{name}2"), &format!("{name}3")), None);
        assert_eq!(seen(&format!("{word}-A"), &format!("{word}-B")), None);
        assert_eq!(seen(&format!("{name}.a.example"), &format!("{name}.b.example")), None);
    }
    for mac in ["MACBOOK-PRO", "adele-imac", "Mac-Mini-2", "MAC01", "AdelesMBP", "macbook.contoso.example"] {
        assert!(is_mac(mac), "{mac}");
    }
    for other in ["MACHINE-1", "LAB-01", "STOMACH", "MACRO-7", "HOST-A", ""] {
        assert!(!is_mac(other), "{other}");
    }
}

/// A new record is remarked on while its form is filled in (D12).
#[test]
fn found_f1_the_form_of_a_record_says_the_same() {
    for (kind, typed, wanted) in [
        (
            "membership offer",
            "action-pack<tab><tab><tab>2021-02-01",
            "A company has one Action Pack; Action Pack (maps) is live as well",
        ),
        ("visual studio benefit", "", "The Action Pack has Visual Studio Professional only (R46)."),
    ] {
        let mut form = given_text(CONTOSO, "2021-03-01").at(110, 40).keys("3n");
        for _ in 0..20 {
            if form.text().lines().any(|line| line.contains('▌') && line.to_lowercase().contains(kind)) {
                break;
            }
            form = form.keys("<down>");
        }
        let mut form = form.keys("<enter>");
        let empty = form.text();
        assert!(!says(&empty, wanted), "{kind}: {empty}");
        let mut form = if typed.is_empty() {
            // The offer of the row is filled in.
            form.send(mpn_benefits::tui::app::Msg::Paste("Visual Studio Enterprise".to_owned())).keys("<tab>1")
        } else {
            form.keys(typed)
        };
        let seen = form.text();
        assert!(says(&seen, wanted), "{kind}: {seen}");
    }
}
