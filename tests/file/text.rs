//! The state file: what is read, and where every fault is.

use std::fmt::Write as _;

use crate::kit::CONTOSO;
use crate::kit::effort::{every, few};
use mpn_benefits::domain::offer::{Level, OfferKind, ProfileReview};
use mpn_benefits::domain::partner::Role;
use mpn_benefits::domain::software::KeyKind;
use mpn_benefits::file::{self, Loaded, Problem, Severity};
use mpn_benefits::text::Text;

/// The problems of a text as `line:column Kind`, warnings with a `~`.
fn problems(loaded: &Loaded) -> Vec<String> {
    loaded.problems.iter().map(short).collect()
}

fn short(problem: &Problem) -> String {
    let kind = format!("{:?}", problem.kind);
    let name = kind.split([' ', '(']).next().unwrap_or("");
    let detail = match &problem.kind {
        file::ProblemKind::Syntax { fault, .. } => format!("{fault:?}"),
        _ => name.to_owned(),
    };
    let sign = if problem.severity == Severity::Warning { "~" } else { "" };
    format!("{}:{} {sign}{detail}", problem.line, problem.column)
}

/// Every problem has its sentence.
fn have_sentences(loaded: &Loaded) {
    let text = Text::english();
    for problem in &loaded.problems {
        let sentence = text.problem(problem);
        assert!(!sentence.is_empty() && !sentence.contains("No localization"), "{problem:?}: {sentence}");
    }
}

fn check(text: &str, expected: &[&str]) {
    let loaded = file::parse(text);
    have_sentences(&loaded);
    assert_eq!(problems(&loaded), expected, "{text}");
    assert_eq!(loaded.is_clean(), expected.iter().all(|line| line.contains('~')), "{text}");
}

/// Checks a text after the two lines that every file needs and an offer of 2020-09-01: lines count from 1.
fn check_after(text: &str, expected: &[&str]) {
    let head = "format = 1\nrules = \"mpn-2021\"\n";
    let offer = "[[enrollment]]\nid = \"maps\"\noffer = \"action-pack\"\npurchased = 2020-09-01\n";
    let loaded = file::parse(&format!("{head}{text}\n{offer}"));
    have_sentences(&loaded);
    let found: Vec<String> = loaded
        .problems
        .iter()
        .map(|problem| short(&Problem { line: problem.line.saturating_sub(2), ..problem.clone() }))
        .collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn the_sample_loads_clean_with_its_values() {
    let loaded = file::parse(CONTOSO);
    assert_eq!(problems(&loaded), Vec::<String>::new());
    let state = &loaded.state;
    let counts = [
        state.people.len(),
        state.enrollments.len(),
        state.software.len(),
        state.software.iter().map(|benefit| benefit.keys.len()).sum(),
        state.cloud.len(),
        state.tokens().count(),
        state.subscriptions.len(),
        state.visual_studio.len(),
        state.technical.len(),
    ];
    assert_eq!(counts, [4, 2, 5, 4, 4, 3, 3, 1, 3]);
    assert_eq!(state.partner.name.as_deref(), Some("Contoso Consulting"));
    assert_eq!(state.partner.role, Role::MpnPartnerAdmin);
    assert_eq!(state.partner.tenants.len(), 2);
    let gold = &state.enrollments[1];
    assert_eq!((gold.offer, gold.level), (OfferKind::Competency, Some(Level::Gold)));
    assert_eq!(gold.profile_reviewed, Some(ProfileReview::Done));
    let key = &state.software[0].keys[0];
    assert_eq!(key.key.reveal(), "DEMO0-AAAA1-BEEF0-WIN10-00001");
    assert_eq!((&key.kind, key.limit, key.activations.len()), (&KeyKind::Mak, Some(20), 5));
    assert_eq!(key.viewed.map(|day| day.to_string()).as_deref(), Some("2020-10-01"));
    let redeemed = state.cloud[2].tokens[0].redeemed.as_ref().map(|fact| fact.subscription.as_str());
    assert_eq!(redeemed, Some("d365-demo"));
    assert!(state.cloud[3].credit.is_some());
    assert_eq!(state.subscriptions[0].stated.map(|stated| stated.seats), Some(100));
    assert_eq!(state.visual_studio[0].seats[2].assignments.len(), 2);
    assert_eq!(state.technical[0].incidents.len(), 3);
}

#[test]
fn broken_samples_point_where_they_say() {
    check(include_str!("../fixtures/broken/newer-format.toml"), &["2:10 NewerFormat"]);
    check(include_str!("../fixtures/broken/no-such-date.toml"), &["6:13 NoSuchDate"]);
    check(include_str!("../fixtures/broken/repeated-id.toml"), &["9:6 RepeatedId"]);
    check(include_str!("../fixtures/broken/unclosed-string.toml"), &["5:8 UnclosedText"]);
    check(include_str!("../fixtures/broken/unknown-reference.toml"), &["7:14 UnknownReference"]);
    check(include_str!("../fixtures/broken/unknown-word.toml"), &["6:9 UnknownWord"]);
}

#[test]
fn what_every_file_needs() {
    check("", &["1:1 Missing", "1:1 Missing"]);
    check("format = 1\n", &["1:1 Missing"]);
    check("format = 1\nrules = \"mpn-2021\"\n", &[]);
    check("format = 0\nrules = \"mpn-2021\"\n", &["1:10 OutOfRange"]);
    check("format = -1\nrules = \"mpn-2022\"\n", &["1:10 OutOfRange", "2:9 UnknownWord"]);
    check("format = \"1\"\nrules = 2021\n", &["1:10 WrongType", "2:9 WrongType"]);
    check("format = 99999999999999999999\nrules = 1\n", &["1:10 NewerFormat"]);
}

#[test]
fn fields_and_types() {
    for (text, expected) in [
        ("[person]\nid = \"a\"\nname = \"A\"", &["1:1 WrongType"][..]),
        ("[[partner]]\nname = \"A\"", &["1:1 WrongType"]),
        (
            "[partner]\nname = 1\ntenants = \"a\"\nrole = \"usr\"",
            &["2:8 WrongType", "3:11 WrongType", "4:8 UnknownWord"],
        ),
        ("[[person]]\nid = \"a\"", &["1:1 Missing"]),
        ("[[person]]\nname = \"A\"", &["1:1 Missing"]),
        ("[[person]]\nid = \"Ä b\"\nname = \"A\"", &["2:6 BadId"]),
        ("[[person]]\nid = \"a\"\nname = \"A\"\nleft = \"2021-06-30\"", &["4:8 WrongType"]),
        ("[[person]]\nid = \"a\"\nname = \"A\"\nleft = 2021-06-30T10:00:00", &["4:8 WrongType"]),
        ("[[person]]\nid = \"a\"\nname = \"A\"\nleft = 2021-13-01", &["4:8 NoSuchDate"]),
        ("[[person]]\nid = \"a\"\nname = \"A\"\nleft = 2021-6-30", &["4:8 NoValue"]),
        ("[[person]]\nid = \"a\"\nname = \"A\"\nemial = \"x\"", &["4:1 ~UnknownField"]),
        ("[[persn]]\nid = \"a\"", &["1:3 ~UnknownField"]),
        ("[[enrollment]]\nid = \"x\"\noffer = \"competency\"\npurchased = 2021-01-01", &["1:1 Missing", "1:1 Missing"]),
        ("[[enrollment]]\nid = \"x\"\noffer = \"advanced-specialization\"\npurchased = 2021-01-01", &["1:1 Missing"]),
        (
            "[[enrollment]]\nid = \"x\"\noffer = \"action-pack\"\npurchased = 2021-01-01\nprofile_reviewed = 1\nrenewals = 3",
            &["5:20 WrongType", "6:12 WrongType"],
        ),
        ("[[software]]\nid = \"s\"\nenrollment = \"maps\"", &["1:1 Missing"]),
        (
            "[[software]]\nid = \"s\"\nenrollment = \"maps\"\nproduct = \"P\"\nquantity = -1\nexcludes_platforms = [\"macos\", \"windos\"]",
            &["5:12 OutOfRange", "6:32 UnknownWord"],
        ),
        (
            "[[software]]\nid = \"s\"\nenrollment = \"maps\"\nproduct = \"P\"\nquantity = 1_000_001",
            &["5:12 OutOfRange"],
        ),
        ("[[software]]\nid = \"s\"\nenrollment = \"maps\"\nproduct = \"P\"\nquantity = 1.5", &["5:12 WrongType"]),
        (
            "[[software]]\nid = \"s\"\nenrollment = \"maps\"\nproduct = \"P\"\n  [[software.key]]\n  id = \"k\"\n  key = 5\n  kind = \"mack\"",
            &["7:9 WrongType", "8:10 UnknownWord"],
        ),
        (
            "[[cloud]]\nid = \"c\"\nenrollment = \"maps\"\nproduct = \"P\"\n[[cloud.token]]\nid = \"t\"\nkey = \"K\"",
            &["5:1 Missing"],
        ),
        ("[[subscription]]\nid = \"s\"\nproduct = \"P\"\ntenant = \"t\"\nends = 2021-01-01", &["5:8 PartlyStated"]),
        ("[[visual_studio]]\nid = \"v\"\nenrollment = \"maps\"\nproduct = \"P\"", &["1:1 Missing"]),
        (
            "[[technical]]\nid = \"t\"\nenrollment = \"maps\"\nkind = \"advisory-hours\"\nincidents = [ { case = \"1\", on = 2021-01-01 } ]",
            &["5:15 Missing"],
        ),
    ] {
        check_after(text, expected);
    }
}

#[test]
fn facts_across_records() {
    let cloud = "[[cloud]]\nid = \"c\"\nenrollment = \"maps\"\nproduct = \"P\"\n";
    let sub = "\n[[subscription]]\nid = \"sub\"\nproduct = \"P\"\ntenant = \"t\"";
    let stated = format!("{sub}\nseats = 1\nends = 2021-12-01\nas_of = 2020-12-01");
    let token = |id: &str, more: &str| format!("[[cloud.token]]\nid = \"{id}\"\nkey = \"K-{id}\"\nseats = 5\n{more}\n");
    let redeemed = |on: &str, tenant: &str, how: &str| {
        format!("redeemed = {{ on = {on}, tenant = \"{tenant}\", as = \"{how}\", subscription = \"sub\" }}")
    };
    let replaced = |by: &str| format!("replaced = {{ on = 2021-01-01, reason = \"wrong-tenant\", by = \"{by}\" }}");
    let seats = "[[visual_studio]]\nid = \"v\"\nenrollment = \"maps\"\nproduct = \"P\"\nquantity = 1\n";
    let zoe = "[[person]]\nid = \"zoe\"\nname = \"Zoe\"\n";
    let software = "[[software]]\nid = \"s\"\nenrollment = \"maps\"\nproduct = \"P\"\n[[software.key]]\nid = \"k\"\nkey = \"K\"\nkind = \"mak\"\nlimit = 1\n";
    for (text, expected) in [
        (format!("{cloud}{}{sub}", token("t", &redeemed("2020-08-01", "t", "new"))), &["9:19 RedeemedBeforePurchase"][..]),
        (format!("{cloud}{}{stated}", token("t", &redeemed("2021-01-01", "t", "add"))), &[]),
        (format!("{cloud}{}{sub}", token("t", &redeemed("2021-01-01", "t", "add"))), &["9:72 NoSubscriptionYet"]),
        (format!("{cloud}{}{stated}", token("t", &redeemed("2021-01-01", "u", "extend"))), &["9:40 OtherTenant"]),
        (
            format!("{}{}{stated}", cloud.replace("\"P\"", "\"Q\""), token("t", &redeemed("2021-01-01", "t", "add"))),
            &["9:72 OtherProduct"],
        ),
        (
            format!(
                "{cloud}{}{}{sub}",
                token("t", &redeemed("2021-03-01", "t", "new")),
                token("u", &redeemed("2021-02-01", "t", "add"))
            ),
            &["14:72 NoSubscriptionYet"],
        ),
        (format!("{cloud}{}", token("t", &redeemed("2021-01-01", "t", "new"))), &["9:72 UnknownReference"]),
        (
            format!("{cloud}{}{}{}", token("t", &replaced("w")), token("u", &replaced("w")), token("w", "")),
            &["14:61 ReplacedTwice"],
        ),
        (
            format!("{cloud}{}{}{}", token("t", &replaced("w")), cloud.replace("\"c\"", "\"d\""), token("w", "")),
            &["9:61 ReplacedAcross"],
        ),
        (format!("{cloud}{}", token("t", &replaced("w"))), &["9:61 UnknownReference"]),
        (
            format!("{cloud}assignments = [ {{ person = \"zoe\", on = 2021-01-01, ended = 2020-12-01 }} ]\n{zoe}"),
            &["5:60 EndedBeforeStart"],
        ),
        (
            format!("{seats}[[visual_studio.seat]]\nid = \"v-1\"\nassignments = [\n  {{ person = \"zoe\", on = 2021-02-01 }},\n  {{ person = \"zoo\", on = 2021-01-01 }},\n]\n{zoe}"),
            &["10:14 UnknownReference", "10:26 AssignedBeforePrevious"],
        ),
        (
            format!("{seats}[[visual_studio.seat]]\nid = \"v-1\"\nassignments = [ {{ person = \"zoe\", on = 2020-01-01 }} ]\n[[visual_studio.seat]]\nid = \"v-2\"\nassignments = [ {{ person = \"zoe\", on = 2021-01-01 }} ]\n{zoe}"),
            &["8:40 ~BeforePurchase", "11:40 ~OverFull"],
        ),
        (
            format!("{software}activations = [\n  {{ on = 2021-02-01, machine = \"a\", case = \"new-machine\" }},\n  {{ on = 2021-01-01, machine = \"b\", case = \"new-machine\" }},\n]\n"),
            &["12:10 ~OutOfOrder", "12:10 ~OverFull"],
        ),
        (format!("{software}viewed = 2020-01-01\n"), &["10:10 ~BeforePurchase"]),
        (software.replace("\"maps\"", "\"mops\""), &["3:14 UnknownReference"]),
        (
            "[[enrollment]]\nid = \"x\"\noffer = \"action-pack\"\npurchased = 2020-09-01\nrenewals = [2021-09-20, 2021-09-21]".to_owned(),
            &["5:25 ~PaymentOutsideWindow"],
        ),
        (
            "[[technical]]\nid = \"t\"\nenrollment = \"maps\"\nkind = \"product-support\"\nquantity = 1\nincidents = [ { case = \"1\", on = 2021-01-01 }, { case = \"2\", on = 2021-01-02 } ]".to_owned(),
            &["6:67 ~OverFull"],
        ),
        ("[[technical]]\nid = \"maps\"\nenrollment = \"maps\"\nkind = \"signature-cloud\"".to_owned(), &["6:6 RepeatedId"]),
    ] {
        check_after(&text, expected);
    }
}

#[test]
fn a_benefit_without_its_offer_is_left_out_and_the_rest_stays() {
    let text = CONTOSO.replacen("enrollment = \"maps\"", "enrollment = \"mops\"", 1);
    let loaded = file::parse(&text);
    assert_eq!(problems(&loaded), ["52:14 UnknownReference"]);
    assert_eq!(loaded.state.software.len(), 4);
    assert_eq!(loaded.state.cloud.len(), 4);
}

#[test]
fn all_faults_of_a_file_in_one_go() {
    let text = CONTOSO
        .replacen("name = \"Adele Vance\"", "name = \"Adele Vance", 1)
        .replacen("offer = \"competency\"", "offer = \"competence\"", 1)
        .replacen("purchased = 2020-03-15", "purchased = 2020-02-30", 1)
        .replacen("limit = 20", "limit = \"20\"", 1)
        .replacen("  activations = [\n", "  activations = \n", 1)
        .replacen("kind = \"signature-cloud\"", "kindd = \"signature-cloud\"", 1);
    let found = problems(&file::parse(&text));
    for line in [
        "15:8 UnclosedText",
        "42:9 UnknownWord",
        "45:13 NoSuchDate",
        "62:11 WrongType",
        "64:17 NoValue",
        "248:1 Missing",
        "251:1 ~UnknownField",
    ] {
        assert!(found.iter().any(|fault| fault == line), "{line} in {found:#?}");
    }
}

#[test]
fn an_unclosed_bracket_does_not_swallow_the_next_tables() {
    let text = CONTOSO.replacen("\"contosodemo.onmicrosoft.com\"]", "\"contosodemo.onmicrosoft.com\"", 1);
    let loaded = file::parse(&text);
    assert_eq!(loaded.problems.len(), 1, "{:#?}", loaded.problems);
    assert_eq!(loaded.state.people.len(), 4);
}

#[test]
fn places_hold_with_crlf_a_byte_order_mark_and_wide_letters() {
    let text = "\u{feff}frmat = 1\r\nrules = \"mpn-2021\"\r\n[[person]]\r\nid = \"zoë\"\r\nname = \"Zoë\"; x = 1\r\n";
    let expected = ["1:1 Missing", "1:1 ~UnknownField", "4:6 BadId", "5:13 Extra"];
    assert_eq!(problems(&file::parse(text)), expected);
    let crlf = CONTOSO.replace('\n', "\r\n");
    let loaded = file::parse(&format!("\u{feff}{crlf}"));
    assert_eq!(problems(&loaded), Vec::<String>::new());
    assert_eq!(loaded.state, file::parse(CONTOSO).state);
    check("\u{feff}\u{feff}format = 1\nrules = \"mpn-2021\"\n", &["1:1 BadKey"]);
}

#[test]
fn a_file_cut_anywhere_is_clean_or_has_a_place() {
    for (end, _) in CONTOSO.char_indices().step_by(every(7)) {
        let loaded = file::parse(&CONTOSO[..end]);
        let lines = CONTOSO[..end].lines().count() + 1;
        for problem in &loaded.problems {
            assert!(problem.line >= 1 && problem.line <= lines && problem.column >= 1, "{end}: {problem:?}");
        }
        assert_eq!(loaded.is_clean(), file::parse_whole(&CONTOSO[..end]).is_clean(), "{end}");
    }
}

#[test]
fn no_sentence_contains_a_key() {
    let text = Text::english();
    let keys: Vec<&str> = CONTOSO
        .lines()
        .filter_map(|line| line.trim().strip_prefix("key = "))
        .map(|key| key.trim_matches('"'))
        .collect();
    let mut damaged: Vec<String> = Vec::new();
    for (at, letter) in CONTOSO.char_indices() {
        for with in ["", "\n", "\"", "[", "= ", "#"] {
            damaged.push(format!("{}{with}{}", &CONTOSO[..at], &CONTOSO[at + letter.len_utf8()..]));
        }
    }
    for name in ["id", "kind", "limit", "enrollment", "viewed"] {
        for key in &keys {
            damaged.push(CONTOSO.replace("  id = \"win-ent-mak\"", &format!("  {name} = \"{key}\"")));
            damaged.push(CONTOSO.replace("  id = \"win-ent-mak\"", &format!("  {name} = {key}")));
            damaged.push(CONTOSO.replace("  id = \"win-ent-mak\"", &format!("  {key} = \"{name}\"")));
        }
    }
    for damaged in damaged.iter().step_by(few(127, 31)) {
        for problem in &file::parse(damaged).problems {
            let shown = format!("{} {problem:?}", text.problem(problem)).to_uppercase();
            for key in &keys {
                for part in [&key[..11], &key[6..17], &key[12..23], &key[18..29]] {
                    assert!(!shown.contains(part), "{shown}\n{damaged}");
                }
            }
        }
    }
}

#[test]
fn every_problem_of_the_broken_samples_has_its_sentence() {
    let text = Text::english();
    let mut shown = String::new();
    for broken in [
        include_str!("../fixtures/broken/newer-format.toml"),
        include_str!("../fixtures/broken/no-such-date.toml"),
        include_str!("../fixtures/broken/repeated-id.toml"),
        include_str!("../fixtures/broken/unclosed-string.toml"),
        include_str!("../fixtures/broken/unknown-reference.toml"),
        include_str!("../fixtures/broken/unknown-word.toml"),
    ] {
        for problem in &file::parse(broken).problems {
            let _ = writeln!(shown, "{}:{} {}", problem.line, problem.column, text.problem(problem));
        }
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn the_place_of_a_record_and_of_a_row() {
    let place = |id: &str, ledger| file::place_of(CONTOSO, id, ledger);
    assert_eq!(place("adele", None), Some((13, 1)));
    assert_eq!(place("win-ent-mak", None), Some((58, 3)));
    assert_eq!(place("win-ent-mak", Some(("activations", 1))), Some((66, 5)));
    assert_eq!(place("win-ent-mak", Some(("activations", 99))), Some((58, 3)));
    assert_eq!(place("nobody", None), None);
    assert_eq!(file::place_of("\u{feff}person = [ { id = \"a\" } ]", "a", None), Some((1, 12)));
}
