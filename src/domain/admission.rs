//! Who asks, on which day, and what that alone decides (R53, R58, D11).

use super::partner::Role;
use super::refusal::{Refusal, Why};
use super::{Date, Rule};

/// Who asks, and for which day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asking {
    /// The day that counts as today.
    pub today: Date,
    /// Who is using the program (R58, D11).
    pub role: Role,
}

/// Roles that may do what Microsoft lets only administrators do (R48, R58, D11).
pub const ADMINS: &[Role] = &[Role::GlobalAdmin, Role::MpnPartnerAdmin];

/// Roles that may record a new key (R58, D11).
pub const KEY_ROLES: &[Role] = ADMINS;

/// R53: an account that is not authorised sees no records, so it changes none (D11).
pub(super) fn authorised(role: Role) -> Result<(), Refusal> {
    if role == Role::CspOnly {
        return Err(Refusal::by(Rule::NOT_AUTHORIZED, Why::NotAuthorised));
    }
    Ok(())
}

pub(super) fn may_record_keys(role: Role) -> Result<(), Refusal> {
    if KEY_ROLES.contains(&role) { Ok(()) } else { Err(Refusal::by(Rule::ROLES, Why::Role { may: KEY_ROLES })) }
}
