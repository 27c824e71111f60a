//! Turns security schemes into a table for each, and a function that makes a credential where the scheme wants a key.

use proc_macro2::TokenStream;
use quote::quote;

use super::Crate;
use super::docs::{code, docs, inner_docs};
use super::types::name;
use crate::spec::{Place, Scheme, SchemeKind};

/// `src/auth.rs`
pub(super) fn auth(this: &Crate<'_>) -> TokenStream {
    let docs = inner_docs([
        "How a client says who it is: what the API takes, and the credentials for it.",
    ]);
    let schemes: Vec<TokenStream> = this
        .api
        .schemes
        .iter()
        .map(|each| scheme(this, each))
        .collect();
    let keys = this
        .api
        .schemes
        .iter()
        .any(|scheme| matches!(scheme.kind.value, SchemeKind::ApiKey { .. }));
    let imports = match (schemes.is_empty(), keys) {
        (true, _) => quote!(),
        (false, true) => quote!(
            use crate::runtime::{KeyPlace, Scheme, SchemeKind};
        ),
        (false, false) => quote!(
            use crate::runtime::{Scheme, SchemeKind};
        ),
    };
    quote! {
        #docs

        #[cfg(feature = "runtime-oauth")]
        pub use crate::runtime::auth::ClientCredentials;
        pub use crate::runtime::auth::{ApiKey, Basic, Bearer, Credential, Secret};
        #imports
        #(#schemes)*
    }
}

fn scheme(this: &Crate<'_>, scheme: &Scheme) -> TokenStream {
    let Some(names) = this.names.scheme(&scheme.name.value) else {
        return quote!();
    };
    let table = name(&names.table);
    let text = &scheme.name.value;
    let (kind, function) = match &scheme.kind.value {
        SchemeKind::ApiKey {
            place,
            parameter,
            prefix,
        } => {
            let where_ = name(key_place(place.value));
            let function = key(
                &names.function,
                &names.table,
                scheme,
                parameter,
                prefix.as_deref(),
            );
            (
                quote!(SchemeKind::ApiKey { place: KeyPlace::#where_, name: #parameter, prefix: "" }),
                function,
            )
        }
        SchemeKind::Basic => (quote!(SchemeKind::Basic), quote!()),
        SchemeKind::Bearer => (quote!(SchemeKind::Bearer), quote!()),
        SchemeKind::ClientCredentials { token_url, .. } => {
            let url = &token_url.value;
            (quote!(SchemeKind::OAuth2 { token_url: #url }), quote!())
        }
        SchemeKind::OAuth { .. } => (quote!(SchemeKind::OAuth2 { token_url: "" }), quote!()),
    };
    quote! {
        pub(crate) static #table: Scheme = Scheme { name: #text, kind: #kind };
        #function
    }
}

fn key_place(place: Place) -> &'static str {
    match place {
        Place::Query => "Query",
        Place::Cookie => "Cookie",
        Place::Header | Place::Path | Place::Form => "Header",
    }
}

/// The function that makes a key for a scheme.
fn key(
    function: &str,
    table: &str,
    scheme: &Scheme,
    parameter: &str,
    prefix: Option<&str>,
) -> TokenStream {
    let place = match &scheme.kind.value {
        SchemeKind::ApiKey { place, .. } => place.value.as_str(),
        SchemeKind::Basic
        | SchemeKind::Bearer
        | SchemeKind::ClientCredentials { .. }
        | SchemeKind::OAuth { .. } => "header",
    };
    let what = format!(
        "A key of the security scheme {}, sent in the {place} {}.",
        code(&scheme.name.value),
        code(parameter)
    );
    let hint = prefix.map(|word| {
        format!(
            "The pages show that a prefix such as {} may stand in front of it: [`ApiKey::prefix`].",
            code(word)
        )
    });
    let docs = docs([what, hint.unwrap_or_default()]);
    let (function, table) = (name(function), name(table));
    quote! {
        #docs
        pub fn #function(key: impl Into<Secret>) -> ApiKey {
            ApiKey::new(&#table, key)
        }
    }
}
