//! A struct with its fields, its constructor and its setters.

use proc_macro2::TokenStream;
use quote::quote;

use super::model_docs;
use crate::emit::Crate;
use crate::emit::docs::{code, docs, words};
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
    let text = if field.description.is_empty() {
        format!("The field {}.", code(&field.name.value))
    } else {
        words(&field.description)
    };
    let default = match &field.presence.value {
        Presence::Default(value) => {
            format!("Without it, the server takes {}.", code(&value.to_string()))
        }
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
    let given: Vec<&Field> = fields
        .iter()
        .filter(|field| this.recursion.is_given(&model.name.value, field))
        .collect();
    let idents: Vec<_> = given
        .iter()
        .map(|field| name(this.names.field(&model.name.value, &field.name.value)))
        .collect();
    let arguments: Vec<_> = given
        .iter()
        .zip(&idents)
        .map(|(field, ident)| {
            this.argument(
                &field.type_.value,
                holder(model, field),
                From::Models,
                &quote!(#ident),
            )
        })
        .collect();
    let types = arguments.iter().map(|argument| &argument.given);
    let values = given
        .iter()
        .zip(&idents)
        .zip(&arguments)
        .map(|((field, ident), argument)| {
            let kept = &argument.kept;
            let kept = if this.recursion.is_boxed(&model.name.value, field) {
                quote!(Box::new(#kept))
            } else {
                quote!(#kept)
            };
            if quote!(#ident).to_string() == kept.to_string() {
                quote!(#ident)
            } else {
                quote!(#ident: #kept)
            }
        });
    let body = if given.is_empty() {
        quote!(Json::blank())
    } else {
        quote!(Self { #(#values,)* ..Json::blank() })
    };
    let docs = docs([if given.is_empty() {
        "One without any field."
    } else {
        "One with the fields that it must have."
    }]);
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
