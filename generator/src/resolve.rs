//! Turns what pages say into what is known: the one place that guesses, each guess with its rule and its place.

mod also;
mod bodies;
mod corrections;
mod enums;
mod examples;
mod headers;
mod index;
mod info;
mod lacks;
mod lists;
mod literals;
mod media;
mod merged;
mod missing;
mod models;
mod names;
mod operations;
mod paging;
mod parameters;
mod parents;
mod places;
mod queries;
mod responses;
mod security;
mod styles;
mod types;

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap, HashSet};

use rayon::prelude::*;

use crate::diag::Diagnostic;
use crate::draft::{Draft, ModelPage, Shape};
use crate::manifest::Manifest;
use crate::spec::{Api, Method, Operation, Tag};
use corrections::Subject;
use enums::Enums;
use index::Listed;
use lists::Lists;
use models::Models;
use names::Spellings;
use operations::{Shared, Sketch};
use queries::Queries;
use security::Callers;
use types::Types;

/// Concludes the spec from the draft, from those of other sets of the same API, and from the manifest.
#[must_use]
pub fn resolve(draft: &Draft, also: &[Draft], manifest: &Manifest) -> (Api, Vec<Diagnostic>) {
    let (mut api, mut diagnostics) = concluded(&examples::with_models(draft), manifest);
    for other in also {
        // What the other set lacks matters only as far as this one has it.
        let (theirs, _) = concluded(&examples::with_models(other), &Manifest::default());
        diagnostics.extend(also::agree(&mut api, &theirs));
    }
    diagnostics.extend(lacks::missing_models(&api));
    diagnostics.extend(correct(manifest, &mut api));
    diagnostics.extend(lacks::lacking(&api));
    (api, diagnostics)
}

/// What one set leads to by itself.
fn concluded(draft: &Draft, manifest: &Manifest) -> (Api, Vec<Diagnostic>) {
    let listed = index::listed(draft);
    let enums = Enums::of(draft, &listed);
    let spellings = Spellings::of(draft);
    let names = names_of(draft, |_| true);
    let objects = names_of(draft, |page| is_object(page, &enums));
    let is_object = |name: &str| !names.contains(name) || objects.contains(name);
    let types = Types {
        is_object: &is_object,
        lists: &Lists::of(draft, &enums),
        options_are_null: states_optional_fields(draft),
    };
    let schemes = security::schemes(draft, manifest);
    let shared = Shared {
        spellings: &spellings,
        is_object: &is_object,
        queries: Queries::of(&listed),
        states_media_types: states_media_types(draft),
    };
    let callers = Callers::of(draft, manifest, &schemes);
    let (operations, mut diagnostics) = operations_of(&listed, &shared, &types, &callers);
    let (models, findings) = Models {
        spellings: &spellings,
        enums: &enums,
        types: &types,
    }
    .read(&draft.models, &operations);
    diagnostics.extend(findings);
    let mut api = Api {
        title: info::title(draft, manifest),
        version: info::version(draft, manifest),
        base_url: info::base_url(draft, manifest),
        tags: Vec::new(),
        operations,
        models: models.into_values().collect(),
        schemes,
    };
    sort(&mut api);
    (api, diagnostics)
}

/// Corrects what the pages say of operations and models, concludes from that which are listings, and corrects that.
fn correct(manifest: &Manifest, api: &mut Api) -> Vec<Diagnostic> {
    let mut diagnostics = corrections::apply(manifest, api, Subject::Part);
    sort(api);
    diagnostics.extend(styles::settle(api));
    paging::find(api);
    diagnostics.extend(corrections::apply(manifest, api, Subject::Listing));
    diagnostics
}

fn names_of(draft: &Draft, keep: impl Fn(&ModelPage) -> bool) -> HashSet<&str> {
    let pages = draft.models.iter().filter(|page| keep(page));
    pages.map(|page| page.name.value.as_str()).collect()
}

/// Whether a page describes something with fields.
fn is_object(page: &ModelPage, enums: &Enums) -> bool {
    match &page.shape {
        Shape::Fields => enums.get(&page.name.value).is_none(),
        Shape::Shown | Shape::Union { .. } => true,
        Shape::Enum(_) | Shape::Numbers(_) => false,
    }
}

/// The operations of all pages. One that stands on several pages is one with several tags; a second name for the same method
/// and path is one of the SDK's ways to call it.
fn operations_of(
    listed: &[Listed<'_>],
    shared: &Shared<'_>,
    types: &Types<'_>,
    callers: &Callers<'_>,
) -> (Vec<Operation>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut operations: Vec<Operation> = Vec::new();
    let mut at: HashMap<(&str, &str), usize> = HashMap::new();
    let read: Vec<_> = listed
        .par_iter()
        .map(|each| operation(each, shared, types, callers))
        .collect();
    for (each, (operation, found)) in listed.iter().zip(read) {
        let Some(endpoint) = each.endpoint else {
            diagnostics.push(lacks::no_path(&each.operation.name));
            continue;
        };
        let key = (endpoint.method.value.as_str(), endpoint.path.value.as_str());
        if let Some(&known) = at.get(&key) {
            add_tag(&mut operations[known], each.tag);
            diagnostics.extend(lacks::second_name(&operations[known], each.operation));
            continue;
        }
        diagnostics.extend(found);
        if let Some(operation) = operation {
            at.insert(key, operations.len());
            operations.push(operation);
        }
    }
    (operations, diagnostics)
}

/// An operation by itself, if it has an endpoint, and what there is no room for.
fn operation(
    listed: &Listed<'_>,
    shared: &Shared<'_>,
    types: &Types<'_>,
    callers: &Callers<'_>,
) -> (Option<Operation>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let operation = listed.endpoint.and_then(|endpoint| {
        let sketch = Sketch {
            draft: listed.operation,
            endpoint: endpoint.clone(),
            summary: listed.summary,
            tag: listed.tag,
        };
        let security = callers.of_operation(listed.operation);
        shared.operation(&sketch, types, security, &mut found)
    });
    (operation, found)
}

fn states_optional_fields(draft: &Draft) -> bool {
    let mut fields = draft.models.iter().flat_map(|page| &page.fields);
    fields.any(|field| field.notes.optional.is_some())
}

/// The place of an operation in the document: by path, then by method; of paths that differ in their query alone, the
/// one that asks for more comes first, for readers that take the first one that fits.
fn rank(operation: &Operation) -> (&str, Reverse<&str>, Method) {
    let path = operation.path.value.as_str();
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    (path, Reverse(query), operation.method.value)
}

fn states_media_types(draft: &Draft) -> bool {
    let mut operations = draft.apis.iter().flat_map(|page| &page.operations);
    operations.any(|operation| !operation.produces.is_empty() || !operation.consumes.is_empty())
}

fn add_tag(operation: &mut Operation, tag: &str) {
    if !operation.tags.iter().any(|known| known == tag) {
        operation.tags.push(tag.to_owned());
    }
}

/// Brings operations, tags and models into the order of the spec.
fn sort(api: &mut Api) {
    api.operations.sort_by(|a, b| rank(a).cmp(&rank(b)));
    api.models.sort_by(|a, b| a.name.value.cmp(&b.name.value));
    api.tags = tags(&api.operations);
}

fn tags(operations: &[Operation]) -> Vec<Tag> {
    let mut seen = BTreeSet::new();
    let names = operations.iter().flat_map(|operation| &operation.tags);
    names
        .filter(|name| seen.insert(name.as_str()))
        .map(|name| Tag { name: name.clone() })
        .collect()
}
