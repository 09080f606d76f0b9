//! A remark on the partner's own tenants: one that goes while something runs there.

use super::Remark;
use crate::domain::field::{Field, Value};
use crate::domain::folded::Tenant;
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

fn named(value: &Value) -> Option<Tenant> {
    if let Value::Text(text) = value { Some(text.as_str().into()) } else { None }
}
