//! Names of machines that are nearly the same (D13), and names that say what a machine runs.

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
pub fn resembling<'a>(name: &str, known: impl Iterator<Item = &'a str> + Clone) -> Option<(&'a str, Resemblance)> {
    let own = Seen::of(name);
    if known.clone().any(|other| other.to_lowercase() == own.folded) {
        return None;
    }
    known.into_iter().find_map(|other| Some((other, own.resembles(&Seen::of(other))?)))
}

/// Whether a machine's name says that it is a Mac.
#[must_use]
pub fn is_mac(name: &str) -> bool {
    let folded = name.to_lowercase();
    let mut words = folded.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty());
    words.any(|word| {
        word == "mac" || word == "macs" || MACS.iter().any(|mac| word.starts_with(mac) || word.ends_with(mac))
    })
}

/// A name as it is looked at.
struct Seen {
    folded: String,
    /// What is left of it to the eye: letters and digits, those that look like each other as one.
    bare: String,
    digits: String,
}

impl Seen {
    fn of(name: &str) -> Self {
        let folded = name.to_lowercase();
        let alike = |letter: char| match letter {
            'o' => '0',
            'i' | 'l' | '|' => '1',
            letter => letter,
        };
        let bare: String = folded.chars().filter(|own| own.is_alphanumeric() || *own == '|').map(alike).collect();
        let digits = folded.chars().filter(char::is_ascii_digit).collect();
        Self { folded, bare, digits }
    }

    fn resembles(&self, other: &Self) -> Option<Resemblance> {
        let is_host = |host: &Self, full: &Self| {
            let domain = full.folded.strip_prefix(&host.folded).and_then(|rest| rest.strip_prefix('.'));
            !host.folded.contains('.') && domain.is_some_and(|domain| !domain.is_empty())
        };
        if is_host(self, other) || is_host(other, self) {
            return Some(Resemblance::Domain);
        }
        let looks = !self.bare.is_empty() && self.bare == other.bare;
        (looks || self.is_slip_of(other)).then_some(Resemblance::Looks)
    }

    /// Whether two neighbours are swapped, or a letter is missing or too many, inside of a word that is long enough;
    /// numbers and single letters tell machines apart, and are no slips.
    fn is_slip_of(&self, other: &Self) -> bool {
        if self.digits != other.digits || self.folded.len().abs_diff(other.folded.len()) > 4 {
            return false;
        }
        let words = |name: &Self| -> Vec<String> {
            let words = name.folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
            words.map(str::to_owned).collect()
        };
        let (own, their) = (words(self), words(other));
        let mut differ = own.iter().zip(&their).filter(|(one, two)| one != two);
        let (Some((one, two)), None) = (differ.next(), differ.next()) else { return false };
        own.len() == their.len() && is_slip(one, two)
    }
}

fn is_slip(one: &str, two: &str) -> bool {
    let (one, two): (Vec<char>, Vec<char>) = (one.chars().collect(), two.chars().collect());
    let alike = one.iter().zip(&two).take_while(|(own, their)| own == their).count();
    match (one.len(), two.len()) {
        (long, same) if long == same => {
            // Two neighbours swapped, and nothing else.
            let (own, their) = (one.get(alike..).unwrap_or(&[]), two.get(alike..).unwrap_or(&[]));
            long >= LONG
                && matches!((own, their), ([a, b, rest @ ..], [c, d, other @ ..])
                if a == d && b == c && rest == other && a.is_alphabetic() && b.is_alphabetic())
        }
        (long, short) if long.abs_diff(short) == 1 && long.min(short) >= LONG => {
            let (long, short) = if long > short { (&one, &two) } else { (&two, &one) };
            let is_letter = long.get(alike).is_some_and(|letter| letter.is_alphabetic());
            is_letter && long.get(alike + 1..) == short.get(alike..)
        }
        _ => false,
    }
}
