//! Turns a text into the places of its lines.

use std::ops::Range;

/// The place of each line, without its line feed.
pub(super) fn lines(bytes: &[u8]) -> Vec<Range<usize>> {
    let mut start = 0;
    bytes
        .split(|&each| each == b'\n')
        .map(|line| {
            let next = start + line.len() + 1;
            let begin = std::mem::replace(&mut start, next);
            begin..begin + line.len()
        })
        .collect()
}
