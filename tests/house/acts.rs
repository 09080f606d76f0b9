//! The list of acts: each is whole, in its file, in its messages and in the key table.

use std::collections::{BTreeMap, BTreeSet};

use mpn_benefits::domain::act::ActKind;
use mpn_benefits::domain::act::deed::Typed;
use mpn_benefits::domain::apply::{Asking, apply};
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::field::{Field, Value};
use mpn_benefits::domain::partner::Role;
use mpn_benefits::domain::record::Kind;
use mpn_benefits::domain::record::Shape;
use mpn_benefits::domain::refusal::{Plain, Why};
use mpn_benefits::domain::remark::Remark;
use mpn_benefits::keys::{KeyFile, Keymap};
use mpn_benefits::text::Text;

use crate::kit::CONTOSO;
use crate::kit::support::{d, id};

/// The attributes of the message of each act.
fn messages() -> BTreeMap<String, BTreeSet<String>> {
    let (mut all, mut own): (BTreeMap<String, BTreeSet<String>>, Option<String>) = Default::default();
    for line in include_str!("../../assets/i18n/en/mpn_benefits.ftl").lines() {
        if let Some(attribute) = line.strip_prefix("    .").and_then(|line| line.split_once(" = ")) {
            let attributes = own.as_ref().and_then(|own| all.get_mut(own));
            attributes.map(|own| own.insert(attribute.0.to_owned()));
        } else if let Some((id, _)) = line.split_once(" = ").filter(|_| !line.starts_with(' ')) {
            own = id.strip_prefix("act-").map(str::to_owned);
            all.extend(own.iter().map(|own| (own.clone(), BTreeSet::new())));
        }
    }
    all
}

/// The attributes that every act must have, and those it may have.
fn attributes(kind: ActKind) -> (BTreeSet<String>, BTreeSet<String>) {
    let variant = |name: &str, of: &&str| if of.is_empty() { name.to_owned() } else { format!("{name}-{of}") };
    let typed = kind.questions().iter().filter(|own| own.typed != Typed::Never).map(|own| own.name);
    let arguments = typed.chain([kind.target(), "help", "cli", "example"]).map(str::to_owned);
    let must = arguments.chain(kind.variants().iter().map(|of| variant("did", of))).collect();
    let may = ["about", "asks", "done", "named", "unchanged", "undone"].map(str::to_owned).into_iter();
    let asked = kind.questions().iter().filter(|own| own.asked).map(|own| format!("asked-{}", own.field.as_word()));
    let may = may.chain(asked);
    let of_variants = kind.variants().iter().flat_map(|of| [variant("unchanged", of), variant("done", of)]);
    (must, may.chain(of_variants).collect())
}

#[test]
fn every_act_is_whole() {
    let (messages, keymap) = (messages(), Keymap::new(&KeyFile::new()).unwrap());
    for kind in ActKind::ALL {
        let word = kind.as_word();
        assert!(!keymap.act(*kind).is_empty(), "{word} has no letter under [acts] of assets/keymap.toml");
        assert!(!kind.kinds().is_empty(), "{word} is done to nothing");
        assert_eq!(ActKind::from_word(word), Some(*kind), "{word} stands twice");
        let own = messages.get(word).unwrap_or_else(|| panic!("there is no message act-{word}"));
        let (must, may) = attributes(*kind);
        let missing: Vec<&String> = must.difference(own).collect();
        assert!(missing.is_empty(), "act-{word} lacks {missing:?}");
        let known: BTreeSet<String> = must.union(&may).cloned().collect();
        let unsaid: Vec<&String> = own.difference(&known).collect();
        assert!(unsaid.is_empty(), "nobody says {unsaid:?} of act-{word}");
    }
}

/// A kind of record that is added by itself has a letter in the menu of new ones.
#[test]
fn every_kind_of_record_has_a_letter() {
    let keymap = Keymap::new(&KeyFile::new()).unwrap();
    for kind in Kind::ALL {
        assert!(!keymap.record(*kind).is_empty(), "{} has no letter under [new] of assets/keymap.toml", kind.as_word());
    }
}

/// An answer to every question of an act; texts are this one.
fn answers(kind: ActKind, text: &str) -> Vec<(Field, Option<Value>)> {
    let text = || Value::Text(text.to_owned());
    let answer = |shape: Shape| match shape {
        Shape::Text => text(),
        Shape::Texts => Value::List(vec![text()]),
        Shape::Word(words) | Shape::Words(words) => Value::Text(words[0].to_owned()),
        Shape::Date | Shape::DateOrFlag | Shape::Dates => Value::Date(d("2021-03-01")),
        Shape::Count => Value::Count(1),
        Shape::Flag => Value::Flag(true),
        Shape::OwnId | Shape::Reference(_) => Value::Text("some-id".to_owned()),
        Shape::KeyKind | Shape::Secret | Shape::Fact(_) | Shape::Ledger(_) => panic!("{kind:?}: no act asks that"),
    };
    kind.questions().iter().map(|own| (own.field, Some(answer(own.shape)))).collect()
}

/// What is typed is looked at before it is recorded: no control character gets into the file (D13).
#[test]
fn every_text_that_an_act_asks_is_looked_at() {
    let state = mpn_benefits::file::parse(CONTOSO).state;
    let asking = Asking { today: d("2021-03-01"), role: Role::MpnPartnerAdmin };
    for kind in ActKind::ALL {
        for asked in kind.questions().iter().filter(|own| matches!(own.shape, Shape::Text | Shape::Texts)) {
            let mut said = answers(*kind, "fine");
            let odd = answers(*kind, "a\u{1b}[31mb");
            let at = said.iter().position(|(field, _)| *field == asked.field).unwrap();
            said[at] = odd[at].clone();
            let act = kind.said(id("some-id"), &said).unwrap_or_else(|| panic!("{kind:?} is all answered"));
            let refused = apply(&state, &Command::Act { act, on: asking.today }, asking).unwrap_err();
            assert!(
                matches!(refused.why, Why::Control(_)),
                "{kind:?}: {:?} is not looked at: {refused:?}",
                asked.field
            );
        }
    }
}

/// The menu tries every act with likely answers: one without any could never be chosen.
#[test]
fn every_act_has_likely_answers() {
    let state = mpn_benefits::file::parse(CONTOSO).state;
    for kind in ActKind::ALL {
        let things = || state.things().filter(|thing| kind.applies(&state, *thing));
        assert!(things().next().is_some(), "{kind:?} is done to nothing of the sample");
        for thing in things() {
            let of = thing.id(&state).unwrap();
            assert!(kind.likely(&state, of, d("2021-03-01")).next().is_some(), "{kind:?} of {of}: nothing is tried");
        }
    }
}

/// Every reason without figures has its sentence.
#[test]
fn every_plain_reason_is_said() {
    let catalogue = include_str!("../../assets/i18n/en/mpn_benefits.ftl");
    for plain in Plain::ALL {
        assert!(catalogue.contains(&format!("\n{} = ", plain.message())), "{plain:?} has no {}", plain.message());
    }
    assert!(!Text::english().done_nothing().is_empty());
}

/// Every remark is said in every language, of what it tells and nothing else; what no language tells is asked in vain.
#[test]
fn every_remark_is_said() {
    let languages = ["en", "nl", "fr", "sv"].map(|language| {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/i18n");
        std::fs::read_to_string(root.join(language).join("mpn_benefits.ftl")).unwrap()
    });
    for (word, tells) in Remark::TABLE {
        let mut told = BTreeSet::new();
        for text in &languages {
            let message = |id: &str| {
                let rest = text.split(&format!("\n{id} = ")).nth(1);
                let rest = rest.unwrap_or_else(|| panic!("{word} has no message {id}"));
                let lines = rest.lines().enumerate();
                let own = lines
                    .take_while(|(at, line)| *at == 0 || !line.starts_with(|first: char| first.is_ascii_lowercase()));
                own.map(|(_, line)| line).collect::<Vec<_>>().join("\n")
            };
            let own = message(&format!("remark-{word}"));
            // A message that another one is the whole of.
            let whole = own.strip_prefix("{ ").and_then(|own| own.strip_suffix(" }")).filter(|own| !own.contains('$'));
            let own = whole.map_or(own.clone(), message);
            let is_name = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
            let names =
                own.split('$').skip(1).map(|rest| rest.chars().take_while(|own| is_name(*own)).collect::<String>());
            for name in names {
                assert!(tells.contains(&&*name), "{word}: ${name} is told by nobody");
                told.insert(name);
            }
        }
        assert!(tells.iter().all(|own| told.contains(*own)), "{word} tells of {tells:?}, and says {told:?}");
    }
}

#[test]
fn questions_are_told_apart_by_field_and_by_name() {
    for kind in ActKind::ALL {
        let asked: Vec<_> = kind.questions().iter().filter(|own| own.asked).map(|own| own.field).collect();
        let fields: BTreeSet<_> = asked.iter().map(|field| field.as_word()).collect();
        assert_eq!(fields.len(), asked.len(), "{}", kind.as_word());
        let typed: Vec<_> = kind.questions().iter().filter(|own| own.typed != Typed::Never).collect();
        let names: BTreeSet<_> = typed.iter().map(|own| own.name).chain([kind.target(), kind.day()]).collect();
        assert_eq!(names.len(), typed.len() + 2, "{}", kind.as_word());
    }
}

/// Every file beside the list is an act of it or one of those that acts are made of, which it names.
#[test]
fn every_file_of_an_act_stands_in_the_list() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/domain");
    let list = std::fs::read_to_string(root.join("act.rs")).unwrap();
    for entry in std::fs::read_dir(root.join("act")).unwrap() {
        let name = entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned();
        let known = list.contains(&format!("    {name}::")) || list.contains(&format!("mod {name};"));
        assert!(known, "src/domain/act/{name}.rs is no line of acts! in src/domain/act.rs");
    }
}
