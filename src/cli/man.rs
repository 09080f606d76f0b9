//! `mpn man [COMMAND]`: the manual, made of what the parser knows. Needs no state file.

use std::process::ExitCode;

use clap::{Arg, Command};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use super::complete::PROGRAM;
use super::exit::Exit;
use super::given::Given;
use super::help::{self, Group, examples};
use super::offered::Offered;
use super::output::{self, Failure};
use super::stop::Stop;
use super::words::{flag, word};
use crate::domain::nearest::nearest;
use crate::text::{Text, say};

/// The command's word.
pub(super) const NAME: &str = "man";

/// The words of the command, for the parser.
pub(super) fn command(text: &Text) -> Command {
    Command::new(NAME)
        .about(text.cli_man())
        .after_help(examples(text, &say!(text, "example-man")))
        .arg(Arg::new("command").value_name("COMMAND").add(Offered::Pages).help(text.cli_man_command()))
        .arg(flag("list").conflicts_with("command").help(text.cli_man_list()))
}

/// Prints a page. Neither a state nor a configuration has to be in order for it.
pub(super) fn run(given: Given<'_>) -> Result<ExitCode, Stop> {
    let text = &given.text;
    if given.common.json {
        return Err(Failure::new(Exit::Usage, text.cli_no_document(NAME)).into());
    }
    if given.own.get_flag("list") {
        let pages = (given.whole)(text);
        let pages = help::shown(&pages).map(|command| page_name(command.get_name()));
        let names: Vec<String> = std::iter::once(PROGRAM.to_owned()).chain(pages).collect();
        output::plain(&(names.join("\n") + "\n"))?;
        return Ok(Exit::Done.into());
    }
    // A page is asked for by its command, or as `man` itself would be asked.
    let asked = word(given.own, "command").map(|name| name.strip_prefix("mpn-").unwrap_or(name));
    match asked.filter(|name| *name != PROGRAM) {
        None => output::plain(&whole((given.whole)(text), text)?)?,
        Some(name) => output::plain(&of_command((given.whole)(text), name, text)?)?,
    }
    Ok(Exit::Done.into())
}

fn page_name(command: &str) -> String {
    format!("{PROGRAM}-{command}")
}

/// The page of the whole program.
fn whole(program: Command, text: &Text) -> Result<String, Stop> {
    let program = built(program);
    let man = Man::new(short(program.clone().about(text.man_about()))).manual(text.man_manual());
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    let mut roff = Roff::new();
    roff.control("SH", [say!(text, "man-heading-description").as_str()]);
    for (at, paragraph) in say!(text, "man-description").split("\n\n").enumerate() {
        if at > 0 {
            roff.control("PP", []);
        }
        roff.text([roman(paragraph)]);
    }
    roff.control("SH", [say!(text, "man-heading-commands").as_str()]);
    for group in Group::SHOWN {
        roff.control("SS", [group.heading(text).as_str()]);
        for command in help::shown(&program).filter(|command| Group::of(command) == group) {
            let about = command.get_about().map(ToString::to_string).unwrap_or_default();
            entry(&mut roff, &format!("{}(1)", page_name(command.get_name())), &about);
        }
    }
    roff.to_writer(&mut page)?;
    man.render_options_section(&mut page)?;
    let mut roff = Roff::new();
    lines(&mut roff, &say!(text, "man-heading-examples"), &say!(text, "example-whole"));
    roff.control("SH", [say!(text, "man-heading-exits").as_str()]);
    for exit in Exit::ORDINARY {
        entry(&mut roff, &exit.code().to_string(), &exit.about(text));
    }
    roff.control("PP", []);
    roff.text([roman(text.man_exits())]);
    roff.control("SH", [say!(text, "man-heading-environment").as_str()]);
    for line in say!(text, "man-environment").lines() {
        let (name, about) = line.split_once(" # ").unwrap_or((line, ""));
        entry(&mut roff, name, about);
    }
    roff.control("SH", [say!(text, "man-heading-files").as_str()]);
    for line in say!(text, "man-files").lines() {
        let (name, about) = line.split_once(" # ").unwrap_or((line, ""));
        entry(&mut roff, name, about);
    }
    roff.to_writer(&mut page)?;
    Ok(joined(&page, text))
}

/// The page of one command.
fn of_command(program: Command, name: &str, text: &Text) -> Result<String, Stop> {
    let program = built(program);
    let Some(command) = help::shown(&program).find(|command| command.get_name() == name) else {
        let near = nearest(name, help::shown(&program).map(Command::get_name)).map(str::to_owned);
        let failure = Failure::new(Exit::NotFound, text.man_no_page(name));
        return Err(Failure { candidates: near.into_iter().collect(), ..failure }.into());
    };
    let below = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    // The options of every command stand on the page of the program.
    let command = short(command.clone()).mut_args(|argument| {
        let is_global = argument.is_global_set();
        argument.hide(is_global)
    });
    let man = Man::new(command).source(format!("{PROGRAM} {}", env!("CARGO_PKG_VERSION"))).manual(text.man_manual());
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_options_section(&mut page)?;
    let mut roff = Roff::new();
    // Its first line is the heading that help has for them; what stands below them has a heading of the page's own.
    let (examples, fields) = below.split_once("\n\n").unwrap_or((&below, ""));
    let examples = examples.split_once('\n').map_or("", |(_, lines)| lines);
    lines(&mut roff, &say!(text, "man-heading-examples"), examples);
    if !fields.is_empty() {
        lines(&mut roff, &say!(text, "man-heading-fields"), fields);
    }
    roff.control("SH", [say!(text, "man-heading-see").as_str()]);
    roff.text([bold(format!("{PROGRAM}(1)")), roman(text.man_see())]);
    roff.to_writer(&mut page)?;
    Ok(joined(&page, text))
}

/// The parts of a page as one: each of them begins with what only the first one needs.
fn joined(page: &[u8], text: &Text) -> String {
    const BEGINNING: &str = ".ie \\n(.g .ds Aq \\(aq\n.el .ds Aq '\n";
    // The sections that are made of the parser have headings of their own.
    let headings = [
        ("NAME", say!(text, "man-heading-name")),
        ("SYNOPSIS", say!(text, "man-heading-synopsis")),
        ("OPTIONS", say!(text, "man-heading-options")),
    ];
    let page = String::from_utf8_lossy(page).replace(BEGINNING, "");
    let words = [
        ("possible values: ", say!(text, "parser-values")),
        ("default: ", say!(text, "parser-default")),
        ("Print help", say!(text, "parser-help")),
    ];
    let page = words.iter().fold(page, |page, (own, other)| page.replace(own, other.trim_start_matches('[')));
    let lines = page.lines().map(|line| {
        let heading = headings.iter().find(|(own, _)| line.strip_prefix(".SH ") == Some(own));
        heading.map_or_else(|| line.to_owned(), |(_, own)| format!(".SH {}", quoted(own)))
    });
    format!("{BEGINNING}{}\n", lines.collect::<Vec<_>>().join("\n"))
}

/// An argument of the formatter: one with a blank in it stands in quotes.
fn quoted(words: &str) -> String {
    if words.contains(' ') { format!("\"{words}\"") } else { words.to_owned() }
}

/// The parser, in which every value has a name, and without the version that the program alone has.
fn built(program: Command) -> Command {
    let named = |command: Command| {
        command.mut_args(|argument| {
            let is_named = argument.get_value_names().is_some() || !argument.get_action().takes_values();
            let name = argument.get_id().as_str().to_ascii_uppercase();
            if is_named { argument } else { argument.value_name(name) }
        })
    };
    let mut program = named(program.disable_version_flag(true)).mut_subcommands(named);
    program.build();
    program
}

/// A command whose synopsis is that of its help.
fn short(mut command: Command) -> Command {
    let usage = command.render_usage().to_string();
    let usage = usage.split_once(": ").map_or(usage.clone(), |(_, usage)| usage.to_owned());
    command.override_usage(usage)
}

/// A name with what it is.
fn entry(roff: &mut Roff, name: &str, about: &str) {
    roff.control("TP", []);
    roff.text([bold(name)]);
    roff.text([roman(about)]);
}

/// Examples and tables, line by line as they are typed.
fn lines(roff: &mut Roff, heading: &str, lines: &str) {
    roff.control("SH", [heading]);
    roff.control("nf", []);
    for line in lines.lines() {
        roff.text([roman(line.strip_prefix("  ").unwrap_or(line))]);
    }
    roff.control("fi", []);
}
