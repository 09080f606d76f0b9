//! What is real in a state, listed without the code under test, and the search for it in what a run showed.

use std::collections::BTreeSet;

use mpn_benefits::domain::State;
use mpn_benefits::domain::key::ProductKey;
use mpn_benefits::domain::software::KeyKind;

/// Something that must not be seen.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Hidden {
    /// What it is, for the message of a failure.
    pub(crate) what: &'static str,
    /// The text, in small letters.
    pub(crate) text: String,
    /// Whether it is looked for as a whole word: short ones occur inside others.
    pub(crate) whole: bool,
}

/// Everything of a state that must not be seen: each text as it stands, and each of its words of three letters or more.
pub(crate) fn hidden(state: &State) -> BTreeSet<Hidden> {
    let mut all = List(BTreeSet::new());
    let partner = &state.partner;
    all.name("partner", partner.name.as_deref());
    all.text("MPN ID", partner.mpn_id.as_deref());
    partner.tenants.iter().for_each(|tenant| all.domain(tenant));
    partner.customer_machines.iter().for_each(|pattern| all.name("pattern", Some(pattern)));
    all.text("note", partner.note.as_deref());
    for person in &state.people {
        all.id("person", person.id.as_str());
        all.name("person", Some(&person.name));
        all.text("note", person.note.as_deref());
        if let Some(email) = &person.email {
            all.text("e-mail", Some(email));
            match email.rsplit_once('@') {
                Some((local, domain)) => {
                    all.name("e-mail", Some(local));
                    all.domain(domain);
                }
                None => all.name("e-mail", Some(email)),
            }
        }
    }
    for offer in &state.enrollments {
        all.id("offer", offer.id.as_str());
        all.text("note", offer.note.as_deref());
    }
    for benefit in &state.software {
        all.id("benefit", benefit.id.as_str());
        all.text("instructions", benefit.instructions.as_deref());
        all.text("note", benefit.note.as_deref());
        for key in &benefit.keys {
            all.id("key", key.id.as_str());
            all.key(&key.key);
            all.text("note", key.note.as_deref());
            if let KeyKind::Other(text) = &key.kind {
                all.text("kind of a key", Some(text));
            }
            for row in &key.activations {
                all.name("machine", Some(&row.machine));
                all.text("note", row.note.as_deref());
            }
            key.cleared.iter().for_each(|row| all.name("machine", Some(&row.machine)));
        }
    }
    for benefit in &state.cloud {
        all.id("benefit", benefit.id.as_str());
        all.text("instructions", benefit.instructions.as_deref());
        all.text("note", benefit.note.as_deref());
        benefit.assignments.iter().for_each(|row| all.text("note", row.note.as_deref()));
        for token in &benefit.tokens {
            all.id("token", token.id.as_str());
            all.key(&token.key);
            all.text("note", token.note.as_deref());
            if let Some(redeemed) = &token.redeemed {
                all.domain(&redeemed.tenant);
            }
        }
    }
    for subscription in &state.subscriptions {
        all.id("subscription", subscription.id.as_str());
        all.domain(&subscription.tenant);
        all.text("note", subscription.note.as_deref());
    }
    for benefit in &state.visual_studio {
        all.id("benefit", benefit.id.as_str());
        all.text("instructions", benefit.instructions.as_deref());
        all.text("note", benefit.note.as_deref());
        for seat in &benefit.seats {
            all.id("seat", seat.id.as_str());
            all.text("note", seat.note.as_deref());
            seat.assignments.iter().for_each(|row| all.text("note", row.note.as_deref()));
        }
    }
    for benefit in &state.technical {
        all.id("benefit", benefit.id.as_str());
        all.text("Access ID", benefit.access_id.as_deref());
        all.text("Contract ID", benefit.contract_id.as_deref());
        all.text("instructions", benefit.instructions.as_deref());
        all.text("note", benefit.note.as_deref());
        for row in &benefit.incidents {
            all.text("case", Some(&row.case));
            all.text("note", row.note.as_deref());
        }
    }
    all.0
}

struct List(BTreeSet<Hidden>);

impl List {
    fn text(&mut self, what: &'static str, text: Option<&str>) {
        let text = text.unwrap_or_default().trim().to_lowercase();
        if text.chars().count() >= 3 {
            let whole = text.chars().count() < 8;
            self.0.insert(Hidden { what, text, whole });
        }
    }

    fn word(&mut self, what: &'static str, word: &str) {
        if word.chars().count() >= 3 {
            self.0.insert(Hidden { what, text: word.to_lowercase(), whole: true });
        }
    }

    fn id(&mut self, what: &'static str, id: &str) {
        self.word(what, id);
    }

    /// A name as it stands, and each word of it.
    fn name(&mut self, what: &'static str, name: Option<&str>) {
        self.text(what, name);
        let words = name.unwrap_or_default().split(|letter: char| !letter.is_alphanumeric());
        words.for_each(|word| self.word(what, word));
    }

    /// A domain as it stands, and each label of it but the last, or those that every tenant has.
    fn domain(&mut self, domain: &str) {
        self.text("domain", Some(domain));
        let labels: Vec<&str> = domain.split('.').collect();
        let kept = if domain.ends_with(".onmicrosoft.com") { 2 } else { 1 };
        for label in labels.iter().take(labels.len().saturating_sub(kept)) {
            self.name("domain", Some(label));
        }
    }

    /// A key as it stands, and its end.
    fn key(&mut self, key: &ProductKey) {
        self.text("key", Some(key.reveal()));
        self.word("end of a key", key.tail());
    }
}

/// Everything that a run showed, prepared for the search: in small letters, each line once, and each picture once more
/// with its lines and boxes joined, where a name may have been broken.
#[derive(Debug, Default)]
pub(crate) struct Shown {
    lines: BTreeSet<String>,
}

impl Shown {
    pub(crate) fn add(&mut self, text: &str) {
        let text = text.to_lowercase();
        self.lines.extend(text.lines().map(str::to_owned));
        let joined = text.replace(['│', '┃', '║'], " ");
        self.lines.insert(joined.split_whitespace().collect::<Vec<_>>().join(" "));
    }

    /// Which of these were seen.
    pub(crate) fn found<'h>(&self, hidden: impl IntoIterator<Item = &'h Hidden>) -> Vec<&'h Hidden> {
        let all = self.lines.iter().map(String::as_str).collect::<Vec<_>>().join("\n");
        hidden.into_iter().filter(|hidden| occurs(&all, hidden)).collect()
    }

    /// A line in which it was seen.
    pub(crate) fn line(&self, hidden: &Hidden) -> &str {
        self.lines.iter().find(|line| occurs(line, hidden)).map_or("", String::as_str)
    }

    /// Fails when one of these was seen.
    pub(crate) fn has_none(&self, hidden: &BTreeSet<Hidden>, allowed: &[&str]) {
        let found = self.found(hidden).into_iter().filter(|hidden| !allowed.contains(&hidden.text.as_str()));
        let told: Vec<String> = found.map(|hidden| format!("{hidden:?}: {}", self.line(hidden))).collect();
        assert!(told.is_empty(), "{} real texts were seen:\n{}", told.len(), told.join("\n"));
    }

    pub(crate) fn len(&self) -> usize {
        self.lines.len()
    }
}

fn occurs(text: &str, hidden: &Hidden) -> bool {
    text.match_indices(&hidden.text).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + hidden.text.len()..].chars().next();
        let joins = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        !hidden.whole || (!joins(before) && !joins(after))
    })
}
