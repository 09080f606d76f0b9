//! Every theme on every section and dialog: the same words and figures, whole borders, colours that can be read, and none of
//! them alone.

use std::collections::BTreeMap;

use mpn_benefits::config::ThemeChoice;
use mpn_benefits::keys::Keymap;
use mpn_benefits::lists::fit::width;
use mpn_benefits::lists::signs::{self, Signs};
use mpn_benefits::lists::tone::Tone;
use mpn_benefits::session::Source;
use mpn_benefits::text::Text;
use mpn_benefits::tui::app::App;
use mpn_benefits::tui::colour::{Depth, READABLE, contrast};
use mpn_benefits::tui::theme::Theme;
use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier};

use crate::kit::harness::{CONTOSO, Given, given, session};

/// Every section and every kind of dialog and form, and the days on which most is urgent.
pub(super) const EVERYWHERE: [&str; 44] = [
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7", // sections
    "1<enter>",
    "2<enter>",
    "7<enter>", // their detail panes
    "1jjaa",
    "2jar",
    "2jap",
    "3ag",
    "1a",
    "5a",
    "7a", // acts
    "n",
    "np",
    "no",
    "ns",
    "ny",
    "nc",
    "nt",
    "nu",
    "nv",
    "ne",
    "nh",
    "nd",
    "7e", // records
    "?",
    "f",
    "/win",
    "/nothing<enter>",
    "F",
    "t",
    "t2021-09-24<enter>5",
    "t2021-10-05<enter>0",
    "5w",
    "D",
    "i",
    "1i<enter>",
    "1jv",
];
pub(super) const SIZES: [(u16, u16); 2] = [(80, 24), (60, 15)];
const DEPTHS: [Depth; 4] = [Depth::None, Depth::Sixteen, Depth::Many, Depth::All];

fn dashboard(text: &str, theme: Theme) -> Given {
    let mut own = session(text, "2021-03-01");
    own.source = Source::File("benefits.toml".into());
    let app = App::new(own, Text::english(), Keymap::built_in(), theme);
    Given::of(app, (100, 30))
}

fn at(text: &str, theme: Theme, keys: &str, (wide, high): (u16, u16)) -> Given {
    dashboard(text, theme).at(wide, high).keys(keys)
}

/// Whether a theme sets its own colours over the whole screen.
fn paints(theme: &Theme) -> bool {
    theme.screen.0.bg.is_some()
}

/// The frames of boxes that do not close: each corner has its neighbours in its column and its row.
pub(super) fn broken_frames(picture: &Buffer) -> Vec<(u16, u16)> {
    let sign = |x: u16, y: u16| picture.cell((x, y)).map_or(" ", |cell| cell.symbol());
    let area = picture.area;
    let (mut broken, mut frames) = (Vec::new(), Vec::new());
    for y in 0..area.height {
        for x in (0..area.width).filter(|x| sign(*x, y) == "┌") {
            let right = (x + 1..area.width).find(|right| sign(*right, y) == "┐");
            let below = (y + 1..area.height).find(|below| sign(x, *below) == "└");
            let (Some(right), Some(below)) = (right, below) else {
                broken.push((x, y));
                continue;
            };
            let whole = (y + 1..below).all(|own| sign(x, own) == "│" && sign(right, own) == "│");
            if whole && sign(right, below) == "┘" {
                frames.push((x, y, right, below));
            } else {
                broken.push((x, y));
            }
        }
    }
    // What lies over a frame may cover it, with a margin; that one is whole.
    let over = |(x, y): &(u16, u16)| frames.iter().any(|(left, top, ..)| left + 1 >= *x && top >= y);
    broken.retain(|corner| !over(corner));
    broken
}

/// Lines in which a figure or a day is cut.
pub(super) fn cut_figures(text: &str) -> Vec<String> {
    let cut = |line: &&str| {
        let pieces: Vec<&str> = line.split('…').collect();
        pieces[..pieces.len() - 1]
            .iter()
            .any(|piece| piece.trim_end_matches('-').ends_with(|own: char| own.is_ascii_digit()))
    };
    text.lines().filter(cut).map(str::to_owned).collect()
}

/// What is wrong with a screen in any theme: words that others do not have, frames that do not close, a figure that is cut.
pub(super) fn faults_in_every_theme(own: &mut Given) -> Vec<String> {
    let usual = own.text();
    let mut faults: Vec<String> = cut_figures(&usual).into_iter().map(|line| format!("cut: {line}")).collect();
    for choice in ThemeChoice::ALL {
        let theme = Theme::of(*choice);
        let drawn: Vec<String> = usual.lines().map(|line| theme.signs.drawn(line).into_owned()).collect();
        own.put_on(theme);
        // Nothing is told by a colour that the words do not tell: they are all there are without one.
        if own.text() != drawn.join("\n") {
            faults.push(format!("{choice:?} says something else:\n{}\n{usual}", own.text()));
        }
        let frames = broken_frames(&own.canvas().picture());
        if !frames.is_empty() {
            faults.push(format!("{choice:?}: {frames:?}\n{usual}"));
        }
    }
    faults
}

#[test]
fn every_theme_says_the_same_in_whole_frames() {
    for size in SIZES {
        for keys in EVERYWHERE {
            let faults = faults_in_every_theme(&mut at(CONTOSO, Theme::new(true), keys, size));
            assert!(faults.is_empty(), "{size:?}, {keys}: {}", faults.join("\n"));
        }
    }
}

#[test]
fn colours_of_ours_can_be_read_on_one_another() {
    let themes: Vec<(ThemeChoice, Depth, Theme)> = ThemeChoice::ALL
        .iter()
        .flat_map(|choice| DEPTHS.map(|depth| (*choice, depth, Theme::of(*choice).in_depth(depth))))
        .collect();
    for (choice, depth, theme) in &themes {
        assert_eq!(paints(theme), *depth != Depth::None && paints(&Theme::of(*choice)), "{choice:?}, {depth:?}");
    }
    for keys in EVERYWHERE {
        let mut board = at(CONTOSO, Theme::new(true), keys, (80, 24));
        for (choice, depth, theme) in &themes {
            board.put_on(theme.clone());
            for cell in board.canvas().picture().content() {
                let own = |colour| match (depth, colour) {
                    (_, Color::Reset) => true,
                    (Depth::None, _) => false,
                    (Depth::Sixteen, colour) => !matches!(colour, Color::Rgb(..) | Color::Indexed(_)),
                    (Depth::Many, colour) => !matches!(colour, Color::Rgb(..)),
                    (Depth::All, _) => true,
                };
                assert!(own(cell.fg) && own(cell.bg), "{choice:?}, {depth:?}, {keys}: {cell:?}");
                // The colours of the default theme are those that the terminal's user chose.
                if !paints(theme) {
                    continue;
                }
                let far = contrast(cell.fg, cell.bg).unwrap_or_else(|| panic!("{choice:?}, {keys}: {cell:?}"));
                let highest = *choice == ThemeChoice::HighContrast && *depth == Depth::All;
                let least = if highest { 7.0 } else { READABLE };
                assert!(far >= least, "{choice:?}, {depth:?}, {keys}: {far:.2} {cell:?}");
                assert!(!cell.modifier.contains(Modifier::DIM), "{choice:?}: how dim that is nobody knows");
            }
        }
    }
}

/// The looks of every theme, also those that no screen above shows.
#[test]
fn every_look_can_be_read() {
    for choice in ThemeChoice::ALL {
        for depth in [Depth::Sixteen, Depth::Many, Depth::All] {
            let theme = Theme::of(*choice).in_depth(depth);
            let below = theme.screen.0;
            for (name, look) in theme.looks() {
                let own = below.patch(look);
                let (Some(fg), Some(bg)) = (own.fg, own.bg) else { continue };
                if paints(&theme) {
                    let far = contrast(fg, bg).unwrap();
                    assert!(far >= READABLE, "{choice:?}, {depth:?}, {name}: {far:.2}");
                } else {
                    assert_ne!(fg, bg, "{choice:?}, {name}");
                }
            }
        }
    }
    // The usual yardsticks.
    assert!((contrast(Color::Rgb(0, 0, 0), Color::Rgb(255, 255, 255)).unwrap() - 21.0).abs() < 0.001);
    assert!((contrast(Color::Rgb(119, 119, 119), Color::Rgb(255, 255, 255)).unwrap() - 4.48).abs() < 0.01);
    assert_eq!(contrast(Color::Reset, Color::Rgb(255, 255, 255)), None);
}

/// The default theme leaves the background to the terminal, and no letter in a colour that one of both would swallow.
#[test]
fn the_default_theme_works_on_light_and_dark() {
    let theme = Theme::new(true);
    assert!(!paints(&theme));
    for (name, look) in theme.looks() {
        match (look.fg, look.bg) {
            // Both are named: the terminal's own background is not seen.
            (Some(_), Some(_)) | (None, None) => {}
            (Some(fg), None) => assert!(
                !matches!(
                    fg,
                    Color::Black | Color::White | Color::Gray | Color::DarkGray | Color::Rgb(..) | Color::Indexed(_)
                ),
                "{name}: {fg:?}"
            ),
            (None, Some(bg)) => panic!("{name}: letters of the terminal's own on {bg:?}"),
        }
    }
    assert!(theme.selection.0.add_modifier.contains(Modifier::REVERSED));
}

/// What a colour sets off is set off by the words as well: no status that stands out reads as one that does not, and none
/// that is good as one that is not.
#[test]
fn the_words_of_a_status_tell_what_its_colour_tells() {
    use mpn_benefits::lists::heading;
    let mut tones: BTreeMap<(String, String), Tone> = BTreeMap::new();
    for day in ["2021-03-01", "2021-04-10", "2021-09-10", "2021-10-02", "2021-12-01", "2022-06-01"] {
        for section in ["1", "2", "3", "4", "5"] {
            let board = given(day).keys(section);
            let column = board.column(heading::STATUS);
            for row in &board.app.list().order {
                let cell = column.cell(board.app.cx(), *row);
                // How near it is, which makes a warning urgent, the days beside it say.
                let tone = if cell.tone == Tone::Warn { Tone::Bad } else { cell.tone };
                let known = tones.entry((section.to_owned(), cell.text.to_string())).or_insert(tone);
                assert_eq!(*known, tone, "{day}, section {section}: {}", cell.text);
            }
        }
    }
    assert!(tones.values().any(|tone| *tone == Tone::Bad) && tones.values().any(|tone| *tone == Tone::Good));
}

#[test]
fn plain_has_signs_of_ascii_names_as_they_are_and_the_cursor_on_what_is_selected() {
    let odd = CONTOSO.replace("Windows 10 Enterprise", "ウィンドウズ").replace("Adele Vance", "Łucja Ærø");
    let plain = || Theme::of(ThemeChoice::Plain);
    for size in SIZES {
        for keys in EVERYWHERE {
            let mut own = at(CONTOSO, plain(), keys, size);
            let text = own.text();
            let odd: Vec<char> = text.chars().filter(|own| !own.is_ascii() && !own.is_alphabetic()).collect();
            assert!(odd.is_empty(), "{keys}: {odd:?}\n{text}");
            let stands = own.app.hits.cursor_stands();
            assert!(stands.is_none_or(|(_, seen)| seen), "{keys}: the cursor is not seen");
            let usual = given("2021-03-01").at(size.0, size.1).keys(keys).app.hits.cursor_stands();
            assert_eq!(stands.map(|stands| stands.0), usual.map(|stands| stands.0), "{keys}");
        }
        let text = at(&odd, plain(), "1", size).text() + &at(&odd, plain(), "7", size).text();
        for name in ["ウィンドウズ", "Łucja Ærø"] {
            assert!(text.contains(name), "{name}\n{text}");
        }
        assert!(!signs::all().any(|sign| !sign.letter.is_ascii() && text.contains(sign.letter)), "{text}");
    }
    // In ASCII, as wide as ever.
    for sign in signs::all() {
        let letter = sign.letter.to_string();
        for signs in [Signs::AsciiSigns, Signs::Ascii] {
            let drawn = signs.drawn(&letter);
            assert!(drawn.is_ascii() && width(&drawn) == width(&letter), "{letter}");
        }
    }
}

#[test]
fn chosen_screens() {
    let shown = |choice, keys: &str| at(CONTOSO, Theme::of(choice), keys, (80, 24)).picture();
    insta::assert_snapshot!("dark_software_80x24", shown(ThemeChoice::Dark, "1"));
    insta::assert_snapshot!("light_redeem_80x24", shown(ThemeChoice::Light, "2jar"));
    insta::assert_snapshot!("high_contrast_renewals_80x24", shown(ThemeChoice::HighContrast, "t2021-09-24<enter>5"));
    insta::assert_snapshot!("plain_overview_80x24", shown(ThemeChoice::Plain, "0"));
    let sixteen = Theme::of(ThemeChoice::Dark).in_depth(Depth::Sixteen);
    insta::assert_snapshot!("dark_of_sixteen_60x15", at(CONTOSO, sixteen, "3", (60, 15)).picture());
}
