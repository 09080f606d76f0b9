//! Markdown: what follows if an offer is not renewed, as a list to tick off.

use crate::domain::impact::Impact;
use crate::domain::offer::Enrollment;
use crate::domain::{Date, State};
use crate::text::{Text, visible};

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

/// Text that Markdown shows as it stands: signs that would format are escaped, control characters made visible.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in visible(text).chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '&' | '~' | '!') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}
