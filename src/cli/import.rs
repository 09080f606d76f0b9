//! `mpn import`: what a file of another program brings: first what would become of each row, then, where that is asked
//! for, what is new goes on record as one step.

use std::cell::RefCell;
use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command as Words};
use serde::Serialize;

use super::ask;
use super::desk::{Desk, never_alone, read_only_alone};
use super::exit::Exit;
use super::given::Given;
use super::help::examples;
use super::ids;
use super::offered::Offered;
use super::output::{self, Failure, Head, Table};
use super::stop::Stop;
use super::words::flag;
use crate::catalog;
use crate::domain::Id;
use crate::domain::act::ActKind;
use crate::domain::command::Command;
use crate::domain::folded::alike;
use crate::domain::import::{Asked, Becomes, Line, Plan, Reason, Row, Says, brings_keys, keys_of, plan};
use crate::domain::key::ProductKey;
use crate::domain::nearest::nearest;
use crate::domain::record::Kind;
use crate::domain::refusal::{Refusal, Why};
use crate::exchange::import::{self, Column, FORMATS, Named, Read, Wanted};
use crate::file::guarded;
use crate::text::{Text, say};

/// From so many rows on it is said that there is something to wait for.
const MANY: usize = 1000;

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Words {
    let formats = text.clauses(FORMATS.iter().map(|format| (format.about)(text)));
    Words::new("import")
        .about(text.cli_import())
        .after_help(examples(text, &say!(text, "example-import")))
        .arg(
            Arg::new("path")
                .value_name("FILE")
                .required(true)
                .allow_hyphen_values(true)
                .value_parser(clap::value_parser!(PathBuf))
                .help(text.cli_import_file(&formats)),
        )
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .value_parser(PossibleValuesParser::new(FORMATS.iter().map(|format| format.word)))
                .help(text.cli_import_format()),
        )
        .arg(
            Arg::new("columns")
                .long("columns")
                .value_name("COLUMNS")
                .action(ArgAction::Append)
                .help(text.cli_import_columns(&text.list(Column::WORDS))),
        )
        .arg(Arg::new("product").long("product").value_name("NAME").help(text.cli_import_product()))
        .arg(Arg::new("encoding").long("encoding").value_name("NAME").help(text.cli_import_encoding()))
        .arg(
            Arg::new("into")
                .long("into")
                .value_name("OFFER")
                .add(Offered::Ids(&[Kind::Offer]))
                .help(text.cli_import_into()),
        )
        .arg(
            Arg::new("assign")
                .long("assign")
                .value_name("BENEFIT")
                .add(Offered::Target(ActKind::Assign))
                .help(text.cli_import_assign()),
        )
        .arg(flag("apply").help(text.cli_import_apply()))
}

#[derive(Serialize)]
struct Document<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    format: &'a str,
    encoding: &'a str,
    rows: usize,
    new: usize,
    known: usize,
    same: usize,
    not_a_key: usize,
    items: Vec<Item<'a>>,
    notes: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    done: Option<bool>,
}

#[derive(Serialize)]
struct Item<'a> {
    line: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    what: &'static str,
    name: &'a str,
    tail: Option<&'a str>,
    id: Option<&'a str>,
    reason: String,
}

/// Imports, as asked.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let (own, common, text, config) = (given.own, given.common, &given.text, &given.config()?);
    let wanted = wanted(own, text)?;
    // What a file brings is nobody's disguise.
    if common.stage {
        return Err(read_only_alone(common, text).into());
    }
    let applies = own.get_flag("apply");
    let mut desk = Desk::open(common, config, !applies, text)?;
    if applies {
        never_alone(&desk)?;
        if common.today.is_some() {
            return Err(Failure::new(Exit::Usage, text.import_what_if(desk.today())).into());
        }
    }
    let path = own.get_one::<PathBuf>("path").map_or(Path::new("-"), PathBuf::as_path);
    let mut read = read(path, &wanted, text)?;
    let rows = std::mem::take(&mut read.rows);
    let keys = brings_keys(&rows);
    let people = rows.iter().any(|row| matches!(row.says, Says::Person(_)));
    let into = own.get_one::<String>("into");
    if !keys && into.is_some() && !rows.is_empty() {
        return Err(Failure::new(Exit::Usage, text.import_into_keys_only()).into());
    }
    let assign = own
        .get_one::<String>("assign")
        .map(|word| ids::record(&desk.state, word, ActKind::Assign.kinds(), text))
        .transpose()?;
    if assign.is_some() && !people && !rows.is_empty() {
        return Err(Failure::new(Exit::Usage, text.import_assign_people_only()).into());
    }
    if rows.len() >= MANY && !common.json && io::stderr().is_terminal() {
        output::note(&text.import_working(rows.len()));
    }
    if !keys && wanted.product.is_some() && !rows.is_empty() {
        return Err(Failure::new(Exit::Usage, text.import_product_keys_only()).into());
    }
    let told = keys_of(&rows);
    text.guard(desk.state.keys().chain(&told));
    // Where nothing is new there is nothing to put anywhere.
    let into = match into {
        None if keys && !brings_new(&desk, &rows) => None,
        into if keys => Some(offer(&desk, into, path)?),
        _ => None,
    };
    let last: RefCell<(Plan, Option<String>)> = RefCell::default();
    let make = |desk: &Desk<'_>| {
        // From here on no piece of a key of this file is said, either.
        text.guard(desk.state.keys().chain(&told));
        let rules = desk.state.rules;
        let asked = Asked {
            into: into.as_ref(),
            assign: assign.as_ref(),
            asking: desk.asking(),
            known: &|offer, product| catalog::of_product(rules, offer, product),
            tab: &|product| catalog::tab_of(rules, product),
            holds: &|words| text.holds(words),
        };
        let mut made = plan(&desk.state, &rows, &asked);
        if made.commands.len() >= MANY && applies && !common.json && io::stderr().is_terminal() {
            output::note(&text.import_writing(made.count(Becomes::New)));
        }
        // There may be many thousands: they are not there twice.
        let command = Command::Several(std::mem::take(&mut made.commands));
        last.replace((made, text.holds_key(&command.texts())));
        Ok(command)
    };
    let ran = desk.run_made(&make)?;
    // What is said of it takes as much room again.
    drop((rows, told));
    let (plan, holds_key) = last.into_inner();
    // What is to be given is no seat: that is said once, and nobody was given it.
    if let Some(refusal) = assign.as_ref().and_then(|benefit| never_given(&plan, benefit)) {
        return desk.refused(refusal, Vec::new());
    }
    let shown = Shown { read: &read, plan: &plan, holds_key, keys };
    match ran {
        Ok((applied, done)) => {
            let nothing = applied.edits.is_empty() && desk.permit().is_some();
            drop(applied);
            let done = done.then_some(true).or_else(|| nothing.then_some(false));
            shown.answer(&desk, path, done)?;
            Ok(Exit::Done.into())
        }
        Err(refusal) => {
            if !common.json {
                shown.table(&desk)?;
            }
            desk.refused(&refusal, Vec::new())
        }
    }
}

/// Whether any key of the rows is new, wherever it may belong.
fn brings_new(desk: &Desk<'_>, rows: &[Row]) -> bool {
    let rules = desk.state.rules;
    let asked = Asked {
        into: None,
        assign: None,
        asking: desk.asking(),
        known: &|_, _| Vec::new(),
        tab: &|product| catalog::tab_of(rules, product),
        holds: &|_| false,
    };
    plan(&desk.state, rows, &asked).count(Becomes::New) > 0
}

/// Why what is to be given can be given to nobody, since it is no seat: every row would say so.
fn never_given<'p>(plan: &'p Plan, benefit: &Id) -> Option<&'p Refusal> {
    plan.lines.iter().find_map(|line| {
        let Reason::Refused(refusal) = &line.reason else { return None };
        let none = matches!(&refusal.why, Why::Unknown { id, .. } | Why::OtherKind { id, .. } if id == benefit);
        none.then_some(&**refusal)
    })
}

/// What was asked of the reading.
fn wanted(own: &ArgMatches, text: &Text) -> Result<Wanted, Failure> {
    let format = own.get_one::<String>("format");
    let format = format.and_then(|word| FORMATS.iter().find(|format| format.word == word)).copied();
    let mut columns = Vec::new();
    for words in own.get_many::<String>("columns").into_iter().flatten() {
        let named = Named::parse(words)
            .map_err(|part| Failure::new(Exit::Usage, text.import_no_such_columns(&part, &text.list(Column::WORDS))))?;
        columns.extend(named);
    }
    let encoding = own.get_one::<String>("encoding").map(|name| {
        let known = import::encoding_named(name);
        known.ok_or_else(|| Failure::new(Exit::Usage, text.import_no_such_encoding(name)))
    });
    let product = own.get_one::<String>("product").filter(|product| !product.trim().is_empty()).cloned();
    Ok(Wanted { format, columns, product, encoding: encoding.transpose()? })
}

/// Reads the file, or standard input.
fn read(path: &Path, wanted: &Wanted, text: &Text) -> Result<Read, Failure> {
    let (name, bytes) = if path.as_os_str() == "-" {
        (text.import_stdin(), guarded::read_stream(&mut io::stdin().lock(), import::LARGEST))
    } else {
        (path.display().to_string(), guarded::read_piped(path, import::LARGEST))
    };
    let bytes = bytes.map_err(|error| Failure::new(Exit::File, text.import_file_error(&name, &error)))?;
    import::read(bytes, wanted).map_err(|fault| {
        let sentence = fault.sentence(text);
        Failure::new(Exit::Usage, text.import_unreadable(&name, fault.line, fault.column, &sentence))
    })
}

/// The offer that keys belong to: the one that was named, the only one, or the one that somebody at a terminal picks.
fn offer(desk: &Desk<'_>, named: Option<&String>, path: &Path) -> Result<Id, Stop> {
    let text = desk.text;
    let offers = &desk.state.enrollments;
    let shown = |id: &Id| text.shown(id.as_str()).into_owned();
    if let Some(word) = named {
        if let Some(offer) = offers.iter().find(|offer| alike(offer.id.as_str(), word)) {
            return Ok(offer.id.clone());
        }
        let near = nearest(word, offers.iter().map(|offer| offer.id.as_str()));
        let near = near.map(|near| text.shown(near).into_owned());
        let candidates = near.map_or_else(|| offers.iter().map(|offer| shown(&offer.id)).collect(), |near| vec![near]);
        return Err(Failure { candidates, ..Failure::new(Exit::NotFound, text.cli_no_offer(word)) }.into());
    }
    match offers.as_slice() {
        [] => return Err(Failure::new(Exit::Usage, text.import_no_offers()).into()),
        [only] => {
            if !desk.common.json {
                output::note(&text.import_into_alone(only.id.as_str()));
            }
            return Ok(only.id.clone());
        }
        _ => {}
    }
    let called = |id: &Id| {
        let name = offers.iter().find(|offer| offer.id == *id).map(|offer| text.offer(offer)).unwrap_or_default();
        format!("{}  {}", shown(id), text.shown(&name))
    };
    let asks = !desk.common.json && path.as_os_str() != "-" && io::stdin().is_terminal() && io::stderr().is_terminal();
    if !asks {
        let candidates = offers.iter().map(|offer| called(&offer.id)).collect();
        return Err(Failure { candidates, ..Failure::new(Exit::Ambiguous, text.import_into_needed()) }.into());
    }
    for (at, offer) in offers.iter().enumerate() {
        output::line(&format!("{}  {}", at + 1, called(&offer.id)));
    }
    loop {
        let answer = ask::line(&text.import_into_ask())?.unwrap_or_default();
        if answer.is_empty() || answer.contains('\u{1b}') {
            return Err(Failure::new(Exit::Ambiguous, text.import_none_picked()).into());
        }
        let by_number = answer.parse::<usize>().ok().and_then(|number| offers.get(number.checked_sub(1)?));
        let by_id = || offers.iter().find(|offer| alike(offer.id.as_str(), &answer));
        if let Some(offer) = by_number.or_else(by_id) {
            return Ok(offer.id.clone());
        }
    }
}

/// What is said of an import.
struct Shown<'a> {
    read: &'a Read,
    plan: &'a Plan,
    /// That a key stands where none belongs.
    holds_key: Option<String>,
    keys: bool,
}

impl Shown<'_> {
    fn answer(&self, desk: &Desk<'_>, path: &Path, done: Option<bool>) -> Result<(), Stop> {
        let (text, plan) = (desk.text, self.plan);
        let mut notes = desk.notes().to_vec();
        notes.dedup();
        notes.extend(text.import_notes(plan));
        notes.extend(text.import_ignored(&self.read.ignored));
        notes.extend(self.holds_key.clone());
        notes.extend(self.read.guessed.then(|| text.import_read_guessed(self.read.encoding)));
        if desk.common.json {
            let document = Document {
                head: Head::of(&desk.state, desk.today(), desk.common.today.is_some()),
                format: self.read.format.word,
                encoding: self.read.encoding,
                rows: plan.lines.len(),
                new: plan.count(Becomes::New),
                known: plan.count(Becomes::Known),
                same: plan.count(Becomes::Same),
                not_a_key: plan.count(Becomes::NotAKey),
                items: plan.lines.iter().map(|line| self.item(line, desk)).collect(),
                notes,
                done,
            };
            output::document(&document, text)?;
            return Ok(());
        }
        self.table(desk)?;
        let name = if path.as_os_str() == "-" { text.import_stdin() } else { path.display().to_string() };
        output::note(&text.import_read(&name, plan.lines.len(), self.read.format.word));
        if plan.lines.is_empty() {
            output::note(&text.import_nothing_in_it());
        } else {
            output::note(&text.import_counts(plan, self.keys));
        }
        output::notes(&notes);
        let new = plan.count(Becomes::New);
        output::note(&match done {
            _ if new == 0 => text.import_nothing_new(),
            Some(true) => text.cli_done_written(&text.import_recorded(new)),
            Some(false) | None => desk.shown_path().map_or_else(String::new, |path| text.import_preview(&path)),
        });
        Ok(())
    }

    fn item<'b>(&'b self, line: &'b Line, desk: &Desk<'_>) -> Item<'b> {
        Item {
            line: line.place.line,
            column: line.place.column,
            what: line.becomes().as_word(),
            name: &line.name,
            tail: line.key.as_ref().map(ProductKey::tail),
            id: line.id.as_ref().map(Id::as_str),
            reason: self.reason(line, desk),
        }
    }

    fn reason(&self, line: &Line, desk: &Desk<'_>) -> String {
        // Nothing is refused but what people are given, and that is said of them as they are then.
        let after = self.plan.after.as_deref().unwrap_or(&desk.state);
        desk.text.import_reason(line, after, desk.role())
    }

    /// What becomes of each row.
    fn table(&self, desk: &Desk<'_>) -> io::Result<()> {
        let text = desk.text;
        let mut table = Table::new(vec![
            (text.import_line(), true),
            (text.import_what(), false),
            (text.import_name(), false),
            (text.import_key(), false),
            (text.import_kind(), false),
            (text.import_limit(), true),
            (text.import_why(), false),
        ]);
        for line in &self.plan.lines {
            table.row(vec![
                line.place.to_string(),
                text.import_becomes(line, self.keys),
                text.displayed(&line.name).into_owned(),
                line.key.as_ref().map(ProductKey::masked_short).unwrap_or_default(),
                line.kind.as_ref().map(|kind| text.key_kind(kind)).unwrap_or_default(),
                line.limit.map(|limit| limit.to_string()).unwrap_or_default(),
                self.reason(line, desk),
            ]);
        }
        if self.plan.lines.is_empty() { Ok(()) } else { table.write() }
    }
}
