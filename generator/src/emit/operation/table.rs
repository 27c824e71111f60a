//! Turns what stays the same in every call of an operation into the line of its static table.

use proc_macro2::TokenStream;
use quote::quote;

use super::answer::accept;
use crate::emit::Crate;
use crate::emit::travel::content;
use crate::emit::types::name;
use crate::spec::{Operation, Security};

/// The line of `operations!` for an operation.
pub(in crate::emit) fn table(this: &Crate<'_>, operation: &Operation) -> TokenStream {
    let table = name(&this.names.operation(operation).table);
    let (id, path) = (&operation.name.value, &operation.path.value);
    let method = name(operation.method.value.as_str());
    let content = Some(content(operation)).filter(|content| !content.is_empty());
    let sends = content.map(|content| quote!(sends #content));
    let accept = Some(accept(operation)).filter(|accept| !accept.is_empty());
    let accepts = accept.map(|accept| quote!(accepts #accept));
    let by = security(this, operation);
    quote!(#table: #method #path as #id #sends #accepts #by)
}

fn security(this: &Crate<'_>, operation: &Operation) -> Option<TokenStream> {
    let names = match &operation.security.value {
        Security::NotStated => return None,
        Security::None => &[][..],
        Security::Schemes(names) => names,
    };
    let schemes = names
        .iter()
        .filter_map(|scheme| this.names.scheme(scheme))
        .map(|names| name(&names.table));
    Some(quote!(by [#(auth::#schemes),*]))
}
