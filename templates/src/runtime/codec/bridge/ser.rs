//! Hands values on to a serializer of serde, one level at a time.

use crate::runtime::codec::Json;
use crate::runtime::codec::collections::{Entries, List};
use crate::runtime::codec::table::Need;
use crate::runtime::codec::writer::{Node, Record, Scalar, Sink, Writer};
use serde::Serialize;
use serde::ser::{SerializeMap, SerializeSeq, Serializer};

/// Serializes a value as serde's derive would: records as maps, absent fields left out.
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize<S: Serializer>(value: &dyn Json, serializer: S) -> Result<S::Ok, S::Error> {
    let mut whole = Whole::Waiting(serializer);
    value.write(&mut Writer::into(&mut whole));
    whole.finish()
}

/// The place of the outermost value.
enum Whole<S: Serializer> {
    Waiting(S),
    Busy,
    Done(Result<S::Ok, S::Error>),
}

impl<S: Serializer> Whole<S> {
    fn finish(self) -> Result<S::Ok, S::Error> {
        match self {
            Self::Waiting(serializer) => serializer.serialize_none(),
            Self::Done(outcome) => outcome,
            Self::Busy => unreachable!("a serializer is either waiting or done"),
        }
    }
}

impl<S: Serializer> Sink for Whole<S> {
    fn put(&mut self, node: Node<'_>) {
        if let Self::Waiting(serializer) = std::mem::replace(self, Self::Busy) {
            *self = Self::Done(node.serialize(serializer));
        }
    }
}

/// The place of an item of a list.
struct Item<'a, S: SerializeSeq> {
    list: &'a mut S,
    outcome: Result<(), S::Error>,
}

impl<S: SerializeSeq> Sink for Item<'_, S> {
    fn put(&mut self, node: Node<'_>) {
        self.outcome = self.list.serialize_element(&node);
    }
}

/// The place of a value under a key.
struct Member<'a, S: SerializeMap> {
    map: &'a mut S,
    key: &'a str,
    outcome: Result<(), S::Error>,
}

impl<S: SerializeMap> Sink for Member<'_, S> {
    fn put(&mut self, node: Node<'_>) {
        self.outcome = self.map.serialize_entry(self.key, &node);
    }
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Scalar(scalar) => scalar.serialize(serializer),
            Self::List(list) => serialize_list(*list, serializer),
            Self::Entries(entries) => serialize_entries(*entries, serializer),
            Self::Record(record) => serialize_record(record, serializer),
            Self::Variant(variant) => {
                let mut whole = Whole::Waiting(serializer);
                variant.hand_on(&mut whole);
                whole.finish()
            }
        }
    }
}

impl Serialize for Scalar<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(value),
            Self::Signed(value) => serializer.serialize_i64(value),
            Self::Unsigned(value) => serializer.serialize_u64(value),
            Self::Single(value) => serializer.serialize_f32(value),
            Self::Double(value) => serializer.serialize_f64(value),
            Self::Text(value) => serializer.serialize_str(value),
            Self::Value(value) => value.serialize(serializer),
        }
    }
}

fn serialize_list<S: Serializer>(list: &dyn List, serializer: S) -> Result<S::Ok, S::Error> {
    let mut items = serializer.serialize_seq(Some(list.len()))?;
    for index in 0..list.len() {
        let mut place = Item {
            list: &mut items,
            outcome: Ok(()),
        };
        Writer::into(&mut place).item(list.item(index));
        place.outcome?;
    }
    items.end()
}

fn serialize_entries<S: Serializer>(
    entries: &dyn Entries,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(entries.len()))?;
    let mut outcome = Ok(());
    entries.each(&mut |key, value| {
        if outcome.is_ok() {
            outcome = serialize_member(&mut map, key, value, Need::Required);
        }
    });
    outcome?;
    map.end()
}

fn serialize_record<S: Serializer>(record: &Record<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    if let Some((name, text)) = record.missing_tag() {
        map.serialize_entry(name, text)?;
    }
    for (field, slot) in record.fields() {
        serialize_member(&mut map, &field.name(), slot, field.need())?;
    }
    for (key, value) in record.rest() {
        map.serialize_entry(key, value)?;
    }
    map.end()
}

fn serialize_member<S: SerializeMap>(
    map: &mut S,
    key: &str,
    value: &dyn Json,
    need: Need,
) -> Result<(), S::Error> {
    let mut place = Member {
        map,
        key,
        outcome: Ok(()),
    };
    let mut writer = Writer::into(&mut place);
    match need {
        Need::Required | Need::Nullable => writer.item(value),
        Need::Optional => {
            value.write(&mut writer);
        }
    }
    place.outcome
}
