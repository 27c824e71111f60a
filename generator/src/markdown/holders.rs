//! Turns the front of a line into where more quotes and bullets begin than anybody writes.

use std::ops::Range;

/// Marks of quotes and bullets that a line may begin with. The parser needs a kilobyte for each, and the next line may
/// have as many.
const MOST_MARKS: usize = 64;

/// Where the marks of quotes and bullets in front of a line stand that are beyond [`MOST_MARKS`].
pub(super) fn surplus(line: &[u8]) -> Range<usize> {
    let (mut at, mut marks) = (0, 0);
    let mut start = None;
    loop {
        at += line[at..]
            .iter()
            .take_while(|each| each.is_ascii_whitespace())
            .count();
        let length = holder(&line[at..]);
        if length == 0 {
            return start.unwrap_or(at)..at;
        }
        if marks == MOST_MARKS {
            start = start.or(Some(at));
        } else {
            marks += 1;
        }
        at += length;
    }
}

/// How many bytes at the start of a text make a quote or a bullet of the rest (`CommonMark`, section 5).
fn holder(text: &[u8]) -> usize {
    let digits = text.iter().take_while(|each| each.is_ascii_digit()).count();
    let (length, marks): (usize, &[u8]) = if digits == 0 {
        (1, b"-*+")
    } else {
        (digits + 1, b".)")
    };
    let ends = |mark: &u8| marks.contains(mark);
    match (text.get(length - 1), text.get(length)) {
        (Some(b'>'), _) if digits == 0 => 1,
        (Some(mark), Some(b' ' | b'\t')) if ends(mark) => length,
        (_, _) => 0,
    }
}
