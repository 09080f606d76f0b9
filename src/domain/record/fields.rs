//! What every record and row can do with its fields, made of the table of fields: get, set and show them, be made of
//! values, name what it refers to.

use super::table::tables;
use super::{Kind, Shape, Spec, Table};
use crate::domain::deadline::DeadlineKind;
use crate::domain::dismissed::Dismissed;
use crate::domain::field::{Datum, Field, Parts, Row, Unfit, Value};
use crate::domain::software::KeyKind;
use crate::domain::{Id, cloud, dismissed, offer, partner, person, software, subscription, technical, visual_studio};

/// A field that a record or row is asked for: its value, where there is one.
pub(super) type Find<'f, 'v> = &'f dyn Fn(Field) -> Option<&'v Value>;

/// A record or row as the table of fields has it.
pub(crate) trait Tabled: Parts + Sized {
    /// The table that its fields stand in.
    const TABLE: Table;
    /// Its fields, in the order in which they are written.
    const SPECS: &'static [Spec];

    /// One of these values.
    ///
    /// # Errors
    /// The first field that does not take its value.
    fn of(find: Find<'_, '_>) -> Result<Self, (Field, Unfit)>;
    /// What holds where a field is left out.
    fn default_of(field: Field) -> Option<Value>;
    /// Shows every text of it, and of what stands in it: no key, and no id.
    fn each_text<'s>(&'s self, see: &mut dyn FnMut(&'s str));
    /// Names every id that it refers to; not those of records that stand in it.
    fn each_reference<'s>(&'s self, see: &mut dyn FnMut(Referring, &'s Id));
}

/// Where a record refers to another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Referring {
    /// The field of the record.
    pub(crate) field: Field,
    /// The row of that ledger, from 0.
    pub(crate) row: Option<usize>,
    /// The field of that row or fact.
    pub(crate) part: Option<Field>,
}

/// A stretch of fields, to be put together: one, or those of another row, which need not be there.
enum Stretch {
    One(Spec),
    Whole(&'static [Spec]),
}

const fn length(stretches: &[Stretch]) -> usize {
    let (mut length, mut rest) = (0, stretches);
    while let [first, more @ ..] = rest {
        length += match first {
            Stretch::One(_) => 1,
            Stretch::Whole(specs) => specs.len(),
        };
        rest = more;
    }
    length
}

/// One stretch after another.
#[expect(clippy::indexing_slicing, reason = "only constants are made by it, and one too short does not compile")]
const fn flat<const N: usize>(stretches: &[Stretch]) -> [Spec; N] {
    let mut all = [Spec { field: Field::Id, shape: Shape::OwnId, needed: false }; N];
    let (mut at, mut rest) = (0, stretches);
    while let [first, more @ ..] = rest {
        match first {
            Stretch::One(spec) => {
                all[at] = *spec;
                at += 1;
            }
            Stretch::Whole(specs) => {
                let mut specs = *specs;
                while let [spec, others @ ..] = specs {
                    all[at] = Spec { field: spec.field, shape: spec.shape, needed: false };
                    at += 1;
                    specs = others;
                }
            }
        }
        rest = more;
    }
    all
}

macro_rules! stretch {
    (all $field:ident whole [$whole:ty]) => { Stretch::Whole(<$whole as Tabled>::SPECS) };
    (need $field:ident $holds:ident $arg:tt) => {
        Stretch::One(Spec { field: Field::$field, shape: shape!($holds $arg), needed: true })
    };
    ($how:ident $field:ident $holds:ident $arg:tt) => {
        Stretch::One(Spec { field: Field::$field, shape: shape!($holds $arg), needed: false })
    };
}

macro_rules! shape {
    (own []) => {
        Shape::OwnId
    };
    (refers [$kind:ident]) => {
        Shape::Reference(Kind::$kind)
    };
    (text [$what:ident]) => {
        Shape::Text
    };
    (product []) => {
        Shape::Text
    };
    (texts [$what:ident]) => {
        Shape::Texts
    };
    (date []) => {
        Shape::Date
    };
    (dates []) => {
        Shape::Dates
    };
    (date_or_flag []) => {
        Shape::DateOrFlag
    };
    (count []) => {
        Shape::Count
    };
    (flag []) => {
        Shape::Flag
    };
    (secret []) => {
        Shape::Secret
    };
    (word [$word:ty]) => {
        Shape::Word(<$word>::WORDS)
    };
    (words [$word:ty]) => {
        Shape::Words(<$word>::WORDS)
    };
    (key_kind []) => {
        Shape::KeyKind
    };
    (fact [$row:ty]) => {
        Shape::Fact(<$row as Tabled>::SPECS)
    };
    (ledger [$row:ty, $order:ident]) => {
        Shape::Ledger(<$row as Tabled>::SPECS)
    };
    // Single dates have a command of their own; what is typed here is the day of older files.
    (dismissed []) => {
        Shape::Date
    };
}

/// Gives the value of a member, where it is that field.
macro_rules! got {
    (all $own:ident . $member:ident, $field:ident, $wanted:ident) => {
        if let Some(value) = $own.$member.as_ref().and_then(|whole| whole.get($wanted)) {
            return Some(value);
        }
    };
    ($how:ident $own:ident . $member:ident, $field:ident, $wanted:ident) => {
        if $wanted == Field::$field {
            return got!(@ $how $own.$member);
        }
    };
    (@ need $at:expr) => { Some($at.to_value()) };
    (@ with $at:expr) => { Some($at.to_value()) };
    (@ may $at:expr) => { $at.as_ref().map(Datum::to_value) };
    (@ list $at:expr) => { (!$at.is_empty()).then(|| $at.to_value()) };
}

/// Makes the value of a member of that of its field.
macro_rules! taken {
    (need $value:expr) => {
        need($value)
    };
    (may $value:expr) => {
        optional($value)
    };
    (with $value:expr) => {
        optional($value).map(Option::unwrap_or_default)
    };
    (list $value:expr) => {
        optional($value).map(Option::unwrap_or_default)
    };
}

/// Sets a member, where it is that field.
macro_rules! put {
    (all $own:ident . $member:ident, $field:ident, $wanted:ident, $value:ident, [$whole:ty]) => {
        if <$whole as Tabled>::SPECS.iter().any(|spec| spec.field == $wanted) {
            // They are set together, when all are told.
            return Ok(());
        }
    };
    ($how:ident $own:ident . $member:ident, $field:ident, $wanted:ident, $value:ident, $arg:tt) => {
        if $wanted == Field::$field {
            $own.$member = taken!($how $value)?;
            return Ok(());
        }
    };
}

/// Sets a member whose fields stand together.
macro_rules! settle {
    (all $own:ident . $member:ident, $fields:ident) => {
        let before = $own.$member.as_ref();
        let told = |field: Field| match $fields.iter().rev().find(|(known, _)| *known == field) {
            Some((_, value)) => value.cloned(),
            None => before.and_then(|whole| whole.get(field)),
        };
        $own.$member = together(&told)?;
    };
    ($how:ident $own:ident . $member:ident, $fields:ident) => {};
}

macro_rules! made {
    (all $field:ident, $find:ident) => { together(&|field: Field| $find(field).cloned())? };
    ($how:ident $field:ident, $find:ident) => {
        taken!($how $find(Field::$field)).map_err(|unfit| (Field::$field, unfit))?
    };
}

macro_rules! default {
    (with word [$word:ty]) => {
        Some(<$word>::default().to_value())
    };
    (with flag []) => {
        Some(false.to_value())
    };
    (need $holds:ident $arg:tt) => {
        None
    };
    (may $holds:ident $arg:tt) => {
        None
    };
    (list $holds:ident $arg:tt) => {
        None
    };
    (all $holds:ident $arg:tt) => {
        None
    };
}

/// Shows the texts of a member.
macro_rules! texts {
    (need text $at:expr, $see:ident) => {
        $see($at)
    };
    (need product $at:expr, $see:ident) => {
        $see($at)
    };
    (may text $at:expr, $see:ident) => {
        if let Some(text) = $at {
            $see(text)
        }
    };
    (list texts $at:expr, $see:ident) => {
        for text in $at {
            $see(text)
        }
    };
    (need key_kind $at:expr, $see:ident) => {
        if let KeyKind::Other(kind) = $at {
            $see(kind)
        }
    };
    (list ledger $at:expr, $see:ident) => {
        for row in $at {
            row.each_text($see)
        }
    };
    (may fact $at:expr, $see:ident) => {
        if let Some(fact) = $at {
            fact.each_text($see)
        }
    };
    (all whole $at:expr, $see:ident) => {
        if let Some(whole) = $at {
            whole.each_text($see)
        }
    };
    // What is no text that can be shown.
    ($how:ident own $at:expr, $see:ident) => {};
    ($how:ident refers $at:expr, $see:ident) => {};
    ($how:ident date $at:expr, $see:ident) => {};
    ($how:ident dates $at:expr, $see:ident) => {};
    ($how:ident date_or_flag $at:expr, $see:ident) => {};
    ($how:ident count $at:expr, $see:ident) => {};
    ($how:ident flag $at:expr, $see:ident) => {};
    ($how:ident word $at:expr, $see:ident) => {};
    ($how:ident words $at:expr, $see:ident) => {};
    ($how:ident secret $at:expr, $see:ident) => {};
    ($how:ident dismissed $at:expr, $see:ident) => {};
}

/// Names what a member refers to.
macro_rules! references {
    (need refers $at:expr, $field:ident, $see:ident) => {
        $see(Referring { field: Field::$field, row: None, part: None }, $at);
    };
    (may refers $at:expr, $field:ident, $see:ident) => {
        if let Some(id) = $at {
            $see(Referring { field: Field::$field, row: None, part: None }, id);
        }
    };
    (list ledger $at:expr, $field:ident, $see:ident) => {
        for (at, row) in $at.iter().enumerate() {
            row.each_reference(&mut |own, id| {
                $see(Referring { field: Field::$field, row: Some(at), part: Some(own.field) }, id);
            });
        }
    };
    (may fact $at:expr, $field:ident, $see:ident) => {
        if let Some(fact) = $at {
            fact.each_reference(&mut |own, id| {
                $see(Referring { field: Field::$field, row: None, part: Some(own.field) }, id);
            });
        }
    };
    // What names no other record.
    ($how:ident own $at:expr, $field:ident, $see:ident) => {};
    ($how:ident text $at:expr, $field:ident, $see:ident) => {};
    ($how:ident texts $at:expr, $field:ident, $see:ident) => {};
    ($how:ident product $at:expr, $field:ident, $see:ident) => {};
    ($how:ident date $at:expr, $field:ident, $see:ident) => {};
    ($how:ident dates $at:expr, $field:ident, $see:ident) => {};
    ($how:ident date_or_flag $at:expr, $field:ident, $see:ident) => {};
    ($how:ident count $at:expr, $field:ident, $see:ident) => {};
    ($how:ident flag $at:expr, $field:ident, $see:ident) => {};
    ($how:ident word $at:expr, $field:ident, $see:ident) => {};
    ($how:ident words $at:expr, $field:ident, $see:ident) => {};
    ($how:ident key_kind $at:expr, $field:ident, $see:ident) => {};
    ($how:ident secret $at:expr, $field:ident, $see:ident) => {};
    ($how:ident dismissed $at:expr, $field:ident, $see:ident) => {};
    ($how:ident whole $at:expr, $field:ident, $see:ident) => {};
}

macro_rules! tabled {
    (
        $table:ident $type:path {
            $(
                $member:ident: $how:ident $field:ident, $holds:ident $( ( $($arg:tt)* ) )?
                    $(, needed for $by:ident [$($case:path),+])?;
            )*
        }
        $( with $part:ident )?
    ) => {
        impl Parts for $type {
            fn get(&self, field: Field) -> Option<Value> {
                $( got!($how self.$member, $field, field); )*
                None
            }

            fn set_all(&mut self, fields: &[(Field, Option<&Value>)]) -> Result<(), (Field, Unfit)> {
                let mut put = |wanted: Field, value: Option<&Value>| {
                    $( put!($how self.$member, $field, wanted, value, [ $( $($arg)* )? ]); )*
                    Err(Unfit::NoSuchField)
                };
                fields.iter().try_for_each(|(field, value)| put(*field, *value).map_err(|unfit| (*field, unfit)))?;
                $( settle!($how self.$member, fields); )*
                Ok(())
            }
        }

        impl Tabled for $type {
            const TABLE: Table = Table::$table;
            const SPECS: &'static [Spec] = {
                const STRETCHES: &[Stretch] = &[ $( stretch!($how $field $holds [ $( $($arg)* )? ]) ),* ];
                &flat::<{ length(STRETCHES) }>(STRETCHES)
            };

            fn of(find: Find<'_, '_>) -> Result<Self, (Field, Unfit)> {
                Ok(Self { $( $member: made!($how $field, find), )* $( $part: Vec::new(), )? })
            }

            fn default_of(field: Field) -> Option<Value> {
                $( if field == Field::$field { return default!($how $holds [ $( $($arg)* )? ]); } )*
                None
            }

            fn each_text<'s>(&'s self, see: &mut dyn FnMut(&'s str)) {
                $( texts!($how $holds &self.$member, see); )*
                $( for part in &self.$part { part.each_text(see) } )?
                let _ = see;
            }

            fn each_reference<'s>(&'s self, see: &mut dyn FnMut(Referring, &'s Id)) {
                $( references!($how $holds &self.$member, $field, see); )*
                let _ = see;
            }
        }
    };
}

/// A row is a value of a field.
macro_rules! row {
    ($type:path) => {
        impl Datum for $type {
            fn to_value(&self) -> Value {
                let fields =
                    <$type as Tabled>::SPECS.iter().filter_map(|spec| Some((spec.field, self.get(spec.field)?)));
                Value::Table(fields.collect())
            }

            fn from_value(value: &Value) -> Option<Self> {
                let Value::Table(row) = value else { return None };
                <$type as Tabled>::of(&|field| in_row(row, field)).ok()
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
        $( tabled!($table $type { $($fields)* } $( with $part )?); )*
        $( tabled!($row $row_type { $($row_fields)* }); row!($row_type); )*
        $( tabled!($within $whole_type { $($whole_fields)* }); )*
    };
}

tables!(every);

fn in_row(row: &Row, field: Field) -> Option<&Value> {
    row.iter().find(|(known, _)| *known == field).map(|(_, value)| value)
}

fn need<T: Datum>(value: Option<&Value>) -> Result<T, Unfit> {
    T::from_value(value.ok_or(Unfit::Needed)?).ok_or(Unfit::Value)
}

fn optional<T: Datum>(value: Option<&Value>) -> Result<Option<T>, Unfit> {
    value.map(|value| T::from_value(value).ok_or(Unfit::Value)).transpose()
}

/// What stands together or not at all.
fn together<T: Tabled>(value: &dyn Fn(Field) -> Option<Value>) -> Result<Option<T>, (Field, Unfit)> {
    let row: Row = T::SPECS.iter().filter_map(|spec| Some((spec.field, value(spec.field)?))).collect();
    match T::SPECS.iter().find(|spec| in_row(&row, spec.field).is_none()) {
        None => T::of(&|field| in_row(&row, field)).map(Some),
        Some(_) if row.is_empty() => Ok(None),
        Some(missing) => Err((missing.field, Unfit::Partly)),
    }
}

impl Datum for Dismissed {
    fn to_value(&self) -> Value {
        match self {
            Self::Nothing => Value::List(Vec::new()),
            Self::ListedOn(day) => Value::Date(*day),
            Self::Items(items) => items.to_value(),
        }
    }

    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Date(day) => Some(Self::ListedOn(*day)),
            Value::List(_) => Vec::from_value(value).map(Self::items),
            Value::Text(_) | Value::Count(_) | Value::Flag(_) | Value::Secret(_) | Value::Table(_) => None,
        }
    }
}
