//! The walk of a new user: from nothing to an own file and a redeemed token, in so many key presses.

use crate::kit::run::Setup;

/// What a new user does next.
enum Press {
    /// Keys, each of which counts.
    Keys(&'static str),
    /// A text that is pasted, which counts once.
    Paste(&'static str),
}

use Press::{Keys, Paste};

/// What the screen says, and what is done about it: nothing here is known from elsewhere.
const WALK: &[(&str, Press)] = &[
    ("n makes a file of your own", Keys("n")),
    ("what people call it", Keys("Fabrikam\t\t")),
    ("Own tenants", Paste("fabrikam.onmicrosoft.com")),
    ("fabrikam.onmicrosoft.com", Keys("\r")),
    ("Make it; u takes the offer and its benefits back", Keys("\r")),
    ("benefits.toml is your file", Keys("2G")),
    ("▌Office 365 E3", Keys("n")),
    ("▌t token in Office 365 E3", Keys("t")),
    ("what you type stays hidden", Paste("BCDFG-HJKMP-QRTVW-XY234-67892")),
    ("25 of 25", Keys("\t5\r")),
    ("ready to redeem", Keys("a")),
    ("r redeem", Keys("r")),
    ("Tenant", Paste("fabrikam.onmicrosoft.com")),
    ("fabrikam.onmicrosoft.com", Keys("\r")),
];

/// The most that a new user may need (issue “a stranger who adopts it”): half as many are left for wrong turns.
const MOST: usize = 60;

#[test]
fn a_new_user_has_an_own_file_and_a_redeemed_token_in_few_presses() {
    let setup = Setup::mpn(&["--clock", "2021-03-01"]);
    let home = std::sync::Arc::clone(&setup.home);
    let mut run = setup.start_at(80, 24);
    let mut presses = 0;
    for (shown, press) in WALK {
        run.shows(shown);
        match press {
            Keys(keys) => {
                presses += keys.chars().count();
                run.keys(keys);
            }
            Paste(text) => {
                presses += 1;
                run.keys(&format!("\u{1b}[200~{text}\u{1b}[201~"));
            }
        }
    }
    run.shows("redeemed");
    run.shows("saved");
    run.keys("q");
    assert_eq!(run.exit_code(), 0);
    let text = std::fs::read_to_string(home.path().join(".local/share/mpn-benefits/benefits.toml")).unwrap();
    assert!(text.contains("redeemed = "), "{text}");
    assert!(presses <= MOST, "{presses} presses");
    println!("{presses} presses");
}
