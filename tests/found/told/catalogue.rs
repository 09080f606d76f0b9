//! The catalogue is asked wherever a product is named (f9).

use mpn_benefits::catalog;
use mpn_benefits::domain::field::{Field, Value};
use mpn_benefits::domain::offer::{Level, OfferKind};
use mpn_benefits::domain::record::Kind;

use super::{asked, notes};
use crate::kit::harness::{given_text, says};
use crate::kit::program::{CONTOSO, Place, snapshot};
use crate::kit::support::RULES;

fn text(value: Option<&Value>) -> Option<&str> {
    if let Some(Value::Text(text)) = value { Some(text) } else { None }
}

/// A software benefit that is added is what the catalogue says of its product, where nothing else was said; whoever adds
/// it is told, and no default is written.
#[test]
fn found_f9_an_added_product_is_what_the_catalogue_knows() {
    for (product, more, written, told) in [
        ("SQL Server 2019 Standard", "", "activation = \"none\"", "activation = none is taken from the catalogue"),
        ("sql server 2019 standard (per core)", "", "activation = \"none\"", "from the catalogue"),
        ("Exchange Server 2019 CAL", "", "kind = \"cal\"", "kind = cal is taken from the catalogue"),
        ("Exchange Server 2019 CALs", "", "kind = \"cal\"", "from the catalogue"),
        ("Microsoft Office Professional Plus 2019", "", "excludes_platforms = [\"macos\"]", "from the catalogue"),
        // What was said is the default, which is never written.
        ("SQL Server 2019 Standard", "activation=required", "", ""),
        ("Visio Professional 2019", "", "", ""),
        ("Something of ours", "", "", ""),
    ] {
        let place = Place::new();
        let path = super::sample(&place);
        let mut command =
            place.mpn(["add", "software", "enrollment=maps", "id=added", "--json", "--clock", "2021-03-01"]);
        command.arg(format!("product={product}")).args(more.split_whitespace()).arg("--file").arg(&path);
        let verdict = crate::kit::program::run(&mut command).json();
        assert_eq!(verdict["done"], true, "{product}: {verdict}");
        let said = notes(&verdict).join(" ");
        assert!(if told.is_empty() { said.is_empty() } else { said.contains(told) }, "{product}: {said}");
        let file = String::from_utf8(snapshot(&path).0).unwrap();
        let block = file.split("id = \"added\"").nth(1).unwrap().split("[[").next().unwrap();
        for field in ["activation", "kind", "excludes_platforms"] {
            assert_eq!(block.contains(field), written.starts_with(field), "{product}: {block}");
        }
        assert!(block.contains(written), "{product}: {block}");
    }
}

/// Every software line of the catalogue, by its own name: what it says is offered, and nothing else.
#[test]
fn found_f9_every_product_of_the_catalogue_is_known_by_its_name() {
    let offers = [
        (OfferKind::ActionPack, None),
        (OfferKind::LearningActionPack, None),
        (OfferKind::Competency, Some(Level::Gold)),
    ];
    let mut seen = 0;
    for line in offers.into_iter().flat_map(|(offer, level)| catalog::granted(RULES, offer, None, level)) {
        let of = |field: Field| line.fields.iter().find(|(own, _)| *own == field).map(|(_, value)| value.clone());
        let product = of(Field::Product);
        let Some(product) = text(product.as_ref()) else { continue };
        let said = vec![(Field::Product, Value::Text(product.to_owned()))];
        let known = catalog::offered(RULES, line.kind, &said);
        if line.kind != Kind::Software {
            assert!(known.is_empty(), "{product}");
            continue;
        }
        seen += 1;
        for field in [Field::Activation, Field::Kind, Field::ExcludesPlatforms] {
            let offered = known.iter().find(|(own, _)| *own == field).map(|(_, value)| value.clone());
            assert_eq!(offered, of(field), "{product}: {field:?}");
            // What was said is never replaced.
            let own = [said.clone(), vec![(field, Value::Text("required".to_owned()))]].concat();
            assert!(catalog::offered(RULES, Kind::Software, &own).iter().all(|(own, _)| *own != field), "{product}");
        }
    }
    assert!(seen > 30, "{seen}");
}

/// A new offer is told what it grants, tab by tab, and how that is put on record.
#[test]
fn found_f9_a_new_offer_says_what_it_grants() {
    let words =
        ["add", "offer", "offer=learning-action-pack", "purchased=2021-02-01", "id=laps", "--dry-run", "--json"];
    let told = notes(&asked(CONTOSO, &words).json()).join("\n");
    for line in catalog::granted(RULES, OfferKind::LearningActionPack, None, None) {
        let name = line.fields.iter().find(|(field, _)| *field == Field::Product);
        let name = text(name.map(|(_, value)| value)).unwrap_or("product-support");
        assert!(told.contains(name), "{name}: {told}");
    }
    assert!(told.contains("mpn add KIND enrollment=laps product="), "{told}");
    // What says so works.
    let words = ["add", "software", "enrollment=maps", "product=Windows Server 2019 Essentials", "quantity=1"];
    assert_eq!(asked(CONTOSO, &words).code, Some(0));
    // An offer of which the catalogue knows nothing promises nothing.
    let words = [
        "add",
        "offer",
        "offer=advanced-specialization",
        "competency=X",
        "purchased=2021-02-01",
        "--dry-run",
        "--json",
    ];
    assert!(notes(&asked(CONTOSO, &words).json()).is_empty());
}

/// The form shows in the fields that were left empty what the catalogue knows, and records it.
#[test]
fn found_f9_the_form_shows_what_the_catalogue_knows() {
    let mut form = given_text(CONTOSO, "2021-03-01").at(110, 40).keys("n");
    let chosen =
        |text: &str| text.lines().any(|line| line.contains("▌") && line.to_lowercase().contains("software benefit"));
    for _ in 0..20 {
        if chosen(&form.text()) {
            break;
        }
        form = form.keys("<down>");
    }
    let mut form = form.keys("<enter>");
    let empty = form.text();
    assert!(says(&empty, "Product") && !says(&empty, "by the catalogue"), "{empty}");
    // The offer of the row is filled in.
    let mut form = form.send(mpn_benefits::tui::app::Msg::Paste("SQL Server 2019 Standard".to_owned()));
    let seen = form.text();
    assert!(says(&seen, "none (by the catalogue)"), "{seen}");
    let form = form.keys("<enter>");
    let state = &form.app.state;
    let added = state.software.iter().find(|own| own.id.as_str() == "sql-server-2019-standard");
    let added = added.unwrap_or_else(|| panic!("not added"));
    assert_eq!(added.activation, mpn_benefits::domain::software::Activation::None);
}

/// A benefit that was written by hand: what the file does not say, the catalogue says beside it; the figures stay those
/// of the file.
#[test]
fn found_f9_a_benefit_written_by_hand_is_told_by_the_catalogue() {
    let bare = |product: &str, more: &str| {
        format!(
            "format = 1\nrules = \"mpn-2021\"\n\n[[enrollment]]\nid = \"maps\"\noffer = \"action-pack\"\n\
             purchased = 2020-09-01\n\n[[software]]\nid = \"own\"\nenrollment = \"maps\"\nproduct = \"{product}\"\n{more}"
        )
    };
    let key = "\n  [[software.key]]\n  id = \"own-mak\"\n  key = \"DEMO0-AAAA1-BEEF0-HAND5-00077\"\n  kind = \"mak\"\n";
    let mut screen = given_text(&bare("Office Professional Plus 2019", key), "2021-03-01");
    let seen = screen.text();
    assert!(
        says(&seen, "By the catalogue keys obtained through internal-use rights do not work on macOS (R24)."),
        "{seen}"
    );
    let words = ["activate", "own", "--machine", "IMAC-3", "--dry-run", "--json"];
    let told = notes(&asked(&bare("Office Professional Plus 2019", key), &words).json()).join(" ");
    assert!(told.contains("(R24)"), "{told}");
    for (product, wanted) in [
        ("SQL Server 2019 Standard", "By the catalogue it needs no activation (R22)"),
        ("Windows Server 2019 CAL", "By the catalogue it is a client access licence (R23)"),
        ("Windows 10 Enterprise", "Activation is required for this product (R22)"),
    ] {
        let seen = given_text(&bare(product, ""), "2021-03-01").text();
        assert!(says(&seen, wanted), "{product}: {seen}");
    }
    let document = asked(&bare("SQL Server 2019 Standard", ""), &["list", "software", "--json"]).json();
    assert_eq!(document["items"][0]["activation"], "required", "a default stays the rule's");
}
