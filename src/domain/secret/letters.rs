//! The letters and digits of a text as keys are compared: folded, what is invisible dropped, and in which words they stand.

use std::ops::Range;

/// What a character is to a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// A letter or a digit, folded.
    Letter(char),
    /// Nothing that anybody sees: what stands at its sides stands together.
    Dropped,
    /// Anything else: it parts groups.
    Between,
}

/// What a character is to a key (D13).
#[inline]
pub(super) fn class(letter: char) -> Class {
    let ascii = usize::try_from(u32::from(letter)).ok().and_then(|at| ASCII.get(at));
    ascii.copied().unwrap_or_else(|| other(letter))
}

/// The characters that nearly every text is made of.
#[expect(clippy::indexing_slicing, reason = "done when it is compiled, where a slip would stop it")]
static ASCII: [Class; 128] = {
    let mut all = [Class::Between; 128];
    let mut byte = 0_u8;
    while byte < 128 {
        all[byte as usize] = match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => Class::Letter(byte.to_ascii_lowercase() as char),
            // Blanks that are control characters.
            b'\t'..=b'\r' => Class::Between,
            0..=0x1f | 0x7f => Class::Dropped,
            _ => Class::Between,
        };
        byte += 1;
    }
    all
};

fn other(letter: char) -> Class {
    match letter {
        // A line end of old machines.
        '\u{85}' => Class::Between,
        '\u{80}'..='\u{9f}' => Class::Dropped,
        '\u{ff10}'..='\u{ff19}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => narrow(letter),
        letter if is_invisible(letter) => Class::Dropped,
        letter if letter.is_alphanumeric() => Class::Letter(letter.to_lowercase().next().unwrap_or(letter)),
        _ => Class::Between,
    }
}

/// The usual form of a full-width letter or digit.
fn narrow(wide: char) -> Class {
    let narrow = char::from_u32(u32::from(wide) - 0xfee0).unwrap_or(wide);
    Class::Letter(narrow.to_ascii_lowercase())
}

/// Characters of the category Cf, the signs that stand for those on a screen, and marks that only sit on the letter before
/// them.
fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}'
            | '\u{300}'..='\u{36f}'
            | '\u{600}'..='\u{605}'
            | '\u{61c}'
            | '\u{6dd}'
            | '\u{70f}'
            | '\u{180b}'..='\u{180f}'
            | '\u{1ab0}'..='\u{1aff}'
            | '\u{1dc0}'..='\u{1dff}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{20d0}'..='\u{20ff}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{fe20}'..='\u{fe2f}'
            | '\u{feff}'
            | '\u{fffd}'
            | '\u{2400}'..='\u{2421}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e01ef}'
    )
}

/// The letters and digits of a text, and the words that they make.
#[derive(Debug, Default)]
pub(super) struct Letters {
    folded: Vec<char>,
    /// The bytes of each in the text.
    bytes: Vec<Range<usize>>,
    /// Runs of letters that nothing stands between.
    words: Vec<Range<usize>>,
}

impl Letters {
    pub(super) fn of(text: &str) -> Self {
        let mut letters = Self::default();
        let mut begun = 0;
        for (at, letter) in text.char_indices() {
            match class(letter) {
                Class::Letter(folded) => {
                    letters.folded.push(folded);
                    letters.bytes.push(at..at + letter.len_utf8());
                }
                // It belongs to the letter that it hides behind.
                Class::Dropped => {
                    if let Some(last) = letters.bytes.last_mut().filter(|last| last.end == at) {
                        last.end += letter.len_utf8();
                    }
                }
                Class::Between => letters.end_word(&mut begun),
            }
        }
        letters.end_word(&mut begun);
        letters
    }

    fn end_word(&mut self, begun: &mut usize) {
        if self.folded.len() > *begun {
            self.words.push(*begun..self.folded.len());
            *begun = self.folded.len();
        }
    }

    /// All of them, folded.
    pub(super) fn folded(&self) -> &[char] {
        &self.folded
    }

    /// The words, by their letters.
    pub(super) fn words(&self) -> &[Range<usize>] {
        &self.words
    }

    /// Some of them.
    pub(super) fn slice(&self, letters: &Range<usize>) -> &[char] {
        self.folded.get(letters.clone()).unwrap_or_default()
    }

    /// Whether a digit is among them.
    pub(super) fn has_digit(&self, letters: &Range<usize>) -> bool {
        self.slice(letters).iter().any(|letter| letter.is_numeric())
    }

    /// Whether both letters and digits are among them.
    pub(super) fn is_mixed(&self, letters: &Range<usize>) -> bool {
        self.has_digit(letters) && self.slice(letters).iter().any(|letter| !letter.is_numeric())
    }

    /// The bytes that they stand in, with all that is between them.
    pub(super) fn bytes(&self, letters: &Range<usize>) -> Option<Range<usize>> {
        let last = letters.end.checked_sub(1)?;
        Some(self.bytes.get(letters.start)?.start..self.bytes.get(last)?.end)
    }
}
