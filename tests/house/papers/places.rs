//! What pages name: every path is there, every test that is named exists, every link leads somewhere.

use std::path::Path;

/// The project's root.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file of such an ending below a folder, by its path from the root.
pub(crate) fn files(folder: &str, ending: &str) -> Vec<String> {
    let (mut found, mut open) = (Vec::new(), vec![root().join(folder)]);
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|own| own == ending) {
            found.push(path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/"));
        }
    }
    found.sort();
    found
}

/// The pages, with their text.
fn pages() -> Vec<(String, String)> {
    let mut pages = files("assets/docs", "md");
    pages.extend([".github/CONTRIBUTING.md", "README.md"].map(str::to_owned));
    pages.into_iter().map(|path| (path.clone(), std::fs::read_to_string(root().join(path)).unwrap())).collect()
}

/// What stands in backquotes outside of pieces of code.
fn quoted(text: &str) -> Vec<&str> {
    let prose = text.split("```").step_by(2);
    prose.flat_map(|part| part.split('`').skip(1).step_by(2)).collect()
}

#[test]
fn every_path_that_a_page_names_is_there() {
    let tops = ["src/", "tests/", "assets/", ".ci/", ".github/"];
    let mut wrong = Vec::new();
    for (page, text) in pages() {
        for path in quoted(&text).into_iter().filter(|word| tops.iter().any(|top| word.starts_with(top))) {
            let known = path.split(['<', '{', '*']).next().unwrap();
            // Of a name with a blank to fill in, the folder must be there.
            let place = if known == path { known } else { known.rsplit_once('/').map_or(known, |(folder, _)| folder) };
            if !root().join(place).exists() {
                wrong.push(format!("{page}: {path} is not there"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_test_that_a_page_names_exists() {
    let code: Vec<String> =
        files("tests", "rs").iter().map(|path| std::fs::read_to_string(root().join(path)).unwrap()).collect();
    let is_test = |word: &&str| {
        word.matches('_').count() >= 3
            && word.chars().all(|letter| letter == '_' || letter.is_ascii_lowercase() || letter.is_ascii_digit())
    };
    let mut wrong = Vec::new();
    for (page, text) in pages() {
        for name in quoted(&text).into_iter().filter(is_test) {
            if !code.iter().any(|code| code.contains(&format!("fn {name}("))) {
                wrong.push(format!("{page}: no test is called {name}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_link_of_a_page_leads_somewhere() {
    let mut wrong = Vec::new();
    for (page, text) in pages() {
        let folder = root().join(&page).parent().unwrap().to_path_buf();
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
            if target.contains("://") {
                continue;
            }
            let path = if path.is_empty() { root().join(&page) } else { folder.join(path) };
            let Ok(text) = std::fs::read_to_string(&path) else {
                wrong.push(format!("{page}: {target} leads nowhere"));
                continue;
            };
            if !anchor.is_empty() && !anchors(&text).iter().any(|known| known == anchor) {
                wrong.push(format!("{page}: {target}: there is no such heading"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The anchors of a page's headings, as code hosts make them.
fn anchors(text: &str) -> Vec<String> {
    let prose: String = text.split("```").step_by(2).collect();
    let headings = prose.lines().filter(|line| line.starts_with('#')).map(|line| line.trim_start_matches('#').trim());
    let anchor = |heading: &str| {
        let kept = heading.to_lowercase().replace(' ', "-");
        kept.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_')).collect()
    };
    headings.map(anchor).collect()
}
