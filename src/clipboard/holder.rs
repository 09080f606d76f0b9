//! Holds a key on the desktop's clipboard or in the buffer of tmux, and takes it off where it is still there.

use std::io;

use super::claim::Claim;
use super::keeper::Hold;
use super::native::Native;
use super::tmux::Buffer;
use super::{Choice, Cleared, Sent, Way, way};
use crate::domain::key::ProductKey;

/// What of ours is on it.
#[derive(Debug)]
enum Held {
    Native(ProductKey, Claim),
    Tmux(Buffer),
}

/// The clipboard of these surroundings, without a terminal.
#[derive(Debug)]
pub(super) struct Holder {
    choice: Choice,
    way: Way,
    native: Option<Native>,
    held: Option<Held>,
    /// Buffers of a server that did not answer when they were to be deleted.
    late: Vec<Buffer>,
}

impl Holder {
    pub(super) fn new(choice: Choice) -> Self {
        let way = way(choice, |name| std::env::var_os(name), false);
        Self { choice, way, native: None, held: None, late: Vec::new() }
    }

    fn copy_native(&mut self, key: &ProductKey) -> io::Result<Sent> {
        let native = match self.native.take() {
            Some(native) => native,
            None => Native::start()?,
        };
        // One that refuses is kept as long as it has a key of ours to clear.
        let set = self.native.insert(native).set(key);
        if set.is_ok() {
            self.hold(Held::Native(key.clone(), Claim::make()));
        } else {
            self.clear();
            self.native = None;
        }
        set.map(|()| Sent::Copied)
    }

    fn copy_tmux(&mut self, key: &ProductKey) -> io::Result<Sent> {
        // A buffer of its own for each key.
        let (buffer, handed_on) = Buffer::load(key)?;
        self.hold(Held::Tmux(buffer));
        Ok(Sent::Tmux { handed_on })
    }

    /// Remembers what is there now. The buffer of the key before does not stay behind.
    fn hold(&mut self, now: Held) {
        if let Some(Held::Tmux(before)) = self.held.replace(now) {
            self.delete(before);
        }
    }

    fn delete(&mut self, buffer: Buffer) -> Cleared {
        buffer.delete().unwrap_or_else(|_| {
            self.late.push(buffer);
            Cleared::Nothing
        })
    }
}

impl Hold for Holder {
    fn copy(&mut self, key: &ProductKey) -> io::Result<Sent> {
        let first = match self.way {
            Way::Native => self.copy_native(key),
            Way::Tmux => self.copy_tmux(key),
            Way::Terminal | Way::Nowhere => Err(io::ErrorKind::Unsupported.into()),
        };
        // A desktop whose clipboard cannot be reached, such as one without data control, may have tmux on it.
        let tmux = self.choice == Choice::Auto && self.way == Way::Native && std::env::var_os("TMUX").is_some();
        match first {
            Err(_) if tmux => {
                self.clear();
                self.copy_tmux(key).or(first)
            }
            first => first,
        }
    }

    fn clear(&mut self) -> Cleared {
        self.late.retain(|buffer| buffer.delete().is_err());
        match self.held.take() {
            None => Cleared::Nothing,
            Some(Held::Tmux(buffer)) => self.delete(buffer),
            Some(Held::Native(key, claim)) => match &self.native {
                Some(native) if claim.holds() => native.clear(&key),
                Some(native) => {
                    native.let_go();
                    Cleared::Changed
                }
                None => Cleared::Nothing,
            },
        }
    }

    fn holds(&self) -> bool {
        self.held.is_some() || !self.late.is_empty()
    }
}
