//! Random commands on any state: sensible ones mostly, so that most are allowed.

use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::edit::Owner;
use mpn_benefits::domain::field::{Field, Value};
use mpn_benefits::domain::key::ProductKey;
use mpn_benefits::domain::record::{Kind, Shape, Spec};
use mpn_benefits::domain::{Id, State, Thing};

use super::d;
use super::layout::Dice;

const TEXTS: [&str; 8] = [
    "Adele Vance",
    "a \"quoted\" name",
    "back\\slash",
    "it's",
    "Zoë 测试 🙂",
    "contoso.onmicrosoft.com",
    "two\nlines",
    "# no comment",
];

/// A command for this state.
pub(crate) fn command(state: &State, dice: &mut Dice) -> Command {
    let things: Vec<Thing> = state.things().collect();
    if things.is_empty() {
        return add(state, dice);
    }
    let thing = *dice.pick(&things);
    let id = thing.id(state).unwrap().clone();
    match dice.roll(10) {
        0..=1 => add(state, dice),
        2 => Command::Remove { id, with_references: dice.once_in(2) },
        3 => {
            let keys: Vec<&Thing> =
                things.iter().filter(|thing| matches!(thing.kind(), Kind::Key | Kind::Token)).collect();
            if keys.is_empty() {
                add(state, dice)
            } else {
                Command::View { id: dice.pick(&keys).id(state).unwrap().clone() }
            }
        }
        4 => Command::Set { of: Owner::Partner, fields: vec![field(state, Kind::Partner, dice)] },
        _ => {
            let count = 1 + dice.roll(3);
            let mut fields: Vec<(Field, Option<Value>)> = Vec::new();
            for _ in 0..count {
                let own = field(state, thing.kind(), dice);
                if !fields.iter().any(|(known, _)| *known == own.0) {
                    fields.push(own);
                }
            }
            Command::Set { of: Owner::Record(id), fields }
        }
    }
}

fn plain(kind: Kind) -> Vec<Spec> {
    kind.specs().iter().copied().filter(Spec::is_plain).collect()
}

fn field(state: &State, kind: Kind, dice: &mut Dice) -> (Field, Option<Value>) {
    let spec = *dice.pick(&plain(kind));
    let value = if dice.once_in(4) { None } else { Some(value(state, spec, dice)) };
    (spec.field, value)
}

fn value(state: &State, spec: Spec, dice: &mut Dice) -> Value {
    let day =
        |dice: &mut Dice| Value::Date(mpn_benefits::domain::date::plus_days(d("2020-01-01"), dice.roll(900) as i64));
    match spec.shape {
        Shape::Text => Value::Text((*dice.pick(&TEXTS)).to_owned()),
        Shape::OwnId => Value::Text(format!("new-{}", dice.roll(1000))),
        Shape::Reference(kind) => {
            let ids: Vec<&Id> =
                state.things().filter(|thing| thing.kind() == kind).filter_map(|thing| thing.id(state)).collect();
            Value::Text(if ids.is_empty() { "nobody".to_owned() } else { dice.pick(&ids).as_str().to_owned() })
        }
        Shape::Date => day(dice),
        Shape::DateOrFlag if dice.once_in(2) => Value::Flag(dice.once_in(2)),
        Shape::DateOrFlag => day(dice),
        Shape::Count => Value::Count(u32::try_from(dice.roll(2000)).unwrap()),
        Shape::Flag => Value::Flag(dice.once_in(2)),
        Shape::Word(words) => Value::Text((*dice.pick(words)).to_owned()),
        Shape::KeyKind => Value::Text((*dice.pick(&["mak", "retail", "other:Custom Key"])).to_owned()),
        Shape::Secret => Value::Secret(ProductKey::new(&format!("DEMO0-NEW00-AAAA0-BEEF0-{:05}", dice.roll(90_000)))),
        Shape::Texts => Value::List((0..dice.roll(4)).map(|at| Value::Text(format!("t{at}.example"))).collect()),
        Shape::Words(words) => {
            Value::List(words.iter().filter(|_| dice.once_in(2)).map(|word| Value::Text((*word).to_owned())).collect())
        }
        Shape::Dates => Value::List((0..dice.roll(4)).map(|_| day(dice)).collect()),
        Shape::Fact(_) | Shape::Ledger(_) => unreachable!("plain fields only"),
    }
}

fn add(state: &State, dice: &mut Dice) -> Command {
    let kind = *dice.pick(&Kind::ALL[1..]);
    let parents: Vec<Thing> = state.things().filter(|thing| Some(thing.kind()) == kind.parent()).collect();
    let parent = if parents.is_empty() { None } else { dice.pick(&parents).id(state).cloned() };
    let specs = plain(kind);
    let mut fields = Vec::new();
    for spec in specs {
        let stated = matches!(spec.field, Field::Seats | Field::Ends | Field::AsOf) && kind != Kind::Token;
        if !stated && (spec.needed || dice.once_in(3)) {
            fields.push((spec.field, value(state, spec, dice)));
        }
    }
    Command::Add { kind, parent, fields }
}
