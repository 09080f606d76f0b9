//! What was read of a text, and where the facts stand that are checked across records. Places are bytes of the text.

use std::collections::HashSet;

use super::record::Record;
use crate::domain::folded::Product;
use crate::domain::key::ProductKey;
use crate::domain::{Id, State};

/// What was read of one stretch of the text.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub(super) state: State,
    pub(super) places: Places,
    /// Every id that was read, those of left-out records too.
    pub(super) ids: Vec<(Record, Id, usize)>,
    /// Kinds of records of which an id is lost to a fault: a reference to such a kind may be right after all.
    pub(super) lost: HashSet<Record>,
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
    pub(super) offers: Vec<OfferPlaces>,
    pub(super) software: Vec<SoftwarePlaces>,
    pub(super) cloud: Vec<CloudPlaces>,
    pub(super) visual_studio: Vec<VisualStudioPlaces>,
    pub(super) technical: Vec<TechnicalPlaces>,
}

#[derive(Debug)]
pub(super) struct OfferPlaces {
    pub(super) kind: usize,
    pub(super) renewals: Vec<usize>,
}

#[derive(Debug)]
pub(super) struct SoftwarePlaces {
    pub(super) enrollment: usize,
    pub(super) keys: Vec<KeyPlaces>,
}

#[derive(Debug)]
pub(super) struct KeyPlaces {
    pub(super) key: usize,
    pub(super) viewed: Option<usize>,
    pub(super) reconciled: Option<usize>,
    pub(super) cleared: Vec<usize>,
    /// One for each row of a ledger that may be long.
    pub(super) activations: Vec<u32>,
}

#[derive(Debug)]
pub(super) struct CloudPlaces {
    pub(super) enrollment: usize,
    pub(super) assignments: Vec<RowPlaces>,
    pub(super) tokens: Vec<TokenPlaces>,
}

#[derive(Debug)]
pub(super) struct TokenPlaces {
    pub(super) key: usize,
    pub(super) viewed: Option<usize>,
    pub(super) redeemed: Option<RedeemedPlaces>,
    pub(super) replaced: Option<usize>,
    pub(super) by: Option<usize>,
}

#[derive(Debug)]
pub(super) struct RedeemedPlaces {
    pub(super) on: usize,
    pub(super) tenant: usize,
    pub(super) subscription: usize,
}

/// A row of an assignment ledger.
#[derive(Debug)]
pub(super) struct RowPlaces {
    pub(super) person: u32,
    pub(super) on: u32,
}

#[derive(Debug)]
pub(super) struct VisualStudioPlaces {
    pub(super) enrollment: usize,
    pub(super) seats: Vec<Vec<RowPlaces>>,
}

#[derive(Debug)]
pub(super) struct TechnicalPlaces {
    pub(super) enrollment: usize,
    pub(super) activated: Option<usize>,
    pub(super) incidents: Vec<u32>,
}

/// A place as it is kept for long ledgers: files end long before 4 GB.
pub(super) fn short(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// A kept place as a byte of the text.
pub(super) fn long(at: u32) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
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
        places.offers.append(&mut more.offers);
        places.software.append(&mut more.software);
        places.cloud.append(&mut more.cloud);
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
