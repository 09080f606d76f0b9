//! Remarks: what is worth saying of a command beside its answer, before it is recorded (D12). They refuse nothing, and
//! hold whether it is allowed or not. Form, verdict and command line say the same ones.

mod activation;
mod beyond;
mod cloud;
mod command;
mod general;
mod moved;
mod offer;
mod part;
mod partner;
mod record;
mod renewal;
mod said;
mod subscription;
mod table;

pub use activation::of_activation;
pub use offer::of_offer;
pub use table::Remark;

use super::command::Command;
use super::date::days_between;
use super::day::used::offers as offers_in_use;
use super::field::{Field, Row, Value};
use super::offer::Enrollment;
use super::record::Kind;
use super::rules::Life;
use super::software::Platform;
use super::typed::shown;
use super::{Date, Id, State, Thing};

/// What the programme's catalogue knows, as far as remarks need it: the domain has none of its own.
pub trait Catalogue {
    /// Whether keys of a product are known not to work on a system (R24).
    fn excludes(&self, product: &str, platform: Platform) -> bool;

    /// What is otherwise than usual of a software product: that it needs no key, is a client access licence, or the like.
    fn exceptions(&self, product: &str) -> Row;

    /// Whether a product of the cloud is a credit.
    fn is_credit(&self, product: &str) -> bool;

    /// The competencies that a name nearly is; none where it is one, and where it is like none.
    fn competencies_near(&self, typed: &str) -> Vec<&'static str>;

    /// What an offer grants: tab, product, quantity.
    fn grants(&self, offer: &Enrollment) -> Vec<(Kind, String, Option<u32>)>;
}

impl Remark {
    /// Those of the fields that the catalogue gave a new record.
    #[must_use]
    pub fn by_catalogue(fields: &[(Field, Value)]) -> Vec<Self> {
        fields.iter().map(|(field, value)| Self::ByCatalogue { field: field.as_word(), value: shown(value) }).collect()
    }
}

/// What is worth saying of a command on a day, beside what [`super::apply`] decides. Asked before it is recorded.
#[must_use]
pub fn remarks(state: &State, command: &Command, today: Date, catalogue: &dyn Catalogue) -> Vec<Remark> {
    let mut all = command::of_command(state, command, today, catalogue);
    if let Command::Act { act, on } = command {
        all.extend(act.uses().and_then(|used| ends_refund(state, used, *on, today)));
        all.extend(act.uses().and_then(|used| last_day(state, used, *on)));
    }
    all
}

/// Of the first use of a key or a token on one of its last days.
fn last_day(state: &State, used: &Id, on: Date) -> Option<Remark> {
    let thing = state.thing(used)?;
    let waits = match thing {
        Thing::Key(of, at) => !state.software.get(of)?.keys.get(at)?.activated(on),
        Thing::Token(of, at) => state.cloud.get(of)?.tokens.get(at)?.is_unused(on),
        // What is given ends with its offer, and says so; what is enabled has its contract.
        Thing::Offer(_)
        | Thing::Software(_)
        | Thing::Cloud(_)
        | Thing::Subscription(_)
        | Thing::VisualStudio(_)
        | Thing::Seat(..)
        | Thing::Technical(_)
        | Thing::Person(_) => return None,
    };
    let term = state.offer(thing.granted_by(state)?)?.term(state.rules, on)?;
    let day = term.first_use_by(thing.own_last_day(state), Life::Offer);
    (waits && state.rules.is_last_call(day, on)).then(|| Remark::LastDay { day, days: days_between(on, day) })
}

/// Of the first use of what an offer grants, while the offer could still be refunded.
fn ends_refund(state: &State, used: &Id, on: Date, today: Date) -> Option<Remark> {
    let offer = state.offer(state.thing(used)?.granted_by(state)?)?;
    let until = offer.refundable_until(state.rules, on, || offers_in_use(state, on).contains(&offer.id))?;
    // What can no longer be asked for today is not ended by what happened then.
    (today <= until).then_some(Remark::EndsRefund { until })
}
