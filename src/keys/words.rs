//! The headings of the help.

use super::action::Group;
use crate::text::{Text, say};

impl Text {
    /// A heading of the help.
    #[must_use]
    pub fn group(&self, group: Group) -> String {
        match group {
            Group::Move => say!(self, "group-move"),
            Group::Sections => say!(self, "group-sections"),
            Group::Look => say!(self, "group-look"),
            Group::Keys => say!(self, "group-keys"),
            Group::Records => say!(self, "group-records"),
            Group::Time => say!(self, "group-time"),
            Group::File => say!(self, "group-file"),
            Group::Program => say!(self, "group-program"),
            Group::Signs => say!(self, "group-signs"),
            Group::Guide => say!(self, "group-guide"),
            Group::Rules => say!(self, "group-rules"),
        }
    }
}
