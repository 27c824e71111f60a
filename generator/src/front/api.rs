//! Turns a page of operations into its draft.

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;

use super::parameters::Rows;
use super::sections::{Outline, Part};
use super::text::plain;
use super::words::Section;
use super::{fenced, index, operation};
use crate::casing::squash;
use crate::draft::{ApiPage, IndexRow, Said};
use crate::markdown::Block;
use crate::source::{Sources, Span};

/// Whether a page describes operations: an index with endpoints, or a section on what comes back.
pub(super) fn is_api(sources: &Sources, outline: &Outline<'_>) -> bool {
    let parts = &outline.parts;
    parts
        .iter()
        .any(|part| matches!(part.section, Some(Section::ReturnType | Section::Headers)))
        && !parts
            .iter()
            .any(|part| part.section == Some(Section::Methods))
        || outline
            .tables()
            .any(|table| index::read(sources, table).is_some_and(|rows| names_endpoints(&rows)))
        || fenced::is_api(sources, outline)
}

fn names_endpoints(rows: &[IndexRow]) -> bool {
    !rows.is_empty()
        && rows
            .iter()
            .all(|row| row.endpoint.is_some() && row.api.is_empty())
}

/// Reads a page.
pub(super) fn read(outline: &Outline<'_>, rows: &mut Rows<'_>) -> ApiPage {
    let sources = rows.sources;
    let (page, parts, title) = (outline.page, &outline.parts, outline.title());
    let index: Vec<IndexRow> = outline
        .tables()
        .find_map(|table| index::read(sources, table))
        .unwrap_or_default();
    let starts = starts(sources, parts, &index);
    let ends = starts
        .iter()
        .skip(1)
        .map(|(at, _)| *at)
        .chain([parts.len()]);
    let operations = starts.iter().zip(ends);
    ApiPage {
        page,
        title: Said {
            value: tag(title_words(sources.text(title)), sources.page(page).stem()),
            span: title,
        },
        base_url: base_url(sources, outline.blocks).or_else(|| fenced::host(sources, outline)),
        operations: operations
            .map(|((at, name), end)| operation::read(name.clone(), &parts[*at..end], rows))
            .collect(),
        index,
    }
}

/// The words by which the headings of operations are known: names and anchors of the index.
struct Known(HashSet<String>);

impl Known {
    fn of(index: &[IndexRow]) -> Self {
        let words = index
            .iter()
            .flat_map(|row| std::iter::once(&row.name.value).chain(&row.anchor));
        Self(words.map(|word| squash(word)).collect())
    }

    fn has(&self, name: &str) -> bool {
        self.0.contains(&squash(name))
    }
}

/// The parts at which operations begin, with their names. Where a template forgets the headings, the
/// rows of the index name the runs of sections, if there are as many.
fn starts(sources: &Sources, parts: &[Part<'_>], index: &[IndexRow]) -> Vec<(usize, Said<String>)> {
    let known = Known::of(index);
    let headed: Vec<(usize, Said<String>)> = (1..parts.len())
        .filter_map(|at| begins_operation(sources, &parts[at..], &known).map(|name| (at, name)))
        .collect();
    if !headed.is_empty() {
        return headed;
    }
    if index.is_empty() {
        return fenced::starts(sources, parts);
    }
    let first = parts.iter().find_map(|part| part.section);
    let runs: Vec<usize> = (0..parts.len())
        .filter(|&at| first.is_some() && parts[at].section == first)
        .collect();
    if runs.len() != index.len() {
        return Vec::new();
    }
    let names = index.iter().map(|row| row.name.clone());
    runs.into_iter().zip(names).collect()
}

/// The name of the operation that a heading begins: it stands in the index, or a signature or the
/// sections of an operation follow it.
fn begins_operation(sources: &Sources, parts: &[Part<'_>], index: &Known) -> Option<Said<String>> {
    let (part, rest) = parts.split_first()?;
    let (level, span) = part.heading.filter(|_| part.section.is_none())?;
    let name = heading_name(sources, span, index);
    let own = rest
        .iter()
        .take_while(|next| next.heading.is_none_or(|(deeper, _)| deeper > level));
    let sections = own
        .filter(|next| matches!(next.section, Some(Section::ReturnType | Section::Headers)))
        .count();
    let quoted = part
        .blocks
        .iter()
        .any(|block| matches!(block, Block::Quote(_)));
    let single = !name.value.is_empty() && !name.value.contains(' ');
    let begins = index.has(&name.value) || single && level <= 2 && (quoted || sections > 0);
    begins.then_some(name)
}

/// The name in a heading: `**op**`, `` `op()` ``, `Type op(a, opts)`, `-[**Type**](Type.html) op`,
/// `**op** { #op }`.
fn heading_name(sources: &Sources, span: Span, index: &Known) -> Said<String> {
    static NAME: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"^(?:-\s*)?(?P<type>.*?\s)??(?P<name>[^\s(\[][^\s(]*)\s*(?:\(.*\)`?)?\s*(?:\{[^}]*\})?$")
            .expect("a pattern")
    });
    let text = sources.text(span);
    let whole = Said {
        value: plain(text),
        span,
    };
    let Some(name) = NAME.captures(text).and_then(|found| found.name("name")) else {
        return whole;
    };
    let last = plain(name.as_str());
    let typed = text.starts_with('-') || text.contains('(');
    if index.has(&whole.value) && !index.has(&last) || last.is_empty() {
        return whole;
    }
    if !(typed || index.has(&last) || text.contains("{ #")) {
        return whole;
    }
    Said {
        value: last,
        span: span.part(name.range()),
    }
}

/// A title without the attributes (`{ #PetApi }`) that may stand behind it.
fn title_words(title: &str) -> &str {
    let bare = title.split_once("{ #").or_else(|| title.split_once("{#"));
    bare.map_or(title, |(words, _)| words).trim()
}

/// What an API's page is about: its title without module, prefix and suffix.
fn tag(title: &str, file: &str) -> String {
    let title = plain(title);
    let title = title.as_str();
    let title = if title.is_empty() { file } else { title };
    let last = title.rsplit([':', '.', '\\', ' ']).next().unwrap_or(title);
    let suffixes = ["ApiInterface", "_api", "_API", "API", "Api"];
    let bare = suffixes
        .iter()
        .find_map(|suffix| last.strip_suffix(suffix))
        .unwrap_or(last);
    if bare.is_empty() {
        last.to_owned()
    } else {
        bare.to_owned()
    }
}

/// `All URIs are relative to *https://…*`
pub(super) fn base_url(sources: &Sources, blocks: &[Block]) -> Option<Said<String>> {
    static BASE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?m)^All URIs are relative to [*`]+([^*`\s]+)[*`]+").expect("a pattern")
    });
    blocks.iter().find_map(|block| {
        let Block::Paragraph(span) = block else {
            return None;
        };
        let url = BASE.captures(sources.text(*span))?.get(1)?;
        Some(Said {
            value: url.as_str().trim_end_matches(',').to_owned(),
            span: span.part(url.range()),
        })
    })
}
