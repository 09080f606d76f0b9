//! What a command works at that changes something: reads the file, decides, writes, answers.

use std::cell::RefCell;
use std::io;
use std::process::ExitCode;
use std::slice;
use std::sync::Arc;

use super::common::Common;
use super::effect;
use super::exit::Exit;
use super::ids;
use super::output::{self, Failure};
use super::reading::{Read, faults};
use super::stop::Stop;
use super::stops;
use super::verdict::{Verdict, notes};
use crate::catalog::Programme;
use crate::config::Config;
use crate::domain::act::rehearsal::Outcome;
use crate::domain::apply::{Applied, Asking, apply};
use crate::domain::command::Command;
use crate::domain::partner::Role;
use crate::domain::record::Kind;
use crate::domain::refusal::{Plain, Refusal, Why};
use crate::domain::remark::{Remark, remarks};
use crate::domain::{Date, Id, State};
use crate::file::{Beside, Caveat, Permit, SaveError, Step, Store, Written, changed};
use crate::journal::By;
use crate::run::Run;
use crate::text::Text;

/// What a command that changes something works on.
pub(super) struct Desk<'a> {
    pub(super) common: &'a Common,
    pub(super) config: &'a Config,
    pub(super) text: &'a Text,
    /// What it may do.
    run: Run,
    /// The file; none for a disguise of it, which only answers.
    store: Option<Store>,
    pub(super) state: State,
    today: Date,
    /// Who does it.
    who: String,
    /// What was worth saying of the command that was decided last.
    notes: Vec<String>,
    /// What else was asked for, in sentences: what stands against other ways of the command.
    pub(super) beside: Vec<String>,
    /// Everything that is known to stand against the command, where it is refused.
    pub(super) faults: Vec<Refusal>,
}

/// What a command came to: what it changes and whether that was written, or why it is refused.
type Ran = Result<(Applied, bool), Refusal>;

/// Makes the command out of what was typed, for the state that it is decided on: the file may change meanwhile.
pub(super) type Making<'m> = &'m dyn Fn(&Desk<'_>) -> Result<Command, Failure>;

/// How often a command is asked again because the file changed. From the second time on no other `mpn` can change it
/// meanwhile; an editor, which takes no lock, can.
const TRIES: usize = 10;

/// How often a lock that somebody holds is waited for once more: a minute in all, which is many saves of a large file.
const WAITS: usize = 12;

impl<'a> Desk<'a> {
    pub(super) fn open(common: &'a Common, config: &'a Config, dry_run: bool, text: &'a Text) -> Result<Self, Stop> {
        let Read { store, state, today, problems: _ } = Read::clean(common, config, text)?;
        let run = Run { dry_run, ..common.run() };
        let (who, notes, beside, faults) = (common.who(config), Vec::new(), Vec::new(), Vec::new());
        Ok(Self { common, config, text, run, store, state, today, who, notes, beside, faults })
    }

    /// The day that counts as today.
    pub(super) fn today(&self) -> Date {
        self.common.today.unwrap_or(self.today)
    }

    /// Who asks (D11).
    pub(super) fn role(&self) -> Role {
        self.common.role.or(self.config.role).unwrap_or(self.state.partner.role)
    }

    /// Permission to write: not on a what-if date, in a dry run, or where it was asked to write nothing.
    pub(super) fn permit(&self) -> Option<Permit> {
        self.run.permit()
    }

    /// Whether it only answers: asked for, or since it is about another day than today.
    pub(super) fn only_answers(&self) -> bool {
        self.run.dry_run || self.run.what_if.is_some()
    }

    /// Who asks, and for which day.
    pub(super) fn asking(&self) -> Asking {
        Asking { today: self.today(), role: self.role() }
    }

    /// What was worth saying of the command that was decided last, as it was called before.
    pub(super) fn notes(&self) -> &[String] {
        &self.notes
    }

    /// The state file as messages name it; none for a disguise.
    pub(super) fn shown_path(&self) -> Option<String> {
        self.store.as_ref().map(|store| self.common.shown(store.path(), self.text))
    }

    pub(super) fn decide(&self, command: &Command) -> Result<Applied, Refusal> {
        apply(&self.state, command, self.asking())
    }

    /// Does a command, as far as it may: the verdict, and whether it was written.
    pub(super) fn run(&mut self, command: &Command) -> Result<Ran, Failure> {
        self.run_made(&|_| Ok(command.clone()))
    }

    /// The same of a command that is made anew for each state that it is decided on. Of one that is as large as an import
    /// nothing stays once it is decided.
    pub(super) fn run_made(&mut self, make: Making<'_>) -> Result<Ran, Failure> {
        let run = stops::held_off(|| self.run_until_saved(make));
        if let Some(store) = &mut self.store {
            store.release();
        }
        run
    }

    fn run_until_saved(&mut self, make: Making<'_>) -> Result<Ran, Failure> {
        let (mut changes, mut waits) = (0, 0);
        while changes < TRIES {
            let command = make(self)?;
            let remarks = remarks(&self.state, &command, self.today(), &Programme(self.state.rules));
            self.notes = notes(self.text, &self.state, &remarks);
            let applied = match self.decide(&command) {
                Ok(applied) => applied,
                Err(refusal) => return Ok(Err(refusal)),
            };
            let word = command.as_word();
            drop(command);
            let permit = self.permit();
            let Some(store) = &mut self.store else { return Ok(Ok((applied, false))) };
            let path = store.path().display().to_string();
            let changed = changed(store.text(), &self.state, &applied);
            let (written, state) =
                changed.map_err(|odd| Failure::new(Exit::File, self.text.unsplicable(&path, &odd)))?;
            let Some(permit) = permit else { return Ok(Ok((applied, false))) };
            if applied.edits.is_empty() {
                return Ok(Ok((applied, false)));
            }
            tell(self.text, &path, &store.caveats());
            let by = By { who: &self.who, today: self.today };
            let steps = [by.changed(word, &applied.edits, self.text)];
            let beside = Beside { steps: &steps, versions: usize::from(self.config.versions) };
            match store.save_with(&Arc::clone(store.text()), &written, beside, permit) {
                Ok(()) => {
                    tell(self.text, &path, &store.missed());
                    self.state = state;
                    return Ok(Ok((applied, true)));
                }
                // Another program's save between our reading and our saving is no reason to give up: the command is asked
                // again, with the file held, so that writers do not starve each other.
                Err(SaveError::Changed) => {
                    changes += 1;
                    self.read_again(&mut waits)?;
                }
                Err(SaveError::Busy) if waits < WAITS => waited(self.text, self.common.json, &path, &mut waits),
                // Told only now, and once: the next try goes through.
                Err(SaveError::Unkept(caveats)) => tell(self.text, &path, &caveats),
                Err(error) => return Err(not_written(self.text, &path, &error)),
            }
        }
        let path = self.store.as_ref().map(|store| store.path().display().to_string()).unwrap_or_default();
        Err(not_written(self.text, &path, &SaveError::Changed))
    }

    /// Reads the file again, held against other programs that save it.
    fn read_again(&mut self, waits: &mut usize) -> Result<(), Failure> {
        let Some(store) = &mut self.store else { return Ok(()) };
        let path = store.path().display().to_string();
        while let Err(error) = store.hold() {
            if !matches!(error, SaveError::Busy) || *waits >= WAITS {
                return Err(not_written(self.text, &path, &error));
            }
            waited(self.text, self.common.json, &path, waits);
        }
        let loaded = store.reload().map_err(|error| Failure::new(Exit::File, self.text.file_error(&path, &error)))?;
        if !loaded.is_clean() {
            return Err(Failure::new(Exit::File, faults(store.path(), &loaded, self.common, self.text)));
        }
        self.text.guard_file(&loaded);
        self.state = loaded.state;
        Ok(())
    }

    /// The file; none for a disguise.
    pub(super) fn store(&self) -> Option<&Store> {
        self.store.as_ref()
    }

    /// Reads the file again and keeps other programs from saving it, until [`Desk::release`].
    pub(super) fn hold(&mut self) -> Result<(), Failure> {
        self.read_again(&mut 0)
    }

    /// Lets other programs save it again.
    pub(super) fn release(&mut self) {
        if let Some(store) = &mut self.store {
            store.release();
        }
    }

    /// Who does it, and on which day.
    pub(super) fn by(&self) -> By<'_> {
        By { who: &self.who, today: self.today }
    }

    /// The file is not what it was when somebody was asked.
    pub(super) fn changed_meanwhile(&self) -> Failure {
        let path = self.store.as_ref().map(|store| store.path().display().to_string()).unwrap_or_default();
        not_written(self.text, &path, &SaveError::Changed)
    }

    /// Saves a text as one step. What was told before the save is told once.
    pub(super) fn save_step(&mut self, text: &Arc<str>, step: Step, permit: Permit) -> Result<(), Failure> {
        let Some(store) = &mut self.store else { return Ok(()) };
        let path = store.path().display().to_string();
        tell(self.text, &path, &store.caveats());
        let base = Arc::clone(store.text());
        let steps = [step];
        let beside = Beside { steps: &steps, versions: usize::from(self.config.versions) };
        let mut saved = store.save_with(&base, text, beside, permit);
        if let Err(SaveError::Unkept(caveats)) = &saved {
            tell(self.text, &path, caveats);
            saved = store.save_with(&base, text, beside, permit);
        }
        tell(self.text, &path, &store.missed());
        saved.map_err(|error| not_written(self.text, &path, &error))
    }

    /// Does a command and answers: in words, or as a verdict.
    pub(super) fn answer(&mut self, command: &Command) -> Result<ExitCode, Stop> {
        self.answer_with(&|_| Ok(command.clone()), &[], &[])
    }

    /// Does a command and answers, with outcomes to choose from and what was remarked of it before.
    pub(super) fn answer_with(
        &mut self,
        make: Making<'_>,
        outcomes: &[Outcome],
        known: &[Remark],
    ) -> Result<ExitCode, Stop> {
        let choices = || outcomes.iter().map(effect::outcome).collect::<Vec<_>>();
        let made = RefCell::new(Command::Several(Vec::new()));
        let answer = self.run_made(&|desk| {
            let command = make(desk)?;
            made.replace(command.clone());
            Ok(command)
        })?;
        let command = made.into_inner();
        let mut notes = [notes(self.text, &self.state, known), self.notes.clone()].concat();
        // What is read beside an answer stands in a document with it, and on a screen before it.
        if self.common.json || answer.is_err() {
            notes.splice(0..0, self.beside.iter().cloned());
        }
        match answer {
            Ok((applied, done)) => {
                let id = applied.subject.as_ref().map(Id::to_string);
                // Found so by a run that may write: nothing is missing in the file.
                let nothing = applied.edits.is_empty() && self.permit().is_some();
                if self.common.json {
                    let verdict = Verdict {
                        allowed: true,
                        effect: Some(effect::effect(&applied)),
                        notes,
                        outcomes: choices(),
                        done: done.then_some(true).or_else(|| nothing.then_some(false)),
                        ..Verdict::default()
                    };
                    output::document(&verdict, self.text).map_err(|error| unanswered(error, done, self.text))?;
                } else {
                    let words = if applied.edits.is_empty() {
                        self.text.nothing_changed(applied.effect.as_ref())
                    } else if let Some(ways) = self.text.ways(outcomes) {
                        self.text.done_either(&self.state, id.as_deref().unwrap_or_default(), &ways)
                    } else {
                        self.text.done(&self.state, &command, id.as_deref(), applied.effect.as_ref())
                    };
                    for outcome in outcomes {
                        output::note(&self.text.outcome(outcome));
                    }
                    output::notes(&self.beside);
                    let written = if done {
                        self.text.cli_done_written(&words)
                    } else if nothing {
                        words
                    } else {
                        self.text.cli_not_written(&words)
                    };
                    output::note(&written);
                    output::notes(&notes);
                }
                if let Some(sentence) = self.text.counted_once(&command) {
                    output::note(&sentence);
                }
                // A key where none belongs is recorded as it was typed, and that is said at once.
                if let Some(sentence) = self.text.holds_key(&command.texts()) {
                    output::note(&sentence);
                }
                Ok(Exit::Done.into())
            }
            Err(refusal) => self.refused(&refusal, notes),
        }
    }

    /// Answers a refusal. An id that nothing has is no rule's business: it is not found.
    pub(super) fn refused(&self, refusal: &Refusal, notes: Vec<String>) -> Result<ExitCode, Stop> {
        let reason = self.text.refusal(&self.state, refusal, self.role());
        let others = self.faults.iter().map(|own| self.text.refusal(&self.state, own, self.role()));
        let mut also: Vec<String> = others.filter(|own| *own != reason).collect();
        also.dedup();
        let why = &refusal.why;
        // Who is to get a seat must be somebody of the directory: that is a rule (R43).
        if let (Why::Unknown { id, kind }, None) = (why, refusal.rule) {
            let candidates =
                ids::near(&self.state, id.as_str(), kind.as_ref().map_or(Kind::ALL, slice::from_ref), self.text);
            let all = std::iter::once(reason).chain(also).collect::<Vec<_>>().join("\n");
            return Err(Failure { candidates, ..Failure::new(Exit::NotFound, all) }.into());
        }
        // Several are possible, or none of those that there are: which is meant is no rule's business.
        if let Why::WhichDate { of } | Why::NothingListed { of } = why {
            let exit = if matches!(why, Why::WhichDate { .. }) { Exit::Ambiguous } else { Exit::NotFound };
            let candidates = of.iter().map(|item| self.text.date_to_dismiss(&self.state, item)).collect();
            return Err(Failure { candidates, ..Failure::new(exit, reason) }.into());
        }
        let all = || std::iter::once(reason.clone()).chain(also.iter().cloned()).collect::<Vec<_>>().join("\n");
        if let Some(exit) = no_rule(why) {
            return Err(Failure::new(exit, all()).into());
        }
        if self.common.json {
            let verdict = Verdict { also, ..Verdict::refused(refusal, reason, notes) };
            output::document(&verdict, self.text)?;
            return Ok(Exit::Refused.into());
        }
        output::notes(&notes);
        Err(Failure::new(Exit::Refused, all()).into())
    }
}

/// How a run ends where no rule refuses but the words are wrong; every other reason is a rule's.
fn no_rule(why: &Why) -> Option<Exit> {
    let usage = matches!(
        why,
        Why::Field { .. }
            | Why::Missing { .. }
            | Why::Control(_)
            | Why::WholeNeeded { .. }
            | Why::Plain(Plain::OnePartner)
            | Why::OtherKind { .. }
    );
    if matches!(why, Why::NoSuchRow { .. }) { Some(Exit::NotFound) } else { usage.then_some(Exit::Usage) }
}

/// Tells what a save will not keep of the file. What hinders the save is said by its failure.
fn tell(text: &Text, path: &str, caveats: &[Caveat]) {
    for caveat in caveats.iter().filter(|caveat| !caveat.hinders()) {
        output::note(&text.caveat(path, caveat));
    }
}

/// A lock was waited for in vain, and is once more; said the first time, to people.
fn waited(text: &Text, json: bool, path: &str, waits: &mut usize) {
    if *waits == 0 && !json {
        output::note(&text.cli_waiting(path));
    }
    *waits += 1;
}

/// A command that was not surely written.
fn not_written(text: &Text, path: &str, error: &SaveError) -> Failure {
    Failure { written: Some(error.written()), ..Failure::new(Exit::File, text.cli_save_error(path, error)) }
}

/// An answer that could not be given, where that must not pass for a command that was not done. Whoever went away without
/// reading it is no matter.
fn unanswered(error: io::Error, done: bool, text: &Text) -> Stop {
    if !done || error.kind() == io::ErrorKind::BrokenPipe {
        return Stop::Output(error);
    }
    let sentence = text.cli_written_unanswered(&error.to_string());
    Stop::Failed(Failure { written: Some(Written::Yes), ..Failure::new(Exit::File, sentence) })
}

/// `--read-only` is asked for so that nothing is written: a command that would is a slip, unless it is a dry run.
pub(super) fn never(desk: &Desk<'_>) -> Result<(), Failure> {
    if desk.run.read_only && !desk.run.dry_run {
        return Err(read_only(desk.common, desk.text));
    }
    Ok(())
}

/// The same of a command that has no dry run, since it only answers where it is not told to write.
pub(super) fn never_alone(desk: &Desk<'_>) -> Result<(), Failure> {
    if desk.run.read_only { Err(read_only_alone(desk.common, desk.text)) } else { Ok(()) }
}

/// Which option stands against writing, of such a command.
pub(super) fn read_only_alone(common: &Common, text: &Text) -> Failure {
    let option = if common.stage { "--stage" } else { "--read-only" };
    Failure::new(Exit::Usage, text.cli_refuses_to_write(option))
}

/// Which option stands against writing.
pub(super) fn read_only(common: &Common, text: &Text) -> Failure {
    Failure::new(Exit::Usage, if common.stage { text.cli_stage_refuses() } else { text.cli_read_only_refuses() })
}
