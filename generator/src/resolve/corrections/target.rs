//! Turns what a correction names into what it is about.

use std::collections::HashSet;

use regex::Regex;

use crate::diag::near;
use crate::facts::{BODY, endpoint};
use crate::manifest::Correction;
use crate::spec::{Api, Model, Operation, words};

/// What a correction is about, by the names that it gives.
pub(super) enum Target {
    Api,
    Scheme(Pattern),
    Operation(Pattern),
    Parameter(Pattern, Pattern),
    Response(Pattern, Pattern),
    Model(Pattern),
    Field(Pattern, Pattern),
}

/// A name, in which `*` stands for any characters.
pub(super) struct Pattern {
    pub(super) text: String,
    any: Option<Regex>,
}

impl Target {
    /// Errors, in words: the names do not go together.
    pub(super) fn of(entry: &Correction) -> Result<Self, String> {
        let given = entry.target();
        let keys: Vec<&str> = given.iter().map(|(key, _)| *key).collect();
        let mut names = given.iter().map(|(_, name)| Pattern::of(name.get_ref()));
        let mut next = || names.next().unwrap_or_else(|| Pattern::of(""));
        Ok(match keys.as_slice() {
            [] => Self::Api,
            ["scheme"] => Self::Scheme(next()),
            ["operation"] => Self::Operation(next()),
            ["operation", "parameter"] => Self::Parameter(next(), next()),
            ["operation", "response"] => Self::Response(next(), next()),
            ["model"] => Self::Model(next()),
            ["model", "field"] => Self::Field(next(), next()),
            _ => {
                let what =
                    "`parameter` and `response` go with `operation`, `field` goes with `model`";
                return Err(format!("{what}; here stands {}", keys.join(", ")));
            }
        })
    }
}

impl Pattern {
    fn of(text: &str) -> Self {
        let any = text.contains('*').then(|| {
            let any = regex::escape(text).replace(r"\*", ".*");
            Regex::new(&format!("(?s)^{any}$")).expect("an escaped text is a pattern")
        });
        let text = text.to_owned();
        Self { text, any }
    }

    pub(super) fn is_any(&self) -> bool {
        self.any.is_some()
    }

    pub(super) fn matches(&self, name: &str) -> bool {
        name == self.text || self.any.as_ref().is_some_and(|any| any.is_match(name))
    }

    /// Whether it is the name of an operation, or its endpoint.
    pub(super) fn is_of(&self, operation: &Operation) -> bool {
        self.matches(&operation.name.value) || self.matches(&endpoint(operation))
    }

    /// What to say if nothing `of` something is called so, with the name that may be meant.
    pub(super) fn missing<'n>(
        &self,
        what: &str,
        of: &str,
        names: impl IntoIterator<Item = &'n str>,
    ) -> String {
        let text = &self.text;
        if self.is_any() {
            return format!("there is no {what} that `{text}` fits{of}");
        }
        match near(text, names) {
            Some(name) => format!("there is no {what} `{text}`{of}; perhaps `{name}` is meant"),
            None => format!("there is no {what} `{text}`{of}"),
        }
    }
}

/// What came of a correction: whether it said what a page had not; `None` if there was nothing to correct.
pub(super) type Done = Result<Option<bool>, String>;

/// What came of a correction of several items. Errors, in words: the first one's.
pub(super) fn merge(done: impl Iterator<Item = Done>) -> Done {
    let mut done = done;
    done.try_fold(None, |all: Option<bool>, one| {
        let one = one?;
        Ok(all.zip(one).map(|(all, one)| all | one).or(all).or(one))
    })
}

/// Errors, in words: two are called alike.
pub(super) fn distinct(names: impl Iterator<Item = String>, what: &str) -> Result<(), String> {
    let mut seen = HashSet::new();
    for name in names {
        if seen.contains(&name) {
            return Err(format!("there would be two {what} `{name}`"));
        }
        seen.insert(name);
    }
    Ok(())
}

/// Where an input of an operation goes, and its name in the pages.
pub(super) type Input = (&'static str, String);

/// The inputs of an operation: parameters, body, fields of a form.
pub(super) fn inputs(operation: &Operation) -> impl Iterator<Item = Input> {
    let parameters = operation.parameters.iter().chain(operation.form());
    let parameters = parameters.map(|each| (each.place.value.as_str(), each.said.clone()));
    let body = operation.body.iter().map(|body| (BODY, body.said.clone()));
    parameters.chain(body)
}

/// The operations that are meant.
pub(super) fn operations<'a>(
    api: &'a mut Api,
    name: &Pattern,
) -> impl Iterator<Item = &'a mut Operation> {
    api.operations.iter_mut().filter(|each| name.is_of(each))
}

/// The models that are meant.
pub(super) fn models<'a>(api: &'a mut Api, name: &Pattern) -> impl Iterator<Item = &'a mut Model> {
    let models = api.models.iter_mut();
    models.filter(|model| name.matches(&model.name.value))
}

impl Target {
    /// What to say if nothing is called so, with the name that may be meant.
    pub(super) fn missing(&self, api: &Api) -> String {
        let schemes = api.schemes.iter().map(|each| each.name.value.as_str());
        let models = || api.models.iter().map(|each| each.name.value.as_str());
        match self {
            Self::Api => "there is no API".to_owned(),
            Self::Scheme(name) => name.missing("security scheme", "", schemes),
            Self::Operation(name) => no_operation(api, name),
            Self::Parameter(of, name) => no_part(api, of, ("parameter", name), |operation| {
                inputs(operation).map(|(_, said)| said).collect()
            }),
            Self::Response(of, status) => no_part(api, of, ("response", status), |operation| {
                let statuses = operation.responses.iter();
                statuses
                    .map(|each| words::status(each.status.value))
                    .collect()
            }),
            Self::Model(name) => name.missing("model", "", models()),
            Self::Field(of, name) => {
                let meant = api
                    .models
                    .iter()
                    .filter(|each| of.matches(&each.name.value));
                let mut fields = meant.flat_map(Model::fields).peekable();
                if fields.peek().is_none() && !models().any(|name| of.matches(name)) {
                    return of.missing("model", "", models());
                }
                let of = format!(" of `{}`", of.text);
                name.missing("field", &of, fields.map(|field| field.said.as_str()))
            }
        }
    }
}

/// What to say if no operation, or no part of those that are meant, is called so.
fn no_part(
    api: &Api,
    operation: &Pattern,
    (what, part): (&str, &Pattern),
    names: impl Fn(&Operation) -> Vec<String>,
) -> String {
    let meant: Vec<&Operation> = api
        .operations
        .iter()
        .filter(|each| operation.is_of(each))
        .collect();
    if meant.is_empty() {
        return no_operation(api, operation);
    }
    let names: Vec<String> = meant.into_iter().flat_map(names).collect();
    let of = format!(" of `{}`", operation.text);
    part.missing(what, &of, names.iter().map(String::as_str))
}

fn no_operation(api: &Api, name: &Pattern) -> String {
    let names = api.operations.iter().map(|each| each.name.value.as_str());
    name.missing("operation", "", names)
}
