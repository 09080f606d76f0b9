//! The state file: what is read, and where every fault is.

use mpn_benefits::file::{self, Loaded, ProblemKind, Severity};

const CONTOSO: &str = include_str!("fixtures/contoso.toml");

/// The faults of a text, one a line.
fn faults(loaded: &Loaded) -> Vec<String> {
    let line = |problem: &file::Problem| {
        let sign = if problem.severity == Severity::Warning { " (warning)" } else { "" };
        format!("{}:{} {:?}{sign}", problem.line, problem.column, problem.kind)
    };
    loaded.problems.iter().map(line).collect()
}

#[test]
fn the_sample_loads_clean() {
    let loaded = file::parse(CONTOSO);
    assert_eq!(faults(&loaded), Vec::<String>::new());
    let state = &loaded.state;
    let counts = [
        state.people.len(),
        state.enrollments.len(),
        state.software.len(),
        state.software.iter().map(|benefit| benefit.keys.len()).sum(),
        state.cloud.len(),
        state.tokens().count(),
        state.subscriptions.len(),
        state.visual_studio.len(),
        state.technical.len(),
    ];
    assert_eq!(counts, [4, 2, 5, 4, 4, 3, 3, 1, 3]);
}

#[test]
fn broken_samples_point_where_they_say() {
    for (name, text) in [
        ("newer-format", include_str!("fixtures/broken/newer-format.toml")),
        ("no-such-date", include_str!("fixtures/broken/no-such-date.toml")),
        ("repeated-id", include_str!("fixtures/broken/repeated-id.toml")),
        ("unclosed-string", include_str!("fixtures/broken/unclosed-string.toml")),
        ("unknown-reference", include_str!("fixtures/broken/unknown-reference.toml")),
        ("unknown-word", include_str!("fixtures/broken/unknown-word.toml")),
    ] {
        println!("{name} {:#?}", faults(&file::parse(text)));
    }
    let _ = ProblemKind::NotText;
}
