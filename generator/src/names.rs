//! Turns the names of an API into Rust names: the one allocator, so that no two items of a scope share one, and none
//! loses its name when others join.

mod allocate;
mod changes;
mod given;
mod inline;
mod reserved;
mod scope;

pub use changes::Renamed;
pub use given::Given;
pub use scope::{Case, Claim, Scope, ident, is_ident};

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use crate::spec::{Api, Method, Operation, Type};
use allocate::{
    BUILDERS, HANDLES, MODELS, MODULES, OPERATIONS, SCHEMES, fields_of, input_key, inputs_of,
    operation_key,
};
use inline::{Place, place, values_of};
use reserved::TYPES;

/// The Rust names of everything that a client exposes.
#[derive(Debug, Default)]
pub struct Names {
    given: Given,
    tags: HashMap<String, TagNames>,
    operations: HashMap<(Method, String), OperationNames>,
    schemes: HashMap<String, SchemeNames>,
    enum_of: HashMap<Place, String>,
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
    /// The arguments and setters, by place word and wire name; the body is `body`.
    inputs: BTreeMap<String, String>,
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

/// Gives names, one scope after the other.
struct Allocator<'a> {
    before: &'a Given,
    now: Given,
    enums: BTreeMap<String, InlineEnum>,
    enum_of: HashMap<Place, String>,
}

impl Allocator<'_> {
    /// Gives the items of a scope their names.
    fn name(&mut self, of: &str, scope: &mut Scope, claims: Vec<Claim>) {
        let names = scope.name(claims, self.before.scope(of));
        self.now.note(of, names);
    }

    /// The name that an item was given just now.
    fn given(&self, scope: &str, key: &str) -> &str {
        let name = self.now.name(scope, key);
        name.expect("every item of a scope was named")
    }
}

impl Names {
    /// Gives every item its name: the one that it had `before`, if there is one, whatever else lays claim to it. The same
    /// API gets the same names.
    #[must_use]
    pub fn of(api: &Api, before: &Given) -> Self {
        let mut allocator = Allocator {
            before,
            now: Given::default(),
            enums: BTreeMap::new(),
            enum_of: HashMap::new(),
        };
        let mut types = Scope::new(&[TYPES]);
        let enums = inline::found(api);
        allocator.keep_enums(&enums, &mut types);
        allocator.name_models(api, &mut types);
        allocator.name_enums(&enums, &mut types);
        allocator.name_values(api);
        allocator.name_tags(api);
        allocator.name_schemes(api);
        allocator.name_operations(api);
        Self::collected(api, allocator)
    }

    fn collected(api: &Api, allocator: Allocator<'_>) -> Self {
        let name = |scope: &str, key: &str| allocator.given(scope, key).to_owned();
        let tags = api.tags.iter().map(|tag| {
            let (module, handle) = (name(MODULES, &tag.name), name(HANDLES, &tag.name));
            (tag.name.clone(), TagNames { module, handle })
        });
        let schemes = api.schemes.iter().map(|scheme| {
            let function = name(SCHEMES, &scheme.name.value);
            let table = function.to_ascii_uppercase();
            (scheme.name.value.clone(), SchemeNames { function, table })
        });
        let operations = api.operations.iter().map(|operation| {
            let key = operation_key(operation);
            let inputs = allocator.now.scope(&inputs_of(operation));
            let names = OperationNames::new(name(OPERATIONS, &key), name(BUILDERS, &key), inputs);
            let key = (operation.method.value, operation.path.value.clone());
            (key, names)
        });
        Self {
            tags: tags.collect(),
            schemes: schemes.collect(),
            operations: operations.collect(),
            given: allocator.now,
            inline_enums: allocator.enums,
            enum_of: allocator.enum_of,
        }
    }

    /// All names, by which another version of the API can keep them.
    #[must_use]
    pub fn given(&self) -> &Given {
        &self.given
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
        let given = self.given.name(MODELS, name);
        given.expect("every model was named")
    }

    /// The name of a model's field.
    ///
    /// # Panics
    /// If the model has no such field.
    #[must_use]
    pub fn field(&self, model: &str, wire: &str) -> &str {
        let given = self.given.name(&fields_of(model), wire);
        given.expect("every field was named")
    }

    /// The name of an enum's variant, by the Rust name of the enum and the variant's value.
    ///
    /// # Panics
    /// If there is no such enum or value.
    #[must_use]
    pub fn variant(&self, type_: &str, value: &str) -> &str {
        let given = self.given.name(&values_of(type_), value);
        given.expect("every value was named")
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
        let given = self.enum_of.get(&place(owner, wire, values));
        given.expect("every enum was named")
    }
}

impl Names {
    /// The name of a type that has one: a model, or an enum that a field or parameter of that owner and wire name spells
    /// out.
    #[must_use]
    pub fn of_type(&self, type_: &Type, owner: &str, wire: &str) -> Option<&str> {
        match type_ {
            Type::Model(name) => Some(self.model(name)),
            Type::Enum(values) => Some(self.inline(owner, wire, values)),
            Type::Integer(_)
            | Type::Number(_)
            | Type::Text
            | Type::Uuid
            | Type::Boolean
            | Type::Date
            | Type::DateTime
            | Type::Binary
            | Type::Any
            | Type::Array(_)
            | Type::Map(_) => None,
        }
    }
}

impl TagNames {
    /// The feature of the crate, called like the module but for Cargo's dashes. No two modules differ in nothing else.
    #[must_use]
    pub fn feature(&self) -> String {
        self.module.trim_end_matches('_').replace('_', "-")
    }
}

impl OperationNames {
    fn new(method: String, builder: String, inputs: Option<&BTreeMap<String, String>>) -> Self {
        Self {
            table: method.trim_end_matches('_').to_ascii_uppercase(),
            method,
            builder,
            inputs: inputs.cloned().unwrap_or_default(),
        }
    }

    /// The argument or setter of a parameter.
    ///
    /// # Panics
    /// If the operation has no such parameter.
    #[must_use]
    pub fn parameter(&self, wire: &str, place: &'static str) -> &str {
        let given = self.inputs.get(&input_key(place, wire));
        given.expect("every parameter was named")
    }
}

/// The text of an enum's value.
#[must_use]
pub fn text_of(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// The place word of a body.
pub const BODY: &str = "body";
