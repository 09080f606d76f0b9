//! Opens the dashboard.

use std::io::{self, IsTerminal};
use std::process::ExitCode;
use std::sync::Arc;

use super::common::Common;
use super::exit::Exit;
use super::given::Given;
use super::new_file::folders_to;
use super::output::Failure;
use super::reading::{faults, is_there, open, state_path};
use super::stop::Stop;
use super::surroundings::{self, Unfit};
use crate::config::{self, Config};
use crate::file::{self, Loaded};
use crate::keys::Keymap;
use crate::run::Run;
use crate::sample::SAMPLE;
use crate::session::{NewFile, Session, Source};
use crate::stage::disguise;
use crate::text::Text;
use crate::tui;
use crate::tui::theme::Theme;

/// Keys and styles of a dashboard. Without a terminal there is none.
pub(super) fn look(config: &Config, text: &Text) -> Result<(Keymap, Theme), Failure> {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Err(Failure::new(Exit::Usage, text.cli_no_terminal()));
    }
    surroundings::fit(std::env::var_os("TERM").as_deref()).map_err(|unfit| {
        let sentence = match unfit {
            Unfit::Dumb(term) => text.cli_dumb_terminal(&term),
            Unfit::Unsaid => text.cli_unknown_terminal(),
        };
        Failure::new(Exit::Usage, sentence)
    })?;
    let colours =
        std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()) && config.theme != config::ThemeChoice::Mono;
    let theme = Theme::new(colours).in_ascii(surroundings::is_ascii(|name| std::env::var_os(name)));
    // The configuration was checked when it was read.
    Ok((Keymap::new(&config.keys).unwrap_or_default(), theme))
}

/// Opens the dashboard: what the program does without a command.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let config = given.config()?;
    dashboard(given.common, config, false, given.text)
}

/// Opens the dashboard on the state file, or on the sample where there is none yet or it is asked for.
pub(super) fn dashboard(common: &Common, config: Config, sample: bool, text: Text) -> Result<ExitCode, Stop> {
    let config = Config { who: Some(common.who(&config)), ..config };
    if common.json {
        return Err(Failure::new(Exit::Usage, text.cli_json_needs_command()).into());
    }
    let (keymap, theme) = look(&config, &text)?;
    let own = if sample { None } else { state_path(common, &config).filter(|(path, named)| *named || is_there(path)) };
    let (source, loaded, known, store, clock) = if let Some((path, _)) = own {
        let (store, loaded) = open(&path, common, &config, &text)?;
        if common.stage && !loaded.is_clean() {
            return Err(Failure::new(Exit::File, faults(&path, &loaded, common, &text)).into());
        }
        let known = Arc::clone(store.text());
        // A run that may not write has nothing to write with.
        let store = Some(store).filter(|_| common.run().may_write());
        (Source::File(path), loaded, known, store, common.clock())
    } else {
        (Source::Sample, file::parse(SAMPLE), Arc::from(SAMPLE), None, common.sample_clock())
    };
    // The real text, its path and what is odd about it go no further than here.
    let (source, loaded, known) = if common.stage {
        (Source::Staged, Loaded { state: disguise(&loaded.state), ..Loaded::default() }, Arc::from(""))
    } else {
        (source, loaded, known)
    };
    let free = state_path(common, &config).filter(|(path, _)| path.symlink_metadata().is_err());
    let run = common.run();
    let new_file = free.filter(|_| source == Source::Sample && run.may_write()).map(|(path, named)| NewFile {
        path,
        folders: folders_to(named),
        run,
    });
    let session = Session {
        source,
        new_file,
        loaded,
        text: known,
        store,
        run: Run { clock, ..run },
        role: common.role.or(config.role),
        config,
    };
    match tui::run(session, text, keymap, theme) {
        Ok(code) => Ok(code),
        Err(error) => Err(Failure::new(Exit::File, error.to_string()).into()),
    }
}
