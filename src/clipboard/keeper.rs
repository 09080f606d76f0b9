//! The process that keeps copied keys: it puts them on the clipboard, and takes them off after their time, whatever the
//! program that copied them is doing, and when it is gone.

use std::io::{self, BufRead as _};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use super::holder::Holder;
use super::orders::{self, Answer, Order};
use super::{Choice, Cleared, Sent};
use crate::domain::key::ProductKey;

/// What holds a key and lets it go again.
pub(super) trait Hold {
    /// Puts a key on the clipboard, in the place of one of ours; where that fails an earlier one may still be there.
    fn copy(&mut self, key: &ProductKey) -> io::Result<Sent>;
    /// Takes it off, where it is still there.
    fn clear(&mut self) -> Cleared;
    /// Whether something of ours may be on it.
    fn holds(&self) -> bool;
}

/// Until the first look at whether a clipboard answers again that did not when it was to be cleared; then twice as long
/// each time.
const AGAIN: Duration = Duration::from_secs(1);
/// The longest time between two such looks.
const AGAIN_AT_MOST: Duration = Duration::from_secs(60);

/// What happens to the process.
enum Event {
    Order(Order),
    /// The program that gave the orders ended.
    Left,
    /// The time is over.
    Due,
    /// It is asked to end.
    End,
}

/// What is kept, and until when.
struct Keeper<H> {
    hold: H,
    /// When it is to be taken off, or the next attempt is due.
    due: Option<Instant>,
    again: Duration,
    /// Whether the program waits to be told what becomes of the last copy.
    owes: bool,
    /// Whether the program may end and leave its key here.
    leave: bool,
    /// Whether there is nothing more to come.
    over: bool,
}

impl<H: Hold> Keeper<H> {
    fn new(hold: H) -> Self {
        Self { hold, due: None, again: AGAIN, owes: false, leave: false, over: false }
    }

    /// Takes what happened; what is to be said of it.
    fn take(&mut self, event: Event, now: impl Fn() -> Instant) -> Option<Answer> {
        match event {
            Event::Order(Order::Copy { text, time }) => {
                self.again = AGAIN;
                match self.hold.copy(&ProductKey::new(&text)) {
                    Ok(sent) => {
                        self.owes = true;
                        // From now on: the clipboard may have taken its time.
                        self.due = now().checked_add(time);
                        Some(Answer::Copied(sent))
                    }
                    Err(error) => {
                        // Nobody would count down to the end of an earlier one any more.
                        self.owes = false;
                        self.clear(now());
                        Some(Answer::Refused(error.to_string()))
                    }
                }
            }
            Event::Order(Order::Leave) => {
                self.leave = true;
                None
            }
            Event::Order(Order::Clear) | Event::Due => self.clear(now()),
            Event::Left => {
                self.over = true;
                if self.leave { None } else { self.clear(now()) }
            }
            Event::End => {
                let answer = self.clear(now());
                (self.over, self.due) = (true, None);
                answer
            }
        }
    }

    /// Takes off what is there; tells of it once.
    fn clear(&mut self, now: Instant) -> Option<Answer> {
        let cleared = self.hold.clear();
        self.due = self.hold.holds().then(|| now + self.again);
        self.again = (self.again * 2).min(AGAIN_AT_MOST);
        std::mem::take(&mut self.owes).then_some(Answer::Cleared(cleared))
    }

    fn is_done(&self) -> bool {
        self.over && self.due.is_none()
    }
}

/// Keeps what it is ordered to by its standard input, and answers on its standard output, until it is not needed any more:
/// the hidden command [`super::SERVE`].
pub fn serve(choice: Choice) {
    super::detach::detach();
    let (sender, events) = mpsc::channel();
    #[cfg(unix)]
    end_on_term(sender.clone());
    take_orders(sender);
    let mut keeper = Keeper::new(Holder::new(choice));
    while !keeper.is_done() {
        let event = match keeper.due {
            Some(due) => events.recv_timeout(due.saturating_duration_since(Instant::now())),
            None => events.recv().map_err(RecvTimeoutError::from),
        };
        let event = match event {
            Ok(event) => event,
            Err(RecvTimeoutError::Timeout) => Event::Due,
            Err(RecvTimeoutError::Disconnected) => Event::End,
        };
        if let Some(answer) = keeper.take(event, Instant::now) {
            // Nobody may be left to hear it.
            let _ = orders::say(&mut io::stdout(), &answer);
        }
    }
}

/// Orders as events, and their end.
fn take_orders(sender: Sender<Event>) {
    let _ = thread::Builder::new().name("orders".to_owned()).spawn(move || {
        for line in io::stdin().lock().lines() {
            let Ok(order) = line.and_then(|line| Ok(serde_json::from_str(&line)?)) else { break };
            if sender.send(Event::Order(order)).is_err() {
                return;
            }
        }
        let _ = sender.send(Event::Left);
    });
}

/// TERM ends it, and takes the key off. What terminals and sessions send when they end or are left does not: a key that
/// is to outlive them stays for its time.
#[cfg(unix)]
fn end_on_term(sender: Sender<Event>) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGTTIN, SIGTTOU};
    let ignored = [SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU];
    let Ok(mut signals) = signal_hook::iterator::Signals::new(ignored.iter().chain(&[SIGTERM])) else { return };
    let _ = thread::Builder::new().name("signals".to_owned()).spawn(move || {
        for signal in signals.forever() {
            if signal == SIGTERM && sender.send(Event::End).is_err() {
                return;
            }
        }
    });
}
