//! Turns an API into a flat list of items, each with the facts that a change can be about.

use crate::spec::{Api, Model, Operation, Parameter, Presence, Shape, words};

/// Something that has a name in each version of an API.
pub(super) struct Item {
    /// What it is called, the same in each version.
    pub(super) name: String,
    /// The item of which it is a part.
    pub(super) part_of: Option<String>,
    /// Whether callers have to give it.
    pub(super) is_required: bool,
    /// The same facts in the same order for all items of a kind.
    pub(super) facts: Vec<Fact>,
}

/// What is known of an item.
pub(super) struct Fact {
    pub(super) name: &'static str,
    pub(super) value: String,
    /// Whether callers notice if it is another one.
    pub(super) breaks: bool,
}

/// Every item: the API itself, operations with their parts, models with theirs.
pub(super) fn items(api: &Api) -> Vec<Item> {
    let mut items = vec![whole("API".to_owned())];
    items[0].silent("title", &api.title.value);
    items[0].silent("version", &api.version.value);
    items[0].silent("base URL", &api.base_url.value);
    for operation in &api.operations {
        add_operation(operation, &mut items);
    }
    for model in &api.models {
        add_model(model, &mut items);
    }
    items
}

fn add_operation(operation: &Operation, items: &mut Vec<Item>) {
    let (method, path) = (operation.method.value.as_str(), &operation.path.value);
    let name = format!("operation `{method} {path}`");
    let mut item = whole(name.clone());
    item.loud(
        "answer",
        operation
            .answer()
            .map_or_else(|| "none".to_owned(), words::type_),
    );
    item.silent("security", &words::security(&operation.security.value));
    items.push(item);
    let inputs = || operation.parameters.iter().chain(operation.form());
    for input in inputs() {
        let is_same = |other: &&Parameter| other.name.value == input.name.value;
        let is_alone = inputs().filter(is_same).count() == 1;
        items.push(self::input(input, is_alone, &name));
    }
    if let Some((body, type_)) = operation.value_body() {
        let mut item = part("body", &name);
        item.loud("type", words::type_(type_));
        item.presence(&body.presence.value);
        items.push(item);
    }
}

fn input(parameter: &Parameter, is_alone: bool, operation: &str) -> Item {
    let (wire, place) = (&parameter.name.value, parameter.place.value.as_str());
    // One that is called like another is told from it by its place; of others, the place may change.
    let name = if is_alone {
        format!("parameter `{wire}`")
    } else {
        format!("{place} parameter `{wire}`")
    };
    let mut item = part(&name, operation);
    item.silent("place", place);
    item.loud("type", words::type_(&parameter.type_.value));
    let style = parameter.style.as_ref();
    item.silent("style", style.map_or("none", |style| style.value.as_str()));
    item.presence(&parameter.presence.value);
    item
}

fn add_model(model: &Model, items: &mut Vec<Item>) {
    let name = format!("model `{}`", model.name.value);
    let mut item = whole(name.clone());
    item.loud("shape", kind(&model.shape.value));
    items.push(item);
    for field in model.fields() {
        let mut item = part(&format!("field `{}`", field.name.value), &name);
        item.loud("type", words::type_(&field.type_.value));
        item.presence(&field.presence.value);
        items.push(item);
    }
    if let Shape::Enum(values) = &model.shape.value {
        items.extend(
            values
                .iter()
                .map(|value| part(&format!("value `{value}`"), &name)),
        );
    }
}

/// What a model is, but for its parts.
fn kind(shape: &Shape) -> String {
    match shape {
        Shape::Object(_) => "an object".to_owned(),
        Shape::Enum(_) => "one of some values".to_owned(),
        Shape::Union(_) | Shape::Open => words::shape(shape),
    }
}

fn whole(name: String) -> Item {
    Item {
        name,
        part_of: None,
        is_required: false,
        facts: Vec::new(),
    }
}

fn part(name: &str, of: &str) -> Item {
    Item {
        part_of: Some(of.to_owned()),
        ..whole(format!("{name} of {of}"))
    }
}

impl Item {
    fn presence(&mut self, presence: &Presence) {
        self.is_required = presence.is_expected();
        let (need, default) = match presence {
            Presence::Default(value) => (words::presence(&Presence::Optional), value.to_string()),
            Presence::Required | Presence::Nullable | Presence::Optional => {
                (words::presence(presence), "none".to_owned())
            }
        };
        self.loud("presence", need);
        self.silent("default", &default);
    }

    /// A fact that callers notice.
    fn loud(&mut self, name: &'static str, value: String) {
        self.facts.push(Fact {
            name,
            value,
            breaks: true,
        });
    }

    /// A fact that the client deals with.
    fn silent(&mut self, name: &'static str, value: &str) {
        self.facts.push(Fact {
            name,
            value: value.to_owned(),
            breaks: false,
        });
    }
}
