//! Find: anything on any tab while it is typed; Enter goes to its row.

use ratatui::layout::Rect;

use super::dialog::{After, Dialog, Letters, Pasted};
use super::picker::{Entry, ListBox, Picker, Took, Typed};
use super::typing::{LONGEST_QUERY, joined};
use crate::domain::Thing;
use crate::domain::find::{Entry as Hit, Found, Match, Part};
use crate::domain::folded::Product;
use crate::domain::key::ProductKey;
use crate::domain::look_up::found_by_use;
use crate::keys::Chord;
use crate::keys::action::Action;
use crate::text::visible;
use crate::tui::canvas::Canvas;
use crate::tui::hits::Hits;
use crate::tui::intent::Intent;
use crate::tui::scene::Scene;

/// Find, while it is typed.
#[derive(Debug)]
pub struct Find {
    pub(super) picker: Picker,
    found: Found,
}

impl Find {
    pub(super) fn new(cx: &Scene<'_>) -> Self {
        let mut find = Self { picker: Picker::default(), found: Found { how: Match::Substring, hits: Vec::new() } };
        find.ask(cx);
        find
    }

    fn ask(&mut self, cx: &Scene<'_>) {
        if let Some(index) = cx.find {
            self.found = found_by_use(cx.state, cx.overview, index, self.picker.input.value());
        }
    }
}

impl Dialog for Find {
    fn key(&mut self, cx: &Scene<'_>, action: Option<Action>, chord: Chord) -> After {
        match action {
            Some(Action::Cancel) => After::close(),
            Some(Action::Accept) => {
                let hit = self.found.hits.get(self.picker.selected);
                let entry = hit.and_then(|at| cx.find.and_then(|index| index.entry(*at)));
                entry.map_or_else(After::stay, |entry| After::Close(vec![Intent::Jump(entry.thing, entry.part, None)]))
            }
            _ => {
                let page = usize::from(cx.hits.picker.height);
                match self.picker.key(action, chord, self.found.hits.len(), page) {
                    Took::Typed => self.ask(cx),
                    Took::Full => return After::full(cx, LONGEST_QUERY),
                    Took::Moved | Took::Nothing => {}
                }
                After::stay()
            }
        }
    }

    /// Draws find with its visible results.
    fn draw(&self, cx: &Scene<'_>, area: Rect, canvas: &mut Canvas, hits: &mut Hits) {
        let (text, theme) = (cx.text, cx.theme);
        let remark = match (self.found.hits.is_empty(), self.found.how) {
            (true, _) => Some(text.find_nothing()),
            (false, Match::Substring) => None,
            (false, Match::Fuzzy) => Some(text.find_fuzzy()),
            (false, Match::Nearest) => Some(text.find_nearest()),
        };
        let dialog = ListBox {
            title: text.find_title(self.found.hits.len()),
            field: Some(Typed::new(text, &self.picker.input, text.find_hint())),
            remark,
            entries: self.found.hits.len(),
            selected: self.picker.selected,
            width: 96,
            rows: Vec::new(),
        };
        dialog.draw(area, canvas, theme, hits, |at, columns| {
            let entry = self.found.hits.get(at).and_then(|hit| cx.find.and_then(|index| index.entry(*hit)));
            let Some(entry) = entry else { return Entry { parts: Vec::new() } };
            let section = text.section_short(entry.thing.section());
            let (name, more) = describe(cx, entry);
            let tab = 13.min(columns / 3);
            let rest = columns.saturating_sub(tab + 2);
            let first = (rest / 2).min(32);
            Entry {
                parts: vec![
                    (section, tab, theme.muted.0),
                    (name, first, theme.plain.0),
                    (more, rest.saturating_sub(first), theme.muted.0),
                ],
            }
        });
    }

    fn letters(&self) -> Option<Letters> {
        Some(Letters::QUERY)
    }

    fn paste(&mut self, cx: &Scene<'_>, lines: &[String]) -> Pasted {
        let left_out = self.picker.paste(&joined(lines));
        self.ask(cx);
        Pasted::into_field(left_out)
    }

    fn picker(&mut self) -> Option<&mut Picker> {
        Some(&mut self.picker)
    }
}

/// What a result says: what was found, and what it belongs to. Keys are masked to their last five.
fn describe(cx: &Scene<'_>, hit: Hit) -> (String, String) {
    let (state, text) = (cx.state, cx.text);
    let fact = |fact: &str| text.displayed(fact).into_owned();
    let both = |one: &str, two: &str| format!("{} · {}", text.displayed(one), text.displayed(two));
    let of_key = |key: Option<&ProductKey>, product: &str| {
        let tail = key.map(ProductKey::masked_short).unwrap_or_default();
        format!("{} · {}", visible(&tail), text.displayed(product))
    };
    let own = hit.thing.id_text(state);
    let id = fact(own);
    let product = |product: Option<&Product>| product.map_or_else(String::new, |product| fact(product));
    match (hit.thing, hit.part) {
        (Thing::Key(at, key), part) => {
            let benefit = state.software.get(at);
            let key = benefit.and_then(|benefit| benefit.keys.get(key));
            let product = benefit.map_or("", |benefit| &benefit.product);
            match part {
                Part::Itself => (id, of_key(key.map(|key| &key.key), product)),
                Part::Ledger(row) => {
                    let machine = key.and_then(|key| key.activations.get(row)).map_or("", |row| &row.machine);
                    (fact(machine), both(own, product))
                }
            }
        }
        (Thing::Token(at, token), _) => {
            let benefit = state.cloud.get(at);
            let token = benefit.and_then(|benefit| benefit.tokens.get(token));
            (id, of_key(token.map(|token| &token.key), benefit.map_or("", |benefit| &benefit.product)))
        }
        (Thing::Technical(at), Part::Ledger(row)) => {
            let incident = state.technical.get(at).and_then(|fact| fact.incidents.get(row));
            let product = incident.and_then(|incident| incident.product.as_deref()).unwrap_or_default();
            (incident.map_or_else(String::new, |incident| fact(&incident.case)), both(own, product))
        }
        (Thing::Subscription(at), _) => {
            let own = state.subscriptions.get(at);
            (id, own.map_or_else(String::new, |own| both(&own.product, &own.tenant)))
        }
        (Thing::Seat(at, seat), _) => {
            let benefit = state.visual_studio.get(at);
            let held = benefit.and_then(|benefit| benefit.seats.get(seat)).and_then(|seat| seat.holder(cx.dates.shown));
            let holder = held.and_then(|held| state.person(&held.person)).map_or("", |person| &person.name);
            (id, both(benefit.map_or("", |benefit| &benefit.product), holder))
        }
        (Thing::Person(at), _) => {
            let person = state.people.get(at);
            let email = person.and_then(|person| person.email.as_deref()).unwrap_or_default();
            (person.map_or_else(String::new, |person| fact(&person.name)), fact(email))
        }
        (Thing::Offer(at), _) => {
            let offer = state.enrollments.get(at).map_or_else(String::new, |offer| text.offer(offer));
            (visible(&offer).into_owned(), id)
        }
        (Thing::Technical(at), Part::Itself) => {
            (state.technical.get(at).map_or_else(String::new, |fact| text.technical_kind(fact.kind)), id)
        }
        (Thing::Software(at), _) => (product(state.software.get(at).map(|fact| &fact.product)), id),
        (Thing::Cloud(at), _) => (product(state.cloud.get(at).map(|fact| &fact.product)), id),
        (Thing::VisualStudio(at), _) => (product(state.visual_studio.get(at).map(|fact| &fact.product)), id),
    }
}
