//! Software benefits: product keys, their activation ledgers and how those are counted (R18–R25, R30).

use std::collections::HashMap;

use super::Id;
use super::date::Date;
use super::dismissed::Dismissed;
use super::folded::{Machine, Product};
use super::key::ProductKey;
use super::offer::Counting;
use super::words::words;

words! {
    /// Whether a benefit belongs to the core package or to one competency (benefit type).
    #[derive(Default)]
    pub enum Grant {
        /// Granted once per company at the highest level. The default.
        #[default]
        Core = "core",
        /// Extra grant of a particular competency.
        Incremental = "incremental",
    }
}

words! {
    /// Whether an installed copy must be activated (R22).
    #[derive(Default)]
    pub enum Activation {
        /// It must. The default.
        #[default]
        Required = "required",
        /// It need not.
        None = "none",
    }
}

words! {
    /// What kind of line a software benefit is.
    #[derive(Default)]
    pub enum SoftwareKind {
        /// A product to install. The default.
        #[default]
        Product = "product",
        /// A client access licence: a right on paper, nothing to download (R23).
        Cal = "cal",
    }
}

words! {
    /// An operating system on which keys may not work (R24).
    pub enum Platform {
        /// macOS.
        Macos = "macos",
        /// Windows.
        Windows = "windows",
        /// Linux.
        Linux = "linux",
    }
}

words! {
    /// What the user says an activation was (R18); never doubted, only noted when the ledger says otherwise.
    pub enum ActivationCase {
        /// Installed on a machine for the first time.
        NewMachine = "new-machine",
        /// Same machine, no significant hardware change.
        SameHardware = "same-hardware",
        /// Same machine, significant hardware change.
        ChangedHardware = "changed-hardware",
    }
}

impl ActivationCase {
    /// The case, from the two questions that decide it (R18): was the machine activated with this key before, and did
    /// its hardware change significantly since? Without the answer to the second no case is known where it matters.
    #[must_use]
    pub fn of(before: bool, changed: Option<bool>) -> Option<Self> {
        match (before, changed) {
            (false, _) => Some(Self::NewMachine),
            (true, changed) => changed.map(|changed| if changed { Self::ChangedHardware } else { Self::SameHardware }),
        }
    }
}

words! {
    /// Status of a software benefit on a day: the first that holds, in this order.
    pub enum SoftwareStatus {
        /// Its offer is lapsed (R25).
        Lapsed = "lapsed",
        /// A client access licence: no further details (R23).
        NoDetails = "no-details",
        /// Needs no activation (R22).
        NoKeyNeeded = "no-key-needed",
        /// A key is blocked (R30).
        KeyBlocked = "key-blocked",
        /// A key has met or exceeded its limit (R20, R21).
        KeyUsedUp = "key-used-up",
        /// A key has an activation.
        Active = "active",
        /// Past its benefit expiry date without an activation (R2).
        Expired = "expired",
        /// There is a key, and it was never activated.
        NotActivated = "not-activated",
        /// There is no key.
        NoKey = "no-key",
    }
}

/// Kind of a product key; an open set.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum KeyKind {
    /// Multiple activation key: a finite pool (R21).
    Mak,
    /// Retail key.
    Retail,
    /// Static activation key: the same for everyone.
    Static,
    /// Host key of an internal activation server.
    Kms,
    /// OEM key.
    Oem,
    /// Anything else, in the words of where it came from.
    Other(String),
}

impl KeyKind {
    /// The contract words of the known kinds.
    pub const WORDS: [&'static str; 5] = ["mak", "retail", "static", "kms", "oem"];

    /// The kind a contract word stands for: one of [`KeyKind::WORDS`] or `other:TEXT`.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "mak" => Self::Mak,
            "retail" => Self::Retail,
            "static" => Self::Static,
            "kms" => Self::Kms,
            "oem" => Self::Oem,
            _ => Self::Other(word.strip_prefix("other:").filter(|text| !text.trim().is_empty())?.to_owned()),
        })
    }

    /// The contract word.
    #[must_use]
    pub fn as_word(&self) -> std::borrow::Cow<'_, str> {
        match self {
            Self::Mak => "mak".into(),
            Self::Retail => "retail".into(),
            Self::Static => "static".into(),
            Self::Kms => "kms".into(),
            Self::Oem => "oem".into(),
            Self::Other(text) => format!("other:{text}").into(),
        }
    }
}

/// One granted line of the Software tab.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Software {
    /// The benefit's id.
    pub id: Id,
    /// Id of the offer that granted it.
    pub enrollment: Id,
    /// Product name.
    pub product: Product,
    /// Licences granted; `None` = not known.
    pub quantity: Option<u32>,
    /// Core or incremental.
    pub grant: Grant,
    /// Whether copies must be activated (R22).
    pub activation: Activation,
    /// Product or CAL (R23).
    pub kind: SoftwareKind,
    /// Benefit expiry date, inclusive; `None` = the anniversary (R2, D4).
    pub activate_by: Option<Date>,
    /// Operating systems on which its keys do not work (R24).
    pub excludes_platforms: Vec<Platform>,
    /// Address of the instructions.
    pub instructions: Option<String>,
    /// Its keys.
    pub keys: Vec<Key>,
    /// What was dismissed of its deadlines.
    pub dismissed: Dismissed,
    /// Free text.
    pub note: Option<String>,
}

impl Software {
    /// Whether copies of it are activated with a key (R22, R23).
    #[must_use]
    pub fn needs_key(&self) -> bool {
        self.kind == SoftwareKind::Product && self.activation == Activation::Required
    }

    /// Whether its key was never fetched: it needs one, and none is on record (D14).
    #[must_use]
    pub fn lacks_key(&self) -> bool {
        self.needs_key() && self.keys.is_empty()
    }

    /// Whether `key` of this benefit still waits for its first activation on `on`: one that needs activation, was never
    /// activated, and is not blocked (R2, R22, R23, R30).
    #[must_use]
    pub fn waits(&self, key: &Key, on: Date) -> bool {
        self.needs_key() && !key.blocked && !key.activated(on)
    }
}

/// A product key with its ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The key's id.
    pub id: Id,
    /// The key itself.
    pub key: ProductKey,
    /// Its kind.
    pub kind: KeyKind,
    /// Activations it allows; `None` = not limited or not known.
    pub limit: Option<u32>,
    /// First day it was revealed (R15).
    pub viewed: Option<Date>,
    /// Blocked by Microsoft (R30); a fact without a day, so it holds on every date (D5).
    pub blocked: bool,
    /// Machines from which the software was removed (R25); counts are not given back (R21).
    pub cleared: Vec<Cleared>,
    /// Last comparison with an outside count.
    pub reconciled: Option<Reconciled>,
    /// The activation ledger, oldest first.
    pub activations: Vec<ActivationRow>,
    /// What was dismissed of its deadlines.
    pub dismissed: Dismissed,
    /// Free text.
    pub note: Option<String>,
}

/// A machine from which the software was removed (R25).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleared {
    /// Machine name.
    pub machine: Machine,
    /// The day.
    pub on: Date,
    /// Free text.
    pub note: Option<String>,
}

/// A comparison with an outside count of the same key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reconciled {
    /// The day.
    pub on: Date,
    /// Activations used, by that count.
    pub used: u32,
    /// How many of them neither the ledger nor the comparison before it knew of.
    pub unexplained: Option<u32>,
    /// Free text.
    pub note: Option<String>,
}

/// One row of an activation ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActivationRow {
    /// The day.
    pub on: Date,
    /// Machine name.
    pub machine: Machine,
    /// What the user says happened.
    pub case: ActivationCase,
    /// Free text.
    pub note: Option<String>,
}

/// A row of the ledger with what the rules make of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LedgerRow<'a> {
    /// Its position in the key's ledger, from 0.
    pub row: usize,
    /// The fact.
    pub fact: &'a ActivationRow,
    /// Whether it counts against the limit (R18, R19).
    pub counted: bool,
    /// Whether the case contradicts the ledger; recorded all the same.
    pub oddity: Option<LedgerOddity>,
}

/// How the case of an activation contradicts the ledger before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LedgerOddity {
    /// Called a new machine, but the ledger has it already.
    MachineKnown,
    /// Called a known machine, but the ledger does not have it.
    MachineUnknown,
}

/// Whether an activation counts against the key's limit (R18, R19).
#[must_use]
pub fn counts(case: ActivationCase, counting: Counting) -> bool {
    match counting {
        Counting::EveryActivation => true,
        Counting::NewOrChangedHardware => case != ActivationCase::SameHardware,
    }
}

impl Key {
    /// Activations used by the end of `on` (R18–R20). May exceed the limit: the ledger records reality.
    #[must_use]
    pub fn used(&self, counting: Counting, on: Date) -> u32 {
        let used = self.activations.iter().filter(|row| row.on <= on && counts(row.case, counting)).count();
        u32::try_from(used).unwrap_or(u32::MAX)
    }

    /// Whether any activation is recorded by the end of `on`.
    #[must_use]
    pub fn activated(&self, on: Date) -> bool {
        self.activations.iter().any(|row| row.on <= on)
    }

    /// Whether it can no longer be activated on `on`, since its day has passed without a first activation (R2, D4).
    /// `activate_by` is that day, inclusive.
    #[must_use]
    pub fn is_past_its_day(&self, activate_by: Date, on: Date) -> bool {
        on > activate_by && !self.activated(on)
    }

    /// Whether the key was revealed by the end of `on` (R15).
    #[must_use]
    pub fn viewed_by(&self, on: Date) -> bool {
        self.viewed.is_some_and(|viewed| viewed <= on)
    }

    /// The ledger by the end of `on`, in the file's order, each row with what the rules make of it (R18, R19).
    #[must_use]
    pub fn ledger(&self, counting: Counting, on: Date) -> Vec<LedgerRow<'_>> {
        let mut known = std::collections::HashSet::new();
        self.activations
            .iter()
            .enumerate()
            .filter(|(_, fact)| fact.on <= on)
            .map(|(row, fact)| {
                let new = known.insert(&fact.machine);
                let oddity = match (fact.case, new) {
                    (ActivationCase::NewMachine, false) => Some(LedgerOddity::MachineKnown),
                    (ActivationCase::SameHardware | ActivationCase::ChangedHardware, true) => {
                        Some(LedgerOddity::MachineUnknown)
                    }
                    _ => None,
                };
                LedgerRow { row, fact, counted: counts(fact.case, counting), oddity }
            })
            .collect()
    }

    /// Machines that carry this software on `on`: activated, and not cleared since (R25). In order of first activation.
    #[must_use]
    pub fn machines(&self, on: Date) -> Vec<&Machine> {
        let carries = |(machine, cleared): (_, Option<Date>)| cleared.is_none().then_some(machine);
        self.machines_ever(on).into_iter().filter_map(carries).collect()
    }

    /// Every machine on which the key was activated by the end of `on`, with the day it was cleared after its last
    /// activation there, if it was (R25). In order of first activation.
    #[must_use]
    pub fn machines_ever(&self, on: Date) -> Vec<(&Machine, Option<Date>)> {
        let mut places: HashMap<&Machine, usize> = HashMap::new();
        let mut machines: Vec<(&Machine, Date, Option<Date>)> = Vec::new();
        for row in self.activations.iter().filter(|row| row.on <= on) {
            let place = *places.entry(&row.machine).or_insert(machines.len());
            match machines.get_mut(place) {
                Some((_, used, _)) => *used = row.on.max(*used),
                None => machines.push((&row.machine, row.on, None)),
            }
        }
        for row in self.cleared.iter().filter(|row| row.on <= on) {
            let place = places.get(&row.machine);
            if let Some((_, used, cleared)) = place.and_then(|place| machines.get_mut(*place))
                && *used <= row.on
            {
                *cleared = Some(row.on).max(*cleared);
            }
        }
        machines.into_iter().map(|(machine, _, cleared)| (machine, cleared)).collect()
    }

    /// The row of the ledger that is the last one of that machine by the end of `on` (D13).
    #[must_use]
    pub fn last_row(&self, machine: &Machine, on: Date) -> Option<usize> {
        self.activations.iter().rposition(|row| row.on <= on && row.machine == *machine)
    }

    /// The last day by `on`, included, on which the key was used on that machine (D13).
    #[must_use]
    pub fn last_use(&self, machine: &Machine, on: Date) -> Option<Date> {
        self.activations.iter().filter(|row| row.on <= on && row.machine == *machine).map(|row| row.on).max()
    }
}
