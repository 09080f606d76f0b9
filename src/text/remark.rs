//! Remarks in words: what is said beside an answer, the same in forms, on the command line and in verdicts.

use fluent_bundle::{FluentArgs, FluentValue};

use super::{Text, own, say};
use crate::domain::act::figure::What;
use crate::domain::remark::Remark;
use crate::domain::usable::NoUse;
use crate::domain::{Date, Id, State};

impl Text {
    /// A remark, as a sentence: the message `remark-WORD`. What is on record is called by its name.
    #[must_use]
    pub fn remark(&self, state: &State, remark: &Remark) -> String {
        // With its id, of an offer too: the record that is remarked on may be called the same.
        let called = |id: &Id| {
            state.thing(id).map_or_else(|| self.shown(id.as_str()).into_owned(), |thing| self.thing(state, thing))
        };
        let named = |id: &Id| FluentValue::from(called(id));
        let told = |what: &What| match what {
            What::Id(id) | What::MaybeId(Some(id)) => named(id),
            What::Ids(ids) => FluentValue::from(self.list(ids.iter().map(called))),
            What::Flag(_)
            | What::Count(_)
            | What::Several(_)
            | What::Days(_)
            | What::Limit(_)
            | What::Date(_)
            | What::MaybeDate(_)
            | What::Word(_)
            | What::Field(_)
            | What::MaybeId(None)
            | What::Text(_)
            | What::Texts(_)
            | What::Case(_)
            | What::Freed(_) => self.figure(what),
        };
        let args: FluentArgs<'_> = remark.says().iter().map(|(name, what)| (*name, told(what))).collect();
        self.messages.get_args_fluent(&format!("remark-{}", remark.word()), Some(&args))
    }

    /// How benefits that an offer grants are put on record from the command line.
    #[must_use]
    pub fn remark_add_granted(&self, offer: &str) -> String {
        say!(self, "remark-add-granted", offer = offer)
    }

    /// That a key or token is of no use any more, or for a reinstall only.
    #[must_use]
    pub fn no_use(&self, id: &str, why: NoUse) -> String {
        // A key that is full is of use all the same: for a reinstall (R18, D6).
        if why == NoUse::UsedUp {
            return say!(self, "no-use-used-up", id = id);
        }
        say!(self, "no-use", id = id, why = why.as_word())
    }

    /// Why a key is of no use any more, in a word or two.
    #[must_use]
    pub fn no_use_short(&self, why: NoUse) -> String {
        say!(self, "no-use-short", why = why.as_word())
    }

    /// A word that stands for several keys or tokens.
    #[must_use]
    pub fn meant_several(&self, word: &str, count: usize) -> String {
        say!(self, "meant-several", word = word, count = count)
    }

    /// A benefit of whose keys or tokens none fits.
    #[must_use]
    pub fn meant_none_fits(&self, word: &str, count: usize) -> String {
        say!(self, "meant-none-fits", word = word, count = count)
    }

    /// Nobody is called so.
    #[must_use]
    pub fn meant_several_seats(&self, word: &str, count: usize) -> String {
        say!(self, "meant-several-seats", word = word, count = count)
    }

    /// That nobody is called so.
    #[must_use]
    pub fn meant_no_person(&self, word: &str) -> String {
        say!(self, "meant-no-person", word = word)
    }

    /// Several people are called so.
    #[must_use]
    pub fn meant_several_people(&self, word: &str, count: usize) -> String {
        say!(self, "meant-several-people", word = word, count = count)
    }

    /// A machine that the ledger has was named without what happened to it.
    #[must_use]
    pub fn case_needed(&self, machine: &str, key: &str, last: Date, mixed: bool) -> String {
        let mixed = if mixed { "yes" } else { "no" };
        say!(self, "case-needed", machine = machine, key = key, on = own(last), mixed = mixed)
    }

    /// Keys do not work on a platform (R24), which the catalogue knows and the file does not say.
    #[must_use]
    pub fn note_platform_catalogue(&self, platform: &str) -> String {
        say!(self, "note-platform-catalogue", platform = platform)
    }

    /// The catalogue knows a benefit as a client access licence (R23).
    #[must_use]
    pub fn note_catalogue_cal(&self) -> String {
        say!(self, "note-catalogue-cal")
    }

    /// The catalogue knows that a product needs no activation (R22).
    #[must_use]
    pub fn note_catalogue_no_key(&self) -> String {
        say!(self, "note-catalogue-no-key")
    }
}
