//! A note stays wherever one may stand: read, kept through edits, and shown in the detail pane of what it belongs to.

use mpn_benefits::domain::field::Field;
use mpn_benefits::domain::record::{Kind, Table};
use mpn_benefits::file::parse;

use crate::kit::harness::{given_text, says};
use crate::kit::program::{CONTOSO, Sample};

/// The sample with a note at everything that may have one, each with its word.
fn noted() -> String {
    let row = |text: &str, at: &str, word: &str| {
        let noted = at.replacen(" }", &format!(", note = \"{word} here\" }}"), 1);
        assert!(text.contains(at) && noted != at, "{at}");
        text.replacen(at, &noted, 1)
    };
    let mut text = CONTOSO.to_owned();
    for (at, word) in [
        ("machine = \"LAB-01\", case = \"new-machine\" }", "activation"),
        ("{ person = \"adele\", on = 2021-01-15, signed_in = 2021-01-16 }", "seat row"),
        ("{ person = \"adele\", on = 2020-10-05 }", "credit row"),
        ("credit = { kind = \"monthly\", amount = 100, currency = \"USD\" }", "credit"),
    ] {
        text = row(&text, at, word);
    }
    let more = "  cleared = [ { machine = \"LAB-02\", on = 2021-02-20, note = \"cleared here\" } ]\n  \
                reconciled = { on = 2021-02-01, used = 3, note = \"reconciled here\" }\n";
    text = text.replacen("  id = \"win-ent-mak\"\n", &format!("  id = \"win-ent-mak\"\n{more}"), 1);
    let at = text.find("redeemed = {").unwrap();
    let (before, rest) = text.split_at(at);
    let rest = rest.replacen(" }", ", note = \"redeemed here\" }\n  replaced = { on = 2021-02-20, reason = \"wrong-tenant\", note = \"replaced here\" }", 1);
    let text = format!("{before}{rest}");
    let hidden = "dismissed = [ { on = 2021-02-20, kind = \"renewal-reminder\", date = 2021-08-17, note = \"dismissed here\" } ]\n";
    let text = text.replacen("purchased = 2020-09-01\n", &format!("purchased = 2020-09-01\n{hidden}"), 1);
    text.replacen("[[subscription]]\n", "[[subscription]]\nnote = \"subscription here\"\n", 1)
}

/// Every table of the format has a note that is kept, and nothing that is read is thrown away.
#[test]
fn found_b12_every_table_keeps_its_note() {
    for table in Table::ALL.iter().filter(|table| **table != Table::File) {
        assert!(table.specs().iter().any(|spec| spec.field == Field::Note), "{table:?}");
        assert!(table.unread().is_empty(), "{table:?}");
    }
    assert!(Kind::ALL.iter().all(|kind| !kind.table().specs().is_empty()));
}

#[test]
fn found_b12_notes_are_shown_and_kept() {
    let text = noted();
    let read = parse(&text);
    assert!(read.problems.is_empty(), "{:?}", read.problems);
    for (keys, words) in [
        (
            "1/windows 10<enter>",
            &["activation here", "LAB-02 2021-02-20: cleared here", "win-ent-mak: reconciled here"][..],
        ),
        ("2/dynamics<enter>", &["d365-5: redeemed here", "d365-5: replaced here"]),
        ("2/azure<enter>", &["credit row here", "azure-monthly: credit here"]),
        ("2/365 e3<enter>", &["m365: subscription here"]),
        ("3/vs-1<enter>", &["seat row here"]),
        ("6/dismissed<enter>", &["dismissed here"]),
    ] {
        let shown = given_text(&text, "2021-03-01").at(140, 60).keys(keys).text();
        for word in words {
            assert!(says(&shown, word), "{keys}: {word}: {shown}");
        }
    }
    // An edit of what has a note, or of its neighbour, leaves it.
    let sample = Sample::of(&text);
    sample.done("left adele");
    sample.done("clear win-ent-mak LAB-03");
    sample.done("dismiss maps --kind anniversary");
    for word in ["seat row", "credit row", "credit", "cleared", "reconciled", "dismissed", "redeemed", "replaced"] {
        assert!(sample.text().contains(&format!("{word} here")), "{word}: {}", sample.text());
    }
}
