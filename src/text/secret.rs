//! Sentences for using keys: what was copied where, and what looking at a key means.

use super::{Text, own, plain, said, say};
use crate::clipboard::{Cleared, CopyError, Sent};
use crate::domain::Date;
use crate::domain::reveal::NoKey;

plain! {
    hint_copy_number = "hint-copy-number",
    reveal_no = "reveal-no",
    reveal_yes = "reveal-yes",
    no_contract = "no-contract",
    contract_is_shown = "contract-is-shown",
    refused_not_authorised = "refused-not-authorised",
    key_nothing = "key-nothing",
    key_nearest = "key-nearest",
    key_left = "key-left",
    key_tail_missing = "key-tail-missing",
    key_as_query = "key-as-query",
    cli_key = "cli-key",
    cli_key_query = "cli-key-query",
    cli_key_tail = "cli-key-tail",
    cli_key_copy = "cli-key-copy",
    cli_key_print = "cli-key-print",
}

impl Text {
    /// A file that was named for a key has none.
    #[must_use]
    pub fn cli_key_none_in(&self, path: &str) -> String {
        say!(self, "cli-key-none-in", path = self.path(path))
    }

    /// Where a key comes from was said of what has none.
    #[must_use]
    pub fn cli_no_key_field(&self) -> String {
        say!(self, "cli-no-key-field")
    }

    /// Several keys came where one is recorded.
    #[must_use]
    pub fn cli_keys_several(&self, count: usize) -> String {
        say!(self, "cli-keys-several", count = count)
    }

    /// Why there is no key to use.
    #[must_use]
    pub fn no_key(&self, none: NoKey) -> String {
        match none {
            NoKey::Cal => say!(self, "no-key-cal"),
            NoKey::NotNeeded => say!(self, "no-key-not-needed"),
            NoKey::None => say!(self, "no-key-none"),
            NoKey::NoToken => say!(self, "no-token-none"),
            NoKey::AllUsed => say!(self, "no-key-all-used"),
            NoKey::Lapsed => say!(self, "no-key-lapsed"),
            NoKey::AllRedeemed => say!(self, "no-token-all-redeemed"),
            NoKey::Other => say!(self, "no-key-other"),
        }
    }

    /// What can be done where there is no key to use, by the keys that do it on the dashboard.
    #[must_use]
    pub fn no_key_do(&self, none: NoKey, new: &str, open: &str, find: &str) -> Option<String> {
        match none {
            NoKey::Cal | NoKey::NotNeeded => None,
            NoKey::None | NoKey::NoToken => Some(say!(self, "no-key-none-do", new = new)),
            NoKey::AllUsed => Some(say!(self, "no-key-all-used-do", open = open)),
            NoKey::Lapsed => Some(say!(self, "no-key-lapsed-do", open = open)),
            NoKey::AllRedeemed => Some(say!(self, "no-token-all-redeemed-do", open = open)),
            NoKey::Other => Some(say!(self, "no-key-other-do", find = find)),
        }
    }

    /// Under a key that is shown.
    #[must_use]
    pub fn reveal_hint(&self, left: u64) -> String {
        say!(self, "reveal-hint", left = left)
    }

    /// Before a key that was never viewed is shown or copied on another day than today.
    #[must_use]
    pub fn reveal_not_now(&self, name: &str, whole_run: bool) -> String {
        let run = if whole_run { "yes" } else { "no" };
        say!(self, "reveal-not-now", name = said(name), run = run)
    }

    /// The title of the question before the first look at a key.
    #[must_use]
    pub fn reveal_title(&self, name: &str) -> String {
        say!(self, "reveal-title", name = said(name))
    }

    /// The question before the first look at a key that ends the right to a refund (R15).
    #[must_use]
    pub fn reveal_ends_refund(&self, until: Date) -> String {
        say!(self, "reveal-ends-refund", until = own(until))
    }

    /// What became of a copy: no more than is known.
    #[must_use]
    pub fn copied(&self, name: &str, sent: Sent, seconds: u64) -> String {
        match sent {
            Sent::Copied => say!(self, "copied", name = name, seconds = seconds),
            Sent::Tmux { handed_on: true } => say!(self, "copied-tmux", name = name, seconds = seconds),
            Sent::Tmux { handed_on: false } => say!(self, "copied-tmux-only", name = name, seconds = seconds),
            Sent::Terminal => say!(self, "copied-terminal", name = name),
        }
    }

    /// Why nothing was copied.
    #[must_use]
    pub fn copy_error(&self, error: &CopyError) -> String {
        match error {
            CopyError::Nowhere => say!(self, "copy-nowhere"),
            CopyError::Off => say!(self, "copy-off"),
            CopyError::Refused(why) => say!(self, "copy-refused", why = why.as_str()),
            CopyError::NoHelper(why) => say!(self, "copy-no-helper", why = why.as_str()),
            CopyError::NoAnswer => say!(self, "copy-no-answer"),
        }
    }

    /// What became of clearing: no more than is known. Nothing is said where nothing was done.
    #[must_use]
    pub fn cleared(&self, cleared: Cleared, sent: Sent) -> Option<String> {
        match (cleared, sent) {
            (Cleared::Nothing, _) => None,
            (Cleared::Gone, Sent::Tmux { handed_on: true }) => Some(say!(self, "tmux-cleared-handed-on")),
            (Cleared::Gone, Sent::Tmux { handed_on: false }) => Some(say!(self, "tmux-cleared")),
            (Cleared::Gone, Sent::Copied | Sent::Terminal) => Some(say!(self, "clipboard-cleared")),
            (Cleared::Changed, Sent::Tmux { .. }) => Some(say!(self, "tmux-changed")),
            (Cleared::Changed, Sent::Copied | Sent::Terminal) => Some(say!(self, "clipboard-changed")),
        }
    }

    /// A key was handed on without some of its characters.
    #[must_use]
    pub fn key_cut(&self, name: &str) -> String {
        say!(self, "key-cut", name = name)
    }

    /// A number of a benefit.
    #[must_use]
    pub fn name_of(&self, what: &str, id: &str) -> String {
        say!(self, "name-of", what = what, id = id)
    }

    /// Which of several keys is meant, asked on a terminal.
    #[must_use]
    pub fn key_pick(&self, count: usize) -> String {
        say!(self, "key-pick", count = own(count))
    }

    /// None of several keys was picked.
    #[must_use]
    pub fn key_none_picked(&self, count: usize) -> String {
        say!(self, "key-none-picked", count = own(count))
    }

    /// More keys than one are meant.
    #[must_use]
    pub fn key_several(&self, count: usize) -> String {
        say!(self, "key-several", count = count)
    }

    /// A key that was never viewed, on another day than today, on the command line.
    #[must_use]
    pub fn key_not_now(&self, id: &str) -> String {
        say!(self, "key-not-now", id = id)
    }

    /// A first view that ends a right needs to be confirmed, and nobody can be asked.
    #[must_use]
    pub fn key_needs_yes(&self, why: &str) -> String {
        say!(self, "key-needs-yes", why = said(why))
    }

    /// A key on the clipboard, counted down.
    #[must_use]
    pub fn on_clipboard(&self, name: &str, sent: Sent, left: u64) -> String {
        match sent {
            Sent::Tmux { .. } => say!(self, "on-tmux", name = name, left = left),
            Sent::Copied | Sent::Terminal => say!(self, "on-clipboard", name = name, left = left),
        }
    }
}
