//! Turns what another documentation set of the same API tells into facts that the first one left open.
//!
//! The other set is resolved by itself. Here the two meet: what the first set states stands, what it had to guess yields
//! to what the other one knows better, and what it lacks is taken over. Each such fact bears [`Rule::SecondSet`] and its
//! place in the other set.

mod models;
mod names;
mod operations;
mod types;

use std::collections::HashMap;

use crate::casing::squash;
use crate::diag::{self, Diagnostic};
use crate::source::Span;
use crate::spec::{Api, Known, Origin, Presence, Rule, Type};

/// Holds an API against the same API by another set; a finding if the two have nothing in common.
pub(super) fn agree(api: &mut Api, theirs: &Api) -> Option<Diagnostic> {
    let words = Words::of(api, theirs);
    let models = models::agree(api, theirs, &words);
    let operations = operations::agree(api, theirs, &words);
    models::adopt(api, theirs, &words);
    settle(&mut api.base_url, &theirs.base_url);
    settle(&mut api.version, &theirs.version);
    (models + operations == 0).then(|| unrelated(theirs))
}

fn unrelated(theirs: &Api) -> Diagnostic {
    let message =
        "this documentation set shares neither an operation nor a model with the first one";
    let first = theirs
        .operations
        .first()
        .map(|operation| operation.name.origin);
    let first = first.or_else(|| theirs.models.first().map(|model| model.name.origin));
    let diagnostic = match first {
        Some(origin) => Diagnostic::at(&diag::SECOND_SET_UNRELATED, origin.span(), message),
        None => Diagnostic::of(
            &diag::SECOND_SET_UNRELATED,
            "a second documentation set has no reference pages",
        ),
    };
    diagnostic.help("name a set of the same API in `also`, or remove the entry")
}

/// What the models of the other set are called in the first one.
struct Words(HashMap<String, String>);

impl Words {
    fn of(api: &Api, theirs: &Api) -> Self {
        let names = api.models.iter().map(|model| &model.name.value);
        let ours: HashMap<String, &String> = names.map(|name| (squash(name), name)).collect();
        let names = theirs.models.iter().map(|model| &model.name.value);
        let pair = |name: &String| {
            (
                name.clone(),
                (*ours.get(&squash(name)).unwrap_or(&name)).clone(),
            )
        };
        Self(names.map(pair).collect())
    }

    /// Our name of their model.
    fn model(&self, theirs: &str) -> String {
        self.0.get(theirs).map_or(theirs, String::as_str).to_owned()
    }

    /// Their type with our names of models.
    fn type_(&self, theirs: &Type) -> Type {
        theirs.model().map_or_else(
            || theirs.clone(),
            |name| theirs.with_innermost(Type::Model(self.model(name))),
        )
    }
}

/// Whether nobody told a fact, so that it is a value that does no harm.
fn is_unknown(origin: Origin) -> bool {
    matches!(origin, Origin::Inferred(Rule::Unknown, _))
}

/// Whether a page of its set states a fact.
fn is_stated(origin: Origin) -> bool {
    matches!(origin, Origin::Stated(_))
}

/// A fact of the other set.
fn taken<T>(value: T, span: Span) -> Known<T> {
    Known::inferred(value, Rule::SecondSet, span)
}

/// Takes their fact over if nobody told ours and somebody told theirs.
fn settle<T: Clone>(ours: &mut Known<T>, theirs: &Known<T>) {
    if is_unknown(ours.origin) && !is_unknown(theirs.origin) {
        *ours = taken(theirs.value.clone(), theirs.origin.span());
    }
}

/// Whether a value must be given: what ours states stands, but it may lack the default, or that it may be null.
fn presence(ours: &mut Known<Presence>, theirs: &Known<Presence>) {
    let tells_more = match ours.value {
        Presence::Optional => matches!(theirs.value, Presence::Default(_)),
        Presence::Required => theirs.value == Presence::Nullable,
        Presence::Nullable | Presence::Default(_) => false,
    };
    if tells_more || !is_stated(ours.origin) && is_stated(theirs.origin) {
        *ours = taken(theirs.value.clone(), theirs.origin.span());
    }
}

/// The words on a thing, if ours has none.
fn description(ours: &mut String, theirs: &str) {
    if ours.is_empty() {
        theirs.clone_into(ours);
    }
}
