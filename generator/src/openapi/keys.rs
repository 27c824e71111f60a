//! Turns names of models and schemes into keys of components, which take fewer characters.

use std::collections::{BTreeMap, HashMap};

use crate::spec::Api;

/// The keys of a document (`OpenAPI` 3.1, section 4.8.7: letters, digits, `.`, `-`, `_`).
pub(super) struct Keys {
    models: HashMap<String, String>,
    schemes: HashMap<String, String>,
}

impl Keys {
    /// The keys of an API's models and schemes.
    pub(super) fn of(api: &Api) -> Self {
        Self {
            models: distinct(api.models.iter().map(|model| model.name.value.as_str())),
            schemes: distinct(api.schemes.iter().map(|scheme| scheme.name.value.as_str())),
        }
    }

    /// The key of a model.
    pub(super) fn model<'k>(&'k self, name: &'k str) -> &'k str {
        self.models.get(name).map_or(name, String::as_str)
    }

    /// The key of a scheme.
    pub(super) fn scheme<'k>(&'k self, name: &'k str) -> &'k str {
        self.schemes.get(name).map_or(name, String::as_str)
    }
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
