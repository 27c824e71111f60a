//! Turns the lines of a page into its fences: where code begins, and whether it ever ends.

use std::ops::Range;

use super::repair::lines;

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
        let mut fences = Self::default();
        let mut open: Option<(Opener, Range<usize>)> = None;
        for line in lines(bytes) {
            let text = bytes[line.clone()].trim_ascii();
            match open.take() {
                Some((opener, at)) if opener.is_closed_by(text) => {
                    fences.closed.push(at.start..line.end);
                }
                Some((opener, at)) => match Opener::of(text) {
                    Some(next) if next.is_as_strong_as(&opener) => {
                        fences.unclosed.push(at);
                        open = Some((next, line));
                    }
                    Some(_) | None => open = Some((opener, at)),
                },
                None => open = Opener::of(text).map(|opener| (opener, line)),
            }
        }
        fences.unclosed.extend(open.map(|(_, at)| at));
        fences
    }

    /// Whether a place is within a fence that closes.
    pub(super) fn hold(&self, at: usize) -> bool {
        let before = self.closed.partition_point(|fence| fence.start <= at);
        before > 0 && at < self.closed[before - 1].end
    }
}

/// The marks that open a fence (`CommonMark`, section 4.5).
struct Opener {
    mark: u8,
    /// How many of them, three or more.
    run: usize,
}

impl Opener {
    /// The marks that a line begins with; no back-tick may follow if they are back-ticks.
    fn of(line: &[u8]) -> Option<Self> {
        let mark = *line.first().filter(|each| matches!(each, b'`' | b'~'))?;
        let run = line.iter().take_while(|&&each| each == mark).count();
        let is_opener = run >= 3 && (mark == b'~' || !line[run..].contains(&mark));
        is_opener.then_some(Self { mark, run })
    }

    /// Whether a line has nothing but these marks, as many or more.
    fn is_closed_by(&self, line: &[u8]) -> bool {
        line.len() >= self.run && line.iter().all(|&each| each == self.mark)
    }

    fn is_as_strong_as(&self, other: &Self) -> bool {
        self.mark == other.mark && self.run >= other.run
    }
}
