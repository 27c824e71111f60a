//! Turns the sections of an operation into its draft.

use std::sync::LazyLock;

use regex::Regex;

use super::parameters::Rows;
use super::rows::Columns;
use super::sections::Part;
use super::text::{plain, prose, said};
use super::words::{Column, Section};
use super::{bounds, example, fenced, headers, index};
use crate::draft::{
    Ignored, Need, Operation, ParameterTable, Permissions, Said, Signature, Type, Why,
};
use crate::markdown::{Block, Table};
use crate::source::Span;

/// Reads an operation: its name, then its parts, the first of which its heading begins. Prose may hold
/// headings of the grammar, so of several sections with one title the last counts.
pub(super) fn read(name: Said<String>, parts: &[Part<'_>], rows: &mut Rows<'_>) -> Operation {
    let mut operation = Operation {
        name,
        endpoint: None,
        signature: None,
        prose: Vec::new(),
        permissions: None,
        example: None,
        parameters: Vec::new(),
        returns: None,
        authorization: None,
        consumes: Vec::new(),
        produces: Vec::new(),
        responses: Vec::new(),
    };
    let mut variant = false;
    for (at, part) in parts.iter().enumerate() {
        match part.section {
            Some(section) if is_prose(section, &parts[at + 1..]) => {
                front_matter(part, rows, &mut operation);
            }
            Some(section) => {
                variant = false;
                self::section(section, part.blocks, rows, &mut operation);
            }
            None if variant || is_variant(part, rows) => {
                variant = true;
                let place = part.heading.map(|(_, text)| text);
                rows.ignored.extend(place.map(|span| Ignored {
                    span,
                    why: Why::Furniture,
                }));
            }
            None => front_matter(part, rows, &mut operation),
        }
    }
    operation
}

/// Whether a section is part of the prose: another one of its title follows, and the last counts.
fn is_prose(section: Section, rest: &[Part<'_>]) -> bool {
    section == Section::Parameters && rest.iter().any(|later| later.section == Some(section))
}

/// `#### Using the op_with_http_info variant`: another way to call the same operation.
fn is_variant(part: &Part<'_>, rows: &Rows<'_>) -> bool {
    part.heading.is_some_and(|(_, text)| {
        let title = plain(rows.sources.text(text)).to_ascii_lowercase();
        title.starts_with("using the ") && title.ends_with(" variant")
    })
}

/// What stands between the heading and the first section.
fn front_matter(part: &Part<'_>, rows: &mut Rows<'_>, operation: &mut Operation) {
    let mut need: Option<(Need, Span)> = None;
    for block in part.blocks {
        match block {
            Block::Quote(span) => signature(*span, rows, operation),
            Block::Paragraph(span) => need = paragraph(*span, rows, operation).or(need),
            Block::List(items) => match need.take() {
                Some((need, span)) => {
                    let names = items
                        .iter()
                        .filter_map(|item| said(rows.sources, item.text))
                        .collect();
                    operation.permissions = Some(Permissions { need, names, span });
                }
                None => operation.prose.extend(prose(rows.sources, block.span())),
            },
            Block::Code { text, .. } => code(*text, rows, operation),
            Block::Table(table) if told_by_columns(table, block, rows, operation) => {}
            Block::Table(_) => {
                let (kept, beyond) = bounds::words_of(rows.sources, block.span());
                operation.prose.extend(prose(rows.sources, kept));
                rows.ignored.extend(beyond);
            }
            Block::Heading { .. } | Block::Matter(_) => {}
        }
    }
    if let Some((need, span)) = need {
        operation.permissions = Some(Permissions {
            need,
            names: Vec::new(),
            span,
        });
    }
}

/// Code is the endpoint, or an example of a call.
fn code(text: Span, rows: &Rows<'_>, operation: &mut Operation) {
    match fenced::endpoint(rows.sources, text).filter(|_| operation.endpoint.is_none()) {
        Some(endpoint) => operation.endpoint = Some(endpoint),
        None => {
            operation.example = Some(example::read(rows.sources, text, rows.types.language));
        }
    }
}

/// Takes in a table below a heading that does not tell what it holds, if its columns do: parameters with their places,
/// or status codes.
fn told_by_columns(
    table: &Table,
    block: &Block,
    rows: &mut Rows<'_>,
    operation: &mut Operation,
) -> bool {
    let columns = Columns::of(rows.sources, table);
    let block = std::slice::from_ref(block);
    if columns.has(Column::Name) && columns.has(Column::Place) {
        tables(block, ParameterTable::Whole, rows, operation);
        return true;
    }
    let answers = columns.has(Column::Status) && operation.endpoint.is_some();
    if answers {
        operation.responses = headers::responses(block, rows);
    }
    answers
}

/// A quote is the line of code that calls the operation.
fn signature(span: Span, rows: &mut Rows<'_>, operation: &mut Operation) {
    let text = rows.sources.text(span);
    let arguments = text
        .split_once('(')
        .and_then(|(_, rest)| rest.rsplit_once(')'))
        .map_or("", |pair| pair.0);
    let arguments = arguments
        .split(',')
        .map(|each| each.trim().to_owned())
        .filter(|each| !each.is_empty());
    operation.signature = Some(Signature {
        arguments: arguments.collect(),
        span,
    });
}

/// A paragraph is the endpoint, the start of a list of permissions, an anchor, or prose.
fn paragraph(span: Span, rows: &mut Rows<'_>, operation: &mut Operation) -> Option<(Need, Span)> {
    static WRAPS: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"^(?:Wraps )?((?:GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE) /\S*)\s*$")
            .expect("a pattern")
    });
    static REQUIRES: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?m)^Requires (ANY|ALL|NO) permissions?:?\s*$").expect("a pattern")
    });
    static ANCHOR: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"^(?:<a [^>]*></a>\s*|\[\[Back to .*)+$").expect("a pattern"));
    let text = rows.sources.text(span);
    if ANCHOR.is_match(text) {
        return None;
    }
    if let Some(found) = WRAPS.captures(text).and_then(|found| found.get(1)) {
        operation.endpoint = index::endpoint(rows.sources, span.part(found.range()));
        return None;
    }
    if let Some(found) = REQUIRES.captures(text) {
        let need = match &found[1] {
            "ANY" => Need::Any,
            "ALL" => Need::All,
            _ => Need::None,
        };
        return Some((need, span));
    }
    operation.prose.extend(prose(rows.sources, span));
    None
}

fn section(section: Section, blocks: &[Block], rows: &mut Rows<'_>, operation: &mut Operation) {
    match section {
        Section::Example => example(blocks, rows, operation),
        Section::Parameters => {
            operation.parameters.clear();
            tables(blocks, ParameterTable::Whole, rows, operation);
        }
        Section::PathParameters => tables(blocks, ParameterTable::Path, rows, operation),
        Section::OtherParameters => tables(blocks, ParameterTable::Other, rows, operation),
        Section::RequiredParameters => tables(blocks, ParameterTable::Required, rows, operation),
        Section::OptionalParameters => tables(blocks, ParameterTable::Optional, rows, operation),
        Section::ReturnType => operation.returns = returns(blocks, rows),
        Section::Authorization => {
            operation.authorization = headers::authorization(blocks, rows.sources);
        }
        Section::Headers => {
            (operation.consumes, operation.produces) = headers::media_types(blocks, rows.sources);
        }
        Section::Responses => operation.responses = headers::responses(blocks, rows),
        Section::Properties
        | Section::Enum
        | Section::OneOf
        | Section::Methods
        | Section::Endpoints
        | Section::Models
        | Section::Schemes => {
            let span = blocks.first().map(Block::span);
            rows.ignored.extend(span.map(|span| Ignored {
                span,
                why: Why::NotUnderstood,
            }));
        }
    }
}

/// The code of an example; some templates list in front of it how a caller says who it is.
fn example(blocks: &[Block], rows: &Rows<'_>, operation: &mut Operation) {
    if operation.authorization.is_none() {
        operation.authorization = headers::named_kinds(blocks, rows.sources);
    }
    if let Some(code) = blocks.iter().find_map(Block::code) {
        operation.example = Some(example::read(rows.sources, code, rows.types.language));
    }
}

fn tables(blocks: &[Block], kind: ParameterTable, rows: &mut Rows<'_>, operation: &mut Operation) {
    for block in blocks {
        let Block::Table(table) = block else { continue };
        for row in rows.parameters(table, kind) {
            // Some templates list every parameter below the optional ones.
            let known = kind == ParameterTable::Optional
                && operation
                    .parameters
                    .iter()
                    .any(|known| known.name.value == row.name.value);
            if known {
                rows.ignored.push(Ignored {
                    span: row.row,
                    why: Why::Furniture,
                });
            } else {
                operation.parameters.push(row);
            }
        }
    }
}

/// The first line below `### Return type`; words in parentheses say that nothing comes back.
fn returns(blocks: &[Block], rows: &mut Rows<'_>) -> Option<Said<Type>> {
    let span = blocks
        .iter()
        .map(Block::span)
        .find(|span| !rows.sources.text(*span).starts_with("[["))?;
    let text = rows.sources.text(span);
    let length = text.find('\n').unwrap_or(text.len());
    let line = &text[..length];
    let span = span.part(0..length);
    let lower = line.to_ascii_lowercase();
    if lower.contains("empty response body") || lower.contains("no response body") {
        return Some(Said {
            value: Type::Void,
            span,
        });
    }
    Some(Said {
        value: rows.type_(span).type_,
        span,
    })
}
