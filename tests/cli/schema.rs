//! `mpn schema`: the JSON schema of a state file; needs no state file.

use crate::kit::program::{Place, contoso};

#[test]
fn it_is_the_file_beside_the_page_of_the_state_format() {
    let printed = Place::new().run("schema").fine().out;
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/docs/state-format.schema.json");
    assert_eq!(printed, std::fs::read_to_string(path).unwrap());
}

#[test]
fn as_a_document_it_stands_on_one_line() {
    let place = Place::new();
    let document = place.run("schema --json").fine();
    assert_eq!(document.out.lines().count(), 1);
    let printed: serde_json::Value = serde_json::from_str(&place.run("schema").fine().out).unwrap();
    assert_eq!(document.json(), printed);
}

#[test]
fn no_state_and_no_configuration_has_to_be_in_order() {
    let place = Place::new();
    let schema = place.run("schema").fine().out;
    let broken = place.write("work/broken.toml", "format = 1\nrules = [[[");
    let odd = place.write("work/odd.toml", "theme = 7\n");
    for more in [
        "--file nowhere.toml",
        "--role csp-only",
        &format!("--file {}", broken.display()),
        &format!("--config {}", odd.display()),
    ] {
        assert_eq!(place.run(&format!("schema {more}")).fine().out, schema, "{more}");
    }
    assert_eq!(place.on(&contoso(), "schema").fine().out, schema);
}

#[test]
fn it_takes_no_words() {
    assert_eq!(Place::new().run("schema software").code, Some(2));
}
