//! `command-line.md`: every command with every word and option it takes, exit codes, and the words of documents.

use clap::{Arg, ArgAction, Command};
use mpn_benefits::cli::{Exit, command_line};
use mpn_benefits::domain::act::ActKind;
use mpn_benefits::domain::check::{Alert, OfferWhy, Why};
use mpn_benefits::domain::cloud::{CloudStatus, TokenStatus};
use mpn_benefits::domain::deadline::DeadlineKind;
use mpn_benefits::domain::diff::Figure;
use mpn_benefits::domain::doctor;
use mpn_benefits::domain::impact::ImpactKind;
use mpn_benefits::domain::offer::OfferStatus;
use mpn_benefits::domain::software::SoftwareStatus;
use mpn_benefits::domain::subscription::SubscriptionStatus;
use mpn_benefits::domain::technical::TechnicalStatus;
use mpn_benefits::domain::usable::NoUse;
use mpn_benefits::domain::visual_studio::SeatStatus;

use mpn_benefits::file::{Condition, ProblemKind};
use mpn_benefits::text::Text;

use super::page::{Page, any_of, are_written, same_rows, write};

pub(crate) const PAGE: &str = "assets/docs/command-line.md";

/// The commands that people are told of.
pub(crate) fn commands() -> Vec<Command> {
    command_line().get_subcommands().filter(|command| !command.is_hide_set()).cloned().collect()
}

/// How help and pages write a word or an option.
fn written(arg: &Arg) -> String {
    let many =
        arg.get_num_args().is_some_and(|count| count.max_values() > 1) || matches!(arg.get_action(), ArgAction::Append);
    let more = if many { "…" } else { "" };
    let Some(long) = arg.get_long() else { return format!("`{}{more}`", value_name(arg)) };
    let short = arg.get_short().map(|short| format!("`-{short}`, ")).unwrap_or_default();
    format!("{short}`--{long}`{more}")
}

fn value_name(arg: &Arg) -> String {
    arg.get_value_names().map_or_else(|| arg.get_id().as_str().to_uppercase(), |names| names[0].to_string())
}

/// What an option, or a word, may be.
fn takes(arg: &Arg) -> String {
    let known: Vec<String> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    match (arg.get_action().takes_values(), arg.is_positional()) {
        (true, _) if !known.is_empty() => any_of(&known.iter().map(String::as_str).collect::<Vec<_>>()),
        (false, _) | (true, true) => "–".to_owned(),
        (true, false) => format!("`{}`", value_name(arg)),
    }
}

/// The section of an act, made of what it says of itself.
fn section(command: &Command, kind: ActKind) -> String {
    let text = Text::english();
    let mut section = format!("## mpn {}\n\n```sh\n{}\n```\n\n", command.get_name(), text.cli_act_example(kind));
    section.push_str("| word or option | takes | needed | what it is |\n|---|---|---|---|\n");
    for arg in command.get_arguments().filter(|arg| !arg.is_global_set() && !arg.is_hide_set()) {
        let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
        let needed = if arg.is_required_set() { "yes" } else { "no" };
        section.push_str(&format!("| {} | {} | {needed} | {help} |\n", written(arg), takes(arg)));
    }
    section.push('\n');
    section
}

#[test]
fn every_act_stands_there() {
    let known = Page::read(PAGE);
    let stands = |kind: &ActKind| known.sections().iter().any(|own| own.heading == format!("mpn {}", kind.as_word()));
    let missing: Vec<(usize, String)> = ActKind::ALL
        .iter()
        .enumerate()
        .filter(|(_, kind)| !stands(kind))
        .map(|(at, kind)| {
            let command = commands().into_iter().find(|command| command.get_name() == kind.as_word()).unwrap();
            (at, section(&command, *kind))
        })
        .collect();
    if are_written() && !missing.is_empty() {
        let mut text = std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(PAGE)).unwrap();
        for (at, section) in missing.iter().rev() {
            // Each stands where the list has it: before the next act that stands there, else at the end.
            let later =
                ActKind::ALL.iter().skip(at + 1).find_map(|next| text.find(&format!("## mpn {}\n", next.as_word())));
            text.insert_str(later.unwrap_or(text.len()), if later.is_some() { section } else { section.trim_end() });
        }
        write(PAGE, &text);
    }
    let missing: String = missing.into_iter().map(|(_, section)| section).collect();
    assert_eq!(missing, "", "MPN_PAGES=write writes it into {PAGE}");
    // They stand in the order of the list, as menu and help have them.
    let headings: Vec<&str> = known.sections().iter().filter_map(|own| own.heading.strip_prefix("mpn ")).collect();
    let acts: Vec<&str> = headings.into_iter().filter(|name| ActKind::from_word(name).is_some()).collect();
    assert_eq!(acts, ActKind::WORDS, "{PAGE}");
}

#[test]
fn every_command_stands_there_with_all_that_it_takes() {
    let page = Page::read(PAGE);
    let mut wrong = Vec::new();
    for command in commands() {
        let name = command.get_name();
        let wanted: Vec<Vec<String>> = command
            .get_arguments()
            .filter(|arg| !arg.is_global_set() && !arg.is_hide_set())
            .map(|arg| vec![written(arg), takes(arg), if arg.is_required_set() { "yes" } else { "no" }.to_owned()])
            .collect();
        let heading = format!("mpn {name}");
        let found = page.section(&heading).table(&["word or option", "takes", "needed", "what it is"]);
        same_rows(&heading, &found, &wanted, &mut wrong);
    }
    let global: Vec<Vec<String>> = command_line()
        .get_arguments()
        .filter(|arg| arg.is_global_set())
        .map(|arg| {
            let variable = arg.get_env().map_or("–".to_owned(), |name| format!("`{}`", name.to_string_lossy()));
            vec![written(arg), takes(arg), variable]
        })
        .collect();
    let heading = "Options every command takes";
    let found = page.section(heading).table(&["option", "takes", "variable", "what it does"]);
    same_rows(heading, &found, &global, &mut wrong);
    assert!(wrong.is_empty(), "{PAGE}\n{}", wrong.join("\n"));
}

#[test]
fn no_command_stands_there_that_the_parser_does_not_know() {
    let known = commands();
    let page = Page::read(PAGE);
    for name in page.sections().iter().filter_map(|section| section.heading.strip_prefix("mpn ")) {
        assert!(known.iter().any(|command| command.get_name() == name), "there is no command {name}");
    }
}

#[test]
fn exit_codes() {
    let page = Page::read(PAGE);
    let mut wrong = Vec::new();
    let text = Text::english();
    let codes: Vec<Vec<String>> =
        Exit::ORDINARY.iter().map(|exit| vec![exit.code().to_string(), exit.about(&text)]).collect();
    same_rows("Exit codes", &page.section("Exit codes").table(&["code", "means"]), &codes, &mut wrong);
    let alerts = Alert::ALL.iter().map(|alert| (Exit::Found(*alert), alert.as_word()));
    let alerts = alerts.chain([(Exit::Unknown, "UNKNOWN")]);
    let codes: Vec<Vec<String>> =
        alerts.map(|(exit, word)| vec![exit.code().to_string(), format!("`{word}`")]).collect();
    same_rows("mpn check", &page.section("mpn check").table(&["code", "line begins with"]), &codes, &mut wrong);
    assert!(wrong.is_empty(), "{PAGE}\n{}", wrong.join("\n"));
    // No code is left out, and none stands twice.
    assert_eq!(Exit::ORDINARY.map(Exit::code), [0, 1, 2, 3, 4, 5]);
}

#[test]
fn words_of_documents() {
    let page = Page::read(PAGE);
    let mut wrong = Vec::new();
    let figures: Vec<&str> = Figure::WORDS.iter().copied().chain(["status"]).collect();
    let found = [Condition::WORDS, ProblemKind::WARNINGS, doctor::WORDS].concat();
    for (heading, column, words) in [
        ("Status of an offer", "status", OfferStatus::WORDS),
        ("Status of a software benefit", "status", SoftwareStatus::WORDS),
        ("Status of a cloud benefit", "status", CloudStatus::WORDS),
        ("Status of a token", "status", TokenStatus::WORDS),
        ("Status of a subscription", "status", SubscriptionStatus::WORDS),
        ("Status of a seat", "status", SeatStatus::WORDS),
        ("Status of a technical benefit", "status", TechnicalStatus::WORDS),
        ("mpn deadlines", "kind", DeadlineKind::WORDS),
        ("mpn impact", "kind", ImpactKind::WORDS),
        ("mpn diff", "kind", &figures),
        ("mpn check", "why of a date", Why::WORDS),
        ("mpn check", "why of an offer", OfferWhy::WORDS),
        ("mpn key", "why", NoUse::WORDS),
        ("mpn doctor", "what", &found),
    ] {
        let wanted: Vec<Vec<String>> = words.iter().map(|word| vec![format!("`{word}`")]).collect();
        same_rows(&format!("{heading}, {column}"), &page.section(heading).table(&[column]), &wanted, &mut wrong);
    }
    assert!(wrong.is_empty(), "{PAGE}\n{}", wrong.join("\n"));
}

#[test]
fn every_line_that_is_shown_is_one_that_the_parser_takes() {
    let page = Page::read(PAGE);
    let code = page.sections().iter().flat_map(|section| &section.code).filter(|(info, _)| info == "sh");
    let lines: Vec<&str> = code.flat_map(|(_, code)| code.lines()).collect();
    assert!(lines.len() >= commands().len(), "a line for every command");
    for line in lines {
        let words = shlex::split(line.split(" #").next().unwrap()).unwrap();
        let parsed = command_line().try_get_matches_from(&words);
        assert!(parsed.is_ok(), "{line}: {}", parsed.unwrap_err());
    }
}
