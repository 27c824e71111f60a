//! Turns a byte of a text into line and column in constant time, whatever the length of text and lines.

use super::floor_char_boundary;

/// Bytes between two marks.
const STEP: usize = 1024;

/// Marks at even distances in a text, so that a place is counted from the mark in front of it.
#[derive(Clone, Debug)]
pub(super) struct Ruler {
    marks: Vec<Mark>,
}

/// What is known of a byte that begins a character.
#[derive(Clone, Copy, Debug)]
struct Mark {
    at: usize,
    line: usize,
    column: usize,
}

impl Ruler {
    pub(super) fn new(text: &str) -> Self {
        let mut mark = Mark {
            at: 0,
            line: 1,
            column: 1,
        };
        let mut marks = vec![mark];
        while mark.at < text.len() {
            mark = mark.forward(text, floor_char_boundary(text, mark.at + STEP));
            marks.push(mark);
        }
        Self { marks }
    }

    /// Line and column of the byte `at`, both from 1, columns in characters; of the end where the text is shorter.
    pub(super) fn line_and_column(&self, text: &str, at: usize) -> (usize, usize) {
        let at = floor_char_boundary(text, at);
        let after = self.marks.partition_point(|mark| mark.at <= at);
        let mark = self.marks[after - 1].forward(text, at);
        (mark.line, mark.column)
    }
}

impl Mark {
    fn forward(self, text: &str, to: usize) -> Self {
        let between = &text[self.at..to];
        let (line, column) = match between.rfind('\n') {
            Some(end) => (
                self.line + between.matches('\n').count(),
                between[end + 1..].chars().count() + 1,
            ),
            None => (self.line, self.column + between.chars().count()),
        };
        Self {
            at: to,
            line,
            column,
        }
    }
}
