//! Reading by blocks gives the verdict, and the values, of reading the whole text: on generated and on damaged texts.

use crate::kit::CONTOSO;
use crate::kit::large::large;
use mpn_benefits::file::{Loaded, parse, parse_whole};
use proptest::prelude::*;

/// Pieces of a state file, right and wrong, in any order.
const PIECES: &[&str] = &[
    "format = 1",
    "rules = \"mpn-2021\"",
    "note = \"\"\"\n[[software]]\nid = 'x'\n\"\"\"",
    "note = '''\r\n[partner]\n'''",
    "odd.deep.name = [ [1, 2], [ { x = \"[[a]]\" } ], # ]]\n  [3] ]",
    "x = [\n  # [[software]]\n  \"[[cloud]]\",\n]",
    "partner.name = \"Dotted\"",
    "partner = { name = \"Inline\" }",
    "person = [ { id = \"inline\", name = \"I\" } ]",
    "[partner]",
    "[ \"partner\" ]",
    "['partner'] # [x]",
    "name = \"N\"",
    "tenants = [\n\"a\",\n\"b\"\n]",
    "[[person]]",
    "[[ person ]]",
    "[[\"person\"]]",
    "id = \"adele\"",
    "id = \"alex\"",
    "id = \"maps\"",
    "id = \"win\"",
    "[[enrollment]]",
    "offer = \"action-pack\"",
    "purchased = 2020-09-01",
    "purchased = 2020-02-30",
    "[[software]]",
    "enrollment = \"maps\"",
    "product = \"P\"",
    "  [[software.key]]",
    "[software.key.reconciled]",
    "  key = \"DEMO0-AAAA1-BEEF0-WIN10-00001\"",
    "  kind = \"mak\"",
    "  activations = [\n    { on = 2020-10-01, machine = \"LAB\", case = \"new-machine\" },\n  ]",
    "[[cloud]]",
    "[[cloud.token]]",
    "seats = 5",
    "[other.deep]",
    "[other]",
    "[[other]]",
    "[[other.deep]]",
    "quantity = 0x10",
    "# comment [[software]]",
    "",
    "\t",
    "a = [",
    "]",
    "b = {",
    "}",
    "c = \"",
    "d = '''",
    "e",
    "[[software]",
    "[software",
    "[a.b].c]",
    "f = 1 [g]",
    "\u{feff}",
];

/// A whole file with records of every kind, so that many generated texts are clean.
const RECORDS: &[&str] = &[
    "[[person]]\nid = \"p1\"\nname = \"\"\"\nA\n[[person]]\n\"\"\"\n",
    "[[person]]\nname = 'B'\nid = 'p2'\nemail = \"b@c\" # [[x]]\n",
    "[[enrollment]]\nid = \"e1\"\noffer = \"learning-action-pack\"\npurchased = 2020-09-01\nrenewals = [\n # [a]\n]\n",
    "[[software]]\nid = \"s1\"\nenrollment = \"maps\"\nproduct = \"P\"\n[[software.key]]\nid = \"k1\"\nkey = \"K\"\nkind = \"mak\"\nreconciled.on = 2021-01-01\nreconciled.used = 3\n",
    "[[software]]\nid = \"s2\"\nenrollment = \"maps\"\nproduct = \"P\"\nkey = [ { id = \"k2\", key = \"K\", kind = \"oem\",\n activations = [ { on = 2021-01-01, machine = \"M\", case = \"new-machine\" } ] } ]\n",
    "[[subscription]]\nid = \"u1\"\nproduct = \"P\"\ntenant = \"t\"\n",
    "[[cloud]]\nid = \"c1\"\nenrollment = \"maps\"\nproduct = \"P\"\n[cloud.credit]\nkind = \"monthly\"\n",
    "[[visual_studio]]\nid = \"v1\"\nenrollment = \"maps\"\nproduct = \"P\"\nquantity = 1\n  [[visual_studio.seat]]\n  id = \"v1-1\"\n",
    "[[technical]]\nid = \"t1\"\nenrollment = \"maps\"\nkind = \"signature-cloud\"\n",
    "[partner]\nname = \"C\"\ntenants = [\n  \"[[a]]\",\n  'b', # ]\n]\n",
    "[later]\nx = { y = [ {}, [] ] }\n[later.on]\nz = 1\n",
    "[[person.odd]]\nx = 1\n",
    "[software.odd]\n",
];

fn text_of_pieces() -> impl Strategy<Value = String> {
    let piece = (0..PIECES.len(), prop_oneof![9 => Just("\n"), 2 => Just("\r\n"), 1 => Just(" ")]);
    prop::collection::vec(piece, 0..25)
        .prop_map(|pieces| pieces.into_iter().map(|(at, end)| format!("{}{end}", PIECES[at])).collect())
}

fn text_of_records() -> impl Strategy<Value = String> {
    let all: Vec<usize> = (0..RECORDS.len()).collect();
    (prop::sample::subsequence(all, 0..RECORDS.len()).prop_shuffle(), any::<bool>(), any::<bool>()).prop_map(
        |(records, crlf, mark)| {
            let mut text = "format = 1\nrules = \"mpn-2021\"\n".to_owned();
            for at in records {
                text.push_str(RECORDS[at]);
            }
            text.push_str("[[enrollment]]\nid = \"maps\"\noffer = \"action-pack\"\npurchased = 2020-09-01\n");
            let text = if crlf { text.replace('\n', "\r\n") } else { text };
            if mark { format!("\u{feff}{text}") } else { text }
        },
    )
}

#[derive(Debug, Clone)]
enum Damage {
    Delete(usize, usize),
    Insert(usize, char),
    Duplicate(usize, usize),
    Swap(usize, usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    let letter = prop::sample::select("[]{}\"'=#,.\n\r \t\u{1}\u{feff}aé0-\\".chars().collect::<Vec<char>>());
    prop_oneof![
        (any::<usize>(), 1..40_usize).prop_map(|(at, length)| Damage::Delete(at, length)),
        (any::<usize>(), letter).prop_map(|(at, letter)| Damage::Insert(at, letter)),
        (any::<usize>(), 1..200_usize).prop_map(|(at, length)| Damage::Duplicate(at, length)),
        (any::<usize>(), any::<usize>()).prop_map(|(one, two)| Damage::Swap(one, two)),
    ]
}

fn damaged(text: &str, damages: &[Damage]) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for damage in damages {
        let count = letters.len().max(1);
        match damage {
            Damage::Delete(at, length) => {
                let at = at % count;
                letters.drain(at.min(letters.len())..(at + length).min(letters.len()));
            }
            Damage::Insert(at, letter) => letters.insert((at % count).min(letters.len()), *letter),
            Damage::Duplicate(at, length) => {
                let at = (at % count).min(letters.len());
                let piece: Vec<char> = letters[at..(at + length).min(letters.len())].to_vec();
                letters.splice(at..at, piece);
            }
            Damage::Swap(one, two) => {
                if !letters.is_empty() {
                    letters.swap(one % count, two % count);
                }
            }
        }
    }
    letters.into_iter().collect()
}

fn same(text: &str) -> Result<(), TestCaseError> {
    let (blocks, whole) = (parse(text), parse_whole(text));
    prop_assert_eq!(blocks.is_clean(), whole.is_clean(), "{:?}\n{:#?}\n{:#?}", text, blocks.problems, whole.problems);
    if whole.is_clean() {
        prop_assert_eq!(blocks, whole, "{:?}", text);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pieces_in_any_order(text in text_of_pieces()) {
        same(&text)?;
    }

    #[test]
    fn records_in_any_order(text in text_of_records()) {
        same(&text)?;
    }

    #[test]
    fn damaged_records(text in text_of_records(), damages in prop::collection::vec(damage(), 1..4)) {
        same(&damaged(&text, &damages))?;
    }

    #[test]
    fn the_damaged_sample(damages in prop::collection::vec(damage(), 1..3)) {
        same(&damaged(CONTOSO, &damages))?;
    }
}

/// A large text is read while it is being cut, on two threads, and comes to the same: clean, with something odd in any part of
/// it, and where only the whole of it can be judged.
#[test]
fn large_texts_are_read_as_small_ones() {
    let text = large(14_000);
    assert!(text.len() > 1024 * 1024 && parse(&text).is_clean());
    same(&text).unwrap();
    let place = |share: usize| {
        let from = text.len() / 8 * share;
        from + text[from..].find("\n[[").unwrap() + 1
    };
    let with = |at: usize, more: &str| format!("{}{more}{}", &text[..at], &text[at..]);
    for (share, odd) in [
        (1, "[[person]]\nid = \"person-0\"\nname = \"Twice\"\n"),
        (3, "[[software]\n"),
        (5, "[partner]\nname = \"Again\"\n"),
        (6, "[enrollment]\nid = \"x\"\n"),
        (7, "note = [ 1, \n"),
    ] {
        let damaged = with(place(share), odd);
        let (gradually, whole) = (parse(&damaged), parse_whole(&damaged));
        assert!(!gradually.is_clean() && !whole.is_clean(), "{odd}");
        let first = |loaded: &Loaded| loaded.problems.first().map(|problem| problem.line);
        assert_eq!(first(&gradually), first(&whole), "{odd}");
    }
    let warned = with(place(4), "[[person]]\nid = \"new\"\nname = \"N\"\nnote = \"ok\"\nodd = 1\n");
    assert_eq!(parse(&warned).problems, parse_whole(&warned).problems);
}
