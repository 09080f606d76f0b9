//! One question, one answer: what the screen, the rows, advice, look-ups and decisions say of the same thing agrees. The
//! first tests are the contradictions that a reading of the house once found.

use mpn_benefits::domain::act::{self, Act, ActKind};
use mpn_benefits::domain::advice::{Advice, advice};
use mpn_benefits::domain::apply::{Asking, apply};
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::deadline::grows_by;
use mpn_benefits::domain::overview::{Belonging, Overview, belongs};
use mpn_benefits::domain::partner::Role;
use mpn_benefits::domain::record::Kind;
use mpn_benefits::domain::software::ActivationCase;
use mpn_benefits::domain::subscription::SubscriptionStatus;
use mpn_benefits::domain::usable::no_use;
use mpn_benefits::domain::{Date, Rule, State, Thing};
use mpn_benefits::file;
use mpn_benefits::keys::action::{Action, Scope};
use mpn_benefits::lists::heading;
use mpn_benefits::lists::tone::Tone;
use proptest::prelude::*;

use crate::kit::harness::{CONTOSO, given_text, session, start};
use crate::kit::support::d;
use crate::kit::support::random::{days, states};

/// A token went as new into a subscription whose product is spelt otherwise: it is the benefit's for the row, the detail and
/// for the advice beside it (R39).
#[test]
fn a_subscription_belongs_to_the_benefit_of_its_token_wherever_that_is_told() {
    let text = r#"format = 1
rules = "mpn-2021"
[partner]
name = "Contoso"
mpn_id = "4567890"
tenants = ["contoso.onmicrosoft.com"]
[[enrollment]]
id = "maps"
offer = "action-pack"
purchased = 2020-09-01
[[cloud]]
id = "m365"
enrollment = "maps"
product = "Microsoft 365 E3"
[[cloud.token]]
id = "token"
key = "DEMO0-AAAA1-BEEF0-OFFI5-00001"
seats = 5
redeemed = { on = 2020-09-10, tenant = "contoso.onmicrosoft.com", as = "new", subscription = "sub" }
[[subscription]]
id = "sub"
product = "Office 365 E3"
tenant = "contoso.onmicrosoft.com"
"#;
    let state = file::parse(text).state;
    let overview = Overview::of(&state, d("2021-08-20"));
    assert_eq!(overview.cloud[0].subscription_ends, Some(d("2021-09-10")));
    let screen = given_text(text, "2021-08-20").at(120, 40).keys("2").text();
    assert!(screen.contains("ends 2021-09-10, in 21 days"), "{screen}");
}

/// What can no longer be used is not told as left, and is refused: after the lapse (R7) and after its day (R2).
#[test]
fn what_is_told_as_left_can_be_used() {
    let text = r#"format = 1
rules = "mpn-2021"
[partner]
name = "Contoso"
mpn_id = "4567890"
[[enrollment]]
id = "maps"
offer = "action-pack"
purchased = 2020-09-01
[[software]]
id = "win"
enrollment = "maps"
product = "Windows 10 Enterprise"
[[software.key]]
id = "win-mak"
key = "DEMO0-AAAA1-BEEF0-OFFI5-00001"
kind = "mak"
limit = 3
"#;
    let state = file::parse(text).state;
    for (on, left) in [("2021-09-01", true), ("2021-09-02", false), ("2021-10-01", false), ("2021-10-02", false)] {
        let screen = given_text(text, on).at(120, 40).text();
        assert_eq!(screen.contains("3 left"), left, "{on}: {screen}");
        assert_eq!(refusal(&state, Thing::Key(0, 0), d(on)).is_none(), left, "{on}");
        assert_eq!(no_use(&state, &Overview::of(&state, d(on)), Thing::Key(0, 0)).is_none(), left, "{on}");
    }
}

/// A setting by which nothing is ever soon holds for the lists and the tabs as well.
#[test]
fn what_is_soon_is_what_the_settings_call_soon() {
    let marked = |setting: &str| {
        let (config, _) = mpn_benefits::config::Config::read(setting, std::path::Path::new("/")).unwrap();
        let mut own = session(CONTOSO, "2021-03-01");
        own.config = config;
        let mut app = start(own, true);
        let mut warned = 0;
        for tab in ["1", "2", "3", "4", "6"] {
            app = app.keys(tab);
            let (cx, view) = (app.app.cx(), app.app.view());
            let days = [heading::ACTIVATE_BY, heading::SUBSCRIPTION_ENDS, heading::USABLE_UNTIL, heading::DATE];
            let days = days.map(|heading| heading.full(cx.text));
            let days: Vec<_> =
                view.columns().iter().filter(|column| days.contains(&column.heading.full(cx.text))).collect();
            let rows = app.app.list().order.iter();
            let tones = rows.flat_map(|row| days.iter().map(|column| column.cell(cx, *row).tone));
            warned += tones.filter(|tone| matches!(tone, Tone::Warn | Tone::Bad)).count();
        }
        (warned, app.app.settings.warn_days.count(&app.app.overview.deadlines))
    };
    let (usual, never) = (marked(""), marked("warn_days.default = []"));
    assert!(usual.0 > 0 && usual.1 > 0, "{usual:?}");
    assert_eq!(never, (0, 0));
}

/// README says of its table of keys that every one can be rebound: what stands in it is a chord of the keymap.
#[test]
fn every_key_of_the_readme_can_be_rebound() {
    let readme = include_str!("../../README.md");
    let table = readme.split("<!-- keys").nth(1).and_then(|rest| rest.split("<!-- /keys -->").next()).unwrap();
    let keymap = mpn_benefits::keys::Keymap::built_in();
    let all = Scope::ALL.iter().flat_map(|scope| keymap.actions(*scope)).flat_map(|(_, chords)| chords.to_vec());
    // Acts have their letters in the menu that a key of the list opens.
    let opens = keymap.usual(&[Scope::List], Action::Actions);
    let acts = ActKind::ALL.iter().flat_map(|kind| keymap.act(*kind)).map(|chord| format!("{opens} {chord}"));
    let adds = keymap.usual(&[Scope::Global], Action::New);
    let kinds = Kind::ALL.iter().flat_map(|kind| keymap.record(*kind)).map(|chord| format!("{adds} {chord}"));
    let known: Vec<String> = all.map(|chord| chord.to_string()).chain(acts).chain(kinds).collect();
    let mut keys = 0;
    for line in table.lines().filter(|line| line.starts_with("| `")) {
        let cell = line.split(" | ").next().unwrap();
        for key in cell.split('`').skip(1).step_by(2) {
            keys += 1;
            assert!(known.iter().any(|own| own == key), "`{key}` of the README is in no keymap");
        }
    }
    assert!(keys > 40, "{keys} keys");
}

/// The rule that says why a key can take no new machine, where one does.
fn refusal(state: &State, thing: Thing, on: Date) -> Option<String> {
    let key = thing.id(state)?.clone();
    let act = Act::Activate(act::Activate { key, machines: vec!["LAB-NEW".into()], case: ActivationCase::NewMachine });
    let asking = Asking { today: on, role: Role::GlobalAdmin };
    let refused = apply(state, &Command::Act { act, on }, asking).err()?;
    refused.rule.map(|rule| rule.to_string())
}

proptest! {
    /// The last word of [`belongs`] is that of the row and of the advice.
    #[test]
    fn which_subscriptions_belong_has_one_answer(state in states(), date in days()) {
        let overview = Overview::of(&state, date);
        for row in &overview.cloud {
            let benefit = &state.cloud[row.benefit];
            let of = |wanted: &[Belonging]| {
                let own = overview.subscriptions.iter().filter(|own| {
                    let belongs = belongs(benefit, &state.subscriptions[own.subscription], date);
                    belongs.is_some_and(|how| wanted.contains(&how))
                });
                own.copied().collect::<Vec<_>>()
            };
            let soonest = |wanted: Belonging| of(&[wanted]).iter().map(|own| own.standing.ends).min();
            let ends = soonest(Belonging::Into).or_else(|| {
                let product = |own: &&mpn_benefits::domain::overview::SubscriptionRow| {
                    state.subscriptions[own.subscription].product == benefit.product
                };
                overview.subscriptions.iter().filter(product).map(|own| own.standing.ends).min()
            });
            prop_assert_eq!(row.subscription_ends, ends.filter(|_| benefit.credit.is_none()));
            let told = advice(&state, &overview, Thing::Cloud(row.benefit)).into_iter().filter_map(|own| match own {
                Advice::EndsSoon { subscription, .. } => Some(subscription),
                _ => None,
            });
            let live = overview.over_since(Thing::Cloud(row.benefit)).is_none();
            let near = of(&[Belonging::Into, Belonging::Product]).into_iter().filter(|own| {
                let soon = own.status == SubscriptionStatus::Active && own.days <= state.rules.ends_soon;
                // What no token can go into any more is advised nothing: its date says so.
                live && soon && grows_by(&state, own.subscription, date, own.standing.ends)
            });
            let near: Vec<Thing> = near.map(|own| Thing::Subscription(own.subscription)).collect();
            prop_assert_eq!(told.collect::<Vec<_>>(), near);
        }
    }

    /// What stands against a key is what the act is refused by.
    #[test]
    fn what_is_of_no_use_is_refused(state in states(), date in days()) {
        let overview = Overview::of(&state, date);
        let reasons = [
            Rule::BENEFIT_EXPIRY, Rule::WHAT_WORKS, Rule::ACTIVATION_LIMIT, Rule::BLOCKED_KEY, Rule::REDEEMED_ONCE,
        ];
        for row in &overview.keys {
            let thing = Thing::Key(row.benefit, row.key);
            let Some(rule) = refusal(&state, thing, date) else {
                prop_assert!(no_use(&state, &overview, thing).is_none(), "{:?} is of no use, and taken", thing);
                continue;
            };
            if reasons.iter().any(|own| own.to_string() == rule) {
                prop_assert!(no_use(&state, &overview, thing).is_some(), "{:?} is of use, and refused by {}", thing, rule);
            }
        }
    }
}
