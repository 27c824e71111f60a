//! Turns the lines of a page into its fences: where code begins, and whether it ever ends.

use std::ops::Range;

use super::lines::lines;

/// The fences of a page, by places in its text.
#[derive(Debug, Default)]
pub(super) struct Fences {
    /// From the opening line to the closing one, ascending.
    closed: Vec<Range<usize>>,
    /// Opening lines that no line closes.
    pub(super) unclosed: Vec<Range<usize>>,
}

impl Fences {
    /// The fences of a text. A line that can only open a fence tells that the one that is open was never closed:
    /// the two would else be one, and take in all that stands between them.
    pub(super) fn of(bytes: &[u8]) -> Self {
        let marks: Vec<Marks> = lines(bytes)
            .into_iter()
            .filter_map(|line| Marks::of(bytes, line))
            .collect();
        let next = next_of_weight(&marks);
        let mut fences = Self::default();
        let mut at = 0;
        while let Some(opener) = marks.get(at) {
            if let Some(closer) = next[at].filter(|&next| marks[next].closes) {
                let end = marks[closer].line.end;
                fences.closed.push(opener.line.start..end);
                at = closer + 1;
            } else {
                fences.unclosed.push(opener.line.clone());
                at += 1;
            }
        }
        fences
    }

    /// Whether a place is within a fence that closes.
    pub(super) fn hold(&self, at: usize) -> bool {
        let before = self.closed.partition_point(|fence| fence.start <= at);
        before > 0 && at < self.closed[before - 1].end
    }
}

/// A line that begins with the marks of a fence (`CommonMark`, section 4.5).
#[derive(Debug)]
struct Marks {
    line: Range<usize>,
    mark: u8,
    /// How many of them, three or more.
    run: usize,
    /// Whether nothing follows them, so that they may close a fence.
    closes: bool,
}

impl Marks {
    /// The marks of a line; no back-tick may follow if they are back-ticks.
    fn of(bytes: &[u8], line: Range<usize>) -> Option<Self> {
        let text = bytes[line.clone()].trim_ascii();
        let mark = *text.first().filter(|each| matches!(each, b'`' | b'~'))?;
        let run = text.iter().take_while(|&&each| each == mark).count();
        let is_fence = run >= 3 && (mark == b'~' || !text[run..].contains(&mark));
        let closes = run == text.len();
        is_fence.then_some(Self {
            line,
            mark,
            run,
            closes,
        })
    }
}

/// For each line the next one of the same mark with as many of it or more.
fn next_of_weight(marks: &[Marks]) -> Vec<Option<usize>> {
    let mut next = vec![None; marks.len()];
    // For each mark the lines behind, each with more marks than those in front of it.
    let mut behind: [Vec<usize>; 2] = [Vec::new(), Vec::new()];
    for (at, each) in marks.iter().enumerate().rev() {
        let behind = &mut behind[usize::from(each.mark == b'~')];
        while behind
            .pop_if(|&mut last| marks[last].run < each.run)
            .is_some()
        {}
        next[at] = behind.last().copied();
        behind.push(at);
    }
    next
}
