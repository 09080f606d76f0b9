//! Builders that keep a dated case on one line: records with every optional field left out, and a ledger of cases.

pub(crate) mod command_lines;
pub(crate) mod commands;
pub(crate) mod contoso;
pub(crate) mod layout;
pub(crate) mod random;

use std::fmt::Display;

use mpn_benefits::domain::cloud::{Cloud, Credit, CreditKind, RedeemAs, Redemption, Replacement, ReplacementReason};
use mpn_benefits::domain::cloud::{CloudStatus, Token};
use mpn_benefits::domain::date::parse_iso;
use mpn_benefits::domain::dismissed::Dismissed;
use mpn_benefits::domain::key::ProductKey;
use mpn_benefits::domain::offer::{Counting, Enrollment, Level, OfferKind};
use mpn_benefits::domain::overview::{CloudRow, OfferRow, Overview, SubscriptionRow, TechnicalRow, VisualStudioRow};
use mpn_benefits::domain::person::{Assignment, Person};
use mpn_benefits::domain::rules::RuleSet;
use mpn_benefits::domain::software::{Activation, ActivationCase, ActivationRow, Grant, Key, KeyKind, Software};
use mpn_benefits::domain::software::{SoftwareKind, SoftwareStatus};
use mpn_benefits::domain::subscription::{Stated, Subscription};
use mpn_benefits::domain::technical::{Incident, Technical, TechnicalKind};
use mpn_benefits::domain::visual_studio::{Seat, VisualStudio};
use mpn_benefits::domain::{Date, Id, State};

/// The rule set that every case is of which names no other.
pub(crate) const RULES: RuleSet = RuleSet::MPN_2021;

/// Cases by rule: what was got beside what the documents say.
#[derive(Debug, Default)]
pub(crate) struct Cases(Vec<Case>);

/// One line of a table.
#[derive(Debug)]
struct Case {
    rule: &'static str,
    what: String,
    got: String,
    want: String,
}

impl Cases {
    /// Adds a case of `rule`.
    pub(crate) fn eq(&mut self, rule: &'static str, what: impl Display, got: impl Display, want: impl Display) {
        self.0.push(Case { rule, what: what.to_string(), got: got.to_string(), want: want.to_string() });
    }

    /// Every case that is not as the documents say.
    pub(crate) fn failures(&self) -> Vec<String> {
        let wrong = self.0.iter().filter(|case| case.got != case.want);
        wrong.map(|case| format!("{}: {}: got {}, want {}", case.rule, case.what, case.got, case.want)).collect()
    }

    /// The rules that have a case.
    pub(crate) fn rules(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|case| case.rule)
    }

    /// Number of cases.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }
}

/// A day.
pub(crate) fn d(text: &str) -> Date {
    parse_iso(text).unwrap_or_else(|| panic!("{text} is no day"))
}

/// A day that may be left out: `-`.
pub(crate) fn day(text: &str) -> Option<Date> {
    (text != "-").then(|| d(text))
}

/// An id.
pub(crate) fn id(text: &str) -> Id {
    Id::parse(text).unwrap_or_else(|_| panic!("{text} is no id"))
}

/// An optional figure or day as text; `-` for none.
pub(crate) fn opt<T: Display>(value: Option<T>) -> String {
    value.map_or_else(|| "-".to_owned(), |value| value.to_string())
}

/// An Action Pack with the id `maps`.
pub(crate) fn maps(purchased: &str) -> Enrollment {
    Enrollment {
        id: id("maps"),
        offer: OfferKind::ActionPack,
        competency: None,
        level: None,
        purchased: d(purchased),
        renewals: Vec::new(),
        profile_reviewed: None,
        counting: Counting::NewOrChangedHardware,
        dismissed: Dismissed::default(),
        note: None,
    }
}

/// An Action Pack with renewal payments.
pub(crate) fn renewed(purchased: &str, payments: &[&str]) -> Enrollment {
    Enrollment { renewals: payments.iter().map(|text| d(text)).collect(), ..maps(purchased) }
}

/// A Gold competency with the id `gold`.
pub(crate) fn gold(purchased: &str, competency: &str) -> Enrollment {
    Enrollment {
        id: id("gold"),
        offer: OfferKind::Competency,
        competency: Some(competency.into()),
        level: Some(Level::Gold),
        ..maps(purchased)
    }
}

/// A state with one offer.
pub(crate) fn state(offer: Enrollment) -> State {
    State { enrollments: vec![offer], ..State::default() }
}

/// The key text of every key that is given none.
const KEY: &str = "DEMO0-AAAA1-BEEF0-OFFI5-00001";

/// A software benefit of `maps` with these keys; those that were given no text get one of their own (D17).
pub(crate) fn software(mut keys: Vec<Key>) -> Software {
    for (at, key) in keys.iter_mut().enumerate().filter(|(_, key)| key.key.reveal() == KEY) {
        key.key = ProductKey::new(&KEY.replace("00001", &format!("{:05}", at + 1)));
    }
    Software {
        id: id("software"),
        enrollment: id("maps"),
        product: "Office Professional Plus 2019".into(),
        quantity: None,
        grant: Grant::Core,
        activation: Activation::Required,
        kind: SoftwareKind::Product,
        activate_by: None,
        excludes_platforms: Vec::new(),
        instructions: None,
        keys,
        dismissed: Dismissed::default(),
        note: None,
    }
}

/// A client access licence of `maps`.
pub(crate) fn cal(keys: Vec<Key>) -> Software {
    Software { kind: SoftwareKind::Cal, ..software(keys) }
}

/// A benefit of `maps` that needs no activation.
pub(crate) fn no_activation(keys: Vec<Key>) -> Software {
    Software { activation: Activation::None, ..software(keys) }
}

/// A multiple activation key.
pub(crate) fn key(limit: Option<u32>, activations: Vec<ActivationRow>) -> Key {
    Key {
        id: id("key"),
        key: ProductKey::new(KEY),
        kind: KeyKind::Mak,
        limit,
        viewed: None,
        blocked: false,
        cleared: Vec::new(),
        reconciled: None,
        activations,
        dismissed: Dismissed::default(),
        note: None,
    }
}

/// A row of an activation ledger: `new`, `same` or `changed`.
pub(crate) fn act(on: &str, machine: &str, case: &str) -> ActivationRow {
    let case = match case {
        "new" => ActivationCase::NewMachine,
        "same" => ActivationCase::SameHardware,
        "changed" => ActivationCase::ChangedHardware,
        _ => panic!("{case} is no case of an activation"),
    };
    ActivationRow { on: d(on), machine: machine.into(), case, note: None }
}

/// A cloud benefit of `maps` with these tokens.
pub(crate) fn cloud(tokens: Vec<Token>) -> Cloud {
    Cloud {
        id: id("cloud"),
        enrollment: id("maps"),
        product: "Microsoft 365 E3".into(),
        quantity: None,
        grant: Grant::Core,
        activate_by: None,
        credit: None,
        assignments: Vec::new(),
        tokens,
        instructions: None,
        dismissed: Dismissed::default(),
        note: None,
    }
}

/// A monthly Azure credit of `maps`.
pub(crate) fn credit(quantity: Option<u32>, assignments: Vec<Assignment>) -> Cloud {
    Cloud {
        id: id("credit"),
        product: "Microsoft Azure".into(),
        quantity,
        credit: Some(Credit {
            kind: CreditKind::Monthly,
            amount: Some(100),
            currency: Some("USD".to_owned()),
            note: None,
        }),
        assignments,
        ..cloud(Vec::new())
    }
}

/// A token not redeemed; its text is made of its name, so that two are two (D17).
pub(crate) fn token(name: &str, seats: u32) -> Token {
    let letters = name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase();
    let text = format!("DEMO0-TOKE1-{letters:0<5.5}-BEEF0-00002");
    Token {
        id: id(name),
        key: ProductKey::new(&text),
        seats,
        viewed: None,
        redeemed: None,
        replaced: None,
        dismissed: Dismissed::default(),
        note: None,
    }
}

/// A token redeemed into the subscription `sub`: as `new`, `add` or `extend`.
pub(crate) fn redeemed(name: &str, seats: u32, on: &str, how: &str) -> Token {
    let redeemed_as = RedeemAs::from_word(how).unwrap_or_else(|| panic!("{how} is no way to redeem"));
    let tenant = "contoso.onmicrosoft.com".to_owned();
    Token {
        redeemed: Some(Redemption {
            on: d(on),
            tenant: tenant.into(),
            redeemed_as,
            subscription: id("sub"),
            note: None,
        }),
        ..token(name, seats)
    }
}

/// The token, replaced on a day by another.
pub(crate) fn replaced(token: Token, on: &str, by: &str) -> Token {
    let by = (by != "-").then(|| id(by));
    Token { replaced: Some(Replacement { on: d(on), reason: ReplacementReason::WrongTenant, by, note: None }), ..token }
}

/// A subscription `sub` created by a token.
pub(crate) fn subscription() -> Subscription {
    Subscription {
        id: id("sub"),
        product: "Microsoft 365 E3".into(),
        tenant: "contoso.onmicrosoft.com".into(),
        stated: None,
        dismissed: Dismissed::default(),
        note: None,
    }
}

/// A subscription `sub` as it stood on a day.
pub(crate) fn stated(seats: u32, ends: &str, as_of: &str) -> Subscription {
    Subscription { stated: Some(Stated { seats, ends: d(ends), as_of: d(as_of) }), ..subscription() }
}

/// A Visual Studio benefit of `maps`.
pub(crate) fn visual_studio(quantity: u32, seats: Vec<Seat>) -> VisualStudio {
    VisualStudio {
        id: id("vs"),
        enrollment: id("maps"),
        product: "Visual Studio Professional".into(),
        quantity,
        grant: Grant::Core,
        activate_by: None,
        seats,
        instructions: None,
        dismissed: Dismissed::default(),
        note: None,
    }
}

/// A seat.
pub(crate) fn seat(name: &str, assignments: Vec<Assignment>) -> Seat {
    Seat { id: id(name), assignments, dismissed: Dismissed::default(), note: None }
}

/// A row of an assignment ledger; `ended` may be `-`.
pub(crate) fn assigned(person: &str, on: &str, ended: &str) -> Assignment {
    Assignment { person: id(person), on: d(on), ended: day(ended), signed_in: None, note: None }
}

/// A technical benefit of `maps`; `activated` may be `-`.
pub(crate) fn technical(
    kind: TechnicalKind,
    quantity: Option<u32>,
    activated: &str,
    incidents: Vec<Incident>,
) -> Technical {
    Technical {
        id: id("technical"),
        enrollment: id("maps"),
        kind,
        quantity,
        grant: Grant::Core,
        activate_by: None,
        activated: day(activated),
        access_id: None,
        contract_id: None,
        incidents,
        instructions: None,
        dismissed: Dismissed::default(),
        note: None,
    }
}

/// A support case opened on a day.
pub(crate) fn incident(on: &str) -> Incident {
    Incident { case: format!("120-{on}"), on: d(on), product: None, hours: None, closed: None, note: None }
}

/// A consultation of some hours on a day.
pub(crate) fn consultation(on: &str, hours: u32) -> Incident {
    Incident { hours: Some(hours), ..incident(on) }
}

/// A person.
pub(crate) fn person(name: &str) -> Person {
    Person { id: id(name), name: name.to_owned(), email: None, left: None, note: None }
}

/// The only offer of a state on a day.
pub(crate) fn offer_on(state: &State, on: &str) -> Option<OfferRow> {
    Overview::of(state, d(on)).offers.first().copied()
}

/// Status of the only software benefit of a state on a day; `none` without a row.
pub(crate) fn software_on(state: &State, on: &str) -> &'static str {
    Overview::of(state, d(on)).software.first().map_or("none", |row| SoftwareStatus::as_word(row.status))
}

/// The first cloud row of a state on a day.
pub(crate) fn cloud_on(state: &State, on: &str) -> Option<CloudRow> {
    Overview::of(state, d(on)).cloud.into_iter().next()
}

/// Status of the first cloud benefit on a day; `none` without a row.
pub(crate) fn cloud_status(state: &State, on: &str) -> &'static str {
    cloud_on(state, on).map_or("none", |row| CloudStatus::as_word(row.status))
}

/// Statuses of the tokens on a day, joined by a blank.
pub(crate) fn token_statuses(state: &State, on: &str) -> String {
    let words: Vec<&str> = Overview::of(state, d(on)).tokens.iter().map(|row| row.status.as_word()).collect();
    words.join(" ")
}

/// Last days of replacements that can still be had, by token.
pub(crate) fn replace_until(state: &State, on: &str) -> String {
    let days: Vec<String> = Overview::of(state, d(on)).tokens.iter().map(|row| opt(row.replace_until)).collect();
    days.join(" ")
}

/// The first subscription on a day as `SEATS until END, DAYS, STATUS`; `none` without a row.
pub(crate) fn subscription_on(state: &State, on: &str) -> String {
    let show = |row: &SubscriptionRow| {
        format!("{} until {}, {}, {}", row.standing.seats, row.standing.ends, row.days, row.status.as_word())
    };
    Overview::of(state, d(on)).subscriptions.first().map_or_else(|| "none".to_owned(), show)
}

/// Statuses of the seats on a day, joined by a blank.
pub(crate) fn seats_on(state: &State, on: &str) -> String {
    let words: Vec<&str> = Overview::of(state, d(on)).seats.iter().map(|row| row.status.as_word()).collect();
    words.join(" ")
}

/// The first Visual Studio row on a day.
pub(crate) fn visual_studio_on(state: &State, on: &str) -> Option<VisualStudioRow> {
    Overview::of(state, d(on)).visual_studio.into_iter().next()
}

/// The first technical row on a day.
pub(crate) fn technical_on(state: &State, on: &str) -> Option<TechnicalRow> {
    Overview::of(state, d(on)).technical.first().copied()
}

/// The first technical benefit on a day as `USED used, LEFT left, STATUS`; `none` without a row.
pub(crate) fn support_on(state: &State, on: &str) -> String {
    technical_on(state, on).map_or_else(
        || "none".to_owned(),
        |row| format!("{} used, {} left, {}", row.used, opt(row.left), row.status.as_word()),
    )
}

/// The ladder of a day: `DATE KIND SUBJECT RULE` a line.
pub(crate) fn ladder(state: &State, on: &str) -> Vec<String> {
    let items = Overview::of(state, d(on)).deadlines;
    let show = |item: &mpn_benefits::domain::deadline::Deadline| {
        format!("{} {} {} {}", item.date, item.kind.as_word(), item.subject.id_text(state), item.rule)
    };
    items.iter().map(show).collect()
}

/// Dates of one kind of deadline on a day, joined by a blank; `-` for none.
pub(crate) fn dates(state: &State, on: &str, kind: &str) -> String {
    let items = Overview::of(state, d(on)).deadlines;
    let days: Vec<String> =
        items.iter().filter(|item| item.kind.as_word() == kind).map(|item| item.date.to_string()).collect();
    if days.is_empty() { "-".to_owned() } else { days.join(" ") }
}
