//! Pseudo-random facts that a state file could hold: the same seed, the same facts.

use super::KINDS;
use super::calendar::Day;
use super::facts::{
    Assignment, Cloud, Dismissed, Facts, Key, Offer, Person, Redeemed, Replaced, Reviewed, Seat, Software,
    Subscription, Technical, Token, VisualStudio,
};
use super::rules::{Figures, Rules, Term};

/// Kinds of offers: the word, the competency, the level.
pub(crate) const OFFERS: [(&str, Option<&str>, Option<&str>); 8] = [
    ("action-pack", None, None),
    ("competency", Some("cloud-platform"), Some("gold")),
    ("learning-action-pack", None, None),
    ("competency", Some("cloud-platform"), Some("silver")),
    ("advanced-specialization", Some("adaptive-security"), None),
    ("competency", Some("cloud-business-applications"), Some("gold")),
    ("competency", Some("cloud-business-applications"), Some("silver")),
    ("advanced-specialization", Some("cloud-business-applications"), None),
];

const PRODUCTS: [&str; 2] = ["Microsoft 365 E3", "Dynamics 365 Customer Engagement"];
const TENANTS: [&str; 2] = ["contoso.onmicrosoft.com", "fabrikam.onmicrosoft.com"];
const CASES: [&str; 3] = ["new-machine", "same-hardware", "changed-hardware"];
const PEOPLE: usize = 6;

/// Numbers from a seed (splitmix64).
#[derive(Debug)]
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: i64) -> i64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % sides as u64) as i64
    }

    /// From the first to the last, both included.
    fn between(&mut self, first: i64, last: i64) -> i64 {
        first + self.roll(last - first + 1)
    }

    fn percent(&mut self, chance: i64) -> bool {
        self.roll(100) < chance
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.roll(of.len() as i64) as usize]
    }

    fn day(&mut self, first: Day, last: Day) -> Day {
        first.plus(self.roll(last.since(first) + 1))
    }
}

/// Facts in the making.
#[derive(Debug)]
struct Maker {
    dice: Dice,
    /// Of the programme that they are facts of.
    figures: Figures,
    facts: Facts,
    /// The terms that each offer came to.
    terms: Vec<Vec<Term>>,
    named: usize,
    /// Whether there are facts that the rules would have refused, and such as contradict each other.
    odd: bool,
}

/// The facts of a seed.
pub(crate) fn facts(seed: u64, figures: Figures) -> Facts {
    let mut maker =
        Maker { dice: Dice(seed), figures, facts: Facts::default(), terms: Vec::new(), named: 0, odd: false };
    maker.odd = maker.dice.percent(25);
    for at in 0..PEOPLE {
        let left = maker.dice.percent(20).then(|| maker.dice.day(Day::of(2016, 1, 1), Day::of(2032, 12, 31)));
        maker.facts.people.push(Person { id: format!("person-{at}"), left });
    }
    for _ in 0..maker.dice.between(1, 3) {
        maker.offer();
    }
    for _ in 0..maker.dice.between(0, 2) {
        maker.software();
    }
    for _ in 0..maker.dice.between(0, 2) {
        maker.credit();
    }
    for _ in 0..maker.dice.between(0, 3) {
        maker.licences();
    }
    maker.redeem();
    for _ in 0..maker.dice.between(0, 2) {
        maker.visual_studio();
    }
    for _ in 0..maker.dice.between(0, 2) {
        maker.technical();
    }
    // Some keys stand in the file twice or more often (D17).
    let keys = maker.facts.software.iter_mut().flat_map(|benefit| &mut benefit.keys);
    for (key, number) in keys.zip(seed..) {
        key.text = number.is_multiple_of(2).then_some(usize::from(number.is_multiple_of(6)));
        // Of some Microsoft counted more, fewer, or as many.
        let counted = key.activations.iter().map(|(on, _)| *on).nth((number % 3) as usize);
        key.reconciled = counted.map(|on| (on, (number % 7) as i64));
    }
    maker.dismiss_items();
    maker.facts
}

impl Maker {
    /// An id that sorts anywhere.
    fn id(&mut self, kind: &str) -> String {
        self.named += 1;
        let letter = char::from(b'a' + self.dice.roll(26) as u8);
        format!("{letter}-{kind}-{}", self.named)
    }

    /// A purchase day: any, at the ends of months and years, or such that the COVID extension begins or ends near.
    fn purchased(&mut self) -> Day {
        let year = self.dice.between(2014, 2032);
        match self.dice.roll(10) {
            0 => Day::of(year / 4 * 4, 2, 29),
            1 => Day::of(year, 2, 28),
            2 => Day::of(year, 12, 31),
            3 => Day::of(year, 1, 1),
            // In 2021 or a year earlier: an anniversary drifts by a day over 2020.
            4 => Day::of(self.dice.between(2016, 2020), 1, 1).plus(self.dice.between(-1, 2)),
            5 => Day::of(self.dice.between(2016, 2020), 6, 30).plus(self.dice.between(-1, 2)),
            6 => Day::of(self.dice.between(2016, 2020), self.dice.between(1, 6), self.dice.between(1, 28)),
            _ => self.dice.day(Day::of(2014, 1, 1), Day::of(2032, 12, 31)),
        }
    }

    /// A day on which somebody may pay: mostly in the window, at its edges or beside it.
    fn paid(&mut self, anniversary: Day) -> Day {
        let days = match self.dice.roll(20) {
            0 => 0,
            1 => 31,
            2..=5 => 1,
            6..=9 => 30,
            10 => self.dice.between(-200, 100),
            _ => self.dice.between(1, 30),
        };
        anniversary.plus(days)
    }

    fn offer(&mut self) {
        let (offer, competency, level) = self.dice.one(&OFFERS);
        let purchased = self.purchased();
        let mut made = Offer {
            id: self.id("offer"),
            kind: offer,
            competency,
            level,
            purchased,
            renewals: Vec::new(),
            every_activation: self.dice.percent(30),
            reviewed: None,
            dismissed: Dismissed::default(),
        };
        let mut facts = Facts { offers: vec![made.clone()], ..Facts::default() };
        let figures = self.figures;
        let term = |facts: &Facts| Rules::new(facts, figures).term(0, Day::of(2100, 1, 1)).unwrap();
        let mut terms = vec![term(&facts)];
        let stays = self.dice.one(&[30, 80, 95]);
        while self.dice.percent(stays) && made.renewals.len() < 20 {
            let now = terms[terms.len() - 1];
            if let Some(before) = now.kept_from
                && self.dice.percent(60)
            {
                made.renewals.push(self.paid(before));
            }
            made.renewals.push(self.paid(now.anniversary));
            facts.offers[0].renewals.clone_from(&made.renewals);
            terms.push(term(&facts));
        }
        if !self.dice.percent(5) {
            made.renewals.sort_unstable();
        }
        made.dismissed.listed_on = match self.dice.roll(10) {
            0 => Some(purchased.plus(self.dice.between(0, 31))),
            1..=4 => self.near(&terms, 100),
            _ => None,
        };
        if let Some(before) = terms.iter().find_map(|term| term.kept_from)
            && self.dice.percent(40)
        {
            made.dismissed.listed_on = Some(before.plus(self.dice.between(-20, 30)));
        }
        made.reviewed = match self.dice.roll(6) {
            0 => None,
            1 => Some(Reviewed::Yes),
            2 => Some(Reviewed::No),
            _ => self.near(&terms, 100).map(Reviewed::On),
        };
        self.facts.offers.push(made);
        self.terms.push(terms);
    }

    /// Perhaps a day in the life of an offer.
    fn near(&mut self, terms: &[Term], chance: i64) -> Option<Day> {
        self.dice.percent(chance).then(|| {
            let term = self.dice.one(terms);
            let last = terms[terms.len() - 1].anniversary;
            match self.dice.roll(10) {
                0..=2 => term.anniversary.plus(self.dice.one(&[-90, -16, -15, -1, 0, 1, 23, 29, 30, 31])),
                3 => term.starts.plus(self.dice.one(&[0, 1, 29, 30, 31])),
                4 => term.anniversary.plus(self.dice.between(-40, 40)),
                5 => term.starts.plus(self.dice.between(-5, 40)),
                _ => self.dice.day(terms[0].starts, last.plus(60)),
            }
        })
    }

    /// A day in the life of the offer, seldom before its purchase.
    fn moment(&mut self, offer: usize) -> Day {
        let terms = self.terms[offer].clone();
        self.near(&terms, 100).unwrap()
    }

    /// Perhaps a day on which a thing was dismissed: mostly soon after something happened to it, if anything did.
    fn dismissed(&mut self, offer: usize, happened: Option<Day>) -> Dismissed {
        let listed_on = self.dice.percent(30).then(|| match happened {
            Some(on) if self.dice.percent(70) => on.plus(self.dice.between(-1, 91)),
            _ => self.moment(offer),
        });
        Dismissed { listed_on, items: Vec::new() }
    }

    /// Dismisses some things by item instead: a part of what was listed of them on the day, and now and then what never was.
    fn dismiss_items(&mut self) {
        let listed: Vec<(String, Day, &'static str, Day)> = {
            let rules = Rules::new(&self.facts, self.figures);
            let known = |kind: &str| KINDS.into_iter().find(|known| *known == kind).unwrap();
            let found = rules.dismissals().into_iter();
            found.map(|(on, item)| (item.subject.to_owned(), on, known(item.kind), item.date)).collect()
        };
        let Facts { offers, software, cloud, subscriptions, visual_studio, technical, .. } = &mut self.facts;
        let mut things: Vec<(&str, &mut Dismissed)> = Vec::new();
        things.extend(offers.iter_mut().map(|own| (&*own.id, &mut own.dismissed)));
        for own in software {
            things.push((&own.id, &mut own.dismissed));
            things.extend(own.keys.iter_mut().map(|key| (&*key.id, &mut key.dismissed)));
        }
        for own in cloud {
            things.push((&own.id, &mut own.dismissed));
            things.extend(own.tokens.iter_mut().map(|token| (&*token.id, &mut token.dismissed)));
        }
        things.extend(subscriptions.iter_mut().map(|own| (&*own.id, &mut own.dismissed)));
        for own in visual_studio {
            things.push((&own.id, &mut own.dismissed));
            things.extend(own.seats.iter_mut().map(|seat| (&*seat.id, &mut seat.dismissed)));
        }
        things.extend(technical.iter_mut().map(|own| (&*own.id, &mut own.dismissed)));
        for (id, dismissed) in things {
            let Some(on) = dismissed.listed_on.filter(|_| self.dice.percent(40)) else { continue };
            let own = listed.iter().filter(|(subject, ..)| subject == id);
            for (_, _, kind, date) in own {
                if self.dice.percent(60) {
                    let date = if self.dice.percent(90) { *date } else { date.plus(1) };
                    dismissed.items.push((on.plus(self.dice.between(0, 3)), kind, date));
                }
            }
            dismissed.listed_on = None;
        }
    }

    /// An expiry day of its own.
    fn activate_by(&mut self, offer: usize) -> Option<Day> {
        self.dice.percent(35).then(|| self.moment(offer))
    }

    fn any_offer(&mut self) -> usize {
        self.dice.roll(self.facts.offers.len() as i64) as usize
    }

    /// So many days in the life of the offer, in order.
    fn moments(&mut self, offer: usize, most: i64) -> Vec<Day> {
        let mut days: Vec<Day> = (0..self.dice.between(0, most)).map(|_| self.moment(offer)).collect();
        days.sort_unstable();
        days
    }

    fn software(&mut self) {
        let offer = self.any_offer();
        let mut made = Software {
            id: self.id("software"),
            offer,
            cal: self.dice.percent(15),
            needs_activation: self.dice.percent(80),
            activate_by: self.activate_by(offer),
            keys: Vec::new(),
            dismissed: self.dismissed(offer, None),
        };
        for _ in 0..self.dice.between(0, 3) {
            let mut activations: Vec<(Day, &'static str)> = Vec::new();
            for on in self.moments(offer, 4) {
                activations.push((on, self.dice.one(&CASES)));
            }
            if self.dice.percent(10) {
                activations.reverse();
            }
            made.keys.push(Key {
                id: self.id("key"),
                kind: self.dice.one(&["mak", "retail", "static", "kms", "oem"]),
                text: None,
                limit: self.dice.percent(50).then(|| self.dice.between(0, 4)),
                viewed: self.dice.percent(40).then(|| self.moment(offer)),
                blocked: self.dice.percent(10),
                reconciled: None,
                activations,
                dismissed: self.dismissed(offer, None),
            });
        }
        self.facts.software.push(made);
    }

    fn credit(&mut self) {
        let offer = self.any_offer();
        let mut holders: Vec<Assignment> = Vec::new();
        for on in self.moments(offer, 5) {
            let person = self.dice.roll(PEOPLE as i64) as usize;
            // Nobody has the same credit twice at a time.
            if self.odd || holders.iter().all(|row| row.person != person || row.ended.is_some_and(|ended| ended <= on))
            {
                let ended = self.dice.percent(60).then(|| on.plus(self.dice.between(0, 300)));
                holders.push(Assignment { person, on, ended });
            }
        }
        let made = Cloud {
            id: self.id("credit"),
            offer,
            product: "Microsoft Azure",
            quantity: self.dice.percent(80).then(|| self.dice.between(0, 4)),
            activate_by: self.activate_by(offer),
            credit: Some(self.dice.one(&["monthly", "bulk"])),
            dismissed: self.dismissed(offer, holders.first().map(|row| row.on)),
            holders,
            tokens: Vec::new(),
        };
        self.facts.cloud.push(made);
    }

    /// Licences with tokens, of which none is redeemed yet.
    fn licences(&mut self) {
        let offer = self.any_offer();
        let mut made = Cloud {
            id: self.id("licences"),
            offer,
            product: self.dice.one(&PRODUCTS),
            quantity: self.dice.percent(80).then(|| self.dice.between(1, 25)),
            activate_by: self.activate_by(offer),
            credit: None,
            holders: Vec::new(),
            tokens: Vec::new(),
            dismissed: Dismissed::default(),
        };
        for _ in 0..self.dice.between(0, 3) {
            let token = self.token(offer);
            made.tokens.push(token);
        }
        self.facts.cloud.push(made);
    }

    fn token(&mut self, offer: usize) -> Token {
        Token {
            id: self.id("token"),
            seats: self.dice.one(&[1, 5, 5, 10, 25, 25, 100]),
            redeemed: None,
            replaced: None,
            dismissed: self.dismissed(offer, None),
        }
    }

    /// Redeems and replaces tokens, as Microsoft would have let one; earliest first, so that ends are known.
    fn redeem(&mut self) {
        let mut plan: Vec<(Day, usize, usize)> = Vec::new();
        for benefit in 0..self.facts.cloud.len() {
            let offer = self.facts.cloud[benefit].offer;
            for token in 0..self.facts.cloud[benefit].tokens.len() {
                if self.odd && self.dice.percent(10) {
                    // Replaced, though there was nothing to replace.
                    let on = self.moment(offer).max(self.facts.offers[offer].purchased);
                    self.replace(benefit, token, on, &mut plan);
                } else if self.dice.percent(70) {
                    let mut on = self.moment(offer);
                    if let Some((same, _, _)) = plan.last()
                        && self.dice.percent(20)
                    {
                        on = *same;
                    }
                    let on = on.max(self.facts.offers[offer].purchased);
                    plan.push((on, benefit, token));
                    if self.dice.percent(30) {
                        self.replace(benefit, token, on, &mut plan);
                    }
                }
            }
        }
        plan.sort_unstable();
        for (on, benefit, token) in plan {
            let seats = self.facts.cloud[benefit].tokens[token].seats;
            let product = self.facts.cloud[benefit].product;
            let (how, subscription) = self.subscription(on, product, seats);
            let offer = self.facts.cloud[benefit].offer;
            self.facts.subscriptions[subscription].dismissed = self.dismissed(offer, Some(on));
            let dismissed = self.dismissed(offer, Some(on));
            let token = &mut self.facts.cloud[benefit].tokens[token];
            token.redeemed = Some(Redeemed { on, how, subscription });
            if dismissed.listed_on.is_some() {
                token.dismissed = dismissed;
            }
        }
    }

    /// A replacement for a token that is redeemed on the day.
    fn replace(&mut self, benefit: usize, token: usize, on: Day, plan: &mut Vec<(Day, usize, usize)>) {
        let replaced = on.plus(self.dice.one(&[0, 1, 10, 29, 30]));
        let reason = self.dice.one(&["wrong-tenant", "added-instead-of-extended"]);
        let offer = self.facts.cloud[benefit].offer;
        let by = self.dice.percent(40).then(|| {
            let made = self.token(offer);
            let id = made.id.clone();
            self.facts.cloud[benefit].tokens.push(made);
            if self.dice.percent(60) {
                let last = self.facts.cloud[benefit].tokens.len() - 1;
                let first = if self.odd { -25 } else { 0 };
                let on = replaced.plus(self.dice.between(first, 60));
                plan.push((on.max(self.facts.offers[offer].purchased), benefit, last));
            }
            id
        });
        self.facts.cloud[benefit].tokens[token].replaced = Some(Replaced { on: replaced, reason, by });
    }

    /// Where a token goes on a day, and how: a subscription that stands takes it, one that ended or is new begins with it.
    fn subscription(&mut self, on: Day, product: &'static str, seats: i64) -> (&'static str, usize) {
        let tenant = self.dice.one(&TENANTS);
        let known = &self.facts.subscriptions;
        let same = (0..known.len()).find(|at| known[*at].product == product && known[*at].tenant == tenant);
        let Some(same) = same else {
            // Sometimes it stood before; sometimes Microsoft changed it later.
            let as_of = on.plus(self.dice.one(&[-400, -100, -1, 0, 0, 10, 60, 200]));
            let stated = self.dice.percent(50).then(|| {
                let ends = as_of.plus(self.dice.between(0, 500));
                (self.dice.one(&[1, 5, 10, 25, 100]), ends, as_of)
            });
            let id = self.id("subscription");
            self.facts.subscriptions.push(Subscription {
                id,
                product,
                tenant,
                stated,
                dismissed: Dismissed::default(),
            });
            return self.how(on, seats, self.facts.subscriptions.len() - 1);
        };
        self.how(on, seats, same)
    }

    /// How a token goes into a subscription. Left out: into one that ended, other than as `new`. D7 refuses it, and does not
    /// say what it came to where a file has it all the same.
    fn how(&mut self, on: Day, seats: i64, subscription: usize) -> (&'static str, usize) {
        let standing = Rules::new(&self.facts, self.figures).standing(subscription, on);
        let stated_later = self.facts.subscriptions[subscription].stated.is_some_and(|(_, _, as_of)| on < as_of);
        let how = match standing {
            // The file says what happened, also where the rules would have refused it.
            Some(now) if now.ends >= on && self.odd && self.dice.percent(30) => {
                self.dice.one(&["new", "add", "extend"])
            }
            Some(now) if now.ends >= on && seats <= 3 * now.seats && self.dice.percent(50) => "extend",
            Some(now) if now.ends >= on => "add",
            None if stated_later && self.dice.percent(30) => self.dice.one(&["add", "extend"]),
            _ => "new",
        };
        (how, subscription)
    }

    fn visual_studio(&mut self) {
        let offer = self.any_offer();
        let mut made = VisualStudio {
            id: self.id("vs"),
            offer,
            quantity: self.dice.between(1, 5),
            activate_by: self.activate_by(offer),
            seats: Vec::new(),
            dismissed: self.dismissed(offer, None),
        };
        for _ in 0..self.dice.between(0, 4) {
            let mut assignments = Vec::new();
            for on in self.moments(offer, 3) {
                let ended = self.dice.percent(50).then(|| on.plus(self.dice.between(0, 200)));
                assignments.push(Assignment { person: self.dice.roll(PEOPLE as i64) as usize, on, ended });
            }
            let dismissed = self.dismissed(offer, assignments.last().map(|row: &Assignment| row.on));
            made.seats.push(Seat { id: self.id("seat"), assignments, dismissed });
        }
        self.facts.visual_studio.push(made);
    }

    fn technical(&mut self) {
        let offer = self.any_offer();
        let incidents = self.moments(offer, 4);
        let activated = self.dice.percent(60).then(|| self.moment(offer));
        let made = Technical {
            id: self.id("technical"),
            offer,
            kind: self.dice.one(&["product-support", "signature-cloud", "advisory-hours"]),
            quantity: self.dice.percent(70).then(|| self.dice.between(0, 5)),
            activate_by: self.activate_by(offer),
            activated,
            incidents: incidents.into_iter().map(|on| (on, self.dice.between(1, 3))).collect(),
            dismissed: self.dismissed(offer, activated),
        };
        self.facts.technical.push(made);
    }
}
