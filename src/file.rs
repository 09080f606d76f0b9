//! The state file: from text to [`crate::domain::State`], with every fault of the text in one go.
//!
//! Reading never changes the file. What could not be read is left out of the state and reported with its place.
//! Writing changes only the bytes concerned ([`splice()`]) and is safe whatever happens ([`Store`]).

#[cfg(unix)]
mod attributes;
mod beforehand;
mod blocks;
mod bytes;
mod caveat;
mod check;
mod completions;
mod condition;
mod conflict;
mod decode;
mod document;
pub mod encoding;
mod exposed;
mod fields;
mod garbage;
pub mod guarded;
mod history;
mod journal;
mod kept_by_git;
mod lines;
mod loaded;
mod lock;
mod permit;
mod place_of;
mod places;
mod problem;
mod quote;
mod read;
mod replace;
mod rights;
mod said;
mod save_error;
mod splice;
mod store;
mod syntax;
mod temporary;
mod versions;

pub use bytes::LARGEST;
pub use caveat::Caveat;
pub use completions::{completions, from_home};
pub use condition::{Condition, InUse, Use, examine, mend, paths_in_use};
pub use document::{Document, changed};
pub use history::{Change, NoWay, REDO, UNDO};
pub use journal::{Entry, Journal, Step, digest, journal};
pub use loaded::{Loaded, load};
pub use permit::Permit;
pub use place_of::place_of;
pub use problem::{FileError, Place, Problem, ProblemKind, Severity, Shape, Syntax};
pub use quote::Quote;
pub use read::{parse, parse_whole};
pub use replace::{For, begins, replace};
pub use said::Said;
pub use save_error::{SaveCause, SaveError, SaveStep, Written};
pub use splice::{Odd, Splice, Spliced, Unsplicable, respliced, splice, toml_of, unspliced};
pub use store::{Beside, Earlier, Folders, Store};
pub use versions::Version;
