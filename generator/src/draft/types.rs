//! What a type is in words that no language owns.

/// A type in words that no language owns. What is no word of the language is the name of a model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// A whole number, of a width where the word tells one.
    Integer(Option<Width>),
    /// A number, of a width where the word tells one.
    Number(Option<Width>),
    /// A number, whole or not: the language has one word for both.
    IntegerOrNumber,
    /// Text.
    Text,
    /// Text, or true or false: the language has one word for both.
    TextOrBoolean,
    /// Text that is a UUID.
    Uuid,
    /// True or false.
    Boolean,
    /// A day.
    Date,
    /// A moment.
    DateTime,
    /// A day or a moment: the language has one word for both.
    DateOrDateTime,
    /// Bytes.
    Binary,
    /// Bytes, or text that stands for them.
    Bytes,
    /// Anything at all.
    Any,
    /// The page lost it.
    Unsaid,
    /// A list.
    Array(Box<Type>),
    /// Names and values.
    Map(Box<Type>),
    /// One of these texts.
    Values(Vec<String>),
    /// No value.
    Void,
    /// A model, or a word that no table knows.
    Named(String),
}

/// Bits of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// `int32`, `float`
    Bits32,
    /// `int64`, `double`
    Bits64,
}

impl Type {
    /// The type of the elements, however deep in arrays and maps.
    #[must_use]
    pub fn innermost(&self) -> &Self {
        match self {
            Self::Array(inner) | Self::Map(inner) => inner.innermost(),
            Self::Integer(_)
            | Self::Number(_)
            | Self::IntegerOrNumber
            | Self::Text
            | Self::TextOrBoolean
            | Self::Uuid
            | Self::Boolean
            | Self::Date
            | Self::DateTime
            | Self::DateOrDateTime
            | Self::Binary
            | Self::Bytes
            | Self::Any
            | Self::Unsaid
            | Self::Values(_)
            | Self::Void
            | Self::Named(_) => self,
        }
    }

    /// Whether it may be any text.
    #[must_use]
    pub fn is_text(&self) -> bool {
        matches!(self, Self::Text | Self::TextOrBoolean)
    }

    /// The name of the model that it is, or that its elements are.
    #[must_use]
    pub fn model(&self) -> Option<&str> {
        if let Self::Named(name) = self.innermost() {
            Some(name)
        } else {
            None
        }
    }

    /// Whether it is neither a model nor a container, nor unknown, nor bytes.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        match self {
            Self::Integer(_)
            | Self::Number(_)
            | Self::IntegerOrNumber
            | Self::Text
            | Self::TextOrBoolean
            | Self::Uuid
            | Self::Boolean
            | Self::Date
            | Self::DateTime
            | Self::DateOrDateTime
            | Self::Values(_) => true,
            Self::Binary
            | Self::Bytes
            | Self::Any
            | Self::Unsaid
            | Self::Array(_)
            | Self::Map(_)
            | Self::Void
            | Self::Named(_) => false,
        }
    }
}
