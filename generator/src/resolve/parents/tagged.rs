//! Turns models that nothing but a tag ties to their parent into models that have the parent's fields.

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use super::inherit;
use crate::casing::{is_same, words};
use crate::spec::{Field, Model, Presence, Rule, Type};

/// Gives the children of a parent its fields. Where a document says of a model that a tag tells which other one a value
/// is, many generators list on the pages of those others only what each adds, and no page names them: a reader gets to
/// them by the tag alone. Such a family betrays itself: several models that nothing uses give one field their own names
/// as values, and one model that is used must have that field, with any value, beside others that all of them lack. Many
/// models have such a field; the words on most of the children name the parent.
pub(super) fn restore(models: &mut BTreeMap<String, Model>, used: &HashSet<String>) {
    let mut families: BTreeMap<&str, Vec<&Model>> = BTreeMap::new();
    for model in models.values() {
        let tag = tag(model).filter(|_| !used.contains(&model.name.value));
        if let Some(tag) = tag {
            families.entry(&tag.said).or_default().push(model);
        }
    }
    families.retain(|_, children| children.len() > 1);
    let mut heirs: Vec<(String, String)> = Vec::new();
    for (tag, children) in families {
        let is_used = |model: &&Model| used.contains(&model.name.value);
        let possible = models.values().filter(is_used);
        let mut possible = possible.filter(|model| is_parent(model, tag, &children));
        if let (Some(parent), None) = (possible.next(), possible.next()) {
            let names = children.iter().map(|child| child.name.value.clone());
            heirs.extend(names.map(|child| (child, parent.name.value.clone())));
        }
    }
    for (child, parent) in heirs {
        inherit(models, &child, &parent, Rule::ParentByTag);
    }
}

/// The field that a model gives its own name as value.
fn tag(model: &Model) -> Option<&Field> {
    let is_name = |value: &Value| {
        let text = value.as_str();
        text.is_some_and(|text| is_same(text, &model.name.value))
    };
    let mut fields = model.fields().iter();
    fields.find(|field| default(field).is_some_and(is_name))
}

fn default(field: &Field) -> Option<&Value> {
    match &field.presence.value {
        Presence::Default(value) => Some(value),
        Presence::Required | Presence::Nullable | Presence::Optional => field.suggested.as_ref(),
    }
}

/// Whether a model must have the tag and has other fields, none of which its children have, and most of these speak of it.
fn is_parent(model: &Model, tag: &str, children: &[&Model]) -> bool {
    let (tags, others): (Vec<&Field>, Vec<&Field>) =
        model.fields().iter().partition(|field| field.said == tag);
    let is_tagged = tags.iter().any(|field| {
        matches!(field.type_.value, Type::Text | Type::Enum(_))
            && field.presence.value.is_required()
            && field.suggested.is_none()
    });
    let lacks = |child: &&Model| others.iter().all(|field| !has(child, field));
    is_tagged && !others.is_empty() && children.iter().all(lacks) && is_named_by(children, model)
}

fn has(model: &Model, other: &Field) -> bool {
    let mut fields = model.fields().iter();
    fields.any(|field| is_same(&field.said, &other.said))
}

fn is_named_by(children: &[&Model], parent: &Model) -> bool {
    let name = words(&parent.name.value);
    let names = |child: &&&Model| {
        let on_fields = child
            .fields()
            .iter()
            .map(|field| field.description.as_str());
        let mut texts = on_fields.chain([child.description.as_str()]);
        texts.any(|text| holds(text, &name))
    };
    children.iter().filter(names).count() * 2 > children.len()
}

/// Whether these words stand in a text, one behind the other.
fn holds(text: &str, phrase: &[String]) -> bool {
    let text = text.to_lowercase();
    let all = text.split(|each: char| !each.is_alphanumeric());
    let all: Vec<&str> = all.filter(|word| !word.is_empty()).collect();
    all.windows(phrase.len().max(1)).any(|some| some == phrase)
}
