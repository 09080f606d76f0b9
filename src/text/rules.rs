//! What every rule and decision is called and says: messages of a file of their own, looked up by number.

use std::collections::HashMap;

use chrono::Datelike as _;

use super::{Messages, Text, plain, say};
use crate::domain::Basis;
use crate::domain::offer::Level;
use crate::domain::rule::{REGISTER, RuleKind};
use crate::domain::rules::Rules;

plain! {
    cli_rule = "cli-rule",
    cli_rule_number = "cli-rule-number",
    cli_rule_markdown = "cli-rule-markdown",
    label_name = "label-name",
    label_done = "label-done",
    label_source = "label-source",
    label_reading = "label-reading",
    help_only_told = "help-only-told",
    help_rules = "help-rules",
    rules_title = "rules-title",
    rules_about = "rules-about",
    rules_rules = "rules-rules",
    rules_decisions = "rules-decisions",
}

/// A rule or decision in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Described {
    /// What it is called.
    pub name: String,
    /// What it says, in one sentence.
    pub text: String,
    /// Where that stands; of a decision what it settles.
    pub source: String,
    /// How we read it.
    pub reading: String,
}

/// The message of a rule or decision: the one place that makes an id of a number.
fn id(basis: Basis) -> String {
    match basis {
        Basis::Rule(rule) => format!("rule-r{}", rule.number()),
        Basis::Decision(decision) => format!("rule-d{}", decision.number()),
    }
}

/// The figures of a rule set, by the names that those messages have for them.
pub(super) fn figures(rules: &Rules) -> HashMap<&'static str, i64> {
    let ((opens, closes), [before, after]) = (rules.window, rules.reminders);
    let mut figures = HashMap::from([
        ("renewal", rules.renewal),
        ("opens", opens),
        ("closes", closes),
        ("lapses", closes + 1),
        ("grace", rules.grace),
        ("contract", rules.contract),
        ("assigned-by", rules.assigned_by),
        ("before", before.abs()),
        ("after", after),
        ("refund", rules.refund),
        ("discount", rules.gold_discount.into()),
        ("order", rules.order),
        ("provisioning", rules.provisioning_hours()),
        ("versions", rules.versions_months.into()),
        ("country", rules.most_times.country.into()),
        ("worldwide", rules.most_times.worldwide.into()),
        ("year", rules.subscription_months.into()),
        ("token", rules.token),
        ("times", rules.extend_times.into()),
        ("longest", rules.extend_months().into()),
        ("replacement", rules.replacement),
        ("lock", rules.lock),
        ("sign-in", rules.sign_in),
    ]);
    for (level, most) in rules.most_enterprise {
        let (country, worldwide) = match level {
            Level::Silver => ("silver-country", "silver-worldwide"),
            Level::Gold => ("gold-country", "gold-worldwide"),
        };
        figures.extend([(country, most.country.into()), (worldwide, most.worldwide.into())]);
    }
    if let Some(kept) = &rules.extension {
        figures.extend([("kept-from", kept.first.year().into()), ("kept-to", kept.year.into())]);
    }
    figures
}

impl Text {
    /// A rule or decision in words.
    #[must_use]
    pub fn described(&self, basis: Basis) -> Described {
        let figures = figures(&self.rules());
        let said = |attribute: &str| self.register().get_attr_args(&id(basis), attribute, figures.clone());
        Described { name: self.rule_name(basis), text: said("text"), source: said("source"), reading: said("reading") }
    }

    /// What a rule or decision is called.
    #[must_use]
    pub fn rule_name(&self, basis: Basis) -> String {
        self.register().get_args(&id(basis), figures(&self.rules()))
    }

    fn register(&self) -> &Messages {
        self.register.get_or_init(|| Messages::of("rules", &self.language, &self.keys))
    }

    /// What is done about a rule, in a word.
    #[must_use]
    pub fn rule_kind(&self, kind: RuleKind) -> String {
        match kind {
            RuleKind::Enforced => say!(self, "rule-kind-enforced"),
            RuleKind::Computed => say!(self, "rule-kind-computed"),
            RuleKind::Shown => say!(self, "rule-kind-shown"),
            RuleKind::Advised => say!(self, "rule-kind-advised"),
        }
    }

    /// There is no such rule.
    #[must_use]
    pub fn no_rule(&self, word: &str) -> String {
        let last = |is_rule: bool| {
            let own = REGISTER.iter().rev().map(|entry| entry.basis);
            own.into_iter().find(|basis| matches!(basis, Basis::Rule(_)) == is_rule).map(|basis| basis.to_string())
        };
        let last: Vec<String> = [true, false].into_iter().filter_map(last).collect();
        say!(self, "cli-no-rule", word = word, last = super::said(self.list(last)))
    }

    /// The title of a box that shows rules.
    #[must_use]
    pub fn rules_box(&self, shown: &[Basis]) -> String {
        let numbers: Vec<String> = shown.iter().map(Basis::to_string).collect();
        say!(self, "rules-box", numbers = super::said(self.list(numbers)))
    }
}
