//! What can stand for an argument, as far as records, configuration and tables know it. It hangs on the argument itself, so
//! that every shell is told the same.

use clap::ArgMatches;
use clap::builder::ArgExt;

use super::views::headings;
use super::words::word;
use crate::config::Config;
use crate::demo::scenario;
use crate::domain::act::ActKind;
use crate::domain::act::deed::Typed;
use crate::domain::field::Field;
use crate::domain::record::{Kind, Shape, Spec};
use crate::domain::rule::REGISTER;
use crate::domain::{Date, Id, State, Thing};
use crate::file::{Store, Version};
use crate::guide::{Entry, entries};
use crate::text::Text;

/// What is known of an argument's values. What the parser has a list of, it knows itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Offered {
    /// The ids of records of these kinds.
    Ids(&'static [Kind]),
    /// What an act can be done to.
    Target(ActKind),
    /// What the records know for an answer to a question of an act.
    Answer(ActKind, Field),
    /// The words of a field.
    Words(Shape),
    /// The kinds of records.
    Kinds,
    /// What a new record belongs to.
    Parents,
    /// The fields of a new record, each with its sign.
    NewFields,
    /// The fields of the record that is named.
    Fields,
    /// What the field that is named may be.
    Values,
    /// Numbers of rules and decisions.
    Rules,
    /// Entries of the guide.
    Guide,
    /// What the rows of the view that is named can be sorted by.
    Headings,
    /// Names of demonstrations.
    Scenarios,
    /// Steps of the demonstration that is named.
    Steps,
    /// The configuration's names of files.
    Files,
    /// Pages of the manual, which are the commands themselves.
    Pages,
    /// Kept versions of the state file.
    Versions,
}

impl ArgExt for Offered {}

/// A value, with what tells it from the others; that may be empty.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Value {
    pub(super) value: String,
    pub(super) about: String,
}

impl Value {
    pub(super) fn plain(value: impl Into<String>) -> Self {
        Self { value: value.into(), about: String::new() }
    }
}

/// What values are asked of: the words that were typed so far, the records, the day.
pub(super) struct Asked<'a> {
    pub(super) words: &'a ArgMatches,
    pub(super) state: &'a State,
    /// The file; none for a disguise.
    pub(super) store: Option<&'a Store>,
    pub(super) today: Date,
    pub(super) text: &'a Text,
}

impl Offered {
    /// The values that need no records.
    pub(super) fn of_tables(self, config: Option<&Config>, text: &Text) -> Option<Vec<Value>> {
        Some(match self {
            Self::Kinds => {
                let kinds = Kind::ALL.iter().filter(|kind| **kind != Kind::Partner);
                kinds.map(|kind| Value::plain(kind.as_word())).collect()
            }
            Self::Words(Shape::Word(words) | Shape::Words(words)) => words.iter().copied().map(Value::plain).collect(),
            Self::Words(_) => Vec::new(),
            Self::Rules => {
                let rules = REGISTER.iter().map(|entry| entry.basis);
                rules.map(|basis| Value { value: basis.to_string(), about: text.rule_name(basis) }).collect()
            }
            Self::Guide => {
                let value = |entry: &Entry| Value { value: entry.id.clone(), about: text.guide_question(entry) };
                entries().iter().map(value).collect()
            }
            Self::Scenarios => scenario::names().into_iter().map(Value::plain).collect(),
            Self::Files => config.into_iter().flat_map(|config| config.files.keys()).map(Value::plain).collect(),
            Self::Pages
            | Self::Ids(_)
            | Self::Target(_)
            | Self::Answer(..)
            | Self::Parents
            | Self::NewFields
            | Self::Fields
            | Self::Headings
            | Self::Steps
            | Self::Versions
            | Self::Values => return None,
        })
    }

    /// The values that the records know.
    pub(super) fn of_records(self, asked: &Asked<'_>) -> Vec<Value> {
        match self {
            Self::Ids(kinds) => {
                let partner = kinds.contains(&Kind::Partner).then(|| Value::plain(Kind::Partner.as_word()));
                partner.into_iter().chain(asked.ids(|thing| kinds.contains(&thing.kind()))).collect()
            }
            // What is never done to such a thing is not offered, though asked for it is answered (R22, R23).
            Self::Target(act) => asked
                .ids(|thing| act.applies(asked.state, thing) && !act.is_answered_by_whole(asked.state, thing.whole())),
            Self::Answer(act, field) => asked.answers(act, field),
            Self::Parents => {
                let of = word(asked.words, "kind").and_then(Kind::from_word).and_then(Kind::parent);
                asked.ids(|thing| of == Some(thing.kind()))
            }
            Self::NewFields => {
                let kind = word(asked.words, "kind").and_then(Kind::from_word);
                let fields = kind.into_iter().flat_map(settable);
                fields.map(|spec| Value::plain(format!("{}=", spec.field.as_word()))).collect()
            }
            Self::Fields => {
                asked.kind().into_iter().flat_map(settable).map(|spec| Value::plain(spec.field.as_word())).collect()
            }
            Self::Values => {
                let named = word(asked.words, "field");
                let kind = asked.kind().into_iter();
                let spec = kind.flat_map(settable).find(|spec| Some(spec.field.as_word()) == named);
                spec.map(|spec| asked.shaped(spec.shape)).unwrap_or_default()
            }
            Self::Steps => {
                let named =
                    word(asked.words, "name").or_else(|| word(asked.words, "scenario")).and_then(scenario::scenario);
                let steps = named.into_iter().flat_map(|scenario| scenario.steps);
                steps.map(|step| Value::plain(step.id)).collect()
            }
            Self::Versions => {
                let versions = asked.store.and_then(|store| store.versions().ok()).unwrap_or_default();
                let value = |version: Version| Value { about: version.at(), value: version.name };
                versions.into_iter().map(value).collect()
            }
            Self::Headings => {
                let view = word(asked.words, "view").unwrap_or_default();
                // Shells part words at blanks.
                headings(view, asked.text).into_iter().map(|heading| Value::plain(heading.replace(' ', "-"))).collect()
            }
            Self::Words(_) | Self::Kinds | Self::Rules | Self::Guide | Self::Scenarios | Self::Files | Self::Pages => {
                Vec::new()
            }
        }
    }
}

/// The fields of a kind that are said on the command line; a key is asked for, hidden.
fn settable(kind: Kind) -> impl Iterator<Item = &'static Spec> {
    kind.specs().iter().filter(|spec| spec.is_plain() && spec.shape != Shape::Secret)
}

impl Asked<'_> {
    /// The ids of some records, each with what it is called.
    fn ids(&self, fits: impl Fn(Thing) -> bool) -> Vec<Value> {
        let things = self.state.things().filter(|thing| fits(*thing));
        let value = |thing: Thing| {
            let about = self.text.called(self.state, thing).unwrap_or_default();
            Some(Value { value: thing.id(self.state)?.to_string(), about })
        };
        things.filter_map(value).collect()
    }

    /// The kind of the record whose id was typed.
    fn kind(&self) -> Option<Kind> {
        let id = word(self.words, "id")?;
        if id == Kind::Partner.as_word() {
            return Some(Kind::Partner);
        }
        self.state.thing(&Id::typed(id).ok()?).map(Thing::kind)
    }

    /// What such a field may be, where that can be listed.
    fn shaped(&self, shape: Shape) -> Vec<Value> {
        match shape {
            Shape::Word(words) | Shape::Words(words) => words.iter().copied().map(Value::plain).collect(),
            Shape::Reference(kind) => self.ids(|thing| thing.kind() == kind),
            Shape::Flag => ["true", "false"].map(Value::plain).into(),
            Shape::Text
            | Shape::OwnId
            | Shape::Date
            | Shape::DateOrFlag
            | Shape::Count
            | Shape::KeyKind
            | Shape::Secret
            | Shape::Texts
            | Shape::Dates
            | Shape::Fact(_)
            | Shape::Ledger(_) => Vec::new(),
        }
    }

    /// What the records know for an answer: what the form would list, else what its shape says.
    fn answers(&self, act: ActKind, field: Field) -> Vec<Value> {
        let of = word(self.words, act.target()).and_then(|typed| Id::typed(typed).ok());
        let known = of.map(|of| act.choices(self.state, &of, field, self.today)).unwrap_or_default();
        let question = act.questions().iter().find(|own| own.field == field && own.typed != Typed::Never);
        let shaped = question.map(|question| self.shaped(question.shape)).unwrap_or_default();
        if known.is_empty() {
            return shaped;
        }
        // A record is told by its name, too.
        let about = |value: &str| shaped.iter().find(|own| own.value == value).map(|own| own.about.clone());
        known.into_iter().map(|value| Value { about: about(&value).unwrap_or_default(), value }).collect()
    }
}
