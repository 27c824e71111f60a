//! Turns one operation that stands for all into the programs of `examples/`, which play the answers that they get.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::inner_docs;
use super::types::{Used, name};
use super::{Crate, OutputFile, answers, example, rust};
use crate::names::TagNames;
use crate::spec::{Operation, SchemeKind};

/// An operation that stands for all, and the names of its page.
pub(super) struct Shown<'a> {
    pub(super) operation: &'a Operation,
    pub(super) tag: &'a TagNames,
}

/// `examples/`: the quick start, what goes wrong, and a listing if the API has one.
pub(super) fn files(this: &Crate<'_>) -> Vec<OutputFile> {
    let Some(shown) = shown(this) else {
        return Vec::new();
    };
    let mut files = vec![
        rust("examples/errors.rs", errors(this, &shown)),
        rust("examples/quick_start.rs", quick_start(this, &shown)),
    ];
    if shown.operation.paging.is_some() {
        files.push(rust("examples/listing.rs", listing(this, &shown)));
    }
    files
}

/// The operation of the examples: a listing, or else one that reads JSON.
pub(super) fn shown<'a>(this: &Crate<'a>) -> Option<Shown<'a>> {
    let all = || this.api.operations.iter();
    let listing = all().find(|operation| operation.paging.is_some());
    let operation = listing
        .or_else(|| all().find(|operation| operation.answer().is_some()))
        .or_else(|| all().next())?;
    let page = operation.tags.first()?;
    let tag = this.names.tag(page);
    Some(Shown { operation, tag })
}

/// `examples/quick_start.rs`, which the README shows too.
pub(super) fn quick_start(this: &Crate<'_>, shown: &Shown<'_>) -> TokenStream {
    let page = answers::text(this, shown.operation);
    let call = call(this, shown);
    let body = quote! {
        let answer = #call.await?;
        println!("{} {answer:?}", answer.status());
    };
    let played = quote!(transport.answer(MockAnswer::json(200, #page)););
    program(this, "A client is built and makes a call.", &played, &body)
}

fn errors(this: &Crate<'_>, shown: &Shown<'_>) -> TokenStream {
    let call = call(this, shown);
    let body = quote! {
        let outcome = #call.await;
        match outcome {
            Ok(answer) => println!("{answer:?}"),
            Err(error) if error.status() == Some(404) => println!("there is none: {error}"),
            Err(error) if error.is_retryable() => println!("try again later: {error}"),
            Err(error) => return Err(error.into()),
        }
    };
    let text = r#"{"message":"nobody knows it"}"#;
    let played = quote!(transport.answer(MockAnswer::json(404, #text)););
    program(
        this,
        "A call fails, and the caller tells why.",
        &played,
        &body,
    )
}

fn listing(this: &Crate<'_>, shown: &Shown<'_>) -> TokenStream {
    let page = answers::text(this, shown.operation);
    let call = call(this, shown);
    let body = quote! {
        let mut items = #call.items();
        while let Some(item) = items.try_next().await? {
            println!("{item:?}");
        }
    };
    let played = quote! {
        let page = MockAnswer::json(200, #page);
        transport.answer(page.clone()).answer(page);
    };
    let what = "A listing is read to its end, which a page that comes again is.";
    program(this, what, &played, &body)
}

/// A program that plays answers to its client.
fn program(this: &Crate<'_>, what: &str, played: &TokenStream, body: &TokenStream) -> TokenStream {
    let docs = inner_docs([
        what,
        "The transport plays the answer; without it, the call goes to the API.",
    ]);
    let is_homeless = this.api.base_url.value.is_empty();
    let base_url = is_homeless.then(|| quote!(.base_url("https://api.example")));
    let credential = credential(this);
    let imports = imports(this, credential.is_some(), Used::of(body).has("models"));
    quote! {
        #docs

        #imports

        #[tokio::main(flavor = "current_thread")]
        async fn main() -> Result<(), Box<dyn std::error::Error>> {
            let transport = MockTransport::new();
            #played
            let client = Client::builder() #base_url #credential .transport(transport).build()?;
            #body
            Ok(())
        }
    }
}

/// What a program uses of the client, as rustfmt orders it: a name before a path, a path before a list of names.
fn imports(this: &Crate<'_>, auth: bool, models: bool) -> TokenStream {
    let library = name(&this.library());
    let testing = quote!(use #library::testing::{MockAnswer, MockTransport};);
    if !auth && !models {
        return quote!(use #library::Client; #testing);
    }
    let auth = auth.then(|| quote!(, auth));
    let models = models.then(|| quote!(, models));
    quote!(#testing use #library::{Client #auth #models};)
}

/// The call, without what sends it.
fn call(this: &Crate<'_>, shown: &Shown<'_>) -> TokenStream {
    let call = example::expression(this, shown.operation, shown.tag);
    call.parse().expect("an example is Rust")
}

/// The step of the builder that gives a credential of the first scheme; of one that fetches tokens, a token.
fn credential(this: &Crate<'_>) -> Option<TokenStream> {
    let scheme = this.api.schemes.first()?;
    Some(match &scheme.kind.value {
        SchemeKind::ApiKey { .. } => {
            let key = name(&this.names.scheme(&scheme.name.value)?.function);
            quote!(.auth(auth::#key("the key")))
        }
        SchemeKind::Basic => quote!(.auth(auth::Basic::new("user", "password"))),
        SchemeKind::Bearer | SchemeKind::OAuth { .. } | SchemeKind::ClientCredentials { .. } => {
            quote!(.auth(auth::Bearer::new("the token")))
        }
    })
}
