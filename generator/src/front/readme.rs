//! Turns an SDK's front page into its draft: base URL, version, index of all operations, security schemes.

use super::api::base_url;
use super::sections::{Outline, Part};
use super::text::plain;
use super::words::Section;
use super::{example, index};
use crate::draft::{Readme, Said, Scheme};
use crate::markdown::{Block, Item};
use crate::source::{Sources, Span};

/// Whether a page is the SDK's front page, by its name.
pub(super) fn is_readme(path: &str) -> bool {
    path.rsplit('/')
        .next()
        .is_some_and(|name| name.eq_ignore_ascii_case("readme.md"))
}

/// Reads the page.
pub(super) fn read(outline: &Outline<'_>, sources: &Sources) -> Readme {
    let blocks = outline.blocks;
    let codes = blocks.iter().filter_map(Block::code);
    Readme {
        page: outline.page,
        base_url: base_url(sources, blocks),
        version: version(sources, blocks),
        index: outline
            .tables()
            .filter_map(|table| index::read(sources, table))
            .flatten()
            .collect(),
        schemes: schemes(sources, &outline.parts),
        examples: codes
            .map(|text| example::read(sources, text, None))
            .collect(),
    }
}

/// `- API version: 1.2.3`
fn version(sources: &Sources, blocks: &[Block]) -> Option<Said<String>> {
    items(blocks).find_map(|item| {
        let (name, value) = pair(sources, item)?;
        (name == "api version").then_some(value)
    })
}

/// The sections below `Documentation for Authorization`; some templates head them with as many `#`.
fn schemes(sources: &Sources, parts: &[Part<'_>]) -> Vec<Scheme> {
    let heads = |part: &Part<'_>| {
        matches!(
            part.section,
            Some(Section::Schemes | Section::Authorization)
        )
    };
    let Some(at) = parts.iter().position(heads) else {
        return Vec::new();
    };
    let level = parts[at].heading.map_or(2, |(level, _)| level);
    let below = parts[at + 1..].iter().map_while(|part| {
        let (own, _) = part.heading?;
        let scheme = scheme(sources, part)?;
        (own > level || scheme.kind.is_some()).then_some(scheme)
    });
    below.collect()
}

/// A heading with the name and bullets with the rest.
fn scheme(sources: &Sources, part: &Part<'_>) -> Option<Scheme> {
    let (_, span) = part.heading?;
    let mut scheme = Scheme {
        name: Said {
            value: plain(sources.text(span)),
            span,
        },
        kind: None,
        parameter: None,
        location: None,
        flow: None,
        authorization_url: None,
        token_url: None,
        scopes: Vec::new(),
    };
    for item in items(part.blocks) {
        let Some((name, value)) = pair(sources, item) else {
            continue;
        };
        if item.depth > 0 {
            scheme.scopes.push(Said {
                value: scope(sources, item),
                span: item.text,
            });
            continue;
        }
        match name.as_str() {
            "type" => scheme.kind = Some(value),
            "api key parameter name" => scheme.parameter = Some(value),
            "location" => scheme.location = Some(value),
            "flow" => scheme.flow = Some(value),
            "authorization url" => scheme.authorization_url = Some(value),
            "token url" => scheme.token_url = Some(value),
            _ => {}
        }
    }
    Some(scheme)
}

fn items(blocks: &[Block]) -> impl Iterator<Item = &Item> {
    blocks.iter().flat_map(Block::items)
}

/// `**Name**: value`, the name in lower case.
fn pair(sources: &Sources, item: &Item) -> Option<(String, Said<String>)> {
    let text = sources.text(item.text);
    let colon = text.find(':')?;
    let value = plain(&text[colon + 1..]);
    let span: Span = item.text.part(colon + 1..text.len());
    Some((
        plain(&text[..colon]).to_ascii_lowercase(),
        Said { value, span },
    ))
}

/// The name of a scope in `read:pets: may read`.
fn scope(sources: &Sources, item: &Item) -> String {
    let text = plain(sources.text(item.text));
    text.rsplit_once(": ")
        .map_or(text.trim_end_matches(':').to_owned(), |(name, _)| {
            name.to_owned()
        })
}
