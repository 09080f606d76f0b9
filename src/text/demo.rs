//! What demonstrations say in other languages than English, which their own files have.

use std::collections::HashMap;

use super::{ENGLISH, Messages, Text};

impl Text {
    /// The title of a demonstration in the language of the screen; none where that is English, or has none.
    #[must_use]
    pub fn demo_title(&self, name: &str) -> Option<String> {
        let id = format!("demo-{name}");
        self.demos().filter(|demos| demos.has(&id)).map(|demos| demos.get(&id))
    }

    /// The caption of a step likewise. It is given what stands in the place of keys, by what they do.
    #[must_use]
    pub fn demo_caption(&self, name: &str, step: &str, keys: &[(&str, String)]) -> Option<String> {
        let id = format!("demo-{name}");
        let given: HashMap<&str, String> = keys.iter().cloned().collect();
        self.demos().filter(|demos| demos.has_attr(&id, step)).map(|demos| demos.get_attr_args(&id, step, given))
    }

    fn demos(&self) -> Option<&Messages> {
        let demos = || self.demos.get_or_init(|| Messages::of("demo", &self.language, &self.keys));
        (self.language != ENGLISH).then(demos)
    }
}
