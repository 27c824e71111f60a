//! What the code of an example gives to its arguments, as far as it writes it out.

use super::{Literal, Said};

/// A value that code writes out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Names and values.
    Object(Vec<(Said<String>, Shown)>),
    /// A list, by its first element if it has one.
    List(Option<Box<Shown>>),
    /// Text, a number, a truth value, or a constant of the SDK.
    Literal(Said<Literal>),
    /// `null`, in the word of any language.
    Nothing,
    /// Code that makes the value.
    Code,
}

impl Shown {
    /// The value in the lists that it is in.
    #[must_use]
    pub fn innermost(&self) -> &Self {
        match self {
            Self::List(Some(element)) => element.innermost(),
            Self::List(None) | Self::Object(_) | Self::Literal(_) | Self::Nothing | Self::Code => {
                self
            }
        }
    }

    /// The entries of an object.
    #[must_use]
    pub fn entries(&self) -> &[(Said<String>, Self)] {
        match self {
            Self::Object(entries) => entries,
            Self::List(_) | Self::Literal(_) | Self::Nothing | Self::Code => &[],
        }
    }
}
