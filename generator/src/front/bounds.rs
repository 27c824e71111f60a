//! Turns blocks of any size into blocks within bounds, and into the parts beyond them, so that no page costs more than its
//! size, and nothing is cut off in silence. No known page comes near a bound.

use memchr::memchr2_iter;

use super::types;
use crate::diag::{self, Diagnostic};
use crate::draft::{Bound, Ignored, Why};
use crate::markdown::prose::{self, nests_too_deep};
use crate::markdown::{Block, Blocks, Item};
use crate::source::{Sources, Span, floor_char_boundary};

/// Rows that a table may have, and bullets that a list may have; the longest known table has 576 rows.
const MOST_ROWS: usize = 20_000;
/// Bytes that the words between two headings may have, or those in a cell; the longest known are 48 thousand.
const LONGEST: usize = 256 << 10;
/// Lines that they may have; the most known are 573.
const MOST_LINES: usize = 4_000;

/// Cuts off what is beyond the bounds, and tells what that was.
pub(super) fn keep(sources: &Sources, mut blocks: Blocks) -> (Blocks, Vec<Ignored>) {
    let mut keeper = Keeper::of(sources);
    for block in &mut blocks.blocks {
        keeper.block(block);
    }
    (blocks, keeper.beyond)
}

/// The part of a table that is read where it is words on something, not rows, and the part beyond it.
pub(super) fn words_of(sources: &Sources, table: Span) -> (Span, Option<Ignored>) {
    let mut keeper = Keeper::of(sources);
    let mut kept = table;
    keeper.cut(&mut kept);
    (kept, keeper.beyond.pop())
}

/// How much more of a text is read.
#[derive(Clone, Copy)]
struct Budget {
    bytes: usize,
    lines: usize,
}

impl Budget {
    const WHOLE: Self = Self {
        bytes: LONGEST,
        lines: MOST_LINES,
    };
    /// That of a list, which may hold the values of an enum.
    const LIST: Self = Self {
        bytes: 4 * LONGEST,
        lines: usize::MAX,
    };
}

struct Keeper<'s> {
    sources: &'s Sources,
    /// What is left for the words below the last heading.
    left: Budget,
    /// Which of those beyond holds the words below it that are lost, if some are.
    lost: Option<usize>,
    beyond: Vec<Ignored>,
}

impl<'s> Keeper<'s> {
    fn of(sources: &'s Sources) -> Self {
        Self {
            sources,
            left: Budget::WHOLE,
            lost: None,
            beyond: Vec::new(),
        }
    }

    fn block(&mut self, block: &mut Block) {
        if let Block::List(items) = block {
            self.rows(items, |item| item.text);
        }
        let whole = block.span();
        match block {
            Block::Heading { text, .. } => {
                (self.left, self.lost) = (Budget::WHOLE, None);
                self.apart(text, Budget::WHOLE);
            }
            Block::Table(table) => {
                self.rows(&mut table.rows, |row| row.line);
                let cells = table.rows.iter_mut().flat_map(|row| &mut row.cells);
                cells.for_each(|cell| self.apart(cell, Budget::WHOLE));
            }
            Block::List(items) => self.list(items, whole),
            Block::Paragraph(text) | Block::Quote(text) => self.words(text),
            Block::Code { text, .. } | Block::Matter(text) => {
                self.cut(text);
            }
        }
    }

    /// Takes off the rows that are too many.
    fn rows<R>(&mut self, rows: &mut Vec<R>, place: impl Fn(&R) -> Span) {
        if let (Some(first), Some(last)) = (rows.get(MOST_ROWS), rows.last()) {
            self.pass_over(place(first).to(place(last)), Bound::Rows);
            rows.truncate(MOST_ROWS);
        }
    }

    /// Bullets are words as a whole: they may be those of a description.
    fn list(&mut self, items: &mut Vec<Item>, mut whole: Span) {
        self.apart(&mut whole, Budget::LIST);
        items.retain(|item| item.text.start < whole.end);
        if let Some(last) = items.last_mut() {
            last.text.end = last.text.end.min(whole.end);
        }
    }

    /// Words that stand for themselves.
    fn apart(&mut self, text: &mut Span, budget: Budget) {
        let outside = (self.left, self.lost);
        (self.left, self.lost) = (budget, None);
        self.words(text);
        (self.left, self.lost) = outside;
    }

    /// Words below a heading.
    fn words(&mut self, text: &mut Span) {
        self.cut(text);
        if nests_too_deep(self.sources.text(*text)) {
            self.pass_over(*text, Bound::Nesting);
        }
    }

    fn cut(&mut self, text: &mut Span) {
        let whole = self.sources.text(*text);
        let kept = self.left.take(whole);
        if kept == whole.len() {
            return;
        }
        let rest = text.part(kept..whole.len());
        *text = text.part(0..kept);
        if let Some(lost) = self.lost {
            self.beyond[lost].span = self.beyond[lost].span.to(rest);
        } else {
            self.lost = Some(self.beyond.len());
            self.pass_over(rest, Bound::Words);
        }
    }

    fn pass_over(&mut self, span: Span, bound: Bound) {
        let why = Why::Beyond(bound);
        self.beyond.push(Ignored { span, why });
    }
}

impl Budget {
    /// How many bytes of a text are read, in whole lines where more than one fits.
    fn take(&mut self, text: &str) -> usize {
        let bytes = floor_char_boundary(text, self.bytes);
        let mut ends = ends(&text[..bytes]).chain([bytes]);
        let mut kept = 0;
        while self.lines > 0
            && let Some(end) = ends.next()
        {
            self.lines -= 1;
            kept = end;
        }
        self.bytes -= kept;
        kept
    }
}

/// Where the lines of a text end, but for the last.
fn ends(text: &str) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    memchr2_iter(b'\n', b'\r', bytes).filter(|&at| !bytes[..=at].ends_with(b"\r\n"))
}

/// What is said of a part beyond a bound.
pub(super) fn finding(bound: Bound, place: Span) -> Diagnostic {
    let (finding, message) = match bound {
        Bound::Rows => (
            &diag::TOO_MANY_ROWS,
            format!("from here on the rows are not read: they are more than {MOST_ROWS}"),
        ),
        Bound::Words => (
            &diag::TOO_LONG,
            format!(
                "from here on the words are not read: on one thing they are more than {} KiB or {MOST_LINES} lines, or more than {} KiB in a list",
                LONGEST >> 10,
                Budget::LIST.bytes >> 10
            ),
        ),
        Bound::Nesting => (
            &diag::PROSE_TOO_DEEP,
            format!(
                "of the quotes and lists here, those that are more than {} deep become text of what holds them",
                prose::DEEPEST
            ),
        ),
        Bound::Brackets => (
            &diag::TYPE_TOO_DEEP,
            format!(
                "this type is not read, since it is more than {} levels deep",
                types::DEEPEST
            ),
        ),
    };
    Diagnostic::at(finding, place, message)
}
