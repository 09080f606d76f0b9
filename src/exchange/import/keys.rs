//! Keys one a line, as lists for VAMT have them: nothing says what they are keys of, unless whoever imports them does.

use super::format::{Cells, Column, Format, Reads, Spec};
use crate::domain::import::{KeyRow, Says};
use crate::domain::key::ProductKey;
use crate::text::Text;

/// Lists of keys.
pub const FORMAT: Format = Format {
    word: "keys",
    about: Text::import_keys,
    reads: Reads::Sheet { columns: &[Spec::must(Column::Key, &["key", "product key", "productkey"])], row },
};

fn row(cells: &Cells<'_>) -> Says {
    Says::Key(Box::new(KeyRow {
        key: Some(ProductKey::new(cells.get(Column::Key))).filter(|key| !key.is_blank()),
        cells: cells.uneven(),
        ..KeyRow::default()
    }))
}
