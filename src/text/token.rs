//! Sentences of tokens: where they went, and what replaced them.

use super::{Text, said, say};
use crate::domain::cloud::{RedeemAs, Redemption, Replacement, ReplacementReason};

impl Text {
    /// Where and how a token was redeemed.
    #[must_use]
    pub fn token_redeemed(&self, redeemed: &Redemption) -> String {
        let (day, into) = (redeemed.on.to_string(), redeemed.subscription.as_str());
        let tenant = redeemed.tenant.as_str();
        match redeemed.redeemed_as {
            RedeemAs::New => say!(self, "token-redeemed-new", day = day, into = into, tenant = tenant),
            RedeemAs::Add => say!(self, "token-redeemed-add", day = day, into = into, tenant = tenant),
            RedeemAs::Extend => say!(self, "token-redeemed-extend", day = day, into = into, tenant = tenant),
        }
    }

    /// When and why a token was replaced, and by what; it stays redeemed where it was (D8).
    #[must_use]
    pub fn token_replaced(&self, replaced: &Replacement, redeemed: Option<&Redemption>) -> String {
        let told = self.replacement(replaced);
        let Some(redeemed) = redeemed else { return told };
        say!(self, "token-replaced-after", replaced = said(told), redeemed = said(self.token_redeemed(redeemed)))
    }

    fn replacement(&self, replaced: &Replacement) -> String {
        let day = replaced.on.to_string();
        let reason = match replaced.reason {
            ReplacementReason::WrongTenant => say!(self, "reason-wrong-tenant"),
            ReplacementReason::AddedInsteadOfExtended => say!(self, "reason-added-instead-of-extended"),
        };
        match &replaced.by {
            Some(by) => say!(self, "token-replaced-by", day = day, reason = reason, by = by.as_str()),
            None => say!(self, "token-replaced", day = day, reason = reason),
        }
    }
}
