//! The second implementation, the ladder: every coming date, and which of them somebody dismissed.

use super::calendar::Day;
use super::facts::{Assignment, Cloud, Dismissed, Facts, Seat, Token};
use super::rules::{OfferRow, Rules, Term};

/// A coming date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Item<'a> {
    // The order of the fields is the order of the ladder: date, kind, subject.
    pub(crate) date: Day,
    pub(crate) kind: &'a str,
    pub(crate) subject: &'a str,
    pub(crate) rule: u8,
}

/// Seats and end of a subscription on a day, and the rule that its end comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Standing {
    pub(crate) seats: i64,
    pub(crate) ends: Day,
    pub(crate) rule: u8,
}

/// Those who hold an Azure credit on the day: rows stand side by side.
pub(crate) fn credit_holders(benefit: &Cloud, today: Day) -> i64 {
    let holds = |row: &&Assignment| row.on <= today && row.ended.is_none_or(|ended| today < ended);
    benefit.holders.iter().filter(holds).count() as i64
}

/// The seat's latest assignment by the day, and whether it is held: a later row ends the one before it.
pub(crate) fn latest_assignment(seat: &Seat, today: Day) -> Option<(&Assignment, bool)> {
    let row = seat.assignments.iter().rfind(|row| row.on <= today)?;
    Some((row, row.ended.is_none_or(|ended| today < ended)))
}

/// Whether the token is redeemed by the day.
pub(crate) fn is_redeemed(token: &Token, today: Day) -> bool {
    token.redeemed.as_ref().is_some_and(|row| row.on <= today)
}

/// Whether the token is replaced by the day.
pub(crate) fn is_replaced(token: &Token, today: Day) -> bool {
    token.replaced.as_ref().is_some_and(|row| row.on <= today)
}

impl<'a> Rules<'a> {
    /// Every item of the day, dismissed or not, in the order of the ladder.
    pub(crate) fn items(&self, today: Day) -> Vec<Item<'a>> {
        let mut items = Vec::new();
        for row in self.offers(today) {
            self.items_of_offer(&row, &mut items);
        }
        for at in 0..self.facts.subscriptions.len() {
            if let Some(standing) = self.standing(at, today) {
                let subject = &self.facts.subscriptions[at].id;
                items.push(Item { date: standing.ends, kind: "subscription-ends", subject, rule: standing.rule });
            }
        }
        self.items_of_software(today, &mut items);
        self.items_of_cloud(today, &mut items);
        self.items_of_visual_studio(today, &mut items);
        self.items_of_technical(today, &mut items);
        items.retain(|item| item.date >= today);
        items.sort_unstable();
        items
    }

    fn items_of_offer(&self, row: &OfferRow, items: &mut Vec<Item<'a>>) {
        let offer = &self.facts.offers[row.offer];
        let mut push = |date, kind, rule| items.push(Item { date, kind, subject: &offer.id, rule });
        push(row.term.anniversary, "anniversary", 1);
        for days in self.figures.reminders {
            push(row.term.anniversary.plus(days), "renewal-reminder", 10);
        }
        push(row.window_opens, "renewal-opens", 6);
        push(row.window_closes, "renewal-closes", 6);
        // D3: until it is on record.
        if let Some((_, last, None)) = row.fee {
            push(last, "fee-closes", 16);
        }
        if row.refundable {
            push(offer.purchased.plus(self.figures.refund), "refund-closes", 15);
        }
    }

    /// The term of a benefit's offer, and whether the offer is lapsed; none before the purchase (D5).
    fn of_offer(&self, offer: usize, today: Day) -> Option<(Term, bool)> {
        let term = self.term(offer, today)?;
        Some((term, self.is_lapsed(&term, today)))
    }

    /// D4: the last day for a first use of what people or support need, where it does not say one.
    pub(crate) fn assigned_by(&self, term: &Term) -> Day {
        term.anniversary.plus(self.figures.assigned_by)
    }

    fn items_of_software(&self, today: Day, items: &mut Vec<Item<'a>>) {
        for benefit in &self.facts.software {
            let Some((term, false)) = self.of_offer(benefit.offer, today) else { continue };
            if benefit.cal || !benefit.needs_activation {
                continue;
            }
            // D4: a key lasts to the anniversary.
            let date = benefit.activate_by.unwrap_or(term.anniversary);
            // D14: one that was never fetched waits as well.
            if benefit.keys.is_empty() {
                items.push(Item { date, kind: "benefit-expiry", subject: &benefit.id, rule: 2 });
            }
            for key in &benefit.keys {
                if !key.blocked && !key.activations.iter().any(|(on, _)| *on <= today) {
                    items.push(Item { date, kind: "benefit-expiry", subject: &key.id, rule: 2 });
                }
            }
        }
    }

    fn items_of_cloud(&self, today: Day, items: &mut Vec<Item<'a>>) {
        for benefit in &self.facts.cloud {
            let Some((term, lapsed)) = self.of_offer(benefit.offer, today) else { continue };
            let grace = term.anniversary.plus(self.figures.grace);
            if benefit.credit.is_some() {
                let holders = credit_holders(benefit, today);
                // How many it is for may not be known: then it is for somebody.
                if today <= grace && holders < benefit.quantity.unwrap_or(1) {
                    let date = benefit.activate_by.unwrap_or(self.assigned_by(&term));
                    items.push(Item { date, kind: "benefit-expiry", subject: &benefit.id, rule: 2 });
                }
                if holders > 0 {
                    items.push(Item { date: grace, kind: "grace-ends", subject: &benefit.id, rule: 5 });
                }
            }
            let date = benefit.activate_by.unwrap_or(term.anniversary);
            if benefit.credit.is_none() && benefit.tokens.is_empty() && !lapsed {
                items.push(Item { date, kind: "benefit-expiry", subject: &benefit.id, rule: 2 });
            }
            for token in &benefit.tokens {
                if !is_redeemed(token, today) {
                    if !lapsed && !is_replaced(token, today) {
                        items.push(Item { date, kind: "benefit-expiry", subject: &token.id, rule: 2 });
                    }
                } else if let Some(date) = self.replacement_closes(token, &term, today).filter(|_| !lapsed) {
                    items.push(Item { date, kind: "replacement-closes", subject: &token.id, rule: 33 });
                }
            }
        }
    }

    /// R33, D8: the last day on which a redeemed token can be replaced, whether or not it is past: the last of so many, or the last day
    /// of the offer's window before it; once per token, and never one that is a replacement itself.
    pub(crate) fn replacement_closes(&self, token: &Token, term: &Term, today: Day) -> Option<Day> {
        let redeemed = token.redeemed.as_ref().filter(|row| row.on <= today)?;
        let mut replacements = self.facts.cloud.iter().flat_map(|benefit| &benefit.tokens);
        let is_replacement = replacements.any(|other| {
            other.replaced.as_ref().is_some_and(|row| row.on <= today && row.by.as_deref() == Some(&token.id))
        });
        let window_closes = term.anniversary.plus(self.figures.window.1);
        let last = redeemed.on.plus(self.figures.replacement).min(window_closes);
        (!is_replaced(token, today) && !is_replacement).then_some(last)
    }

    fn items_of_visual_studio(&self, today: Day, items: &mut Vec<Item<'a>>) {
        for benefit in &self.facts.visual_studio {
            let Some(term) = self.term(benefit.offer, today) else { continue };
            let grace = term.anniversary.plus(self.figures.grace);
            let over = today > grace;
            let mut held = false;
            if !over && (benefit.seats.len() as i64) < benefit.quantity {
                let date = benefit.activate_by.unwrap_or(self.assigned_by(&term));
                items.push(Item { date, kind: "benefit-expiry", subject: &benefit.id, rule: 2 });
            }
            let holders = benefit.seats.iter().filter(|seat| matches!(latest_assignment(seat, today), Some((_, true))));
            let full = holders.count() as i64 >= benefit.quantity;
            for seat in &benefit.seats {
                let latest = latest_assignment(seat, today);
                if let Some((_, true)) = latest {
                    held = true;
                } else if !over && !full {
                    let date = benefit.activate_by.unwrap_or(self.assigned_by(&term));
                    items.push(Item { date, kind: "benefit-expiry", subject: &seat.id, rule: 2 });
                }
                if let (Some((row, _)), false) = (latest, over) {
                    let date = row.on.plus(self.figures.lock);
                    items.push(Item { date, kind: "reassignable", subject: &seat.id, rule: 45 });
                }
            }
            if held {
                items.push(Item { date: grace, kind: "grace-ends", subject: &benefit.id, rule: 5 });
            }
        }
    }

    fn items_of_technical(&self, today: Day, items: &mut Vec<Item<'a>>) {
        for benefit in &self.facts.technical {
            let Some(term) = self.term(benefit.offer, today) else { continue };
            let ends = term.anniversary.plus(self.figures.contract);
            if benefit.kind == "advisory-hours" {
                continue;
            }
            if benefit.activated.is_some_and(|on| on <= today) {
                items.push(Item { date: ends, kind: "contract-ends", subject: &benefit.id, rule: 54 });
            } else if today <= ends {
                let date = benefit.activate_by.unwrap_or(self.assigned_by(&term));
                items.push(Item { date, kind: "benefit-expiry", subject: &benefit.id, rule: 2 });
            }
        }
    }

    /// R34, R35, R37, D7: what a subscription stands at on the day; none before it exists.
    pub(crate) fn standing(&self, subscription: usize, today: Day) -> Option<Standing> {
        let stated = self.facts.subscriptions[subscription].stated.filter(|(_, _, as_of)| *as_of <= today);
        let tokens = self.facts.cloud.iter().flat_map(|benefit| &benefit.tokens);
        let mut redeemed: Vec<(Day, &str, i64)> = tokens
            .filter_map(|token| token.redeemed.as_ref().map(|row| (row, token.seats)))
            .filter(|(row, _)| row.subscription == subscription && row.on <= today)
            .filter(|(row, _)| stated.is_none_or(|(_, _, as_of)| row.on > as_of))
            .map(|(row, seats)| (row.on, row.how, seats))
            .collect();
        // On one day: first what starts it, then what goes into it, in the file's order.
        redeemed.sort_by_key(|(on, how, _)| (*on, *how != "new"));
        let start = stated.map(|(seats, ends, _)| Standing { seats, ends, rule: 3 });
        redeemed.into_iter().fold(start, |standing, (on, how, seats)| {
            let active = standing.filter(|standing| standing.ends >= on);
            match active {
                Some(now) if how == "add" => {
                    let all = now.seats + seats;
                    let left = (now.seats * now.ends.since(on) + seats * self.figures.token) / all;
                    Some(Standing { seats: all, ends: on.plus(left), rule: 34 })
                }
                Some(now) if how == "extend" => {
                    let left = (now.seats * now.ends.since(on) + seats * self.figures.token) / now.seats;
                    Some(Standing { seats: now.seats, ends: on.plus(left), rule: 35 })
                }
                // What it went into is stated for a later day only.
                None if standing.is_none() && how != "new" => None,
                // The token starts it, or starts it again.
                _ => Some(Standing { seats, ends: on.a_year_later(), rule: 3 }),
            }
        })
    }

    /// What was dismissed: the items, each with the day on which it was; of a thing that was dismissed whole, those it had on
    /// that day.
    pub(crate) fn dismissals(&self) -> Vec<(Day, Item<'a>)> {
        let Facts { offers, software, cloud, subscriptions, visual_studio, technical, .. } = self.facts;
        let mut things: Vec<(&str, &Dismissed)> = Vec::new();
        things.extend(offers.iter().map(|offer| (&*offer.id, &offer.dismissed)));
        things.extend(subscriptions.iter().map(|subscription| (&*subscription.id, &subscription.dismissed)));
        things.extend(technical.iter().map(|benefit| (&*benefit.id, &benefit.dismissed)));
        things.extend(software.iter().map(|benefit| (&*benefit.id, &benefit.dismissed)));
        things.extend(software.iter().flat_map(|benefit| &benefit.keys).map(|key| (&*key.id, &key.dismissed)));
        things.extend(cloud.iter().map(|benefit| (&*benefit.id, &benefit.dismissed)));
        things.extend(cloud.iter().flat_map(|benefit| &benefit.tokens).map(|token| (&*token.id, &token.dismissed)));
        things.extend(visual_studio.iter().map(|benefit| (&*benefit.id, &benefit.dismissed)));
        things.extend(visual_studio.iter().flat_map(|benefit| &benefit.seats).map(|seat| (&*seat.id, &seat.dismissed)));
        let mut found = Vec::new();
        for (id, dismissed) in things {
            let row =
                |(on, kind, date): &(Day, &'static str, Day)| (*on, Item { date: *date, kind, subject: id, rule: 0 });
            found.extend(dismissed.items.iter().map(row));
            let Some(on) = dismissed.listed_on else { continue };
            found.extend(self.items(on).into_iter().filter(|item| item.subject == id).map(|item| (on, item)));
        }
        found
    }
}

/// The ladder of the day in two: what is listed, and what was dismissed by then.
pub(crate) fn split<'a>(
    items: Vec<Item<'a>>,
    dismissals: &[(Day, Item<'a>)],
    today: Day,
) -> (Vec<Item<'a>>, Vec<Item<'a>>) {
    let hidden = |item: &Item<'_>| {
        dismissals.iter().any(|(on, was)| {
            *on <= today && was.subject == item.subject && was.kind == item.kind && was.date == item.date
        })
    };
    items.into_iter().partition(|item| !hidden(item))
}
