//! Turns lists and tables of values into the values of an enum.

use std::sync::LazyLock;

use regex::Regex;

use super::notes;
use super::rows::Columns;
use super::sections::{Part, tables};
use super::text::{plain, unescape};
use super::words::Column;
use crate::casing::squash;
use crate::draft::{ModelPage, Said, Shape};
use crate::markdown::{Block, Table};
use crate::source::{Sources, Span};

/// The shape of a page that is an enum as a whole; `None` if it has an empty table of variants, which stands for a
/// choice of models.
pub(super) fn shape(sources: &Sources, blocks: &[Block]) -> Option<Shape> {
    let values = values(sources, blocks);
    if values.is_empty() && tables(blocks).next().is_some() {
        return None;
    }
    let number = |bullet: &Span| {
        let text = sources.text(*bullet);
        !text.contains(['"', '\'']) && value(text).parse::<i64>().is_ok()
    };
    let bullets: Vec<Span> = blocks
        .iter()
        .flat_map(|block| bullets(sources, block))
        .collect();
    Some(if !bullets.is_empty() && bullets.iter().all(number) {
        Shape::Numbers(values)
    } else {
        Shape::Enum(values)
    })
}

/// Values from bullets (``* `A` (value: `"a"`)``), from a table of names and values, or from a sentence.
pub(super) fn values(sources: &Sources, blocks: &[Block]) -> Vec<Said<String>> {
    let mut values = Vec::new();
    for block in blocks {
        let bullet = |span: Span| Said {
            value: value(sources.text(span)),
            span,
        };
        values.extend(bullets(sources, block).into_iter().map(bullet));
        if let Some(table) = block.table() {
            values.extend(table_values(sources, table));
        }
        if let Block::Paragraph(span) = block {
            values.extend(sentence(sources.text(*span), *span));
        }
    }
    values
}

/// `Allowed values: [red, dark blue]`
fn sentence(text: &str, span: Span) -> Vec<Said<String>> {
    let list = text.trim().strip_prefix("Allowed values: [");
    let list = list.and_then(|list| list.strip_suffix(']'));
    list.map_or_else(Vec::new, |list| notes::values(list, span))
}

/// The texts of the bullets of a block. Some templates indent them so far that they are code by the letter of
/// `CommonMark`; those tell that they are values.
fn bullets(sources: &Sources, block: &Block) -> Vec<Span> {
    static INDENTED: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"(?m)^\s*\* (.*\(value: .*\))\s*$").expect("a pattern"));
    let Block::Paragraph(span) = block else {
        return block.items().iter().map(|item| item.text).collect();
    };
    let found = INDENTED.captures_iter(sources.text(*span));
    found
        .filter_map(|found| found.get(1))
        .map(|text| span.part(text.range()))
        .collect()
}

/// The value of a bullet: what stands behind its name, or the whole of it.
fn value(text: &str) -> String {
    static BULLET: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r#"\(value: `?["']?(.*?)["']?`?\)\s*$"#).expect("a pattern"));
    match BULLET.captures(text).and_then(|found| found.get(1)) {
        Some(value) => unescape(value.as_str()).into_owned(),
        None => plain(text),
    }
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

/// `## Enum: ColorEnum`, `## Enum: List&lt;SizesEnum&gt;`
pub(super) fn inline_name(sources: &Sources, part: &Part<'_>) -> Option<Said<String>> {
    let (_, span) = part.heading?;
    let title = plain(sources.text(span));
    let name = title.strip_prefix("Enum: ")?.to_owned();
    Some(Said { value: name, span })
}

/// Whether a heading is that of the values of one of the fields: the name of its type, or its own.
pub(super) fn names_field(sources: &Sources, heading: Span, model: &ModelPage) -> bool {
    let title = plain(sources.text(heading));
    let element = title.rsplit('<').next().unwrap_or(&title);
    let title = squash(element);
    model
        .fields
        .iter()
        .any(|field| squash(&field.name.value) + "enum" == title)
}
