//! Remarks: what is worth saying of a command beside its answer, before it is recorded (D12). They refuse nothing, and
//! hold whether it is allowed or not. Form, verdict and command line say the same ones.

mod activation;
mod command;
mod offer;
mod record;
mod renewal;
mod subscription;
mod tenants;

pub use activation::of_activation;
pub use offer::of_offer;

use super::command::Command;
use super::date::days_between;
use super::day::used::offers as offers_in_use;
use super::field::{Field, Value};
use super::folded::Tenant;
use super::moved::Moved;
use super::offer::Enrollment;
use super::person::Namesake;
use super::record::Kind;
use super::resemblance::Resemblance;
use super::rules::Life;
use super::software::Platform;
use super::{Date, Id, Rule, State, Thing};

/// Something worth saying beside an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// Called a new machine, but the ledger has it already.
    MachineKnown {
        /// The machine.
        machine: String,
        /// The last day on which the key was used there.
        on: Date,
    },
    /// Called a known machine, but the ledger of the key does not have it.
    MachineUnknown {
        /// The machine.
        machine: String,
        /// The key.
        key: Id,
        /// Another key of the same benefit whose ledger has it.
        elsewhere: Option<Id>,
    },
    /// It was recorded as cleared on the day on which it is set up again, and counts as not cleared (R25).
    ClearedThatDay {
        /// The machine.
        machine: String,
    },
    /// A machine is named more than once; it counts once.
    NamedTwice {
        /// The machine.
        machine: String,
    },
    /// A machine that is not on record is named nearly like one that is (D13).
    Resembles {
        /// As it was named.
        machine: String,
        /// The one on record.
        known: String,
        /// How.
        how: Resemblance,
    },
    /// Keys of the product do not work on that system (R24), and the machine's name says that it runs it.
    NotOn {
        /// The machine.
        machine: String,
        /// The product.
        product: String,
    },
    /// A company has one Action Pack (R55), and another one is live.
    SecondPack {
        /// The other one.
        other: Id,
    },
    /// It ends the right to have the offer refunded, which could be asked until this day, included (R15).
    EndsRefund {
        /// The day.
        until: Date,
    },
    /// What tokens bind to it is called so as well (R37).
    RenamedToo {
        /// The benefit or subscription.
        of: Id,
    },
    /// A figure moves with a change that does not name it.
    Moves(Moved),
    /// A tenant that is said to be no own one any more, while a subscription runs there (R38).
    TenantInUse {
        /// The tenant.
        tenant: Tenant,
        /// The subscription.
        by: Id,
    },
    /// The tenant of a subscription is none of the partner's own (R38).
    ForeignTenant {
        /// The tenant.
        tenant: Tenant,
    },
    /// An active subscription of the product runs on the tenant already, so none is begun there (R37).
    RunsAlready {
        /// The other one.
        other: Id,
    },
    /// A payment on record that is outside every window, and so moves nothing (D1).
    PaidOutside {
        /// The day.
        paid: Date,
    },
    /// What is given ends on that day, unless the offer is renewed by then: its window is open (R5, R6).
    EndsUnlessRenewed {
        /// The day.
        until: Date,
    },
    /// An Action Pack grants no Visual Studio Enterprise (R46).
    NoEnterprise,
    /// More seats would be on record than were granted: they are recorded, and never given (R44).
    MoreSeats {
        /// The benefit.
        benefit: Id,
        /// Seats on record then.
        recorded: u32,
        /// Seats granted.
        quantity: u32,
    },
    /// An Access ID or Contract ID of another length than Microsoft's (R48).
    OddNumber {
        /// Which of them.
        field: Field,
        /// Its digits.
        digits: usize,
    },
    /// A key is put on record for a benefit that has none of its own (R22, R23).
    NeedsNoKey {
        /// The benefit.
        benefit: Id,
        /// Whether it is a client access licence.
        cal: bool,
    },
    /// A token is put on record for a credit, which is given to people (R41, R42).
    NeedsNoToken {
        /// The benefit.
        benefit: Id,
    },
    /// Licences are put on record where people hold it as a credit (R41, R42).
    NeedsNoHolder {
        /// The benefit.
        benefit: Id,
    },
    /// It is given for the first time after the last day for that which the file gives (R2, R5).
    GivenLate {
        /// The day.
        day: Date,
    },
    /// A first use on its last day, or so little before it that this is flagged (R2).
    LastDay {
        /// The last day, inclusive.
        day: Date,
        /// Days to it.
        days: i64,
    },
    /// A competency that the catalogue does not name, typed nearly like one that it does: what an offer grants, and whether it
    /// was kept (R16), hang on the name.
    CompetencyNear {
        /// As it was typed.
        typed: String,
        /// The one that the catalogue names.
        near: String,
    },
    /// Somebody who may be the same is on record.
    SamePerson(Namesake),
    /// A field of an offer that an offer of its kind has none of.
    SaysNothing {
        /// The field.
        field: Field,
    },
    /// An offer that begins on a later day, or a subscription whose figures do, before which nothing of it is shown (D5).
    Begins {
        /// Its purchase, or the day of the figures.
        day: Date,
    },
    /// Nothing says whether the business profile was reviewed for this renewal (R12, D15).
    ReviewUnknown,
    /// Seats and last day that a subscription is said to have are those of a day, and it stands otherwise by what was redeemed
    /// into it since (D8).
    FiguresSince {
        /// The subscription.
        of: Id,
        /// The day of the figures.
        as_of: Date,
        /// Its seats today.
        seats: u32,
        /// Its last day as it stands today.
        ends: Date,
    },
    /// Another offer of the same competency is live (D13).
    SameCompetency {
        /// The other one.
        other: Id,
    },
    /// The last days for a first use that the file gives benefits of an offer: a renewal does not move them (D4).
    DaysStay {
        /// The benefits, in the order of the tabs.
        benefits: Vec<Id>,
    },
    /// A field that was not said, and that the catalogue knows of the product.
    ByCatalogue {
        /// The field.
        field: Field,
        /// What the catalogue says.
        value: Value,
    },
    /// What an offer grants by the catalogue, on one tab.
    Grants {
        /// The offer.
        offer: Id,
        /// The tab.
        kind: Kind,
        /// The products, with their quantities where they are known.
        benefits: Vec<(String, Option<u32>)>,
    },
}

/// What the programme's catalogue knows, as far as remarks need it: the domain has none of its own.
pub trait Catalogue {
    /// Whether keys of a product are known not to work on a system (R24).
    fn excludes(&self, product: &str, platform: Platform) -> bool;

    /// The competency that a name nearly is; `None` where it is one, and where it is like none.
    fn competency_near(&self, typed: &str) -> Option<&'static str>;

    /// What an offer grants: tab, product, quantity.
    fn grants(&self, offer: &Enrollment) -> Vec<(Kind, String, Option<u32>)>;
}

impl Remark {
    /// The rule behind it, where there is one.
    #[must_use]
    pub fn rule(&self) -> Option<Rule> {
        match self {
            Self::ClearedThatDay { .. } => Some(Rule::NOT_PERPETUAL),
            Self::NotOn { .. } => Some(Rule::NOT_ON_MACOS),
            Self::MoreSeats { .. } => Some(Rule::PER_USER),
            Self::OddNumber { .. } => Some(Rule::ENABLING),
            Self::EndsRefund { .. } => Some(Rule::REFUND),
            Self::Moves(moved) => Some(moved.rule()),
            Self::FiguresSince { .. } => Some(Rule::YEAR_OF_USE),
            Self::RenamedToo { .. } => Some(Rule::REDEMPTION_PATH),
            Self::TenantInUse { .. } => Some(Rule::TENANT),
            Self::ForeignTenant { .. } => Some(Rule::TENANT),
            Self::RunsAlready { .. } => Some(Rule::REDEMPTION_PATH),
            Self::PaidOutside { .. } => Some(Rule::RENEWAL_WINDOW),
            Self::EndsUnlessRenewed { .. } => Some(Rule::GRACE),
            Self::LastDay { .. } | Self::DaysStay { .. } => Some(Rule::BENEFIT_EXPIRY),
            Self::NoEnterprise => Some(Rule::PROFESSIONAL_ONLY),
            Self::SecondPack { .. } => Some(Rule::ONE_ACTION_PACK),
            Self::ReviewUnknown => Some(Rule::BEFORE_RENEWING),
            Self::CompetencyNear { .. } => Some(Rule::COVID_EXTENSION),
            Self::NeedsNoToken { .. } | Self::NeedsNoHolder { .. } => Some(Rule::MONTHLY_CREDIT),
            Self::GivenLate { .. } => Some(Rule::BENEFIT_EXPIRY),
            Self::NeedsNoKey { cal: true, .. } => Some(Rule::CLIENT_ACCESS_LICENCE),
            Self::NeedsNoKey { cal: false, .. } => Some(Rule::NEEDS_ACTIVATION),
            Self::MachineKnown { .. }
            | Self::MachineUnknown { .. }
            | Self::NamedTwice { .. }
            | Self::Resembles { .. }
            | Self::SamePerson(_)
            | Self::Begins { .. }
            | Self::SaysNothing { .. }
            | Self::SameCompetency { .. }
            | Self::ByCatalogue { .. }
            | Self::Grants { .. } => None,
        }
    }

    /// Those of the fields that the catalogue gave a new record.
    #[must_use]
    pub fn by_catalogue(fields: &[(Field, Value)]) -> Vec<Self> {
        fields.iter().map(|(field, value)| Self::ByCatalogue { field: *field, value: value.clone() }).collect()
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
