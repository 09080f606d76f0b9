//! A file of one's own: from some answers to a commented state file with what the offer grants.

mod words;

use std::fmt::Write as _;

use crate::catalog;
use crate::domain::field::{Field, Row, Value};
use crate::domain::hidden;
use crate::domain::offer::{Level, OfferKind};
use crate::domain::partner::Role;
use crate::domain::record::{Kind, Record, Shape, Spec, Table};
use crate::domain::rules::RuleSet;
use crate::domain::{Date, Id};
use crate::file;
use crate::text::Text;

/// What is asked, in the order in which it is asked: who the partner is, its own tenants, which offer and when it was
/// bought, and who is using the program.
pub const QUESTIONS: [Field; 8] = [
    Field::Name,
    Field::MpnId,
    Field::Tenants,
    Field::Offer,
    Field::Competency,
    Field::Level,
    Field::Purchased,
    Field::Role,
];

/// Why an answer cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoAnswer {
    /// It must be there.
    Needed(Field),
    /// An MPN ID is digits.
    MpnId,
    /// A tenant is a domain name.
    Tenant,
    /// A control character is never written (D13).
    Control(Field, usize, char),
}

/// What a question takes.
#[must_use]
pub fn spec(field: Field) -> Spec {
    let own = Kind::Partner.spec(field).or_else(|| Kind::Offer.spec(field)).copied();
    let spec = own.unwrap_or(Spec { field, shape: Shape::Text, needed: false });
    Spec { needed: matches!(field, Field::Name | Field::Offer | Field::Purchased), ..spec }
}

/// Whether a question is asked, after what was answered so far: only a competency has a name and a level.
#[must_use]
pub fn is_asked(field: Field, answers: &[(Field, Value)]) -> bool {
    let of_some = Table::Enrollment.condition(field).is_some();
    !of_some || offer(answers).is_some_and(|offer| offer.needs(field))
}

/// What an empty answer means.
#[must_use]
pub fn usual(field: Field, today: Date) -> Option<Value> {
    let usual = [
        (Field::Offer, Value::Text(OfferKind::ActionPack.as_word().to_owned())),
        (Field::Level, Value::Text(Level::Gold.as_word().to_owned())),
        (Field::Purchased, Value::Date(today)),
        (Field::Role, Value::Text(Role::default().as_word().to_owned())),
    ];
    answer(&usual, field).cloned()
}

fn answer(answers: &[(Field, Value)], wanted: Field) -> Option<&Value> {
    answers.iter().find(|(field, _)| *field == wanted).map(|(_, value)| value)
}

fn text_of(answers: &[(Field, Value)], wanted: Field) -> Option<&str> {
    match answer(answers, wanted) {
        Some(Value::Text(text)) => Some(text),
        _ => None,
    }
}

fn offer(answers: &[(Field, Value)]) -> Option<OfferKind> {
    OfferKind::from_word(text_of(answers, Field::Offer)?)
}

/// Checks one answer.
///
/// # Errors
/// [`NoAnswer`]: what would have to be otherwise.
pub fn check(field: Field, value: Option<&Value>, answers: &[(Field, Value)]) -> Result<(), NoAnswer> {
    if let Some(Value::Text(text)) = value
        && let Some((at, letter)) = hidden::control(text)
    {
        return Err(NoAnswer::Control(field, at, letter));
    }
    let needed = spec(field).needed || offer(answers).is_some_and(|offer| offer.needs(field));
    match (field, value) {
        (_, None) if needed => Err(NoAnswer::Needed(field)),
        (Field::MpnId, Some(Value::Text(text))) if !text.bytes().all(|byte| byte.is_ascii_digit()) => {
            Err(NoAnswer::MpnId)
        }
        (Field::Tenants, Some(Value::List(tenants))) => {
            let letter = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '-');
            let is_domain = |tenant: &str| tenant.contains('.') && tenant.chars().all(letter);
            let fine = |tenant: &Value| matches!(tenant, Value::Text(tenant) if is_domain(tenant));
            if tenants.iter().all(fine) { Ok(()) } else { Err(NoAnswer::Tenant) }
        }
        _ => Ok(()),
    }
}

/// The text of a new state file.
///
/// # Errors
/// The first question that has no good answer.
pub fn text(answers: &[(Field, Value)], words: &Text) -> Result<String, NoAnswer> {
    for field in QUESTIONS {
        check(field, answer(answers, field), answers)?;
    }
    let offer = offer(answers).ok_or(NoAnswer::Needed(Field::Offer))?;
    let level = text_of(answers, Field::Level).and_then(Level::from_word);
    let competency = text_of(answers, Field::Competency);
    let id = enrollment_id(offer, competency, level);
    let mut file = Writer { text: String::new() };
    file.comment(&words.init_head());
    let _ = writeln!(file.text, "format = 1");
    let rules = RuleSet::default();
    let _ = writeln!(file.text, "rules = \"{}\"", rules.as_word());
    let partner: Row = [Field::Name, Field::MpnId, Field::Role, Field::Tenants]
        .into_iter()
        .filter_map(|field| Some((field, answer(answers, field)?.clone())))
        // A default is never written.
        .filter(|(field, value)| *field != Field::Role || *value != Value::Text(Role::default().as_word().to_owned()))
        .collect();
    file.part(&words.init_partner());
    file.table("[partner]", &partner);
    file.comment(&words.init_customers());
    file.part(&words.init_people());
    file.example(&["[[person]]", "id = \"adele\"", "name = \"Adele Vance\"", "email = \"adele@contoso.example\""]);
    file.part(&words.init_offer(&rules));
    let own = [Field::Offer, Field::Competency, Field::Level, Field::Purchased];
    let mut enrollment: Row = vec![(Field::Id, Value::Text(id.clone()))];
    enrollment.extend(
        own.into_iter()
            .filter(|field| is_asked(*field, answers))
            .filter_map(|field| Some((field, answer(answers, field)?.clone()))),
    );
    file.table("[[enrollment]]", &enrollment);
    file.comment(&words.init_renewals());
    let granted = catalog::granted(rules, offer, competency, level);
    let tabs = [
        (Kind::Software, "[[software]]", words.init_software()),
        (Kind::Cloud, "[[cloud]]", words.init_cloud()),
        (Kind::VisualStudio, "[[visual_studio]]", words.init_visual_studio(&rules)),
        (Kind::Technical, "[[technical]]", words.init_technical()),
    ];
    for (kind, header, remark) in tabs {
        file.part(&remark);
        match kind {
            Kind::Software => {
                file.example(&["  [[software.key]]", "  id = \"…\"", "  key = \"…\"", "  kind = \"mak\""]);
            }
            Kind::Cloud => file.example(&["  [[cloud.token]]", "  id = \"…\"", "  key = \"…\"", "  seats = 5"]),
            Kind::Partner
            | Kind::Person
            | Kind::Offer
            | Kind::Key
            | Kind::Token
            | Kind::Subscription
            | Kind::VisualStudio
            | Kind::Seat
            | Kind::Technical => {}
        }
        for line in granted.iter().filter(|line| line.kind == kind) {
            let mut fields = line.fields.clone();
            fields.insert(1, (Field::Enrollment, Value::Text(id.clone())));
            let _ = writeln!(file.text);
            if line.illustrative {
                file.comment(&words.init_illustrative());
            }
            // In the order in which such records are written.
            let row = Record::new(kind, &fields).map_or(fields, |record| record.written());
            file.rows(header, &row);
        }
    }
    Ok(file.text)
}

fn enrollment_id(offer: OfferKind, competency: Option<&str>, level: Option<Level>) -> String {
    let own = match offer {
        OfferKind::ActionPack => "maps".to_owned(),
        OfferKind::LearningActionPack => "laps".to_owned(),
        OfferKind::Competency | OfferKind::AdvancedSpecialization => {
            Id::suggestion(&format!("{} {}", level.map_or("", Level::as_word), competency.unwrap_or_default()))
        }
    };
    if own.is_empty() { "membership".to_owned() } else { own }
}

struct Writer {
    text: String,
}

impl Writer {
    /// A comment, one line for each line of a message.
    fn comment(&mut self, message: &str) {
        for line in message.lines() {
            let _ = writeln!(self.text, "{}", format!("# {line}").trim_end());
        }
    }

    /// Begins a part of the file.
    fn part(&mut self, remark: &str) {
        let _ = writeln!(self.text);
        self.comment(remark);
    }

    /// A record that is no record yet.
    fn example(&mut self, lines: &[&str]) {
        for line in lines {
            let _ = writeln!(self.text, "#{line}");
        }
    }

    fn table(&mut self, header: &str, row: &Row) {
        let _ = writeln!(self.text);
        self.rows(header, row);
    }

    fn rows(&mut self, header: &str, row: &Row) {
        let _ = writeln!(self.text, "{header}");
        for (field, value) in row {
            let _ = writeln!(self.text, "{} = {}", field.as_word(), file::toml_of(value));
        }
    }
}
