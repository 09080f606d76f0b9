//! The one function that decides whether a command is allowed and what it changes. Dashboard, command line, import and
//! what-if all ask it; it changes nothing itself.

pub(super) mod checks;
pub mod earlier;
pub mod faults;
mod removal;
mod same_product;
mod stated;

pub use super::act::redeem::rehearse;
pub use super::admission::Asking;

use super::act::ground::Ground;
use super::act::left::had_not_left;
use super::act::{Act, Effect};
use super::admission::{administers, authorised};
use super::command::{Command, recorded};
use super::draft::{Draft, Sight};
use super::edit::{Edit, FieldEdit, Owner};
use super::field::{Datum, Field, Row, Unfit, Value};
use super::offer::OfferKind;
use super::proposed::{proposed_id, unlike_any};
use super::record::fields::Tabled as _;
use super::record::{Kind, Record, Shape, Spec};
use super::reference::references;
use super::refusal::{Plain, Refusal, Why};
use super::subscription::Stated;
use super::technical::TechnicalKind;
use super::{Date, Id, State, Thing};
use checks::{fits, known};

/// What an allowed command changes: edits, to be done in this order. None where all is so already.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Applied {
    /// The edits.
    pub edits: Vec<Edit>,
    /// The id of the record that was added or changed, as it is afterwards.
    pub subject: Option<Id>,
    /// What an act comes to.
    pub effect: Option<Effect>,
}

/// Decides a command.
///
/// # Errors
/// [`Refusal`]: the first reason that stands against it.
pub fn apply(state: &State, command: &Command, asking: Asking) -> Result<Applied, Refusal> {
    apply_in(state.into(), command, asking)
}

/// The same for one of many commands, each on what those before it made.
pub(super) fn apply_in(sight: Sight<'_>, command: &Command, asking: Asking) -> Result<Applied, Refusal> {
    authorised(asking.role)?;
    if let Some(found) = command.control() {
        return Err(Refusal::of(Why::Control(found)));
    }
    let applied = decide(sight, command, asking)?;
    // That a key was looked at contradicts no fact, and is asked while somebody waits for the key.
    if !matches!(command, Command::View { .. }) {
        checks::sound(sight.state, &applied.edits)?;
    }
    Ok(applied)
}

/// Decides a command, but for contradictions between facts.
fn decide(sight: Sight<'_>, command: &Command, asking: Asking) -> Result<Applied, Refusal> {
    let state = sight.state;
    match command {
        Command::Add { kind, parent, fields } => add(sight, *kind, parent.as_ref(), fields, asking),
        Command::Set { of, fields } => set(sight, of, fields, asking),
        Command::Remove { id, with_references } => removal::remove(state, id, *with_references, asking),
        Command::Erase { person } => removal::erase(state, person, asking),
        Command::Mistake { of, ledger, row } => removal::mistake(state, of, *ledger, *row),
        Command::Act { act, on } => happened(sight, act, *on, asking),
        Command::Grant { of, benefits } => grant(state, of, benefits, asking),
        Command::Several(commands) => several(state, commands, asking),
        Command::View { id } => view(state, id, asking),
    }
}

/// Decides several commands, each on what those before it made; facts may contradict each other until the last one.
fn several(state: &State, commands: &[Command], asking: Asking) -> Result<Applied, Refusal> {
    let (mut after, mut all) = (Draft::of(state.clone()), Applied::default());
    all.edits.reserve(commands.len());
    for command in commands {
        let applied = decide(after.sight(), command, asking)?;
        checks::take(&mut after, &applied.edits);
        all.edits.extend(applied.edits);
        all.subject = applied.subject.or(all.subject);
    }
    Ok(all)
}

impl Applied {
    /// The state after it.
    ///
    /// # Errors
    /// [`super::edit::Misfit`] where it was decided for another state.
    pub fn after(&self, state: &State) -> Result<State, super::edit::Misfit> {
        checks::after(state, &self.edits)
    }
}

/// Decides what happened to a benefit, for the day on which it happened. The reasons against it are looked at in one order: the
/// role (R58), the offer (R7, R11, R54), then those of the act itself. Figures come from the overview of that day.
fn happened(sight: Sight<'_>, act: &Act, on: Date, asking: Asking) -> Result<Applied, Refusal> {
    let decided = act.decide(&Ground::admitted(sight, on, asking)?);
    let (edits, subject, effect) = decided.map_err(|refusal| refusal.of_day(on, asking.today))?;
    Ok(Applied { edits, subject: Some(subject), effect })
}

fn add(
    sight: Sight<'_>,
    kind: Kind,
    parent: Option<&Id>,
    fields: &[(Field, Value)],
    asking: Asking,
) -> Result<Applied, Refusal> {
    let state = sight.state;
    if kind == Kind::Partner {
        return Err(Refusal::of(Why::Plain(Plain::OnePartner)));
    }
    if matches!(kind, Kind::Key | Kind::Token) {
        administers(&state.rules, asking.role)?;
    }
    let parent = kind.parent().map(|whole| match parent {
        None => Err(Refusal::of(Why::WholeNeeded { part: kind, whole })),
        Some(id) => known(sight, id, whole),
    });
    let parent = parent.transpose()?;
    let whole = parent.and_then(|thing| thing.id(state)).cloned();
    let mut fields: Row = fields.iter().map(|(field, value)| (*field, recorded(value))).collect();
    let missing = missing(kind, &fields);
    if missing.len() > 1 {
        return Err(Refusal::of(Why::Missing { fields: missing }));
    }
    if !fields.iter().any(|(field, _)| *field == Field::Id) {
        let id = proposed_id(state, kind, whole.as_ref(), &fields).ok_or_else(|| {
            // What the id would be made of is what is missing.
            let given = |wanted: Field| fields.iter().any(|(field, _)| *field == wanted);
            let missing = kind.specs().iter().find(|spec| spec.needed && spec.field != Field::Id && !given(spec.field));
            needed(kind, missing.map_or(Field::Id, |spec| spec.field))
        })?;
        fields.insert(0, (Field::Id, id.to_value()));
    }
    let record = Record::new(kind, &fields).map_err(|(field, unfit)| Refusal::of(Why::Field { kind, field, unfit }))?;
    complete(&record)?;
    let id = id_of(&record).ok_or_else(|| needed(kind, Field::Id))?;
    free(sight, &id)?;
    for (field, value) in &fields {
        refers(sight, kind, *field, value)?;
        once(sight, None, value)?;
        fits(state, kind, *field, value)?;
    }
    let at = state.count(kind, parent);
    let edit = Edit::Record { parent: whole, at, record: Box::new(record), added: true };
    Ok(Applied { edits: vec![edit], subject: Some(id), effect: None })
}

/// Adds the benefits of an offer one after the other, as one change.
fn grant(state: &State, of: &Id, benefits: &[(Kind, Row)], asking: Asking) -> Result<Applied, Refusal> {
    let (mut after, mut edits) = (Draft::of(state.clone()), Vec::new());
    for (kind, fields) in benefits {
        let sight = after.sight();
        let mut fields = fields.clone();
        for (field, value) in &mut fields {
            if let (Field::Id, Value::Text(base)) = (&*field, &*value)
                && let Some(id) = unlike_any(sight.state, base)
            {
                *value = id.to_value();
            }
        }
        fields.push((Field::Enrollment, Value::Text(of.as_str().to_owned())));
        let applied = add(sight, *kind, None, &fields, asking)?;
        checks::take(&mut after, &applied.edits);
        edits.extend(applied.edits);
    }
    Ok(Applied { edits, subject: Some(of.clone()), effect: None })
}

/// The record with this id.
fn found<'s>(sight: impl Into<Sight<'s>>, id: &Id) -> Result<(Thing, Record), Refusal> {
    let sight = sight.into();
    let unknown = || Refusal::of(Why::Unknown { id: id.clone(), kind: None });
    let thing = sight.thing(id).ok_or_else(unknown)?;
    Ok((thing, sight.state.record(thing).ok_or_else(unknown)?))
}

fn set<'s>(
    sight: impl Into<Sight<'s>>,
    of: &Owner,
    fields: &[(Field, Option<Value>)],
    asking: Asking,
) -> Result<Applied, Refusal> {
    let sight = sight.into();
    let state = sight.state;
    let (thing, record) = match of {
        Owner::Partner => (None, Record::Partner(state.partner.clone())),
        Owner::Record(id) => {
            let (thing, record) = found(sight, id)?;
            (Some(thing), record)
        }
    };
    let kind = record.kind();
    let mut edits = Vec::new();
    let completed = stated::completed(state, &record, fields, asking.today);
    for (field, value) in completed.as_deref().unwrap_or(fields) {
        let value = &value.as_ref().map(recorded);
        let before = record.get(*field);
        if before == *value || (value.is_none() && !record.says(*field)) {
            continue;
        }
        if matches!((*field, kind), (Field::Key, Kind::Key | Kind::Token)) {
            administers(&state.rules, asking.role)?;
        }
        if let Some(value) = value {
            refers(sight, kind, *field, value)?;
            once(sight, thing, value)?;
            fits(state, kind, *field, value)?;
        }
        edits.push(FieldEdit { field: *field, before, after: value.clone() });
    }
    let mut after = record.clone();
    let values: Vec<_> = edits.iter().map(|edit| (edit.field, edit.after.as_ref())).collect();
    after.set_all(&values).map_err(|(field, unfit)| Refusal::of(Why::Field { kind, field, unfit }))?;
    complete(&after)?;
    if let (Record::Person(before), Record::Person(after)) = (&record, &after)
        && let Some(left) = after.left.filter(|left| before.left != Some(*left))
    {
        had_not_left(state, &before.id, left)?;
    }
    let subject = id_of(&after);
    if edits.is_empty() {
        return Ok(Applied { edits: Vec::new(), subject, effect: None });
    }
    let mut all = Vec::new();
    if let (Owner::Record(old), Some(new)) = (of, &subject)
        && old != new
    {
        free(sight, new)?;
        all.extend(references(state, old).iter().filter_map(|reference| reference.moved(state, new)));
    }
    let product = edits.iter().find(|edit| edit.field == Field::Product).and_then(|edit| edit.after.clone());
    if let (Some(thing), Some(product)) = (thing, product) {
        all.extend(same_product::renamed(state, thing, &product));
    }
    all.insert(0, Edit::Fields { of: of.clone(), fields: edits });
    Ok(Applied { edits: all, subject, effect: None })
}

fn view(state: &State, id: &Id, asking: Asking) -> Result<Applied, Refusal> {
    let thing = state.thing(id).ok_or_else(|| Refusal::of(Why::Unknown { id: id.clone(), kind: Some(Kind::Key) }))?;
    let record =
        state.record(thing).ok_or_else(|| Refusal::of(Why::Unknown { id: id.clone(), kind: Some(Kind::Key) }))?;
    if !matches!(record.kind(), Kind::Key | Kind::Token) {
        let (is, wanted) = (record.kind(), Kind::Key);
        return Err(Refusal::of(Why::OtherKind { id: id.clone(), is, wanted }));
    }
    let before = record.get(Field::Viewed);
    // A day after today is no view yet (D5), and the first one is what counts.
    let seen = matches!(before, Some(Value::Date(viewed)) if viewed <= asking.today);
    let edits = if seen {
        Vec::new()
    } else {
        let edit = FieldEdit { field: Field::Viewed, before, after: Some(Value::Date(asking.today)) };
        vec![Edit::Fields { of: Owner::Record(id.clone()), fields: vec![edit] }]
    };
    Ok(Applied { edits, subject: Some(id.clone()), effect: None })
}

fn needed(kind: Kind, field: Field) -> Refusal {
    Refusal::of(Why::Field { kind, field, unfit: Unfit::Needed })
}

/// The fields that a new record must have and has not, by itself or because of what its offer is; an id is made.
#[must_use]
pub fn missing(kind: Kind, fields: &[(Field, Value)]) -> Vec<Field> {
    let given = |wanted: Field| fields.iter().find(|(field, _)| *field == wanted).map(|(_, value)| value);
    let blank = |wanted: Field| match given(wanted) {
        Some(Value::Text(text)) => text.trim().is_empty(),
        Some(Value::Secret(key)) => key.is_blank(),
        Some(_) => false,
        None => true,
    };
    let offer = given(Field::Offer).and_then(OfferKind::from_value);
    let by_offer = |field: Field| kind == Kind::Offer && offer.is_some_and(|offer| offer.needs(field));
    let needed = |spec: &&Spec| (spec.needed && spec.field != Field::Id) || by_offer(spec.field);
    kind.specs().iter().filter(needed).map(|spec| spec.field).filter(|field| blank(*field)).collect()
}

/// The fields that stand together with some of these, and are none of them.
#[must_use]
pub fn apart(kind: Kind, given: &[Field]) -> Vec<Field> {
    let together = if kind == Kind::Subscription { Stated::SPECS } else { &[] };
    let (there, missing): (Vec<Field>, Vec<Field>) =
        together.iter().map(|spec| spec.field).partition(|field| given.contains(field));
    if there.is_empty() { Vec::new() } else { missing }
}

/// What a record must have because of what else it says, and texts that must not be empty.
fn complete(record: &Record) -> Result<(), Refusal> {
    let kind = record.kind();
    let blank = |field: Field| match record.get(field) {
        Some(Value::Text(text)) => text.trim().is_empty(),
        Some(Value::Secret(key)) => key.is_blank(),
        Some(_) => false,
        None => true,
    };
    if let Some(spec) = kind.specs().iter().find(|spec| spec.needed && blank(spec.field)) {
        return Err(needed(kind, spec.field));
    }
    if let Record::Offer(offer) = record {
        let wanted =
            [Field::Competency, Field::Level].into_iter().find(|field| offer.offer.needs(*field) && blank(*field));
        if let Some(field) = wanted {
            return Err(needed(kind, field));
        }
    }
    if let Record::Technical(benefit) = record
        && benefit.kind == TechnicalKind::AdvisoryHours
        && benefit.incidents.iter().any(|row| row.hours.is_none())
    {
        return Err(needed(kind, Field::Hours));
    }
    Ok(())
}

fn id_of(record: &Record) -> Option<Id> {
    Id::from_value(&record.get(Field::Id)?)
}

fn free<'s>(sight: impl Into<Sight<'s>>, id: &Id) -> Result<(), Refusal> {
    match sight.into().thing(id) {
        Some(by) => Err(Refusal::of(Why::IdTaken { id: id.clone(), by })),
        None => Ok(()),
    }
}

/// Whether a field that names another record names one that is there.
fn refers<'s>(sight: impl Into<Sight<'s>>, kind: Kind, field: Field, value: &Value) -> Result<(), Refusal> {
    let (Some(spec), Some(id)) = (kind.spec(field), Id::from_value(value)) else { return Ok(()) };
    if let Shape::Reference(wanted) = spec.shape {
        known(sight, &id, wanted)?;
    }
    Ok(())
}

/// D17: a key text stands once in a file. `own` is the record that has it already, where it has one.
fn once<'s>(sight: impl Into<Sight<'s>>, own: Option<Thing>, value: &Value) -> Result<(), Refusal> {
    let Value::Secret(key) = value else { return Ok(()) };
    sight.into().has(key, own).map_or(Ok(()), |by| Err(Refusal::of(Why::KeyKnown { by })))
}
