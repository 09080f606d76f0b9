//! A letter of another script in a product's name that looks like one of A to Z: two products that nobody tells apart (D13).

use std::collections::HashSet;

use super::spelt_twice::products;
use super::{Examines, Found, On};
use crate::domain::State;
use crate::domain::act::figure::What;
use crate::domain::folded::folded;
use crate::domain::lookalike::latin;

pub(super) struct ProductLetter;

/// What Unicode ends its Latin letters and marks with: letters before it are those of a language, however they look.
const LAST_LATIN: char = '\u{36f}';

impl Examines for ProductLetter {
    const WORD: &'static str = "product-letter";

    fn look(state: &State, _: On, found: &mut Vec<Found>) {
        let plain: HashSet<String> =
            products(state).filter(|(_, own)| own.as_str().is_ascii()).map(|(_, own)| seen(own)).collect();
        found.extend(products(state).filter_map(|(thing, product)| {
            let text = product.as_str();
            let at = text.chars().position(is_foreign)?;
            // A word of another script is one; a letter of it in one of ours is a slip, as is what looks like another product.
            let odd = text.split_whitespace().any(is_mixed) || plain.contains(&seen(text));
            let says = vec![("product", What::Text(text.to_owned())), ("at", What::Several(at + 1))];
            odd.then(|| Found::of(thing, says))
        }));
    }
}

/// Whether a letter only looks like one of A to Z or a digit.
fn is_foreign(letter: char) -> bool {
    letter > LAST_LATIN && letter.is_alphanumeric() && latin(letter).is_some()
}

/// Whether letters of A to Z stand in one word with others that only look like them.
fn is_mixed(word: &str) -> bool {
    word.chars().any(is_foreign) && word.chars().any(|letter| letter.is_ascii_alphabetic())
}

/// A product's name as it is seen.
fn seen(product: &str) -> String {
    folded(
        &product
            .chars()
            .map(|letter| if is_foreign(letter) { latin(letter).unwrap_or(letter) } else { letter })
            .collect::<String>(),
    )
    .into_owned()
}
