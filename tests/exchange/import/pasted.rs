//! What people paste rather than export: lists of keys, mails with a table in them, limits as their country writes them.

use mpn_benefits::domain::import::Says;
use mpn_benefits::exchange::import::{Named, Read, Wanted, read};
use mpn_benefits::text::Text;

use super::{as_format, by_columns, rows, told};

const LIST: &str = "DEMO0-AAAA1-BEEF0-OFFI5-00001\n\ndemo0aaaa1beef0offi500002\r\nthat is all\n";

/// One key a line, as `mpn export maks` writes them and VAMT takes them.
#[test]
fn a_list_of_keys() {
    let wanted = ["1:  | 00001 | - | - | - | ", "3:  | 00002 | - | - | - | ", "4:  | s all | - | - | - | "];
    for found in [told(LIST), as_format(LIST, "keys"), by_columns(LIST, "key=A")] {
        assert_eq!(rows(&found)[..2], wanted[..2]);
        assert_eq!((found.as_ref().unwrap().format.word, found.unwrap().rows.len()), ("keys", 3));
    }
    assert_eq!(rows(&told(format!("Key\n{LIST}"))).len(), 3);
    let named = Wanted { product: Some("Word".to_owned()), ..Wanted::default() };
    assert!(rows(&read(LIST.into(), &named))[0].starts_with("1: Word | 00001"));
    // What names a product of its own keeps it.
    let table = "product,key\nExcel,DEMO0-AAAA1-BEEF0-OFFI5-00001\n,DEMO0-AAAA1-BEEF0-OFFI5-00002\n";
    let found = rows(&read(table.into(), &named));
    assert!(found[0].starts_with("2: Excel |") && found[1].starts_with("3: Word |"), "{found:?}");
}

/// Lines of a reading, each with whether a key stands on it.
fn keys(read: &Read) -> Vec<(usize, bool)> {
    let is_key = |says: &Says| match says {
        Says::Key(row) => row.key.as_ref().is_some_and(|key| key.retyped().is_ok()) && !row.product.is_empty(),
        Says::Remaining(_) | Says::Person(_) | Says::Above => false,
    };
    read.rows.iter().map(|row| (row.place.line, is_key(&row.says))).collect()
}

/// The separator is that of the lines with keys, and what people write round a table is passed over, each line of it said.
#[test]
fn a_table_in_a_mail() {
    let table = "Windows 10 Enterprise;DEMO0-AAAA1-BEEF0-WIN10-00007;MAK;20\n\
        Office, Professional Plus 2019;demo0-aaaa1-beef0-offi5-00007;MAK;5\n";
    for separator in [";", "\t", "|"] {
        let table = table.replace(';', separator);
        for greeting in [
            "Hoi Jan,\n\nhierbij, zoals gevraagd, de sleutels:\n\n",
            "Hoi Jan\n\nhierbij de sleutels:\n\n",
            "1, 2, 3\n\n\n\n",
        ] {
            let mail = format!("{greeting}{table}\nGroet, tot later\n");
            for columns in ["product=A,key=B", "product=A,key=B,limit=D"] {
                let found = keys(&by_columns(&mail, columns).unwrap());
                let taken: Vec<_> = found.iter().filter(|(_, key)| *key).map(|(line, _)| *line).collect();
                assert_eq!(taken, [5, 6], "{mail}: {found:?}");
                assert!(found.contains(&(1, false)) && found.contains(&(8, false)), "{found:?}");
            }
            for heading in ["Product;Key;Type;Limit", "type;note;product;key"] {
                let table = if heading.starts_with('P') {
                    table.clone()
                } else {
                    table
                        .lines()
                        .map(|line| {
                            let cells: Vec<&str> = line.split(separator).collect();
                            format!("{}\n", [cells[2], cells[3], cells[0], cells[1]].join(separator))
                        })
                        .collect()
                };
                let mail = format!("{greeting}{}\n{table}\nGroet\n", heading.replace(';', separator));
                let read = told(&mail).unwrap();
                assert_eq!((read.format.word, read.separator), ("csv", separator.chars().next()));
                assert!(matches!(read.rows[0].says, Says::Above), "{mail}");
                let found = keys(&read);
                assert_eq!(found.iter().filter(|(_, key)| *key).map(|(line, _)| *line).collect::<Vec<_>>(), [6, 7]);
                assert_eq!(keys(&by_columns(&mail, "product=Product,key=KEY").unwrap()), found, "{mail}");
            }
        }
    }
    // Nobody is made of a greeting.
    let people = told("Beste Anna,\n\nEmail;Name\nada@contoso.example;Ada\n").unwrap();
    assert_eq!(people.rows.len(), 2);
    assert!(matches!((&people.rows[0].says, &people.rows[1].says), (Says::Above, Says::Person(_))));
}

/// Columns of several tables are refused with what does not fit, and none is dropped in silence.
#[test]
fn columns_that_do_not_go_together() {
    let table = "Word;DEMO0-AAAA1-BEEF0-OFFI5-00001;5;4\n";
    for (columns, wanted) in [
        ("product=A,key=B,limit=C,remaining=D", "remaining"),
        ("key=B,remaining=D,note=A", "note"),
        ("email=A,name=B,limit=C", "limit"),
    ] {
        let sentence = by_columns(table, columns).unwrap_err().sentence(&Text::english());
        assert!(sentence.contains("not of one table") && sentence.contains(wanted), "{columns}: {sentence}");
    }
    assert!(Named::parse("product=A,key=B,limit=C").is_ok());
    assert_eq!(rows(&by_columns(table, "product=A,key=B,limit=C")), ["1: Word | 00001 | - | 5 | - | "]);
}

/// Digits in groups of three are one number, and a limit that is none stands in the note.
#[test]
fn limits_as_countries_write_them() {
    for (limit, wanted) in [
        ("1000", "1000"),
        ("1,000", "1000"),
        ("1.000", "1000"),
        ("1 000", "1000"),
        ("1\u{a0}000", "1000"),
        ("1\u{202f}000", "1000"),
        ("1'000", "1000"),
        ("10,50", "-"),
        ("1,0000", "-"),
        ("1234,567", "-"),
    ] {
        let note = format!(
            "<YourKey><Product_Key Name='A' KeyRetrievalNote=\"Up to {limit} activations. Call.\"><Key>DEMO0-AAAA1-BEEF0-OFFI5-00001</Key></Product_Key></YourKey>"
        );
        let found = rows(&told(note));
        let rest = if wanted == "-" { format!("Up to {limit} activations. Call.") } else { "Call.".to_owned() };
        assert_eq!(found, [format!("1: A | 00001 | - | {wanted} | - | {rest}")], "{limit}");
        let found = rows(&told(format!("product;key;limit;note\nA;DEMO0-AAAA1-BEEF0-OFFI5-00001;{limit};n\n")));
        let rest = if wanted == "-" { format!("n; limit {limit}") } else { "n".to_owned() };
        assert_eq!(found, [format!("2: A | 00001 | - | {wanted} | - | {rest}")], "{limit}");
    }
}
