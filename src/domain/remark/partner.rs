//! Remarks on the partner account: an own tenant that goes while something runs there, names of customers' machines that ledgers
//! have.

use super::Remark;
use crate::domain::field::{Field, Value};
use crate::domain::folded::{Machine, Tenant, fits};
use crate::domain::partner::Role;
use crate::domain::subscription::SubscriptionStatus;
use crate::domain::{Date, Overview, State};

/// Of own tenants that are taken away while a subscription is active there (R38); each once.
pub(super) fn in_use(state: &State, fields: &[(Field, Option<Value>)], today: Date) -> Vec<Remark> {
    let Some((_, value)) = fields.iter().find(|(field, _)| *field == Field::Tenants) else { return Vec::new() };
    let left: Vec<Tenant> = match value {
        Some(Value::List(items)) => items.iter().filter_map(named).collect(),
        _ => Vec::new(),
    };
    let overview = Overview::of(state, today);
    let running = || overview.subscriptions.iter().filter(|row| row.status == SubscriptionStatus::Active);
    let gone = state.partner.tenants.iter().filter(|tenant| !left.contains(tenant));
    gone.filter_map(|tenant| {
        let by =
            running().filter_map(|row| state.subscriptions.get(row.subscription)).find(|own| own.tenant == *tenant)?;
        Some(Remark::TenantInUse { tenant: tenant.clone(), by: by.id.clone() })
    })
    .collect()
}

/// Of machines that ledgers have and that are said to be customers' now (R40): the first of them.
pub(super) fn customers(state: &State, fields: &[(Field, Option<Value>)]) -> Option<Remark> {
    let (_, value) = fields.iter().find(|(field, _)| *field == Field::CustomerMachines)?;
    let Some(Value::List(items)) = value else { return None };
    let patterns: Vec<Machine> = items.iter().filter_map(text).map(Machine::from).collect();
    let known = &state.partner.customer_machines;
    let new: Vec<&Machine> = patterns.iter().filter(|pattern| !known.contains(pattern)).collect();
    if new.is_empty() {
        return None;
    }
    state.software.iter().flat_map(|benefit| &benefit.keys).find_map(|key| {
        let row = key.activations.iter().find(|row| new.iter().any(|pattern| fits(pattern, &row.machine)))?;
        Some(Remark::CustomersAlready { machine: row.machine.to_string(), key: key.id.clone() })
    })
}

/// Of a role that may do nothing (R53).
pub(super) fn locks_out(state: &State, fields: &[(Field, Option<Value>)]) -> Option<Remark> {
    let (_, value) = fields.iter().find(|(field, _)| *field == Field::Role)?;
    let role = value.as_ref().and_then(text).and_then(Role::from_word)?;
    (role == Role::CspOnly && state.partner.role != role).then_some(Remark::LocksOut {})
}

fn text(value: &Value) -> Option<&str> {
    if let Value::Text(text) = value { Some(text) } else { None }
}

fn named(value: &Value) -> Option<Tenant> {
    text(value).map(Tenant::from)
}
