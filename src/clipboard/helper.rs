//! The program's side of the process that keeps copied keys: started at the first copy, told what to do by a pipe.

use std::io::{self, BufRead as _, BufReader};
use std::process::{ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver, TryRecvError};
use std::thread;
use std::time::Duration;

use super::orders::{self, Answer, Order};
use super::{Choice, SERVE};

/// How long it may take to clear the clipboard and to end, once the program has ended.
const PATIENCE: Duration = Duration::from_secs(2);

/// A process that keeps copied keys. Dropped, it takes off what it keeps, and ends.
#[derive(Debug)]
pub(super) struct Helper {
    orders: Option<ChildStdin>,
    answers: Receiver<Answer>,
}

impl Helper {
    /// Starts the process. `told` is called whenever there is an answer, or the process ended.
    pub(super) fn start(choice: Choice, told: impl Fn() + Send + 'static) -> io::Result<Self> {
        Self::of(itself()?, choice, told)
    }

    fn of(mut program: Command, choice: Choice, told: impl Fn() + Send + 'static) -> io::Result<Self> {
        program.args([SERVE, choice.as_word()]).current_dir("/");
        program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = program.spawn()?;
        let (orders, out) = (child.stdin.take(), child.stdout.take());
        let (sender, answers) = mpsc::channel();
        let listening = thread::Builder::new().name("clipboard".to_owned()).spawn(move || {
            for line in out.map(BufReader::new).into_iter().flat_map(|out| out.lines().map_while(Result::ok)) {
                if let Ok(answer) = serde_json::from_str(&line) {
                    let _ = sender.send(answer);
                    told();
                }
            }
            let _ = child.wait();
            drop(sender);
            told();
        });
        // Without one the pipes are closed, and the process ends.
        listening.map(|_| Self { orders, answers })
    }

    /// Asks it for something.
    ///
    /// # Errors
    /// It ended.
    pub(super) fn order(&mut self, order: &Order) -> io::Result<()> {
        let orders = self.orders.as_mut().ok_or(io::ErrorKind::BrokenPipe)?;
        orders::say(orders, order)
    }

    /// What it said since, one at a time.
    pub(super) fn answer(&self) -> Result<Answer, TryRecvError> {
        self.answers.try_recv()
    }

    /// Waits for what it says next.
    ///
    /// # Errors
    /// It ended, or does not answer.
    pub(super) fn wait(&self, patience: Duration) -> io::Result<Answer> {
        self.answers.recv_timeout(patience).map_err(io::Error::other)
    }

    /// Leaves it to itself: it keeps its key for its time, though the program ends.
    ///
    /// # Errors
    /// It ended.
    pub(super) fn leave(mut self) -> io::Result<()> {
        self.order(&Order::Leave)?;
        // It does not end now, so there is nothing to wait for.
        self.answers = mpsc::channel().1;
        Ok(())
    }
}

impl Drop for Helper {
    fn drop(&mut self) {
        self.orders = None;
        // What it says is heard by nobody any more; its end is waited for.
        let end = std::time::Instant::now() + PATIENCE;
        while self.answers.recv_timeout(end.saturating_duration_since(std::time::Instant::now())).is_ok() {}
    }
}

/// This program: also where its file was deleted, or another one put in its place, since it was started.
fn itself() -> io::Result<Command> {
    #[cfg(target_os = "linux")]
    if std::fs::symlink_metadata(RUNNING).is_ok() {
        let mut program = Command::new(RUNNING);
        std::os::unix::process::CommandExt::arg0(&mut program, "mpn");
        return Ok(program);
    }
    std::env::current_exe().map(Command::new)
}

/// The program that runs, whatever stands at its path by now.
#[cfg(target_os = "linux")]
const RUNNING: &str = "/proc/self/exe";

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::{Answer, Choice, Helper, Order};
    use crate::clipboard::{Cleared, Sent};
    use std::process::Command;
    use std::sync::mpsc::{self, TryRecvError};
    use std::time::Duration;

    /// A helper that says these lines and then waits for the end of its orders.
    fn saying(lines: &str) -> (Helper, mpsc::Receiver<()>) {
        let (told, heard) = mpsc::channel();
        let mut program = Command::new("sh");
        program.args(["-c", &format!("printf '{lines}'; cat >/dev/null"), "sh"]);
        (Helper::of(program, Choice::Auto, move || told.send(()).unwrap_or_default()).unwrap(), heard)
    }

    #[test]
    fn a_program_that_is_not_there() {
        assert!(Helper::of(Command::new("/nowhere/mpn"), Choice::Auto, || {}).is_err());
    }

    #[test]
    fn what_it_says_is_heard_in_order_and_then_its_end() {
        let (mut helper, heard) =
            saying(r#"{"copied":"copied"}\n{"copied":{"tmux":{"handed_on":true}}}\n{"cleared":"gone"}\n"#);
        let answers: Vec<_> = (0..3).map(|_| helper.wait(Duration::from_secs(15)).unwrap()).collect();
        let handed = Sent::Tmux { handed_on: true };
        assert_eq!(answers, [Answer::Copied(Sent::Copied), Answer::Copied(handed), Answer::Cleared(Cleared::Gone)]);
        assert_eq!(helper.answer(), Err(TryRecvError::Empty));
        helper.order(&Order::Clear).unwrap();
        helper.orders = None;
        // Told three times, and once more of the end.
        (0..4).for_each(|_| heard.recv_timeout(Duration::from_secs(15)).unwrap());
        assert_eq!(helper.answer(), Err(TryRecvError::Disconnected));
        assert!(helper.order(&Order::Clear).is_err());
    }
}
