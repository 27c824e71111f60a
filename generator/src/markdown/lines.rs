//! Turns a text into the places of its lines.

use std::ops::Range;

use memchr::memchr_iter;

/// The place of each line, without its line feed.
pub(super) fn lines(bytes: &[u8]) -> Vec<Range<usize>> {
    let mut start = 0;
    memchr_iter(b'\n', bytes)
        .chain([bytes.len()])
        .map(|end| std::mem::replace(&mut start, end + 1)..end)
        .collect()
}
