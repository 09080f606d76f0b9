//! What is packed: all that the program is built of, and nothing else.

use super::papers::places::root;
use crate::kit::program::Place;

/// What a manifest lists under a name, line by line.
fn listed(manifest: &toml::Table, name: &str) -> Vec<String> {
    let list = manifest["package"].get(name).and_then(toml::Value::as_array).unwrap();
    list.iter().map(|item| item.as_str().unwrap().trim_start_matches('/').to_owned()).collect()
}

fn manifest() -> toml::Table {
    std::fs::read_to_string(root().join("Cargo.toml")).unwrap().parse().unwrap()
}

/// The files that the sources read while they are compiled lie in what is packed.
#[test]
fn all_that_is_compiled_in_is_packed() {
    let packed = listed(&manifest(), "include");
    for needed in ["src", "assets", "i18n.toml", "README.md", "CHANGELOG.md", "config.example.toml"] {
        assert!(packed.iter().any(|path| path == needed), "{needed} is not packed: {packed:?}");
    }
    for path in super::papers::places::files("src", "rs") {
        let text = std::fs::read_to_string(root().join(&path)).unwrap();
        for target in text.split("include_str!(\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let read = root().join(&path).parent().unwrap().join(target).canonicalize().unwrap();
            let read = read.strip_prefix(root().canonicalize().unwrap()).unwrap().to_owned();
            assert!(packed.iter().any(|known| read.starts_with(known)), "{path} reads {}", read.display());
        }
    }
}

/// Every file that a Debian package takes is there, or is made by the script that makes the package.
#[test]
fn every_file_of_the_debian_package_has_a_source() {
    let manifest = manifest();
    let script = std::fs::read_to_string(root().join(".ci/package")).unwrap();
    let assets = manifest["package"]["metadata"]["deb"]["assets"].as_array().unwrap();
    for asset in assets {
        let source = asset[0].as_str().unwrap();
        if let Some(made) = source.strip_prefix("target/").filter(|made| !made.starts_with("release/")) {
            assert!(script.contains(made.split('/').next().unwrap()), "{source}");
            continue;
        }
        assert!(source.starts_with("target/release/") || root().join(source).exists(), "{source} is not there");
    }
}

/// The lines that packages install for shells name scripts that the program gives.
#[test]
fn lines_for_shells_ask_the_program() {
    for (file, shell, more) in
        [("mpn.bash", "bash", ""), ("mpn.zsh", "zsh", "_clap_dynamic_completer_mpn"), ("mpn.fish", "fish", "")]
    {
        let line = std::fs::read_to_string(root().join("assets/completions").join(file)).unwrap();
        assert!(line.contains(&format!("mpn completions {shell}")), "{file}");
        let script = Place::new().run(&format!("completions {shell}")).fine().out;
        assert!(line.contains(more) && script.contains(more), "{file} calls what the script does not have");
    }
}
