//! Turns the drafts into how much of each page was read, and what of it was ignored, and why.

use std::collections::BTreeMap;

use serde::Serialize;

use super::excerpt::Excerpt;
use crate::draft::{ApiPage, Bound, Draft, Ignored, ModelPage, Readme, Why};
use crate::source::{PageId, Sources};

/// Ignored parts of one page that are shown.
const SHOWN: usize = 50;

/// What came of the pages of all sets.
#[derive(Debug, Serialize)]
pub(super) struct Coverage {
    language: Option<&'static str>,
    pages: Vec<Page>,
}

/// What came of a page. Its parts are rows of tables and lists, and sections.
#[derive(Debug, Serialize)]
struct Page {
    path: String,
    kind: &'static str,
    /// Which set it belongs to; 0 is the first.
    set: usize,
    /// Parts that facts were read from.
    read: usize,
    ignored: Vec<Reason>,
}

/// What of a page was ignored for one reason.
#[derive(Debug, Serialize)]
struct Reason {
    why: &'static str,
    /// Whether facts may be lost by it.
    lost: bool,
    count: usize,
    shown: Vec<Excerpt>,
}

/// The pages of each set, in the order in which they were read.
pub(super) fn coverage<'d>(
    drafts: impl IntoIterator<Item = &'d Draft>,
    sources: &Sources,
) -> Coverage {
    let mut drafts = drafts.into_iter().peekable();
    let language = drafts.peek().and_then(|draft| draft.language);
    let pages = drafts
        .enumerate()
        .flat_map(|(set, draft)| pages(set, draft, sources));
    Coverage {
        language,
        pages: pages.collect(),
    }
}

fn pages(set: usize, draft: &Draft, sources: &Sources) -> Vec<Page> {
    let mut ignored: BTreeMap<PageId, Vec<&Ignored>> = BTreeMap::new();
    for part in &draft.ignored {
        ignored.entry(part.span.page).or_default().push(part);
    }
    let readme = draft.readme.as_ref();
    let apis = draft
        .apis
        .iter()
        .map(|page| ("operations", page.page, of_api(page)));
    let models = draft
        .models
        .iter()
        .map(|page| ("model", page.page, of_model(page)));
    let readme = readme.map(|page| ("readme", page.page, of_readme(page)));
    let passed = draft.passed.iter().map(|page| ("other", *page, 0));
    let all = apis.chain(models).chain(readme).chain(passed);
    all.map(|(kind, page, read)| Page {
        path: sources.page(page).path.clone(),
        kind,
        set,
        read,
        ignored: reasons(ignored.get(&page).map_or(&[], Vec::as_slice), sources),
    })
    .collect()
}

fn of_api(page: &ApiPage) -> usize {
    let operations = page.operations.iter();
    let parts = operations.map(|each| 1 + each.parameters.len() + each.responses.len());
    page.index.len() + parts.sum::<usize>()
}

fn of_model(page: &ModelPage) -> usize {
    let values = page.inline_enums.iter().map(|each| each.values.len());
    1 + page.fields.len() + values.sum::<usize>()
}

fn of_readme(page: &Readme) -> usize {
    page.index.len() + page.schemes.len() + page.examples.len()
}

fn reasons(ignored: &[&Ignored], sources: &Sources) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = Vec::new();
    for part in ignored {
        let (why, lost) = reason(part.why);
        let at = reasons.iter().position(|reason| reason.why == why);
        let at = at.unwrap_or_else(|| {
            let (count, shown) = (0, Vec::new());
            reasons.push(Reason {
                why,
                lost,
                count,
                shown,
            });
            reasons.len() - 1
        });
        reasons[at].count += 1;
        if reasons[at].shown.len() < SHOWN {
            reasons[at].shown.push(Excerpt::of(part.span, sources));
        }
    }
    reasons
}

/// Why a part was ignored, in words, and whether facts may be lost by it.
fn reason(why: Why) -> (&'static str, bool) {
    match why {
        Why::Furniture => ("says nothing about the API", false),
        Why::NotSent => ("is not sent", false),
        Why::Prose => ("text for readers", false),
        Why::NotUnderstood => ("not understood", true),
        Why::Beyond(Bound::Rows) => ("more rows than are read", true),
        Why::Beyond(Bound::Words) => ("more words than are read", true),
        Why::Beyond(Bound::Nesting | Bound::Brackets) => ("nested too deep", true),
    }
}
