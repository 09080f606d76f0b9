//! `KeysExport.xml` of the Visual Studio portal, in all the forms that it has had: with subscriptions before the keys or
//! without, with notes or without, with none, one or many keys of a product, on many lines or on one.

use quick_xml::errors::{Error, IllFormedError};
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use quick_xml::{XmlVersion, escape};

use super::fault::{Counter, Fault, Why};
use super::format::{Format, Reads, Take};
use super::said;
use crate::domain::import::{KeyRow, Place, Row, Says};
use crate::domain::key::ProductKey;
use crate::text::Text;

/// Exports of the portal.
pub const FORMAT: Format = Format {
    word: "keys-export",
    about: Text::import_keys_export,
    reads: Reads::Document { fits: |text| text.trim_start().starts_with('<'), read },
};

/// Most attributes of an element: a real one has three or four.
const ATTRIBUTES: usize = 256;
/// Most of the text of a key, in bytes: of a page that stands there instead the rest tells nothing more.
const TEXT: usize = 4096;

/// A document while it is read.
struct Reading<'t> {
    text: &'t str,
    counter: Counter,
    /// Where the elements begin that are open.
    open: Vec<usize>,
    /// Whether the outermost element was closed.
    over: bool,
    product: Option<Product>,
    key: Option<Key>,
    /// Bytes of names and notes that stand beside every key of their product.
    repeated: usize,
}

/// The product whose keys follow.
struct Product {
    name: String,
    note: String,
    place: Place,
    /// How deep it stands.
    depth: usize,
    has_keys: bool,
}

/// The key whose text follows.
struct Key {
    place: Place,
    depth: usize,
    id: String,
    kind: String,
    claimed: String,
    text: String,
}

fn read(text: &str, take: Take<'_>) -> Result<(), Fault> {
    let mut reader = Reader::from_str(text);
    let mut reading = Reading {
        text,
        counter: Counter::default(),
        open: Vec::new(),
        over: false,
        product: None,
        key: None,
        repeated: 0,
    };
    loop {
        let start = position(&reader);
        let event = match reader.read_event() {
            Ok(event) => event,
            Err(error) => {
                let at = usize::try_from(reader.error_position()).unwrap_or(start);
                return Err(Fault::at(text, at, wrong(&error)));
            }
        };
        let at = |why| Fault::at(text, start, why);
        match event {
            Event::Start(element) => reading.begins(&element, start, take)?,
            Event::Empty(element) => {
                reading.begins(&element, start, take)?;
                reading.ends(take)?;
            }
            Event::End(_) => reading.ends(take)?,
            Event::Text(words) => {
                let words = words.xml10_content().map_err(|_| at(Why::Marks))?;
                if reading.open.is_empty() && !words.trim().is_empty() {
                    return Err(at(if reading.over { Why::Outside } else { Why::NoDocument("keys-export") }));
                }
                reading.says(&words);
            }
            Event::CData(words) => {
                if reading.open.is_empty() {
                    return Err(at(Why::Outside));
                }
                reading.says(&words.xml10_content().map_err(|_| at(Why::Marks))?);
            }
            Event::GeneralRef(entity) => {
                let letter = match entity.resolve_char_ref() {
                    Ok(Some(letter)) => letter.to_string(),
                    Ok(None) => {
                        let name = entity.decode().map_err(|_| at(Why::Entity))?;
                        escape::resolve_predefined_entity(&name).ok_or_else(|| at(Why::Entity))?.to_owned()
                    }
                    Err(_) => return Err(at(Why::Entity)),
                };
                if reading.open.is_empty() {
                    return Err(at(Why::Outside));
                }
                reading.says(&letter);
            }
            Event::DocType(own) if own.trim_ascii_start().to_ascii_lowercase().starts_with(b"html") => {
                return Err(at(Why::WebPage));
            }
            Event::DocType(_) => return Err(at(Why::Doctype)),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            Event::Eof => break,
        }
    }
    match reading.open.last() {
        Some(start) => Err(Fault::at(text, *start, Why::Unclosed(element_at(text, *start)))),
        None if !reading.over => Err(Fault::first(Why::Empty)),
        None => Ok(()),
    }
}

fn position(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

/// The name of the element that begins at a byte, as far as it is one.
fn element_at(text: &str, byte: usize) -> String {
    let rest = text.get(byte..).unwrap_or_default().trim_start_matches('<');
    short(rest.split(|letter: char| letter.is_whitespace() || matches!(letter, '>' | '/')).next().unwrap_or_default())
}

/// A name as sentences have it.
fn short(name: &str) -> String {
    name.chars().take(40).collect()
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the kinds of errors are those of the library, which gets new ones")]
fn wrong(error: &Error) -> Why {
    match error {
        Error::IllFormed(IllFormedError::MismatchedEndTag { expected, .. }) => Why::WrongEnd(short(expected)),
        Error::IllFormed(IllFormedError::UnmatchedEndTag(_)) => Why::Outside,
        Error::IllFormed(IllFormedError::UnclosedReference) | Error::Escape(_) => Why::Entity,
        _ => Why::Marks,
    }
}

impl Reading<'_> {
    /// An element begins.
    fn begins(&mut self, element: &BytesStart<'_>, start: usize, take: Take<'_>) -> Result<(), Fault> {
        let at = |why| Fault::at(self.text, start, why);
        let local = element.local_name();
        let name = String::from_utf8_lossy(local.as_ref()).into_owned();
        if self.open.is_empty() {
            if self.over {
                return Err(at(Why::Outside));
            }
            if !["root", "yourkey"].contains(&name.to_ascii_lowercase().as_str()) {
                return Err(at(Why::OtherDocument(short(&name))));
            }
        }
        if element.attributes().with_checks(false).take(ATTRIBUTES + 1).count() > ATTRIBUTES {
            return Err(at(Why::Attributes(ATTRIBUTES)));
        }
        let [id, kind, claimed, called, note, notes] =
            attributes(element, ["id", "type", "claimeddate", "name", "keyretrievalnote", "notes"]).map_err(at)?;
        let depth = self.open.len();
        self.open.push(start);
        if self.key.is_some() {
            // Marks of a page that stands where the key belongs.
            return Ok(());
        }
        if name.eq_ignore_ascii_case("product_key") {
            self.product_ends(take)?;
            let place = self.place(start);
            let note = [note, notes].into_iter().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join(" ");
            self.product = Some(Product { name: called, note, place, depth, has_keys: false });
        } else if name.eq_ignore_ascii_case("key") {
            let place = self.place(start);
            self.key = Some(Key { place, depth, id, kind, claimed, text: String::new() });
        }
        Ok(())
    }

    /// The innermost element ends.
    fn ends(&mut self, take: Take<'_>) -> Result<(), Fault> {
        let start = self.open.pop().unwrap_or_default();
        let depth = self.open.len();
        self.over = depth == 0;
        if let Some(key) = self.key.take_if(|key| key.depth == depth) {
            let product = self.product.as_mut();
            let (name, note) = product.map_or((String::new(), String::new()), |product| {
                product.has_keys = true;
                (product.name.clone(), product.note.clone())
            });
            // What a file says once must not grow beyond it by standing beside each key.
            self.repeated += name.len() + note.len();
            if self.repeated > self.text.len() + TEXT {
                return Err(Fault::at(self.text, start, Why::Repeats));
            }
            let (limit, rest) = said::limit(&note);
            let row = KeyRow {
                product: name,
                key: Some(ProductKey::new(key.text.trim())).filter(|key| !key.is_blank()),
                kind: said::kind(&key.kind),
                limit,
                claimed: said::claimed(&key.claimed),
                number: said::number(&key.id),
                note: rest,
                cells: None,
            };
            return take(Row { place: key.place, says: Says::Key(Box::new(row)) });
        }
        if self.product.as_ref().is_some_and(|product| product.depth == depth) {
            self.product_ends(take)?;
        }
        Ok(())
    }

    /// Where an element begins: many stand on one line.
    fn place(&mut self, start: usize) -> Place {
        let (line, column) = self.counter.place(self.text, start);
        Place { line, column: Some(column) }
    }

    /// A product ends; that it has no key is a row, too: nothing is passed over in silence.
    fn product_ends(&mut self, take: Take<'_>) -> Result<(), Fault> {
        match self.product.take() {
            Some(product) if !product.has_keys => {
                let row = KeyRow { product: product.name, ..KeyRow::default() };
                take(Row { place: product.place, says: Says::Key(Box::new(row)) })
            }
            _ => Ok(()),
        }
    }

    /// Words inside of an element.
    fn says(&mut self, words: &str) {
        if let Some(key) = &mut self.key
            && key.text.len() < TEXT
        {
            key.text.extend(words.chars().take(TEXT));
        }
    }
}

/// The values of attributes by their names in small letters, whatever stands before a colon; empty where there is none.
fn attributes<const N: usize>(element: &BytesStart<'_>, wanted: [&str; N]) -> Result<[String; N], Why> {
    let mut values = [const { String::new() }; N];
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|_| Why::Marks)?;
        let name = String::from_utf8_lossy(attribute.key.local_name().as_ref()).to_ascii_lowercase();
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| Why::Entity)?;
        if let Some((_, own)) = wanted.iter().zip(&mut values).find(|(wanted, _)| **wanted == name) {
            *own = value.into_owned();
        }
    }
    Ok(values)
}
