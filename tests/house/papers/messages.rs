//! `messages.md`: every message that the page explains is one that the program says; and the README's table of exit codes.

use mpn_benefits::cli::Exit;
use mpn_benefits::text::Text;

use super::page::Page;
use super::places::root;

#[test]
fn every_message_of_the_page_is_said_by_somebody() {
    let messages = std::fs::read_to_string(root().join("assets/i18n/en/mpn_benefits.ftl")).unwrap();
    let page = Page::read("assets/docs/messages.md");
    let mut asked = 0;
    for section in page.sections() {
        for row in section.table(&["it says"]) {
            for quoted in row[0].split('“').skip(1).filter_map(|rest| rest.split('”').next()) {
                // What differs from time to time stands between two pieces of one message.
                let pieces: Vec<&str> = quoted.split('…').map(str::trim).collect();
                let has_all = |line: &str| pieces.iter().all(|piece| line.contains(piece));
                assert!(messages.lines().any(has_all), "nobody says “{quoted}”");
                asked += 1;
            }
        }
    }
    assert!(asked > 15, "{asked} messages");
}

#[test]
fn the_readme_has_the_exit_codes() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let written = readme.split("<!-- exits -->").nth(1).and_then(|rest| rest.split("<!-- /exits -->").next()).unwrap();
    let text = Text::english();
    let rows = Exit::ORDINARY.iter().map(|exit| format!("| {} | {} |\n", exit.code(), exit.about(&text)));
    let table = format!("| code | means |\n|---|---|\n{}", rows.collect::<String>());
    assert_eq!(written.trim(), table.trim());
}
