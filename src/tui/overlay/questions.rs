//! What each act still has to know: its questions, what the records answer already, and the act that the answers make.

#![warn(clippy::wildcard_enum_match_arm)]

use crate::domain::act::{Act, ActKind};
use crate::domain::cloud::{RedeemAs, ReplacementReason};
use crate::domain::deadline::DeadlineKind;
use crate::domain::field::{Field, Value};
use crate::domain::find::Part;
use crate::domain::folded::{Machine, Product};
use crate::domain::record::{Kind, Shape, Spec};
use crate::domain::remark::may_be_known;
use crate::domain::software::{ActivationCase, Key};
use crate::domain::technical::TechnicalKind;
use crate::domain::{Date, Id, Thing};
use crate::lists::detail::Item;
use crate::tui::scene::Scene;

/// What was answered; a question without an answer has none.
pub(super) type Answers = Vec<(Field, Option<Value>)>;

/// The questions of an act, in their order; none for one that needs nothing more to be known.
pub(super) fn questions(app: &Scene<'_>, kind: ActKind, of: &Id) -> Vec<Spec> {
    let ask = |field: Field, shape: Shape, needed: bool| Spec { field, shape, needed };
    let is_credit = || app.state.thing(of).is_some_and(|thing| thing.kind() == Kind::Cloud);
    let person = ask(Field::Person, Shape::Reference(Kind::Person), true);
    match kind {
        ActKind::Activate => vec![
            ask(Field::Machine, Shape::Texts, true),
            ask(Field::ActivatedBefore, Shape::Flag, false),
            ask(Field::HardwareChanged, Shape::Flag, true),
        ],
        ActKind::Redeem => vec![
            ask(Field::As, Shape::Word(RedeemAs::WORDS), true),
            ask(Field::Tenant, Shape::Text, true),
            // One that is still to be begun has no record yet.
            ask(Field::Subscription, Shape::OwnId, false),
        ],
        ActKind::Replace => vec![
            ask(Field::Reason, Shape::Word(ReplacementReason::WORDS), true),
            ask(Field::By, Shape::Reference(Kind::Token), false),
        ],
        ActKind::Assign => vec![person],
        ActKind::Release if is_credit() => vec![person],
        ActKind::Enable => {
            vec![ask(Field::AccessId, Shape::Text, true), ask(Field::ContractId, Shape::Text, true)]
        }
        ActKind::Incident => {
            let mut asked = vec![ask(Field::Case, Shape::Text, true), ask(Field::Product, Shape::Text, false)];
            if is_advisory(app, of) {
                asked.push(ask(Field::Hours, Shape::Count, true));
            }
            asked
        }
        ActKind::Close => vec![ask(Field::Case, Shape::Text, true)],
        ActKind::Clear => vec![ask(Field::Machine, Shape::Text, true)],
        ActKind::Dismiss => {
            vec![ask(Field::Kind, Shape::Word(DeadlineKind::WORDS), false), ask(Field::Date, Shape::Date, false)]
        }
        // The day is asked of every act.
        ActKind::Release | ActKind::SignedIn | ActKind::Left | ActKind::Renew | ActKind::Review | ActKind::Block => {
            Vec::new()
        }
    }
}

fn is_advisory(app: &Scene<'_>, of: &Id) -> bool {
    app.state.technical.iter().any(|own| own.id == *of && own.kind == TechnicalKind::AdvisoryHours)
}

/// What an act is called, done to that thing.
pub(super) fn name(app: &Scene<'_>, kind: ActKind, of: &Id) -> String {
    let hours = kind == ActKind::Incident && is_advisory(app, of);
    if hours { app.text.act_hours() } else { app.text.act_kind(kind) }
}

/// What can be chosen as the answer to a question, beside what its shape says. A tenant is typed back, so it has none.
pub(super) fn choices(app: &Scene<'_>, kind: ActKind, of: &Id, field: Field) -> Vec<String> {
    match (kind, field) {
        (ActKind::Activate | ActKind::Clear, Field::Machine) => machines(app, of),
        (ActKind::Close, Field::Case) => open_cases(app, of),
        (ActKind::Redeem, Field::Subscription) => {
            app.state.subscriptions.iter().map(|own| own.id.to_string()).collect()
        }
        _ => Vec::new(),
    }
}

/// What the selected row of a ledger answers: its case, its machine, its person.
pub(super) fn selected(app: &Scene<'_>, kind: ActKind, item: Item) -> Option<(Field, Value)> {
    let Part::Ledger(row) = item.part else { return None };
    let (field, answer) = match (kind, item.thing) {
        (ActKind::Close, Thing::Technical(at)) => {
            let fact = app.state.technical.get(at)?.incidents.get(row)?;
            (Field::Case, Some(&fact.case).filter(|_| fact.closed.is_none())?.clone())
        }
        (ActKind::Clear, Thing::Key(of, at)) => {
            (Field::Machine, app.state.software.get(of)?.keys.get(at)?.activations.get(row)?.machine.to_string())
        }
        (ActKind::Release, Thing::Cloud(at)) => {
            (Field::Person, app.state.cloud.get(at)?.assignments.get(row)?.person.to_string())
        }
        _ => return None,
    };
    Some((field, Value::Text(answer)))
}

/// Whether a question is asked at all, the other answers being as they are.
pub(super) fn is_asked(field: Field, answers: &[(Field, Option<Value>)]) -> bool {
    field != Field::HardwareChanged || value(answers, Field::ActivatedBefore) == Some(&Value::Flag(true))
}

/// What the records answer, where nothing else was said: whether the ledger of the key has the machines.
pub(super) fn known(
    app: &Scene<'_>,
    kind: ActKind,
    of: &Id,
    answers: &[(Field, Option<Value>)],
) -> Option<(Field, Value)> {
    if kind != ActKind::Activate || value(answers, Field::ActivatedBefore).is_some() {
        return None;
    }
    let key = key(app, of)?;
    let machines = named_machines(answers);
    if machines.is_empty() {
        return None;
    }
    // A name that is nearly one on record may be that machine: only the user knows (D13).
    if may_be_known(key, &machines, app.dates.shown) {
        return None;
    }
    let all = machines.iter().all(|name| key.last_use(name, app.dates.shown).is_some());
    Some((Field::ActivatedBefore, Value::Flag(all)))
}

/// The act that the answers make, and its day; none while something is missing.
pub(super) fn act(kind: ActKind, of: &Id, answers: &[(Field, Option<Value>)]) -> Option<(Act, Option<Date>)> {
    let text = |field: Field| text(answers, field);
    let id = |field: Field| text(field).and_then(|text| Id::parse(&text).ok());
    let on = match value(answers, Field::On) {
        Some(Value::Date(on)) => Some(*on),
        _ => None,
    };
    let of = of.clone();
    let act = match kind {
        ActKind::Activate => {
            let machines = named_machines(answers);
            if machines.is_empty() {
                return None;
            }
            let case =
                ActivationCase::of(flag(answers, Field::ActivatedBefore)?, flag(answers, Field::HardwareChanged))?;
            Act::Activate { key: of, machines, case }
        }
        ActKind::Redeem => {
            let (tenant, how) = (text(Field::Tenant)?, RedeemAs::from_word(&text(Field::As)?)?);
            Act::Redeem { token: of, tenant: tenant.into(), how, into: id(Field::Subscription) }
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
            let hours = match value(answers, Field::Hours) {
                Some(Value::Count(hours)) => Some(*hours),
                _ => None,
            };
            Act::Incident {
                benefit: of,
                case: text(Field::Case)?,
                product: text(Field::Product).map(Product::from),
                hours,
            }
        }
        ActKind::Close => Act::Close { benefit: of, case: text(Field::Case)? },
        ActKind::Clear => Act::Clear { key: of, machine: text(Field::Machine)?.into() },
        ActKind::SignedIn => Act::SignedIn { seat: of },
        ActKind::Left => Act::Left { person: of },
        ActKind::Renew => Act::Renew { offer: of },
        ActKind::Review => Act::Review { offer: of },
        ActKind::Block => Act::Block { key: of },
        ActKind::Dismiss => {
            let kind = text(Field::Kind).and_then(|word| DeadlineKind::from_word(&word));
            let date = if let Some(Value::Date(date)) = value(answers, Field::Date) { Some(*date) } else { None };
            Act::Dismiss { id: of, kind, date }
        }
    };
    Some((act, on))
}

/// The answer to a question.
pub(super) fn value(answers: &[(Field, Option<Value>)], field: Field) -> Option<&Value> {
    answers.iter().find(|(known, _)| *known == field).and_then(|(_, value)| value.as_ref())
}

/// The answer to a question, as a text.
pub(super) fn text(answers: &[(Field, Option<Value>)], field: Field) -> Option<String> {
    match value(answers, field) {
        Some(Value::Text(text)) => Some(text.clone()),
        _ => None,
    }
}

/// The answer to a question, as texts.
pub(super) fn texts(answers: &[(Field, Option<Value>)], field: Field) -> Vec<String> {
    let Some(Value::List(items)) = value(answers, field) else { return Vec::new() };
    let texts = items.iter().filter_map(|item| if let Value::Text(text) = item { Some(text.clone()) } else { None });
    texts.collect()
}

fn flag(answers: &[(Field, Option<Value>)], field: Field) -> Option<bool> {
    if let Some(Value::Flag(flag)) = value(answers, field) { Some(*flag) } else { None }
}

/// The software key with this id.
pub(super) fn key<'a>(app: &Scene<'a>, of: &Id) -> Option<&'a Key> {
    app.state.software.iter().flat_map(|benefit| &benefit.keys).find(|key| key.id == *of)
}

/// The machines that were named.
pub(super) fn named_machines(answers: &[(Field, Option<Value>)]) -> Vec<Machine> {
    texts(answers, Field::Machine).into_iter().map(Machine::from).collect()
}

/// Cases of a technical benefit that are open on the day shown.
pub(super) fn open_cases(app: &Scene<'_>, of: &Id) -> Vec<String> {
    let benefit = app.state.technical.iter().find(|benefit| benefit.id == *of);
    let rows = benefit.into_iter().flat_map(|benefit| &benefit.incidents);
    rows.filter(|row| row.on <= app.dates.shown && row.closed.is_none()).map(|row| row.case.clone()).collect()
}

/// Machines that carry the software of a key on the day shown.
pub(super) fn machines(app: &Scene<'_>, of: &Id) -> Vec<String> {
    key(app, of)
        .map(|key| key.machines(app.dates.shown).into_iter().map(Machine::to_string).collect())
        .unwrap_or_default()
}
