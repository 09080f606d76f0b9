//! `mpn list`: the rows of a view with their derived figures.

mod document;
mod table;

use super::{Asked, Stop};
use crate::text::Text;

/// Prints a view.
pub(super) fn run(view: &str, asked: &Asked, json: bool, text: &Text) -> Result<(), Stop> {
    if json { Ok(document::write(view, asked, text)?) } else { Ok(table::write(view, asked, text)?) }
}
