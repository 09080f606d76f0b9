//! Questions on a terminal: asked on standard error, answered on standard input. Without a terminal nothing is asked.

use std::io::{self, BufRead as _, Write as _};

use super::output::drawn;
use crate::text::{Text, visible};

/// Asks a question; an empty answer is the default. `None` at the end of the input.
pub(super) fn line(question: &str) -> io::Result<Option<String>> {
    let mut err = io::stderr().lock();
    write!(err, "{} ", drawn(&visible(question), true))?;
    err.flush()?;
    let mut answer = String::new();
    if io::stdin().lock().read_line(&mut answer)? == 0 {
        writeln!(err)?;
        return Ok(None);
    }
    Ok(Some(answer.trim().to_owned()))
}

/// The same where yes is what was meant most likely and loses nothing: an empty answer is yes, and no end of the input.
pub(super) fn yes_unless(question: &str, text: &Text) -> io::Result<bool> {
    let answer = line(&text.ask_yes_unless(question))?;
    Ok(answer.is_some_and(|answer| answer.is_empty() || text.typed().is_yes(&answer)))
}

/// Asks for yes or no; anything but yes, in the language of the question or in English, is no.
pub(super) fn yes(question: &str, text: &Text) -> io::Result<bool> {
    let answer = line(&text.ask_yes(question))?;
    Ok(answer.is_some_and(|answer| text.typed().is_yes(&answer)))
}
