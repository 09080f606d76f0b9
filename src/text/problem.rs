//! Sentences for what is wrong with a state file: what was found, and what would be right.

use super::{Text, own, said, say};
use crate::domain::record::Table;
use crate::domain::rules::RuleSet;
use crate::file::{FileError, Problem, ProblemKind, Quote, Shape, Syntax};

impl Text {
    /// A problem of a state file as one sentence, without its place.
    #[must_use]
    #[expect(clippy::too_many_lines, reason = "one plain sentence a kind, and none of them left out")]
    pub fn problem(&self, problem: &Problem) -> String {
        match &problem.kind {
            ProblemKind::NotText => say!(self, "problem-not-text"),
            ProblemKind::Utf16 => say!(self, "problem-utf16", remedy = said(self.save_as_utf8())),
            ProblemKind::NotUtf8 { byte } => say!(self, "problem-not-utf8", byte = format!("0x{byte:02X}")),
            ProblemKind::Syntax { fault, found } => self.syntax(fault, found.as_ref()),
            ProblemKind::Conflict { lines: (first, last), more } => {
                let (left, first, last) = (first == last, own(first), own(last));
                if left {
                    say!(self, "problem-conflict-left", line = first, more = *more)
                } else {
                    say!(self, "problem-conflict", first = first, last = last, more = *more)
                }
            }
            ProblemKind::PartTooLarge { megabytes } => {
                say!(self, "problem-part-too-large", megabytes = own(megabytes))
            }
            ProblemKind::GaveUp => say!(self, "problem-gave-up"),
            ProblemKind::More { count } => say!(self, "problem-more", count = *count),
            ProblemKind::Missing { record: Table::File, field } => {
                let rules = || format!("rules = \"{}\"", RuleSet::default().as_word());
                let example = if *field == "format" { "format = 1".to_owned() } else { rules() };
                say!(self, "problem-missing-file", field = *field, example = said(example))
            }
            ProblemKind::Missing { record, field } => {
                say!(self, "problem-missing", field = *field, record = self.record(*record))
            }
            ProblemKind::WrongType { field, found, wanted, text } => {
                let (found, wanted) = (self.shape_found(*found), self.shape(*wanted));
                match text {
                    Some(text) => {
                        let text = text.as_str();
                        say!(
                            self,
                            "problem-wrong-type-text",
                            field = field.as_str(),
                            found = found,
                            text = text,
                            wanted = wanted
                        )
                    }
                    None => {
                        say!(self, "problem-wrong-type", field = field.as_str(), found = found, wanted = wanted)
                    }
                }
            }
            ProblemKind::NoValue { field, wanted, found } => {
                let wanted = said(self.shape(*wanted));
                match found {
                    Some(found) => {
                        say!(self, "problem-no-value-found", field = *field, wanted = wanted, found = found.as_str())
                    }
                    None => say!(self, "problem-no-value", field = *field, wanted = wanted),
                }
            }
            ProblemKind::NoSuchDate { field, found, year, month, days } => {
                let (field, found) = (field.unwrap_or("none"), found.as_str());
                match days {
                    Some(days) => {
                        let month = said(format!("{year:04}-{month:02}"));
                        let days = own(days);
                        say!(self, "problem-no-such-date", field = field, found = found, month = month, days = days)
                    }
                    None => say!(self, "problem-no-such-month", field = field, found = found),
                }
            }
            ProblemKind::OutOfRange { field, found, least, most } if least == most => {
                let (found, least) = (found.as_str(), own(least));
                say!(self, "problem-out-of-range-one", field = *field, found = found, least = least)
            }
            ProblemKind::OutOfRange { field, found, least, most } => {
                let (least, most) = (own(least), own(most));
                let found = found.as_str();
                say!(self, "problem-out-of-range", field = *field, found = found, least = least, most = most)
            }
            ProblemKind::UnknownWord { field, found, near, known } => {
                let (found, known) = (found.as_str(), said(self.list(known)));
                match near {
                    Some(near) => say!(
                        self,
                        "problem-unknown-word-near",
                        field = *field,
                        found = found,
                        near = *near,
                        known = known
                    ),
                    None => say!(self, "problem-unknown-word", field = *field, found = found, known = known),
                }
            }
            ProblemKind::BadId { found, near: Some(near) } if self.masked(near.as_str()).is_empty() => {
                say!(self, "problem-bad-id-near", found = found.as_str(), near = near.as_str())
            }
            ProblemKind::BadId { found, .. } => say!(self, "problem-bad-id", found = found.as_str()),
            ProblemKind::KeyAsId { found } => say!(self, "problem-key-as-id", found = found.as_str()),
            ProblemKind::HoldsKey { field } => say!(self, "problem-holds-key", field = *field),
            ProblemKind::NewerFormat { found, known } => {
                say!(self, "problem-newer-format", found = found.as_str(), known = own(known))
            }
            ProblemKind::RepeatedId { id, first } => {
                let (line, column) = (own(first.line), own(first.column));
                say!(self, "problem-repeated-id", id = id.as_str(), line = line, column = column)
            }
            ProblemKind::UnknownReference { to, found, near: Some(near) } => {
                let (record, found, near) = (self.record(*to), found.as_str(), near.as_str());
                say!(self, "problem-unknown-reference-near", record = record, found = found, near = near)
            }
            ProblemKind::UnknownReference { to, found, near: None } => {
                say!(self, "problem-unknown-reference", record = self.record(*to), found = found.as_str())
            }
            ProblemKind::UnknownField { record: Table::File, field, near } => match near {
                Some(near) => say!(self, "problem-unknown-table-near", field = field.as_str(), near = *near),
                None => say!(self, "problem-unknown-table", field = field.as_str()),
            },
            ProblemKind::UnknownField { record, field, near } => {
                let (record, field) = (self.record(*record), field.as_str());
                match near {
                    Some(near) => {
                        say!(self, "problem-unknown-field-near", record = record, field = field, near = *near)
                    }
                    None => say!(self, "problem-unknown-field", record = record, field = field),
                }
            }
            ProblemKind::KeyTwice { id, first } => {
                let (line, column) = (own(first.line), own(first.column));
                say!(self, "problem-key-twice", id = id.as_str(), line = line, column = column)
            }
            ProblemKind::ReplacedTwice { by, first } => {
                let (line, column) = (own(first.line), own(first.column));
                say!(self, "problem-replaced-twice", by = by.as_str(), line = line, column = column)
            }
            ProblemKind::ReplacedAcross { by, theirs, ours } => {
                let (theirs, ours) = (theirs.as_str(), ours.as_str());
                say!(self, "problem-replaced-across", by = by.as_str(), theirs = theirs, ours = ours)
            }
            ProblemKind::RedeemedBeforePurchase { on, purchased } => {
                let (on, purchased) = (own(on), own(purchased));
                say!(self, "problem-redeemed-before-purchase", on = on, purchased = purchased)
            }
            ProblemKind::PartlyStated { missing } => {
                let missing = self.list(missing.iter().map(|name| format!("`{name}`")));
                say!(self, "problem-partly-stated", missing = said(missing))
            }
            ProblemKind::NoSubscriptionYet { subscription, on, from } => {
                let (subscription, on) = (subscription.as_str(), own(on));
                match from {
                    Some(from) => {
                        let from = own(from);
                        say!(self, "problem-no-subscription-until", subscription = subscription, on = on, from = from)
                    }
                    None => say!(self, "problem-no-subscription-yet", subscription = subscription, on = on),
                }
            }
            ProblemKind::OtherTenant { subscription, found, theirs } => {
                let (found, theirs) = (found.as_str(), theirs.as_str());
                let subscription = subscription.as_str();
                say!(self, "problem-other-tenant", subscription = subscription, found = found, theirs = theirs)
            }
            ProblemKind::OtherProduct { subscription, found, theirs } => {
                let (found, theirs) = (found.as_str(), theirs.as_str());
                let subscription = subscription.as_str();
                say!(self, "problem-other-product", subscription = subscription, found = found, theirs = theirs)
            }
            ProblemKind::EndedBeforeStart { ended, on } => {
                say!(self, "problem-ended-before-start", ended = own(ended), on = own(on))
            }
            ProblemKind::AssignedBeforePrevious { on, previous } => {
                let (on, previous) = (own(on), own(previous));
                say!(self, "problem-assigned-before-previous", on = on, previous = previous)
            }
            ProblemKind::OutOfOrder { on, previous } => {
                say!(self, "problem-out-of-order", on = own(on), previous = own(previous))
            }
            ProblemKind::BeforePurchase { on, purchased } => {
                say!(self, "problem-before-purchase", on = own(on), purchased = own(purchased))
            }
            ProblemKind::PaymentOutsideWindow { paid, opens, closes } => {
                let (paid, opens, closes) = (own(paid), own(opens), own(closes));
                say!(self, "problem-payment-outside-window", paid = paid, opens = opens, closes = closes)
            }
            ProblemKind::ProductSpeltTwice { found, theirs, first } => {
                let (found, theirs) = (found.as_str(), theirs.as_str());
                let (line, column) = (own(first.line), own(first.column));
                say!(self, "problem-product-spelt-twice", found = found, theirs = theirs, line = line, column = column)
            }
            ProblemKind::OverFull { used, limit } => {
                say!(self, "problem-over-full", used = own(used), limit = own(limit))
            }
        }
    }

    /// Why there is no state file to read, as one sentence.
    #[must_use]
    pub fn file_error(&self, path: &str, error: &FileError) -> String {
        match error {
            FileError::Absent => say!(self, "file-absent", path = self.path(path)),
            FileError::Directory => say!(self, "file-directory", path = self.path(path)),
            FileError::NotAFile => say!(self, "file-not-a-file", path = self.path(path)),
            FileError::TooLarge { limit, .. } => {
                say!(self, "file-too-large", path = self.path(path), megabytes = own(limit >> 20))
            }
            FileError::Utf16 => say!(self, "file-utf16", path = self.path(path), remedy = said(self.save_as_utf8())),
            FileError::NotText => {
                say!(self, "file-not-text", path = self.path(path), remedy = said(self.save_as_utf8()))
            }
            FileError::Denied => say!(self, "file-denied", path = self.path(path)),
            FileError::Unreadable(reason) => {
                say!(self, "file-unreadable", path = self.path(path), reason = reason.to_string())
            }
        }
    }

    /// How a text in another encoding is saved as UTF-8.
    fn save_as_utf8(&self) -> String {
        say!(self, "save-as-utf8")
    }

    /// Why there is no configuration to read, as one sentence.
    #[must_use]
    pub fn config_error(&self, path: &str, error: &FileError) -> String {
        let shown = self.path(path);
        match error {
            FileError::Directory => say!(self, "config-directory", path = shown),
            FileError::TooLarge { limit, .. } => {
                say!(self, "config-too-large", path = shown, megabytes = (limit >> 20).to_string())
            }
            FileError::Absent
            | FileError::NotAFile
            | FileError::Utf16
            | FileError::NotText
            | FileError::Denied
            | FileError::Unreadable(_) => self.file_error(path, error),
        }
    }

    /// Why there is no key to read from where it was to come from, as a part of a sentence. What was named is not said: it
    /// may have been the key.
    #[must_use]
    pub fn key_source_error(&self, error: &FileError) -> String {
        match error {
            FileError::Absent => say!(self, "key-source-absent"),
            FileError::Directory => say!(self, "key-source-directory"),
            FileError::NotAFile => say!(self, "key-source-other"),
            FileError::TooLarge { limit, .. } => say!(self, "key-source-too-large", most = limit.to_string()),
            FileError::Utf16 | FileError::NotText => say!(self, "key-source-not-text"),
            FileError::Denied => say!(self, "key-source-denied"),
            FileError::Unreadable(reason) => reason.to_string(),
        }
    }

    fn syntax(&self, fault: &Syntax, found: Option<&Quote>) -> String {
        let sentence = match fault {
            Syntax::UnclosedText => say!(self, "problem-syntax-unclosed-text"),
            Syntax::BadText => say!(self, "problem-syntax-bad-text"),
            Syntax::Unquoted => say!(self, "problem-syntax-unquoted"),
            Syntax::BadDate => say!(self, "problem-syntax-bad-date"),
            Syntax::BadNumber => say!(self, "problem-syntax-bad-number"),
            Syntax::NoValue => say!(self, "problem-syntax-no-value"),
            Syntax::BadKey => say!(self, "problem-syntax-bad-key"),
            Syntax::Duplicate => say!(self, "problem-syntax-duplicate"),
            Syntax::Extra => say!(self, "problem-syntax-extra"),
            Syntax::BadHeader => say!(self, "problem-syntax-bad-header"),
            Syntax::UnclosedList => say!(self, "problem-syntax-unclosed-list"),
            Syntax::UnclosedTable => say!(self, "problem-syntax-unclosed-table"),
            Syntax::NoComma => say!(self, "problem-syntax-no-comma"),
            Syntax::ExtraComma => say!(self, "problem-syntax-extra-comma"),
            Syntax::TooDeep => say!(self, "problem-syntax-too-deep"),
            Syntax::Control => say!(self, "problem-syntax-control"),
            Syntax::Other(detail) => say!(self, "problem-syntax-other", detail = detail.as_str()),
        };
        match found {
            Some(found) => say!(self, "problem-syntax-found", sentence = said(sentence), found = found.as_str()),
            None => sentence,
        }
    }

    /// What a record is called in the file.
    fn record(&self, record: Table) -> String {
        let word = record.as_word();
        match record {
            Table::File | Table::Partner => say!(self, "problem-record-table", record = word),
            Table::Cleared | Table::Activation | Table::Assignment | Table::Incident | Table::Dismissed => {
                say!(self, "problem-record-row", record = word)
            }
            Table::Reconciled | Table::Credit | Table::Redeemed | Table::Replaced => {
                say!(self, "problem-record-inline", record = word)
            }
            Table::Person
            | Table::Enrollment
            | Table::Software
            | Table::Key
            | Table::Cloud
            | Table::Token
            | Table::Subscription
            | Table::VisualStudio
            | Table::Seat
            | Table::Technical => say!(self, "problem-record-tables", record = word),
        }
    }

    fn shape_found(&self, shape: Shape) -> String {
        if shape == Shape::Date { say!(self, "problem-shape-date-found") } else { self.shape(shape) }
    }

    fn shape(&self, shape: Shape) -> String {
        match shape {
            Shape::Text => say!(self, "problem-shape-text"),
            Shape::Whole => say!(self, "problem-shape-whole"),
            Shape::Fraction => say!(self, "problem-shape-fraction"),
            Shape::Flag => say!(self, "problem-shape-flag"),
            Shape::Date => say!(self, "problem-shape-date"),
            Shape::DateTime => say!(self, "problem-shape-date-time"),
            Shape::List => say!(self, "problem-shape-list"),
            Shape::Table => say!(self, "problem-shape-table"),
            Shape::Tables => say!(self, "problem-shape-tables"),
            Shape::DateOrFlag => say!(self, "problem-shape-date-or-flag"),
            Shape::DateOrTables => say!(self, "problem-shape-date-or-tables"),
        }
    }
}
