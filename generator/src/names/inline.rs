//! Gives the enums that fields and parameters spell out their names.

use std::collections::HashMap;

use super::reserved::TYPES;
use super::{Case, InlineEnum, Names, RESPONSE, Scope, ident};
use crate::casing::squash;
use crate::spec::{Api, Content, Shape, Type};

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
        if let Shape::Object(fields) = &model.shape.value {
            fields
                .iter()
                .for_each(|field| add(&model.name.value, &field.name.value, &field.type_.value));
        }
    }
    for operation in &api.operations {
        let owner = &operation.name.value;
        operation
            .parameters
            .iter()
            .for_each(|each| add(owner, &each.name.value, &each.type_.value));
        match operation
            .body
            .as_ref()
            .map(|body| (body, &body.content.value))
        {
            Some((_, Content::Form(fields))) => {
                fields
                    .iter()
                    .for_each(|each| add(owner, &each.name.value, &each.type_.value));
            }
            Some((body, Content::Value(type_))) => add(owner, &body.said, type_),
            None => {}
        }
        for content in operation
            .responses
            .iter()
            .filter_map(|response| response.content.as_ref())
        {
            add(owner, RESPONSE, &content.value);
        }
    }
    found
}
