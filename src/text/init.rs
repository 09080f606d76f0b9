//! Comments of a new state file, and the questions before it.

use super::{Text, plain, said, say};
use crate::domain::command::Control;
use crate::domain::field::Field;
use crate::init::NoAnswer;

plain! {
    init_head = "init-head",
    init_partner = "init-partner",
    init_customers = "init-customers",
    init_people = "init-people",
    init_offer = "init-offer",
    init_renewals = "init-renewals",
    init_software = "init-software",
    init_cloud = "init-cloud",
    init_visual_studio = "init-visual-studio",
    init_technical = "init-technical",
    init_illustrative = "init-illustrative",
    init_title = "init-title",
    sample_no_new = "sample-no-new",
    takes_one = "takes-one",
    cli_init = "cli-init",
    cli_init_ended = "cli-init-ended",
}

impl Text {
    /// Why an answer cannot be taken.
    #[must_use]
    pub fn no_answer(&self, why: NoAnswer) -> String {
        match why {
            NoAnswer::Needed(field) => self.needed(&[field]),
            NoAnswer::MpnId => say!(self, "init-no-mpn-id"),
            NoAnswer::Control(field, at, letter) => self.control(&Control { field, item: None, at, letter }),
            NoAnswer::Tenant => say!(self, "init-no-tenant"),
        }
    }

    /// A question, with what is taken and what an empty answer means.
    #[must_use]
    pub fn init_question(&self, field: Field, takes: &str, usual: &str) -> String {
        let question = match field {
            Field::Name => say!(self, "init-ask-name"),
            Field::MpnId => say!(self, "init-ask-mpn-id"),
            Field::Tenants => say!(self, "init-ask-tenants"),
            Field::Offer => say!(self, "init-ask-offer"),
            Field::Competency => say!(self, "init-ask-competency"),
            Field::Level => say!(self, "init-ask-level"),
            Field::Purchased => say!(self, "init-ask-purchased"),
            Field::Role => say!(self, "init-ask-role"),
            other => self.field(other),
        };
        if usual.is_empty() {
            say!(self, "init-question", question = said(question), takes = said(takes))
        } else {
            say!(self, "init-question-usual", question = said(question), takes = said(takes), usual = usual)
        }
    }

    /// A new file was made.
    #[must_use]
    pub fn init_made(&self, path: &str, benefits: usize) -> String {
        say!(self, "init-made", path = path, count = benefits)
    }

    /// Answers are missing, and there is nobody to ask.
    #[must_use]
    pub fn cli_init_missing(&self, options: &str) -> String {
        say!(self, "cli-init-missing", options = said(options))
    }

    /// A file is there already.
    #[must_use]
    pub fn cli_init_exists(&self, path: &str) -> String {
        say!(self, "cli-init-exists", path = path)
    }
}
