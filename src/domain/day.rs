//! A day, kind by kind: the rows of each kind of thing beside the dates that it has on the ladder, which are read off the
//! rows. What a row says is worked out here and nowhere else.

pub(super) mod as_of;
pub(super) mod cloud;
pub(super) mod ladder;
pub(super) mod offers;
pub(super) mod people;
pub(super) mod seats;
pub(super) mod software;
pub(super) mod status;
pub(super) mod subscriptions;
pub(super) mod technical;
pub(super) mod used;
