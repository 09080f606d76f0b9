//! Stories 13 and 14: the renewal window day by day, and what follows without a renewal.

use super::Step::{Hides, Keys, Shows, Untouched};
use super::Story;

pub(super) const STORIES: &[Story] = &[
    // Each press lands on the next change of this offer and names it; nothing is ever written.
    (
        13,
        "2021-08-01",
        &[
            Keys("5"),
            Shows("active: 31 days to the anniversary 2021-09-01 (R1)"),
            Keys("}"),
            Shows("WHAT-IF 2021-08-17 (today 2021-08-01)"),
            Shows("2021-08-17: Action Pack: renewal reminder"),
            Keys("}"),
            Shows("WHAT-IF 2021-09-01"),
            Shows("2021-09-01: Action Pack: anniversary, last day of the paid year"),
            Shows("renewing not before 2021-09-02 (R6)"),
            Keys("}"),
            Shows("WHAT-IF 2021-09-02"),
            Shows("2021-09-02: Action Pack: renewal window opens"),
            Shows("renewing through 2021-10-01 (R6)"),
            Keys("}"),
            Shows("WHAT-IF 2021-09-24"),
            Shows("2021-09-24: Action Pack: renewal reminder"),
            Keys("}"),
            Shows("WHAT-IF 2021-10-01"),
            Shows("2021-10-01: Action Pack: last day to renew"),
            Shows("is the last day to renew (R6)"),
            Keys("}"),
            Shows("WHAT-IF 2021-10-02"),
            Shows("2021-10-02: Action Pack lapsed"),
            Shows("activated software not since 2021-10-02 (R25)"),
            Keys("}"),
            Shows("Nothing of Action Pack itself changes after this day"),
            // And back again.
            Keys("{"),
            Shows("WHAT-IF 2021-10-01"),
            Untouched,
            // The date bar moves the same line.
            Keys("t2021-09-15<enter>"),
            Hides("Date >"),
            Shows("renewal window: day 14 of 30, the last is 2021-10-01, in 16 days (R6)"),
            Keys("T"),
            Hides("WHAT-IF"),
            Untouched,
        ],
    ),
    // What must be uninstalled where, what lives on until when, what ends; each line leads to what it is about.
    (
        14,
        "2021-03-01",
        &[
            Keys("5w"),
            Shows("If Action Pack is not renewed"),
            Shows("0 of 6 removals done"),
            Shows("2021-09-01 last day to redeem Microsoft 365 E3 (m365-25), 25 seats; renewed or not R2"),
            Shows("2021-10-01 seat of Adele Vance ends: Visual Studio Professional (vs-1) R5"),
            Shows("2021-10-02 Action Pack lapses; a new purchase is needed R11"),
            Shows("[ ] LAB-01: remove or license Windows 10 Enterprise R25"),
            Shows("[ ] MEETING-A: remove or license Office Professional Plus 2019"),
            Shows("2022-02-10 Dynamics 365 Customer Engagement (d365-demo) lives on, to its own end"),
            Keys("G"),
            Keys("<enter>"),
            Shows("ends 2022-02-10, in 346 days"),
            // The sentence hides the hints; that it goes tells that Esc has come by itself.
            Shows("leads back."),
            Keys("<esc>"),
            Hides("leads back."),
            Hides("Esc back"),
            Keys("5jw"),
            Shows("If Gold Cloud Platform is not renewed"),
            Shows("remove or license every copy of SQL Server 2019 Standard; no ledger"),
            Shows("[ ] HOST-B: remove or license Windows Server 2019 Standard"),
            Shows("2022-04-14 nothing more of it: Signature Cloud Support R7"),
            Keys("<esc>"),
            Hides("If Gold Cloud Platform is not renewed"),
            Untouched,
        ],
    ),
];
