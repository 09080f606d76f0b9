//! The nearest known word to a mistyped one: what “did you mean” suggests.

use super::folded::searched;

/// Letters of a word that more than a few others begin with by chance.
const FEW: usize = 3;

/// The candidate nearest to `word` by edit distance (swapped neighbours count once), if any is near enough to be meant:
/// at most a third of the longer word may differ. Of equally near ones the first wins. Where none is, the shortest one that
/// begins with the word.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let all: Vec<&str> = candidates.into_iter().collect();
    by_distance(word, &all).or_else(|| begun(word, &all).into_iter().min_by_key(|own| own.len()))
}

/// The candidate nearest to `word`, where there is one; else all that begin with it.
pub fn nearest_all<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let all: Vec<&str> = candidates.into_iter().collect();
    by_distance(word, &all).map_or_else(|| begun(word, &all), |near| vec![near])
}

fn by_distance<'a>(word: &str, candidates: &[&'a str]) -> Option<&'a str> {
    let near = candidates.iter().filter_map(|candidate| Some((distance(word, candidate)?, *candidate)));
    near.min_by_key(|(distance, _)| *distance).map(|(_, candidate)| candidate)
}

fn begun<'a>(word: &str, candidates: &[&'a str]) -> Vec<&'a str> {
    let word = searched(word);
    if word.trim().chars().count() < FEW {
        return Vec::new();
    }
    candidates.iter().copied().filter(|own| searched(own).starts_with(word.trim())).collect()
}

/// How far `candidate` is from `word`, as both are searched (D13); `None` where it is too far to be meant.
pub(crate) fn distance(word: &str, candidate: &str) -> Option<usize> {
    let (word, candidate) = (searched(word), searched(candidate));
    let most = word.chars().count().max(candidate.chars().count());
    // Each letter that one has more than the other is one that differs: a pasted text is not compared with every word.
    let least = word.chars().count().abs_diff(candidate.chars().count());
    if least * 3 > most {
        return None;
    }
    let distance = strsim::damerau_levenshtein(&word, &candidate);
    (distance * 3 <= most).then_some(distance)
}
