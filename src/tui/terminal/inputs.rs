//! How the loop takes what came from the terminal: in order, for a turn at a time, letters together.

use std::io;
use std::time::{Duration, Instant};

use super::{End, Loop, Wake};
use crate::keys::Chord;
use crate::keys::action::Action;
use crate::tui::app::Msg;
use crate::tui::input::Input;
use crate::tui::screen;

/// Time for which inputs are taken without looking at anything else: at the screen, or at a signal.
const TURN: Duration = Duration::from_millis(100);
/// Rows that one notch of the wheel moves.
const WHEEL: isize = 3;
/// Keys that come so soon after a dialog closed under somebody's hands, or after such a key, were meant for it.
const HANDS: Duration = Duration::from_millis(300);
/// After so long keys are commands again, however fast they come: a key that is held down is no word that is typed.
const AT_MOST: Duration = Duration::from_secs(2);

/// What became of inputs.
pub(super) enum Taken {
    /// All were taken, or are for nobody any more.
    All,
    /// Some were; the others come up again.
    Some,
    /// The run ends.
    End(End),
}

impl Loop<'_> {
    /// Takes what came from the terminal, for a turn; what is left comes up again after everything that waits already.
    pub(super) fn take_all(&mut self, inputs: Vec<Input>) -> io::Result<Taken> {
        let (began, times_taken) = (Instant::now(), screen::times_taken());
        let mut inputs = inputs.into_iter();
        while let Some(input) = inputs.next() {
            let end = match self.letters(&input, &mut inputs) {
                Some(letters) => self.update(Msg::Typed(letters))?,
                None => self.take(input)?,
            };
            if let Some(end) = end {
                return Ok(Taken::End(end));
            }
            // What comes in one piece with the key that closed a dialog is the rest of what was pasted into it; and nobody has
            // seen a question that was opened in the middle of a piece.
            if self.app.turned() && !inputs.as_slice().is_empty() {
                self.begin_late();
            }
            // What was typed ahead was meant for who had the terminal since. It cannot be given to them any more, and as
            // commands of ours it would do what nobody asked for.
            if screen::times_taken() != times_taken {
                return Ok(Taken::All);
            }
            if began.elapsed() >= TURN && !inputs.as_slice().is_empty() {
                let _ = self.sender.send(Wake::Input(self.urgent(inputs.collect())));
                return Ok(Taken::Some);
            }
        }
        Ok(Taken::All)
    }

    /// The letters that come together and only type; none where it is one at most.
    fn letters(&self, first: &Input, rest: &mut std::vec::IntoIter<Input>) -> Option<String> {
        let types = |input: &Input| if let Input::Key(chord) = input { self.app.types(*chord) } else { None };
        let mut letters = String::from(types(first)?);
        letters.push(types(rest.as_slice().first()?)?);
        rest.next();
        while let Some(letter) = rest.as_slice().first().and_then(types) {
            letters.push(letter);
            rest.next();
        }
        Some(letters)
    }

    /// What is to be taken of inputs that take long. Whoever wants to leave at once does not wait for what was typed
    /// before: no terminal does it otherwise.
    fn urgent(&self, mut inputs: Vec<Input>) -> Vec<Input> {
        let asks = |chord: Chord| self.app.keymap.resolve(self.app.scopes(), chord) == Some(Action::QuitNow);
        let leaves = |input: &Input| if let Input::Key(chord) = input { asks(*chord) } else { false };
        if let Some(at) = inputs.iter().position(leaves) {
            inputs.drain(..at);
        }
        inputs
    }

    /// Lets the dashboard take an input and runs what it asks for; how the run ends, where it does.
    fn take(&mut self, input: Input) -> io::Result<Option<End>> {
        #[cfg(debug_assertions)]
        panic_if_asked(&input);
        let msg = match input {
            Input::Key(chord) => Msg::Key(chord),
            Input::Paste(pasted) if pasted.left_out > 0 => Msg::PasteBegin(pasted.text, pasted.left_out),
            Input::Paste(pasted) => Msg::Paste(pasted.text),
            Input::Click(x, y) => Msg::Click(x, y),
            Input::Wheel(notches) => Msg::Scroll(notches * WHEEL),
            Input::Resized => {
                self.screen.follow_size()?;
                return Ok(None);
            }
        };
        let msg = self.late(msg);
        self.update(msg)
    }

    /// From now on keys are late, until none comes for a while.
    pub(super) fn begin_late(&mut self) {
        let now = Instant::now();
        self.closed = Some((now, now));
    }

    /// What was typed for a dialog that closed a moment ago is no command.
    fn late(&mut self, msg: Msg) -> Msg {
        self.closed = self.closed.filter(|(at, last)| last.elapsed() < HANDS && at.elapsed() < AT_MOST);
        match (msg, &mut self.closed) {
            (Msg::Key(chord), Some((_, last))) => {
                *last = Instant::now();
                Msg::LateKey(chord)
            }
            (msg, _) => msg,
        }
    }
}

/// For the tests of what a panic leaves behind, in builds for development only: with the key `j`, of this thread or of
/// another one.
#[cfg(debug_assertions)]
fn panic_if_asked(input: &Input) {
    let key = matches!(input, Input::Key(chord) if chord.typed() == Some('j'));
    match std::env::var("MPN_TEST_PANIC").as_deref() {
        Ok("other") if key => {
            let _ = std::thread::spawn(|| assert!(std::env::var_os("MPN_TEST_PANIC").is_none(), "as asked")).join();
        }
        Ok(_) => assert!(!key, "as asked"),
        Err(_) => {}
    }
}
