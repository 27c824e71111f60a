//! Turns the operations of a page into a module, with a handle whose methods begin calls.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{code, docs, inner_docs};
use super::operation;
use super::order::by_version;
use super::types::{Used, codec_import, foreign_imports, name, own_import};
use super::{Crate, features};
use crate::spec::{Operation, Tag};

/// `src/api/mod.rs`
pub(super) fn index(this: &Crate<'_>) -> TokenStream {
    let docs =
        inner_docs(["The operations of the API, a module for each page that describes them."]);
    let mut tags: Vec<_> = this
        .pages()
        .map(|tag| (this.names.tag(&tag.name), tag))
        .collect();
    tags.sort_by(|a, b| by_version(&a.0.module, &b.0.module));
    let modules = tags.iter().map(|(names, tag)| {
        let (condition, module) = (features::on_page(this, tag), name(&names.module));
        quote!(#condition mod #module;)
    });
    let exports = tags.iter().map(|(names, tag)| {
        let module = name(&names.module);
        let builders = this.own(tag).filter(|each| operation::has_builder(each));
        let mut items: Vec<String> = builders
            .map(|each| this.names.operation(each).builder.clone())
            .collect();
        items.push(names.handle.clone());
        items.sort_by(|a, b| by_version(a, b));
        let items = items.iter().map(|item| name(item));
        let condition = features::on_page(this, tag);
        quote!(#condition pub use #module::{#(#items),*};)
    });
    quote! {
        #docs
        #(#modules)*
        #(#exports)*
    }
}

/// `src/api/<page>.rs`
pub(super) fn page(this: &Crate<'_>, tag: &Tag) -> TokenStream {
    let names = this.names.tag(&tag.name);
    let handle = name(&names.handle);
    let what = format!("The operations of the page {}.", code(&tag.name));
    let (inner, outer) = (inner_docs([&what]), docs([&what]));
    let operations: Vec<&Operation> = this.own(tag).collect();
    let methods = operations
        .iter()
        .map(|each| operation::method(this, each, names));
    let builders = operations
        .iter()
        .filter_map(|each| operation::builder(this, each, names));
    let calls = calls(this, &operations);
    let tables = operations.iter().map(|each| operation::table(this, each));
    let body = quote! {
        #outer
        #[derive(Clone, Debug)]
        pub struct #handle {
            pub(crate) client: Client,
        }

        impl #handle {
            #(#methods)*
        }

        #(#builders)*
        #calls
        operations! { #(#tables,)* }
    };
    let uses = uses(&body);
    quote!(#inner #uses #body)
}

/// The calls of the runtime's macros that give builders what their calls have to offer.
fn calls(this: &Crate<'_>, operations: &[&Operation]) -> TokenStream {
    type Entry = fn(&Crate<'_>, &Operation) -> Option<TokenStream>;
    let entries: [(&str, Entry); 2] =
        [("streams", operation::streams), ("pages", operation::pages)];
    let call = |(macro_name, entry): (&str, Entry)| {
        macro_call(
            macro_name,
            operations.iter().filter_map(|each| entry(this, each)),
        )
    };
    entries.into_iter().filter_map(call).collect()
}

/// A call of one of the runtime's macros, unless it has no entry.
fn macro_call(macro_name: &str, entries: impl Iterator<Item = TokenStream>) -> Option<TokenStream> {
    let ident = name(macro_name);
    let entries: Vec<TokenStream> = entries.collect();
    (!entries.is_empty()).then(|| quote!(#ident! { #(#entries,)* }))
}

/// What the module has to import for what it holds.
fn uses(body: &TokenStream) -> TokenStream {
    let used = Used::of(body);
    let runtime = [
        "Bytes",
        "Call",
        "Client",
        "FilePart",
        "Style",
        "call",
        "list",
        "operations",
        "pages",
        "streams",
    ];
    let runtime = runtime.into_iter().filter(|word| used.has(word)).map(name);
    let own = ["auth", "models"].into_iter().filter(|word| used.has(word));
    let (one, several) = own_import(&own.collect::<Vec<_>>());
    let (codec, foreign) = (codec_import(&used), foreign_imports(&used));
    quote! {
        #one
        #codec
        use crate::runtime::{#(#runtime),*};
        #several
        #foreign
    }
}
