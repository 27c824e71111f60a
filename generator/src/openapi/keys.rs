//! Turns names of models, forms and schemes into keys of components, which take fewer characters.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::casing::{Style, join, words};
use crate::spec::{Api, Content, Method, Operation, Parameter};

/// The keys of a document (`OpenAPI` 3.1, section 4.8.7: letters, digits, `.`, `-`, `_`).
pub(super) struct Keys {
    models: HashMap<String, String>,
    forms: HashMap<(Method, String), String>,
    schemes: HashMap<String, String>,
}

impl Keys {
    /// The keys of an API's models and schemes.
    pub(super) fn of(api: &Api) -> Self {
        let models = distinct(api.models.iter().map(|model| model.name.value.as_str()));
        Self {
            forms: forms(api, models.values()),
            models,
            schemes: distinct(api.schemes.iter().map(|scheme| scheme.name.value.as_str())),
        }
    }

    /// The key of a model.
    pub(super) fn model<'k>(&'k self, name: &'k str) -> &'k str {
        self.models.get(name).map_or(name, String::as_str)
    }

    /// The key of the form that an operation sends.
    pub(super) fn form(&self, operation: &Operation) -> Option<&str> {
        self.forms.get(&endpoint(operation)).map(String::as_str)
    }

    /// The key of a scheme.
    pub(super) fn scheme<'k>(&'k self, name: &'k str) -> &'k str {
        self.schemes.get(name).map_or(name, String::as_str)
    }
}

/// The fields of the form that an operation sends, if it sends one.
pub(super) fn fields(operation: &Operation) -> Option<&[Parameter]> {
    match &operation.body.as_ref()?.content.value {
        Content::Form(fields) => Some(fields),
        Content::Value(_) => None,
    }
}

/// A key for each form, as other generators call bodies without a name: `LoginRequest` of the operation `login`.
fn forms<'a>(
    api: &Api,
    models: impl Iterator<Item = &'a String>,
) -> HashMap<(Method, String), String> {
    let mut taken: HashSet<String> = models.cloned().collect();
    let operations = api.operations.iter();
    let forms = operations.filter(|operation| fields(operation).is_some());
    let named = forms.map(|operation| {
        let wanted = key(&join(&words(&operation.name.value), Style::Pascal)) + "Request";
        let numbered = (2..).map(|number| format!("{wanted}.{number}"));
        let free = std::iter::once(wanted.clone()).chain(numbered);
        let name = { free }.find(|name| taken.insert(name.clone()));
        (endpoint(operation), name.unwrap_or(wanted))
    });
    named.collect()
}

fn endpoint(operation: &Operation) -> (Method, String) {
    (operation.method.value, operation.path.value.clone())
}

fn distinct<'a>(names: impl Iterator<Item = &'a str>) -> HashMap<String, String> {
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let (plain, odd): (Vec<&str>, Vec<&str>) = names.partition(|name| key(name) == **name);
    let mut keys = HashMap::new();
    for name in plain.into_iter().chain(odd) {
        let wanted = key(name);
        let count = taken.entry(wanted.clone()).or_default();
        *count += 1;
        let unique = if *count == 1 {
            wanted
        } else {
            format!("{wanted}.{count}")
        };
        keys.insert(name.to_owned(), unique);
    }
    keys
}

/// The name with a dash for each character that a key cannot hold.
fn key(name: &str) -> String {
    let fits = |each: char| each.is_ascii_alphanumeric() || matches!(each, '.' | '-' | '_');
    let key: String = name
        .chars()
        .map(|each| if fits(each) { each } else { '-' })
        .collect();
    if key.is_empty() { "-".to_owned() } else { key }
}
