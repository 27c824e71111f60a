//! Listings: operations that answer one page of a list at a time.

use super::{Api, Field, Type};

/// How the list that an operation answers is divided into pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// Where a page's items stand.
    pub items: FieldPath,
    /// How the next page is asked for.
    pub turn: Turn,
}

/// The wire names of the fields that lead from an answer's body to a value; none if the body is the value.
pub type FieldPath = Vec<String>;

/// How the next page is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turn {
    /// A query parameter counts pages.
    Number {
        /// Its wire name.
        parameter: String,
        /// The number of the first page.
        first: u64,
        /// Where the number of the last page stands, if it does.
        last: Option<FieldPath>,
    },
    /// A query parameter counts the items before the page.
    Offset {
        /// Its wire name.
        parameter: String,
        /// What it is on the first page.
        first: u64,
        /// Where the number of all items stands, if it does.
        total: Option<FieldPath>,
    },
    /// A query parameter takes a value from the page before.
    Cursor {
        /// Its wire name.
        parameter: String,
        /// Where the value for the next page stands.
        next: FieldPath,
    },
    /// A page has the address of the next one.
    Link {
        /// Where it stands.
        next: FieldPath,
    },
    /// The header `Link` has the address of the next page (RFC 8288).
    LinkHeader,
}

impl Turn {
    /// The word for it in documents, manifests and tables.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Number { .. } => "page-number",
            Self::Offset { .. } => "offset",
            Self::Cursor { .. } => "cursor",
            Self::Link { .. } => "link",
            Self::LinkHeader => "link-header",
        }
    }

    /// The query parameter that tells pages apart.
    #[must_use]
    pub fn parameter(&self) -> Option<&str> {
        match self {
            Self::Number { parameter, .. }
            | Self::Offset { parameter, .. }
            | Self::Cursor { parameter, .. } => Some(parameter),
            Self::Link { .. } | Self::LinkHeader => None,
        }
    }

    /// The field of a page that leads on, or tells where the end is, with a word for what it holds.
    #[must_use]
    pub fn field(&self) -> Option<(&'static str, &FieldPath)> {
        match self {
            Self::Number { last, .. } => Some(("last", last.as_ref()?)),
            Self::Offset { total, .. } => Some(("total", total.as_ref()?)),
            Self::Cursor { next, .. } | Self::Link { next } => Some(("next", next)),
            Self::LinkHeader => None,
        }
    }
}

/// A field on the way into a value, with the name of the model that has it.
pub type Step<'a> = (&'a str, &'a Field);

impl Api {
    /// The fields that a path leads through, from a value of that type inwards; `None` if one of them is not there.
    #[must_use]
    pub fn steps<'a>(&'a self, from: &'a Type, path: &[String]) -> Option<Vec<Step<'a>>> {
        let mut type_ = from;
        let mut steps = Vec::with_capacity(path.len());
        for name in path {
            let Type::Model(model) = type_ else {
                return None;
            };
            let fields = self.model(model)?.fields();
            let field = fields.iter().find(|field| field.name.value == *name)?;
            steps.push((model.as_str(), field));
            type_ = &field.type_.value;
        }
        Some(steps)
    }

    /// The type of the items of a list that stands at a path; `None` if there is no list.
    #[must_use]
    pub fn item<'a>(&'a self, from: &'a Type, path: &[String]) -> Option<&'a Type> {
        let steps = self.steps(from, path)?;
        match steps.last().map_or(from, |(_, field)| &field.type_.value) {
            Type::Array(item) => Some(item),
            Type::Integer(_)
            | Type::Number(_)
            | Type::Text
            | Type::Uuid
            | Type::Boolean
            | Type::Date
            | Type::DateTime
            | Type::Binary
            | Type::Any
            | Type::Map(_)
            | Type::Enum(_)
            | Type::Model(_) => None,
        }
    }
}
