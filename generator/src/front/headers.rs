//! Turns the sections behind an operation's return type into schemes, media types and status codes.

use std::sync::LazyLock;

use regex::Regex;

use super::parameters::Rows;
use super::rows::Columns;
use super::text::{plain, prose};
use super::words::{Column, FLOWS, MEDIA_TYPES};
use crate::draft::{Authorization, ResponseRow, Said};
use crate::markdown::Block;
use crate::source::{Sources, Span};

/// `[api_key](../README.md#api_key), [oauth](…)` or `No authorization required`.
pub(super) fn authorization(blocks: &[Block], sources: &Sources) -> Option<Said<Authorization>> {
    let mut schemes: Vec<Said<String>> = Vec::new();
    let mut whole: Option<Span> = None;
    let texts = blocks.iter().filter(|block| block.code().is_none());
    for span in texts.map(Block::span) {
        let text = sources.text(span);
        if text.starts_with("[[") {
            continue;
        }
        let lower = text.to_ascii_lowercase();
        if lower.starts_with("no authorization required") {
            return Some(Said {
                value: Authorization::None,
                span,
            });
        }
        for name in scheme_names(text, span) {
            if !schemes.iter().any(|scheme| scheme.value == name.value) {
                schemes.push(name);
            }
        }
        whole = Some(whole.map_or(span, |first| first.to(span)));
    }
    let span = whole?;
    (!schemes.is_empty()).then_some(Said {
        value: Authorization::Schemes(schemes),
        span,
    })
}

/// The bullets in front of an example: ``* Bearer (JWT) Authentication (`login`):``.
pub(super) fn named_kinds(blocks: &[Block], sources: &Sources) -> Option<Said<Authorization>> {
    static KIND: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"Authentication \((?:`)?([^`)]+)(?:`)?\):?\s*$").expect("a pattern")
    });
    let items = blocks.iter().flat_map(Block::items);
    let mut names: Vec<Said<String>> = Vec::new();
    for item in items {
        let Some(name) = KIND
            .captures(sources.text(item.text))
            .and_then(|found| found.get(1))
        else {
            continue;
        };
        if !names.iter().any(|known| known.value == name.as_str()) {
            names.push(Said {
                value: name.as_str().to_owned(),
                span: item.text.part(name.range()),
            });
        }
    }
    let span = names.first()?.span;
    Some(Said {
        value: Authorization::Schemes(names),
        span,
    })
}

/// The names that links or code tell: `[api_key](…)`, `Configure api_key:`.
fn scheme_names(text: &str, span: Span) -> impl Iterator<Item = Said<String>> {
    static NAMES: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?m)\[([^\]\[]+)\]\([^)]*\)|^Configure (\S+)(?: statically)?:")
            .expect("a pattern")
    });
    let names = NAMES
        .captures_iter(text)
        .filter_map(|found| found.get(1).or(found.get(2)));
    names.map(move |name| Said {
        value: without_flow(plain(name.as_str())),
        span: span.part(name.range()),
    })
}

/// `oauth` of `oauth accessCode`.
fn without_flow(name: String) -> String {
    match name.rsplit_once(' ') {
        Some((scheme, flow)) if FLOWS.contains(&flow) => scheme.to_owned(),
        Some(_) | None => name,
    }
}

/// The media types of requests and of answers.
pub(super) fn media_types(
    blocks: &[Block],
    sources: &Sources,
) -> (Vec<Said<String>>, Vec<Said<String>>) {
    let (mut consumes, mut produces) = (Vec::new(), Vec::new());
    for block in blocks {
        let Block::List(items) = block else { continue };
        for item in items {
            let line = sources.text(item.text).lines().next().unwrap_or_default();
            let Some((name, value)) = line.split_once(':') else {
                continue;
            };
            let span = item.text.part(name.len() + 1..line.len());
            match plain(name).to_ascii_lowercase().as_str() {
                "content-type" => consumes = list(value, span),
                "accept" => produces = list(value, span),
                _ => {}
            }
        }
    }
    (consumes, produces)
}

/// Media types between commas. What is stated counts, also if no such media type can be; several words, such as
/// `Not defined`, are none.
fn list(text: &str, span: Span) -> Vec<Said<String>> {
    let plain = plain(text);
    let is_word = |each: &str| {
        let mut parts = each.split(';').map(str::trim);
        !each.is_empty() && parts.all(|part| !part.contains(' '))
    };
    let read = |each: &str| {
        // A constant that the framework lacks, with the media type in a comment.
        let each = each
            .split("->")
            .last()
            .unwrap_or(each)
            .trim_end_matches("*/")
            .trim();
        let constant = MEDIA_TYPES.iter().find(|(word, _)| *word == each);
        let value = constant.map_or(each, |(_, media_type)| *media_type);
        is_word(value).then(|| value.to_ascii_lowercase())
    };
    let values = plain.split(',').filter_map(read);
    values.map(|value| Said { value, span }).collect()
}

/// The rows of a table of status codes.
pub(super) fn responses(blocks: &[Block], rows: &mut Rows<'_>) -> Vec<ResponseRow> {
    let sources = rows.sources;
    let mut responses = Vec::new();
    for block in blocks {
        let Block::Table(table) = block else { continue };
        let columns = Columns::of(sources, table);
        for row in &table.rows {
            let cells = columns.cells(sources, row);
            let Some(status) = cells.get(sources, Column::Status) else {
                continue;
            };
            responses.push(ResponseRow {
                status: Said {
                    value: plain(sources.text(status)),
                    span: status,
                },
                type_: cells.get(sources, Column::Type).map(|span| Said {
                    value: rows.type_(span).type_,
                    span,
                }),
                description: cells
                    .get(sources, Column::Description)
                    .and_then(|cell| prose(sources, cell)),
            });
        }
    }
    responses
}
