//! What a load says: faults and warnings with their places, and nothing of what stands there that could be a key.

use mpn_benefits::file::{Problem, ProblemKind, Severity, parse};
use mpn_benefits::text::Text;

use super::{OWN, SPELLINGS, STRANGE, exposed_file, head, leak, none_of, records};

/// Everything said of a text: place, severity, sentence.
fn said(text: &str) -> Vec<(String, Severity, String)> {
    thread_local!(static WORDS: Text = Text::english());
    let loaded = parse(text);
    WORDS.with(|words| {
        words.guard_file(&loaded);
        let one = |problem: &Problem| {
            (format!("{}:{}", problem.line, problem.column), problem.severity, words.problem(problem))
        };
        loaded.problems.iter().map(one).collect()
    })
}

/// Line and column of the first place of a text after the head of the file, as an editor counts.
fn place(file: &str, of: &str) -> String {
    let head = head("Contoso").len();
    let at = head + file[head..].find(of).unwrap_or_else(|| panic!("{of} is not in the file"));
    let start = file[..at].rfind('\n').map_or(0, |newline| newline + 1);
    format!("{}:{}", file[..at].matches('\n').count() + 1, file[start..at].chars().count() + 1)
}

#[test]
fn found_h4_swapped_fields_are_not_quoted() {
    for (how, spelling) in SPELLINGS {
        let key = spelling(OWN);
        for record in [
            format!("  [[software.key]]\n  id = \"a\"\n  key = \"mak\"\n  kind = \"{key}\"\n"),
            format!("  [[software.key]]\n  id = \"{key}\"\n  key = \"a\"\n  kind = \"mak\"\n"),
            format!("  [[software.key]]\n  id = \"a\"\n  key = \"a\"\n  kind = \"mak\"\n  limit = \"{key}\"\n"),
            format!("  [[software.key]]\n  id = \"a\"\n  key = \"a\"\n  kind = \"mak\"\n  \"{key}\" = 1\n"),
            format!("  [[software.key]]\n  id = \"a\"\n  key = [ \"{key}\" ]\n  kind = \"mak\"\n"),
            format!("  [[software.key]]\n  id = \"a\"\n  key = {key}\n  kind = \"mak\"\n"),
            format!("  [[software.key]]\n  id = \"a\"\n  note = {key}\n  kind = \"mak\"\n"),
            format!("  [[software.key]]\n  id = \"a\"\n  note = \"{key}\n  kind = \"mak\"\n"),
            format!("[[person]]\nid = \"{key}\"\nname = \"A\"\n"),
            format!("[[person]]\nid = \"a\"\nname = \"A\"\nleft = \"{key}\"\n"),
            format!("[[person]]\nid = \"a\"\nname = \"A\"\n\"{key}\" = 1\n"),
            format!("[[person]]\nid = \"a\"\nname = {key}\n"),
            format!("[[enrollment]]\nid = \"a\"\noffer = \"{key}\"\npurchased = 2020-09-01\n"),
            format!("[[software]]\nid = \"a\"\nenrollment = \"{key}\"\nproduct = \"P\"\n"),
            format!("[[software]]\nid = \"a\"\nenrollment = \"maps\"\nproduct = \"P\"\nquantity = \"{key}\"\n"),
            format!("[\"{key}\"]\nx = 1\n"),
            format!("[[technical]]\nid = \"a\"\nenrollment = \"maps\"\nkind = \"{key}\"\n"),
        ] {
            // With the key in the file, and with a file that nothing else is known of.
            for file in [head("Contoso") + &record, format!("format = 1\nrules = \"mpn-2021\"\n\n{record}")] {
                let said = said(&file);
                assert!(!said.is_empty(), "{how}: nothing is said of {record}");
                for (place, _, sentence) in &said {
                    let known = file.contains(&format!("key = \"{OWN}\""));
                    let leaks = leak(sentence, if known { &[OWN] } else { &[] });
                    assert!(leaks.is_none(), "{how}: {place} {sentence}");
                }
            }
        }
    }
}

/// Of a key's table no value is quoted, whatever it looks like: two groups of an unknown key are enough.
#[test]
fn found_h4_no_value_of_a_keys_table_is_quoted() {
    let file = head("Contoso")
        + "  [[software.key]]\n  id = \"Not An Id\"\n  key = \"A\"\n  kind = \"W2QPH\"\n  limit = 7777777\n  viewed = \"V9CKJ\"\n  \
           note = 5\n  activations = [ { on = 2020-10-01, machine = \"A\", case = \"MTGRX\" } ]\n\n[[cloud]]\nid = \"c\"\n\
           enrollment = \"maps\"\nproduct = \"P\"\n\n  [[cloud.token]]\n  id = \"Coin Nr\"\n  key = \"B\"\n  seats = \"X8FYZ\"\n";
    let said = said(&file);
    assert_eq!(said.len(), 8, "{said:#?}");
    for secret in
        ["Not An Id", "not-an-id", "W2QPH", "7777777", "V9CKJ", "= 5", "“5”", "MTGRX", "Coin", "coin", "X8FYZ"]
    {
        assert!(said.iter().all(|(.., sentence)| !sentence.contains(secret)), "{secret}: {said:#?}");
    }
    // What is right is still said.
    assert!(said.iter().any(|(.., sentence)| sentence.contains("mak")), "{said:#?}");
    // A syntax fault in such a table neither.
    for record in ["kind = W2QPH", "kind = \"W2QPH", "limit = 1 W2QPH", "note = W2QPH"] {
        let file = head("Contoso") + "\n  [[software.key]]\n  id = \"b\"\n  " + record + "\n";
        let said = self::said(&file);
        assert!(!said.is_empty() && said.iter().all(|(.., sentence)| !sentence.contains("W2QPH")), "{said:#?}");
    }
}

#[test]
fn found_h4_an_id_of_a_keys_shape_is_a_fault_with_its_place() {
    for key in ["qx7vm-h4ktb-9rwpj-zc3dn-6gfy8", "w2qph7bnxdv9ckj3mtgrx8fyz", "QX7VM-H4KTB-9RWPJ-ZC3DN-6GFY8"] {
        let file = head("Contoso") + &format!("\n[[person]]\nid = \"{key}\"\nname = \"Adele\"\n");
        let loaded = parse(&file);
        let [problem] = loaded.problems.as_slice() else { panic!("{:?}", loaded.problems) };
        assert_eq!(problem.severity, Severity::Error);
        assert!(matches!(problem.kind, ProblemKind::KeyAsId { .. }), "{problem:?}");
        let last = &key[key.len() - 5..];
        let sentence = &said(&file)[0];
        assert_eq!(sentence.0, place(&file, &format!("\"{key}\"")));
        assert!(sentence.2.contains(&format!("“•••••-•••••-•••••-•••••-{last}”")), "{sentence:?}");
        none_of(&format!("{loaded:?}"), key);
        // So is a reference to such a record.
        let file = head("Contoso") + &format!("\n[[software]]\nid = \"a\"\nenrollment = \"{key}\"\nproduct = \"P\"\n");
        assert!(said(&file).iter().any(|(.., severity, sentence)| {
            *severity == Severity::Error && sentence.contains("could be a product key")
        }));
    }
    // A name of five words that are no key is an id still.
    for id in ["azure-cloud", "windows-ten-mak", "gold-cloud-platform-2021", "m365-e3-2020-b"] {
        let file = head("Contoso") + &format!("\n[[person]]\nid = \"{id}\"\nname = \"Adele\"\n");
        assert_eq!(said(&file), [], "{id}");
    }
}

#[test]
fn found_h5_a_text_that_holds_a_key_is_warned_of_with_its_place() {
    for key in [OWN, STRANGE] {
        for (how, spelling) in SPELLINGS {
            let text = spelling(key);
            let file = head("Contoso") + &records(1, &text);
            let loaded = parse(&file);
            assert!(loaded.is_clean(), "{how}: {:?}", loaded.problems);
            let said = said(&file);
            for (field, count) in [
                ("name", 1),
                ("email", 1),
                ("competency", 1),
                ("product", 6),
                ("instructions", 4),
                ("machine", 2),
                ("kind", 1),
                ("tenant", 2),
                ("currency", 1),
                ("access_id", 1),
                ("contract_id", 1),
                ("case", 1),
                ("note", 17),
            ] {
                let warned = said.iter().filter(|(_, severity, sentence)| {
                    *severity == Severity::Warning && sentence.starts_with(&format!("`{field}` holds what could be"))
                });
                assert_eq!(warned.count(), count, "{how}: {field}: {said:#?}");
            }
            for (.., sentence) in &said {
                assert!(leak(sentence, &[OWN, STRANGE]).is_none(), "{how}: {sentence}");
            }
            let first = place(&file, &format!("\"{text}\""));
            assert!(said.iter().any(|(place, ..)| *place == first), "{how}: {first} is not among {said:#?}");
        }
    }
}

/// Six characters of a key of the file are noticed only once all keys are known, wherever the key stands.
#[test]
fn found_h5_a_piece_of_a_key_of_the_file_is_warned_of() {
    let before =
        "\n[[person]]\nid = \"a\"\nname = \"9RWPJ ZC3\"\nnote = \"9RWPJ\"\nemail = \"x\\u0039rwpjz@contoso.example\"\n";
    let file = format!("{}{before}", head("Contoso"));
    let found: Vec<String> =
        said(&file).into_iter().map(|(place, _, sentence)| format!("{place} {sentence}")).collect();
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found[0].starts_with(&format!("{} `name` holds", place(&file, "\"9RWPJ ZC3\""))), "{found:#?}");
    assert!(found[1].starts_with(&format!("{} `email` holds", place(&file, "\"x\\u0039rw"))), "{found:#?}");
    // An id with a piece is warned of once, not at each reference.
    let file = head("Contoso")
        + "\n[[person]]\nid = \"adele-9rwpjz\"\nname = \"A\"\n\n[[visual_studio]]\nid = \"v\"\nenrollment = \"maps\"\n\
           product = \"P\"\nquantity = 1\n\n  [[visual_studio.seat]]\n  id = \"w\"\n  \
           assignments = [ { person = \"adele-9rwpjz\", on = 2020-10-01 } ]\n";
    let found = said(&file);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0].0, place(&file, "\"adele-9rwpjz\""));
    // The key of a record that was left out counts as well.
    let file = head("Contoso")
        + "\n[[software]]\nid = \"a\"\nenrollment = \"maps\"\nproduct = \"P\"\nquantity = 1\n\n  [[software.key]]\n  id = \"b\"\n  \
           key = \"W2QPH-7BNXD-V9CKJ-3MTGR-X8FYZ\"\n  kind = \"wrong\"\n\n[[person]]\nid = \"c\"\nname = \"H7BNXDV\"\n";
    assert!(said(&file).iter().any(|(.., sentence)| sentence.starts_with("`name` holds")), "{:#?}", said(&file));
}

#[test]
fn found_h5_what_holds_no_key_is_not_warned_of() {
    for file in [crate::kit::harness::CONTOSO, mpn_benefits::demo::SAMPLE] {
        assert_eq!(said(file), []);
    }
    // And where everything holds one, nothing that is said shows it.
    let file = exposed_file();
    let all = said(&file);
    assert!(all.len() > 900, "{}", all.len());
    for (.., sentence) in all {
        assert!(leak(&sentence, &[OWN, STRANGE]).is_none(), "{sentence}");
    }
}
