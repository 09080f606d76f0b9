//! The function itself: what it masks in any text, and what it must leave alone.

use mpn_benefits::catalog;
use mpn_benefits::demo;
use mpn_benefits::domain::key::{ProductKey, last_five};
use mpn_benefits::domain::secret::{Known, has_shape, holds, mask, mask_whole};
use mpn_benefits::text::Text;
use proptest::prelude::*;

use super::{OWN, SPELLINGS, STRANGE, leak, plain_key};

/// What is known of one key.
fn known(key: &str) -> Known {
    Known::of(std::iter::once(&ProductKey::new(key)), Some(catalog::spared))
}

/// What looks for leaks sees them, or the tests below say nothing.
#[test]
fn a_leak_is_seen_in_every_spelling() {
    for (how, spelling) in SPELLINGS {
        assert!(leak(&spelling(OWN), &[OWN]).is_some(), "{how}");
        assert!(leak(&spelling(STRANGE), &[]).is_some(), "{how}");
    }
    assert!(leak("5  6GFY8  MAK  ••6GFY8  windows server 2019 standard", &[OWN, STRANGE]).is_none());
    assert!(leak("see 9rwPJ zc", &[OWN]).is_some() && leak("see 9rwPJ zc", &[STRANGE]).is_none());
}

#[test]
fn found_h4_every_spelling_of_a_key_is_masked() {
    for key in [OWN, STRANGE, "DEMO0-AAAA1-BEEF0-WIN10-00001"] {
        for (how, spelling) in SPELLINGS {
            let spelled = spelling(key);
            for known in [known(OWN), Known::default()] {
                let shown = mask(&spelled, &known);
                assert!(leak(&shown, &[OWN]).is_none() || key != OWN, "{how}: {spelled:?} is shown as {shown:?}");
                assert!(leak(&shown, &[]).is_none(), "{how}: {spelled:?} is shown as {shown:?}");
                assert!(shown.contains('•') && !holds(&shown, &known), "{how}: {shown:?}");
            }
        }
    }
}

#[test]
fn found_h4_a_whole_key_keeps_its_end_and_a_piece_keeps_nothing() {
    let known = known(OWN);
    for (text, shown) in [
        (OWN, "•••••-•••••-•••••-•••••-6GFY8"),
        ("qx7vm h4ktb 9rwpj zc3dn 6gfy8", "•••••-•••••-•••••-•••••-6gfy8"),
        ("ask for QX7VMH4KTB9RWPJZC3DN6GFY8!", "ask for •••••-•••••-•••••-•••••-6GFY8!"),
        (STRANGE, "•••••-•••••-•••••-•••••-X8FYZ"),
        ("W2QPH.7BNXD.V9CKJ", "•••••"),
        ("W2QPH.7BNXD", "W2QPH.7BNXD"),
        ("9RWPJ-Z", "•••••"),
        ("competency = \"W2QPH-7BNXD-V9CKJ-3MTGR-X8FYZ\"", "competency = \"•••••-•••••-•••••-•••••-X8FYZ\""),
        ("W2QPH7BNXD V9CKJ3MTGR X8FYZ", "•••••-•••••-•••••-•••••-X8FYZ"),
        ("W2QPH7BNXDV9CKJ3MTGR", "•••••"),
        ("W2QPH7BNXDV9CKJ3MTGRX8FY", "W2QPH7BNXDV9CKJ3MTGRX8FY"),
        ("9RWPJ", "9RWPJ"),
        ("begins 9rwPJzc ends", "begins ••••• ends"),
        ("QX7VMH4KTB and 9RWPJZC", "••••• and •••••"),
        ("6GFY8", "6GFY8"),
        ("••6GFY8", "••6GFY8"),
        ("•••••-•••••-•••••-•••••-6GFY8", "•••••-•••••-•••••-•••••-6GFY8"),
    ] {
        assert_eq!(mask(text, &known), shown, "{text:?}");
    }
}

#[test]
fn found_h4_texts_of_every_day_stay() {
    let known = known("DEMO0-AAAA1-BEEF0-WIN10-00001");
    for text in [
        "",
        "Windows Server 2019 Standard",
        "Office Professional Plus 2019",
        "Zoë Müller-Lüdenscheidt",
        "contoso.onmicrosoft.com",
        "DESKTOP-7G5H2K1",
        "CONTOSOLAPTOP01",
        "LAB-01, LAB-02, LAB-03, LAB-04, LAB-05",
        "2021-03-01",
        "2000-01-00",
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "120-1001",
        "the other three words",
        "https://my.visualstudio.com/ProductKeys",
        "+49 30 1234567",
        "10 of 20, 5 left until 2021-09-01",
    ] {
        assert_eq!(mask(text, &known), text);
        assert_eq!(mask_whole(text), text);
    }
    // A sentence in the place of a key, as for what needs none, is not hidden wherever one of its words stands.
    let known = self::known("No key is needed: it is on the medium of drawer 12345678");
    assert_eq!(mask("a key is needed, in drawer 12345678", &known), "a key is needed, in drawer •••••");
    // A day is a day, whatever the digits of a key are.
    assert_eq!(mask("2021-03-01", &self::known("20210-30120-21030-12021-03012")), "2021-03-01");
}

/// The names of products have as many letters as keys, and a key may be made of the same ones.
#[test]
fn found_h4_no_product_of_the_catalogue_or_the_sample_is_masked() {
    let catalogue = include_str!("../../../assets/catalog/mpn-2021.toml");
    let named = catalogue.split("product = \"").skip(1).filter_map(|rest| rest.split_once('"')).map(|(name, _)| name);
    let products: Vec<&str> = named.chain(demo::products()).collect();
    assert!(products.len() > 60, "{products:?}");
    let sample = mpn_benefits::file::parse(demo::SAMPLE);
    let text = Text::english();
    text.guard(sample.keys());
    for name in &products {
        assert_eq!(text.shown(name), *name, "beside the keys of the sample");
        // A key that is the name of a product: nothing else of it is shown.
        let keys = [ProductKey::new(&name.replace(' ', "-")), ProductKey::new(&format!("XYZ{name}00"))];
        let known = Known::of(keys.iter(), Some(catalog::spared));
        assert_eq!(mask(name, &known), *name);
        assert_eq!(mask(&name.to_lowercase(), &known), name.to_lowercase());
        let sentence = format!("last day to activate {name} (win-ent)");
        assert_eq!(mask(&sentence, &known), sentence);
    }
    let known = Known::of([ProductKey::new("WINDO-WSSER-VER20-19STA-NDARD")].iter(), Some(catalog::spared));
    assert_eq!(mask("Windows Server 2019 Standard", &known), "Windows Server 2019 Standard");
    assert_eq!(mask("windo-wsser-ver20-19sta-ndard", &known), "•••••-•••••-•••••-•••••-ndard");
    assert_eq!(mask("Windows Server 2019 Stand", &known), "Windows Server 2019 •••••");
    assert_eq!(mask("WindowsServer", &known), "•••••");
}

/// What the program says itself is never masked, by none of the ways that look at whole lines.
#[test]
fn found_h4_no_sentence_of_the_program_is_masked() {
    for line in include_str!("../../../assets/i18n/en/mpn_benefits.ftl").lines() {
        assert_eq!(mask_whole(line), line);
        assert!(!holds(line, &Known::default()), "{line}");
    }
    for line in demo::SAMPLE.lines().filter(|line| !line.contains("key = ")) {
        assert!(!holds(line, &Known::default()), "{line}");
    }
    let figures = "There are 12000 seats after 2021-03-01, until 50000 hours later today";
    assert_eq!(mask_whole(figures), figures);
}

#[test]
fn found_h1_the_last_five_of_what_is_typed() {
    for (typed, last) in [
        (OWN, "6GFY8"),
        ("ZC3DN-6GFY8", "6GFY8"),
        ("Partial Product Key: 6GFY8", "6GFY8"),
        (" 6GFY8 ", "6GFY8"),
        ("GFY8", "GFY8"),
        ("", ""),
    ] {
        assert_eq!(last_five(typed), last);
    }
}

fn letters() -> impl Strategy<Value = Vec<char>> {
    proptest::collection::vec(proptest::sample::select("BCDFGHJKMNPQRTVWXY2346789".chars().collect::<Vec<_>>()), 25)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    /// Any key of a file, parted and written in any way, beside any words: no six of its characters are left.
    #[test]
    fn no_piece_of_a_known_key_is_left(
        key in letters(),
        partings in proptest::collection::vec("[-. /_\u{2013}\u{200b}]{0,2}", 25),
        small in any::<bool>(),
        from in 0_usize..20,
        length in 6_usize..25,
        around in ("[a-z ]{0,12}", "[a-z ]{0,12}"),
    ) {
        let parts = key.iter().zip(&partings).skip(from).take(length);
        let written: String = parts.flat_map(|(letter, parting)| std::iter::once(*letter).chain(parting.chars())).collect();
        let written = if small { written.to_lowercase() } else { written };
        let text = format!("{} {written} {}", around.0, around.1);
        let own: String = key.iter().collect();
        let known = known(&own);
        let shown = mask(&text, &known);
        let left = plain_key(&shown);
        let piece = shown.split('•').find(|part| {
            let part = plain_key(part);
            part.windows(6).any(|own| plain_key(&key.iter().collect::<String>()).windows(6).any(|piece| piece == own))
        });
        prop_assert!(piece.is_none(), "{text:?} is shown as {shown:?}, {left:?}");
        prop_assert!(leak(&shown, &[]).is_none() || leak(&text, &[]).is_none(), "{text:?} is shown as {shown:?}");
        let again = mask(&shown, &known);
        prop_assert_eq!(&again, &shown);
    }

    /// A key that nobody knows, in groups: whatever parts them.
    #[test]
    fn no_shape_is_left(key in letters(), parting in "[-. /_|:\u{2013}\t\n]{1,3}", few in 3_usize..6) {
        let groups: Vec<String> = key.chunks(5).take(few).map(|group| group.iter().collect()).collect();
        let text = groups.join(&parting);
        let digits = key.iter().take(few * 5).any(char::is_ascii_digit);
        let shown = mask(&text, &Known::default());
        prop_assert!(leak(&shown, &[]).is_none(), "{text:?} is shown as {shown:?}");
        prop_assert_eq!(shown.contains('•'), few == 5 || digits);
        prop_assert_eq!(has_shape(&text), few == 5);
    }

    /// Whatever a text is, what is left of it is what it was, and masking ends.
    #[test]
    fn any_text_can_be_masked(text in "\\PC{0,60}", key in "\\PC{0,40}") {
        let known = known(&key);
        let shown = mask(&text, &known);
        for part in shown.split('•') {
            prop_assert!(part.trim_matches('-').is_empty() || part.contains('-') || text.contains(part), "{text:?} {shown:?}");
        }
        prop_assert!(mask_whole(&text).len() <= text.len() + 60);
    }
}

/// Thousands of keys, and a text that is long: each letter is looked at once.
#[test]
fn many_keys_and_long_texts_take_their_time_once() {
    let keys: Vec<ProductKey> =
        (0..20_000).map(|at| ProductKey::new(&format!("MPNAA-BCDFG-HJKMN-{at:05}-{at:05}"))).collect();
    let known = Known::of(keys.iter(), Some(catalog::spared));
    assert!(known.is_of(keys.iter()) && !known.is_of(keys.iter().skip(1)));
    let long = "a machine of 12345 rows and words ".repeat(30_000);
    assert_eq!(mask(&long, &known).len(), long.len());
    let hits = format!("{OWN} ").repeat(2_000);
    assert!(!mask(&hits, &known).contains("QX7VM"));
}
