//! How fast a change is saved, against writing the same bytes with nothing looked at: figures, not a test that can fail.
//!
//! `cargo test --release file::save_speed -- --ignored --nocapture`; `MPN_ROUNDS` rounds, 15 unless told. The folder is
//! a new one in the system's temporary folder: `TMPDIR` says on which disk.

#![allow(clippy::print_stdout, reason = "a test may")]
#![allow(clippy::disallowed_methods, reason = "it measures time")]

use std::fmt::Write as _;
use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use mpn_benefits::clock::Clock;
use mpn_benefits::domain::Id;
use mpn_benefits::domain::act::{self, Act};
use mpn_benefits::domain::apply::{Asking, apply};
use mpn_benefits::domain::command::Command;
use mpn_benefits::domain::date::parse_iso;
use mpn_benefits::domain::partner::Role;
use mpn_benefits::domain::software::ActivationCase;
use mpn_benefits::file::{Document, Store};
use mpn_benefits::run::Run;

/// Activations of each key.
const ACTIVATIONS: usize = 9;
/// Keys of each benefit.
const KEYS: usize = 10;

/// A state file with so many keys and activations.
fn state(rows: usize) -> String {
    let mut text = "format = 1\nrules = \"mpn-2021\"\n\n[partner]\nname = \"Contoso\"\nmpn_id = \"4567890\"\n\n\
                    [[enrollment]]\nid = \"maps\"\noffer = \"action-pack\"\npurchased = 2020-09-01\n"
        .to_owned();
    let each = KEYS * (ACTIVATIONS + 1);
    for benefit in 0..rows.div_ceil(each) {
        write!(
            text,
            "\n[[software]]\nid = \"product-{benefit}\"\nenrollment = \"maps\"\nproduct = \"Product {benefit}\"\nquantity = 10\n"
        )
        .unwrap();
        for key in 0..KEYS {
            let number = benefit * KEYS + key;
            write!(
                text,
                "\n  [[software.key]]\n  id = \"key-{number}\"\n  key = \"MPNAA-BCDFG-HJKMN-PQRTV-{number:05}\"\n  kind = \"mak\"\n  limit = 500\n  activations = [\n"
            )
            .unwrap();
            for row in 0..ACTIVATIONS {
                writeln!(
                    text,
                    "    {{ on = 2020-10-{:02}, machine = \"PC-{number}-{row}\", case = \"new-machine\" }},",
                    row + 1
                )
                .unwrap();
            }
            text.push_str("  ]\n");
        }
    }
    text
}

/// Writes bytes as safely as a file is written by anybody: a new file, its disk, the name, the folder's disk.
fn raw(folder: &Path, bytes: &[u8]) {
    let (new, old) = (folder.join("raw.new"), folder.join("raw.toml"));
    let mut file = File::create(&new).unwrap();
    file.write_all(bytes).unwrap();
    file.sync_all().unwrap();
    drop(file);
    std::fs::rename(&new, &old).unwrap();
    File::open(folder).unwrap().sync_all().unwrap();
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

#[test]
#[ignore = "measures; see the first lines"]
fn a_save_against_a_raw_write() {
    let rounds: usize = std::env::var("MPN_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(15);
    let day = parse_iso("2021-03-01").unwrap();
    println!("rows      bytes     raw ms   save ms  ratio   change+save ms  ratio");
    for rows in [1_000, 10_000, 100_000] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("benefits.toml");
        std::fs::write(&path, state(rows)).unwrap();
        let (mut store, loaded) = Store::open(&path).unwrap();
        assert!(loaded.is_clean(), "{:?}", loaded.problems);
        let mut state = loaded.state;
        let mut document = Document::new(Arc::clone(store.text()));
        let key = Id::parse(&format!("key-{}", rows / (2 * (ACTIVATIONS + 1)))).unwrap();
        let (mut raws, mut saves, mut changes) = (Vec::new(), Vec::new(), Vec::new());
        for round in 0..rounds {
            let text = Arc::clone(document.text());
            let from = Instant::now();
            raw(folder.path(), text.as_bytes());
            raws.push(from.elapsed());

            let from = Instant::now();
            let machines = vec![format!("NEW-{round}")];
            let act = Act::Activate(act::Activate {
                key: key.clone(),
                machines: machines.into_iter().map(Into::into).collect(),
                case: ActivationCase::NewMachine,
            });
            let command = Command::Act { act, on: day };
            let applied = apply(&state, &command, Asking { today: day, role: Role::MpnPartnerAdmin }).unwrap();
            document.run(&mut state, command, applied).unwrap();
            let changed = from.elapsed();
            let permit = Run::on(Clock::Rehearsal(day)).permit().unwrap();
            store.save(document.text(), permit).unwrap();
            changes.push(from.elapsed());
            saves.push(from.elapsed().saturating_sub(changed));
        }
        let bytes = document.text().len();
        let (raw, save, change) = (median(raws), median(saves), median(changes));
        let millis = |time: Duration| time.as_secs_f64() * 1000.0;
        let ratio = |time: Duration| time.as_secs_f64() / raw.as_secs_f64();
        println!(
            "{rows:<8}  {bytes:<8}  {:>7.2}  {:>7.2}  {:>5.2}   {:>14.2}  {:>5.2}",
            millis(raw),
            millis(save),
            ratio(save),
            millis(change),
            ratio(change)
        );
    }
}
