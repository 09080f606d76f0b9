//! `mpn man`: a page of every command, made of what the parser knows.

use mpn_benefits::cli::{Exit, command_line};
use mpn_benefits::text::Text;

use crate::kit::program::{Place, failure, refused};

/// The page as it is read: without what the formatter is told.
fn read(page: &str) -> String {
    let plain = page.replace("\\fB", "").replace("\\fI", "").replace("\\fR", "").replace("\\-", "-");
    plain.replace("\\*(Aq", "'").replace("\\(aq", "'")
}

fn commands() -> Vec<clap::Command> {
    command_line().get_subcommands().filter(|command| !command.is_hide_set()).cloned().collect()
}

#[test]
fn pages_as_they_are() {
    let place = Place::new();
    insta::assert_snapshot!("mpn", place.run("man").fine().out);
    insta::assert_snapshot!("mpn_redeem", place.run("man redeem").fine().out);
}

#[test]
fn every_command_has_a_page_with_all_that_it_takes() {
    let place = Place::new();
    let whole = read(&place.run("man").fine().out);
    for command in commands() {
        let name = command.get_name();
        assert!(whole.contains(&format!("mpn-{name}(1)")), "{name}");
        let page = read(&place.run(&format!("man {name}")).fine().out);
        assert!(page.contains(&format!(".TH mpn-{name} 1")), "{page}");
        for argument in command.get_arguments() {
            let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
            assert!(page.contains(&help), "{name}: {help}\n{page}");
            let long = argument.get_long().map(|long| format!("--{long}")).unwrap_or_default();
            assert!(page.contains(&long), "{name}: {long}\n{page}");
        }
        for heading in ["NAME", "SYNOPSIS", "OPTIONS", "EXAMPLES", "\"SEE ALSO\""] {
            assert!(page.contains(&format!(".SH {heading}\n")), "{name}: {heading}\n{page}");
        }
        assert!(page.contains(&format!("mpn {name}")), "{page}");
        assert!(!page.contains('\u{1b}') && !page.contains("--version"), "{page}");
    }
}

#[test]
fn the_page_of_the_program_has_every_option_and_exit_code() {
    let page = read(&Place::new().run("man").fine().out);
    for option in command_line().get_arguments().filter_map(|argument| argument.get_long()) {
        assert!(page.contains(&format!("--{option}")), "{option}");
    }
    for exit in Exit::ORDINARY {
        let entry = format!(".TP\n{}\n{}", exit.code(), exit.about(&Text::english()));
        assert!(page.contains(&entry), "{entry}\n{page}");
    }
}

#[test]
fn every_page_is_listed_and_can_be_asked_for_by_its_name() {
    let place = Place::new();
    let listed = place.run("man --list").fine().out;
    let names: Vec<String> = commands().iter().map(|command| format!("mpn-{}", command.get_name())).collect();
    assert_eq!(listed.lines().collect::<Vec<_>>(), [&["mpn".to_owned()][..], &names].concat());
    for name in listed.lines() {
        assert!(place.run(&format!("man {name}")).fine().out.contains(&format!(".TH {} 1", name)));
    }
}

#[test]
fn a_page_that_is_not_there_leads_to_the_nearest() {
    let place = Place::new();
    assert!(refused(&place.run("man reneew"), 5).contains("renew"));
    let error = failure(&place.run("man --json"), 2);
    assert!(error["message"].as_str().unwrap().contains("man"), "{error}");
    // Commands that the program runs itself are nobody's business.
    let hidden = command_line();
    let hidden = hidden.get_subcommands().find(|command| command.is_hide_set()).unwrap();
    assert_eq!(place.run(&format!("man {}", hidden.get_name())).code, Some(5));
}

#[test]
fn no_state_and_no_configuration_has_to_be_in_order() {
    let place = Place::new();
    let odd = place.write("work/odd.toml", "theme = 7\n");
    for words in ["man", "man key", "completions bash", "completions zsh"] {
        let said = place.run(words).fine().out;
        for more in ["--file nowhere.toml", "--role csp-only", &format!("--config {}", odd.display())] {
            assert_eq!(place.run(&format!("{words} {more}")).fine().out, said, "{words} {more}");
        }
    }
}
