//! What other programs write, read: each form of the portal's export built by hand, tables as spreadsheets of several
//! countries write them, and what is broken.

mod broken;
mod growth;
mod memory;
mod pasted;
mod plans;

use mpn_benefits::domain::import::{Claimed, Kind, Row, Says};
use mpn_benefits::exchange::import::{FORMATS, Fault, Named, Read, Wanted, read};
use mpn_benefits::text::Text;

/// Reads bytes, with nothing said of them.
pub(crate) fn told(bytes: impl AsRef<[u8]>) -> Result<Read, Fault> {
    read(bytes.as_ref().to_vec(), &Wanted::default())
}

/// Reads bytes as a format.
pub(crate) fn as_format(bytes: impl AsRef<[u8]>, word: &str) -> Result<Read, Fault> {
    let format = FORMATS.iter().find(|format| format.word == word).copied();
    read(bytes.as_ref().to_vec(), &Wanted { format, ..Wanted::default() })
}

/// Reads bytes by columns that are named.
pub(crate) fn by_columns(bytes: impl AsRef<[u8]>, columns: &str) -> Result<Read, Fault> {
    read(bytes.as_ref().to_vec(), &Wanted { columns: Named::parse(columns).unwrap(), ..Wanted::default() })
}

/// A row on one line: no key is shown.
pub(crate) fn shown(row: &Row) -> String {
    let says = match &row.says {
        Says::Key(key) => {
            let kind = match &key.kind {
                Kind::Unsaid => "-".to_owned(),
                Kind::NoKey => "none".to_owned(),
                Kind::Is(kind) => kind.as_word().into_owned(),
            };
            let claimed = match &key.claimed {
                Claimed::Never => "-".to_owned(),
                Claimed::On(day) => day.to_string(),
                Claimed::Unclear(text) => format!("? {text}"),
            };
            let tail = key.key.as_ref().map_or("-", |key| key.tail());
            let limit = key.limit.map_or("-".to_owned(), |limit| limit.to_string());
            let note = [&*key.number, &*key.note].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
            format!("{} | {tail} | {kind} | {limit} | {claimed} | {}", key.product, note.join("; "))
        }
        Says::Remaining(count) => format!("{} | {}", count.key.tail(), count.remaining),
        Says::Person(person) => format!("{} | {}", person.name, person.email),
        Says::Above => "above".to_owned(),
    };
    format!("{}: {says}", row.place.line)
}

/// The rows of bytes.
pub(crate) fn rows(read: &Result<Read, Fault>) -> Vec<String> {
    read.as_ref()
        .unwrap_or_else(|fault| panic!("{fault:?}: {}", fault.sentence(&Text::english())))
        .rows
        .iter()
        .map(shown)
        .collect()
}

const SAMPLES: &[(&str, &str, &[&str])] = &[
    (
        "keys-export",
        include_str!("../fixtures/keys-export/current.xml"),
        &[
            "1: Office Professional Plus 2019 | 00001 | mak | 50 | 2020-12-01 | ID 1201",
            "1: Office Professional Plus 2019 | 00003 | mak | 50 | 2020-12-02 | ID 1201",
            "1: SQL Server 2019 Standard | edia. | none | - | - | ID -3",
            "1: Windows 10 Enterprise “N” | 00088 | static | - | - | ID 88; This is a static key.",
            "1: Visio\u{a0}Professional 2019 | 01300 | retail | 5 | - | ID 1300",
            "1: Windows Server 2019 Datacenter | - | - | - | - | ",
        ],
    ),
    (
        "keys-export",
        include_str!("../fixtures/keys-export/older.xml"),
        &[
            "4: Windows 7 Professional | 00041 | other:VA 1.0 | - | 2012-02-29 | ID 41",
            "5: Windows 7 Professional | 00042 | retail | - | ? 13/1/2012 | ID 41",
            "8: Windows Vista | .</p> | other:Custom Key | - | - | ID 7",
        ],
    ),
    ("keys-export", include_str!("../fixtures/keys-export/empty.xml"), &[]),
    (
        "csv",
        include_str!("../fixtures/keys-export/community.csv"),
        &[
            "2: Office Professional Plus 2019 | 00001 | mak | - | 2020-12-01 | ID 1201",
            "3: Project, Professional 2019 | 00001 | retail | - | - | ID 1400; spare \"B\"",
            "4: Broken row |  | retail | - | - | ID 1",
        ],
    ),
];

#[test]
fn every_sample_is_told_by_its_content() {
    for (format, text, wanted) in SAMPLES {
        let read = told(text);
        assert_eq!(rows(&read), *wanted);
        assert_eq!(read.as_ref().unwrap().format.word, *format);
        assert_eq!(rows(&as_format(text, format)), *wanted, "as it was said");
    }
}

/// A key of a product, in the forms that exports have had.
const VARIANTS: &[(&str, &[&str])] = &[
    // Without notes, the root is what else is inside.
    (
        "<YourKey><Product_Key Name='A'><Key ID='1' Type='Retail' ClaimedDate=''>K</Key></Product_Key></YourKey>",
        &["A | retail | - | - | ID 1"],
    ),
    (
        "<root><YourKey><Product_Key Name='A' KeyRetrievalNote=''><Key ID='1' Type='Retail' ClaimedDate='1/1/0001'>K</Key></Product_Key></YourKey></root>",
        &["A | retail | - | - | ID 1"],
    ),
    // A namespace, with a prefix and without.
    (
        "<root xmlns='urn:x'><YourKey><Product_Key Name='A'><Key ID='2' Type='OEM Key'>K</Key></Product_Key></YourKey></root>",
        &["A | oem | - | - | ID 2"],
    ),
    (
        "<x:root xmlns:x='urn:x'><x:YourKey><x:Product_Key Name='A'><x:Key ID='2'>K</x:Key></x:Product_Key></x:YourKey></x:root>",
        &["A | - | - | - | ID 2"],
    ),
    // An attribute more, in any case; a time after the day; leading noughts.
    (
        "<YourKey><Product_Key name='A' notes='Up to 1 activation'><Key id='3' TYPE='Multiple Activation' claimeddate='09/05/2020 10:11:12 PM'>K</Key></Product_Key></YourKey>",
        &["A | mak | 1 | 2020-09-05 | ID 3"],
    ),
    // No key, one, many; a product closed at once, and one with nothing in it.
    (
        "<YourKey><Product_Key Name='A'/><Product_Key Name='B'></Product_Key><Product_Key Name='C'><Key>K</Key><Key>K</Key><Key/></Product_Key></YourKey>",
        &["A | - | - | - | ", "B | - | - | - | ", "C | - | - | - | ", "C | - | - | - | ", "C | - | - | - | "],
    ),
    // Entities, a section of characters, comments, a stylesheet.
    (
        "<?xml version='1.0'?><?style x?><!-- c --><YourKey><Product_Key Name='A &amp; &#66;'><Key><![CDATA[K]]></Key></Product_Key></YourKey>\n",
        &["A & B | - | - | - | "],
    ),
    // A kind of their own, a note beside the limit, a limit in the middle of it.
    (
        "<YourKey><Product_Key Name='A' KeyRetrievalNote='Call first. Up to 1000 activations. Then stop.'><Key Type='DreamSpark'>K</Key></Product_Key></YourKey>",
        &["A | other:DreamSpark | 1000 | - | Call first. Then stop."],
    ),
    (
        "<YourKey><Product_Key Name='A' KeyRetrievalNote='Up to you.'><Key Type='not applicable'>K</Key></Product_Key></YourKey>",
        &["A | none | - | - | Up to you."],
    ),
    // Claimed on a day that is none.
    (
        "<YourKey><Product_Key Name='A'><Key ClaimedDate='2/30/2020'>K</Key></Product_Key></YourKey>",
        &["A | - | - | ? 2/30/2020 | "],
    ),
    (
        "<YourKey><Product_Key Name='A'><Key ClaimedDate='2020-02-29T00:00:00'>K</Key></Product_Key></YourKey>",
        &["A | - | - | 2020-02-29 | "],
    ),
];

#[test]
fn every_form_of_the_export() {
    for (text, wanted) in VARIANTS {
        for mark in ["", "\u{feff}", "\n  "] {
            let text = format!("{mark}{text}");
            if mark == "\n  " && text.contains("<?xml") {
                continue;
            }
            let found: Vec<String> = rows(&told(&text))
                .iter()
                .map(|row| {
                    let mut parts: Vec<&str> = row.split_once(": ").unwrap().1.split(" | ").collect();
                    parts.remove(1);
                    parts.join(" | ")
                })
                .collect();
            assert_eq!(found, *wanted, "{text}");
        }
    }
}

/// Tables of two rows, as programs of several countries write them.
#[test]
fn separators_quotes_and_encodings() {
    let table = "name,key,note\n\"Müller, Œuvre\",\"DEMO0-AAAA1-BEEF0-OFFI5-00001\",\"says \"\"yes\"\"\"\nŁódź,DEMO0-AAAA1-BEEF0-OFFI5-00002,\n";
    let wanted = ["2: Müller, Œuvre | 00001 | - | - | - | says \"yes\"", "3: Łódź | 00002 | - | - | - | "];
    for separator in [",", ";", "\t", "|"] {
        let text = table.replace("Müller, ", "Müller# ").replace(',', separator).replace('#', ",");
        for text in [text.clone(), text.replace('\n', "\r\n"), format!("sep={separator}\r\n{text}")] {
            let more = usize::from(text.starts_with("sep="));
            let wanted = wanted.map(|row| {
                let (line, says) = row.split_once(':').unwrap();
                format!("{}:{says}", line.parse::<usize>().unwrap() + more)
            });
            for bytes in [
                text.clone().into_bytes(),
                format!("\u{feff}{text}").into_bytes(),
                [&[0xff, 0xfe][..], &text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>()].concat(),
                [&[0xfe, 0xff][..], &text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<_>>()].concat(),
                text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
                text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            ] {
                let read = told(&bytes);
                assert_eq!(rows(&read), wanted, "{separator}");
                assert_eq!(read.unwrap().separator, separator.chars().next());
            }
        }
    }
    // A code page of the West, guessed, and that is known of it; another one where it is said.
    let (bytes, _, _) =
        encoding_rs::WINDOWS_1252.encode("name;key\nMüller–Büro “Grün”;DEMO0-AAAA1-BEEF0-OFFI5-00001\n");
    let read = told(&bytes);
    assert_eq!(rows(&read), ["2: Müller–Büro “Grün” | 00001 | - | - | - | "]);
    assert!(read.as_ref().is_ok_and(|read| read.guessed && read.encoding == "windows-1252"));
    let (bytes, _, _) = encoding_rs::WINDOWS_1250.encode("name;key\nŁódź;DEMO0-AAAA1-BEEF0-OFFI5-00001\n");
    let read = read_in(&bytes, "windows-1250");
    assert_eq!(rows(&read), ["2: Łódź | 00001 | - | - | - | "]);
}

fn read_in(bytes: &[u8], encoding: &str) -> Result<Read, Fault> {
    let encoding = mpn_benefits::exchange::import::encoding_named(encoding);
    read(bytes.to_vec(), &Wanted { encoding, ..Wanted::default() })
}

/// Which format a heading is of, and what is not one.
#[test]
fn headings_tell_the_format() {
    for (heading, format) in [
        ("name,key,type,ClaimedDate,id,note", "csv"),
        ("Product Name;Product Key", "csv"),
        ("KEY\tPRODUCT", "csv"),
        ("Product Key", "keys"),
        ("key,remaining", "remaining"),
        ("Product,Key,Remaining Activations", "remaining"),
        ("email,name", "people"),
        ("Name|E-mail|Level", "people"),
        ("\"name\",\"email\"", "people"),
    ] {
        assert_eq!(told(format!("{heading}\n")).unwrap().format.word, format, "{heading}");
    }
    for heading in ["a,b", "name", "key,x", "Produkt;Schluessel"] {
        let fault = told(format!("{heading}\n")).unwrap_err();
        assert_eq!((fault.line, fault.column), (1, 1));
        assert!(fault.sentence(&Text::english()).contains("--columns"), "{heading}");
    }
    let fault = as_format("key,left\n", "remaining").unwrap_err();
    assert!(fault.sentence(&Text::english()).contains("remaining"), "{fault:?}");
}

/// Columns by letter, number and heading; a first line without a key is a heading.
/// What the kind of a key is called: by the portal, by spreadsheets, by the state file.
#[test]
fn found_walked_the_kind_of_a_key_has_several_names() {
    for heading in ["Type", "key type", "KeyType", "Kind", "kind"] {
        let read = told(format!("Product,Product Key,{heading}\nVisio,11111-22222-33333-44444-55555,MAK\n"));
        let [row] = rows(&read).try_into().unwrap();
        assert!(row.contains("| 55555 | mak |"), "{heading}: {row}");
    }
}

#[test]
fn columns_that_are_named() {
    let rest = "Word;x;DEMO0-AAAA1-BEEF0-OFFI5-00001\nExcel;y;DEMO0-AAAA1-BEEF0-OFFI5-00002\n";
    let wanted = ["1: Word | 00001 | - | - | - | ", "2: Excel | 00002 | - | - | - | "];
    for columns in ["product=A,key=C", "product=a,key=3", "key=3,product=1"] {
        assert_eq!(rows(&by_columns(rest, columns)), wanted, "{columns}");
        let below = rows(&by_columns(format!("Produkt;Nr;Schluessel\n{rest}"), columns));
        assert_eq!(below, ["2: Word | 00001 | - | - | - | ", "3: Excel | 00002 | - | - | - | "], "{columns}");
    }
    let headed = format!("Produkt;Nr;Schlüssel\n{rest}");
    assert_eq!(rows(&by_columns(&headed, "product=produkt,key=SCHLÜSSEL,note=Nr")).len(), 2);
    for (columns, said) in
        [("product=A,key=Q", "Q"), ("product=A,key=Schlussel", "Schlussel"), ("product=A,key=0", "0")]
    {
        let fault = by_columns(&headed, columns).unwrap_err();
        assert!(fault.sentence(&Text::english()).contains(said), "{fault:?}");
    }
    assert!(by_columns(&headed, "product=C").unwrap_err().sentence(&Text::english()).contains("key (and product)"));
    for odd in ["product", "product=", "colour=A", "=A", "product=A,,key=C"] {
        assert!(Named::parse(odd).is_err(), "{odd}");
    }
    assert_eq!(rows(&by_columns("ada@contoso.example;Ada\n", "email=A,name=B")), ["1: Ada | ada@contoso.example"]);
}

/// Blank lines and cells are no rows, and every row keeps its line.
#[test]
fn rows_keep_their_lines() {
    let text = "key,remaining\n\n\nDEMO0-AAAA1-BEEF0-OFFI5-00001,\"1\n2\"\r\n,\n\r\nDEMO0-AAAA1-BEEF0-OFFI5-00002,3\n";
    assert_eq!(rows(&told(text)), ["4: 00001 | 1\n2", "8: 00002 | 3"]);
    let text = "key,remaining\rDEMO0-AAAA1-BEEF0-OFFI5-00001,1\rDEMO0-AAAA1-BEEF0-OFFI5-00002,3\r\u{1a}";
    assert_eq!(rows(&told(text)), ["2: 00001 | 1", "3: 00002 | 3"]);
}
