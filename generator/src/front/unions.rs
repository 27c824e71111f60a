//! Turns lists of models, and code that tells them, into a choice of models.

use std::sync::LazyLock;

use regex::Regex;

use super::text::said;
use crate::draft::{ModelPage, Said, Shape};
use crate::markdown::Block;
use crate::source::{Sources, Span};

/// `* [Circle](Circle.md)`
pub(super) fn list(sources: &Sources, blocks: &[Block], model: &mut ModelPage) {
    let items = blocks.iter().flat_map(Block::items);
    let variants: Vec<_> = items.filter_map(|item| said(sources, item.text)).collect();
    if !variants.is_empty() {
        model.shape = Shape::Union {
            variants,
            discriminator: None,
            mapping: Vec::new(),
        };
    }
}

/// The code of a section, if it tells what the model is one of.
pub(super) fn code(sources: &Sources, blocks: &[Block], model: &mut ModelPage) {
    if let Some(code) = blocks.iter().find_map(Block::code) {
        class_method(sources, code, model);
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
