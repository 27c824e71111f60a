//! Turns operations and the tables that name them into operations with their endpoints.

use std::collections::HashMap;

use crate::casing::squash;
use crate::draft::{Draft, Endpoint, IndexRow, Operation, Said};

/// An operation with what the tables of operations say about it.
pub(super) struct Listed<'a> {
    /// The operation.
    pub(super) operation: &'a Operation,
    /// What its page is about.
    pub(super) tag: &'a str,
    /// Its endpoint, if anything tells it.
    pub(super) endpoint: Option<&'a Endpoint>,
    /// The words on it.
    pub(super) summary: Option<&'a Said<String>>,
}

/// Every operation of every page; what the index of its page does not tell, the README's may.
pub(super) fn listed(draft: &Draft) -> Vec<Listed<'_>> {
    let readme = draft.readme.iter().flat_map(|readme| &readme.index);
    let readme = Rows::of(readme);
    let mut all = Vec::new();
    for page in &draft.apis {
        let own = Rows::of(&page.index);
        all.extend(page.operations.iter().map(|operation| {
            let rows = || {
                [&own, &readme]
                    .into_iter()
                    .filter_map(|rows| rows.get(&operation.name.value))
            };
            Listed {
                operation,
                tag: &page.title.value,
                endpoint: operation
                    .endpoint
                    .as_ref()
                    .or_else(|| rows().find_map(|row| row.endpoint.as_ref())),
                summary: rows().find_map(|row| row.summary.as_ref()),
            }
        }));
    }
    all
}

/// The rows of an index.
struct Rows<'a> {
    /// By name and by anchor, as they are written.
    exact: HashMap<&'a str, &'a IndexRow>,
    /// The same without case and punctuation: headings and tables may differ in these.
    alike: HashMap<String, &'a IndexRow>,
}

impl<'a> Rows<'a> {
    fn of(index: impl IntoIterator<Item = &'a IndexRow>) -> Self {
        let mut rows = Self {
            exact: HashMap::new(),
            alike: HashMap::new(),
        };
        for row in index {
            for word in std::iter::once(&row.name.value).chain(&row.anchor) {
                take(rows.exact.entry(word).or_insert(row), row);
                take(rows.alike.entry(squash(word)).or_insert(row), row);
            }
        }
        rows
    }

    /// The row of an operation. Names that differ in case and punctuation alone may stand for several.
    fn get(&self, name: &str) -> Option<&'a IndexRow> {
        let alike = || self.alike.get(&squash(name));
        self.exact.get(name).or_else(alike).copied()
    }
}

/// The first row on a name counts, unless it lacks the endpoint that a later one has.
fn take<'a>(known: &mut &'a IndexRow, row: &'a IndexRow) {
    if known.endpoint.is_none() && row.endpoint.is_some() {
        *known = row;
    }
}
