//! From bytes to inputs, wherever the bytes are cut: finds where each key, report and paste ends, and has the parser of
//! `termina` say what it is.
//!
//! The parser alone would do for what is well-formed. What is not decides whether a terminal can be used: after half a
//! letter, an unknown sequence or an answer that nobody asked for, the next key is still a key.

#![expect(clippy::wildcard_enum_match_arm, reason = "most of what a terminal can send is no input of ours")]

use std::time::Duration;

use memchr::memmem;
use termina::Parser;
use termina::event::{Event, KeyCode, KeyEvent, KeyEventKind, Modifiers, MouseButton, MouseEventKind};

use super::heard::{Input, chord};
use super::paste::{BEGIN, END, Paste};
use crate::keys::{Chord, Key, Named};

const ESC: u8 = 0x1b;
const BEL: u8 = 0x07;
/// What Ctrl-C sends.
const ETX: u8 = 0x03;
/// Time in which the rest of a sequence comes that has visibly begun; a slow line may stall in it.
const REST: Duration = Duration::from_millis(250);
/// Time in which the rest of a paste comes. Without this a paste whose end never comes would swallow every key.
const REST_OF_PASTE: Duration = Duration::from_secs(1);
/// Bytes of the longest sequence that means anything to us.
const LONGEST_SEQUENCE: usize = 64;
/// Bytes of the longest answer that is waited for.
const LONGEST_ANSWER: usize = 4096;

/// What function keys are counted from in the protocol that has a number for each.
const FUNCTION: u32 = 57_363;

/// What has begun and is not whole yet.
#[derive(Debug, Clone)]
enum Begun {
    Nothing,
    /// `ESC`, or a second one after it; a flood where there were more.
    Escapes {
        twice: bool,
        flood: bool,
    },
    /// `ESC [` or `ESC O`, and what followed; with Alt where another `ESC` stood before it.
    Sequence {
        lead: u8,
        rest: Vec<u8>,
        alt: bool,
    },
    /// An answer of the terminal, which ends with `BEL` or `ESC \`: `ESC ]`, `ESC P` or `ESC _`, so many bytes ago.
    Answer {
        lead: u8,
        length: usize,
        ending: bool,
    },
    /// The first bytes of a character.
    Letter {
        bytes: Vec<u8>,
        alt: bool,
    },
    /// A paste.
    Paste(Paste),
}

/// Cuts what a terminal sends into inputs.
#[derive(Debug)]
pub struct Cutter {
    begun: Begun,
    parser: Parser,
    /// How long an `ESC` is held back, with which a sequence may begin.
    escape: Duration,
    /// A paste seemed to be over because nothing came for long: the rest of it may still come.
    stalled: bool,
}

impl Cutter {
    /// A cutter to which nothing was sent yet. An `ESC` that is alone for so long is the key.
    #[must_use]
    pub fn new(escape: Duration) -> Self {
        Self { begun: Begun::Nothing, parser: Parser::default(), escape, stalled: false }
    }

    /// Forgets what has begun.
    pub fn forget(&mut self) {
        *self = Self::new(self.escape);
    }

    /// Takes bytes that were read together.
    pub fn take(&mut self, bytes: &[u8], inputs: &mut Vec<Input>) {
        // A key by itself is somebody who waits; among others it is part of what was pasted.
        if bytes == [ETX] && self.is_pasting() {
            self.silence(inputs);
            self.stalled = false;
        }
        // What stands before the end of a paste is pasted, however late it comes: never keys.
        if self.stalled && matches!(self.begun, Begun::Nothing) {
            let ends = memmem::find(bytes, END);
            let begins = memmem::find(bytes, b"\x1b[200~");
            if ends.is_some_and(|end| begins.is_none_or(|begin| end < begin)) {
                self.begun = Begun::Paste(Paste::default());
                self.stalled = false;
            }
        }
        for byte in bytes {
            self.next(*byte, inputs);
        }
    }

    /// How long the rest of what has begun is waited for; none where nothing has.
    #[must_use]
    pub fn patience(&self) -> Option<Duration> {
        match &self.begun {
            Begun::Nothing => None,
            Begun::Escapes { .. } => Some(self.escape),
            Begun::Sequence { .. } | Begun::Answer { .. } | Begun::Letter { .. } => Some(REST),
            Begun::Paste(_) => Some(REST_OF_PASTE),
        }
    }

    /// Whether a paste has begun and not ended.
    #[must_use]
    pub fn is_pasting(&self) -> bool {
        matches!(self.begun, Begun::Paste(_))
    }

    /// Nothing came for as long as [`Cutter::patience`] says: what has begun is all there is.
    pub fn silence(&mut self, inputs: &mut Vec<Input>) {
        match std::mem::replace(&mut self.begun, Begun::Nothing) {
            Begun::Escapes { twice, .. } => escapes(if twice { 2 } else { 1 }, inputs),
            // Alt and a letter with which sequences begin.
            Begun::Sequence { lead, rest, alt } if rest.is_empty() => {
                escapes(usize::from(alt), inputs);
                self.say(&[lead], true, inputs);
            }
            Begun::Answer { lead, length: 0, .. } => self.say(&[lead], true, inputs),
            Begun::Paste(paste) => {
                self.stalled = true;
                inputs.push(Input::Paste(paste.finish()));
            }
            Begun::Nothing | Begun::Sequence { .. } | Begun::Answer { .. } | Begun::Letter { .. } => {}
        }
    }

    fn next(&mut self, byte: u8, inputs: &mut Vec<Input>) {
        match std::mem::replace(&mut self.begun, Begun::Nothing) {
            Begun::Nothing => self.first(byte, false, inputs),
            Begun::Escapes { twice, flood } => self.after_escape(byte, twice, flood, inputs),
            Begun::Sequence { lead: b'O', rest, alt } => self.shift(byte, rest, alt, inputs),
            Begun::Sequence { rest, alt, .. } => self.sequence(byte, rest, alt, inputs),
            Begun::Answer { lead, length, ending } => self.answer(byte, lead, length, ending, inputs),
            Begun::Letter { bytes, alt } => self.letter(byte, bytes, alt, inputs),
            Begun::Paste(mut paste) => {
                if paste.take(byte) {
                    inputs.push(Input::Paste(paste.finish()));
                } else {
                    self.begun = Begun::Paste(paste);
                }
            }
        }
    }

    /// A byte where nothing has begun, or only Alt has.
    fn first(&mut self, byte: u8, alt: bool, inputs: &mut Vec<Input>) {
        match byte {
            ESC => self.begun = Begun::Escapes { twice: false, flood: false },
            // The first byte of a character of several.
            0xc2..=0xf4 => self.begun = Begun::Letter { bytes: vec![byte], alt },
            // No character begins with these.
            0x80.. => {}
            _ => self.say(&[byte], alt, inputs),
        }
    }

    fn after_escape(&mut self, byte: u8, twice: bool, flood: bool, inputs: &mut Vec<Input>) {
        match byte {
            ESC => {
                escapes(usize::from(twice), inputs);
                self.begun = Begun::Escapes { twice: true, flood: twice };
            }
            b'[' | b'O' => {
                // Two are how some terminals say Alt; of more than two all but the last were pressed.
                escapes(usize::from(flood), inputs);
                self.begun = Begun::Sequence { lead: byte, rest: Vec::new(), alt: twice && !flood };
            }
            b']' | b'P' | b'_' => {
                escapes(usize::from(twice), inputs);
                self.begun = Begun::Answer { lead: byte, length: 0, ending: false };
            }
            // Whoever wants to leave does not hold Alt.
            ETX => {
                escapes(if twice { 2 } else { 1 }, inputs);
                self.first(byte, false, inputs);
            }
            _ if twice => {
                // Nobody holds Alt and presses Esc twice: each was pressed by itself, and so was this.
                escapes(2, inputs);
                self.first(byte, false, inputs);
            }
            _ => self.first(byte, true, inputs),
        }
    }

    /// A byte after `ESC [`.
    fn sequence(&mut self, byte: u8, mut rest: Vec<u8>, alt: bool, inputs: &mut Vec<Input>) {
        let whole = match (rest.first(), byte) {
            // A mouse report of the old kind: three bytes of any value.
            (Some(b'M'), _) => rest.len() == 3,
            (None, b'M' | b'[') | (Some(0x20..=0x3f) | None, 0x20..=0x3f) => false,
            // The last byte; after a second `[` that of a function key of the Linux console.
            (Some(b'[' | 0x20..=0x3f) | None, 0x40..=0x7e) => true,
            _ => return self.broken(Begun::Sequence { lead: b'[', rest, alt }, byte, inputs),
        };
        if rest.len() < LONGEST_SEQUENCE {
            rest.push(byte);
        }
        if !whole {
            self.begun = Begun::Sequence { lead: b'[', rest, alt };
        } else if rest.len() < LONGEST_SEQUENCE {
            self.whole(&rest, alt, inputs);
        }
    }

    /// What stood after `ESC [`, to its end.
    fn whole(&mut self, rest: &[u8], alt: bool, inputs: &mut Vec<Input>) {
        if rest == BEGIN {
            self.stalled = false;
            self.begun = Begun::Paste(Paste::default());
            return;
        }
        // What begins otherwise the parser would give up before its end, and take the rest for keys.
        if rest.len() > 1 && !matches!(rest.first(), Some(b'0'..=b'9' | b'<' | b'>' | b'?' | b'M' | b'[')) {
            return;
        }
        let text = std::str::from_utf8(rest).unwrap_or_default();
        match other_name(text) {
            Some(name) => self.say(name.as_bytes(), alt, inputs),
            None => self.say(&[b"\x1b[", rest].concat(), alt, inputs),
        }
    }

    /// A byte after `ESC O`: the last one, or a number of modifiers before it.
    fn shift(&mut self, byte: u8, mut rest: Vec<u8>, alt: bool, inputs: &mut Vec<Input>) {
        match byte {
            b'0'..=b'9' | b';' if rest.len() < LONGEST_SEQUENCE => {
                rest.push(byte);
                self.begun = Begun::Sequence { lead: b'O', rest, alt };
            }
            0x40..=0x7e if rest.is_empty() => self.say(&[ESC, b'O', byte], alt, inputs),
            // The same key with modifiers, as other terminals send it. With `R` that would say where the cursor is.
            0x40..=0x7e => {
                let modifiers = rest.strip_prefix(b"1;").unwrap_or(&rest);
                let (key, end) = if byte == b'R' { (&b"13;"[..], b'~') } else { (&b"1;"[..], byte) };
                self.say(&[b"\x1b[", key, modifiers, &[end]].concat(), alt, inputs);
            }
            _ => self.broken(Begun::Sequence { lead: b'O', rest, alt }, byte, inputs),
        }
    }

    /// A byte of an answer. Nobody asked: it is no input, to its end.
    fn answer(&mut self, byte: u8, lead: u8, length: usize, ending: bool, inputs: &mut Vec<Input>) {
        match byte {
            BEL if length > 0 => {}
            b'\\' if ending => {}
            ESC if !ending => self.begun = Begun::Answer { lead, length, ending: true },
            0x20.. if !ending && length < LONGEST_ANSWER => {
                self.begun = Begun::Answer { lead, length: length + 1, ending };
            }
            _ if ending => {
                self.broken(Begun::Answer { lead, length, ending }, ESC, inputs);
                self.next(byte, inputs);
            }
            _ => self.broken(Begun::Answer { lead, length, ending }, byte, inputs),
        }
    }

    /// A byte of a character after its first.
    fn letter(&mut self, byte: u8, mut bytes: Vec<u8>, alt: bool, inputs: &mut Vec<Input>) {
        if byte & 0b1100_0000 != 0b1000_0000 {
            // Half a character is none, and costs no other one.
            return self.broken(Begun::Letter { bytes, alt }, byte, inputs);
        }
        bytes.push(byte);
        match std::str::from_utf8(&bytes) {
            Ok(_) => self.say(&bytes, alt, inputs),
            Err(error) if error.error_len().is_none() => self.begun = Begun::Letter { bytes, alt },
            Err(_) => {}
        }
    }

    /// What has begun cannot go on with this byte, which is the first of something else.
    fn broken(&mut self, begun: Begun, byte: u8, inputs: &mut Vec<Input>) {
        self.begun = begun;
        self.silence(inputs);
        self.first(byte, false, inputs);
    }

    /// Has the parser say what a whole sequence or character is. What it does not know is no input.
    fn say(&mut self, whole: &[u8], alt: bool, inputs: &mut Vec<Input>) {
        self.parser.parse(whole, false);
        let Some(event) = self.parser.pop() else {
            // It may still wait for an end of its own.
            self.parser = Parser::default();
            return;
        };
        inputs.extend(input(&event, alt));
    }
}

fn escapes(count: usize, inputs: &mut Vec<Input>) {
    for _ in 0..count {
        inputs.push(Input::Key(Chord::plain(Key::Named(Named::Esc))));
    }
}

/// Another name of a key, where the parser does not know the one that was sent or takes it for another key's.
fn other_name(sent: &str) -> Option<String> {
    let numbers = sent.strip_suffix('~')?;
    let (first, rest) = numbers.split_once(';').unwrap_or((numbers, "1"));
    match (first.parse().ok()?, rest.split_once(';')) {
        // How xterm and tmux name a key with modifiers.
        (27, Some((modifiers, code))) => Some(format!("\x1b[{code};{modifiers}u")),
        // F15 to F20.
        (number @ 28..=29, None) => Some(format!("\x1b[{};{rest}u", FUNCTION + number - 13)),
        (number @ 31..=34, None) => Some(format!("\x1b[{};{rest}u", FUNCTION + number - 14)),
        _ => None,
    }
}

/// What an event is to us; nothing where it is no input, such as a late answer of the terminal.
fn input(event: &Event, alt: bool) -> Option<Input> {
    match event {
        Event::Key(key) => pressed(*key, alt).map(Input::Key),
        Event::Mouse(mouse) => match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => Some(Input::Click(mouse.column, mouse.row)),
            MouseEventKind::ScrollUp => Some(Input::Wheel(-1)),
            MouseEventKind::ScrollDown => Some(Input::Wheel(1)),
            _ => None,
        },
        _ => None,
    }
}

/// The chord of a key that was pressed; none for keys that have no name here.
fn pressed(event: KeyEvent, alt: bool) -> Option<Chord> {
    if event.kind == KeyEventKind::Release {
        return None;
    }
    let key = match event.code {
        KeyCode::Char(letter) => Key::Char(letter),
        KeyCode::Function(number) => Key::F(number),
        KeyCode::Enter => Key::Named(Named::Enter),
        KeyCode::Escape => Key::Named(Named::Esc),
        KeyCode::Tab | KeyCode::BackTab => Key::Named(Named::Tab),
        KeyCode::Backspace => Key::Named(Named::Backspace),
        KeyCode::Delete => Key::Named(Named::Delete),
        KeyCode::Insert => Key::Named(Named::Insert),
        KeyCode::Up => Key::Named(Named::Up),
        KeyCode::Down => Key::Named(Named::Down),
        KeyCode::Left => Key::Named(Named::Left),
        KeyCode::Right => Key::Named(Named::Right),
        KeyCode::Home => Key::Named(Named::Home),
        KeyCode::End => Key::Named(Named::End),
        KeyCode::PageUp => Key::Named(Named::PageUp),
        KeyCode::PageDown => Key::Named(Named::PageDown),
        _ => return None,
    };
    let with = |modifier| event.modifiers.contains(modifier);
    let shift = with(Modifiers::SHIFT) || event.code == KeyCode::BackTab;
    Some(chord(key, with(Modifiers::CONTROL), alt || with(Modifiers::ALT), shift))
}
