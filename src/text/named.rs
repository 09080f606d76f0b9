//! What things are called: a product or a name first, the id after it. Sentences, titles and calendars ask here.

use super::domain::letters;
use super::{Text, own, say};
use crate::domain::folded::alike;
use crate::domain::offer::Enrollment;
use crate::domain::{Date, Id, State, Thing};

/// Whether something else of its kind is called the same (D13). Keys, tokens and seats are called as what they are a part of.
#[must_use]
pub fn is_called_alike(state: &State, thing: Thing) -> bool {
    // Of how many parts of that kind a benefit has, whichever one is asked for.
    fn any_other<T>(all: &[T], at: usize, same: impl Fn(&T, &T) -> bool, parts: impl Fn(&T) -> usize) -> bool {
        let Some(own) = all.get(at) else { return false };
        parts(own) > 1 || all.iter().enumerate().any(|(other, it)| other != at && parts(it) > 0 && same(own, it))
    }
    match thing {
        // Offers bring their ids themselves where two are called the same.
        Thing::Offer(_) => false,
        Thing::Software(at) => any_other(&state.software, at, |a, b| a.product == b.product, |_| 1),
        Thing::Key(at, _) => any_other(&state.software, at, |a, b| a.product == b.product, |own| own.keys.len()),
        Thing::Cloud(at) => any_other(&state.cloud, at, |a, b| a.product == b.product, |_| 1),
        Thing::Token(at, _) => any_other(&state.cloud, at, |a, b| a.product == b.product, |own| own.tokens.len()),
        Thing::Subscription(at) => any_other(&state.subscriptions, at, |a, b| a.product == b.product, |_| 1),
        Thing::VisualStudio(at) => any_other(&state.visual_studio, at, |a, b| a.product == b.product, |_| 1),
        Thing::Seat(at, _) => any_other(&state.visual_studio, at, |a, b| a.product == b.product, |own| own.seats.len()),
        Thing::Technical(at) => any_other(&state.technical, at, |a, b| a.kind == b.kind, |_| 1),
        Thing::Person(at) => any_other(&state.people, at, |a, b| alike(&a.name, &b.name), |_| 1),
    }
}

/// How much of a thing's name is said, as room goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// What it is called, and its id.
    Full,
    /// What it is called, and its id where something else is called the same.
    Apart,
    /// What it is called.
    Called,
    /// Its id, where even that has no room.
    Id,
}

impl Text {
    /// The name of a person who left.
    #[must_use]
    pub fn name_left(&self, name: &str, day: Date) -> String {
        say!(self, "name-left", name = name, day = own(day))
    }

    /// The same where the day has no room.
    #[must_use]
    pub fn name_left_short(&self, name: &str) -> String {
        say!(self, "name-left-short", name = name)
    }

    /// What sentences, titles and calendars call a thing: its product or name, the id after it. An offer whose name no
    /// other one has needs none.
    #[must_use]
    pub fn named(&self, state: &State, thing: Thing) -> String {
        match (thing, self.called(state, thing)) {
            (Thing::Offer(at), Some(name)) => {
                let own = state.enrollments.get(at);
                let same = |(other, offer): (usize, &Enrollment)| {
                    other != at && own.is_some_and(|own| self.is_named_as(own, offer))
                };
                if state.enrollments.iter().enumerate().any(same) { self.thing(state, thing) } else { name }
            }
            _ => self.thing(state, thing),
        }
    }

    /// Whether two offers are called the same. Names are made only where it takes them: every offer is compared with all.
    fn is_named_as(&self, one: &Enrollment, other: &Enrollment) -> bool {
        one.own_level() == other.own_level()
            && match (one.own_competency(), other.own_competency()) {
                (None, None) => one.offer == other.offer,
                (Some(one), Some(other)) => letters(one).eq(letters(other)),
                _ => self.offer(one) == self.offer(other),
            }
    }

    /// A thing with so much of its name.
    #[must_use]
    pub fn named_as(&self, state: &State, thing: Thing, naming: Naming) -> String {
        match naming {
            Naming::Full => self.named(state, thing),
            Naming::Apart if is_called_alike(state, thing) => self.thing(state, thing),
            Naming::Apart if matches!(thing, Thing::Offer(_)) => self.named(state, thing),
            Naming::Id => self.shown(thing.id_text(state)).into_owned(),
            Naming::Apart | Naming::Called => {
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
