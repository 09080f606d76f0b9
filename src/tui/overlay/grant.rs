//! What an offer grants, asked before it is put on record: with a file of one's own, and after a new offer.

use super::confirm::Confirm;
use crate::catalog::granted_rows;
use crate::domain::Id;
use crate::domain::command::Command;
use crate::file;
use crate::tui::intent::Intent;
use crate::tui::message::Creation;
use crate::tui::scene::Scene;

/// Asks whether a file of one's own is to be made, with what it will say.
pub(super) fn creation(cx: &Scene<'_>, creation: Creation) -> Confirm {
    let text = cx.text;
    let state = file::parse(&creation.text).state;
    let lines = text.init_preview(&state, creation.at.run.clock.today());
    let title = text.init_preview_title(&creation.at.path.display().to_string());
    let answers = (text.init_no(), text.init_yes());
    Confirm::ask(title, lines, answers, Intent::Create(creation)).on_yes()
}

/// Asks whether what the catalogue has for a new offer is to be added; none where it has nothing, or the record is no
/// offer.
pub(super) fn of_offer(cx: &Scene<'_>, id: &Id) -> Option<Confirm> {
    let offer = cx.state.offer(id)?;
    let benefits = granted_rows(cx.state.rules, offer);
    if benefits.is_empty() {
        return None;
    }
    let text = cx.text;
    let (title, lines) = (text.grant_title(offer), text.grant_lines(&benefits));
    let answers = (text.grant_no(), text.grant_yes(benefits.len()));
    let command = Command::Grant { of: id.clone(), benefits };
    Some(Confirm::ask(title, lines, answers, Intent::Run(command)).on_yes())
}
