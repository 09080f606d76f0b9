//! The loop: one channel, no polling. Blocks until something happens, lets the dashboard take it, runs the effects,
//! draws once.

mod inputs;
mod outside;
mod panics;
mod signals;

use std::collections::VecDeque;
use std::io::{self, IsTerminal, Write as _};
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender, SyncSender, TryRecvError};
use std::time::{Duration, Instant};

use inputs::Taken;
pub use outside::Outside;
use panics::give_back_on_panic;
use signals::{SIGCONT, SIGINT, SIGQUIT, SIGTSTP, SIGWINCH};

use super::app::{App, EditAt, Effect, Left, Msg, NotRead, NotSaved};
use super::editor::{self, EditorError};
use super::input::{self, Input};
use super::screen::{Screen, leave};
use super::theme::Theme;
use super::worker::{self, Report, Worker};
use crate::clipboard::{Choice, Clipboard, Content};
use crate::clock::Clock;
use crate::config::Config;
use crate::demo::scenario::Scenario;
use crate::file::{FileError, Store};
use crate::keys::Keymap;
use crate::session::{Session, Source};
use crate::text::{Text, visible};

/// What wakes the loop.
enum Wake {
    /// What came from the terminal, all that was there.
    Input(Vec<Input>),
    /// The terminal cannot be read any more.
    InputGone,
    /// A signal.
    Signal(i32),
    /// A worker did something: which one, by its number.
    Report(u32, Report),
    /// The clipboard has something to say.
    Clipboard,
    /// Another thread panicked; what is to be said of it.
    Panic(String),
}

/// How a run ends.
enum End {
    /// The user left.
    Left,
    /// A signal ended it.
    Signal(i32),
    /// The terminal went away.
    Gone,
    /// Another thread panicked; what is to be said of it.
    Panic(String),
    /// This thread panicked; that was said.
    Panicked,
}

/// Exit code after a panic.
const PANICKED: u8 = 101;
/// Exit code of a run that leaves something unsaved.
const UNSAVED: u8 = 3;
/// Between looks at whether the worker lives, while the end of a save is waited for.
const LOOK: Duration = Duration::from_millis(200);

/// How long a signal that an editor was meant to get may take to reach us, too.
const STRAGGLER: Duration = Duration::from_millis(200);
/// What is counted down is counted in seconds.
const SECOND: Duration = Duration::from_secs(1);

/// The dashboard with everything outside it.
struct Loop<'a> {
    app: App,
    /// What stands outside of it; a demonstration alone has nothing.
    outside: Option<&'a Outside<'a>>,
    /// The number of the worker: what an earlier one says is about another file.
    number: u32,
    screen: Screen,
    wakes: Receiver<Wake>,
    /// For a worker that starts later.
    sender: Sender<Wake>,
    worker: Option<Worker>,
    clipboard: Clipboard,
    clock: Clock,
    /// When the next second of a countdown is over.
    tick: Option<Instant>,
    /// When a dialog closed under somebody's hands, and when the last key came that was meant for it.
    closed: Option<(Instant, Instant)>,
}

/// Opens the dashboard and returns when the user leaves it.
///
/// # Errors
/// What the terminal refused.
pub fn run(
    mut session: Session,
    text: Text,
    keymap: Keymap,
    theme: Theme,
    outside: &Outside<'_>,
) -> io::Result<ExitCode> {
    let (clock, mut store, config) = (session.run.clock, session.store.take(), &session.config);
    let (choice, time) = (config.clipboard, Duration::from_secs(config.clear_after));
    let mut app = App::new(session, text, keymap, theme);
    app.warn(&store.as_mut().map(Store::caveats).unwrap_or_default());
    show(app, Some(outside), clock, store, choice, time)
}

/// Plays a scenario from a step on and returns when the user leaves it. Nothing of it is written anywhere.
///
/// # Errors
/// What the terminal refused.
pub fn play(
    scenario: Scenario,
    at: usize,
    config: &Config,
    text: Text,
    keymap: Keymap,
    theme: Theme,
) -> io::Result<ExitCode> {
    let clock = Clock::Rehearsal(scenario.today);
    let mut app = App::playing(scenario, config, text, keymap, theme);
    if at > 0 {
        app.show_step(at);
    }
    show(app, None, clock, None, config.clipboard, Duration::from_secs(config.clear_after))
}

/// Shows a dashboard until the user leaves it. A key that is copied stays for a time.
fn show(
    app: App,
    outside: Option<&Outside<'_>>,
    clock: Clock,
    store: Option<Store>,
    choice: Choice,
    time: Duration,
) -> io::Result<ExitCode> {
    let (sender, wakes) = mpsc::channel();
    give_back_on_panic(sender.clone());
    watch_signals(sender.clone())?;
    let worker = match &app.source {
        Source::Sample | Source::Staged => None,
        Source::File(path) => Some(Worker::start(path.clone(), store, reports(0, sender.clone()))?),
    };
    let screen = Screen::enter(app.settings.mouse)?;
    let told = sender.clone();
    let clipboard = Clipboard::new(choice, time, true, move || drop(told.send(Wake::Clipboard)));
    let mut own = Loop {
        app,
        outside,
        number: 0,
        screen,
        wakes,
        sender: sender.clone(),
        worker,
        clipboard,
        clock,
        tick: None,
        closed: None,
    };
    // A panic ends the run like anything else: what is shown is still saved, and said where it is not.
    let end = panic::catch_unwind(AssertUnwindSafe(|| own.run(sender))).unwrap_or(Ok(End::Panicked));
    leave();
    own.way_out(end)
}

impl Loop<'_> {
    fn run(&mut self, sender: Sender<Wake>) -> io::Result<End> {
        self.screen.draw(&mut self.app)?;
        let permits = input::start(heard(sender))?;
        self.turn(&permits)
    }

    /// The one way out, however the run ended: what was asked for is saved, what was copied is taken off the clipboard, and
    /// what is not surely on the disk is said, with an exit code of its own.
    fn way_out(mut self, end: io::Result<End>) -> io::Result<ExitCode> {
        // What was begun over it has nothing to save.
        let _ = self.app.leave_walk();
        let settled = panic::catch_unwind(AssertUnwindSafe(|| self.settle())).unwrap_or(false);
        drop(self.clipboard);
        if let (Some(worker), false) = (self.worker.take(), settled) {
            worker.abandon();
        }
        if let Ok(End::Panic(said)) = &end {
            let _ = writeln!(io::stderr().lock(), "{said}");
        }
        let unsaved = self.app.left_unsaved();
        // The system takes back what is left, faster than piece by piece.
        std::mem::forget(self.app);
        if let Some(sentence) = unsaved {
            let _ = writeln!(io::stderr().lock(), "mpn: {}", visible(&sentence));
            return Ok(ExitCode::from(UNSAVED));
        }
        match end {
            Ok(End::Left) => Ok(ExitCode::SUCCESS),
            Ok(End::Signal(signal)) => Ok(ExitCode::from(128_u8.saturating_add(u8::try_from(signal).unwrap_or(0)))),
            // A terminal that is gone has nobody to tell.
            Ok(End::Gone) => Ok(ExitCode::from(129)),
            Ok(End::Panic(_) | End::Panicked) => Ok(ExitCode::from(PANICKED)),
            Err(_) if !io::stdout().is_terminal() => Ok(ExitCode::from(129)),
            Err(error) => Err(error),
        }
    }

    /// Waits for the save that is on its way, and for that of what was changed since. Whoever asks once more to leave does
    /// not wait; whether everything ended is the answer.
    fn settle(&mut self) -> bool {
        while self.app.is_saving() {
            match self.wakes.recv_timeout(LOOK) {
                Ok(Wake::Report(number, _)) if number != self.number => {}
                Ok(Wake::Report(_, report)) => {
                    let msg = self.reported(report);
                    for effect in self.app.update(msg) {
                        if let (Effect::Save(commit), Some(worker)) = (effect, &self.worker) {
                            worker.save(commit);
                        }
                    }
                }
                Ok(Wake::Signal(signal)) if signals::ends(signal) => return false,
                Ok(Wake::Signal(_) | Wake::Input(_) | Wake::InputGone | Wake::Clipboard) => {}
                Err(RecvTimeoutError::Timeout) if self.worker.as_ref().is_some_and(Worker::is_alive) => {}
                Ok(Wake::Panic(_)) | Err(RecvTimeoutError::Disconnected | RecvTimeoutError::Timeout) => return false,
            }
        }
        true
    }

    fn turn(&mut self, permits: &SyncSender<()>) -> io::Result<End> {
        // The reader may read while nothing else of this loop touches the terminal's input: one permit a batch.
        let _ = permits.send(());
        loop {
            let wake = self.wait();
            let mut used_permit = false;
            match wake {
                Err(RecvTimeoutError::Disconnected) | Ok(Wake::InputGone) => return Ok(End::Gone),
                Ok(Wake::Signal(SIGCONT)) => self.screen.enter_again(self.app.settings.mouse)?,
                // Not left to the reader alone: it listens for this only from its first read on.
                Ok(Wake::Signal(SIGWINCH)) => self.screen.follow_size()?,
                Ok(Wake::Signal(signal)) => return Ok(End::Signal(signal)),
                Ok(Wake::Panic(said)) => return Ok(End::Panic(said)),
                Ok(Wake::Report(number, _)) if number != self.number => {}
                Ok(Wake::Report(_, report)) => {
                    let msg = self.reported(report);
                    if let Some(end) = self.update(msg)? {
                        return Ok(end);
                    }
                }
                // What the clipboard says is taken below: it may say it while an editor has the terminal.
                Ok(Wake::Clipboard) => {}
                Err(RecvTimeoutError::Timeout) => {
                    if let Some(end) = self.count()? {
                        return Ok(end);
                    }
                }
                Ok(Wake::Input(inputs)) => match self.take_all(inputs)? {
                    Taken::All => used_permit = true,
                    Taken::Some => {}
                    Taken::End(end) => return Ok(end),
                },
            }
            if let Some(end) = self.hear_clipboard()? {
                return Ok(end);
            }
            let today = self.clock.today();
            if today != self.app.outside().dates.today {
                self.app.update(Msg::NewDay(today));
            }
            self.screen.draw(&mut self.app)?;
            if self.app.closed_by_itself() {
                self.begin_late();
            }
            if used_permit {
                let _ = permits.send(());
            }
        }
    }

    /// Waits for the next wake, no longer than to the next second of a countdown or to midnight. Where there is none yet,
    /// what may be asked for next is drawn ahead.
    fn wait(&mut self) -> Result<Wake, RecvTimeoutError> {
        match self.wakes.try_recv() {
            Ok(wake) => return Ok(wake),
            Err(TryRecvError::Disconnected) => return Err(RecvTimeoutError::Disconnected),
            Err(TryRecvError::Empty) => self.screen.look_ahead(&mut self.app),
        }
        self.tick = match (self.app.is_counting(), self.tick) {
            (false, _) => None,
            (true, None) => Some(Instant::now() + SECOND),
            (true, known) => known,
        };
        let midnight = self.clock.until_midnight().map(|rest| rest.max(SECOND));
        let tick = self.tick.map(|tick| tick.saturating_duration_since(Instant::now()));
        match [midnight, tick].into_iter().flatten().min() {
            None => self.wakes.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(rest) => self.wakes.recv_timeout(rest),
        }
    }

    /// Counts a second down, where one is over.
    fn count(&mut self) -> io::Result<Option<End>> {
        match self.tick {
            Some(tick) if tick <= Instant::now() => {
                self.tick = Some(tick + SECOND);
                self.update(Msg::Tick)
            }
            _ => Ok(None),
        }
    }

    fn reported(&self, report: Report) -> Msg {
        let text = &self.app.text;
        let path = || self.app.outside().path_shown();
        match report {
            Report::Saved(Ok(())) => Msg::Saved(Ok(Clock::time_of_day())),
            Report::Missed(missed) => Msg::Missed(missed),
            Report::Back(earlier, again) => Msg::Back(earlier, again),
            Report::Log(journal) => {
                Msg::Log(journal.map_err(|error| text.file_error(&format!("{}.log", path()), &error)))
            }
            Report::Saved(Err(error)) => {
                let (path, left) = (path(), Left::from(&error));
                let why = text.why_not_saved(&path, &error);
                Msg::Saved(Err(NotSaved { sentence: text.save_error(&path, &error), why, left }))
            }
            Report::Loaded(read) => Msg::Loaded(read.map_err(|error| NotRead {
                gone: matches!(error, FileError::Absent),
                sentence: text.file_error(&path(), &error),
            })),
            Report::Listed(typed, names) => Msg::Listed(typed, names),
            Report::Examined(conditions, paths) => Msg::Examined(conditions, paths),
            Report::Mended(mended) => Msg::Mended(mended.map_err(|error| text.save_error(&path(), &error))),
            Report::Brought(read, path) => Msg::Brought(read.map_err(|unread| unread.sentence(&path, text))),
        }
    }

    fn update(&mut self, msg: Msg) -> io::Result<Option<End>> {
        let mut effects: VecDeque<Effect> = self.app.update(msg).into();
        while let Some(effect) = effects.pop_front() {
            match effect {
                Effect::Quit => return Ok(Some(End::Left)),
                Effect::Suspend => self.suspend()?,
                Effect::Mouse(on) => self.screen.mouse(on)?,
                Effect::Reload => self.read(),
                Effect::Configure => effects.extend(self.configure()),
                Effect::Switch(path) => {
                    let switched = self.switch(&path).map(Box::new);
                    effects.extend(self.app.update(Msg::Switched(switched)));
                }
                Effect::Edit(place) => {
                    if let Some(signal) = self.edit(&place)? {
                        return Ok(Some(End::Signal(signal)));
                    }
                }
                Effect::Save(commit) => {
                    if let Some(worker) = &self.worker {
                        worker.save(commit);
                    }
                }
                Effect::Copy { key, name } => {
                    if let Some(end) = self.copy(name, Content::Key(key))? {
                        return Ok(Some(end));
                    }
                }
                Effect::CopyPage { page, name } => {
                    if let Some(end) = self.copy(name, Content::Page(page))? {
                        return Ok(Some(end));
                    }
                }
                Effect::Elsewhere(elsewhere) => {
                    let written = worker::write_elsewhere(&elsewhere);
                    let text = &self.app.text;
                    let written = written
                        .map(|path| path.display().to_string())
                        .map_err(|(path, error)| text.create_error(&path.display().to_string(), &error));
                    effects.extend(self.app.update(Msg::Elsewhere(written)));
                }
                Effect::Create(creation) => {
                    let created = self.create(&creation);
                    effects.extend(self.app.update(Msg::Created(created)));
                }
                Effect::Back { base, again } => self.worker.iter().for_each(|worker| worker.back(base.clone(), again)),
                Effect::Log => self.worker.iter().for_each(Worker::log),
                Effect::List(typed) => self.list(typed),
                Effect::Bring(path) => self.bring(path),
                Effect::Examine { has_keys } => self.examine(has_keys),
                Effect::Mend(conditions, records, permit) => self.mend(conditions, records, permit),
                Effect::ClearClipboard => self.clipboard.clear(),
            }
        }
        Ok(None)
    }

    /// Gives the terminal to the editor and takes it back; what was changed is read. Returns a signal that ends the run.
    fn edit(&mut self, place: &EditAt) -> io::Result<Option<i32>> {
        let Source::File(path) = self.app.source.clone() else { return Ok(None) };
        if !editor::is_there() {
            // The terminal is given to nobody then.
            let sentence = self.app.text.no_editor(editor::USUAL);
            self.app.update(Msg::Failed(sentence));
            return Ok(None);
        }
        if let Some(worker) = &self.worker {
            worker.wait();
        }
        let line = match worker::line_of(&path, place) {
            Ok(line) => line,
            Err(error) => {
                let sentence = self.app.text.file_error(&self.app.path_shown(), &error);
                self.app.update(Msg::Failed(sentence));
                return Ok(None);
            }
        };
        leave();
        let edited = editor::open(&path, line);
        let signal = self.after_editor(edited.is_err());
        if signal.is_some() {
            return Ok(signal);
        }
        self.screen.enter_again(self.app.settings.mouse)?;
        match edited {
            Ok(()) => self.read(),
            Err(EditorError::None) => {
                let sentence = self.app.text.no_editor(editor::USUAL);
                self.app.update(Msg::Failed(sentence));
            }
            Err(EditorError::Failed { program, why }) => {
                let sentence = self.app.text.editor_failed(&program, &why);
                self.app.update(Msg::Failed(sentence));
            }
        }
        Ok(None)
    }

    /// Takes what woke the loop while the editor had the terminal. Ctrl-C there was meant for the editor, although the
    /// terminal sends it to both: the interrupts that came before our own mark, or shortly after an editor that failed,
    /// are not for us.
    fn after_editor(&mut self, failed: bool) -> Option<i32> {
        // Where there are no signals, none is waited for.
        let mut marked = !signals::raise(SIGCONT);
        loop {
            let rest = match (marked, failed) {
                (false, _) => SECOND,
                (true, true) => STRAGGLER,
                (true, false) => return None,
            };
            match self.wakes.recv_timeout(rest) {
                Ok(Wake::Signal(SIGCONT)) => marked = true,
                Ok(Wake::Signal(SIGINT | SIGQUIT | SIGWINCH) | Wake::Input(_) | Wake::InputGone | Wake::Clipboard) => {}
                Ok(Wake::Signal(signal)) => return Some(signal),
                Ok(Wake::Panic(said)) => {
                    // For the loop, which ends with it.
                    let _ = self.sender.send(Wake::Panic(said));
                    return None;
                }
                Ok(Wake::Report(number, _)) if number != self.number => {}
                Ok(Wake::Report(_, report)) => {
                    let msg = self.reported(report);
                    // Nothing but saving is asked of the worker before the editor, and that needs no effect.
                    let _ = self.app.update(msg);
                }
                Err(_) => return None,
            }
        }
    }

    /// To the shell; returns when it brings the program back. Without a shell that could, nothing happens.
    fn suspend(&mut self) -> io::Result<()> {
        // Stopped while it saves, the program would keep everybody else from saving.
        if let Some(worker) = &self.worker {
            worker.wait();
        }
        leave();
        signals::raise(SIGTSTP);
        self.screen.enter_again(self.app.settings.mouse)
    }
}

/// What the worker says, as wakes.
fn reports(number: u32, sender: Sender<Wake>) -> impl Fn(Report) + Send + 'static {
    move |report| drop(sender.send(Wake::Report(number, report)))
}

/// Signals as wakes.
fn watch_signals(sender: Sender<Wake>) -> io::Result<()> {
    signals::watch(move |signal| sender.send(Wake::Signal(signal)).is_ok())
}

/// What comes from the terminal, as wakes; whether anybody takes them.
fn heard(sender: Sender<Wake>) -> impl Fn(io::Result<Vec<Input>>) -> bool + Send + 'static {
    move |read| sender.send(read.map_or(Wake::InputGone, Wake::Input)).is_ok()
}
