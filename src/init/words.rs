//! Why an answer before a new file cannot be taken, in words.

use super::NoAnswer;
use crate::domain::control::Control;
use crate::text::{Text, say};

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
}
