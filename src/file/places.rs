//! What was read of a text, and where the facts stand that are checked across records. Places are bytes of the text.

pub(super) mod at;

use std::collections::HashSet;

pub(super) use at::{At, Located};

use crate::domain::folded::Product;
use crate::domain::key::ProductKey;
use crate::domain::record::Table;
use crate::domain::{Id, State};

/// What was read of one stretch of the text.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub(super) state: State,
    pub(super) places: Places,
    /// Every id that was read, those of left-out records too.
    pub(super) ids: Vec<(Table, Id, usize)>,
    /// Kinds of records of which an id is lost to a fault: a reference to such a kind may be right after all.
    pub(super) lost: HashSet<Table>,
    /// Keys and tokens of left-out records: a piece of them is masked all the same.
    pub(super) lost_keys: Vec<ProductKey>,
    /// Where products are named, in the file's order.
    pub(super) products: Vec<(Product, usize)>,
    /// Fields and single tables of the top of the file that were there.
    pub(super) top: HashSet<&'static str>,
    /// Whether the format is newer than this program.
    pub(super) newer: bool,
    /// Whether fields at the top of the file may be lost to a fault.
    pub(super) top_lost: bool,
    /// Whether some of the text was not read at all.
    pub(super) partial: bool,
}

/// Places beside the records of a state, in the same order.
#[derive(Debug, Default)]
pub(super) struct Places {
    pub(super) people: Vec<at::Person>,
    pub(super) enrollments: Vec<at::Enrollment>,
    pub(super) software: Vec<at::Software>,
    pub(super) cloud: Vec<at::Cloud>,
    pub(super) subscriptions: Vec<at::Subscription>,
    pub(super) visual_studio: Vec<at::VisualStudio>,
    pub(super) technical: Vec<at::Technical>,
}

impl Part {
    /// Adds what was read after this.
    pub(super) fn append(&mut self, mut after: Self) {
        let (state, more) = (&mut self.state, &mut after.state);
        if after.top.contains("rules") {
            state.rules = more.rules;
        }
        state.people.append(&mut more.people);
        state.enrollments.append(&mut more.enrollments);
        state.software.append(&mut more.software);
        state.cloud.append(&mut more.cloud);
        state.subscriptions.append(&mut more.subscriptions);
        state.visual_studio.append(&mut more.visual_studio);
        state.technical.append(&mut more.technical);
        if after.top.contains("partner") {
            std::mem::swap(&mut state.partner, &mut more.partner);
        }
        let (places, more) = (&mut self.places, &mut after.places);
        places.people.append(&mut more.people);
        places.enrollments.append(&mut more.enrollments);
        places.software.append(&mut more.software);
        places.cloud.append(&mut more.cloud);
        places.subscriptions.append(&mut more.subscriptions);
        places.visual_studio.append(&mut more.visual_studio);
        places.technical.append(&mut more.technical);
        self.ids.append(&mut after.ids);
        self.products.append(&mut after.products);
        self.lost.extend(after.lost);
        self.lost_keys.append(&mut after.lost_keys);
        self.top.extend(after.top);
        self.newer |= after.newer;
        self.top_lost |= after.top_lost;
        self.partial |= after.partial;
    }
}
