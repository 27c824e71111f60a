//! The types that values have on the wire.

use serde_json::Value;

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Type {
    /// A whole number.
    Integer(Option<Width>),
    /// A number.
    Number(Option<Width>),
    /// Text.
    Text,
    /// Text in the form of RFC 9562.
    Uuid,
    /// True or false.
    Boolean,
    /// `full-date` of RFC 3339.
    Date,
    /// `date-time` of RFC 3339.
    DateTime,
    /// Bytes.
    Binary,
    /// Any JSON value.
    Any,
    /// A list.
    Array(Box<Type>),
    /// An object whose keys are free.
    Map(Box<Type>),
    /// One of these texts; others may come.
    Enum(Vec<String>),
    /// A model by its name.
    Model(String),
}

/// Bits of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Width {
    /// `int32`, `float`
    Bits32,
    /// `int64`, `double`
    Bits64,
}

/// Whether a value must be there.
#[derive(Clone, Debug, PartialEq)]
pub enum Presence {
    /// It must.
    Required,
    /// It must, be it as `null`. Only fields of models are so: elsewhere nothing can be told from `null`.
    Nullable,
    /// It may be left out.
    Optional,
    /// It may be left out, and then counts as this value.
    Default(Value),
}

impl Type {
    /// The type of the elements, however deep in arrays and maps.
    #[must_use]
    pub fn innermost(&self) -> &Self {
        match self {
            Self::Array(inner) | Self::Map(inner) => inner.innermost(),
            Self::Integer(_)
            | Self::Number(_)
            | Self::Text
            | Self::Uuid
            | Self::Boolean
            | Self::Date
            | Self::DateTime
            | Self::Binary
            | Self::Any
            | Self::Enum(_)
            | Self::Model(_) => self,
        }
    }

    /// The name of the model that it is, or that its elements are.
    #[must_use]
    pub fn model(&self) -> Option<&str> {
        if let Self::Model(name) = self.innermost() {
            Some(name)
        } else {
            None
        }
    }

    /// The same type with another innermost one.
    #[must_use]
    pub fn with_innermost(&self, inner: Self) -> Self {
        match self {
            Self::Array(element) => Self::Array(Box::new(element.with_innermost(inner))),
            Self::Map(element) => Self::Map(Box::new(element.with_innermost(inner))),
            Self::Integer(_)
            | Self::Number(_)
            | Self::Text
            | Self::Uuid
            | Self::Boolean
            | Self::Date
            | Self::DateTime
            | Self::Binary
            | Self::Any
            | Self::Enum(_)
            | Self::Model(_) => inner,
        }
    }
}

impl Presence {
    /// Whether a value must be given.
    #[must_use]
    pub fn is_required(&self) -> bool {
        matches!(self, Self::Required)
    }

    /// Whether a document without it is incomplete.
    #[must_use]
    pub fn is_expected(&self) -> bool {
        matches!(self, Self::Required | Self::Nullable)
    }
}
