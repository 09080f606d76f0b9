//! Every text of a state that can be shown: names, notes, machines. Keys and tokens are none of them, nor are ids.

use std::ops::Deref;

use super::State;
use super::cloud::{Cloud, Credit, Redemption, Token};
use super::offer::Enrollment;
use super::partner::Partner;
use super::person::{Assignment, Person};
use super::software::{ActivationRow, Cleared, Key, KeyKind, Software};
use super::subscription::Subscription;
use super::technical::{Incident, Technical};
use super::visual_studio::{Seat, VisualStudio};

/// Takes each text.
type See<'s, 'f> = &'f mut dyn FnMut(&'s str);

impl State {
    /// Shows every text to `see`.
    pub fn each_text<'s>(&'s self, see: &mut dyn FnMut(&'s str)) {
        partner(&self.partner, see);
        self.people.iter().for_each(|own| person(own, see));
        self.enrollments.iter().for_each(|own| offer(own, see));
        self.software.iter().for_each(|own| software(own, see));
        self.cloud.iter().for_each(|own| cloud(own, see));
        self.subscriptions.iter().for_each(|own| subscription(own, see));
        self.visual_studio.iter().for_each(|own| visual_studio(own, see));
        self.technical.iter().for_each(|own| technical(own, see));
    }
}

fn all<'s, T: Deref<Target = str> + 's>(texts: impl IntoIterator<Item = &'s T>, see: See<'s, '_>) {
    texts.into_iter().for_each(|text| see(text));
}

fn partner<'s>(own: &'s Partner, see: See<'s, '_>) {
    let Partner { name, mpn_id, tenants, customer_machines, note, .. } = own;
    all(name.iter().chain(mpn_id), see);
    all(tenants, see);
    all(customer_machines, see);
    all(note, see);
}

fn person<'s>(own: &'s Person, see: See<'s, '_>) {
    let Person { name, email, note, .. } = own;
    see(name);
    all(email.iter().chain(note), see);
}

fn offer<'s>(own: &'s Enrollment, see: See<'s, '_>) {
    let Enrollment { competency, note, .. } = own;
    all(competency, see);
    all(note, see);
}

fn software<'s>(own: &'s Software, see: See<'s, '_>) {
    let Software { product, instructions, keys, note, .. } = own;
    see(product);
    all(instructions.iter().chain(note), see);
    for own in keys {
        key(own, see);
    }
}

fn key<'s>(own: &'s Key, see: See<'s, '_>) {
    let Key { kind, cleared, activations, note, .. } = own;
    if let KeyKind::Other(kind) = kind {
        see(kind);
    }
    all(cleared.iter().map(|Cleared { machine, .. }| machine), see);
    all(note, see);
    for ActivationRow { machine, note, .. } in activations {
        see(machine);
        all(note, see);
    }
}

fn cloud<'s>(own: &'s Cloud, see: See<'s, '_>) {
    let Cloud { product, credit, assignments, tokens, instructions, note, .. } = own;
    see(product);
    let currency = credit.iter().filter_map(|Credit { currency, .. }| currency.as_ref());
    all(currency.chain(instructions).chain(note), see);
    rows(assignments, see);
    for Token { redeemed, note, .. } in tokens {
        all(redeemed.iter().map(|Redemption { tenant, .. }| tenant), see);
        all(note, see);
    }
}

fn rows<'s>(own: &'s [Assignment], see: See<'s, '_>) {
    all(own.iter().filter_map(|Assignment { note, .. }| note.as_ref()), see);
}

fn subscription<'s>(own: &'s Subscription, see: See<'s, '_>) {
    let Subscription { product, tenant, note, .. } = own;
    see(product);
    see(tenant);
    all(note, see);
}

fn visual_studio<'s>(own: &'s VisualStudio, see: See<'s, '_>) {
    let VisualStudio { product, seats, instructions, note, .. } = own;
    see(product);
    all(instructions.iter().chain(note), see);
    for Seat { assignments, note, .. } in seats {
        rows(assignments, see);
        all(note, see);
    }
}

fn technical<'s>(own: &'s Technical, see: See<'s, '_>) {
    let Technical { access_id, contract_id, incidents, instructions, note, .. } = own;
    all(access_id.iter().chain(contract_id).chain(instructions).chain(note), see);
    for Incident { case, product, note, .. } in incidents {
        see(case);
        all(product, see);
        all(note, see);
    }
}
