//! Turns the text of a page into blocks (headings, tables, paragraphs, …) whose spans point into that text.

mod blocks;
mod fence;
mod holders;
mod lines;
pub mod prose;
mod repair;
mod restore;
mod table;

pub use restore::Landmarks;

use crate::source::{Page, PageId, Span};

/// A block of a page. Texts are spans, so that nothing is copied before it is understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// `# text`
    Heading {
        /// Number of `#`, 1 to 6.
        level: u8,
        /// What follows them.
        text: Span,
    },
    /// Lines of cells with a rule under the first one.
    Table(Table),
    /// Running text; a block of HTML or indented code too, since generators indent and mark up prose.
    Paragraph(Span),
    /// Lines that begin with `>`.
    Quote(Span),
    /// Bullets, nested ones after the one they belong to.
    List(Vec<Item>),
    /// A fenced block.
    Code {
        /// The words after the fence.
        info: Span,
        /// The lines between the fences.
        text: Span,
    },
    /// YAML front matter.
    Matter(Span),
}

/// A bullet of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// 0 for the outer list.
    pub depth: usize,
    /// Its text without the marker and without the bullets below it.
    pub text: Span,
}

/// A table, its cells split at every pipe that separates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The cells above the rule.
    pub header: Vec<Span>,
    /// The rows below it.
    pub rows: Vec<Row>,
}

/// A row of a table. It may hold more cells than the header: generators do not escape pipes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The whole line.
    pub line: Span,
    /// What stands between the pipes, trimmed.
    pub cells: Vec<Span>,
}

impl Block {
    /// The place of its text.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Self::Heading { text, .. } | Self::Code { text, .. } => *text,
            Self::Paragraph(span) | Self::Quote(span) | Self::Matter(span) => *span,
            Self::Table(table) => table.span(),
            Self::List(items) => match (items.first(), items.last()) {
                (Some(first), Some(last)) => first.text.to(last.text),
                _ => Span::default(),
            },
        }
    }
}

impl Block {
    /// Its bullets, if it is a list.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        if let Self::List(items) = self {
            items
        } else {
            &[]
        }
    }

    /// Its lines, if it is code.
    #[must_use]
    pub fn code(&self) -> Option<Span> {
        if let Self::Code { text, .. } = self {
            Some(*text)
        } else {
            None
        }
    }

    /// Its cells, if it is a table.
    #[must_use]
    pub fn table(&self) -> Option<&Table> {
        if let Self::Table(table) = self {
            Some(table)
        } else {
            None
        }
    }
}

impl Table {
    /// From the header to the last row.
    #[must_use]
    pub fn span(&self) -> Span {
        let first = self.header.first().copied().unwrap_or_default();
        let header = self.header.last().map_or(first, |last| first.to(*last));
        self.rows.last().map_or(header, |row| header.to(row.line))
    }
}

/// The blocks of a page, and whether its line structure had to be restored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocks {
    /// In the order of the page.
    pub blocks: Vec<Block>,
    /// Its lines had run together and were set apart by the words of the grammar.
    pub restored: bool,
}

/// Reads a page. `landmarks` are the words by which lines that ran together are told apart.
#[must_use]
pub fn read(id: PageId, page: &Page, landmarks: &Landmarks) -> Blocks {
    let repaired = repair::repair(&page.text, landmarks);
    Blocks {
        blocks: blocks::read(id, &page.text, &repaired),
        restored: repaired.restored,
    }
}
