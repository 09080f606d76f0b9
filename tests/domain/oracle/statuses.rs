//! The second implementation, the lists: what each row of `mpn list` says, “the first that holds”.

use super::calendar::Day;
use super::facts::{Cloud, Key, Software, Technical, Token, VisualStudio};
use super::ladder::{credit_holders, is_redeemed, is_replaced, latest_assignment};
use super::rules::{Rules, Term};

/// The lists, each with the names of its figures.
pub(crate) const LISTS: [(&str, &[&str]); 8] = [
    ("software", &["activate_by"]),
    ("keys", &["used", "limit", "left"]),
    ("cloud", &["activate_by", "assigned"]),
    ("tokens", &["replace_until"]),
    ("subscriptions", &["seats", "ends", "days"]),
    ("visual studio", &["activate_by", "assigned", "free", "usable_until"]),
    ("seats", &["reassignable_from"]),
    ("technical", &["activate_by", "used", "left"]),
];

/// The rows of the lists, in the order of `LISTS` and of the file.
pub(crate) type Lists<'a> = [Vec<Row<'a>>; LISTS.len()];

/// A row: the thing, its status where it has one, and its figures in the order of their names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Row<'a> {
    pub(crate) id: &'a str,
    pub(crate) status: &'static str,
    pub(crate) figures: [Figure; 4],
}

impl<'a> Row<'a> {
    pub(crate) fn new<const N: usize>(id: &'a str, status: &'static str, said: [Figure; N]) -> Self {
        let mut figures = [Figure::None; 4];
        figures[..N].copy_from_slice(&said);
        Self { id, status, figures }
    }
}

/// A figure of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Figure {
    /// Not said: null.
    None,
    Day(Day),
    Count(i64),
}

impl From<Day> for Figure {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

impl From<i64> for Figure {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl<T: Into<Self>> From<Option<T>> for Figure {
    fn from(known: Option<T>) -> Self {
        known.map_or(Self::None, Into::into)
    }
}

/// Used activations of a key by the day (R18, R19).
pub(super) fn used(key: &Key, every: bool, today: Day) -> i64 {
    key.activations.iter().filter(|(on, case)| *on <= today && (every || *case != "same-hardware")).count() as i64
}

impl<'a> Rules<'a> {
    /// The lists of software, cloud, Visual Studio and technical benefits, and of what belongs to them.
    pub(crate) fn lists(&self, today: Day) -> Lists<'a> {
        let mut lists = Lists::default();
        let [software, keys, cloud, tokens, subscriptions, visual_studio, seats, technical] = &mut lists;
        for benefit in &self.facts.software {
            if let Some(term) = self.term(benefit.offer, today) {
                self.software(benefit, &term, today, software, keys);
            }
        }
        for benefit in &self.facts.cloud {
            if let Some(term) = self.term(benefit.offer, today) {
                self.cloud(benefit, &term, today, cloud, tokens);
            }
        }
        for at in 0..self.facts.subscriptions.len() {
            if let Some(standing) = self.standing(at, today) {
                let status = if standing.ends >= today { "active" } else { "ended" };
                let figures = [standing.seats.into(), standing.ends.into(), standing.ends.since(today).into()];
                subscriptions.push(Row::new(&self.facts.subscriptions[at].id, status, figures));
            }
        }
        for benefit in &self.facts.visual_studio {
            if let Some(term) = self.term(benefit.offer, today) {
                self.visual_studio(benefit, &term, today, visual_studio, seats);
            }
        }
        for benefit in &self.facts.technical {
            if let Some(term) = self.term(benefit.offer, today) {
                technical.push(self.technical(benefit, &term, today));
            }
        }
        lists
    }

    /// D17: what is left of a key; keys of one text are one, with all their ledgers and the largest limit of them. R20: an
    /// outside count of any of them is one of all, and what their ledgers counted on later days comes to it; the larger
    /// of both figures is what was spent.
    fn left(&self, key: &Key, today: Day) -> Option<i64> {
        let all = self.facts.software.iter().flat_map(|benefit| benefit.keys.iter().map(move |own| (benefit, own)));
        let same = |own: &Key| own.id == key.id || (key.text.is_some() && own.text == key.text);
        let same: Vec<(bool, &Key)> = all
            .filter(|(_, own)| same(own))
            .map(|(benefit, own)| (self.facts.offers[benefit.offer].every_activation, own))
            .collect();
        let by = |day: Day| same.iter().map(|(every, own)| used(own, *every, day)).sum::<i64>();
        let mut spent = by(today);
        for (on, counted) in same.iter().filter_map(|(_, own)| own.reconciled).filter(|(on, _)| *on <= today) {
            spent = spent.max(counted + by(today) - by(on));
        }
        let limit = same.iter().filter_map(|(_, own)| own.limit).max();
        limit.map(|limit| (limit - spent).max(0))
    }

    fn software(
        &self,
        benefit: &'a Software,
        term: &Term,
        today: Day,
        rows: &mut Vec<Row<'a>>,
        keys: &mut Vec<Row<'a>>,
    ) {
        let every = self.facts.offers[benefit.offer].every_activation;
        let activate_by = benefit.activate_by.unwrap_or(term.anniversary);
        let any = |holds: &dyn Fn(&Key) -> bool| benefit.keys.iter().any(holds);
        let status = if self.is_lapsed(term, today) {
            "lapsed"
        } else if benefit.cal {
            "no-details"
        } else if !benefit.needs_activation {
            "no-key-needed"
        } else if any(&|key| key.blocked) {
            "key-blocked"
        } else if any(&|key| self.left(key, today) == Some(0)) {
            "key-used-up"
        } else if any(&|key| key.activations.iter().any(|(on, _)| *on <= today)) {
            "active"
        } else if today > activate_by {
            "expired"
        } else if benefit.keys.is_empty() {
            "no-key"
        } else {
            "not-activated"
        };
        rows.push(Row::new(&benefit.id, status, [activate_by.into()]));
        for key in &benefit.keys {
            let used = used(key, every, today);
            let left = self.left(key, today);
            keys.push(Row::new(&key.id, "", [used.into(), key.limit.into(), left.into()]));
        }
    }

    fn cloud(&self, benefit: &'a Cloud, term: &Term, today: Day, rows: &mut Vec<Row<'a>>, tokens: &mut Vec<Row<'a>>) {
        let lapsed = self.is_lapsed(term, today);
        if benefit.credit.is_some() {
            let holders = credit_holders(benefit, today);
            let grace = term.anniversary.plus(self.figures.grace);
            let status = if today > grace {
                "lapsed"
            } else if holders == 0 {
                "not-assigned"
            } else if benefit.quantity.is_some_and(|quantity| holders < quantity) {
                "partly-assigned"
            } else {
                "assigned"
            };
            let activate_by = benefit.activate_by.unwrap_or(self.assigned_by(term));
            rows.push(Row::new(&benefit.id, status, [activate_by.into(), holders.into()]));
            return;
        }
        let activate_by = benefit.activate_by.unwrap_or(term.anniversary);
        let of_token = |token: &Token| {
            if is_replaced(token, today) {
                "replaced"
            } else if is_redeemed(token, today) {
                "redeemed"
            } else if today <= activate_by && !lapsed {
                "ready"
            } else {
                "expired"
            }
        };
        let any = |status: &str| benefit.tokens.iter().any(|token| of_token(token) == status);
        let status = if any("ready") {
            "ready"
        } else if any("redeemed") {
            "redeemed"
        } else if any("replaced") && !any("expired") {
            "replaced"
        } else if lapsed {
            "lapsed"
        } else if any("expired") || today > activate_by {
            "expired"
        } else {
            "no-token"
        };
        rows.push(Row::new(&benefit.id, status, [activate_by.into()]));
        for token in &benefit.tokens {
            let until = self.replacement_closes(token, term, today).filter(|until| today <= *until && !lapsed);
            tokens.push(Row::new(&token.id, of_token(token), [until.into()]));
        }
    }

    fn visual_studio(
        &self,
        benefit: &'a VisualStudio,
        term: &Term,
        today: Day,
        rows: &mut Vec<Row<'a>>,
        seats: &mut Vec<Row<'a>>,
    ) {
        let grace = term.anniversary.plus(self.figures.grace);
        let (mut assigned, mut locked): (i64, i64) = (0, 0);
        for seat in &benefit.seats {
            let latest = latest_assignment(seat, today);
            let from = latest.map(|(row, _)| row.on.plus(self.figures.lock));
            let held = latest.is_some_and(|(_, held)| held);
            let waits = !held && from.is_some_and(|from| today < from);
            assigned += i64::from(held);
            locked += i64::from(waits);
            let status = match () {
                () if today > grace => "ended",
                () if held => "held",
                () if waits => "locked",
                () => "free",
            };
            seats.push(Row::new(&seat.id, status, [from.into()]));
        }
        let free = (benefit.quantity - assigned - locked).max(0);
        let activate_by = benefit.activate_by.unwrap_or(self.assigned_by(term));
        let figures = [activate_by.into(), assigned.into(), free.into(), grace.into()];
        rows.push(Row::new(&benefit.id, "", figures));
    }

    fn technical(&self, benefit: &'a Technical, term: &Term, today: Day) -> Row<'a> {
        let ends = term.anniversary.plus(self.figures.contract);
        let hours = benefit.kind == "advisory-hours";
        // D4: those of the current term.
        let counted = benefit.incidents.iter().filter(|(on, _)| term.starts <= *on && *on <= today);
        let used: i64 = counted.map(|(_, count)| if hours { *count } else { 1 }).sum();
        let status = if today > ends {
            "ended"
        } else if !hours && benefit.activated.is_none_or(|on| today < on) {
            "not-activated"
        } else if benefit.quantity.is_some_and(|quantity| used >= quantity) {
            "used-up"
        } else {
            "active"
        };
        let left = benefit.quantity.map(|quantity| (quantity - used).max(0));
        let activate_by = benefit.activate_by.unwrap_or(self.assigned_by(term));
        Row::new(&benefit.id, status, [activate_by.into(), used.into(), left.into()])
    }
}
