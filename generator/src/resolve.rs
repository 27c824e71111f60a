//! Turns what pages say into what is known: the one place that guesses, each guess with its rule and its place.

mod corrections;
mod headers;
mod literals;
mod models;
mod names;
mod operations;
mod places;
mod security;
mod types;

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::casing::squash;
use crate::diag::{self, Diagnostic};
use crate::draft::{ApiPage, Draft, IndexRow, Said, Shape};
use crate::manifest::Manifest;
use crate::source::Span;
use crate::spec::{Api, Known, Operation, Rule, Scheme, SchemeKind, Tag};
use names::Spellings;
use operations::{Shared, Sketch};
use types::Types;

/// Concludes the spec from the draft and the manifest.
#[must_use]
pub fn resolve(draft: &Draft, manifest: &Manifest) -> (Api, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let described: HashSet<&str> = draft
        .models
        .iter()
        .map(|model| model.name.value.as_str())
        .collect();
    let objects: HashSet<&str> = draft
        .models
        .iter()
        .filter(|model| model.shape == Shape::Fields)
        .map(|model| model.name.value.as_str())
        .collect();
    let is_known = |name: &str| described.contains(name);
    let is_object = |name: &str| !is_known(name) || objects.contains(name);
    let spellings = Spellings::of(draft);
    let mut types = Types {
        known: &is_known,
        missing: types::Missing::new(),
    };
    let schemes = security::schemes(draft, manifest);
    let shared = Shared {
        spellings: &spellings,
        is_object: &is_object,
    };
    let mut operations = operations_of(
        draft,
        &shared,
        &mut types,
        &schemes,
        manifest,
        &mut diagnostics,
    );
    // The order of the document at rest, so that the order of an index does not show.
    operations
        .sort_by(|a, b| (&a.path.value, a.method.value).cmp(&(&b.path.value, b.method.value)));
    let pages: Vec<_> = draft
        .models
        .iter()
        .map(|page| models::model(page, &spellings, &mut types))
        .collect();
    diagnostics.extend(missing_models(&types.missing));
    let open: Vec<_> = models::open(&types.missing).collect();
    let mut api = Api {
        title: title(draft, manifest),
        version: version(draft, manifest),
        base_url: base_url(draft, manifest),
        tags: tags(&operations),
        operations,
        models: models::by_name(pages.into_iter().chain(open)),
        schemes,
    };
    diagnostics.extend(corrections::apply(manifest, &mut api));
    diagnostics.extend(lacking(&api));
    (api, diagnostics)
}

/// The operations of all pages. One that stands on several pages is one with several tags; a second name
/// for the same method and path is one of the SDK's ways to call it.
fn operations_of(
    draft: &Draft,
    shared: &Shared<'_>,
    types: &mut Types<'_>,
    schemes: &[Scheme],
    manifest: &Manifest,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Operation> {
    let front = draft
        .readme
        .iter()
        .flat_map(|readme| &readme.index)
        .collect::<Vec<_>>();
    let mut operations: Vec<Operation> = Vec::new();
    let mut at: HashMap<(String, String), usize> = HashMap::new();
    for page in &draft.apis {
        let index = Index::of(page, &front);
        for each in &page.operations {
            let row = index.row(&each.name.value);
            let Some(endpoint) = each
                .endpoint
                .clone()
                .or_else(|| row.and_then(|row| row.endpoint.clone()))
            else {
                diagnostics.push(no_path(&each.name));
                continue;
            };
            let key = (endpoint.method.value.clone(), endpoint.path.value.clone());
            if let Some(&known) = at.get(&key) {
                add_tag(&mut operations[known], &page.title.value);
                continue;
            }
            let summary = row.and_then(|row| row.summary.as_ref());
            let sketch = Sketch {
                draft: each,
                endpoint,
                summary,
                tag: &page.title.value,
            };
            let security = security::of(each, schemes, manifest);
            if let Some(operation) = shared.operation(&sketch, types, security) {
                at.insert(key, operations.len());
                operations.push(operation);
            }
        }
    }
    operations
}

/// The rows that describe the operations of a page, its own before the README's.
struct Index<'a>(HashMap<String, &'a IndexRow>);

impl<'a> Index<'a> {
    fn of(page: &'a ApiPage, front: &[&'a IndexRow]) -> Self {
        let mut rows = HashMap::new();
        for row in page.index.iter().chain(front.iter().copied()) {
            let words = std::iter::once(&row.name.value).chain(&row.anchor);
            for word in words {
                let known = rows.entry(squash(word)).or_insert(row);
                if known.endpoint.is_none() && row.endpoint.is_some() {
                    *known = row;
                }
            }
        }
        Self(rows)
    }

    fn row(&self, name: &str) -> Option<&'a IndexRow> {
        self.0.get(&squash(name)).copied()
    }
}

fn add_tag(operation: &mut Operation, tag: &str) {
    if !operation.tags.iter().any(|known| known == tag) {
        operation.tags.push(tag.to_owned());
    }
}

fn tags(operations: &[Operation]) -> Vec<Tag> {
    let mut seen = BTreeSet::new();
    let names = operations.iter().flat_map(|operation| &operation.tags);
    names
        .filter(|name| seen.insert(name.as_str()))
        .map(|name| Tag { name: name.clone() })
        .collect()
}

fn title(draft: &Draft, manifest: &Manifest) -> Known<String> {
    if let Some(title) = &manifest.entries.api.title {
        return Known::corrected(title.get_ref().clone(), manifest.span(title));
    }
    let titles: Vec<&str> = draft
        .apis
        .iter()
        .map(|page| page.title.value.as_str())
        .collect();
    let span = draft
        .apis
        .first()
        .map_or_else(Span::default, |page| page.title.span);
    let value = if let [only] = titles[..] {
        format!("{only} API")
    } else {
        "API".to_owned()
    };
    Known::inferred(value, Rule::FileName, span)
}

fn version(draft: &Draft, manifest: &Manifest) -> Known<String> {
    if let Some(version) = &manifest.entries.api.version {
        return Known::corrected(version.get_ref().clone(), manifest.span(version));
    }
    match draft
        .readme
        .as_ref()
        .and_then(|readme| readme.version.as_ref())
    {
        Some(version) => Known::stated(version.value.clone(), version.span),
        None => Known::inferred("0".to_owned(), Rule::Unknown, Span::default()),
    }
}

fn base_url(draft: &Draft, manifest: &Manifest) -> Known<String> {
    if let Some(url) = &manifest.entries.api.base_url {
        return Known::corrected(url.get_ref().clone(), manifest.span(url));
    }
    let pages = draft.apis.iter().filter_map(|page| page.base_url.as_ref());
    let front = draft
        .readme
        .iter()
        .filter_map(|readme| readme.base_url.as_ref());
    match pages.chain(front).next() {
        Some(url) => Known::stated(url.value.clone(), url.span),
        None => Known::inferred(String::new(), Rule::Unknown, Span::default()),
    }
}

fn no_path(name: &Said<String>) -> Diagnostic {
    Diagnostic::at(
        &diag::NO_PATH,
        name.span,
        format!("no page tells method and path of `{}`", name.value),
    )
    .help("the operation is left out; an index row such as `**GET** /pets` would tell them")
}

fn missing_models(missing: &types::Missing) -> Option<Diagnostic> {
    let (_, first) = missing.first_key_value()?;
    let names: Vec<&str> = missing.keys().map(String::as_str).collect();
    let message = format!(
        "no page describes {} of the models that the pages name: {}",
        names.len(),
        names.join(", ")
    );
    Some(
        Diagnostic::at(&diag::MISSING_MODEL, *first, message).help(
            "each becomes an open JSON object; add the pages of the models to know their fields",
        ),
    )
}

/// What a client needs and nobody says.
fn lacking(api: &Api) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    if api.base_url.value.is_empty() {
        diagnostics.push(
            Diagnostic::of(&diag::NO_BASE_URL, "no page says what the paths are relative to")
                .help("state `base-url` below `[api]` in docwright.toml, or let users give it to the client"),
        );
    }
    for scheme in &api.schemes {
        if let SchemeKind::ClientCredentials { token_url, .. } = &scheme.kind.value
            && token_url.value.is_empty()
        {
            let message = format!(
                "no page says where the tokens of `{}` are had",
                scheme.name.value
            );
            diagnostics.push(
                Diagnostic::at(&diag::NO_TOKEN_URL, scheme.name.origin.span(), message)
                    .help("state `token-url` in a `[[security]]` entry of docwright.toml, or let users give it to the client"),
            );
        }
    }
    diagnostics
}
