//! Comments of a new state file, and the questions before it.

use super::{Text, own, plain, said, say};
use crate::catalog::{Programme, granted_rows};
use crate::domain::field::{Field, Row, Value};
use crate::domain::offer::{Enrollment, Level, OfferKind};
use crate::domain::record::Kind;
use crate::domain::remark::of_offer;
use crate::domain::rules::Rules;
use crate::domain::technical::TechnicalKind;
use crate::domain::{Date, State};

plain! {
    init_head = "init-head",
    init_partner = "init-partner",
    init_customers = "init-customers",
    init_people = "init-people",
    init_renewals = "init-renewals",
    init_software = "init-software",
    init_cloud = "init-cloud",
    init_technical = "init-technical",
    init_illustrative = "init-illustrative",
    init_title = "init-title",
    init_no = "init-no",
    init_yes = "init-yes",
    grant_no = "grant-no",
    sample_no_new = "sample-no-new",
    takes_one = "takes-one",
    cli_init = "cli-init",
    cli_init_ended = "cli-init-ended",
    cli_init_make = "cli-init-make",
    cli_init_left = "cli-init-left",
}

impl Text {
    /// What stands above the offers of a new file.
    #[must_use]
    pub fn init_offer(&self, rules: &Rules) -> String {
        say!(self, "init-offer", days = rules.window.1)
    }

    /// What stands above its seats.
    #[must_use]
    pub fn init_visual_studio(&self, rules: &Rules) -> String {
        say!(self, "init-visual-studio", days = rules.lock)
    }

    /// What the option says that answers a question.
    #[must_use]
    #[expect(clippy::wildcard_enum_match_arm, reason = "an option without words of its own is the field's name")]
    pub fn init_option(&self, field: Field) -> String {
        match field {
            Field::Name => say!(self, "cli-init-name"),
            Field::MpnId => say!(self, "cli-init-mpn-id"),
            Field::Tenants => say!(self, "cli-init-tenant"),
            Field::Offer => say!(self, "cli-init-offer", words = said(self.list(OfferKind::WORDS))),
            Field::Competency => say!(self, "cli-init-competency"),
            Field::Level => say!(self, "cli-init-level", words = said(self.list(Level::WORDS))),
            Field::Purchased => say!(self, "cli-init-purchased"),
            other => self.field(other),
        }
    }

    /// A question, with what is taken and what an empty answer means.
    #[must_use]
    #[expect(clippy::wildcard_enum_match_arm, reason = "a question without words of its own is the field's name")]
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

    /// The title of the preview of a new file.
    #[must_use]
    pub fn init_preview_title(&self, path: &str) -> String {
        say!(self, "init-preview-title", path = self.path(path))
    }

    /// The offer of a new file.
    #[must_use]
    pub fn init_preview_offer(&self, offer: &Enrollment) -> String {
        say!(self, "init-preview-offer", offer = said(self.offer(offer)), purchased = own(offer.purchased))
    }

    /// The question whether what the catalogue has for an offer is to be added.
    #[must_use]
    pub fn grant_title(&self, offer: &Enrollment) -> String {
        say!(self, "grant-title", offer = said(self.offer(offer)))
    }

    /// The benefits that are granted, a line for each kind.
    #[must_use]
    pub fn grant_lines(&self, benefits: &[(Kind, Row)]) -> Vec<String> {
        let kinds = [Kind::Software, Kind::Cloud, Kind::VisualStudio, Kind::Technical];
        let lines = kinds.into_iter().map(|kind| {
            let of_kind = benefits.iter().filter(|(own, _)| *own == kind);
            let called = |name: &str| {
                let technical = TechnicalKind::from_word(name).filter(|_| kind == Kind::Technical);
                technical.map_or_else(|| name.to_owned(), |own| self.technical_kind(own))
            };
            let names: Vec<String> = of_kind.filter_map(|(_, fields)| name(fields)).map(called).collect();
            (kind, names)
        });
        let lines = lines.filter(|(_, names)| !names.is_empty());
        lines
            .map(|(kind, names)| {
                let (count, names) = (names.len(), self.shown_all(names.iter().map(String::as_str)));
                say!(self, "grant-lines", count = count, kind = self.kind(kind), names = said(names))
            })
            .collect()
    }

    /// The answer that adds them.
    #[must_use]
    pub fn grant_yes(&self, count: usize) -> String {
        say!(self, "grant-yes", count = count)
    }

    /// A new file was made.
    #[must_use]
    pub fn init_made(&self, path: &str, benefits: usize) -> String {
        say!(self, "init-made", path = self.path(path), count = benefits)
    }

    /// The same on the command line, which can add to it too.
    #[must_use]
    pub fn cli_init_made(&self, path: &str, benefits: usize) -> String {
        say!(self, "cli-init-made", path = self.path(path), count = benefits)
    }

    /// What a new file will say, before it is made: its offers, what is remarked of them, and what they grant.
    #[must_use]
    pub fn init_preview(&self, state: &State, today: Date) -> Vec<String> {
        let programme = Programme(state.rules);
        let of = |offer: &Enrollment| {
            let remarks = of_offer(state.rules, offer, None, today, &programme);
            let granted = granted_rows(state.rules, offer);
            let said = std::iter::once(self.init_preview_offer(offer));
            said.chain(remarks.iter().map(|remark| self.remark(state, remark)))
                .chain(self.grant_lines(&granted))
                .collect()
        };
        state.enrollments.iter().flat_map(|offer| -> Vec<String> { of(offer) }).collect()
    }

    /// Answers are missing, and there is nobody to ask.
    #[must_use]
    pub fn cli_init_missing(&self, options: &str) -> String {
        say!(self, "cli-init-missing", options = said(options))
    }

    /// A file is there already.
    #[must_use]
    pub fn cli_init_exists(&self, path: &str) -> String {
        say!(self, "cli-init-exists", path = self.path(path))
    }
}

/// What a benefit of the catalogue is called.
fn name(fields: &Row) -> Option<&str> {
    let text = |wanted: Field| {
        fields.iter().find(|(field, _)| *field == wanted).and_then(|(_, value)| {
            let Value::Text(text) = value else { return None };
            Some(text.as_str())
        })
    };
    text(Field::Product).or_else(|| text(Field::Kind))
}
