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
        let rows = rows(page, &front);
        all.extend(page.operations.iter().map(|operation| {
            let row = rows.get(&squash(&operation.name.value));
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

/// The rows that describe the operations of a page by name and by anchor, its own before the README's.
fn rows<'a>(page: &'a ApiPage, front: &[&'a IndexRow]) -> HashMap<String, &'a IndexRow> {
    let mut rows: HashMap<String, &IndexRow> = HashMap::new();
    for row in page.index.iter().chain(front.iter().copied()) {
        for word in std::iter::once(&row.name.value).chain(&row.anchor) {
            let known = rows.entry(squash(word)).or_insert(row);
            if known.endpoint.is_none() && row.endpoint.is_some() {
                *known = row;
            }
        }
    }
    rows
}
