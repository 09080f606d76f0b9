//! The hidden prompt: a line that is typed without being shown, and a terminal that shows again however the prompt ends.

/// What a prompt came to.
#[derive(Debug)]
pub(super) enum Answer {
    /// A line, without its end; of one that is too long the beginning.
    Line(Vec<u8>),
    /// A signal ended it.
    #[cfg_attr(not(unix), expect(dead_code, reason = "there it ends the program itself"))]
    Signal(i32),
}

/// Asks for a line on the terminal that is the standard input, without showing it.
///
/// # Errors
/// What the terminal refused, or that nothing was typed before it ended.
#[cfg(not(unix))]
pub(super) fn ask(question: &str, _most: usize) -> std::io::Result<Answer> {
    Ok(Answer::Line(rpassword::prompt_password(question)?.into_bytes()))
}

#[cfg(unix)]
pub(super) use terminal::ask;

#[cfg(unix)]
mod terminal {
    use std::io::{self, ErrorKind, IsTerminal as _, Write};
    use std::os::unix::net::UnixStream;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};

    use rustix::event::{PollFd, PollFlags, poll};
    use rustix::io::Errno;
    use rustix::stdio::stdin;
    use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
    use signal_hook::consts::{SIGCONT, SIGSTOP, SIGTSTP};
    use signal_hook::iterator::backend::SignalDelivery;
    use signal_hook::iterator::exfiltrator::SignalOnly;

    use super::Answer;
    use crate::guard::ENDS;

    /// Bytes that are read at once: the longest line that a terminal gives.
    const LINE: usize = 4096;

    /// A terminal that does not show what is typed, until this value goes.
    struct Hidden {
        shown: Termios,
    }

    impl Hidden {
        fn hide() -> io::Result<Self> {
            let hidden = Self { shown: tcgetattr(stdin())? };
            hidden.again()?;
            Ok(hidden)
        }

        /// Whole lines, Ctrl-C as a signal, and the line end as the only thing that is shown.
        fn again(&self) -> io::Result<()> {
            let mut modes = self.shown.clone();
            modes.local_modes.insert(LocalModes::ICANON | LocalModes::ISIG | LocalModes::ECHONL);
            modes.local_modes.remove(LocalModes::ECHO);
            // What was typed ahead is kept.
            Ok(tcsetattr(stdin(), OptionalActions::Now, &modes)?)
        }

        fn show(&self) {
            // A terminal that is gone shows nothing anyway.
            let _ = tcsetattr(stdin(), OptionalActions::Now, &self.shown);
        }
    }

    impl Drop for Hidden {
        fn drop(&mut self) {
            self.show();
        }
    }

    /// Asks for a line on the terminal that is the standard input, without showing it; reads on to at least so many
    /// bytes of it. Stopped and brought back, it asks again.
    ///
    /// # Errors
    /// What the terminal refused, or that nothing was typed before it ended.
    pub(crate) fn ask(question: &str, most: usize) -> io::Result<Answer> {
        // Once it is over a signal does again what it did before.
        let over = Arc::new(AtomicBool::new(false));
        for signal in ENDS {
            signal_hook::flag::register_conditional_default(signal, Arc::clone(&over))?;
        }
        let (read, write) = UnixStream::pair()?;
        let signals = ENDS.iter().chain(&[SIGTSTP, SIGCONT]);
        let mut signals = SignalDelivery::with_pipe(read, write, SignalOnly, signals)?;
        let hidden = Hidden::hide()?;
        say(question);
        let answer = answer(&hidden, &mut signals, question, most);
        drop(hidden);
        over.store(true, Ordering::SeqCst);
        // One that came since it was looked at last was not lost.
        let late = signals.pending().find(|signal| ENDS.contains(signal));
        let answer = late.map_or(answer, |signal| Ok(Answer::Signal(signal)));
        if !matches!(answer, Ok(Answer::Line(_))) {
            say("\n");
        }
        answer
    }

    fn answer(
        hidden: &Hidden,
        signals: &mut SignalDelivery<UnixStream, SignalOnly>,
        question: &str,
        most: usize,
    ) -> io::Result<Answer> {
        let mut line = Vec::new();
        loop {
            let typed = wait(signals)?;
            for signal in signals.pending() {
                match signal {
                    SIGTSTP => {
                        hidden.show();
                        say("\n");
                        if is_job() {
                            let _ = signal_hook::low_level::raise(SIGSTOP);
                        } else {
                            // Nobody could bring it back.
                            hidden.again()?;
                            say(question);
                        }
                    }
                    SIGCONT => {
                        hidden.again()?;
                        say(question);
                    }
                    signal => return Ok(Answer::Signal(signal)),
                }
            }
            if !typed {
                continue;
            }
            let mut chunk = [0; LINE];
            let read = match rustix::io::read(stdin(), &mut chunk) {
                Ok(0) if line.is_empty() => return Err(ErrorKind::UnexpectedEof.into()),
                Ok(read) => read,
                Err(Errno::INTR | Errno::AGAIN) => continue,
                Err(error) => return Err(error.into()),
            };
            line.extend(chunk.iter().take(read));
            if let Some(end) = line.iter().position(|byte| *byte == b'\n') {
                line.truncate(end);
                return Ok(Answer::Line(line));
            }
            // Ctrl-D ended it, or there is more than anybody types.
            if read == 0 || line.len() > most {
                return Ok(Answer::Line(line));
            }
        }
    }

    /// Waits for a line or a signal; whether there is something to read.
    fn wait(signals: &SignalDelivery<UnixStream, SignalOnly>) -> io::Result<bool> {
        let input = stdin();
        let mut watched = [PollFd::new(&input, PollFlags::IN), PollFd::new(signals.get_read(), PollFlags::IN)];
        loop {
            match poll(&mut watched, None) {
                Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
                Ok(_) => {
                    let [input, _] = watched;
                    return Ok(!input.revents().is_empty());
                }
            }
        }
    }

    /// Whether a shell started this program as a job that it can bring back.
    fn is_job() -> bool {
        use rustix::process::{getpgid, getppid, getsid};
        let Some(parent) = getppid() else { return false };
        let (own, theirs) = (getsid(None).ok(), getsid(Some(parent)).ok());
        own.is_some() && own == theirs && getpgid(None).ok() != getpgid(Some(parent)).ok()
    }

    /// Writes to standard error; where that is no terminal, to the terminal itself.
    fn say(words: &str) {
        let mut errors = io::stderr();
        let terminal =
            if errors.is_terminal() { None } else { std::fs::OpenOptions::new().write(true).open("/dev/tty").ok() };
        let _ = match terminal {
            Some(mut terminal) => terminal.write_all(words.as_bytes()),
            None => errors.write_all(words.as_bytes()).and_then(|()| errors.flush()),
        };
    }
}
