//! The catalogue of a rule set: what each membership offer grants. Data of the programme, compiled in.

use std::collections::HashMap;
use std::sync::LazyLock;

use rust_embed::RustEmbed;
use serde::Deserialize;

use crate::domain::field::{Field, Row, Value};
use crate::domain::folded::{Competency as Name, alike, folded, searched};
use crate::domain::nearest::nearest;
use crate::domain::offer::{Enrollment, Level, OfferKind};
use crate::domain::record::Kind;
use crate::domain::remark::Catalogue;
use crate::domain::rules::RuleSet;
use crate::domain::secret::Spared;
use crate::domain::software::Platform;

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

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Catalog {
    competency: Vec<Competency>,
    benefit: Vec<Benefit>,
}

impl Catalog {
    /// The competency that is called so (D13).
    fn competency(&self, typed: &str) -> Option<&Competency> {
        let asked = Name::from(typed);
        self.competency.iter().find(|known| Name::from(known.name.as_str()) == asked)
    }
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

/// The files of the catalogues, compiled in; each has the word of its rule set for a name.
#[derive(RustEmbed)]
#[folder = "assets/catalog/"]
struct Files;

/// The catalogue of each rule set, in their order. A test reads them, so that none can fail for a user; it would be empty then.
static CATALOGS: LazyLock<Vec<(RuleSet, Catalog)>> =
    LazyLock::new(|| RuleSet::ALL.iter().map(|rules| (*rules, read(*rules).unwrap_or_default())).collect());

fn read(rules: RuleSet) -> Option<Catalog> {
    let file = Files::get(&format!("{}.toml", rules.as_word()))?;
    toml::from_str(std::str::from_utf8(&file.data).ok()?).ok()
}

/// The catalogue of a rule set; none of one that no file can name.
fn of(rules: RuleSet) -> Option<&'static Catalog> {
    CATALOGS.iter().find(|(own, _)| *own == rules).map(|(_, catalog)| catalog)
}

/// The products of every catalogue.
fn products() -> impl Iterator<Item = &'static str> {
    CATALOGS.iter().flat_map(|(_, catalog)| &catalog.benefit).filter_map(|benefit| benefit.product.as_deref())
}

/// Products that the programme's texts name, of one kind of benefit; a subscription is one of cloud.
pub fn products_of(rules: RuleSet, kind: Kind) -> impl Iterator<Item = &'static str> {
    let tab = if kind == Kind::Subscription { Kind::Cloud } else { kind };
    let lines = of(rules).into_iter().flat_map(|catalog| &catalog.benefit);
    let of_kind = lines.filter(|benefit| benefit.tab == tab.as_word());
    let mut named: Vec<&str> = of_kind.filter_map(|benefit| benefit.product.as_deref()).collect();
    named.sort_unstable();
    named.dedup();
    named.into_iter()
}

/// Competencies that the programme's texts name.
pub fn competencies(rules: RuleSet) -> impl Iterator<Item = &'static str> {
    of(rules).into_iter().flat_map(|catalog| &catalog.competency).map(|competency| competency.name.as_str())
}

/// Names of products, which are never masked for what letters they have (D20): those of the catalogues and of the sample.
#[must_use]
pub fn spared() -> &'static Spared {
    static SPARED: LazyLock<Spared> = LazyLock::new(|| Spared::of(products().chain(crate::sample::products())));
    &SPARED
}

/// The words that products and competencies of the programmes are named with, in small letters; some come twice.
pub fn words() -> impl Iterator<Item = String> {
    let letters =
        |text: &str| text.to_lowercase().split(|letter: char| !letter.is_alphabetic()).map(str::to_owned).collect();
    products()
        .chain(RuleSet::ALL.iter().flat_map(|rules| competencies(*rules)))
        .flat_map(letters as fn(&str) -> Vec<String>)
        .filter(|word| !word.is_empty())
}

/// The numbers that those products are named with; some come twice.
pub fn numbers() -> impl Iterator<Item = String> {
    let digits = |text: &'static str| text.split(|letter: char| !letter.is_numeric()).map(str::to_owned);
    products().flat_map(digits).filter(|number| !number.is_empty())
}

/// The benefits that an offer on record has by the catalogue, without the offer itself.
#[must_use]
pub fn granted_rows(rules: RuleSet, offer: &Enrollment) -> Vec<(Kind, Row)> {
    let all = granted(rules, offer.offer, offer.competency.as_deref(), offer.level);
    all.into_iter().map(|line| (line.kind, line.fields)).collect()
}

/// What an offer grants: the core benefits. An advanced specialization grants nothing of its own here.
#[must_use]
pub fn granted(rules: RuleSet, offer: OfferKind, competency: Option<&str>, level: Option<Level>) -> Vec<Granted> {
    let package = match (offer, level) {
        (OfferKind::ActionPack | OfferKind::LearningActionPack, _) => offer.as_word(),
        (OfferKind::Competency, Some(level)) => level.as_word(),
        (OfferKind::Competency, None) | (OfferKind::AdvancedSpecialization, _) => return Vec::new(),
    };
    let Some(catalog) = of(rules) else { return Vec::new() };
    let known = competency.and_then(|typed| catalog.competency(typed));
    let lines = catalog.benefit.iter().filter(|benefit| benefit.of == package);
    lines.filter_map(|benefit| line(benefit, known)).collect()
}

/// What the texts of a programme say of products and offers, for those who have no catalogue of their own.
#[derive(Debug, Clone, Copy)]
pub struct Programme(pub RuleSet);

impl Catalogue for Programme {
    fn excludes(&self, product: &str, platform: Platform) -> bool {
        known(self.0, product).is_some_and(|known| known.excludes_platforms.iter().any(|own| own == platform.as_word()))
    }

    fn exceptions(&self, product: &str) -> Row {
        known_of(self.0, product)
    }

    fn is_credit(&self, product: &str) -> bool {
        let asked = plain(product);
        let named = |benefit: &&Benefit| benefit.product.as_deref().is_some_and(|own| plain(own) == asked);
        of(self.0).is_some_and(|own| own.benefit.iter().filter(named).any(|benefit| benefit.credit.is_some()))
    }

    fn competencies_near(&self, typed: &str) -> Vec<&'static str> {
        if of(self.0).is_none_or(|own| own.competency(typed).is_some()) {
            return Vec::new();
        }
        let words = |name: &str| searched(name).replace('-', " ");
        let begun = words(typed.trim());
        let begin = |known: &&str| !begun.is_empty() && words(known).starts_with(&begun);
        let mut near: Vec<&str> = competencies(self.0).filter(begin).collect();
        if near.is_empty() {
            near.extend(nearest(&typed.replace(' ', "-"), competencies(self.0)));
        }
        near
    }

    fn grants(&self, offer: &Enrollment) -> Vec<(Kind, String, Option<u32>)> {
        let named = |line: &Granted| {
            let value = |wanted: Field| line.fields.iter().find(|(field, _)| *field == wanted).map(|(_, value)| value);
            let Value::Text(name) = value(Field::Product).or_else(|| value(Field::Kind))? else { return None };
            let quantity =
                if let Some(Value::Count(quantity)) = value(Field::Quantity) { Some(*quantity) } else { None };
            Some((line.kind, name.clone(), quantity))
        };
        granted(self.0, offer.offer, offer.competency.as_deref(), offer.level).iter().filter_map(named).collect()
    }
}

/// What the catalogue knows of a new record's product and was not said: it becomes part of the record, and whoever adds
/// it is told. Only what differs from the rule's default, which is never written.
#[must_use]
pub fn offered(rules: RuleSet, kind: Kind, said: &[(Field, Value)]) -> Row {
    let product = said.iter().find(|(field, _)| *field == Field::Product);
    let product = product.and_then(|(_, value)| if let Value::Text(own) = value { Some(own.as_str()) } else { None });
    let product = product.filter(|_| kind == Kind::Software);
    let Some(known) = product.and_then(|product| known(rules, product)) else { return Row::new() };
    let unsaid = |field: Field| said.iter().all(|(own, _)| *own != field);
    exceptions(known).into_iter().filter(|(field, _)| unsaid(*field)).collect()
}

/// The tab of a product that the catalogue has and that is no software: it has no product keys.
#[must_use]
pub fn tab_of(rules: RuleSet, product: &str) -> Option<Kind> {
    let asked = plain(product);
    if known(rules, product).is_some() {
        return None;
    }
    let named = |benefit: &&Benefit| benefit.product.as_deref().is_some_and(|own| plain(own) == asked);
    of(rules)?.benefit.iter().find(named).and_then(|benefit| Kind::from_word(&benefit.tab))
}

/// A product as the catalogue spells it, where that is the same to the eye (D13): with what stands in brackets or without.
#[must_use]
fn spelt(rules: RuleSet, product: &str) -> Option<&'static str> {
    let full = known(rules, product)?.product.as_deref()?;
    let short = full.split_once('(').map_or(full, |(name, _)| name.trim_end());
    [full, short].into_iter().find(|own| alike(own, product))
}

/// What the catalogue knows of a software product that an offer has: its name, what the offer grants of it, where it
/// does, and what is otherwise than usual. No id, which is that of whoever asks.
#[must_use]
pub fn of_product(rules: RuleSet, offer: &Enrollment, product: &str) -> Row {
    let asked = plain(product);
    let named = |line: &Granted| {
        line.fields
            .iter()
            .any(|(field, value)| matches!((field, value), (Field::Product, Value::Text(name)) if plain(name) == asked))
    };
    let granted = granted(rules, offer.offer, offer.competency.as_deref(), offer.level);
    let line = granted.into_iter().find(|line| line.kind == Kind::Software && !line.illustrative && named(line));
    let own = |field: &Field| !matches!(field, Field::Id | Field::Product);
    let name = spelt(rules, product).map(|name| (Field::Product, Value::Text(name.to_owned())));
    let rest = match line {
        Some(line) => line.fields.into_iter().filter(|(field, _)| own(field)).collect(),
        None => known_of(rules, product),
    };
    name.into_iter().chain(rest).collect()
}

/// The same of a software benefit on record, whose file says nothing of these fields; nothing is written of it.
#[must_use]
pub fn known_of(rules: RuleSet, product: &str) -> Row {
    known(rules, product).map(exceptions).unwrap_or_default()
}

/// The software line of the catalogue with this product's name. What stands in brackets, the plural of a licence and the
/// maker's name may be left out or added.
fn known(rules: RuleSet, product: &str) -> Option<&'static Benefit> {
    SOFTWARE.iter().find(|(own, _)| *own == rules)?.1.get(&plain(product)).copied()
}

/// The software lines of each catalogue, by what their products are called: every detail pane asks.
static SOFTWARE: LazyLock<Vec<(RuleSet, HashMap<String, &'static Benefit>)>> =
    LazyLock::new(|| CATALOGS.iter().map(|(rules, catalog)| (*rules, by_name(catalog))).collect());

/// The software lines of a catalogue; of those that are called the same, the first.
fn by_name(catalog: &Catalog) -> HashMap<String, &Benefit> {
    let software = catalog.benefit.iter().filter(|benefit| benefit.tab == Kind::Software.as_word());
    let named = software.filter_map(|benefit| Some((plain(benefit.product.as_deref()?), benefit)));
    named.rev().collect()
}

fn plain(product: &str) -> String {
    let folded = folded(product);
    let name = folded.split_once('(').map_or(&*folded, |(name, _)| name);
    let words = name.split_whitespace().filter(|word| *word != "microsoft");
    words.map(|word| if word == "cals" { "cal" } else { word }).collect::<Vec<_>>().join(" ")
}

/// What is otherwise than usual of a software benefit.
fn exceptions(benefit: &Benefit) -> Row {
    let text = |text: &str| Value::Text(text.to_owned());
    let mut fields = Row::new();
    match benefit.software {
        Some(Exception::Cal) => fields.push((Field::Kind, text("cal"))),
        Some(Exception::NoKey) => fields.push((Field::Activation, text("none"))),
        None => {}
    }
    if !benefit.excludes_platforms.is_empty() {
        let platforms = benefit.excludes_platforms.iter().map(|platform| text(platform)).collect();
        fields.push((Field::ExcludesPlatforms, Value::List(platforms)));
    }
    fields
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
    fields.extend(exceptions(benefit));
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
