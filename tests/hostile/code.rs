//! No word of a hostile page is code: none stands outside literals and documentation, and documentation holds no code
//! but the generator's examples.

use proc_macro2::{TokenStream, TokenTree};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::sets;

/// Words of the hostile pages that the generator itself never writes; names made of them have other words beside them.
const MARKERS: [&str; 7] = [
    "pwned", "abort", "env", "process", "evil", "unsafe", "panic",
];

#[test]
fn no_word_of_a_page_is_code() {
    for set in sets::all() {
        for (path, text) in set.code() {
            assert_eq!(fault_of_file(text, marker), None, "{}: {path}", set.package);
        }
        let readme = set.file("README.md");
        assert_eq!(fault(readme, marker), None, "{}: {readme}", set.package);
    }
}

#[test]
fn the_markers_are_found_where_they_are_code() {
    let code = |text: &str| marker(text.parse().expect("tokens"));
    assert_eq!(code("fn a() { b(\"pwned()\"); }"), None);
    assert_eq!(code("/// pwned()\nfn a() {}"), None);
    assert_eq!(code("fn a() { b(); pwned() }"), Some("pwned".to_owned()));
    assert_eq!(
        code("record!(a { b: [pwned!()] });"),
        Some("pwned".to_owned())
    );
    let documented = "/// One\n///\n/// Two\nfn a() { #![doc = \"Three\"] }";
    let documented = docs(documented.parse().expect("tokens"));
    assert_eq!(documented, ["One\n\nTwo\n", "Three\n"]);
    assert!(fault("```\npwned()\n```", marker).is_some());
    assert!(fault("```no_run\npwned()\n```", marker).is_some());
    assert!(fault("    pwned()", marker).is_some());
    assert!(fault("a <script> b", marker).is_some());
    assert!(fault("```text\npwned()\n```", marker).is_none());
    assert!(fault("```console\ncargo add pwned\n```", marker).is_none());
}

/// Finds what of a page is code among tokens.
pub(super) type Finder = fn(TokenStream) -> Option<String>;

/// What is wrong with a Rust file: a word that is code, as `code` finds it, or documentation that is more than text.
pub(super) fn fault_of_file(text: &str, code: Finder) -> Option<String> {
    let tokens: TokenStream = text.parse().expect("a Rust file has tokens");
    let found = code(tokens.clone());
    found.or_else(|| docs(tokens).iter().find_map(|text| fault(text, code)))
}

/// The first marker that is an identifier.
fn marker(tokens: TokenStream) -> Option<String> {
    tokens.into_iter().find_map(|tree| match tree {
        TokenTree::Group(group) => marker(group.stream()),
        TokenTree::Ident(ident) => {
            let name = ident.to_string();
            MARKERS.contains(&name.as_str()).then_some(name)
        }
        TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    })
}

/// Documentation that is more than text: HTML, or code that is no example of ours.
pub(super) fn fault(docs: &str, code_of_page: Finder) -> Option<String> {
    let mut code = None;
    for event in Parser::new_ext(docs, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES) {
        if let Event::Start(Tag::CodeBlock(kind)) = &event {
            match kind {
                CodeBlockKind::Fenced(info) if &**info == "text" => {}
                CodeBlockKind::Fenced(info) if &**info == "console" => {}
                CodeBlockKind::Fenced(info) if info.ends_with("no_run") => {
                    code = Some(String::new());
                }
                CodeBlockKind::Fenced(_) | CodeBlockKind::Indented => {
                    return Some(format!("{event:?}"));
                }
            }
        } else if let (Event::Text(text), Some(code)) = (&event, &mut code) {
            code.push_str(text);
        } else if event == Event::End(TagEnd::CodeBlock) {
            let found = code.take().and_then(|code| example(&code, code_of_page));
            if found.is_some() {
                return found;
            }
        } else if let Event::Html(html) | Event::InlineHtml(html) = &event {
            return Some(html.to_string());
        }
    }
    None
}

/// What is wrong with an example: hidden lines are code too.
fn example(code: &str, code_of_page: Finder) -> Option<String> {
    let shown = code
        .lines()
        .map(|line| line.strip_prefix("# ").unwrap_or(line));
    let whole = shown.collect::<Vec<_>>().join("\n");
    match whole.parse() {
        Ok(tokens) => code_of_page(tokens),
        Err(error) => Some(format!("{error}: {whole}")),
    }
}

/// The documentation of each item.
fn docs(tokens: TokenStream) -> Vec<String> {
    let mut docs = vec![String::new()];
    for tree in tokens {
        match tree {
            TokenTree::Group(group) => match line(group.stream()) {
                Some(line) => docs
                    .last_mut()
                    .expect("there is one")
                    .extend([line.as_str(), "\n"]),
                None => docs.extend(self::docs(group.stream())),
            },
            TokenTree::Punct(mark) if "#!".contains(mark.as_char()) => {}
            TokenTree::Punct(_) | TokenTree::Ident(_) | TokenTree::Literal(_) => {
                docs.push(String::new());
            }
        }
    }
    docs.retain(|text| !text.is_empty());
    docs
}

/// The text of `doc = "text"`.
fn line(attribute: TokenStream) -> Option<String> {
    let attribute: syn::MetaNameValue = syn::parse2(attribute).ok()?;
    let syn::Expr::Lit(syn::ExprLit {
        lit: syn::Lit::Str(text),
        ..
    }) = attribute.value
    else {
        return None;
    };
    let text = text.value();
    let is_doc = attribute.path.is_ident("doc");
    is_doc.then(|| text.strip_prefix(' ').unwrap_or(&text).to_owned())
}
