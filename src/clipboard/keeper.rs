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
const AGAIN_AT_MOST: Duration = Duration::from_mins(1);

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
                        // Nobody would count down to the end of an earlier one any more: it goes next.
                        self.owes = false;
                        self.due = self.hold.holds().then(now);
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

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::io;
    use std::rc::Rc;
    use std::time::{Duration, Instant};

    use proptest::prelude::*;

    use super::{AGAIN_AT_MOST, Event, Hold, Keeper};
    use crate::clipboard::orders::{Answer, Order};
    use crate::clipboard::{Cleared, Sent};
    use crate::domain::key::ProductKey;

    /// A clipboard that everybody can write to, refuses when it is told to, and does not answer when it is told to.
    #[derive(Debug)]
    struct Board {
        text: ProductKey,
        held: Option<ProductKey>,
        refuses: bool,
        silent: bool,
    }

    fn nothing() -> ProductKey {
        ProductKey::new("")
    }

    /// What somebody else copied.
    fn theirs() -> ProductKey {
        ProductKey::new("theirs")
    }

    impl Hold for Rc<RefCell<Board>> {
        fn copy(&mut self, key: &ProductKey) -> io::Result<Sent> {
            let mut board = self.borrow_mut();
            if board.refuses || board.silent {
                return Err(io::Error::other("no"));
            }
            (board.text, board.held) = (key.clone(), Some(key.clone()));
            Ok(Sent::Copied)
        }

        fn clear(&mut self) -> Cleared {
            let mut board = self.borrow_mut();
            match board.held.clone() {
                None => Cleared::Nothing,
                Some(_) if board.silent => Cleared::Nothing,
                Some(held) => {
                    board.held = None;
                    let ours = held == board.text;
                    if ours {
                        board.text = nothing();
                    }
                    if ours { Cleared::Gone } else { Cleared::Changed }
                }
            }
        }

        fn holds(&self) -> bool {
            self.borrow().held.is_some()
        }
    }

    /// What happens to a clipboard and to the process that keeps it.
    #[derive(Debug, Clone, Copy)]
    enum Step {
        /// The program copies, for so many seconds.
        Copy(u64),
        Clear,
        Leave,
        /// The program ends.
        Left,
        End,
        /// Somebody else copies.
        Other,
        /// The clipboard refuses from now on, or does not any more.
        Refuses(bool),
        /// The clipboard answers nothing from now on, or does again.
        Silent(bool),
        /// So many milliseconds go by.
        Wait(u64),
    }

    fn steps() -> impl Strategy<Value = Vec<Step>> {
        let step = prop_oneof![
            4 => (1..6_u64).prop_map(Step::Copy),
            1 => Just(Step::Clear),
            1 => Just(Step::Leave),
            1 => Just(Step::Left),
            1 => Just(Step::End),
            2 => Just(Step::Other),
            1 => any::<bool>().prop_map(Step::Refuses),
            1 => any::<bool>().prop_map(Step::Silent),
            6 => (0..4_000_u64).prop_map(Step::Wait),
        ];
        prop::collection::vec(step, 1..40)
    }

    /// The keeper with a clock of its own, and what must hold for the key that was copied last.
    struct World {
        keeper: Keeper<Rc<RefCell<Board>>>,
        board: Rc<RefCell<Board>>,
        now: Instant,
        /// The key of ours, until when it may be there, and whether somebody may have a reason to take it off before.
        ours: Option<(ProductKey, Instant, bool)>,
        copies: u32,
        owed: bool,
    }

    impl World {
        fn new() -> Self {
            let board = Board { text: nothing(), held: None, refuses: false, silent: false };
            let board = Rc::new(RefCell::new(board));
            let keeper = Keeper::new(Rc::clone(&board));
            Self { keeper, board, now: Instant::now(), ours: None, copies: 0, owed: false }
        }

        fn take(&mut self, event: Event) -> Option<Answer> {
            let now = self.now;
            let answer = self.keeper.take(event, || now);
            if let Some(Answer::Cleared(_)) = answer {
                assert!(std::mem::take(&mut self.owed), "told twice");
            }
            answer
        }

        /// Lets time go by; what is due is done when it is.
        fn wait(&mut self, time: Duration) {
            let end = self.now + time;
            while let Some(due) = self.keeper.due.filter(|due| *due <= end) {
                self.now = self.now.max(due);
                self.take(Event::Due);
                self.check();
            }
            self.now = end;
            self.check();
        }

        fn check(&mut self) {
            let board = self.board.borrow();
            if let Some((key, until, early)) = &self.ours {
                if board.text == *key {
                    assert!(self.now < *until || board.silent || board.held.is_some(), "a key stays after its time");
                } else if board.text.is_blank() {
                    assert!(*early || self.now >= *until, "a key went before its time");
                }
            }
            assert!(self.keeper.due.is_some() || board.held.is_none(), "nobody would take it off");
        }

        fn step(&mut self, step: Step) {
            match step {
                Step::Copy(seconds) if !self.keeper.over => {
                    self.copies += 1;
                    let (text, time) = (format!("KEY-{}", self.copies), Duration::from_secs(seconds));
                    match self.take(Event::Order(Order::Copy { text: text.clone(), time })) {
                        Some(Answer::Copied(_)) => {
                            self.owed = true;
                            self.ours = Some((ProductKey::new(&text), self.now + time, false));
                        }
                        Some(Answer::Refused(_)) => {
                            self.owed = false;
                            self.early();
                        }
                        other => panic!("{other:?}"),
                    }
                }
                Step::Leave if !self.keeper.over => drop(self.take(Event::Order(Order::Leave))),
                Step::Clear if !self.keeper.over => {
                    self.early();
                    self.take(Event::Order(Order::Clear));
                }
                Step::Left if !self.keeper.over => {
                    if !self.keeper.leave {
                        self.early();
                    }
                    self.take(Event::Left);
                }
                Step::End => {
                    self.early();
                    self.take(Event::End);
                    assert!(self.keeper.is_done(), "it ends when it is told to");
                }
                Step::Copy(_) | Step::Leave | Step::Clear | Step::Left => {}
                Step::Other => self.board.borrow_mut().text = theirs(),
                Step::Refuses(refuses) => self.board.borrow_mut().refuses = refuses,
                Step::Silent(silent) => self.board.borrow_mut().silent = silent,
                Step::Wait(milliseconds) => self.wait(Duration::from_millis(milliseconds)),
            }
        }

        /// There is a reason for the key to go now.
        fn early(&mut self) {
            if let Some((_, _, early)) = &mut self.ours {
                *early = true;
            }
        }
    }

    proptest! {
        /// Whatever happens, in whatever order: a key goes when its time is over, or as soon as the clipboard answers
        /// after it, and not before without a reason; what somebody else copied stays; each copy is told of once; and the
        /// process ends when the program has ended and nothing is left.
        #[test]
        fn found_h6_every_order_of_events(steps in steps()) {
            let mut world = World::new();
            for step in steps {
                let other = world.board.borrow().text == theirs();
                world.step(step);
                let copied = matches!(step, Step::Copy(_)) && world.owed;
                prop_assert!(!other || copied || world.board.borrow().text == theirs(), "{step:?} took what is theirs");
                if matches!(step, Step::End) {
                    return Ok(());
                }
                world.check();
            }
            world.board.borrow_mut().silent = false;
            world.step(Step::Left);
            world.wait(AGAIN_AT_MOST + Duration::from_secs(10));
            prop_assert!(world.keeper.is_done());
            prop_assert!(!world.owed, "what became of the last copy was told");
            let left = world.board.borrow().text.clone();
            prop_assert!(left.is_blank() || left == theirs(), "a key of ours is left");
        }
    }
}
