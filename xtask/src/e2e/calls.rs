//! Turns an API into a module that calls each of its operations once, with every argument.

use docwright::names::{BODY, Names};
use docwright::spec::{Api, Operation, Parameter, SchemeKind, Tag, Type, Width};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::sample::sample;

/// The text of the module, for a driver whose client goes by the name `library`. It uses the driver's `Tally`.
pub(super) fn module(api: &Api, names: &Names, library: &str) -> String {
    let this = Calls {
        api,
        names,
        library: name(library),
    };
    let file = syn::parse2(this.module()).expect("what is quoted here are items");
    prettyplease::unparse(&file)
}

struct Calls<'a> {
    api: &'a Api,
    names: &'a Names,
    library: Ident,
}

impl Calls<'_> {
    fn module(&self) -> TokenStream {
        let library = &self.library;
        let credentials = self.credentials();
        let pages = self.api.tags.iter().map(|tag| self.page(tag));
        let tags = self.api.tags.iter();
        let modules = tags.map(|tag| name(&self.names.tag(&tag.name).module));
        quote! {
            use crate::Tally;
            use #library::{Bytes, Client, ClientBuilder, Date, DateTime, auth, codec, models};
            use serde_json::Value;
            use std::collections::BTreeMap;

            /// Gives the client a credential for each security scheme.
            pub fn credentials(builder: ClientBuilder) -> ClientBuilder {
                builder #(.auth(#credentials))*
            }

            /// Calls each operation.
            pub async fn all(client: &Client, tally: &mut Tally) {
                #(#modules(client, tally).await;)*
            }

            #(#pages)*

            fn sample<T: codec::Json>(json: &str) -> T {
                codec::from_slice(json.as_bytes()).unwrap_or_else(|error| panic!("{error} in {json}"))
            }
        }
    }

    /// A credential for each API key, and one that goes into the authorization header.
    fn credentials(&self) -> Vec<TokenStream> {
        let mut bearers = 0;
        let mut credentials = Vec::new();
        for scheme in &self.api.schemes {
            let function = self.names.scheme(&scheme.name.value);
            match (&scheme.kind.value, function) {
                (SchemeKind::ApiKey { .. }, Some(names)) => {
                    let function = name(&names.function);
                    credentials.push(quote!(auth::#function("key")));
                }
                (SchemeKind::ApiKey { .. }, None) => {}
                (SchemeKind::Basic, _) => {
                    credentials.push(quote!(auth::Basic::new("user", "password")));
                }
                (
                    SchemeKind::Bearer
                    | SchemeKind::ClientCredentials { .. }
                    | SchemeKind::OAuth { .. },
                    _,
                ) => bearers += 1,
            }
        }
        if bearers > 0 {
            credentials.push(quote!(auth::Bearer::new("token")));
        }
        credentials
    }

    fn page(&self, tag: &Tag) -> TokenStream {
        let module = name(&self.names.tag(&tag.name).module);
        let own = self.api.operations.iter();
        let own = own.filter(|operation| operation.tags.first() == Some(&tag.name));
        let calls = own.map(|operation| self.call(operation, &module));
        quote! {
            async fn #module(client: &Client, tally: &mut Tally) {
                #(#calls)*
            }
        }
    }

    fn call(&self, operation: &Operation, module: &Ident) -> TokenStream {
        let names = self.names.operation(operation);
        let (id, method) = (&operation.name.value, name(&names.method));
        let inputs = operation.parameters.iter().chain(operation.form());
        let mut arguments = Vec::new();
        let mut setters = Vec::new();
        let body = operation.value_body();
        let parameters = inputs.map(|each| (self.parameter(operation, each), &each.presence.value));
        let body = body.map(|(body, type_)| {
            (
                self.body(operation, &body.said, type_),
                &body.presence.value,
            )
        });
        for ((ident, value), presence) in parameters.chain(body) {
            if presence.is_required() {
                arguments.push(value);
            } else {
                setters.push(quote!(.#ident(#value)));
            }
        }
        quote! {
            tally.add(#id, client.#module().#method(#(#arguments),*) #(#setters)* .send().await);
        }
    }

    fn parameter(&self, operation: &Operation, parameter: &Parameter) -> (Ident, TokenStream) {
        let names = self.names.operation(operation);
        let (wire, place) = (&parameter.name.value, parameter.place.value.as_str());
        let ident = name(names.parameter(wire, place));
        (ident, self.value(operation, wire, &parameter.type_.value))
    }

    fn body(&self, operation: &Operation, said: &str, type_: &Type) -> (Ident, TokenStream) {
        let ident = name(self.names.operation(operation).parameter(said, BODY));
        (ident, self.value(operation, said, type_))
    }

    /// An expression of the type that the client takes.
    fn value(&self, operation: &Operation, wire: &str, type_: &Type) -> TokenStream {
        let bytes = quote!(Bytes::from_static(b"bytes"));
        if *type_ == Type::Binary {
            return bytes;
        }
        if *type_ == Type::Array(Box::new(Type::Binary)) {
            return quote!([#bytes]);
        }
        let json = sample(self.api, type_, wire).to_string();
        let rust = self.rust(&operation.name.value, wire, type_);
        quote!(sample::<#rust>(#json))
    }

    /// The type as it is called in the client.
    fn rust(&self, owner: &str, wire: &str, type_: &Type) -> TokenStream {
        let model = |text: &str| {
            let ident = name(text);
            quote!(models::#ident)
        };
        match type_ {
            Type::Integer(Some(Width::Bits32)) => quote!(i32),
            Type::Integer(Some(Width::Bits64) | None) => quote!(i64),
            Type::Number(_) => quote!(f64),
            Type::Text | Type::Uuid | Type::Binary => quote!(String),
            Type::Boolean => quote!(bool),
            Type::Date => quote!(Date),
            Type::DateTime => quote!(DateTime),
            Type::Any => quote!(Value),
            Type::Array(inner) => {
                let inner = self.rust(owner, wire, inner);
                quote!(Vec<#inner>)
            }
            Type::Map(inner) => {
                let inner = self.rust(owner, wire, inner);
                quote!(BTreeMap<String, #inner>)
            }
            Type::Enum(values) => model(self.names.inline(owner, wire, values)),
            Type::Model(of) => model(self.names.model(of)),
        }
    }
}

fn name(text: &str) -> Ident {
    Ident::new(text, Span::call_site())
}
