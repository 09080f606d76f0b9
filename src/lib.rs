//! `mpn`: a terminal dashboard over the benefits of a Microsoft Partner Network membership, and the map of its code.
//!
//! # The screen and who draws it
//!
//! ```text
//!  MPN › Benefits › Software      Contoso Consulting · 4567890 · MPN partner admin      2021-03-01   tui::view::chrome
//!  1 Software 5 │ 2 Cloud 4 │ 3 Visual Studio 3 │ 4 Technical … ║ 5 Renewals │ 6 Deadlines │ 7 People  (header, tabs,
//!  next: 2021-03-12, in 11 days: last day for a replacement of d365-5 (Cloud)                         next deadline)
//!  Benefit ▲                        Source                Quantity       Used      Status             tui::view::body
//! ▌Office Professional Plus 2019    Action Pack - core    10 licenses    3 of 8    5 left, 1 key …    rows of a
//!  SQL Server 2019 Standard         Gold - incremental     4 licenses    -         no key needed      lists::section,
//!  …                                                                                                 kept by lists::list
//! ─ Office Professional Plus 2019 ────────────────────────────────────────────────────────────────
//!  Keys       office-mak     •••••-•••••-•••••-•••••-00001   MAK   3 of 3   used up: …                a lists::detail
//!  ? all keys  / filter  f find  Enter details  } next change                                         keys::action hints,
//! ```                                                                                                 or a tui::overlay
//!
//! # The layers
//!
//! The table is a test (`tests/house/architecture.rs`): a module may use those of its row, all of which stand above it.
//!
//! | module | what it is | may use |
//! |---|---|---|
//! | [`domain`] | records, rules, everything derived for one day | nothing of ours |
//! | [`sample`], [`guard`] | the text of the sample; what keeps keys in memory out of core files, debuggers and panics | nothing of ours |
//! | [`catalog`] | what offers grant, and which names are never masked | `domain`, `sample` |
//! | [`file`] | the state file: text to [`domain::State`], every fault with its place; edits to splices; saving | `domain`, `catalog` |
//! | [`clock`] | where today comes from | `domain` |
//! | [`run`] | what one run may do, and the permission to write that hangs on it | `domain`, `file`, `clock` |
//! | [`clipboard`] | which way a copied key goes, and the process that takes it off again | `domain`, `file` |
//! | [`stage`] | the state as anybody may see it: every key, name, id and address a fake | `domain`, `catalog` |
//! | [`demo`] | demonstrations, and the day that the sample tells of | `domain`, `sample`, `clock` |
//! | [`guide`] | questions and what their answers rest on; which of them concern a row, and how one is found | `domain` |
//! | [`text`] | values to sentences, from `assets/i18n`; what is put into one is masked on its way | `domain`, `catalog`, `file`, `clipboard`, `guide` |
//! | [`journal`] | a step as it is put on record, and which steps are wanted of it | `domain`, `catalog`, `file`, `clock`, `text` |
//! | [`exchange`] | values in the formats of other programs, and rows of their files ([`exchange::import`]) | `domain`, `text` |
//! | [`doctor`] | what is odd about a file and its records, and what mends it | `domain`, `file`, `text` |
//! | [`init`] | a new file made of the catalogue, and what is asked before | `domain`, `catalog`, `file`, `text` |
//! | [`keys`] | actions, and which keys they have | `domain`, `text` |
//! | [`lists`] | what screen and command line both show: [`lists::section`], [`lists::detail`], [`lists::timeline`] | `domain`, `catalog`, `text` |
//! | [`config`] | settings | `domain`, `file`, `clipboard`, `text`, `keys`, `lists` |
//! | [`session`] | what one run works on: settings, state, day | `domain`, `file`, `run`, `config` |
//! | [`tui`] | the dashboard: [`tui::app`] (state machine), [`tui::overlay`], [`tui::view`]; [`tui::play`] plays demonstrations | `domain`, `guard`, `catalog`, `file`, `clock`, `run`, `clipboard`, `demo`, `guide`, `text`, `journal`, `exchange`, `doctor`, `init`, `keys`, `config`, `session`, `lists` |
//! | [`cli`] | the command line, one command a file | `domain`, `sample`, `guard`, `catalog`, `file`, `clock`, `run`, `clipboard`, `stage`, `demo`, `guide`, `text`, `journal`, `exchange`, `doctor`, `init`, `keys`, `config`, `session`, `lists`, `tui` |
//! | `main` | the program | the library |
//!
//! # Life of a key press
//!
//! 1. `tui::terminal` blocks on one channel; [`tui::input`] cuts what the terminal sends into a [`keys::Chord`], a
//!    paste or a click each, wherever reading began or ended.
//! 2. The dialog on top, else the list, else the whole dashboard names the scopes; [`keys::Keymap`] turns the chord
//!    into a [`keys::action::Action`].
//! 3. [`tui::app::App::update`] takes it and gives effects: quit, edit, save, copy … It knows no terminal and no file.
//!    A dialog sees a [`tui::scene::Scene`] and answers with [`tui::intent::Intent`]s: the dashboard alone opens, closes
//!    and runs.
//! 4. A change of the day or of the facts derives [`domain::Overview::of`] once.
//! 5. The loop runs the effects, then draws once: [`tui::view::draw`] writes strokes on a [`tui::canvas::Canvas`], and
//!    `tui::screen` paints only the rows whose strokes differ from what the terminal shows.
//!
//! # Life of a change
//!
//! A change of the facts is a [`domain::command::Command`]; what an act is, all that there is of it, stands in one file of
//! [`domain::act`]. [`domain::apply::apply`] decides it and gives edits;
//! [`file::Document`] writes them into the text by splices, reads back what it wrote, and keeps what undoes them. A
//! [`tui::app::Commit`] names the text that the new one was made from, and one is on its way at a time; the worker's
//! [`file::Store`] puts the new text in that one's place, and only there. It takes a [`file::Permit`], which only the
//! options of a run give ([`run`]), and only where today is shown. What was read while a dialog is open waits until it is closed.
//!
//! # Invariants, each with a test
//!
//! - The domain does no I/O, reads no clock, holds no sentence: “today” is a parameter (`tests/house/architecture.rs`).
//! - Nobody derives a figure but [`domain::Overview`], and what the domain makes of it: advice, [`domain::renewal`],
//!   [`domain::impact`], [`domain::check`], [`domain::diff`]. Screen, JSON, Markdown and calendar read only those
//!   (`tests/whole/agree.rs`); a second implementation of the rules agrees on every day of 2016 to 2032 (`tests/domain/oracle.rs`).
//! - A calendar calls one thing by one UID on every day, so that importing it again doubles nothing (`tests/exchange/ics.rs`).
//! - A figure of the programme stands in the literal of its rule set ([`domain::rules`]) and nowhere else, and messages are
//!   given it (`tests/house/figures.rs`); by the figures of an invented rule set the second implementation agrees as well.
//! - A fact dated after the day asked is ignored, so any day can be asked (`tests/domain/rules.rs`).
//! - A key's text leaves [`domain::key::ProductKey`] in named places only; `Debug` and `Display` are masked. No control
//!   character of it gets to a terminal or a clipboard, and what was copied is taken off again whatever the program is doing,
//!   unless it was changed (`tests/found/clipboard.rs`).
//! - What could be a key, or a piece of one, is shown by nobody who was not asked for it (D20): [`domain::secret`] says what
//!   that is, and [`text::Text`] knows the keys of the open file. Every argument of a sentence and every text of a document
//!   goes through it; cells, titles and fields take [`text::Text::displayed`] or [`text::Text::shown`]
//!   (`tests/found/masked.rs`).
//! - Reading never changes the file, and a text with a fault is never written over.
//! - What a path has become is read by [`file::guarded`] only: nothing waits in a pipe, nothing reads without an end, and
//!   no input of the terminal sticks (`tests/found/input.rs`).
//! - What is worth saying beside an answer is decided by [`domain::remark::remarks`] alone: verdict, standard error and form
//!   say the same (`tests/found/told.rs`).
//! - An account without authorisation (R53) is stopped at one gate each: commands where the file is read, the dashboard
//!   where it takes a state, the domain where it decides (`tests/found/told.rs`).
//! - Nobody but [`domain::apply::apply`] decides a change; nobody but an edit changes a state (`tests/file/splice.rs`).
//! - Whoever could open the file still can after a save, and nobody else; what a save cannot keep is told before the first
//!   one of a run (`tests/found/neighbours.rs`).
//! - What a save replaces is kept beside the file, and what was done is on record there, with no key in it; neither ever
//!   hinders a save, and what is taken back is taken back byte for byte (`tests/found/kept.rs`).
//! - A save that is killed leaves the old bytes or the new ones (`tests/file/save_faults.rs`).
//! - No acknowledged edit of anybody is lost or comes back to life, and however a run ends, its exit code and its last
//!   sentence say what the disk has (`tests/found/lost.rs`, `tests/found/ways_out.rs`).
//! - Nothing can be written on a what-if date, in a dry run or with `--read-only`: there is no permit to write with
//!   (`tests/whole/what_if.rs`).
//! - What `--stage` shows is disguised before anything sees it: no screen and no document has a real key, name, id or
//!   address (`tests/whole/stage.rs`).
//! - Which fields a record has, what each takes, whom it refers to and what a disguise makes of it stands in one table
//!   (`domain::record::table`), of which reader, writer, forms, disguise and schema are made; the page of the state format
//!   is compared with it (`tests/house/papers/{state_format,schema}.rs`).
//! - A rule or decision can only be one of the register ([`domain::rule`]), each has its words and its proof, and every
//!   number that users read is in it (`tests/domain/rules.rs`).
//! - Every statement of the source documents is answered by an entry of the guide, a rule or a screen, and every entry is
//!   found by the words of four languages (`tests/whole/guide.rs`).
//! - Every sentence is a message, every key a line of `assets/keymap.toml`, every colour a line of `assets/themes`.
//! - A shell that completes is told by the parser and the records alone: nothing is written, locked or said on standard
//!   error, and no key is among the answers (`tests/cli/complete.rs`).
//! - What only Unix has stands behind a condition (`tests/house/systems.rs`); the pictures of the README are the real screens
//!   (`tests/house/pictures.rs`).
//! - The terminal is asked nothing, and given back as it was however the program ends (`tests/screen/terminal.rs`).

pub mod catalog;
pub mod cli;
pub mod clipboard;
pub mod clock;
pub mod config;
pub mod demo;
pub mod doctor;
pub mod domain;
pub mod exchange;
pub mod file;
pub mod guard;
pub mod guide;
pub mod init;
pub mod journal;
pub mod keys;
pub mod lists;
pub mod run;
pub mod sample;
pub mod session;
pub mod stage;
pub mod text;
pub mod tui;
