//! `mpn list`: the rows of a view with their derived figures.

mod document;
mod table;

pub(super) use document::Outside;
use std::io;
use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::{Arg, Command};

use super::exit::Exit;
use super::given::Given;
use super::help::examples;
use super::offered::Offered;
use super::output::Failure;
use super::reading::Asked;
use super::stop::Stop;
use super::views::word;
use super::words::flag;
use crate::domain::{Section, State, Thing};
use crate::text::{Text, say};

/// A section as it is listed.
struct View {
    section: Section,
    /// What it is called on the command line.
    word: &'static str,
    /// Writes its document.
    document: fn(&Asked, &Text) -> io::Result<()>,
    /// Whether a row says its id already, so that none stands in front.
    named_by_id: bool,
    /// What acts ask for by its id beside the row itself.
    ids: Option<Ids>,
    /// A table below that of its rows.
    below: Option<fn(&Asked, &Text) -> io::Result<()>>,
}

/// Ids that stand beside a row.
struct Ids {
    heading: fn(&Text) -> String,
    of: for<'a> fn(&'a State, Thing) -> Vec<&'a str>,
}

/// Which rows of a view, in which order and form.
#[derive(Debug, Clone, Copy)]
struct Wanted<'a> {
    /// As it is typed on the dashboard.
    filter: Option<&'a str>,
    /// The heading of a column.
    sort: Option<&'a str>,
    reverse: bool,
    /// For spreadsheets.
    csv: bool,
}

impl Wanted<'_> {
    /// Whether not all rows, or not in their own order.
    fn is_narrowed(&self) -> bool {
        self.filter.is_some() || self.sort.is_some() || self.reverse
    }
}

impl View {
    fn new(section: Section, word: &'static str, document: fn(&Asked, &Text) -> io::Result<()>) -> Self {
        Self { section, word, document, named_by_id: false, ids: None, below: None }
    }

    /// How a section is listed; `None` = by a command of its own.
    fn of(section: Section) -> Option<Self> {
        let word = word(section)?;
        Some(match section {
            Section::Overview => Self { named_by_id: true, ..Self::new(section, word, document::write_overview) },
            Section::Software => Self {
                ids: Some(Ids { heading: Text::cli_key_ids, of: table::keys }),
                ..Self::new(section, word, |asked, text| document::write(asked, text, document::software(asked)))
            },
            Section::Cloud => Self {
                ids: Some(Ids { heading: Text::cli_token_ids, of: table::tokens }),
                below: Some(table::subscriptions),
                ..Self::new(section, word, document::write_cloud)
            },
            Section::VisualStudio => Self {
                named_by_id: true,
                ids: Some(Ids { heading: Text::cli_benefit_id, of: table::benefit }),
                ..Self::new(section, word, |asked, text| document::write(asked, text, document::visual_studio(asked)))
            },
            Section::Technical => {
                Self::new(section, word, |asked, text| document::write(asked, text, document::technical(asked)))
            }
            Section::Renewals => {
                Self::new(section, word, |asked, text| document::write(asked, text, document::offers(asked)))
            }
            Section::People => {
                Self::new(section, word, |asked, text| document::write(asked, text, document::people(asked)))
            }
            Section::Deadlines => return None,
        })
    }

    fn all() -> impl Iterator<Item = Self> {
        Section::ALL.iter().filter_map(|section| Self::of(*section))
    }
}

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Command {
    let view = Arg::new("view").required(true).help(text.cli_list_view());
    Command::new("list")
        .about(text.cli_list())
        .after_help(examples(text, &say!(text, "example-list")))
        .arg(view.value_parser(PossibleValuesParser::new(View::all().map(|view| view.word))))
        .arg(
            Arg::new("filter")
                .long("filter")
                .value_name("WORDS")
                .allow_hyphen_values(true)
                .help(text.cli_list_filter()),
        )
        .arg(Arg::new("sort").long("sort").value_name("COLUMN").add(Offered::Headings).help(text.cli_list_sort()))
        .arg(flag("reverse").help(text.cli_list_reverse()))
        .arg(flag("csv").conflicts_with("json").help(text.cli_list_csv()))
}

/// Prints a view.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let own = given.own;
    let wanted = Wanted {
        filter: own.get_one::<String>("filter").map(String::as_str),
        sort: own.get_one::<String>("sort").map(String::as_str),
        reverse: own.get_flag("reverse"),
        csv: own.get_flag("csv"),
    };
    // A document has whole records, in the order of the file: programs narrow it themselves.
    if given.common.json && wanted.is_narrowed() {
        return Err(Failure::new(Exit::Usage, given.text.cli_list_whole()).into());
    }
    let asked = given.asked()?;
    let view = View::all().find(|view| view.word == given.word("view"));
    match view {
        Some(view) if given.common.json => (view.document)(&asked, &given.text)?,
        Some(view) => table::write(&view, &asked, wanted, &given.text)?,
        // The parser takes no other word.
        None => {}
    }
    Ok(Exit::Done.into())
}
