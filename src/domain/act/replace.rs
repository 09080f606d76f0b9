//! A replacement was issued for a token (R33).

use super::deed::{Answers, Decided, Deed, Question, id as answered_id, text as answer};
use super::figure::{Comes, Figure, What};
use super::ground::{Ground, field, text, until};
use super::parts::token;
use crate::domain::cloud::{Replacement, ReplacementReason, Token, TokenStatus};
use crate::domain::field::{Datum, Field, Row, Value};
use crate::domain::record::{Kind, Shape};
use crate::domain::refusal::{Plain, Refusal, Why};
use crate::domain::rules::Life;
use crate::domain::{Date, Id, Overview, Rule, State, Thing};

/// A replacement was issued for a token (R33).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replace {
    /// The token that is replaced.
    pub token: Id,
    /// Why.
    pub reason: ReplacementReason,
    /// The token that replaces it, where it is on record.
    pub by: Option<Id>,
}

/// What a replacement comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replaced {
    /// The token.
    pub token: Id,
    /// What replaces it.
    pub by: Option<Id>,
    /// The last day, inclusive, on which it could be had (R33).
    pub until: Date,
}

impl Comes for Replaced {
    fn figures(&self) -> Vec<Figure> {
        vec![
            Figure::new("replaced", What::Id(self.token.clone())),
            Figure::new("by", What::MaybeId(self.by.clone())),
            Figure::said("until", What::Date(self.until)),
        ]
    }
}

impl Deed for Replace {
    type Effect = Replaced;

    const WORD: &'static str = "replace";
    const KINDS: &'static [Kind] = &[Kind::Token];
    const TARGET: &'static str = "token";
    const QUESTIONS: &'static [Question] = &[
        Question::must(Field::Reason, Shape::Word(ReplacementReason::WORDS)),
        Question::may(Field::By, Shape::Reference(Kind::Token)),
    ];

    fn fits(state: &State, overview: &Overview, part: Thing, _: &Answers) -> bool {
        let Thing::Token(of, at) = part else { return false };
        let token = state.cloud.get(of).and_then(|benefit| benefit.tokens.get(at));
        let redeemed = overview.token_at(of, at).is_some_and(|row| row.status == TokenStatus::Redeemed);
        redeemed || token.is_some_and(awaits)
    }

    fn is_next(_: &State, overview: &Overview, part: Thing) -> bool {
        let Thing::Token(of, at) = part else { return false };
        overview.token_at(of, at).is_some_and(|row| row.replace_until.is_some())
    }

    /// A replacement is another token of the same benefit; a reason is one that fits how the token was redeemed.
    fn may_be(state: &State, of: &Id, field: Field, answer: &str, on: Date) -> bool {
        let own = state.cloud.iter().flat_map(|benefit| benefit.tokens.iter().map(move |token| (benefit, token)));
        let Some((benefit, token)) = own.into_iter().find(|(_, token)| token.id == *of) else { return true };
        match (field, ReplacementReason::from_word(answer), token.redeemed_by(on)) {
            (Field::By, ..) => benefit.tokens.iter().any(|other| other.id.as_str() == answer && other.id != *of),
            (Field::Reason, Some(reason), Some(redeemed)) => reason.fits(redeemed.redeemed_as),
            _ => true,
        }
    }

    fn said(of: Id, answers: &Answers) -> Option<Self> {
        let reason = answer(answers, Field::Reason).and_then(ReplacementReason::from_word)?;
        Some(Self { token: of, reason, by: answered_id(answers, Field::By) })
    }

    fn likely<'a>(state: &'a State, of: &'a Id, _: Date) -> Box<dyn Iterator<Item = Self> + 'a> {
        let whole = state.cloud.iter().find(|benefit| benefit.tokens.iter().any(|token| token.id == *of));
        let own = whole.and_then(|benefit| benefit.tokens.iter().find(|token| token.id == *of));
        let reason = own.and_then(|own| own.replaced.as_ref()).map_or(ReplacementReason::WrongTenant, |own| own.reason);
        let others = whole.into_iter().flat_map(|benefit| &benefit.tokens).filter(|other| other.id != *of);
        let mut by: Vec<Option<Id>> = others.map(|other| Some(other.id.clone())).collect();
        // One that is on record without the token that came for it waits for that: the same again is no likely answer.
        let none = if own.is_some_and(awaits) { by.len() } else { 0 };
        by.insert(none, None);
        Box::new(by.into_iter().map(move |by| Self { token: of.clone(), reason, by }))
    }

    fn decide(&self, ground: &Ground<'_>) -> Result<Decided<Replaced>, Refusal> {
        let (id, reason, by) = (&self.token, self.reason, self.by.as_ref());
        let (thing, benefit, token) = token(ground, id)?;
        ground.administers()?;
        let (_, offer) = ground.live_offer(&benefit.enrollment, Life::Offer, Rule::WHAT_WORKS)?;
        let rule = Rule::REPLACEMENT_TOKEN;
        if let Some(replaced) = &token.replaced {
            let until = token
                .redeemed
                .as_ref()
                .map_or(replaced.on, |own| ground.rules().replacement_closes(own.on, &offer.term));
            return self.named_later(ground, replaced, until);
        }
        if benefit.is_replacement(token, ground.on) {
            return Err(Refusal::by(rule, Why::Plain(Plain::IsReplacement)));
        }
        let Some(redeemed) = token.redeemed_by(ground.on) else {
            return Err(Refusal::by(rule, Why::Plain(Plain::NotRedeemed)));
        };
        // What no day mends is said first.
        if !reason.fits(redeemed.redeemed_as) {
            return Err(Refusal::by(rule, Why::Plain(Plain::WasNotAdded)));
        }
        let last = ground.rules().replacement_closes(redeemed.on, &offer.term);
        if ground.on > last {
            return Err(until(rule, Why::ReplacementClosed { last }, last));
        }
        if by == Some(id) {
            return Err(Refusal::by(rule, Why::Plain(Plain::ItsOwnReplacement)));
        }
        if let Some(by) = by {
            ground.known(by, Kind::Token)?;
        }
        ground.goes_on(thing, Some(redeemed.on))?;
        let mut fact: Row = vec![(Field::On, Value::Date(ground.on)), (Field::Reason, text(reason.as_word()))];
        fact.extend(by.map(|by| (Field::By, by.to_value())));
        let replaced = Replaced { token: id.clone(), by: by.cloned(), until: last };
        Ok(Decided::of(id, vec![field(id, Field::Replaced, None, Value::Table(fact))], replaced))
    }
}

/// Whether a replacement is on record, and the token that came for it is not.
fn awaits(token: &Token) -> bool {
    token.replaced.as_ref().is_some_and(|replaced| replaced.by.is_none())
}

impl Replace {
    /// A replacement that is on record already is no second one where it only says which token came (R33): until then
    /// nobody knows that one for a replacement.
    fn named_later(
        &self,
        ground: &Ground<'_>,
        replaced: &Replacement,
        until: Date,
    ) -> Result<Decided<Replaced>, Refusal> {
        let already = Refusal::by(
            Rule::REPLACEMENT_TOKEN,
            Why::ReplacedAlready {
                on: replaced.on,
                named: replaced.by.is_some(),
                reason: Some(replaced.reason).filter(|own| self.by.is_some() && *own != self.reason),
            },
        );
        let fits = replaced.by.is_none() && replaced.reason == self.reason && replaced.on <= ground.on;
        let Some(by) = self.by.as_ref().filter(|by| fits && **by != self.token) else { return Err(already) };
        ground.known(by, Kind::Token)?;
        let after = Replacement { by: Some(by.clone()), ..replaced.clone() };
        let edit = field(&self.token, Field::Replaced, Some(replaced.to_value()), after.to_value());
        let effect = Replaced { token: self.token.clone(), by: Some(by.clone()), until };
        Ok(Decided::of(&self.token, vec![edit], effect))
    }
}
