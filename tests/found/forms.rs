//! What was found wrong with forms (j3) and with the choice of a new record (j5): by key strings, and as pictures at three
//! sizes.

use crate::kit::harness::{CONTOSO, Given, given, given_text, says};
use mpn_benefits::domain::State;
use mpn_benefits::domain::field::Field;
use mpn_benefits::domain::record::Kind;
use mpn_benefits::file;
use mpn_benefits::tui::app::{Effect, Msg};
use mpn_benefits::tui::overlay::Overlay;

/// The state that was to be saved last.
fn saved(app: &Given) -> State {
    let text = app.effects.iter().rev().find_map(|effect| match effect {
        Effect::Save(commit) => Some(commit.text.to_string()),
        _ => None,
    });
    file::parse(&text.expect("something was saved")).state
}

fn saves(app: &Given) -> bool {
    app.effects.iter().any(|effect| matches!(effect, Effect::Save(_)))
}

/// The line of the field with the focus.
fn field(app: &mut Given) -> String {
    let text = app.text();
    let line = text.lines().find(|line| line.contains('▌') && line.contains('│'));
    line.unwrap_or_else(|| panic!("no field has the focus\n{text}")).to_owned()
}

macro_rules! pictures {
    ($( $name:ident: $keys:literal $width:literal x $height:literal; )+) => {
        $(
            #[test]
            fn $name() {
                let picture = given("2021-03-01").at($width, $height).keys($keys).picture();
                insta::assert_snapshot!(picture);
            }
        )+
    };
}

pictures! {
    found_j3_software_80x24: "nsSQL Server 2019 Standard<tab>" 80 x 24;
    found_j3_software_60x15: "nsSQL Server 2019 Standard<tab>" 60 x 15;
    found_j3_software_40x12: "nsSQL Server 2019 Standard<tab><tab>" 40 x 12;
    found_j3_list_80x24: "5no<enter>e" 80 x 24;
    found_j3_list_60x15: "5no<enter>" 60 x 15;
    found_j3_list_40x12: "5no<enter>" 40 x 12;
    found_j3_people_80x24: "3jag<enter>" 80 x 24;
    found_j3_change_80x24: "e" 80 x 24;
    found_j3_faults_80x24: "5no<tab><tab><tab>2021-02-30<Ctrl-S>" 80 x 24;
    found_j5_new_80x24: "n" 80 x 24;
    found_j5_new_40x12: "7n" 40 x 12;
}

/// A field of words opens as a list, by Enter or by the key that chooses; letters narrow it, arrows choose, and Esc leaves
/// field and form as they were.
#[test]
fn found_j3_a_choice_opens_as_a_list() {
    for open in ["<enter>", "<Ctrl-N>"] {
        let mut app = given("2021-03-01").keys("5no").keys(open);
        assert!(app.text().contains("1 of 4") && app.text().contains("learning-action-pack"), "{}", app.text());
        let mut app = app.keys("comp");
        assert!(app.text().contains("1 of 1") && app.app.hits.picker_entries == 1, "{}", app.text());
        let mut app = app.keys("<enter>");
        assert!(field(&mut app).contains("competency  3 of 4"), "{}", field(&mut app));
        assert!(!saves(&app));
        // Enter saves what was chosen.
        let app = app.keys("<tab>security<tab>gold<tab>2021-02-01<enter>");
        assert_eq!(saved(&app).enrollments.last().unwrap().id.as_str(), "gold-security");
    }
    let mut app = given("2021-03-01").keys("5no<enter><down><down><up><enter>");
    assert!(field(&mut app).contains("2 of 4"), "{}", field(&mut app));
    let mut app = given("2021-03-01").keys("5no<enter>comp<esc>");
    assert!(field(&mut app).contains("4 to choose from"), "{}", field(&mut app));
    assert!(matches!(app.app.overlays[..], [Overlay::Form(_)]));
    assert!(app.keys("<esc>").app.overlays.is_empty(), "nothing was typed into the form");
    // Nothing fits: nothing is taken.
    let mut app = given("2021-03-01").keys("5no<enter>xyz<enter>");
    assert!(app.text().contains("nothing fits"), "{}", app.text());
    // With Tab it is taken on the way to the next field.
    let mut app = given("2021-03-01").keys("5no<Ctrl-N><Ctrl-N><Ctrl-N><tab>");
    assert!(app.text().contains("competency") && field(&mut app).contains("Competency"), "{}", app.text());
}

/// Letters typed into the field itself say at once which word they begin.
#[test]
fn found_j3_what_is_begun_is_named() {
    let mut app = given("2021-03-01").keys("4nhadv");
    assert!(field(&mut app).contains("adv  advisory-hours · "), "{}", field(&mut app));
    // A click takes a line of the list, the wheel moves in it.
    let mut app = given("2021-03-01").keys("5no<enter>");
    let picker = app.app.hits.picker;
    app = app.send(Msg::Scroll(1)).send(Msg::Click(picker.x + 2, picker.y + 2));
    assert!(field(&mut app).contains("3 of 4"), "{}", field(&mut app));
    // A paste narrows as letters do.
    let mut app = given("2021-03-01").keys("5no<enter>").send(Msg::Paste("learn".to_owned())).keys("<enter>");
    assert!(field(&mut app).contains("learning-action-pack  2 of 4"), "{}", field(&mut app));
}

/// People, offers and products are chosen, and typed, by name.
#[test]
fn found_j3_by_name() {
    // The offer by its name; what stands in the file is its id.
    let keys = "nsVisio Professional 2019<Shift-Tab><Ctrl-N>gold<enter>";
    let mut app = given("2021-03-01").at(100, 30).keys(keys);
    assert!(field(&mut app).contains("gold-cloud  "), "{}", field(&mut app));
    let app = app.keys("<enter>");
    assert_eq!(saved(&app).software.last().unwrap().enrollment.as_str(), "gold-cloud");
    // The same typed.
    let app = given("2021-03-01").keys("nsVisio<Shift-Tab>Action Pack<enter>");
    assert_eq!(saved(&app).software.last().unwrap().enrollment.as_str(), "maps");
    // A product of the catalogue.
    let mut app = given("2021-03-01").at(100, 30).keys("ns<Ctrl-N>sql standard");
    assert!(app.text().contains("SQL Server 2019 Standard"), "{}", app.text());
    let app = app.keys("<enter><enter>");
    assert!(saved(&app).software.last().unwrap().product.contains("SQL Server"));
    // One that it does not have is typed, in the list, too.
    let app = given("2021-03-01").keys("ns<Ctrl-N>Abacus 3<enter><enter>");
    assert_eq!(&*saved(&app).software.last().unwrap().product, "Abacus 3");
}

/// What is begun and named beside the field is what is taken; a chosen word gives way to the next one; an emptied field lists
/// again.
#[test]
fn found_j3_what_is_shown_is_what_is_taken() {
    let app = given("2021-03-01").keys("nsVisio<Shift-Tab>gold-c<enter>");
    assert_eq!(saved(&app).software.last().unwrap().enrollment.as_str(), "gold-cloud");
    let mut app = given("2021-03-01").at(100, 30).keys("1/Windows 10<enter>aaLAB-01<tab><enter><enter>n");
    assert!(app.text().contains(" n ") && !app.text().contains("yesn"), "{}", app.text());
    let mut app = given("2021-03-01").at(100, 30).keys("nsVisio<Shift-Tab><Ctrl-U><enter>");
    assert!(app.text().contains("of 2"), "{}", app.text());
}

/// A name that two have means neither of them: nothing is taken that was not said.
#[test]
fn found_j3_a_name_of_two_is_not_taken() {
    let two = format!("{CONTOSO}\n[[enrollment]]\nid = \"second\"\noffer = \"action-pack\"\npurchased = 2020-10-01\n");
    let mut app = given_text(&two, "2021-03-01").at(100, 30).keys("nsVisio<Shift-Tab>Action Pack<enter>");
    assert!(app.effects.is_empty() && app.text().contains("New "), "{}", app.text());
}

/// What an empty field means stands greyed in it: the default, and what the catalogue knows of the product.
#[test]
fn found_j3_what_an_empty_field_means_is_seen() {
    let mut app = given("2021-03-01").at(100, 30).keys("nsSQL Server 2019 Standard");
    let text = app.text();
    for wanted in ["none (by the catalogue)", "core (by default)", "product (by default)"] {
        assert!(text.contains(wanted), "{wanted}\n{text}");
    }
    // It is no value: nothing of it is recorded but what the catalogue says, and no letter has to be taken away.
    let app = app.keys("<enter>");
    let state = saved(&app);
    let own = state.software.last().unwrap();
    assert_eq!((own.grant.as_word(), own.activation.as_word()), ("core", "none"));
}

/// Typed text takes the place of what stood in the field; after any other key in it, it is mended.
#[test]
fn found_j3_typing_replaces_what_was_there() {
    assert_eq!(saved(&given("2021-03-01").keys("7eAda<enter>")).people[0].name.as_str(), "Ada");
    let before = file::parse(CONTOSO).state.people[0].name.clone();
    assert_eq!(saved(&given("2021-03-01").keys("7e<end>X<enter>")).people[0].name, format!("{before}X"));
    let pasted = given("2021-03-01").keys("7e").send(Msg::Paste("Ada".to_owned())).keys("<enter>");
    assert_eq!(saved(&pasted).people[0].name.as_str(), "Ada");
    let mut app = given("2021-03-01").at(100, 30).keys("7e");
    assert!(says(&app.text(), "what you type replaces what is there"), "{}", app.text());
}

/// What is below and above the edge is announced, at every height that hides a field.
#[test]
fn found_j3_what_is_beyond_the_edge_is_announced() {
    let text = given("2021-03-01").at(40, 12).keys("ns").text();
    assert!(text.contains("more fields below"), "{text}");
    let text = given("2021-03-01").at(40, 12).keys("ns<Shift-Tab><Shift-Tab>").text();
    assert!(text.contains("more fields above"), "{text}");
    for height in 9..40 {
        for keys in ["ns", "e", "nd", "5no", "4e", "5e"] {
            let mut app = given("2021-03-01").at(60, height).keys(keys);
            let (text, hits) = (app.text(), app.app.hits.clone());
            let hidden = hits.picker_entries > usize::from(hits.picker.height);
            assert_eq!(
                hidden,
                text.contains("more field") || text.contains(" more above, "),
                "{keys} {height}\n{text}"
            );
        }
    }
}

/// Beside each label stands the name that the field has in the file; where there is no room, below the fields.
#[test]
fn found_j3_fields_have_the_names_of_the_file() {
    for (kind, keys) in [(Kind::Person, "7np"), (Kind::Offer, "5no"), (Kind::Software, "ns"), (Kind::Key, "ny")] {
        let mut app = given("2021-03-01").at(110, 40).keys(keys);
        let text = app.text();
        // What has no dates yet has none that could be hidden.
        for spec in kind.specs().iter().filter(|spec| spec.is_plain() && spec.field != Field::Dismissed) {
            let name = spec.field.as_word();
            assert!(text.split_whitespace().any(|word| word == name), "{name}\n{text}");
        }
    }
    let text = given("2021-03-01").at(40, 12).keys("ns<Shift-Tab>").text();
    assert!(text.contains("enrollment:"), "{text}");
}

/// Every fault is told at once, whoever finds it: the reader of a field, what must be there, and the rules.
#[test]
fn found_j3_every_fault_at_once() {
    let mut app = given("2021-03-01").at(100, 30).keys("5no<tab><tab><tab>2021-02-30<Ctrl-S>");
    let text = app.text();
    assert!(says(&text, "no such day") && says(&text, "must be there"), "{text}");
    assert!(!saves(&app));
    // An act: what cannot be read, and what is not answered.
    let mut app = given("2021-03-01").at(100, 40).keys("2jjar<tab><tab><tab>2021-02-30<Ctrl-S>");
    let text = app.text();
    assert!(says(&text, "no such day") && text.matches("this needs an answer").count() == 2, "{text}");
    // Two that only the rules know.
    let mut app = given("2021-03-01").at(100, 30).keys("7npX<tab><tab><tab><tab>adele<enter>");
    assert!(says(&app.text(), "belongs to a person already"), "{}", app.text());
    let twice = given_text(CONTOSO, "2021-03-01").at(100, 30).keys("nsX<tab><tab><tab><tab>");
    let mut app = twice.keys("<Shift-Tab><Shift-Tab><Shift-Tab><Shift-Tab><Shift-Tab>nobody");
    app = app.keys("<Shift-Tab>adele<Ctrl-S>");
    let text = app.text();
    assert!(says(&text, "no membership offer with the id nobody") && says(&text, "adele"), "{text}");
}

/// The letters of the kinds are the same on every tab, and each opens the form of its kind.
#[test]
fn found_j5_new_records_have_fixed_letters() {
    let titles = [
        ('p', "New person"),
        ('o', "New membership offer"),
        ('s', "New software benefit"),
        ('c', "New cloud benefit"),
        ('u', "New subscription"),
        ('v', "New Visual Studio benefit"),
        ('h', "New technical benefit"),
        ('d', "Change the record of partner account"),
    ];
    for tab in '1'..='7' {
        let mut menu = given("2021-03-01").at(100, 30).keys(&format!("{tab}n"));
        let text = menu.text();
        for (letter, title) in titles {
            let line = text.lines().any(|line| line.contains(&format!("{letter} ")));
            let mut app = given("2021-03-01").at(100, 30).keys(&format!("{tab}n{letter}"));
            assert!(line && app.text().contains(title), "{tab}n{letter}\n{}", app.text());
        }
        // No digit is a choice any more: what moved with the tab cannot be meant.
        let app = given("2021-03-01").keys(&format!("{tab}n1"));
        assert!(matches!(app.app.overlays[..], [Overlay::New(_)]), "{tab}");
        // `q` closes it, as it closes every list.
        assert!(given("2021-03-01").keys(&format!("{tab}nq")).app.overlays.is_empty(), "{tab}");
    }
    // Parts where their whole is selected; elsewhere it is asked which benefit it is of, where there are several.
    for (keys, title) in [("1ny", "New product key"), ("2jjnt", "New token"), ("3ne", "New seat")] {
        assert!(given("2021-03-01").keys(keys).text().contains(title), "{keys}");
        let part = keys.chars().last().unwrap();
        let mut app = given("2021-03-01").keys(&format!("7n{part}"));
        let asked = if part == 'e' { title } else { "Where does the" };
        assert!(says(&app.text(), asked), "7n{part}\n{}", app.text());
    }
}
