//! People, as the portal for subscriptions takes them: `email,name`.

use super::format::{Cells, Column, Format, Reads, Spec};
use crate::domain::import::{PersonRow, Says};
use crate::text::Text;

/// Tables of people.
pub const FORMAT: Format = Format {
    word: "people",
    about: Text::import_people,
    reads: Reads::Sheet {
        columns: &[
            Spec::must(Column::Name, &["name", "full name", "display name", "displayname"]),
            Spec::must(
                Column::Email,
                &["email", "e-mail", "mail", "email address", "e-mail address", "email id", "userprincipalname"],
            ),
        ],
        row,
    },
};

fn row(cells: &Cells<'_>) -> Says {
    Says::Person(PersonRow { name: cells.get(Column::Name).to_owned(), email: cells.get(Column::Email).to_owned() })
}
