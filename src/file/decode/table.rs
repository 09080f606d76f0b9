//! Every record and row, read as the table of fields says: which fields there are, in which order they are read, what each
//! takes, whether it must be there, and where it stands. What is asked of several fields together is said in
//! [`super::reader`].

use super::super::fields::{count, date, date_or_flag, flag, id, key, key_kind, text, word};
use super::super::places::{At, Located};
use super::reader::{Order, Reader};
use crate::domain::deadline::DeadlineKind;
use crate::domain::field::Field;
use crate::domain::key::ProductKey;
use crate::domain::record::table::tables;
use crate::domain::record::{Kind, Table, Tabled};
use crate::domain::{Id, cloud, dismissed, offer, partner, person, software, subscription, technical, visual_studio};

/// A record or row that can be read.
pub(in crate::file) trait Readable: Tabled + Located {
    /// Whether it has a key: no value of such a table is quoted, since fields may be swapped in it.
    const HIDES: bool;
    /// Reads every field; `None` where one is missing that must be there. Keys in what is left out are kept.
    fn read(from: &mut Reader<'_, '_, '_>) -> Option<(Self, Self::At)>;
    /// The keys in it.
    fn into_keys(self, keys: &mut Vec<ProductKey>);
    /// Every id that it, or what stands in it, refers to: the table that has such ids, and the place.
    fn each_reference_at<'s>(&'s self, at: &Self::At, see: &mut dyn FnMut(Table, &'s Id, At));
}

macro_rules! is_needed {
    (need) => {
        true
    };
    ($how:ident) => {
        false
    };
}

macro_rules! is_key {
    (secret) => {
        true
    };
    ($holds:ident) => {
        false
    };
}

/// Reads the field of a member.
macro_rules! read {
    ($from:ident, $field:expr, $needed:expr, $at:expr, own []) => {
        $from.own_id($at)
    };
    ($from:ident, $field:expr, $needed:expr, $at:expr, refers [$kind:ident]) => {
        $from.one($field, $needed, $at, id)
    };
    ($from:ident, $field:expr, $needed:expr, $at:expr, text [$what:ident]) => {
        $from.one($field, $needed, $at, text)
    };
    ($from:ident, $field:expr, $needed:expr, $at:expr, product []) => {
        $from.product($needed, $at)
    };
    ($from:ident, $field:expr, $needed:expr, $at:expr, texts [$what:ident]) => {
        $from.items($field, $at, text)
    };
    ($from:ident, $field:expr, $needed:expr, $at:expr, date []) => {
        $from.one($field, $needed, $at, date)
    };
    ($from:ident, $field:expr, $needed:expr, $at:expr, dates []) => {
        $from.dates($field, $at)
    };
    ($from:ident, $field:expr, $needed:expr, $at:expr, date_or_flag []) => {
        $from.one($field, $needed, $at, date_or_flag)
    };
    ($from:ident, $field:expr, $needed:expr, $at:expr, count []) => {
        $from.one($field, $needed, $at, count)
    };
    ($from:ident, $field:expr, $needed:expr, $at:expr, flag []) => {
        $from.one($field, $needed, $at, flag)
    };
    ($from:ident, $field:expr, $needed:expr, $at:expr, secret []) => {
        $from.one($field, $needed, $at, key)
    };
    ($from:ident, $field:expr, $needed:expr, $at:expr, word [$word:ty]) => {
        $from.one($field, $needed, $at, word::<$word>)
    };
    ($from:ident, $field:expr, $needed:expr, $at:expr, words [$word:ty]) => {
        $from.items($field, $at, word::<$word>)
    };
    ($from:ident, $field:expr, $needed:expr, $at:expr, key_kind []) => {
        $from.one($field, $needed, $at, key_kind)
    };
    ($from:ident, $field:expr, $needed:expr, $at:expr, fact [$row:ty]) => {
        $from.fact::<$row>($field, $at)
    };
    ($from:ident, $field:expr, $needed:expr, $at:expr, whole [$row:ty]) => {
        $from.together::<$row>($at)
    };
    ($from:ident, $field:expr, $needed:expr, $at:expr, ledger [$row:ty, $order:ident]) => {
        $from.rows::<$row>($field.as_word(), order!($order), $at)
    };
    ($from:ident, $field:expr, $needed:expr, $at:expr, dismissed []) => {
        $from.dismissed($field, $at)
    };
}

macro_rules! order {
    (any_order) => {
        Order::Any
    };
    (oldest_first) => {
        Order::OldestFirst
    };
    (one_after_another) => {
        Order::OneAfterAnother
    };
}

/// A member, of what was read of its field.
macro_rules! member {
    (need $read:ident) => {
        $read?
    };
    (with $read:ident) => {
        $read.unwrap_or_default()
    };
    ($how:ident $read:ident) => {
        $read
    };
}

macro_rules! is_missing {
    (need $read:ident) => {
        $read.is_none()
    };
    ($how:ident $read:ident) => {
        false
    };
}

/// Keeps the key of a record.
macro_rules! keep_key {
    (secret $key:expr, $keys:expr) => {
        $keys.extend($key)
    };
    ($holds:ident $key:expr, $keys:expr) => {};
}

/// Names what a member refers to.
macro_rules! refers {
    (need refers [$kind:ident] $own:expr, $at:expr, $see:ident) => {
        $see(Kind::$kind.table(), $own, *$at)
    };
    (may refers [$kind:ident] $own:expr, $at:expr, $see:ident) => {
        if let Some(id) = $own {
            $see(Kind::$kind.table(), id, *$at);
        }
    };
    (list ledger $arg:tt $own:expr, $at:expr, $see:ident) => {
        for (row, at) in $own.iter().zip($at) {
            row.each_reference_at(at, $see);
        }
    };
    (may fact $arg:tt $own:expr, $at:expr, $see:ident) => {
        if let Some(fact) = $own {
            fact.each_reference_at($at, $see);
        }
    };
    // What names no other record.
    ($how:ident own $arg:tt $own:expr, $at:expr, $see:ident) => {};
    ($how:ident text $arg:tt $own:expr, $at:expr, $see:ident) => {};
    ($how:ident texts $arg:tt $own:expr, $at:expr, $see:ident) => {};
    ($how:ident product $arg:tt $own:expr, $at:expr, $see:ident) => {};
    ($how:ident date $arg:tt $own:expr, $at:expr, $see:ident) => {};
    ($how:ident dates $arg:tt $own:expr, $at:expr, $see:ident) => {};
    ($how:ident date_or_flag $arg:tt $own:expr, $at:expr, $see:ident) => {};
    ($how:ident count $arg:tt $own:expr, $at:expr, $see:ident) => {};
    ($how:ident flag $arg:tt $own:expr, $at:expr, $see:ident) => {};
    ($how:ident word $arg:tt $own:expr, $at:expr, $see:ident) => {};
    ($how:ident words $arg:tt $own:expr, $at:expr, $see:ident) => {};
    ($how:ident key_kind $arg:tt $own:expr, $at:expr, $see:ident) => {};
    ($how:ident secret $arg:tt $own:expr, $at:expr, $see:ident) => {};
    ($how:ident dismissed $arg:tt $own:expr, $at:expr, $see:ident) => {};
    ($how:ident whole $arg:tt $own:expr, $at:expr, $see:ident) => {};
}

macro_rules! readable {
    (
        $type:path {
            $(
                $member:ident: $how:ident $field:ident, $holds:ident $( ( $($arg:tt)* ) )?
                    $(, needed for $by:ident [$($case:path),+])?;
            )*
        }
        $( with $part:ident: $of:path )?
    ) => {
        impl Readable for $type {
            const HIDES: bool = $( is_key!($holds) || )* false;

            fn read(from: &mut Reader<'_, '_, '_>) -> Option<(Self, Self::At)> {
                let mut at = <Self as Located>::At::default();
                $(
                    let $member = read!(
                        from,
                        Field::$field,
                        is_needed!($how) $( || from.says(Field::$by, &[ $($case.as_word()),+ ]) )?,
                        &mut at.$member,
                        $holds [ $( $($arg)* )? ]
                    );
                )*
                $( let $part = from.parts::<$of>(&mut at.$part); )?
                if $( is_missing!($how $member) || )* false {
                    $( keep_key!($holds $member, from.part.lost_keys); )*
                    $(
                        for part in $part {
                            part.into_keys(&mut from.part.lost_keys);
                        }
                    )?
                    return None;
                }
                Some((Self { $( $member: member!($how $member), )* $( $part, )? }, at))
            }

            fn into_keys(self, keys: &mut Vec<ProductKey>) {
                $( keep_key!($holds Some(self.$member), keys); )*
                $(
                    for part in self.$part {
                        part.into_keys(keys);
                    }
                )?
                let _ = keys;
            }

            fn each_reference_at<'s>(&'s self, at: &Self::At, see: &mut dyn FnMut(Table, &'s Id, At)) {
                $( refers!($how $holds [ $( $($arg)* )? ] &self.$member, &at.$member, see); )*
                $(
                    for (part, at) in self.$part.iter().zip(&at.$part) {
                        part.each_reference_at(at, see);
                    }
                )?
                let _ = (at, see);
            }
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
        $( readable!($type { $($fields)* } $( with $part: $of )?); )*
        $( readable!($row_type { $($row_fields)* }); )*
        $( readable!($whole_type { $($whole_fields)* }); )*
    };
}

tables!(every);
