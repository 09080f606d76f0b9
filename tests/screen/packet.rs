//! The support packet on the dashboard: what a ticket about the selected row asks is copied; keys are masked.

use mpn_benefits::tui::app::{Effect, Msg};

use crate::kit::harness::{Given, given, says};

fn pages(given: &Given) -> Vec<String> {
    let pages = given.effects.iter().filter_map(|effect| match effect {
        Effect::CopyPage { page, .. } => Some(page.clone()),
        _ => None,
    });
    pages.collect()
}

#[test]
fn it_is_of_the_selected_row_on_every_tab() {
    for section in "01234567".chars() {
        let given = given("2021-03-01").keys(&format!("{section}Y"));
        let [page] = &pages(&given)[..] else { panic!("{section}: {:?}", pages(&given)) };
        assert!(page.contains("Contoso") && page.lines().count() > 10, "{section}: {page}");
        assert!(!page.contains("DEMO0"), "{section}: {page}");
    }
    let given = given("2021-03-01").keys("1Y");
    let [page] = &pages(&given)[..] else { panic!() };
    assert!(page.contains(given.selected().as_str()), "{page}");
}

/// It records nothing, on any day, and says what became of it.
#[test]
fn it_records_nothing_and_is_counted_down() {
    let given = given("2021-03-01").keys("1Y");
    assert!(!given.effects.iter().any(|effect| matches!(effect, Effect::Save(_))));
    let named = given.effects.iter().find_map(|effect| match effect {
        Effect::CopyPage { name, .. } => Some(name.clone()),
        _ => None,
    });
    let mut given = given.send(Msg::Copied(named.unwrap(), Err("No clipboard".to_owned())));
    assert!(says(&given.bottom(), "No clipboard"), "{}", given.bottom());
}
