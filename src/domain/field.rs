//! The fields of records by their contract names, and values of any field: what forms, the command line and the writer
//! of the state file share.

use super::date::Date;
use super::folded::{Competency, Machine, Product, Tenant};
use super::key::ProductKey;
use super::offer::ProfileReview;
use super::software::KeyKind;

use super::Id;
use super::words::{Word, words};

/// The words of fields, each with the message that labels it, given to a macro. The words are those of the state file, but
/// for the last ones, which are only asked.
macro_rules! field_words {
    ($then:ident) => {
        $then! {
            /// Id of the record.
            Id = "id", "field-id";
            /// Name of a person or the partner.
            Name = "name", "field-name";
            /// MPN ID.
            MpnId = "mpn_id", "field-mpn-id";
            /// Who is using the program.
            Role = "role", "field-role";
            /// The partner's own tenants.
            Tenants = "tenants", "field-tenants";
            /// Name patterns of customers' machines.
            CustomerMachines = "customer_machines", "field-customer-machines";
            /// E-mail address.
            Email = "email", "field-email";
            /// The day somebody left.
            Left = "left", "field-left";
            /// What was bought.
            Offer = "offer", "field-offer";
            /// Competency or specialization.
            Competency = "competency", "field-competency";
            /// Silver or gold.
            Level = "level", "field-level";
            /// Purchase day.
            Purchased = "purchased", "field-purchased";
            /// Payments.
            Renewals = "renewals", "field-renewals";
            /// Review of the business profile.
            ProfileReviewed = "profile_reviewed", "field-profile-reviewed";
            /// How activations are counted.
            Counting = "counting", "field-counting";
            /// The offer of a benefit.
            Enrollment = "enrollment", "field-enrollment";
            /// Product name.
            Product = "product", "field-product";
            /// What was granted.
            Quantity = "quantity", "field-quantity";
            /// Core or incremental.
            Grant = "grant", "field-grant";
            /// Whether copies must be activated.
            Activation = "activation", "field-activation";
            /// Kind of the record.
            Kind = "kind", "field-kind";
            /// Benefit expiry date.
            ActivateBy = "activate_by", "field-activate-by";
            /// Operating systems on which keys do not work.
            ExcludesPlatforms = "excludes_platforms", "field-excludes-platforms";
            /// Address of the instructions.
            Instructions = "instructions", "field-instructions";
            /// The product key or token itself.
            Key = "key", "field-key";
            /// Activations a key allows.
            Limit = "limit", "field-limit";
            /// First day a key was revealed.
            Viewed = "viewed", "field-viewed";
            /// Blocked by Microsoft.
            Blocked = "blocked", "field-blocked";
            /// Machines from which software was removed.
            Cleared = "cleared", "field-cleared";
            /// Comparison with an outside count.
            Reconciled = "reconciled", "field-reconciled";
            /// Activations of an outside count that nobody recorded.
            Unexplained = "unexplained", "field-unexplained";
            /// The ledger of activations.
            Activations = "activations", "field-activations";
            /// An Azure credit.
            Credit = "credit", "field-credit";
            /// The ledger of assignments.
            Assignments = "assignments", "field-assignments";
            /// Seats of a token or a subscription.
            Seats = "seats", "field-seats";
            /// Redemption of a token.
            Redeemed = "redeemed", "field-redeemed";
            /// Replacement of a token.
            Replaced = "replaced", "field-replaced";
            /// Tenant.
            Tenant = "tenant", "field-tenant";
            /// End date of a subscription.
            Ends = "ends", "field-ends";
            /// The day on which seats and end date stood so.
            AsOf = "as_of", "field-as-of";
            /// The day a technical benefit was enabled.
            Activated = "activated", "field-activated";
            /// Access ID.
            AccessId = "access_id", "field-access-id";
            /// Contract ID.
            ContractId = "contract_id", "field-contract-id";
            /// The ledger of cases.
            Incidents = "incidents", "field-incidents";
            /// What was dismissed of the deadlines.
            Dismissed = "dismissed", "field-dismissed";
            /// Free text.
            Note = "note", "field-note";
            /// The day of a row.
            On = "on", "field-on";
            /// The coming date that a row is about.
            Date = "date", "field-date";
            /// Machine of a row.
            Machine = "machine", "field-machine";
            /// Case of an activation, or number of an incident.
            Case = "case", "field-case";
            /// Count of a comparison.
            Used = "used", "field-used";
            /// Sum of a credit.
            Amount = "amount", "field-amount";
            /// Currency of a credit.
            Currency = "currency", "field-currency";
            /// Person of a row.
            Person = "person", "field-person";
            /// First day a row is no longer held.
            Ended = "ended", "field-ended";
            /// The day the person signed in.
            SignedIn = "signed_in", "field-signed-in";
            /// How a token was redeemed.
            As = "as", "field-as";
            /// Subscription a token went into.
            Subscription = "subscription", "field-subscription";
            /// Why a token was replaced.
            Reason = "reason", "field-reason";
            /// The token that replaces.
            By = "by", "field-by";
            /// Asked, not recorded as such: whose it was until then (R41).
            From = "from", "field-from";
            /// Hours taken.
            Hours = "hours", "field-hours";
            /// The day a case was closed.
            Closed = "closed", "field-closed";
            /// Asked, not recorded: whether a machine was activated with the key before (R18).
            ActivatedBefore = "activated_before", "field-activated-before";
            /// Asked, not recorded: whether its hardware changed significantly since (R18).
            HardwareChanged = "hardware_changed", "field-hardware-changed";
        }
    };
}

pub(crate) use field_words;

macro_rules! declared {
    ($( $(#[$doc:meta])* $field:ident = $word:literal, $label:literal; )+) => {
        words! {
            /// A field of a record, or of a row of one of its ledgers.
            pub enum Field {
                $( $(#[$doc])* $field = $word ),+
            }
        }
    };
}

field_words!(declared);

/// The most a whole number may be.
pub const MOST: u32 = 1_000_000;

/// The value of a field. `Debug` shows no key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A text, a contract word or an id.
    Text(String),
    /// A day.
    Date(Date),
    /// A whole number.
    Count(u32),
    /// Yes or no.
    Flag(bool),
    /// A product key or token.
    Secret(ProductKey),
    /// A list; of tables where it is a ledger.
    List(Vec<Value>),
    /// A row of a ledger, or a fact of several parts.
    Table(Row),
}

/// The fields of a row, in their order.
pub type Row = Vec<(Field, Value)>;

/// A type that a field can hold.
pub(super) trait Datum: Sized {
    /// As a value.
    fn to_value(&self) -> Value;
    /// From a value; `None` for one that does not fit.
    fn from_value(value: &Value) -> Option<Self>;
}

impl Datum for String {
    fn to_value(&self) -> Value {
        Value::Text(self.clone())
    }
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::Text(text) = value { Some(text.clone()) } else { None }
    }
}

impl Datum for Date {
    fn to_value(&self) -> Value {
        Value::Date(*self)
    }
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::Date(date) = value { Some(*date) } else { None }
    }
}

impl Datum for u32 {
    fn to_value(&self) -> Value {
        Value::Count(*self)
    }
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::Count(count) = value { Some(*count) } else { None }
    }
}

macro_rules! name_data {
    ($($name:ty),+ $(,)?) => { $(
        impl Datum for $name {
            fn to_value(&self) -> Value {
                Value::Text(self.as_str().to_owned())
            }
            fn from_value(value: &Value) -> Option<Self> {
                if let Value::Text(text) = value { Some(Self::from(text.as_str())) } else { None }
            }
        }
    )+ };
}

name_data!(Product, Machine, Tenant, Competency);

impl Datum for bool {
    fn to_value(&self) -> Value {
        Value::Flag(*self)
    }
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::Flag(flag) = value { Some(*flag) } else { None }
    }
}

impl Datum for ProductKey {
    fn to_value(&self) -> Value {
        Value::Secret(self.clone())
    }
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::Secret(key) = value { Some(key.clone()) } else { None }
    }
}

impl Datum for Id {
    fn to_value(&self) -> Value {
        Value::Text(self.as_str().to_owned())
    }
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::Text(text) = value { Self::parse(text).ok() } else { None }
    }
}

impl Datum for KeyKind {
    fn to_value(&self) -> Value {
        Value::Text(self.as_word().into_owned())
    }
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::Text(text) = value { Self::from_word(text) } else { None }
    }
}

impl Datum for ProfileReview {
    fn to_value(&self) -> Value {
        match self {
            Self::On(date) => Value::Date(*date),
            Self::Done => Value::Flag(true),
            Self::NotYet => Value::Flag(false),
        }
    }
    fn from_value(value: &Value) -> Option<Self> {
        Some(match value {
            Value::Date(date) => Self::On(*date),
            Value::Flag(true) => Self::Done,
            Value::Flag(false) => Self::NotYet,
            Value::Text(_) | Value::Count(_) | Value::Secret(_) | Value::List(_) | Value::Table(_) => return None,
        })
    }
}

impl<T: Word> Datum for T {
    fn to_value(&self) -> Value {
        Value::Text(self.word().to_owned())
    }
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::Text(text) = value { Self::of_word(text) } else { None }
    }
}

impl<T: Datum> Datum for Vec<T> {
    fn to_value(&self) -> Value {
        Value::List(self.iter().map(Datum::to_value).collect())
    }
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::List(items) = value { items.iter().map(T::from_value).collect() } else { None }
    }
}

/// A type whose parts are fields.
pub(crate) trait Parts {
    /// The value of a field; `None` where there is none, or no such field.
    fn get(&self, field: Field) -> Option<Value>;
    /// Gives fields their values, or takes them away.
    ///
    /// # Errors
    /// The first field that does not take its value: the type has no such field, needs it, or it holds no such value. It
    /// is then of no use.
    fn set_all(&mut self, fields: &[(Field, Option<&Value>)]) -> Result<(), (Field, Unfit)>;
}

/// Why a field does not take a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// The record has no such field.
    NoSuchField,
    /// The record must have it.
    Needed,
    /// The value is of another kind.
    Value,
    /// It stands together with others, which are not all there.
    Partly,
    /// It is a number of digits.
    Digits,
}
