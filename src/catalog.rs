//! The catalogue: what each membership offer grants. Data of the programme, compiled in.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::domain::field::{Field, Row, Value};
use crate::domain::folded::Competency as Name;
use crate::domain::offer::{Level, OfferKind};
use crate::domain::record::Kind;
use crate::domain::secret::Spared;

/// A line that an offer grants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Granted {
    /// The kind of benefit: its tab.
    pub kind: Kind,
    /// Its fields, without the offer.
    pub fields: Row,
    /// Whether the figures are no certain ones.
    pub illustrative: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Catalog {
    competency: Vec<Competency>,
    benefit: Vec<Benefit>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Competency {
    name: String,
    #[serde(default)]
    more_visual_studio: bool,
    #[serde(default)]
    unlimited_support: bool,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Benefit {
    of: String,
    tab: String,
    id: String,
    product: Option<String>,
    kind: Option<String>,
    /// Not said for credits: the programme names a sum, not how many people may have it.
    quantity: Option<u32>,
    credit: Option<Credit>,
    software: Option<Exception>,
    #[serde(default)]
    excludes_platforms: Vec<String>,
    #[serde(default)]
    more: u32,
    #[serde(default)]
    unlimited: bool,
    #[serde(default)]
    illustrative: bool,
}

/// What a software benefit is, where it is no product with a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Exception {
    /// A client access licence (R23).
    Cal,
    /// A product that needs no activation (R22).
    NoKey,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Credit {
    kind: String,
    amount: u32,
    currency: String,
}

/// The catalogue. A test reads it, so that it cannot fail for a user; it would be empty then.
static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    toml::from_str(include_str!("../assets/catalog.toml"))
        .unwrap_or_else(|_| Catalog { competency: Vec::new(), benefit: Vec::new() })
});

/// Competencies that the programme's texts name.
pub fn competencies() -> impl Iterator<Item = &'static str> {
    CATALOG.competency.iter().map(|competency| competency.name.as_str())
}

/// Names of products, which are never masked for what letters they have (D20): those of the catalogue and of the sample.
#[must_use]
pub fn spared() -> &'static Spared {
    static SPARED: LazyLock<Spared> = LazyLock::new(|| {
        let catalog = CATALOG.benefit.iter().filter_map(|benefit| benefit.product.as_deref());
        Spared::of(catalog.chain(crate::demo::products()))
    });
    &SPARED
}

/// The words that products and competencies of the programme are named with, in small letters; some come twice.
pub fn words() -> impl Iterator<Item = String> {
    let products = CATALOG.benefit.iter().filter_map(|benefit| benefit.product.as_deref());
    let letters =
        |text: &str| text.to_lowercase().split(|letter: char| !letter.is_alphabetic()).map(str::to_owned).collect();
    products.chain(competencies()).flat_map(letters as fn(&str) -> Vec<String>).filter(|word| !word.is_empty())
}

/// The numbers that those products are named with; some come twice.
pub fn numbers() -> impl Iterator<Item = String> {
    let products = CATALOG.benefit.iter().filter_map(|benefit| benefit.product.as_deref());
    let digits = |text: &'static str| text.split(|letter: char| !letter.is_numeric()).map(str::to_owned);
    products.flat_map(digits).filter(|number| !number.is_empty())
}

/// What an offer grants: the core benefits. An advanced specialization grants nothing of its own here.
#[must_use]
pub fn granted(offer: OfferKind, competency: Option<&str>, level: Option<Level>) -> Vec<Granted> {
    let of = match (offer, level) {
        (OfferKind::ActionPack | OfferKind::LearningActionPack, _) => offer.as_word(),
        (OfferKind::Competency, Some(level)) => level.as_word(),
        (OfferKind::Competency, None) | (OfferKind::AdvancedSpecialization, _) => return Vec::new(),
    };
    let asked = competency.map(Name::from);
    let known = CATALOG.competency.iter().find(|known| asked.as_ref() == Some(&Name::from(known.name.as_str())));
    let lines = CATALOG.benefit.iter().filter(|benefit| benefit.of == of);
    lines.filter_map(|benefit| line(benefit, known)).collect()
}

fn line(benefit: &Benefit, competency: Option<&Competency>) -> Option<Granted> {
    let kind = Kind::from_word(&benefit.tab)?;
    let text = |text: &str| Value::Text(text.to_owned());
    let mut fields: Row = vec![(Field::Id, text(&benefit.id))];
    let more = if competency.is_some_and(|known| known.more_visual_studio) { benefit.more } else { 0 };
    let unlimited = benefit.unlimited && competency.is_some_and(|known| known.unlimited_support);
    fields.extend(benefit.product.as_deref().map(|product| (Field::Product, text(product))));
    fields.extend(benefit.kind.as_deref().map(|kind| (Field::Kind, text(kind))));
    if let Some(quantity) = benefit.quantity.filter(|_| !unlimited) {
        fields.push((Field::Quantity, Value::Count(quantity + more)));
    }
    match benefit.software {
        Some(Exception::Cal) => fields.push((Field::Kind, text("cal"))),
        Some(Exception::NoKey) => fields.push((Field::Activation, text("none"))),
        None => {}
    }
    if !benefit.excludes_platforms.is_empty() {
        let platforms = benefit.excludes_platforms.iter().map(|platform| text(platform)).collect();
        fields.push((Field::ExcludesPlatforms, Value::List(platforms)));
    }
    if let Some(credit) = &benefit.credit {
        let row = vec![
            (Field::Kind, text(&credit.kind)),
            (Field::Amount, Value::Count(credit.amount)),
            (Field::Currency, text(&credit.currency)),
        ];
        fields.push((Field::Credit, Value::Table(row)));
    }
    Some(Granted { kind, fields, illustrative: benefit.illustrative })
}
