//! Where a key that is recorded comes from: a file, standard input or a hidden prompt; never an argument.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::exit::Exit;
use super::hidden::{self, Answer};
use super::output::{Failure, drawn};
use super::stop::Stop;
use crate::domain::key::{KeyShape, ProductKey};
use crate::domain::listed::LINE_ENDS;
use crate::domain::typed::Mistyped;
use crate::file::{FileError, encoding, guarded};
use crate::text::Text;

/// Bytes of the longest text with a key in it: a key has 29 characters.
const LONGEST_KEY: u64 = 4096;

/// A key from a file, from standard input, or from a prompt that shows nothing; never from an argument.
pub(super) fn secret(own: &ArgMatches, text: &Text) -> Result<ProductKey, Stop> {
    let from = own.get_one::<PathBuf>("key-from");
    let typed = typed(from.map(PathBuf::as_path), text)?;
    let piped = from.is_none_or(|path| path.as_os_str() == "-") && !io::stdin().is_terminal();
    if piped && typed.trim().is_empty() {
        return Err(Failure::new(Exit::Usage, text.cli_key_missing()).into());
    }
    if let Some(path) = from.filter(|path| path.as_os_str() != "-" && typed.trim().is_empty()) {
        return Err(Failure::new(Exit::Usage, text.cli_key_none_in(&path.display().to_string())).into());
    }
    // Several keys are several records, which an import makes.
    let several = typed.split(LINE_ENDS).filter(|line| ProductKey::typed(line).is_ok()).count();
    if several > 1 {
        return Err(Failure::new(Exit::Usage, text.cli_keys_several(several)).into());
    }
    let key =
        ProductKey::typed(&typed).map_err(|slip| Failure::new(Exit::Usage, text.mistyped(&Mistyped::Key(slip))))?;
    if let KeyShape::OddCharacters { at, letter } = key.shape()
        && !own.get_flag("as-is")
    {
        return Err(Failure::new(Exit::Usage, text.odd_key_refused(at, letter)).into());
    }
    Ok(key)
}

/// Whether anything was said of where a key comes from.
pub(super) fn is_key_said(own: &ArgMatches) -> bool {
    own.contains_id("key-from") || own.get_flag("as-is")
}

/// Whether a key is asked for at a hidden prompt.
pub(super) fn is_asked(own: &ArgMatches) -> bool {
    own.get_one::<PathBuf>("key-from").is_none() && io::stdin().is_terminal()
}

/// What stands in a file, on standard input where none is named or `-` is, or is typed at a prompt that shows nothing.
pub(super) fn typed(from: Option<&Path>, text: &Text) -> Result<String, Stop> {
    let read = match from {
        Some(path) if path.as_os_str() != "-" => guarded::read_piped(path, LONGEST_KEY),
        None if io::stdin().is_terminal() => prompted(text)?,
        _ => guarded::read_stream(&mut io::stdin().lock(), LONGEST_KEY),
    };
    let unreadable =
        |error: FileError| Failure::new(Exit::File, text.cli_key_unreadable(&text.key_source_error(&error)));
    Ok(read.and_then(encoding::text).map_err(unreadable)?)
}

/// What is typed at the hidden prompt.
fn prompted(text: &Text) -> Result<Result<Vec<u8>, FileError>, Stop> {
    match hidden::ask(&drawn(&text.cli_key_prompt(), true), usize::try_from(LONGEST_KEY).unwrap_or(usize::MAX)) {
        Ok(Answer::Line(line)) => Ok(guarded::read_stream(&mut line.as_slice(), LONGEST_KEY)),
        Ok(Answer::Signal(signal)) => Err(Stop::Signal(signal)),
        Err(error) => Ok(Err(FileError::Unreadable(error))),
    }
}
