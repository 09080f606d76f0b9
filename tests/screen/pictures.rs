//! Pictures of the dashboard, text and styles, at three sizes; and every small size without a panic.

use crate::kit::effort::Turns;
use crate::kit::harness::{CONTOSO, given, given_text, session, start};

macro_rules! screens {
    ($( $name:ident: $day:literal $keys:literal $width:literal x $height:literal; )+) => {
        $(
            #[test]
            fn $name() {
                let picture = given($day).at($width, $height).keys($keys).picture();
                insta::assert_snapshot!(picture);
            }
        )+
    };
}

screens! {
    software_100x30: "2021-03-01" "" 100 x 30;
    software_80x24: "2021-03-01" "" 80 x 24;
    software_120x40: "2021-03-01" "" 120 x 40;
    software_60x15: "2021-03-01" "" 60 x 15;
    software_59x20_detail: "2021-03-01" "<enter>j" 59 x 20;
    software_filter_80x24: "2021-03-01" "/win" 80 x 24;
    software_lapsed_80x24: "2021-03-01" "t2021-10-02<enter>" 80 x 24;
    cloud_80x24: "2021-03-01" "2" 80 x 24;
    cloud_120x40: "2021-03-01" "2jj<enter>" 120 x 40;
    cloud_60x15: "2021-03-01" "2" 60 x 15;
    visual_studio_80x24: "2021-03-01" "3jj" 80 x 24;
    visual_studio_120x40: "2021-03-01" "3" 120 x 40;
    technical_80x24: "2021-03-01" "4j" 80 x 24;
    technical_60x15: "2021-03-01" "4j" 60 x 15;
    renewals_80x24: "2021-03-01" "5j" 80 x 24;
    renewals_window_80x24: "2021-03-01" "5t2021-09-02<enter>" 80 x 24;
    renewals_120x40: "2021-03-01" "5t2021-10-02<enter>" 120 x 40;
    renewals_60x15: "2021-03-01" "5" 60 x 15;
    renewals_month_100x30: "2021-03-01" "5t2021-09-24<enter>+++++" 100 x 30;
    impact_80x24: "2021-03-01" "5w" 80 x 24;
    impact_60x15: "2021-03-01" "5wjjjjjjj" 60 x 15;
    deadlines_140x30: "2021-03-01" "6" 140 x 30;
    deadlines_80x24: "2021-03-01" "6" 80 x 24;
    deadlines_60x15: "2021-03-01" "6" 60 x 15;
    people_80x24: "2021-03-01" "7<enter>" 80 x 24;
    find_80x24: "2021-03-01" "fmak" 80 x 24;
    find_nearest_80x24: "2021-03-01" "fadlee vnace" 80 x 24;
    help_80x24: "2021-03-01" "?" 80 x 24;
    help_60x15: "2021-03-01" "?date" 60 x 15;
    quick_80x24: "2021-03-01" "2F" 80 x 24;
    date_bar_80x24: "2021-03-01" "t2021-1" 80 x 24;
    change_80x24: "2021-03-01" "}" 80 x 24;
}

#[test]
fn faults_80x24() {
    let broken = CONTOSO
        .replace("offer = \"action-pack\"", "offer = \"action-pak\"")
        .replace("purchased = 2020-03-15", "purchased = 2020-02-30");
    insta::assert_snapshot!(given_text(&broken, "2021-03-01").at(80, 24).picture());
}

#[test]
fn sample_80x24() {
    insta::assert_snapshot!(start(session(CONTOSO, "2021-03-01"), true).at(80, 24).picture());
}

#[test]
fn without_colour_the_selection_still_shows() {
    let picture = start(session(CONTOSO, "2021-03-01"), false).at(80, 24).keys("j").picture();
    for colour in ["red", "green", "yellow", "cyan", "white", "black", " on "] {
        let styles: Vec<&str> = picture.lines().filter(|line| line.starts_with("    ~ ")).collect();
        assert!(!styles.iter().any(|line| line.contains(colour)), "{colour} in {styles:?}");
    }
    assert!(picture.contains("▌SQL Server"), "{picture}");
    assert!(picture.contains("reversed"));
    insta::assert_snapshot!(picture);
}

#[test]
fn every_size_in_every_place_without_a_panic() {
    let mut turns = Turns::of(5);
    for keys in [
        "",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "<enter>jj",
        "?",
        "f",
        "/x",
        "t",
        "F",
        "!",
        "5t2021-09-05<enter>",
        "5-",
        "5+++",
        "5wjjj",
        "6F",
    ] {
        let mut app = given("2021-03-01").keys(keys);
        for width in (0..=60).chain([79, 80, 99, 100, 300]) {
            for height in (0..=20).chain([24, 100]).filter(|_| turns.take()) {
                app.size = (width, height);
                let text = app.text();
                assert_eq!(
                    text.lines().count().max(usize::from(height)),
                    usize::from(height).max(text.lines().count())
                );
            }
        }
    }
}

#[test]
fn wide_and_right_to_left_names_leave_the_columns_aligned() {
    let odd = CONTOSO
        .replace("Adele Vance", "阿黛尔・万斯 様 ｗｉｄｅ")
        .replace("Alex Wilber", "אלכס וילבר")
        .replace("Windows 10 Enterprise", "ウィンドウズ１０エンタープライズ版、長い名前");
    for (keys, status) in [("7", "-"), ("", "active")] {
        let mut app = given_text(&odd, "2021-03-01").at(80, 24).keys(keys);
        let text = app.text();
        assert!(text.contains(status));
        for line in text.lines() {
            assert!(unicode_width::UnicodeWidthStr::width(line) <= 80, "{line}");
        }
    }
}

#[test]
fn control_characters_of_the_file_are_shown_visibly() {
    let odd = CONTOSO.replace("product = \"Windows 10 Enterprise\"", "product = \"Win\\u001b[31mdows\\u202e\"");
    let text = given_text(&odd, "2021-03-01").keys("jj").text();
    assert!(text.contains("Win␛[31mdows�"), "{text}");
}

#[test]
fn painting_only_the_rows_whose_strokes_changed_gives_the_whole_picture() {
    // What the terminal would show: a row is painted anew when its strokes differ from the last frame's.
    let walk = "jj<enter>jj<esc>2jj/m3<esc>f00019<enter><bs>>>}}t2021-10-01<enter>5?da<esc>6jjjjjjF2T7<enter>jSsss!";
    let mut app = given("2021-03-01").at(90, 26);
    let area = ratatui::layout::Rect::new(0, 0, 90, 26);
    let mut shown = ratatui::buffer::Buffer::empty(area);
    let mut before = mpn_benefits::tui::canvas::Canvas::default();
    let mut kept = 0;
    for chord in crate::kit::harness::chords(walk) {
        app.press(chord);
        let canvas = app.canvas();
        for row in 0..area.height {
            if canvas.has_row_of(&before, row) {
                kept += 1;
                continue;
            }
            for x in 0..area.width {
                shown[(x, row)].reset();
            }
            canvas.paint(row, &mut shown);
        }
        assert_eq!(shown, canvas.picture(), "after {chord}");
        before = canvas;
    }
    assert!(kept > 500, "most rows stay as they were: {kept}");
}
