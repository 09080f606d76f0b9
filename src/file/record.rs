//! The records of the state format: how they are called there, and which fields they have.

use std::fmt;

/// A kind of record in a state file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Record {
    /// The file itself.
    File,
    /// The partner account.
    Partner,
    /// A person.
    Person,
    /// A membership offer.
    Enrollment,
    /// A software benefit.
    Software,
    /// A key of a software benefit.
    Key,
    /// A machine from which the software was removed.
    Cleared,
    /// A comparison with an outside count.
    Reconciled,
    /// A row of an activation ledger.
    Activation,
    /// A cloud benefit.
    Cloud,
    /// An Azure credit.
    Credit,
    /// A row of an assignment ledger.
    Assignment,
    /// A token of a cloud benefit.
    Token,
    /// The redemption of a token.
    Redeemed,
    /// The replacement of a token.
    Replaced,
    /// A subscription.
    Subscription,
    /// A Visual Studio benefit.
    VisualStudio,
    /// A seat of a Visual Studio benefit.
    Seat,
    /// A technical benefit.
    Technical,
    /// A case of a technical benefit.
    Incident,
    /// A coming date that was dismissed.
    Dismissed,
}

/// Names of the tables at the top of a state file.
pub(super) const TABLES: [&str; 8] =
    ["partner", "person", "enrollment", "software", "cloud", "subscription", "visual_studio", "technical"];

impl Record {
    /// The table, or the field, that holds such records in a state file; empty for the file itself.
    #[must_use]
    pub fn as_word(self) -> &'static str {
        match self {
            Self::File => "",
            Self::Partner => "partner",
            Self::Person => "person",
            Self::Enrollment => "enrollment",
            Self::Software => "software",
            Self::Key => "software.key",
            Self::Cleared => "cleared",
            Self::Reconciled => "reconciled",
            Self::Activation => "activations",
            Self::Cloud => "cloud",
            Self::Credit => "credit",
            Self::Assignment => "assignments",
            Self::Token => "cloud.token",
            Self::Redeemed => "redeemed",
            Self::Replaced => "replaced",
            Self::Subscription => "subscription",
            Self::VisualStudio => "visual_studio",
            Self::Seat => "visual_studio.seat",
            Self::Technical => "technical",
            Self::Incident => "incidents",
            Self::Dismissed => "dismissed",
        }
    }

    /// Every field that such a record may have.
    pub fn fields(self) -> impl Iterator<Item = &'static str> + Clone {
        self.field_words().split(' ')
    }

    fn field_words(self) -> &'static str {
        match self {
            Self::File => {
                "format rules note partner person enrollment software cloud subscription visual_studio technical"
            }
            Self::Partner => "name mpn_id role tenants customer_machines note",
            Self::Person => "id name email left note",
            Self::Enrollment => "id offer competency level purchased renewals profile_reviewed counting dismissed note",
            Self::Software => {
                "id enrollment product quantity grant activation kind activate_by excludes_platforms instructions key dismissed note"
            }
            Self::Key => "id key kind limit viewed blocked cleared reconciled activations dismissed note",
            Self::Cleared => "machine on note",
            Self::Reconciled => "on used note",
            Self::Activation => "on machine case note",
            Self::Cloud => {
                "id enrollment product quantity grant activate_by credit assignments token instructions dismissed note"
            }
            Self::Credit => "kind amount currency note",
            Self::Assignment => "person on ended signed_in note",
            Self::Token => "id key seats viewed redeemed replaced dismissed note",
            Self::Redeemed => "on tenant as subscription note",
            Self::Replaced => "on reason by note",
            Self::Subscription => "id product tenant seats ends as_of dismissed note",
            Self::VisualStudio => "id enrollment product quantity grant activate_by seat instructions dismissed note",
            Self::Seat => "id assignments dismissed note",
            Self::Technical => {
                "id enrollment kind quantity grant activate_by activated access_id contract_id incidents instructions dismissed note"
            }
            Self::Incident => "case on product hours closed note",
            Self::Dismissed => "on kind date note",
        }
    }
}

impl fmt::Display for Record {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_word())
    }
}
