//! A struct with its fields, its constructor and its setters.

use proc_macro2::TokenStream;
use quote::quote;

use super::model_docs;
use crate::emit::Crate;
use crate::emit::docs::{code, docs, words_or};
use crate::emit::types::{From, Holder, name};
use crate::spec::{Access, Field, Model, Presence};

pub(super) fn object(this: &Crate<'_>, model: &Model, fields: &[Field]) -> TokenStream {
    let ident = name(this.names.model(&model.name.value));
    let docs = model_docs(model, "");
    let members = fields.iter().map(|each| member(this, model, each));
    let entries = fields.iter().map(|each| entry(this, model, each));
    let constructor = constructor(this, model, fields);
    let default = default(this, model, fields);
    let setters = fields
        .iter()
        .filter(|each| !this.recursion.is_given(&model.name.value, each))
        .map(|each| setter(this, model, each));
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
    Holder {
        owner: &model.name.value,
        wire: &field.name.value,
    }
}

/// A field of the struct.
fn member(this: &Crate<'_>, model: &Model, field: &Field) -> TokenStream {
    let ident = name(this.names.field(&model.name.value, &field.name.value));
    let docs = docs(field_words(field));
    let type_ = this.type_(&field.type_.value, holder(model, field), From::Models);
    let type_ = if this.recursion.is_boxed(&model.name.value, field) {
        quote!(Box<#type_>)
    } else {
        type_
    };
    let type_ = if this.recursion.is_given(&model.name.value, field) {
        type_
    } else {
        quote!(Option<#type_>)
    };
    quote!(#docs pub #ident: #type_,)
}

fn field_words(field: &Field) -> Vec<String> {
    let text = words_or(&field.description, || {
        format!("The field {}.", code(&field.name.value))
    });
    let default = match &field.presence.value {
        Presence::Default(value) => {
            format!("Without it, the server takes {}.", code(&value.to_string()))
        }
        Presence::Nullable => "Without it, `null` is sent.".to_owned(),
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
    let required = this
        .recursion
        .is_given(&model.name.value, field)
        .then(|| quote!(required));
    quote!(#ident: #wire #(| #spellings)* #required)
}

fn constructor(this: &Crate<'_>, model: &Model, fields: &[Field]) -> TokenStream {
    let given = fields
        .iter()
        .filter(|field| this.recursion.is_given(&model.name.value, field));
    let (arguments, values): (Vec<_>, Vec<_>) =
        given.map(|field| given_field(this, model, field)).unzip();
    let (words, body) = if arguments.is_empty() {
        ("One without any field.", quote!(Json::blank()))
    } else {
        let body = quote!(Self { #(#values,)* ..Json::blank() });
        ("One with the fields that it must have.", body)
    };
    let docs = docs([words]);
    quote! {
        #docs
        #[must_use]
        pub fn new(#(#arguments),*) -> Self {
            #body
        }
    }
}

/// The argument of the constructor for a field, and the field's entry in the literal.
fn given_field(this: &Crate<'_>, model: &Model, field: &Field) -> (TokenStream, TokenStream) {
    let ident = name(this.names.field(&model.name.value, &field.name.value));
    let value = quote!(#ident);
    let argument = this.argument(
        &field.type_.value,
        holder(model, field),
        From::Models,
        &value,
    );
    let given = argument.given;
    let is_boxed = this.recursion.is_boxed(&model.name.value, field);
    let entry = match argument.kept {
        kept if is_boxed => quote!(#ident: Box::new(#kept)),
        kept if kept.to_string() == value.to_string() => value,
        kept => quote!(#ident: #kept),
    };
    (quote!(#ident: #given), entry)
}

/// What `new` makes, if it takes nothing.
fn default(this: &Crate<'_>, model: &Model, fields: &[Field]) -> Option<TokenStream> {
    if fields
        .iter()
        .any(|field| this.recursion.is_given(&model.name.value, field))
    {
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
    let argument = this.argument(
        &field.type_.value,
        holder(model, field),
        From::Models,
        &quote!(value),
    );
    let (given, kept) = (argument.given, argument.kept);
    let kept = if this.recursion.is_boxed(&model.name.value, field) {
        quote!(Box::new(#kept))
    } else {
        kept
    };
    let docs = docs([format!(
        "Sets [`{ident}`](Self::{ident}).",
        ident = ident.to_string().trim_start_matches("r#")
    )]);
    quote! {
        #docs
        #[must_use]
        pub fn #ident(mut self, value: #given) -> Self {
            self.#ident = Some(#kept);
            self
        }
    }
}
