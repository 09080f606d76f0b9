//! What can be wrong with a state file: values, no sentences. The sentences are in `text/problem.rs`.
//!
//! No text of a product key ever stands in a problem: what is quoted of a file goes through [`Quote`] first.

use super::quote::Quote;
use crate::domain::Date;
use crate::domain::record::Table;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// The file did not load cleanly: nothing may be written over it.
    Error,
    /// Odd, but recorded: shown, and nothing more.
    Warning,
}

/// One problem of a text, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// How bad it is.
    pub severity: Severity,
    /// What it is.
    pub kind: ProblemKind,
}

/// Another place of the same text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// What is wrong, with what was found and what would be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// This is no text at all: a binary file, or one in another encoding.
    NotText,
    /// A text in UTF-16.
    Utf16,
    /// Bytes that are no UTF-8.
    NotUtf8 {
        /// The first of them.
        byte: u8,
    },
    /// The TOML itself is wrong.
    Syntax {
        /// How.
        fault: Syntax,
        /// What stands there, where it may be quoted.
        found: Option<Quote>,
    },
    /// A part of the text is too large to be what it should be.
    PartTooLarge {
        /// The most it may have, in MB.
        megabytes: usize,
    },
    /// So much is wrong that reading ended here.
    GaveUp,
    /// More problems were found than are listed.
    More {
        /// How many more.
        count: usize,
    },
    /// A field that must be there is not.
    Missing {
        /// The record it belongs to.
        record: Table,
        /// The field.
        field: &'static str,
    },
    /// A value of another type than the field takes.
    WrongType {
        /// The field, or the table.
        field: String,
        /// What the value is.
        found: Shape,
        /// What it should be.
        wanted: Shape,
        /// The value as it stands, where it may be quoted.
        text: Option<Quote>,
    },
    /// A merge of git was left unresolved.
    Conflict {
        /// The lines from its first marker to its last; one line twice where only that marker is left of it.
        lines: (usize, usize),
        /// How many more there are.
        more: usize,
    },
    /// A value that is none at all, in a field that takes another kind of value than text.
    NoValue {
        /// The field.
        field: &'static str,
        /// What it takes.
        wanted: Shape,
        /// What stands there, where it may be quoted.
        found: Option<Quote>,
    },
    /// A day that is not in the calendar.
    NoSuchDate {
        /// The field, where it is a known one.
        field: Option<&'static str>,
        /// The date as it stands.
        found: Quote,
        /// Its year.
        year: u16,
        /// Its month.
        month: u8,
        /// Days that month has; `None` when there is no such month.
        days: Option<u32>,
    },
    /// A number out of its range.
    OutOfRange {
        /// The field.
        field: &'static str,
        /// The number as it stands.
        found: Quote,
        /// The least it may be.
        least: u32,
        /// The most it may be.
        most: u32,
    },
    /// A word that the field does not know.
    UnknownWord {
        /// The field.
        field: &'static str,
        /// The word as it stands.
        found: Quote,
        /// The known word that was probably meant.
        near: Option<&'static str>,
        /// Every known word.
        known: Vec<&'static str>,
    },
    /// A text that is no id.
    BadId {
        /// The text as it stands.
        found: Quote,
        /// An id near to it, where there is one.
        near: Option<Quote>,
    },
    /// An id that could be a product key (D20): ids are shown everywhere.
    KeyAsId {
        /// The text, masked.
        found: Quote,
    },
    /// A text that could be a key or has a piece of one, in a field where none belongs; it is shown masked (D20).
    HoldsKey {
        /// The field.
        field: &'static str,
    },
    /// An id that another record has already.
    RepeatedId {
        /// The id.
        id: Quote,
        /// Where it stands first.
        first: Place,
    },
    /// A reference to a record that is not there.
    UnknownReference {
        /// The kind of record that is referred to.
        to: Table,
        /// The id as it stands.
        found: Quote,
        /// The known id that was probably meant.
        near: Option<Quote>,
    },
    /// A field, or a table, that this program does not know; kept untouched.
    UnknownField {
        /// The record that has it.
        record: Table,
        /// Its name.
        field: Quote,
        /// The known name that was probably meant.
        near: Option<&'static str>,
    },
    /// The file was written by a newer version.
    NewerFormat {
        /// The file's format.
        found: Quote,
        /// The newest format that this program knows.
        known: u32,
    },
    /// A token redeemed before its offer was bought.
    RedeemedBeforePurchase {
        /// The redemption.
        on: Date,
        /// The purchase.
        purchased: Date,
    },
    /// A key text that stands in the file before: it is one key (D17). Its text is said by nobody.
    KeyTwice {
        /// The key or token that has it first.
        id: Quote,
        /// Where it stands there.
        first: Place,
    },
    /// Two tokens are replaced by the same one.
    ReplacedTwice {
        /// The replacing token.
        by: Quote,
        /// Where it was named first.
        first: Place,
    },
    /// A token is replaced by one of another benefit.
    ReplacedAcross {
        /// The replacing token.
        by: Quote,
        /// The benefit that it belongs to.
        theirs: Quote,
        /// The benefit that it should belong to.
        ours: Quote,
    },
    /// A subscription states some of `seats`, `ends`, `as_of`, but not all.
    PartlyStated {
        /// Those that are missing.
        missing: Vec<&'static str>,
    },
    /// An addition to, or extension of, a subscription that does not exist yet (D7).
    NoSubscriptionYet {
        /// The subscription.
        subscription: Quote,
        /// The day of the redemption.
        on: Date,
        /// The first day the subscription exists, where known.
        from: Option<Date>,
    },
    /// An addition to, or extension of, a subscription on another tenant.
    OtherTenant {
        /// The subscription.
        subscription: Quote,
        /// The tenant of the redemption.
        found: Quote,
        /// The tenant of the subscription.
        theirs: Quote,
    },
    /// An addition to, or extension of, a subscription of another product (D7).
    OtherProduct {
        /// The subscription.
        subscription: Quote,
        /// The benefit's product.
        found: Quote,
        /// The subscription's product.
        theirs: Quote,
    },
    /// An assignment that ends before it begins.
    EndedBeforeStart {
        /// The end.
        ended: Date,
        /// The begin.
        on: Date,
    },
    /// An assignment before the one that it ends.
    AssignedBeforePrevious {
        /// Its day.
        on: Date,
        /// The day of the row before it.
        previous: Date,
    },
    /// A row of a ledger that is older than the row before it.
    OutOfOrder {
        /// Its day.
        on: Date,
        /// The day of the row before it.
        previous: Date,
    },
    /// A fact before the purchase of its offer.
    BeforePurchase {
        /// The fact's day.
        on: Date,
        /// The purchase.
        purchased: Date,
    },
    /// A payment outside the renewal window: it moves nothing (D1).
    PaymentOutsideWindow {
        /// The payment.
        paid: Date,
        /// First day of the window of that term.
        opens: Date,
        /// Last day of it.
        closes: Date,
    },
    /// A product that is the same to the eye as another one, and written otherwise (D13).
    ProductSpeltTwice {
        /// The product as it stands here.
        found: Quote,
        /// As it stands there.
        theirs: Quote,
        /// Where it was spelt otherwise first.
        first: Place,
    },
    /// More is used, or held, than was granted.
    OverFull {
        /// Used so far with this row.
        used: u32,
        /// Granted.
        limit: u32,
    },
}

impl ProblemKind {
    /// The words of warnings that are about the text of the file.
    pub const WARNINGS: &'static [&'static str] = &[
        "unknown-field",
        "holds-key",
        "out-of-order",
        "before-purchase",
        "payment-outside-window",
        "over-full",
        "more",
    ];

    /// The word of a warning that is about the text of the file; none of what the records tell of themselves, and of faults.
    #[must_use]
    pub fn warns_of(&self) -> Option<&'static str> {
        match self {
            Self::UnknownField { .. } => Some("unknown-field"),
            Self::HoldsKey { .. } => Some("holds-key"),
            Self::OutOfOrder { .. } => Some("out-of-order"),
            Self::BeforePurchase { .. } => Some("before-purchase"),
            Self::PaymentOutsideWindow { .. } => Some("payment-outside-window"),
            Self::OverFull { .. } => Some("over-full"),
            Self::More { .. } => Some("more"),
            Self::KeyTwice { .. }
            | Self::ProductSpeltTwice { .. }
            | Self::NotText
            | Self::Utf16
            | Self::NotUtf8 { .. }
            | Self::Syntax { .. }
            | Self::PartTooLarge { .. }
            | Self::GaveUp
            | Self::Missing { .. }
            | Self::WrongType { .. }
            | Self::Conflict { .. }
            | Self::NoValue { .. }
            | Self::NoSuchDate { .. }
            | Self::OutOfRange { .. }
            | Self::UnknownWord { .. }
            | Self::BadId { .. }
            | Self::KeyAsId { .. }
            | Self::RepeatedId { .. }
            | Self::UnknownReference { .. }
            | Self::NewerFormat { .. }
            | Self::RedeemedBeforePurchase { .. }
            | Self::ReplacedTwice { .. }
            | Self::ReplacedAcross { .. }
            | Self::PartlyStated { .. }
            | Self::NoSubscriptionYet { .. }
            | Self::OtherTenant { .. }
            | Self::OtherProduct { .. }
            | Self::EndedBeforeStart { .. }
            | Self::AssignedBeforePrevious { .. } => None,
        }
    }
}

/// Kinds of TOML values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A text in quotes.
    Text,
    /// A whole number.
    Whole,
    /// A number with a fraction.
    Fraction,
    /// `true` or `false`.
    Flag,
    /// A date without a time.
    Date,
    /// A date with a time, or a time.
    DateTime,
    /// A list of values.
    List,
    /// One table.
    Table,
    /// A list of tables.
    Tables,
    /// A date, or `true` or `false`.
    DateOrFlag,
    /// A date, or a list of tables.
    DateOrTables,
}

/// How the TOML itself can be wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Syntax {
    /// A text whose closing quote is missing.
    UnclosedText,
    /// A character that may not stand in a text, or an unknown escape.
    BadText,
    /// A word without quotes that is no number, date, `true` or `false`.
    Unquoted,
    /// A date or time of another shape than `YYYY-MM-DD`.
    BadDate,
    /// A number of no shape that TOML knows.
    BadNumber,
    /// A key without `=` and a value.
    NoValue,
    /// `=` without a key before it, or a key with characters that need quotes.
    BadKey,
    /// A key that stands in the same table already, or a table that stands in the file already.
    Duplicate,
    /// Something stands after the end of a value or a header.
    Extra,
    /// A header whose brackets are not closed, or not opened.
    BadHeader,
    /// A `[` without its `]`.
    UnclosedList,
    /// A `{` without its `}`.
    UnclosedTable,
    /// Two values without a comma between them.
    NoComma,
    /// A comma without a value.
    ExtraComma,
    /// Brackets nested deeper than any state needs.
    TooDeep,
    /// A control character outside a text, such as a carriage return alone.
    Control,
    /// Anything else, in the parser's words.
    Other(String),
}

impl Syntax {
    /// Whether fields after this fault may be lost, so that nothing can be said about what is missing.
    pub(super) fn loses_fields(&self) -> bool {
        !matches!(self, Self::BadText | Self::Unquoted | Self::BadDate | Self::BadNumber | Self::Duplicate)
    }
}

/// Why a state file could not be read at all.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// There is no such file.
    #[error("no such file")]
    Absent,
    /// It is a directory.
    #[error("is a directory")]
    Directory,
    /// It is no ordinary file: a pipe, a device or a socket.
    #[error("not an ordinary file")]
    NotAFile,
    /// It is larger than any state file.
    #[error("{bytes} bytes, more than {limit}")]
    TooLarge {
        /// Its size.
        bytes: u64,
        /// The most that is read.
        limit: u64,
    },
    /// It is text, but in UTF-16.
    #[error("UTF-16")]
    Utf16,
    /// It is no text in UTF-8, or where that is read too in UTF-16.
    #[error("no text")]
    NotText,
    /// The system does not allow to read it.
    #[error("permission denied")]
    Denied,
    /// The system could not read it.
    #[error("cannot be read: {0}")]
    Unreadable(#[source] std::io::Error),
}
