//! What may change between two versions of an API, in a form that can be shown and written as JSON.

use std::fmt;

use semver::Version;
use serde::Serialize;

use crate::emit::Role;

/// An item that one version of an API has otherwise than the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What kind of item it is.
    pub kind: Kind,
    /// What it is called on the wire or in the pages: `GET /pets` of an operation, `petId` of a parameter. What has another
    /// name now is told by the one that it had.
    pub name: String,
    /// The items that it is a part of, the nearest first: those of a value of a parameter are the parameter and its
    /// operation.
    pub of: Vec<Whole>,
    /// What became of it.
    pub what: What,
    /// What is known of it and was not so before, if it changed.
    pub facts: Vec<Fact>,
    /// What becomes of the client's items for it.
    pub rust: Vec<RustChange>,
    /// The number of the client's version that it moves.
    pub bump: Bump,
}

/// An item that has parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Whole {
    /// What kind of item it is.
    pub kind: Kind,
    /// What it is called.
    pub name: String,
}

/// Kinds of items of an API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The API itself.
    Api,
    /// A security scheme.
    SecurityScheme,
    /// A page of operations.
    Page,
    /// A call that the API offers.
    Operation,
    /// What goes into path, query, header, cookie or form.
    Parameter,
    /// The body of a request.
    Body,
    /// What may come back.
    Response,
    /// A named type.
    Model,
    /// A field of a model.
    Field,
    /// A value of an enum.
    Value,
    /// A model of a union.
    Variant,
}

impl Kind {
    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Api => "API",
            Self::SecurityScheme => "security scheme",
            Self::Page => "page",
            Self::Operation => "operation",
            Self::Parameter => "parameter",
            Self::Body => "body",
            Self::Response => "response",
            Self::Model => "model",
            Self::Field => "field",
            Self::Value => "value",
            Self::Variant => "variant",
        }
    }

    /// The word for several of it.
    #[must_use]
    pub fn plural(self) -> String {
        match self {
            Self::Body => "bodies".to_owned(),
            Self::Api
            | Self::SecurityScheme
            | Self::Page
            | Self::Operation
            | Self::Parameter
            | Self::Response
            | Self::Model
            | Self::Field
            | Self::Value
            | Self::Variant => format!("{}s", self.word()),
        }
    }
}

/// What became of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// It is new.
    Added,
    /// It, or the client's item for it, is another one.
    Changed,
    /// It is gone.
    Removed,
}

impl What {
    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Removed => "removed",
        }
    }
}

/// Something known of an item that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// What, such as `type`.
    pub fact: &'static str,
    /// What it was.
    pub from: String,
    /// What it is.
    pub to: String,
}

/// What becomes of an item of the client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RustChange {
    /// What callers do with it.
    pub role: Role,
    /// Its path, such as `Pet::id`: the one that it had, unless it is new. That of an argument is the path of what takes it.
    pub item: String,
    /// Its type, or its name if that is another one; none if it is new.
    pub from: Option<String>,
    /// The same now; none if it is gone.
    pub to: Option<String>,
    /// The number of the client's version that it moves.
    pub bump: Bump,
    /// What callers notice of it, in words that follow the path.
    pub why: &'static str,
}

/// The number of a version that changes move, as if the first was not 0 (Semantic Versioning 2.0.0, items 6 to 8).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bump {
    /// None: nothing changed.
    #[default]
    None,
    /// The third: callers' code does not notice.
    Patch,
    /// The second: callers' code goes on as it is, and may use what is new.
    Minor,
    /// The first: callers' code may not compile.
    Major,
}

impl Bump {
    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    /// The version that follows one, by Cargo's rules: of a version that begins with zeros, the first number that is none
    /// stands for the first of all.
    #[must_use]
    pub fn of(self, version: &Version) -> Version {
        let Version {
            major,
            minor,
            patch,
            ..
        } = *version;
        match (self, major, minor) {
            (Self::None, ..) => version.clone(),
            (Self::Major, 1.., _) => Version::new(major + 1, 0, 0),
            (Self::Major, 0, 1..) | (Self::Minor, 1.., _) => Version::new(major, minor + 1, 0),
            (Self::Patch, ..) | (Self::Minor, 0, _) | (Self::Major, 0, 0) => {
                Version::new(major, minor, patch + 1)
            }
        }
    }
}

impl fmt::Display for Bump {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

impl Change {
    /// Whether code that calls the client of the old version may not compile with that of the new one.
    #[must_use]
    pub fn breaks(&self) -> bool {
        self.bump == Bump::Major
    }
}

/// The fact that is prose.
pub(super) const DESCRIPTION: &str = "description";

/// The number of a version that all of some changes together move: the foremost of theirs.
#[must_use]
pub fn bump(changes: &[Change]) -> Bump {
    let bumps = changes.iter().map(|change| change.bump);
    bumps.max().unwrap_or_default()
}
