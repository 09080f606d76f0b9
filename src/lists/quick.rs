//! Filters by one key: those of the portal, and one of Deadlines.

/// A filter by one key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quick {
    /// Not redeemed, activated or assigned.
    NotRedeemed,
    /// The same, and the last day to do it expires soon, as the portal calls it.
    NotRedeemedExpiring,
    /// On Deadlines: granted, and not redeemed, activated, assigned or enabled.
    Unused,
}

impl Quick {
    /// Those of benefits, in their order.
    pub(super) const OF_BENEFITS: &[Self] = &[Self::NotRedeemed, Self::NotRedeemedExpiring];
}
