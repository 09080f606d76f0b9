//! Keys as files, pipes and clipboards hold them (c2), what is said where none came (g9), and the hidden field (g11).

use std::io::Write as _;
use std::process::Stdio;

use mpn_benefits::domain::key::{KeySlip, ProductKey};

use super::*;

/// A key that is no real one, and what is not written of it.
const KEY: &str = "BCDFG-HJKMN-PQRTV-WXY23-46789";

/// What stands round a key, or in it, where it comes out of a document.
const WRAPPED: [(&str, &str); 14] = [
    ("\u{feff}", ""),
    ("\u{feff}", "\r\n"),
    ("\u{a0}", "\u{a0}"),
    ("\u{200b}", "\u{200b}\n"),
    ("\u{2060}\u{202f}", "\u{3000}"),
    ("\"", "\""),
    ("'", "'\n"),
    ("“", "”"),
    ("„", "“"),
    ("« ", " »"),
    ("‹\u{a0}", "\u{a0}›"),
    ("「", "」"),
    ("\u{feff}\"", "\"\r\n"),
    ("`", "´"),
];

fn utf16(text: &str, order: fn(u16) -> [u8; 2], marked: bool) -> Vec<u8> {
    let mark = marked.then_some('\u{feff}');
    mark.into_iter().chain(text.chars()).collect::<String>().encode_utf16().flat_map(order).collect()
}

/// Every way in which an editor writes a text.
fn spellings(text: &str) -> Vec<Vec<u8>> {
    vec![
        text.as_bytes().to_vec(),
        utf16(text, u16::to_le_bytes, true),
        utf16(text, u16::to_be_bytes, true),
        utf16(text, u16::to_le_bytes, false),
        utf16(text, u16::to_be_bytes, false),
    ]
}

/// Adds a key that comes from a file of these bytes.
fn add_from(bytes: &[u8], more: &[&str]) -> (Ran, String) {
    let place = Place::new();
    let (state, key) = (place.write("benefits.toml", CONTOSO), place.write("key.txt", bytes));
    let mut command = place.mpn(["add", "key", "--to", "win-ent", "kind=mak", "--clock", DAY]);
    let ran = run(command.args(more).arg("--key-from").arg(key).arg("--file").arg(&state));
    (ran, std::fs::read_to_string(state).unwrap())
}

fn add_piped(bytes: &[u8], more: &[&str]) -> (Ran, String) {
    let place = Place::new();
    let state = place.write("benefits.toml", CONTOSO);
    let mut command = place.mpn(["add", "key", "--to", "win-ent", "kind=mak", "--clock", DAY]);
    command.args(more).arg("--file").arg(&state).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // It may have been refused before anything was read.
    let _ = child.stdin.take().unwrap().write_all(bytes);
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let ran = Ran { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) };
    (ran, std::fs::read_to_string(state).unwrap())
}

#[test]
fn found_c2_a_key_file_is_read_as_an_editor_wrote_it() {
    for bytes in spellings(&format!("\"{KEY}\"\r\n")) {
        for (ran, file) in [add_from(&bytes, &[]), add_piped(&bytes, &[])] {
            assert_eq!(ran.code, Some(0), "{bytes:?}: {ran:?}");
            assert!(file.contains(&format!("key = \"{KEY}\"")), "{bytes:?}");
        }
    }
    // Half a unit, half a pair, and what is no text at all.
    for bytes in [&b"\xff\xfeB\0C"[..], b"\xff\xfe\x00\xd8", b"\xfe\xff\xdc\x00", b"\xe9\xe8"] {
        let (ran, file) = add_from(bytes, &[]);
        assert!(file == CONTOSO);
        let said = refused(&ran, 3);
        assert!(said.contains("no text in UTF-8 or UTF-16"), "{said}");
    }
}

/// However it is wrapped, in a file, in a pipe and in the field of the form.
#[test]
fn found_c2_what_is_wrapped_round_a_key_is_no_part_of_it() {
    for (before, after) in WRAPPED {
        let text = format!("{before}{KEY}{after}");
        assert_eq!(ProductKey::typed(&text).unwrap().reveal(), KEY, "{text:?}");
        let mut app = given(DAY).keys("ny").send(Msg::Paste(text.clone()));
        app = app.keys("<tab>mak<enter>");
        let keys: Vec<&str> = app.app.state.keys().map(ProductKey::reveal).collect();
        assert!(keys.contains(&KEY), "{text:?}:\n{}", app.text());
    }
    // Inside of a key no quotation mark is any.
    let slip = ProductKey::typed("BCDFG-\"HJKMN-PQRTV-WXY23-46789");
    assert_eq!(slip, Err(KeySlip::Character { letter: '"', after: 5 }));
}

proptest! {
    /// What nobody sees may stand anywhere in a key.
    #[test]
    fn found_c2_what_nobody_sees_is_no_part_of_a_key(
        at in prop::collection::vec(0_usize..=29, 0..4),
        unseen in prop::sample::select(vec!["\u{feff}", "\u{200b}", "\u{200d}", "\u{2060}", "\u{a0}", "\u{2009}", "\u{ad}"]),
        order in prop::sample::select(vec![true, false]),
    ) {
        let mut at = at;
        at.sort_unstable();
        let mut text = KEY.to_owned();
        for at in at.into_iter().rev() {
            text.insert_str(at, unseen);
        }
        let key = ProductKey::typed(&text).unwrap();
        prop_assert_eq!(key.reveal(), KEY);
        let bytes = if order { utf16(&text, u16::to_le_bytes, true) } else { utf16(&text, u16::to_be_bytes, true) };
        let read = mpn_benefits::file::encoding::text(bytes).unwrap();
        prop_assert_eq!(read, text);
    }
}

/// A state file and a configuration in UTF-16 say so, and how they are saved as UTF-8.
#[test]
fn found_c2_utf16_is_named_where_it_is_not_read() {
    for bytes in &spellings(CONTOSO)[1..] {
        let place = Place::new();
        let state = place.write("benefits.toml", bytes);
        let said = refused(&place.on(&state, "list people"), 3);
        assert!(said.contains(":1:1: ") && said.contains("UTF-16") && said.contains("Encoding UTF-8"), "{said}");
        assert!(std::fs::read(&state).unwrap() == *bytes, "never converted");
    }
    for bytes in &spellings("theme = \"mono\"\n")[1..] {
        let place = Place::new();
        let (state, config) = (place.write("benefits.toml", CONTOSO), place.write("config.toml", bytes));
        let ran = run(place.mpn(["list", "people", "--config"]).arg(config).arg("--file").arg(&state));
        let said = refused(&ran, 3);
        assert!(said.contains("config.toml") && said.contains("UTF-16") && said.contains("iconv"), "{said}");
    }
    let place = Place::new();
    let (state, config) = (place.write("benefits.toml", CONTOSO), place.write("config.toml", b"theme = \"\xe9\"\n"));
    let ran = run(place.mpn(["list", "people", "--config"]).arg(config).arg("--file").arg(&state));
    assert!(refused(&ran, 3).contains("is no text in UTF-8"), "{ran:?}");
}

/// Without a terminal, and with nothing to read, it is said how a key is given.
#[test]
fn found_g9_without_a_terminal_it_is_said_where_a_key_comes_from() {
    for words in [
        &["add", "key", "--to", "win-ent", "kind=mak"][..],
        &["add", "token", "--to", "m365-e3", "seats=5"],
        &["set", "win-ent-mak", "key"],
    ] {
        let said = unwritten(words, 2);
        assert!(said.contains("no key came on standard input") && said.contains("--key-from FILE"), "{said}");
        let (ran, _) = on_sample(&[words, &["--json"]].concat());
        assert!(failure(&ran, 2)["message"].as_str().unwrap().contains("--key-from FILE"), "{ran:?}");
    }
    for nothing in [&b"\n"[..], b" \r\n", b"\xef\xbb\xbf"] {
        let said = refused(&add_piped(nothing, &[]).0, 2);
        assert!(said.contains("--key-from FILE"), "{said}");
    }
    // A file that was named and holds none is told from that.
    let said = refused(&add_from(b"", &[]).0, 2);
    assert!(said.contains("is empty") && !said.contains("these are") && !said.contains("--key-from"), "{said}");
}

/// The field counts letters and digits only, and shows the end of a key that is whole.
#[test]
fn found_g11_the_hidden_field_counts_letters_and_digits() {
    let shown = |typed: &str| given(DAY).keys("ny").keys(typed).text();
    for (typed, count) in [("b", 1), ("bcdfg-", 5), ("bcdfg-hjkmn-pq", 12), ("bcdfghjkmnpq", 12), ("b c d", 3)] {
        let text = shown(typed);
        let dots = "•".repeat(typed.chars().count());
        assert!(text.contains(&format!("{dots}  {count} of 25")), "{typed}:\n{text}");
    }
    for typed in [KEY.to_lowercase(), KEY.replace('-', ""), format!("{KEY}  ")] {
        let text = shown(&typed);
        assert!(text.contains("46789") && text.contains("25 of 25"), "{typed}:\n{text}");
        assert!(!text.contains("Y23") && !text.contains("y23"), "only the last five:\n{text}");
    }
    let text = shown(&format!("{KEY}2"));
    assert!(text.contains("26 of 25") && !text.contains("467892") && !text.contains("67892"), "{text}");
    assert!(!shown("").contains("of 25"));
    // At 40 columns the figure is still there.
    let mut small = given(DAY).at(40, 12).keys("ny").keys(KEY);
    assert!(small.text().contains("25 of 25"), "{}", small.text());
}

/// What is wrong is named by what was typed, counted as people count.
#[test]
fn found_g11_a_wrong_character_is_named_by_what_was_typed() {
    for (typed, wanted) in [
        ("BCDFG-HJKMN-PQ?", "“?”, after 12 letters and digits, is no letter of A to Z, digit or dash"),
        ("?", "“?” is no letter of A to Z, digit or dash"),
        ("BCDFG-HJKMN-PQRTV-WXY23-4678ß", "“ß”, after 24 letters and digits, is no letter"),
        ("BCD-FG", "The dash after 3 letters and digits does not stand between two groups of five"),
        ("B-CDFG", "The dash after 1 letter or digit does not stand"),
        ("BCDFG-HJKMN-PQRTV-WXY23-4678O", "“O”, number 25 of the 25 letters and digits, never occurs in a real key"),
        ("ECDFG-HJKMN-PQRTV-WXY23-46789", "“E”, number 1 of the 25 letters and digits, never occurs"),
    ] {
        let mut app = given(DAY).keys("ny").send(Msg::Paste(typed.to_owned())).keys("<tab>mak<enter>");
        assert!(says(&app.text(), wanted), "{typed}:\n{}", app.text());
        let said = refused(&add_from(typed.as_bytes(), &[]).0, 2);
        assert!(said.contains(wanted), "{typed}: {said}");
    }
}
