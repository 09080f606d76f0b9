//! The second implementation, offers: terms, status, window, refund. Written from the rules, not from the code.

use super::calendar::Day;
use super::facts::{Facts, Offer, Reviewed};

/// The figures of the rules, in days unless said otherwise: apart, so that a test can give a wrong one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Figures {
    /// First and last day after the anniversary on which the window is open (R6).
    pub(crate) window: (i64, i64),
    /// What a renewal adds to the anniversary (R9).
    pub(crate) renewal: i64,
    /// Reminders, counted from the anniversary (R10).
    pub(crate) reminders: [i64; 2],
    /// A purchase can be given back so long (R15).
    pub(crate) refund: i64,
    /// First and last day after the anniversary that was kept on which its fee can be paid (D3).
    pub(crate) fee: (i64, i64),
    /// First and last anniversary that is moved (R16).
    pub(crate) kept: (Day, Day),
    /// The year to which it is.
    pub(crate) kept_to: i64,
    /// A token can be replaced so long (R33).
    pub(crate) replacement: i64,
    /// What a seat of a token is worth (R34, R35).
    pub(crate) token: i64,
    /// A seat stays with somebody so long (R45).
    pub(crate) lock: i64,
    /// What a benefit used by people outlives the anniversary (R5).
    pub(crate) grace: i64,
    /// What a technical benefit does (R54).
    pub(crate) contract: i64,
    /// When those have to be used for the first time, where they do not say it themselves (D4).
    pub(crate) assigned_by: i64,
}

impl Figures {
    /// Those of the rule set `mpn-2021`.
    pub(crate) fn right() -> Self {
        Self {
            window: (1, 30),
            renewal: 365,
            reminders: [-15, 23],
            refund: 30,
            fee: (1, 30),
            kept: (Day::of(2021, 1, 1), Day::of(2021, 6, 30)),
            kept_to: 2022,
            replacement: 30,
            token: 365,
            lock: 90,
            grace: 30,
            contract: 30,
            assigned_by: 30,
        }
    }

    /// Those of a programme that never was: grace and contract outlive the window, which contains the anniversary itself.
    pub(crate) fn invented() -> Self {
        Self {
            window: (0, 30),
            renewal: 364,
            reminders: [-20, 10],
            refund: 25,
            fee: (0, 30),
            kept: (Day::of(2019, 2, 1), Day::of(2019, 10, 31)),
            kept_to: 2021,
            replacement: 20,
            token: 300,
            lock: 60,
            grace: 45,
            contract: 40,
            assigned_by: 38,
        }
    }
}

/// The paid year that a date falls in, or that it comes after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Term {
    /// The purchase day, or the day after the anniversary before.
    pub(crate) starts: Day,
    /// Its last day.
    pub(crate) anniversary: Day,
    /// What the anniversary was before R16 moved it.
    pub(crate) kept_from: Option<Day>,
}

/// What a payment did (D1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Payment {
    /// It renewed.
    Renewed,
    /// It was the fee of a year that R16 kept.
    Fee,
    /// It came outside the window and moved nothing.
    Outside,
}

/// Where an offer is on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OfferRow {
    /// The offer, as its place in the file.
    pub(crate) offer: usize,
    pub(crate) term: Term,
    pub(crate) window_opens: Day,
    pub(crate) window_closes: Day,
    pub(crate) status: &'static str,
    pub(crate) days: i64,
    pub(crate) refundable: bool,
    /// D3: the first and the last day of a kept year's fee, and the day it was paid.
    pub(crate) fee: Option<(Day, Day, Option<Day>)>,
    /// D15: whether the profile is reviewed for the coming renewal, where the file lets one know.
    pub(crate) reviewed: Option<bool>,
    /// What recording a renewal comes to: the anniversary afterwards and whether it was the fee, or the rule that refuses.
    pub(crate) renewal: Result<(Day, bool), u8>,
}

/// The facts, and the figures they are judged by.
#[derive(Debug, Clone)]
pub(crate) struct Rules<'a> {
    pub(crate) facts: &'a Facts,
    pub(crate) figures: Figures,
    /// For each offer its terms, each with the day from which it is seen: the purchase, then the payments that renewed.
    terms: Vec<Vec<(Day, Term)>>,
    /// For each offer what each payment did, oldest first.
    payments: Vec<Vec<(Day, Payment)>>,
}

impl<'a> Rules<'a> {
    pub(crate) fn new(facts: &'a Facts, figures: Figures) -> Self {
        let mut rules = Self { facts, figures, terms: Vec::new(), payments: Vec::new() };
        for offer in &facts.offers {
            rules.judge(offer);
        }
        rules
    }

    /// D1: goes through the payments, oldest first. None depends on a later one, so a term that is seen from its payment on
    /// is what a day sees that ignores all that comes after it (D5).
    fn judge(&mut self, offer: &Offer) {
        let mut term = self.kept(offer, offer.purchased, offer.purchased.a_year_later());
        let mut terms = vec![(offer.purchased, term)];
        let mut payments = Vec::new();
        let mut paid = offer.renewals.clone();
        paid.sort_unstable();
        for paid in paid {
            let (opens, closes) = self.figures.window;
            let in_window_of = |anniversary: Day| (opens..=closes).contains(&paid.since(anniversary));
            if in_window_of(term.anniversary) {
                let next = term.anniversary.plus(self.figures.renewal);
                term = self.kept(offer, term.anniversary.plus(1), next);
                terms.push((paid, term));
                payments.push((paid, Payment::Renewed));
            } else if term.kept_from.is_some_and(|kept| self.is_fee(paid, kept)) {
                payments.push((paid, Payment::Fee));
            } else {
                payments.push((paid, Payment::Outside));
            }
        }
        self.terms.push(terms);
        self.payments.push(payments);
    }

    /// R16, D3: the term, with its anniversary moved where the extension says so.
    fn kept(&self, offer: &Offer, starts: Day, anniversary: Day) -> Term {
        let kind = matches!(offer.kind, "competency" | "advanced-specialization");
        let (first, last) = self.figures.kept;
        let moved = kind
            && offer.competency != Some("cloud-business-applications")
            && first <= anniversary
            && anniversary <= last;
        if moved {
            Term { starts, anniversary: anniversary.in_year(self.figures.kept_to), kept_from: Some(anniversary) }
        } else {
            Term { starts, anniversary, kept_from: None }
        }
    }

    /// D3: whether a payment is one of the days of the fee of a year that was kept from that anniversary on.
    fn is_fee(&self, paid: Day, kept_from: Day) -> bool {
        let (first, last) = self.figures.fee;
        (first..=last).contains(&paid.since(kept_from))
    }

    /// What each payment did, oldest first.
    pub(crate) fn payments(&self, offer: usize) -> &[(Day, Payment)] {
        &self.payments[offer]
    }

    /// R1, R8, R9: the term that the day sees; none before the purchase.
    pub(crate) fn term(&self, offer: usize, today: Day) -> Option<Term> {
        self.terms[offer].iter().rfind(|(from, _)| *from <= today).map(|(_, term)| *term)
    }

    /// R7: whether the offer is past its window on the day.
    pub(crate) fn is_lapsed(&self, term: &Term, today: Day) -> bool {
        today.since(term.anniversary) > self.figures.window.1
    }

    /// The offer on the day (R6, R7); none before the purchase.
    pub(crate) fn offer(&self, offer: usize, today: Day) -> Option<OfferRow> {
        let term = self.term(offer, today)?;
        let window_opens = term.anniversary.plus(self.figures.window.0);
        let window_closes = term.anniversary.plus(self.figures.window.1);
        let (status, days) = if today < window_opens {
            ("active", term.anniversary.since(today))
        } else if today <= window_closes {
            ("window", window_closes.since(today))
        } else {
            ("lapsed", window_closes.since(today))
        };
        Some(OfferRow {
            offer,
            term,
            window_opens,
            window_closes,
            status,
            days,
            refundable: self.is_refundable(offer, today),
            fee: self.fee(offer, &term, today),
            reviewed: self.reviewed(offer, &term, today),
            renewal: self.renewal(offer, &term, status, today),
        })
    }

    /// R16, D3: a kept year has its fee, on the days after the anniversary that it would have had on which a window would be open.
    /// The first payment of those days is it, once it has happened (D5).
    fn fee(&self, offer: usize, term: &Term, today: Day) -> Option<(Day, Day, Option<Day>)> {
        let kept_from = term.kept_from?;
        let counts = |paid: &Day| *paid <= today && self.is_fee(*paid, kept_from);
        let paid = self.facts.offers[offer].renewals.iter().copied().filter(counts).min();
        Some((kept_from.plus(self.figures.fee.0), kept_from.plus(self.figures.fee.1), paid))
    }

    /// D15: a day of the term counts, one of an earlier term does not; one that is still to come is as if it were not there.
    fn reviewed(&self, offer: usize, term: &Term, today: Day) -> Option<bool> {
        match self.facts.offers[offer].reviewed? {
            Reviewed::On(day) if day > today => None,
            Reviewed::On(day) => Some(day >= term.starts),
            Reviewed::Yes => Some(true),
            Reviewed::No => Some(false),
        }
    }

    /// R11, R6, R12, and in the days of a kept year's fee neither of the last two until it is on record (D3). What the file
    /// has of a later day goes before.
    fn renewal(&self, offer: usize, term: &Term, status: &str, today: Day) -> Result<(Day, bool), u8> {
        let of_its_days = |(from, to, paid): (Day, Day, Option<Day>)| from <= today && today <= to && paid.is_none();
        let fee = self.fee(offer, term, today).is_some_and(of_its_days);
        if status == "lapsed" {
            return Err(11);
        }
        if !fee && status == "active" {
            return Err(6);
        }
        if !fee && self.reviewed(offer, term, today) == Some(false) {
            return Err(12);
        }
        if self.facts.offers[offer].renewals.iter().any(|paid| *paid > today) {
            return Err(59);
        }
        if fee {
            return Ok((term.anniversary, true));
        }
        let next = self.kept(&self.facts.offers[offer], today, term.anniversary.plus(self.figures.renewal));
        Ok((next.anniversary, false))
    }

    /// The offers that are bought, in the file's order.
    pub(crate) fn offers(&self, today: Day) -> impl Iterator<Item = OfferRow> {
        (0..self.facts.offers.len()).filter_map(move |offer| self.offer(offer, today))
    }

    /// R15: within so many days of the purchase, with nothing viewed, activated, redeemed, assigned, enabled or used by then.
    fn is_refundable(&self, offer: usize, today: Day) -> bool {
        let Facts { software, cloud, visual_studio, technical, offers, .. } = self.facts;
        let past = |day: Day| day <= today;
        let keys = || software.iter().filter(|benefit| benefit.offer == offer).flat_map(|benefit| &benefit.keys);
        let looked_at =
            || keys().any(|key| key.viewed.is_some_and(past) || key.activations.iter().any(|(on, _)| past(*on)));
        let in_the_cloud = || {
            cloud.iter().filter(|benefit| benefit.offer == offer).any(|benefit| {
                benefit.holders.iter().any(|row| past(row.on))
                    || benefit.tokens.iter().any(|token| token.redeemed.as_ref().is_some_and(|row| past(row.on)))
            })
        };
        let assigned = || {
            let mine = visual_studio.iter().filter(|benefit| benefit.offer == offer);
            mine.flat_map(|benefit| &benefit.seats).flat_map(|seat| &seat.assignments).any(|row| past(row.on))
        };
        let asked = || {
            technical
                .iter()
                .filter(|benefit| benefit.offer == offer)
                .any(|benefit| benefit.activated.is_some_and(past) || benefit.incidents.iter().any(|(on, _)| past(*on)))
        };
        today.since(offers[offer].purchased) <= self.figures.refund
            && !looked_at()
            && !in_the_cloud()
            && !assigned()
            && !asked()
    }
}
