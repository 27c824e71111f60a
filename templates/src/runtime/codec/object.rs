//! An open JSON object: members of any name, with typed access.

use super::collections::Entries;
use super::reader::{Fail, Reader};
use super::writer::{Node, Presence, Sink, Writer};
use super::{Error, Json, Reset, from_slice, to_vec};
use serde_json::{Map, Value};
use std::ops::{Deref, DerefMut};

/// A JSON object whose members are not known beforehand.
///
/// It derefs to [`serde_json::Map`] for everything that is not typed. Two objects are equal if they have
/// equal members, in whatever order.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Object(Map<String, Value>);

impl Object {
    /// An object without members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member of this name as a value of some type, or `None` if there is no such member.
    ///
    /// # Errors
    ///
    /// [`Error`] when the member is not such a value; its path and offset are within the member.
    #[must_use]
    pub fn get<T: Json>(&self, key: &str) -> Option<Result<T, Error>> {
        self.0.get(key).map(typed)
    }

    /// Sets a member; an absent value (`None`) removes it. To set a member to `null`, use [`Value::Null`].
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a member is given away, as to a map"
    )]
    pub fn set(&mut self, key: impl Into<String>, value: impl Json) -> &mut Self {
        let key = key.into();
        match to_value(&value) {
            Some(value) => self.0.insert(key, value),
            None => self.0.remove(&key),
        };
        self
    }

    /// The members as a map of `serde_json`.
    #[must_use]
    pub fn into_map(self) -> Map<String, Value> {
        self.0
    }
}

/// A tree as a value of some type.
pub(super) fn typed<T: Json>(value: &Value) -> Result<T, Error> {
    from_slice(&to_vec(value))
}

fn to_value(value: &dyn Json) -> Option<Value> {
    let mut tree = Tree(None);
    value.write(&mut Writer::into(&mut tree));
    tree.0
}

/// Makes a tree of the value that is written.
struct Tree(Option<Value>);

impl Sink for Tree {
    fn put(&mut self, node: Node<'_>) {
        let value = serde_json::to_value(&node);
        self.0 = Some(value.expect("a tree takes all that has texts as keys"));
    }
}

impl Entries for Map<String, Value> {
    fn slot(&mut self, key: String) -> &mut dyn Json {
        let value = self.entry(key).or_insert(Value::Null);
        value.reset();
        value
    }

    fn len(&self) -> usize {
        self.len()
    }

    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a dyn Json)) {
        for (key, value) in self {
            visit(key, value);
        }
    }
}

impl Json for Object {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fail> {
        reader.entries(&mut self.0)
    }

    fn write(&self, writer: &mut Writer<'_>) -> Presence {
        writer.entries(&self.0)
    }

    fn blank() -> Self {
        Self::new()
    }
}

super::foreign_impls! { Object }

impl Deref for Object {
    type Target = Map<String, Value>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Object {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl From<Map<String, Value>> for Object {
    fn from(members: Map<String, Value>) -> Self {
        Self(members)
    }
}

impl From<Object> for Value {
    fn from(object: Object) -> Self {
        Self::Object(object.0)
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Object {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        let members = members.into_iter();
        Self(
            members
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        )
    }
}

impl<K: Into<String>, V: Into<Value>> Extend<(K, V)> for Object {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, members: I) {
        let members = members.into_iter();
        self.0
            .extend(members.map(|(key, value)| (key.into(), value.into())));
    }
}

impl<'a> IntoIterator for &'a Object {
    type Item = (&'a String, &'a Value);
    type IntoIter = serde_json::map::Iter<'a>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl IntoIterator for Object {
    type Item = (String, Value);
    type IntoIter = serde_json::map::IntoIter;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
