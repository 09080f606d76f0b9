//! The sample of the documents on 2021-03-01: the figures of the screen example and of the stories.

use mpn_benefits::domain::change::{self, ChangeItem, Scope};
use mpn_benefits::domain::overview::{Overview, Status};

use crate::kit::support::contoso::contoso;
use crate::kit::support::{Cases, d, dates, ladder, opt, replace_until, seats_on, token_statuses};

pub(crate) fn cases() -> Cases {
    let mut cases = Cases::default();
    screen(&mut cases);
    stories(&mut cases);
    changes(&mut cases);
    cases
}

fn screen(cases: &mut Cases) {
    let state = contoso();
    let today = Overview::of(&state, d("2021-03-01"));
    let counts = (today.software.len(), today.cloud.len(), today.seats.len(), today.technical.len());
    cases.eq("ux", "rows of the four tabs", format!("{counts:?}"), "(5, 4, 3, 3)");
    let soon = today.deadlines.iter().filter(|item| item.days <= 30).count();
    cases.eq("ux", "deadlines within 30 days", soon, 3);
    let first = &ladder(&state, "2021-03-01")[..3];
    let want = "2021-03-12 replacement-closes d365-5 R33\n2021-03-15 benefit-expiry ems-16 R2\n2021-03-20 reassignable vs-3 R45";
    cases.eq("ux", "the first three", first.join("\n"), want);
    cases.eq("ux", "in 11 days", today.deadlines[0].days, 11);
    for (at, want) in [
        (0, "4 of 20 2021-09-01 active"),
        (1, "3 of 8 2021-09-01 key-used-up"),
        (2, "0 of - 2022-03-15 no-key-needed"),
        (3, "3 of 4 2022-03-15 active"),
        (4, "0 of - 2022-03-15 no-details"),
    ] {
        let row = &today.software[at];
        let got = format!("{} of {} {} {}", row.used, opt(row.limit), row.activate_by, row.status.as_word());
        cases.eq("ux", format!("software row {at}"), got, want);
    }
    let cloud: Vec<String> = today
        .cloud
        .iter()
        .map(|row| format!("{} {} {}", row.status.as_word(), row.activate_by, opt(row.subscription_ends)))
        .collect();
    let want = "ready 2021-09-01 2021-05-30, ready 2021-03-15 2021-07-01, redeemed 2021-09-01 2022-02-10, assigned 2021-10-01 -";
    cases.eq("ux", "cloud rows", cloud.join(", "), want);
    let technical: Vec<String> =
        today.technical.iter().map(|row| format!("{} {} {}", row.used, opt(row.left), row.status.as_word())).collect();
    cases.eq("ux", "technical rows", technical.join(", "), "3 7 active, 0 5 active, 0 - not-activated");
    cases.eq("ux", "seats", seats_on(&state, "2021-03-01"), "held free held");
    let offers: Vec<String> = today
        .offers
        .iter()
        .map(|row| {
            format!("{} {} {} {}", row.status.as_word(), row.term.anniversary, opt(row.term.kept_from), row.days)
        })
        .collect();
    cases.eq("ux", "offers", offers.join(", "), "active 2021-09-01 - 184, active 2022-03-15 2021-03-15 379");
}

fn stories(cases: &mut Cases) {
    let state = contoso();
    // 5: the reimage of HOST-A counted.
    let server = Overview::of(&state, d("2020-06-12")).keys.last().map(|row| row.used);
    cases.eq("R19", "the reimage of HOST-A", opt(server), 2);
    // 8: ems stops being redeemable on its own day.
    for (on, want) in [("2021-03-15", "ready ready redeemed"), ("2021-03-16", "ready expired redeemed")] {
        cases.eq("R2", format!("tokens on {on}"), token_statuses(&state, on), want);
    }
    // 9: a replacement of d365-5 until 2021-03-12.
    for (on, want) in [("2021-03-12", "- - 2021-03-12"), ("2021-03-13", "- - -")] {
        cases.eq("R33", format!("d365-5 on {on}"), replace_until(&state, on), want);
    }
    // 10 and 11: what Adele holds, and when it may move on.
    let today = Overview::of(&state, d("2021-03-01"));
    let holds = |at: usize| {
        let holds = today.people[at].holds.iter();
        let lines: Vec<String> = holds
            .map(|hold| format!("{} {} {}", hold.subject.id_text(&state), hold.since, opt(hold.free_from)))
            .collect();
        lines.join(", ")
    };
    cases.eq("R45", "Adele", holds(0), "azure-monthly 2020-10-05 -, vs-1 2021-01-15 2021-04-15");
    cases.eq("R45", "Alex", holds(1), "");
    cases.eq("R45", "Zoë", holds(3), "vs-3 2020-12-20 2021-03-20");
    cases.eq(
        "R16",
        "no dates of the year it would have had",
        dates(&state, "2021-03-01", "anniversary"),
        "2021-09-01 2022-03-15",
    );
}

fn changes(cases: &mut Cases) {
    // 13: each press of `}` on the Action Pack, from 2021-08-01.
    let state = contoso();
    let mut day = d("2021-08-01");
    for want in [
        "2021-08-17 renewal-reminder",
        "2021-09-01 anniversary",
        "2021-09-02 renewal-opens active>window",
        "2021-09-24 renewal-reminder",
        "2021-10-01 renewal-closes",
        "2021-10-02 window>lapsed",
    ] {
        let change = change::next(&state, day, Scope::Offer(0)).unwrap();
        let items: Vec<String> = change
            .items
            .iter()
            .map(|item| match item {
                ChangeItem::Deadline(item) => item.kind.as_word().to_owned(),
                ChangeItem::Status { from, to, .. } => {
                    format!("{}>{}", opt(from.map(Status::as_word)), opt(to.map(Status::as_word)))
                }
                ChangeItem::Fee { from, to, .. } => format!("{}>{}", from.as_word(), to.as_word()),
            })
            .collect();
        cases.eq("ux", format!("after {day}"), format!("{} {}", change.date, items.join(" ")), want);
        let back = change::previous(&state, change.date, Scope::Offer(0)).map(|change| change.date);
        if day != d("2021-08-01") {
            cases.eq("ux", format!("before {}", change.date), opt(back), day);
        }
        day = change.date;
    }
    cases.eq("ux", "nothing after the lapse", change::next(&state, day, Scope::Offer(0)).is_none(), true);
}
