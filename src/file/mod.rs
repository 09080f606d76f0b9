//! The state file: from text to [`State`], with every fault of the text in one go.
//!
//! Reading never changes the file. What could not be read is left out of the state and reported with its place.
//! Writing changes only the bytes concerned ([`splice()`]) and is safe whatever happens ([`Store`]).

#[cfg(unix)]
mod attributes;
mod blocks;
mod bytes;
mod caveat;
mod check;
mod conflict;
mod decode;
mod document;
pub mod encoding;
mod exposed;
mod fields;
pub mod guarded;
mod lines;
mod lock;
mod place_of;
mod places;
mod problem;
mod quote;
mod read;
mod record;
mod replace;
#[cfg(unix)]
mod rights;
#[cfg(not(unix))]
#[path = "rights/elsewhere.rs"]
mod rights;
mod save_error;
mod splice;
mod store;
mod syntax;
mod temporary;

use std::path::Path;
use std::sync::Arc;

use crate::domain::State;
use crate::domain::key::ProductKey;
use crate::domain::secret::Known;

pub use bytes::LARGEST;
pub use caveat::Caveat;
pub use document::Document;
pub use place_of::place_of;
pub use problem::{FileError, Place, Problem, ProblemKind, Severity, Shape, Syntax};
pub use quote::Quote;
pub use read::{parse, parse_whole};
pub use record::Record;
pub use replace::{begins, replace};
pub use save_error::{SaveCause, SaveError, SaveStep, Written};
pub use splice::{Odd, Splice, Spliced, Unsplicable, respliced, splice, toml_of, unspliced};
pub use store::{Folders, Permit, Store};

/// A text that was read: what it says, and everything found wrong or odd in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Loaded {
    /// What could be read.
    pub state: State,
    /// Faults and warnings, in the order of the text.
    pub problems: Vec<Problem>,
    /// Keys and tokens of records that were left out.
    pub lost_keys: Vec<ProductKey>,
    /// What is known of all keys and tokens, so that no piece of one is shown.
    pub known: Arc<Known>,
}

impl Loaded {
    /// Every key and token that was read, those of records that were left out too.
    pub fn keys(&self) -> impl Iterator<Item = &ProductKey> + Clone {
        self.state.keys().chain(&self.lost_keys)
    }

    /// Whether the text may be written over: it has no fault (warnings do not count).
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.problems.iter().all(|problem| problem.severity != Severity::Error)
    }
}

/// Reads a state file.
///
/// # Errors
/// [`FileError`] when there is no file to read: absent, a directory, a device, over 256 MB, or refused by the system.
/// A file that was read but is faulty is no error here: see [`Loaded::problems`].
pub fn load(path: &Path) -> Result<Loaded, FileError> {
    bytes::read(path).map(bytes::parse)
}
