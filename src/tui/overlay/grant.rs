//! What an offer grants, asked before it is put on record: with a file of one's own, and after a new offer.

use super::confirm::Confirm;
use crate::catalog::{self, Programme};
use crate::domain::Id;
use crate::domain::command::Command;
use crate::domain::field::Row;
use crate::domain::offer::Enrollment;
use crate::domain::record::Kind;
use crate::domain::remark;
use crate::domain::rules::RuleSet;
use crate::file;
use crate::tui::intent::Intent;
use crate::tui::message::Creation;
use crate::tui::scene::Scene;

/// Asks whether a file of one's own is to be made, with what it will say.
pub(super) fn creation(cx: &Scene<'_>, creation: Creation) -> Confirm {
    let text = cx.text;
    let state = file::parse(&creation.text).state;
    let mut lines = Vec::new();
    for offer in &state.enrollments {
        lines.push(text.init_preview_offer(offer));
        let today = creation.at.run.clock.today();
        lines.extend(
            remark::of_offer(state.rules, offer, None, today, &Programme(state.rules))
                .iter()
                .map(|remark| text.remark(remark)),
        );
        lines.extend(text.grant_lines(&granted(state.rules, offer)));
    }
    let title = text.init_preview_title(&creation.at.path.display().to_string());
    let answers = (text.init_no(), text.init_yes());
    Confirm::ask(title, lines, answers, Intent::Create(creation)).on_yes()
}

/// Asks whether what the catalogue has for a new offer is to be added; none where it has nothing, or the record is no
/// offer.
pub(super) fn of_offer(cx: &Scene<'_>, id: &Id) -> Option<Confirm> {
    let offer = cx.state.offer(id)?;
    let benefits = granted(cx.state.rules, offer);
    if benefits.is_empty() {
        return None;
    }
    let text = cx.text;
    let (title, lines) = (text.grant_title(offer), text.grant_lines(&benefits));
    let answers = (text.grant_no(), text.grant_yes(benefits.len()));
    let command = Command::Grant { of: id.clone(), benefits };
    Some(Confirm::ask(title, lines, answers, Intent::Run(command)).on_yes())
}

/// What the catalogue has for an offer.
fn granted(rules: RuleSet, offer: &Enrollment) -> Vec<(Kind, Row)> {
    let all = catalog::granted(rules, offer.offer, offer.competency.as_deref(), offer.level);
    all.into_iter().map(|line| (line.kind, line.fields)).collect()
}
