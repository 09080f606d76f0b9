//! List, detail pane, JSON, deadlines, check and calendar never disagree on a figure: random states on random days, asked
//! by the real binary and shown by the dashboard. `MPN_AGREE` asks for more states than the 25 of every run.

use std::cell::Cell;
use std::path::Path;

use crate::kit::harness::Given;
use crate::kit::program::Place;
use crate::kit::support::layout::{Dice, layout};
use crate::kit::support::random::{days, states};
use mpn_benefits::domain::date::{days_between, parse_iso};
use mpn_benefits::domain::{Date, Section, State};
use mpn_benefits::file::parse;
use mpn_benefits::lists::detail::{Group, Line};
use mpn_benefits::lists::section::view;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value;

/// Everything that the command line says of a state on a day.
struct Said {
    today: Date,
    software: Vec<Value>,
    cloud: Vec<Value>,
    subscriptions: Vec<Value>,
    visual_studio: Vec<Value>,
    technical: Vec<Value>,
    offers: Vec<Value>,
    people: Vec<Value>,
    deadlines: Vec<Value>,
    agenda: Vec<Value>,
    totals: Vec<Value>,
    check: Value,
    check_code: Option<i32>,
    calendar: crate::kit::calendar::Calendar,
    exported: Value,
}

fn items(document: &Value, name: &str) -> Vec<Value> {
    document[name].as_array().unwrap_or_else(|| panic!("no {name} in {document}")).clone()
}

fn ask(place: &Place, path: &Path, today: Date) -> Said {
    let document = |words: &str| place.on(path, &format!("{words} --json --clock {today}")).json();
    let list = |view: &str| items(&document(&format!("list {view}")), "items");
    let cloud = document("list cloud");
    let overview = document("list overview");
    let check = place.on(path, &format!("check --json --clock {today}"));
    Said {
        check: check.json(),
        check_code: check.code,
        calendar: crate::kit::calendar::read(&place.on(path, &format!("export ics --clock {today}")).out),
        exported: place.on(path, &format!("export json --clock {today}")).json(),
        today,
        software: list("software"),
        subscriptions: items(&cloud, "subscriptions"),
        cloud: items(&cloud, "items"),
        visual_studio: list("visual-studio"),
        technical: list("technical"),
        offers: list("offers"),
        people: list("people"),
        deadlines: items(&document("deadlines"), "items"),
        agenda: items(&overview, "items"),
        totals: items(&overview, "totals"),
    }
}

/// A part of an item of a list, with the item: a key, a token, a seat.
fn part<'a>(list: &'a [Value], name: &str, id: &str) -> Option<(&'a Value, &'a Value)> {
    let parts = list.iter().flat_map(|item| item[name].as_array().into_iter().flatten().map(move |part| (item, part)));
    parts.into_iter().find(|(_, part)| part["id"] == id)
}

fn item<'a>(list: &'a [Value], id: &str) -> Option<&'a Value> {
    list.iter().find(|item| item["id"] == id)
}

/// A day as the documents say it.
fn day(value: &Value) -> Option<Date> {
    value.as_str().and_then(parse_iso)
}

impl Said {
    fn offer(&self, of: &Value) -> &Value {
        item(&self.offers, of["enrollment"].as_str().unwrap()).unwrap()
    }

    /// What any list has, and what stands in it.
    fn ids(&self) -> Vec<&str> {
        let lists = [&self.software, &self.cloud, &self.subscriptions, &self.visual_studio, &self.technical];
        let items = lists.into_iter().chain([&self.offers, &self.people]).flatten();
        let parts = |item| ["keys", "tokens", "seats"].into_iter().filter_map(move |name| Value::get(item, name));
        items
            .flat_map(|item| std::iter::once(item).chain(parts(item).filter_map(Value::as_array).flatten()))
            .filter_map(|item| item["id"].as_str())
            .collect()
    }

    /// What the lists say of the day of a deadline.
    fn listed(&self, kind: &str, subject: &str) -> Option<(Option<Date>, bool)> {
        let technical = item(&self.technical, subject);
        Some(match kind {
            "benefit-expiry" => {
                if let Some((benefit, token)) = part(&self.cloud, "tokens", subject) {
                    (day(&benefit["activate_by"]), token["status"] == "ready")
                } else if let Some((benefit, _)) = part(&self.software, "keys", subject) {
                    (day(&benefit["activate_by"]), benefit["status"] != "lapsed" && benefit["status"] != "no-details")
                } else if let Some((benefit, seat)) = part(&self.visual_studio, "seats", subject) {
                    (day(&benefit["activate_by"]), seat["person"].is_null())
                } else if let Some(benefit) = item(&self.visual_studio, subject) {
                    // Seats that are not on record wait like those that are (D14).
                    let recorded = benefit["seats"].as_array().unwrap().len() as u64;
                    (day(&benefit["activate_by"]), recorded < benefit["quantity"].as_u64().unwrap())
                } else if let Some(benefit) = item(&self.software, subject) {
                    (day(&benefit["activate_by"]), benefit["keys"].as_array().unwrap().is_empty())
                } else if let Some(benefit) = item(&self.cloud, subject).filter(|own| own["credit"].is_null()) {
                    (day(&benefit["activate_by"]), benefit["tokens"].as_array().unwrap().is_empty())
                } else if let Some(credit) = item(&self.cloud, subject) {
                    let fewer = credit["quantity"].is_null()
                        || credit["assigned"].as_u64().unwrap() < credit["quantity"].as_u64().unwrap();
                    (day(&credit["activate_by"]), fewer)
                } else {
                    (day(&technical?["activate_by"]), technical?["status"] == "not-activated")
                }
            }
            "anniversary" => (day(&item(&self.offers, subject)?["anniversary"]), true),
            "renewal-opens" => (day(&item(&self.offers, subject)?["window_opens"]), true),
            "renewal-closes" => {
                let offer = item(&self.offers, subject)?;
                (day(&offer["window_closes"]), offer["status"] != "lapsed")
            }
            "fee-closes" => {
                let fee = &item(&self.offers, subject)?["fee"];
                (day(&fee["to"]), fee["paid"].is_null())
            }
            "replacement-closes" => (day(&part(&self.cloud, "tokens", subject)?.1["replace_until"]), true),
            "subscription-ends" => {
                let own = item(&self.subscriptions, subject)?;
                (day(&own["ends"]), own["status"] == "active")
            }
            "reassignable" => (day(&part(&self.visual_studio, "seats", subject)?.1["reassignable_from"]), true),
            "grace-ends" => {
                let seats = item(&self.visual_studio, subject);
                let own = seats.or_else(|| item(&self.cloud, subject))?;
                let until = if seats.is_some() { &own["usable_until"] } else { &self.offer(own)["window_closes"] };
                (day(until), own["assigned"] != 0)
            }
            "contract-ends" => (day(&self.offer(technical?)["window_closes"]), technical?["status"] != "not-activated"),
            _ => return None,
        })
    }

    /// What one document says of another.
    fn agrees(&self, dismissed: bool) -> Result<(), TestCaseError> {
        for deadline in &self.deadlines {
            let (kind, subject) = (deadline["kind"].as_str().unwrap(), deadline["subject"].as_str().unwrap());
            let on = day(&deadline["date"]).unwrap();
            prop_assert_eq!(deadline["days"].as_i64(), Some(days_between(self.today, on)), "{}", deadline);
            if kind == "renewal-reminder" {
                let anniversary = day(&item(&self.offers, subject).unwrap()["anniversary"]).unwrap();
                prop_assert!([-15, 23].contains(&days_between(anniversary, on)), "{}", deadline);
            } else if kind != "refund-closes" {
                let listed = self.listed(kind, subject);
                prop_assert_eq!(listed, Some((Some(on), true)), "{}", deadline);
            }
        }
        // What the lists say is to come is a deadline, where none was dismissed.
        let has = |kind: &str, subject: &Value, on: Date| {
            let found =
                |own: &&Value| own["kind"] == kind && own["subject"] == *subject && day(&own["date"]) == Some(on);
            on < self.today || self.deadlines.iter().any(|own| found(&own))
        };
        if !dismissed {
            for offer in self.offers.iter().filter(|offer| offer["status"] != "lapsed") {
                for (kind, name) in [("anniversary", "anniversary"), ("renewal-closes", "window_closes")] {
                    prop_assert!(has(kind, &offer["id"], day(&offer[name]).unwrap()), "{kind} {}", offer);
                }
            }
            for own in self.subscriptions.iter().filter(|own| own["status"] == "active") {
                prop_assert!(has("subscription-ends", &own["id"], day(&own["ends"]).unwrap()), "{}", own);
            }
            for benefit in &self.cloud {
                for token in benefit["tokens"].as_array().unwrap() {
                    if let Some(until) = day(&token["replace_until"]) {
                        prop_assert!(has("replacement-closes", &token["id"], until), "{}", token);
                    }
                    if token["status"] == "ready" {
                        let by = day(&benefit["activate_by"]).unwrap();
                        prop_assert!(has("benefit-expiry", &token["id"], by), "{}", benefit);
                    }
                }
            }
        }
        self.checks()?;
        self.calls()?;
        // Who holds what, told from both sides.
        let mut held = Vec::new();
        for benefit in &self.visual_studio {
            let seats = benefit["seats"].as_array().unwrap();
            let holders = seats.iter().filter(|seat| !seat["person"].is_null());
            prop_assert_eq!(benefit["assigned"].as_u64(), Some(holders.clone().count() as u64), "{}", benefit);
            held.extend(holders.map(|seat| {
                let free_from = &seat["reassignable_from"];
                [&seat["person"], &seat["id"], &seat["since"], free_from].map(ToString::to_string)
            }));
        }
        for benefit in self.cloud.iter().filter(|benefit| !benefit["credit"].is_null()) {
            let holders = benefit["holders"].as_array().unwrap();
            prop_assert_eq!(benefit["assigned"].as_u64(), Some(holders.len() as u64), "{}", benefit);
            held.extend(
                holders
                    .iter()
                    .map(|own| [&own["person"], &benefit["id"], &own["since"], &Value::Null].map(ToString::to_string)),
            );
        }
        let mut holds: Vec<_> = self
            .people
            .iter()
            .flat_map(|person| person["holds"].as_array().unwrap().iter().map(move |hold| (person, hold)))
            .map(|(person, hold)| {
                [&person["id"], &hold["subject"], &hold["since"], &hold["free_from"]].map(ToString::to_string)
            })
            .collect();
        // Somebody who is in no list of people holds it for nobody's row.
        let known: Vec<String> = self.people.iter().map(|person| person["id"].to_string()).collect();
        held.retain(|own| known.contains(&own[0]));
        held.sort();
        holds.sort();
        prop_assert_eq!(held, holds);
        for benefit in &self.technical {
            if let (Some(quantity), Some(used)) = (benefit["quantity"].as_u64(), benefit["used"].as_u64()) {
                prop_assert_eq!(benefit["left"].as_u64(), Some(quantity.saturating_sub(used)), "{}", benefit);
            }
        }
        Ok(())
    }
}

impl Said {
    /// What `check` makes of the deadlines and the offers, by the lead time that holds where nothing is set.
    fn checks(&self) -> Result<(), TestCaseError> {
        let (mut code, mut own) = (0, items(&self.check, "items"));
        for item in &mut own {
            let never = ["renewal-reminder", "reassignable"].contains(&item["kind"].as_str().unwrap());
            let days = item["days"].as_i64().unwrap();
            let fires = !never && days <= 30;
            prop_assert_eq!(&item["fires"], &Value::from(fires), "{}", item);
            code = code.max(if fires { 1 + i32::from(days == 0) } else { 0 });
            for name in ["fires", "threshold", "why"] {
                item.as_object_mut().unwrap().remove(name);
            }
        }
        prop_assert_eq!(&own, &self.deadlines);
        let told = |offer: &&Value| offer["status"] == "window" || (-30..0).contains(&offer["days"].as_i64().unwrap());
        let offers: Vec<&Value> = self.offers.iter().filter(told).map(|offer| &offer["id"]).collect();
        // The fee of a kept year stands apart, and says itself how pressing it is (D3).
        let is_fee = |offer: &Value| offer["why"].as_str().is_some_and(|why| why.starts_with("fee-"));
        let (fees, own): (Vec<Value>, Vec<Value>) = items(&self.check, "offers").into_iter().partition(is_fee);
        for fee in &fees {
            let of = self.offers.iter().find(|offer| offer["id"] == fee["subject"]).unwrap();
            prop_assert!(of["fee"]["paid"].is_null() && of["fee"]["from"].is_string(), "{}", of);
            code = code.max(if fee["why"] == "fee-missed" { 1 } else { 2 });
        }
        prop_assert_eq!(own.iter().map(|offer| &offer["subject"]).collect::<Vec<_>>(), offers.clone());
        let code = if offers.is_empty() { code } else { 2 };
        prop_assert_eq!((self.check_code, &self.check["code"]), (Some(code), &Value::from(code)));
        Ok(())
    }
}

impl Said {
    /// What the calendar says of the deadlines, read by another library.
    fn calls(&self) -> Result<(), TestCaseError> {
        // An event ends on the day after.
        let last = parse_iso("9999-12-31");
        let writable: Vec<&Value> = self.deadlines.iter().filter(|item| day(&item["date"]) < last).collect();
        prop_assert_eq!(self.calendar.events.len(), writable.len());
        for (event, item) in self.calendar.events.iter().zip(writable) {
            let said = (Some(event.from), Value::from(event.summary.as_str()));
            prop_assert_eq!(said, (day(&item["date"]), item["text"].clone()));
            prop_assert_eq!(days_between(event.from, event.to), 1);
            let what = format!("{}.{}", plain(&item["kind"]), plain(&item["subject"]));
            prop_assert!(event.uid.starts_with(&what), "{}: {}", event.uid, item);
            let rule = format!("\n{}: ", plain(&item["rule"]));
            prop_assert!(event.description.contains(&rule), "{}: {}", event.description, item);
            let days = item["days"].as_i64().unwrap();
            let tells = item["kind"] == "renewal-reminder" || item["kind"] == "reassignable";
            let alarms = [30, 7].into_iter().filter(|before| !tells && i64::from(*before) <= days);
            prop_assert_eq!(&event.alarms, &alarms.collect::<Vec<u32>>(), "{}", item);
        }
        Ok(())
    }
}

/// Kinds of what is open or over now, which the ladder does not have, beside the dates that are told with it.
const NOW: [(&str, &str); 6] = [
    ("window", "renewal-closes"),
    ("window", "renewal-opens"),
    ("window", "renewal-reminder"),
    ("fee-open", "fee-closes"),
    ("fee-missed", "none"),
    ("lapsed", "none"),
];

impl Said {
    /// What is derived in the export of everything is what the lists say, and no figure of a list is missing there.
    fn exports(&self) -> Result<(), TestCaseError> {
        type Parts = Option<(&'static str, &'static str)>;
        let lists: [(&str, &[Value], Parts); 7] = [
            ("enrollment", &self.offers, None),
            ("software", &self.software, Some(("keys", "key"))),
            ("cloud", &self.cloud, Some(("tokens", "token"))),
            ("subscription", &self.subscriptions, None),
            ("visual_studio", &self.visual_studio, Some(("seats", "seat"))),
            ("technical", &self.technical, None),
            ("person", &self.people, None),
        ];
        let same = |listed: &Value, exported: &Value| {
            for (field, value) in listed.as_object().into_iter().flatten() {
                let derived = exported["derived"].get(field);
                let fact = exported.get(field).filter(|_| value.is_number());
                if let Some(there) = derived.or(fact) {
                    prop_assert_eq!(value, there, "{} of {}", field, listed["id"]);
                } else {
                    prop_assert!(!value.is_number(), "{} of {} is not exported: {}", field, listed["id"], exported);
                }
            }
            Ok(())
        };
        for (table, list, parts) in lists {
            let there = items(&self.exported, table);
            for own in list {
                let id = own["id"].as_str().unwrap_or_default();
                let Some(exported) = item(&there, id) else { panic!("{id} is not exported") };
                same(own, exported)?;
                for part in parts.into_iter().flat_map(|(listed, _)| own[listed].as_array().into_iter().flatten()) {
                    let id = part["id"].as_str().unwrap_or_default();
                    let of = parts.and_then(|(_, name)| exported[name].as_array()).map_or(&[][..], Vec::as_slice);
                    let Some(exported) = item(of, id) else { continue };
                    same(part, exported)?;
                }
            }
        }
        Ok(())
    }

    /// What somebody who left still holds of an offer that is not over, each a line.
    fn held_by_gone(&self) -> Vec<String> {
        let gone = self.people.iter().filter(|person| !person["left"].is_null());
        let lives = |subject: &str| {
            let seat = part(&self.visual_studio, "seats", subject);
            let credit = || day(&self.offer(item(&self.cloud, subject).unwrap())["window_closes"]).unwrap();
            self.today <= seat.map_or_else(credit, |(benefit, _)| day(&benefit["usable_until"]).unwrap())
        };
        let holds = gone.flat_map(|person| person["holds"].as_array().unwrap().iter().map(move |own| (person, own)));
        let holds = holds.filter(|(_, own)| lives(own["subject"].as_str().unwrap()));
        let mut holds: Vec<String> =
            holds.map(|(person, own)| format!("{} {}", person["left"], own["subject"])).collect();
        holds.sort();
        holds
    }

    /// The overview has a line for what is open or over, for every near date and for what somebody who left holds, and its sums
    /// are those of the sections.
    fn sums_up(&self, state: &State) -> Result<(), TestCaseError> {
        let is_now = |item: &&Value| NOW.iter().any(|(kind, _)| item["kind"] == *kind);
        let closes = |item: &Value| {
            self.agenda.iter().filter(is_now).any(|now| {
                now["subject"] == item["subject"] && NOW.contains(&(&plain(&now["kind"]), &plain(&item["kind"])))
            })
        };
        let is_gone = |item: &&Value| item["kind"] == "holder-left";
        let gone = self.agenda.iter().filter(is_gone);
        let mut gone: Vec<String> = gone.map(|item| format!("{} {}", item["date"], item["subject"])).collect();
        gone.sort();
        prop_assert_eq!(gone, self.held_by_gone());
        // That a seat may move on is no second line beside that its holder left.
        let waits = |item: &Value| {
            item["kind"] == "reassignable"
                && self.agenda.iter().filter(is_gone).any(|own| own["subject"] == item["subject"])
        };
        let near = self.deadlines.iter().filter(|item| item["days"].as_i64().unwrap() <= 30);
        let near = near.filter(|item| !closes(item) && !waits(item));
        let mut near: Vec<String> =
            near.map(|item| format!("{} {} {}", item["date"], item["kind"], item["subject"])).collect();
        let due = self.agenda.iter().filter(|item| !is_now(item) && !is_gone(item));
        let mut due: Vec<String> =
            due.map(|item| format!("{} {} {}", item["date"], item["kind"], item["subject"])).collect();
        near.sort();
        due.sort();
        prop_assert_eq!(due, near);
        let days: Vec<i64> = self.agenda.iter().map(|item| item["days"].as_i64().unwrap()).collect();
        // What could not be paid for long stands last.
        let long = |item: &&Value| item["kind"] == "fee-missed" && item["days"].as_i64().unwrap() < -30;
        let missed = self.agenda.iter().filter(long).count();
        let (due, missed) = days.split_at(days.len() - missed);
        // Before that stands what nobody loses by waiting.
        let (due, gone) = due.split_at(due.len() - self.agenda.iter().filter(is_gone).count());
        prop_assert!(
            due.is_sorted() && gone.is_sorted() && missed.is_sorted() && missed.iter().all(|days| *days < 0),
            "{:?}",
            days
        );
        for offer in &self.offers {
            let told =
                |kind: &str| self.agenda.iter().find(|item| item["subject"] == offer["id"] && item["kind"] == kind);
            let window = told("window").map(|item| (item["date"].clone(), item["days"].clone()));
            let wanted = (offer["status"] == "window").then(|| (offer["window_closes"].clone(), offer["days"].clone()));
            prop_assert_eq!(window, wanted);
            prop_assert!(told("lapsed").is_none() || offer["status"] == "lapsed");
            prop_assert!(told("lapsed").is_some() || !(-30..0).contains(&offer["days"].as_i64().unwrap()));
        }
        for (kind, summed) in self.summed(state) {
            let own = self.totals.iter().find(|own| own["kind"] == kind);
            let own =
                own.map(|own| (own["used"].as_u64().unwrap(), own["of"].as_u64(), own["beside"].as_u64().unwrap()));
            prop_assert_eq!(own, summed, "{}", kind);
        }
        Ok(())
    }

    /// What the sections come to by kind, over all live offers: used of what has a number, that number, used beside it.
    fn summed(&self, state: &State) -> Vec<(&'static str, Option<(u64, Option<u64>, u64)>)> {
        fn all(figures: &[(u64, Option<u64>)]) -> Option<(u64, Option<u64>, u64)> {
            let known: Vec<(u64, u64)> = figures.iter().filter_map(|(used, of)| Some((*used, (*of)?))).collect();
            let beside = figures.iter().filter(|(_, of)| of.is_none()).map(|(used, _)| used).sum();
            let of = (!known.is_empty()).then(|| known.iter().map(|(_, of)| of).sum());
            (!figures.is_empty()).then(|| (known.iter().map(|(used, _)| used).sum(), of, beside))
        }
        let live = |item: &&Value| self.offer(item)["status"] != "lapsed";
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        // One key stands for one limit, wherever it stands.
        let mut keys: Vec<(&mpn_benefits::domain::key::ProductKey, u64, Option<u64>)> = Vec::new();
        for item in self.software.iter().filter(live) {
            if item["kind"] == "cal" || item["activation"] != "required" {
                continue;
            }
            let fact = state.software.iter().find(|own| item["id"] == own.id.as_str()).unwrap();
            for key in list(&item["keys"]) {
                let own = &fact.keys.iter().find(|own| key["id"] == own.id.as_str()).unwrap().key;
                let (used, limit) = (key["used"].as_u64().unwrap(), key["limit"].as_u64());
                match keys.iter_mut().find(|(known, ..)| known.is_same(own)) {
                    Some((_, sum, most)) => (*sum, *most) = (*sum + used, limit.max(*most)),
                    None => keys.push((own, used, limit)),
                }
            }
        }
        let keys: Vec<_> = keys.into_iter().map(|(_, used, limit)| (used, limit)).collect();
        let cloud: Vec<&Value> = self.cloud.iter().filter(live).collect();
        let tokens: Vec<_> = cloud.iter().flat_map(|item| list(&item["tokens"])).collect();
        let tokens = tokens
            .iter()
            .map(|token| (u64::from(["redeemed", "replaced"].contains(&&*plain(&token["status"]))), Some(1)));
        let credits = cloud.iter().filter_map(|item| Some((item["assigned"].as_u64()?, item["quantity"].as_u64())));
        let seats = self.visual_studio.iter().filter(live);
        let seats = seats.map(|item| (item["assigned"].as_u64().unwrap(), item["quantity"].as_u64()));
        let technical = |hours: bool| {
            let own = self.technical.iter().filter(live).filter(|item| (item["kind"] == "advisory-hours") == hours);
            all(&own.map(|item| (item["used"].as_u64().unwrap(), item["quantity"].as_u64())).collect::<Vec<_>>())
        };
        vec![
            ("keys", all(&keys)),
            ("tokens", all(&tokens.collect::<Vec<_>>())),
            ("seats", all(&seats.collect::<Vec<_>>())),
            ("credits", all(&credits.collect::<Vec<_>>())),
            ("incidents", technical(false)),
            ("hours", technical(true)),
        ]
    }
}

/// What the overview shows: a line for everything that its document has, each leading to where it is at home and back.
fn shown_first(app: Given, said: &Said) -> Result<(Given, u32), TestCaseError> {
    let mut app = app.keys("0");
    let count = app.app.list().order.len();
    prop_assert_eq!(count, said.agenda.len() + said.totals.len() + said.offers.len());
    for at in 0..count {
        app = app.keys(if at == 0 { "g" } else { "j" });
        let picture = app.text();
        let row = picture.lines().find(|line| line.starts_with('▌')).unwrap_or_default().to_owned();
        let totals = &said.totals;
        let wanted = match (said.agenda.get(at), totals.get(at.wrapping_sub(said.agenda.len()))) {
            (Some(item), _) => vec![plain(&item["date"]), plain(&item["days"])],
            (None, Some(own)) if own["of"].is_null() => vec![plain(&own["kind"]), plain(&own["beside"])],
            (None, Some(own)) => vec![plain(&own["kind"]), used_most_of(own)],
            (None, None) => Vec::new(),
        };
        for figure in &wanted {
            prop_assert!(has_word(&row, figure), "0: {figure} is not in the row\n{picture}");
        }
        app = app.keys("<enter>");
        let section = app.app.section;
        prop_assert!(section != Section::Overview, "Enter leads nowhere\n{picture}");
        app = app.keys("<bs>");
        prop_assert_eq!((app.app.section, app.app.list().selected), (Section::Overview, at));
    }
    Ok((app, u32::try_from(count).unwrap()))
}

/// What the dashboard shows of a state: list row and detail pane say what the documents say.
fn shown(text: &str, said: &Said) -> Result<u32, TestCaseError> {
    let mut app = crate::kit::harness::given_text(text, &said.today.to_string()).at(230, 70);
    let listed = said.ids();
    for thing in app.app.state.things().filter(|thing| listed.contains(&thing.id_text(&app.app.state))) {
        let row = view(thing.section()).row_of(app.app.cx(), thing);
        prop_assert!(row.is_some(), "{thing:?} is nowhere on the day {}", said.today);
    }
    let (first, mut rows) = shown_first(app, said)?;
    app = first;
    for section in ["1", "2", "3", "4", "5", "6", "7"] {
        app = app.keys(section);
        let count = app.app.list().order.len();
        for at in 0..count {
            app = app.keys(if at == 0 { "g" } else { "j" });
            rows += 1;
            let picture = app.text();
            let mut lines = picture.lines();
            let row = lines.by_ref().find(|line| line.starts_with('▌')).unwrap_or_default().to_owned();
            let detail: String = lines.skip_while(|line| !line.starts_with('─')).collect::<Vec<_>>().join("\n");
            let view = app.app.view();
            let own = app.app.list().order[at];
            let thing = view.thing(app.app.cx(), own);
            let id = thing.map(|thing| thing.id_text(&app.app.state).to_owned()).unwrap_or_default();
            for (figure, everywhere) in figures(section, &id, own, said) {
                let there = has_word(&row, &figure);
                prop_assert!(there, "{section} {id}: {figure} is not in the row\n{picture}");
                let there = !everywhere || has_word(&detail, &figure);
                prop_assert!(there, "{section} {id}: {figure} is not in the detail pane\n{picture}");
            }
            // A long figure goes on below itself, so that it stands on no line of the picture.
            let broken: Vec<String> = view.detail(app.app.cx(), own).groups.iter().flat_map(unbroken).collect();
            for (of, figure) in details(section, &id, said) {
                let beside = |line: &str| has_word(line, &of) && has_word(line, &figure);
                let there = detail.lines().any(beside) || broken.iter().any(|line| beside(line));
                prop_assert!(there, "{section} {id}: {of} {figure} is not in the detail pane\n{picture}");
            }
        }
    }
    Ok(rows)
}

/// Whether a figure stands in a text as a whole: `3 of 8` is not in `13 of 80`.
/// The lines of a group, each whole.
fn unbroken(group: &Group) -> Vec<String> {
    let cells = |line: &Line| line.cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join("  ");
    group.lines.iter().map(cells).collect()
}

fn has_word(text: &str, figure: &str) -> bool {
    text.match_indices(figure).any(|(at, _)| {
        let before = text[..at].chars().next_back().is_none_or(|letter| !letter.is_alphanumeric());
        let after = text[at + figure.len()..].chars().next().is_none_or(|letter| !letter.is_alphanumeric());
        before && after
    })
}

fn plain(value: &Value) -> String {
    crate::kit::program::plain(value)
}

/// Used of limit, as it is shown.
fn used_of(used: &Value, limit: &Value) -> String {
    if limit.is_null() { plain(used) } else { format!("{used} of {limit}") }
}

/// The same of a sum, where outside counts come to more.
fn used_most_of(own: &Value) -> String {
    if own["most"] == own["used"] {
        return used_of(&own["used"], &own["of"]);
    }
    format!("{} ({}) of {}", own["used"], own["most"], own["of"])
}

/// What the detail pane says of a key: where an outside count says otherwise, both.
fn counted_of(key: &Value) -> String {
    if key["outside"].is_null() {
        return used_of(&key["used"], &key["limit"]);
    }
    format!("{} by the ledger, {} at Microsoft on", key["used"], key["outside"]["used"])
}

/// Figures of a row, and whether its detail pane says them as well.
fn figures(section: &str, id: &str, row: usize, said: &Said) -> Vec<(String, bool)> {
    let mut figures = Vec::new();
    let mut add = |value: &Value, both: bool| {
        if !value.is_null() {
            figures.push((plain(value), both));
        }
    };
    match section {
        "1" => add(&item(&said.software, id).unwrap()["activate_by"], false),
        "2" => match item(&said.cloud, id) {
            Some(benefit) => add(&benefit["activate_by"], false),
            // What no benefit shows.
            None => add(&item(&said.subscriptions, id).unwrap()["ends"], true),
        },
        "3" => {
            if let Some((benefit, seat)) = part(&said.visual_studio, "seats", id) {
                add(&benefit["usable_until"], true);
                if !seat["person"].is_null() {
                    // What is over moves to nobody any more (D18).
                    if seat["status"] != "ended" {
                        add(&seat["reassignable_from"], true);
                    }
                    add(&seat["since"], true);
                }
            }
        }
        "4" => {
            let own = item(&said.technical, id).unwrap();
            let quantity = &own["quantity"];
            let used = if quantity.is_null() { own["used"].clone() } else { used_of(&own["used"], quantity).into() };
            add(&used, false);
            add(&own["access_id"], false);
            add(&own["contract_id"], false);
        }
        "5" => {
            let own = item(&said.offers, id).unwrap();
            add(&own["anniversary"], true);
            add(&own["window_closes"], true);
            add(&own["days"], false);
        }
        "6" => {
            // What was dismissed stands behind the ladder and is in no document.
            let Some(own) = said.deadlines.get(row) else { return figures };
            add(&own["date"], true);
            add(&own["days"], false);
            add(&own["subject"], true);
        }
        _ => {
            let own = item(&said.people, id).unwrap();
            for hold in
                own["holds"].as_array().unwrap().iter().take(1).filter(|_| own["holds"].as_array().unwrap().len() == 1)
            {
                add(&hold["since"], true);
                // What is over moves to nobody any more (D18).
                let seat = part(&said.visual_studio, "seats", hold["subject"].as_str().unwrap());
                if seat.is_none_or(|(_, seat)| seat["status"] != "ended") {
                    add(&hold["free_from"], false);
                }
            }
        }
    }
    figures
}

/// Figures of the parts in a detail pane: what they stand beside, and they.
fn details(section: &str, id: &str, said: &Said) -> Vec<(String, String)> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    match section {
        "1" => {
            let keys = list(&item(&said.software, id).unwrap()["keys"]).into_iter();
            keys.map(|key| (plain(&key["id"]), counted_of(&key))).collect()
        }
        "2" => {
            let Some(own) = item(&said.cloud, id) else {
                let own = item(&said.subscriptions, id).unwrap();
                return vec![(id.to_owned(), plain(&own["ends"])), (id.to_owned(), plain(&own["seats"]))];
            };
            let tokens = list(&own["tokens"]).into_iter();
            let mut found: Vec<_> = tokens.map(|token| (plain(&token["id"]), plain(&token["seats"]))).collect();
            let same =
                said.subscriptions.iter().filter(|sub| own["credit"].is_null() && sub["product"] == own["product"]);
            for own in same {
                found.push((plain(&own["id"]), plain(&own["ends"])));
                found.push((plain(&own["id"]), plain(&own["seats"])));
            }
            found
        }
        "7" => {
            let holds = list(&item(&said.people, id).unwrap()["holds"]).into_iter();
            holds.map(|hold| (plain(&hold["subject"]), plain(&hold["since"]))).collect()
        }
        _ => Vec::new(),
    }
}

fn asked() -> u32 {
    std::env::var("MPN_AGREE").ok().and_then(|count| count.parse().ok()).unwrap_or(25)
}

/// The state as a file says it, where the file is right.
fn written(state: &State, seed: u64) -> Option<String> {
    let text = layout(state, &mut Dice::new(seed));
    let loaded = parse(&text);
    (loaded.is_clean() && loaded.state == *state).then_some(text)
}

/// Asks and compares; rows and deadlines that were looked at.
fn compared(place: &Place, text: &str, today: Date) -> Result<(u32, usize), TestCaseError> {
    let said = ask(place, &place.write("own.toml", text), today);
    said.agrees(text.contains("dismissed"))?;
    said.sums_up(&parse(text).state)?;
    said.exports()?;
    Ok((shown(text, &said)?, said.deadlines.len()))
}

#[test]
fn nor_where_an_extension_would_end_past_the_calendar() {
    let text = r#"
        format = 1
        rules = "mpn-2021"
        [[enrollment]]
        id = "offer"
        offer = "action-pack"
        purchased = 2021-03-01
        [[cloud]]
        id = "cloud"
        enrollment = "offer"
        product = "Microsoft 365 E3"
        [[cloud.token]]
        id = "token"
        key = "DEMO0-TOKE1-AAAA0-BEEF0-00002"
        seats = 1000000
        redeemed = { on = 2021-04-18, tenant = "contoso.onmicrosoft.com", as = "extend", subscription = "sub" }
        [[subscription]]
        id = "sub"
        product = "Microsoft 365 E3"
        tenant = "contoso.onmicrosoft.com"
        seats = 4
        ends = 2021-08-02
        as_of = 2021-03-02
    "#;
    let (_, deadlines) = compared(&Place::new(), text, parse_iso("2021-06-01").unwrap()).unwrap();
    assert!(deadlines > 3);
}

/// What grants nothing is on record all the same: it has a row, and its total leads there.
#[test]
fn a_benefit_without_a_seat_is_seen() {
    let text = r#"
        format = 1
        rules = "mpn-2021"
        [[enrollment]]
        id = "offer"
        offer = "action-pack"
        purchased = 2021-05-14
        [[visual_studio]]
        id = "none"
        enrollment = "offer"
        product = "Visual Studio Professional"
        quantity = 0
    "#;
    for day in ["2021-06-01", "2022-06-13", "2023-01-01"] {
        let (rows, _) = compared(&Place::new(), text, parse_iso(day).unwrap()).unwrap();
        assert!(rows > 2);
    }
    let picture = crate::kit::harness::given_text(text, "2021-06-01").at(100, 30).keys("3").text();
    assert!(picture.contains("no seats"), "{picture}");
}

#[test]
fn no_two_of_them_disagree() {
    let place = Place::new();
    let (told, rows, deadlines) = (Cell::new(0), Cell::new(0), Cell::new(0));
    let config = Config {
        cases: asked(),
        failure_persistence: None,
        max_global_rejects: 100_000,
        max_shrink_iters: 60,
        ..Config::default()
    };
    let states = (states(), any::<u64>()).prop_filter_map("a file with faults", |(state, seed)| written(&state, seed));
    let run = TestRunner::new(config).run(&(states, days()), |(text, today)| {
        let (shown, ahead) = compared(&place, &text, today)?;
        told.set(told.get() + 1);
        rows.set(rows.get() + shown);
        deadlines.set(deadlines.get() + ahead);
        Ok(())
    });
    if let Err(failed) = run {
        panic!("{failed}");
    }
    println!("{} states, {} rows of the dashboard, {} deadlines", told.get(), rows.get(), deadlines.get());
    assert!(rows.get() > 0 && deadlines.get() > 0);
}
