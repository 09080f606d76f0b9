//! `glossary.md`: every word of the code is declared where the page says, and every term has its four languages.

use std::path::Path;

use mpn_benefits::config::LANGUAGES;

use super::page::Page;
use super::places::{files, root};

const PAGE: &str = "assets/docs/glossary.md";

/// Whether a source declares a type of this name.
fn declares(code: &str, name: &str) -> bool {
    ["enum ", "struct ", "trait ", "type "].iter().any(|kind| {
        code.match_indices(&format!("{kind}{name}")).any(|(at, found)| {
            let next = code.get(at + found.len()..).and_then(|rest| rest.chars().next());
            !next.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
        })
    })
}

/// The file of a module.
fn file_of(module: &str) -> Option<String> {
    let path = format!("src/{}", module.replace("::", "/"));
    [format!("{path}.rs"), format!("{path}/mod.rs")].into_iter().find(|path| root().join(path).is_file())
}

#[test]
fn every_word_of_the_code_is_declared_where_the_page_says() {
    let page = Page::read(PAGE);
    let section = page.section("The words of the code");
    let rows: Vec<&Vec<String>> = section.tables.iter().flat_map(|table| &table[1..]).collect();
    assert!(rows.len() > 40, "the page was read");
    let sources: Vec<(String, String)> =
        files("src", "rs").into_iter().map(|path| (path.clone(), read(&path))).collect();
    let mut wrong = Vec::new();
    for row in rows {
        let path = row[1].trim_matches('`');
        let (module, name) = path.rsplit_once("::").unwrap();
        assert_eq!(row[0].split(" (").next(), Some(name), "{path}");
        if !file_of(module).is_some_and(|path| declares(&read(&path), name)) {
            let there: Vec<&str> =
                sources.iter().filter(|(_, code)| declares(code, name)).map(|(path, _)| path.as_str()).collect();
            wrong.push(format!("{path} is not there; {name} is declared in {there:?}"));
        }
    }
    assert!(wrong.is_empty(), "{PAGE}\n{}", wrong.join("\n"));
}

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(root()).join(path)).unwrap()
}

#[test]
fn every_term_has_its_languages() {
    let page = Page::read(PAGE);
    let table = &page.section("In four languages").tables[0];
    assert_eq!(table[0].len(), LANGUAGES.len());
    for row in table {
        assert_eq!(row.len(), LANGUAGES.len(), "{row:?}");
        assert!(row.iter().all(|cell| !cell.is_empty()), "{row:?}");
    }
    let mut terms: Vec<&String> = table.iter().map(|row| &row[0]).collect();
    let count = terms.len();
    terms.sort_unstable();
    terms.dedup();
    assert_eq!(terms.len(), count, "a term stands twice");
}
