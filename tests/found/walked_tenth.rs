//! Stories walked a tenth time: what a change leaves in its place, what is granted and what is on record, what moves to whom.

use mpn_benefits::file::Folders;
use mpn_benefits::session::NewFile;

use crate::kit::harness::{given_text, says, session, start};
use crate::kit::program::{CONTOSO, Ran, Sample};

/// The sample, some lines of it otherwise.
fn with(changes: &[(&str, &str)]) -> Sample {
    let text = changes.iter().fold(CONTOSO.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    });
    Sample::of(&text)
}

/// Runs a command whose words are parted by blanks; `~` is a blank in one.
fn ran(sample: &Sample, words: &str) -> Ran {
    let words: Vec<String> = words.split(' ').map(|word| word.replace('~', " ")).collect();
    sample.words(&words.iter().map(String::as_str).collect::<Vec<_>>())
}

/// What a command that is done says.
fn said(sample: &Sample, words: &str) -> String {
    let ran = ran(sample, words);
    assert_eq!(ran.code, Some(0), "{words}: {ran:?}");
    ran.err
}

/// What a refusal says; nothing is written.
fn refusal(sample: &Sample, words: &str) -> String {
    let before = sample.text();
    let ran = ran(sample, words);
    assert_eq!(ran.code, Some(1), "{words}: {ran:?}");
    assert_eq!(sample.text(), before, "{words}");
    ran.err
}

/// What the dashboard shows of a file on a day after some keys.
fn shown(sample: &Sample, day: &str, keys: &str) -> String {
    given_text(&sample.text(), day).keys(keys).text()
}

/// A last day for a first use that the file gives does not move with a renewal: that is said before, and whenever it is asked
/// for what came with it (D4); what no day was written for moves in silence.
#[test]
fn found_x1_a_day_of_an_earlier_term_is_told() {
    let sample = Sample::new().on("2021-09-21");
    assert!(!says(&said(&sample, "review maps"), "m365-e3"));
    let told = said(&sample, "renew maps");
    assert!(says(&told, "m365-e3") && !says(&told, "win-ent,"), "{told}");
    let sample = sample.on("2021-10-05");
    let told = refusal(&sample, "redeem m365-25 --tenant contoso.onmicrosoft.com --as new");
    assert!(says(&told, "until 2021-09-01") && says(&told, "activate_by"), "{told}");
    let pane = shown(&sample, "2021-10-05", "2/365 e3<enter>");
    assert!(says(&pane, "2021-09-01 is written in the file and is of an earlier term"), "{pane}");
    // One that belongs to the term is no such day, and neither is one of a term that no renewal ended.
    let _ = said(&sample, "set m365-e3 activate_by 2022-09-01");
    let pane = shown(&sample, "2021-10-05", "2/365 e3<enter>");
    assert!(!says(&pane, "earlier term"), "{pane}");
    let told = refusal(&Sample::new().on("2021-03-16"), "redeem ems-16 --tenant contoso.onmicrosoft.com --as extend");
    assert!(says(&told, "until 2021-03-15") && !says(&told, "earlier term"), "{told}");
}

/// What is worth saying of a change is said of every kind of record, before it is recorded; and not of a change beside it.
#[test]
fn found_x2_remarks_on_records() {
    for (words, wanted) in [
        (
            "add subscription product=Microsoft~365~E3 tenant=contoso.onmicrosoft.com seats=5 ends=2021-12-01 as_of=2021-02-01",
            Some("(m365) is active"),
        ),
        (
            "add subscription product=Microsoft~365~E3 tenant=contosodemo.onmicrosoft.com seats=5 ends=2021-12-01 as_of=2021-02-01",
            None,
        ),
        (
            "add subscription product=X tenant=elsewhere.example seats=5 ends=2021-12-01 as_of=2021-02-01",
            Some("none of the own tenants"),
        ),
        ("set azure-monthly credit --unset", Some("is no credit then")),
        ("set azure-monthly credit.amount 50", None),
        ("add cloud enrollment=maps product=Microsoft~Azure", Some("is a credit")),
        ("add cloud enrollment=maps product=Microsoft~Azure credit.kind=bulk", None),
        ("set win-ent-mak limit 2", Some(": 4 on record, and 2 granted")),
        ("set win-ent-mak limit 4", None),
        ("set support quantity 2", Some("3 on record, and 2 granted")),
        ("set azure-monthly quantity 0", Some("1 on record, and 0 granted")),
        ("set m365-25 seats 50", Some("50 on record, and 25 granted")),
        ("set m365-25 seats 0", Some("adds none")),
        ("add software enrollment=maps product=windows~10~~enterprise", Some("(win-ent) is of the same product")),
        ("add software enrollment=gold-cloud product=Windows~10~Enterprise", None),
        ("add technical enrollment=maps kind=product-support quantity=5", Some("(support) is of the same product")),
        ("set win-ent product Windows~Server~2019~CAL", Some("kind = cal")),
        ("set win-ent note x", None),
        ("set win-ent activate_by 2020-08-31", Some("before the offer was bought (2020-09-01)")),
        ("set win-ent activate_by 2020-09-01", None),
        ("set win-ent-mak viewed 2021-05-01", Some("still to come")),
        ("set maps profile_reviewed 2021-05-01", Some("still to come")),
        ("set maps dismissed 2021-03-01", Some("hides all")),
        ("set partner customer_machines LAB-*", Some("LAB-01 is in the ledger of Windows 10 Enterprise (win-ent-mak)")),
        ("set partner customer_machines SHOP-*", None),
        ("set partner role csp-only", Some("(R53): only the file itself takes it back")),
        ("set zoe left 2021-03-01", Some("(vs-3) is still held")),
        ("set megan left 2021-03-01", None),
        ("set m365 as_of 2021-02-20", Some("on earlier days it is shown only by")),
        ("set gold-cloud competency data-platform", Some("grants otherwise then")),
        ("set gold-cloud note paid", None),
        ("add offer offer=learning-action-pack purchased=2018-01-01", Some("lapsed after 2019-01-31")),
        ("set ws-2019 activate_by 2019-01-01", Some("used for the first time")),
        ("set sql-2019 activate_by 2019-01-01", None),
        (
            "add offer offer=competency level=gold competency=Cloud~~Platform purchased=2021-02-20",
            Some("Gold Cloud Platform (gold-cloud) is live for the same competency"),
        ),
        ("add offer offer=competency level=gold competency=Security purchased=2021-02-20", None),
        ("set m365 seats 100", None),
        (
            "add software enrollment=maps product=X --clock 2021-12-01",
            Some("Action Pack (maps) lapsed after 2021-10-01"),
        ),
        ("add seat --to vs-pro --clock 2021-12-01", Some("Action Pack (maps) lapsed after 2021-10-01")),
    ] {
        let (words, sample) = match words.split_once(" --clock ") {
            Some((words, _)) => (words, Sample::new().on("2021-12-01")),
            None => (words, Sample::new()),
        };
        let told = said(&sample, words);
        match wanted {
            Some(wanted) => assert!(says(&told, wanted), "{words}: {told}"),
            None => assert!(told.lines().count() == 1 || says(&told, "By the catalogue"), "{words}: {told}"),
        }
    }
}

/// A credit has no tokens, whichever way one would get some (R31, R41, R42); the rows of the sample get none.
#[test]
fn found_x21_a_credit_has_no_tokens() {
    let sample = Sample::new();
    assert!(says(&refusal(&sample, "set m365-e3 credit.kind bulk"), "tokens belong to licences"));
    let refused = sample.add_real_key("add token --to azure-monthly seats=5", "BCDFG-HJKMN-PQRTV-WXY23-46789");
    assert!(refused.code == Some(1) && says(&refused.err, "tokens belong to licences"), "{refused:?}");
}

/// Nobody has a bulk credit and another one (R41), whichever of them becomes one.
#[test]
fn found_x16_a_credit_of_another_kind_may_be_one_too_many() {
    let second = "\n[[cloud]]\nid = \"azure-two\"\nenrollment = \"maps\"\nproduct = \"Azure\"\n\
                  credit = { kind = \"monthly\" }\nassignments = [ { person = \"adele\", on = 2021-02-01 } ]\n";
    let sample = Sample::of(&format!("{CONTOSO}{second}"));
    let told = said(&sample, "set azure-two credit.kind bulk");
    assert!(says(&told, "Adele Vance (adele) holds Microsoft Azure (azure-monthly) as well"), "{told}");
    let told = said(&sample, "set azure-two credit.kind monthly");
    assert!(!says(&told, "as well"), "{told}");
}

/// Figures of a subscription are those of a day: where what was redeemed since counts, that is said; and none was begun anew
/// before it had ended (R37).
#[test]
fn found_x3_figures_of_a_day_and_what_was_begun_anew() {
    let sample = Sample::new().on("2021-06-01");
    let _ = said(&sample, "redeem m365-25 --tenant contoso.onmicrosoft.com --as new --into m365");
    let told = said(&sample, "set m365 seats 30");
    assert!(says(&told, "(m365) has 25 seats until 2022-06-01"), "{told}");
    let told = refusal(&sample, "set m365 ends 2021-06-15");
    assert!(says(&told, "begun anew on 2021-06-01") && says(&told, "R37"), "{told}");
    // The day before is none on which it was active.
    let _ = said(&sample, "set m365 ends 2021-05-31");
}

/// What there are cases of was enabled (R48), whoever says otherwise.
#[test]
fn found_x4_cases_are_of_what_is_enabled() {
    let sample = Sample::new();
    let told = refusal(&sample, "set support activated --unset");
    assert!(says(&told, "it was enabled by then (R48)"), "{told}");
    let _ = said(&sample, "set signature activated 2021-02-01");
    let _ = said(&sample, "set signature activated --unset");
}

/// Seats on record beyond those that were granted are nobody's to give, and no day is promised for them (R44).
#[test]
fn found_x5_no_day_is_promised_beyond_what_was_granted() {
    let sample = Sample::new();
    let _ = said(&sample, "set vs-pro quantity 1");
    let _ = said(&sample, "release vs-1");
    for seat in ["vs-pro", "vs-2"] {
        let told = refusal(&sample, &format!("assign {seat} alex"));
        assert!(says(&told, "none is free (R44)") && !told.contains("2021-04-15"), "{seat}: {told}");
    }
    let listed = sample.run("deadlines --json").out;
    assert!(!listed.contains("\"vs-2\""), "{listed}");
    let screen = shown(&sample, "2021-03-01", "3/vs-2<enter>");
    assert!(says(&screen, "not granted") && says(&screen, "nobody's to give"), "{screen}");
    // With room for one more the lock is what stands in the way, and has its day.
    let _ = said(&sample, "set vs-pro quantity 3");
    assert!(says(&refusal(&sample, "assign vs-1 alex"), "2021-04-15"));
    let _ = said(&sample, "assign vs-2 alex");
}

/// A bulk credit goes on from whoever left, else from who has it alone, else from who is named; and says from whom (R41).
#[test]
fn found_x6_a_bulk_credit_is_passed_on() {
    let sample = Sample::new();
    for words in ["set azure-monthly credit.kind bulk", "set azure-monthly quantity 2", "assign azure-monthly alex"] {
        let _ = said(&sample, words);
    }
    let told = refusal(&sample, "assign azure-monthly zoe");
    assert!(says(&told, "Adele Vance") && says(&told, "`from`"), "{told}");
    let told = refusal(&sample, "assign azure-monthly zoe --from megan");
    assert!(says(&told, "Megan"), "{told}");
    let told = said(&sample, "assign azure-monthly zoe --from alex");
    assert!(says(&told, "2 of 2 given, taken from Alex Wilber"), "{told}");
    let _ = said(&sample, "left adele");
    let told = said(&sample, "assign azure-monthly alex");
    assert!(says(&told, "taken from Adele Vance"), "{told}");
    // A seat, and a monthly credit, have no such way.
    for words in ["assign vs-pro alex --from adele", "assign azure-monthly alex --from adele"] {
        assert!(says(&refusal(&Sample::new(), words), "is for bulk credits"), "{words}");
    }
}

/// The form of a bulk credit that several have asks from whom, and that of anything else does not.
#[test]
fn found_x7_the_form_asks_from_whom() {
    let sample = Sample::new();
    let seat = shown(&sample, "2021-03-01", "3/vs-2<enter>ag");
    assert!(!says(&seat, "Taken from"), "{seat}");
    for words in ["set azure-monthly credit.kind bulk", "set azure-monthly quantity 2", "assign azure-monthly alex"] {
        let _ = said(&sample, words);
    }
    let credit = shown(&sample, "2021-03-01", "2/azure<enter>ag");
    assert!(says(&credit, "Taken from"), "{credit}");
}

/// A machine that is set up again on the day on which it was cleared has to be cleared (R25); one that is cleared after it was
/// set up on that day has not.
#[test]
fn found_x8_set_up_again_on_the_day_it_was_cleared() {
    let sample = Sample::new().on("2021-09-10");
    let _ = said(&sample, "clear win-ent-mak LAB-01");
    let told = said(&sample, "activate win-ent-mak --machine LAB-01 --case same-hardware");
    assert!(says(&told, "LAB-01 is recorded as cleared on this day"), "{told}");
    let pane = shown(&sample, "2021-10-03", "0");
    assert!(says(&pane, "LAB-01"), "{pane}");
    assert!(!sample.text().contains("cleared = [ ]") && !sample.text().contains("cleared = []"), "{}", sample.text());
    // Of several, what was cleared before is said to have been.
    let _ = said(&sample, "clear win-ent-mak LAB-01");
    let told = said(&sample, "clear win-ent-mak LAB-01 LAB-03");
    assert!(says(&told, "removed from LAB-03 on 2021-09-10") && says(&told, "before: LAB-01"), "{told}");
    let told = said(&sample, "clear win-ent-mak LAB-01");
    assert!(says(&told, "Nothing to change") && says(&told, "LAB-01"), "{told}");
}

/// A replacement that is on record for another reason says so, and with which reason its token is named (R33).
#[test]
fn found_x9_a_replacement_with_another_reason() {
    let sample = Sample::new();
    let _ = said(&sample, "redeem m365-25 --tenant contoso.onmicrosoft.com --as add");
    let _ = said(&sample, "replace m365-25 --reason added-instead-of-extended");
    let told = refusal(&sample, "replace m365-25 --reason wrong-tenant --by ems-16");
    assert!(says(&told, "with another reason, added-instead-of-extended"), "{told}");
}

/// A window that is open is told whatever was dismissed, and the answer does not say otherwise (D3).
#[test]
fn found_x10_what_is_told_all_the_same() {
    for (words, on, still) in [
        ("dismiss gold-cloud --kind fee-closes", "2021-03-20", true),
        ("dismiss maps --kind renewal-closes", "2021-09-05", true),
        ("dismiss maps --kind anniversary", "2021-03-20", false),
    ] {
        let told = said(&Sample::new().on(on), words);
        assert_eq!(says(&told, "all the same"), still, "{words}: {told}");
        assert_eq!(says(&told, ", mpn check and calendars"), !still, "{words}: {told}");
    }
}

/// A redemption of an earlier day promises no replacement that is over by now (R33, D18).
#[test]
fn found_x11_no_replacement_of_the_past_is_promised() {
    let redeem = "redeem m365-25 --tenant contoso.onmicrosoft.com --as add --into m365 --dry-run --on";
    let sample = Sample::new();
    assert!(says(&said(&sample, &format!("{redeem} 2021-01-20")), "could be had until 2021-02-19 (R33)"));
    assert!(says(&said(&sample, &format!("{redeem} 2021-02-20")), "can be had until 2021-03-22 (R33)"));
}

/// A payment that falls outside every window with another purchase is told, once (D1).
#[test]
fn found_x12_a_payment_that_falls_out_of_its_window() {
    let sample = with(&[("purchased = 2020-09-01", "purchased = 2019-09-10\nrenewals = [ 2020-09-20 ]")]);
    let told = said(&sample, "set maps purchased 2019-07-01");
    assert!(says(&told, "2020-09-20 is outside every window") && !says(&told, "R16"), "{told}");
    let again = said(&sample, "set maps purchased 2019-07-02");
    assert!(!says(&again, "outside every window"), "{again}");
}

/// A credit is taken away whole, and its parts are named where it is said otherwise.
#[test]
fn found_x13_a_field_with_parts() {
    let sample = Sample::new();
    let refused = sample.run("set azure-monthly credit monthly");
    assert_eq!(refused.code, Some(2), "{refused:?}");
    assert!(says(&refused.err, "credit.kind, credit.amount, credit.currency"), "{refused:?}");
    assert!(says(&sample.run("set azure-monthly credit.kind --unset").err, "must have credit.kind"));
    let _ = said(&sample, "set azure-monthly credit --unset");
}

/// The questions of a first file leave out what an offer of that kind has none of.
#[test]
fn found_x14_a_first_file_asks_for_no_competency_of_an_action_pack() {
    let mut of_sample = session(CONTOSO, "2021-03-01");
    let folder = tempfile::tempdir().unwrap();
    let (path, run) = (folder.path().join("own.toml"), of_sample.run);
    of_sample.new_file = Some(NewFile { path, folders: Folders::Refuse, run });
    let mut app = start(of_sample, true).keys("n");
    let text = app.text();
    assert!(says(&text, "Competency competency not asked"), "{text}");
    let text = app.keys("<tab><tab><tab><ctrl-u>comp<tab>").text();
    assert!(!says(&text, "not asked") && says(&text, "Level *"), "{text}");
}

/// Rows of ledgers are told with what each of their days is.
#[test]
fn found_x15_days_of_rows_have_names() {
    let ran = Sample::new().run("remove maps --with-references --dry-run");
    assert!(says(&format!("{}{}", ran.err, ran.out), "2021-01-15 adele (Signed in on 2021-01-16)"), "{ran:?}");
}

/// A record whose day was mistyped into the future is found, and changed where it was found: nothing else shows it (D5).
#[test]
fn found_x17_what_is_not_there_yet_can_be_changed() {
    let later = "\n[[enrollment]]\nid = \"laps\"\noffer = \"learning-action-pack\"\npurchased = 2027-01-15\n";
    let mut app = given_text(&format!("{CONTOSO}{later}"), "2021-03-01").keys("flaps<enter>");
    let text = app.text();
    assert!(says(&text, "is not there on 2021-03-01") && says(&text, "Purchased on"), "{text}");
    // On a what-if day nothing can be written, and no form stands there.
    let text = given_text(&format!("{CONTOSO}{later}"), "2021-03-01").keys(">flaps<enter>").text();
    assert!(says(&text, "is not there on") && !says(&text, "Purchased on"), "{text}");
}

/// The list of a field is narrowed by what stands in it, whether the field takes other words or not.
#[test]
fn found_x18_a_list_is_narrowed_by_what_was_typed() {
    let mut app = given_text(CONTOSO, "2021-03-01").keys("1nswindows 10<ctrl-n>");
    let text = app.text();
    assert!(says(&text, "Windows 10 Enterprise") && !says(&text, "Advanced Threat"), "{text}");
}

/// What the help only tells does nothing at Enter, and says so.
#[test]
fn found_x19_a_line_that_only_tells() {
    let text = given_text(CONTOSO, "2021-03-01").keys("?mpn export<enter>").text();
    assert!(says(&text, "only told here"), "{text}");
}

/// Which letters real keys have stands beside the one that none has (R29).
#[test]
fn found_x20_the_letters_of_keys_are_named() {
    let said = Sample::new().add_real_key("add key --to win-ent kind=mak", "ABCDF-GHJKM-NPQRT-VWXY2-34678");
    assert!(says(&said.err, "B C D F G H J K M N P Q R T V W X Y 2 3 4 6 7 8 9 do"), "{said:?}");
}

/// Where a renewal moves the anniversary to another day of the year, the screen says why (R9); elsewhere it has no reason to.
#[test]
fn found_x22_why_an_anniversary_moves_is_said() {
    let offer = |bought: &str| {
        format!(
            "format = 1\nrules = \"mpn-2021\"\n[[enrollment]]\nid = \"maps\"\noffer = \"action-pack\"\npurchased = {bought}\n"
        )
    };
    for (bought, day, anniversary, moves) in
        [("2018-09-01", "2019-09-05", "2020-08-31", true), ("2020-09-01", "2021-09-05", "2022-09-01", false)]
    {
        let text = given_text(&offer(bought), day).at(140, 40).keys("5").text();
        assert!(says(&text, &format!("the next anniversary is {anniversary} (R9")), "{text}");
        assert_eq!(says(&text, "365 days on, whatever the leap years"), moves, "{text}");
    }
}
