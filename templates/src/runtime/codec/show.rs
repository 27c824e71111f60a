//! `Debug` for every value of the codec, by one function that knows nothing of the models: fields under their names
//! on the wire, absent ones left out, secrets not shown.

use super::Json;
use super::collections::{Entries, List};
use super::writer::{Node, Presence, Record, Scalar, Sink, Writer};
use serde_json::Value;
use std::fmt;

/// What names of fields that hold secrets have in them, in small letters and without signs.
const SECRETS: [&str; 7] = [
    "apikey",
    "credential",
    "passphrase",
    "password",
    "privatekey",
    "secret",
    "token",
];

/// Shows a value to a developer.
///
/// # Errors
///
/// Those of the formatter.
pub fn show(value: &dyn Json, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shown = Shown {
        value,
        veil: Veil::Open,
    };
    fmt::Debug::fmt(&shown, f)
}

/// A value, and what is in it.
struct Shown<'a> {
    value: &'a dyn Json,
    veil: Veil,
}

/// Whether a value is a secret.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Veil {
    Open,
    Drawn,
}

impl Veil {
    /// Whether the name of a field says that it holds a secret.
    fn over(name: &str) -> Self {
        let letters = name.chars().filter(|each| each.is_alphanumeric());
        let squashed = letters.collect::<String>().to_lowercase();
        if SECRETS.iter().any(|word| squashed.contains(word)) {
            Self::Drawn
        } else {
            Self::Open
        }
    }
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut place = Place {
            f,
            veil: self.veil,
            outcome: Ok(()),
        };
        match self.value.write(&mut Writer::into(&mut place)) {
            Presence::Written => place.outcome,
            Presence::Absent => f.write_str("null"),
        }
    }
}

/// Where a value is shown.
struct Place<'a, 'f> {
    f: &'a mut fmt::Formatter<'f>,
    veil: Veil,
    outcome: fmt::Result,
}

impl Sink for Place<'_, '_> {
    fn put(&mut self, node: Node<'_>) {
        self.outcome = match node {
            node if self.veil == Veil::Drawn && !tells_nothing(&node) => self.f.write_str("***"),
            Node::Scalar(scalar) => show_scalar(scalar, self.f),
            Node::List(list) => show_list(list, self.f),
            Node::Entries(entries) => show_entries(entries, self.f),
            Node::Record(record) => show_record(record, self.f),
            Node::Variant(variant) => return variant.hand_on(self),
        };
    }
}

/// Whether a value says no more than that there is a secret or none.
fn tells_nothing(node: &Node<'_>) -> bool {
    matches!(
        node,
        Node::Scalar(Scalar::Null | Scalar::Bool(_) | Scalar::Value(Value::Null | Value::Bool(_)))
    )
}

fn show_scalar(scalar: Scalar<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match scalar {
        Scalar::Null => f.write_str("null"),
        Scalar::Bool(value) => fmt::Debug::fmt(&value, f),
        Scalar::Signed(value) => fmt::Debug::fmt(&value, f),
        Scalar::Unsigned(value) => fmt::Debug::fmt(&value, f),
        Scalar::Single(value) => fmt::Debug::fmt(&value, f),
        Scalar::Double(value) => fmt::Debug::fmt(&value, f),
        Scalar::Text(value) => fmt::Debug::fmt(value, f),
        Scalar::Value(value) => show_value(value, f),
    }
}

fn show_value(value: &Value, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match value {
        Value::Array(items) => show_list(items, f),
        Value::Object(members) => show_entries(members, f),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            fmt::Display::fmt(value, f)
        }
    }
}

fn show_list(list: &dyn List, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shown = |index| Shown {
        value: list.item(index),
        veil: Veil::Open,
    };
    f.debug_list().entries((0..list.len()).map(shown)).finish()
}

fn show_entries(entries: &dyn Entries, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut map = f.debug_map();
    entries.each(&mut |key, value| {
        let veil = Veil::over(key);
        map.entry(&key, &Shown { value, veil });
    });
    map.finish()
}

fn show_record(record: &Record<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut fields = f.debug_struct(record.table.model());
    let mut show = |name: &str, value: &dyn Json| {
        let veil = Veil::over(name);
        fields.field(name, &Shown { value, veil });
    };
    for (field, slot) in record.present() {
        show(&field.name(), slot);
    }
    for (name, value) in record.rest() {
        show(name, value);
    }
    fields.finish()
}
