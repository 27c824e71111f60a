//! Turns lists of models, and code that tells them, into a choice of models.

use std::sync::LazyLock;

use regex::Regex;

use super::parameters::Rows;
use super::rows::Columns;
use super::sections::tables;
use super::text::plain;
use super::words::Column;
use crate::draft::{ModelPage, Said, Shape, Type};
use crate::markdown::Block;
use crate::source::{Sources, Span};

/// `* [Circle](Circle.md)`
pub(super) fn list(rows: &Rows<'_>, blocks: &[Block], model: &mut ModelPage) {
    let items = blocks.iter().flat_map(Block::items);
    choose(model, items.map(|item| variant(rows, item.text)).collect());
}

/// A table of names without values, at least one of which is that of a model; tells whether there is one.
pub(super) fn table(rows: &Rows<'_>, blocks: &[Block], model: &mut ModelPage) -> bool {
    let Some(table) = tables(blocks).next() else {
        return false;
    };
    let columns = Columns::of(rows.sources, table);
    let cells = table
        .rows
        .iter()
        .map(|row| columns.cells(rows.sources, row));
    let names = cells.filter_map(|cells| cells.get(rows.sources, Column::Name));
    let variants: Vec<_> = names.map(|cell| variant(rows, cell)).collect();
    let is_model = |said: &Said<Type>| {
        let name = said.value.model();
        name.is_some_and(|name| rows.types.models.contains(name))
    };
    let found = !columns.has(Column::Value) && variants.iter().any(is_model);
    if found {
        choose(model, variants);
    }
    found
}

/// `This is a oneOf model. The value must be exactly one of the following types: Circle, Square`, in place of the type
/// of the only field.
pub(super) fn sentence(rows: &Rows<'_>, blocks: &[Block], model: &mut ModelPage) {
    const BEFORE: &str = "of the following types:";
    let [only] = &model.fields[..] else { return };
    let cell = only.type_.span;
    let text = rows.sources.text(cell);
    let Some(at) = text.find(BEFORE).filter(|_| text.starts_with("This is a")) else {
        return;
    };
    let mut from = at + BEFORE.len();
    let mut variants = Vec::new();
    for part in text[from..].split(',') {
        let start = from + part.len() - part.trim_start().len();
        variants.push(variant(
            rows,
            cell.part(start..from + part.trim_end().len()),
        ));
        from += part.len() + 1;
    }
    model.fields.clear();
    choose(model, variants);
    discriminated(rows.sources, blocks, model);
}

/// ``The discriminator field is `kind` with the following mapping:`` and bullets such as ``- `round`: `Circle` ``.
fn discriminated(sources: &Sources, blocks: &[Block], model: &mut ModelPage) {
    static FIELD: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"The discriminator field is `([^`]+)`").expect("a pattern"));
    static PAIR: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"^`([^`]*)`: `([^`]+)`$").expect("a pattern"));
    let Shape::Union {
        discriminator,
        mapping,
        ..
    } = &mut model.shape
    else {
        return;
    };
    let field = |block: &Block| {
        let span = block.span();
        let name = FIELD.captures(sources.text(span))?.get(1)?;
        Some(Said {
            value: name.as_str().to_owned(),
            span: span.part(name.range()),
        })
    };
    *discriminator = blocks.iter().find_map(field);
    let items = blocks.iter().flat_map(Block::items);
    let pairs = items.filter_map(|item| PAIR.captures(sources.text(item.text)));
    *mapping = pairs
        .map(|pair| (pair[1].to_owned(), pair[2].to_owned()))
        .collect();
}

/// A model before a word of the language: a model may be called `File`.
fn variant(rows: &Rows<'_>, cell: Span) -> Said<Type> {
    let text = rows.sources.text(cell);
    let model = rows.types.model(&plain(text));
    let value = if rows.types.models.contains(&model) {
        Type::Named(model)
    } else {
        rows.types.read(text).type_
    };
    Said { value, span: cell }
}

fn choose(model: &mut ModelPage, variants: Vec<Said<Type>>) {
    if !variants.is_empty() {
        model.shape = Shape::Union {
            variants,
            discriminator: None,
            mapping: Vec::new(),
        };
    }
}

/// The code of a section, if it tells what the model is one of.
pub(super) fn code(rows: &Rows<'_>, blocks: &[Block], model: &mut ModelPage) {
    if let Some(code) = blocks.iter().find_map(Block::code) {
        class_method(rows, code, model);
    }
}

/// The code below a heading that names a method of the SDK's class, with what it returns as a comment.
fn class_method(rows: &Rows<'_>, code: Span, model: &mut ModelPage) {
    static SYMBOL: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r":'([^']+)'").expect("a pattern"));
    let text = rows.sources.text(code);
    let symbols = || SYMBOL.captures_iter(text).filter_map(|found| found.get(1));
    let said = |symbol: regex::Match<'_>| Said {
        value: symbol.as_str().to_owned(),
        span: code.part(symbol.range()),
    };
    if text.contains(".openapi_one_of") {
        let variants = symbols().map(|symbol| variant(rows, code.part(symbol.range())));
        choose(model, variants.collect());
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
