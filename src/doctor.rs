//! The doctor: everything odd about a state file, its records and what lies beside it, as screen and command line both tell it;
//! and the one step that mends of it what can be mended without losing anything.

use crate::domain::command::Command;
use crate::domain::doctor::{On, examine};
use crate::domain::{State, Thing};
use crate::file::{Condition, Problem};
use crate::text::Text;

/// A finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The word of its kind.
    pub what: &'static str,
    /// What it is about.
    pub about: About,
    /// It, in a sentence.
    pub sentence: String,
    /// What mends it, where that loses nothing.
    pub mend: Option<Mend>,
}

/// What a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// A record.
    Record(Thing),
    /// A place of the text: line and column.
    Place(usize, usize),
    /// The file itself.
    File,
}

/// What mends a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mend {
    /// A change of the records.
    Records(Command),
    /// Something of the file itself.
    File(Condition),
}

/// What is looked at.
#[derive(Debug, Clone, Copy)]
pub struct Patient<'a> {
    /// The records.
    pub state: &'a State,
    /// What was odd about the text.
    pub problems: &'a [Problem],
    /// What was odd about the file.
    pub conditions: &'a [Condition],
    /// The file, as sentences name it.
    pub path: &'a str,
    /// The day it is asked for.
    pub on: On,
}

/// Everything that is found: of the file, of its text, of its records; what can be mended comes first.
#[must_use]
pub fn findings(patient: Patient<'_>, text: &Text) -> Vec<Finding> {
    let Patient { state, problems, conditions, path, on } = patient;
    let of_file = conditions.iter().map(|own| Finding {
        what: own.as_word(),
        about: About::File,
        sentence: text.doctor_condition(path, own),
        mend: own.can_be_mended().then(|| Mend::File(own.clone())),
    });
    let of_text = problems.iter().filter_map(|own| {
        let what = own.kind.warns_of()?;
        Some(Finding { what, about: About::Place(own.line, own.column), sentence: text.problem(own), mend: None })
    });
    let of_records = examine(state, on).into_iter().map(|(what, own)| Finding {
        what,
        about: About::Record(own.subject),
        sentence: text.doctor_found(state, what, &own),
        mend: own.mend.map(Mend::Records),
    });
    let mut all: Vec<Finding> = of_file.chain(of_text).chain(of_records).collect();
    all.sort_by_key(|own| own.mend.is_none());
    all
}

/// The one step that mends of the records what can be mended; none where there is nothing.
#[must_use]
pub fn remedy(state: &State, on: On) -> Option<Command> {
    let commands: Vec<Command> = examine(state, on).into_iter().filter_map(|(_, own)| own.mend).collect();
    (!commands.is_empty()).then_some(Command::Several(commands))
}
