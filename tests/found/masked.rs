//! No key is shown where nobody asked for it (h1 to h5): texts that hold one, arguments that are one, and every place that
//! shows or quotes a text.

mod commands;
mod everywhere;
mod function;
mod load;
mod screens;

use std::collections::HashSet;
use std::fmt::Write as _;
use std::sync::LazyLock;

/// A key of the files below, with letters that words of the program do not have in this order.
const OWN: &str = "QX7VM-H4KTB-9RWPJ-ZC3DN-6GFY8";
/// Another one, that stands in no file as a key.
const STRANGE: &str = "W2QPH-7BNXD-V9CKJ-3MTGR-X8FYZ";
/// The day of the files.
const DAY: &str = "2021-03-01";

/// A way to write a key, or most of it.
type Spelling = fn(&str) -> String;

/// How people and programs write keys.
const SPELLINGS: [(&str, Spelling); 16] = [
    ("as it is", |key| key.to_owned()),
    ("small letters", |key| key.to_lowercase()),
    ("without dashes", |key| key.replace('-', "")),
    ("blanks", |key| key.replace('-', " ")),
    ("dots", |key| key.replace('-', ".")),
    ("slashes", |key| key.replace('-', "/")),
    ("en dashes", |key| key.replace('-', "\u{2013}")),
    ("underscores in small letters", |key| key.to_lowercase().replace('-', "_")),
    ("signs and blanks", |key| key.replace('-', " - ")),
    ("brackets", |key| format!("({})", key.replace('-', ") ("))),
    ("full-width letters", |key| key.chars().map(wide).collect()),
    ("invisible characters", |key| key.chars().flat_map(|letter| [letter, '\u{200b}']).collect()),
    ("marks over letters", |key| key.chars().flat_map(|letter| [letter, '\u{301}']).collect()),
    ("four of five groups", |key| key[..23].to_owned()),
    ("the first groups together", |key| key.replacen('-', "", 1)),
    ("inside of words", |key| format!("my key: {key}, do not lose it")),
];

fn wide(letter: char) -> char {
    if letter.is_ascii_alphanumeric() { char::from_u32(u32::from(letter) + 0xfee0).unwrap() } else { letter }
}

/// The letters and digits of a text as a reader sees them, in small letters; between them a blank for anything that parts.
/// Written without the code under test.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for letter in text.chars() {
        match u32::from(letter) {
            0xff10..=0xff5a => plain.push(char::from_u32(u32::from(letter) - 0xfee0).unwrap().to_ascii_lowercase()),
            // What nobody sees, and what is drawn for it.
            0x200b..=0x200f | 0x300..=0x36f | 0xfeff | 0xfffd | 0x2400..=0x2421 => {}
            _ if letter.is_alphanumeric() => plain.extend(letter.to_lowercase()),
            // The dots of a mask are no part of what stands beside them.
            _ if matches!(letter, '•' | '…') => plain.push('|'),
            _ => plain.push(' '),
        }
    }
    plain
}

/// What of a line could be a key or a piece of one, by the letter of D20.
fn leak(line: &str, keys: &[&str]) -> Option<String> {
    let plain = plain(line);
    for part in plain.split('|') {
        let words: Vec<&str> = part.split_whitespace().collect();
        let has_digit = |word: &&str| word.chars().any(char::is_numeric);
        for row in words.chunk_by(|one, two| one.chars().count() == 5 && two.chars().count() == 5) {
            if row.len() >= 5 || (row.len() >= 3 && row.iter().any(has_digit)) {
                return Some(row.join(" "));
            }
        }
        if let Some(run) = words.iter().find(|word| word.chars().count() == 25) {
            return Some((*run).to_owned());
        }
        let piece = piece_in(part, keys);
        if piece.is_some() {
            return piece;
        }
    }
    None
}

/// Six characters in a row of one of the keys, whatever parts them.
fn piece_in(plain: &str, keys: &[&str]) -> Option<String> {
    static PIECES: LazyLock<[(&str, Pieces); 2]> = LazyLock::new(|| [OWN, STRANGE].map(|key| (key, pieces(key))));
    let letters: Vec<char> = plain.chars().filter(|letter| letter.is_alphanumeric()).collect();
    let known = |piece: &[char; 6]| {
        keys.iter().any(|key| match PIECES.iter().find(|(own, _)| own == key) {
            Some((_, pieces)) => pieces.contains(piece),
            None => pieces(key).contains(piece),
        })
    };
    let mut windows = letters.windows(6).filter_map(|piece| <[char; 6]>::try_from(piece).ok());
    windows.find(known).map(|piece| piece.iter().collect())
}

/// Every six characters in a row of a key.
type Pieces = HashSet<[char; 6]>;

fn pieces(key: &str) -> Pieces {
    plain_key(key).windows(6).filter_map(|piece| piece.try_into().ok()).collect()
}

fn plain_key(key: &str) -> Vec<char> {
    plain(key).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// Fails with every line of what was shown that could be a key or a piece of one; and where lines are broken, two in a row.
#[track_caller]
fn none_of(shown: &str, what: &str) {
    let lines: Vec<&str> = shown.lines().collect();
    let alone = lines.iter().filter_map(|line| Some((leak(line, &[OWN, STRANGE])?, (*line).to_owned())));
    let mut found: Vec<(String, String)> = alone.collect();
    // A text that wraps goes on in the next line: between frames, and after blanks.
    let inside = |line: &str| line.trim_matches([' ', '│', '▌']).to_owned();
    for pair in lines.windows(2) {
        let both = format!("{}\u{200b}{}", inside(pair[0]), inside(pair[1]));
        // Whole words of five letters above each other are no row of groups.
        let piece = plain(&both).split('|').find_map(|part| piece_in(part, &[OWN, STRANGE]));
        found.extend(piece.map(|piece| (piece, both)));
    }
    assert!(found.is_empty(), "{what}: {found:#?}\n{shown}");
}

/// A file with this text in every field that takes any, and the own key as a key. The records are `p`, `o`, `s` … and a
/// number, so that a file can have many.
fn records(number: usize, text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "\\\"");
    let mut file = String::new();
    let n = number;
    write!(
        file,
        r#"
[[person]]
id = "p{n}"
name = "{text}"
email = "{text}"
note = "{text}"

[[enrollment]]
id = "o{n}"
offer = "competency"
competency = "{text}"
level = "gold"
purchased = 2020-09-01
note = "{text}"

[[software]]
id = "s{n}"
enrollment = "o{n}"
product = "{text}"
quantity = 10
instructions = "{text}"
note = "{text}"

  [[software.key]]
  id = "k{n}"
  key = "DEMO0-AAAA1-BEEF0-WIN10-{n:05}"
  kind = "other:{text}"
  limit = 20
  note = "{text}"
  cleared = [ {{ machine = "{text}", on = 2021-02-05, note = "{text}" }} ]
  activations = [
    {{ on = 2020-10-01, machine = "{text}", case = "new-machine", note = "{text}" }},
    {{ on = 2020-10-02, machine = "PC-{n}", case = "new-machine", note = "{text}" }},
  ]

[[cloud]]
id = "c{n}"
enrollment = "o{n}"
product = "{text}"
quantity = 25
instructions = "{text}"
note = "{text}"

  [[cloud.token]]
  id = "t{n}"
  key = "DEMO0-TOKE1-AAAA0-BEEF0-{n:05}"
  seats = 25
  redeemed = {{ on = 2020-12-01, tenant = "{text}", as = "new", subscription = "b{n}", note = "{text}" }}
  note = "{text}"

[[cloud]]
id = "a{n}"
enrollment = "o{n}"
product = "{text}"
quantity = 3
credit = {{ kind = "monthly", amount = 100, currency = "{text}" }}
assignments = [ {{ person = "p{n}", on = 2020-10-05, note = "{text}" }} ]

[[subscription]]
id = "b{n}"
product = "{text}"
tenant = "{text}"
note = "{text}"

[[visual_studio]]
id = "v{n}"
enrollment = "o{n}"
product = "{text}"
quantity = 3
instructions = "{text}"
note = "{text}"

  [[visual_studio.seat]]
  id = "w{n}"
  assignments = [ {{ person = "p{n}", on = 2021-01-15, note = "{text}" }} ]
  note = "{text}"

[[technical]]
id = "x{n}"
enrollment = "o{n}"
kind = "product-support"
quantity = 10
activated = 2021-01-20
access_id = "{text}"
contract_id = "{text}"
incidents = [ {{ case = "{text}", on = 2021-02-02, product = "{text}", note = "{text}" }} ]
instructions = "{text}"
note = "{text}"
"#
    )
    .unwrap();
    file
}

/// What every file begins with: the partner's own texts, and the key that is the file's own.
fn head(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "\\\"");
    format!(
        r#"format = 1
rules = "mpn-2021"

[partner]
name = "{text}"
mpn_id = "{text}"
tenants = ["{text}", "other {text}"]
customer_machines = ["{text}*"]
note = "{text}"

[[enrollment]]
id = "maps"
offer = "action-pack"
purchased = 2020-09-01

[[software]]
id = "win-ent"
enrollment = "maps"
product = "Windows 10 Enterprise"
quantity = 10

  [[software.key]]
  id = "win-ent-mak"
  key = "{OWN}"
  kind = "mak"
  limit = 20
"#
    )
}

/// Every spelling of both keys, and where they are one text what it is called.
fn spelled() -> Vec<(String, String)> {
    let of = |(what, key): (&str, &str)| {
        let own = SPELLINGS.iter().map(move |(how, spelling)| (format!("{what}, {how}"), spelling(key)));
        own.collect::<Vec<_>>()
    };
    [("its own key", OWN), ("another key", STRANGE)].into_iter().flat_map(of).collect()
}

/// A file with every spelling, of one of the two keys each, in every field that takes any text.
fn mixed_file(first: bool) -> String {
    let mut file = head(if first { OWN } else { STRANGE });
    for (number, (_, spelling)) in SPELLINGS.iter().enumerate() {
        let own = (number % 2 == 0) == first;
        file.push_str(&records(number, &spelling(if own { OWN } else { STRANGE })));
    }
    file
}

/// A file with every spelling of both keys in every field that takes any text.
fn exposed_file() -> String {
    let all = spelled();
    let mut file = head(OWN);
    for (number, (_, text)) in all.iter().enumerate() {
        file.push_str(&records(number, text));
    }
    file
}
