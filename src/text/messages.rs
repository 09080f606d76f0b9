//! The messages of one language, and English behind it: read only where the language lacks what is asked for.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::HashMap;

use fluent_bundle::{FluentArgs, FluentValue};
use i18n_embed::LanguageLoader as _;
use i18n_embed::fluent::FluentLanguageLoader;
use unic_langid::LanguageIdentifier;

use super::keys::Keys;
use super::{Catalogue, ENGLISH};

/// The messages of one file.
#[derive(Debug)]
pub(crate) struct Messages {
    file: &'static str,
    language: LanguageIdentifier,
    keys: Keys,
    own: FluentLanguageLoader,
    /// What the language lacks. Whoever has everything never reads it, so that no language starts slower than English.
    english: OnceCell<FluentLanguageLoader>,
}

/// One file in one language. It is compiled in; of a language without it there are no messages, and English is said.
fn load(file: &'static str, language: &LanguageIdentifier, keys: &Keys) -> FluentLanguageLoader {
    // The loader reads its fallback beside whatever is asked for: here that is the language itself.
    let messages = FluentLanguageLoader::new(file, language.clone());
    let _ = messages.load_languages(&Catalogue, std::slice::from_ref(language));
    // Fluent would wrap every argument in invisible characters, which breaks widths and copying.
    messages.set_use_isolating(false);
    messages.with_bundles_mut(|bundle| {
        let keys = keys.clone();
        // Nothing else is called so.
        let _ = bundle.add_function("KEY", move |given, named| keys.said(given, named));
        let _ = bundle.add_function("CAPITAL", |given, _| capital(given));
    });
    messages
}

/// Words with a capital letter, at the beginning of a sentence.
fn capital(given: &[FluentValue<'_>]) -> FluentValue<'static> {
    let [FluentValue::String(words)] = given else { return FluentValue::Error };
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    FluentValue::from(first.chain(letters).collect::<String>())
}

impl Messages {
    /// The messages of a file in a language.
    pub(crate) fn of(file: &'static str, language: &LanguageIdentifier, keys: &Keys) -> Self {
        let own = load(file, language, keys);
        Self { file, language: language.clone(), keys: keys.clone(), own, english: OnceCell::new() }
    }

    /// Whether something was asked for that the language lacks.
    pub(crate) fn fell_back(&self) -> bool {
        self.english.get().is_some()
    }

    fn english(&self) -> &FluentLanguageLoader {
        if self.language == ENGLISH {
            return &self.own;
        }
        self.english.get_or_init(|| load(self.file, &ENGLISH, &self.keys))
    }

    /// Those that have a message.
    fn having(&self, id: &str) -> &FluentLanguageLoader {
        if self.own.has(id) { &self.own } else { self.english() }
    }

    /// Those that have an attribute of a message.
    fn having_attribute(&self, id: &str, attribute: &str) -> &FluentLanguageLoader {
        if self.own.has_attr(id, attribute) { &self.own } else { self.english() }
    }

    /// Whether the language itself has such a message.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.own.has(id)
    }

    /// Whether there is such an attribute. What English has is all there is: a test compares the languages.
    pub(crate) fn has_attr(&self, id: &str, attribute: &str) -> bool {
        self.own.has_attr(id, attribute) || (!self.own.has(id) && self.english().has_attr(id, attribute))
    }

    /// A message without arguments.
    pub(crate) fn get(&self, id: &str) -> String {
        self.having(id).get(id)
    }

    /// A message with arguments.
    pub(crate) fn get_args<'a, S, V>(&self, id: &str, arguments: HashMap<S, V>) -> String
    where
        S: Into<Cow<'a, str>> + Clone,
        V: Into<FluentValue<'a>> + Clone,
    {
        self.having(id).get_args(id, arguments)
    }

    /// The same, as the macro that checks messages at compile time asks for it.
    pub(crate) fn get_args_concrete<'a>(&self, id: &str, arguments: HashMap<&'a str, FluentValue<'a>>) -> String {
        self.having(id).get_args_concrete(id, arguments)
    }

    /// The same of arguments that are collected one by one.
    pub(crate) fn get_args_fluent<'a>(&self, id: &str, arguments: Option<&'a FluentArgs<'a>>) -> String {
        self.having(id).get_args_fluent(id, arguments)
    }

    /// An attribute of a message.
    pub(crate) fn get_attr(&self, id: &str, attribute: &str) -> String {
        self.having_attribute(id, attribute).get_attr(id, attribute)
    }

    /// An attribute with arguments.
    pub(crate) fn get_attr_args<'a, S, V>(&self, id: &str, attribute: &str, arguments: HashMap<S, V>) -> String
    where
        S: Into<Cow<'a, str>> + Clone,
        V: Into<FluentValue<'a>> + Clone,
    {
        self.having_attribute(id, attribute).get_attr_args(id, attribute, arguments)
    }

    /// The same of arguments that are collected one by one.
    pub(crate) fn get_attr_args_fluent<'a>(
        &self,
        id: &str,
        attribute: &str,
        arguments: Option<&'a FluentArgs<'a>>,
    ) -> String {
        self.having_attribute(id, attribute).get_attr_args_fluent(id, attribute, arguments)
    }
}
