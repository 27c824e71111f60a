//! Turns the name of a security scheme that nothing describes into a scheme, by the words of the name.

use crate::casing::squash;
use crate::draft::Said;
use crate::spec::{Known, Place, Rule, Scheme, SchemeKind};

/// A scheme of which pages tell the name alone. One whose name says nothing is a token that its bearer shows.
pub(super) fn named(said: &Said<String>) -> Scheme {
    let name = squash(&said.value);
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    let told = |kind| Known::inferred(kind, Rule::SchemeName, said.span);
    let guessed = |kind| Known::inferred(kind, Rule::Unknown, said.span);
    let kind = if has(&["basic"]) {
        told(SchemeKind::Basic)
    } else if has(&["oauth"]) {
        told(SchemeKind::OAuth {
            authorization_url: String::new(),
            scopes: Vec::new(),
        })
    } else if has(&["bearer", "jwt", "openid", "oidc"]) {
        told(SchemeKind::Bearer)
    } else if has(&["cookie"]) {
        guessed(key(said, Place::Cookie))
    } else if ["apikey", "xapikey"].contains(&name.as_str()) {
        guessed(key(said, Place::Header))
    } else {
        guessed(SchemeKind::Bearer)
    };
    Scheme {
        name: Known::stated(said.value.clone(), said.span),
        kind,
        description: String::new(),
    }
}

/// A key that something called like its scheme carries.
fn key(said: &Said<String>, place: Place) -> SchemeKind {
    SchemeKind::ApiKey {
        place: Known::inferred(place, Rule::Unknown, said.span),
        parameter: said.value.replace(' ', "-"),
        prefix: None,
    }
}
