//! The messages of one language, and English behind it: read only where the language lacks what is asked for.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::HashMap;

use fluent_bundle::{FluentArgs, FluentValue};
use unic_langid::LanguageIdentifier;

use super::ENGLISH;
use super::bundle::Bundle;
use super::keys::Keys;

/// The messages of one file.
#[derive(Debug)]
pub(crate) struct Messages {
    file: &'static str,
    language: LanguageIdentifier,
    keys: Keys,
    own: Bundle,
    /// What the language lacks. Whoever has everything never reads it, so that no language starts slower than English.
    english: OnceCell<Bundle>,
}

impl Messages {
    /// The messages of a file in a language.
    pub(crate) fn of(file: &'static str, language: &LanguageIdentifier, keys: &Keys) -> Self {
        let own = Bundle::of(file, language, keys);
        Self { file, language: language.clone(), keys: keys.clone(), own, english: OnceCell::new() }
    }

    /// Whether something was asked for that the language lacks.
    pub(crate) fn fell_back(&self) -> bool {
        self.english.get().is_some()
    }

    fn english(&self) -> &Bundle {
        if self.language == ENGLISH {
            return &self.own;
        }
        self.english.get_or_init(|| Bundle::of(self.file, &ENGLISH, &self.keys))
    }

    /// Those that have a message.
    fn having(&self, id: &str) -> &Bundle {
        if self.own.has(id) { &self.own } else { self.english() }
    }

    /// Those that have an attribute of a message.
    fn having_attribute(&self, id: &str, attribute: &str) -> &Bundle {
        if self.own.has_attribute(id, attribute) { &self.own } else { self.english() }
    }

    /// Whether the language itself has such a message.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.own.has(id)
    }

    /// Whether there is such an attribute. What English has is all there is: a test compares the languages.
    pub(crate) fn has_attr(&self, id: &str, attribute: &str) -> bool {
        self.own.has_attribute(id, attribute) || (!self.own.has(id) && self.english().has_attribute(id, attribute))
    }

    /// A message without arguments.
    pub(crate) fn get(&self, id: &str) -> String {
        self.having(id).say(id, None, None)
    }

    /// A message with arguments.
    pub(crate) fn get_args<'a, S, V>(&self, id: &str, arguments: HashMap<S, V>) -> String
    where
        S: Into<Cow<'a, str>> + Clone,
        V: Into<FluentValue<'a>> + Clone,
    {
        self.having(id).say(id, None, Some(&collected(arguments)))
    }

    /// The same, as the macro that checks messages at compile time asks for it.
    pub(crate) fn get_args_concrete<'a>(&self, id: &str, arguments: HashMap<&'a str, FluentValue<'a>>) -> String {
        self.having(id).say(id, None, Some(&collected(arguments)))
    }

    /// The same of arguments that are collected one by one.
    pub(crate) fn get_args_fluent<'a>(&self, id: &str, arguments: Option<&'a FluentArgs<'a>>) -> String {
        self.having(id).say(id, None, arguments)
    }

    /// An attribute of a message.
    pub(crate) fn get_attr(&self, id: &str, attribute: &str) -> String {
        self.having_attribute(id, attribute).say(id, Some(attribute), None)
    }

    /// An attribute with arguments.
    pub(crate) fn get_attr_args<'a, S, V>(&self, id: &str, attribute: &str, arguments: HashMap<S, V>) -> String
    where
        S: Into<Cow<'a, str>> + Clone,
        V: Into<FluentValue<'a>> + Clone,
    {
        self.having_attribute(id, attribute).say(id, Some(attribute), Some(&collected(arguments)))
    }

    /// The same of arguments that are collected one by one.
    pub(crate) fn get_attr_args_fluent<'a>(
        &self,
        id: &str,
        attribute: &str,
        arguments: Option<&'a FluentArgs<'a>>,
    ) -> String {
        self.having_attribute(id, attribute).say(id, Some(attribute), arguments)
    }
}

/// Arguments as Fluent takes them.
fn collected<'a, S, V>(arguments: HashMap<S, V>) -> FluentArgs<'a>
where
    S: Into<Cow<'a, str>>,
    V: Into<FluentValue<'a>>,
{
    arguments.into_iter().map(|(name, value)| (name.into(), value.into())).collect()
}

/// Words with a capital letter, at the beginning of a sentence.
pub(super) fn capital(given: &[FluentValue<'_>]) -> FluentValue<'static> {
    let [FluentValue::String(words)] = given else { return FluentValue::Error };
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    FluentValue::from(first.chain(letters).collect::<String>())
}
