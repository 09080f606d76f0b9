//! Values to sentences: the message catalogue (Fluent) and the sentences that more than one part of the program uses.
//!
//! Deliberately decides nothing: it gets values of the domain and gives text.

mod act;
mod advice;
pub(crate) mod argument;
mod around;
mod bundle;
mod change;
mod check;
mod cli;
mod counted;
mod dashboard;
mod deadline;
mod demo;
mod details;
mod diff;
mod doctor;
mod domain;
mod export;
mod form;
mod guide;
mod import;
mod init;
mod journal;
mod keys;
mod messages;
mod named;
mod problem;
mod reason;
mod record;
mod refusal;
mod remark;
mod removal;
mod renewal;
mod rules;
mod save;
mod secret;
mod stage;
mod stays;
mod token;
mod told;
mod visible;
mod words;

pub(crate) use argument::{Own, own, said};
pub use dashboard::When;
pub use guide::Answer;
use keys::Keys;
use messages::Messages;
pub use named::{Naming, is_called_alike};
pub use refusal::in_form;
pub use rules::Described;
pub use visible::{is_hidden, visible};
pub use words::Typed;

use std::borrow::Cow;
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use std::sync::Arc;

use fluent_bundle::FluentValue;
use rust_embed::RustEmbed;
use told::Told;
use unic_langid::LanguageIdentifier;

use crate::catalog;
use crate::domain::field::Field;
use crate::domain::key::ProductKey;
use crate::domain::rules::RuleSet;
use crate::domain::secret::{Known, Stretch, mask, misplaced, stretches};
use crate::file::{Loaded, Quote};

/// The catalogue's files, compiled in.
#[derive(RustEmbed)]
#[folder = "assets/i18n/"]
struct Catalogue;

impl Catalogue {
    /// The text of a file; nothing of one that is not there.
    fn text(path: &str) -> &'static str {
        // Compiled in, so that it is borrowed from the program.
        let Some(Cow::Borrowed(bytes)) = Self::get(path).map(|file| file.data) else { return "" };
        str::from_utf8(bytes).unwrap_or_default()
    }
}

/// The language of whatever another one does not say.
const ENGLISH: LanguageIdentifier = unic_langid::langid!("en");

/// The words of the languages that have messages: each is a folder of `assets/i18n`.
#[must_use]
pub fn languages() -> Vec<String> {
    let folders = Catalogue::iter().filter_map(|file| file.split('/').next().map(str::to_owned));
    folders.collect::<BTreeSet<String>>().into_iter().collect()
}

/// The messages of one language.
#[derive(Debug)]
pub struct Text {
    language: LanguageIdentifier,
    pub(crate) messages: Messages,
    /// Messages without arguments, resolved once: a screen says the same hundred at every key.
    said: RefCell<HashMap<&'static str, String>>,
    /// Messages with arguments, likewise: the rows in sight say the same again, and every one of them a few dozen.
    told: RefCell<HashMap<Told, String>>,
    /// How messages call the keys of the keyboard.
    keys: Keys,
    /// The keys of the open file, no piece of which is ever said.
    known: RefCell<Arc<Known>>,
    /// What rules and decisions say, loaded when somebody asks for the first time: nothing starts slower for it.
    register: OnceCell<Messages>,
    /// What demonstrations say, likewise.
    demos: OnceCell<Messages>,
    /// What the guide says, loaded when somebody asks for the first time.
    guide: OnceCell<guide::Guide>,
    /// The rule set of the open file, whose figures sentences are given.
    rules: Cell<RuleSet>,
}

impl Default for Text {
    fn default() -> Self {
        Self::english()
    }
}

impl Text {
    /// Another one in the same language, which knows no keys.
    #[must_use]
    pub fn again(&self) -> Self {
        Self::of(&self.language.to_string())
    }

    /// The same, which knows what another one knew of the open file.
    #[must_use]
    pub(crate) fn knowing(self, before: &Self) -> Self {
        self.know(before.known());
        self.rules.set(before.rules.get());
        self
    }

    /// The keys that are known.
    pub(crate) fn known(&self) -> Arc<Known> {
        Arc::clone(&self.known.borrow())
    }

    /// Takes the names of a user's keys, by the words of what they do: from now on messages say those.
    pub fn take_keys(&self, names: BTreeMap<String, String>) {
        self.keys.take(names);
        self.said.borrow_mut().clear();
        self.told.borrow_mut().clear();
    }

    /// Whether something was said in English for want of a message of its language.
    #[must_use]
    pub fn fell_back(&self) -> bool {
        let register = self.register.get().is_some_and(Messages::fell_back);
        self.messages.fell_back() || register || self.guide.get().is_some_and(guide::Guide::fell_back)
    }

    /// Takes these keys for all that are known.
    pub(crate) fn know(&self, known: Arc<Known>) {
        self.known.replace(known);
    }

    /// The word of its language.
    #[must_use]
    pub fn language(&self) -> String {
        self.language.to_string()
    }

    /// The English messages.
    #[must_use]
    pub fn english() -> Self {
        Self::of("en")
    }

    /// The messages of a language by its word; what it does not say is English.
    #[must_use]
    pub fn of(language: &str) -> Self {
        let language = language.parse().unwrap_or(ENGLISH);
        let keys = Keys::default();
        Self {
            messages: Messages::of(env!("CARGO_CRATE_NAME"), &language, &keys),
            keys,
            language,
            said: RefCell::default(),
            told: RefCell::default(),
            known: RefCell::default(),
            register: OnceCell::new(),
            demos: OnceCell::new(),
            guide: OnceCell::new(),
            rules: Cell::default(),
        }
    }

    /// Takes the keys and tokens of the open file: from now on no piece of them is said where nobody asked (D20).
    pub fn guard<'k>(&self, keys: impl Iterator<Item = &'k ProductKey> + Clone) {
        if !self.known.borrow().is_of(keys.clone()) {
            *self.known.borrow_mut() = Arc::new(Known::of(keys, Some(catalog::spared)));
        }
    }

    /// Whether no piece of this key is said, since it is one of those.
    #[must_use]
    pub fn guards(&self, key: &ProductKey) -> bool {
        self.known.borrow().knows(key)
    }

    /// The same of a file that was read.
    pub fn guard_file(&self, loaded: &Loaded) {
        self.follow(loaded.state.rules);
        if loaded.known.is_of(loaded.keys()) {
            self.known.replace(Arc::clone(&loaded.known));
        } else {
            self.guard(loaded.keys());
        }
    }

    /// Takes the rule set of the open file: from now on its figures are said.
    pub fn follow(&self, rules: RuleSet) {
        self.rules.set(rules);
    }

    /// The rule set whose figures sentences are given.
    #[must_use]
    pub fn rules(&self) -> RuleSet {
        self.rules.get()
    }

    /// A text of the file, or one that was typed, as it may be shown: what could be a key, or a piece of one, is masked.
    #[must_use]
    pub fn shown<'t>(&self, text: &'t str) -> Cow<'t, str> {
        mask(text, &self.known.borrow())
    }

    /// The same, with every control character made visible: as it may be sent to a terminal.
    #[must_use]
    pub fn displayed<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match self.shown(text) {
            Cow::Borrowed(text) => visible(text),
            Cow::Owned(masked) => Cow::Owned(visible(&masked).into_owned()),
        }
    }

    /// The path of a file as it may be shown.
    #[must_use]
    pub fn path_shown(&self, path: &Path) -> String {
        Quote::path(&path.display().to_string(), &self.known.borrow()).to_string()
    }

    /// The same, inside of a sentence.
    pub(crate) fn path(&self, path: &str) -> Own {
        said(Quote::path(path, &self.known.borrow()).to_string())
    }

    /// Several such texts. Each is masked for itself: names in a row may look like a key only together.
    #[must_use]
    pub fn shown_all<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> String {
        self.list(texts.into_iter().map(|text| self.shown(text)))
    }

    /// What of a text is masked.
    #[must_use]
    pub fn masked(&self, text: &str) -> Vec<Stretch> {
        stretches(text, &self.known.borrow())
    }

    /// Whether a text holds what could be a key, or a piece of one of those.
    #[must_use]
    pub fn holds(&self, text: &str) -> bool {
        crate::domain::secret::holds(text, &self.known.borrow())
    }

    /// The fields of those texts that could be a key.
    #[must_use]
    pub fn misplaced(&self, texts: &[(Field, &str)]) -> Vec<Field> {
        misplaced(texts, &self.known.borrow())
    }

    /// A message without arguments, resolved at its first use. (One function for all of them: a thousand copies of it
    /// took a fifteenth of the time that the program is compiled in.)
    pub(crate) fn once(&self, id: &'static str, resolve: &dyn Fn() -> String) -> String {
        if let Some(known) = self.said.borrow().get(id) {
            return known.clone();
        }
        let message = resolve();
        self.said.borrow_mut().insert(id, message.clone());
        message
    }

    /// The same with arguments, as the macro that checks messages at compile time asks for it.
    pub(crate) fn get_args_concrete(&self, id: &str, arguments: HashMap<&str, FluentValue<'_>>) -> String {
        let Some(asked) = Told::of(id, &arguments) else { return self.messages.get_args_concrete(id, arguments) };
        if let Some(known) = self.told.borrow().get(&asked) {
            return known.clone();
        }
        let message = self.messages.get_args_concrete(id, arguments);
        let mut told = self.told.borrow_mut();
        if told.len() >= Told::MOST {
            told.clear();
        }
        told.insert(asked, message.clone());
        message
    }
}

/// A message of the catalogue; its id and arguments are checked at compile time. A text that it is given is masked where
/// it could be a key (D20), unless it is [`own`] or was [`said`] already.
macro_rules! say {
    ($text:expr, $id:literal) => { $text.once($id, &|| i18n_embed_fl::fl!($text.messages, $id)) };
    ($text:expr, $id:literal, $($name:ident = $value:expr),+ $(,)?) => {
        i18n_embed_fl::fl!($text, $id, $($name = $crate::text::argument::Argument::of($value, $text)),+)
    };
}
pub(crate) use say;

/// Methods of [`Text`] for messages without arguments.
macro_rules! plain {
    ($( $name:ident = $id:literal ),+ $(,)?) => {
        impl Text {
            $( #[doc = concat!("The message `", $id, "`.")] #[must_use] pub fn $name(&self) -> String { say!(self, $id) } )+
        }
    };
}
pub(crate) use plain;
