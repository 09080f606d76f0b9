//! Other systems: what is of Unix alone stands behind a condition, so that the program builds where that is not.

use super::papers::places::{files, root};

/// What only Unix has: crates, and modules of the standard library.
const UNIX: &[&str] =
    &["std::os::unix", "std::os::linux", "rustix::", "nix::", "termina::", "xattr::", "libc::", "signal_hook::"];

/// The lines of a text that stand behind a condition which Windows does not meet.
fn conditional(text: &str) -> Vec<bool> {
    let lines: Vec<&str> = text.lines().collect();
    let mut behind = vec![false; lines.len()];
    let indent = |line: &str| line.len() - line.trim_start().len();
    for (at, line) in lines.iter().enumerate() {
        let condition = line.trim_start();
        let for_unix = ["#[cfg(unix)]", "#[cfg(target_os = ", "#[cfg(all(target_os = ", "#[cfg(any(target_os = "];
        if !for_unix.iter().any(|known| condition.starts_with(known)) {
            continue;
        }
        // Up to the end of what follows: a line by itself, or a block that is closed where it was opened.
        let begins = lines[at + 1..].iter().position(|line| !line.trim_start().starts_with(['#', '/']));
        let Some(begins) = begins.map(|more| at + 1 + more) else { continue };
        let closed = |line: &&str| {
            let words = line.trim_start();
            indent(line) == indent(lines[at]) && (words.starts_with('}') || words.ends_with([';', ',']))
        };
        let alone = lines[begins].trim_end().ends_with([';', ',']) || lines[begins].trim_end().ends_with('}');
        let more =
            if alone { Some(0) } else { lines[begins + 1..].iter().position(|line| closed(&line)).map(|at| at + 1) };
        let end = more.map_or(lines.len() - 1, |more| begins + more);
        behind[at..=end].fill(true);
    }
    behind
}

/// The modules that a file declares behind a condition, by the beginnings of their paths.
fn conditional_modules(path: &str, text: &str) -> Vec<String> {
    let stem = path.strip_suffix(".rs").unwrap();
    let folder = stem.strip_suffix("/lib").or_else(|| stem.strip_suffix("/main")).unwrap_or(stem);
    let behind = conditional(text);
    let declared = text.lines().zip(behind).filter(|(_, behind)| *behind).filter_map(|(line, _)| {
        let words = line.trim().trim_start_matches("pub ").trim_start_matches("pub(crate) ");
        words.strip_prefix("mod ")?.strip_suffix(';')
    });
    declared.flat_map(|name| [format!("{folder}/{name}.rs"), format!("{folder}/{name}/")]).collect()
}

#[test]
fn no_call_of_unix_stands_without_a_condition() {
    let sources: Vec<(String, String)> = files("src", "rs")
        .into_iter()
        .map(|path| (path.clone(), std::fs::read_to_string(root().join(path)).unwrap()))
        .collect();
    let modules: Vec<String> = sources.iter().flat_map(|(path, text)| conditional_modules(path, text)).collect();
    let mut bare = Vec::new();
    for (path, text) in &sources {
        if modules.iter().any(|module| path == module || (module.ends_with('/') && path.starts_with(module))) {
            continue;
        }
        for ((number, line), behind) in text.lines().enumerate().zip(conditional(text)) {
            let code = line.split("//").next().unwrap();
            if !behind && UNIX.iter().any(|name| code.contains(name)) {
                bare.push(format!("{path}:{}: {}", number + 1, line.trim()));
            }
        }
    }
    assert!(bare.is_empty(), "of Unix alone, and without a condition:\n{}", bare.join("\n"));
}

/// The finder itself: it sees what is bare, and lets pass what is not.
#[test]
fn conditions_are_understood() {
    let text = "#[cfg(unix)]\nuse nix::a;\nuse nix::b;\nfn f() {\n    #[cfg(unix)]\n    {\n        nix::c();\n    }\n    nix::d();\n}\n\
                #[cfg(target_os = \"linux\")]\n#[expect(x)]\nfn g() {\n    nix::e();\n}\n#[cfg(not(unix))]\nfn h() {\n    nix::f();\n}\n";
    let bare: Vec<&str> = text
        .lines()
        .zip(conditional(text))
        .filter(|(line, behind)| line.contains("nix::") && !behind)
        .map(|(line, _)| line.trim())
        .collect();
    assert_eq!(bare, ["use nix::b;", "nix::d();", "nix::f();"]);
}
