//! The stories of the acts (3 to 12) as commands: what each answers, in words and by its exit code, and what it leaves in
//! the file.

use crate::support::{CONTOSO, Place, snapshot};

/// A command, its exit code, what it says, and what the file says afterwards; nothing where it is untouched.
type Told = (&'static str, i32, &'static str, &'static str);

/// Runs commands one after another on one file, each a dry run first.
fn tell(day: &str, commands: &[Told]) {
    let place = Place::new();
    let path = place.write("own.toml", CONTOSO);
    for (words, exit, wanted, left) in commands {
        let words = if words.contains("--today") { (*words).to_owned() } else { format!("{words} --clock {day}") };
        let before = snapshot(&path);
        let dry = place.on(&path, &format!("{words} --dry-run"));
        assert_eq!((dry.code, snapshot(&path)), (Some(*exit), before.clone()), "{words}: {dry:?}");
        let ran = place.on(&path, &words);
        assert_eq!(ran.code, Some(*exit), "{words}: {ran:?}");
        for said in [&dry, &ran] {
            assert!(said.err.contains(wanted) && said.out.is_empty(), "{words}: {said:?}");
            assert!(!said.err.contains("DEMO0-"), "{words}: {said:?}");
        }
        if left.is_empty() {
            assert_eq!(snapshot(&path), before, "{words}");
        } else {
            let now = std::fs::read_to_string(&path).unwrap();
            assert!(now.contains(left), "{words}: {left}");
            assert!(mpn_benefits::file::parse(&now).is_clean(), "{words}");
        }
    }
}

/// Story 3.
#[test]
fn the_same_hardware_does_not_count() {
    tell(
        "2021-03-01",
        &[
            (
                "activate win-ent-mak --machine LAB-01 --case same-hardware",
                0,
                "not counted: still 4 of 20 used",
                "on = 2021-03-01, machine = \"LAB-01\", case = \"same-hardware\"",
            ),
            (
                "activate win-ent-mak --machine LAB-01 --case changed-hardware",
                0,
                "counted: 4 before, 5 of 20 used",
                "on = 2021-03-01, machine = \"LAB-01\", case = \"changed-hardware\"",
            ),
            (
                "activate win-ent-mak --machine NEW-PC --case new-machine",
                0,
                "counted: 5 before, 6 of 20 used",
                "on = 2021-03-01, machine = \"NEW-PC\", case = \"new-machine\"",
            ),
        ],
    );
}

/// Stories 4, 5 and 6.
#[test]
fn keys_that_are_full_count_everything_or_are_none() {
    tell(
        "2021-03-01",
        &[
            ("activate office-mak --machine NEW-PC --case new-machine", 1, "office-mak-spare has some left", ""),
            (
                "activate ws-2019-mak --machine HOST-A --case same-hardware",
                0,
                "counted: 3 before, 4 of 4 used; this key is full then",
                "on = 2021-03-01, machine = \"HOST-A\"",
            ),
            ("activate ws-cal --machine NEW-PC --case new-machine", 1, "R23", ""),
        ],
    );
    let place = Place::new();
    let path = place.write("own.toml", CONTOSO);
    for how in ["", "--copy", "--print"] {
        let ran = place.on(&path, &format!("key ws-cal {how} --clock 2021-03-01"));
        assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{ran:?}");
        assert!(ran.err.contains("R23"), "{ran:?}");
    }
    assert_eq!(std::fs::read_to_string(&path).unwrap(), CONTOSO);
}

/// Stories 7 and 8.
#[test]
fn redeeming() {
    let tenant = "--tenant contoso.onmicrosoft.com";
    let place = Place::new();
    let path = place.write("own.toml", CONTOSO);
    let both = place.on(&path, &format!("redeem m365-25 {tenant} --into m365 --dry-run --clock 2021-03-01"));
    for line in [
        "add: 125 seats for 145 days, until 2021-07-24 (18125 seat-days)",
        "extend: 100 seats for 181 days, until 2021-08-29 (18100 seat-days)",
    ] {
        assert!(both.err.contains(line), "{both:?}");
    }
    assert_eq!(std::fs::read_to_string(&path).unwrap(), CONTOSO);
    tell(
        "2021-03-01",
        &[
            ("redeem m365-25 --tenant contso.onmicrosoft.com --as add --into m365", 1, "R38", ""),
            ("redeem ems-16 --tenant contoso.onmicrosoft.com --as extend --into ems-main", 1, "R35", ""),
            (
                "redeem m365-25 --tenant contoso.onmicrosoft.com --as extend --into m365",
                0,
                "100 seats for 181 days, until 2021-08-29. A replacement could be had until 2021-03-31 (R33)",
                "redeemed = { on = 2021-03-01, tenant = \"contoso.onmicrosoft.com\", as = \"extend\", subscription = \"m365\" }",
            ),
            ("redeem m365-25 --tenant contoso.onmicrosoft.com --as add --into m365", 1, "R32", ""),
        ],
    );
    let into = "redeem ems-16 --tenant contoso.onmicrosoft.com --as add --into ems-main";
    tell("2021-03-15", &[(into, 0, "21 seats", "subscription = \"ems-main\"")]);
    tell("2021-03-16", &[(into, 1, "2021-03-15", "")]);
}

/// Story 9.
#[test]
fn a_replacement() {
    let replace = "replace d365-5 --reason wrong-tenant";
    tell(
        "2021-03-12",
        &[
            (replace, 0, "possible until 2021-03-12", "replaced = { on = 2021-03-12, reason = \"wrong-tenant\" }"),
            (replace, 1, "A replacement was issued on 2021-03-12", ""),
        ],
    );
    tell("2021-03-13", &[(replace, 1, "2021-03-12", "")]);
}

/// Stories 10 and 11.
#[test]
fn seats() {
    tell(
        "2021-03-01",
        &[
            ("assign vs-1 alex", 1, "2021-04-15", ""),
            // What a day would bring is answered, not done.
            ("assign vs-1 alex --today 2021-04-14", 1, "R45", ""),
            ("assign vs-1 alex --today 2021-04-15", 0, "2021-07-14", ""),
            (
                "left adele",
                0,
                "vs-1 (for somebody else from 2021-04-15 on), azure-monthly (for anybody at once)",
                "left = 2021-03-01",
            ),
            ("assign vs-1 alex", 1, "2021-04-15", ""),
        ],
    );
}

/// Story 12.
#[test]
fn cases() {
    tell("2021-03-01", &[("incident support --case SR-77", 0, "4 used, 6 left", "case = \"SR-77\"")]);
}
