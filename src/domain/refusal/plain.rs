//! Reasons that have no figures: a line each.

use crate::domain::field::Field;
use crate::domain::{Basis, Rule};

/// Declares the reasons that have no figures: a line each, with the message that says it, the rule that stands behind it
/// whatever is asked, the field that it is about, and whether it speaks `of day`: of how things stood on the day of the act.
macro_rules! plain {
    ($( $(#[$doc:meta])* $name:ident = $message:literal $(, by $rule:ident)? $(, about $field:ident)? $(, of $day:ident)?; )+) => {
        /// A reason that has no figures.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Plain { $( $(#[$doc])* $name ),+ }

        impl Plain {
            /// All of them.
            pub const ALL: &'static [Self] = &[ $( Self::$name ),+ ];

            /// The message that says it.
            #[must_use]
            pub const fn message(self) -> &'static str {
                match self { $( Self::$name => $message ),+ }
            }

            pub(super) fn rule(self) -> Option<Basis> {
                match self { $( Self::$name => { let rule: Option<Rule> = None; $( let rule = rule.or(Some(Rule::$rule)); )? rule.map(Basis::from) } ),+ }
            }

            pub(super) fn is_of_day(self) -> bool {
                match self { $( Self::$name => !concat!($( stringify!($day) )?).is_empty() ),+ }
            }

            pub(super) fn field(self) -> Option<Field> {
                match self { $( Self::$name => { let field: Option<Field> = None; $( let field = field.or(Some(Field::$field)); )? field } ),+ }
            }
        }
    };
}

plain! {
    /// The partner account is always there: it can be changed, not added or removed.
    OnePartner = "refused-one-partner";
    /// A client access licence is never activated (R23).
    Cal = "refused-cal";
    /// The product needs no activation (R22).
    NoKeyNeeded = "refused-no-key-needed";
    /// The key is blocked (R30).
    Blocked = "refused-blocked";
    /// That a key is blocked has no day in the file (R30).
    BlockHasNoDay = "refused-block-day", by BLOCKED_KEY, about On;
    /// There is no active subscription of the product on that tenant (R37).
    NothingToAddTo = "refused-nothing-to-add-to", about As, of day;
    /// A token that was not redeemed has nothing to replace (R33).
    NotRedeemed = "refused-not-redeemed", of day;
    /// A replacement cannot be replaced itself (R33).
    IsReplacement = "refused-is-replacement";
    /// A token is no replacement of itself (R33).
    ItsOwnReplacement = "refused-its-own-replacement";
    /// The reason does not fit: the token was not added (R33).
    WasNotAdded = "refused-was-not-added", about Reason;
    /// A bulk credit is given to somebody else, never taken back (R41).
    BulkStays = "refused-bulk-stays";
    /// Only a bulk credit goes from one person to another one (R41).
    OnlyBulkMoves = "refused-only-bulk-moves", about From;
    /// Advisory hours need no enabling (R51).
    NeedsNoEnabling = "refused-needs-no-enabling";
    /// The benefit is not enabled (R48).
    NotEnabled = "refused-not-enabled", of day;
    /// Only advisory hours are counted in hours (R50, R51).
    NoHours = "refused-no-hours", by INCIDENTS, about Hours;
    /// The case is on record already.
    CaseKnown = "refused-case-known", by BOOKKEEPING, about Case;
    /// The business profile was not reviewed (R12).
    ProfileNotReviewed = "refused-profile-not-reviewed", of day;
}
