//! Turns a place in a page of any length into the few lines around it that a message shows.

use std::ops::Range;

use crate::source::floor_char_boundary as floor;

/// Bytes of the place itself that are shown.
const LONGEST: usize = 2000;
/// Stands where a line was cut.
const CUT: &str = "…";

/// The text to show and where the place is in it.
pub(crate) struct Window {
    pub(crate) text: String,
    pub(crate) place: Range<usize>,
    /// Whether the text does not begin with the line that the place begins on.
    pub(crate) is_cut: bool,
}

impl Window {
    /// The lines of `range`, cut where more than `margin` bytes of a line stand on either side of it.
    pub(crate) fn around(text: &str, range: Range<usize>, margin: usize) -> Self {
        let start = floor(text, range.start);
        let end = floor(text, range.end.min(start + LONGEST)).max(start);
        let (before, cut_before) = tail_of_line(&text[..start], margin);
        let (after, cut_after) = head_of_line(&text[end..], margin);
        let front = if cut_before { CUT } else { "" };
        let back = if cut_after { CUT } else { "" };
        let place = front.len() + before.len()..front.len() + before.len() + end - start;
        Self {
            text: [front, before, &text[start..end], after, back].concat(),
            place,
            is_cut: cut_before,
        }
    }
}

/// What stands in front of the place on its line, and whether that was cut.
fn tail_of_line(before: &str, margin: usize) -> (&str, bool) {
    let near = &before[floor(before, before.len().saturating_sub(margin))..];
    match near.rfind('\n') {
        Some(at) => (&near[at + 1..], false),
        None => (near, near.len() < before.len()),
    }
}

/// What stands behind the place on its line, and whether that was cut.
fn head_of_line(after: &str, margin: usize) -> (&str, bool) {
    let near = &after[..floor(after, margin)];
    match near.find('\n') {
        Some(at) => (&near[..at], false),
        None => (near, near.len() < after.len()),
    }
}
