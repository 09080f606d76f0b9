//! From bytes to text where they may be UTF-16: what Notepad and PowerShell write.

use super::problem::FileError;

/// Characters that stand before the text to say how it is written; no part of it.
const MARK: char = '\u{feff}';

/// In which order the two bytes of a unit of UTF-16 stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    LowFirst,
    HighFirst,
}

/// How bytes are written, if that is UTF-16: they say so themselves, or every other one of the first is zero.
fn order(bytes: &[u8]) -> Option<Order> {
    match *bytes {
        [0xff, 0xfe, ..] => Some(Order::LowFirst),
        [0xfe, 0xff, ..] => Some(Order::HighFirst),
        [one, 0, two, 0, ..] if one != 0 && two != 0 => Some(Order::LowFirst),
        [0, one, 0, two, ..] if one != 0 && two != 0 => Some(Order::HighFirst),
        _ => None,
    }
}

/// Whether bytes are text in UTF-16.
pub(super) fn is_utf16(bytes: &[u8]) -> bool {
    order(bytes).is_some()
}

/// The text of bytes in UTF-8 or UTF-16, without a mark before it.
///
/// # Errors
/// [`FileError::NotText`] where they are neither.
pub fn text(bytes: Vec<u8>) -> Result<String, FileError> {
    let text = match order(&bytes) {
        None => String::from_utf8(bytes).ok(),
        Some(order) => {
            let (units, rest) = bytes.as_chunks::<2>();
            let units = units.iter().map(|unit| match order {
                Order::LowFirst => u16::from_le_bytes(*unit),
                Order::HighFirst => u16::from_be_bytes(*unit),
            });
            char::decode_utf16(units).collect::<Result<String, _>>().ok().filter(|_| rest.is_empty())
        }
    };
    let text = text.ok_or(FileError::NotText)?;
    Ok(text.strip_prefix(MARK).map(str::to_owned).unwrap_or(text))
}
