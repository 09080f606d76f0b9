//! Texts that are the same to the eye (D13): one folding to compare by, one to search by, none to store.
//!
//! What people copy from pages, exports and mails differs in ways nobody sees: composed and decomposed marks, blanks that
//! do not break, dashes of other lengths, characters without a shape. Texts stay as they were typed; whoever compares two
//! of them compares what these functions make of them. [`Product`], [`Machine`], [`Tenant`] and [`Competency`] do it by
//! being equal, so that a place that forgets it does not compile.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

use caseless::default_case_fold_str;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// A text as it is compared (D13): NFC, full case folding, every run of blanks of any kind one space, none at the ends,
/// every dash `-`, control and format characters dropped. Folding what is folded changes nothing.
#[must_use]
pub fn folded(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return ascii(text);
    }
    let plain = spaced(&plain(text));
    let composed: String = plain.nfc().collect();
    // Folding can take a composed letter apart, and a letter without a small one can begin or end with a mark.
    Cow::Owned(default_case_fold_str(&composed).nfc().collect())
}

/// A text as it is searched for: [`folded`], and without the marks over Latin, Greek and Cyrillic letters, so that
/// `muller` finds Müller and `lodz` Łódź. Marks of other scripts are vowels and stay. Never for equality: Dũng and Dung
/// are two people.
#[must_use]
pub fn searched(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return ascii(text);
    }
    let mut bare = String::with_capacity(text.len());
    let mut base = ' ';
    for letter in folded(text).nfkd() {
        if is_combining_mark(letter) {
            if !has_accents(base) {
                bare.push(letter);
            }
            continue;
        }
        base = letter;
        match undecomposed(letter) {
            Some(letters) => bare.push_str(letters),
            None => bare.push(letter),
        }
    }
    // What was taken apart may hold capitals and blanks again, as `℃` and `¨` do.
    let bare: String = default_case_fold_str(&spaced(&bare)).nfc().collect();
    Cow::Owned(bare)
}

/// Puts a text behind another one, as it is [`searched`] for: most are plain, and a hundred thousand of them are put together.
pub fn push_searched(text: &str, out: &mut String) {
    if !is_tidy(text) {
        return out.push_str(&searched(text));
    }
    let from = out.len();
    out.push_str(text);
    if let Some(own) = out.get_mut(from..) {
        own.make_ascii_lowercase();
    }
}

/// Whether two texts are the same to the eye.
#[must_use]
pub fn alike(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    // Most names are plain, and long ledgers are looked through while somebody types: no copies of those.
    if is_tidy(one) && is_tidy(other) {
        return one.eq_ignore_ascii_case(other);
    }
    folded(one) == folded(other)
}

/// What stands for any characters in a pattern of machines (R40).
pub const ANY: char = '*';

/// Whether a machine's name fits a pattern in which [`ANY`] stands for any characters (R40), both folded.
#[must_use]
pub fn fits(pattern: &str, name: &str) -> bool {
    let (pattern, name) = (folded(pattern), folded(name));
    let mut parts = pattern.split(ANY);
    let Some(mut left) = parts.next().and_then(|first| name.strip_prefix(first)) else { return false };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return left.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return left.ends_with(part);
        }
        let Some((_, after)) = left.split_once(part) else { return false };
        left = after;
    }
    false
}

/// Whether folding can change no more of a text than its capitals: ASCII, with blanks between words only, one at a time.
fn is_tidy(text: &str) -> bool {
    let mut before = b' ';
    let tidy = |byte: u8| {
        let single = byte != b' ' || before != b' ';
        before = byte;
        single && matches!(byte, b' '..=b'~')
    };
    text.bytes().all(tidy) && (text.is_empty() || before != b' ')
}

/// Names of people and other texts without a type of their own are folded where they stand; most are plain.
fn ascii(text: &str) -> Cow<'_, str> {
    if is_tidy(text) {
        let has_capitals = text.bytes().any(|byte| byte.is_ascii_uppercase());
        return if has_capitals { Cow::Owned(text.to_ascii_lowercase()) } else { Cow::Borrowed(text) };
    }
    let mut folded = String::with_capacity(text.len());
    for word in text.split(char::is_whitespace) {
        let start = folded.len();
        folded.extend(word.chars().filter(|letter| !letter.is_control()).map(|letter| letter.to_ascii_lowercase()));
        if folded.len() > start && start > 0 {
            folded.insert(start, ' ');
        }
    }
    Cow::Owned(folded)
}

/// Dashes and blanks as one of each, and without what has no shape. Done first: a mark finds its letter then, whatever
/// stood between them.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_whitespace() {
            plain.push(' ');
            continue;
        }
        let category = letter.general_category();
        if category == GeneralCategory::DashPunctuation || letter == '\u{2212}' {
            plain.push('-');
        } else if !matches!(category, GeneralCategory::Control | GeneralCategory::Format) {
            plain.push(letter);
        }
    }
    plain
}

/// Every run of blanks one space, none at the ends.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !spaced.is_empty() {
            spaced.push(' ');
        }
        spaced.push_str(word);
    }
    spaced
}

/// Whether the marks over a letter are accents: Latin, Greek, Cyrillic.
fn has_accents(letter: char) -> bool {
    matches!(letter,
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}'
        | '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}'
        | '\u{400}'..='\u{52f}')
}

/// Latin letters that no decomposition takes apart, as people without such a keyboard type them.
fn undecomposed(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ı' => "i",
        'ł' => "l",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ħ' => "h",
        'ŧ' => "t",
        'ŋ' => "n",
        _ => return None,
    })
}

/// A competency's name: in it a dash is a blank, so that `cloud-business-applications` is *Cloud Business Applications*.
fn folded_competency(text: &str) -> Cow<'_, str> {
    let folded = folded(text);
    if !folded.contains('-') {
        return folded;
    }
    Cow::Owned(spaced(&folded.replace('-', " ")))
}

fn alike_competencies(one: &str, other: &str) -> bool {
    folded_competency(one) == folded_competency(other)
}

/// Hashes a text as it is compared. Most names are plain, and a hundred thousand of them are hashed for one day: no copies of
/// those.
fn hash_folded(text: &str, state: &mut impl Hasher) {
    // Whatever is the same to the eye is written in the same pieces, as some hashers want it.
    const PIECE: usize = 32;
    if is_tidy(text) {
        for piece in text.as_bytes().chunks(PIECE) {
            let mut small = [0; PIECE];
            let small = small.get_mut(..piece.len()).unwrap_or_default();
            small.copy_from_slice(piece);
            small.make_ascii_lowercase();
            state.write(small);
        }
    } else {
        folded(text).as_bytes().chunks(PIECE).for_each(|piece| state.write(piece));
    }
    // No text is the beginning of another one.
    state.write_u8(0xff);
}

fn hash_competency(text: &str, state: &mut impl Hasher) {
    folded_competency(text).hash(state);
}

/// Writes a type for names that are the same where they fold to the same.
macro_rules! names {
    ($( $(#[$about:meta])* $name:ident by $folded:path, $alike:path, $hash:path; )+) => { $(
        $(#[$about])*
        ///
        /// Kept as typed; equal to another one that is the same to the eye (D13).
        #[derive(Clone, Default)]
        pub struct $name(Box<str>);

        impl $name {
            /// The name as it was typed.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The name as it is compared.
            #[must_use]
            pub fn folded(&self) -> Cow<'_, str> {
                $folded(&self.0)
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $alike(&self.0, &other.0)
            }
        }

        impl Eq for $name {}

        impl Hash for $name {
            fn hash<H: Hasher>(&self, state: &mut H) {
                $hash(&self.0, state);
            }
        }

        impl From<&str> for $name {
            fn from(typed: &str) -> Self {
                Self(typed.into())
            }
        }

        impl From<String> for $name {
            fn from(typed: String) -> Self {
                Self(typed.into())
            }
        }

        impl Deref for $name {
            type Target = str;
            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(out, "{:?}", &*self.0)
            }
        }
    )+ };
}

names! {
    /// A product's name, as benefits and subscriptions have it.
    Product by folded, alike, hash_folded;
    /// A machine's name.
    Machine by folded, alike, hash_folded;
    /// A tenant: the domain that stands for it.
    Tenant by folded, alike, hash_folded;
    /// A competency's or specialization's name.
    Competency by folded_competency, alike_competencies, hash_competency;
}
