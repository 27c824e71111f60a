//! Models: the named types of an API.

use serde_json::Value;

use super::{Known, Presence, Type};

/// A named type.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// Its name in the pages.
    pub name: Known<String>,
    /// The words on it, as Markdown.
    pub description: String,
    /// What it is.
    pub shape: Known<Shape>,
}

impl Model {
    /// Its fields; none if it is no object.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        match &self.shape.value {
            Shape::Object(fields) => fields,
            Shape::Enum(_) | Shape::Union(_) | Shape::Open => &[],
        }
    }
}

/// What a model is.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// An object with these fields; more may come.
    Object(Vec<Field>),
    /// One of these values; others may come.
    Enum(Vec<Value>),
    /// One of several models.
    Union(Union),
    /// No page describes it: an object of which nothing is known.
    Open,
}

/// One of several models.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// The names of the models.
    pub variants: Vec<String>,
    /// The field that tells them apart, on the wire.
    pub discriminator: Option<Known<String>>,
    /// Values of that field and the models they stand for.
    pub mapping: Vec<(String, String)>,
}

/// A field of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its name on the wire.
    pub name: Known<String>,
    /// Its name in the pages.
    pub said: String,
    /// Other spellings that the name may have, where it had to be guessed.
    pub spellings: Vec<String>,
    /// Its type.
    pub type_: Known<Type>,
    /// Whether it must be there.
    pub presence: Known<Presence>,
    /// The value that the pages call its default, although it must be there.
    pub suggested: Option<Value>,
    /// Who sends it.
    pub access: Access,
    /// The words on it, as Markdown.
    pub description: String,
}

/// Who sends a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Client and server.
    ReadWrite,
    /// The server alone.
    ReadOnly,
}
