//! j14: what help says of every command, what an empty list says, and lists that nobody can pick from.

use std::collections::BTreeMap;

use clap::{Arg, Command};
use mpn_benefits::cli::command_line;
use mpn_benefits::domain::Section;

use crate::kit::program::{Place, Sample, contoso, failure, state};

/// The last heading of every help.
const COMMON: &str = "Common options:";

/// The commands that people are told of.
fn commands() -> Vec<Command> {
    command_line().get_subcommands().filter(|command| !command.is_hide_set()).cloned().collect()
}

#[test]
fn found_j14_every_argument_has_a_text() {
    let all = commands();
    let own = all.iter().map(|command| (command.get_name(), command.get_arguments().collect::<Vec<&Arg>>()));
    let whole = command_line();
    let common = ("mpn", whole.get_arguments().collect::<Vec<&Arg>>());
    for (command, arguments) in own.chain([common]) {
        for argument in arguments {
            let text = argument.get_help().map(ToString::to_string).unwrap_or_default();
            assert!(!text.trim().is_empty(), "{command}: {}", argument.get_id());
        }
    }
}

/// The lines of the help of a command that can be typed, without what they do.
fn examples(command: &Command) -> Vec<String> {
    let below = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let lines = below.lines().skip_while(|line| *line != "Examples:").skip(1).take_while(|line| !line.is_empty());
    lines.map(|line| line.split(" # ").next().unwrap().trim().to_owned()).collect()
}

#[test]
fn found_j14_every_command_has_an_example_that_the_parser_takes() {
    for command in commands() {
        let name = command.get_name();
        let lines = examples(&command);
        assert!(!lines.is_empty(), "mpn {name} --help shows no example");
        for line in lines {
            let words = shlex::split(&line).unwrap();
            assert_eq!(words[..2], ["mpn", name], "{line}");
            let parsed = command_line().try_get_matches_from(&words);
            assert!(parsed.is_ok(), "{line}: {}", parsed.unwrap_err());
        }
    }
}

/// The lines under every heading of a help, in their order.
fn headings(help: &str) -> Vec<(String, Vec<String>)> {
    let mut found: Vec<(String, Vec<String>)> = Vec::new();
    for line in help.lines() {
        if line.ends_with(':') && !line.starts_with(' ') {
            found.push((line.to_owned(), Vec::new()));
        } else if let Some((_, lines)) = found.last_mut()
            && line.starts_with(' ')
        {
            lines.push(line.trim().to_owned());
        }
    }
    found
}

#[test]
fn found_j14_groups_hold_every_command_once() {
    let help = Place::new().run("--help").fine().out;
    let mut groups = headings(&help);
    groups.retain(|(heading, _)| heading != "Examples:");
    let (last, _) = groups.pop().unwrap();
    assert_eq!(last, COMMON);
    assert!(groups.len() > 2, "{help}");
    let mut listed: BTreeMap<String, usize> = BTreeMap::new();
    for (heading, lines) in groups {
        assert!(!lines.is_empty(), "{heading} has no command");
        for line in lines {
            *listed.entry(line.split(' ').next().unwrap().to_owned()).or_default() += 1;
        }
    }
    let known =
        commands().into_iter().map(|command| (command.get_name().to_owned(), 1)).chain([("help".to_owned(), 1)]);
    assert_eq!(listed, known.collect());
}

#[test]
fn found_j14_the_options_of_all_commands_stand_last_and_apart() {
    let whole = command_line();
    let common: Vec<&str> = whole.get_arguments().filter_map(Arg::get_long).collect();
    for command in commands() {
        let name = command.get_name();
        let help = Place::new().run(&format!("{name} --help")).fine().out;
        let options: Vec<(String, Vec<String>)> =
            headings(&help).into_iter().take_while(|(heading, _)| heading != "Examples:").collect();
        let (last, lines) = options.last().unwrap();
        assert_eq!((last.as_str(), lines.len()), (COMMON, common.len()), "{help}");
        for option in &common {
            let option = format!("--{option} ");
            let line = |lines: &Vec<String>| lines.iter().any(|line| format!("{line} ").contains(&option));
            assert!(line(lines), "{name}: {option}\n{help}");
        }
    }
}

#[test]
fn found_j14_help_as_it_is() {
    let place = Place::new();
    insta::assert_snapshot!("mpn", place.run("--help").fine().out);
    insta::assert_snapshot!("mpn_key", place.run("key --help").fine().out);
}

/// A heading over nothing tells nobody anything; a program that reads rows gets none.
#[test]
fn found_j14_an_empty_list_has_no_heading() {
    let place = Place::new();
    let empty = place.write("empty.toml", state(&[]));
    let sample = contoso();
    let views = ["software", "cloud", "visual-studio", "technical", "offers", "people"];
    let mut asked: Vec<(_, String)> = views.iter().map(|view| (&empty, format!("list {view}"))).collect();
    asked.extend([
        (&empty, "deadlines".to_owned()),
        (&empty, "diff 2021-03-01 2021-04-01".to_owned()),
        (&sample, "deadlines --within 0".to_owned()),
        (&sample, "deadlines --within 5 --offer maps".to_owned()),
        (&sample, "diff 2021-03-01 2021-03-01".to_owned()),
    ]);
    for (file, words) in asked {
        let ran = place.on(file, &format!("{words} --clock 2021-03-01"));
        assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{words}: {ran:?}");
        assert_eq!(ran.err.lines().count(), 1, "{words}: {ran:?}");
        assert!(ran.err.starts_with("mpn: ") && ran.err.contains(['N', 'n']), "{words}: {ran:?}");
        // The document of nothing is a document.
        let document = place.on(file, &format!("{words} --clock 2021-03-01 --json")).fine().json();
        assert_eq!(document["items"].as_array().map(Vec::len), Some(0), "{words}");
    }
    // What check explains has no heading over nothing either.
    let explained = place.on(&empty, "check --explain --clock 2021-03-01");
    assert_eq!(explained.out.lines().count(), 1, "{explained:?}");
}

/// Every section can be listed, or is a command of its own.
#[test]
fn found_j14_every_section_is_asked_for_by_a_command() {
    let list = commands().into_iter().find(|command| command.get_name() == "list").unwrap();
    let views = list.get_arguments().find(|argument| argument.get_id() == "view").unwrap().get_possible_values();
    let known = commands();
    for section in Section::ALL {
        let word = if *section == Section::Renewals { "offers" } else { section.as_word() };
        let listed = views.iter().any(|view| view.get_name() == word);
        assert!(listed || known.iter().any(|command| command.get_name() == word), "{word}");
    }
}

/// Whoever is no terminal picks nothing: numbers would only look like part of what can be typed.
#[test]
fn found_j14_several_keys_have_no_numbers_where_nobody_picks() {
    let sample = Sample::new();
    for words in ["key office", "key --tail 00002", "key office spar"] {
        let ran = sample.run(words);
        let lines = ran.err.lines().filter_map(|line| line.strip_prefix("  "));
        for line in lines {
            let first = line.split_whitespace().next().unwrap();
            assert!(first.parse::<usize>().is_err(), "{words}: {ran:?}");
        }
    }
    let ran = sample.run("key office");
    assert_eq!(ran.code, Some(4));
    assert!(ran.err.contains("\n  office-mak-spare  ") && ran.err.contains("\n  office-mak  "), "{ran:?}");
    let told = failure(&sample.run("key office --json"), 4);
    let candidates: Vec<&str> =
        told["candidates"].as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
    assert!(candidates[0].starts_with("office-mak-spare  ") && candidates.len() == 2, "{candidates:?}");
}
