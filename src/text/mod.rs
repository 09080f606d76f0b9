//! Values to sentences: the message catalogue (Fluent) and the sentences that more than one part of the program uses.
//!
//! Deliberately decides nothing: it gets values of the domain and gives text.

mod act;
mod advice;
mod change;
mod check;
mod cli;
mod dashboard;
mod details;
mod diff;
mod domain;
mod export;
mod form;
mod init;
mod problem;
mod record;
mod refusal;
mod renewal;
mod save;
mod secret;
mod stage;
mod visible;

pub use refusal::in_form;
pub use visible::{is_hidden, visible};

use std::cell::RefCell;
use std::collections::HashMap;

use i18n_embed::LanguageLoader;
use i18n_embed::fluent::FluentLanguageLoader;
use rust_embed::RustEmbed;

/// The catalogue's files, compiled in.
#[derive(RustEmbed)]
#[folder = "assets/i18n/"]
struct Catalogue;

/// The messages of one language.
#[derive(Debug)]
pub struct Text {
    pub(crate) messages: FluentLanguageLoader,
    /// Messages without arguments, resolved once: a screen says the same hundred at every key.
    said: RefCell<HashMap<&'static str, String>>,
}

impl Default for Text {
    fn default() -> Self {
        Self::english()
    }
}

impl Text {
    /// The English messages.
    #[must_use]
    pub fn english() -> Self {
        let messages = FluentLanguageLoader::new("mpn", unic_langid::langid!("en"));
        // The catalogue is compiled in and a test loads it, so this cannot fail for a user; if it ever did, message
        // ids would be shown instead of sentences.
        let _ = messages.load_languages(&Catalogue, &[unic_langid::langid!("en")]);
        // Fluent would wrap every argument in invisible characters, which breaks widths and copying.
        messages.set_use_isolating(false);
        Self { messages, said: RefCell::default() }
    }

    /// A message without arguments, resolved at its first use.
    pub(crate) fn once(&self, id: &'static str, resolve: impl FnOnce() -> String) -> String {
        if let Some(known) = self.said.borrow().get(id) {
            return known.clone();
        }
        let message = resolve();
        self.said.borrow_mut().insert(id, message.clone());
        message
    }
}

/// A message of the catalogue; its id and arguments are checked at compile time.
macro_rules! say {
    ($text:expr, $id:literal) => { $text.once($id, || i18n_embed_fl::fl!($text.messages, $id)) };
    ($text:expr, $($rest:tt)*) => { i18n_embed_fl::fl!($text.messages, $($rest)*) };
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
