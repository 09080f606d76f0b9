//! Stories 10 to 12: a seat that is locked, somebody who leaves, and a case.

use super::Step::{Has, Hides, Keys, Same, Shows, Untouched};
use super::Story;

pub(super) const STORIES: &[Story] = &[
    // A seat is locked for 90 days; on a what-if day the answer turns, and nothing is done.
    (
        10,
        "2021-03-01",
        &[
            Keys("3"),
            Shows("not before 2021-04-15: 90 days after it was assigned (R45)"),
            Keys("ag"),
            Shows("Adele Vance holds vs-1 until at least 2021-04-15: a seat may move to somebody else 90 days after"),
            Shows("somebody else 90 days after it was assigned (R45)."),
            Hides("Person"),
            // The day before, the answer is still the same.
            Keys("<esc>"),
            Hides("What can be done with"),
            Keys("t2021-04-14<enter>"),
            Shows("WHAT-IF 2021-04-14"),
            Keys("ag"),
            Shows("Adele Vance holds vs-1 until at least 2021-04-15"),
            Hides("Person"),
            Keys("<esc>"),
            Hides("What can be done with"),
            Keys("t2021-04-15<enter>"),
            Shows("WHAT-IF 2021-04-15 (today 2021-03-01)"),
            Shows("can move to someone else since 2021-04-15 (R45)"),
            Keys("agalex"),
            Shows("→ given; vs-1 may move on from 2021-07-14"),
            Keys("<enter>"),
            Shows("This is 2021-04-15, not today: nothing is written on a what-if date."),
            Keys("<esc>"),
            Shows("Esc again drops what you typed."),
            Keys("<esc>"),
            Hides("give to somebody"),
            Keys("T"),
            Hides("WHAT-IF"),
            Shows("Held by 2021-01-15 Adele Vance signed in 2021-01-16"),
            Untouched,
        ],
    ),
    // Who leaves gives everything back in one step.
    (
        11,
        "2021-03-01",
        &[
            Keys("7"),
            Shows("Adele Vance Microsoft Azure 2020-10-05 any time"),
            Shows("Adele Vance Visual Studio Professional 2021-01-15 2021-04-15"),
            Keys("al"),
            Shows("Visual Studio Professional (vs-1): taken back, for somebody else from 2021-04-15 on (R45)"),
            Shows("Microsoft Azure (azure-monthly): taken back, for anybody at once (R42)"),
            Keys("<esc>"),
            Hides("taken back"),
            Untouched,
            // The day is asked, and is today's unless another one is typed.
            Keys("al<enter>"),
            Shows("left 2021-03-01"),
            Shows(
                "adele: taken back: vs-1 (for somebody else from 2021-04-15 on), azure-monthly (for anybody at once).",
            ),
            Has("left = 2021-03-01"),
            Has("{ person = \"adele\", on = 2021-01-15, signed_in = 2021-01-16, ended = 2021-03-01 }"),
            Has("{ person = \"adele\", on = 2020-10-05, ended = 2021-03-01 }"),
            Keys("3"),
            Shows("released, but locked until 2021-04-15"),
            Keys("2jjj"),
            Shows("not assigned"),
            // One step back brings everything back.
            Keys("u"),
            Shows("Undone: leaves adele"),
            Same,
            Keys("7"),
            Shows("Adele Vance Microsoft Azure 2020-10-05 any time"),
            Shows("Adele Vance Visual Studio Professional 2021-01-15 2021-04-15"),
        ],
    ),
    // A case more is one left less.
    (
        12,
        "2021-03-01",
        &[
            Keys("4j"),
            Shows("Product support incidents 3 of 10"),
            Shows("7 of 10 incidents left in this term"),
            Keys("acSR-77"),
            Shows("→ 4 used, 6 left"),
            Keys("<enter>"),
            Shows("support: 4 used, 6 left."),
            Shows("Product support incidents 4 of 10"),
            Shows("6 of 10 incidents left in this term"),
            Shows("2021-03-01 SR-77 open"),
            Has("case = \"SR-77\""),
            Keys("u"),
            Shows("7 of 10 incidents left in this term"),
            Hides("SR-77 open"),
            Same,
        ],
    ),
];
