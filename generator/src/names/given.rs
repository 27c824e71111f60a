//! Turns the names that items were given into a record, by which they keep them when the API grows.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Rust names that were given: for each scope, such as `fields of Pet`, those of its items by their keys.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Given(BTreeMap<String, BTreeMap<String, String>>);

impl Given {
    /// The names of a scope.
    #[must_use]
    pub fn scope(&self, scope: &str) -> Option<&BTreeMap<String, String>> {
        self.0.get(scope)
    }

    /// The name of an item of a scope.
    #[must_use]
    pub fn name(&self, scope: &str, key: &str) -> Option<&str> {
        self.scope(scope)?.get(key).map(String::as_str)
    }

    /// Every scope with its names.
    pub fn scopes(&self) -> impl Iterator<Item = (&str, &BTreeMap<String, String>)> {
        self.0.iter().map(|(scope, names)| (scope.as_str(), names))
    }

    /// Notes the names of a scope; one without any is not noted.
    pub(super) fn note(&mut self, scope: &str, names: BTreeMap<String, String>) {
        if !names.is_empty() {
            self.0.entry(scope.to_owned()).or_default().extend(names);
        }
    }
}
