//! Turns the parts of an API, scope by scope, into names: tags, schemes, models, fields, operations, parameters.

use super::reserved::{CALL, CLIENT, DEVICES, MODEL, TRAITS, TYPES};
use super::{Allocator, BODY, Case, Claim, Scope, ident};
use crate::spec::{Api, Operation};

/// The scope of modules and accessors, by tag.
pub(super) const MODULES: &str = "modules";
/// The scope of handles, by tag.
pub(super) const HANDLES: &str = "handles";
/// The scope of the functions that make credentials, by scheme.
pub(super) const SCHEMES: &str = "schemes";
/// The scope of types of models, by model.
pub(super) const MODELS: &str = "models";
/// The scope of methods, by operation.
pub(super) const OPERATIONS: &str = "operations";
/// The scope of builders, by operation.
pub(super) const BUILDERS: &str = "builders";

/// The scope of a model's fields.
pub(super) fn fields_of(model: &str) -> String {
    format!("fields of {model}")
}

/// The scope of an operation's arguments and setters.
pub(super) fn inputs_of(operation: &Operation) -> String {
    format!("inputs of {}", operation_key(operation))
}

/// What tells an operation from all others.
pub(super) fn operation_key(operation: &Operation) -> String {
    let (method, path) = (operation.method.value.as_str(), &operation.path.value);
    format!("{method} {path}")
}

/// What tells an input from all others of its operation.
pub(super) fn input_key(place: &str, wire: &str) -> String {
    format!("{place} {wire}")
}

impl Allocator<'_> {
    pub(super) fn name_tags(&mut self, api: &Api) {
        let tags = || api.tags.iter().map(|tag| tag.name.as_str());
        let module = |tag: &str| Claim::new(tag, tag, Case::Snake, "api");
        let handle = |tag: &str| {
            let name = ident(tag, Case::Pascal) + "Api";
            Claim::new(tag, &name, Case::Pascal, "Handle")
        };
        let modules = tags().map(module).collect();
        let handles = tags().map(handle).collect();
        self.name(
            MODULES,
            &mut Scope::new(&[CLIENT, DEVICES, TRAITS]),
            modules,
        );
        self.name(HANDLES, &mut Scope::new(&[TYPES]), handles);
    }

    pub(super) fn name_schemes(&mut self, api: &Api) {
        let names = api.schemes.iter().map(|scheme| &scheme.name.value);
        let claims = names.map(|name| Claim::new(name, name, Case::Snake, "scheme"));
        self.name(SCHEMES, &mut Scope::default(), claims.collect());
    }

    pub(super) fn name_models(&mut self, api: &Api, types: &mut Scope) {
        let names = api.models.iter().map(|model| &model.name.value);
        let claims = names.map(|name| Claim::new(name, name, Case::Pascal, "Model"));
        self.name(MODELS, types, claims.collect());
        for model in &api.models {
            let names = model.fields().iter().map(|field| &field.name.value);
            let claims = names.map(|name| Claim::new(name, name, Case::Snake, "field"));
            let mut scope = Scope::new(&[MODEL, TRAITS]);
            self.name(&fields_of(&model.name.value), &mut scope, claims.collect());
        }
    }

    pub(super) fn name_operations(&mut self, api: &Api) {
        let method = |operation: &Operation| {
            let name = &operation.name.value;
            Claim::new(operation_key(operation), name, Case::Snake, "operation")
        };
        let claims = api.operations.iter().map(method).collect();
        self.name(OPERATIONS, &mut Scope::new(&[TRAITS]), claims);
        let builder = |operation: &Operation| {
            let key = operation_key(operation);
            let method = self.given(OPERATIONS, &key);
            Claim::new(key, method, Case::Pascal, "Call")
        };
        let claims = api.operations.iter().map(builder).collect();
        let mut scope = Scope::new(&[TYPES]);
        scope.take(self.now.scope(HANDLES));
        self.name(BUILDERS, &mut scope, claims);
        for operation in &api.operations {
            self.name_inputs(operation);
        }
    }

    fn name_inputs(&mut self, operation: &Operation) {
        let inputs = operation.parameters.iter().chain(operation.form());
        let inputs = inputs.map(|each| (each.place.value.as_str(), each.name.value.as_str()));
        let body = operation.value_body();
        let body = body.map(|(body, _)| (BODY, body.said.as_str()));
        let claim = |(place, wire): (&'static str, &str)| {
            Claim::new(input_key(place, wire), wire, Case::Snake, place)
        };
        let claims = inputs.chain(body).map(claim).collect();
        let mut scope = Scope::new(&[CALL, TRAITS]);
        self.name(&inputs_of(operation), &mut scope, claims);
    }
}
