//! Refusals teach: one sentence that says why, and what would have to be otherwise.

use super::{Text, own, said, say};
use crate::domain::act::Effect;
use crate::domain::command::Command;
use crate::domain::edit::{Edit, Owner};
use crate::domain::field::{Field, Row, Unfit, Value};
use crate::domain::integrity::Contradiction;
use crate::domain::partner::Role;
use crate::domain::record::{Kind, Record};
use crate::domain::refusal::{Refusal, Why};
use crate::domain::typed::shown;
use crate::domain::{Date, State, Thing};
use crate::file::{Odd, Unsplicable};

impl Text {
    /// Why a command is refused; `role` is who asked.
    #[must_use]
    pub fn refusal(&self, state: &State, refusal: &Refusal, role: Role) -> String {
        match &refusal.why {
            Why::Role { may } => {
                let roles: Vec<String> = may.iter().map(|role| self.role(*role)).collect();
                say!(self, "refused-role", roles = said(roles.join(", ")), role = self.role(role))
            }
            Why::NotAuthorised => self.refused_not_authorised(),
            Why::Unknown { id, .. } if refusal.rule.is_some() => say!(self, "refused-no-person", id = id.as_str()),
            Why::Unknown { id, kind: None } => say!(self, "refused-unknown", id = id.as_str()),
            Why::Unknown { id, kind: Some(kind) } => {
                say!(self, "refused-unknown-kind", id = id.as_str(), kind = self.kind(*kind))
            }
            Why::OtherKind { id, is, wanted } => {
                let (is, wanted) = (self.kind(*is), self.kind(*wanted));
                say!(self, "refused-other-kind", id = id.as_str(), is = is, wanted = wanted)
            }
            Why::WholeNeeded { part, whole } => {
                say!(self, "refused-whole", part = self.kind(*part), whole = self.kind(*whole))
            }
            Why::OnePartner => say!(self, "refused-one-partner"),
            Why::IdTaken { id, by } => {
                say!(self, "refused-id-taken", id = id.as_str(), kind = self.kind(by.kind()))
            }
            Why::Field { kind, field, unfit } => self.unfit(*kind, *field, *unfit),
            Why::ReferredTo { by } => {
                let names = self.shown_all(by.iter().map(|thing| thing.id_text(state)));
                say!(self, "refused-referred-to", by = said(names), count = by.len())
            }
            Why::Contradiction(found) => self.contradiction(state, found),
            _ => self.act_refused(state, refusal),
        }
    }

    /// Why a field does not take its value.
    #[must_use]
    pub fn unfit(&self, kind: Kind, field: Field, unfit: Unfit) -> String {
        match unfit {
            Unfit::Needed if field == Field::Hours => say!(self, "refused-needed-hours"),
            Unfit::Needed => say!(self, "refused-needed", field = self.field(field)),
            Unfit::Partly => say!(self, "refused-partly", field = self.field(field)),
            Unfit::NoSuchField => {
                let known = kind.specs().iter().filter(|spec| spec.is_plain()).map(|spec| spec.field.as_word());
                let known = known.collect::<Vec<_>>().join(", ");
                say!(
                    self,
                    "refused-no-such-field",
                    kind = self.kind(kind),
                    field = field.as_word(),
                    known = said(known)
                )
            }
            Unfit::Value => {
                let takes = kind.spec(field).map(|spec| self.takes(spec.shape)).unwrap_or_default();
                say!(self, "refused-value", field = self.field(field), takes = said(takes))
            }
        }
    }

    fn contradiction(&self, state: &State, found: &Contradiction) -> String {
        let id = |thing: Thing| thing.id_text(state);
        match found {
            Contradiction::RedeemedBeforePurchase { token, on, purchased } => {
                let (on, purchased) = (own(on), own(purchased));
                say!(self, "refused-redeemed-before-purchase", token = id(*token), on = on, purchased = purchased)
            }
            Contradiction::ReplacedTwice { token, first } => {
                say!(self, "refused-replaced-twice", token = id(*token), first = id(*first))
            }
            Contradiction::ReplacedAcross { token, theirs } => {
                say!(self, "refused-replaced-across", token = id(*token), theirs = id(*theirs))
            }
            Contradiction::NoSubscriptionYet { token, .. } => {
                say!(self, "refused-no-subscription-yet", token = id(*token))
            }
            Contradiction::OtherTenant { token, subscription } => {
                say!(self, "refused-other-tenant", token = id(*token), subscription = id(*subscription))
            }
            Contradiction::OtherProduct { token, subscription } => {
                say!(self, "refused-other-product", token = id(*token), subscription = id(*subscription))
            }
            Contradiction::EndedBeforeStart { of, .. } => say!(self, "refused-ended-before-start", of = id(*of)),
            Contradiction::AssignedBeforePrevious { of, .. } => say!(self, "refused-assigned-before", of = id(*of)),
        }
    }

    /// Why nothing is written on a what-if date.
    #[must_use]
    pub fn refused_what_if(&self, date: Date) -> String {
        say!(self, "refused-what-if", shown = own(date))
    }

    /// What a command did, as one sentence. `id` is the record's id afterwards, where it has one; `effect` what an act
    /// came to.
    #[must_use]
    pub fn done(&self, command: &Command, id: Option<&str>, effect: Option<&Effect>) -> String {
        match command {
            Command::Add { kind, .. } => {
                say!(self, "done-added", kind = self.kind(*kind), id = id.unwrap_or_default())
            }
            Command::Set { of, fields } => {
                let names: Vec<String> = fields.iter().map(|(field, _)| self.field(*field)).collect();
                let own = match of {
                    Owner::Partner => self.kind(Kind::Partner),
                    Owner::Record(id) => id.as_str().to_owned(),
                };
                say!(self, "done-set", fields = said(names.join(", ")), id = own)
            }
            Command::Remove { id, .. } => say!(self, "done-removed", id = id.as_str()),
            Command::Act { .. } => self.done_act(id.unwrap_or_default(), effect),
            Command::Grant { of, benefits } => say!(self, "done-granted", id = of.as_str(), count = benefits.len()),
            Command::View { id } => say!(self, "done-viewed", id = id.as_str()),
        }
    }

    /// What an edit takes away, as one line of a preview.
    #[must_use]
    pub fn removes(&self, edit: &Edit) -> Vec<String> {
        let text = |row: &Row, wanted: Field| {
            let found = row.iter().find(|(field, _)| *field == wanted);
            found.map(|(_, value)| shown(value)).unwrap_or_default()
        };
        match edit {
            Edit::Record { record, .. } => {
                let value = |field: Field| record.get(field).as_ref().map(shown).unwrap_or_default();
                let name = [Field::Product, Field::Name].into_iter().map(value).find(|name| !name.is_empty());
                let (kind, name) = (self.kind(record.kind()), name.unwrap_or_default());
                let mut lines = vec![say!(self, "removes-record", kind = kind, id = value(Field::Id), name = name)];
                let parts = parts(record);
                if let Some(kind) = record.kind().child().filter(|_| !parts.is_empty()) {
                    let (ids, count) = (said(self.shown_all(parts.iter().map(String::as_str))), parts.len());
                    lines.push(say!(self, "removes-parts", kind = self.kind(kind), ids = ids, count = count));
                }
                lines
            }
            Edit::Row { of, before, .. } => {
                let row = before.clone().unwrap_or_default();
                let (person, on) = (text(&row, Field::Person), text(&row, Field::On));
                vec![say!(self, "removes-row", person = person, id = of.as_str(), on = on)]
            }
            Edit::Fields { of, fields } => {
                let names: Vec<String> = fields.iter().map(|edit| self.field(edit.field)).collect();
                let id = match of {
                    Owner::Partner => self.kind(Kind::Partner),
                    Owner::Record(id) => id.as_str().to_owned(),
                };
                vec![say!(self, "removes-fact", fields = said(names.join(", ")), id = id)]
            }
        }
    }

    /// Why a change cannot be written into the text of a file.
    #[must_use]
    pub fn unsplicable(&self, path: &str, unsplicable: &Unsplicable) -> String {
        let place = format!("{path}:{}:{}", unsplicable.place.line, unsplicable.place.column);
        match unsplicable.why {
            Odd::Layout => say!(self, "unsplicable-layout", place = place),
            Odd::NotFound => say!(self, "unsplicable-not-found", place = place),
            Odd::Mismatch => say!(self, "unsplicable-mismatch", place = place),
        }
    }
}

/// Ids of the parts of a record.
fn parts(record: &Record) -> Vec<String> {
    match record {
        Record::Software(own) => own.keys.iter().map(|key| key.id.to_string()).collect(),
        Record::Cloud(own) => own.tokens.iter().map(|token| token.id.to_string()).collect(),
        Record::VisualStudio(own) => own.seats.iter().map(|seat| seat.id.to_string()).collect(),
        _ => Vec::new(),
    }
}

/// The value of a field as it stands in a form; `None` leaves the form empty.
#[must_use]
pub fn in_form(value: Option<&Value>) -> String {
    match value {
        Some(Value::Secret(_)) | None => String::new(),
        Some(value) => shown(value),
    }
}
