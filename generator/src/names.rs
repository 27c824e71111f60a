//! Turns the names of an API into Rust names: the one allocator, so that no two items of a scope share one.

mod scope;

pub use scope::{Case, Scope, ident};

use std::collections::{BTreeMap, HashMap};

use crate::casing::squash;
use crate::spec::{Api, Content, Method, Operation, Shape, Type};

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

/// Names that setters of calls must not take: those of every call.
const CALL: [&str; 11] = [
    "send", "with_header", "with_query", "with_timeout", "into_future", "send_blocking", "with_retries",
    "without_retry", "pages", "items", "call",
];

/// Names that setters of models must not take: those of traits that users call on values.
const MODEL: [&str; 22] = [
    "extra", "new", "clone", "clone_from", "eq", "ne", "fmt", "into", "from", "try_into", "try_from", "to_owned",
    "to_string", "borrow", "borrow_mut", "as_ref", "type_id", "read", "write", "blank", "reset", "serialize",
];

/// Names that models must not take: the prelude, what generated modules use, what macros expand to.
const TYPES: [&str; 47] = [
    "Self", "Option", "Some", "None", "Result", "Ok", "Err", "String", "Vec", "Box", "Clone", "Copy", "Debug", "Default",
    "Drop", "Eq", "PartialEq", "Ord", "PartialOrd", "Hash", "Send", "Sync", "Sized", "Unpin", "From", "Into", "TryFrom",
    "TryInto", "AsRef", "AsMut", "ToOwned", "ToString", "Iterator", "IntoIterator", "Extend", "Fn", "FnMut",
    "FnOnce", "FromIterator", "DoubleEndedIterator", "ExactSizeIterator", "BTreeMap", "Json", "Object", "Unknown",
    "Value", "Date",
];

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
        self.operations.get(&key).expect("every operation was named")
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
        self.fields.get(&(model.to_owned(), wire.to_owned())).expect("every field was named")
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

    fn name_tags(&mut self, api: &Api) {
        let mut modules = Scope::new(&["mod", "builder", "new", "settings", "clone", "fmt", "common"]);
        let mut handles = Scope::new(&TYPES);
        for tag in &api.tags {
            let module = modules.claim(&ident(&tag.name, Case::Snake), "api");
            let handle = handles.claim(&(ident(&tag.name, Case::Pascal) + "Api"), "Handle");
            self.tags.insert(tag.name.clone(), TagNames { module, handle });
        }
    }

    fn name_schemes(&mut self, api: &Api) {
        let mut functions = Scope::new(&[]);
        for scheme in &api.schemes {
            let function = functions.claim(&ident(&scheme.name.value, Case::Snake), "scheme");
            let table = function.to_ascii_uppercase();
            self.schemes.insert(scheme.name.value.clone(), SchemeNames { function, table });
        }
    }

    fn name_models(&mut self, api: &Api) {
        let mut types = Scope::new(&TYPES);
        types.claim("DateTime", "Model");
        for model in exact_first(&api.models, |model| (&model.name.value, Case::Pascal)) {
            let name = types.claim(&ident(&model.name.value, Case::Pascal), "Model");
            self.models.insert(model.name.value.clone(), name);
            let Shape::Object(fields) = &model.shape.value else { continue };
            let mut scope = Scope::new(&MODEL);
            for field in exact_first(fields, |field| (&field.name.value, Case::Snake)) {
                let name = scope.claim(&ident(&field.name.value, Case::Snake), "field");
                self.fields.insert((model.name.value.clone(), field.name.value.clone()), name);
            }
        }
    }

    fn name_operations(&mut self, api: &Api) {
        let mut builders = Scope::new(&TYPES);
        for tag in self.tags.values() {
            builders.claim(&tag.handle, "Call");
        }
        let mut methods = Scope::new(&["clone", "fmt"]);
        for operation in exact_first(&api.operations, |operation| (&operation.name.value, Case::Snake)) {
            let method = methods.claim(&ident(&operation.name.value, Case::Snake), "operation");
            let names = OperationNames {
                builder: builders.claim(&ident(&method, Case::Pascal), "Call"),
                table: method.trim_end_matches('_').to_ascii_uppercase(),
                method,
                parameters: parameters(operation),
            };
            self.operations.insert((operation.method.value, operation.path.value.clone()), names);
        }
    }

    /// An enum is called like its field or parameter if that name always means the same values, else its
    /// owner's name stands in front.
    fn name_inline_enums(&mut self, api: &Api) {
        let found = inline_enums(api);
        let mut values_of: HashMap<String, Vec<&Vec<String>>> = HashMap::new();
        for each in &found {
            let lists = values_of.entry(squash(&each.wire)).or_default();
            if !lists.contains(&&each.values) {
                lists.push(&each.values);
            }
        }
        let mut types = Scope::new(&TYPES);
        for name in self.models.values().map(String::as_str).chain(["DateTime"]) {
            types.claim(name, "Model");
        }
        let mut shared: HashMap<String, String> = HashMap::new();
        for each in &found {
            let squashed = squash(&each.wire);
            let alone = values_of[&squashed].len() == 1;
            let name = match shared.get(&squashed) {
                Some(name) if alone => name.clone(),
                _ => {
                    let wanted = if alone { each.wire.clone() } else { format!("{} {}", each.owner, each.wire) };
                    types.claim(&ident(&wanted, Case::Pascal), "Value")
                }
            };
            if alone {
                shared.insert(squashed.clone(), name.clone());
            }
            let list = InlineEnum { values: each.values.clone(), of: each.wire.clone() };
            self.inline_enums.entry(name.clone()).or_insert(list);
            self.inline.insert((each.owner.clone(), squashed, each.values.clone()), name);
        }
    }
}

impl OperationNames {
    /// The argument or setter of a parameter.
    ///
    /// # Panics
    /// If the operation has no such parameter.
    #[must_use]
    pub fn parameter(&self, wire: &str, place: &'static str) -> &str {
        self.parameters.get(&(wire.to_owned(), place)).expect("every parameter was named")
    }
}

/// The place word of a body.
pub const BODY: &str = "body";

fn parameters(operation: &Operation) -> HashMap<(String, &'static str), String> {
    let mut scope = Scope::new(&CALL);
    let body = operation.body.iter();
    let form = body.clone().flat_map(|body| match &body.content.value {
        Content::Form(fields) => &fields[..],
        Content::Value(_) => &[],
    });
    let mut names = HashMap::new();
    for each in operation.parameters.iter().chain(form) {
        let name = scope.claim(&ident(&each.name.value, Case::Snake), each.place.value.as_str());
        names.insert((each.name.value.clone(), each.place.value.as_str()), name);
    }
    for body in body {
        let name = scope.claim(&ident(&body.said, Case::Snake), BODY);
        names.insert((body.said.clone(), BODY), name);
    }
    names
}

/// Items whose name is already a Rust name come first, so that they keep it.
fn exact_first<'a, T>(items: &'a [T], name: impl Fn(&'a T) -> (&'a String, Case)) -> impl Iterator<Item = &'a T> {
    let (exact, others): (Vec<&T>, Vec<&T>) = items.iter().partition(|item| {
        let (name, case) = name(item);
        ident(name, case) == *name
    });
    exact.into_iter().chain(others)
}

struct Found {
    owner: String,
    wire: String,
    values: Vec<String>,
}

fn inline_enums(api: &Api) -> Vec<Found> {
    let mut found = Vec::new();
    let mut add = |owner: &str, wire: &str, type_: &Type| {
        if let Type::Enum(values) = type_.innermost() {
            found.push(Found { owner: owner.to_owned(), wire: wire.to_owned(), values: values.clone() });
        }
    };
    for model in &api.models {
        if let Shape::Object(fields) = &model.shape.value {
            fields.iter().for_each(|field| add(&model.name.value, &field.name.value, &field.type_.value));
        }
    }
    for operation in &api.operations {
        let owner = &operation.name.value;
        operation.parameters.iter().for_each(|each| add(owner, &each.name.value, &each.type_.value));
        match operation.body.as_ref().map(|body| (body, &body.content.value)) {
            Some((_, Content::Form(fields))) => {
                fields.iter().for_each(|each| add(owner, &each.name.value, &each.type_.value));
            }
            Some((body, Content::Value(type_))) => add(owner, &body.said, type_),
            None => {}
        }
        for content in operation.responses.iter().filter_map(|response| response.content.as_ref()) {
            add(owner, RESPONSE, &content.value);
        }
    }
    found
}

/// The word for the answer of an operation, as the owner of an enum.
pub const RESPONSE: &str = "response";
