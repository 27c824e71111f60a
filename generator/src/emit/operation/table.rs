//! The static table of an operation: what stays the same in every call.

use proc_macro2::TokenStream;
use quote::quote;

use super::answer::accept;
use super::body::content;
use crate::emit::Crate;
use crate::emit::types::name;
use crate::spec::{Operation, Security};

/// The static table of an operation.
pub(in crate::emit) fn table(this: &Crate<'_>, operation: &Operation) -> TokenStream {
    let table = name(&this.names.operation(operation).table);
    let (id, path) = (&operation.name.value, &operation.path.value);
    let method = name(operation.method.value.as_str());
    let accept = accept(operation);
    let content = content(operation);
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

fn security(this: &Crate<'_>, operation: &Operation) -> TokenStream {
    match &operation.security.value {
        Security::NotStated => quote!(Security::Unstated),
        Security::None => quote!(Security::Schemes(&[])),
        Security::Schemes(names) => {
            let tables = names
                .iter()
                .filter_map(|scheme| this.names.scheme(scheme))
                .map(|names| name(&names.table));
            quote!(Security::Schemes(&[#(&auth::#tables),*]))
        }
    }
}
