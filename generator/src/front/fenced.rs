//! Turns code that is a method and a path, and nothing else, into the endpoint of the operation around it.

use super::index;
use super::rows::Columns;
use super::sections::{Outline, Part};
use super::text::plain;
use super::words::Column;
use crate::draft::{Endpoint, Said};
use crate::markdown::Block;
use crate::source::{Sources, Span};

/// Whether a page describes operations by such code: guides quote requests too, but have no table of where each
/// parameter goes.
pub(super) fn is_api(sources: &Sources, outline: &Outline<'_>) -> bool {
    let has_places = |table| Columns::of(sources, table).has(Column::Place);
    let has_endpoint = |part| has_endpoint(sources, part);
    outline.tables().any(has_places) && outline.parts.iter().any(has_endpoint)
}

/// The endpoint that a piece of code is.
pub(super) fn endpoint(sources: &Sources, code: Span) -> Option<Endpoint> {
    let endpoint = index::endpoint(sources, code)?;
    let path = sources.text(endpoint.path.span);
    let is_path = path.starts_with('/') || path.starts_with("http");
    (is_path && !path.contains(char::is_whitespace)).then_some(endpoint)
}

fn has_endpoint(sources: &Sources, part: &Part<'_>) -> bool {
    let mut codes = part.blocks.iter().filter_map(Block::code);
    codes.any(|code| endpoint(sources, code).is_some())
}

/// What stands in front of the path in the first endpoint that is a whole address.
pub(super) fn host(sources: &Sources, outline: &Outline<'_>) -> Option<Said<String>> {
    let codes = outline.blocks.iter().filter_map(Block::code);
    let mut endpoints = codes.filter_map(|code| endpoint(sources, code));
    endpoints.find_map(|endpoint| {
        let span = endpoint.path.span;
        let address = sources.text(span);
        let length = address.len() - index::without_host(address).len();
        let host = span.part(0..length);
        (length > 0).then(|| Said {
            value: sources.text(host).to_owned(),
            span: host,
        })
    })
}

/// The parts at which operations begin, with their names: the nearest heading above the endpoint that is one word.
pub(super) fn starts(sources: &Sources, parts: &[Part<'_>]) -> Vec<(usize, Said<String>)> {
    let mut starts: Vec<(usize, Said<String>)> = Vec::new();
    for at in (0..parts.len()).filter(|&at| has_endpoint(sources, &parts[at])) {
        let above = starts.last().map_or(0, |(last, _)| last + 1);
        let named = (above..=at)
            .rev()
            .find_map(|at| Some((at, name(sources, &parts[at])?)));
        starts.extend(named);
    }
    starts
}

/// `addPet`, `addPet API`
fn name(sources: &Sources, part: &Part<'_>) -> Option<Said<String>> {
    let (_, span) = part.heading.filter(|_| part.section.is_none())?;
    let title = plain(sources.text(span));
    let value = title.strip_suffix(" API").unwrap_or(&title).trim();
    let is_word = !value.is_empty() && !value.contains(char::is_whitespace);
    is_word.then(|| Said {
        value: value.to_owned(),
        span,
    })
}
