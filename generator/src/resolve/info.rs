//! Turns titles of pages, the README and the manifest into what an API is called and where it is.

use crate::draft::Draft;
use crate::manifest::Manifest;
use crate::source::Span;
use crate::spec::{Known, Rule};

pub(super) fn title(draft: &Draft, manifest: &Manifest) -> Known<String> {
    if let Some(title) = &manifest.entries.api.title {
        return Known::corrected(title.get_ref().clone(), manifest.span(title));
    }
    match &draft.apis[..] {
        [only] => {
            let title = format!("{} API", only.title.value);
            Known::inferred(title, Rule::PageTitle, only.title.span)
        }
        _ => Known::inferred("API".to_owned(), Rule::Unknown, Span::default()),
    }
}

pub(super) fn version(draft: &Draft, manifest: &Manifest) -> Known<String> {
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

pub(super) fn base_url(draft: &Draft, manifest: &Manifest) -> Known<String> {
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
