//! How often keys can still be activated, as VAMT knows it: `key,remaining`.

use super::format::{Cells, Column, Format, Reads, Spec};
use crate::domain::import::{RemainingRow, Says};
use crate::domain::key::ProductKey;
use crate::text::Text;

/// Tables of what is left of keys.
pub const FORMAT: Format = Format {
    word: "remaining",
    about: Text::import_remaining,
    reads: Reads::Sheet {
        columns: &[
            Spec::must(Column::Key, &["key", "product key", "productkey"]),
            Spec::must(
                Column::Remaining,
                &["remaining", "remaining activations", "remainingactivations", "remaining activation count"],
            ),
        ],
        row,
    },
};

fn row(cells: &Cells<'_>) -> Says {
    Says::Remaining(RemainingRow {
        key: ProductKey::new(cells.get(Column::Key)),
        remaining: cells.get(Column::Remaining).to_owned(),
    })
}
