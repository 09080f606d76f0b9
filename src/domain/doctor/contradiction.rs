//! Days of different records that cannot all be right (R3, R33, R37, R48): a command would be refused that makes them so, and a
//! file says them all the same.

use super::keys::id;
use super::{Examines, Found, On};
use crate::domain::act::figure::What;
use crate::domain::cloud::RedeemAs;
use crate::domain::integrity::{Contradiction, contradictions};
use crate::domain::{Date, State, Thing};

pub(super) struct Contradictory;

impl Examines for Contradictory {
    const WORD: &'static str = "contradiction";

    fn look(state: &State, _: On, found: &mut Vec<Found>) {
        found.extend(contradictions(state).iter().filter_map(|own| Some(told(state, own)?.found(state))));
    }
}

/// What cannot be right: of what, the day of the fact, and the day that it contradicts.
struct Told {
    what: &'static str,
    of: Thing,
    on: Option<Date>,
    other: Option<Date>,
}

impl Told {
    fn found(self, state: &State) -> Found {
        let says = vec![
            ("what", What::Word(self.what)),
            ("of", id(state, self.of)),
            ("on", What::MaybeDate(self.on)),
            ("other", What::MaybeDate(self.other)),
        ];
        Found::of(self.of, says)
    }
}

/// Those that reading a file tells of with their place are not told again.
fn told(state: &State, found: &Contradiction) -> Option<Told> {
    let (what, of, on, other) = match *found {
        Contradiction::IntoEnded { subscription, on, ends } => ("into-ended", subscription, Some(on), Some(ends)),
        Contradiction::BegunActive { subscription, on, ends } => ("begun-active", subscription, Some(on), Some(ends)),
        Contradiction::OpenedBeforeEnabled { of, on, enabled: None } => ("opened-unenabled", of, Some(on), None),
        Contradiction::OpenedBeforeEnabled { of, on, enabled } => ("opened-early", of, Some(on), enabled),
        Contradiction::EndsBeforeStated { subscription, ends, as_of } => {
            ("ends-early", subscription, Some(ends), Some(as_of))
        }
        Contradiction::CreditWithTokens { of } => ("credit-tokens", of, None, None),
        Contradiction::RedeemedBeforeIssue { token, on, issued } => ("redeemed-early", token, Some(on), Some(issued)),
        Contradiction::OtherTenant { token, .. } if is_begun(state, token) => ("other-tenant", token, None, None),
        Contradiction::OtherProduct { token, .. } if is_begun(state, token) => ("other-product", token, None, None),
        Contradiction::RedeemedBeforePurchase { .. }
        | Contradiction::BeforePurchase { .. }
        | Contradiction::ReplacedTwice { .. }
        | Contradiction::ReplacedAcross { .. }
        | Contradiction::NoSubscriptionYet { .. }
        | Contradiction::OtherTenant { .. }
        | Contradiction::OtherProduct { .. }
        | Contradiction::EndedBeforeStart { .. }
        | Contradiction::AssignedBeforePrevious { .. } => return None,
    };
    Some(Told { what, of, on, other })
}

/// Whether a token began what it went into: of one that was added reading tells.
fn is_begun(state: &State, token: Thing) -> bool {
    let Thing::Token(of, at) = token else { return false };
    let own = state.cloud.get(of).and_then(|benefit| benefit.tokens.get(at)?.redeemed.as_ref());
    own.is_some_and(|fact| fact.redeemed_as == RedeemAs::New)
}
