//! The table of fields: every record and every row of a state, one field a line, in the order in which they are written.
//!
//! ```text
//! member: how Field, what it holds;
//! ```
//!
//! `member` is that of the struct; the word of [`super::Field`] stands in the file, on the command line and in JSON.
//!
//! | how | the member | where it is left out |
//! |---|---|---|
//! | `need` | `T` | a fault: the record is nothing without it |
//! | `may` | `Option<T>` | not known; `needed for` some words of another field, it is a fault as well |
//! | `with` | `T` | the default of `T` |
//! | `list` | `Vec<T>` | empty |
//! | `all` | `Option<T>` | the fields of `T` stand in the record itself, all or none of them; the first is named |
//!
//! | holds | is |
//! |---|---|
//! | `own` | the id of the record |
//! | `refers(Kind)` | the id of another |
//! | `text(What)`, `texts(What)` | texts; `What` is what a disguise takes them for, `Free` leaves them out of it |
//! | `product` | a text as well: one way to write it is enough for a file |
//! | `date`, `dates`, `date_or_flag`, `count`, `flag`, `secret` | days, a day or yes or no, numbers, yes or no, a key |
//! | `word(T)`, `words(T)`, `key_kind` | contract words |
//! | `fact(T)`, `whole(T)` | a row of its own; one whose fields stand in the record |
//! | `ledger(T, order)` | rows, with what is asked of their days: nothing, `oldest_first`, `one_after_another` |
//! | `dismissed` | rows too, or the day of older files, which is all that can be typed |
//!
//! `with` names the records that stand in a record.
//!
//! What is made of it: reading, setting and showing fields ([`super::fields`]), the kinds and tables ([`super`]), the
//! reader of the state file with the place of each field, the disguise of `--stage`, the JSON schema. Whoever makes
//! something more of it takes the whole table as the argument of a macro.

/// Gives the table to a macro.
macro_rules! tables {
    ($then:ident) => {
        $then! {
            records {
                /// The partner account.
                Partner as Partner "partner" = partner::Partner {
                    name: may Name, text(Name);
                    mpn_id: may MpnId, text(Number);
                    role: with Role, word(partner::Role);
                    tenants: list Tenants, texts(Tenant);
                    customer_machines: list CustomerMachines, texts(Machine);
                    note: may Note, text(Free);
                };
                /// A person.
                Person as Person "person" = person::Person {
                    id: need Id, own;
                    name: need Name, text(Name);
                    email: may Email, text(Address);
                    left: may Left, date;
                    note: may Note, text(Free);
                };
                /// A membership offer.
                Offer as Enrollment "enrollment" = offer::Enrollment {
                    id: need Id, own;
                    offer: need Offer, word(offer::OfferKind);
                    competency: may Competency, text(Programme),
                        needed for Offer [offer::OfferKind::Competency, offer::OfferKind::AdvancedSpecialization];
                    level: may Level, word(offer::Level), needed for Offer [offer::OfferKind::Competency];
                    purchased: need Purchased, date;
                    renewals: list Renewals, dates;
                    profile_reviewed: may ProfileReviewed, date_or_flag;
                    counting: with Counting, word(offer::Counting);
                    dismissed: list Dismissed, dismissed;
                    note: may Note, text(Free);
                };
                /// A software benefit.
                Software as Software "software" = software::Software {
                    id: need Id, own;
                    enrollment: need Enrollment, refers(Offer);
                    product: need Product, product;
                    quantity: may Quantity, count;
                    grant: with Grant, word(software::Grant);
                    activation: with Activation, word(software::Activation);
                    kind: with Kind, word(software::SoftwareKind);
                    activate_by: may ActivateBy, date;
                    excludes_platforms: list ExcludesPlatforms, words(software::Platform);
                    instructions: may Instructions, text(Free);
                    dismissed: list Dismissed, dismissed;
                    note: may Note, text(Free);
                } with [keys: software::Key];
                /// A key of a software benefit.
                Key as Key "software.key" = software::Key {
                    id: need Id, own;
                    key: need Key, secret;
                    kind: need Kind, key_kind;
                    limit: may Limit, count;
                    viewed: may Viewed, date;
                    blocked: with Blocked, flag;
                    dismissed: list Dismissed, dismissed;
                    note: may Note, text(Free);
                    cleared: list Cleared, ledger(software::Cleared, any_order);
                    reconciled: may Reconciled, fact(software::Reconciled);
                    activations: list Activations, ledger(software::ActivationRow, oldest_first);
                };
                /// A cloud benefit.
                Cloud as Cloud "cloud" = cloud::Cloud {
                    id: need Id, own;
                    enrollment: need Enrollment, refers(Offer);
                    product: need Product, product;
                    quantity: may Quantity, count;
                    grant: with Grant, word(software::Grant);
                    activate_by: may ActivateBy, date;
                    credit: may Credit, fact(cloud::Credit);
                    instructions: may Instructions, text(Free);
                    dismissed: list Dismissed, dismissed;
                    note: may Note, text(Free);
                    assignments: list Assignments, ledger(person::Assignment, oldest_first);
                } with [tokens: cloud::Token];
                /// A token of a cloud benefit.
                Token as Token "cloud.token" = cloud::Token {
                    id: need Id, own;
                    key: need Key, secret;
                    seats: need Seats, count;
                    viewed: may Viewed, date;
                    redeemed: may Redeemed, fact(cloud::Redemption);
                    replaced: may Replaced, fact(cloud::Replacement);
                    dismissed: list Dismissed, dismissed;
                    note: may Note, text(Free);
                };
                /// A subscription.
                Subscription as Subscription "subscription" = subscription::Subscription {
                    id: need Id, own;
                    product: need Product, product;
                    tenant: need Tenant, text(Tenant);
                    stated: all Seats, whole(subscription::Stated);
                    dismissed: list Dismissed, dismissed;
                    note: may Note, text(Free);
                };
                /// A Visual Studio benefit.
                VisualStudio as VisualStudio "visual_studio" = visual_studio::VisualStudio {
                    id: need Id, own;
                    enrollment: need Enrollment, refers(Offer);
                    product: need Product, product;
                    quantity: need Quantity, count;
                    grant: with Grant, word(software::Grant);
                    activate_by: may ActivateBy, date;
                    instructions: may Instructions, text(Free);
                    dismissed: list Dismissed, dismissed;
                    note: may Note, text(Free);
                } with [seats: visual_studio::Seat];
                /// A seat of a Visual Studio benefit.
                Seat as Seat "visual_studio.seat" = visual_studio::Seat {
                    id: need Id, own;
                    dismissed: list Dismissed, dismissed;
                    note: may Note, text(Free);
                    assignments: list Assignments, ledger(person::Assignment, one_after_another);
                };
                /// A technical benefit.
                Technical as Technical "technical" = technical::Technical {
                    id: need Id, own;
                    enrollment: need Enrollment, refers(Offer);
                    kind: need Kind, word(technical::TechnicalKind);
                    quantity: may Quantity, count;
                    grant: with Grant, word(software::Grant);
                    activate_by: may ActivateBy, date;
                    activated: may Activated, date;
                    access_id: may AccessId, text(Number);
                    contract_id: may ContractId, text(Number);
                    instructions: may Instructions, text(Free);
                    dismissed: list Dismissed, dismissed;
                    note: may Note, text(Free);
                    incidents: list Incidents, ledger(technical::Incident, oldest_first);
                };
            }
            rows {
                /// A machine from which the software was removed.
                Cleared "cleared" = software::Cleared {
                    machine: need Machine, text(Machine);
                    on: need On, date;
                    note: may Note, text(Free);
                };
                /// A comparison with an outside count.
                Reconciled "reconciled" = software::Reconciled {
                    on: need On, date;
                    used: need Used, count;
                    unexplained: may Unexplained, count;
                    note: may Note, text(Free);
                };
                /// A row of an activation ledger.
                Activation "activations" = software::ActivationRow {
                    on: need On, date;
                    machine: need Machine, text(Machine);
                    case: need Case, word(software::ActivationCase);
                    note: may Note, text(Free);
                };
                /// An Azure credit.
                Credit "credit" = cloud::Credit {
                    kind: need Kind, word(cloud::CreditKind);
                    amount: may Amount, count;
                    currency: may Currency, text(Currency);
                    note: may Note, text(Free);
                };
                /// A row of an assignment ledger.
                Assignment "assignments" = person::Assignment {
                    person: need Person, refers(Person);
                    on: need On, date;
                    signed_in: may SignedIn, date;
                    ended: may Ended, date;
                    note: may Note, text(Free);
                };
                /// The redemption of a token.
                Redeemed "redeemed" = cloud::Redemption {
                    on: need On, date;
                    tenant: need Tenant, text(Tenant);
                    redeemed_as: need As, word(cloud::RedeemAs);
                    subscription: need Subscription, refers(Subscription);
                    note: may Note, text(Free);
                };
                /// The replacement of a token.
                Replaced "replaced" = cloud::Replacement {
                    on: need On, date;
                    reason: need Reason, word(cloud::ReplacementReason);
                    by: may By, refers(Token);
                    note: may Note, text(Free);
                };
                /// A case of a technical benefit.
                Incident "incidents" = technical::Incident {
                    case: need Case, text(Number);
                    on: need On, date;
                    product: may Product, text(Programme);
                    hours: may Hours, count, needed for Kind [technical::TechnicalKind::AdvisoryHours];
                    closed: may Closed, date;
                    note: may Note, text(Free);
                };
                /// A coming date that was dismissed.
                Dismissed "dismissed" = dismissed::DismissedItem {
                    on: need On, date;
                    kind: need Kind, word(DeadlineKind);
                    date: need Date, date;
                    note: may Note, text(Free);
                };
            }
            wholes {
                /// Seats and end of a subscription, as they stood on a day.
                Stated in Subscription = subscription::Stated {
                    seats: need Seats, count;
                    ends: need Ends, date;
                    as_of: need AsOf, date;
                };
            }
        }
    };
}

pub(crate) use tables;
