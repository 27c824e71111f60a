//! Turns what an operation takes into its inputs: name, type, and the method of the call that takes it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::words::{body_words, parameter_words};
use crate::emit::Crate;
use crate::emit::docs::{docs, first_line};
use crate::emit::travel::{Travel, is_multipart, travel};
use crate::emit::types::{Holder, Within, is_text, name};
use crate::names::BODY;
use crate::spec::{Body, Operation, Parameter, Place, Style, Type};

/// A parameter, a field of a form, or the body.
pub(in crate::emit) struct Input {
    /// The argument or setter.
    pub(in crate::emit) ident: Ident,
    /// Whether a caller must give it.
    pub(in crate::emit) is_required: bool,
    /// What it is.
    pub(in crate::emit) words: Vec<String>,
    form: Form,
    /// The type of its value, or of an item of its list.
    type_: TokenStream,
    /// The method of the call that takes it.
    method: Ident,
    /// Its name on the wire; a body has none.
    wire: Option<String>,
    /// The style in which it is written, if it is not the one that the method has.
    style: Option<Ident>,
}

/// In what form a caller gives an input, and the call takes it.
enum Form {
    /// As it is.
    Plain,
    /// As what can become a value.
    Value,
    /// As items that can become those of a list.
    List,
    /// As what can become a file.
    File,
    /// As what can become files.
    Files,
    /// As what can become the very bytes of a body.
    Raw,
}

impl Input {
    /// The type in which it is given as an argument.
    pub(in crate::emit) fn given(&self) -> TokenStream {
        let type_ = &self.type_;
        match self.form {
            Form::Plain => quote!(#type_),
            Form::Value | Form::File | Form::Raw => quote!(impl Into<#type_>),
            Form::List | Form::Files => quote!(impl IntoIterator<Item = impl Into<#type_>>),
        }
    }

    /// The type in which its setter takes it, which is the same in all other forms.
    pub(in crate::emit) fn set(&self) -> TokenStream {
        let type_ = &self.type_;
        match self.form {
            Form::Plain => quote!(impl Into<#type_>),
            Form::Value | Form::List | Form::File | Form::Files | Form::Raw => self.given(),
        }
    }

    /// The line on it in a list of arguments: the first one of its words, and the notes on it.
    pub(super) fn line(&self) -> String {
        let name = self.ident.to_string();
        let words: Vec<String> = self.words.iter().map(|text| first_line(text)).collect();
        format!("* `{}`: {}", name.trim_end_matches('_'), words.join(" "))
    }

    /// The statement that puts an argument into `call`.
    pub(super) fn fill(&self) -> TokenStream {
        let Self {
            ident,
            type_,
            method,
            ..
        } = self;
        let wire = self.wire.as_ref().map(|wire| quote!(#wire,));
        let style = self.style.as_ref().map(|style| quote!(Style::#style,));
        match self.form {
            Form::Plain => quote!(call.#method(#wire #style &#ident);),
            Form::Value => quote!(call.#method(#wire #style &#ident.into());),
            Form::List => quote!(call.#method(#wire #style &list::<#type_>(#ident));),
            Form::File => quote!(call.#method(#wire #ident.into());),
            Form::Files => quote!(call.#method(#wire list(#ident));),
            Form::Raw => quote!(call.#method(#ident);),
        }
    }

    /// The line of `call!` that declares its setter.
    pub(super) fn setter(&self) -> TokenStream {
        let Self {
            ident,
            type_,
            method,
            wire,
            style,
            ..
        } = self;
        let docs = docs(&self.words);
        let form = match self.form {
            Form::Plain | Form::Value | Form::File | Form::Files => None,
            Form::List => Some(quote!(list)),
            Form::Raw => Some(quote!(raw)),
        };
        quote!(#docs #ident: #type_ => #form #method #wire #style)
    }
}

/// Everything that an operation takes, in the order of the page, the body last.
pub(in crate::emit) fn inputs(this: &Crate<'_>, operation: &Operation) -> Vec<Input> {
    let form = operation.form();
    let parameters = operation.parameters.iter().chain(form);
    let parameters = parameters.map(|each| parameter(this, operation, each));
    let body = operation
        .value_body()
        .map(|(body, type_)| value(this, operation, body, type_));
    parameters.chain(body).collect()
}

fn parameter(this: &Crate<'_>, operation: &Operation, parameter: &Parameter) -> Input {
    let names = this.names.operation(operation);
    let wire = &parameter.name.value;
    let place = parameter.place.value.as_str();
    let type_ = &parameter.type_.value;
    let parts = parameter.place.value == Place::Form && is_multipart(operation);
    let is_files = matches!(type_, Type::Array(inner) if **inner == Type::Binary);
    let (method, (form, type_)) = if parts && *type_ == Type::Binary {
        ("file", (Form::File, quote!(FilePart)))
    } else if parts && is_files {
        ("files", (Form::Files, quote!(FilePart)))
    } else {
        let owner = &operation.name.value;
        let method = if parts { "part" } else { place };
        (method, json(this, type_, Holder { owner, wire }))
    };
    let style = style(parameter);
    Input {
        ident: name(names.parameter(wire, place)),
        is_required: parameter.presence.value.is_required(),
        words: parameter_words(parameter),
        form,
        type_,
        method: match style {
            Some(_) => name(&format!("{method}_as")),
            None => name(method),
        },
        wire: Some(wire.clone()),
        style,
    }
}

/// The style of a parameter by the runtime's name, but for the one that the runtime has unless it is told another.
fn style(parameter: &Parameter) -> Option<Ident> {
    let word = match parameter.style.as_ref()?.value {
        Style::Form => return None,
        Style::Csv => "Csv",
        Style::Ssv => "Ssv",
        Style::Pipes => "Pipes",
        Style::DeepObject => "DeepObject",
        Style::Json => "Json",
    };
    Some(name(word))
}

fn value(this: &Crate<'_>, operation: &Operation, body: &Body, type_: &Type) -> Input {
    let names = this.names.operation(operation);
    let holder = Holder {
        owner: &operation.name.value,
        wire: &body.said,
    };
    let (method, (form, type_)) = match travel(body, type_) {
        Travel::Json => ("body_json", json(this, type_, holder)),
        Travel::Text => ("body_text", (Form::Raw, quote!(String))),
        Travel::Octets => ("body_octets", (Form::Raw, quote!(Bytes))),
    };
    Input {
        ident: name(names.parameter(&body.said, BODY)),
        is_required: body.presence.value.is_required(),
        words: body_words(body),
        form,
        type_,
        method: name(method),
        wire: None,
        style: None,
    }
}

/// In what form a value is given that is sent as JSON or as text made of it, and its type.
fn json(this: &Crate<'_>, type_: &Type, holder: Holder<'_>) -> (Form, TokenStream) {
    let type_of = |type_| this.type_(type_, holder, Within::Api);
    match type_ {
        Type::Boolean | Type::Date | Type::DateTime => (Form::Plain, type_of(type_)),
        Type::Array(inner) if is_text(inner) => (Form::List, type_of(inner)),
        Type::Integer(_)
        | Type::Number(_)
        | Type::Text
        | Type::Uuid
        | Type::Binary
        | Type::Any
        | Type::Array(_)
        | Type::Map(_)
        | Type::Enum(_)
        | Type::Model(_) => (Form::Value, type_of(type_)),
    }
}
