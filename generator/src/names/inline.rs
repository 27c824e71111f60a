//! Turns the enums that fields and parameters spell out into names for them, and the values of all enums into variants.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::allocate::MODELS;
use super::{Allocator, Case, Claim, InlineEnum, Scope, ident};
use crate::casing::squash;
use crate::spec::{Api, Shape, Type};

/// The scope of enums without a model, by the field or parameter that spells them out.
pub(super) const ENUMS: &str = "enums";

/// Names that no value of an enum takes.
const VALUES: &[&str] = &["Unknown", "Self"];

/// The scope of the values of an enum, by its Rust name.
pub(super) fn values_of(type_: &str) -> String {
    format!("values of {type_}")
}

/// A field or parameter that spells out an enum.
pub(super) struct Found {
    /// What tells it from all others.
    key: String,
    owner: String,
    /// Its name on the wire.
    wire: String,
    values: Vec<String>,
}

impl Allocator<'_> {
    /// Gives the enums that had a name before that name again. Two that share one have the same values.
    pub(super) fn keep_enums(&mut self, found: &[Found], types: &mut Scope) {
        for each in found {
            let Some(name) = self.before.name(ENUMS, &each.key) else {
                continue;
            };
            let is_same = match self.enums.get(name) {
                Some(list) => list.values == each.values,
                None => types.keep(name, name),
            };
            if is_same {
                self.note_enum(each, name);
            }
        }
    }

    /// Gives the other enums a name: that of the field or parameter if it always means the same values, else with its
    /// owner's in front.
    pub(super) fn name_enums(&mut self, found: &[Found], types: &mut Scope) {
        let mut lists: HashMap<String, HashSet<&[String]>> = HashMap::new();
        for each in found {
            let lists = lists.entry(squash(&each.wire)).or_default();
            lists.insert(&each.values);
        }
        let mut shared: HashMap<String, String> = HashMap::new();
        for each in found {
            let word = squash(&each.wire);
            let is_alone = lists[&word].len() == 1;
            let given = self.now.name(ENUMS, &each.key).map(str::to_owned);
            let name = given.or_else(|| shared.get(&word).cloned());
            let name = name.unwrap_or_else(|| {
                let wanted = if is_alone {
                    each.wire.clone()
                } else {
                    format!("{} {}", each.owner, each.wire)
                };
                types.claim(&ident(&wanted, Case::Pascal), "Value")
            });
            if is_alone {
                shared.insert(word, name.clone());
            }
            self.note_enum(each, &name);
        }
    }

    fn note_enum(&mut self, found: &Found, name: &str) {
        let list = InlineEnum {
            values: found.values.clone(),
            of: found.wire.clone(),
        };
        self.enums.entry(name.to_owned()).or_insert(list);
        let place = place(&found.owner, &found.wire, &found.values);
        self.enum_of.insert(place, name.to_owned());
        let names = BTreeMap::from([(found.key.clone(), name.to_owned())]);
        self.now.note(ENUMS, names);
    }

    /// Names the values of all enums.
    pub(super) fn name_values(&mut self, api: &Api) {
        for model in &api.models {
            if let Shape::Enum(values) = &model.shape.value {
                let type_ = self.given(MODELS, &model.name.value).to_owned();
                let values: Vec<String> = values.iter().map(super::text_of).collect();
                self.name_values_of(&type_, &values);
            }
        }
        for (type_, list) in self.enums.clone() {
            self.name_values_of(&type_, &list.values);
        }
    }

    fn name_values_of(&mut self, type_: &str, values: &[String]) {
        let claim = |value: &String| Claim::new(value, value, Case::Pascal, "Value");
        let claims = values.iter().map(claim).collect();
        self.name(&values_of(type_), &mut Scope::new(&[VALUES]), claims);
    }
}

/// An enum of a field or parameter: owner, wire name but for case and punctuation, values.
pub(super) type Place = (String, String, Vec<String>);

pub(super) fn place(owner: &str, wire: &str, values: &[String]) -> Place {
    (owner.to_owned(), squash(wire), values.to_vec())
}

/// Every field and parameter that spells out an enum.
pub(super) fn found(api: &Api) -> Vec<Found> {
    let fields = api.models.iter().flat_map(|model| {
        let fields = model.fields().iter();
        fields.map(|field| {
            (
                &model.name.value,
                field.name.value.as_str(),
                &field.type_.value,
            )
        })
    });
    let inputs = api.operations.iter().flat_map(|operation| {
        let types = operation.types();
        types.map(|(wire, type_)| (&operation.name.value, wire, type_))
    });
    let mut lists: HashMap<String, Vec<&[String]>> = HashMap::new();
    let mut found = Vec::new();
    for (owner, wire, type_) in fields.chain(inputs) {
        if let Type::Enum(values) = type_.innermost() {
            let key = format!("{owner} {wire}");
            found.push(Found {
                key: numbered(key, values, &mut lists),
                owner: owner.clone(),
                wire: wire.to_owned(),
                values: values.clone(),
            });
        }
    }
    found
}

/// The key, with a number if an enum of other values has it already: an operation may answer two.
fn numbered<'a>(
    key: String,
    values: &'a [String],
    lists: &mut HashMap<String, Vec<&'a [String]>>,
) -> String {
    let lists = lists.entry(key.clone()).or_default();
    if !lists.contains(&values) {
        lists.push(values);
    }
    match lists.iter().position(|list| *list == values) {
        None | Some(0) => key,
        Some(at) => format!("{key} {}", at + 1),
    }
}
