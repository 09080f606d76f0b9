//! Which keys are answered with a picture that was drawn before they came. That each is the right one the harness asserts,
//! after every key of every test.

use mpn_benefits::tui::app::{App, Msg};
use mpn_benefits::tui::frames::Frames;
use ratatui::layout::Rect;

use crate::kit::harness::{chords, given, given_text};
use crate::kit::large::large;

const AREA: Rect = Rect::new(0, 0, 120, 24);

/// Whether each of some keys was answered with a picture that was there.
fn answered(app: &mut App, frames: &mut Frames, keys: &str) -> Vec<bool> {
    let mut answers = Vec::new();
    for chord in chords(keys) {
        let effects = app.update(Msg::Key(chord));
        assert!(effects.is_empty(), "{effects:?}");
        answers.push(draw(app, frames));
    }
    answers
}

fn draw(app: &mut App, frames: &mut Frames) -> bool {
    let known = frames.draw(app, AREA);
    app.drawn(frames.shown().hits.clone());
    frames.look_ahead(app);
    known
}

#[test]
fn a_key_that_moves_the_selection_finds_its_picture_drawn() {
    let (mut app, mut frames) = (given_text(&large(1_000), "2021-03-01").app, Frames::default());
    assert!(!draw(&mut app, &mut frames), "nothing is known before the first picture");
    // Down from the first key on, back the way it came, on up, and over the end of the page, where the list scrolls.
    assert!(answered(&mut app, &mut frames, "jjjkjk").iter().all(|known| *known));
    assert!(answered(&mut app, &mut frames, &"j".repeat(12)).iter().all(|known| *known));
    // After a leap nobody knows where it goes on.
    assert_eq!(answered(&mut app, &mut frames, "gGkk"), [false, false, false, true]);
}

#[test]
fn whatever_else_a_key_does_is_drawn_when_it_is_done() {
    for keys in ["2", "s", "S", "/", "?", "t", "<enter>", "a", "\\"] {
        let (mut app, mut frames) = (given("2021-03-01").app, Frames::default());
        draw(&mut app, &mut frames);
        assert!(answered(&mut app, &mut frames, "jj").iter().all(|known| *known));
        assert_eq!(answered(&mut app, &mut frames, keys), [false], "{keys}");
    }
}
