//! Which letters look like those of keys: all of Unicode is asked, and its own table answers.

use std::collections::BTreeMap;

use mpn_benefits::domain::lookalike::latin;
use unicode_normalization::UnicodeNormalization as _;
use unicode_security::skeleton;

/// The last of the planes that have letters.
const LAST: char = '\u{3ffff}';

/// The letter or digit that a letter looks like by the whole table (UTS 39).
fn by_the_whole_table(letter: char) -> Option<char> {
    let plain: String = std::iter::once(letter).nfkc().collect();
    let only = |text: &str| text.chars().next().filter(|first| first.len_utf8() == text.len());
    let own = only(&plain).filter(char::is_ascii_alphanumeric);
    // Its skeleton has one letter for all strokes, and one for all circles.
    let strokes = |seen: char| if seen == 'l' && letter.is_uppercase() { 'I' } else { seen };
    let seen = own.or_else(|| only(&skeleton(&plain).collect::<String>()).map(strokes))?;
    seen.is_ascii_alphanumeric().then_some(seen.to_ascii_uppercase())
}

#[test]
fn every_letter_looks_like_what_unicode_says() {
    let beyond = || '\u{80}'..=LAST;
    let (known, other): (Vec<char>, Vec<char>) = beyond().partition(|&letter| by_the_whole_table(letter).is_some());
    assert!(known.len() > 1_500, "{} letters: where is the table?", known.len());
    let wrong: Vec<char> = known.into_iter().filter(|&letter| latin(letter) != by_the_whole_table(letter)).collect();
    let more: Vec<char> = other.into_iter().filter(|&letter| latin(letter).is_some()).collect();
    assert!(wrong.is_empty() && more.is_empty(), "too few: {wrong:?}, too many: {more:?}; as it is now:\n{}", lines());
}

/// The lines of the table as they should be.
fn lines() -> String {
    let mut looks: BTreeMap<char, String> = BTreeMap::new();
    for letter in '\0'..=LAST {
        // What has a compatible form is looked up by that one.
        let plain = std::iter::once(letter).nfkc().eq([letter]);
        if let Some(seen) = by_the_whole_table(letter).filter(|_| plain && !letter.is_ascii_alphanumeric()) {
            looks.entry(seen).or_default().push(letter);
        }
    }
    looks.iter().map(|(seen, letters)| format!("    ({seen:?}, \"{letters}\"),\n")).collect()
}
