//! `mpn config path|check|edit`: where the configuration is, what is wrong with it, and the editor over it. Needs no state
//! file.

use std::io::{self, IsTerminal};
use std::path::Path;
use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::{Arg, Command};
use serde::Serialize;

use super::exit::Exit;
use super::given::Given;
use super::help::examples;
use super::new_file::{create, folders_to};
use super::output::{self, Failure};
use super::settings::load;
use super::stop::Stop;
use crate::config::{self, EXAMPLE};
use crate::text::{Text, say};
use crate::tui::editor::{self, EditorError};

/// The command's word.
pub(super) const NAME: &str = "config";

/// What can be asked of it.
const PATH: &str = "path";
const CHECK: &str = "check";
const EDIT: &str = "edit";

#[derive(Serialize)]
struct Document {
    /// Its path.
    config: String,
    /// Whether there is such a file.
    exists: bool,
    /// What is odd about it; nothing is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Option<Vec<String>>,
}

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Command {
    let what = Arg::new("what").value_name("WHAT").required(true);
    Command::new(NAME)
        .about(text.cli_config_command())
        .after_help(examples(text, &say!(text, "example-config")))
        .arg(what.value_parser(PossibleValuesParser::new([PATH, CHECK, EDIT])).help(text.cli_config_what()))
}

/// Says where the configuration is, checks it, or opens it in the editor.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let (common, text) = (given.common, &given.text);
    let named = common.config.is_some();
    let path = common.config.clone().or_else(config::usual_path);
    let path = path.ok_or_else(|| Failure::new(Exit::File, text.config_no_place()))?;
    match given.word("what") {
        PATH => show(&given, &path, None)?,
        CHECK => {
            let warnings = load(common, text)?.1;
            if common.json {
                show(&given, &path, Some(warnings))?;
            } else {
                let (shown, there) = (common.config_shown(&path, text), path.exists());
                for warning in &warnings {
                    output::note(warning);
                }
                output::spoken(&format!("{}\n", text.config_checked(&shown, there, warnings.len())))?;
            }
        }
        _ => edit(&given, &path, named)?,
    }
    Ok(Exit::Done.into())
}

fn show(given: &Given<'_>, path: &Path, items: Option<Vec<String>>) -> Result<(), Stop> {
    let shown = given.common.config_shown(path, &given.text);
    if given.common.json {
        output::sentences(&Document { config: shown, exists: path.exists(), items })?;
    } else {
        output::plain(&format!("{shown}\n"))?;
    }
    Ok(())
}

/// Opens it in the editor, made of the example where there is none yet; what is wrong with it afterwards is the failure.
fn edit(given: &Given<'_>, path: &Path, named: bool) -> Result<(), Stop> {
    let (common, text) = (given.common, &given.text);
    let usage = |sentence| Stop::from(Failure::new(Exit::Usage, sentence));
    if common.json {
        return Err(usage(text.cli_no_document("config edit")));
    }
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Err(usage(text.config_no_terminal()));
    }
    let Some(permit) = common.run().permit() else { return Err(usage(text.config_never_written())) };
    if !editor::is_there() {
        return Err(Failure::new(Exit::File, text.no_editor(editor::USUAL)).into());
    }
    // Somebody else may just have made it: then that one is opened.
    create(path, EXAMPLE, folders_to(named), permit, text).or_else(|failure| failure.map_or(Ok(()), Err))?;
    editor::open(path, None).map_err(|error| {
        let sentence = match error {
            EditorError::None => text.no_editor(editor::USUAL),
            EditorError::Failed { program, why } => text.editor_failed(&program, &why),
        };
        Failure::new(Exit::File, sentence)
    })?;
    for warning in load(common, text)?.1 {
        output::note(&warning);
    }
    Ok(())
}
