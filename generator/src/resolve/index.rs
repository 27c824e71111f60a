//! Turns operations and the tables that name them into operations with their endpoints.

use std::collections::HashMap;

use crate::casing::squash;
use crate::draft::{ApiPage, Draft, Endpoint, IndexRow, Operation, Said};

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

/// Every operation of every page.
pub(super) fn listed(draft: &Draft) -> Vec<Listed<'_>> {
    let front: Vec<&IndexRow> = draft
        .readme
        .iter()
        .flat_map(|readme| &readme.index)
        .collect();
    let mut all = Vec::new();
    for page in &draft.apis {
        let rows = Rows::of(page, &front);
        all.extend(page.operations.iter().map(|operation| {
            let row = rows.get(&operation.name.value);
            Listed {
                operation,
                tag: &page.title.value,
                endpoint: operation
                    .endpoint
                    .as_ref()
                    .or_else(|| row.and_then(|row| row.endpoint.as_ref())),
                summary: row.and_then(|row| row.summary.as_ref()),
            }
        }));
    }
    all
}

/// The rows that describe the operations of a page, its own before the README's.
struct Rows<'a> {
    /// By name and by anchor, as they are written.
    exact: HashMap<&'a str, &'a IndexRow>,
    /// The same without case and punctuation: headings and tables may differ in these.
    alike: HashMap<String, &'a IndexRow>,
}

impl<'a> Rows<'a> {
    fn of(page: &'a ApiPage, front: &[&'a IndexRow]) -> Self {
        let mut rows = Self {
            exact: HashMap::new(),
            alike: HashMap::new(),
        };
        for row in page.index.iter().chain(front.iter().copied()) {
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
