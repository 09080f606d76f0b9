//! Remarks: what is worth saying of a command beside its answer, before it is recorded (D12). They refuse nothing, and
//! hold whether it is allowed or not. Form, verdict and command line say the same ones.

mod activation;
mod offer;
mod tenants;

pub use activation::of_activation;
pub use offer::of_offer;

use std::collections::{HashMap, HashSet};

use super::act::{Act, Activate, Assign, Clear, Enable, Renew};
use super::admission::Asking;
use super::advice::{is_pack, names};
use super::apply::apply;
use super::command::Command;
use super::date::days_between;
use super::day::used::offers as offers_in_use;
use super::edit::{Edit, Owner};
use super::field::{Datum as _, Field, Row, Value};
use super::folded::{Machine, Tenant};
use super::moved::{Moved, can_move, moved};
use super::offer::{Enrollment, FeeStatus, OfferKind, OfferStatus};
use super::partner::Role;
use super::person::Namesake;
use super::record::{Kind, Record};
use super::renewal::Profile;
use super::resemblance::Resemblance;
use super::rules::{Life, Rules};
use super::software::{Platform, Software, SoftwareKind};
use super::technical::odd_digits;
use super::visual_studio::VisualStudio;
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
            Self::NotOn { .. } => Some(Rule::NOT_ON_MACOS),
            Self::MoreSeats { .. } => Some(Rule::PER_USER),
            Self::OddNumber { .. } => Some(Rule::ENABLING),
            Self::EndsRefund { .. } => Some(Rule::REFUND),
            Self::Moves(moved) => Some(moved.rule()),
            Self::RenamedToo { .. } => Some(Rule::REDEMPTION_PATH),
            Self::TenantInUse { .. } => Some(Rule::TENANT),
            Self::PaidOutside { .. } => Some(Rule::RENEWAL_WINDOW),
            Self::EndsUnlessRenewed { .. } => Some(Rule::GRACE),
            Self::LastDay { .. } => Some(Rule::BENEFIT_EXPIRY),
            Self::NoEnterprise => Some(Rule::PROFESSIONAL_ONLY),
            Self::SecondPack { .. } => Some(Rule::ONE_ACTION_PACK),
            Self::ReviewUnknown => Some(Rule::BEFORE_RENEWING),
            Self::CompetencyNear { .. } => Some(Rule::COVID_EXTENSION),
            Self::NeedsNoKey { cal: true, .. } => Some(Rule::CLIENT_ACCESS_LICENCE),
            Self::NeedsNoKey { cal: false, .. } => Some(Rule::NEEDS_ACTIVATION),
            Self::MachineKnown { .. }
            | Self::MachineUnknown { .. }
            | Self::NamedTwice { .. }
            | Self::Resembles { .. }
            | Self::SamePerson(_)
            | Self::Begins { .. }
            | Self::SaysNothing { .. }
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
    let mut all = of_command(state, command, today, catalogue);
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

fn of_command(state: &State, command: &Command, today: Date, catalogue: &dyn Catalogue) -> Vec<Remark> {
    match command {
        Command::Act { act: Act::Activate(Activate { key, machines, case }), on } => {
            of_activation(state, key, machines, Some(*case), *on, catalogue)
        }
        Command::Act { act: Act::Enable(Enable { access_id, contract_id, .. }), .. } => {
            let numbers = [(Field::AccessId, access_id.as_str()), (Field::ContractId, contract_id.as_str())];
            numbers.into_iter().filter_map(|(field, number)| odd_number(&state.rules, field, number)).collect()
        }
        Command::Act { act: Act::Assign(Assign { to, .. }), on } => {
            ends_unless_renewed(state, to, *on).into_iter().collect()
        }
        Command::Act { act: Act::Clear(Clear { machines, .. }), .. } => named_twice(machines),
        Command::Act { act: Act::Renew(Renew { offer }), on } => {
            review_unknown(state, offer, *on).into_iter().collect()
        }
        Command::Add { kind: Kind::Key, parent: Some(parent), .. } => {
            let benefit = state.software.iter().find(|benefit| benefit.id == *parent);
            let without = benefit.filter(|benefit| !benefit.needs_key());
            without.map(needs_no_key).into_iter().collect()
        }
        Command::Add { kind: Kind::Seat, parent: Some(parent), .. } => {
            let benefit = state.visual_studio.iter().find(|benefit| benefit.id == *parent);
            benefit.and_then(|benefit| more_seats(benefit, benefit.seats.len() + 1)).into_iter().collect()
        }
        Command::Add { kind, parent, fields } => {
            let mut fields: Row = fields.clone();
            if !fields.iter().any(|(field, _)| *field == Field::Id) {
                let id = super::proposed::proposed_id(state, *kind, parent.as_ref(), &fields);
                fields.extend(id.map(|id| (Field::Id, id.to_value())));
            }
            let record = Record::new(*kind, &fields).ok();
            record.map(|record| of_record(state, &record, None, today, catalogue)).unwrap_or_default()
        }
        Command::Set { of: of @ Owner::Record(_), fields } => {
            let Some(before) = state.record_of(of) else { return Vec::new() };
            let mut after = before.clone();
            let values: Vec<_> = fields.iter().map(|(field, value)| (*field, value.as_ref())).collect();
            if after.set_all(&values).is_err() {
                return Vec::new();
            }
            let moved = moved_by(state, command, fields, today);
            moved.into_iter().chain(of_record(state, &after, Some(&before), today, catalogue)).collect()
        }
        Command::Several(commands) => {
            let each = commands.iter().flat_map(|command| remarks(state, command, today, catalogue));
            each.chain(made_without_keys(commands)).collect()
        }
        // Looking at a key and taking records away have words of their own.
        Command::Set { of: Owner::Partner, fields } => tenants::in_use(state, fields, today),
        Command::Act { .. }
        | Command::Erase { .. }
        | Command::Mistake { .. }
        | Command::Remove { .. }
        | Command::Grant { .. }
        | Command::View { .. } => Vec::new(),
    }
}

/// What a change moves besides, where it is allowed: what is refused moves nothing.
fn moved_by(state: &State, command: &Command, fields: &[(Field, Option<Value>)], today: Date) -> Vec<Remark> {
    if !can_move(fields) {
        return Vec::new();
    }
    let asking = Asking { today, role: Role::GlobalAdmin };
    let applied = apply(state, command, asking).ok().filter(|applied| !applied.edits.is_empty());
    let after = applied.and_then(|applied| Some((applied.after(state).ok()?, applied.subject?, applied.edits)));
    let Some((after, of, edits)) = after else { return Vec::new() };
    // Beside the record itself.
    let renamed = edits.iter().skip(1).filter_map(|edit| match edit {
        Edit::Fields { of: Owner::Record(id), fields } if fields.iter().any(|edit| edit.field == Field::Product) => {
            Some(Remark::RenamedToo { of: id.clone() })
        }
        Edit::Fields { .. } | Edit::Row { .. } | Edit::Record { .. } => None,
    });
    renamed.chain(moved(state, &after, &of, fields, today).into_iter().map(Remark::Moves)).collect()
}

/// Of machines that are named more than once.
fn named_twice(machines: &[Machine]) -> Vec<Remark> {
    let mut known = HashSet::new();
    let again = machines.iter().filter(|machine| !known.insert(*machine));
    again.map(|machine| Remark::NamedTwice { machine: machine.to_string() }).collect()
}

/// Of keys for benefits that the same step makes and that have none of their own; once for each benefit.
fn made_without_keys(commands: &[Command]) -> Vec<Remark> {
    let mut made = HashMap::new();
    let mut remarks = Vec::new();
    for command in commands {
        let Command::Add { kind, parent, fields } = command else { continue };
        let exception = fields.iter().any(|(field, _)| matches!(field, Field::Kind | Field::Activation));
        match (kind, parent) {
            (Kind::Software, _) if exception => {
                if let Ok(Record::Software(benefit)) = Record::new(*kind, fields) {
                    made.insert(benefit.id.clone(), benefit);
                }
            }
            (Kind::Key, Some(parent)) => {
                let without = made.remove(parent).filter(|benefit| !benefit.needs_key());
                remarks.extend(without.map(|benefit| needs_no_key(&benefit)));
            }
            _ => {}
        }
    }
    remarks
}

fn needs_no_key(benefit: &Software) -> Remark {
    Remark::NeedsNoKey { benefit: benefit.id.clone(), cal: benefit.kind == SoftwareKind::Cal }
}

/// Of what is given while the window of its offer is open.
fn ends_unless_renewed(state: &State, given: &Id, on: Date) -> Option<Remark> {
    let offer = state.offer(state.thing(given)?.granted_by(state)?)?;
    let term = offer.term(state.rules, on)?;
    (term.status(on) == OfferStatus::Window).then(|| Remark::EndsUnlessRenewed { until: term.grace_ends() })
}

/// In the days of a kept year's fee (D3) no renewal is asked for, so no review either.
fn review_unknown(state: &State, id: &Id, on: Date) -> Option<Remark> {
    let offer = state.offer(id)?;
    let term = offer.term(state.rules, on)?;
    let asked = offer.fee(&term, on).is_none_or(|fee| fee.status != FeeStatus::Open);
    let unknown = term.status(on) == OfferStatus::Window && offer.profile(&term, on) == Profile::Unknown;
    (asked && unknown).then_some(Remark::ReviewUnknown)
}

/// What a record is about to make true that was not so before.
fn of_record(
    state: &State,
    record: &Record,
    before: Option<&Record>,
    today: Date,
    catalogue: &dyn Catalogue,
) -> Vec<Remark> {
    match (record, before) {
        (Record::Offer(offer), before) => {
            let was = matches!(before, Some(Record::Offer(before)) if is_pack(before));
            let others =
                state.enrollments.iter().filter(|other| other.id != offer.id && other.is_live(state.rules, today));
            let other = others
                .filter(|other| is_pack(other))
                .find(|_| is_pack(offer) && !was && offer.is_live(state.rules, today));
            let mut remarks: Vec<Remark> =
                other.map(|other| Remark::SecondPack { other: other.id.clone() }).into_iter().collect();
            let before = if let Some(Record::Offer(before)) = before { Some(before) } else { None };
            remarks.extend(of_offer(state.rules, offer, before, today, catalogue));
            if before.is_none() {
                remarks.extend(of_grants(offer, catalogue));
            }
            remarks
        }
        (Record::Person(person), before) => {
            let before = if let Some(Record::Person(before)) = before { Some(before) } else { None };
            person.namesake(&state.people, before).map(Remark::SamePerson).into_iter().collect()
        }
        (Record::Software(benefit), Some(Record::Software(before))) => {
            let keyless = before.needs_key() && !benefit.needs_key() && !before.keys.is_empty();
            keyless.then(|| needs_no_key(benefit)).into_iter().collect()
        }
        (Record::Subscription(own), before) => {
            let was = if let Some(Record::Subscription(before)) = before { before.stated } else { None };
            let as_of = own.stated.map(|stated| stated.as_of).filter(|as_of| *as_of > today);
            let new = as_of.filter(|as_of| was.is_none_or(|was| was.as_of != *as_of));
            new.map(|day| Remark::Begins { day }).into_iter().collect()
        }
        (Record::VisualStudio(benefit), before) => {
            let was = matches!(before, Some(Record::VisualStudio(before))
                if names(&before.product, state.rules.enterprise) && before.enrollment == benefit.enrollment);
            let offer = state.offer(&benefit.enrollment);
            let pack = offer.is_some_and(|offer| offer.offer == OfferKind::ActionPack);
            let found = pack && !was && names(&benefit.product, state.rules.enterprise);
            let fewer = |before: &VisualStudio| benefit.quantity < before.quantity;
            let fewer = matches!(before, Some(Record::VisualStudio(before)) if fewer(before));
            let more = fewer.then(|| more_seats(benefit, benefit.seats.len())).flatten();
            found.then_some(Remark::NoEnterprise).into_iter().chain(more).collect()
        }
        (Record::Technical(benefit), before) => {
            let before = if let Some(Record::Technical(before)) = before { Some(before) } else { None };
            let numbers = [
                (Field::AccessId, &benefit.access_id, before.and_then(|own| own.access_id.as_ref())),
                (Field::ContractId, &benefit.contract_id, before.and_then(|own| own.contract_id.as_ref())),
            ];
            let new = numbers.into_iter().filter(|(_, now, before)| now.as_ref() != *before);
            new.filter_map(|(field, now, _)| odd_number(&state.rules, field, now.as_ref()?)).collect()
        }
        _ => Vec::new(),
    }
}

fn more_seats(benefit: &VisualStudio, recorded: usize) -> Option<Remark> {
    let (recorded, quantity) = (u32::try_from(recorded).unwrap_or(u32::MAX), benefit.quantity);
    (recorded > quantity).then(|| Remark::MoreSeats { benefit: benefit.id.clone(), recorded, quantity })
}

/// A number of another length than Microsoft shows (R48).
fn odd_number(rules: &Rules, field: Field, number: &str) -> Option<Remark> {
    odd_digits(rules, number).map(|digits| Remark::OddNumber { field, digits })
}

/// What a new offer grants, tab by tab.
fn of_grants(offer: &Enrollment, catalogue: &dyn Catalogue) -> Vec<Remark> {
    let granted = catalogue.grants(offer);
    let tabs = [Kind::Software, Kind::Cloud, Kind::VisualStudio, Kind::Technical].into_iter();
    let of = |kind: Kind| {
        let own = granted.iter().filter(|(tab, _, _)| *tab == kind);
        own.map(|(_, product, quantity)| (product.clone(), *quantity)).collect::<Vec<_>>()
    };
    tabs.map(|kind| (kind, of(kind)))
        .filter(|(_, benefits)| !benefits.is_empty())
        .map(|(kind, benefits)| Remark::Grants { offer: offer.id.clone(), kind, benefits })
        .collect()
}
