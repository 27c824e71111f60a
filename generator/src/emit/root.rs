//! Turns the parts of a client into its root: what is public, and the crate's documentation.

use proc_macro2::TokenStream;
use quote::quote;

use super::Crate;
use super::docs::inner_docs;
use super::readme;

/// `src/lib.rs`
pub(super) fn root(this: &Crate<'_>) -> TokenStream {
    let docs = inner_docs(readme::body(this));
    quote! {
        #docs
        #![cfg_attr(docsrs, feature(doc_cfg))]

        mod client;
        mod runtime;

        pub mod api;
        pub mod auth;
        pub mod models;

        #[doc(no_inline)]
        pub use chrono;
        #[cfg(feature = "runtime-multipart")]
        pub use runtime::FilePart;
        pub use runtime::codec::{Date, DateTime, Object, Open, Unknown};
        pub use runtime::{
            Bytes, Call, Client, ClientBuilder, Download, Downloading, Error, HeaderMap, Method, Operation, Response,
            Result, Sending, StatusCode,
        };
        #[cfg(feature = "runtime-paging")]
        pub use runtime::{Items, Pages};
        pub use runtime::{codec, error, middleware, testing, transport};
    }
}
