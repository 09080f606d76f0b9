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
use super::settings::load;
use super::stop::Stop;
use super::surroundings::{self, Unfit};
use crate::config::{Config, ThemeChoice};
use crate::file::{self, Loaded};
use crate::keys::Keymap;
use crate::run::Run;
use crate::sample::SAMPLE;
use crate::session::{NewFile, Session, Source};
use crate::stage::disguise;
use crate::text::Text;
use crate::tui;
use crate::tui::app::Configured;
use crate::tui::theme::Theme;

/// Keys and styles of a dashboard. Without a terminal there is none.
pub(super) fn look(common: &Common, config: &Config, text: &Text) -> Result<(Keymap, Theme), Failure> {
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
    // The configuration was checked when it was read.
    Ok((Keymap::new(&config.keys).unwrap_or_default(), theme(common, config)))
}

/// The configuration, read again while the dashboard runs; or what is wrong with it.
fn again(common: &Common, text: &Text) -> Result<Box<Configured>, String> {
    let (config, warnings) = load(common, text).map_err(|failure| failure.message)?;
    let config = of_somebody(common, config);
    let language = surroundings::spoken(common.lang.as_deref(), || config.lang, |name| std::env::var_os(name));
    Ok(Box::new(Configured {
        role: common.role.or(config.role),
        keymap: Keymap::new(&config.keys).unwrap_or_default(),
        theme: theme(common, &config),
        text: (language != text.language()).then(|| Text::of(&language)),
        warnings,
        config,
    }))
}

/// The configuration with the name that steps are put on record under.
fn of_somebody(common: &Common, config: Config) -> Config {
    Config { who: Some(common.who(&config)), ..config }
}

/// The theme of a configuration, as the terminal can show it. One that has ASCII only gets the plain one, unless another
/// one is asked for by name.
fn theme(common: &Common, config: &Config) -> Theme {
    let variable = |name: &str| std::env::var_os(name);
    let ascii = surroundings::is_ascii(variable);
    let plain = common.plain || (ascii && config.theme == ThemeChoice::default());
    let choice = if plain { ThemeChoice::Plain } else { config.theme };
    Theme::of(choice).in_depth(surroundings::depth(variable)).in_ascii(ascii)
}

/// Opens the dashboard: what the program does without a command.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let config = given.config()?;
    dashboard(given.common, config, false, given.text)
}

/// Opens the dashboard on the state file, or on the sample where there is none yet or it is asked for.
pub(super) fn dashboard(common: &Common, config: Config, sample: bool, text: Text) -> Result<ExitCode, Stop> {
    let config = of_somebody(common, config);
    if common.json {
        return Err(Failure::new(Exit::Usage, text.cli_json_needs_command()).into());
    }
    let (keymap, theme) = look(common, &config, &text)?;
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
    let configure = |text: &Text| again(common, text);
    let outside = tui::Outside { configure: &configure, run };
    match tui::run(session, text, keymap, theme, &outside) {
        Ok(code) => Ok(code),
        Err(error) => Err(Failure::new(Exit::File, error.to_string()).into()),
    }
}
