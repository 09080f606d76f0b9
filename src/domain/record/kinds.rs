//! Records of any kind and tables of a state file, made of the table of fields: which there are, and what each has.

use super::fields::{Find, Tabled};
use super::table::tables;
use super::{Kind, Spec};
use crate::domain::field::{Field, Parts, Unfit, Value};
use crate::domain::{cloud, dismissed, offer, partner, person, software, subscription, technical, visual_studio};

/// When a field must be there although its record can do without it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Condition {
    /// The field of the record that decides; of a row, that of the record it stands in.
    pub by: Field,
    /// The words of that field for which it must.
    pub words: &'static [&'static str],
}

/// The conditions among the fields of a table.
macro_rules! conditions {
    (
        $(
            $member:ident: $how:ident $field:ident, $holds:ident $( ( $($arg:tt)* ) )?
                $(, needed for $by:ident [$($case:path),+])?;
        )*
    ) => {{
        const CONDITIONS: &[(Field, Condition)] =
            &[ $( $( (Field::$field, Condition { by: Field::$by, words: &[ $( $case.as_word() ),+ ] }), )? )* ];
        CONDITIONS
    }};
}

macro_rules! kinds {
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
        /// A table of a state file: a record, a row of one, or the file itself.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Table {
            /// The file itself.
            File,
            $( $(#[$doc])* $table, )*
            $( $(#[$row_doc])* $row, )*
        }

        impl Table {
            /// Every table.
            pub const ALL: &'static [Self] = &[ Self::File, $( Self::$table, )* $( Self::$row, )* ];

            /// The table, or the field, that holds such records in a state file; empty for the file itself.
            #[must_use]
            pub const fn as_word(self) -> &'static str {
                match self {
                    Self::File => "",
                    $( Self::$table => $word, )*
                    $( Self::$row => $row_word, )*
                }
            }

            /// The kind of record that it is; none of rows, and of the file itself.
            #[must_use]
            pub const fn kind(self) -> Option<Kind> {
                match self {
                    Self::File $( | Self::$row )* => None,
                    $( Self::$table => Some(Kind::$kind), )*
                }
            }

            /// Its fields that are kept, in the order in which they are written.
            #[must_use]
            pub const fn specs(self) -> &'static [Spec] {
                match self {
                    Self::File => &[],
                    $( Self::$table => <$type as Tabled>::SPECS, )*
                    $( Self::$row => <$row_type as Tabled>::SPECS, )*
                }
            }

            /// Texts that may stand there and are not kept: those of the file itself.
            #[must_use]
            pub const fn unread(self) -> &'static [Field] {
                match self {
                    Self::File => &[Field::Note],
                    $( Self::$table )|* $( | Self::$row )* => &[],
                }
            }

            /// The records that stand in such a record.
            #[must_use]
            pub const fn part(self) -> Option<Self> {
                match self {
                    $( $( Self::$table => Some(<$of as Tabled>::TABLE), )? )*
                    _ => None,
                }
            }

            /// Fields that stand together or not at all.
            #[must_use]
            pub const fn together(self) -> &'static [Spec] {
                match self {
                    $( Self::$within => <$whole_type as Tabled>::SPECS, )*
                    _ => &[],
                }
            }

            /// Fields that some of such records must have.
            const fn conditions(self) -> &'static [(Field, Condition)] {
                match self {
                    Self::File => &[],
                    $( Self::$table => conditions!($($fields)*), )*
                    $( Self::$row => conditions!($($row_fields)*), )*
                }
            }
        }

        impl Kind {
            /// The table of such records.
            #[must_use]
            pub const fn table(self) -> Table {
                match self {
                    $( Self::$kind => Table::$table, )*
                }
            }

            /// What holds where a record of this kind leaves a field out.
            #[must_use]
            pub fn default_of(self, field: Field) -> Option<Value> {
                match self {
                    $( Self::$kind => <$type as Tabled>::default_of(field), )*
                }
            }

            /// A record of this kind.
            pub(super) fn record(self, find: Find<'_, '_>) -> Result<Record, (Field, Unfit)> {
                Ok(match self {
                    $( Self::$kind => Record::$kind(<$type as Tabled>::of(find)?), )*
                })
            }
        }

        /// A record of any kind, with its parts.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Record {
            $( $(#[$doc])* $kind($type), )*
        }

        impl Record {
            /// The kind.
            #[must_use]
            pub const fn kind(&self) -> Kind {
                match self {
                    $( Self::$kind(_) => Kind::$kind, )*
                }
            }

            pub(super) fn as_parts(&self) -> &dyn Parts {
                match self {
                    $( Self::$kind(record) => record, )*
                }
            }

            pub(super) fn as_parts_mut(&mut self) -> &mut dyn Parts {
                match self {
                    $( Self::$kind(record) => record, )*
                }
            }
        }
    };
}

tables!(kinds);

impl Table {
    /// The tables at the top of a file: the records that stand in no other.
    pub const TOP: [Self; 8] = [
        Self::Partner,
        Self::Person,
        Self::Enrollment,
        Self::Software,
        Self::Cloud,
        Self::Subscription,
        Self::VisualStudio,
        Self::Technical,
    ];

    /// When a field must be there although such a record can do without it.
    #[must_use]
    pub fn condition(self, field: Field) -> Option<Condition> {
        self.conditions().iter().find(|(known, _)| *known == field).map(|(_, condition)| *condition)
    }

    /// The table of rows that stands in this field.
    #[must_use]
    pub fn of_rows(field: Field) -> Option<Self> {
        let mut rows = Self::ALL.iter().filter(|table| table.kind().is_none());
        rows.find(|table| table.as_word() == field.as_word()).copied()
    }

    /// The field of the record around it that holds such records; the table's own word for all others.
    #[must_use]
    pub fn field_word(self) -> &'static str {
        let word = self.as_word();
        word.rsplit_once('.').map_or(word, |(_, word)| word)
    }

    /// Whether there is one such table at most, where it stands.
    #[must_use]
    pub fn is_single(self) -> bool {
        self == Self::Partner
    }

    /// The tables of records that stand in such a table: in the file those at its top.
    pub fn inner(self) -> impl Iterator<Item = Self> + Clone {
        let at_top: &[Self] = if self == Self::File { &Self::TOP } else { &[] };
        at_top.iter().copied().chain(self.part())
    }

    /// Every field that such a record may have, those that only some have and those that are not kept too.
    pub fn fields(self) -> impl Iterator<Item = &'static str> + Clone {
        let top: &[&str] = if self == Self::File { &["format", "rules"] } else { &[] };
        let kept = self.specs().iter().map(|spec| spec.field.as_word());
        let unread = self.unread().iter().map(|field| field.as_word());
        top.iter().copied().chain(kept).chain(unread).chain(self.inner().map(Self::field_word))
    }
}
