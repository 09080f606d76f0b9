//! The nearest known word to a mistyped one: what “did you mean” suggests.

use super::folded::searched;

/// The candidate nearest to `word` by edit distance (swapped neighbours count once), if any is near enough to be meant:
/// at most a third of the longer word may differ. Of equally near ones the first wins.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .filter_map(|candidate| Some((distance(word, candidate)?, candidate)))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
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
