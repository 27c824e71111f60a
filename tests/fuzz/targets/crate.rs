//! Any pages lead to files that are Rust, that the renderer leaves as they are, and in which no text of a page is code;
//! and to a document that reads back as it was written.
#![no_main]

use docwright::{openapi, recover, render};
use proc_macro2::{TokenStream, TokenTree};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let recovered = recover(docwright_fuzz::input(data));
    let document = openapi::to_json(&openapi::document(&recovered.api));
    let back = openapi::read(&document).expect("it is a document of ours");
    assert!(back == recovered.api, "{document}");
    for (path, text) in recovered.crate_files() {
        if path.starts_with("src/") && !path.starts_with("src/runtime/") {
            let tokens: TokenStream = text
                .parse()
                .unwrap_or_else(|error| panic!("{path}: {error}: {text}"));
            assert!(!is_marked(tokens.clone()), "{path}: {text}");
            assert_eq!(render::render(tokens), text, "{path}");
        }
    }
});

/// Whether `pwned::`, which the seeds say and names never become, stands outside literals.
fn is_marked(tokens: TokenStream) -> bool {
    let mut last = String::new();
    tokens.into_iter().any(|tree| {
        let marked = match &tree {
            TokenTree::Group(group) => is_marked(group.stream()),
            TokenTree::Punct(mark) => last == "pwned" && ":!(".contains(mark.as_char()),
            TokenTree::Ident(_) | TokenTree::Literal(_) => false,
        };
        last = tree.to_string();
        marked
    })
}
