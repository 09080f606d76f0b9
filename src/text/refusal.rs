//! Refusals teach: one sentence that says why, and what would have to be otherwise.

use super::{Text, own, said, say};
use crate::domain::act::Effect;
use crate::domain::command::Command;
use crate::domain::control::Control;
use crate::domain::edit::Owner;
use crate::domain::field::{Field, Unfit, Value};
use crate::domain::integrity::Contradiction;
use crate::domain::record::Kind;
use crate::domain::typed::shown;
use crate::domain::{Date, State, Thing};
use crate::file::{Odd, Unsplicable};

/// Records that are named of several that are made at once.
const TOLD: usize = 3;

impl Text {
    /// Fields that must be there.
    #[must_use]
    pub fn needed(&self, fields: &[Field]) -> String {
        let names: Vec<String> = fields.iter().map(|field| self.field_in_file(*field)).collect();
        say!(self, "refused-needed", fields = said(self.list(&names)))
    }

    /// Fields are missing that others stand together with.
    #[must_use]
    pub fn partly(&self, fields: &[Field]) -> String {
        let names: Vec<String> = fields.iter().map(|field| self.field_in_file(*field)).collect();
        say!(self, "refused-partly", fields = said(self.list(&names)), count = fields.len())
    }

    /// A field by its label and by its name in the file.
    #[must_use]
    pub fn field_in_file(&self, field: Field) -> String {
        say!(self, "field-in-file", label = self.field(field), name = field.as_word())
    }

    /// Nothing, or nothing of a kind, has the id that was typed.
    #[must_use]
    pub fn no_record(&self, kind: Option<Kind>, typed: &str) -> String {
        match kind {
            Some(kind) => say!(self, "refused-unknown-kind", id = typed, none = self.kind_none(kind)),
            None => say!(self, "refused-unknown", id = typed),
        }
    }

    /// A control character in what was typed.
    pub(crate) fn control(&self, found: &Control) -> String {
        let (at, item) = (own(found.at), found.item.unwrap_or(0));
        let code = said(format!("U+{:04X}", u32::from(found.letter)));
        let is_control = found.letter.is_control();
        let sort = if is_control { "control" } else { "line" };
        say!(self, "refused-control", field = self.field(found.field), at = at, item = item, code = code, sort = sort)
    }

    /// What was named twice in a list, and counts once; nothing where nothing was.
    #[must_use]
    pub fn counted_once(&self, command: &Command) -> Option<String> {
        let names = command.repeated();
        let count = names.len();
        (count > 0).then(|| say!(self, "counted-once", names = said(self.shown_all(names)), count = count))
    }

    /// Why a field does not take its value.
    #[must_use]
    pub fn unfit(&self, kind: Kind, field: Field, unfit: Unfit) -> String {
        match unfit {
            Unfit::Needed if field == Field::Hours => say!(self, "refused-needed-hours"),
            Unfit::Needed => self.needed(&[field]),
            Unfit::Digits => say!(self, "refused-digits", field = self.field(field)),
            Unfit::Partly => self.partly(&[field]),
            Unfit::NoSuchField if field == Field::Dismissed => {
                say!(self, "refused-no-dates", kind = self.kind_one(kind))
            }
            Unfit::NoSuchField => {
                let known = kind.specs().iter().filter(|spec| spec.is_plain()).map(|spec| spec.field.as_word());
                let known = self.list(known);
                say!(
                    self,
                    "refused-no-such-field",
                    kind = self.kind_one(kind),
                    field = field.as_word(),
                    known = said(known)
                )
            }
            Unfit::Value if kind.spec(field).is_some_and(|spec| !spec.is_plain()) => {
                let parts = kind.spec(field).map(|spec| spec.shape.rows()).unwrap_or_default();
                let needed = parts.iter().filter(|part| part.needed);
                let needed = needed.map(|part| format!("{}.{}", field.as_word(), part.field.as_word()));
                let (name, needed) = (said(self.field_in_file(field)), said(self.list(needed)));
                say!(self, "refused-parts", field = name, needed = needed, whole = field.as_word())
            }
            Unfit::Value => {
                let takes = kind.spec(field).map(|spec| self.takes(spec.shape)).unwrap_or_default();
                say!(self, "refused-value", field = said(self.field_in_file(field)), takes = said(takes))
            }
        }
    }

    pub(super) fn contradiction(&self, state: &State, found: &Contradiction) -> String {
        let id = |thing: Thing| thing.id_text(state);
        match found {
            Contradiction::RedeemedBeforePurchase { token, on, purchased } => {
                let (on, purchased) = (own(on), own(purchased));
                say!(self, "refused-redeemed-before-purchase", token = id(*token), on = on, purchased = purchased)
            }
            Contradiction::BeforePurchase { of, on, purchased } => {
                say!(self, "refused-before-purchase", of = id(*of), on = own(on), purchased = own(purchased))
            }
            Contradiction::RedeemedBeforeIssue { token, on, issued } => {
                say!(self, "refused-redeemed-before-issue", token = id(*token), on = own(on), issued = own(issued))
            }
            Contradiction::IntoEnded { subscription, on, ends } => {
                say!(self, "refused-into-ended", of = id(*subscription), on = own(on), ends = own(ends))
            }
            Contradiction::CreditWithTokens { of } => say!(self, "refused-credit-tokens", of = id(*of)),
            Contradiction::BegunActive { subscription, on, ends } => {
                say!(self, "refused-begun-active", of = id(*subscription), on = own(on), ends = own(ends))
            }
            Contradiction::OpenedBeforeEnabled { of, on, enabled: None } => {
                say!(self, "refused-opened-unenabled", of = id(*of), on = own(on))
            }
            Contradiction::OpenedBeforeEnabled { of, on, enabled: Some(enabled) } => {
                say!(self, "refused-opened-before-enabled", of = id(*of), on = own(on), enabled = own(enabled))
            }
            Contradiction::EndsBeforeStated { subscription, ends, as_of } => {
                let (ends, as_of) = (own(ends), own(as_of));
                say!(self, "refused-ends-before-stated", of = id(*subscription), ends = ends, as_of = as_of)
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

    /// Why nothing is written on a what-if date; in a run that was started for another day than today, no key leads back.
    #[must_use]
    pub fn refused_what_if(&self, date: Date, whole_run: bool) -> String {
        if whole_run { say!(self, "refused-what-if-run") } else { say!(self, "refused-what-if", shown = own(date)) }
    }

    /// What a command did, as one sentence; people and products are called by their names in `state`. `id` is the record's
    /// id afterwards, where it has one; `effect` what an act came to.
    #[must_use]
    pub fn done(&self, state: &State, command: &Command, id: Option<&str>, effect: Option<&Effect>) -> String {
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
                say!(self, "done-set", fields = said(self.list(&names)), id = own)
            }
            Command::Remove { id, .. } => say!(self, "done-removed", id = id.as_str()),
            Command::Erase { person } => {
                say!(self, "done-erased", id = person.as_str(), pseudonym = id.unwrap_or_default())
            }
            Command::Mistake { of, .. } => say!(self, "done-mistake", id = of.as_str()),
            Command::Act { act, on } => self.done_act(state, (act, *on), id.unwrap_or_default(), effect),
            Command::Grant { of, benefits } => say!(self, "done-granted", id = of.as_str(), count = benefits.len()),
            Command::Several(commands) => {
                let told: Vec<String> = commands.iter().filter_map(|own| self.record_told(own)).take(TOLD).collect();
                if told.is_empty() {
                    return say!(self, "done-several", count = commands.len());
                }
                let (count, more) = (commands.len(), commands.len() - told.len());
                say!(self, "done-several-told", count = count, names = said(self.list(&told)), more = more)
            }
            Command::View { id } => self.viewed(id.as_str()),
        }
    }

    /// The record that a command makes, by its kind and id, or that it gives another value.
    fn record_told(&self, command: &Command) -> Option<String> {
        if let Command::Set { of: Owner::Record(id), .. } = command {
            return Some(self.shown(id.as_str()).into_owned());
        }
        let Command::Add { kind, fields, .. } = command else { return None };
        let (_, value) = fields.iter().find(|(field, _)| *field == Field::Id)?;
        let Value::Text(id) = value else { return None };
        Some(format!("{} {}", self.kind(*kind), self.shown(id)))
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

/// The value of a field as it stands in a form; `None` leaves the form empty.
#[must_use]
pub fn in_form(value: Option<&Value>) -> String {
    match value {
        Some(Value::Secret(_)) | None => String::new(),
        Some(value) => shown(value),
    }
}
