//! Gives the enums that fields and parameters spell out their names.

use std::collections::HashMap;

use super::reserved::TYPES;
use super::{Case, InlineEnum, Names, Scope, ident};
use crate::casing::squash;
use crate::spec::{Api, Type};

impl Names {
    /// An enum is called like its field or parameter if that name always means the same values, else its
    /// owner's name stands in front.
    pub(super) fn name_inline_enums(&mut self, api: &Api) {
        let found = inline_enums(api);
        let mut values_of: HashMap<String, Vec<&Vec<String>>> = HashMap::new();
        for each in &found {
            let lists = values_of.entry(squash(&each.wire)).or_default();
            if !lists.contains(&&each.values) {
                lists.push(&each.values);
            }
        }
        let mut types = Scope::new(&[TYPES]);
        for name in self.models.values() {
            types.claim(name, "Model");
        }
        let mut shared: HashMap<String, String> = HashMap::new();
        for each in &found {
            let squashed = squash(&each.wire);
            let alone = values_of[&squashed].len() == 1;
            let name = match shared.get(&squashed) {
                Some(name) if alone => name.clone(),
                _ => {
                    let wanted = if alone {
                        each.wire.clone()
                    } else {
                        format!("{} {}", each.owner, each.wire)
                    };
                    types.claim(&ident(&wanted, Case::Pascal), "Value")
                }
            };
            if alone {
                shared.insert(squashed.clone(), name.clone());
            }
            let list = InlineEnum {
                values: each.values.clone(),
                of: each.wire.clone(),
            };
            self.inline_enums.entry(name.clone()).or_insert(list);
            self.inline
                .insert((each.owner.clone(), squashed, each.values.clone()), name);
        }
    }
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
            found.push(Found {
                owner: owner.to_owned(),
                wire: wire.to_owned(),
                values: values.clone(),
            });
        }
    };
    for model in &api.models {
        for field in model.fields() {
            add(&model.name.value, &field.name.value, &field.type_.value);
        }
    }
    for operation in &api.operations {
        for (wire, type_) in operation.types() {
            add(&operation.name.value, wire, type_);
        }
    }
    found
}
