//! Turns the origins of an object's facts into its `x-docwright-…` members, and back.

use serde_json::{Map, Value, json};

use crate::source::Span;
use crate::spec::{Known, Origin, Rule};

const INFERRED: &str = "x-docwright-inferred";
const CORRECTED: &str = "x-docwright-corrected";

/// The facts of one object that no page states.
#[derive(Default)]
pub(super) struct Marks {
    inferred: Map<String, Value>,
    corrected: Vec<Value>,
}

impl Marks {
    /// Takes note of a fact's origin.
    pub(super) fn note(&mut self, fact: &str, origin: Origin) {
        match origin {
            Origin::Stated(_) => {}
            Origin::Inferred(rule, _) => {
                self.inferred.insert(fact.to_owned(), json!(rule.name()));
            }
            Origin::Corrected(_) => self.corrected.push(json!(fact)),
        }
    }

    /// Adds the members.
    pub(super) fn write(self, object: &mut Map<String, Value>) {
        if !self.inferred.is_empty() {
            object.insert(INFERRED.to_owned(), Value::Object(self.inferred));
        }
        if !self.corrected.is_empty() {
            object.insert(CORRECTED.to_owned(), Value::Array(self.corrected));
        }
    }
}

/// A fact with the origin that the object's members tell.
pub(super) fn known<T>(object: &Value, fact: &str, value: T) -> Known<T> {
    let span = Span::default();
    let rule = object[INFERRED][fact].as_str().and_then(Rule::parse);
    let is_corrected = || {
        object[CORRECTED]
            .as_array()
            .is_some_and(|facts| facts.iter().any(|each| each == fact))
    };
    match rule {
        Some(rule) => Known::inferred(value, rule, span),
        None if is_corrected() => Known::corrected(value, span),
        None => Known::stated(value, span),
    }
}
