//! Rules and decisions by their numbers, as users see and quote them, and the register that knows every one of them.

mod register;

pub use register::REGISTER;

use std::fmt;

use super::words::words;

/// A rule of the programme; shown as `R33`. Only the register makes one, so that none has a number that nobody can look up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rule(u8);

/// A decision of the rule set, where the programme leaves room; shown as `D17`. Only the register makes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decision(u8);

/// What a refusal, a figure or a sentence rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// A rule of the programme.
    Rule(Rule),
    /// A decision of the rule set.
    Decision(Decision),
}

words! {
    /// What is done about a rule or decision. What is enforced is often computed and shown as well: the first word that
    /// fits.
    pub enum RuleKind {
        /// An act against it is refused.
        Enforced = "enforced",
        /// Figures, days and statuses follow it.
        Computed = "computed",
        /// It is said beside what it concerns, on the screen or with an answer, where it holds.
        Shown = "shown",
        /// It is advice beside what it concerns (D12).
        Advised = "advised",
    }
}

/// A line of the register. What the rule is called and says, where that stands and how it is read, are sentences:
/// [`crate::text`] has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The rule or decision.
    pub basis: Basis,
    /// What is done about it.
    pub kind: RuleKind,
}

impl Rule {
    /// Its number.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl Decision {
    /// Its number.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl Basis {
    /// The rule or decision of that number as somebody types it: `R33`, `r33`, `33`, `d9`; `None` where there is none.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        let (is_decision, number) = numbered(word)?;
        let entry = REGISTER.iter().find(|entry| entry.basis.place() == (is_decision, number))?;
        Some(entry.basis)
    }

    /// The same of a word that has nothing around it.
    fn parse_exact(word: &str) -> Option<Self> {
        word.bytes().skip(1).all(|byte| byte.is_ascii_digit()).then(|| Self::parse(word)).flatten()
    }

    /// The ones that may have been meant by a number of none: the nearest of its letter. None where it is no number.
    #[must_use]
    pub fn near(word: &str) -> Option<Self> {
        let (is_decision, number) = numbered(word)?;
        let own = REGISTER.iter().map(|entry| entry.basis).filter(|basis| basis.place().0 == is_decision);
        own.min_by_key(|basis| basis.place().1.abs_diff(number))
    }

    /// Its line of the register.
    #[must_use]
    pub fn entry(self) -> Option<&'static Entry> {
        REGISTER.iter().find(|entry| entry.basis == self)
    }

    /// Whether it is a decision, and its number.
    fn place(self) -> (bool, u32) {
        match self {
            Self::Rule(rule) => (false, rule.0.into()),
            Self::Decision(decision) => (true, decision.0.into()),
        }
    }
}

/// The letters of rules and decisions, as they are shown.
const LETTERS: [char; 2] = ['R', 'D'];

/// A number as it is typed: whether its letter is that of decisions, and the figure. Without a letter it is a rule's.
fn numbered(word: &str) -> Option<(bool, u32)> {
    let word = word.trim();
    let (is_decision, figures) = if let Some(rest) = word.strip_prefix(['R', 'r']) {
        (false, rest)
    } else if let Some(rest) = word.strip_prefix(['D', 'd']) {
        (true, rest)
    } else {
        (false, word)
    };
    if !figures.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some((is_decision, figures.parse().ok()?))
}

/// The rules and decisions that a sentence of ours names, in its order, each once: in brackets, `(R31, R32)`, or at its
/// beginning, `R33: …`. Not the R2 in the name of a product.
#[must_use]
pub fn named_in(sentence: &str) -> Vec<Basis> {
    once(all_named_in(sentence))
}

/// Whether it names any: asked of every line of a detail pane at every key, so nothing is made for the answer.
#[must_use]
pub fn names_any(sentence: &str) -> bool {
    all_named_in(sentence).next().is_some()
}

fn all_named_in(sentence: &str) -> impl Iterator<Item = Basis> {
    let begins = sentence.starts_with(LETTERS).then(|| sentence.split_once(':')).flatten();
    let brackets = sentence.split('(').skip(1).filter_map(|rest| rest.split_once(')'));
    let words = begins.map(|(first, _)| first).into_iter().chain(brackets.flat_map(|(inside, _)| inside.split(", ")));
    // As it is shown, not as it may be typed: 33 is a figure, and R07 is nobody's.
    words
        .filter(|word| word.starts_with(LETTERS) && word.as_bytes().get(1) != Some(&b'0'))
        .filter_map(Basis::parse_exact)
}

/// Each of them once, in the order in which they come.
#[must_use]
pub fn once(named: impl IntoIterator<Item = Basis>) -> Vec<Basis> {
    let mut once = Vec::new();
    for basis in named {
        if !once.contains(&basis) {
            once.push(basis);
        }
    }
    once
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
