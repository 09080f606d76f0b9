//! The messages of one file in one language. What somebody asks for is parsed then, with what it refers to: a run says a few
//! hundred of thousands, and parsing all of them was a sixth of a start.

use std::cell::RefCell;
use std::collections::HashMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use super::Catalogue;
use super::keys::Keys;
use super::messages::capital;

/// Bytes that a message has at least, on average.
const USUAL: usize = 64;

/// The messages of one file in one language.
pub(super) struct Bundle {
    parsed: RefCell<FluentBundle<FluentResource>>,
    /// The texts of those that are not parsed yet, by id; terms have a `-` before theirs.
    texts: RefCell<HashMap<&'static str, &'static str>>,
    /// How many there are.
    count: usize,
}

impl std::fmt::Debug for Bundle {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Bundle").field("count", &self.count).finish_non_exhaustive()
    }
}

impl Bundle {
    /// Those of a file that is compiled in; of a language without it there are none.
    pub(super) fn of(file: &str, language: &LanguageIdentifier, keys: &Keys) -> Self {
        let mut parsed = FluentBundle::new_concurrent(vec![language.clone()]);
        // Fluent would wrap every argument in invisible characters, which breaks widths and copying.
        parsed.set_use_isolating(false);
        let keys = keys.clone();
        // Nothing else is called so.
        let _ = parsed.add_function("KEY", move |given, named| keys.said(given, named));
        let _ = parsed.add_function("CAPITAL", |given, _| capital(given));
        let text = Catalogue::text(&format!("{language}/{file}.ftl"));
        // Room for all of them at once: growing would hash each of them several times.
        let mut texts = HashMap::with_capacity(text.len() / USUAL);
        texts.extend(entries(text));
        Self { count: texts.len(), parsed: RefCell::new(parsed), texts: RefCell::new(texts) }
    }

    /// Parses a message or a term, and what it refers to, where that was not done.
    fn parse(&self, id: &str) {
        let Some(text) = self.texts.borrow_mut().remove(id) else { return };
        // A message that cannot be parsed is none; a test reads every one of every language.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
        // Every id stands there once.
        let _ = self.parsed.borrow_mut().add_resource(resource);
        for named in references(text) {
            self.parse(named);
        }
    }

    /// Whether there is such a message.
    pub(super) fn has(&self, id: &str) -> bool {
        self.parse(id);
        self.parsed.borrow().has_message(id)
    }

    /// Whether it has such an attribute.
    pub(super) fn has_attribute(&self, id: &str, attribute: &str) -> bool {
        self.parse(id);
        self.parsed.borrow().get_message(id).is_some_and(|message| message.get_attribute(attribute).is_some())
    }

    /// What a message, or an attribute of it, says; where there is none, that.
    pub(super) fn say(&self, id: &str, attribute: Option<&str>, arguments: Option<&FluentArgs<'_>>) -> String {
        self.parse(id);
        let parsed = self.parsed.borrow();
        let message = parsed.get_message(id);
        let pattern = message.and_then(|message| match attribute {
            Some(attribute) => Some(message.get_attribute(attribute)?.value()),
            None => message.value(),
        });
        // What an argument lacks stands in the sentence by its name.
        let say = |pattern| parsed.format_pattern(pattern, arguments, &mut Vec::new()).into_owned();
        pattern.map_or_else(|| format!("No localization for id: \"{id}\""), say)
    }
}

/// The messages and terms of a text, with their ids: each begins at the beginning of a line, and nothing in it does but what
/// closes a placeable.
fn entries(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = |text: &'static str| memchr::memchr_iter(b'\n', text.as_bytes()).map(|end| end + 1);
    let mut rest = text;
    let mut at = std::iter::once(0).chain(lines(text)).find(|at| begins(text, *at, is_first_of_id));
    std::iter::from_fn(move || {
        let own = rest.get(at?..)?;
        let ends = lines(own).find(|at| begins(own, *at, |first| is_first_of_id(first) || first == b'#'));
        rest = own.get(ends.unwrap_or(own.len())..)?;
        at = std::iter::once(0).chain(lines(rest)).find(|at| begins(rest, *at, is_first_of_id));
        let own = own.get(..own.len() - rest.len())?;
        Some((name(own), own))
    })
}

/// Whether what stands at a place of a text begins so.
fn begins(text: &str, at: usize, so: impl Fn(u8) -> bool) -> bool {
    text.as_bytes().get(at).is_some_and(|first| so(*first))
}

fn is_first_of_id(letter: u8) -> bool {
    letter.is_ascii_alphabetic() || letter == b'-'
}

/// The id at the beginning of a text; nothing where none stands there.
fn name(text: &str) -> &str {
    let ends = text.bytes().position(|letter| !(letter.is_ascii_alphanumeric() || matches!(letter, b'-' | b'_')));
    text.get(..ends.unwrap_or(text.len())).unwrap_or_default()
}

/// What a message may refer to, wherever in it a reference may stand. What is none is no id of anything.
fn references(text: &str) -> impl Iterator<Item = &str> {
    let after = text.bytes().enumerate().filter(|(_, letter)| matches!(letter, b'{' | b'(' | b',' | b':'));
    after.filter_map(|(at, _)| Some(name(text.get(at + 1..)?.trim_start()))).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every message of every file of every language says what it says where all of them are parsed at once.
    #[test]
    fn what_is_parsed_alone_says_the_same() {
        let mut compared = 0;
        for path in Catalogue::iter() {
            let (language, file) = path.strip_suffix(".ftl").and_then(|path| path.split_once('/')).expect("a path");
            let language: LanguageIdentifier = language.parse().expect("a language");
            let keys = Keys::default();
            let own = Bundle::of(file, &language, &keys);
            let whole = Bundle::of("none", &language, &keys);
            let text = Catalogue::text(&path);
            whole.parsed.borrow_mut().add_resource(FluentResource::try_new(text.to_owned()).unwrap()).unwrap();
            let mut id = "";
            for line in text.lines().filter(|line| line.contains('=')) {
                let attribute = line.trim_start().strip_prefix('.').map(name);
                match attribute {
                    Some(_) => {}
                    None if line.starts_with(|first: char| first.is_ascii_alphabetic()) => id = name(line),
                    None => continue,
                }
                assert_eq!(own.has(id), whole.has(id), "{path}: {id}");
                assert_eq!(own.say(id, attribute, None), whole.say(id, attribute, None), "{path}: {id} {attribute:?}");
                compared += 1;
            }
            assert!(own.texts.borrow().keys().all(|left| left.starts_with('-')), "{path}");
        }
        assert!(compared > 8000, "{compared}");
    }
}
