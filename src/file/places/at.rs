//! Where the fields of each record and row stand in a text, made of the table of fields: a place for each field.

#![expect(clippy::struct_field_names, reason = "places are called as the members that they are of")]

use crate::domain::record::table::tables;
use crate::domain::{cloud, dismissed, offer, partner, person, software, subscription, technical, visual_studio};

/// The byte of the text at which the value of a field stands; nowhere, where the field is left out. Kept small, since
/// ledgers may be long; files end long before 4 GB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::file) struct At(u32);

impl At {
    pub(in crate::file) fn of(byte: usize) -> Self {
        Self(u32::try_from(byte).unwrap_or(u32::MAX))
    }

    pub(in crate::file) fn byte(self) -> usize {
        usize::try_from(self.0).unwrap_or(usize::MAX)
    }
}

impl Default for At {
    fn default() -> Self {
        Self(u32::MAX)
    }
}

/// A record or row whose fields have places.
pub(in crate::file) trait Located {
    /// The places, by the names of its members.
    type At: Default;
}

macro_rules! place {
    (dates []) => { Vec<At> };
    (fact [$row:ty]) => { <$row as Located>::At };
    (whole [$row:ty]) => { <$row as Located>::At };
    (ledger [$row:ty, $order:ident]) => { Vec<<$row as Located>::At> };
    ($holds:ident $arg:tt) => { At };
}

macro_rules! places {
    (
        $name:ident $type:path {
            $(
                $member:ident: $how:ident $field:ident, $holds:ident $( ( $($arg:tt)* ) )?
                    $(, needed for $by:ident [$($case:path),+])?;
            )*
        }
        $( with $part:ident: $of:path )?
    ) => {
        #[derive(Debug, Default)]
        pub(in crate::file) struct $name {
            $( pub(in crate::file) $member: place!($holds [ $( $($arg)* )? ]), )*
            $( pub(in crate::file) $part: Vec<<$of as Located>::At>, )?
        }

        impl Located for $type {
            type At = $name;
        }
    };
}

macro_rules! every {
    (
        records { $(
            $(#[$doc:meta])*
            $kind:ident as $table:ident $word:literal = $type:path { $($fields:tt)* } $( with [$part:ident: $of:path] )?;
        )* }
        rows { $(
            $(#[$row_doc:meta])*
            $row:ident $row_word:literal = $row_type:path { $($row_fields:tt)* };
        )* }
        wholes { $(
            $(#[$whole_doc:meta])*
            $whole:ident in $within:ident = $whole_type:path { $($whole_fields:tt)* };
        )* }
    ) => {
        $( places!($table $type { $($fields)* } $( with $part: $of )?); )*
        $( places!($row $row_type { $($row_fields)* }); )*
        $( places!($whole $whole_type { $($whole_fields)* }); )*
    };
}

tables!(every);
