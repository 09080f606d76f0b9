//! A walk through a scenario: where it stands, and what is said there.

use std::sync::Arc;

use crate::clock::Clock;
use crate::config::Config;
use crate::demo::scenario::Scenario;
use crate::file;
use crate::lists::fit::wrap;
use crate::run::Run;
use crate::session::{Session, Source};
use crate::text::{Text, visible};

/// A walk as it is told in the language of the screen; what that does not say is English.
#[must_use]
pub fn told(mut scenario: Scenario, text: &Text) -> Scenario {
    if let Some(title) = text.demo_title(&scenario.name) {
        scenario.title = title;
    }
    for step in &mut scenario.steps {
        // What stands for a key goes on standing for it, until it is known which one that is.
        let keys: Vec<(&str, String)> = step
            .caption
            .split('{')
            .skip(1)
            .filter_map(|piece| piece.split_once('}'))
            .map(|(word, _)| (word, format!("{{{word}}}")))
            .collect();
        if let Some(caption) = text.demo_caption(&scenario.name, &step.id, &keys) {
            step.caption = caption;
        }
    }
    scenario
}

/// A walk that is being played.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Play {
    /// The walk.
    pub scenario: Scenario,
    /// The step shown, from 0.
    pub at: usize,
    /// Whether the user has pressed keys of their own since the step began.
    pub wandered: bool,
    /// What is said of the step shown, with the keys that the user has.
    pub said: String,
    /// The keys of the step shown, as people say them.
    pub spoken: String,
}

impl Play {
    /// At the start of a walk.
    #[must_use]
    pub fn new(scenario: Scenario) -> Self {
        Self { scenario, at: 0, wandered: false, said: String::new(), spoken: String::new() }
    }

    /// What the walk works on: its state in memory, on its day.
    pub(super) fn session(&self) -> Session {
        Session {
            source: Source::Sample,
            loaded: file::parse(&self.scenario.state),
            text: Arc::from(self.scenario.state.as_str()),
            store: None,
            new_file: None,
            run: Run::on(Clock::Rehearsal(self.scenario.today)),
            role: None,
            config: Config::default(),
        }
    }

    /// The caption of the step shown.
    #[must_use]
    pub fn caption(&self) -> &str {
        &self.said
    }

    /// The lines of the caption as they are drawn in `columns` columns.
    pub(super) fn lines(&self, text: &Text, columns: u16, most: u16) -> Vec<String> {
        let place = text.demo_step(&self.scenario.title, self.at + 1, self.scenario.steps.len(), &self.spoken);
        let words = format!("{place}  {}", self.caption());
        let mut lines = wrap(&visible(&words), usize::from(columns.saturating_sub(2)).max(1));
        let most = usize::from(most);
        if lines.len() > most
            && let Some(last) = lines.get_mut(most.saturating_sub(1))
        {
            last.push('…');
        }
        lines.truncate(most);
        lines
    }
}
