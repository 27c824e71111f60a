//! Writes values as JSON text, or hands them on to a serializer of serde.

use super::collections::{Entries, List};
use super::table::{Field, Need, Table};
use super::text::{in_json, push_text};
use super::value::push_value;
use super::{Json, Object};
use serde_json::Value;

/// Whether a value was there to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It was, and it is written.
    Written,
    /// It was not, and nothing is written: the field is left out, or is `null` where it cannot be left out.
    Absent,
}

/// Where values are written to.
pub struct Writer<'a> {
    pub(super) out: Vec<u8>,
    /// Takes the values in place of `out`.
    pub(super) sink: Option<&'a mut dyn Sink>,
    /// A field and its value that the next record must have (`union.rs`).
    pub(super) tag: Option<(&'static str, &'static str)>,
}

/// Takes a value that is written.
pub(super) trait Sink {
    fn put(&mut self, node: Node<'_>);
}

/// A value, one level of it.
pub(super) enum Node<'a> {
    Scalar(Scalar<'a>),
    List(&'a dyn List),
    Entries(&'a dyn Entries),
    Record(&'a Record<'a>),
    Variant(&'a Variant<'a>),
}

/// A value that is written in one go.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Scalar<'a> {
    Null,
    Bool(bool),
    Signed(i64),
    Unsigned(u64),
    Single(f32),
    Double(f64),
    Text(&'a str),
    Value(&'a Value),
}

/// A record that is written.
pub(super) struct Record<'a> {
    pub(super) table: Table,
    pub(super) slots: &'a [&'a dyn Json],
    pub(super) extra: &'a Object,
    pub(super) tag: Option<(&'static str, &'static str)>,
}

/// What a variant of a union holds.
pub(super) struct Variant<'a> {
    /// What the variant is called among those of the union.
    pub(super) name: &'static str,
    pub(super) value: &'a dyn Json,
    /// A field that the value must have.
    pub(super) tag: Option<(&'static str, &'static str)>,
}

impl Variant<'_> {
    /// Hands the value on, for sinks to which it does not matter that it is one of a union.
    pub(super) fn hand_on(&self, sink: &mut dyn Sink) {
        let mut writer = Writer::into(sink);
        writer.tag = self.tag;
        self.value.write(&mut writer);
    }
}

/// Writes a whole document.
pub(super) fn write_all(value: &dyn Json) -> Vec<u8> {
    let mut writer = Writer::new(Vec::with_capacity(256));
    if value.write(&mut writer) == Presence::Absent {
        writer.null();
    }
    writer.out
}

impl<'a> Writer<'a> {
    pub(super) fn new(out: Vec<u8>) -> Self {
        Self {
            out,
            sink: None,
            tag: None,
        }
    }

    pub(super) fn into(sink: &'a mut dyn Sink) -> Self {
        Self {
            out: Vec::new(),
            sink: Some(sink),
            tag: None,
        }
    }

    /// Writes `null`.
    pub fn null(&mut self) -> Presence {
        self.put(Scalar::Null)
    }

    /// Writes a boolean.
    pub fn boolean(&mut self, value: bool) -> Presence {
        self.put(Scalar::Bool(value))
    }

    /// Writes an integer.
    #[inline]
    pub fn signed(&mut self, value: i64) -> Presence {
        self.put(Scalar::Signed(value))
    }

    /// Writes an integer that is not negative.
    #[inline]
    pub fn unsigned(&mut self, value: u64) -> Presence {
        self.put(Scalar::Unsigned(value))
    }

    /// Writes a number with as many digits as a single needs, or `null` if JSON does not have it.
    #[inline]
    pub fn single(&mut self, value: f32) -> Presence {
        self.put(Scalar::Single(value))
    }

    /// Writes a number with as many digits as a double needs, or `null` if JSON does not have it.
    #[inline]
    pub fn double(&mut self, value: f64) -> Presence {
        self.put(Scalar::Double(value))
    }

    /// Writes a string.
    #[inline]
    pub fn text(&mut self, value: &str) -> Presence {
        self.put(Scalar::Text(value))
    }

    /// Writes any JSON value.
    pub fn value(&mut self, value: &Value) -> Presence {
        self.put(Scalar::Value(value))
    }

    /// Writes an item of an array or of a map, where nothing can be left out.
    #[inline]
    pub(super) fn item(&mut self, value: &dyn Json) {
        if value.write(self) == Presence::Absent {
            self.null();
        }
    }

    /// Writes a comma, a key and a colon.
    pub(super) fn push_key(&mut self, key: &str) {
        self.out.push(b',');
        push_text(&mut self.out, key);
        self.out.push(b':');
    }

    /// Ends an object whose members all stand after commas: the first comma becomes the bracket.
    pub(super) fn close_object(&mut self, start: usize) {
        match self.out.get_mut(start) {
            Some(comma) => *comma = b'{',
            None => self.out.push(b'{'),
        }
        self.out.push(b'}');
    }

    #[inline(always)]
    #[expect(
        clippy::inline_always,
        reason = "the match disappears where the kind is known"
    )]
    fn put(&mut self, scalar: Scalar<'_>) -> Presence {
        match &mut self.sink {
            None => push_scalar(&mut self.out, scalar),
            Some(sink) => sink.put(Node::Scalar(scalar)),
        }
        Presence::Written
    }
}

#[inline(always)]
#[expect(
    clippy::inline_always,
    reason = "the match disappears where the kind is known"
)]
fn push_scalar(out: &mut Vec<u8>, scalar: Scalar<'_>) {
    match scalar {
        Scalar::Bool(true) => out.extend_from_slice(b"true"),
        Scalar::Bool(false) => out.extend_from_slice(b"false"),
        Scalar::Signed(value) => push_number(out, itoa::Buffer::new().format(value)),
        Scalar::Unsigned(value) => push_number(out, itoa::Buffer::new().format(value)),
        Scalar::Single(value) if value.is_finite() => {
            push_number(out, zmij::Buffer::new().format_finite(value));
        }
        Scalar::Double(value) if value.is_finite() => {
            push_number(out, zmij::Buffer::new().format_finite(value));
        }
        Scalar::Text(value) => push_text(out, value),
        Scalar::Value(value) => push_value(out, value),
        Scalar::Null | Scalar::Single(_) | Scalar::Double(_) => out.extend_from_slice(b"null"),
    }
}

#[inline]
fn push_number(out: &mut Vec<u8>, digits: &str) {
    out.extend_from_slice(digits.as_bytes());
}

impl<'a> Record<'a> {
    /// The tag, unless the record has it.
    pub(super) fn missing_tag(&self) -> Option<(&'static str, &'static str)> {
        self.tag
            .filter(|(name, _)| !self.writes(name) && !self.extra.contains_key(*name))
    }

    /// What is written after the fields: all of `extra` that is not written as a field.
    pub(super) fn rest(&self) -> impl Iterator<Item = (&'a String, &'a Value)> {
        self.extra.iter().filter(|(key, _)| !self.writes(key))
    }

    /// The fields with their values.
    pub(super) fn fields(&self) -> impl Iterator<Item = (Field, &'a dyn Json)> {
        self.table.fields().zip(self.slots.iter().copied())
    }

    /// The fields that are not left out.
    pub(super) fn present(&self) -> impl Iterator<Item = (Field, &'a dyn Json)> {
        self.fields()
            .filter(|(field, slot)| field.need() != Need::Optional || is_present(*slot))
    }

    /// Whether there is a field of this name, and it is not left out.
    fn writes(&self, name: &str) -> bool {
        let name = in_json(name);
        let mut named = self.fields().filter(|(field, _)| field.is_named(&name));
        named.any(|(field, slot)| field.need() != Need::Optional || is_present(slot))
    }
}

/// Whether a value is there to be written.
pub(super) fn is_present(value: &dyn Json) -> bool {
    value.write(&mut Writer::into(&mut Nowhere)) == Presence::Written
}

/// Takes a value and forgets it.
struct Nowhere;

impl Sink for Nowhere {
    fn put(&mut self, _node: Node<'_>) {}
}
