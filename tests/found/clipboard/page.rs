//! A page of several lines, the support packet, is copied whole: from the screen and by a command; no key is in it.

use super::Place;
use crate::kit::run::Setup;

/// What stands on the clipboard is the packet of the benefit as the command writes it.
#[track_caller]
fn is_the_packet(place: &Place) {
    let held = place.holds();
    assert!(held.lines().count() > 10 && held.contains("Product: Office Professional Plus 2019"), "{held}");
    assert!(held.contains("00001") && !held.contains("DEMO0") && !held.contains("OFFI5"), "keys are masked: {held}");
}

#[test]
fn found_h6_a_support_packet_is_copied_and_cleared() {
    let setup = Setup::contoso();
    for place in Place::both(setup.home.path(), 30) {
        let again = || Setup { command: setup.command.clone(), ..Setup::mpn(&[]) }.in_home(&setup.home);
        let mut run = place.with(again()).start();
        run.shows("Office Professional Plus 2019");
        run.keys("Y");
        run.shows("the support packet");
        is_the_packet(&place);
        run.keys("q");
        assert_eq!(run.exit_code(), 0);
        assert!(!place.holds_anywhere().contains("Product:"), "{}: it is cleared", place.name());
        let mut run = place.with(again()).arguments(&["export", "packet", "office-2019", "--copy"]).start();
        run.shows("the support packet");
        assert_eq!(run.exit_code(), 0);
        is_the_packet(&place);
    }
}
