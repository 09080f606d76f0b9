//! Sentences of the command line and the configuration.

use super::{Text, plain, said, say};

plain! {
    cli_about = "cli-about",
    cli_after = "cli-after",
    cli_list = "cli-list",
    cli_list_view = "cli-list-view",
    cli_list_filter = "cli-list-filter",
    cli_list_sort = "cli-list-sort",
    cli_list_reverse = "cli-list-reverse",
    cli_list_csv = "cli-list-csv",
    cli_list_whole = "cli-list-whole",
    cli_list_nothing = "cli-list-nothing",
    cli_deadlines = "cli-deadlines",
    cli_within = "cli-within",
    cli_offer = "cli-offer",
    cli_impact = "cli-impact",
    cli_impact_offer = "cli-impact-offer",
    cli_markdown = "cli-markdown",
    cli_demo = "cli-demo",
    cli_batch = "cli-batch",
    cli_demo_name = "cli-demo-name",
    cli_step = "cli-step",
    cli_scenario_alone = "cli-scenario-alone",
    cli_write = "cli-write",
    cli_file = "cli-file",
    cli_today = "cli-today",
    cli_clock = "cli-clock",
    cli_json = "cli-json",
    cli_lang = "cli-lang",
    cli_read_only = "cli-read-only",
    cli_plain = "cli-plain",
    cli_config = "cli-config",
    cli_config_command = "cli-config-command",
    cli_config_what = "cli-config-what",
    config_no_place = "config-no-place",
    config_no_terminal = "config-no-terminal",
    config_never_written = "config-never-written",
    cli_json_needs_command = "cli-json-needs-command",
    cli_no_terminal = "cli-no-terminal",
    cli_unknown_terminal = "cli-unknown-terminal",
    cli_never_written = "cli-never-written",
    cli_id = "cli-id",
    cli_key_ids = "cli-key-ids",
    cli_token_ids = "cli-token-ids",
    cli_benefit_id = "cli-benefit-id",
    cli_product = "cli-product",
    cli_tenant = "cli-tenant",
    cli_seats = "cli-seats",
    cli_completions = "cli-completions",
    cli_completions_shell = "cli-completions-shell",
    cli_man = "cli-man",
    cli_man_command = "cli-man-command",
    cli_man_list = "cli-man-list",
    man_manual = "man-manual",
    man_about = "man-about",
    man_exits = "man-exits",
    man_see = "man-see",
}

impl Text {
    /// What is wanted where no whole number, or too large a one, was typed.
    #[must_use]
    pub fn whole_number(&self, most: Option<u16>) -> String {
        match most {
            Some(most) => say!(self, "parser-number", most = most),
            None => say!(self, "parser-number-any"),
        }
    }

    /// A terminal that cannot show the dashboard.
    #[must_use]
    pub fn cli_dumb_terminal(&self, term: &str) -> String {
        say!(self, "cli-dumb-terminal", term = term)
    }

    /// The help of `--role`.
    #[must_use]
    pub fn cli_role(&self, roles: &str) -> String {
        say!(self, "cli-role", roles = said(roles))
    }

    /// The help of `--scenario`.
    #[must_use]
    pub fn cli_scenario(&self, names: &str) -> String {
        say!(self, "cli-scenario", names = said(names))
    }

    /// A step that the scenario does not have.
    #[must_use]
    pub fn cli_no_step(&self, scenario: &str, step: &str) -> String {
        say!(self, "cli-no-step", scenario = scenario, step = step)
    }

    /// A command whose answer is no document.
    #[must_use]
    pub fn cli_no_document(&self, command: &str) -> String {
        say!(self, "cli-no-document", command = said(command))
    }

    /// No such page of the manual.
    #[must_use]
    pub fn man_no_page(&self, name: &str) -> String {
        say!(self, "man-no-page", name = name)
    }

    /// No such scenario.
    #[must_use]
    pub fn cli_no_scenario(&self, name: &str) -> String {
        say!(self, "cli-no-scenario", name = name)
    }

    /// No column is called so.
    #[must_use]
    pub fn cli_list_no_column(&self, word: &str) -> String {
        say!(self, "cli-list-no-column", word = word)
    }

    /// No row fits the filter, and why.
    #[must_use]
    pub fn cli_list_nothing_why(&self, why: &str) -> String {
        say!(self, "cli-list-nothing-why", why = said(why))
    }

    /// A view of several tables is asked for by filter, order or as one table.
    #[must_use]
    pub fn cli_list_own_order(&self, view: &str) -> String {
        say!(self, "cli-list-own-order", view = view)
    }

    /// There is no state file.
    #[must_use]
    pub fn cli_no_state(&self, path: &str) -> String {
        say!(self, "cli-no-state", path = self.path(path))
    }

    /// The state file that was named is not there.
    #[must_use]
    pub fn cli_absent(&self, path: &str) -> String {
        say!(self, "cli-absent", path = self.path(path))
    }

    /// No such offer.
    #[must_use]
    pub fn cli_no_offer(&self, id: &str) -> String {
        say!(self, "cli-no-offer", id = id)
    }

    /// The file to write exists.
    #[must_use]
    pub fn cli_exists(&self, path: &str) -> String {
        say!(self, "cli-exists", path = self.path(path))
    }

    /// The sample was written.
    #[must_use]
    pub fn cli_written(&self, path: &str, day: &str) -> String {
        say!(self, "cli-written", path = self.path(path), day = day)
    }
}
