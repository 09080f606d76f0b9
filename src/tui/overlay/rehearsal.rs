//! What an act would come to, while its form is still being filled in: decided by the domain, as doing it will be.

use super::actions::ActKind;
use crate::domain::act::{Act, Effect};
use crate::domain::cloud::{RedeemAs, ReplacementReason};
use crate::domain::command::Command;
use crate::domain::date::plus_days;
use crate::domain::field::{Field, Value};
use crate::domain::software::ActivationCase;
use crate::domain::{Date, Id};
use crate::tui::app::App;

/// The act that a form describes; none while something is missing.
pub(super) fn act(kind: ActKind, of: &Id, values: &[(Field, Option<Value>)]) -> Option<(Act, Option<Date>)> {
    let value = |field: Field| values.iter().find(|(known, _)| *known == field).and_then(|(_, value)| value.clone());
    let text = |field: Field| match value(field) {
        Some(Value::Text(text)) => Some(text),
        _ => None,
    };
    let id = |field: Field| text(field).and_then(|text| Id::parse(&text).ok());
    let on = match value(Field::On) {
        Some(Value::Date(on)) => Some(on),
        _ => None,
    };
    let of = of.clone();
    let act = match kind {
        ActKind::Activate => {
            let Some(Value::List(machines)) = value(Field::Machine) else { return None };
            let machines = machines.into_iter().filter_map(|machine| match machine {
                Value::Text(machine) => Some(machine),
                _ => None,
            });
            Act::Activate {
                key: of,
                machines: machines.collect(),
                case: ActivationCase::from_word(&text(Field::Case)?)?,
            }
        }
        ActKind::Redeem => {
            let (tenant, how) = (text(Field::Tenant)?, RedeemAs::from_word(&text(Field::As)?)?);
            Act::Redeem { token: of, tenant, how, into: id(Field::Subscription) }
        }
        ActKind::Replace => {
            let reason = ReplacementReason::from_word(&text(Field::Reason)?)?;
            Act::Replace { token: of, reason, by: id(Field::By) }
        }
        ActKind::Assign => Act::Assign { to: of, person: id(Field::Person)? },
        ActKind::Release => Act::Release { of, person: id(Field::Person) },
        ActKind::Enable => {
            let (access_id, contract_id) = (text(Field::AccessId)?, text(Field::ContractId)?);
            Act::Enable { benefit: of, access_id, contract_id }
        }
        ActKind::Incident => {
            let hours = match value(Field::Hours) {
                Some(Value::Count(hours)) => Some(hours),
                _ => None,
            };
            Act::Incident { benefit: of, case: text(Field::Case)?, product: text(Field::Product), hours }
        }
        ActKind::Close => Act::Close { benefit: of, case: text(Field::Case)? },
        ActKind::Clear => Act::Clear { key: of, machine: text(Field::Machine)? },
        _ => return None,
    };
    Some((act, on))
}

/// What the act would come to, or why it may not be done; both ways of redeeming side by side (R36). Whether it may.
pub(super) fn rehearse(
    app: &App,
    kind: ActKind,
    of: &Id,
    values: &[(Field, Option<Value>)],
) -> Option<(bool, Vec<String>)> {
    let mut lines = Vec::new();
    let day = values.iter().find_map(|(field, value)| match (field, value) {
        (Field::On, Some(Value::Date(on))) => Some(*on),
        _ => None,
    });
    let on = day.unwrap_or(app.dates.shown);
    if kind == ActKind::Redeem {
        for how in [RedeemAs::Add, RedeemAs::Extend] {
            let either = values.iter().map(|(field, value)| match field {
                Field::As => (*field, Some(Value::Text(how.as_word().to_owned()))),
                _ => (*field, value.clone()),
            });
            let Some((act, _)) = act(kind, of, &either.collect::<Vec<_>>()) else { continue };
            let decided = app.decide(&Command::Act { act, on });
            if let Some(Effect::Redeemed(outcome)) = decided.ok().and_then(|applied| applied.effect) {
                let words = app.text.effect(&Effect::Redeemed(outcome));
                lines.push(app.text.act_either(how.as_word(), &words));
            }
        }
        let last = plus_days(on, crate::domain::cloud::REPLACEMENT_DAYS);
        lines.push(app.text.act_irreversible(last));
    }
    let (act, _) = match act(kind, of, values) {
        Some(found) => found,
        None if lines.is_empty() => return None,
        None => return Some((true, lines)),
    };
    match app.decide(&Command::Act { act, on }) {
        Ok(applied) if applied.edits.is_empty() => lines.insert(0, app.text.done_nothing()),
        Ok(applied) => {
            let words = applied.effect.as_ref().map(|effect| app.text.effect(effect));
            lines.insert(0, app.text.act_comes_to(&words.unwrap_or_else(|| app.text.act_about(kind))));
        }
        Err(refusal) => return Some((false, vec![app.text.refusal(&app.state, &refusal, app.role)])),
    }
    Some((true, lines))
}
