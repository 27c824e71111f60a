//! Any JSON value, with typed access to it and to its members.

use super::object::typed;
use super::reader::{Fail, Reader};
use super::writer::{Presence, Writer};
use super::{Error, Json, Object};
use serde_json::Value;
use std::ops::{Deref, DerefMut};

/// A JSON value of which nothing is known beforehand: an object, most often.
///
/// It derefs to [`serde_json::Value`] for everything that is not typed.
#[derive(Clone, PartialEq, Eq)]
pub struct Open(Value);

impl Open {
    /// The value as one of some type.
    ///
    /// # Errors
    ///
    /// [`Error`] when it is not such a value.
    pub fn to<T: Json>(&self) -> Result<T, Error> {
        typed(&self.0)
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

    /// Sets a member, as [`Object::set`] does. What is no object becomes one.
    pub fn set(&mut self, key: impl Into<String>, value: impl Json) -> &mut Self {
        let mut members = match self.0.take() {
            Value::Object(members) => Object::from(members),
            Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::String(_)
            | Value::Array(_) => Object::new(),
        };
        members.set(key, value);
        self.0 = members.into();
        self
    }

    /// The value itself.
    #[must_use]
    pub fn into_value(self) -> Value {
        self.0
    }
}

/// An object without members.
impl Default for Open {
    fn default() -> Self {
        Self(Object::new().into())
    }
}

impl Json for Open {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fail> {
        self.0.read(reader)
    }

    fn write(&self, writer: &mut Writer<'_>) -> Presence {
        writer.value(&self.0)
    }

    fn blank() -> Self {
        Self(Value::Null)
    }
}

super::foreign_impls! { Open }

impl Deref for Open {
    type Target = Value;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Open {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl From<Value> for Open {
    fn from(value: Value) -> Self {
        Self(value)
    }
}
