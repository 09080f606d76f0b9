//! The partner whose benefits these are, and the roles people have in its account.

use super::folded::{Machine, Tenant};
use super::words::words;

words! {
    /// Who is using the program (R58, D11): what Microsoft itself would let that person do.
    #[derive(Default)]
    pub enum Role {
        /// Global admin.
        GlobalAdmin = "global-admin",
        /// MPN partner admin.
        #[default]
        MpnPartnerAdmin = "mpn-partner-admin",
        /// Account admin.
        AccountAdmin = "account-admin",
        /// Admin agent.
        AdminAgent = "admin-agent",
        /// User management admin.
        UserManagementAdmin = "user-management-admin",
        /// Any other MPN user.
        User = "user",
        /// An account for the cloud solution provider programme only: not authorised to see MPN benefits (R53).
        CspOnly = "csp-only",
    }
}

/// The partner account.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Partner {
    /// Company name.
    pub name: Option<String>,
    /// MPN ID, as text.
    pub mpn_id: Option<String>,
    /// The file's default role; the command line, the environment and the configuration go before it (D11).
    pub role: Role,
    /// The partner's own tenants (R38).
    pub tenants: Vec<Tenant>,
    /// Name patterns of machines that are customers' (R40); `*` stands for any characters.
    pub customer_machines: Vec<Machine>,
    /// Free text.
    pub note: Option<String>,
}
