//! Words of forms and questions.

use super::{Text, own, plain, said, say};
use crate::domain::field::{Field, Value};
use crate::domain::record::Kind;
use crate::domain::typed;

plain! {
    nothing_selected = "nothing-selected",
    only_counts = "only-counts",
    ledger_is_kept = "ledger-is-kept",
    form_leave = "form-leave",
    form_not_asked = "form-not-asked",
    form_narrow = "form-narrow",
    hint_save = "hint-save",
    hint_record = "hint-record",
    new_title = "new-title",
    new_partner = "new-partner",
    confirm_by_enter = "confirm-by-enter",
    confirm_keep = "confirm-keep",
    confirm_remove = "confirm-remove",
}

impl Text {
    /// What stays as it is on record where nothing is typed.
    #[must_use]
    pub fn form_kept(&self, what: &str) -> String {
        say!(self, "form-kept", what = said(what))
    }

    /// What the menu of new records makes of a kind, as the help lists it.
    #[must_use]
    pub fn new_record(&self, kind: Kind) -> String {
        if kind == Kind::Partner { self.new_partner() } else { say!(self, "new-record", kind = self.kind(kind)) }
    }

    /// The title of a form for a new record.
    #[must_use]
    pub fn form_new(&self, kind: &str) -> String {
        say!(self, "form-new", kind = kind)
    }

    /// The title of a form for a new part of a record.
    #[must_use]
    pub fn form_new_in(&self, kind: &str, parent: &str) -> String {
        say!(self, "form-new-in", kind = kind, parent = said(parent))
    }

    /// The title of a form for a record that is there.
    #[must_use]
    pub fn form_change(&self, name: &str) -> String {
        say!(self, "form-change", name = said(name))
    }

    /// The label of a part of a fact.
    #[must_use]
    pub fn form_part(&self, field: &str, part: &str) -> String {
        say!(self, "form-part", field = field, part = part)
    }

    /// What a field takes, and the key that goes through its words.
    #[must_use]
    pub fn form_choose(&self, takes: &str, key: &str) -> String {
        say!(self, "form-choose", takes = said(takes), key = key)
    }

    /// Which of so many choices stands in a field.
    #[must_use]
    pub fn form_place(&self, at: usize, all: usize) -> String {
        say!(self, "form-place", at = own(at), all = own(all))
    }

    /// How many choices fit what was typed.
    #[must_use]
    pub fn form_fitting(&self, count: usize) -> String {
        say!(self, "form-fitting", count = count)
    }

    /// What a field takes, where typing replaces what is there.
    #[must_use]
    pub fn form_replaces(&self, takes: &str) -> String {
        say!(self, "form-replaces", takes = said(takes))
    }

    /// What a field takes, after its name in the file.
    #[must_use]
    pub fn form_of_file(&self, name: &str, takes: &str) -> String {
        say!(self, "form-of-file", name = name, takes = said(takes))
    }

    /// What is wrong with a field that has not the focus; its name is said once, wherever the sentence has it.
    #[must_use]
    pub fn form_fault(&self, field: &str, fault: &str) -> String {
        if fault.contains(field) {
            return fault.to_owned();
        }
        say!(self, "form-fault", field = field, fault = said(fault))
    }

    /// What an empty field means.
    #[must_use]
    pub fn form_by_default(&self, value: &str) -> String {
        say!(self, "form-by-default", value = said(value))
    }

    /// How many fields stand beyond the edges.
    #[must_use]
    pub fn form_edge(&self, above: usize, below: usize) -> String {
        say!(self, "form-edge", above = above, below = below)
    }

    /// A question of an act that is still open.
    #[must_use]
    pub fn form_needed(&self, takes: &str) -> String {
        say!(self, "form-needed", takes = said(takes))
    }

    /// A value as it may be shown; the items of a list are texts of their own.
    #[must_use]
    pub fn shown_value(&self, value: &Value) -> String {
        match value {
            Value::List(items) => self.list(items.iter().map(|item| self.shown_value(item))),
            Value::Text(text) => self.shown(text).into_owned(),
            Value::Date(_) | Value::Count(_) | Value::Flag(_) | Value::Secret(_) | Value::Table(_) => {
                typed::shown(value)
            }
        }
    }

    /// What the catalogue knows of a product, in a field that was left empty.
    #[must_use]
    pub fn form_by_catalogue(&self, value: &str) -> String {
        say!(self, "form-by-catalogue", value = said(value))
    }

    /// An answer that the records give.
    #[must_use]
    pub fn form_known(&self, value: &str) -> String {
        say!(self, "form-known", value = said(value))
    }

    /// How much of a key was typed.
    #[must_use]
    pub fn form_key_count(&self, count: usize) -> String {
        say!(self, "form-key-count", count = own(count))
    }

    /// There are more lines, and the key that shows them.
    #[must_use]
    pub fn form_more(&self, lines: usize, key: &str) -> String {
        say!(self, "form-more", lines = lines, key = key)
    }

    /// There are more lines above, and the key that shows them.
    #[must_use]
    pub fn form_above(&self, lines: usize, key: &str) -> String {
        say!(self, "form-above", lines = lines, key = key)
    }

    /// A part of a record is made where that record is selected.
    #[must_use]
    pub fn new_needs(&self, part: &str, whole: &str) -> String {
        say!(self, "new-needs", part = part, whole = whole)
    }

    /// Which benefit a new part belongs to.
    #[must_use]
    pub fn new_where(&self, kind: &str) -> String {
        say!(self, "new-where", kind = said(kind.to_owned()))
    }

    /// A new part of a record, as a choice.
    #[must_use]
    pub fn new_in(&self, kind: &str, parent: &str) -> String {
        say!(self, "new-in", kind = kind, parent = said(parent))
    }

    /// Fields that got what could be a key, where none belongs; nothing where there are none (D20).
    #[must_use]
    pub fn holds_key(&self, texts: &[(Field, &str)]) -> Option<String> {
        let fields: Vec<String> = self.misplaced(texts).into_iter().map(|field| self.field(field)).collect();
        let count = fields.len();
        (count > 0).then(|| say!(self, "holds-key", fields = said(self.list(&fields)), count = count))
    }

    /// A letter or digit where only Enter is an answer.
    #[must_use]
    pub fn confirm_kept(&self, key: &str) -> String {
        say!(self, "confirm-kept", key = key)
    }

    /// The question before a record is deleted.
    #[must_use]
    pub fn confirm_removal(&self, name: &str) -> String {
        say!(self, "confirm-removal", name = said(name))
    }
}
