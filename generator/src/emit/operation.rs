//! One operation: the method that begins the call, the builder that takes what is optional, and its table.

use proc_macro2::TokenStream;
use quote::quote;

use super::Crate;
use super::docs::{code, docs, first_line, words};
use super::example;
use super::types::{From, Holder, name};
use crate::names::{BODY, OperationNames, RESPONSE, TagNames};
use crate::spec::{Body, Content, Need, Operation, Parameter, Presence, Response, Security, Status, Type};

/// Whether an operation has optional parameters, and so a builder.
pub(super) fn has_builder(operation: &Operation) -> bool {
    optional(operation).next().is_some() || optional_body(operation).is_some()
}

fn all(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    let form = operation.body.iter().flat_map(|body| match &body.content.value {
        Content::Form(fields) => &fields[..],
        Content::Value(_) => &[],
    });
    operation.parameters.iter().chain(form)
}

fn required(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    all(operation).filter(|each| each.presence.value.is_required())
}

fn optional(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    all(operation).filter(|each| !each.presence.value.is_required())
}

fn value_body(operation: &Operation) -> Option<(&Body, &Type)> {
    let body = operation.body.as_ref()?;
    match &body.content.value {
        Content::Value(type_) => Some((body, type_)),
        Content::Form(_) => None,
    }
}

fn required_body(operation: &Operation) -> Option<(&Body, &Type)> {
    value_body(operation).filter(|(body, _)| body.presence.value.is_required())
}

fn optional_body(operation: &Operation) -> Option<(&Body, &Type)> {
    value_body(operation).filter(|(body, _)| !body.presence.value.is_required())
}

/// The method of the handle.
pub(super) fn method(this: &Crate<'_>, operation: &Operation, tag: &TagNames) -> TokenStream {
    let names = this.names.operation(operation);
    let (method, table) = (name(&names.method), name(&names.table));
    let docs = method_docs(this, operation, tag);
    let arguments = arguments(this, operation);
    let steps = steps(this, operation);
    let answer = answer(this, operation);
    let (constructor, answer) = (name(answer.constructor), answer.type_);
    let call = quote!(Call::#constructor(&self.client, &#table));
    let builder = name(&names.builder);
    let (returns, body) = match (has_builder(operation), steps.is_empty()) {
        (true, true) => (quote!(#builder), quote!(#builder(#call))),
        (true, false) => (quote!(#builder), quote!(let mut call = #call; #(#steps)* #builder(call))),
        (false, true) => (quote!(Call<#answer>), call),
        (false, false) => (quote!(Call<#answer>), quote!(let mut call = #call; #(#steps)* call)),
    };
    quote! {
        #docs
        pub fn #method(&self, #(#arguments),*) -> #returns {
            #body
        }
    }
}

/// What must be given, in the order of the page, the body last.
fn arguments(this: &Crate<'_>, operation: &Operation) -> Vec<TokenStream> {
    let names = this.names.operation(operation);
    let parameters = required(operation).map(|each| {
        let ident = name(names.parameter(&each.name.value, each.place.value.as_str()));
        let given = this.argument(&each.type_.value, holder(operation, &each.name.value), From::Api, &quote!()).given;
        quote!(#ident: #given)
    });
    let body = required_body(operation).map(|(body, type_)| {
        let ident = name(names.parameter(&body.said, BODY));
        let given = body_given(this, operation, body, type_);
        quote!(#ident: #given)
    });
    parameters.chain(body).collect()
}

fn holder<'a>(operation: &'a Operation, wire: &'a str) -> Holder<'a> {
    Holder { owner: &operation.name.value, wire }
}

/// The statements that fill the call with what must be given.
fn steps(this: &Crate<'_>, operation: &Operation) -> Vec<TokenStream> {
    let names = this.names.operation(operation);
    let parameters = required(operation).map(|each| {
        let ident = name(names.parameter(&each.name.value, each.place.value.as_str()));
        fill(this, operation, each, &quote!(call), &quote!(#ident))
    });
    let body = required_body(operation).map(|(body, type_)| {
        let ident = name(names.parameter(&body.said, BODY));
        fill_body(this, operation, (body, type_), &quote!(call), &quote!(#ident))
    });
    parameters.chain(body).collect()
}

/// The statement that puts a parameter into a call.
fn fill(this: &Crate<'_>, operation: &Operation, parameter: &Parameter, call: &TokenStream, value: &TokenStream) -> TokenStream {
    let wire = &parameter.name.value;
    let kept = this.argument(&parameter.type_.value, holder(operation, wire), From::Api, value).kept;
    let place = name(parameter.place.value.as_str());
    quote!(#call.#place(#wire, &#kept);)
}

/// How a body travels.
enum Form {
    Json,
    Text,
    Octets,
}

fn form(body: &Body, type_: &Type) -> Form {
    let media_types = &body.media_types.value;
    let json = media_types.iter().any(|each| is_json(each));
    match type_ {
        Type::Binary => Form::Octets,
        Type::Text if !json => Form::Text,
        _ if json || media_types.is_empty() => Form::Json,
        _ if media_types.iter().any(|each| each.contains("octet-stream")) => Form::Octets,
        _ => Form::Text,
    }
}

/// Whether a media type is JSON or may be (RFC 6839, section 3.1).
fn is_json(media_type: &str) -> bool {
    media_type.contains("json") || media_type == "*/*"
}

fn body_given(this: &Crate<'_>, operation: &Operation, body: &Body, type_: &Type) -> TokenStream {
    match form(body, type_) {
        Form::Json => this.argument(type_, holder(operation, &body.said), From::Api, &quote!()).given,
        Form::Text => quote!(impl Into<String>),
        Form::Octets => quote!(impl Into<Bytes>),
    }
}

fn fill_body(this: &Crate<'_>, operation: &Operation, (body, type_): (&Body, &Type), call: &TokenStream, value: &TokenStream) -> TokenStream {
    match form(body, type_) {
        Form::Json => {
            let kept = this.argument(type_, holder(operation, &body.said), From::Api, value).kept;
            quote!(#call.body_json(&#kept);)
        }
        Form::Text => quote!(#call.body_text(#value);),
        Form::Octets => quote!(#call.body_octets(#value);),
    }
}

/// What an operation answers.
struct Answer {
    constructor: &'static str,
    type_: TokenStream,
}

fn answer(this: &Crate<'_>, operation: &Operation) -> Answer {
    let successes = || operation.responses.iter().filter(|response| is_success(response.status.value));
    let typed = successes().find_map(|response| response.content.as_ref());
    let Some(content) = typed else { return Answer { constructor: "empty", type_: quote!(()) } };
    let type_ = this.type_(&content.value, holder(operation, RESPONSE), From::Api);
    match content.value {
        Type::Binary => Answer { constructor: "bytes", type_: quote!(Bytes) },
        Type::Text => Answer { constructor: "text", type_: quote!(String) },
        _ if successes().any(|response| is_empty(response)) => Answer { constructor: "optional", type_: quote!(Option<#type_>) },
        _ => Answer { constructor: "json", type_ },
    }
}

fn is_success(status: Status) -> bool {
    match status {
        Status::Code(code) => (200..300).contains(&code),
        Status::Range(hundreds) => hundreds == 2,
        Status::Default => false,
    }
}

/// Whether an answer of that status has no body (RFC 9110, sections 15.3.5 and 15.3.6).
fn is_empty(response: &Response) -> bool {
    matches!(response.status.value, Status::Code(204 | 205))
}

/// The builder of an operation with optional parameters.
pub(super) fn builder(this: &Crate<'_>, operation: &Operation, tag: &TagNames) -> Option<TokenStream> {
    if !has_builder(operation) {
        return None;
    }
    let names = this.names.operation(operation);
    let builder = name(&names.builder);
    let docs = docs([format!("A call of [`{}::{}`](super::{}::{}).", tag.handle, names.method, tag.handle, names.method)]);
    let answer = answer(this, operation).type_;
    let setters = optional(operation).map(|each| setter(this, operation, names, each));
    let body = optional_body(operation).map(|body| body_setter(this, operation, names, body));
    Some(quote! {
        #docs
        #[derive(Debug)]
        #[must_use = "a call is sent when it is awaited"]
        pub struct #builder(Call<#answer>);

        impl #builder {
            #(#setters)*
            #body
        }
    })
}

fn setter(this: &Crate<'_>, operation: &Operation, names: &OperationNames, parameter: &Parameter) -> TokenStream {
    let ident = name(names.parameter(&parameter.name.value, parameter.place.value.as_str()));
    let given = this.argument(&parameter.type_.value, holder(operation, &parameter.name.value), From::Api, &quote!()).given;
    let docs = docs(parameter_words(parameter));
    let fill = fill(this, operation, parameter, &quote!(self.0), &quote!(value));
    quote! {
        #docs
        pub fn #ident(mut self, value: #given) -> Self {
            #fill
            self
        }
    }
}

fn body_setter(this: &Crate<'_>, operation: &Operation, names: &OperationNames, (body, type_): (&Body, &Type)) -> TokenStream {
    let ident = name(names.parameter(&body.said, BODY));
    let given = body_given(this, operation, body, type_);
    let text = if body.description.is_empty() { "The body of the request.".to_owned() } else { words(&body.description) };
    let docs = docs([text]);
    let fill = fill_body(this, operation, (body, type_), &quote!(self.0), &quote!(value));
    quote! {
        #docs
        pub fn #ident(mut self, value: #given) -> Self {
            #fill
            self
        }
    }
}

/// What a setter's documentation says.
fn parameter_words(parameter: &Parameter) -> Vec<String> {
    let text = if parameter.description.is_empty() {
        let place = parameter.place.value.as_str();
        format!("Sets the {place} parameter {}.", code(&parameter.name.value))
    } else {
        words(&parameter.description)
    };
    let default = match &parameter.presence.value {
        Presence::Default(value) => format!("Without it, the server takes {}.", code(&value.to_string())),
        Presence::Required | Presence::Optional => String::new(),
    };
    vec![text, default]
}

fn method_docs(this: &Crate<'_>, operation: &Operation, tag: &TagNames) -> TokenStream {
    let endpoint = code(&format!("{} {}", operation.method.value.as_str(), operation.path.value));
    let summary = if operation.summary.is_empty() { format!("Calls {endpoint}.") } else { words(&operation.summary) };
    let names = this.names.operation(operation);
    let body = required_body(operation).map(|(body, _)| (names.parameter(&body.said, BODY), body.description.as_str()));
    let parameters = required(operation).map(|each| (names.parameter(&each.name.value, each.place.value.as_str()), each.description.as_str()));
    let arguments: Vec<String> = parameters.chain(body).map(|(name, words)| argument_line(name, words)).collect();
    let arguments = if arguments.is_empty() { String::new() } else { format!("# Arguments\n\n{}", arguments.join("\n")) };
    docs([
        summary,
        words(&operation.description),
        format!("Sends {endpoint}."),
        permissions(operation),
        arguments,
        format!("# Example\n\n{}", example::example(this, operation, tag)),
    ])
}

fn argument_line(name: &str, text: &str) -> String {
    let name = name.trim_end_matches('_');
    let text = words(text);
    if text.is_empty() { format!("* `{name}`") } else { format!("* `{name}`: {}", first_line(&text)) }
}

fn permissions(operation: &Operation) -> String {
    let names: Vec<String> = operation.permissions.names.iter().map(|name| code(name)).collect();
    let names = names.join(", ");
    match operation.permissions.need {
        Need::NotStated => String::new(),
        Need::None => "Needs no permission.".to_owned(),
        Need::Any => format!("Needs any of the permissions {names}."),
        Need::All => format!("Needs all of the permissions {names}."),
    }
}

/// The line of `sends!` for a builder.
pub(super) fn sends(this: &Crate<'_>, operation: &Operation) -> TokenStream {
    let builder = name(&this.names.operation(operation).builder);
    let answer = answer(this, operation).type_;
    quote!(#builder => #answer)
}

/// The static table of an operation.
pub(super) fn table(this: &Crate<'_>, operation: &Operation) -> TokenStream {
    let table = name(&this.names.operation(operation).table);
    let (id, path) = (&operation.name.value, &operation.path.value);
    let method = name(operation.method.value.as_str());
    let accept = accept(operation);
    let content = operation.body.as_ref().and_then(content).map_or("", String::as_str);
    let security = security(this, operation);
    quote! {
        static #table: Operation = Operation {
            id: #id,
            method: Method::#method,
            path: #path,
            accept: #accept,
            content: #content,
            security: #security,
        };
    }
}

/// The media types of all answers, each once.
fn accept(operation: &Operation) -> String {
    let mut media_types: Vec<&str> = Vec::new();
    for media_type in operation.responses.iter().flat_map(|response| &response.media_types) {
        if !media_types.contains(&media_type.as_str()) {
            media_types.push(media_type);
        }
    }
    media_types.join(", ")
}

/// The media type that is sent: JSON if the body may be that, else the first.
fn content(body: &Body) -> Option<&String> {
    let media_types = &body.media_types.value;
    media_types.iter().find(|each| is_json(each) && *each != "*/*").or_else(|| media_types.first())
}

fn security(this: &Crate<'_>, operation: &Operation) -> TokenStream {
    match &operation.security.value {
        Security::NotStated => quote!(Security::Unstated),
        Security::None => quote!(Security::Schemes(&[])),
        Security::Schemes(names) => {
            let tables = names.iter().filter_map(|scheme| this.names.scheme(scheme)).map(|names| name(&names.table));
            quote!(Security::Schemes(&[#(&auth::#tables),*]))
        }
    }
}
