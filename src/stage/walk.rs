//! The walk over a state, made of the table of fields: what every text is taken for stands there, so that a field that is
//! added cannot be forgotten here.

use std::ops::Deref;

use crate::domain::key::ProductKey;
use crate::domain::record::Kind;
use crate::domain::record::table::tables;
use crate::domain::software::KeyKind;
use crate::domain::{
    Id, State, cloud, dismissed, offer, partner, person, software, subscription, technical, visual_studio,
};

/// Most letters of a currency: those of its code.
const CURRENCY: usize = 3;

/// What a text of a state is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// The name of a person or of a company.
    Name,
    /// An e-mail address.
    Address,
    /// A tenant: a domain.
    Tenant,
    /// The name of a machine, or a pattern of such names.
    Machine,
    /// A number that Microsoft gave.
    Number,
    /// What is named with the programme's own words: products, competencies.
    Programme,
    /// The letters of a currency.
    Currency,
}

/// What is made of each text on a walk.
pub(super) trait Visit {
    fn text(&mut self, what: What, text: &str) -> String;
    fn id(&mut self, kind: Kind, id: &Id) -> Id;
    fn key(&mut self, key: &ProductKey) -> ProductKey;

    fn maybe<T: Deref<Target = str> + From<String>>(&mut self, what: What, text: Option<&T>) -> Option<T> {
        text.map(|text| self.text(what, text).into())
    }

    fn texts<T: Deref<Target = str> + From<String>>(&mut self, what: What, texts: &[T]) -> Vec<T> {
        texts.iter().map(|text| self.text(what, text).into()).collect()
    }
}

/// The state with what a visitor makes of its texts. Notes, and addresses of instructions, are left out: they may say
/// anything.
pub(super) fn walk(state: &State, visit: &mut impl Visit) -> State {
    let State { rules, partner, people, enrollments, software, cloud, subscriptions, visual_studio, technical } = state;
    State {
        rules: *rules,
        partner: partner.walked(visit),
        people: each(people, visit),
        enrollments: each(enrollments, visit),
        software: each(software, visit),
        cloud: each(cloud, visit),
        subscriptions: each(subscriptions, visit),
        visual_studio: each(visual_studio, visit),
        technical: each(technical, visit),
    }
}

/// A record or row that can be walked over.
trait Walked: Sized {
    /// It, with what a visitor makes of its texts.
    fn walked(&self, visit: &mut impl Visit) -> Self;
}

fn each<T: Walked>(records: &[T], visit: &mut impl Visit) -> Vec<T> {
    records.iter().map(|record| record.walked(visit)).collect()
}

/// What a visitor makes of a member.
macro_rules! walked {
    (may text [Free] $kind:tt $own:ident $visit:ident) => {{
        let _ = $own;
        None
    }};
    (may text [Currency] $kind:tt $own:ident $visit:ident) => {
        currency($own.as_ref(), $visit)
    };
    (may text [$what:ident] $kind:tt $own:ident $visit:ident) => {
        $visit.maybe(What::$what, $own.as_ref())
    };
    (need text [$what:ident] $kind:tt $own:ident $visit:ident) => {
        $visit.text(What::$what, $own).into()
    };
    (need product [] $kind:tt $own:ident $visit:ident) => {
        $visit.text(What::Programme, $own).into()
    };
    (list texts [$what:ident] $kind:tt $own:ident $visit:ident) => {
        $visit.texts(What::$what, $own)
    };
    (need own [] $kind:tt $own:ident $visit:ident) => {
        $visit.id(Kind::$kind, $own)
    };
    (need refers [$to:ident] $kind:tt $own:ident $visit:ident) => {
        $visit.id(Kind::$to, $own)
    };
    (may refers [$to:ident] $kind:tt $own:ident $visit:ident) => {
        $own.as_ref().map(|id| $visit.id(Kind::$to, id))
    };
    (need secret [] $kind:tt $own:ident $visit:ident) => {
        $visit.key($own)
    };
    (need key_kind [] $kind:tt $own:ident $visit:ident) => {
        key_kind($own)
    };
    (may fact [$row:ty] $kind:tt $own:ident $visit:ident) => {
        $own.as_ref().map(|fact| fact.walked($visit))
    };
    (all whole [$row:ty] $kind:tt $own:ident $visit:ident) => {
        $own.as_ref().map(|whole| whole.walked($visit))
    };
    (list ledger $row:tt $kind:tt $own:ident $visit:ident) => {
        each($own, $visit)
    };
    // Days, figures, yes and no, and contract words are the real ones.
    ($how:ident date [] $kind:tt $own:ident $visit:ident) => {
        *$own
    };
    ($how:ident date_or_flag [] $kind:tt $own:ident $visit:ident) => {
        *$own
    };
    ($how:ident count [] $kind:tt $own:ident $visit:ident) => {
        *$own
    };
    ($how:ident flag [] $kind:tt $own:ident $visit:ident) => {
        *$own
    };
    ($how:ident word [$word:ty] $kind:tt $own:ident $visit:ident) => {
        *$own
    };
    ($how:ident words [$word:ty] $kind:tt $own:ident $visit:ident) => {
        $own.clone()
    };
    ($how:ident dates [] $kind:tt $own:ident $visit:ident) => {
        $own.clone()
    };
    ($how:ident dismissed [] $kind:tt $own:ident $visit:ident) => {
        $own.clone()
    };
}

macro_rules! walks {
    (
        $kind:tt $type:path {
            $(
                $member:ident: $how:ident $field:ident, $holds:ident $( ( $($arg:tt)* ) )?
                    $(, needed for $by:ident [$($case:path),+])?;
            )*
        }
        $( with $part:ident )?
    ) => {
        impl Walked for $type {
            fn walked(&self, visit: &mut impl Visit) -> Self {
                let Self { $( $member, )* $( $part, )? } = self;
                let _ = &visit;
                Self {
                    $( $member: walked!($how $holds [ $( $($arg)* )? ] $kind $member visit), )*
                    $( $part: each($part, visit), )?
                }
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
        $( walks!($kind $type { $($fields)* } $( with $part )?); )*
        $( walks!($row $row_type { $($row_fields)* }); )*
        $( walks!($within $whole_type { $($whole_fields)* }); )*
    };
}

tables!(every);

/// What somebody called a kind of key may say anything: it becomes a word of no meaning.
fn key_kind(own: &KeyKind) -> KeyKind {
    match own {
        KeyKind::Mak | KeyKind::Retail | KeyKind::Static | KeyKind::Kms | KeyKind::Oem => own.clone(),
        KeyKind::Other(_) => KeyKind::Other("special".to_owned()),
    }
}

/// Free text, but a currency only where it is as short as one.
fn currency(own: Option<&String>, visit: &mut impl Visit) -> Option<String> {
    let is_currency = own.is_some_and(|text| text.chars().count() <= CURRENCY);
    visit.maybe(if is_currency { What::Currency } else { What::Name }, own)
}
