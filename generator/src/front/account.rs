//! Turns rows and sections that no fact was read from into ignored parts, so that nothing is passed over in silence.

use super::Kind;
use super::sections::{Outline, Part, tables};
use super::text::plain;
use super::words::{NOTHING, Section};
use crate::draft::{Ignored, Places, Why};
use crate::source::{Sources, Span};

/// The parts of a page that neither `read` nor `ignored` tells of.
pub(super) fn unread(
    sources: &Sources,
    kind: Kind,
    outline: &Outline<'_>,
    read: &impl Places,
    ignored: &[Ignored],
) -> Vec<Ignored> {
    let mut known: Vec<Span> = ignored.iter().map(|part| part.span).collect();
    read.places(&mut known);
    let known = Known::of(known);
    let mut code = None;
    let mut unread = Vec::new();
    for part in &outline.parts {
        code = code_of_sdk(part, code);
        let furniture = code.is_some() || kind == Kind::Readme;
        let rows = rows(part).filter(|row| !known.touches(*row));
        let why = if furniture {
            Why::Furniture
        } else {
            Why::NotUnderstood
        };
        unread.extend(rows.map(|span| Ignored { span, why }));
        let why = match part.section {
            None if !furniture => Why::Prose,
            Some(_) | None => why,
        };
        let section = section(sources, part, &known);
        unread.extend(section.map(|span| Ignored { span, why }));
    }
    unread
}

/// The level of the heading below which a part tells of the SDK's own code, if it does; `above` is that of the part in
/// front.
fn code_of_sdk(part: &Part<'_>, above: Option<u8>) -> Option<u8> {
    let (level, _) = part.heading?;
    match part.section {
        _ if above.is_some_and(|above| level > above) => above,
        Some(Section::Methods | Section::Example) => Some(level),
        Some(_) | None => None,
    }
}

/// The rows of the tables of a section.
fn rows(part: &Part<'_>) -> impl Iterator<Item = Span> {
    tables(part.blocks).flat_map(|table| table.rows.iter().map(|row| row.line))
}

/// The heading of a section that says something of which nothing is known; its tables speak for themselves.
fn section(sources: &Sources, part: &Part<'_>, known: &Known) -> Option<Span> {
    let (_, heading) = part.heading?;
    let is_known =
        known.touches(heading) || part.blocks.iter().any(|block| known.touches(block.span()));
    let mut words = part
        .blocks
        .iter()
        .filter(|block| block.table().is_none() && block.code().is_none());
    let says = words.any(|block| says_something(sources.text(block.span())));
    (!is_known && says).then_some(heading)
}

/// Whether a text is neither a link back nor a sentence that there is nothing to say.
fn says_something(text: &str) -> bool {
    let words = plain(text).to_ascii_lowercase();
    let linked = text.starts_with("[[") || text.starts_with("<a ");
    !linked && !NOTHING.iter().any(|nothing| words.contains(nothing))
}

/// The places that are known, none of which overlap, in order.
struct Known(Vec<Span>);

impl Known {
    fn of(mut spans: Vec<Span>) -> Self {
        spans.retain(|span| span.start < span.end);
        spans.sort_unstable_by_key(|span| span.start);
        spans.dedup_by(|next, last| {
            let overlaps = next.start < last.end;
            if overlaps {
                *last = last.to(Span {
                    end: next.end.max(last.end),
                    ..*next
                });
            }
            overlaps
        });
        Self(spans)
    }

    /// Whether a part overlaps with one of them.
    fn touches(&self, part: Span) -> bool {
        let after = self.0.partition_point(|span| span.end <= part.start);
        self.0.get(after).is_some_and(|span| span.start < part.end)
    }
}
