//! What a step says of records, kept as the text that it has in the journal: an import is about many thousands of them.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

/// What is said, by names: fields of a record, or records by their ids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said(Box<str>);

impl Default for Said {
    fn default() -> Self {
        Self("{}".into())
    }
}

impl From<Map<String, Value>> for Said {
    fn from(said: Map<String, Value>) -> Self {
        Self(Value::Object(said).to_string().into())
    }
}

impl Said {
    /// What is said by names.
    #[must_use]
    pub fn map(&self) -> Map<String, Value> {
        serde_json::from_str(&self.0).unwrap_or_default()
    }

    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What is said of each of many.
    #[must_use]
    pub fn of_each(each: Vec<(&str, Self)>) -> Self {
        const AROUND: usize = "\"\":,".len();
        let room: usize = each.iter().map(|(name, said)| name.len() + said.0.len() + AROUND).sum();
        let mut text = String::with_capacity(room + 1);
        for (name, said) in each {
            text.push(if text.is_empty() { '{' } else { ',' });
            for part in [&*Value::from(name).to_string(), ":", &said.0] {
                text.push_str(part);
            }
        }
        if text.is_empty() { Self::default() } else { Self((text + "}").into()) }
    }

    /// As it is put into the journal.
    pub(super) fn raw(&self) -> Result<&RawValue, serde_json::Error> {
        serde_json::from_str(&self.0)
    }
}

/// Anywhere but in the journal it is a document like any other, whose texts are masked.
impl Serialize for Said {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.map().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Said {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Map::deserialize(deserializer).map(Self::from)
    }
}
