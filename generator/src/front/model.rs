//! Turns a page of a model into its draft.

use super::parameters::Rows;
use super::sections::{Outline, Part, tables};
use super::text::{plain, prose};
use super::words::Section;
use super::{unions, values};
use crate::draft::{InlineEnum, ModelPage, Said, Shape, Type};
use crate::markdown::Block;
use crate::source::{Sources, Span};

/// Whether a page describes a model.
pub(super) fn is_model(sources: &Sources, outline: &Outline<'_>) -> bool {
    outline.parts.iter().any(|part| {
        matches!(
            part.section,
            Some(Section::Properties | Section::Enum | Section::OneOf | Section::Methods)
        ) || values::inline_name(sources, part).is_some()
    })
}

/// Reads a page.
pub(super) fn read(outline: &Outline<'_>, rows: &mut Rows<'_>) -> ModelPage {
    let sources = rows.sources;
    let (page, title) = (outline.page, outline.title());
    let mut model = ModelPage {
        page,
        name: Said {
            value: rows.types.model(&name(
                &plain(sources.text(title)),
                sources.page(page).stem(),
            )),
            span: title,
        },
        description: None,
        fields: Vec::new(),
        shape: Shape::Fields,
        inline_enums: Vec::new(),
    };
    for (at, part) in outline.parts.iter().enumerate() {
        match part.section {
            Some(Section::Properties) => properties(rows, part.blocks, &mut model),
            Some(Section::Enum) => {
                if !unions::table(rows, part.blocks, &mut model) {
                    model.shape = values::shape(sources, part.blocks).unwrap_or(model.shape);
                }
            }
            Some(Section::OneOf) => unions::list(rows, part.blocks, &mut model),
            Some(Section::Example) => unions::code(rows, part.blocks, &mut model),
            Some(_) => {}
            None => unnamed(rows, part, at, &mut model),
        }
    }
    unwrapped(model)
}

/// Fields, or the words that stand in their place on the page of a union.
fn properties(rows: &mut Rows<'_>, blocks: &[Block], model: &mut ModelPage) {
    for table in tables(blocks) {
        model.fields.extend(rows.fields(table));
    }
    unions::sentence(rows, blocks, model);
}

/// Some SDKs wrap an enum into an object with the one field `value`.
fn unwrapped(mut model: ModelPage) -> ModelPage {
    if let [only] = &model.fields[..]
        && only.name.value == "value"
        && !only.notes.values.is_empty()
    {
        let values = only.notes.values.clone();
        let whole = matches!(only.type_.value, Type::Integer(_));
        model.shape = if whole {
            Shape::Numbers(values)
        } else {
            Shape::Enum(values)
        };
        model.fields.clear();
    }
    model
}

/// A section without a title of the grammar: prose below the page's title, values of a field, or the
/// code by which a class tells what it is one of.
fn unnamed(rows: &Rows<'_>, part: &Part<'_>, at: usize, model: &mut ModelPage) {
    let sources = rows.sources;
    if let Some(name) = values::inline_name(sources, part) {
        let values = values::values(sources, part.blocks);
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
        let values = values::values(sources, part.blocks);
        match part.heading.filter(|_| !values.is_empty()) {
            Some((_, span)) if values::names_field(sources, span, model) => {
                let name = Said {
                    value: plain(sources.text(span)),
                    span,
                };
                model.inline_enums.push(InlineEnum { name, values });
            }
            Some(_) | None => unions::code(rows, part.blocks, model),
        }
    }
}

fn is_furniture(text: &str) -> bool {
    text.starts_with("[[") || text.starts_with("<a ")
}

/// The name of a model: its title without module; the file's name where there is no title.
fn name(title: &str, file: &str) -> String {
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
