//! Turns what the operations of a page take and answer into the models that the page needs, with all that is in these.

use std::collections::{BTreeSet, HashMap};

use crate::names::Names;
use crate::spec::{Api, Field, Shape, Type};

/// Who needs a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum User<'a> {
    /// The operations of a page, by the name of its tag.
    Page(&'a str),
    /// No operation does, or a model that no operation needs.
    Nobody,
}

/// The users of each type of the API.
pub(super) struct Needs<'a> {
    api: &'a Api,
    names: &'a Names,
    /// By the Rust names of the types.
    users: HashMap<&'a str, BTreeSet<User<'a>>>,
}

impl<'a> Needs<'a> {
    pub(super) fn of(api: &'a Api, names: &'a Names) -> Self {
        let mut needs = Self {
            api,
            names,
            users: HashMap::new(),
        };
        for operation in &api.operations {
            let Some(tag) = operation.tags.first() else {
                continue;
            };
            for (wire, type_) in operation.types() {
                needs.need(User::Page(tag), (&operation.name.value, wire), type_);
            }
        }
        for model in &api.models {
            if !needs.users.contains_key(names.model(&model.name.value)) {
                needs.need_model(User::Nobody, &model.name.value);
            }
        }
        needs
    }

    /// The users of a type, by its Rust name.
    pub(super) fn users(&self, ident: &str) -> &BTreeSet<User<'a>> {
        let users = self.users.get(ident);
        users.expect("what no page needs has nobody as its user")
    }

    /// Whether there are types that no page needs.
    pub(super) fn has_others(&self) -> bool {
        let mut users = self.users.values();
        users.any(|users| users.contains(&User::Nobody))
    }

    /// Notes that a user needs what is in a type, which has this owner and wire name.
    fn need(&mut self, user: User<'a>, (owner, wire): (&'a str, &'a str), type_: &'a Type) {
        let inner = type_.innermost();
        if let Type::Model(name) = inner {
            self.need_model(user, name);
        } else if let Some(ident) = self.names.of_type(inner, owner, wire) {
            self.users.entry(ident).or_default().insert(user);
        }
    }

    /// Notes that a user needs a model and all that it reaches.
    fn need_model(&mut self, user: User<'a>, name: &'a str) {
        let mut open = vec![name];
        while let Some(name) = open.pop() {
            let ident = self.names.model(name);
            if !self.users.entry(ident).or_default().insert(user) {
                continue;
            }
            let Some(model) = self.api.model(name) else {
                continue;
            };
            for field in model.fields() {
                open.extend(self.field(user, name, field));
            }
            if let Shape::Union(union) = &model.shape.value {
                let known = |variant: &&String| self.api.model(variant).is_some();
                open.extend(union.variants.iter().filter(known).map(String::as_str));
            }
        }
    }

    /// The model in a field; an enum in it is noted.
    fn field(&mut self, user: User<'a>, owner: &'a str, field: &'a Field) -> Option<&'a str> {
        let type_ = &field.type_.value;
        if let Some(name) = type_.model() {
            return Some(name);
        }
        self.need(user, (owner, &field.name.value), type_);
        None
    }
}
