//! Turns the blocks of pages into the draft: the one grammar that all dialects share.

mod account;
mod api;
mod bounds;
mod example;
mod fenced;
mod headers;
mod index;
mod language;
mod literals;
mod model;
mod notes;
mod operation;
mod parameters;
mod readme;
mod rows;
mod sections;
mod tableless;
mod text;
mod types;
mod unions;
mod values;
mod words;

use std::sync::LazyLock;

use rayon::prelude::*;

use crate::casing::capital;
use crate::diag::{self, Diagnostic};
use crate::draft::{ApiPage, Draft, Ignored, ModelPage, Places, Readme, Why};
use crate::markdown::{self, Blocks, Landmarks};
use crate::source::{PageId, Sources, Span};
use parameters::Rows;
use sections::Outline;
use types::Types;
use words::{COLUMNS, LEADERS, Language, SECTIONS};

/// Reads the pages of a set.
#[must_use]
pub fn read(sources: &Sources, pages: &[PageId]) -> (Draft, Vec<Diagnostic>) {
    let (blocks, beyond): (Vec<Blocks>, Vec<Vec<Ignored>>) = pages
        .par_iter()
        .map(|&id| bounds::keep(sources, markdown::read(id, sources.page(id), &LANDMARKS)))
        .unzip();
    let outlines: Vec<(Kind, Outline<'_>)> = pages
        .par_iter()
        .zip(&blocks)
        .map(|(&id, each)| outline(sources, id, each))
        .collect();
    let language = language::of(sources, pages, &blocks);
    let (models, prefix) = types::model_names(&file_names(sources, &outlines), language);
    let types = Types {
        language,
        models: &models,
        prefix: prefix.as_deref(),
    };
    let read: Vec<(Read, Vec<Ignored>)> = outlines
        .par_iter()
        .map(|(kind, outline)| page(sources, *kind, outline, types))
        .collect();
    let mut draft = collected(sources, language, read);
    draft.ignored.extend(beyond.into_iter().flatten());
    let tableless = tableless::fill(&mut draft, sources, types);
    let diagnostics = restored(pages, &blocks)
        .chain(tableless)
        .chain(no_return_types(&draft))
        .chain(passed_over(&draft))
        .collect();
    (draft, diagnostics)
}

/// The pages of a set as one draft; the first README counts.
fn collected(
    sources: &Sources,
    language: Option<&Language>,
    read: Vec<(Read, Vec<Ignored>)>,
) -> Draft {
    let mut draft = Draft {
        language: language.map(|language| language.name),
        keeps: language.map_or(&[], |language| language.keeps),
        ..Draft::default()
    };
    let mut readmes = Vec::new();
    for (read, ignored) in read {
        draft.ignored.extend(ignored);
        match read {
            Read::Api(page) => draft.apis.push(page),
            Read::Model(page) => draft.models.push(page),
            Read::Readme(page) => readmes.push(page),
            Read::Passed(page) => draft.passed.push(page),
        }
    }
    // The SDK's front page is the one nearest to the top.
    readmes.sort_by_key(|readme| sources.page(readme.page).path.matches('/').count());
    let mut readmes = readmes.into_iter();
    draft.readme = readmes.next();
    draft.passed.extend(readmes.map(|readme| readme.page));
    draft
}

static LANDMARKS: LazyLock<Landmarks> = LazyLock::new(|| {
    let capitals = |word: &str| word.split(' ').map(capital).collect::<Vec<_>>().join(" ");
    let titles: Vec<String> = SECTIONS.iter().map(|(title, _)| capitals(title)).collect();
    let titles: Vec<&str> = titles
        .iter()
        .map(String::as_str)
        .chain([
            "Return type",
            "HTTP request headers",
            "HTTP response details",
        ])
        .collect();
    let columns: Vec<String> = COLUMNS.iter().map(|(column, _)| capital(column)).collect();
    let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
    Landmarks::new(&titles, LEADERS, &columns)
});

/// What a page describes.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Api,
    Model,
    Readme,
    Other,
}

enum Read {
    Api(ApiPage),
    Model(ModelPage),
    Readme(Readme),
    Passed(PageId),
}

impl Places for Read {
    fn places(&self, out: &mut Vec<Span>) {
        match self {
            Self::Api(page) => page.places(out),
            Self::Model(page) => page.places(out),
            Self::Readme(page) => page.places(out),
            Self::Passed(_) => {}
        }
    }
}

fn outline<'a>(sources: &Sources, page: PageId, read: &'a Blocks) -> (Kind, Outline<'a>) {
    let outline = Outline::of(sources, page, &read.blocks);
    let kind = if readme::is_readme(&sources.page(page).path) {
        Kind::Readme
    } else if api::is_api(sources, &outline) {
        Kind::Api
    } else if model::is_model(sources, &outline) {
        Kind::Model
    } else {
        Kind::Other
    };
    (kind, outline)
}

fn page(
    sources: &Sources,
    kind: Kind,
    outline: &Outline<'_>,
    types: Types<'_>,
) -> (Read, Vec<Ignored>) {
    let mut rows = Rows {
        sources,
        types,
        ignored: Vec::new(),
    };
    let read = match kind {
        Kind::Api => Read::Api(api::read(outline, &mut rows)),
        Kind::Model => Read::Model(model::read(outline, &mut rows)),
        Kind::Readme => Read::Readme(readme::read(outline, sources)),
        Kind::Other => Read::Passed(outline.page),
    };
    let mut ignored = rows.ignored;
    ignored.extend(account::unread(sources, kind, outline, &read, &ignored));
    (read, ignored)
}

/// Names of the files that describe models.
fn file_names<'s>(sources: &'s Sources, outlines: &[(Kind, Outline<'_>)]) -> Vec<&'s str> {
    let models = outlines.iter().filter(|(kind, _)| *kind == Kind::Model);
    models
        .map(|(_, outline)| sources.page(outline.page).stem())
        .collect()
}

/// A note for each page whose lines had run together.
fn restored<'a>(
    pages: &'a [PageId],
    blocks: &'a [Blocks],
) -> impl Iterator<Item = Diagnostic> + 'a {
    let restored = pages
        .iter()
        .zip(blocks)
        .filter(|(_, blocks)| blocks.restored);
    restored.map(|(&id, _)| {
        let place = Span::new(id, 0..0);
        Diagnostic::at(&diag::LINE_STRUCTURE, place, "the lines of this page had run together and were set apart by the words of the grammar")
    })
}

/// A warning if no operation of the set tells what it answers.
fn no_return_types(draft: &Draft) -> Option<Diagnostic> {
    let operations = || draft.apis.iter().flat_map(|page| &page.operations);
    if operations().any(|operation| operation.returns.is_some()) {
        return None;
    }
    let first = operations().next()?;
    let words = "no page tells what the operations answer; their clients read no bodies of answers";
    Some(
        Diagnostic::at(&diag::NO_RETURN_TYPES, first.name.span, words)
            .help("the pages of another SDK of the same API, named with `--also`, may tell it"),
    )
}

/// A finding for each part that is lost.
fn passed_over(draft: &Draft) -> impl Iterator<Item = Diagnostic> {
    draft.ignored.iter().filter_map(|ignored| match ignored.why {
        Why::Furniture | Why::NotSent | Why::Prose => None,
        Why::NotUnderstood => Some(
            Diagnostic::at(&diag::ROW_NOT_UNDERSTOOD, ignored.span, "this part is in no form that is known and was passed over")
                .help("compare the result with the page; a correction in docwright.toml can state what it says"),
        ),
        Why::Beyond(bound) => Some(bounds::finding(bound, ignored.span)),
    })
}
