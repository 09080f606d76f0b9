//! Files of any size: what a partner would have with so many rows, which are keys and the activations of their ledgers.

use std::fmt::Write as _;

/// Rows of a key: itself, and the activations of its ledger.
const OF_KEY: usize = 5;
/// Keys of a software benefit.
const KEYS: usize = 10;
/// Software benefits of a group: beside them stand a cloud benefit, its subscription, seats, people and a contract.
const BENEFITS: usize = 4;
/// Groups of an offer, up to so many offers.
const OFFERS: usize = 12;

/// Products, in turn.
const PRODUCTS: [&str; 6] = [
    "Office Professional Plus 2019",
    "Windows 10 Enterprise",
    "SQL Server 2019 Standard",
    "Windows Server 2019 Standard",
    "Visio Professional 2019",
    "Project Server 2019",
];

/// The text of a file of about `rows` rows, never fewer; the same one at every call.
pub(crate) fn large(rows: usize) -> String {
    let mut text = String::with_capacity(rows * 110 + 4096);
    text.push_str("format = 1\nrules = \"mpn-2021\"\n\n[partner]\nname = \"Fabrikam Holding\"\nmpn_id = \"7654321\"\n");
    text.push_str("role = \"mpn-partner-admin\"\ntenants = [\"fabrikam.onmicrosoft.com\"]\n");
    for offer in 0..OFFERS {
        let (month, day) = (offer % 12 + 1, offer % 28 + 1);
        let kind = match offer % 3 {
            0 => "offer = \"action-pack\"",
            _ => "offer = \"competency\"\ncompetency = \"cloud-platform\"\nlevel = \"gold\"",
        };
        let _ = writeln!(
            text,
            "\n[[enrollment]]\nid = \"offer-{offer}\"\n{kind}\npurchased = 2019-{month:02}-{day:02}\n\
             renewals = [2020-{month:02}-{:02}]",
            day + 10
        );
    }
    for group in 0..rows.div_ceil(OF_KEY * KEYS * BENEFITS) {
        people(&mut text, group);
        (0..BENEFITS).for_each(|benefit| software(&mut text, group, group * BENEFITS + benefit));
        beside(&mut text, group);
    }
    text
}

/// Two people.
fn people(text: &mut String, group: usize) {
    for person in [2 * group, 2 * group + 1] {
        let _ = writeln!(
            text,
            "\n[[person]]\nid = \"person-{person}\"\nname = \"Person {person}\"\nemail = \"p{person}@fabrikam.example\""
        );
    }
}

/// A software benefit with its keys and their ledgers.
fn software(text: &mut String, group: usize, benefit: usize) {
    let product = PRODUCTS.into_iter().cycle().nth(benefit % PRODUCTS.len()).unwrap_or_default();
    let _ = writeln!(
        text,
        "\n[[software]]\nid = \"product-{benefit}\"\nenrollment = \"offer-{}\"\nproduct = \"{product}\"\nquantity = 10",
        group % OFFERS
    );
    for key in benefit * KEYS..(benefit + 1) * KEYS {
        let _ = writeln!(
            text,
            "\n  [[software.key]]\n  id = \"key-{key}\"\n  key = \"{}\"\n  kind = \"mak\"\n  limit = {}",
            made_up(key),
            4 + key % 50
        );
        text.push_str("  activations = [\n");
        for row in 0..OF_KEY - 1 {
            let case = match (key + row) % 4 {
                0 | 1 => "new-machine",
                2 => "changed-hardware",
                _ => "same-hardware",
            };
            // From old to new.
            let (month, day) = (3 * row + key % 3 + 1, (key * 7 + row * 3) % 28 + 1);
            let _ = writeln!(
                text,
                "    {{ on = 2020-{month:02}-{day:02}, machine = \"PC-{key}-{row}\", case = \"{case}\" }},"
            );
        }
        text.push_str("  ]\n");
    }
}

/// A key that nobody has: `O` and `U` stand in no real one. As with real ones no piece of it stands in a name by chance.
fn made_up(number: usize) -> String {
    const LETTERS: &[u8] = b"BCDFGHJKMPQRTVWXY";
    let mut left = (number as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d;
    let mut group = || -> String {
        let letter = |_| {
            left = left.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
            let at = usize::try_from(left >> 33).unwrap_or_default() % LETTERS.len();
            LETTERS.get(at).copied().map_or('X', char::from)
        };
        (0..5).map(letter).collect()
    };
    format!("DEMOU-{}-{}-{}-{}", group(), group(), group(), group())
}

/// What stands beside the keys: a cloud benefit with tokens, the subscription of one, seats, a contract.
fn beside(text: &mut String, group: usize) {
    let (offer, person) = (group % OFFERS, 2 * group);
    let (month, day) = (group % 12 + 1, group % 28 + 1);
    let _ = writeln!(
        text,
        "\n[[cloud]]\nid = \"cloud-{group}\"\nenrollment = \"offer-{offer}\"\nproduct = \"Microsoft 365 E3\"\n\
         quantity = 25"
    );
    for token in 0..2 {
        let _ = writeln!(
            text,
            "\n  [[cloud.token]]\n  id = \"token-{group}-{token}\"\n  key = \"{}\"\n  seats = 25",
            made_up(usize::MAX / 2 + 2 * group + token)
        );
        if token == 0 {
            let _ = writeln!(
                text,
                "  redeemed = {{ on = 2020-{month:02}-{day:02}, tenant = \"fabrikam.onmicrosoft.com\", as = \"new\", \
                 subscription = \"sub-{group}\" }}"
            );
        }
    }
    let _ = writeln!(
        text,
        "\n[[subscription]]\nid = \"sub-{group}\"\nproduct = \"Microsoft 365 E3\"\ntenant = \"fabrikam.onmicrosoft.com\"\n\
         \n[[visual_studio]]\nid = \"vs-{group}\"\nenrollment = \"offer-{offer}\"\n\
         product = \"Visual Studio Professional\"\nquantity = 2\n\n  [[visual_studio.seat]]\n  id = \"seat-{group}\"\n  \
         assignments = [ {{ person = \"person-{person}\", on = 2020-{month:02}-{day:02} }} ]\n\
         \n[[technical]]\nid = \"support-{group}\"\nenrollment = \"offer-{offer}\"\nkind = \"product-support\"\n\
         quantity = 10\nincidents = [ {{ case = \"case-{group}\", on = 2020-{month:02}-{day:02}, \
         product = \"Windows Server 2019 Standard\" }} ]"
    );
}
