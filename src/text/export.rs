//! Sentences of `export`, and those that stand in what is exported.

use super::{Text, own, plain, said, say};
use crate::domain::{Date, State, Thing};

plain! {
    cli_export = "cli-export",
    cli_export_format = "cli-export-format",
    cli_output = "cli-output",
    cli_force = "cli-force",
    export_copy = "export-copy",
    export_copy_packet_only = "export-copy-packet-only",
    export_not_written = "export-not-written",
    export_no_document = "export-no-document",
    export_csv = "export-csv",
    export_json = "export-json",
    export_markdown = "export-markdown",
    export_packet = "export-packet",
    export_maks = "export-maks",
    export_with_keys = "export-with-keys",
    export_yes = "export-yes",
    export_separator = "export-separator",
    export_mark = "export-mark",
    export_subject = "export-subject",
    export_keys_stay = "export-keys-stay",
    export_keys_ask = "export-keys-ask",
    export_keys_today = "export-keys-today",
    export_no_keys = "export-no-keys",
    export_keys_left = "export-keys-left",
    export_table_only = "export-table-only",
    export_packet_only = "export-packet-only",
    export_json_title = "export-json-title",
    export_json_about = "export-json-about",
    export_json_derived = "export-json-derived",
    export_json_tail = "export-json-tail",
    packet_partner = "packet-partner",
    packet_mpn_id = "packet-mpn-id",
    packet_contact = "packet-contact",
    packet_program = "packet-program",
    packet_category = "packet-category",
    packet_request = "packet-request",
    packet_product = "packet-product",
    packet_granted = "packet-granted",
    packet_key = "packet-key",
    packet_tenant = "packet-tenant",
    packet_user = "packet-user",
    packet_details = "packet-details",
    packet_start = "packet-start",
    packet_attachments = "packet-attachments",
    handover_title = "handover-title",
    handover_offer = "handover-offer",
    handover_id = "handover-id",
    handover_status = "handover-status",
    handover_anniversary = "handover-anniversary",
    handover_window = "handover-window",
    handover_benefit = "handover-benefit",
    handover_source = "handover-source",
    handover_quantity = "handover-quantity",
    handover_used = "handover-used",
    handover_activate_by = "handover-activate-by",
    handover_keys = "handover-keys",
    handover_contracts = "handover-contracts",
    handover_date = "handover-date",
    handover_days = "handover-days",
    handover_what = "handover-what",
    handover_name = "handover-name",
    handover_email = "handover-email",
    handover_holds = "handover-holds",
}

impl Text {
    /// A case of a contract, with its day.
    #[must_use]
    pub fn packet_case(&self, case: &str, opened: Date, closed: Option<Date>) -> String {
        let closed = closed.map_or_else(|| "none".to_owned(), |day| day.to_string());
        say!(self, "packet-case", case = case, on = own(opened), closed = said(closed))
    }

    /// What would be written over is no calendar.
    #[must_use]
    pub fn export_no_calendar(&self, path: &str) -> String {
        say!(self, "export-no-calendar", path = self.path(path))
    }

    /// The name of a calendar; `partner` may be empty.
    #[must_use]
    pub fn ics_name(&self, partner: &str, what_if: Option<Date>) -> String {
        let name =
            if partner.is_empty() { say!(self, "ics-name") } else { say!(self, "ics-name-of", partner = partner) };
        what_if.map_or(name.clone(), |date| self.ics_what_if(&name, date))
    }

    /// A name or a summary, in the calendar of a what-if.
    #[must_use]
    pub fn ics_what_if(&self, what: &str, date: Date) -> String {
        say!(self, "ics-what-if", date = own(date), what = said(what))
    }

    /// What was exported is a what-if.
    #[must_use]
    pub fn export_what_if(&self, date: Date) -> String {
        say!(self, "export-what-if", date = own(date))
    }

    /// What a support packet is called that is copied, and what it is about.
    #[must_use]
    pub fn export_packet_name(&self, state: &State, about: Option<Thing>) -> String {
        let about = about.map(|thing| self.thing(state, thing));
        say!(self, "export-packet-name", about = said(about.unwrap_or_else(|| "none".to_owned())))
    }

    /// What to write over is a directory.
    #[must_use]
    pub fn export_directory(&self, path: &str) -> String {
        say!(self, "export-directory", path = self.path(path))
    }

    /// A calendar was written to a file.
    #[must_use]
    pub fn export_written(&self, path: &str, count: usize) -> String {
        say!(self, "export-written", path = self.path(path), count = count)
    }

    /// The file to write exists.
    #[must_use]
    pub fn export_exists(&self, path: &str) -> String {
        say!(self, "export-exists", path = self.path(path))
    }

    /// The file to write is the state file.
    #[must_use]
    pub fn export_own_file(&self, path: &str) -> String {
        say!(self, "export-own-file", path = self.path(path))
    }

    /// Nothing has the id that a packet is asked for.
    #[must_use]
    pub fn export_no_subject(&self, id: &str) -> String {
        say!(self, "export-no-subject", id = id)
    }

    /// Benefits were written to a file.
    #[must_use]
    pub fn export_benefits(&self, path: &str, count: usize) -> String {
        say!(self, "export-benefits", path = self.path(path), count = count)
    }

    /// Records were written to a file.
    #[must_use]
    pub fn export_records(&self, path: &str, count: usize) -> String {
        say!(self, "export-records", path = self.path(path), count = count)
    }

    /// Keys were written to a file.
    #[must_use]
    pub fn export_keys(&self, path: &str, count: usize) -> String {
        say!(self, "export-keys", path = self.path(path), count = count)
    }

    /// Which keys are not in a list of keys, since Microsoft blocked them (R30).
    #[must_use]
    pub fn export_left_out<'a>(&self, ids: impl Iterator<Item = &'a str>) -> String {
        let ids: Vec<&str> = ids.collect();
        let count = ids.len();
        say!(self, "export-left-out", names = said(self.shown_all(ids)), count = count)
    }

    /// A packet was written to a file.
    #[must_use]
    pub fn export_packet_written(&self, path: &str) -> String {
        say!(self, "export-packet-written", path = self.path(path))
    }

    /// What would be written over is no export of this format.
    #[must_use]
    pub fn export_is_none(&self, path: &str, word: &str) -> String {
        say!(self, "export-is-none", path = self.path(path), word = said(word))
    }

    /// An export of this format is no JSON document.
    #[must_use]
    pub fn export_is_no_document(&self, word: &str) -> String {
        say!(self, "export-is-no-document", word = said(word))
    }

    /// What was exported is a what-if that is told by nothing else.
    #[must_use]
    pub fn export_is_what_if(&self, date: Date) -> String {
        say!(self, "export-is-what-if", date = own(date))
    }

    /// Keys are about to leave the file.
    #[must_use]
    pub fn export_keys_leave(&self, count: usize) -> String {
        say!(self, "export-keys-leave", count = count)
    }

    /// Whether the seats of a benefit are held, by its contract word.
    #[must_use]
    pub fn export_seats_status(&self, word: &str) -> String {
        match word {
            "ended" => say!(self, "export-seats-ended"),
            "not-assigned" => say!(self, "export-seats-not-assigned"),
            "partly-assigned" => say!(self, "export-seats-partly-assigned"),
            _ => say!(self, "export-seats-assigned"),
        }
    }

    /// The title of a support packet.
    #[must_use]
    pub fn packet_title(&self, day: &str) -> String {
        say!(self, "packet-title", day = said(day))
    }

    /// An offer in a support packet.
    #[must_use]
    pub fn packet_offer(&self, offer: &str, status: &str, anniversary: Date, closes: Date) -> String {
        let (anniversary, closes) = (own(anniversary), own(closes));
        say!(self, "packet-offer", offer = offer, status = said(status), anniversary = anniversary, closes = closes)
    }

    /// How much of it is used, in a support packet.
    #[must_use]
    pub fn packet_used(&self, used: &str) -> String {
        say!(self, "packet-used", used = said(used))
    }

    /// Until when it has to be activated, in a support packet.
    #[must_use]
    pub fn packet_until(&self, until: Date) -> String {
        say!(self, "packet-until", until = own(until))
    }

    /// A category of a support packet, by its word.
    #[must_use]
    pub fn packet_category_of(&self, word: &str) -> String {
        match word {
            "cloud" => say!(self, "packet-category-cloud"),
            "software" => say!(self, "packet-category-software"),
            "visual-studio" => say!(self, "packet-category-visual-studio"),
            "technical" => say!(self, "packet-category-technical"),
            _ => say!(self, "packet-category-expiry"),
        }
    }

    /// What can be asked for in a category, by its word.
    #[must_use]
    pub fn packet_requests(&self, word: &str) -> String {
        match word {
            "cloud" => say!(self, "packet-requests-cloud"),
            "software" => say!(self, "packet-requests-software"),
            "visual-studio" => say!(self, "packet-requests-visual-studio"),
            "technical" => say!(self, "packet-requests-technical"),
            _ => say!(self, "packet-requests-expiry"),
        }
    }
}
