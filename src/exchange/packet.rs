//! What Microsoft's support asks for in its forms, filled in as far as the records know it, to be copied into a ticket.

use super::contract::contract;
use super::grid::lines;
use super::{Asked, Exported, Format, Keys};
use crate::domain::Thing;
use crate::domain::cloud::Cloud;
use crate::domain::field::Field;
use crate::domain::key::ProductKey;
use crate::domain::reveal::key_of;
use crate::text::{Text, visible};

/// Such packets, as they are exported.
pub const FORMAT: Format = Format {
    word: "packet",
    keys: Keys::Never,
    is_one: |begins| begins.starts_with("# "),
    export,
    about: Text::export_packet,
    written: |text, path, _| text.export_packet_written(path),
    is_none: |text, path| text.export_is_none(path, "packet"),
    no_document: Some(|text| text.export_is_no_document("packet")),
    what_if: Text::export_is_what_if,
};

/// What a ticket is about, as the forms part it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Category {
    /// Azure and cloud products.
    Cloud,
    /// Software on premises.
    Software,
    /// Visual Studio.
    VisualStudio,
    /// Product support and consultation.
    Technical,
    /// When benefits end.
    Expiry,
}

impl Category {
    fn of(thing: Thing) -> Option<Self> {
        match thing {
            Thing::Software(_) | Thing::Key(..) => Some(Self::Software),
            Thing::Cloud(_) | Thing::Token(..) | Thing::Subscription(_) => Some(Self::Cloud),
            Thing::VisualStudio(_) | Thing::Seat(..) => Some(Self::VisualStudio),
            Thing::Technical(_) => Some(Self::Technical),
            Thing::Offer(_) => Some(Self::Expiry),
            Thing::Person(_) => None,
        }
    }
}

/// The packet of a thing; without one, of the partner alone.
fn export(asked: Asked<'_>) -> Exported {
    let (state, overview, text) = (asked.state, asked.overview, asked.text);
    let about = asked.wants.subject;
    let shown = |fact: &str| visible(&text.shown(fact)).into_owned();
    let fact = |fact: Option<&str>| fact.map(shown).unwrap_or_default();
    let benefit = about.map(benefit);
    let line = lines(asked).into_iter().find(|line| Some(line.thing) == benefit);
    let offer = match about {
        Some(Thing::Offer(at)) => Some(at),
        _ => benefit.and_then(|thing| granted_by(asked, thing)),
    };
    let offer = offer.and_then(|at| Some((state.enrollments.get(at)?, overview.offer(at)?)));
    let offer = offer.map(|(offer, row)| {
        let status = text.offer_status(row.status);
        shown(&text.packet_offer(&text.offer(offer), &status, row.term.anniversary, row.term.window_closes()))
    });
    let product = match about {
        Some(Thing::Subscription(at)) => state.subscriptions.get(at).map(|own| own.product.as_str().to_owned()),
        _ => line.as_ref().map(|line| line.benefit.clone()),
    };
    let granted = line.as_ref().map(|line| {
        let quantity = line.quantity.map(|quantity| line.unit.said(text, quantity));
        let used = line.used_said.as_deref().map(shown).or_else(|| line.used.map(|used| used.to_string()));
        let used = used.map(|used| text.packet_used(&used));
        let parts = [quantity, used, Some(text.packet_until(line.activate_by)), Some(line.said.clone())];
        text.list(parts.into_iter().flatten())
    });
    let keys = about.map(|thing| keys(asked, thing)).unwrap_or_default();
    let tenant = about.and_then(|thing| tenant(asked, thing));
    let users = about.map(|thing| users(asked, thing)).unwrap_or_default();
    let category = about.and_then(Category::of);
    let day = overview.date;
    let date = if asked.what_if { text.what_if_short(&day.to_string()) } else { day.to_string() };
    // A call begins with the IDs of the contract.
    let contract = match about {
        Some(Thing::Technical(at)) => contract(asked, at),
        _ => None,
    };
    let contract = contract.map(|own| {
        let ids = [(Field::AccessId, own.access), (Field::ContractId, own.contract)];
        let ids = ids.map(|(field, id)| (text.field(field), visible(&id).into_owned()));
        ids.into_iter().chain([(text.field(Field::Incidents), visible(&own.cases).into_owned())])
    });
    let before = [
        (text.packet_partner(), fact(state.partner.name.as_deref())),
        (text.packet_mpn_id(), fact(state.partner.mpn_id.as_deref())),
        (text.packet_contact(), text.role(asked.wants.role.unwrap_or(state.partner.role))),
        (text.packet_program(), offer.unwrap_or_default()),
        (text.packet_category(), category.map(|own| text.packet_category_of(own_word(own))).unwrap_or_default()),
        (text.packet_request(), category.map(|own| text.packet_requests(own_word(own))).unwrap_or_default()),
        (text.packet_product(), product.as_deref().map(shown).unwrap_or_default()),
        (text.packet_granted(), granted.unwrap_or_default()),
    ];
    let after = [
        (text.packet_key(), text.list(&keys)),
        (text.packet_tenant(), tenant.as_deref().map(shown).unwrap_or_default()),
        (text.packet_user(), text.list(users.iter().map(|user| shown(user)))),
        (text.packet_details(), String::new()),
        (text.packet_start(), String::new()),
        (text.packet_attachments(), String::new()),
    ];
    let mut page = format!("# {}\n\n", text.packet_title(&date));
    for (name, value) in before.into_iter().chain(contract.into_iter().flatten()).chain(after) {
        page.push_str(text.labelled(&name, &value).trim_end());
        page.push('\n');
    }
    Exported { text: page, items: 1 }
}

/// The word of a category, by which its sentences are found.
const fn own_word(category: Category) -> &'static str {
    match category {
        Category::Cloud => "cloud",
        Category::Software => "software",
        Category::VisualStudio => "visual-studio",
        Category::Technical => "technical",
        Category::Expiry => "expiry",
    }
}

/// The benefit that a thing is a part of.
fn benefit(thing: Thing) -> Thing {
    match thing {
        Thing::Key(of, _) => Thing::Software(of),
        Thing::Token(of, _) => Thing::Cloud(of),
        Thing::Seat(of, _) => Thing::VisualStudio(of),
        Thing::Offer(_)
        | Thing::Software(_)
        | Thing::Cloud(_)
        | Thing::Subscription(_)
        | Thing::VisualStudio(_)
        | Thing::Technical(_)
        | Thing::Person(_) => thing,
    }
}

/// The offer that granted a benefit.
fn granted_by(asked: Asked<'_>, thing: Thing) -> Option<usize> {
    let overview = asked.overview;
    match thing {
        Thing::Software(at) => overview.software_at(at).map(|row| row.offer),
        Thing::Cloud(at) => overview.cloud_at(at).map(|row| row.offer),
        Thing::VisualStudio(at) => overview.visual_studio_at(at).map(|row| row.offer),
        Thing::Technical(at) => overview.technical_at(at).map(|row| row.offer),
        Thing::Offer(_)
        | Thing::Key(..)
        | Thing::Token(..)
        | Thing::Seat(..)
        | Thing::Subscription(_)
        | Thing::Person(_) => None,
    }
}

/// The keys of a thing, masked.
fn keys(asked: Asked<'_>, thing: Thing) -> Vec<String> {
    let own = |thing: Thing| key_of(asked.state, thing).map(ProductKey::masked);
    match thing {
        Thing::Software(at) => {
            let keys = asked.state.software.get(at).map_or(0, |benefit| benefit.keys.len());
            (0..keys).filter_map(|key| own(Thing::Key(at, key))).collect()
        }
        Thing::Cloud(at) => {
            let tokens = asked.state.cloud.get(at).map_or(0, |benefit| benefit.tokens.len());
            (0..tokens).filter_map(|token| own(Thing::Token(at, token))).collect()
        }
        Thing::Key(..) | Thing::Token(..) => own(thing).into_iter().collect(),
        Thing::Offer(_)
        | Thing::Subscription(_)
        | Thing::VisualStudio(_)
        | Thing::Seat(..)
        | Thing::Technical(_)
        | Thing::Person(_) => Vec::new(),
    }
}

/// The tenant that a token or a subscription is on.
fn tenant(asked: Asked<'_>, thing: Thing) -> Option<String> {
    match thing {
        Thing::Token(of, at) => {
            let token = asked.state.cloud.get(of)?.tokens.get(at)?;
            Some(token.redeemed.as_ref()?.tenant.as_str().to_owned())
        }
        Thing::Subscription(at) => Some(asked.state.subscriptions.get(at)?.tenant.as_str().to_owned()),
        Thing::Offer(_)
        | Thing::Software(_)
        | Thing::Key(..)
        | Thing::Cloud(_)
        | Thing::VisualStudio(_)
        | Thing::Seat(..)
        | Thing::Technical(_)
        | Thing::Person(_) => None,
    }
}

/// The addresses of those who have a thing on the day; of a person its own.
fn users(asked: Asked<'_>, thing: Thing) -> Vec<String> {
    let (state, day) = (asked.state, asked.overview.date);
    let address = |id: &crate::domain::Id| {
        let person = state.person(id)?;
        Some(person.email.clone().unwrap_or_else(|| person.name.clone()))
    };
    match thing {
        Thing::Seat(of, at) => {
            let seat = state.visual_studio.get(of).and_then(|own| own.seats.get(at));
            seat.and_then(|seat| seat.holder(day)).and_then(|held| address(&held.person)).into_iter().collect()
        }
        Thing::VisualStudio(at) => {
            let seats = state.visual_studio.get(at).map(|own| own.seats.as_slice()).unwrap_or_default();
            seats.iter().filter_map(|seat| address(&seat.holder(day)?.person)).collect()
        }
        Thing::Cloud(at) => {
            let credit = |own: &&Cloud| own.credit.is_some();
            let benefit = state.cloud.get(at).filter(credit);
            benefit.into_iter().flat_map(|own| own.holders(day)).filter_map(|held| address(&held.person)).collect()
        }
        Thing::Person(at) => state.people.get(at).and_then(|person| address(&person.id)).into_iter().collect(),
        Thing::Offer(_)
        | Thing::Software(_)
        | Thing::Key(..)
        | Thing::Token(..)
        | Thing::Subscription(_)
        | Thing::Technical(_) => Vec::new(),
    }
}
