//! The answer to a command that changes something, as a document: done or not, allowed or not, and what is worth saying.

use serde::Serialize;
use serde_json::Value as Json;

use crate::domain::refusal::Refusal;
use crate::domain::remark::Remark;
use crate::domain::{Date, Rule, State};
use crate::text::Text;

/// The answer to a command, done or not.
#[derive(Debug, Default, Serialize)]
pub(super) struct Verdict {
    pub(super) allowed: bool,
    pub(super) rule: Option<String>,
    pub(super) reason: Option<String>,
    /// What else stands against it, a sentence each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) also: Vec<String>,
    pub(super) first_day: Option<String>,
    pub(super) last_day: Option<String>,
    pub(super) effect: Option<Json>,
    pub(super) notes: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) outcomes: Vec<Json>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) done: Option<bool>,
}

impl Verdict {
    /// Of a command that is refused, in these words.
    pub(super) fn refused(refusal: &Refusal, reason: String, notes: Vec<String>) -> Self {
        let day = |day: Option<Date>| day.map(|day| day.to_string());
        Self {
            rule: refusal.rule.map(|rule| rule.to_string()),
            reason: Some(reason),
            first_day: day(refusal.first_day),
            last_day: day(refusal.last_day),
            notes,
            ..Self::default()
        }
    }

    /// Of any command of an account that is not authorised (R53).
    pub(super) fn unauthorised(reason: String) -> Self {
        Self { rule: Some(Rule::NOT_AUTHORIZED.to_string()), reason: Some(reason), ..Self::default() }
    }
}

/// What was remarked of a command, in sentences.
pub(super) fn notes(text: &Text, state: &State, remarks: &[Remark]) -> Vec<String> {
    let all = || remarks.iter();
    let offer = all().find_map(|remark| if let Remark::Grants { offer, .. } = remark { Some(offer) } else { None });
    let granted = offer.map(|offer| text.remark_add_granted(offer.as_str()));
    all().map(|remark| text.remark(state, remark)).chain(granted).collect()
}
