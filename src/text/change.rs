//! Sentences of the commands that change records.

use super::{Text, plain, said, say};
use crate::domain::record::Kind;

plain! {
    cli_add = "cli-add",
    cli_set = "cli-set",
    cli_remove = "cli-remove",
    cli_kind = "cli-kind",
    cli_fields = "cli-fields",
    cli_to = "cli-to",
    cli_key_from = "cli-key-from",
    cli_as_is = "cli-as-is",
    cli_dry_run = "cli-dry-run",
    cli_act_dry_run = "cli-act-dry-run",
    cli_record_id = "cli-record-id",
    cli_field = "cli-field",
    cli_value = "cli-value",
    cli_unset = "cli-unset",
    cli_references = "cli-references",
    cli_yes = "cli-yes",
    cli_not_removed = "cli-not-removed",
    cli_read_only_refuses = "cli-read-only-refuses",
    cli_which_benefit = "cli-which-benefit",
    cli_key_as_argument = "cli-key-as-argument",
    cli_key_missing = "cli-key-missing",
    cli_key_prompt = "cli-key-prompt",
    cli_on = "cli-on",
    cli_no_machine = "cli-no-machine",
    cli_say_how = "cli-say-how",
}

impl Text {
    /// What a record belongs to was said by an option, of one that is no part; `offer`: whether it has an offer.
    #[must_use]
    pub fn cli_no_whole(&self, kind: Kind, offer: bool) -> String {
        let offer = if offer { "yes" } else { "no" };
        say!(self, "cli-no-whole", kind = self.kind_one(kind), offer = offer)
    }

    /// Nothing is written with this option.
    #[must_use]
    pub fn cli_refuses_to_write(&self, option: &str) -> String {
        say!(self, "cli-refuses-to-write", option = said(option))
    }

    /// The question before a record is deleted by a command.
    #[must_use]
    pub fn cli_confirm_removal(&self, id: &str) -> String {
        say!(self, "cli-confirm-removal", id = id)
    }

    /// A record is not deleted, since nobody could be asked.
    #[must_use]
    pub fn cli_removal_needs_yes(&self, id: &str) -> String {
        say!(self, "cli-removal-needs-yes", id = id)
    }

    /// What would be done, and that it was not.
    #[must_use]
    pub fn cli_not_written(&self, done: &str) -> String {
        say!(self, "cli-not-written", done = said(done))
    }

    /// What was done, and that the file has it.
    #[must_use]
    pub fn cli_done_written(&self, done: &str) -> String {
        say!(self, "cli-done-written", done = done)
    }

    /// A word that is no `FIELD=VALUE`.
    #[must_use]
    pub fn cli_field_value(&self, kind: Kind) -> String {
        let fields: Vec<&str> =
            kind.specs().iter().filter(|spec| spec.is_plain()).map(|spec| spec.field.as_word()).collect();
        say!(self, "cli-field-value", fields = said(self.list(fields)))
    }

    /// What is wrong with the value of a field, by the field's name in the file.
    #[must_use]
    pub fn cli_of_field(&self, name: &str, sentence: &str) -> String {
        say!(self, "cli-of-field", name = name, sentence = said(sentence))
    }

    /// A value is missing.
    #[must_use]
    pub fn cli_value_missing(&self, takes: &str) -> String {
        say!(self, "cli-value-missing", takes = said(takes))
    }

    /// Something refers to what is to be removed.
    #[must_use]
    pub fn cli_with_references(&self, reason: &str) -> String {
        say!(self, "cli-with-references", reason = said(reason))
    }

    /// No such kind of record.
    #[must_use]
    pub fn cli_no_kind(&self, known: &str) -> String {
        say!(self, "cli-no-kind", known = said(known))
    }

    /// No such field.
    #[must_use]
    pub fn cli_no_field(&self, kind: Kind, name: &str, known: &str) -> String {
        say!(self, "cli-no-field", kind = self.kind_one(kind), name = name, known = said(known))
    }

    /// A key could not be read from where it was to come from.
    #[must_use]
    pub fn cli_key_unreadable(&self, why: &str) -> String {
        say!(self, "cli-key-unreadable", why = why)
    }
}
