//! A state file in which every text of every kind of record is a word of its own that occurs nowhere else. It is made
//! from the table of fields, so that a new field is in it by itself.

use std::fmt::Write as _;

use mpn_benefits::domain::field::Field;
use mpn_benefits::domain::record::{Kind, Shape, Spec};

/// A word of the file.
#[derive(Debug, Clone)]
pub(crate) struct Marker {
    /// Where it stands.
    pub(crate) place: String,
    /// The word, in small letters.
    pub(crate) word: String,
}

/// The file and its words.
#[derive(Debug, Default)]
pub(crate) struct Marked {
    pub(crate) text: String,
    pub(crate) markers: Vec<Marker>,
}

/// Each kind of record with its header and its parts.
const TABLES: [(Kind, &str); 11] = [
    (Kind::Partner, "[partner]"),
    (Kind::Person, "[[person]]"),
    (Kind::Offer, "[[enrollment]]"),
    (Kind::Software, "[[software]]"),
    (Kind::Key, "[[software.key]]"),
    (Kind::Cloud, "[[cloud]]"),
    (Kind::Token, "[[cloud.token]]"),
    (Kind::Subscription, "[[subscription]]"),
    (Kind::VisualStudio, "[[visual_studio]]"),
    (Kind::Seat, "[[visual_studio.seat]]"),
    (Kind::Technical, "[[technical]]"),
];

pub(crate) fn marked() -> Marked {
    let mut file = Marked { text: "format = 1\nrules = \"mpn-2021\"\n".to_owned(), markers: Vec::new() };
    file.record(Kind::Partner, 0, 0);
    for kind in [Kind::Person, Kind::Offer] {
        (0..2).for_each(|copy| file.record(kind, copy, copy));
    }
    for kind in [Kind::Software, Kind::Cloud, Kind::Subscription, Kind::VisualStudio, Kind::Technical] {
        for copy in 0..2 {
            file.record(kind, copy, copy);
            if let Some(part) = kind.child() {
                // The second cloud benefit is a credit.
                let parts = if kind == Kind::Cloud && copy == 1 { 0 } else { 2 };
                (0..parts).for_each(|at| file.record(part, at, copy * 2 + at));
            }
        }
    }
    file
}

/// A word that no other text has: no vowel stands where one could be read.
fn word(number: usize) -> String {
    let letter = |at: usize| char::from(b"bcdfghjklmnprstv"[at % 16]);
    format!("zqx{}{}{}owu", letter(number / 256), letter(number / 16), letter(number))
}

/// The id of a record: also those that refer to it must know it.
fn id(kind: Kind, number: usize) -> String {
    word(3000 + 10 * Kind::ALL.iter().position(|own| *own == kind).unwrap() + number)
}

impl Marked {
    fn marker(&mut self, place: &str) -> String {
        let word = word(self.markers.len());
        self.markers.push(Marker { place: place.to_owned(), word: word.clone() });
        word
    }

    /// One record; `copy` is its position among its own, `number` that among all of its kind.
    fn record(&mut self, kind: Kind, copy: usize, number: usize) {
        let header = TABLES.iter().find(|(own, _)| *own == kind).unwrap().1;
        let _ = writeln!(self.text, "\n{header}");
        for spec in kind.specs() {
            let left_out = match (kind, spec.field) {
                // A credit has people, licences have tokens.
                (Kind::Cloud, Field::Credit | Field::Assignments) => copy == 0,
                // What is dismissed is not listed.
                (_, Field::Dismissed) => copy == 0,
                // Only the first token was redeemed, and then replaced by the second.
                (Kind::Token, Field::Redeemed | Field::Replaced) => copy == 1,
                // Payments may stand outside of a window.
                (Kind::Offer, Field::Renewals) => true,
                // One key is blocked.
                (Kind::Key, Field::Blocked) => copy == 0,
                // Somebody left.
                (Kind::Person, Field::Left) => copy == 0,
                _ => false,
            };
            if !left_out {
                let value = self.value(kind, spec, number);
                let _ = writeln!(self.text, "{} = {value}", spec.field.as_word());
            }
        }
    }

    fn value(&mut self, kind: Kind, spec: &Spec, number: usize) -> String {
        let field = spec.field;
        let place = format!("{}.{} {number}", kind.as_word(), field.as_word());
        let is_programme = matches!(field, Field::Product | Field::Competency);
        match spec.shape {
            Shape::Text if field == Field::Email => {
                let [local, domain, end] = [0; 3].map(|_| self.marker(&place));
                format!("\"{local}@{domain}.{end}\"")
            }
            Shape::Text if field == Field::Tenant => format!("\"{}.onmicrosoft.com\"", self.marker(&place)),
            // The programme's words stay, but not a name among them.
            Shape::Text if is_programme => {
                let name = self.markers[0].word.clone();
                format!("\"Windows {} for {name}\"", self.marker(&place))
            }
            Shape::Text => format!("\"{}\"", self.marker(&place)),
            Shape::Texts => {
                let (first, second) = (self.marker(&place), self.marker(&place));
                format!("[\"{first}.onmicrosoft.com\", \"{second}-*\"]")
            }
            Shape::OwnId => {
                let word = id(kind, number);
                self.markers.push(Marker { place, word: word.clone() });
                format!("\"{word}\"")
            }
            // The token that replaces the first stands beside it; everything else is there twice.
            Shape::Reference(Kind::Token) => format!("\"{}\"", id(Kind::Token, 1)),
            Shape::Reference(other) => format!("\"{}\"", id(other, number % 2)),
            Shape::KeyKind => format!("\"other:{}\"", self.marker(&place)),
            Shape::Secret => {
                let tail =
                    word(2000 + 100 * usize::from(kind == Kind::Token) + number).get(1..6).unwrap().to_uppercase();
                self.markers.push(Marker { place, word: tail.to_lowercase() });
                if number.is_multiple_of(2) {
                    format!("\"DEMO0-AAAA1-BEEF0-WIN10-{tail}\"")
                } else {
                    format!("\"an old key, {tail}\"")
                }
            }
            Shape::Date => day(field).to_owned(),
            Shape::DateOrFlag => "false".to_owned(),
            Shape::Count => "9".to_owned(),
            Shape::Flag => "true".to_owned(),
            Shape::Word(words) => {
                let known = ["competency", "gold", "required", "product", "product-support", "new", "monthly"];
                let word = words.iter().find(|word| known.contains(word)).unwrap_or(&words[0]);
                format!("\"{word}\"")
            }
            Shape::Words(words) => format!("[\"{}\"]", words[0]),
            Shape::Dates => "[]".to_owned(),
            Shape::Fact(parts) => self.row(kind, parts, number),
            Shape::Ledger(parts) => {
                let rows: Vec<String> = (0..2).map(|row| self.row(kind, parts, row)).collect();
                format!("[\n  {},\n]", rows.join(",\n  "))
            }
        }
    }

    fn row(&mut self, kind: Kind, parts: &'static [Spec], number: usize) -> String {
        // A row that is ended is followed by another one.
        let parts = parts.iter().filter(|part| part.field != Field::Ended && part.field != Field::Hours);
        let parts: Vec<String> =
            parts.map(|part| format!("{} = {}", part.field.as_word(), self.value(kind, part, number))).collect();
        format!("{{ {} }}", parts.join(", "))
    }
}

/// Days that make everything be there, and in use, on 1 March 2021.
fn day(field: Field) -> &'static str {
    match field {
        Field::Purchased => "2020-09-01",
        Field::ActivateBy | Field::Ends => "2021-09-01",
        Field::Left => "2021-12-01",
        Field::AsOf | Field::Viewed | Field::Activated => "2020-10-01",
        Field::Closed | Field::Dismissed => "2021-02-20",
        _ => "2021-01-15",
    }
}
