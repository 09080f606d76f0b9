//! Refusals that name the cause (g), days as people type them (g5, f10), and ids of names (f11).

use super::*;

/// What is wrong with a text, with its lines, as the program says it.
fn faults(text: &str) -> Vec<String> {
    let loaded = file::parse(text);
    let words = Text::english();
    loaded.problems.iter().map(|problem| format!("{}: {}", problem.line, words.problem(problem))).collect()
}

/// A merge in the sample: both sides name the first person.
fn merged(marks: [&str; 4]) -> String {
    let [ours, base, middle, theirs] = marks;
    let name = "name = \"Adele Vance\"\n";
    CONTOSO.replacen(name, &format!("{ours}{name}{base}{middle}name = \"Ada Vance\"\n{theirs}"), 1)
}

#[test]
fn found_g1_an_unresolved_merge_is_one_fault() {
    let (ours, middle, theirs) = ("<<<<<<< HEAD\n", "=======\n", ">>>>>>> theirs\n");
    let line = CONTOSO.lines().position(|line| line == "name = \"Adele Vance\"").unwrap() + 1;
    let sentence = |last: usize| format!("{line}: unresolved merge, lines {line} to {last}; keep what is right and");
    let text = merged([ours, "", middle, theirs]);
    let found = faults(&text);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with(&sentence(line + 4)), "{found:?}");
    assert_eq!(file::parse(&text).state, sample(), "our side is shown");
    // With the common ancestor between the sides, with other line ends, and several of them.
    let text = merged([ours, "||||||| base\nname = \"A\"\n", middle, theirs]);
    let found = faults(&text);
    assert!(found.len() == 1 && found[0].starts_with(&sentence(line + 6)), "{found:?}");
    let found = faults(&merged([ours, "", middle, theirs]).replace('\n', "\r\n"));
    assert!(found.len() == 1 && found[0].starts_with(&sentence(line + 4)), "{found:?}");
    let two =
        merged([ours, "", middle, theirs]) + "<<<<<<< HEAD\n=======\n[[person]]\nid = \"x\"\nname = \"X\"\n>>>>>>> b\n";
    let found = faults(&two);
    assert!(found.len() == 1 && found[0].contains(", and one more below"), "{found:?}");
    // Another fault of the file is still one.
    let found = faults(&merged([ours, "", middle, theirs]).replace("quantity = 25", "quantity = ten"));
    assert_eq!(found.len(), 2, "{found:?}");
    // In a text of several lines such lines are text.
    let note =
        CONTOSO.replacen("email = ", "note = \"\"\"\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n\"\"\"\nemail = ", 1);
    assert_eq!(faults(&note), Vec::<String>::new());
    // One that never ends is said as it stands.
    assert!(!faults(&merged([ours, "", middle, ""])).is_empty());
    assert!(!file::parse(&merged([ours, "", middle, ""])).is_clean());
}

#[test]
fn found_g2_the_kind_of_value_that_a_field_takes_is_named() {
    for (was, wrong, wanted) in [
        ("quantity = 25", "quantity = ten", "`quantity` takes a whole number; found ten"),
        ("quantity = 25", "quantity = 25x", "`quantity` takes a whole number"),
        (
            "activate_by = 2021-03-15",
            "activate_by = soon",
            "`activate_by` takes a date like 2021-09-01, without quotes; found soon",
        ),
        ("activate_by = 2021-03-15", "activate_by = 2021/03/15", "`activate_by` takes a date like"),
        ("activate_by = 2021-03-15", "activate_by = 15.03.2021", "`activate_by` takes a date like"),
        (
            "profile_reviewed = false",
            "profile_reviewed = no",
            "`profile_reviewed` takes a date like 2021-09-01, true or false; found no",
        ),
        ("limit = 20", "limit = many", "`limit` takes a whole number"),
        ("limit = 20", "blocked = yes", "`blocked` takes true or false"),
        (
            "excludes_platforms = [\"macos\"]",
            "excludes_platforms = macos",
            "`excludes_platforms` takes a list in [ ]; found macos",
        ),
        ("purchased = 2020-09-01", "purchased = 2020-09-01\nrenewals = [soon]", "`renewals` takes a date like"),
        ("on = 2020-10-05 }", "on = today }", "`on` takes a date like"),
        ("product = \"Microsoft Azure\"", "product = Azure", "text needs quotes around it; found Azure"),
        ("excludes_platforms = [\"macos\"]", "excludes_platforms = [macos]", "text needs quotes around it"),
    ] {
        assert!(CONTOSO.contains(was), "{was}");
        let found = faults(&CONTOSO.replacen(was, wrong, 1));
        assert!(found.iter().any(|fault| fault.contains(wanted)), "{wrong}: {found:?}");
    }
}

#[test]
fn found_g5_a_day_that_is_not_in_the_calendar_names_its_field_and_the_days_of_the_month() {
    for (was, wrong, wanted) in [
        (
            "activate_by = 2021-03-15",
            "activate_by = 2026-02-30",
            "`activate_by` is 2026-02-30, which does not exist; 2026-02 has 28 days",
        ),
        ("on = 2020-10-05 }", "on = 2020-04-31 }", "`on` is 2020-04-31, which does not exist; 2020-04 has 30 days"),
        (
            "purchased = 2020-09-01",
            "purchased = 2020-09-01\nrenewals = [2021-13-01]",
            "`renewals` is 2021-13-01, which does not exist; months are 01 to 12",
        ),
    ] {
        let found = faults(&CONTOSO.replacen(was, wrong, 1));
        assert!(found.iter().any(|fault| fault.contains(wanted)), "{wrong}: {found:?}");
    }
    let wanted = "There is no such day: 2026-02 has 28 days.";
    for (words, named) in [
        (&["list", "people", "--today", "2026-02-30"][..], "--today"),
        (&["renew", "maps", "--paid", "2026-02-30"], "--paid"),
        (&["signed-in", "vs-3", "--on", "2026-02-30"], "--on"),
        (&["diff", "2026-02-30", "2026-03-01"], "FROM"),
        (&["set", "adele", "left", "2026-02-30"], "`left`"),
        (&["add", "person", "name=X", "left=2026-02-30"], "`left`"),
    ] {
        let said = unwritten(words, 2);
        assert!(said.contains(wanted) && said.contains(named), "{words:?}: {said}");
    }
    let said = unwritten(&["list", "people", "--today", "2021-13-01"], 2);
    assert!(said.contains("There is no month 13: months are 01 to 12."), "{said}");
    let mut app = given(DAY).keys("7npX<tab><tab>2026-02-30<enter>");
    assert!(says(&app.text(), wanted), "{}", app.text());
    let mut app = given(DAY).keys("t2026-02-30<enter>");
    assert!(app.text().contains(wanted), "{}", app.text());
}

/// Forms, the date bar and every option take the same words.
#[test]
fn found_f10_days_are_typed_alike_everywhere() {
    for (typed, wanted) in [
        ("today", "2021-03-01"),
        ("tomorrow", "2021-03-02"),
        ("yesterday", "2021-02-28"),
        ("+30", "2021-03-31"),
        ("-7", "2021-02-22"),
        ("mon", "2021-03-08"),
        ("friday", "2021-03-05"),
        ("2021-02-03", "2021-02-03"),
    ] {
        let (ran, _) = on_sample(&["list", "people", "--json", "--today", typed]);
        assert_eq!(ran.json()["today"], wanted, "{typed}: {ran:?}");
        let (ran, _) = on_sample(&["diff", typed, "+400", "--json"]);
        assert_eq!(
            (ran.json()["from"].as_str(), ran.json()["to"].as_str()),
            (Some(wanted), Some("2022-04-05")),
            "{typed}"
        );
        let file = written(&["set", "adele", "left", typed]);
        assert!(file.contains(&format!("left = {wanted}")), "{typed}");
        // A word begins with a small letter there.
        let app = given(DAY).keys("t").keys(&typed.to_lowercase()).keys("<enter>");
        assert_eq!(app.app.dates.shown, day(wanted), "{typed}");
        if day(wanted) <= day(DAY) {
            let file = written(&["signed-in", "vs-3", "--on", typed]);
            assert!(file.contains(&format!("signed_in = {wanted}")), "{typed}");
        }
    }
    // --clock is counted from the real day, whatever that is; --today from the one that it names.
    let (ran, _) = on_sample(&["list", "people", "--json", "--today", "+0"]);
    assert_eq!(ran.json()["today"], DAY);
}

#[test]
fn found_g6_who_holds_nothing_is_named_with_what() {
    let said = unwritten(&["release", "vs-2"], 1);
    assert!(said.contains("Nobody holds Visual Studio Professional (vs-2) (R44)."), "{said}");
    let said = unwritten(&["signed-in", "vs-2"], 1);
    assert!(said.contains("Nobody holds Visual Studio Professional (vs-2) (R44)."), "{said}");
    let said = unwritten(&["release", "azure-monthly", "alex"], 1);
    assert!(
        said.contains("Alex Wilber does not hold Microsoft Azure (azure-monthly): Adele Vance does (R42)."),
        "{said}"
    );
}

#[test]
fn found_g7_every_act_says_what_it_recorded() {
    for (words, wanted) in [
        (&["clear", "win-ent-mak", "LAB-01"][..], "(win-ent-mak): software removed from LAB-01 on 2021-03-01"),
        (&["block", "win-ent-mak"], "(win-ent-mak): blocked by Microsoft"),
        (&["signed-in", "vs-3"], "(vs-3): its holder signed in on 2021-03-01"),
        (&["review", "maps"], "Action Pack: the business profile was reviewed on 2021-03-01"),
        (&["close", "support", "120-1003"], "(support): case 120-1003 was closed on 2021-03-01"),
        (
            &["dismiss", "d365-5"],
            "Dynamics 365 Customer Engagement (d365-5): last day of a replacement (2021-03-12): off Deadlines, mpn check and calendars",
        ),
    ] {
        let (ran, _) = on_sample(words);
        assert!(ran.code == Some(0) && ran.err.contains(wanted), "{words:?}: {ran:?}");
    }
}

#[test]
fn found_g8_the_machines_that_the_ledger_has_are_named() {
    let said = unwritten(&["clear", "win-ent-mak", "LAB-O3"], 1);
    assert!(said.contains("LAB-O3 does not carry the software; it is on LAB-03, LAB-01, LAB-02 (R25)."), "{said}");
    let many = ["PC-1", "PC-2", "PC-3", "PC-4", "PC-5"]
        .map(|name| format!("    {{ on = 2021-01-01, machine = \"{name}\", case = \"new-machine\" }},\n"));
    let last = "  { on = 2021-01-09, machine = \"LAB-02\", case = \"changed-hardware\" }, # new mainboard\n";
    let place = Place::new();
    let state = place.write("benefits.toml", CONTOSO.replace(last, &format!("{last}{}", many.concat())));
    let said = refused(&place.on(&state, "clear win-ent-mak PC-9 --clock 2021-03-01"), 1);
    assert!(said.contains("; it is on PC-1, PC-2, PC-3 + 5 (R25)."), "{said}");
    let said = unwritten(&["clear", "office-mak-spare", "PC"], 1);
    assert!(said.contains("By the ledger of this key no machine carries the software (R25)."), "{said}");
}

#[test]
fn found_g10_it_is_said_how_tenants_are_recorded() {
    let line = "tenants = [\"contoso.onmicrosoft.com\", \"contosodemo.onmicrosoft.com\"]\n";
    let place = Place::new();
    let state = place.write("benefits.toml", CONTOSO.replace(line, ""));
    let redeem = "redeem m365-25 --tenant contoso.onmicrosoft.com --as add --clock 2021-03-01";
    let said = refused(&place.on(&state, redeem), 1);
    assert!(said.contains("(R38)") && said.contains("mpn set partner tenants") && said.contains("[partner]"), "{said}");
    // Said so, it is done so.
    let ran = run(place.mpn(["set", "partner", "tenants", "contoso.onmicrosoft.com"]).arg("--file").arg(&state));
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(place.on(&state, redeem).code, Some(0));
}

#[test]
fn found_g_all_faults_of_a_command_line_are_said_at_once() {
    let said = unwritten(&["add", "software", "quantity=ten", "activate_by=soon", "wrong=1", "grant=core"], 2);
    for wanted in [
        "`quantity`: This is no whole number",
        "`activate_by`: This is no day",
        "a software benefit has no field “wrong”",
        "Membership offer (`enrollment`), Product (`product`) must be there.",
    ] {
        assert!(said.contains(wanted), "{wanted} in {said}");
    }
    let said = unwritten(&["add", "software", "product=X"], 2);
    assert!(said.contains("Membership offer (`enrollment`) must be there."), "{said}");
    let said = unwritten(&["add", "offer", "offer=competency"], 2);
    assert!(
        said.contains("Competency (`competency`), Level (`level`), Purchased on (`purchased`) must be there."),
        "{said}"
    );
    let said = unwritten(&["add", "key", "--to", "win-ent"], 2);
    assert!(said.contains("--key-from") || said.contains("`kind`"), "{said}");
}

/// A form marks every field with a fault, and the focus goes to the first.
#[test]
fn found_g_all_faults_of_a_form_are_marked_at_once() {
    let mut app = given(DAY).keys("np");
    let title = app.text();
    assert!(title.contains("New "), "{title}");
    app = app.keys("<tab><tab>ten<enter>");
    let picture = app.picture();
    let marked = picture.lines().filter(|line| line.contains('~') && line.contains("red")).count();
    assert!(marked >= 2, "{picture}");
}

#[test]
fn found_f11_ids_of_names_read_like_the_names() {
    for (name, wanted) in [
        ("Zoë Müller", "zoe-muller"),
        ("Zoe\u{308} Mu\u{308}ller", "zoe-muller"),
        ("Adèle", "adele-2"),
        ("李", "person-1"),
        ("Łódź Straße", "lodz-strasse"),
        ("Ærøskøbing", "aeroskobing"),
        ("İstanbul", "istanbul"),
        ("Đức Nguyễn", "duc-nguyen"),
        ("Renée O’Connor", "renee-o-connor"),
        ("O\u{301}scar Þór", "oscar-thor"),
        ("山田 Taro", "taro"),
        ("김", "person-1"),
    ] {
        let file = written(&["add", "person", &format!("name={name}")]);
        assert!(
            file.contains(&format!("id = \"{wanted}\"\n")),
            "{name}: {}",
            file.split("[[person]]").last().unwrap_or_default()
        );
    }
    let place = Place::new();
    let state = place.write("benefits.toml", CONTOSO);
    for wanted in ["person-1", "person-2"] {
        let ran = run(place.mpn(["add", "person", "name=李"]).arg("--file").arg(&state));
        assert!(ran.code == Some(0) && ran.err.contains(wanted), "{ran:?}");
    }
    let mut app = given(DAY).keys("7np").send(Msg::Paste("李".to_owned())).keys("<enter>");
    assert!(app.app.state.person(&id("person-1")).is_some(), "{}", app.text());
}

proptest! {
    /// Whatever a person is called, there is an id for them, and it is well shaped.
    #[test]
    fn found_f11_everybody_has_an_id(name in "\\PC{1,12}") {
        prop_assume!(!name.trim().is_empty());
        let (state, asking) = (sample(), Asking { today: day(DAY), role: Role::MpnPartnerAdmin });
        let fields = vec![(Field::Name, Value::Text(name.clone()))];
        let applied = apply(&state, &Command::Add { kind: Kind::Person, parent: None, fields }, asking);
        let id = applied.unwrap().subject.unwrap();
        prop_assert!(Id::parse(id.as_str()).is_ok() && state.thing(&id).is_none(), "{:?}", id);
    }
}

/// A name that two people have is told so, and not taken for an id that is written wrongly.
#[test]
fn found_g_a_name_of_two_people_asks_which() {
    let text = CONTOSO.replacen("name = \"Alex Wilber\"", "name = \"Adele Vance\"", 1);
    assert_ne!(text, CONTOSO);
    let mut board =
        crate::kit::harness::given_text(&text, "2021-03-01").at(100, 40).keys("3/vs-2<enter>agadele vance<enter>");
    let seen = board.text();
    // Its list opens with those that are called so, each with its id.
    for wanted in ["Person · 1 of 2", "Adele Vance adele", "Adele Vance alex"] {
        assert!(crate::kit::harness::says(&seen, wanted), "{wanted}: {seen}");
    }
    assert!(board.effects.is_empty(), "{seen}");
}
