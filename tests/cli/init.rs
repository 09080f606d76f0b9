//! The catalogue and the file of one's own that is made of it.

use std::collections::BTreeSet;

use mpn_benefits::catalog::{competencies, granted};
use mpn_benefits::domain::Overview;
use mpn_benefits::domain::date::{parse_iso, plus_days};
use mpn_benefits::domain::field::{Field, Value};
use mpn_benefits::domain::offer::{Level, OfferKind};
use mpn_benefits::domain::record::Kind;
use mpn_benefits::file::parse;
use mpn_benefits::init::{NoAnswer, check, text};
use mpn_benefits::text::Text;
use proptest::prelude::*;

use crate::kit::support::RULES;

fn word(word: &str) -> Value {
    Value::Text(word.to_owned())
}

/// What an offer grants, as `id quantity what`.
fn lines(offer: OfferKind, competency: Option<&str>, level: Option<Level>) -> Vec<String> {
    let granted = granted(RULES, offer, competency, level);
    let shown = |value: &Value| match value {
        Value::Text(text) => text.clone(),
        Value::Count(count) => count.to_string(),
        other => format!("{other:?}"),
    };
    granted
        .iter()
        .map(|line| {
            let get = |field: Field| line.fields.iter().find(|(own, _)| *own == field).map(|(_, value)| value);
            let quantity = get(Field::Quantity).map_or_else(|| "unlimited".to_owned(), shown);
            let what = match (get(Field::Kind), get(Field::Activation), line.kind) {
                (Some(kind), _, Kind::Software) => shown(kind),
                (_, Some(_), _) => "-".to_owned(),
                (_, None, Kind::Software) => "K".to_owned(),
                (_, _, kind) => kind.as_word().to_owned(),
            };
            format!("{} {quantity} {what}", get(Field::Id).map(shown).unwrap())
        })
        .collect()
}

/// The tables of the programme's catalogue, line by line.
#[test]
fn every_line_of_the_action_pack() {
    let wanted = "
        azure-ad-basic 5 cloud | azure-credit unlimited cloud | dynamics-365-ce 5 cloud | enterprise-mobility-suite 5 cloud
        intune 5 cloud | office-365-e3 5 cloud | vs-pro 3 visual-studio | windows-10-enterprise 10 K
        windows-10-pro 10 K | windows-server-2019-standard 16 K | windows-server-2019-essentials 1 K
        windows-storage-server-2016 1 K | windows-server-2019-cal 10 cal | windows-server-2019-rds-cal 10 cal
        office-pro-plus-2019 10 K | project-pro-2019 1 K | visio-pro-2019 1 K | sql-server-2019-standard 2 -
        exchange-server-2019-standard 1 - | exchange-server-2019-cal 10 cal | sharepoint-server-2019-enterprise 1 -
        sharepoint-server-2019-cal 10 cal | skype-for-business-server-2019 1 - | skype-for-business-server-2019-cal 10 cal
        system-center-2019-standard 16 - | system-center-client-management-suite 10 -
        system-center-configuration-manager 10 - | system-center-endpoint-protection 10 -
        dynamics-crm-workgroup-server-2016 1 - | mdop-2015 10 - | ata-client 5 - | ml-server-hadoop 1 -
        ml-server-linux 1 - | r-server-suse 1 - | r-server-teradata 1 - | windows-embedded-8-standard 10 K
        windows-embedded-8-1-industry-enterprise 10 K | windows-embedded-8-1-industry-pro 10 K
        windows-embedded-posready-7 10 K | product-support 10 technical | advisory-hours 5 technical";
    let wanted: Vec<&str> = wanted.split(['|', '\n']).map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(lines(OfferKind::ActionPack, None, None), wanted);
}

#[test]
fn the_other_offers() {
    let learning = "azure-credit unlimited cloud | office-365-e3 5 cloud | dynamics-365-ce 5 cloud | vs-pro 3 visual-studio | \
        windows-enterprise-learning-vhd 100 K | sql-server-2019-standard 2 - | windows-server-2019-essentials 1 K | \
        windows-server-2019-cal 10 cal | product-support 10 technical | advisory-hours 5 technical";
    assert_eq!(lines(OfferKind::LearningActionPack, None, None).join(" | "), learning);
    for (competency, level, wanted) in [
        ("other", Level::Silver, "25 6000 5 15 5 20"),
        ("devops", Level::Silver, "25 6000 10 15 5 20"),
        ("Cloud-Platform", Level::Silver, "25 6000 10 15 unlimited 20"),
        ("security", Level::Gold, "100 12000 10 20 unlimited 50"),
        ("cloud-platform", Level::Gold, "100 12000 35 20 unlimited 50"),
        ("data-analytics", Level::Gold, "100 12000 10 20 10 50"),
    ] {
        let granted = granted(RULES, OfferKind::Competency, Some(competency), Some(level));
        let figures: Vec<String> = granted
            .iter()
            .map(|line| {
                let get =
                    |field: Field| line.fields.iter().find(|(own, _)| *own == field).map(|(_, value)| value.clone());
                match (get(Field::Credit), get(Field::Quantity)) {
                    (Some(Value::Table(row)), _) => {
                        let amount = row.iter().find(|(field, _)| *field == Field::Amount);
                        match amount {
                            Some((_, Value::Count(amount))) => amount.to_string(),
                            _ => panic!("no amount"),
                        }
                    }
                    (_, Some(Value::Count(count))) => count.to_string(),
                    _ => "unlimited".to_owned(),
                }
            })
            .collect();
        assert_eq!(figures.join(" "), wanted, "{competency} {level:?}");
    }
    assert!(granted(RULES, OfferKind::AdvancedSpecialization, Some("azure"), None).is_empty());
    let ids: BTreeSet<&str> = competencies(RULES).collect();
    assert_eq!(ids.len(), 9);
    // What the sources leave open says so.
    let unsure = granted(RULES, OfferKind::Competency, Some("security"), Some(Level::Silver));
    assert_eq!(unsure.iter().filter(|line| line.illustrative).count(), 2);
}

fn answers(name: &str, offer: OfferKind, competency: &str, level: Level, purchased: &str) -> Vec<(Field, Value)> {
    let mut answers = vec![
        (Field::Name, word(name)),
        (Field::Tenants, Value::List(vec![word("contoso.onmicrosoft.com")])),
        (Field::Offer, word(offer.as_word())),
        (Field::Purchased, Value::Date(parse_iso(purchased).unwrap())),
        (Field::Role, word("global-admin")),
    ];
    if offer.needs(Field::Competency) {
        answers.push((Field::Competency, word(competency)));
    }
    if offer.needs(Field::Level) {
        answers.push((Field::Level, word(level.as_word())));
    }
    answers
}

#[test]
fn answers_that_cannot_be_taken() {
    let own = answers("Contoso", OfferKind::Competency, "devops", Level::Gold, "2021-03-01");
    let without = |field: Field| own.iter().filter(|(known, _)| *known != field).cloned().collect::<Vec<_>>();
    for field in [Field::Name, Field::Offer, Field::Purchased, Field::Competency, Field::Level] {
        assert_eq!(text(&without(field), &Text::english()), Err(NoAnswer::Needed(field)));
    }
    assert_eq!(check(Field::MpnId, Some(&word("12a")), &own), Err(NoAnswer::MpnId));
    for tenant in ["contoso", "con toso.com", "contoso.com/x", "a_b.com"] {
        let tenants = Value::List(vec![word(tenant)]);
        assert_eq!(check(Field::Tenants, Some(&tenants), &own), Err(NoAnswer::Tenant), "{tenant}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is answered, the file reads without a fault and without a warning, and shows what was granted.
    #[test]
    fn the_file_reads_cleanly(
        name in "\\PC{1,30}|[\"'\\\\]{1,9}|日本🙂\u{202e}",
        competency in "[a-z]{1,9}(-[a-z]{1,9})?|[\"'\\\\ ]{1,5}x",
        offer in prop::sample::select(OfferKind::ALL),
        level in prop::sample::select(Level::ALL),
        days in 0_i64..6000,
    ) {
        prop_assume!(!name.trim().is_empty());
        let purchased = plus_days(parse_iso("2016-01-01").unwrap(), days);
        let mut own = answers(&name, offer, &competency, level, "2016-01-01");
        for (field, value) in &mut own {
            if *field == Field::Purchased {
                *value = Value::Date(purchased);
            }
        }
        let made = text(&own, &Text::english()).unwrap();
        let loaded = parse(&made);
        prop_assert!(loaded.problems.is_empty(), "{:?}\n{made}", loaded.problems);
        let state = loaded.state;
        prop_assert_eq!(state.partner.name.as_deref(), Some(name.as_str()));
        prop_assert_eq!(state.partner.role.as_word(), "global-admin");
        let overview = Overview::of(&state, purchased);
        let granted = granted(RULES, offer, Some(&competency), Some(level)).len();
        let shown = overview.software.len() + overview.cloud.len() + overview.visual_studio.len() + overview.technical.len();
        prop_assert_eq!(shown, granted);
        prop_assert_eq!(overview.offers.len(), 1);
    }
}
