//! Turns the models and the security schemes that corrections name into those that are there.

use std::collections::HashSet;

use serde_json::Value;
use toml::Spanned;

use crate::diag::near;
use crate::facts::{Stated, parse_type};
use crate::manifest::Correction;
use crate::spec::{Api, Type};

/// What corrections can name.
pub(super) struct Referable {
    models: HashSet<String>,
    schemes: HashSet<String>,
}

impl Referable {
    /// The models and schemes of an API, and the models that corrections add to it.
    pub(super) fn of(api: &Api, corrections: &[Spanned<Correction>]) -> Self {
        let models = api.models.iter().map(|model| &model.name.value);
        let corrections = corrections.iter().map(Spanned::get_ref);
        let adding = corrections.filter(|entry| entry.add.is_some() && entry.field.is_none());
        let added = adding.filter_map(|entry| Some(entry.model.as_ref()?.get_ref()));
        let schemes = api.schemes.iter().map(|scheme| &scheme.name.value);
        Self {
            models: models.chain(added).cloned().collect(),
            schemes: schemes.cloned().collect(),
        }
    }

    /// Errors, in words: something that is stated names what is not there.
    pub(super) fn check(&self, stated: &Stated) -> Result<(), String> {
        let types = stated.get("type").and_then(Value::as_str);
        // Of a security scheme, and of an answer without a body, the type is no type of a value.
        let types = types.filter(|word| !NO_TYPES.contains(word));
        let types = types.and_then(parse_type);
        let of_type = types.as_ref().and_then(Type::model);
        let variants = texts(stated.get("variants"));
        let mapping = stated.get("mapping").and_then(Value::as_object);
        let mapped = mapping.into_iter().flatten();
        let mapped = mapped.filter_map(|(_, model)| model.as_str());
        let mut models = of_type.into_iter().chain(variants).chain(mapped);
        if let Some(name) = models.find(|name| !self.models.contains(*name)) {
            return Err(unknown(name, "neither a type nor a model", &self.models));
        }
        let mut schemes = texts(stated.get("security")).filter(|name| *name != "*");
        match schemes.find(|name| !self.schemes.contains(*name)) {
            Some(name) => Err(unknown(name, "no security scheme", &self.schemes)),
            None => Ok(()),
        }
    }
}

/// Words that `type` can be where it is not that of a value.
const NO_TYPES: &[&str] = &["none", "api-key", "basic", "bearer", "oauth2"];

fn texts(list: Option<&Value>) -> impl Iterator<Item = &str> {
    let list = list.and_then(Value::as_array).into_iter().flatten();
    list.filter_map(Value::as_str)
}

fn unknown(name: &str, what: &str, names: &HashSet<String>) -> String {
    let mut sorted: Vec<&str> = names.iter().map(String::as_str).collect();
    sorted.sort_unstable();
    match near(name, sorted) {
        Some(near) => format!("`{name}` is {what} of these pages; perhaps `{near}` is meant"),
        None => format!("`{name}` is {what} of these pages"),
    }
}
