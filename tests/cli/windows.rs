//! Both sides of every boundary of a renewal window, in the documents: leap days, renewals, the extension of 2021. On the
//! screen they stand in `tests/screen/timeline.rs`.

use crate::kit::program::{CONTOSO, Place, plain};

/// Status, anniversary, days and whether the offer alone makes `check` critical, on a day.
type Row = (&'static str, &'static str, &'static str, i64, bool);

/// An offer's life, by its text in a file: id, then rows.
const LIVES: &[(&str, &str, &[Row])] = &[
    (
        "offer = 'action-pack'\npurchased = 2020-09-01",
        "bought on an ordinary day",
        &[
            ("2021-08-31", "active", "2021-09-01", 1, false),
            ("2021-09-01", "active", "2021-09-01", 0, false),
            ("2021-09-02", "window", "2021-09-01", 29, true),
            ("2021-10-01", "window", "2021-09-01", 0, true),
            ("2021-10-02", "lapsed", "2021-09-01", -1, true),
            // Told of for thirty days.
            ("2021-10-31", "lapsed", "2021-09-01", -30, true),
            ("2021-11-01", "lapsed", "2021-09-01", -31, false),
        ],
    ),
    (
        "offer = 'action-pack'\npurchased = 2020-02-29",
        "bought on 29 February (R8)",
        &[
            ("2021-02-28", "active", "2021-02-28", 0, false),
            ("2021-03-01", "window", "2021-02-28", 29, true),
            ("2021-03-30", "window", "2021-02-28", 0, true),
            ("2021-03-31", "lapsed", "2021-02-28", -1, true),
        ],
    ),
    (
        "offer = 'learning-action-pack'\npurchased = 2019-02-28",
        "a window that opens on 29 February (R8)",
        &[
            ("2020-02-28", "active", "2020-02-28", 0, false),
            ("2020-02-29", "window", "2020-02-28", 29, true),
            ("2020-03-29", "window", "2020-02-28", 0, true),
            ("2020-03-30", "lapsed", "2020-02-28", -1, true),
        ],
    ),
    (
        "offer = 'action-pack'\npurchased = 2018-09-01\nrenewals = [2019-10-01, 2020-09-01]",
        "renewed on the last and on the first day of a window; 365 days, a day less over a leap day (R9)",
        &[
            ("2019-09-30", "window", "2019-09-01", 1, true),
            ("2019-10-01", "active", "2020-08-31", 335, false),
            ("2020-08-31", "active", "2020-08-31", 0, false),
            ("2020-09-01", "active", "2021-08-31", 364, false),
            ("2021-09-01", "window", "2021-08-31", 29, true),
            ("2021-10-01", "lapsed", "2021-08-31", -1, true),
        ],
    ),
    (
        "offer = 'competency'\ncompetency = 'cloud-platform'\nlevel = 'gold'\npurchased = 2020-03-15\nrenewals = [2021-03-20]",
        "kept to the same day of 2022 (R16)",
        &[
            ("2021-03-15", "active", "2022-03-15", 365, false),
            ("2021-04-15", "active", "2022-03-15", 334, false),
            ("2022-03-15", "active", "2022-03-15", 0, false),
            ("2022-03-16", "window", "2022-03-15", 29, true),
            ("2022-04-14", "window", "2022-03-15", 0, true),
            ("2022-04-15", "lapsed", "2022-03-15", -1, true),
        ],
    ),
    (
        "offer = 'competency'\ncompetency = 'cloud-business-applications'\nlevel = 'gold'\npurchased = 2020-03-15",
        "not kept (R16)",
        &[
            ("2021-03-15", "active", "2021-03-15", 0, false),
            ("2021-03-16", "window", "2021-03-15", 29, true),
            ("2021-04-15", "lapsed", "2021-03-15", -1, true),
        ],
    ),
];

#[test]
fn statuses_and_windows_on_both_sides() {
    let place = Place::new();
    for (offer, told, rows) in LIVES {
        let text = format!("format = 1\nrules = 'mpn-2021'\n\n[[enrollment]]\nid = 'own'\n{offer}\n");
        let path = place.write("work/own.toml", text);
        for (day, status, anniversary, days, critical) in *rows {
            for option in ["--clock", "--today"] {
                let told = format!("{told}, {option} {day}");
                let document = place.on(&path, &format!("list offers --json {option} {day}")).json();
                let row = &document["items"][0];
                let found = [plain(&row["status"]), plain(&row["anniversary"]), plain(&row["days"])];
                assert_eq!(found, [(*status).to_owned(), (*anniversary).to_owned(), days.to_string()], "{told}");
                let check = place.on(&path, &format!("check --json --warn 0 {option} {day}"));
                let code = if *critical || *days == 0 { 2 } else { 0 };
                assert_eq!(check.code, Some(code), "{told}: {check:?}");
                // The window's own dates are on the ladder exactly while they are to come.
                let ladder = place.on(&path, &format!("deadlines --json {option} {day}")).json();
                let kinds: Vec<String> =
                    ladder["items"].as_array().unwrap().iter().map(|item| plain(&item["kind"])).collect();
                let has = |kind: &str| kinds.iter().any(|own| own == kind);
                assert_eq!(has("anniversary"), *status == "active", "{told}");
                assert_eq!(has("renewal-closes"), *status != "lapsed", "{told}");
                let first_day = *status == "window" && *days == 29;
                assert_eq!(has("renewal-opens"), *status == "active" || first_day, "{told}");
            }
        }
    }
}

/// What changes on a boundary is told on its first day, once.
#[test]
fn each_boundary_is_one_change() {
    let place = Place::new();
    let path = place.write("work/own.toml", CONTOSO);
    let document = place.on(&path, "diff 2021-08-31 2021-10-03 --json").json();
    let of_offer = document["items"].as_array().unwrap().iter().filter(|item| item["subject"] == "maps");
    let told: Vec<String> =
        of_offer.map(|item| ["date", "kind", "to", "rule"].map(|name| plain(&item[name])).join(" ")).collect();
    assert_eq!(
        told,
        [
            "2021-09-01 anniversary null R1",
            "2021-09-02 renewal-opens null R6",
            "2021-09-02 status window R6",
            "2021-09-24 renewal-reminder null R10",
            "2021-10-01 renewal-closes null R6",
            "2021-10-02 status lapsed R11",
        ]
    );
}
