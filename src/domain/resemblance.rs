//! Names of machines that are nearly the same (D13), and names that say what a machine runs.

use super::Date;
use super::folded::{Machine, alike, folded};
use super::software::Key;

/// How two names of machines resemble each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resemblance {
    /// They look alike: an O for a 0, an I for a 1, another sign between the parts, two letters swapped.
    Looks,
    /// One is the other with its domain.
    Domain,
}

/// Words that the names of Macs begin or end with.
const MACS: [&str; 10] =
    ["macbook", "imac", "macmini", "macpro", "macstudio", "macos", "osx", "hackintosh", "mbp", "mba"];
/// Letters of a word that a slip in it is looked for.
const LONG: usize = 4;

/// The first of the known names that another name resembles; none where it is one of them.
pub fn resembling<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<(&'a str, Resemblance)> {
    let mut found = None;
    for other in known {
        if alike(name, other) {
            return None;
        }
        found = found.or_else(|| Some((other, resembles(name, other)?)));
    }
    found
}

/// Whether a machine's name says that it is a Mac.
#[must_use]
pub fn is_mac(name: &str) -> bool {
    let folded = folded(name);
    let mut words = folded.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty());
    words.any(|word| {
        word == "mac" || word == "macs" || MACS.iter().any(|mac| word.starts_with(mac) || word.ends_with(mac))
    })
}

/// Letter by letter, without a copy: a long ledger is looked through while somebody types.
fn letters(name: &str) -> impl Iterator<Item = char> + '_ {
    name.chars().flat_map(char::to_lowercase)
}

fn resembles(one: &str, other: &str) -> Option<Resemblance> {
    if is_host_of(one, other) || is_host_of(other, one) {
        return Some(Resemblance::Domain);
    }
    (look_alike(one, other) || is_slip_of(one, other)).then_some(Resemblance::Looks)
}

/// Whether the one is the other without its domain.
fn is_host_of(host: &str, full: &str) -> bool {
    let Some((first, domain)) = full.split_once('.') else { return false };
    !host.contains('.') && !domain.is_empty() && alike(host, first)
}

/// Whether letters and digits are the same to the eye.
fn look_alike(one: &str, other: &str) -> bool {
    let seen = |letter: char| match letter {
        'o' => '0',
        'i' | 'l' | '|' => '1',
        letter => letter,
    };
    let bare = |name: &str| -> Vec<char> {
        letters(name).filter(|own| own.is_alphanumeric() || *own == '|').map(seen).collect()
    };
    // Most names differ at their beginning.
    let first = |name: &str| letters(name).find(|own| own.is_alphanumeric() || *own == '|').map(seen);
    first(one).is_some() && first(one) == first(other) && bare(one) == bare(other)
}

/// Whether two neighbours are swapped, or a letter is missing or too many, inside of a word that is long enough; numbers
/// and single letters tell machines apart, and are no slips.
fn is_slip_of(one: &str, other: &str) -> bool {
    let digits = |name| letters(name).filter(char::is_ascii_digit);
    if one.len().abs_diff(other.len()) > LONG || !digits(one).eq(digits(other)) {
        return false;
    }
    let words = |name: &str| -> Vec<Vec<char>> {
        let letters: Vec<char> = letters(name).collect();
        let words = letters.split(|letter| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
        words.map(<[char]>::to_vec).collect()
    };
    let (own, their) = (words(one), words(other));
    let mut differ = own.iter().zip(&their).filter(|(one, two)| one != two);
    let (Some((one, two)), None) = (differ.next(), differ.next()) else { return false };
    own.len() == their.len() && is_slip(one, two)
}

fn is_slip(one: &[char], two: &[char]) -> bool {
    let alike = one.iter().zip(two).take_while(|(own, their)| own == their).count();
    let (own, their) = (one.get(alike..).unwrap_or(&[]), two.get(alike..).unwrap_or(&[]));
    if one.len() == two.len() {
        // Two neighbours swapped, and nothing else.
        return one.len() >= LONG
            && matches!((own, their), ([a, b, rest @ ..], [c, d, other @ ..])
                if a == d && b == c && rest == other && a.is_alphabetic() && b.is_alphabetic());
    }
    let (long, short) = if one.len() > two.len() { (own, their) } else { (their, own) };
    let is_letter = long.first().is_some_and(|letter| letter.is_alphabetic());
    one.len().abs_diff(two.len()) == 1 && one.len().min(two.len()) >= LONG && is_letter && long.get(1..) == Some(short)
}

/// Machines of a list that are looked at for slips, each against all others: a pasted fleet is not typed by hand.
pub(super) const FEW: usize = 50;

/// The machines of a ledger, as often as they stand there.
pub(super) fn ledger(key: &Key, on: Date) -> impl Iterator<Item = &str> {
    key.activations.iter().filter(move |row| row.on <= on).map(|row| &*row.machine)
}

/// Whether one of these machines is not in the ledger of a key and named nearly like one that is: then only the user knows
/// whether it was activated before (D13). A pasted fleet is taken as it is named.
#[must_use]
pub fn may_be_known(key: &Key, machines: &[Machine], on: Date) -> bool {
    machines.len() <= FEW && machines.iter().any(|machine| resembling(machine, ledger(key, on)).is_some())
}
