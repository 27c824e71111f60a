//! What is known of an API: total, free of dialects and of Rust. The intermediate spec between pages and crate.

mod media;
mod model;
mod operation;
mod paging;
mod rule;
mod status;
mod style;
mod types;
pub mod words;

pub use media::{essence, is_media_type};
pub use model::{Access, Field, Model, Shape, Union};
pub use operation::{
    ANSWER, Body, Content, Method, Need, Operation, Parameter, Permissions, Place, Response,
    Security, variables,
};
pub use paging::{FieldPath, Paging, Step, Turn};
pub use rule::{Doubt, Rule};
pub use status::Status;
pub use style::Style;
pub use types::{Presence, Type, Width};

use crate::source::Span;

/// A fact and how it came to be known.
///
/// Two facts are equal if value, kind of origin and rule agree; where they stand is not part of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Known<T> {
    /// The fact.
    pub value: T,
    /// How it is known.
    pub origin: Origin,
}

/// How a fact is known.
#[derive(Clone, Copy, Debug)]
pub enum Origin {
    /// A page says so.
    Stated(Span),
    /// A rule concluded it from what stands there.
    Inferred(Rule, Span),
    /// The manifest says so.
    Corrected(Span),
}

impl PartialEq for Origin {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Stated(_), Self::Stated(_)) | (Self::Corrected(_), Self::Corrected(_)) => true,
            (Self::Inferred(rule, _), Self::Inferred(other, _)) => rule == other,
            (Self::Stated(_) | Self::Inferred(..) | Self::Corrected(_), _) => false,
        }
    }
}

impl Origin {
    /// Whether the manifest says so.
    #[must_use]
    pub fn is_corrected(self) -> bool {
        match self {
            Self::Corrected(_) => true,
            Self::Stated(_) | Self::Inferred(..) => false,
        }
    }

    /// The place that the fact was read from.
    #[must_use]
    pub fn span(self) -> Span {
        match self {
            Self::Stated(span) | Self::Inferred(_, span) | Self::Corrected(span) => span,
        }
    }
}

impl<T> Known<T> {
    /// A fact that a page states.
    pub fn stated(value: T, span: Span) -> Self {
        Self {
            value,
            origin: Origin::Stated(span),
        }
    }

    /// A fact that a rule concluded.
    pub fn inferred(value: T, rule: Rule, span: Span) -> Self {
        Self {
            value,
            origin: Origin::Inferred(rule, span),
        }
    }

    /// A fact of the manifest.
    pub fn corrected(value: T, span: Span) -> Self {
        Self {
            value,
            origin: Origin::Corrected(span),
        }
    }

    /// Another value of the same origin.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Known<U> {
        Known {
            value: change(self.value),
            origin: self.origin,
        }
    }
}

/// A whole API.
#[derive(Clone, Debug, PartialEq)]
pub struct Api {
    /// What it is called.
    pub title: Known<String>,
    /// Its version.
    pub version: Known<String>,
    /// What its paths are relative to; empty if nobody says.
    pub base_url: Known<String>,
    /// One for each API page, in the order of the operations.
    pub tags: Vec<Tag>,
    /// By path, then by method.
    pub operations: Vec<Operation>,
    /// By name.
    pub models: Vec<Model>,
    /// In the order in which they were found.
    pub schemes: Vec<Scheme>,
}

/// The group of operations that one page documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// The page's title without module and suffix.
    pub name: String,
}

/// A security scheme (`OpenAPI` 3.1, section 4.8.27).
#[derive(Clone, Debug, PartialEq)]
pub struct Scheme {
    /// The name by which operations refer to it.
    pub name: Known<String>,
    /// What a caller has to send.
    pub kind: Known<SchemeKind>,
    /// The words on it.
    pub description: String,
}

/// What a security scheme wants from a caller.
#[derive(Clone, Debug, PartialEq)]
pub enum SchemeKind {
    /// A secret in a parameter.
    ApiKey {
        /// Header, query or cookie.
        place: Known<Place>,
        /// Name of the parameter.
        parameter: String,
        /// A word that may stand in front of the secret.
        prefix: Option<String>,
    },
    /// User name and password (RFC 7617).
    Basic,
    /// A token (RFC 6750).
    Bearer,
    /// A token by the client credentials grant (RFC 6749, section 4.4).
    ClientCredentials {
        /// Where tokens are had; empty if nobody says.
        token_url: Known<String>,
        /// What a token may be asked for.
        scopes: Vec<String>,
    },
    /// A token by a grant that needs the user; a client is given the token.
    OAuth {
        /// Where the user is sent; empty if nobody says.
        authorization_url: String,
        /// What a token may be asked for.
        scopes: Vec<String>,
    },
}

impl Api {
    /// The model of that name.
    #[must_use]
    pub fn model(&self, name: &str) -> Option<&Model> {
        let at = self
            .models
            .binary_search_by(|model| model.name.value.as_str().cmp(name));
        at.ok().map(|at| &self.models[at])
    }
}
