//! What help says beside the words of the parser: the commands in groups, examples, the options of all commands last.

use clap::Command as Words;
use clap::builder::CommandExt;
use clap::builder::styling::Styles;

use super::fields::named_of;
use crate::domain::field::Field;
use crate::domain::record::{Kind, Shape, Spec};
use crate::domain::software::KeyKind;
use crate::lists::fit::{width, wrap};
use crate::text::{Text, say};

/// A group of commands in the help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    /// They show what is on record and what follows from it.
    Look,
    /// They record what happened.
    Happened,
    /// They keep the records.
    Records,
    /// Programs run them, or read what they write.
    Programs,
    /// They say how things are.
    Learn,
    /// The program runs them itself: in no help.
    Hidden,
}

impl CommandExt for Group {}

impl Group {
    /// The group of a command, which hangs on it.
    pub(super) fn of(command: &Words) -> Self {
        command.get::<Self>().copied().unwrap_or(Self::Hidden)
    }

    /// Those that are shown, in their order.
    pub(super) const SHOWN: [Self; 5] = [Self::Look, Self::Happened, Self::Records, Self::Programs, Self::Learn];

    /// What stands above them.
    pub(super) fn heading(self, text: &Text) -> String {
        match self {
            Self::Look => say!(text, "cli-group-look"),
            Self::Happened => say!(text, "cli-group-happened"),
            Self::Records => say!(text, "cli-group-records"),
            Self::Programs => say!(text, "cli-group-programs"),
            Self::Learn => say!(text, "cli-group-learn"),
            Self::Hidden => String::new(),
        }
    }
}

/// The commands that people are told of.
pub(super) fn shown(program: &Words) -> impl Iterator<Item = &Words> {
    program.get_subcommands().filter(|command| Group::of(command) != Group::Hidden)
}

/// What separates an example from what it does.
const REMARK: &str = " # ";

/// What stands below the help of a command: lines that can be typed, each with what it does behind `#`.
pub(super) fn examples(text: &Text, lines: &str) -> String {
    let lines: Vec<(&str, Option<&str>)> = lines
        .lines()
        .map(|line| {
            line.split_once(REMARK).map_or((line.trim(), None), |(line, what)| (line.trim(), Some(what.trim())))
        })
        .collect();
    let wide = lines.iter().map(|(line, _)| width(line)).max().unwrap_or(0);
    let written = lines.iter().map(|(line, what)| match what {
        Some(what) => format!("  {line}{}  # {what}", " ".repeat(wide - width(line))),
        None => format!("  {line}"),
    });
    format!("{}\n{}", headed(text, &say!(text, "cli-examples")), written.collect::<Vec<_>>().join("\n"))
}

/// Columns of the lines below, where a terminal has them.
const COLUMNS: usize = 78;

/// The same for a command that takes fields, and below it those of each kind of record: of a new one what it must have.
pub(super) fn with_fields(text: &Text, lines: &str, is_new: bool) -> String {
    let kinds = Kind::ALL.iter().filter(|kind| !is_new || **kind != Kind::Partner);
    let wide = kinds.clone().map(|kind| width(kind.as_word())).max().unwrap_or(0);
    let mut written = vec![headed(text, &say!(text, "cli-fields-of"))];
    for kind in kinds {
        let head = [kind.as_word()].into_iter().chain(std::iter::repeat(""));
        let own = fields_of(*kind, is_new).into_iter().flat_map(|line| wrap(&line, COLUMNS - wide - 4));
        let own = head.zip(own).map(|(head, line)| format!("  {head}{}  {line}", " ".repeat(wide - width(head))));
        written.extend(own);
    }
    format!("{}\n\n{}", examples(text, lines), written.join("\n"))
}

/// The fields of a kind on one line, then those that take words, each with its words.
fn fields_of(kind: Kind, is_new: bool) -> Vec<String> {
    let parent = kind.parent().filter(|_| is_new).map(|_| "--to ID*".to_owned());
    // The key of a new record is asked for by itself.
    let all: Vec<(String, Spec)> = named_of(kind).filter(|(_, spec)| !is_new || spec.shape != Shape::Secret).collect();
    let marked = |(name, spec): &(String, Spec)| {
        // An id is made, and what a fact needs it needs only where there is one.
        let needed = spec.needed && spec.field != Field::Id && !name.contains('.');
        let by_other = kind.table().condition(spec.field).is_some();
        let mark = if needed {
            "*"
        } else if by_other {
            "(*)"
        } else {
            ""
        };
        format!("{name}{mark}")
    };
    let names: Vec<String> = parent.into_iter().chain(all.iter().map(marked)).collect();
    let words = all.iter().filter_map(|(name, spec)| Some(format!("{name}: {}", words_of(spec.shape)?.join(" | "))));
    std::iter::once(names.join(", ")).chain(words).collect()
}

/// The words that a field takes, where it takes only some.
fn words_of(shape: Shape) -> Option<Vec<&'static str>> {
    match shape {
        Shape::Word(words) | Shape::Words(words) => Some(words.to_vec()),
        Shape::KeyKind => Some(KeyKind::WORDS.into_iter().chain(["other:TEXT"]).collect()),
        Shape::Text
        | Shape::OwnId
        | Shape::Reference(_)
        | Shape::Date
        | Shape::DateOrFlag
        | Shape::Count
        | Shape::Flag
        | Shape::Secret
        | Shape::Texts
        | Shape::Dates
        | Shape::Fact(_)
        | Shape::Ledger(_) => None,
    }
}

/// The help of the whole program, as the parser fills it in.
pub(super) fn template(text: &Text, commands: &[Words]) -> String {
    let name = |words: &Words| words.get_name().to_owned();
    let about = |words: &Words| words.get_about().map(ToString::to_string).unwrap_or_default();
    // The parser adds this one itself.
    let help = (Group::Learn, "help".to_owned(), say!(text, "cli-help"));
    let rows = commands.iter().map(|words| (Group::of(words), name(words), about(words)));
    let rows: Vec<(Group, String, String)> = rows.chain([help]).filter(|(group, ..)| *group != Group::Hidden).collect();
    let wide = rows.iter().map(|(_, name, _)| width(name)).max().unwrap_or(0);
    let style = *Styles::styled().get_literal();
    let groups = Group::SHOWN.map(|group| {
        let own = rows
            .iter()
            .filter(|(of, ..)| *of == group)
            .map(|(_, name, about)| format!("  {style}{name}{style:#}{}  {about}\n", " ".repeat(wide - width(name))));
        format!("{}\n{}\n", headed(text, &group.heading(text)), own.collect::<String>())
    });
    format!(
        "{{about-with-newline}}\n{{usage-heading}} {{usage}}\n\n{}{}\n{{options}}{{after-help}}",
        groups.concat(),
        headed(text, &common_options(text))
    )
}

/// Above the options that every command takes.
pub(super) fn common_options(text: &Text) -> String {
    say!(text, "cli-common-options")
}

/// A heading, as the parser writes its own.
fn headed(text: &Text, words: &str) -> String {
    let style = *Styles::styled().get_header();
    format!("{style}{}{style:#}", text.heading(words))
}
