//! What lists are made from: facts, what they come to on the day shown, and words.

use super::timeline::Zoom;
use crate::domain::agenda::Agenda;
use crate::domain::lead_time::LeadTimes;
use crate::domain::{Overview, State};
use crate::text::Text;

/// What a section reads.
#[derive(Debug, Clone, Copy)]
pub struct Cx<'a> {
    /// The facts.
    pub state: &'a State,
    /// Everything derived for the day shown.
    pub overview: &'a Overview,
    /// What has to be done on that day, and how much is in use.
    pub agenda: &'a Agenda,
    /// The messages.
    pub text: &'a Text,
    /// How near a date is worth attention.
    pub lead_times: &'a LeadTimes,
    /// How many days the timeline shows.
    pub zoom: Zoom,
}
