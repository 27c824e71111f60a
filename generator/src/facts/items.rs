//! Turns an item of the spec into its facts: the table of all that can be known, shown and stated.

use super::{Fact, Keys, Slot};
use crate::spec::{
    Api, Body, Field, Model, Operation, Parameter, Response, Scheme, SchemeKind, Shape,
};

/// Something of which the spec knows facts.
pub trait Item {
    /// What it is, in words.
    fn kind(&self) -> &'static str;

    /// Shows its facts, one after the other. What the former ones say decides which the later ones are.
    fn facts(&mut self, visit: &mut dyn FnMut(Slot<'_>));

    /// Brings what hangs on its facts in line with them.
    fn settle(&mut self) {}
}

const TYPE: Keys = &["type", "values"];
const PRESENCE: Keys = &["required", "default"];
/// That of a field, which alone may be `null`.
const NULLABLE: Keys = &["required", "default", "nullable"];
/// What a body holds; of a form, its fields are items of their own.
const CONTENT: Keys = &["place", "type", "values"];
const SHAPE: Keys = &["shape", "values", "variants", "mapping"];
const SCHEME: Keys = &["type", "flow", "parameter", "prefix", "scopes"];

/// A fact with one key, which is the word for it.
fn plain<'a>(key: &'static [&'static str; 1], fact: &'a mut dyn Fact) -> Slot<'a> {
    slot(key[0], key, fact)
}

fn slot<'a>(what: &'static str, keys: Keys, fact: &'a mut dyn Fact) -> Slot<'a> {
    Slot { what, keys, fact }
}

impl Item for Api {
    fn kind(&self) -> &'static str {
        "the API as a whole"
    }

    fn facts(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        visit(plain(&["title"], &mut self.title));
        visit(plain(&["version"], &mut self.version));
        visit(slot("base URL", &["base-url"], &mut self.base_url));
    }
}

impl Item for Scheme {
    fn kind(&self) -> &'static str {
        "a security scheme"
    }

    fn facts(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        visit(plain(&["name"], &mut self.name));
        visit(slot("kind", SCHEME, &mut self.kind));
        match &mut self.kind.value {
            SchemeKind::ApiKey { place, .. } => visit(plain(&["place"], place)),
            SchemeKind::ClientCredentials { token_url, .. } => {
                visit(slot("token URL", &["token-url"], token_url));
            }
            SchemeKind::Basic | SchemeKind::Bearer | SchemeKind::OAuth { .. } => {}
        }
    }
}

impl Item for Operation {
    fn kind(&self) -> &'static str {
        "an operation"
    }

    fn facts(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        visit(plain(&["name"], &mut self.name));
        visit(plain(&["method"], &mut self.method));
        visit(plain(&["path"], &mut self.path));
        visit(plain(&["security"], &mut self.security));
        visit(plain(&["paging"], &mut self.paging));
        visit(plain(&["tags"], &mut self.tags));
        visit(plain(&["summary"], &mut self.summary));
        visit(plain(&["description"], &mut self.description));
    }
}

impl Item for Parameter {
    fn kind(&self) -> &'static str {
        "a parameter"
    }

    fn facts(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        visit(plain(&["name"], &mut self.name));
        visit(plain(&["place"], &mut self.place));
        visit(slot("type", TYPE, &mut self.type_));
        visit(plain(&["style"], &mut self.style));
        visit(slot("presence", PRESENCE, &mut self.presence));
        visit(plain(&["description"], &mut self.description));
    }

    fn settle(&mut self) {
        self.suggested
            .take_if(|_| !self.presence.value.is_expected());
    }
}

impl Item for Body {
    fn kind(&self) -> &'static str {
        "a body"
    }

    fn facts(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        visit(slot("content", CONTENT, &mut self.content));
        visit(slot("media types", &["media-types"], &mut self.media_types));
        visit(slot("presence", PRESENCE, &mut self.presence));
        visit(plain(&["description"], &mut self.description));
    }
}

impl Item for Response {
    fn kind(&self) -> &'static str {
        "a response"
    }

    fn facts(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        visit(plain(&["status"], &mut self.status));
        visit(slot("content", TYPE, &mut self.content));
        visit(slot("media types", &["media-types"], &mut self.media_types));
        visit(plain(&["description"], &mut self.description));
    }

    fn settle(&mut self) {
        if self.content.is_none() {
            self.media_types.clear();
        }
    }
}

impl Item for Model {
    fn kind(&self) -> &'static str {
        "a model"
    }

    fn facts(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        visit(plain(&["name"], &mut self.name));
        visit(slot("shape", SHAPE, &mut self.shape));
        match &mut self.shape.value {
            Shape::Union(union) => visit(plain(&["discriminator"], &mut union.discriminator)),
            Shape::Object(_) | Shape::Enum(_) | Shape::Open => {}
        }
        visit(plain(&["description"], &mut self.description));
    }

    fn settle(&mut self) {
        match &mut self.shape.value {
            // Without a field that holds them, there are no values to tell models by.
            Shape::Union(union) if union.discriminator.is_none() => union.mapping.clear(),
            Shape::Union(_) | Shape::Object(_) | Shape::Enum(_) | Shape::Open => {}
        }
    }
}

impl Item for Field {
    fn kind(&self) -> &'static str {
        "a field"
    }

    fn facts(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        visit(plain(&["name"], &mut self.name));
        visit(slot("type", TYPE, &mut self.type_));
        visit(slot("presence", NULLABLE, &mut self.presence));
        visit(slot("access", &["read-only"], &mut self.access));
        visit(plain(&["description"], &mut self.description));
    }

    fn settle(&mut self) {
        if self.name.origin.is_corrected() {
            self.spellings.clear();
        }
        self.suggested
            .take_if(|_| !self.presence.value.is_expected());
    }
}
