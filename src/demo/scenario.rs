//! Scenarios: captioned walks through the sample, told in files of `assets/demo/scenarios`. Each is a demonstration and a
//! test at once: what a step says that the screen shows is what the tests look for.

use rust_embed::RustEmbed;
use serde::Deserialize;

use crate::domain::Date;
use crate::domain::date::parse_iso;

/// The files of the demonstrations, compiled in: states, and the scenarios that are played on them.
#[derive(RustEmbed)]
#[folder = "assets/demo/"]
struct Files;

/// The folder of the scenarios, and how their names end.
const FOLDER: &str = "scenarios/";
const ENDING: &str = ".toml";

/// A captioned walk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    /// Its name, as it is asked for.
    pub name: String,
    /// Its title.
    pub title: String,
    /// The day that is taken for today.
    pub today: Date,
    /// The text of the state that it is played on.
    pub state: String,
    /// Its steps, in order; at least one.
    pub steps: Vec<Step>,
}

/// A step of a walk.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its name, by which it is asked for.
    pub id: String,
    /// What is said of what is seen; the key of an action or act stands as its word in braces: `{change-forward}`.
    pub caption: String,
    /// The keys that lead there from the step before, by the built-in key table: `5jj<Enter>`, `<lt>` for `<`.
    #[serde(default)]
    pub keys: String,
    /// What the screen then shows; sentences may be broken at the edge of their box.
    #[serde(default)]
    pub shows: Vec<String>,
    /// What it does not show.
    #[serde(default)]
    pub hides: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    title: String,
    today: toml::value::Datetime,
    state: String,
    step: Vec<Step>,
}

impl Scenario {
    /// The step that is asked for by its name, or by its number from 1.
    #[must_use]
    pub fn step(&self, asked: &str) -> Option<usize> {
        let named = self.steps.iter().position(|step| step.id == asked);
        let number = || asked.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        named.or_else(number).filter(|at| *at < self.steps.len())
    }
}

/// The names of all scenarios, in alphabetical order.
#[must_use]
pub fn names() -> Vec<String> {
    let mut names: Vec<String> =
        Files::iter().filter_map(|path| Some(path.strip_prefix(FOLDER)?.strip_suffix(ENDING)?.to_owned())).collect();
    names.sort();
    names
}

/// The scenario of that name; `None` where there is none. Those that are built in are complete, which a test proves.
#[must_use]
pub fn scenario(name: &str) -> Option<Scenario> {
    read(name, &text(&format!("{FOLDER}{name}{ENDING}"))?).ok()
}

/// Reads a scenario.
///
/// # Errors
/// What is wrong with it, in the parser's words or ours.
pub fn read(name: &str, source: &str) -> Result<Scenario, String> {
    let raw: Raw = toml::from_str(source).map_err(|error| error.to_string())?;
    let today = parse_iso(&raw.today.to_string()).ok_or_else(|| format!("{} is no day", raw.today))?;
    let state = text(&raw.state).ok_or_else(|| format!("there is no state {}", raw.state))?;
    if raw.step.is_empty() {
        return Err("it has no step".to_owned());
    }
    let ids: Vec<&str> = raw.step.iter().map(|step| step.id.as_str()).collect();
    for (at, id) in ids.iter().enumerate() {
        // A number would be taken for another step.
        if !id.starts_with(|first: char| first.is_ascii_lowercase()) || ids.iter().skip(at + 1).any(|other| other == id)
        {
            return Err(format!("{id:?} names no step of its own"));
        }
    }
    Ok(Scenario { name: name.to_owned(), title: raw.title, today, state, steps: raw.step })
}

fn text(path: &str) -> Option<String> {
    let file = Files::get(path)?;
    String::from_utf8(file.data.into_owned()).ok()
}
