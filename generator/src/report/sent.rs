//! Turns an API into the models of which values are sent: those that inputs of operations hold, however deep.

use std::collections::HashSet;

use crate::spec::{Api, Operation, Shape};

/// The names of the models of which values are sent.
pub(super) fn sent(api: &Api) -> HashSet<&str> {
    let mut sent = HashSet::new();
    let mut open: Vec<&str> = api.operations.iter().flat_map(inputs).collect();
    while let Some(name) = open.pop() {
        if let Some(model) = api.model(name)
            && sent.insert(name)
        {
            let fields = model.fields().iter();
            open.extend(fields.filter_map(|field| field.type_.value.model()));
            if let Shape::Union(union) = &model.shape.value {
                open.extend(union.variants.iter().map(String::as_str));
            }
        }
    }
    sent
}

/// The models in what callers give to an operation.
fn inputs(operation: &Operation) -> impl Iterator<Item = &str> {
    let parameters = operation.parameters.iter().chain(operation.form());
    let parameters = parameters.filter_map(|each| each.type_.value.model());
    let body = operation.value_body();
    parameters.chain(body.and_then(|(_, type_)| type_.model()))
}
