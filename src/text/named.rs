//! What things are called: a product or a name first, the id after it. Sentences, titles and calendars ask here.

use super::Text;
use crate::domain::offer::Enrollment;
use crate::domain::{Id, State, Thing};

/// How much of a thing's name is said, as room goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// What it is called, and its id.
    Full,
    /// What it is called.
    Called,
}

impl Text {
    /// What sentences, titles and calendars call a thing: its product or name, the id after it. An offer whose name no
    /// other one has needs none.
    #[must_use]
    pub fn named(&self, state: &State, thing: Thing) -> String {
        match (thing, self.called(state, thing)) {
            (Thing::Offer(at), Some(name)) => {
                let same = |(other, offer): (usize, &Enrollment)| other != at && self.offer(offer) == name;
                if state.enrollments.iter().enumerate().any(same) { self.thing(state, thing) } else { name }
            }
            _ => self.thing(state, thing),
        }
    }

    /// A thing with so much of its name.
    #[must_use]
    pub fn named_as(&self, state: &State, thing: Thing, naming: Naming) -> String {
        match naming {
            Naming::Full => self.named(state, thing),
            Naming::Called => {
                self.called(state, thing).unwrap_or_else(|| self.shown(thing.id_text(state)).into_owned())
            }
        }
    }

    /// The same of an id; the id where nothing has it.
    #[must_use]
    pub fn named_id(&self, state: &State, id: &Id) -> String {
        state.thing(id).map_or_else(|| self.shown(id.as_str()).into_owned(), |thing| self.named(state, thing))
    }

    /// The name of a thing, with its id.
    #[must_use]
    pub fn thing(&self, state: &State, thing: Thing) -> String {
        let id = self.shown(thing.id_text(state));
        match self.called(state, thing) {
            Some(name) => format!("{name} ({id})"),
            None => id.into_owned(),
        }
    }

    /// What a thing is called: the product, an offer's, technical benefit's or person's name.
    pub fn called(&self, state: &State, thing: Thing) -> Option<String> {
        let name = match thing {
            Thing::Offer(at) => return state.enrollments.get(at).map(|fact| self.offer(fact)),
            Thing::Technical(at) => return state.technical.get(at).map(|fact| self.technical_kind(fact.kind)),
            Thing::Software(at) | Thing::Key(at, _) => state.software.get(at).map(|fact| &*fact.product),
            Thing::Cloud(at) | Thing::Token(at, _) => state.cloud.get(at).map(|fact| &*fact.product),
            Thing::Subscription(at) => state.subscriptions.get(at).map(|fact| &*fact.product),
            Thing::VisualStudio(at) | Thing::Seat(at, _) => state.visual_studio.get(at).map(|fact| &*fact.product),
            Thing::Person(at) => state.people.get(at).map(|fact| &*fact.name),
        };
        name.map(|name| self.shown(name).into_owned())
    }

    /// What a person holds: the product.
    #[must_use]
    pub fn held_thing(&self, state: &State, thing: Thing) -> String {
        match thing {
            Thing::Cloud(_) | Thing::Seat(..) => self.called(state, thing).unwrap_or_default(),
            Thing::Offer(_)
            | Thing::Software(_)
            | Thing::Key(..)
            | Thing::Token(..)
            | Thing::Subscription(_)
            | Thing::VisualStudio(_)
            | Thing::Technical(_)
            | Thing::Person(_) => self.shown(thing.id_text(state)).into_owned(),
        }
    }
}
