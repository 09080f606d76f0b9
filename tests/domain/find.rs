//! Find: one meaning everywhere: words as substrings, then fuzzy, then the nearest; no key in the index.

#![allow(clippy::disallowed_methods, reason = "it measures time")]

use std::time::{Duration, Instant};

use mpn_benefits::domain::find::{FindIndex, Match, Part};
use mpn_benefits::domain::key::ProductKey;
use mpn_benefits::domain::look_up::{LookedUp, found_by_use, look_up};
use mpn_benefits::domain::software::Key;
use mpn_benefits::domain::technical::{Technical, TechnicalKind};
use mpn_benefits::domain::{Id, Overview, State, Thing};
use proptest::prelude::*;

use crate::kit::support::contoso::contoso;
use crate::kit::support::random::states;
use crate::kit::support::{act, incident, key, maps, software, state, technical};

/// `HOW: ID ID[row] …` of a query, at most five.
fn find(state: &State, query: &str) -> String {
    let index = FindIndex::of(state);
    let found = index.find(state, query);
    let how = match found.how {
        Match::Substring => "words",
        Match::Fuzzy => "fuzzy",
        Match::Nearest => "nearest",
    };
    let show = |at: &usize| {
        let entry = index.entry(*at).unwrap_or_else(|| panic!("no entry {at}"));
        match entry.part {
            Part::Itself => entry.thing.id_text(state).to_owned(),
            Part::Ledger(row) => format!("{}[{row}]", entry.thing.id_text(state)),
        }
    };
    let hits: Vec<String> = found.hits.iter().take(5).map(show).collect();
    format!("{how}: {}", hits.join(" "))
}

#[test]
fn words_find_in_any_order_and_case() {
    let state = contoso();
    for (query, want) in [
        // Product words.
        ("windows 10", "words: win-ent win-ent-mak win-ent-mak[0] win-ent-mak[1] win-ent-mak[2]"),
        ("10 WINDOWS", "words: win-ent win-ent-mak win-ent-mak[0] win-ent-mak[1] win-ent-mak[2]"),
        ("enterprise mobility", "words: ems ems-16 ems-main"),
        ("mobil enter", "words: ems ems-16 ems-main"),
        ("visual professional", "words: vs-pro vs-1 vs-2 vs-3"),
        // Ids.
        ("office-mak-spare", "words: office-mak-spare"),
        ("sql-2019", "words: sql-2019"),
        ("ems-main", "words: ems-main"),
        ("vs-2", "words: vs-2"),
        ("gold competency", "words: gold-cloud"),
        ("signature", "words: signature"),
        // Machines, in either case; an entry for each machine of a key.
        ("host-b", "words: ws-2019-mak[2]"),
        ("meeting-a", "words: office-mak[2]"),
        ("lab-01 office", "words: office-mak[1]"),
        // People, by parts of the name, by mail.
        ("vance", "words: adele"),
        ("wilber alex", "words: alex"),
        ("müller", "words: zoe"),
        ("ZOË", "words: zoe"),
        ("megan@contoso.example", "words: megan"),
        // Case numbers, contract and access ids, tenants.
        ("120-1002", "words: support[1]"),
        ("100200300", "words: support"),
        ("400500600", "words: support"),
        ("contosodemo", "words: d365-demo"),
        // The last five characters.
        ("00019", "words: ws-2019-mak"),
        ("00016", "words: ems-16"),
        ("00001", "words: win-ent-mak office-mak"),
        ("00001 office", "words: office-mak"),
        // The kinds of technical benefits and offers, in words.
        ("product support", "words: support"),
        ("advisory hours", "words: advisory"),
        ("action pack", "words: maps"),
        ("cloud platform", "words: gold-cloud"),
    ] {
        assert_eq!(find(&state, query), want, "{query:?}");
    }
}

#[test]
fn an_empty_query_finds_everything_in_order() {
    let state = contoso();
    let index = FindIndex::of(&state);
    for query in ["", "  ", "\t"] {
        let found = index.find(&state, query);
        assert_eq!(found.how, Match::Substring);
        assert_eq!(found.hits, (0..index.len()).collect::<Vec<_>>(), "{query:?}");
    }
    assert!(!index.is_empty());
    assert!(FindIndex::of(&State::default()).is_empty());
    assert_eq!(FindIndex::of(&State::default()).find(&State::default(), "office").hits, Vec::<usize>::new());
}

#[test]
fn a_whole_key_finds_itself() {
    let state = contoso();
    for (query, want) in [
        ("DEMO0-AAAA1-BEEF0-OFFI5-00002", "words: office-mak-spare"),
        ("demo0-aaaa1-beef0-offi5-00001", "words: office-mak"),
        (" DEMO0-TOKE1-AAAA0-BEEF0-00016\n", "words: ems-16"),
    ] {
        assert_eq!(find(&state, query), want, "{query:?}");
    }
    // Part of a key other than its end finds nothing by substrings: the index does not hold it.
    for part in ["DEMO0-AAAA1", "BEEF0", "OFFI5-00001", "AAAA1-BEEF0-WIN10"] {
        assert!(!find(&state, part).starts_with("words"), "{part}");
    }
}

#[test]
fn what_no_word_finds_is_found_by_its_letters_or_the_nearest() {
    let state = contoso();
    for (query, how, first) in [
        ("wndws entrprs", "fuzzy", "win-ent"),
        ("ofcprof", "fuzzy", "office-2019"),
        ("advance adele", "fuzzy", "adele"),
        ("offcie", "any", "office"),
        ("sharepiont", "any", ""),
        ("adlee", "any", "adele"),
        ("exhcange", "any", ""),
        ("qqqqqqqq", "nearest", ""),
    ] {
        let got = find(&state, query);
        let (got_how, hits) = got.split_once(": ").unwrap_or_else(|| panic!("{got}"));
        assert!(got_how != "words" && (how == "any" || how == got_how), "{query:?}: {got}");
        let best = hits.split(' ').next().unwrap_or("");
        assert!(best.starts_with(first) && first.is_empty() == hits.is_empty(), "{query:?}: {got}");
    }
    // Swapped letters that no gap explains.
    let mut office = State { software: vec![software(vec![])], ..state_of("x") };
    office.software[0].product = "Office 2019".into();
    assert_eq!(find(&office, "offcie"), "nearest: software");
    assert_eq!(find(&office, "2091"), "nearest: software");
}

/// An Action Pack called otherwise, so that its own words do not match.
fn state_of(name: &str) -> State {
    let mut state = state(maps("2020-09-01"));
    state.enrollments[0].id = crate::kit::support::id(name);
    state
}

#[test]
fn signs_of_a_query_are_letters_like_any_other() {
    // `!`, `^`, `$` and `'` mean nothing here: only a filter excludes.
    let state = contoso();
    for query in ["!zzzz", "!qqqq !xxxx", "^zzzz", "zzzz$", "'zzzz", "\\"] {
        assert_eq!(find(&state, query), "nearest: ", "{query:?}");
    }
    let odd = State {
        software: vec![software(vec![Key { note: Some("50% ^up $5 !".to_owned()), ..key(None, vec![]) }])],
        ..State::default()
    };
    for query in ["!", "^up", "$5", "50%"] {
        assert_eq!(find(&odd, query), "words: key", "{query:?}");
    }
}

#[test]
fn a_name_finds_itself_whatever_its_letters() {
    let mut state = State { software: vec![software(vec![])], ..State::default() };
    for product in ["ΟΔΟΣ", "İstanbul", "Straße", "ÅÄÖ"] {
        state.software[0].product = product.into();
        assert_eq!(find(&state, product), "words: software", "{product}");
    }
}

#[test]
fn the_nearest_comes_first() {
    let mut state = State { software: vec![software(vec![]), software(vec![]), software(vec![])], ..State::default() };
    let lines = [("a", "Zoftwares Kit"), ("b", "Zoftware"), ("c", "Zoftwares Kiosk")];
    for (at, (name, product)) in lines.into_iter().enumerate() {
        state.software[at].id = crate::kit::support::id(name);
        state.software[at].product = product.into();
    }
    assert_eq!(find(&state, "zotfware"), "nearest: b a c");
    // Of two words, both near goes before one near.
    assert_eq!(find(&state, "zotfware kisok"), "nearest: c b a");
}

#[test]
fn whole_words_come_first() {
    let mut state = State { software: vec![software(vec![]), software(vec![]), software(vec![])], ..State::default() };
    for (at, (name, product)) in [("a", "Backoffice"), ("b", "Officer"), ("c", "Office")].into_iter().enumerate() {
        state.software[at].id = crate::kit::support::id(name);
        state.software[at].product = product.into();
    }
    assert_eq!(find(&state, "office"), "words: c b a");
}

#[test]
fn a_line_break_in_a_name_makes_no_second_entry() {
    let mut state = State {
        software: vec![software(vec![key(None, vec![act("2021-01-01", "PC\nA", "new")])])],
        ..State::default()
    };
    state.software[0].product = "Two\nlines\r\u{1b}".into();
    let cases = Technical {
        incidents: vec![incident("2021-01-01")],
        ..technical(TechnicalKind::ProductSupport, None, "-", vec![])
    };
    state.technical.push(cases);
    assert_eq!(find(&state, "lines two"), "words: software key key[0]");
    assert_eq!(find(&state, "120-2021-01-01"), "words: technical[0]");
}

#[test]
fn the_index_holds_no_key() {
    let mut state = contoso();
    state.software[0].keys[0].key = ProductKey::new("ABCDEFGHI");
    let printed = format!("{:?}", FindIndex::of(&state)).to_lowercase();
    let keys = state.software.iter().flat_map(|benefit| benefit.keys.iter().map(|key| key.key.reveal()));
    let tokens = state.tokens().map(|(_, token)| token.key.reveal());
    for key in keys.chain(tokens) {
        assert!(!printed.contains(&key.to_lowercase()), "a whole key");
        for group in key.to_lowercase().split('-').take(4).filter(|group| group.len() == 5) {
            assert!(!printed.contains(group), "the group {group}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any query, any state: answered, with entries of that state and none twice.
    #[test]
    fn any_query_is_answered(state in states(), query in "[a-zA-Z0-9!^$'\\\\% \u{e4}\u{130}\u{3a3}\u{1f600}-]{0,12}") {
        let index = FindIndex::of(&state);
        let found = index.find(&state, &query);
        for at in &found.hits {
            prop_assert!(index.entry(*at).is_some_and(|entry| entry.thing.id(&state).is_some()));
        }
        let mut hits = found.hits.clone();
        hits.sort_unstable();
        hits.dedup();
        prop_assert_eq!(hits.len(), found.hits.len());
    }

    /// Every id finds its own thing, whatever the case it is typed in.
    /// What is asked once leads to the same things in the same order as an index of everything, though most machines are not
    /// looked at for it.
    #[test]
    fn what_is_asked_once_is_answered_as_by_the_whole_index(
        mut state in states(),
        texts in prop::collection::vec("(Office|office|Host|Of|Höst)?[ -]?(2019|A|Pro)?", 12),
        words in prop::collection::vec("(off|ICE|host|2019|a|pro|key-0|software|ho|zz|x9)", 1..4),
    ) {
        let mut texts = texts.into_iter().cycle();
        for benefit in &mut state.software {
            benefit.product = texts.next().unwrap_or_default().into();
            for row in benefit.keys.iter_mut().flat_map(|key| &mut key.activations) {
                row.machine = texts.next().unwrap_or_default().into();
            }
        }
        let index = FindIndex::of(&state);
        let query = words.join(" ");
        let found = index.find(&state, &query);
        let mut wanted: Vec<Thing> = Vec::new();
        for thing in found.hits.iter().filter_map(|at| index.entry(*at)).map(|entry| entry.thing) {
            if !wanted.contains(&thing) {
                wanted.push(thing);
            }
        }
        let (how, things) = FindIndex::once(&state, &query);
        let things: Vec<Thing> = things.into_iter().map(|(_, thing)| thing).collect();
        prop_assert_eq!((how, things), (found.how, wanted), "{:?}", query);
    }

    #[test]
    fn every_id_finds_its_thing(state in states(), shout in any::<bool>()) {
        let index = FindIndex::of(&state);
        for at in 0..index.len() {
            let Some(entry) = index.entry(at).filter(|entry| entry.part == Part::Itself) else { continue };
            let name = entry.thing.id_text(&state);
            let query = if shout { name.to_uppercase() } else { name.to_owned() };
            let found = index.find(&state, &query);
            prop_assert_eq!(found.how, Match::Substring);
            prop_assert!(found.hits.contains(&at), "{}", name);
        }
    }
}

/// Ten times the keys take ten times as long, not a hundred.
#[test]
fn many_keys_are_looked_up_in_time() {
    let time = |benefits: usize| {
        let mut state = state(maps("2020-09-01"));
        let keys = || (0..10).map(|_| key(Some(3), Vec::new())).collect();
        state.software = (0..benefits).map(|_| software(keys())).collect();
        let overview = Overview::of(&state, crate::kit::support::d("2021-03-01"));
        let round = || {
            let start = Instant::now();
            let LookedUp::Several(keys) = look_up(&state, &overview, "", None) else { panic!("nothing") };
            assert_eq!(keys.len(), 10 * benefits);
            start.elapsed()
        };
        (0..3).map(|_| round()).min().unwrap_or(Duration::ZERO)
    };
    // The best of some rounds: another program may take the processor away in any of them.
    let (mut few, mut many) = (Duration::MAX, Duration::MAX);
    for _ in 0..20 {
        (few, many) = (few.min(time(100)), many.min(time(1_000)));
        if many < few * 40 {
            return;
        }
    }
    panic!("{few:?}, {many:?}");
}

/// What matches best comes first; of what matches as well what can be used, and what is blocked last (R30). The last five
/// of a key, said in full, are that key.
#[test]
fn by_match_and_then_by_use() {
    let mut state = state(maps("2020-09-01"));
    let mut named = |id: &str, product: &str, blocked: bool| {
        let mut own = key(Some(3), Vec::new());
        (own.id, own.blocked) = (Id::parse(id).unwrap(), blocked);
        own.key = ProductKey::new(&format!("BCDFG-HJKMN-PQRTV-WXY23-6789{id}"));
        let mut benefit = software(vec![own]);
        (benefit.id, benefit.product) = (Id::parse(&format!("{id}-of")).unwrap(), product.into());
        state.software.push(benefit);
    };
    named("a", "Serverless things", false);
    named("b", "Server things", true);
    named("c", "Small server", false);
    named("d", "Observer", false);
    let overview = Overview::of(&state, crate::kit::support::d("2021-03-01"));
    let LookedUp::Several(keys) = look_up(&state, &overview, "server", None) else { panic!() };
    let ids: Vec<&str> = keys.iter().map(|key| key.id_text(&state)).collect();
    assert_eq!(ids, ["c", "b", "a", "d"], "whole words, then beginnings, then anything; usable ones first");
    let index = FindIndex::of(&state);
    let found = found_by_use(&state, &overview, &index, "server");
    let entries = found.hits.iter().map(|at| index.entry(*at).unwrap().thing);
    let keys: Vec<Thing> = entries.filter(|thing| matches!(thing, Thing::Key(..))).collect();
    let ids: Vec<&str> = keys.iter().map(|key| key.id_text(&state)).collect();
    assert_eq!(ids, ["c", "b", "a", "d"], "so on the screen");
    state.software[3].keys[0].key = ProductKey::new("BCDFG-HJKMN-PQRTV-WXY23-SERVE");
    let overview = Overview::of(&state, crate::kit::support::d("2021-03-01"));
    assert_eq!(look_up(&state, &overview, "serve", None), LookedUp::One(Thing::Key(3, 0)), "its last five");
}
