//! What the pages say: strings and their places, nothing guessed.

mod literal;
mod model;
mod operation;
mod places;
mod shown;
mod types;

pub use literal::Literal;
pub use model::{Field, InlineEnum, ModelPage, Shape};
pub use operation::{
    Authorization, Credential, Example, Need, Notes, Operation, Parameter, ParameterTable,
    Permissions, ResponseRow, Sent, Signature,
};
pub use places::Places;
pub use shown::Shown;
pub use types::{Type, Width};

use std::fmt;

use crate::source::{PageId, Span};

/// A fact as a page states it, and where.
#[derive(Clone, PartialEq, Eq)]
pub struct Said<T> {
    /// What is said.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T: fmt::Debug> fmt::Debug for Said<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} ({:?})", self.value, self.span)
    }
}

impl<T> Said<T> {
    /// The same place with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Said<U> {
        Said {
            value: change(self.value),
            span: self.span,
        }
    }
}

/// The text that is said, empty if nothing is.
#[must_use]
pub fn text(said: Option<&Said<String>>) -> String {
    said.map_or_else(String::new, |said| said.value.clone())
}

/// The texts that are said.
#[must_use]
pub fn texts(said: &[Said<String>]) -> Vec<String> {
    said.iter().map(|each| each.value.clone()).collect()
}

/// A whole documentation set.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// The language whose SDK the set documents, by its table of words.
    pub language: Option<&'static str>,
    /// Which names the SDK leaves as they are on the wire, by its language.
    pub keeps: &'static [Names],
    /// Pages of operations, in the order of their paths.
    pub apis: Vec<ApiPage>,
    /// Pages of models.
    pub models: Vec<ModelPage>,
    /// What the SDK's front page says.
    pub readme: Option<Readme>,
    /// Pages that describe no API.
    pub passed: Vec<PageId>,
    /// What was read and says nothing about the API, or was not understood.
    pub ignored: Vec<Ignored>,
}

/// Names that pages give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// Those of parameters.
    Parameters,
    /// Those of fields.
    Fields,
}

/// A part of a page that yields no fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignored {
    /// Where it stands.
    pub span: Span,
    /// Why it yields none.
    pub why: Why,
}

/// Why a part of a page yields no fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Code of the SDK itself, a table of contents, a link back, a row that stands elsewhere too.
    Furniture,
    /// A row on an argument of the SDK's function that is not sent, such as `ctx`.
    NotSent,
    /// A section for readers, which belongs to no operation and no model.
    Prose,
    /// A shape that the grammar does not have.
    NotUnderstood,
    /// More than docwright reads.
    Beyond(Bound),
}

/// What is bounded, so that no page costs more than its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// Rows of a table, bullets of a list.
    Rows,
    /// Bytes and lines of the words on one thing.
    Words,
    /// Quotes and lists in each other; the words of those that are too deep become part of what holds them.
    Nesting,
    /// Brackets of a type in each other.
    Brackets,
}

/// A page of operations.
#[derive(Clone, Debug, PartialEq)]
pub struct ApiPage {
    /// The page.
    pub page: PageId,
    /// Its title without module and suffix: `Messaging` of `## Shop::MessagingApi`.
    pub title: Said<String>,
    /// `All URIs are relative to …`
    pub base_url: Option<Said<String>>,
    /// The table of operations at its top.
    pub index: Vec<IndexRow>,
    /// Its operations.
    pub operations: Vec<Operation>,
}

/// A row of a table of operations.
#[derive(Clone, Debug, PartialEq)]
pub struct IndexRow {
    /// Page that the README's index names; empty in a page's own index.
    pub api: String,
    /// Name of the operation.
    pub name: Said<String>,
    /// The heading that its link leads to.
    pub anchor: Option<String>,
    /// Verb and path, where the index has them.
    pub endpoint: Option<Endpoint>,
    /// The words on it.
    pub summary: Option<Said<String>>,
}

/// `GET /pets/{petId}`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// In capitals.
    pub method: Said<String>,
    /// As it stands on the wire, but for the names in braces.
    pub path: Said<String>,
}

/// What the SDK's front page says.
#[derive(Clone, Debug, PartialEq)]
pub struct Readme {
    /// The page.
    pub page: PageId,
    /// `All URIs are relative to …`
    pub base_url: Option<Said<String>>,
    /// The API's version, where it is stated.
    pub version: Option<Said<String>>,
    /// The table of all operations.
    pub index: Vec<IndexRow>,
    /// `Documentation for Authorization`
    pub schemes: Vec<Scheme>,
    /// Code that calls the API.
    pub examples: Vec<Example>,
}

/// A security scheme as the README describes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Scheme {
    /// Its name.
    pub name: Said<String>,
    /// `Type`
    pub kind: Option<Said<String>>,
    /// `API key parameter name`
    pub parameter: Option<Said<String>>,
    /// `Location`
    pub location: Option<Said<String>>,
    /// `Flow`
    pub flow: Option<Said<String>>,
    /// `Authorization URL`
    pub authorization_url: Option<Said<String>>,
    /// `Token URL`
    pub token_url: Option<Said<String>>,
    /// `Scopes`
    pub scopes: Vec<Said<String>>,
}
