//! Rule numbers and decisions, as users see and quote them.

use std::fmt;

/// A rule of the programme by its number; shown as `R33`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rule(pub u8);

/// A decision of the rule set, where the programme leaves room, by its number; shown as `D17`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decision(pub u8);

/// What a refusal rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// A rule of the programme.
    Rule(Rule),
    /// A decision of the rule set.
    Decision(Decision),
}

impl From<Rule> for Basis {
    fn from(rule: Rule) -> Self {
        Self::Rule(rule)
    }
}

impl From<Decision> for Basis {
    fn from(decision: Decision) -> Self {
        Self::Decision(decision)
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "R{}", self.0)
    }
}

impl fmt::Display for Decision {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "D{}", self.0)
    }
}

impl fmt::Display for Basis {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rule(rule) => rule.fmt(out),
            Self::Decision(decision) => decision.fmt(out),
        }
    }
}
