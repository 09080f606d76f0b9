//! Advice in words: one short sentence with its rule.

use super::{Text, own, plain, said, say};
use crate::domain::State;
use crate::domain::advice::Advice;

plain! {
    label_advice = "label-advice",
}

impl Text {
    /// Advice, as a sentence.
    #[must_use]
    pub fn advice(&self, state: &State, advice: &Advice) -> String {
        match advice {
            Advice::BankTransfer { until } => say!(self, "advice-bank-transfer", until = own(until)),
            Advice::SilverToGold { anniversary } => {
                let less = self.rules().gold_discount;
                say!(self, "advice-silver-to-gold", anniversary = own(anniversary), less = less)
            }
            Advice::Provisioning { until } => {
                say!(self, "advice-provisioning", until = own(until), hours = self.rules().provisioning_hours())
            }
            Advice::Versions => say!(self, "advice-versions", months = self.rules().versions_months),
            Advice::Maximums { country, worldwide } => {
                say!(self, "advice-maximums", country = own(country), worldwide = own(worldwide))
            }
            Advice::SharedPool { uses, granted: Some(granted) } => {
                say!(self, "advice-shared-pool-of", uses = own(uses), granted = own(granted))
            }
            Advice::SharedPool { .. } => say!(self, "advice-shared-pool"),
            Advice::EndsSoon { subscription, ends } => {
                let id = said(self.named(state, *subscription));
                say!(self, "advice-ends-soon", id = id, ends = own(ends))
            }
            Advice::OtherAzureOffers => say!(self, "advice-other-azure-offers"),
            Advice::DayOutlived { day } => say!(self, "advice-day-outlived", day = own(day)),
            Advice::MonthlyCredit => say!(self, "advice-monthly-credit"),
            Advice::NoEnterprise => say!(self, "advice-no-enterprise"),
            Advice::ClaimedKeys => say!(self, "advice-claimed-keys", days = self.rules().sign_in),
            Advice::SupportedVersions => say!(self, "advice-supported-versions"),
            Advice::OnePack { other } => say!(self, "advice-one-pack", other = said(self.named(state, *other))),
            Advice::OneCore { other } => say!(self, "advice-one-core", other = said(self.named(state, *other))),
            Advice::Merge { anniversary } => say!(self, "advice-merge", anniversary = own(anniversary)),
        }
    }
}
