//! Turns the rows of requests without a body into evidence on what goes into the query elsewhere.

use std::collections::HashSet;

use super::index::Listed;
use crate::casing::squash;
use crate::draft::Parameter;
use crate::spec::Method;

/// Names and words of the rows of requests that have no body, so that what is not in the path is in the query.
pub(super) struct Queries<'a>(HashSet<(String, &'a str)>);

impl<'a> Queries<'a> {
    /// Reads all operations.
    pub(super) fn of(listed: &'a [Listed<'a>]) -> Self {
        let takes_none = |each: &&Listed<'_>| {
            let method = each.endpoint.map(|endpoint| &endpoint.method.value);
            let method = method.and_then(|method| Method::parse(method));
            method.is_some_and(|method| !method.takes_body())
        };
        let bodiless = listed.iter().filter(takes_none);
        let rows = bodiless.flat_map(|each| &each.operation.parameters);
        Self(rows.filter_map(key).collect())
    }

    /// Whether a row is one of them.
    pub(super) fn has(&self, row: &Parameter) -> bool {
        key(row).is_some_and(|key| self.0.contains(&key))
    }
}

fn key(row: &Parameter) -> Option<(String, &str)> {
    let words = row.description.as_ref()?;
    Some((squash(&row.name.value), &words.value))
}
