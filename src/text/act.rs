//! Sentences for acts: why one is refused, and what one comes to.

use fluent_bundle::{FluentArgs, FluentValue};

use super::{Text, own, plain, said, say};
use crate::domain::act::figure::{Figure, Freed, What};
use crate::domain::act::left::Leaving;
use crate::domain::act::rehearsal::{Mistake, Outcome};
use crate::domain::act::{Act, ActKind, Effect};
use crate::domain::deadline::Deadline;
use crate::domain::field::Field;
use crate::domain::listed::distinct;
use crate::domain::record::Shape;
use crate::domain::{Date, Id, State};

plain! {
    act_nobody = "act-nobody",
    act_already = "act-already",
    act_irreversible = "act-irreversible",
    ledger_mixed = "ledger-mixed",
    mistakes = "mistakes",
    rehearsal_now = "rehearsal-now",
    nothing_to_do = "nothing-to-do",
}

/// Machines that a refusal names.
pub(super) const NAMED: usize = 3;

impl Text {
    /// A sentence of an act, by the attribute of its message; none where it has no such sentence of its own.
    fn act_sentence(&self, kind: ActKind, attribute: &str, args: &FluentArgs<'_>) -> Option<String> {
        let id = format!("act-{}", kind.as_word());
        let has = self.messages.has_attr(&id, attribute);
        has.then(|| self.messages.get_attr_args_fluent(&id, attribute, Some(args)))
    }

    /// The same of a sentence that every act has.
    fn act_words(&self, kind: ActKind, attribute: &str) -> String {
        self.act_sentence(kind, attribute, &FluentArgs::new()).unwrap_or_default()
    }

    /// An act, as the menu names it; `sort` is that of the thing it is done to ([`ActKind::sort_of`]).
    #[must_use]
    pub fn act_kind(&self, kind: ActKind, sort: &'static str) -> String {
        let args: FluentArgs<'_> = [("sort", FluentValue::from(sort))].into_iter().collect();
        self.messages.get_args_fluent(&format!("act-{}", kind.as_word()), Some(&args))
    }

    /// An act, as the help lists it.
    #[must_use]
    pub fn act_help(&self, kind: ActKind) -> String {
        self.act_words(kind, "help")
    }

    /// What an act records, as the command line says it.
    #[must_use]
    pub fn cli_act(&self, kind: ActKind) -> String {
        self.act_words(kind, "cli")
    }

    /// How the act is typed, for instance.
    #[must_use]
    pub fn cli_act_example(&self, kind: ActKind) -> String {
        self.act_words(kind, "example")
    }

    /// What the command line takes under that name.
    #[must_use]
    pub fn cli_act_argument(&self, kind: ActKind, name: &str) -> String {
        self.act_words(kind, name)
    }

    /// What the form of an act takes as the answer to a question.
    #[must_use]
    pub fn act_takes(&self, kind: ActKind, field: Field, shape: Shape) -> String {
        let own = self.act_sentence(kind, &format!("asked-{}", field.as_word()), &FluentArgs::new());
        // What happened is never later than the day it is told on.
        let past = || (field == Field::On).then(|| say!(self, "takes-date-past"));
        own.or_else(past).unwrap_or_else(|| self.takes_as(field, shape))
    }

    /// What an act without figures is for, with what tells it from others.
    #[must_use]
    pub fn act_about(&self, act: &Act) -> String {
        let mut args = FluentArgs::new();
        act.tells().iter().for_each(|(name, what)| args.set(*name, self.figure(what)));
        self.act_sentence(act.kind(), "about", &args).unwrap_or_else(|| say!(self, "act-recorded"))
    }

    /// A letter that no line of a menu has.
    #[must_use]
    pub fn menu_letters(&self, letters: &[String]) -> String {
        let letters: Vec<&str> = distinct(letters.iter().map(String::as_str).filter(|letter| !letter.is_empty()));
        say!(self, "menu-letters", letters = said(self.list(letters)))
    }

    /// That an act whose letter was pressed is one of other kinds of records.
    #[must_use]
    pub fn menu_elsewhere(&self, act: ActKind) -> String {
        let kinds = self.list(act.kinds().iter().map(|kind| self.kind(*kind)));
        say!(self, "menu-elsewhere", act = self.act_kind(act, ""), kinds = said(kinds))
    }

    /// Why an act may not be done, and the last day as of which it can still be recorded.
    #[must_use]
    pub fn act_earlier(&self, why: &str, day: Date) -> String {
        say!(self, "act-earlier", why = said(why), day = own(day))
    }

    /// The same in the form of the act, where the day is typed.
    #[must_use]
    pub fn act_earlier_in_form(&self, why: &str, day: Date) -> String {
        say!(self, "act-earlier-in-form", why = said(why), day = own(day))
    }

    /// Why an act may not be done, and that on the last day on which that did not stand against it the review was missing.
    #[must_use]
    pub fn act_earlier_review(&self, why: &str, day: Date, other: &str) -> String {
        say!(self, "act-earlier-review", why = said(why), day = own(day), other = said(other))
    }

    /// What an act asks for before anything can be said of it, where nobody can guess that.
    #[must_use]
    pub fn act_asks(&self, kind: ActKind) -> Option<String> {
        self.act_sentence(kind, "asks", &FluentArgs::new())
    }

    /// Why an act may not be done, and what stood against it on the last day on which that did not.
    #[must_use]
    pub fn act_earlier_against(&self, why: &str, day: Date, other: &str) -> String {
        say!(self, "act-earlier-against", why = said(why), day = own(day), other = said(other))
    }

    /// That nothing is recorded on a day.
    #[must_use]
    pub fn only_asked(&self, day: Date) -> String {
        say!(self, "only-asked", day = own(day))
    }

    /// Several dates, one of which can be dismissed.
    #[must_use]
    pub fn which_of_dates(&self, state: &State, dates: &[Deadline]) -> String {
        let named =
            |item: &Deadline| say!(self, "date-of", kind = said(self.date_kind(state, item)), date = own(item.date));
        let all: Vec<String> = dates.iter().map(named).collect();
        say!(self, "which-of-dates", count = dates.len(), dates = said(self.list(&all)))
    }

    /// The title of the menu of acts.
    #[must_use]
    pub fn actions_title(&self, name: &str) -> String {
        say!(self, "actions-title", name = said(name))
    }

    /// What an act would come to.
    #[must_use]
    pub fn act_comes_to(&self, what: &str) -> String {
        say!(self, "act-comes-to", what = said(what))
    }

    /// What one of several ways would come to.
    #[must_use]
    pub fn act_either(&self, how: &str, what: &str) -> String {
        say!(self, "act-either", how = how, what = said(what))
    }

    /// A way to redeem a token, with its figures.
    #[must_use]
    pub fn outcome(&self, outcome: &Outcome) -> String {
        let (seats, days) = (outcome.seats, outcome.days);
        let (ends, seat_days) = (own(outcome.ends), outcome.seat_days());
        let how = outcome.how.as_word();
        say!(self, "outcome", how = how, seats = seats, days = days, ends = ends, seat_days = seat_days)
    }

    /// Every way to redeem a token by its name, with what it would come to; none where there is no way.
    #[must_use]
    pub fn ways(&self, outcomes: &[Outcome]) -> Option<String> {
        let what = |outcome: &Outcome| {
            let args = self.figures(&outcome.figures());
            self.act_sentence(ActKind::Redeem, "did", &args).unwrap_or_default()
        };
        let way = |outcome: &Outcome| self.act_either(outcome.how.as_word(), &what(outcome));
        (!outcomes.is_empty()).then(|| self.clauses(outcomes.iter().map(way)))
    }

    /// What would be done in one of several ways.
    #[must_use]
    pub fn done_either(&self, state: &State, id: &str, ways: &str) -> String {
        say!(self, "done-act", name = said(self.called_by_id(state, id)), what = said(ways))
    }

    /// The headings of the figures of several ways.
    #[must_use]
    pub fn outcome_headings(&self) -> [String; 4] {
        [
            say!(self, "rehearsal-seats"),
            say!(self, "rehearsal-days"),
            say!(self, "rehearsal-ends"),
            say!(self, "rehearsal-seat-days"),
        ]
    }

    /// The tenant that ways are rehearsed on, and the subscription that is there already.
    #[must_use]
    pub fn rehearsal_on(&self, tenant: &str, into: Option<&str>) -> String {
        say!(self, "rehearsal-on", tenant = tenant, into = into.unwrap_or("none"))
    }

    /// What a mistake would cost, and until when Microsoft would replace the token for it.
    #[must_use]
    pub fn mistake(&self, mistake: &Mistake) -> String {
        let signed = |number: i64| match number {
            0 => said("±0"),
            number if number < 0 => said(format!("−{}", number.unsigned_abs())),
            number => said(format!("+{number}")),
        };
        let (done, meant) = (mistake.done.as_word(), mistake.meant.as_word());
        let (seats, days) = (signed(mistake.seats), signed(mistake.days));
        let replaced = self.replaced_until(mistake.replaced);
        say!(self, "mistake", done = done, meant = meant, seats = seats, days = days, replaced = replaced)
    }

    /// What a wrong tenant would cost.
    #[must_use]
    pub fn mistake_tenant(&self, last: Option<Date>) -> String {
        say!(self, "mistake-tenant", replaced = self.replaced_until(last))
    }

    /// Whether a token is replaced for a mistake, and until when.
    fn replaced_until(&self, last: Option<Date>) -> String {
        let (replaced, last) = (if last.is_some() { "yes" } else { "no" }, last.map(|last| last.to_string()));
        say!(self, "mistake-replaced", replaced = replaced, last = last.unwrap_or_default())
    }

    /// What an activation would come to, by the state of the machine's hardware.
    #[must_use]
    pub fn hardware(&self, changed: bool, what: &str) -> String {
        let changed = if changed { "yes" } else { "no" };
        say!(self, "hardware", changed = changed, what = said(what))
    }

    /// What the ledger knows of a machine.
    #[must_use]
    pub fn ledger_knows(&self, machine: &str, on: Date) -> String {
        say!(self, "ledger-knows", machine = machine, on = own(on))
    }

    /// An act that was recorded, by what tells it from others.
    fn act_named(&self, act: &Act, id: &str) -> String {
        let args: FluentArgs<'_> = [("id", FluentValue::from(id))].into_iter().collect();
        if let Some(named) = self.act_sentence(act.kind(), "named", &args) {
            return named;
        }
        let more: Vec<String> = act.tells().iter().map(|(_, what)| self.what(what)).collect();
        let more = if more.is_empty() { "none".to_owned() } else { self.list(&more) };
        say!(self, "act-named", act = self.act_kind(act.kind(), ""), id = id, more = said(more))
    }

    /// What was undone, or done again.
    #[must_use]
    pub fn undone_act(&self, act: &Act, id: &str, again: bool) -> String {
        let what = self.act_named(act, id);
        if again {
            return say!(self, "redone-act", what = said(what));
        }
        self.undone_here_only(act.kind(), &what).unwrap_or_else(|| say!(self, "undone-act", what = said(what)))
    }

    /// What undoing an act does not undo at Microsoft, where there is such a thing.
    pub(super) fn undone_here_only(&self, kind: ActKind, what: &str) -> Option<String> {
        let args: FluentArgs<'_> = [("what", FluentValue::from(what))].into_iter().collect();
        self.act_sentence(kind, "undone", &args)
    }

    /// That a key was looked at for the first time.
    #[must_use]
    pub fn viewed(&self, id: &str) -> String {
        say!(self, "done-viewed", id = id)
    }

    /// That the first look at a key was taken off the record, which does not undo it.
    #[must_use]
    pub fn undone_view(&self, id: &str) -> String {
        say!(self, "undone-view", id = id)
    }

    /// A figure, in words.
    fn what(&self, what: &What) -> String {
        let or_none = |text: Option<String>| text.unwrap_or_else(|| "none".to_owned());
        let all = |ids: &[Id]| (!ids.is_empty()).then(|| self.shown_all(ids.iter().map(Id::as_str)));
        match what {
            What::Flag(flag) => if *flag { "yes" } else { "no" }.to_owned(),
            What::Count(count) => count.to_string(),
            What::Several(count) => count.to_string(),
            What::Days(days) => days.to_string(),
            What::Limit(limit) => or_none(limit.map(|limit| limit.to_string())),
            What::Date(date) => date.to_string(),
            What::MaybeDate(date) => or_none(date.map(|date| date.to_string())),
            What::Word(word) => (*word).to_owned(),
            What::Id(id) => self.shown(id.as_str()).into_owned(),
            What::MaybeId(id) => or_none(id.as_ref().map(|id| self.shown(id.as_str()).into_owned())),
            What::Field(field) => self.field(*field),
            What::Ids(ids) => or_none(all(ids)),
            What::Text(text) => self.shown(text).into_owned(),
            What::Texts(texts) => self.shown_all(texts.iter().map(String::as_str)),
            What::Case(case) => self.activation_case(*case),
            What::Freed(freed) => {
                let freed: Vec<String> = freed.iter().map(|(id, freed)| self.returned(id, *freed)).collect();
                or_none((!freed.is_empty()).then(|| self.list(&freed)))
            }
        }
    }

    /// A figure as a message takes it; what is somebody's text is masked.
    pub(super) fn figure(&self, what: &What) -> FluentValue<'static> {
        match what {
            What::Count(count) => FluentValue::from(*count),
            What::Several(count) => FluentValue::from(*count),
            What::Days(days) => FluentValue::from(*days),
            What::Limit(Some(limit)) => FluentValue::from(*limit),
            What::Flag(_)
            | What::Limit(None)
            | What::Date(_)
            | What::MaybeDate(_)
            | What::Word(_)
            | What::Id(_)
            | What::MaybeId(_)
            | What::Field(_)
            | What::Ids(_)
            | What::Text(_)
            | What::Texts(_)
            | What::Case(_)
            | What::Freed(_) => FluentValue::from(self.what(what)),
        }
    }

    /// The figures of what an act comes to, as a message takes them.
    fn figures(&self, figures: &[Figure]) -> FluentArgs<'static> {
        figures.iter().map(|figure| (figure.name, self.figure(&figure.what))).collect()
    }

    /// A sentence of what an act comes to.
    fn of_effect(&self, effect: &Effect, attribute: &str) -> Option<String> {
        let variant = effect.variant();
        let attribute = if variant.is_empty() { attribute.to_owned() } else { format!("{attribute}-{variant}") };
        self.act_sentence(effect.kind(), &attribute, &self.figures(&effect.figures()))
    }

    /// What an act comes to, in a few words.
    #[must_use]
    pub fn effect(&self, effect: &Effect) -> String {
        self.of_effect(effect, "did").unwrap_or_else(|| say!(self, "act-recorded"))
    }

    /// What holds already, where an act changes nothing.
    #[must_use]
    pub fn nothing_changed(&self, effect: Option<&Effect>) -> String {
        effect.and_then(|effect| self.unchanged(effect)).unwrap_or_else(|| self.done_nothing())
    }

    /// The same, where the act has words of its own for it: those of how it came, or those for every way.
    #[must_use]
    pub fn unchanged(&self, effect: &Effect) -> Option<String> {
        let plain = || self.act_sentence(effect.kind(), "unchanged", &self.figures(&effect.figures()));
        self.of_effect(effect, "unchanged").or_else(plain)
    }

    /// A coming date as it is chosen to be dismissed: its kind and its day, as the options take them.
    #[must_use]
    pub fn date_to_dismiss(&self, state: &State, item: &Deadline) -> String {
        let what = said(self.deadline(state, item));
        say!(self, "date-to-dismiss", kind = item.kind.as_word(), date = own(item.date), what = what)
    }

    /// What somebody who leaves gives back, and when it is free.
    fn returned(&self, id: &Id, freed: Freed) -> String {
        match freed {
            Freed::Now | Freed::Unlocked => say!(self, "did-left-now", id = id.as_str()),
            Freed::From(from) => say!(self, "did-left-later", id = id.as_str(), from = own(from)),
            Freed::Over => say!(self, "did-left-over", id = id.as_str()),
        }
    }

    /// Everything that somebody who leaves holds: what is taken back and when it is free, and what is not.
    #[must_use]
    pub fn leaving(&self, state: &State, leaving: &Leaving) -> Vec<String> {
        let name = |id: &Id| state.thing(id).map(|thing| self.held_thing(state, thing)).unwrap_or_default();
        let released = leaving.released.iter().map(|(id, freed)| match freed {
            Freed::Now => say!(self, "leaving-now", id = id.as_str(), name = name(id)),
            Freed::Unlocked => say!(self, "leaving-unlocked", id = id.as_str(), name = name(id)),
            Freed::From(from) => say!(self, "leaving-later", id = id.as_str(), name = name(id), from = own(from)),
            Freed::Over => say!(self, "leaving-over", id = id.as_str(), name = name(id)),
        });
        let kept = leaving.kept.iter().map(|id| say!(self, "leaving-kept", id = id.as_str(), name = name(id)));
        let over = leaving.over.iter().map(|id| say!(self, "leaving-past", id = id.as_str(), name = name(id)));
        released.chain(kept).chain(over).collect()
    }

    /// What the record of an id is called, as done lines begin.
    fn called_by_id(&self, state: &State, id: &str) -> String {
        Id::parse(id).map_or_else(|_| self.shown(id).into_owned(), |id| self.named_id(state, &id))
    }

    /// What an act did, as one sentence: to what, what was done, what follows. People are called by their names.
    pub(super) fn done_act(&self, state: &State, of: (&Act, Date), id: &str, effect: Option<&Effect>) -> String {
        let (act, on) = of;
        let person = |what: &What| match what {
            What::Id(id) => state.person(id).map(|own| FluentValue::from(self.shown(&own.name).into_owned())),
            What::Flag(_)
            | What::Count(_)
            | What::Several(_)
            | What::Days(_)
            | What::Limit(_)
            | What::Date(_)
            | What::MaybeDate(_)
            | What::Word(_)
            | What::MaybeId(_)
            | What::Field(_)
            | What::Ids(_)
            | What::Text(_)
            | What::Texts(_)
            | What::Case(_)
            | What::Freed(_) => None,
        };
        let told = |what: &What| person(what).unwrap_or_else(|| self.figure(what));
        let figures = effect.map(Effect::figures).unwrap_or_default();
        let mut args: FluentArgs<'_> = figures.iter().map(|own| (own.name, told(&own.what))).collect();
        let what = effect.map(|effect| self.effect(effect));
        let name = self.called_by_id(state, id);
        args.set("name", name.clone());
        args.set("on", on.to_string());
        args.set("sort", Id::parse(id).map_or("", |id| act.kind().sort_of(state, &id)));
        act.tells().iter().for_each(|(name, what)| args.set(*name, told(what)));
        if let Some(what) = &what {
            args.set("what", what.clone());
        }
        let variant = effect.map(Effect::variant).filter(|variant| !variant.is_empty());
        let of_variant = variant.and_then(|variant| self.act_sentence(act.kind(), &format!("done-{variant}"), &args));
        let sentence = of_variant.or_else(|| self.act_sentence(act.kind(), "done", &args));
        sentence.unwrap_or_else(|| match what {
            Some(what) => say!(self, "done-act", name = said(name), what = said(what)),
            None => say!(self, "done-act-plain", name = said(name), act = self.act_kind(act.kind(), ""), on = own(on)),
        })
    }
}
