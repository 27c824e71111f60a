//! Turns the blocks of a page into sections: a heading and what stands below it.

use super::text::plain;
use super::words::{SECTIONS, Section};
use crate::markdown::{Block, Table};
use crate::source::{PageId, Sources, Span};

/// A heading and the blocks up to the next one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<'a> {
    /// Level and text of the heading; `None` for what stands in front of the first one.
    pub(super) heading: Option<(u8, Span)>,
    /// The known section that it heads.
    pub(super) section: Option<Section>,
    /// The blocks below it.
    pub(super) blocks: &'a [Block],
}

/// A page, split once for all that ask what it is and what it says.
#[derive(Clone, Debug)]
pub(super) struct Outline<'a> {
    /// Which page.
    pub(super) page: PageId,
    /// All of its blocks.
    pub(super) blocks: &'a [Block],
    /// The same, split at its headings.
    pub(super) parts: Vec<Part<'a>>,
}

impl<'a> Outline<'a> {
    /// Splits a page.
    pub(super) fn of(sources: &Sources, page: PageId, blocks: &'a [Block]) -> Self {
        let parts = split(sources, blocks);
        Self {
            page,
            blocks,
            parts,
        }
    }

    /// The text of its first heading, or its very beginning.
    pub(super) fn title(&self) -> Span {
        let heading = self.parts.iter().find_map(|part| part.heading);
        heading.map_or_else(|| Span::new(self.page, 0..0), |(_, text)| text)
    }

    /// Its tables.
    pub(super) fn tables(&self) -> impl Iterator<Item = &'a Table> {
        tables(self.blocks)
    }
}

/// The tables among blocks.
pub(super) fn tables(blocks: &[Block]) -> impl Iterator<Item = &Table> {
    blocks.iter().filter_map(Block::table)
}

fn split<'a>(sources: &Sources, blocks: &'a [Block]) -> Vec<Part<'a>> {
    let mut starts: Vec<usize> = (0..blocks.len())
        .filter(|&at| is_heading(&blocks[at]))
        .collect();
    let first = starts.first().copied().unwrap_or(blocks.len());
    starts.push(blocks.len());
    let mut parts = Vec::with_capacity(starts.len());
    if first > 0 {
        parts.push(Part {
            heading: None,
            section: None,
            blocks: &blocks[..first],
        });
    }
    for pair in starts.windows(2) {
        if let Block::Heading { level, text } = &blocks[pair[0]] {
            parts.push(Part {
                heading: Some((*level, *text)),
                section: section(sources.text(*text)),
                blocks: &blocks[pair[0] + 1..pair[1]],
            });
        }
    }
    parts
}

fn is_heading(block: &Block) -> bool {
    matches!(block, Block::Heading { .. })
}

fn section(heading: &str) -> Option<Section> {
    let title = plain(heading).to_ascii_lowercase();
    SECTIONS
        .iter()
        .find(|(word, _)| *word == title)
        .map(|(_, section)| *section)
}
