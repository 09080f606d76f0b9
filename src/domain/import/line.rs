//! What becomes of each row, and why: the lines of a preview.

use super::row::Place;
use crate::domain::Id;
use crate::domain::key::{KeySlip, ProductKey};
use crate::domain::record::Kind;
use crate::domain::refusal::Refusal;
use crate::domain::software::KeyKind;
use crate::domain::words::words;

words! {
    /// What becomes of a row.
    pub enum Becomes {
        /// It is recorded.
        New = "new",
        /// It is on record already.
        Known = "known",
        /// It stands in the file before.
        Same = "same",
        /// It is no key, or nothing else that can be recorded.
        NotAKey = "not-a-key",
    }
}

/// A line of a preview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Where the row begins in the file.
    pub place: Place,
    /// What the row is called: its product, or somebody's name.
    pub name: String,
    /// The key, where there is one; shown masked only.
    pub key: Option<ProductKey>,
    /// What the key is, as it is recorded; none where it is not, or where nothing says it.
    pub kind: Option<KeyKind>,
    /// Activations that it allows, likewise.
    pub limit: Option<u32>,
    /// The record that it becomes, changes, or is already.
    pub id: Option<Id>,
    /// Why.
    pub reason: Reason,
    /// What the row says otherwise than the record that has its key, or the line before.
    pub otherwise: Vec<Otherwise>,
}

/// In what a row differs from what says the same key elsewhere: on record, or on a line before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Otherwise {
    /// It is a key of another product.
    Product {
        /// There.
        there: String,
        /// On the row.
        here: String,
    },
    /// It is of another kind.
    Kind {
        /// There.
        there: KeyKind,
        /// On the row.
        here: KeyKind,
    },
    /// It allows another number of activations.
    Limit {
        /// There, where that is said.
        there: Option<u32>,
        /// On the row.
        here: u32,
    },
}

impl Line {
    /// Of a row in which nothing is.
    pub(super) fn nothing(place: Place, reason: Reason) -> Self {
        let name = String::new();
        Self { place, name, key: None, kind: None, limit: None, id: None, reason, otherwise: Vec::new() }
    }

    /// What becomes of the row.
    #[must_use]
    pub fn becomes(&self) -> Becomes {
        self.reason.becomes()
    }

    /// Whether a product is made for it.
    #[must_use]
    pub fn makes_product(&self) -> bool {
        matches!(self.reason, Reason::KeyOfNew { .. })
    }
}

/// What a benefit is made of that is made for a key.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Made {
    /// Whether the catalogue knows more of it than its name.
    pub known: bool,
    /// Its quantity, by the catalogue.
    pub quantity: Option<u32>,
    /// An offer that has the product already, and its benefit.
    pub elsewhere: Option<(Id, Id)>,
}

/// Why a row becomes what it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// A key of a benefit that is on record.
    KeyOf {
        /// The benefit.
        benefit: Id,
    },
    /// A key of a benefit that is made for it.
    KeyOfNew {
        /// The benefit.
        benefit: Id,
        /// What it is made of.
        made: Made,
    },
    /// A count that is set against the ledger.
    Counted {
        /// Activations used, by that count.
        used: u32,
        /// Of so many.
        limit: u32,
    },
    /// Somebody new.
    Person,
    /// Somebody new or known who gets a seat or a credit.
    Assigned {
        /// It.
        to: Id,
        /// Whether the person is new.
        new: bool,
    },
    /// The record is there.
    OnRecord,
    /// The record is there, as a token of that product.
    OnRecordAsToken,
    /// It is on record as a token of another product: it is no key of software, too (R32, D17).
    TokenOf {
        /// That product.
        product: String,
    },
    /// This very count was recorded today.
    CountOnRecord,
    /// The person has it already.
    Holds {
        /// What.
        of: Id,
    },
    /// The same as on a line before.
    SameAs {
        /// That line.
        line: Place,
    },
    /// It stands above the heading.
    Above,
    /// There is no text where the key belongs.
    NoKey,
    /// It needs none.
    NoKeyNeeded,
    /// The text is no key (R29).
    NotFiveByFive(KeySlip),
    /// The text is no key, and the row has other cells than the heading.
    Cells {
        /// Cells of the row.
        found: usize,
        /// Cells of the heading.
        wanted: usize,
    },
    /// There is no product.
    NoProduct,
    /// There is no name.
    NoName,
    /// What stands there as a name or an address could be a key (D20).
    NameIsKey,
    /// The name has a control character (D13).
    Control,
    /// The product is no software, so it has no product keys: one of cloud has tokens, one of Visual Studio has seats.
    OtherTab {
        /// Its tab.
        tab: Kind,
        /// The benefit on record; without one it is the catalogue that says so.
        benefit: Option<Id>,
    },
    /// No such key is on record.
    NotOnRecord,
    /// Several keys end so.
    Several,
    /// It is a token, which is never counted.
    IsToken,
    /// Nothing says how many activations the key allows.
    NoLimit,
    /// More would be left than the key allows.
    OverLimit {
        /// What would be left.
        remaining: u32,
        /// What it allows.
        limit: u32,
    },
    /// The count is no number.
    NoNumber,
    /// The same key has another count on a line before.
    OtherCount {
        /// That line.
        line: Place,
    },
    /// The address is none.
    NoAddress,
    /// Somebody of that name is on record without an address: it may be the same person.
    SameName,
    /// Giving it to that person is refused.
    Refused(Box<Refusal>),
}

impl Reason {
    /// What becomes of the row.
    #[must_use]
    pub fn becomes(&self) -> Becomes {
        match self {
            Self::KeyOf { .. }
            | Self::KeyOfNew { .. }
            | Self::Counted { .. }
            | Self::Person
            | Self::Assigned { .. } => Becomes::New,
            Self::OnRecord | Self::OnRecordAsToken | Self::CountOnRecord | Self::Holds { .. } => Becomes::Known,
            Self::SameAs { .. } => Becomes::Same,
            Self::Above
            | Self::NoKey
            | Self::NoKeyNeeded
            | Self::NotFiveByFive(_)
            | Self::Cells { .. }
            | Self::NoProduct
            | Self::NoName
            | Self::NameIsKey
            | Self::Control
            | Self::OtherTab { .. }
            | Self::NotOnRecord
            | Self::Several
            | Self::IsToken
            | Self::TokenOf { .. }
            | Self::NoLimit
            | Self::OverLimit { .. }
            | Self::NoNumber
            | Self::OtherCount { .. }
            | Self::NoAddress
            | Self::SameName
            | Self::Refused(_) => Becomes::NotAKey,
        }
    }
}
