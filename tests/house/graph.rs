//! The graph of the source's modules: who names whom, in `use` lines and in paths within the code. A name that a module
//! only hands on (`pub use`) leads to the module that has it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Modules by their paths below the crate (`file::splice::site`), each with those it names.
pub(super) struct Graph {
    pub(super) edges: BTreeMap<String, BTreeSet<String>>,
}

/// A module as its text says it.
struct Source {
    code: String,
    /// The names it hands on, with where they come from.
    handed_on: BTreeMap<String, Vec<String>>,
}

impl Graph {
    /// Of everything below `src`.
    pub(super) fn of(sources: &[(std::path::PathBuf, String)]) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let named = sources.iter().map(|(path, code)| {
            let path = path.strip_prefix(&root).unwrap().with_extension("");
            let mut segments: Vec<&str> = path.iter().map(|segment| segment.to_str().unwrap()).collect();
            if segments.last() == Some(&"mod") {
                segments.pop();
            }
            let source = Source { code: code.clone(), handed_on: BTreeMap::new() };
            (segments.join("::"), source)
        });
        let mut modules: BTreeMap<String, Source> = named.filter(|(name, _)| name != "lib").collect();
        let names: BTreeSet<String> = modules.keys().cloned().collect();
        for (module, source) in &mut modules {
            for (line, _) in uses(&source.code).into_iter().filter(|(_, handed_on)| *handed_on) {
                for (path, name) in flat(&line, "") {
                    source.handed_on.extend(absolute(&names, module, &path).map(|path| (name, path)));
                }
            }
        }
        let edges = modules.iter().map(|(module, source)| {
            let lines = uses(&source.code).into_iter().filter(|(_, handed_on)| !handed_on);
            let mut paths: Vec<String> = lines.flat_map(|(line, _)| flat(&line, "")).map(|(path, _)| path).collect();
            paths.extend(inline(&source.code));
            let found = paths.iter().filter_map(|path| absolute(&names, module, path));
            let to = found.filter_map(|path| resolve(&modules, path)).filter(|to| to != module).collect();
            (module.clone(), to)
        });
        Self { edges: edges.collect() }
    }

    /// Modules that lead to each other in a circle, largest first.
    pub(super) fn circles(&self) -> Vec<BTreeSet<&str>> {
        let reached: BTreeMap<&str, BTreeSet<&str>> =
            self.edges.keys().map(|from| (&**from, self.from(from))).collect();
        let mut circles: BTreeSet<BTreeSet<&str>> = BTreeSet::new();
        for (module, to) in &reached {
            let circle: BTreeSet<&str> = to.iter().copied().filter(|other| reached[other].contains(module)).collect();
            if circle.len() > 1 {
                circles.insert(circle);
            }
        }
        let mut circles: Vec<_> = circles.into_iter().collect();
        circles.sort_by_key(|circle| std::cmp::Reverse(circle.len()));
        circles
    }

    /// Everything that a module leads to.
    fn from(&self, module: &str) -> BTreeSet<&str> {
        let (mut found, mut open) = (BTreeSet::new(), vec![module]);
        while let Some(module) = open.pop() {
            for next in &self.edges[module] {
                if found.insert(&**next) {
                    open.push(next);
                }
            }
        }
        found
    }
}

/// The trees of all `use` lines, and whether each hands its names on.
fn uses(code: &str) -> Vec<(String, bool)> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("use ") {
        let before = code[..at].rsplit(['\n', ';', '{', '}']).next().unwrap_or("").trim();
        let public = before.starts_with("pub");
        if before.is_empty() || (public && !before.contains(' ')) {
            let tree = code[at + 4..].split(';').next().unwrap_or("");
            found.push((tree.split_whitespace().collect::<Vec<_>>().join(" "), public));
        }
    }
    found
}

/// The paths of a tree, each with the name it is known by.
fn flat(tree: &str, before: &str) -> Vec<(String, String)> {
    let tree = tree.trim();
    if let Some((prefix, rest)) = tree.split_once('{') {
        let inside = rest.strip_suffix('}').unwrap_or(rest);
        return parts(inside).into_iter().flat_map(|part| flat(part, &format!("{before}{prefix}"))).collect();
    }
    let (path, name) = tree.split_once(" as ").unwrap_or((tree, tree.rsplit("::").next().unwrap_or(tree)));
    let path = path.trim_end_matches("::*").trim_end_matches("::self");
    vec![(format!("{before}{path}"), name.to_owned())]
}

/// What stands between the commas of one level.
fn parts(inside: &str) -> Vec<&str> {
    let (mut depth, mut from, mut found) = (0, 0, Vec::new());
    for (at, letter) in inside.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&inside[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    found.push(&inside[from..]);
    found.retain(|part| !part.trim().is_empty());
    found
}

/// Paths within the code that begin at the crate or at a module.
fn inline(code: &str) -> Vec<String> {
    let word = |letter: char| letter.is_alphanumeric() || letter == '_';
    let mut found = Vec::new();
    for begin in ["crate::", "super::", "self::"] {
        for (at, _) in code.match_indices(begin) {
            if code[..at].ends_with(|before: char| word(before) || before == ':') {
                continue;
            }
            let end = code[at..].find(|letter: char| !word(letter) && letter != ':').map_or(code.len(), |end| at + end);
            found.push(code[at..end].trim_end_matches(':').to_owned());
        }
    }
    found
}

/// A path from the crate on; none where it leads out of it.
fn absolute(names: &BTreeSet<String>, module: &str, path: &str) -> Option<Vec<String>> {
    let segments: Vec<String> = path.split("::").map(str::to_owned).collect();
    let own: Vec<String> = module.split("::").map(str::to_owned).collect();
    match segments[0].as_str() {
        "crate" => Some(segments[1..].to_vec()),
        "super" | "self" => {
            let ups = segments.iter().take_while(|segment| *segment == "super").count();
            let rest = segments.iter().skip_while(|segment| *segment == "super" || *segment == "self");
            Some(own[..own.len().checked_sub(ups)?].iter().chain(rest).cloned().collect())
        }
        child => {
            let there = names.contains(&format!("{module}::{child}"));
            there.then(|| own.into_iter().chain(segments).collect())
        }
    }
}

/// The module that a path leads to, through whoever hands its name on.
fn resolve(modules: &BTreeMap<String, Source>, mut path: Vec<String>) -> Option<String> {
    for _ in 0..8 {
        let deepest = (1..=path.len()).rev().find(|count| modules.contains_key(&path[..*count].join("::")))?;
        let module = path[..deepest].join("::");
        match path.get(deepest).and_then(|name| modules[&module].handed_on.get(name)) {
            Some(from) => path = from.iter().chain(&path[deepest + 1..]).cloned().collect(),
            None => return Some(module),
        }
    }
    None
}
