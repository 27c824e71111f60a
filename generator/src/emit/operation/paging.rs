//! Turns how a list is divided into pages into its table, and into the way from a page to its items.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::answer::{Answer, answer, may_be_empty};
use crate::emit::Crate;
use crate::emit::types::{Holder, Within, name};
use crate::spec::{ANSWER, Field, FieldPath, Operation, Paging, Turn};

/// The line of `pages!` for a builder, if its operation is a listing.
pub(in crate::emit) fn pages(this: &Crate<'_>, operation: &Operation) -> Option<TokenStream> {
    let builder = name(&this.names.operation(operation).builder);
    let Paging { items, turn } = &operation.paging.as_ref()?.value;
    let Answer { type_: page, .. } = answer(this, operation);
    let (way, item) = way(this, operation, items)?;
    let turn = self::turn(turn);
    Some(quote!(#builder => #page [#way] => #item as [#(#items),*] by #turn))
}

/// The type of what stands on the pages of an operation, if it is a listing.
pub(in crate::emit) fn listed(this: &Crate<'_>, operation: &Operation) -> Option<TokenStream> {
    let Paging { items, .. } = &operation.paging.as_ref()?.value;
    let (_, item) = way(this, operation, items)?;
    Some(item)
}

fn turn(turn: &Turn) -> TokenStream {
    let field = |path: &Option<FieldPath>| match path {
        None => quote!(None),
        Some(names) => quote!(Some(&[#(#names),*])),
    };
    match turn {
        Turn::Number {
            parameter,
            first,
            last,
        } => {
            let (first, last) = (Literal::u64_unsuffixed(*first), field(last));
            quote!(Number { parameter: #parameter, first: #first, last: #last })
        }
        Turn::Offset {
            parameter,
            first,
            total,
        } => {
            let (first, total) = (Literal::u64_unsuffixed(*first), field(total));
            quote!(Offset { parameter: #parameter, first: #first, total: #total })
        }
        Turn::Cursor { parameter, next } => {
            quote!(Cursor { parameter: #parameter, next: &[#(#next),*] })
        }
        Turn::Link { next } => quote!(Link { next: &[#(#next),*] }),
        Turn::LinkHeader => quote!(LinkHeader),
    }
}

/// What leads from a page to its list, such as `.data?.entries`, and the type of an item.
fn way(
    this: &Crate<'_>,
    operation: &Operation,
    path: &FieldPath,
) -> Option<(TokenStream, TokenStream)> {
    let body = operation.answer()?;
    let item = this.api.item(body, path)?;
    let steps = this.api.steps(body, path)?;
    let holder = match steps.last() {
        Some((model, field)) => Holder {
            owner: model,
            wire: &field.name.value,
        },
        None => Holder {
            owner: &operation.name.value,
            wire: ANSWER,
        },
    };
    let item = this.type_(item, holder, Within::Api);
    let name_of = |(model, field): (&str, &Field)| name(this.names.field(model, &field.name.value));
    let Some((&last, outer)) = steps.split_last() else {
        return Some((quote!(), item));
    };
    let outer = outer.iter().map(|&(model, field)| {
        let ident = name_of((model, field));
        let may_lack = (!this.recursion.is_given(model, field)).then(|| quote!(?));
        quote!(.#ident #may_lack)
    });
    let there = may_be_empty(operation).then(|| quote!(?));
    let last = name_of(last);
    Some((quote!(#there #(#outer)* .#last), item))
}
