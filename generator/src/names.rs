//! Turns the names of an API into Rust names: the one allocator, so that no two items of a scope share one.

mod allocate;
mod inline;
mod reserved;
mod scope;

pub use scope::{Case, Scope, ident};

use std::collections::{BTreeMap, HashMap};

use crate::casing::squash;
use crate::spec::{Api, Method, Operation};

/// The Rust names of everything that a client exposes.
#[derive(Debug, Default)]
pub struct Names {
    tags: HashMap<String, TagNames>,
    operations: HashMap<(Method, String), OperationNames>,
    models: HashMap<String, String>,
    fields: HashMap<(String, String), String>,
    schemes: HashMap<String, SchemeNames>,
    inline: HashMap<InlineKey, String>,
    /// The enums that fields and parameters spell out, by Rust name.
    pub inline_enums: BTreeMap<String, InlineEnum>,
}

/// The names of a page of operations.
#[derive(Clone, Debug)]
pub struct TagNames {
    /// The module and the accessor: `messaging`.
    pub module: String,
    /// The handle: `MessagingApi`.
    pub handle: String,
}

/// The names of an operation.
#[derive(Clone, Debug)]
pub struct OperationNames {
    /// The method: `get_pet`.
    pub method: String,
    /// The builder: `GetPet`.
    pub builder: String,
    /// The static table: `GET_PET`.
    pub table: String,
    /// The arguments and setters, by wire name and place word; the body is ` body`.
    parameters: HashMap<(String, &'static str), String>,
}

/// The names of a security scheme.
#[derive(Clone, Debug)]
pub struct SchemeNames {
    /// The function that makes a credential: `api_key`.
    pub function: String,
    /// The static table: `API_KEY`.
    pub table: String,
}

/// An enum that a field or a parameter spells out.
#[derive(Clone, Debug)]
pub struct InlineEnum {
    /// Its values.
    pub values: Vec<String>,
    /// The wire name of the field or parameter.
    pub of: String,
}

/// An enum of a field or parameter: owner, squashed name, values.
type InlineKey = (String, String, Vec<String>);

impl Names {
    /// Gives every item its name. The same API gets the same names.
    #[must_use]
    pub fn of(api: &Api) -> Self {
        let mut names = Self::default();
        names.name_tags(api);
        names.name_schemes(api);
        names.name_models(api);
        names.name_operations(api);
        names.name_inline_enums(api);
        names
    }

    /// The names of a tag.
    ///
    /// # Panics
    /// If the API has no such tag.
    #[must_use]
    pub fn tag(&self, name: &str) -> &TagNames {
        self.tags.get(name).expect("every tag was named")
    }

    /// The names of an operation.
    ///
    /// # Panics
    /// If the API has no such operation.
    #[must_use]
    pub fn operation(&self, operation: &Operation) -> &OperationNames {
        let key = (operation.method.value, operation.path.value.clone());
        self.operations
            .get(&key)
            .expect("every operation was named")
    }

    /// The name of a model's type.
    ///
    /// # Panics
    /// If the API has no such model.
    #[must_use]
    pub fn model(&self, name: &str) -> &str {
        self.models.get(name).expect("every model was named")
    }

    /// The name of a model's field.
    ///
    /// # Panics
    /// If the model has no such field.
    #[must_use]
    pub fn field(&self, model: &str, wire: &str) -> &str {
        self.fields
            .get(&(model.to_owned(), wire.to_owned()))
            .expect("every field was named")
    }

    /// The names of a security scheme, unless nothing describes it.
    #[must_use]
    pub fn scheme(&self, name: &str) -> Option<&SchemeNames> {
        self.schemes.get(name)
    }

    /// The name of the enum that a field of a model, or a parameter of an operation, spells out.
    ///
    /// # Panics
    /// If the owner has no such enum.
    #[must_use]
    pub fn inline(&self, owner: &str, wire: &str, values: &[String]) -> &str {
        let key = (owner.to_owned(), squash(wire), values.to_vec());
        self.inline.get(&key).expect("every enum was named")
    }
}

impl OperationNames {
    /// The static table of how its list is divided into pages: `GET_PETS_PAGING`.
    #[must_use]
    pub fn paging(&self) -> String {
        format!("{}_PAGING", self.table)
    }

    /// The argument or setter of a parameter.
    ///
    /// # Panics
    /// If the operation has no such parameter.
    #[must_use]
    pub fn parameter(&self, wire: &str, place: &'static str) -> &str {
        self.parameters
            .get(&(wire.to_owned(), place))
            .expect("every parameter was named")
    }
}

/// The place word of a body.
pub const BODY: &str = "body";
