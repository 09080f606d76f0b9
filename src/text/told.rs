//! What a message with arguments was asked for with: the same says the same.

use std::collections::HashMap;

use fluent_bundle::FluentValue;

/// An id and its arguments, in bytes: what is no part of any text stands between them.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct Told(Vec<u8>);

/// Before a text, and before a figure: bytes that no text has.
const TEXT: u8 = 0xfe;
const FIGURE: u8 = 0xff;

impl Told {
    /// So many are remembered: more than a screen says, and little beside a large file whose every row says something else.
    pub(super) const MOST: usize = 4096;

    /// `None` of arguments that are neither texts nor figures.
    pub(super) fn of(id: &str, arguments: &HashMap<&str, FluentValue<'_>>) -> Option<Self> {
        let mut bytes = Vec::with_capacity(64);
        bytes.extend_from_slice(id.as_bytes());
        let mut named: Vec<_> = arguments.iter().collect();
        named.sort_unstable_by_key(|(name, _)| **name);
        for (name, value) in named {
            bytes.push(TEXT);
            bytes.extend_from_slice(name.as_bytes());
            match value {
                FluentValue::String(text) => {
                    bytes.push(TEXT);
                    bytes.extend_from_slice(text.as_bytes());
                }
                // How it is written is for the message to say: no argument brings options along.
                FluentValue::Number(number) => {
                    bytes.push(FIGURE);
                    bytes.extend_from_slice(&number.value.to_bits().to_be_bytes());
                }
                FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => return None,
            }
        }
        Some(Self(bytes))
    }
}
