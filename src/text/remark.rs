//! Remarks in words: what is said beside an answer, the same in forms, on the command line and in verdicts.

use super::{Text, own, said, say};
use crate::domain::Date;
use crate::domain::moved::Moved;
use crate::domain::person::Namesake;
use crate::domain::remark::Remark;
use crate::domain::resemblance::Resemblance;
use crate::domain::usable::NoUse;

impl Text {
    /// A remark, as a sentence.
    #[must_use]
    pub fn remark(&self, remark: &Remark) -> String {
        match remark {
            Remark::MachineKnown { machine, on } => {
                say!(self, "remark-machine-known", machine = machine.as_str(), on = own(on))
            }
            Remark::MachineUnknown { machine, key, elsewhere } => {
                let elsewhere = elsewhere.as_ref().map_or("none", crate::domain::Id::as_str);
                let (machine, key) = (machine.as_str(), key.as_str());
                say!(self, "remark-machine-unknown", machine = machine, key = key, elsewhere = elsewhere)
            }
            Remark::NamedTwice { machine } => say!(self, "remark-named-twice", machine = machine.as_str()),
            Remark::Resembles { machine, known, how: Resemblance::Looks } => {
                say!(self, "remark-looks", machine = machine.as_str(), known = known.as_str())
            }
            Remark::Resembles { machine, known, how: Resemblance::Domain } => {
                say!(self, "remark-domain", machine = machine.as_str(), known = known.as_str())
            }
            Remark::NotOn { machine, product } => {
                say!(self, "remark-not-on", machine = machine.as_str(), product = product.as_str())
            }
            Remark::SecondPack { other } => say!(self, "advice-one-pack", other = other.as_str()),
            Remark::MoreSeats { benefit, recorded, quantity } => {
                let (recorded, quantity) = (*recorded, *quantity);
                say!(self, "remark-more-seats", id = benefit.as_str(), recorded = recorded, quantity = quantity)
            }
            Remark::OddNumber { field, digits } => {
                say!(
                    self,
                    "remark-odd-number",
                    field = self.field(*field),
                    digits = *digits,
                    usual = self.rules().id_digits
                )
            }
            Remark::NeedsNoKey { benefit, cal: true } => say!(self, "remark-cal-key", id = benefit.as_str()),
            Remark::NeedsNoKey { benefit, cal: false } => say!(self, "remark-needs-no-key", id = benefit.as_str()),
            Remark::NeedsNoToken { benefit } => say!(self, "remark-needs-no-token", id = benefit.as_str()),
            Remark::NeedsNoHolder { benefit } => say!(self, "remark-needs-no-holder", id = benefit.as_str()),
            Remark::GivenLate { day } => say!(self, "remark-given-late", day = own(*day)),
            Remark::SamePerson(Namesake { person, name, by_address }) => {
                let by = if *by_address { "address" } else { "name" };
                say!(self, "remark-same-person", id = person.as_str(), name = name.as_str(), by = by)
            }
            Remark::CompetencyNear { typed, near } => {
                say!(self, "remark-competency-near", typed = typed.as_str(), near = near.as_str())
            }
            Remark::Begins { day } => say!(self, "remark-begins", day = own(*day)),
            Remark::ReviewUnknown => say!(self, "remark-review-unknown"),
            Remark::EndsRefund { until } => say!(self, "remark-ends-refund", until = own(*until)),
            Remark::Moves(Moved::Subscription { id, from: (before, from), to: (seats, to) }) => {
                let (before, seats, from, to) = (*before, *seats, own(*from), own(*to));
                say!(
                    self,
                    "remark-subscription-moves",
                    id = id.as_str(),
                    before = before,
                    from = from,
                    seats = seats,
                    to = to
                )
            }
            Remark::RenamedToo { of } => say!(self, "remark-renamed-too", of = of.as_str()),
            Remark::SaysNothing { field } => say!(self, "remark-says-nothing", field = self.field(*field)),
            Remark::Moves(Moved::Anniversary { from, to, kept }) => {
                let kept = if *kept { "yes" } else { "no" };
                say!(self, "remark-anniversary-moves", from = own(*from), to = own(*to), kept = kept)
            }
            Remark::Moves(Moved::Used { from, to }) => say!(self, "remark-used-moves", from = *from, to = *to),
            Remark::TenantInUse { tenant, by } => {
                say!(self, "remark-tenant-in-use", tenant = tenant.as_str(), by = by.as_str())
            }
            Remark::FiguresSince { of, as_of, seats, ends } => {
                let (day, seats, ends) = (own(*as_of), *seats, own(*ends));
                say!(self, "remark-figures-since", id = of.as_str(), day = day, seats = seats, ends = ends)
            }
            Remark::SameCompetency { other } => say!(self, "remark-same-competency", other = other.as_str()),
            Remark::ForeignTenant { tenant } => say!(self, "remark-foreign-tenant", tenant = tenant.as_str()),
            Remark::RunsAlready { other } => say!(self, "remark-runs-already", other = other.as_str()),
            Remark::DaysStay { benefits } => {
                let benefits = self.list(benefits.iter().map(|id| id.as_str().to_owned()));
                say!(self, "remark-days-stay", benefits = said(benefits))
            }
            Remark::PaidOutside { paid } => say!(self, "remark-paid-outside", paid = own(*paid)),
            Remark::EndsUnlessRenewed { until } => say!(self, "remark-ends-unless-renewed", until = own(*until)),
            Remark::LastDay { day, days } => say!(self, "remark-last-day", day = own(*day), days = *days),
            Remark::NoEnterprise => say!(self, "advice-no-enterprise"),
            Remark::ByCatalogue { field, value } => {
                say!(self, "remark-by-catalogue", field = field.as_word(), value = said(self.shown_value(value)))
            }
            Remark::Grants { offer, kind, benefits } => {
                let names = benefits.iter().map(|(product, quantity)| match quantity {
                    Some(quantity) => format!("{} ({quantity})", self.shown(product)),
                    None => self.shown(product).into_owned(),
                });
                let names = self.list(names);
                say!(self, "remark-grants", offer = offer.as_str(), kind = kind.as_word(), benefits = said(names))
            }
        }
    }

    /// How benefits that an offer grants are put on record from the command line.
    #[must_use]
    pub fn remark_add_granted(&self, offer: &str) -> String {
        say!(self, "remark-add-granted", offer = offer)
    }

    /// That a key or token is of no use any more, or for a reinstall only.
    #[must_use]
    pub fn no_use(&self, id: &str, why: NoUse) -> String {
        // A key that is full is of use all the same: for a reinstall (R18, D6).
        if why == NoUse::UsedUp {
            return say!(self, "no-use-used-up", id = id);
        }
        say!(self, "no-use", id = id, why = why.as_word())
    }

    /// Why a key is of no use any more, in a word or two.
    #[must_use]
    pub fn no_use_short(&self, why: NoUse) -> String {
        say!(self, "no-use-short", why = why.as_word())
    }

    /// A word that stands for several keys or tokens.
    #[must_use]
    pub fn meant_several(&self, word: &str, count: usize) -> String {
        say!(self, "meant-several", word = word, count = count)
    }

    /// A benefit of whose keys or tokens none fits.
    #[must_use]
    pub fn meant_none_fits(&self, word: &str, count: usize) -> String {
        say!(self, "meant-none-fits", word = word, count = count)
    }

    /// Nobody is called so.
    #[must_use]
    pub fn meant_several_seats(&self, word: &str, count: usize) -> String {
        say!(self, "meant-several-seats", word = word, count = count)
    }

    /// That nobody is called so.
    #[must_use]
    pub fn meant_no_person(&self, word: &str) -> String {
        say!(self, "meant-no-person", word = word)
    }

    /// Several people are called so.
    #[must_use]
    pub fn meant_several_people(&self, word: &str, count: usize) -> String {
        say!(self, "meant-several-people", word = word, count = count)
    }

    /// A machine that the ledger has was named without what happened to it.
    #[must_use]
    pub fn case_needed(&self, machine: &str, key: &str, last: Date, mixed: bool) -> String {
        let mixed = if mixed { "yes" } else { "no" };
        say!(self, "case-needed", machine = machine, key = key, on = own(last), mixed = mixed)
    }

    /// Keys do not work on a platform (R24), which the catalogue knows and the file does not say.
    #[must_use]
    pub fn note_platform_catalogue(&self, platform: &str) -> String {
        say!(self, "note-platform-catalogue", platform = platform)
    }

    /// The catalogue knows a benefit as a client access licence (R23).
    #[must_use]
    pub fn note_catalogue_cal(&self) -> String {
        say!(self, "note-catalogue-cal")
    }

    /// The catalogue knows that a product needs no activation (R22).
    #[must_use]
    pub fn note_catalogue_no_key(&self) -> String {
        say!(self, "note-catalogue-no-key")
    }
}
