//! One model: a struct with its fields, constructor and setters, an enum, a union, or an open object.

use proc_macro2::TokenStream;
use quote::quote;

use super::Crate;
use super::docs::{code, docs, words};
use super::types::{From, Holder, name};
use crate::names::{Case, InlineEnum, Scope, ident};
use crate::spec::{Access, Field, Model, Presence, Shape, Union};

/// The items of a model.
pub(super) fn model(this: &Crate<'_>, model: &Model) -> TokenStream {
    match &model.shape.value {
        Shape::Object(fields) => object(this, model, fields),
        Shape::Enum(values) => {
            let values: Vec<String> = values.iter().map(text_of).collect();
            let docs = model_docs(model, "");
            text_enum(this.names.model(&model.name.value), &docs, &values)
        }
        Shape::Union(union) => one_of(this, model, union),
        Shape::Open => open(this, model),
    }
}

/// The text of an enum's value.
fn text_of(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn model_docs(model: &Model, more: &str) -> TokenStream {
    let first = if model.description.is_empty() { format!("The model {}.", code(&model.name.value)) } else { words(&model.description) };
    docs([first.as_str(), more])
}

fn open(this: &Crate<'_>, model: &Model) -> TokenStream {
    let ident = name(this.names.model(&model.name.value));
    let docs = model_docs(model, "No page describes its fields: it is an open JSON object.");
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        pub struct #ident(pub Object);

        open_record! { #ident }
    }
}

fn object(this: &Crate<'_>, model: &Model, fields: &[Field]) -> TokenStream {
    let ident = name(this.names.model(&model.name.value));
    let docs = model_docs(model, "");
    let members = fields.iter().map(|each| member(this, model, each));
    let entries = fields.iter().map(|each| entry(this, model, each));
    let constructor = constructor(this, model, fields);
    let default = default(this, model, fields);
    let setters = fields.iter().filter(|each| !this.recursion.is_given(&model.name.value, each)).map(|each| setter(this, model, each));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct #ident {
            #(#members)*
            /// Fields that this version of the crate does not know. They are sent back as they came.
            pub extra: Object,
        }

        impl #ident {
            #constructor
            #(#setters)*
        }

        #default

        record! { #ident { #(#entries),* } }
    }
}

fn holder<'a>(model: &'a Model, field: &'a Field) -> Holder<'a> {
    Holder { owner: &model.name.value, wire: &field.name.value }
}

/// A field of the struct.
fn member(this: &Crate<'_>, model: &Model, field: &Field) -> TokenStream {
    let ident = name(this.names.field(&model.name.value, &field.name.value));
    let docs = docs(field_words(field));
    let type_ = this.type_(&field.type_.value, holder(model, field), From::Models);
    let type_ = if this.recursion.is_boxed(&model.name.value, field) { quote!(Box<#type_>) } else { type_ };
    let type_ = if this.recursion.is_given(&model.name.value, field) { type_ } else { quote!(Option<#type_>) };
    quote!(#docs pub #ident: #type_,)
}

fn field_words(field: &Field) -> Vec<String> {
    let text = if field.description.is_empty() { format!("The field {}.", code(&field.name.value)) } else { words(&field.description) };
    let default = match &field.presence.value {
        Presence::Default(value) => format!("Without it, the server takes {}.", code(&value.to_string())),
        Presence::Required | Presence::Optional => String::new(),
    };
    let access = match field.access {
        Access::ReadOnly => "The server sets it.",
        Access::ReadWrite => "",
    };
    vec![text, default, access.to_owned()]
}

/// The line of `record!` for a field.
fn entry(this: &Crate<'_>, model: &Model, field: &Field) -> TokenStream {
    let ident = name(this.names.field(&model.name.value, &field.name.value));
    let wire = &field.name.value;
    let spellings = &field.spellings;
    let required = this.recursion.is_given(&model.name.value, field).then(|| quote!(required));
    quote!(#ident: #wire #(| #spellings)* #required)
}

fn constructor(this: &Crate<'_>, model: &Model, fields: &[Field]) -> TokenStream {
    let given: Vec<&Field> = fields.iter().filter(|field| this.recursion.is_given(&model.name.value, field)).collect();
    let idents: Vec<_> = given.iter().map(|field| name(this.names.field(&model.name.value, &field.name.value))).collect();
    let arguments: Vec<_> = given
        .iter()
        .zip(&idents)
        .map(|(field, ident)| this.argument(&field.type_.value, holder(model, field), From::Models, &quote!(#ident)))
        .collect();
    let types = arguments.iter().map(|argument| &argument.given);
    let values = given.iter().zip(&idents).zip(&arguments).map(|((field, ident), argument)| {
        let kept = &argument.kept;
        let kept = if this.recursion.is_boxed(&model.name.value, field) { quote!(Box::new(#kept)) } else { quote!(#kept) };
        if quote!(#ident).to_string() == kept.to_string() { quote!(#ident) } else { quote!(#ident: #kept) }
    });
    let body = if given.is_empty() { quote!(Json::blank()) } else { quote!(Self { #(#values,)* ..Json::blank() }) };
    let docs = docs([if given.is_empty() { "One without any field." } else { "One with the fields that it must have." }]);
    quote! {
        #docs
        #[must_use]
        pub fn new(#(#idents: #types),*) -> Self {
            #body
        }
    }
}

/// What `new` makes, if it takes nothing.
fn default(this: &Crate<'_>, model: &Model, fields: &[Field]) -> Option<TokenStream> {
    if fields.iter().any(|field| this.recursion.is_given(&model.name.value, field)) {
        return None;
    }
    let ident = name(this.names.model(&model.name.value));
    Some(quote! {
        impl Default for #ident {
            fn default() -> Self {
                Self::new()
            }
        }
    })
}

fn setter(this: &Crate<'_>, model: &Model, field: &Field) -> TokenStream {
    let ident = name(this.names.field(&model.name.value, &field.name.value));
    let argument = this.argument(&field.type_.value, holder(model, field), From::Models, &quote!(value));
    let (given, kept) = (argument.given, argument.kept);
    let kept = if this.recursion.is_boxed(&model.name.value, field) { quote!(Box::new(#kept)) } else { kept };
    let docs = docs([format!("Sets [`{ident}`](Self::{ident}).", ident = ident.to_string().trim_start_matches("r#"))]);
    quote! {
        #docs
        #[must_use]
        pub fn #ident(mut self, value: #given) -> Self {
            self.#ident = Some(#kept);
            self
        }
    }
}

/// The items of an enum that a field or parameter spells out.
pub(super) fn inline_enum(ident: &str, list: &InlineEnum) -> TokenStream {
    let docs = docs([format!("The values of {}.", code(&list.of))]);
    text_enum(ident, &docs, &list.values)
}

fn text_enum(ident: &str, docs: &TokenStream, values: &[String]) -> TokenStream {
    let ident = name(ident);
    let mut scope = Scope::new(&["Unknown", "Self"]);
    let mut seen = std::collections::HashSet::new();
    let values: Vec<&String> = values.iter().filter(|value| seen.insert(value.as_str())).collect();
    let variants: Vec<_> = values.iter().map(|value| name(&scope.claim(&ident_of_value(value), "Value"))).collect();
    let words = values.iter().map(|value| super::docs::docs([if value.is_empty() { "The empty text.".to_owned() } else { code(value) }]));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum #ident {
            #(#words #variants,)*
            /// A value that this version of the crate does not know.
            Unknown(Unknown),
        }

        text_enum! { #ident { #(#variants: #values),* } }
    }
}

fn ident_of_value(value: &str) -> String {
    ident(value, Case::Pascal)
}

fn one_of(this: &Crate<'_>, model: &Model, union: &Union) -> TokenStream {
    let ident = name(this.names.model(&model.name.value));
    let docs = model_docs(model, "");
    let known: Vec<&String> = union.variants.iter().filter(|variant| this.api.model(variant).is_some()).collect();
    let types: Vec<_> = known.iter().map(|variant| name(this.names.model(variant))).collect();
    let words = known.iter().map(|variant| super::docs::docs([format!("It is a {}.", code(variant))]));
    let rule = match &union.discriminator {
        Some(field) if !known.is_empty() => {
            let field = &field.value;
            let values = known.iter().map(|variant| tag_values(union, variant));
            quote!(#ident by #field { #(#types: #values),* })
        }
        _ => quote!(#ident { #(#types),* }),
    };
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #ident {
            #(#words #types(Box<#types>),)*
            /// A value of which this version of the crate does not know the model.
            Unknown(Value),
        }

        union! { #rule }
    }
}

/// The values of the discriminator that stand for a variant: those of the mapping, else its name.
fn tag_values(union: &Union, variant: &str) -> TokenStream {
    let mapped: Vec<&str> = union.mapping.iter().filter(|(_, name)| name == variant).map(|(value, _)| value.as_str()).collect();
    let values = if mapped.is_empty() { vec![variant] } else { mapped };
    quote!(#(#values)|*)
}
