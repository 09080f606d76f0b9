//! The terminal of a Unix: its bytes, waited for without a wake-up in between, and read until there are none.
//!
//! The system is asked whether there is something to read, not whether something came: what was left unread is found at
//! the next look.

use std::io::{self, ErrorKind};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::stdio::stdin;

use super::cutter::Cutter;
use super::heard::{BATCH, Input};
use crate::tui::screen;

/// Bytes that are read at once.
const CHUNK: usize = 64 * 1024;
/// How long an `ESC` may wait for what makes a sequence of it.
const ESCAPE: Duration = Duration::from_millis(25);
/// The same where it comes over a network.
const ESCAPE_FROM_AFAR: Duration = Duration::from_millis(100);

/// Where inputs come from.
#[derive(Debug)]
pub(super) struct Source {
    cutter: Cutter,
    chunk: Vec<u8>,
    /// How often the terminal had been taken when it was read last.
    taken: usize,
}

/// What waiting came to.
enum Waited {
    /// There is something to read.
    Ready,
    /// Nothing came.
    Silence,
}

impl Source {
    pub(super) fn new() -> Self {
        let from_afar = std::env::var_os("SSH_CONNECTION").is_some_and(|value| !value.is_empty());
        let escape = if from_afar { ESCAPE_FROM_AFAR } else { ESCAPE };
        Self { cutter: Cutter::new(escape), chunk: vec![0; CHUNK], taken: screen::times_taken() }
    }

    /// Waits for an input; returns it with all others that are there. Ends a batch between two sequences where it can.
    pub(super) fn batch(&mut self) -> io::Result<Vec<Input>> {
        let taken = screen::times_taken();
        if taken != self.taken {
            // Somebody else had the terminal, and the rest of what had begun.
            self.cutter.forget();
            self.taken = taken;
        }
        let mut inputs = Vec::new();
        loop {
            // Nothing that is whole waits for the end of a paste.
            let rest = self.cutter.patience().filter(|_| inputs.is_empty() || !self.cutter.is_pasting());
            let time = rest.or_else(|| (!inputs.is_empty()).then_some(Duration::ZERO));
            match wait(time)? {
                Waited::Ready => {
                    let read = read(&mut self.chunk)?;
                    self.cutter.take(self.chunk.get(..read).unwrap_or_default(), &mut inputs);
                }
                Waited::Silence if rest.is_some() => self.cutter.silence(&mut inputs),
                Waited::Silence => return Ok(inputs),
            }
            if inputs.len() >= BATCH {
                return Ok(inputs);
            }
        }
    }
}

/// Waits until there is something to read, at most so long; without a time for as long as it takes.
fn wait(time: Option<Duration>) -> io::Result<Waited> {
    let time = time.map(|time| Timespec::try_from(time).map_err(|_| ErrorKind::InvalidInput)).transpose()?;
    let input = stdin();
    let mut watched = [PollFd::new(&input, PollFlags::IN)];
    loop {
        match poll(&mut watched, time.as_ref()) {
            Ok(0) => return Ok(Waited::Silence),
            Ok(_) => break,
            Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let [input] = watched;
    // A terminal that is gone is ready for ever, with nothing to read.
    if input.revents().contains(PollFlags::IN) { Ok(Waited::Ready) } else { Err(ErrorKind::UnexpectedEof.into()) }
}

/// Reads what is there; that nothing is means that the terminal is gone.
fn read(chunk: &mut [u8]) -> io::Result<usize> {
    match rustix::io::read(stdin(), chunk) {
        Ok(0) => Err(ErrorKind::UnexpectedEof.into()),
        Ok(read) => Ok(read),
        // Somebody else was faster.
        Err(Errno::INTR | Errno::AGAIN) => Ok(0),
        Err(error) => Err(error.into()),
    }
}
