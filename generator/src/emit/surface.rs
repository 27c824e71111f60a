//! Turns the items of an API into those of its client that callers name or give values to, each with its type.

use std::sync::LazyLock;

use proc_macro2::TokenStream;
use quote::quote;
use serde::Serialize;

use super::model::{field_type, takes_items};
use super::operation::{self, Input};
use super::types::{Holder, Within};
use super::{Crate, example};
use crate::manifest::ClientEntry;
use crate::names::{Names, text_of};
use crate::render::line;
use crate::spec::{Api, Field, Model, Operation, Scheme, SchemeKind, Shape, Tag, Type};

/// An item of a client that callers name, or give a value to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RustItem {
    /// What callers do with it.
    pub role: Role,
    /// The item that it is a part of, such as `Pet`; empty if it stands by itself.
    pub owner: String,
    /// Its name.
    pub name: String,
    /// Its type, or of a type its kind; of a method what it gives, of a setter what it takes.
    #[serde(rename = "type")]
    pub type_: String,
}

/// What callers do with an item of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// They get the handle of a page's operations from it.
    Accessor,
    /// They begin a call with it.
    Method,
    /// They get it from a call that is sent.
    Answer,
    /// They go through the items of all pages with it.
    Listing,
    /// They must give it to a method, or to the constructor of a model.
    Argument,
    /// They may give it to a call, or to a model.
    Setter,
    /// They name the type.
    Type,
    /// They read and write the field of a model.
    Field,
    /// They match the variant of an enum.
    Variant,
    /// They make a credential with it.
    Credential,
}

/// The items of a client, of an API whose items are named.
pub struct Surface<'a>(Crate<'a>);

impl<'a> Surface<'a> {
    /// That of the client of an API. What a manifest says of the crate as such is nothing to it.
    #[must_use]
    pub fn of(api: &'a Api, names: &'a Names) -> Self {
        static PLAIN: LazyLock<ClientEntry> = LazyLock::new(ClientEntry::default);
        Self(Crate::new(api, names, &PLAIN))
    }

    /// The accessor of a page, unless all its operations stand on other pages first.
    #[must_use]
    pub fn page(&self, tag: &Tag) -> Option<RustItem> {
        let names = self.0.names.tag(&tag.name);
        let has_operations = self.0.own(tag).next().is_some();
        let item = || item(Role::Accessor, "Client", &names.module, &names.handle);
        has_operations.then(item)
    }

    /// The method of an operation, what its call answers, and the stream of its listing.
    #[must_use]
    pub fn operation(&self, operation: &Operation) -> Vec<RustItem> {
        let Some(method) = self.method(operation) else {
            return Vec::new();
        };
        let builder = &self.0.names.operation(operation).builder;
        let call = if operation::has_builder(operation) {
            builder
        } else {
            "Call<_>"
        };
        let answer = line(operation::answer(&self.0, operation).type_);
        let listed = operation::listed(&self.0, operation).map(line);
        let listing = listed.map(|listed| item(Role::Listing, builder, "items", &listed));
        let own = [
            item(Role::Method, "", &method, call),
            item(Role::Answer, &method, "", &answer),
        ];
        own.into_iter().chain(listing).collect()
    }

    /// A call of an operation, awaited; none if it stands on no page.
    #[must_use]
    pub fn example(&self, operation: &Operation) -> Option<String> {
        let tag = self.0.names.tag(operation.tags.first()?);
        Some(example::code(&self.0, operation, tag))
    }

    /// What callers give to an operation: its parameters, the fields of its form, its body.
    #[must_use]
    pub fn inputs(&self, operation: &Operation) -> Vec<RustItem> {
        let Some(method) = self.method(operation) else {
            return Vec::new();
        };
        let builder = &self.0.names.operation(operation).builder;
        let one = |input: &Input| {
            let name = input.ident.to_string();
            if input.is_required {
                item(Role::Argument, &method, &name, &line(input.given()))
            } else {
                item(Role::Setter, builder, &name, &line(input.set()))
            }
        };
        operation::inputs(&self.0, operation)
            .iter()
            .map(one)
            .collect()
    }

    /// The path of an operation's method; none if it stands on no page.
    fn method(&self, operation: &Operation) -> Option<String> {
        let tag = self.0.names.tag(operation.tags.first()?);
        let method = &self.0.names.operation(operation).method;
        Some(format!("{}::{method}", tag.handle))
    }

    /// The type of a model.
    #[must_use]
    pub fn model(&self, model: &Model) -> RustItem {
        let kind = match &model.shape.value {
            Shape::Object(fields) if fields.is_empty() => "any JSON value",
            Shape::Object(_) => "struct",
            Shape::Enum(_) => "enum of texts",
            Shape::Union(_) => "enum of models",
            Shape::Open => "any JSON value",
        };
        let name = self.0.names.model(&model.name.value);
        item(Role::Type, "models", name, kind)
    }

    /// A field of a model, and the argument of the model's constructor if it must have it.
    #[must_use]
    pub fn field(&self, model: &Model, field: &Field) -> Vec<RustItem> {
        let owner = self.0.names.model(&model.name.value);
        let name = self.0.names.field(&model.name.value, &field.name.value);
        let type_ = field_type(&self.0, model, field);
        if !self.0.recursion.is_given(&model.name.value, field) {
            // A setter goes with each of these.
            return vec![item(
                Role::Field,
                owner,
                name,
                &line(quote!(Option<#type_>)),
            )];
        }
        let given = self.given(model, field, &type_);
        let constructor = format!("{owner}::new");
        vec![
            item(Role::Field, owner, name, &line(type_)),
            item(Role::Argument, &constructor, name, &line(given)),
        ]
    }

    /// The type in which callers give a field.
    fn given(&self, model: &Model, field: &Field, type_: &TokenStream) -> TokenStream {
        let holder = Holder {
            owner: &model.name.value,
            wire: &field.name.value,
        };
        if takes_items(field) {
            let inner = field.type_.value.innermost();
            let inner = self.0.type_(inner, holder, Within::Models);
            quote!(impl IntoIterator<Item = impl Into<#inner>>)
        } else {
            quote!(impl Into<#type_>)
        }
    }

    /// The variants of an enum, with the texts or models that they stand for.
    #[must_use]
    pub fn variants(&self, model: &Model) -> Vec<(String, RustItem)> {
        let owner = self.0.names.model(&model.name.value);
        match &model.shape.value {
            Shape::Enum(values) => {
                let values: Vec<String> = values.iter().map(text_of).collect();
                self.values(owner, &values)
            }
            Shape::Union(union) => {
                let known = union.variants.iter();
                let known = known.filter(|variant| self.0.api.model(variant).is_some());
                let variant = |variant: &String| {
                    let held = self.0.names.model(variant);
                    let type_ = format!("Box<{held}>");
                    (variant.clone(), item(Role::Variant, owner, held, &type_))
                };
                known.map(variant).collect()
            }
            Shape::Object(_) | Shape::Open => Vec::new(),
        }
    }

    /// The variants of the enum that a field or parameter spells out, by the name of the model or operation and the wire
    /// name; none if its type is another one.
    #[must_use]
    pub fn spelled_out(&self, type_: &Type, owner: &str, wire: &str) -> Vec<(String, RustItem)> {
        let Type::Enum(values) = type_.innermost() else {
            return Vec::new();
        };
        self.values(self.0.names.inline(owner, wire, values), values)
    }

    fn values(&self, enum_: &str, values: &[String]) -> Vec<(String, RustItem)> {
        let variant = |value: &String| {
            let name = self.0.names.variant(enum_, value);
            (value.clone(), item(Role::Variant, enum_, name, ""))
        };
        values.iter().map(variant).collect()
    }

    /// The function that makes a credential for a scheme, if it has one of its own.
    #[must_use]
    pub fn scheme(&self, scheme: &Scheme) -> Option<RustItem> {
        let function = &self.0.names.scheme(&scheme.name.value)?.function;
        match &scheme.kind.value {
            SchemeKind::ApiKey { .. } => Some(item(Role::Credential, "auth", function, "ApiKey")),
            SchemeKind::Basic
            | SchemeKind::Bearer
            | SchemeKind::ClientCredentials { .. }
            | SchemeKind::OAuth { .. } => None,
        }
    }
}

impl RustItem {
    /// Its path, such as `Pet::id`.
    #[must_use]
    pub fn path(&self) -> String {
        let parts = [self.owner.as_str(), self.name.as_str()];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join("::")
    }
}

fn item(role: Role, owner: &str, name: &str, type_: &str) -> RustItem {
    RustItem {
        role,
        owner: owner.to_owned(),
        name: name.to_owned(),
        type_: type_.to_owned(),
    }
}
