//! Turns the draft into tables of the pages that were read and of what in them was ignored.

use std::collections::BTreeMap;
use std::iter;

use super::table::{Table, place};
use crate::Recovered;
use crate::draft::{ApiPage, Bound, Draft, Ignored, ModelPage, Why};
use crate::source::{PageId, Sources};

/// Characters of a part that are shown.
const SHOWN: usize = 60;

/// The pages of each documentation set.
pub(super) fn read(recovered: &Recovered) -> impl Iterator<Item = Table> {
    sets(recovered).map(|(title, draft)| pages(title, draft, &recovered.sources))
}

/// What of each documentation set yields no fact.
pub(super) fn ignored(recovered: &Recovered) -> impl Iterator<Item = Table> {
    sets(recovered).map(|(_, draft)| rest(draft, &recovered.sources))
}

/// The sets that were read, each with a title for its pages.
fn sets(recovered: &Recovered) -> impl Iterator<Item = (&'static str, &Draft)> {
    let also = recovered.also.iter();
    let also = also.map(|draft| ("Pages of another set", draft));
    iter::once(("Pages", &recovered.draft)).chain(also)
}

/// Each page of a set with its kind and what was found in it.
fn pages(set: &str, draft: &Draft, sources: &Sources) -> Table {
    let language = draft.language.unwrap_or("unknown");
    let count = draft.apis.len()
        + draft.models.len()
        + draft.passed.len()
        + usize::from(draft.readme.is_some());
    let mut table = Table::new(format!("{set}: {count}, language: {language}"));
    let ignored = ignored_by_page(draft);
    let mut row = |kind: &str, page: PageId, what: String| {
        let rest = ignored
            .get(&page)
            .map_or_else(String::new, |count| format!("{count} parts ignored"));
        table.row([kind.to_owned(), sources.page(page).path.clone(), what, rest]);
    };
    for page in &draft.apis {
        row("operations", page.page, api(page));
    }
    for page in &draft.models {
        row("model", page.page, model(page));
    }
    if let Some(readme) = &draft.readme {
        let (rows, schemes) = (readme.index.len(), readme.schemes.len());
        row(
            "readme",
            readme.page,
            format!("{rows} index rows, {schemes} security schemes"),
        );
    }
    for page in &draft.passed {
        row("other", *page, "no reference page; passed over".to_owned());
    }
    table
}

/// Each part of a page that yields no fact, with the reason.
fn rest(draft: &Draft, sources: &Sources) -> Table {
    let mut table = Table::new(format!("Ignored: {}", draft.ignored.len()));
    for Ignored { span, why } in &draft.ignored {
        let text = sources.text(*span).trim();
        let mut shown: String = text.chars().take(SHOWN).collect();
        if shown.len() < text.len() {
            shown.push('…');
        }
        table.row([reason(*why).to_owned(), place(*span, sources), shown]);
    }
    table
}

fn ignored_by_page(draft: &Draft) -> BTreeMap<PageId, usize> {
    let mut pages = BTreeMap::new();
    for ignored in &draft.ignored {
        *pages.entry(ignored.span.page).or_default() += 1;
    }
    pages
}

fn api(page: &ApiPage) -> String {
    let rows: usize = page
        .operations
        .iter()
        .map(|each| each.parameters.len())
        .sum();
    format!(
        "{} operations, {rows} parameter rows, {} index rows",
        page.operations.len(),
        page.index.len()
    )
}

fn model(page: &ModelPage) -> String {
    format!("{} field rows", page.fields.len())
}

fn reason(why: Why) -> &'static str {
    match why {
        Why::Furniture => "says nothing about the API",
        Why::NotSent => "is not sent",
        Why::Prose => "text for readers",
        Why::NotUnderstood => "not understood",
        Why::Beyond(Bound::Rows) => "more rows than are read",
        Why::Beyond(Bound::Words) => "more words than are read",
        Why::Beyond(Bound::Nesting | Bound::Brackets) => "nested too deep",
    }
}
