//! Gives tags, schemes, models, fields, operations and parameters their names.

use std::collections::HashMap;

use super::reserved::{CALL, CLIENT, MODEL, TRAITS, TYPES};
use super::{BODY, Case, Names, OperationNames, SchemeNames, Scope, TagNames, ident};
use crate::spec::{Api, Operation};

impl Names {
    pub(super) fn name_tags(&mut self, api: &Api) {
        let mut modules = Scope::new(&[CLIENT, TRAITS]);
        let mut handles = Scope::new(&[TYPES]);
        for tag in &api.tags {
            let module = modules.claim(&ident(&tag.name, Case::Snake), "api");
            let handle = handles.claim(&(ident(&tag.name, Case::Pascal) + "Api"), "Handle");
            self.tags
                .insert(tag.name.clone(), TagNames { module, handle });
        }
    }

    pub(super) fn name_schemes(&mut self, api: &Api) {
        let mut functions = Scope::new(&[]);
        for scheme in &api.schemes {
            let function = functions.claim(&ident(&scheme.name.value, Case::Snake), "scheme");
            let table = function.to_ascii_uppercase();
            self.schemes
                .insert(scheme.name.value.clone(), SchemeNames { function, table });
        }
    }

    pub(super) fn name_models(&mut self, api: &Api) {
        let mut types = Scope::new(&[TYPES]);
        for model in exact_first(&api.models, |model| (&model.name.value, Case::Pascal)) {
            let name = types.claim(&ident(&model.name.value, Case::Pascal), "Model");
            self.models.insert(model.name.value.clone(), name);
            let mut scope = Scope::new(&[MODEL, TRAITS]);
            for field in exact_first(model.fields(), |field| (&field.name.value, Case::Snake)) {
                let name = scope.claim(&ident(&field.name.value, Case::Snake), "field");
                self.fields
                    .insert((model.name.value.clone(), field.name.value.clone()), name);
            }
        }
    }

    pub(super) fn name_operations(&mut self, api: &Api) {
        let mut builders = Scope::new(&[TYPES]);
        for tag in self.tags.values() {
            builders.claim(&tag.handle, "Call");
        }
        let mut methods = Scope::new(&[TRAITS]);
        for operation in exact_first(&api.operations, |operation| {
            (&operation.name.value, Case::Snake)
        }) {
            let method = methods.claim(&ident(&operation.name.value, Case::Snake), "operation");
            let names = OperationNames {
                builder: builders.claim(&ident(&method, Case::Pascal), "Call"),
                table: method.trim_end_matches('_').to_ascii_uppercase(),
                method,
                parameters: parameters(operation),
            };
            self.operations.insert(
                (operation.method.value, operation.path.value.clone()),
                names,
            );
        }
    }
}

fn parameters(operation: &Operation) -> HashMap<(String, &'static str), String> {
    let mut scope = Scope::new(&[CALL, TRAITS]);
    let mut names = HashMap::new();
    for each in operation.parameters.iter().chain(operation.form()) {
        let name = scope.claim(
            &ident(&each.name.value, Case::Snake),
            each.place.value.as_str(),
        );
        names.insert((each.name.value.clone(), each.place.value.as_str()), name);
    }
    if let Some((body, _)) = operation.value_body() {
        let name = scope.claim(&ident(&body.said, Case::Snake), BODY);
        names.insert((body.said.clone(), BODY), name);
    }
    names
}

/// Items whose name is already a Rust name come first, so that they keep it.
fn exact_first<'a, T>(
    items: &'a [T],
    name: impl Fn(&'a T) -> (&'a String, Case),
) -> impl Iterator<Item = &'a T> {
    let (exact, others): (Vec<&T>, Vec<&T>) = items.iter().partition(|item| {
        let (name, case) = name(item);
        ident(name, case) == *name
    });
    exact.into_iter().chain(others)
}
