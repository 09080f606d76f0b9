//! Who asks, on which day, and what that alone decides (R53, R58, D11).

use super::partner::Role;
use super::refusal::{Refusal, Why};
use super::rules::Rules;
use super::{Date, Rule};

/// Who asks, and for which day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asking {
    /// The day that counts as today.
    pub today: Date,
    /// Who is using the program (R58, D11).
    pub role: Role,
}

/// R53: an account that is not authorised sees no records, so it changes none (D11).
pub(super) fn authorised(role: Role) -> Result<(), Refusal> {
    if role == Role::CspOnly {
        return Err(Refusal::by(Rule::NOT_AUTHORIZED, Why::NotAuthorised));
    }
    Ok(())
}

/// R58: only administrators do what Microsoft lets only them do, and record a new key (R48, D11).
pub(super) fn administers(rules: &Rules, role: Role) -> Result<(), Refusal> {
    let may = rules.administrators;
    if may.contains(&role) { Ok(()) } else { Err(Refusal::by(Rule::ROLES, Why::Role { may })) }
}
