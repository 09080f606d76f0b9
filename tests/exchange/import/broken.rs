//! Files that are broken, odd or hostile: each is answered with a place, or read; none is taken in
//! part, none grows out of all proportion.

use std::collections::BTreeMap;

use mpn_benefits::exchange::import::{LARGEST, ROWS, Why};
use mpn_benefits::text::Text;

use super::{SAMPLES, as_format, told};

/// Numbers that look like chance and are the same in every run (splitmix64).
struct Random(u64);

impl Random {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) as usize % most
    }
}

/// What stands against a text, and where.
fn fault(text: impl AsRef<[u8]>) -> (usize, usize, Why) {
    let fault = told(text).unwrap_err();
    let sentence = fault.sentence(&Text::english());
    assert!(!sentence.is_empty() && !sentence.contains("import-"), "{sentence}");
    (fault.line, fault.column, fault.why)
}

#[test]
fn every_fault_of_a_document_has_its_place() {
    for (text, line, column, why) in [
        ("", 1, 1, Why::Empty),
        (" \n ", 1, 1, Why::Empty),
        ("<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY b 'c'>]><root/>", 2, 1, Why::Doctype),
        ("<root>\n <YourKey>&lol9;</YourKey></root>", 2, 11, Why::Entity),
        ("<root>\n <YourKey>&#xFFFFFFFF;</YourKey></root>", 2, 11, Why::Entity),
        ("<root>\n <YourKey>", 2, 2, Why::Unclosed("YourKey".to_owned())),
        ("<root>\n <YourKey></root>", 2, 11, Why::WrongEnd("YourKey".to_owned())),
        ("<root/>\n<root/>", 2, 1, Why::Outside),
        ("<root/>\nand more", 1, 8, Why::Outside),
        ("<root/></root>", 1, 8, Why::Outside),
        ("<root>\n<Key", 2, 1, Why::Marks),
        ("<html>\n</html>", 1, 1, Why::OtherDocument("html".to_owned())),
        ("<!DOCTYPE html><html></html>", 1, 1, Why::WebPage),
        ("\n<!doctype HTML PUBLIC 'a'>\n<p>", 2, 1, Why::WebPage),
        ("<root><Product_Key Name='a' Name='b'/></root>", 1, 7, Why::Marks),
    ] {
        assert_eq!(fault(text), (line, column, why), "{text}");
    }
    let many: String = (0..300).fold(String::new(), |all, at| all + &format!(" a{at}=''"));
    assert_eq!(fault(format!("<root{many}/>")), (1, 1, Why::Attributes(256)));
    // Nested entities are never expanded, whatever they would come to.
    let bomb: String =
        (1..10).fold(String::new(), |all, at| all + &format!("<!ENTITY l{at} '&l{};&l{};'>", at - 1, at - 1));
    assert_eq!(fault(format!("<!DOCTYPE r [<!ENTITY l0 'lol'>{bomb}]><root>&l9;</root>")).2, Why::Doctype);
}

#[test]
fn every_fault_of_a_table_has_its_place() {
    let head = "name,key\n";
    assert_eq!(fault(format!("{head}a,\"b\nc,d\ne,f\n")), (2, 3, Why::Quote));
    assert_eq!(fault(format!("{head}a,{}\n", "x".repeat(70_000))), (2, 3, Why::Long(64 * 1024)));
    assert_eq!(fault(format!("{head}x,y\n{}\n", ",".repeat(10_000))), (3, 1, Why::Cells(1000)));
    assert_eq!(fault(format!("{head}{}\n", "x".repeat(2 << 20))), (2, 1, Why::Long(1024 * 1024)));
    assert_eq!(fault(format!("{head}a\u{0}b,c\n")), (2, 2, Why::NotText));
    assert_eq!(fault([b'P', b'K', 3, 4, 0, 0]).2, Why::Workbook);
    assert_eq!(fault([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]).2, Why::Encoding("UTF-16LE"));
    assert_eq!(fault([head.as_bytes(), &"a,b\n".repeat(ROWS + 1).into_bytes()].concat()).2, Why::Rows(ROWS));
    assert_eq!(as_format("name,key\n", "keys-export").unwrap_err().why, Why::NoDocument("keys-export"));
    assert_eq!(as_format("<root/>", "csv").unwrap_err().why, Why::NoTable);
    assert_eq!(LARGEST, 64 << 20);
}

/// What is said once does not grow by standing beside every key.
#[test]
fn a_name_beside_many_keys_is_no_way_to_fill_the_room() {
    let keys = "<Key>x</Key>".repeat(50_000);
    let text = format!("<YourKey><Product_Key Name='{}'>{keys}</Product_Key></YourKey>", "n".repeat(60_000));
    assert_eq!(fault(text).2, Why::Repeats);
    let deep = format!("<root>{}{}</root>", "<a>".repeat(200_000), "</a>".repeat(200_000));
    assert_eq!(told(deep).unwrap().rows.len(), 0);
}

/// A thousand files made of good ones: cut off, with bytes changed, doubled, swapped, and with hostile pieces put in.
#[test]
fn a_thousand_damaged_files() {
    const PIECES: &[&str] = &[
        "&",
        "&lol;",
        "<",
        ">",
        "</",
        "<!DOCTYPE a>",
        "<![CDATA[",
        "]]>",
        "<!--",
        "\"",
        "“",
        "”",
        "'",
        ";",
        ",",
        "\t",
        "\n",
        "\r",
        "\u{0}",
        "\u{feff}",
        "\u{202e}",
        "\u{a0}",
        "=cmd|'/c calc'!A0",
        "<br>",
        "<p>See <a href='#'>it</a></p>",
        "DEMO0-AAAA1-BEEF0-OFFI5-00009",
        "name,key\n",
        "sep=;\n",
        "\u{1b}[31m",
        "ÿþ",
    ];
    let mut random = Random(17);
    let text = Text::english();
    let mut ends: BTreeMap<String, usize> = BTreeMap::new();
    for round in 0..1000 {
        let sample = SAMPLES[random.below(SAMPLES.len())].1;
        let mut bytes = sample.as_bytes().to_vec();
        for _ in 0..=random.below(4) {
            let at = random.below(bytes.len().max(1));
            match random.below(6) {
                0 => bytes.truncate(at),
                1 if !bytes.is_empty() => bytes[at] = random.below(256) as u8,
                2 => drop(bytes.splice(at..at, PIECES[random.below(PIECES.len())].bytes())),
                3 => drop(bytes.splice(at..at, std::iter::repeat_n(b',', 10_000))),
                4 => bytes = String::from_utf8_lossy(&bytes).encode_utf16().flat_map(u16::to_le_bytes).collect(),
                _ => {
                    let copy = bytes[at..].to_vec();
                    bytes.extend(copy);
                }
            }
            if bytes.len() > 200_000 {
                break;
            }
        }
        match told(&bytes) {
            Ok(read) => {
                *ends.entry("read".to_owned()).or_default() += 1;
                let lines = 1 + bytes.iter().filter(|byte| matches!(byte, b'\n' | b'\r')).count();
                assert!(read.rows.iter().all(|row| (1..=lines).contains(&row.place.line)), "round {round}");
            }
            Err(fault) => {
                let sentence = fault.sentence(&text);
                assert!(fault.line >= 1 && fault.column >= 1 && !sentence.is_empty(), "round {round}: {fault:?}");
                assert!(!sentence.contains("BEEF0"), "round {round}: {sentence}");
                *ends.entry(format!("{:?}", fault.why).split('(').next().unwrap().to_owned()).or_default() += 1;
            }
        }
    }
    assert!(ends["read"] > 100 && ends.len() > 8, "{ends:?}");
}
