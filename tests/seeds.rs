//! The pages that the project began with lead to the same API as the repository's pages on the same operations.

use std::path::Path;

use docwright::disk;
use docwright::source::Span;
use docwright::spec::{Api, Content, Operation, Origin, Scheme, SchemeKind};

use crate::shared::shared;

/// The API of pages, with the manifest of a client of this repository.
fn recovered(pages: &Path, client: &str) -> Api {
    let manifest = xtask::root()
        .join("specs")
        .join(client)
        .join("docwright.toml");
    let input =
        disk::load(pages, Some(&manifest), &[], &mut |_, _| {}).expect("the pages can be read");
    docwright::recover(input).api
}

/// The API without prose, models and what they tell of listings; spans are no part of an API's equality.
fn bare(mut api: Api) -> Api {
    api.models.clear();
    api.operations.iter_mut().for_each(without_prose);
    api
}

fn without_prose(operation: &mut Operation) {
    operation.summary.clear();
    operation.description.clear();
    operation.paging = None;
    for parameter in &mut operation.parameters {
        parameter.description.clear();
    }
    if let Some(body) = &mut operation.body {
        body.description.clear();
        if let Content::Form(fields) = &mut body.content.value {
            for field in fields {
                field.description.clear();
            }
        }
    }
    for response in &mut operation.responses {
        response.description.clear();
    }
}

/// The scheme as if one page stated all of it.
fn without_origins(scheme: &Scheme) -> Scheme {
    let stated = Origin::Stated(Span::default());
    let mut scheme = scheme.clone();
    scheme.name.origin = stated;
    scheme.kind.origin = stated;
    if let SchemeKind::ApiKey { place, .. } = &mut scheme.kind.value {
        place.origin = stated;
    }
    scheme
}

/// Compares a seed page with a client's pages, operation by operation for a message one can read.
fn compare(seed: &str, client: &str, operations: usize) {
    let Some(seed) = shared(seed) else { return };
    let from_seed = bare(recovered(&seed, client));
    let from_pages = bare(recovered(
        &xtask::root().join("specs").join(client).join("pages"),
        client,
    ));
    assert_eq!(from_seed.operations.len(), operations);
    for (one, other) in from_seed.operations.iter().zip(&from_pages.operations) {
        assert_eq!(one, other);
    }
    // The repository's pages have a README, which states what the seed's code only shows, and the version.
    let schemes = |api: &Api| api.schemes.iter().map(without_origins).collect::<Vec<_>>();
    assert_eq!(schemes(&from_seed), schemes(&from_pages));
    let (version, schemes) = (from_seed.version.clone(), from_seed.schemes.clone());
    let rest = Api {
        version,
        schemes,
        ..from_pages
    };
    assert!(from_seed == rest, "title, base URL or tags differ");
}

#[test]
fn the_messaging_page() {
    compare("seeds/MessagingApi.md", "genesys-messaging", 14);
}

#[test]
fn the_conversations_page_whose_text_is_one_line() {
    compare("seeds/ConversationsApi.md", "brevo-conversations", 9);
}
