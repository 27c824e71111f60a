//! Turns repaired text into blocks, by the events of the Markdown parser.

use std::ops::Range;

use pulldown_cmark::{Event, OffsetIter, Options, Parser, Tag, TagEnd};

use super::repair::Repaired;
use super::{Block, Item, table};
use crate::source::{PageId, Span};

/// The outermost blocks of the text, with spans into the original. Tables come as paragraphs from the
/// parser (its own tables drop surplus cells and want matching rules) and are told by their rule.
pub(super) fn read(id: PageId, original: &str, repaired: &Repaired) -> Vec<Block> {
    let mut events = Parser::new_ext(&repaired.text, Options::ENABLE_YAML_STYLE_METADATA_BLOCKS)
        .into_offset_iter();
    let mut reader = Reader {
        id,
        original,
        repaired,
        blocks: Vec::new(),
    };
    while let Some((event, range)) = events.next() {
        match event {
            Event::Start(tag) => reader.block(&tag, range, &mut events),
            Event::Html(_) | Event::InlineHtml(_) | Event::Text(_) => reader.prose(range),
            Event::End(_)
            | Event::Code(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Rule
            | Event::TaskListMarker(_) => {}
        }
    }
    reader.blocks
}

struct Reader<'a> {
    id: PageId,
    original: &'a str,
    repaired: &'a Repaired,
    blocks: Vec<Block>,
}

impl Reader<'_> {
    /// One block, whose events are taken up to its end.
    fn block(&mut self, tag: &Tag<'_>, range: Range<usize>, events: &mut OffsetIter<'_>) {
        if let Tag::List(_) = tag {
            let items = self.list(events);
            return self.blocks.push(Block::List(items));
        }
        let text = inner(events);
        if let Tag::Heading { level, .. } = tag {
            self.heading(*level as u8, &range);
        } else if let Tag::BlockQuote(_) = tag {
            let span = self.trimmed(range);
            self.blocks.push(Block::Quote(span));
        } else if let Tag::CodeBlock(pulldown_cmark::CodeBlockKind::Fenced(_)) = tag {
            self.code(&range, text);
        } else if let Tag::MetadataBlock(_) = tag {
            let span = self.trimmed(range);
            self.blocks.push(Block::Matter(span));
        } else {
            self.prose(range);
        }
    }

    fn heading(&mut self, level: u8, range: &Range<usize>) {
        let raw = &self.repaired.text[range.clone()];
        let text = raw.trim_start_matches('#');
        if text.len() == raw.len() {
            // An underlined line: in a generator's prose a rule that landed below a sentence.
            return self.prose(range.clone());
        }
        let start = range.start + raw.len() - text.len();
        // Marks at the end close a heading if a space is in front of them (CommonMark, section 4.2).
        let bare = raw.trim_end().trim_end_matches('#');
        let closed = bare.ends_with([' ', '\t']);
        let end = range.start + if closed { bare } else { raw.trim_end() }.len();
        let text = self.trimmed(start..end.max(start));
        self.blocks.push(Block::Heading { level, text });
    }

    fn code(&mut self, range: &Range<usize>, text: Option<Range<usize>>) {
        let raw = &self.repaired.text[range.clone()];
        let line = raw.find('\n').unwrap_or(raw.len());
        let marks = raw.len() - raw.trim_start_matches(['`', '~']).len();
        let info = self.trimmed(range.start + marks.min(line)..range.start + line);
        let text = self.span(text.unwrap_or(range.start + line..range.start + line));
        self.blocks.push(Block::Code { info, text });
    }

    fn list(&mut self, events: &mut OffsetIter<'_>) -> Vec<Item> {
        let mut items: Vec<Item> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        let mut lists = 1_usize;
        while lists > 0 {
            let Some((event, range)) = events.next() else {
                break;
            };
            if let Event::Start(Tag::List(_)) = event {
                if let Some(&parent) = open.last() {
                    let end = self.repaired.original(range.start);
                    let text = items[parent].text;
                    items[parent].text = self.trim(text.start as usize..end);
                }
                lists += 1;
            } else if event == Event::End(TagEnd::Item) {
                open.pop();
            } else if let Event::End(TagEnd::List(_)) = event {
                lists -= 1;
            } else if event == Event::Start(Tag::Item) {
                open.push(items.len());
                items.push(Item {
                    depth: lists - 1,
                    text: self.item(range),
                });
            }
        }
        items
    }

    /// The text of a bullet, behind its marker.
    fn item(&self, range: Range<usize>) -> Span {
        let raw = &self.repaired.text[range.clone()];
        let indent = raw.len() - raw.trim_start().len();
        let marker = raw[indent..]
            .find([' ', '\t', '\n'])
            .map_or(raw.len(), |length| indent + length);
        self.trimmed(range.start + marker..range.end)
    }

    /// A paragraph, or the table and the paragraphs that its lines make.
    fn prose(&mut self, range: Range<usize>) {
        let span = self.trimmed(range.clone());
        if span.start >= span.end {
            return;
        }
        let lines = table::lines(&self.repaired.text, range);
        if self.continues(&lines) {
            return;
        }
        let mut lines = &lines[..];
        while let Some(rule) = table::rule(&self.repaired.text, lines) {
            self.paragraph(&lines[..rule - 1]);
            let (table, rest) = table::read(&self.repaired.text, &lines[rule - 1..], &|cell| {
                self.trimmed(cell)
            });
            self.blocks.push(Block::Table(table));
            lines = rest;
        }
        self.paragraph(lines);
    }

    fn paragraph(&mut self, lines: &[Range<usize>]) {
        if let (Some(first), Some(last)) = (lines.first(), lines.last()) {
            let span = self.trimmed(first.start..last.end);
            self.blocks.push(Block::Paragraph(span));
        }
    }

    /// Adds lines that look like rows to the table in front of them: some templates leave an empty line
    /// between a rule and the rows.
    fn continues(&mut self, lines: &[Range<usize>]) -> bool {
        let text = &self.repaired.text;
        let is_row = |line: &Range<usize>| {
            let line = text[line.clone()].trim_start_matches([' ', '\t', '|']);
            line.starts_with("**") && line.contains('|')
        };
        if !lines.iter().all(is_row) {
            return false;
        }
        let Some(Block::Table(_)) = self.blocks.last() else {
            return false;
        };
        let rows: Vec<_> = lines
            .iter()
            .map(|line| table::row(text, line, &|cell| self.trimmed(cell), 0))
            .collect();
        if let Some(Block::Table(table)) = self.blocks.last_mut() {
            table.rows.extend(rows);
        }
        true
    }

    fn span(&self, range: Range<usize>) -> Span {
        let place = |at| self.repaired.original(at);
        Span::new(self.id, place(range.start)..place(range.end))
    }

    fn trimmed(&self, range: Range<usize>) -> Span {
        self.trim(self.span(range).range())
    }

    /// The span without the white space at its ends.
    fn trim(&self, range: Range<usize>) -> Span {
        let text = self.original.get(range.clone()).unwrap_or_default();
        let start = range.start + text.len() - text.trim_start().len();
        Span::new(
            self.id,
            start..start.max(range.start + text.trim_end().len()),
        )
    }
}

/// From the first to the last text within the block that has begun.
fn inner(events: &mut OffsetIter<'_>) -> Option<Range<usize>> {
    let mut depth = 1_usize;
    let mut text: Option<Range<usize>> = None;
    while depth > 0 {
        match events.next() {
            Some((Event::Start(_), _)) => depth += 1,
            Some((Event::End(_), _)) => depth -= 1,
            Some((Event::Text(_), range)) => {
                text = Some(text.map_or(range.start, |text| text.start)..range.end);
            }
            Some(_) => {}
            None => break,
        }
    }
    text
}
