//! The facts of a partner in plain structs of their own, and the state file that says them.

use std::fmt::Write as _;

use super::calendar::Day;

/// Everything the file says.
#[derive(Debug, Clone, Default)]
pub(crate) struct Facts {
    pub(crate) people: Vec<Person>,
    pub(crate) offers: Vec<Offer>,
    pub(crate) software: Vec<Software>,
    pub(crate) cloud: Vec<Cloud>,
    pub(crate) subscriptions: Vec<Subscription>,
    pub(crate) visual_studio: Vec<VisualStudio>,
    pub(crate) technical: Vec<Technical>,
}

/// What was dismissed of a thing: everything listed on a day, or items, each with the day on which it was, its kind and its
/// own day.
#[derive(Debug, Clone, Default)]
pub(crate) struct Dismissed {
    pub(crate) listed_on: Option<Day>,
    pub(crate) items: Vec<(Day, &'static str, Day)>,
}

/// Somebody who can be assigned.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    pub(crate) id: String,
    pub(crate) left: Option<Day>,
}

/// An offer, with the words of the file; `level` and `competency` where it has them.
#[derive(Debug, Clone)]
pub(crate) struct Offer {
    pub(crate) id: String,
    pub(crate) kind: &'static str,
    pub(crate) competency: Option<&'static str>,
    pub(crate) level: Option<&'static str>,
    pub(crate) purchased: Day,
    pub(crate) renewals: Vec<Day>,
    pub(crate) every_activation: bool,
    pub(crate) reviewed: Option<Reviewed>,
    pub(crate) dismissed: Dismissed,
}

/// What the file says of the review of the profile (R12).
#[derive(Debug, Clone, Copy)]
pub(crate) enum Reviewed {
    On(Day),
    Yes,
    No,
}

/// A line of the Software tab.
#[derive(Debug, Clone)]
pub(crate) struct Software {
    pub(crate) id: String,
    /// The offer, as its place in `Facts::offers`; so for every benefit.
    pub(crate) offer: usize,
    pub(crate) cal: bool,
    pub(crate) needs_activation: bool,
    pub(crate) activate_by: Option<Day>,
    pub(crate) keys: Vec<Key>,
    pub(crate) dismissed: Dismissed,
}

/// A product key; `activations` are days and what each was.
#[derive(Debug, Clone)]
pub(crate) struct Key {
    pub(crate) id: String,
    pub(crate) kind: &'static str,
    /// Keys with the same number here have the same text (D17).
    pub(crate) text: Option<usize>,
    pub(crate) limit: Option<i64>,
    pub(crate) viewed: Option<Day>,
    pub(crate) blocked: bool,
    pub(crate) activations: Vec<(Day, &'static str)>,
    /// The last outside count: its day, and what was used by it.
    pub(crate) reconciled: Option<(Day, i64)>,
    pub(crate) dismissed: Dismissed,
}

/// A line of the Cloud tab: an Azure credit, or licences that tokens stand for.
#[derive(Debug, Clone)]
pub(crate) struct Cloud {
    pub(crate) id: String,
    pub(crate) offer: usize,
    pub(crate) product: &'static str,
    pub(crate) quantity: Option<i64>,
    pub(crate) activate_by: Option<Day>,
    /// `monthly` or `bulk` for an Azure credit.
    pub(crate) credit: Option<&'static str>,
    pub(crate) holders: Vec<Assignment>,
    pub(crate) tokens: Vec<Token>,
    pub(crate) dismissed: Dismissed,
}

/// Somebody got a seat or a credit; `ended` is the first day without it.
#[derive(Debug, Clone)]
pub(crate) struct Assignment {
    /// The place in `Facts::people`.
    pub(crate) person: usize,
    pub(crate) on: Day,
    pub(crate) ended: Option<Day>,
}

/// A token.
#[derive(Debug, Clone)]
pub(crate) struct Token {
    pub(crate) id: String,
    pub(crate) seats: i64,
    pub(crate) redeemed: Option<Redeemed>,
    pub(crate) replaced: Option<Replaced>,
    pub(crate) dismissed: Dismissed,
}

/// What a token was turned into.
#[derive(Debug, Clone)]
pub(crate) struct Redeemed {
    pub(crate) on: Day,
    /// `new`, `add` or `extend`.
    pub(crate) how: &'static str,
    /// The place in `Facts::subscriptions`.
    pub(crate) subscription: usize,
}

/// That a token was replaced, and by which, if that is in the file.
#[derive(Debug, Clone)]
pub(crate) struct Replaced {
    pub(crate) on: Day,
    pub(crate) reason: &'static str,
    pub(crate) by: Option<String>,
}

/// A subscription on a tenant; `stated` are seats, end and the day on which they stood so.
#[derive(Debug, Clone)]
pub(crate) struct Subscription {
    pub(crate) id: String,
    pub(crate) product: &'static str,
    pub(crate) tenant: &'static str,
    pub(crate) stated: Option<(i64, Day, Day)>,
    pub(crate) dismissed: Dismissed,
}

/// A line of the Visual Studio tab.
#[derive(Debug, Clone)]
pub(crate) struct VisualStudio {
    pub(crate) id: String,
    pub(crate) offer: usize,
    pub(crate) quantity: i64,
    pub(crate) activate_by: Option<Day>,
    pub(crate) seats: Vec<Seat>,
    pub(crate) dismissed: Dismissed,
}

/// A seat and who got it, oldest first.
#[derive(Debug, Clone)]
pub(crate) struct Seat {
    pub(crate) id: String,
    pub(crate) assignments: Vec<Assignment>,
    pub(crate) dismissed: Dismissed,
}

/// A technical benefit; `incidents` are days and, for advisory hours, the hours.
#[derive(Debug, Clone)]
pub(crate) struct Technical {
    pub(crate) id: String,
    pub(crate) offer: usize,
    pub(crate) kind: &'static str,
    pub(crate) quantity: Option<i64>,
    pub(crate) activate_by: Option<Day>,
    pub(crate) activated: Option<Day>,
    pub(crate) incidents: Vec<(Day, i64)>,
    pub(crate) dismissed: Dismissed,
}

impl Facts {
    /// The state file.
    pub(crate) fn to_toml(&self) -> String {
        let mut file = Writer::default();
        file.text.push_str("format = 1\nrules = \"mpn-2021\"\n\n[partner]\nname = \"Contoso\"\nmpn_id = \"4567890\"\n");
        file.text.push_str("tenants = [\"contoso.onmicrosoft.com\", \"fabrikam.onmicrosoft.com\"]\n");
        self.write_people_and_offers(&mut file);
        self.write_software(&mut file);
        self.write_cloud(&mut file);
        self.write_the_rest(&mut file);
        file.text
    }

    fn write_people_and_offers(&self, file: &mut Writer) {
        for person in &self.people {
            file.table("[[person]]");
            file.word("id", &person.id);
            file.word("name", &person.id);
            file.day("left", person.left);
        }
        for offer in &self.offers {
            file.table("[[enrollment]]");
            file.word("id", &offer.id);
            file.word("offer", offer.kind);
            file.words("competency", offer.competency);
            file.words("level", offer.level);
            file.day("purchased", Some(offer.purchased));
            if !offer.renewals.is_empty() {
                let paid: Vec<String> = offer.renewals.iter().map(Day::to_string).collect();
                file.raw("renewals", &format!("[{}]", paid.join(", ")));
            }
            match offer.reviewed {
                Some(Reviewed::On(day)) => file.day("profile_reviewed", Some(day)),
                Some(Reviewed::Yes) => file.raw("profile_reviewed", "true"),
                Some(Reviewed::No) => file.raw("profile_reviewed", "false"),
                None => {}
            }
            file.words("counting", offer.every_activation.then_some("every-activation"));
            file.dismissed(&offer.dismissed);
        }
    }

    fn write_software(&self, file: &mut Writer) {
        for benefit in &self.software {
            file.table("[[software]]");
            file.word("id", &benefit.id);
            file.word("enrollment", &self.offers[benefit.offer].id);
            file.word("product", "Windows 10 Enterprise");
            file.words("kind", benefit.cal.then_some("cal"));
            file.words("activation", (!benefit.needs_activation).then_some("none"));
            file.day("activate_by", benefit.activate_by);
            file.dismissed(&benefit.dismissed);
            for key in &benefit.keys {
                file.table("[[software.key]]");
                match key.text {
                    Some(same) => file.known_key(&key.id, same, key.activations.len()),
                    None => file.key(&key.id),
                }
                file.word("kind", key.kind);
                file.number("limit", key.limit);
                file.day("viewed", key.viewed);
                if key.blocked {
                    file.raw("blocked", "true");
                }
                file.rows(
                    "activations",
                    key.activations.iter().map(|(on, case)| format!("on = {on}, machine = \"LAB\", case = \"{case}\"")),
                );
                if let Some((on, used)) = key.reconciled {
                    file.raw("reconciled", &format!("{{ on = {on}, used = {used} }}"));
                }
                file.dismissed(&key.dismissed);
            }
        }
    }

    fn write_cloud(&self, file: &mut Writer) {
        for benefit in &self.cloud {
            file.table("[[cloud]]");
            file.word("id", &benefit.id);
            file.word("enrollment", &self.offers[benefit.offer].id);
            file.word("product", benefit.product);
            file.number("quantity", benefit.quantity);
            file.day("activate_by", benefit.activate_by);
            if let Some(kind) = benefit.credit {
                file.raw("credit", &format!("{{ kind = \"{kind}\", amount = 100, currency = \"USD\" }}"));
            }
            file.rows("assignments", benefit.holders.iter().map(|row| self.assignment(row)));
            file.dismissed(&benefit.dismissed);
            for token in &benefit.tokens {
                file.table("[[cloud.token]]");
                file.key(&token.id);
                file.number("seats", Some(token.seats));
                if let Some(Redeemed { on, how, subscription }) = &token.redeemed {
                    let Subscription { id, tenant, .. } = &self.subscriptions[*subscription];
                    let row =
                        format!("{{ on = {on}, tenant = \"{tenant}\", as = \"{how}\", subscription = \"{id}\" }}");
                    file.raw("redeemed", &row);
                }
                if let Some(Replaced { on, reason, by }) = &token.replaced {
                    let by = by.as_ref().map_or(String::new(), |by| format!(", by = \"{by}\""));
                    file.raw("replaced", &format!("{{ on = {on}, reason = \"{reason}\"{by} }}"));
                }
                file.dismissed(&token.dismissed);
            }
        }
    }

    fn write_the_rest(&self, file: &mut Writer) {
        for subscription in &self.subscriptions {
            file.table("[[subscription]]");
            file.word("id", &subscription.id);
            file.word("product", subscription.product);
            file.word("tenant", subscription.tenant);
            if let Some((seats, ends, as_of)) = subscription.stated {
                file.number("seats", Some(seats));
                file.day("ends", Some(ends));
                file.day("as_of", Some(as_of));
            }
            file.dismissed(&subscription.dismissed);
        }
        for benefit in &self.visual_studio {
            file.table("[[visual_studio]]");
            file.word("id", &benefit.id);
            file.word("enrollment", &self.offers[benefit.offer].id);
            file.word("product", "Visual Studio Professional");
            file.number("quantity", Some(benefit.quantity));
            file.day("activate_by", benefit.activate_by);
            file.dismissed(&benefit.dismissed);
            for seat in &benefit.seats {
                file.table("[[visual_studio.seat]]");
                file.word("id", &seat.id);
                file.rows("assignments", seat.assignments.iter().map(|row| self.assignment(row)));
                file.dismissed(&seat.dismissed);
            }
        }
        for benefit in &self.technical {
            file.table("[[technical]]");
            file.word("id", &benefit.id);
            file.word("enrollment", &self.offers[benefit.offer].id);
            file.word("kind", benefit.kind);
            file.number("quantity", benefit.quantity);
            file.day("activate_by", benefit.activate_by);
            file.day("activated", benefit.activated);
            let hours = benefit.kind == "advisory-hours";
            file.rows(
                "incidents",
                benefit.incidents.iter().enumerate().map(|(at, (on, count))| {
                    let hours = if hours { format!(", hours = {count}") } else { String::new() };
                    format!("case = \"120-{at}\", on = {on}{hours}")
                }),
            );
            file.dismissed(&benefit.dismissed);
        }
    }

    fn assignment(&self, row: &Assignment) -> String {
        let ended = row.ended.map_or(String::new(), |ended| format!(", ended = {ended}"));
        format!("person = \"{}\", on = {}{ended}", self.people[row.person].id, row.on)
    }
}

/// The file as it is written, and how many keys it has.
#[derive(Debug, Default)]
struct Writer {
    text: String,
    keys: usize,
}

impl Writer {
    fn table(&mut self, head: &str) {
        write!(self.text, "\n{head}\n").unwrap();
    }

    fn raw(&mut self, field: &str, value: &str) {
        writeln!(self.text, "{field} = {value}").unwrap();
    }

    fn word(&mut self, field: &str, value: &str) {
        self.raw(field, &format!("\"{value}\""));
    }

    fn words(&mut self, field: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.word(field, value);
        }
    }

    fn number(&mut self, field: &str, value: Option<i64>) {
        if let Some(value) = value {
            self.raw(field, &value.to_string());
        }
    }

    fn day(&mut self, field: &str, value: Option<Day>) {
        if let Some(value) = value {
            self.raw(field, &value.to_string());
        }
    }

    fn dismissed(&mut self, dismissed: &Dismissed) {
        self.day("dismissed", dismissed.listed_on);
        let items = dismissed.items.iter();
        self.rows("dismissed", items.map(|(on, kind, date)| format!("on = {on}, kind = \"{kind}\", date = {date}")));
    }

    /// The id of a key or token, and an invented key text that no other has.
    fn key(&mut self, id: &str) {
        self.keys += 1;
        let text = format!("DEMO0-AAAA1-BEEF0-OFFI5-{:05}", self.keys);
        self.word("id", id);
        self.word("key", &text);
    }

    /// The id of a key, and a text that others may have, too; in one of several spellings.
    fn known_key(&mut self, id: &str, same: usize, spelling: usize) {
        let text = format!("DEMO0-SAME1-BEEF0-OFFI5-{same:05}");
        let text = match spelling % 3 {
            0 => text,
            1 => text.to_lowercase(),
            _ => text.replace('-', " "),
        };
        self.word("id", id);
        self.word("key", &text);
    }

    fn rows(&mut self, field: &str, rows: impl Iterator<Item = String>) {
        let rows: Vec<String> = rows.map(|row| format!("  {{ {row} }},\n")).collect();
        if !rows.is_empty() {
            self.raw(field, &format!("[\n{}]", rows.concat()));
        }
    }
}
