//! Turns a page of a model into its draft.

use std::sync::LazyLock;

use regex::Regex;

use super::api::tables;
use super::notes;
use super::parameters::Rows;
use super::rows::Columns;
use super::sections::{self, Part};
use super::text::{plain, prose, said, unescape};
use super::words::{Column, Section};
use crate::casing::squash;
use crate::draft::{InlineEnum, ModelPage, Said, Shape};
use crate::markdown::{Block, Table};
use crate::source::{PageId, Sources, Span};

/// Whether a page describes a model.
pub(super) fn is_model(sources: &Sources, blocks: &[Block]) -> bool {
    sections::split(sources, blocks).iter().any(|part| {
        matches!(
            part.section,
            Some(Section::Properties | Section::Enum | Section::OneOf | Section::Methods)
        ) || inline_enum_name(sources, part).is_some()
    })
}

/// Reads a page.
pub(super) fn read(page: PageId, blocks: &[Block], rows: &mut Rows<'_>) -> ModelPage {
    let sources = rows.sources;
    let parts = sections::split(sources, blocks);
    let title = parts
        .iter()
        .find_map(|part| part.heading)
        .map_or_else(|| Span::new(page, 0..0), |(_, text)| text);
    let mut model = ModelPage {
        page,
        name: Said {
            value: rows
                .types
                .model(&name(&plain(sources.text(title)), &sources.page(page).path)),
            span: title,
        },
        description: None,
        fields: Vec::new(),
        shape: Shape::Fields,
        inline_enums: Vec::new(),
    };
    for (at, part) in parts.iter().enumerate() {
        match part.section {
            Some(Section::Properties) => {
                model.fields.extend(
                    tables(part.blocks)
                        .flat_map(|table| rows.fields(table))
                        .collect::<Vec<_>>(),
                );
            }
            Some(Section::Enum) => enum_values(sources, part.blocks, &mut model),
            Some(Section::OneOf) => union(sources, part.blocks, &mut model),
            Some(Section::Example) => code(sources, part.blocks, &mut model),
            Some(_) => {}
            None => unnamed(sources, part, at, &mut model),
        }
    }
    model
}

/// A section without a title of the grammar: prose below the page's title, values of a field, or the
/// code by which a class tells what it is one of.
fn unnamed(sources: &Sources, part: &Part<'_>, at: usize, model: &mut ModelPage) {
    if let Some(name) = inline_enum_name(sources, part) {
        let values = values(sources, part.blocks);
        model.inline_enums.push(InlineEnum { name, values });
    } else if at == 0
        || part
            .heading
            .is_some_and(|(_, text)| text == model.name.span)
    {
        let words = part
            .blocks
            .iter()
            .filter(|block| matches!(block, Block::Paragraph(_)));
        let words = words
            .map(Block::span)
            .filter(|span| !is_furniture(sources.text(*span)));
        model.description = words
            .reduce(Span::to)
            .and_then(|span| prose(sources, span))
            .or(model.description.take());
    } else {
        let values = values(sources, part.blocks);
        match part.heading.filter(|_| !values.is_empty()) {
            Some((_, span)) if names_values(sources, span, model) => {
                let name = Said {
                    value: plain(sources.text(span)),
                    span,
                };
                model.inline_enums.push(InlineEnum { name, values });
            }
            Some(_) | None => code(sources, part.blocks, model),
        }
    }
}

/// Whether a heading is that of the values of one of the fields: the name of its type, or its own.
fn names_values(sources: &Sources, heading: Span, model: &ModelPage) -> bool {
    let title = squash(&plain(sources.text(heading)));
    model.fields.iter().any(|field| squash(&field.name.value) + "enum" == title)
}

/// The code of a section, if it tells what the model is one of.
fn code(sources: &Sources, blocks: &[Block], model: &mut ModelPage) {
    let code = blocks.iter().find_map(|block| match block {
        Block::Code { text, .. } => Some(*text),
        _ => None,
    });
    if let Some(code) = code {
        class_method(sources, code, model);
    }
}

fn is_furniture(text: &str) -> bool {
    text.starts_with("[[") || text.starts_with("<a ")
}

/// The name of a model: its title without module; the file's name where there is no title.
fn name(title: &str, path: &str) -> String {
    let file = path
        .rsplit('/')
        .next()
        .unwrap_or(path)
        .trim_end_matches(".md");
    let last = title.rsplit(['\\', ' ']).next().unwrap_or(title);
    let last = last.rsplit("::").next().unwrap_or(last);
    let last = if last.contains('.') && !file.contains('.') {
        last.rsplit('.').next().unwrap_or(last)
    } else {
        last
    };
    if last.is_empty() {
        file.to_owned()
    } else {
        last.to_owned()
    }
}

/// `## Enum: ColorEnum`, `## Enum: List&lt;SizesEnum&gt;`
fn inline_enum_name(sources: &Sources, part: &Part<'_>) -> Option<Said<String>> {
    let (_, span) = part.heading?;
    let title = plain(sources.text(span));
    let name = title.strip_prefix("Enum: ")?.to_owned();
    Some(Said { value: name, span })
}

/// The values of a page that is an enum as a whole.
fn enum_values(sources: &Sources, blocks: &[Block], model: &mut ModelPage) {
    let values = values(sources, blocks);
    let numbers = values.iter().all(|value| value.value.parse::<i64>().is_ok());
    let bare = |block: &Block| match block {
        Block::List(items) => items
            .iter()
            .any(|item| sources.text(item.text).ends_with(|each| "0123456789`)".contains(each))
                && !sources.text(item.text).contains(['"', '\''])),
        _ => false,
    };
    model.shape = if !values.is_empty() && numbers && blocks.iter().any(bare) {
        Shape::Numbers(values)
    } else {
        Shape::Enum(values)
    };
}

/// Values from bullets (``* `A` (value: `"a"`)``) or from a table of names and values.
fn values(sources: &Sources, blocks: &[Block]) -> Vec<Said<String>> {
    static BULLET: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r#"\(value: `?["']?(.*?)["']?`?\)\s*$"#).expect("a pattern"));
    let mut values = Vec::new();
    for block in blocks {
        match block {
            Block::List(items) => {
                for item in items {
                    let text = sources.text(item.text);
                    let found = BULLET.captures(text).and_then(|found| found.get(1));
                    let value = found.map_or_else(
                        || plain(text),
                        |value| unescape(value.as_str()).into_owned(),
                    );
                    values.push(Said {
                        value,
                        span: item.text,
                    });
                }
            }
            Block::Table(table) => values.extend(table_values(sources, table)),
            Block::Heading { .. }
            | Block::Paragraph(_)
            | Block::Quote(_)
            | Block::Code { .. }
            | Block::Matter(_) => {}
        }
    }
    values
}

/// One value in a row, or all of them between commas in the one row.
fn table_values(sources: &Sources, table: &Table) -> Vec<Said<String>> {
    let columns = Columns::of(sources, table);
    let mut values = Vec::new();
    for row in &table.rows {
        let cells = columns.cells(sources, row);
        let value = cells.get(sources, Column::Value);
        match value.map(|span| (span, unescape(sources.text(span)).into_owned())) {
            Some((span, text)) if table.rows.len() == 1 && text.contains(", ") => {
                values.extend(notes::values(&text, span));
            }
            Some((span, text)) => values.push(Said {
                value: text.trim_matches(['"', '`']).to_owned(),
                span,
            }),
            None => values.push(Said {
                value: String::new(),
                span: row.line,
            }),
        }
    }
    values
}

/// `* [Circle](Circle.md)`
fn union(sources: &Sources, blocks: &[Block], model: &mut ModelPage) {
    let items = blocks.iter().filter_map(|block| match block {
        Block::List(items) => Some(items),
        _ => None,
    });
    let variants: Vec<_> = items
        .flatten()
        .filter_map(|item| said(sources, item.text))
        .collect();
    if !variants.is_empty() {
        model.shape = Shape::Union {
            variants,
            discriminator: None,
            mapping: Vec::new(),
        };
    }
}

/// The code below a heading that names a method of the SDK's class, with what it returns as a comment.
fn class_method(sources: &Sources, code: Span, model: &mut ModelPage) {
    static SYMBOL: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r":'([^']+)'").expect("a pattern"));
    let text = sources.text(code);
    let symbols = || SYMBOL.captures_iter(text).filter_map(|found| found.get(1));
    let said = |symbol: regex::Match<'_>| Said {
        value: symbol.as_str().to_owned(),
        span: code.part(symbol.range()),
    };
    if text.contains(".openapi_one_of") {
        let variants = symbols().map(said).collect();
        model.shape = Shape::Union {
            variants,
            discriminator: None,
            mapping: Vec::new(),
        };
    } else if let Shape::Union {
        discriminator,
        mapping,
        ..
    } = &mut model.shape
    {
        if text.contains(".openapi_discriminator_name") {
            *discriminator = symbols().next().map(said);
        } else if text.contains(".openapi_discriminator_mapping") {
            let names: Vec<String> = symbols().map(|symbol| symbol.as_str().to_owned()).collect();
            *mapping = names
                .chunks_exact(2)
                .map(|pair| (pair[0].clone(), pair[1].clone()))
                .collect();
        }
    }
}
