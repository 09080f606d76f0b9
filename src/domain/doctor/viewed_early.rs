//! A key that was looked at in the days in which its offer could have been given back: that ended it (R15, D10).

use std::collections::HashMap;

use super::{Examines, Found, On};
use crate::domain::act::figure::What;
use crate::domain::offer::Enrollment;
use crate::domain::{Date, Id, State, Thing};

pub(super) struct ViewedEarly;

impl Examines for ViewedEarly {
    const WORD: &'static str = "viewed-early";

    fn look(state: &State, on: On, found: &mut Vec<Found>) {
        let offers: HashMap<&Id, &Enrollment> = state.enrollments.iter().map(|offer| (&offer.id, offer)).collect();
        let early = |thing: Thing, enrollment: &Id, viewed: Option<Date>| {
            let (offer, viewed) = (offers.get(enrollment)?, viewed.filter(|viewed| *viewed <= on.day)?);
            let until = offer.refund_closes(state.rules);
            let says =
                vec![("offer", What::Id(offer.id.clone())), ("on", What::Date(viewed)), ("until", What::Date(until))];
            (offer.purchased <= viewed && viewed <= until).then(|| Found::of(thing, says))
        };
        for (at, benefit) in state.software.iter().enumerate() {
            let keys = benefit.keys.iter().enumerate();
            found.extend(keys.filter_map(|(own, key)| early(Thing::Key(at, own), &benefit.enrollment, key.viewed)));
        }
        for (at, benefit) in state.cloud.iter().enumerate() {
            let tokens = benefit.tokens.iter().enumerate();
            found.extend(
                tokens.filter_map(|(own, token)| early(Thing::Token(at, own), &benefit.enrollment, token.viewed)),
            );
        }
    }
}
