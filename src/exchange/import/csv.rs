//! Keys as a table: `name,key,type,ClaimedDate,id,note`, as a community script writes them, or what columns were named.

use super::format::{Cells, Column, Format, Reads, Spec};
use super::said;
use crate::domain::import::{KeyRow, Says};
use crate::domain::key::ProductKey;
use crate::text::Text;

/// Tables of keys.
pub const FORMAT: Format = Format {
    word: "csv",
    about: Text::import_csv,
    reads: Reads::Sheet {
        columns: &[
            Spec::must(Column::Key, &["key", "product key", "productkey"]),
            Spec::must(Column::Product, &["name", "product", "product name", "productname"]),
            Spec::may(Column::Type, &["type", "key type", "keytype", "kind"]),
            Spec::may(Column::Claimed, &["claimeddate", "claimed date", "claimed"]),
            Spec::may(Column::Id, &["id", "key id", "keyid"]),
            Spec::may(Column::Note, &["note", "notes", "keyretrievalnote"]),
            Spec::may(Column::Limit, &["limit"]),
        ],
        row,
    },
};

fn row(cells: &Cells<'_>) -> Says {
    let (said_limit, rest) = said::limit(cells.get(Column::Note));
    let (limit, unread) = said::limit_cell(cells.get(Column::Limit));
    Says::Key(Box::new(KeyRow {
        product: cells.get(Column::Product).to_owned(),
        key: Some(ProductKey::new(cells.get(Column::Key))).filter(|key| !key.is_blank()),
        kind: said::kind(cells.get(Column::Type)),
        limit: limit.or(said_limit),
        claimed: said::claimed(cells.get(Column::Claimed)),
        number: said::number(cells.get(Column::Id)),
        note: said::both(&rest, &unread),
        cells: cells.uneven(),
    }))
}
