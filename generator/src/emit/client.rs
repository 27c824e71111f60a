//! Turns what is known of the API into the way into it: a builder, and an accessor for each page of operations.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{code, docs, inner_docs};
use super::types::name;
use super::{Crate, features};
use crate::spec::Tag;

/// `src/client.rs`
pub(super) fn client(this: &Crate<'_>) -> TokenStream {
    let docs = inner_docs(["The way into the API: one accessor for each page of operations."]);
    let about = about(this);
    let accessors = this.pages().map(|tag| accessor(this, tag));
    let builder = builder_docs(&this.api.base_url.value);
    let auth = (!this.api.schemes.is_empty()).then(|| {
        quote!(
            use crate::auth;
        )
    });
    quote! {
        #docs

        #auth
        use crate::runtime::{About, Client, ClientBuilder};

        #about

        impl Client {
            #builder
            pub fn builder() -> ClientBuilder {
                ClientBuilder::new(&ABOUT)
            }

            #(#accessors)*
        }
    }
}

/// The table of what is known of the API as a whole.
fn about(this: &Crate<'_>) -> TokenStream {
    let title = &this.api.title.value;
    let base_url = &this.api.base_url.value;
    let schemes = this
        .api
        .schemes
        .iter()
        .filter_map(|scheme| this.names.scheme(&scheme.name.value));
    let schemes = schemes.map(|names| name(&names.table));
    let request_id = this
        .client
        .request_id
        .iter()
        .map(|header| header.to_ascii_lowercase());
    quote! {
        static ABOUT: About = About {
            title: #title,
            base_url: #base_url,
            schemes: &[#(&auth::#schemes),*],
            request_id: &[#(#request_id),*],
        };
    }
}

fn builder_docs(base_url: &str) -> TokenStream {
    if base_url.is_empty() {
        docs(["Begins a client. No page says where the API is, so it has to be told its base URL."])
    } else {
        docs([format!(
            "Begins a client of the API at {}, unless it is told another base URL.",
            code(base_url)
        )])
    }
}

fn accessor(this: &Crate<'_>, tag: &Tag) -> TokenStream {
    let names = this.names.tag(&tag.name);
    let condition = features::on_page(this, tag);
    let (method, handle) = (name(&names.module), name(&names.handle));
    let docs = docs([format!("The operations of the page {}.", code(&tag.name))]);
    quote! {
        #docs
        #condition
        #[must_use]
        pub fn #method(&self) -> crate::api::#handle {
            crate::api::#handle { client: self.clone() }
        }
    }
}
