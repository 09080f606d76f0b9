//! Markdown: what follows if an offer is not renewed, as a list to tick off; what rules and decisions say; the page for whoever
//! takes over.

use super::{Format, Keys, handover};
use crate::domain::impact::Impact;
use crate::domain::offer::Enrollment;
use crate::domain::rule::Entry;
use crate::domain::{Basis, Date, State};
use crate::text::{Text, visible};

/// The page for whoever takes over, as it is exported.
pub const FORMAT: Format = Format {
    word: "markdown",
    keys: Keys::WhereAsked,
    is_one: |begins| begins.starts_with("# "),
    export: handover::page,
    about: Text::export_markdown,
    written: |text, path, items| text.export_benefits(path, items),
    is_none: |text, path| text.export_is_none(path, "markdown"),
    no_document: Some(|text| text.export_is_no_document("markdown")),
    what_if: Text::export_is_what_if,
};

/// What follows without a renewal, as asked on `day`: a heading for each day, a box for each machine to clear.
#[must_use]
pub fn impact(text: &Text, state: &State, offer: &Enrollment, items: &[Impact], day: Date, what_if: bool) -> String {
    let partner = [state.partner.name.as_deref(), state.partner.mpn_id.as_deref()];
    let about = partner.into_iter().flatten().chain([offer.id.as_str()]).map(|own| escaped(&text.shown(own)));
    let about = about.collect::<Vec<_>>().join(" · ");
    let asked = if what_if { text.what_if_short(&day.to_string()) } else { day.to_string() };
    let mut lines =
        vec![format!("# {}", escaped(&text.impact_title(offer, items))), String::new(), format!("{about} · {asked}")];
    if items.is_empty() {
        lines.extend([String::new(), text.impact_not_yet(offer)]);
    }
    let mut shown = None;
    for item in items {
        if shown != Some(item.date) {
            lines.extend([String::new(), format!("## {}", item.date), String::new()]);
            shown = Some(item.date);
        }
        let tick = text.impact_tick(item).map(|tick| format!("{tick} ")).unwrap_or_default();
        lines.push(format!("- {tick}{} ({})", escaped(&text.impact(state, item)), item.rule));
    }
    lines.join("\n") + "\n"
}

/// What these rules and decisions say: the page `assets/docs/rules.md`, where all of them are asked for.
#[must_use]
pub fn rules(text: &Text, entries: &[&Entry]) -> String {
    let mut lines = vec![format!("# {}", text.rules_title()), String::new(), text.rules_about()];
    let mut heading = String::new();
    for entry in entries {
        let own = match entry.basis {
            Basis::Rule(_) => text.rules_rules(),
            Basis::Decision(_) => text.rules_decisions(),
        };
        if own != heading {
            lines.extend([String::new(), format!("## {own}")]);
            heading = own;
        }
        let said = text.described(entry.basis);
        lines.extend([String::new(), format!("### {} {}", entry.basis, escaped(&said.name)), String::new()]);
        lines.extend([format!("{} *{}*", escaped(&said.text), text.rule_kind(entry.kind)), String::new()]);
        lines.push(format!("- {}", text.labelled(&text.label_source(), &escaped(&said.source))));
        lines.push(format!("- {}", text.labelled(&text.label_reading(), &escaped(&said.reading))));
    }
    lines.join("\n") + "\n"
}

/// Text that Markdown shows as it stands: signs that would format are escaped, control characters made visible.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in visible(text).chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '&' | '~' | '!') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}
