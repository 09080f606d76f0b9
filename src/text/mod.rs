//! Values to sentences: the message catalogue (Fluent) and the sentences that more than one part of the program uses.
//!
//! Deliberately decides nothing: it gets values of the domain and gives text.

mod domain;
mod problem;

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
        Self { messages }
    }
}

/// A message of the catalogue; its id and arguments are checked at compile time.
macro_rules! say {
    ($text:expr, $($rest:tt)*) => { i18n_embed_fl::fl!($text.messages, $($rest)*) };
}
pub(crate) use say;
