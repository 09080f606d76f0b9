//! The clipboard: which way a key takes to it, and how it is taken off it again.
//!
//! A key is kept by a process of its own ([`serve`]), which takes it off after its time whatever the program is doing: while
//! an editor is open, while it is suspended, after it was killed. Only the terminal is sent keys by the program itself.
//! Says only what is known: a terminal that was sent a key may have kept it or not.

mod claim;
mod detach;
mod helper;
mod holder;
mod keeper;
mod native;
mod orders;
mod tmux;
mod way;

use std::borrow::Cow;
use std::collections::VecDeque;
use std::io::{self, Write};
use std::sync::Arc;
use std::sync::mpsc::TryRecvError;
use std::time::Duration;

use crossterm::clipboard::CopyToClipboard;
use crossterm::execute;

use crate::domain::key::ProductKey;
use helper::Helper;
pub use keeper::serve;
use orders::{Answer, Order};
pub use way::{Choice, Cleared, CopyError, SERVE, Sent, Way, way};

/// What is copied.
#[derive(Debug)]
pub enum Content {
    /// A key, or what is as short: in one line.
    Key(ProductKey),
    /// A page of several lines with no key in it.
    Page(String),
}

impl Content {
    /// As other programs get it.
    fn handed_on(&self) -> Cow<'_, str> {
        match self {
            Self::Key(key) => key.handed_on(),
            Self::Page(page) => Cow::Borrowed(page),
        }
    }
}

/// What became of a key that was copied.
#[derive(Debug)]
pub enum Said {
    /// How copying went, and what the key is called.
    Copied(String, Result<Sent, CopyError>),
    /// How clearing went.
    Cleared(Cleared),
}

/// The clipboard of a program that goes on. Nothing here waits: what became of a key is said later, by [`Clipboard::said`].
pub struct Clipboard {
    choice: Choice,
    way: Way,
    /// How long a key may stay.
    time: Duration,
    on_terminal: bool,
    /// Called when there is something to be said.
    told: Arc<dyn Fn() + Send + Sync>,
    helper: Option<Helper>,
    /// Copies that were not answered yet, with what they are called.
    asked: VecDeque<(String, Content)>,
    /// Whether the helper keeps a key.
    kept: bool,
    next: VecDeque<Next>,
}

/// What is to be said, or done first.
enum Next {
    Say(Said),
    /// The terminal is sent a key.
    Send(String, Content),
}

impl std::fmt::Debug for Clipboard {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Clipboard").field("way", &self.way).finish_non_exhaustive()
    }
}

impl Clipboard {
    /// The clipboard of these surroundings, where a key may stay for a time. `told` is called, on any thread, when there is
    /// something to be said.
    #[must_use]
    pub fn new(choice: Choice, time: Duration, on_terminal: bool, told: impl Fn() + Send + Sync + 'static) -> Self {
        let way = way(choice, |name| std::env::var_os(name), on_terminal);
        let (asked, next) = (VecDeque::new(), VecDeque::new());
        Self { choice, way, time, on_terminal, told: Arc::new(told), helper: None, asked, kept: false, next }
    }

    /// Follows other settings: the time holds for the next key, the way once no helper is at work that goes by the old one.
    pub fn follow(&mut self, choice: Choice, time: Duration) {
        self.time = time;
        if self.helper.is_none() && choice != self.choice {
            (self.choice, self.way) = (choice, way(choice, |name| std::env::var_os(name), self.on_terminal));
        }
    }

    /// Puts a key, or a page, on the clipboard, in the place of an earlier one.
    pub fn copy(&mut self, name: String, key: Content) {
        match self.way {
            Way::Native | Way::Tmux => match self.ask(&key) {
                Ok(()) => self.asked.push_back((name, key)),
                Err(error) => self.refused(name, key, CopyError::NoHelper(error.to_string())),
            },
            Way::Terminal => self.next.push_back(Next::Send(name, key)),
            Way::Nowhere => {
                let why = if self.choice == Choice::Off { CopyError::Off } else { CopyError::Nowhere };
                self.next.push_back(Next::Say(Said::Copied(name, Err(why))));
            }
        }
    }

    /// Asks the helper, or another one where it has ended.
    fn ask(&mut self, key: &Content) -> io::Result<()> {
        let order = Order::Copy { text: key.handed_on().into_owned(), time: self.time };
        if let Some(helper) = &mut self.helper
            && helper.order(&order).is_ok()
        {
            return Ok(());
        }
        self.ended();
        let told = Arc::clone(&self.told);
        self.helper.insert(Helper::start(self.choice, move || told())?).order(&order)
    }

    /// The terminal may take what the clipboard refuses.
    fn refused(&mut self, name: String, key: Content, why: CopyError) {
        self.next.push_back(if self.choice == Choice::Auto && self.on_terminal {
            Next::Send(name, key)
        } else {
            Next::Say(Said::Copied(name, Err(why)))
        });
    }

    /// Nobody answers any more, and what was kept is not.
    fn ended(&mut self) {
        self.helper = None;
        for (name, key) in std::mem::take(&mut self.asked) {
            self.refused(name, key, CopyError::NoAnswer);
        }
        if std::mem::take(&mut self.kept) {
            self.next.push_back(Next::Say(Said::Cleared(Cleared::Nothing)));
        }
    }

    /// Takes the key off the clipboard now, where it is still there.
    pub fn clear(&mut self) {
        if let Some(helper) = &mut self.helper {
            // One that ended says so by its end.
            let _ = helper.order(&Order::Clear);
        }
    }

    /// What became of a key, if there is anything new. `terminal` is where the terminal can be written to: by the writer
    /// that frames go through.
    pub fn said(&mut self, terminal: &mut impl Write) -> Option<Said> {
        loop {
            match self.next.pop_front() {
                Some(Next::Say(said)) => return Some(said),
                Some(Next::Send(name, key)) => return Some(Said::Copied(name, send(&key.handed_on(), terminal))),
                None => {}
            }
            match self.helper.as_ref()?.answer() {
                Ok(Answer::Copied(sent)) => {
                    self.kept = true;
                    let (name, _) = self.asked.pop_front()?;
                    return Some(Said::Copied(name, Ok(sent)));
                }
                Ok(Answer::Refused(why)) => {
                    self.kept = false;
                    let (name, key) = self.asked.pop_front()?;
                    self.refused(name, key, CopyError::Refused(why));
                }
                Ok(Answer::Cleared(cleared)) => {
                    self.kept = false;
                    return Some(Said::Cleared(cleared));
                }
                Err(TryRecvError::Empty) => return None,
                Err(TryRecvError::Disconnected) => self.ended(),
            }
        }
    }
}

/// Copies a key for a program that ends before it is pasted: the process that keeps it for `time` outlives it; where the
/// clipboard refuses, the terminal is sent it, as it would be by [`Clipboard::copy`].
///
/// # Errors
/// [`CopyError`]; the key is nowhere then.
pub fn copy_and_leave(
    key: &ProductKey,
    choice: Choice,
    time: Duration,
    terminal: Option<&mut dyn Write>,
) -> Result<Sent, CopyError> {
    copy_text_and_leave(&key.handed_on(), choice, time, terminal)
}

/// The same of a text of several lines with no key in it, which has no hidden characters either.
///
/// # Errors
/// As [`copy_and_leave`].
pub fn copy_text_and_leave(
    text: &str,
    choice: Choice,
    time: Duration,
    terminal: Option<&mut dyn Write>,
) -> Result<Sent, CopyError> {
    let left = match way(choice, |name| std::env::var_os(name), terminal.is_some()) {
        Way::Native | Way::Tmux => leave(text, choice, time),
        Way::Terminal => Err(CopyError::Nowhere),
        Way::Nowhere if choice == Choice::Off => return Err(CopyError::Off),
        Way::Nowhere => return Err(CopyError::Nowhere),
    };
    match (left, terminal) {
        (Err(_), Some(mut terminal)) if matches!(choice, Choice::Auto | Choice::Terminal) => send(text, &mut terminal),
        (left, _) => left,
    }
}

/// Leaves a process behind that keeps a text for `time`.
fn leave(text: &str, choice: Choice, time: Duration) -> Result<Sent, CopyError> {
    let mut helper = Helper::start(choice, || {}).map_err(|error| CopyError::NoHelper(error.to_string()))?;
    let order = Order::Copy { text: text.to_owned(), time };
    let answer = helper.order(&order).and_then(|()| helper.wait(PATIENCE));
    match answer {
        Ok(Answer::Copied(sent)) => helper.leave().map(|()| sent).map_err(|_| CopyError::NoAnswer),
        Ok(Answer::Refused(why)) => Err(CopyError::Refused(why)),
        Ok(Answer::Cleared(_)) | Err(_) => Err(CopyError::NoAnswer),
    }
}

/// Sends a key to the terminal. Its writer is the one that frames go through.
fn send(text: &str, terminal: &mut impl Write) -> Result<Sent, CopyError> {
    // The clipboard is where a key that is copied was asked for.
    let sent = execute!(terminal, CopyToClipboard::to_clipboard_from(text.as_bytes()));
    sent.map(|()| Sent::Terminal).map_err(|error| CopyError::Refused(error.to_string()))
}

/// How long a command waits for its key to be on the clipboard: longer than any way to it takes to be given up.
const PATIENCE: Duration = Duration::from_secs(15);
