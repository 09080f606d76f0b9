//! A gauge: how much of something is in use, as a bar. Signs carry the meaning, colour only repeats it.

use super::signs;
use super::timeline::Runs;
use super::tone::Tone;

/// A bar of so many columns. What is in use is seen however little it is, and what is not, however little is left.
#[must_use]
pub fn gauge(used: u32, of: u32, columns: u16) -> Runs {
    let wide = u64::from(columns);
    let full = match (u64::from(used), u64::from(of)) {
        (0, _) => 0,
        (used, of) if used >= of => wide,
        (used, of) => (used * wide / of).max(1).min(wide.saturating_sub(1)),
    };
    let bar = |sign: signs::Sign, count: u64| {
        std::iter::repeat_n(sign.letter, usize::try_from(count).unwrap_or(0)).collect::<String>()
    };
    let runs = [(bar(signs::IN_USE, full), Tone::Good), (bar(signs::UNUSED, wide - full), Tone::Muted)];
    runs.into_iter().filter(|(bar, _)| !bar.is_empty()).collect()
}
