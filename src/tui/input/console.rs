//! The console of other systems, read by `crossterm`: it gives whole events there.

use std::io;
use std::time::Duration;

use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind};

use super::heard::{BATCH, Input, Pasted, chord};
use crate::keys::{Chord, Key, Named};

/// Where inputs come from.
#[derive(Debug)]
pub(super) struct Source;

impl Source {
    pub(super) fn new() -> Self {
        Self
    }

    /// Waits for an input; returns it with all others that are there.
    #[expect(clippy::unused_self, reason = "as the source of other systems, which remembers what has begun")]
    pub(super) fn batch(&mut self) -> io::Result<Vec<Input>> {
        let mut inputs = Vec::new();
        while inputs.is_empty() || (inputs.len() < BATCH && event::poll(Duration::ZERO)?) {
            inputs.extend(input(event::read()?));
        }
        Ok(inputs)
    }
}

fn input(event: Event) -> Option<Input> {
    match event {
        Event::Key(key) => pressed(key).map(Input::Key),
        Event::Paste(text) => Some(Input::Paste(Pasted { text, left_out: 0 })),
        Event::Mouse(mouse) => match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => Some(Input::Click(mouse.column, mouse.row)),
            MouseEventKind::ScrollUp => Some(Input::Wheel(-1)),
            MouseEventKind::ScrollDown => Some(Input::Wheel(1)),
            _ => None,
        },
        Event::Resize(..) => Some(Input::Resized),
        Event::FocusGained | Event::FocusLost => None,
    }
}

/// The chord of a key that was pressed; none for keys that have no name here.
fn pressed(event: KeyEvent) -> Option<Chord> {
    if event.kind == KeyEventKind::Release {
        return None;
    }
    let key = match event.code {
        KeyCode::Char(letter) => Key::Char(letter),
        KeyCode::F(number) => Key::F(number),
        KeyCode::Enter => Key::Named(Named::Enter),
        KeyCode::Esc => Key::Named(Named::Esc),
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
    let shift = with(KeyModifiers::SHIFT) || event.code == KeyCode::BackTab;
    Some(chord(key, with(KeyModifiers::CONTROL), with(KeyModifiers::ALT), shift))
}
