//! Questions on a terminal: asked on standard error, answered on standard input. Without a terminal nothing is asked.

use std::io::{self, BufRead as _, Write as _};

use crate::text::visible;

/// Asks a question; an empty answer is the default. `None` at the end of the input.
pub(super) fn line(question: &str) -> io::Result<Option<String>> {
    let mut err = io::stderr().lock();
    write!(err, "{} ", visible(question))?;
    err.flush()?;
    let mut answer = String::new();
    if io::stdin().lock().read_line(&mut answer)? == 0 {
        writeln!(err)?;
        return Ok(None);
    }
    Ok(Some(answer.trim().to_owned()))
}

/// Asks for yes or no; anything but yes is no.
pub(super) fn yes(question: &str) -> io::Result<bool> {
    let answer = line(&format!("{question} [y/N]"))?;
    Ok(answer.is_some_and(|answer| matches!(answer.to_lowercase().as_str(), "y" | "yes")))
}
