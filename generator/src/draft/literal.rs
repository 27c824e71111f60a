//! A value as code or notes write it, in the words of no language.

use std::borrow::Cow;
use std::fmt;

/// A value that is written down.
#[derive(Clone, PartialEq, Eq)]
pub enum Literal {
    /// Text in quotes.
    Quoted(String),
    /// A number, a word of JSON, or text that is not quoted.
    Bare(String),
    /// A truth value in a word that only the language has.
    Truth(bool),
    /// A constant of the SDK, such as `State.OPEN`, which does not tell its value.
    Constant(String),
}

impl Literal {
    /// What is written, without quotes.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Quoted(text) | Self::Bare(text) | Self::Constant(text) => Cow::Borrowed(text),
            Self::Truth(value) => Cow::Owned(value.to_string()),
        }
    }
}

impl fmt::Debug for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Quoted(text) => write!(f, "{text:?}"),
            Self::Bare(text) => write!(f, "{text}"),
            Self::Truth(value) => write!(f, "truth {value}"),
            Self::Constant(text) => write!(f, "constant {text}"),
        }
    }
}
