//! What a section on an operation says.

use super::{Endpoint, Literal, Said, Shown, Type};
use crate::source::Span;

/// An operation as its section describes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Its name in the SDK.
    pub name: Said<String>,
    /// `Wraps GET /pets`, where the section says so itself.
    pub endpoint: Option<Endpoint>,
    /// The line of code that calls it.
    pub signature: Option<Signature>,
    /// Paragraphs in front of the first section.
    pub prose: Vec<Said<String>>,
    /// Who may call it.
    pub permissions: Option<Permissions>,
    /// Code that calls it.
    pub example: Option<Example>,
    /// The rows of its parameter tables.
    pub parameters: Vec<Parameter>,
    /// `### Return type`
    pub returns: Option<Said<Type>>,
    /// `### Authorization`
    pub authorization: Option<Said<Authorization>>,
    /// `Content-Type`
    pub consumes: Vec<Said<String>>,
    /// `Accept`
    pub produces: Vec<Said<String>>,
    /// `### HTTP response details`
    pub responses: Vec<ResponseRow>,
}

/// `> Type name(a, b, opts)`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The names between the parentheses, as they are written.
    pub arguments: Vec<String>,
    /// Where it stands.
    pub span: Span,
}

/// `Requires ANY permissions:` and the bullets below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permissions {
    /// How many of them are needed.
    pub need: Need,
    /// Their names.
    pub names: Vec<Said<String>>,
    /// Where it stands.
    pub span: Span,
}

/// How many permissions of a list a caller needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// One of them.
    Any,
    /// Each of them.
    All,
    /// None at all.
    None,
}

/// A row of a table of parameters.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// The row.
    pub row: Span,
    /// Its name in the SDK.
    pub name: Said<String>,
    /// Its type.
    pub type_: Said<Type>,
    /// The words on it.
    pub description: Option<Said<String>>,
    /// What its notes say.
    pub notes: Notes,
    /// Where it goes, in lower case, if a column says so.
    pub place: Option<Said<String>>,
    /// The kind of table it stands in.
    pub table: ParameterTable,
}

/// Which of an operation's parameter tables a row stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterTable {
    /// The only one.
    Whole,
    /// `### Path Parameters`
    Path,
    /// `### Other Parameters`
    Other,
    /// `### Required Parameters`
    Required,
    /// `### Optional Parameters`
    Optional,
}

impl Operation {
    /// The literal that the example's code gives a name; it may put `var_` in front.
    #[must_use]
    pub fn example_literal(&self, name: &str) -> Option<&Said<Literal>> {
        let literals = &self.example.as_ref()?.literals;
        let is_name = |known: &str| {
            let bare = known.strip_prefix("var_").unwrap_or(known);
            known == name || bare.eq_ignore_ascii_case(name)
        };
        let found = literals.iter().find(|(known, _)| is_name(known));
        found.map(|(_, literal)| literal)
    }

    /// Whether the example's code says that a value may be left out; `None` if it does not name it.
    #[must_use]
    pub fn example_leaves_out(&self, name: &str) -> Option<bool> {
        let assigned = &self.example.as_ref()?.assigned;
        let found = assigned.iter().find(|(known, _)| known == name);
        found.map(|(_, optional)| *optional)
    }
}

/// What stands in a row's notes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notes {
    /// `[optional]`, or in the row of a parameter a type that is an option.
    pub optional: Option<Span>,
    /// In the row of a field, a type that is an option.
    pub wrapped: Option<Span>,
    /// `[required]`
    pub required: Option<Span>,
    /// `[default to …]`
    pub default: Option<Said<Literal>>,
    /// `[readonly]`
    pub read_only: Option<Span>,
    /// A type that may be null.
    pub nullable: Option<Span>,
    /// Allowed values.
    pub values: Vec<Said<String>>,
    /// The table has no column that could say whether a value must be given.
    pub silent: bool,
}

/// `### Authorization`
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Authorization {
    /// `No authorization required`
    None,
    /// The names of the schemes.
    Schemes(Vec<Said<String>>),
}

/// A row of `### HTTP response details`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResponseRow {
    /// `200`, `4XX`, or `0` for the default.
    pub status: Said<String>,
    /// The type of its body, if a column says so.
    pub type_: Option<Said<Type>>,
    /// The words on it.
    pub description: Option<Said<String>>,
}

/// Code that calls an operation, as far as it tells of the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// Where the code stands.
    pub span: Span,
    /// Values that it assigns: a name of the SDK and a literal.
    pub literals: Vec<(String, Said<Literal>)>,
    /// The objects and lists that it assigns to variables.
    pub shown: Vec<(String, Shown)>,
    /// Names as it sends them.
    pub sent: Vec<Sent>,
    /// Names in the JSON that it holds.
    pub keys: Vec<Said<String>>,
    /// Names that it assigns, and whether the comment behind says that the value may be left out.
    pub assigned: Vec<(String, bool)>,
    /// How it says who calls.
    pub credentials: Vec<Credential>,
}

/// A name on the wire that the code of an example shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The name.
    pub name: Said<String>,
    /// The code says that it is the name of a header.
    pub header: bool,
}

/// How an example says who calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Credential {
    /// `config.api_key['X-Api-Key'] = …`: the key that a parameter of that name carries.
    ApiKey {
        /// Name of the security scheme, where a comment tells it.
        scheme: Said<String>,
        /// Name of the parameter.
        parameter: Said<String>,
        /// The prefix that the example offers.
        prefix: Option<Said<String>>,
    },
    /// User name and password.
    Basic {
        /// Name of the security scheme.
        scheme: Said<String>,
    },
    /// A token.
    Bearer {
        /// Name of the security scheme.
        scheme: Said<String>,
    },
    /// A token by OAuth 2.
    OAuth {
        /// Name of the security scheme.
        scheme: Said<String>,
    },
    /// A token by the OAuth 2 grant for clients.
    ClientCredentials {
        /// Where the words stand.
        span: Span,
    },
}
