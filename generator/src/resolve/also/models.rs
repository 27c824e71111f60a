//! Turns the models of two sets into models with the fields of both.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::names::{self, Name};
use super::{Words, description, presence, taken, types};
use crate::casing::squash;
use crate::resolve::names::others;
use crate::spec::{Access, Api, Field, Model, Operation, Shape, Type, Union};

/// Holds each of our models against theirs of the same name; tells how many there are.
pub(super) fn agree(api: &mut Api, theirs: &Api, words: &Words) -> usize {
    let named: HashMap<String, &Model> = theirs
        .models
        .iter()
        .map(|model| (squash(&model.name.value), model))
        .collect();
    let mut met = 0;
    for ours in &mut api.models {
        if let Some(theirs) = named.get(&squash(&ours.name.value)) {
            met += 1;
            model(ours, theirs, words);
        }
    }
    met
}

/// Adds their models that a type of ours names and no page of ours describes.
pub(super) fn adopt(api: &mut Api, theirs: &Api, words: &Words) {
    let mut left: BTreeMap<String, &Model> = theirs
        .models
        .iter()
        .map(|model| (words.model(&model.name.value), model))
        .collect();
    loop {
        let named = named(api);
        let known: BTreeSet<&str> = api
            .models
            .iter()
            .map(|model| model.name.value.as_str())
            .collect();
        let missing = named.iter().filter(|name| !known.contains(name.as_str()));
        let new: Vec<Model> = missing
            .filter_map(|name| left.remove(name))
            .map(|model| foreign(model, words))
            .collect();
        if new.is_empty() {
            return;
        }
        api.models.extend(new);
        api.models.sort_by(|a, b| a.name.value.cmp(&b.name.value));
    }
}

/// The names of models in all types.
fn named(api: &Api) -> BTreeSet<String> {
    let operations = api.operations.iter().flat_map(Operation::types);
    let fields = api.models.iter().flat_map(Model::fields);
    let types = operations
        .map(|(_, type_)| type_)
        .chain(fields.map(|field| &field.type_.value));
    let mut names: BTreeSet<String> = types.filter_map(Type::model).map(str::to_owned).collect();
    for model in &api.models {
        if let Shape::Union(union) = &model.shape.value {
            names.extend(union.variants.iter().cloned());
        }
    }
    names
}

/// A model of theirs with our words.
fn foreign(theirs: &Model, words: &Words) -> Model {
    Model {
        name: taken(words.model(&theirs.name.value), theirs.name.origin.span()),
        description: theirs.description.clone(),
        shape: taken(
            shape(&theirs.shape.value, words),
            theirs.shape.origin.span(),
        ),
    }
}

fn shape(theirs: &Shape, words: &Words) -> Shape {
    match theirs {
        Shape::Object(fields) => Shape::Object(
            fields
                .iter()
                .map(|each| foreign_field(each, words))
                .collect(),
        ),
        Shape::Union(union) => Shape::Union(Union {
            variants: union
                .variants
                .iter()
                .map(|name| words.model(name))
                .collect(),
            discriminator: union.discriminator.clone(),
            mapping: union
                .mapping
                .iter()
                .map(|(value, name)| (value.clone(), words.model(name)))
                .collect(),
        }),
        Shape::Enum(_) | Shape::Open => theirs.clone(),
    }
}

fn foreign_field(theirs: &Field, words: &Words) -> Field {
    Field {
        name: taken(theirs.name.value.clone(), theirs.name.origin.span()),
        type_: taken(words.type_(&theirs.type_.value), theirs.type_.origin.span()),
        presence: taken(theirs.presence.value.clone(), theirs.presence.origin.span()),
        ..theirs.clone()
    }
}

fn model(ours: &mut Model, theirs: &Model, words: &Words) {
    description(&mut ours.description, &theirs.description);
    if lacks_shape(&ours.shape.value, &theirs.shape.value) {
        ours.shape = taken(
            shape(&theirs.shape.value, words),
            theirs.shape.origin.span(),
        );
    } else if let (Shape::Object(fields), Shape::Object(more)) =
        (&mut ours.shape.value, &theirs.shape.value)
        && are_one(&ours.name.value, fields, more)
    {
        merge(fields, more, words);
    }
}

/// Whether our page lost what the model is, and theirs did not.
fn lacks_shape(ours: &Shape, theirs: &Shape) -> bool {
    match ours {
        Shape::Open => *theirs != Shape::Open,
        Shape::Object(fields) => match theirs {
            Shape::Enum(_) => fields.is_empty(),
            Shape::Union(_) => true,
            Shape::Object(_) | Shape::Open => false,
        },
        Shape::Enum(values) => {
            values.is_empty() && matches!(theirs, Shape::Enum(more) if !more.is_empty())
        }
        Shape::Union(_) => false,
    }
}

/// Whether two models of one name are the same. Generators number models without a name, and another version of the API
/// has them in another order: those are the same only if they have the same fields.
fn are_one(name: &str, ours: &[Field], theirs: &[Field]) -> bool {
    let names = |fields: &[Field]| -> BTreeSet<String> {
        fields
            .iter()
            .map(|field| squash(&field.name.value))
            .collect()
    };
    let (ours, theirs) = (names(ours), names(theirs));
    let shared = ours.intersection(&theirs).count();
    if name.ends_with(|last: char| last.is_ascii_digit()) {
        return ours == theirs;
    }
    3 * shared >= 2 * ours.len()
}

fn merge(ours: &mut Vec<Field>, theirs: &[Field], words: &Words) {
    let mut at: HashMap<String, usize> = HashMap::new();
    for (index, field) in ours.iter().enumerate() {
        at.entry(squash(&field.name.value)).or_insert(index);
    }
    for theirs in theirs {
        match at.get(&squash(&theirs.name.value)) {
            Some(&known) => field(&mut ours[known], theirs, words),
            None => ours.push(foreign_field(theirs, words)),
        }
    }
}

fn field(ours: &mut Field, theirs: &Field, words: &Words) {
    let mine = Name {
        wire: &ours.name,
        said: &ours.said,
    };
    let other = Name {
        wire: &theirs.name,
        said: &theirs.said,
    };
    if let Some(better) = names::better(mine, other) {
        ours.spellings = others(&ours.said, &better);
        ours.name = better;
    }
    types::settle(&mut ours.type_, &theirs.type_, words);
    presence(&mut ours.presence, &theirs.presence);
    if ours.presence.value.is_expected() && ours.suggested.is_none() {
        ours.suggested.clone_from(&theirs.suggested);
    }
    description(&mut ours.description, &theirs.description);
    if theirs.access == Access::ReadOnly {
        ours.access = Access::ReadOnly;
    }
}
