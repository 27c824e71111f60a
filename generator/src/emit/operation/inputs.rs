//! What an operation takes: for each input its name, the type in which a caller gives it, and the statement that puts
//! it into the call.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::body::{self, Travel};
use super::words::{body_words, parameter_words};
use crate::emit::Crate;
use crate::emit::types::{Argument, From, Holder, name};
use crate::names::BODY;
use crate::spec::{Body, Operation, Parameter, Place, Type};

/// A parameter, a field of a form, or the body.
pub(super) struct Input {
    /// The argument or setter.
    pub(super) ident: Ident,
    /// Whether a caller must give it.
    pub(super) is_required: bool,
    /// The type in which it is given.
    pub(super) given: TokenStream,
    /// The statement that puts it into `call`, or into `self.0` if it may be left out.
    pub(super) fill: TokenStream,
    /// What it is.
    pub(super) words: Vec<String>,
}

/// Everything that an operation takes, in the order of the page, the body last.
pub(super) fn inputs(this: &Crate<'_>, operation: &Operation) -> Vec<Input> {
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
    let ident = name(names.parameter(wire, parameter.place.value.as_str()));
    let is_required = parameter.presence.value.is_required();
    let (call, value) = receiver(is_required, &ident);
    let type_ = &parameter.type_.value;
    let parts = parameter.place.value == Place::Form && body::is_multipart(operation);
    let is_files = matches!(type_, Type::Array(inner) if **inner == Type::Binary);
    let (given, fill) = if parts && *type_ == Type::Binary {
        let fill = quote!(#call.file(#wire, #value.into()););
        (quote!(impl Into<FilePart>), fill)
    } else if parts && is_files {
        let fill = quote!(#call.files(#wire, list(#value)););
        (quote!(impl IntoIterator<Item = impl Into<FilePart>>), fill)
    } else {
        let owner = &operation.name.value;
        let Argument { given, kept } =
            this.argument(type_, Holder { owner, wire }, From::Api, &value);
        let place = name(if parts {
            "part"
        } else {
            parameter.place.value.as_str()
        });
        (given, quote!(#call.#place(#wire, &#kept);))
    };
    Input {
        ident,
        is_required,
        given,
        fill,
        words: parameter_words(parameter),
    }
}

fn value(this: &Crate<'_>, operation: &Operation, body: &Body, type_: &Type) -> Input {
    let names = this.names.operation(operation);
    let ident = name(names.parameter(&body.said, BODY));
    let is_required = body.presence.value.is_required();
    let (call, value) = receiver(is_required, &ident);
    let holder = Holder {
        owner: &operation.name.value,
        wire: &body.said,
    };
    let (given, fill) = match body::travel(body, type_) {
        Travel::Json => {
            let Argument { given, kept } = this.argument(type_, holder, From::Api, &value);
            (given, quote!(#call.body_json(&#kept);))
        }
        Travel::Text => (quote!(impl Into<String>), quote!(#call.body_text(#value);)),
        Travel::Octets => (quote!(impl Into<Bytes>), quote!(#call.body_octets(#value);)),
    };
    Input {
        ident,
        is_required,
        given,
        fill,
        words: body_words(body),
    }
}

/// The call that an input goes into, and the expression of its value.
fn receiver(is_required: bool, ident: &Ident) -> (TokenStream, TokenStream) {
    if is_required {
        (quote!(call), quote!(#ident))
    } else {
        (quote!(self.0), quote!(value))
    }
}
