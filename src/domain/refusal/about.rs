//! What stands behind a reason, which field it is about, and whether it speaks of a day.

use super::Why;
use crate::domain::control::Control;
use crate::domain::field::Field;
use crate::domain::record::Kind;
use crate::domain::{Basis, Decision, Rule};

impl Why {
    /// What stands behind a reason whatever is asked: that the partner's own records must be right (R59), that a key
    /// stands once in a file (D17) and that deleting forgets no rule (D19), or what a contradiction is against.
    #[must_use]
    pub fn rule(&self) -> Option<Basis> {
        match self {
            Self::Plain(own) => own.rule(),
            Self::StillToCome { .. } | Self::GoesOn { .. } | Self::ReferredTo { .. } | Self::CaseUnknown { .. } => {
                Some(Rule::BOOKKEEPING.into())
            }
            Self::NotBoughtYet { .. } => Some(Rule::ENROLLMENT_YEAR.into()),
            Self::Contradiction(found) => Some(found.rule().into()),
            Self::KeyKnown { .. } => Some(Decision::ONE_POOL.into()),
            Self::Named { .. } | Self::RestsOn { .. } => Some(Decision::DELETING.into()),
            Self::Role { .. }
            | Self::NotAuthorised
            | Self::Unknown { .. }
            | Self::OtherKind { .. }
            | Self::WholeNeeded { .. }
            | Self::IdTaken { .. }
            | Self::Field { .. }
            | Self::Control(_)
            | Self::Missing { .. }
            | Self::NoSuchRow { .. }
            | Self::Lapsed { .. }
            | Self::Expired { .. }
            | Self::CustomerMachine { .. }
            | Self::UsedUp { .. }
            | Self::RedeemedAlready { .. }
            | Self::RedeemedElsewhere { .. }
            | Self::ActivatedElsewhere { .. }
            | Self::NotOurTenant { .. }
            | Self::NotItsTenant { .. }
            | Self::Ended { .. }
            | Self::NotItsProduct { .. }
            | Self::StillActive { .. }
            | Self::WhichSubscription { .. }
            | Self::OverCap { .. }
            | Self::ReplacementClosed { .. }
            | Self::ReplacedAlready { .. }
            | Self::PersonLeft { .. }
            | Self::SeatLocked { .. }
            | Self::NoRoom { .. }
            | Self::HasSeat { .. }
            | Self::NoneFree { .. }
            | Self::FromWhom { .. }
            | Self::OtherCredit { .. }
            | Self::NotHeld { .. }
            | Self::EnabledAlready { .. }
            | Self::NoneLeft { .. }
            | Self::MachineUnknown { .. }
            | Self::FeeDaysOver { .. }
            | Self::WindowNotOpen { .. }
            | Self::WhichDate { .. }
            | Self::NothingListed { .. } => None,
        }
    }

    /// The field of what was asked that this is about: another answer there may be allowed. `None` where no answer
    /// would be.
    #[must_use]
    pub fn field(&self) -> Option<Field> {
        Some(match self {
            Self::Plain(own) => return own.field(),
            Self::Field { field, .. } | Self::Control(Control { field, .. }) => *field,
            Self::Missing { fields } => *fields.first()?,
            Self::IdTaken { .. } => Field::Id,
            Self::KeyKnown { .. } => Field::Key,
            Self::StillToCome { .. } | Self::NotBoughtYet { .. } | Self::GoesOn { .. } => Field::On,
            Self::PersonLeft { .. }
            | Self::OtherCredit { .. }
            | Self::HasSeat { .. }
            | Self::NotHeld { .. }
            | Self::Unknown { kind: Some(Kind::Person), .. } => Field::Person,
            Self::CustomerMachine { .. } | Self::MachineUnknown { .. } => Field::Machine,
            Self::CaseUnknown { .. } => Field::Case,
            Self::UsedUp { .. } => Field::HardwareChanged,
            Self::NotOurTenant { .. } | Self::NotItsTenant { .. } => Field::Tenant,
            Self::Ended { .. } | Self::StillActive { .. } | Self::OverCap { .. } => Field::As,
            Self::NotItsProduct { .. }
            | Self::WhichSubscription { .. }
            | Self::Unknown { kind: Some(Kind::Subscription), .. } => Field::Subscription,
            Self::NoneLeft { .. } => Field::Hours,
            Self::FromWhom { .. } => Field::From,
            Self::WhichDate { .. } | Self::NothingListed { .. } => Field::Date,
            Self::Role { .. }
            | Self::NotAuthorised
            | Self::Unknown { .. }
            | Self::OtherKind { .. }
            | Self::WholeNeeded { .. }
            | Self::ReferredTo { .. }
            | Self::Named { .. }
            | Self::RestsOn { .. }
            | Self::NoSuchRow { .. }
            | Self::Contradiction(_)
            | Self::Lapsed { .. }
            | Self::Expired { .. }
            | Self::RedeemedAlready { .. }
            | Self::RedeemedElsewhere { .. }
            | Self::ActivatedElsewhere { .. }
            | Self::ReplacementClosed { .. }
            | Self::ReplacedAlready { .. }
            | Self::SeatLocked { .. }
            | Self::NoRoom { .. }
            | Self::NoneFree { .. }
            | Self::EnabledAlready { .. }
            | Self::FeeDaysOver { .. }
            | Self::WindowNotOpen { .. } => return None,
        })
    }

    /// Whether it speaks of how things stood on the day of the act, without naming that day.
    pub(super) fn is_of_day(&self) -> bool {
        match self {
            Self::Plain(own) => own.is_of_day(),
            Self::UsedUp { .. }
            | Self::WhichSubscription { .. }
            | Self::OverCap { .. }
            | Self::NoRoom { .. }
            | Self::HasSeat { .. }
            | Self::NoneFree { .. }
            | Self::FromWhom { .. }
            | Self::OtherCredit { .. }
            | Self::NotHeld { .. }
            | Self::NoneLeft { .. }
            | Self::CaseUnknown { .. }
            | Self::MachineUnknown { .. }
            | Self::NothingListed { .. } => true,
            Self::Role { .. }
            | Self::NotAuthorised
            | Self::Unknown { .. }
            | Self::OtherKind { .. }
            | Self::WholeNeeded { .. }
            | Self::IdTaken { .. }
            | Self::Field { .. }
            | Self::Control(_)
            | Self::Missing { .. }
            | Self::ReferredTo { .. }
            | Self::Named { .. }
            | Self::RestsOn { .. }
            | Self::NoSuchRow { .. }
            | Self::KeyKnown { .. }
            | Self::Contradiction(_)
            | Self::StillToCome { .. }
            | Self::NotBoughtYet { .. }
            | Self::GoesOn { .. }
            | Self::Lapsed { .. }
            | Self::Expired { .. }
            | Self::CustomerMachine { .. }
            | Self::RedeemedAlready { .. }
            | Self::RedeemedElsewhere { .. }
            | Self::ActivatedElsewhere { .. }
            | Self::NotOurTenant { .. }
            | Self::NotItsTenant { .. }
            | Self::Ended { .. }
            | Self::NotItsProduct { .. }
            | Self::StillActive { .. }
            | Self::ReplacementClosed { .. }
            | Self::ReplacedAlready { .. }
            | Self::PersonLeft { .. }
            | Self::SeatLocked { .. }
            | Self::EnabledAlready { .. }
            | Self::FeeDaysOver { .. }
            | Self::WindowNotOpen { .. }
            | Self::WhichDate { .. } => false,
        }
    }
}
