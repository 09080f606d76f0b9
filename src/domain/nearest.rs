//! The nearest known word to a mistyped one: what “did you mean” suggests.

/// The candidate nearest to `word` by edit distance (swapped neighbours count once), if any is near enough to be meant:
/// at most a third of the longer word may differ. Of equally near ones the first wins.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .filter_map(|candidate| Some((distance(word, candidate)?, candidate)))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// How far `candidate` is from `word`, without regard to case; `None` where it is too far to be meant.
pub(super) fn distance(word: &str, candidate: &str) -> Option<usize> {
    let distance = strsim::damerau_levenshtein(&word.to_lowercase(), &candidate.to_lowercase());
    (distance * 3 <= word.chars().count().max(candidate.chars().count())).then_some(distance)
}
