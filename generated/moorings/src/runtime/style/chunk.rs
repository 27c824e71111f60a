//! Turns one parameter into the encoded pairs that stand for it in a query or form.

use super::parameter::text;
use crate::runtime::encode;
use serde_json::Value;

/// The encoded pairs that one parameter becomes.
pub(super) struct Chunk<'n> {
    pub(super) name: &'n str,
    text: String,
}

impl<'n> Chunk<'n> {
    pub(super) fn new(name: &'n str) -> Self {
        Self {
            name,
            text: String::new(),
        }
    }

    /// A pair of an encoded name and a value that is encoded here.
    pub(super) fn push(&mut self, name: &str, value: &str) {
        self.push_name(name);
        encode::value(&mut self.text, value);
    }

    pub(super) fn push_joined(&mut self, value: Option<String>) {
        if let Some(value) = value {
            self.push_name(&encoded(self.name));
            self.text.push_str(&value);
        }
    }

    pub(super) fn push_json(&mut self, json: &[u8]) {
        if json != b"null" {
            self.push(&encoded(self.name), &String::from_utf8_lossy(json));
        }
    }

    pub(super) fn push_nested(&mut self, name: &str, value: &Value) {
        match value {
            Value::Null => {}
            Value::Array(items) => items.iter().for_each(|item| self.push_nested(name, item)),
            Value::Object(fields) => {
                for (field, value) in fields {
                    self.push_nested(&format!("{name}%5B{}%5D", encoded(field)), value);
                }
            }
            Value::Bool(_) | Value::Number(_) | Value::String(_) => self.push(name, &text(value)),
        }
    }

    fn push_name(&mut self, name: &str) {
        if !self.text.is_empty() {
            self.text.push('&');
        }
        self.text.push_str(name);
        self.text.push('=');
    }

    pub(super) fn finish(self) -> Option<String> {
        (!self.text.is_empty()).then_some(self.text)
    }
}

/// A name, encoded as a value is.
pub(super) fn encoded(name: &str) -> String {
    encode::text(name, encode::value)
}
