//! How messages say a key: `KEY("help")` is the key of the action, act or record of that word, in the user's own table.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, RwLock};

use fluent_bundle::{FluentArgs, FluentValue};

/// Keys by the words of what they do.
pub(crate) type Names = BTreeMap<String, String>;

/// The built-in table, where nobody has said another one: what a command says of the dashboard's keys.
static BUILT_IN: LazyLock<Names> = LazyLock::new(built_in);

/// What messages take for the names of keys; everybody who shares it sees a change.
#[derive(Debug, Clone, Default)]
pub(crate) struct Keys(Arc<RwLock<Option<Names>>>);

impl Keys {
    /// Takes a user's table.
    pub(crate) fn take(&self, names: Names) {
        // Nobody panics while it is held.
        if let Ok(mut own) = self.0.write() {
            *own = Some(names);
        }
    }

    /// The key of a word; the word itself where nothing is called so, which a test rules out.
    fn of(&self, word: &str) -> String {
        let own = self.0.read().ok();
        let own = own.as_ref().and_then(|own| own.as_ref()).unwrap_or(&BUILT_IN);
        own.get(word).or_else(|| BUILT_IN.get(word)).cloned().unwrap_or_else(|| word.to_owned())
    }

    /// The function that messages call.
    pub(super) fn said(&self, given: &[FluentValue<'_>], _: &FluentArgs<'_>) -> FluentValue<'static> {
        match given {
            [FluentValue::String(word)] => FluentValue::from(self.of(word)),
            _ => FluentValue::Error,
        }
    }
}

/// The first key of each word; where several scopes have it, that of the list, then that of the whole dashboard.
fn built_in() -> Names {
    type Table = BTreeMap<String, BTreeMap<String, Vec<String>>>;
    let mut table: Table = toml::from_str(include_str!("../../assets/keymap.toml")).unwrap_or_default();
    let first = ["list", "global", "always"].into_iter().filter_map(|scope| table.remove(scope)).collect::<Vec<_>>();
    let mut names = Names::new();
    for (word, chords) in first.into_iter().chain(table.into_values()).flatten() {
        if let Some(chord) = chords.into_iter().next() {
            names.entry(word).or_insert(chord);
        }
    }
    names
}
