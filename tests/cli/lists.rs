//! Every list view of the sample, worked out by hand from the documents: values, field names and their order.

use crate::kit::program::{Place, contoso, failure, refused, run, same_document};

const DAY: &str = "--clock 2021-03-01 --json";

fn list(view: &str, expected: &str) {
    let place = Place::new();
    let ran = place.on(&contoso(), &format!("list {view} {DAY}"));
    assert_eq!(ran.err, "");
    let head = r#"{"today":"2021-03-01","what_if":false,"rules":"mpn-2021","#;
    same_document(&ran, &format!("{head}{expected}}}"));
}

/// Bought 2020-09-01 (R1, R6); bought 2020-03-15 and kept a year by R16.
#[test]
fn offers() {
    list(
        "offers",
        r#""items":[
        {"id":"maps","offer":"action-pack","competency":null,"level":null,"status":"active","anniversary":"2021-09-01",
         "kept_from":null,"window_opens":"2021-09-02","window_closes":"2021-10-01","days":184,"fee":null},
        {"id":"gold-cloud","offer":"competency","competency":"cloud-platform","level":"gold","status":"active",
         "anniversary":"2022-03-15","kept_from":"2021-03-15","window_opens":"2022-03-16","window_closes":"2022-04-14",
         "days":379,"fee":{"from":"2021-03-16","to":"2021-04-14","paid":null}}]"#,
    );
}

/// Windows: a reinstall on the same hardware is not counted (R18). Windows Server: it is (R19). Dates: D4.
#[test]
fn software() {
    list(
        "software",
        r#""items":[
        {"id":"win-ent","product":"Windows 10 Enterprise","quantity":10,"enrollment":"maps","kind":"product",
         "grant":"core","activation":"required","activate_by":"2021-09-01","status":"active",
         "keys":[{"id":"win-ent-mak","tail":"00001","kind":"mak","used":4,"outside":null,"limit":20,"left":16}]},
        {"id":"office-2019","product":"Office Professional Plus 2019","quantity":10,"enrollment":"maps",
         "kind":"product","grant":"core","activation":"required","activate_by":"2021-09-01","status":"key-used-up",
         "keys":[{"id":"office-mak","tail":"00001","kind":"mak","used":3,"outside":null,"limit":3,"left":0},
                 {"id":"office-mak-spare","tail":"00002","kind":"mak","used":0,"outside":null,"limit":5,"left":5}]},
        {"id":"sql-2019","product":"SQL Server 2019 Standard","quantity":4,"enrollment":"gold-cloud","kind":"product",
         "grant":"incremental","activation":"none","activate_by":"2022-03-15","status":"no-key-needed","keys":[]},
        {"id":"ws-2019","product":"Windows Server 2019 Standard","quantity":16,"enrollment":"gold-cloud",
         "kind":"product","grant":"core","activation":"required","activate_by":"2022-03-15","status":"active",
         "keys":[{"id":"ws-2019-mak","tail":"00019","kind":"mak","used":3,"outside":null,"limit":4,"left":1}]},
        {"id":"ws-cal","product":"Windows Server 2019 CAL","quantity":100,"enrollment":"gold-cloud","kind":"cal",
         "grant":"core","activation":"none","activate_by":"2022-03-15","status":"no-details","keys":[]}]"#,
    );
}

/// A replacement of d365-5 until day 30 (R33); the subscription that it made until the same day next year (R3).
#[test]
fn cloud() {
    list(
        "cloud",
        r#""items":[
        {"id":"m365-e3","product":"Microsoft 365 E3","quantity":25,"enrollment":"maps","activate_by":"2021-09-01",
         "status":"ready","credit":null,"assigned":null,"holders":[],
         "tokens":[{"id":"m365-25","tail":"00002","seats":25,"status":"ready","replace_until":null}]},
        {"id":"ems","product":"Enterprise Mobility + Security E3","quantity":16,"enrollment":"gold-cloud",
         "activate_by":"2021-03-15","status":"ready","credit":null,"assigned":null,"holders":[],
         "tokens":[{"id":"ems-16","tail":"00016","seats":16,"status":"ready","replace_until":null}]},
        {"id":"d365","product":"Dynamics 365 Customer Engagement","quantity":5,"enrollment":"maps",
         "activate_by":"2021-09-01","status":"redeemed","credit":null,"assigned":null,"holders":[],
         "tokens":[{"id":"d365-5","tail":"00005","seats":5,"status":"redeemed","replace_until":"2021-03-12"}]},
        {"id":"azure-monthly","product":"Microsoft Azure","quantity":1,"enrollment":"maps","activate_by":"2021-10-01",
         "status":"assigned","credit":{"kind":"monthly","amount":100,"currency":"USD"},"assigned":1,
         "holders":[{"person":"adele","since":"2020-10-05"}],"tokens":[]}],
        "subscriptions":[
        {"id":"m365","product":"Microsoft 365 E3","tenant":"contoso.onmicrosoft.com","seats":100,"ends":"2021-05-30",
         "days":90,"status":"active"},
        {"id":"ems-main","product":"Enterprise Mobility + Security E3","tenant":"contoso.onmicrosoft.com","seats":5,
         "ends":"2021-07-01","days":122,"status":"active"},
        {"id":"d365-demo","product":"Dynamics 365 Customer Engagement","tenant":"contosodemo.onmicrosoft.com",
         "seats":5,"ends":"2022-02-10","days":346,"status":"active"}]"#,
    );
}

/// Day 90 of each assignment (R45), the grace (R5).
#[test]
fn visual_studio() {
    list(
        "visual-studio",
        r#""items":[
        {"id":"vs-pro","product":"Visual Studio Professional","quantity":3,"enrollment":"maps",
         "activate_by":"2021-10-01","assigned":2,"free":1,"usable_until":"2021-10-01",
         "seats":[
         {"id":"vs-1","person":"adele","since":"2021-01-15","status":"held","reassignable_from":"2021-04-15"},
         {"id":"vs-2","person":null,"since":null,"status":"free","reassignable_from":null},
         {"id":"vs-3","person":"zoe","since":"2020-12-20","status":"held","reassignable_from":"2021-03-20"}]}]"#,
    );
}

/// Three incidents of ten (R50); hours need no activation (R51); unlimited cloud tickets not switched on yet.
#[test]
fn technical() {
    list(
        "technical",
        r#""items":[
        {"id":"support","kind":"product-support","quantity":10,"enrollment":"maps","activate_by":"2021-10-01","used":3,
         "left":7,"status":"active","access_id":"100200300","contract_id":"400500600"},
        {"id":"advisory","kind":"advisory-hours","quantity":5,"enrollment":"maps","activate_by":"2021-10-01","used":0,
         "left":5,"status":"active","access_id":null,"contract_id":null},
        {"id":"signature","kind":"signature-cloud","quantity":null,"enrollment":"gold-cloud",
         "activate_by":"2022-04-14","used":0,"left":null,"status":"not-activated","access_id":null,
         "contract_id":null}]"#,
    );
}

/// A monthly credit can be taken back any day (R42): it has no day to wait for.
#[test]
fn people() {
    list(
        "people",
        r#""items":[
        {"id":"adele","name":"Adele Vance","email":"adele@contoso.example","left":null,
         "holds":[{"subject":"azure-monthly","since":"2020-10-05","free_from":null},
                  {"subject":"vs-1","since":"2021-01-15","free_from":"2021-04-15"}]},
        {"id":"alex","name":"Alex Wilber","email":"alex@contoso.example","left":null,"holds":[]},
        {"id":"megan","name":"Megan Bowen","email":"megan@contoso.example","left":null,"holds":[]},
        {"id":"zoe","name":"Zoë Müller-Lüdenscheidt","email":"zoe@contoso.example","left":null,
         "holds":[{"subject":"vs-3","since":"2020-12-20","free_from":"2021-03-20"}]}]"#,
    );
}

/// The table says the same: a line for each row under the headings, the id first; a person has a line for
/// each thing held.
#[test]
fn tables() {
    let place = Place::new();
    for (view, rows) in [
        ("offers", vec!["maps", "gold-cloud"]),
        ("software", vec!["win-ent", "office-2019", "sql-2019", "ws-2019", "ws-cal"]),
        ("cloud", vec!["m365-e3", "ems", "d365", "azure-monthly", "", "Subscription", "m365", "ems-main", "d365-demo"]),
        ("visual-studio", vec!["vs-1", "vs-2", "vs-3"]),
        ("technical", vec!["support", "advisory", "signature"]),
        ("people", vec!["adele", "adele", "alex", "megan", "zoe"]),
    ] {
        let ran = place.on(&contoso(), &format!("list {view} --clock 2021-03-01")).fine();
        let found: Vec<&str> = ran.out.lines().skip(1).map(|line| line.split("  ").next().unwrap()).collect();
        assert_eq!(found, rows, "{}", ran.out);
        assert!(!ran.out.contains('\u{1b}'), "no colours in a pipe");
    }
}

/// Narrowed, sorted and for spreadsheets, in the words of the dashboard.
#[test]
fn filtered_sorted_and_as_csv() {
    let place = Place::new();
    let list = |words: &[&str]| {
        run(place.mpn(["list", "software", "--clock", "2021-03-01"]).args(words).arg("--file").arg(contoso()))
            .fine()
            .out
    };
    let names = |table: String| {
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        let rows: Vec<String> = reader.records().map(|record| record.unwrap()[0].to_owned()).collect();
        rows
    };
    assert_eq!(names(list(&["--csv"])), ["win-ent", "office-2019", "sql-2019", "ws-2019", "ws-cal"]);
    assert_eq!(names(list(&["--csv", "--filter", "windows !cal"])), ["win-ent", "ws-2019"]);
    assert_eq!(
        names(list(&["--csv", "--sort", "benefit"])),
        ["office-2019", "sql-2019", "win-ent", "ws-cal", "ws-2019"]
    );
    assert_eq!(
        names(list(&["--csv", "--sort", "Benefit", "--reverse"])),
        ["ws-2019", "ws-cal", "win-ent", "sql-2019", "office-2019"]
    );
    assert_eq!(list(&["--filter", "office"]).lines().count(), 2);
    let none = place.on(&contoso(), "list software --filter nothing-fits --clock 2021-03-01");
    assert!(none.code == Some(0) && none.out.is_empty() && none.err.contains("filter"), "{none:?}");
    assert!(refused(&place.on(&contoso(), "list software --sort colour"), 2).contains("colour"));
    for option in ["--filter x", "--sort Benefit", "--reverse", "--csv"] {
        failure(&place.on(&contoso(), &format!("list software --json {option}")), 2);
    }
}
