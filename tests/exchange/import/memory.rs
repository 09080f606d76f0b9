//! What is wrong with a file is told without taking much memory for it: never more than eight times the file.

use std::fmt::Write as _;
use std::path::Path;

use crate::kit::program::{Place, Ran, run, state};

/// An export of the portal with so many keys, whose last element is never closed.
fn unclosed(keys: usize) -> String {
    let mut text = "<root><YourKey>".to_owned();
    for at in 0..keys {
        let (of, note) = (at / 10, "KeyRetrievalNote=\"Up to 50 activations.\"");
        let open = if at % 10 == 0 { format!("<Product_Key Name=\"Product {of}\" {note}>") } else { String::new() };
        let close = if at % 10 == 9 { "</Product_Key>" } else { "" };
        let key = format!("BCDFG-HJKMN-PQRTV-WXY23-{at:05}");
        let _ = write!(text, "{open}<Key ID=\"{at}\" Type=\"Retail\" ClaimedDate=\"12/1/2020\">{key}</Key>{close}");
    }
    text + "<Product_Key Name=\"A\">"
}

/// A table of so many keys, in which a quotation mark is never closed.
fn unquoted(keys: usize) -> String {
    let mut text = "name,key,type,ClaimedDate,id,note\n".to_owned();
    for at in 0..keys {
        let of = at / 10;
        let _ =
            writeln!(text, "Product {of},BCDFG-HJKMN-PQRTV-WXY23-{at:05},Retail,12/1/2020,{at},a note of some words");
    }
    text + "\"Product,\nnone"
}

/// The same as spreadsheets write it, in two bytes a letter, half a letter short.
fn halved(keys: usize) -> Vec<u8> {
    let mut bytes: Vec<u8> = unquoted(keys).encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.splice(0..0, [0xff, 0xfe]);
    bytes.pop();
    bytes
}

/// Imports a file with so many KB of address space.
fn within(place: &Place, own: &Path, file: &Path, kilobytes: usize) -> Ran {
    let script = "ulimit -v \"$1\"; shift; exec \"$@\"";
    let mut limited = place.clean("sh");
    limited.args(["-c", script, "sh", &kilobytes.to_string(), env!("CARGO_BIN_EXE_mpn"), "import"]);
    run(limited.arg(file).arg("--file").arg(own).args(["--clock", "2021-03-01"]))
}

/// Whether it was told what is wrong with the file.
fn is_told(ran: &Ran) -> bool {
    ran.code == Some(2) && ran.err.contains(".data:")
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "nothing else keeps to a bound of the shell")]
fn a_damaged_file_takes_no_more_than_eight_times_its_size() {
    let made: [(&str, fn(usize) -> Vec<u8>); 3] =
        [("xml", |keys| unclosed(keys).into_bytes()), ("csv", |keys| unquoted(keys).into_bytes()), ("utf-16", halved)];
    let place = Place::new();
    let own = place.write(
        "work/own.toml",
        state(&["[[enrollment]]\nid = \"maps\"\noffer = \"action-pack\"\npurchased = 2020-09-01\n"]),
    );
    for (name, make) in made {
        let few = place.write(&format!("work/few-{name}.data"), make(10));
        // What the program itself needs, to half a megabyte.
        let (mut low, mut high) = (0, 4 * 1024 * 1024);
        assert!(is_told(&within(&place, &own, &few, high)), "{:?}", within(&place, &own, &few, high));
        while high - low > 512 {
            let middle = usize::midpoint(low, high);
            if is_told(&within(&place, &own, &few, middle)) { high = middle } else { low = middle }
        }
        let many = make(20_000);
        let limit = high + 8 * many.len() / 1024;
        let many = place.write(&format!("work/many-{name}.data"), many);
        let ran = within(&place, &own, &many, limit);
        assert!(is_told(&ran), "{name}: {ran:?}");
    }
}
