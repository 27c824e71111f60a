//! Spells a JSON value in one of the many ways there are.

use crate::random::Random;
use serde_json::{Map, Value};
use std::fmt::Write;

/// Whether some members of objects are written twice.
///
/// In a damaged text they may not be: the codec refuses one of two that is broken, while `serde_json` forgets
/// the first.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Repeats {
    Some,
    None,
}

/// Writes values with random white space, escapes and order of members.
pub(crate) struct Speller<'a> {
    pub(crate) text: String,
    random: &'a mut Random,
    repeats: Repeats,
}

impl<'a> Speller<'a> {
    pub(crate) fn new(random: &'a mut Random, repeats: Repeats) -> Self {
        Self {
            text: String::new(),
            random,
            repeats,
        }
    }

    pub(crate) fn spell(&mut self, value: &Value) {
        self.space();
        match value {
            Value::String(string) => self.string(string),
            Value::Array(items) => self.array(items),
            Value::Object(members) => self.object(members),
            Value::Null | Value::Bool(_) | Value::Number(_) => self.text += &value.to_string(),
        }
        self.space();
    }

    fn array(&mut self, items: &[Value]) {
        self.text.push('[');
        for (index, item) in items.iter().enumerate() {
            self.text.push_str(if index > 0 { "," } else { "" });
            self.spell(item);
        }
        self.space();
        self.text.push(']');
    }

    fn object(&mut self, members: &Map<String, Value>) {
        self.text.push('{');
        for (index, (key, value)) in self.arranged(members).into_iter().enumerate() {
            self.text.push_str(if index > 0 { "," } else { "" });
            self.space();
            self.string(key);
            self.space();
            self.text.push(':');
            self.spell(value);
        }
        self.space();
        self.text.push('}');
    }

    fn arranged<'m>(&mut self, members: &'m Map<String, Value>) -> Vec<(&'m String, &'m Value)> {
        let mut members: Vec<_> = members.iter().collect();
        if self.random.once_in(2) {
            for index in 1..members.len() {
                members.swap(index, self.random.below(index + 1));
            }
        }
        if self.repeats == Repeats::Some && !members.is_empty() && self.random.once_in(8) {
            members.push(members[self.random.below(members.len())]);
        }
        members
    }

    fn string(&mut self, string: &str) {
        self.text.push('"');
        for character in string.chars() {
            let is_plain = character >= ' ' && !matches!(character, '"' | '\\');
            if is_plain && !self.random.once_in(12) {
                self.text.push(character);
            } else {
                self.escape(character);
            }
        }
        self.text.push('"');
    }

    fn escape(&mut self, character: char) {
        for unit in character.encode_utf16(&mut [0; 2]) {
            let written = if self.random.once_in(2) {
                write!(self.text, "\\u{unit:04X}")
            } else {
                write!(self.text, "\\u{unit:04x}")
            };
            written.expect("a string takes any text");
        }
    }

    fn space(&mut self) {
        for _ in 0..self.random.below(6).saturating_sub(3) {
            self.text.push(*self.random.pick(&[' ', '\n', '\t', '\r']));
        }
    }
}
