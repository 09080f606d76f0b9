//! From bytes to text, whatever the program that wrote them takes for one: Unicode in its forms, or a code page.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::fault::{Fault, Why};

/// A text, and how it was written.
pub(super) struct Decoded {
    pub(super) text: String,
    /// The name of the encoding.
    pub(super) name: &'static str,
    /// Whether nothing said so and it was guessed.
    pub(super) guessed: bool,
}

/// The encoding that a word names.
#[must_use]
pub fn named(word: &str) -> Option<&'static Encoding> {
    Encoding::for_label(word.trim().as_bytes())
}

/// Reads text: as it was asked for; else as a mark before it says, as UTF-8 where it is, as UTF-16 where every other byte
/// of its beginning is none, and as the code page that fits best.
pub(super) fn decode(bytes: Vec<u8>, asked: Option<&'static Encoding>) -> Result<Decoded, Fault> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(Fault::first(Why::Workbook));
    }
    let decoded = if let Some(encoding) = asked {
        strictly(&bytes, encoding, false)?
    } else if let Some((encoding, _)) = Encoding::for_bom(&bytes) {
        strictly(&bytes, encoding, false)?
    } else if let Some(encoding) = half_empty(&bytes) {
        strictly(&bytes, encoding, true)?
    } else {
        match String::from_utf8(bytes) {
            Ok(text) => Decoded { text, name: UTF_8.name(), guessed: false },
            Err(error) => guessed(error.as_bytes())?,
        }
    };
    // Tables have tabs and line ends, and some end with what once was the end of a file.
    let odd =
        |letter: char| letter.is_control() && !matches!(letter, '\t' | '\n' | '\r' | '\u{c}' | '\u{1a}' | '\u{85}');
    match decoded.text.find(odd) {
        Some(at) => Err(Fault::at(&decoded.text, at, Why::NotText)),
        None => Ok(decoded),
    }
}

/// Which UTF-16 it could be: every other one of the first bytes is zero.
fn half_empty(bytes: &[u8]) -> Option<&'static Encoding> {
    match *bytes {
        [one, 0, two, 0, ..] if one != 0 && two != 0 => Some(UTF_16LE),
        [0, one, 0, two, ..] if one != 0 && two != 0 => Some(UTF_16BE),
        _ => None,
    }
}

fn strictly(bytes: &[u8], encoding: &'static Encoding, guessed: bool) -> Result<Decoded, Fault> {
    let (text, used, wrong) = encoding.decode(bytes);
    if wrong {
        let at = text.find('\u{fffd}').unwrap_or_default();
        return Err(Fault::at(&text, at, Why::Encoding(used.name())));
    }
    Ok(Decoded { text: text.into_owned(), name: used.name(), guessed })
}

/// As the code page that fits best.
fn guessed(bytes: &[u8]) -> Result<Decoded, Fault> {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    strictly(bytes, detector.guess(None, Utf8Detection::Deny), true)
}
