//! The configuration of a run, read, and what is wrong or odd about it.

use std::path::Path;

use super::common::Common;
use super::exit::Exit;
use super::output::{self, Failure};
use crate::config::{self, Config, ConfigError, ConfigNote};
use crate::keys::Keymap;
use crate::text::Text;

/// Reads it; what is odd is said, what is wrong is the failure.
pub(super) fn read_config(common: &Common, text: &Text) -> Result<Config, Failure> {
    let (config, warnings) = load(common, text)?;
    for warning in &warnings {
        output::note(warning);
    }
    Ok(config)
}

/// Reads it, with what is odd about it; what is wrong is the failure.
pub(super) fn load(common: &Common, text: &Text) -> Result<(Config, Vec<String>), Failure> {
    let usual = config::usual_path();
    let path = common.config.as_deref().or(usual.as_deref()).unwrap_or(Path::new(""));
    let shown = common.config_shown(path, text);
    match Config::load(common.config.as_deref(), usual.as_deref()) {
        // They quote what may name a partner.
        Ok((config, warnings)) => {
            // What is said of the keys of the dashboard is said of the user's.
            if !config.keys.is_empty() {
                Keymap::new(&config.keys).unwrap_or_default().tell(text);
            }
            let told = warnings.iter().filter(|_| !common.stage).map(|warning| placed(&shown, warning, text));
            Ok((config, told.collect()))
        }
        Err(ConfigError::Unreadable(_, error)) => Err(Failure::new(Exit::File, text.config_error(&shown, &error))),
        Err(ConfigError::Wrong(_, notes)) if common.stage => {
            let places = notes.iter().map(|note| (note.line, note.column));
            Err(Failure::new(Exit::File, text.staged_faults(&shown, notes.len(), places)))
        }
        Err(ConfigError::Wrong(_, notes)) => {
            let lines: Vec<String> = notes.iter().map(|note| placed(&shown, note, text)).collect();
            Err(Failure::new(Exit::File, lines.join("\n")))
        }
    }
}

fn placed(path: &str, note: &ConfigNote, text: &Text) -> String {
    format!("{path}:{}:{}: {}", note.line, note.column, text.config_note(&note.kind))
}
