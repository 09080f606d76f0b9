//! Every worked example of the rules about a window, a count, an end, a lock or a status, asked of the real binary on
//! both sides of each boundary. What is expected stands in the documents; none of it was copied from the program.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::kit::program::{Place, plain, state};

/// The arguments, the day, what to look at, what it must be. What to look at is a JSON pointer, `#` for the number of
/// items, or `@kind` for the dates of the deadlines of that kind.
type Row = (&'static str, &'static str, &'static str, &'static str);

#[derive(Default)]
struct Table {
    states: Vec<(&'static str, String, Vec<Row>)>,
}

impl Table {
    fn add(&mut self, rule: &'static str, parts: &[&str], rows: &[Row]) {
        self.states.push((rule, state(parts), rows.to_vec()));
    }
}

fn look(document: &Value, at: &str) -> String {
    if at == "#" {
        return document["items"].as_array().unwrap().len().to_string();
    }
    let Some(kind) = at.strip_prefix('@') else {
        return document.pointer(at).map_or_else(|| "absent".to_owned(), plain);
    };
    let items = document["items"].as_array().unwrap().iter().filter(|item| item["kind"] == kind);
    let dates: Vec<String> = items.map(|item| plain(&item["date"])).collect();
    if dates.is_empty() { "-".to_owned() } else { dates.join(" ") }
}

#[test]
fn worked_examples() {
    let mut table = Table::default();
    years_and_windows(&mut table);
    renewals(&mut table);
    kept(&mut table);
    expiry(&mut table);
    refunds(&mut table);
    counting(&mut table);
    redemptions(&mut table);
    formulas(&mut table);
    replacements(&mut table);
    seats(&mut table);
    support(&mut table);
    time(&mut table);
    let rows: usize = table.states.iter().map(|(_, _, rows)| rows.len()).sum();
    assert!(rows >= 120, "{rows} rows");

    let half = table.states.len() / 2;
    let (first, second) = table.states.split_at(half);
    let wrong: Vec<String> = std::thread::scope(|scope| {
        [first, second]
            .map(|part| scope.spawn(move || answers(part)))
            .into_iter()
            .flat_map(|part| part.join().unwrap())
            .collect()
    });
    assert!(wrong.is_empty(), "{} of {rows} rows:\n{}", wrong.len(), wrong.join("\n"));
}

/// Asks the program; gives what is not as it must be.
fn answers(states: &[(&'static str, String, Vec<Row>)]) -> Vec<String> {
    let place = Place::new();
    let mut wrong = Vec::new();
    for (rule, text, rows) in states {
        let path = place.write("work/state.toml", text);
        let mut asked: BTreeMap<(&str, &str), Value> = BTreeMap::new();
        for (args, day, at, expected) in rows {
            let document = asked.entry((args, day)).or_insert_with(|| {
                let ran = place.on(&path, &format!("{args} --today {day} --json"));
                assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{rule}: {ran:?}\n{text}");
                ran.json()
            });
            let found = look(document, at);
            if found != *expected {
                wrong.push(format!("{rule} {args} {day} {at}: found {found}, expected {expected}\n{text}"));
            }
        }
    }
    wrong
}

fn maps(purchased: &str, more: &str) -> String {
    format!("[[enrollment]]\nid = \"maps\"\noffer = \"action-pack\"\npurchased = {purchased}\n{more}\n")
}

fn gold(purchased: &str, more: &str) -> String {
    format!(
        "[[enrollment]]\nid = \"maps\"\noffer = \"competency\"\ncompetency = \"cloud-platform\"\nlevel = \"gold\"\npurchased = {purchased}\n{more}\n"
    )
}

const PEOPLE: &str = "[[person]]\nid = \"adele\"\nname = \"Adele\"\n\n[[person]]\nid = \"alex\"\nname = \"Alex\"\n";

/// Software with one key.
fn software(more: &str, key: &str) -> String {
    format!(
        "[[software]]\nid = \"win\"\nenrollment = \"maps\"\nproduct = \"Windows\"\nquantity = 10\n{more}\n\
         [[software.key]]\nid = \"win-mak\"\nkey = \"DEMO0-AAAA1-BEEF0-WIN10-00001\"\nkind = \"mak\"\n{key}\n"
    )
}

/// A cloud benefit with one token.
fn token(more: &str, seats: u32, token: &str) -> String {
    format!(
        "[[cloud]]\nid = \"e3\"\nenrollment = \"maps\"\nproduct = \"E3\"\nquantity = {seats}\n{more}\n\
         [[cloud.token]]\nid = \"e3-token\"\nkey = \"DEMO0-TOKE1-AAAA0-BEEF0-00002\"\nseats = {seats}\n{token}\n"
    )
}

fn redeemed(on: &str, how: &str) -> String {
    format!(
        "redeemed = {{ on = {on}, tenant = \"contoso.onmicrosoft.com\", as = \"{how}\", subscription = \"sub\" }}\n"
    )
}

fn subscription(more: &str) -> String {
    format!("[[subscription]]\nid = \"sub\"\nproduct = \"E3\"\ntenant = \"contoso.onmicrosoft.com\"\n{more}\n")
}

fn studio(quantity: u32, seats: &str) -> String {
    format!(
        "[[visual_studio]]\nid = \"vs\"\nenrollment = \"maps\"\nproduct = \"Visual Studio\"\nquantity = {quantity}\n{seats}\n"
    )
}

fn seat(assignments: &str) -> String {
    format!("[[visual_studio.seat]]\nid = \"vs-1\"\nassignments = [ {assignments} ]\n")
}

fn credit(quantity: u32, assignments: &str) -> String {
    format!(
        "[[cloud]]\nid = \"azure\"\nenrollment = \"maps\"\nproduct = \"Azure\"\nquantity = {quantity}\n\
         credit = {{ kind = \"monthly\", amount = 100, currency = \"USD\" }}\nassignments = [ {assignments} ]\n"
    )
}

fn technical(kind: &str, more: &str) -> String {
    format!("[[technical]]\nid = \"help\"\nenrollment = \"maps\"\nkind = \"{kind}\"\n{more}\n")
}

const IDS: &str = "access_id = \"100200300\"\ncontract_id = \"400500600\"\n";

const STATUS: &str = "/items/0/status";
const AD: &str = "/items/0/anniversary";
const OPENS: &str = "/items/0/window_opens";
const CLOSES: &str = "/items/0/window_closes";
const DAYS: &str = "/items/0/days";
const OFFERS: &str = "list offers";
const SOFTWARE: &str = "list software";
const CLOUD: &str = "list cloud";
const STUDIO: &str = "list visual-studio";
const TECHNICAL: &str = "list technical";

fn years_and_windows(table: &mut Table) {
    table.add(
        "R1 R6 R10 R11 D2",
        &[&maps("2020-09-01", "")],
        &[
            (OFFERS, "2021-03-01", AD, "2021-09-01"),
            (OFFERS, "2021-03-01", OPENS, "2021-09-02"),
            (OFFERS, "2021-03-01", CLOSES, "2021-10-01"),
            (OFFERS, "2021-09-01", STATUS, "active"),
            (OFFERS, "2021-09-01", DAYS, "0"),
            (OFFERS, "2021-09-02", STATUS, "window"),
            (OFFERS, "2021-09-02", DAYS, "29"),
            (OFFERS, "2021-10-01", STATUS, "window"),
            (OFFERS, "2021-10-01", DAYS, "0"),
            (OFFERS, "2021-10-02", STATUS, "lapsed"),
            (OFFERS, "2021-10-02", DAYS, "-1"),
            (OFFERS, "2021-10-02", AD, "2021-09-01"),
            ("deadlines", "2021-08-17", "@renewal-reminder", "2021-08-17 2021-09-24"),
            ("deadlines", "2021-08-18", "@renewal-reminder", "2021-09-24"),
            ("deadlines", "2021-09-24", "@renewal-reminder", "2021-09-24"),
            ("deadlines", "2021-09-25", "@renewal-reminder", "-"),
            ("deadlines", "2021-09-01", "@anniversary", "2021-09-01"),
            ("deadlines", "2021-09-02", "@anniversary", "-"),
            ("deadlines", "2021-09-02", "@renewal-opens", "2021-09-02"),
            ("deadlines", "2021-09-03", "@renewal-opens", "-"),
            ("deadlines", "2021-10-01", "@renewal-closes", "2021-10-01"),
            ("deadlines", "2021-10-02", "@renewal-closes", "-"),
            ("deadlines", "2021-10-02", "#", "0"),
        ],
    );
    table.add("R1 across a leap day", &[&maps("2023-03-01", "")], &[(OFFERS, "2023-06-01", AD, "2024-03-01")]);
    table.add(
        "R4",
        &[&maps("2022-10-01", ""), &studio(1, &seat(""))],
        &[(OFFERS, "2023-01-01", AD, "2023-10-01"), (STUDIO, "2023-01-01", "/items/0/usable_until", "2023-10-31")],
    );
    table.add(
        "R6 KB",
        &[&maps("2017-10-15", "")],
        &[
            (OFFERS, "2018-10-15", STATUS, "active"),
            (OFFERS, "2018-11-14", STATUS, "window"),
            (OFFERS, "2018-11-15", STATUS, "lapsed"),
        ],
    );
    table.add(
        "R6 compfaq",
        &[&maps("2018-09-01", "")],
        &[(OFFERS, "2019-09-01", OPENS, "2019-09-02"), (OFFERS, "2019-09-02", STATUS, "window")],
    );
    table.add(
        "R6 map",
        &[&maps("2020-06-22", "")],
        &[
            (OFFERS, "2021-06-22", STATUS, "active"),
            (OFFERS, "2021-06-23", STATUS, "window"),
            (OFFERS, "2021-07-22", STATUS, "window"),
            (OFFERS, "2021-07-23", STATUS, "lapsed"),
        ],
    );
    table.add(
        "R8 from a leap day",
        &[&maps("2020-02-29", "")],
        &[
            (OFFERS, "2020-03-01", AD, "2021-02-28"),
            (OFFERS, "2021-02-28", STATUS, "active"),
            (OFFERS, "2021-03-01", STATUS, "window"),
            (OFFERS, "2021-03-30", STATUS, "window"),
            (OFFERS, "2021-03-31", STATUS, "lapsed"),
        ],
    );
    table.add(
        "R8 window on a leap day",
        &[&maps("2019-02-28", "")],
        &[
            (OFFERS, "2020-02-28", STATUS, "active"),
            (OFFERS, "2020-02-28", OPENS, "2020-02-29"),
            (OFFERS, "2020-02-29", STATUS, "window"),
            (OFFERS, "2020-03-29", STATUS, "window"),
            (OFFERS, "2020-03-30", STATUS, "lapsed"),
        ],
    );
}

fn renewals(table: &mut Table) {
    table.add(
        "R9 D5",
        &[&maps("2020-09-01", "renewals = [2021-09-20]")],
        &[
            (OFFERS, "2021-09-19", AD, "2021-09-01"),
            (OFFERS, "2021-09-19", STATUS, "window"),
            (OFFERS, "2021-09-20", AD, "2022-09-01"),
            (OFFERS, "2021-09-20", STATUS, "active"),
            (OFFERS, "2021-09-20", DAYS, "346"),
        ],
    );
    for first_or_last in ["2021-09-02", "2021-10-01"] {
        table.add(
            "R9 whatever the payment day",
            &[&maps("2020-09-01", &format!("renewals = [{first_or_last}]"))],
            &[(OFFERS, "2021-10-02", AD, "2022-09-01"), (OFFERS, "2021-10-02", STATUS, "active")],
        );
    }
    table.add(
        "R9 drifts over a leap year",
        &[&maps("2018-09-01", "renewals = [2019-09-10]")],
        &[
            (OFFERS, "2019-09-09", AD, "2019-09-01"),
            (OFFERS, "2019-09-10", AD, "2020-08-31"),
            (OFFERS, "2020-08-31", STATUS, "active"),
            (OFFERS, "2020-09-01", STATUS, "window"),
        ],
    );
    table.add(
        "D1 paid too early",
        &[&maps("2020-09-01", "renewals = [2021-09-01]")],
        &[(OFFERS, "2021-09-02", AD, "2021-09-01"), (OFFERS, "2021-09-02", STATUS, "window")],
    );
    table.add(
        "D1 paid too late",
        &[&maps("2020-09-01", "renewals = [2021-10-02]")],
        &[(OFFERS, "2021-10-02", AD, "2021-09-01"), (OFFERS, "2021-10-02", STATUS, "lapsed")],
    );
}

fn kept(table: &mut Table) {
    const FROM: &str = "/items/0/kept_from";
    for (purchased, ad, from) in [
        ("2020-03-15", "2022-03-15", "2021-03-15"),
        ("2019-12-31", "2020-12-31", "null"),
        ("2020-01-01", "2022-01-01", "2021-01-01"),
        ("2020-06-30", "2022-06-30", "2021-06-30"),
        ("2020-07-01", "2021-07-01", "null"),
    ] {
        table.add(
            "R16 D3",
            &[&gold(purchased, "")],
            &[(OFFERS, "2020-12-15", AD, ad), (OFFERS, "2020-12-15", FROM, from)],
        );
    }
    table.add(
        "R16 not in its window",
        &[&gold("2020-03-15", "")],
        &[
            (OFFERS, "2021-03-16", STATUS, "active"),
            (OFFERS, "2022-03-15", STATUS, "active"),
            (OFFERS, "2022-03-16", STATUS, "window"),
            (OFFERS, "2022-04-14", STATUS, "window"),
            (OFFERS, "2022-04-15", STATUS, "lapsed"),
        ],
    );
    table.add(
        "R16 not the Action Pack",
        &[&maps("2020-03-15", "")],
        &[(OFFERS, "2021-03-15", AD, "2021-03-15"), (OFFERS, "2021-03-15", FROM, "null")],
    );
    let business = gold("2020-03-15", "").replace("cloud-platform", "cloud-business-applications");
    table.add(
        "R16 not Cloud Business Applications",
        &[&business],
        &[
            (OFFERS, "2021-03-15", AD, "2021-03-15"),
            (OFFERS, "2021-03-15", FROM, "null"),
            (OFFERS, "2021-03-16", STATUS, "window"),
        ],
    );
    let special = gold("2020-03-15", "")
        .replace("\"competency\"", "\"advanced-specialization\"")
        .replace("level = \"gold\"\n", "");
    table.add("R16 advanced specialization", &[&special], &[(OFFERS, "2021-03-01", AD, "2022-03-15")]);
    table.add(
        "D3 at any renewal",
        &[&gold("2019-03-16", "renewals = [2020-03-20]")],
        &[(OFFERS, "2021-03-01", FROM, "2021-03-16"), (OFFERS, "2021-03-01", AD, "2022-03-16")],
    );
    table.add(
        "D1 the fee of a kept year",
        &[&gold("2020-03-15", "renewals = [2021-04-14]")],
        &[(OFFERS, "2021-06-01", AD, "2022-03-15"), (OFFERS, "2021-06-01", FROM, "2021-03-15")],
    );
}

fn expiry(table: &mut Table) {
    let own = "activate_by = 2021-01-31\n";
    table.add(
        "R2 a token",
        &[&maps("2020-09-01", ""), &token(own, 25, "")],
        &[
            (CLOUD, "2021-01-30", STATUS, "ready"),
            (CLOUD, "2021-01-31", STATUS, "ready"),
            (CLOUD, "2021-01-31", "/items/0/tokens/0/status", "ready"),
            (CLOUD, "2021-02-01", STATUS, "expired"),
            (CLOUD, "2021-02-01", "/items/0/tokens/0/status", "expired"),
            ("deadlines", "2021-01-31", "@benefit-expiry", "2021-01-31"),
            ("deadlines", "2021-02-01", "@benefit-expiry", "-"),
        ],
    );
    table.add(
        "R2 a key",
        &[&maps("2020-09-01", ""), &software(own, "")],
        &[
            (SOFTWARE, "2021-01-31", STATUS, "not-activated"),
            (SOFTWARE, "2021-02-01", STATUS, "expired"),
            ("deadlines", "2021-01-31", "@benefit-expiry", "2021-01-31"),
            ("deadlines", "2021-02-01", "@benefit-expiry", "-"),
        ],
    );
    let adele = "{ person = \"adele\", on = 2020-06-01 }";
    let parts = [maps("2020-01-31", ""), studio(2, &seat(adele)), credit(1, adele), software("", "")];
    let mut parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    parts.push(PEOPLE);
    table.add(
        "R5 R7 D4",
        &parts,
        &[
            (STUDIO, "2021-01-31", "/items/0/usable_until", "2021-03-02"),
            (STUDIO, "2021-01-31", "/items/0/activate_by", "2021-03-02"),
            (STUDIO, "2021-03-02", "/items/0/seats/0/status", "held"),
            (STUDIO, "2021-03-03", "/items/0/seats/0/status", "ended"),
            (CLOUD, "2021-03-02", "/items/0/activate_by", "2021-03-02"),
            (CLOUD, "2021-03-02", STATUS, "assigned"),
            (CLOUD, "2021-03-03", STATUS, "lapsed"),
            (SOFTWARE, "2021-01-31", "/items/0/activate_by", "2021-01-31"),
            (SOFTWARE, "2021-01-31", STATUS, "not-activated"),
            (SOFTWARE, "2021-02-01", STATUS, "expired"),
            (SOFTWARE, "2021-03-03", STATUS, "lapsed"),
            ("deadlines", "2021-03-02", "@grace-ends", "2021-03-02 2021-03-02"),
            ("deadlines", "2021-03-03", "@grace-ends", "-"),
        ],
    );
    let renewed = maps("2020-09-01", "renewals = [2021-09-20]");
    table.add(
        "D4 a renewal renews",
        &[&renewed, &software("", ""), &token("", 5, ""), &studio(1, "")],
        &[
            (SOFTWARE, "2021-09-01", "/items/0/activate_by", "2021-09-01"),
            (SOFTWARE, "2021-09-19", STATUS, "expired"),
            (SOFTWARE, "2021-09-20", "/items/0/activate_by", "2022-09-01"),
            (SOFTWARE, "2021-09-20", STATUS, "not-activated"),
            (CLOUD, "2021-09-19", STATUS, "expired"),
            (CLOUD, "2021-09-20", STATUS, "ready"),
            (STUDIO, "2021-09-20", "/items/0/activate_by", "2022-10-01"),
        ],
    );
}

fn refunds(table: &mut Table) {
    table.add(
        "R15",
        &[&maps("2021-09-05", ""), &software("", "")],
        &[
            ("deadlines", "2021-09-05", "@refund-closes", "2021-10-05"),
            ("deadlines", "2021-10-05", "@refund-closes", "2021-10-05"),
            ("deadlines", "2021-10-06", "@refund-closes", "-"),
        ],
    );
    for fact in
        ["viewed = 2021-09-10\n", "activations = [ { on = 2021-09-10, machine = \"PC-A\", case = \"new-machine\" } ]\n"]
    {
        table.add(
            "R15 viewed or activated",
            &[&maps("2021-09-05", ""), &software("", fact)],
            &[
                ("deadlines", "2021-09-09", "@refund-closes", "2021-10-05"),
                ("deadlines", "2021-09-10", "@refund-closes", "-"),
            ],
        );
    }
    let sub = subscription("");
    table.add(
        "R15 redeemed",
        &[&maps("2021-09-05", ""), &token("", 5, &redeemed("2021-09-10", "new")), &sub],
        &[
            ("deadlines", "2021-09-09", "@refund-closes", "2021-10-05"),
            ("deadlines", "2021-09-10", "@refund-closes", "-"),
        ],
    );
    let held = seat("{ person = \"adele\", on = 2021-09-10 }");
    table.add(
        "R15 assigned",
        &[&maps("2021-09-05", ""), PEOPLE, &studio(1, &held)],
        &[
            ("deadlines", "2021-09-09", "@refund-closes", "2021-10-05"),
            ("deadlines", "2021-09-10", "@refund-closes", "-"),
        ],
    );
    table.add(
        "R15 enabled",
        &[&maps("2021-09-05", ""), &technical("product-support", "activated = 2021-09-10\n")],
        &[
            ("deadlines", "2021-09-09", "@refund-closes", "2021-10-05"),
            ("deadlines", "2021-09-10", "@refund-closes", "-"),
        ],
    );
}

const SEQUENCE: &str = "activations = [
  { on = 2021-01-01, machine = \"PC-A\", case = \"new-machine\" },
  { on = 2021-01-02, machine = \"PC-A\", case = \"same-hardware\" },
  { on = 2021-01-03, machine = \"PC-B\", case = \"new-machine\" },
  { on = 2021-01-04, machine = \"PC-A\", case = \"changed-hardware\" },
]\n";

fn counting(table: &mut Table) {
    const USED: &str = "/items/0/keys/0/used";
    const LEFT: &str = "/items/0/keys/0/left";
    table.add(
        "R18 D6",
        &[&maps("2020-09-01", ""), &software("", &format!("limit = 10\n{SEQUENCE}"))],
        &[
            (SOFTWARE, "2020-12-31", USED, "0"),
            (SOFTWARE, "2020-12-31", STATUS, "not-activated"),
            (SOFTWARE, "2021-01-01", USED, "1"),
            (SOFTWARE, "2021-01-01", STATUS, "active"),
            (SOFTWARE, "2021-01-02", USED, "1"),
            (SOFTWARE, "2021-01-03", USED, "2"),
            (SOFTWARE, "2021-01-04", USED, "3"),
            (SOFTWARE, "2021-01-04", LEFT, "7"),
        ],
    );
    let every = gold("2020-09-01", "counting = \"every-activation\"");
    table.add(
        "R19 D6",
        &[&every, &software("", &format!("limit = 10\n{SEQUENCE}"))],
        &[
            (SOFTWARE, "2021-01-01", USED, "1"),
            (SOFTWARE, "2021-01-02", USED, "2"),
            (SOFTWARE, "2021-01-03", USED, "3"),
            (SOFTWARE, "2021-01-04", USED, "4"),
            (SOFTWARE, "2021-01-04", LEFT, "6"),
        ],
    );
    table.add(
        "R20 met and exceeded",
        &[&every, &software("", &format!("limit = 3\n{SEQUENCE}"))],
        &[
            (SOFTWARE, "2021-01-02", STATUS, "active"),
            (SOFTWARE, "2021-01-02", LEFT, "1"),
            (SOFTWARE, "2021-01-03", STATUS, "key-used-up"),
            (SOFTWARE, "2021-01-03", LEFT, "0"),
            (SOFTWARE, "2021-01-04", USED, "4"),
            (SOFTWARE, "2021-01-04", LEFT, "0"),
            (SOFTWARE, "2021-01-04", STATUS, "key-used-up"),
        ],
    );
    let five: String = (1..=5)
        .map(|day| format!("  {{ on = 2021-02-0{day}, machine = \"PC-{day}\", case = \"new-machine\" }},\n"))
        .collect();
    let five = format!("limit = 5\nactivations = [\n{five}]\n");
    table.add(
        "R20 limit 5",
        &[&maps("2020-09-01", ""), &software("", &five)],
        &[
            (SOFTWARE, "2021-02-04", USED, "4"),
            (SOFTWARE, "2021-02-04", STATUS, "active"),
            (SOFTWARE, "2021-02-05", USED, "5"),
            (SOFTWARE, "2021-02-05", STATUS, "key-used-up"),
        ],
    );
    table.add(
        "R20 no limit known",
        &[&maps("2020-09-01", ""), &software("", SEQUENCE)],
        &[(SOFTWARE, "2021-01-04", LEFT, "null"), (SOFTWARE, "2021-01-04", "/items/0/keys/0/limit", "null")],
    );
    table.add(
        "R22",
        &[&maps("2020-09-01", ""), &software("activation = \"none\"\n", "")],
        &[(SOFTWARE, "2021-01-04", STATUS, "no-key-needed"), ("deadlines", "2021-01-04", "@benefit-expiry", "-")],
    );
    table.add(
        "R23",
        &[&maps("2020-09-01", ""), &software("kind = \"cal\"\n", "")],
        &[(SOFTWARE, "2021-01-04", STATUS, "no-details")],
    );
    table.add(
        "R30 D5",
        &[&maps("2020-09-01", ""), &software("", &format!("blocked = true\n{SEQUENCE}"))],
        &[
            (SOFTWARE, "2020-12-01", STATUS, "key-blocked"),
            (SOFTWARE, "2021-01-04", STATUS, "key-blocked"),
            ("deadlines", "2020-12-01", "@benefit-expiry", "-"),
        ],
    );
    table.add(
        "R25 lapsed",
        &[&maps("2020-09-01", ""), &software("", SEQUENCE)],
        &[(SOFTWARE, "2021-10-01", STATUS, "active"), (SOFTWARE, "2021-10-02", STATUS, "lapsed")],
    );
}

const SEATS: &str = "/subscriptions/0/seats";
const ENDS: &str = "/subscriptions/0/ends";
const LEFT: &str = "/subscriptions/0/days";
const LIVE: &str = "/subscriptions/0/status";

fn redemptions(table: &mut Table) {
    let own = "activate_by = 2021-01-31\n";
    let new = token(own, 25, &redeemed("2020-12-01", "new"));
    table.add(
        "R3",
        &[&maps("2020-09-01", ""), &new, &subscription("")],
        &[
            (CLOUD, "2020-12-01", ENDS, "2021-12-01"),
            (CLOUD, "2020-12-01", SEATS, "25"),
            (CLOUD, "2020-12-01", STATUS, "redeemed"),
            (CLOUD, "2021-02-01", STATUS, "redeemed"),
            (CLOUD, "2021-12-01", LIVE, "active"),
            (CLOUD, "2021-12-01", LEFT, "0"),
            (CLOUD, "2021-12-02", LIVE, "ended"),
            (CLOUD, "2021-12-02", LEFT, "-1"),
            ("deadlines", "2021-12-01", "@subscription-ends", "2021-12-01"),
            ("deadlines", "2021-12-02", "@subscription-ends", "-"),
        ],
    );
    let leap = token("", 25, &redeemed("2020-02-29", "new"));
    table.add(
        "R3 leap day",
        &[&maps("2019-09-01", ""), &leap, &subscription("")],
        &[(CLOUD, "2020-03-01", ENDS, "2021-02-28")],
    );
    let stated = subscription("seats = 10\nends = 2021-01-10\nas_of = 2020-10-01\n");
    table.add(
        "R37 D7 starts again",
        &[&maps("2020-09-01", ""), &token("", 25, &redeemed("2021-02-01", "new")), &stated],
        &[
            (CLOUD, "2021-01-31", SEATS, "10"),
            (CLOUD, "2021-01-31", LIVE, "ended"),
            (CLOUD, "2021-02-01", SEATS, "25"),
            (CLOUD, "2021-02-01", ENDS, "2022-02-01"),
            (CLOUD, "2021-02-01", LIVE, "active"),
        ],
    );
}

fn formulas(table: &mut Table) {
    let offer = maps("2020-09-01", "");
    // Ends are 2021-03-01 and the days left; what follows is that day and the days of the rule.
    for (rule, seats, ends, how, size, seats_after, ends_after) in [
        ("R34 A10 B180 C10", 10, "2021-08-28", "add", 10, "20", "2021-11-28"),
        ("R34 A25 B100 C5", 25, "2021-06-09", "add", 5, "30", "2021-07-23"),
        ("R34 the sample", 100, "2021-05-30", "add", 25, "125", "2021-07-24"),
        ("R35 A10 B180 C10", 10, "2021-08-28", "extend", 10, "10", "2022-08-28"),
        ("R35 100 + 25", 100, "2021-08-28", "extend", 25, "100", "2021-11-27"),
        ("R35 100 + 100", 100, "2021-08-28", "extend", 100, "100", "2022-08-28"),
        ("R35 5 + 10", 5, "2021-08-28", "extend", 10, "5", "2023-08-28"),
        ("R35 5 + 15", 5, "2021-08-28", "extend", 15, "5", "2024-08-27"),
        ("R35 the sample", 100, "2021-05-30", "extend", 25, "100", "2021-08-29"),
    ] {
        let stated = subscription(&format!("seats = {seats}\nends = {ends}\nas_of = 2020-10-01\n"));
        let before = seats.to_string().leak();
        table.add(
            rule,
            &[&offer, &token("", size, &redeemed("2021-03-01", how)), &stated],
            &[
                (CLOUD, "2021-02-28", SEATS, before),
                (CLOUD, "2021-02-28", ENDS, ends),
                (CLOUD, "2021-03-01", SEATS, seats_after),
                (CLOUD, "2021-03-01", ENDS, ends_after),
                ("deadlines", "2021-03-01", "@subscription-ends", ends_after),
            ],
        );
    }
    for (how, rule) in [("add", "R34"), ("extend", "R35")] {
        let stated = subscription("seats = 10\nends = 2021-08-28\nas_of = 2020-10-01\n");
        let used = token("", 10, &redeemed("2021-03-01", how));
        let parts = [&offer, &used, &stated].map(String::as_str);
        table.add(
            "the rule of an end",
            &parts,
            &[
                // Past everything of the offer only the subscription is left.
                ("deadlines", "2021-10-02", "/items/0/rule", rule),
                ("deadlines", "2021-10-02", "#", "1"),
            ],
        );
    }
}

fn replacements(table: &mut Table) {
    const UNTIL: &str = "/items/0/tokens/0/replace_until";
    const TOKEN: &str = "/items/0/tokens/0/status";
    let offer = maps("2020-09-01", "");
    let once = redeemed("2021-03-01", "new");
    table.add(
        "R33 D8",
        &[&offer, &token("", 25, &once), &subscription("")],
        &[
            (CLOUD, "2021-02-28", UNTIL, "null"),
            (CLOUD, "2021-02-28", TOKEN, "ready"),
            (CLOUD, "2021-03-01", UNTIL, "2021-03-31"),
            (CLOUD, "2021-03-31", UNTIL, "2021-03-31"),
            (CLOUD, "2021-03-31", TOKEN, "redeemed"),
            (CLOUD, "2021-04-01", UNTIL, "null"),
            ("deadlines", "2021-03-31", "@replacement-closes", "2021-03-31"),
            ("deadlines", "2021-04-01", "@replacement-closes", "-"),
        ],
    );
    let replaced = format!("{once}replaced = {{ on = 2021-03-10, reason = \"wrong-tenant\" }}\n");
    table.add(
        "R33 once",
        &[&offer, &token("", 25, &replaced), &subscription("")],
        &[
            (CLOUD, "2021-03-09", UNTIL, "2021-03-31"),
            (CLOUD, "2021-03-10", UNTIL, "null"),
            (CLOUD, "2021-03-10", TOKEN, "replaced"),
            (CLOUD, "2021-03-10", STATUS, "replaced"),
            (CLOUD, "2021-03-10", ENDS, "2022-03-01"),
            ("deadlines", "2021-03-10", "@replacement-closes", "-"),
        ],
    );
    let by = format!("{once}replaced = {{ on = 2021-03-10, reason = \"wrong-tenant\", by = \"second\" }}\n");
    let second = format!(
        "{}[[cloud.token]]\nid = \"second\"\nkey = \"DEMO0-TOKE1-AAAA0-BEEF0-00003\"\nseats = 25\n{}",
        token("", 25, &by),
        redeemed("2021-03-12", "new").replace("\"sub\"", "\"other\"")
    );
    let subs = format!("{}{}", subscription(""), subscription("").replace("\"sub\"", "\"other\""));
    table.add(
        "R33 not of a replacement",
        &[&offer, &second, &subs],
        &[
            (CLOUD, "2021-03-12", "/items/0/tokens/1/status", "redeemed"),
            (CLOUD, "2021-03-12", "/items/0/tokens/1/replace_until", "null"),
        ],
    );
}

fn seats(table: &mut Table) {
    const SEAT: &str = "/items/0/seats/0/status";
    const FROM: &str = "/items/0/seats/0/reassignable_from";
    let offer = maps("2020-09-01", "");
    let released = seat("{ person = \"adele\", on = 2021-03-01, ended = 2021-04-01 }");
    table.add(
        "R45 D9",
        &[&offer, PEOPLE, &studio(1, &released)],
        &[
            (STUDIO, "2021-02-28", SEAT, "free"),
            (STUDIO, "2021-03-01", SEAT, "held"),
            (STUDIO, "2021-03-01", FROM, "2021-05-30"),
            (STUDIO, "2021-03-31", SEAT, "held"),
            (STUDIO, "2021-04-01", SEAT, "locked"),
            (STUDIO, "2021-04-01", "/items/0/assigned", "0"),
            (STUDIO, "2021-04-01", "/items/0/free", "0"),
            (STUDIO, "2021-05-29", SEAT, "locked"),
            (STUDIO, "2021-05-29", "/items/0/free", "0"),
            (STUDIO, "2021-05-30", SEAT, "free"),
            (STUDIO, "2021-05-30", "/items/0/free", "1"),
            (STUDIO, "2021-05-31", FROM, "2021-05-30"),
            ("deadlines", "2021-05-30", "@reassignable", "2021-05-30"),
            ("deadlines", "2021-05-31", "@reassignable", "-"),
        ],
    );
    let moved = seat("{ person = \"adele\", on = 2021-03-01 }, { person = \"alex\", on = 2021-05-30 }");
    table.add(
        "R45 the clock restarts",
        &[&offer, PEOPLE, &studio(1, &moved)],
        &[
            (STUDIO, "2021-05-29", FROM, "2021-05-30"),
            (STUDIO, "2021-05-29", "/items/0/seats/0/person", "adele"),
            (STUDIO, "2021-05-30", FROM, "2021-08-28"),
            (STUDIO, "2021-05-30", "/items/0/seats/0/person", "alex"),
            (STUDIO, "2021-05-30", "/items/0/seats/0/since", "2021-05-30"),
        ],
    );
    table.add(
        "R45 never assigned",
        &[&offer, &studio(3, &seat(""))],
        &[
            (STUDIO, "2021-03-01", SEAT, "free"),
            (STUDIO, "2021-03-01", FROM, "null"),
            (STUDIO, "2021-03-01", "/items/0/free", "3"),
            // Of the seat, and of the two that are not on record (D14).
            ("deadlines", "2021-10-01", "@benefit-expiry", "2021-10-01 2021-10-01"),
            ("deadlines", "2021-10-02", "@benefit-expiry", "-"),
        ],
    );
    let one = credit(2, "{ person = \"adele\", on = 2021-03-01, ended = 2021-04-01 }");
    table.add(
        "R42",
        &[&offer, PEOPLE, &one],
        &[
            (CLOUD, "2021-02-28", STATUS, "not-assigned"),
            (CLOUD, "2021-03-01", STATUS, "partly-assigned"),
            (CLOUD, "2021-03-31", "/items/0/assigned", "1"),
            (CLOUD, "2021-04-01", "/items/0/assigned", "0"),
        ],
    );
}

fn incidents(count: u32) -> String {
    let rows: String =
        (1..=count).map(|day| format!("  {{ case = \"120-{day}\", on = 2021-02-{day:02} }},\n")).collect();
    format!("incidents = [\n{rows}]\n")
}

fn support(table: &mut Table) {
    const USED: &str = "/items/0/used";
    const LEFT: &str = "/items/0/left";
    const ACCESS: &str = "/items/0/access_id";
    let offer = maps("2020-09-01", "");
    let enabled = "activated = 2021-01-20\n";
    let ten = technical("product-support", &format!("quantity = 10\n{enabled}{IDS}{}", incidents(11)));
    table.add(
        "R50 R54",
        &[&offer, &ten],
        &[
            (TECHNICAL, "2021-01-19", STATUS, "not-activated"),
            (TECHNICAL, "2021-01-19", ACCESS, "null"),
            (TECHNICAL, "2021-01-20", STATUS, "active"),
            (TECHNICAL, "2021-01-20", ACCESS, "100200300"),
            (TECHNICAL, "2021-02-09", USED, "9"),
            (TECHNICAL, "2021-02-09", LEFT, "1"),
            (TECHNICAL, "2021-02-09", "/items/0/contract_id", "400500600"),
            (TECHNICAL, "2021-02-10", LEFT, "0"),
            (TECHNICAL, "2021-02-10", STATUS, "used-up"),
            (TECHNICAL, "2021-02-10", ACCESS, "null"),
            (TECHNICAL, "2021-02-11", USED, "11"),
            (TECHNICAL, "2021-02-11", LEFT, "0"),
        ],
    );
    // Silver, Gold, unlimited.
    for (quantity, left) in [("quantity = 15\n", "12"), ("quantity = 20\n", "17"), ("", "null")] {
        let some = technical("signature-cloud", &format!("{quantity}{enabled}{IDS}{}", incidents(3)));
        table.add(
            "R50 grants",
            &[&offer, &some],
            &[
                (TECHNICAL, "2021-02-28", USED, "3"),
                (TECHNICAL, "2021-02-28", LEFT, left),
                (TECHNICAL, "2021-02-28", STATUS, "active"),
            ],
        );
    }
    let hours = "incidents = [\n  { case = \"a\", on = 2021-02-01, hours = 3 },\n  { case = \"b\", on = 2021-02-02, hours = 2 },\n]\n";
    table.add(
        "R51",
        &[&offer, &technical("advisory-hours", &format!("quantity = 5\n{hours}"))],
        &[
            (TECHNICAL, "2021-01-31", STATUS, "active"),
            (TECHNICAL, "2021-02-01", LEFT, "2"),
            (TECHNICAL, "2021-02-01", STATUS, "active"),
            (TECHNICAL, "2021-02-02", LEFT, "0"),
            (TECHNICAL, "2021-02-02", STATUS, "used-up"),
            ("deadlines", "2021-01-31", "@contract-ends", "-"),
            ("deadlines", "2021-01-31", "@benefit-expiry", "-"),
        ],
    );
    let enabled_only = technical("product-support", &format!("quantity = 10\n{enabled}{IDS}"));
    table.add(
        "R54",
        &[&offer, &enabled_only],
        &[
            (TECHNICAL, "2021-10-01", STATUS, "active"),
            (TECHNICAL, "2021-10-01", ACCESS, "100200300"),
            (TECHNICAL, "2021-10-02", STATUS, "ended"),
            (TECHNICAL, "2021-10-02", ACCESS, "null"),
            ("deadlines", "2021-01-19", "@contract-ends", "-"),
            ("deadlines", "2021-10-01", "@contract-ends", "2021-10-01"),
            ("deadlines", "2021-10-02", "@contract-ends", "-"),
        ],
    );
    let renewed = maps("2020-09-01", "renewals = [2021-09-20]");
    let two = "incidents = [\n  { case = \"a\", on = 2021-09-01 },\n  { case = \"b\", on = 2021-09-02 },\n]\n";
    table.add(
        "D4 a term's incidents",
        &[&renewed, &technical("product-support", &format!("quantity = 10\n{enabled}{two}"))],
        &[
            (TECHNICAL, "2021-09-01", USED, "1"),
            (TECHNICAL, "2021-09-19", USED, "2"),
            (TECHNICAL, "2021-09-20", USED, "1"),
            (TECHNICAL, "2021-09-20", STATUS, "active"),
            (TECHNICAL, "2021-09-20", "/items/0/activate_by", "2022-10-01"),
        ],
    );
}

fn time(table: &mut Table) {
    let stated = subscription("seats = 10\nends = 2021-08-28\nas_of = 2020-10-01\n");
    table.add(
        "D5 before the purchase",
        &[&maps("2020-09-01", ""), &software("", ""), &studio(1, ""), &stated],
        &[
            (OFFERS, "2020-08-31", "#", "0"),
            (OFFERS, "2020-09-01", "#", "1"),
            (SOFTWARE, "2020-08-31", "#", "0"),
            (SOFTWARE, "2020-09-01", "#", "1"),
            (STUDIO, "2020-08-31", "#", "0"),
            (CLOUD, "2020-09-30", "/subscriptions", "[]"),
            (CLOUD, "2020-10-01", SEATS, "10"),
            ("deadlines", "2020-08-31", "#", "0"),
        ],
    );
    let leaver = "[[person]]\nid = \"adele\"\nname = \"Adele\"\nleft = 2021-06-30\n";
    table.add(
        "D5 who left",
        &[&maps("2020-09-01", ""), leaver],
        &[
            ("list people", "2021-06-29", "/items/0/left", "null"),
            ("list people", "2021-06-30", "/items/0/left", "2021-06-30"),
        ],
    );
}
