//! Turns what the README says about a security scheme into one of the spec.

use crate::casing::squash;
use crate::draft::{self, Draft};
use crate::source::Span;
use crate::spec::{Known, Place, Rule, Scheme, SchemeKind, Security};

/// A scheme of the README.
pub(super) fn described(said: &draft::Scheme) -> Option<Scheme> {
    let stated = said.kind.as_ref()?;
    Some(Scheme {
        name: Known::stated(said.name.value.clone(), said.name.span),
        kind: kind(said, stated),
        description: String::new(),
    })
}

/// All schemes of the README for all operations, if it describes some and no operation says a word.
pub(super) fn for_all(draft: &Draft, schemes: &[Scheme]) -> Option<Known<Security>> {
    let first = draft.readme.as_ref()?.schemes.first()?;
    if schemes.is_empty() || super::authorizations(draft).next().is_some() {
        return None;
    }
    let names = schemes.iter().map(|scheme| scheme.name.value.clone());
    let security = Security::Schemes(names.collect());
    Some(Known::inferred(
        security,
        Rule::SchemesOfReadme,
        first.name.span,
    ))
}

/// Adds the flow of a second scheme of one name: the grant for clients counts, since a program can use it by itself,
/// with the scopes of both.
pub(super) fn with_flow(known: &mut Scheme, other: &Scheme) {
    let (Some(own), Some(more)) = (scopes(&known.kind.value), scopes(&other.kind.value)) else {
        return;
    };
    let more = more.iter().filter(|scope| !own.contains(scope));
    let all: Vec<String> = own.iter().chain(more).cloned().collect();
    if let SchemeKind::ClientCredentials { .. } = &other.kind.value {
        known.kind = other.kind.clone();
    }
    if let SchemeKind::OAuth { scopes, .. } | SchemeKind::ClientCredentials { scopes, .. } =
        &mut known.kind.value
    {
        *scopes = all;
    }
}

fn scopes(kind: &SchemeKind) -> Option<&Vec<String>> {
    match kind {
        SchemeKind::OAuth { scopes, .. } | SchemeKind::ClientCredentials { scopes, .. } => {
            Some(scopes)
        }
        SchemeKind::ApiKey { .. } | SchemeKind::Basic | SchemeKind::Bearer => None,
    }
}

fn kind(said: &draft::Scheme, stated: &draft::Said<String>) -> Known<SchemeKind> {
    let words = stated.value.to_ascii_lowercase();
    if words.contains("api key") {
        return key(said, stated.span);
    }
    let kind = if words.contains("basic") {
        SchemeKind::Basic
    } else if words.contains("bearer") {
        SchemeKind::Bearer
    } else {
        oauth(said, stated)
    };
    Known::stated(kind, stated.span)
}

/// A key. Some templates do not say what carries it: then a header called like the scheme.
fn key(said: &draft::Scheme, span: Span) -> Known<SchemeKind> {
    match &said.parameter {
        Some(parameter) => Known::stated(
            SchemeKind::ApiKey {
                place: location(said, span),
                parameter: parameter.value.clone(),
                prefix: None,
            },
            span,
        ),
        None => Known::inferred(
            SchemeKind::ApiKey {
                place: Known::inferred(Place::Header, Rule::Unknown, span),
                parameter: said.name.value.replace(' ', "-"),
                prefix: None,
            },
            Rule::Unknown,
            span,
        ),
    }
}

fn oauth(said: &draft::Scheme, stated: &draft::Said<String>) -> SchemeKind {
    let scopes = said
        .scopes
        .iter()
        .map(|scope| scope.value.clone())
        .collect();
    let text =
        |url: Option<&draft::Said<String>>| url.map_or_else(String::new, |url| url.value.clone());
    let client = said
        .flow
        .as_ref()
        .is_some_and(|flow| is_client_flow(&flow.value));
    let token_url = said.token_url.as_ref();
    if client {
        let span = token_url.map_or(stated.span, |url| url.span);
        SchemeKind::ClientCredentials {
            token_url: Known::stated(text(token_url), span),
            scopes,
        }
    } else {
        SchemeKind::OAuth {
            authorization_url: text(said.authorization_url.as_ref()),
            scopes,
        }
    }
}

fn is_client_flow(flow: &str) -> bool {
    ["application", "clientcredentials"].contains(&squash(flow).as_str())
}

/// Where a key goes; an empty location is that of a cookie, which templates cannot say.
fn location(said: &draft::Scheme, span: Span) -> Known<Place> {
    let Some(location) = &said.location else {
        return Known::inferred(Place::Cookie, Rule::Unknown, span);
    };
    let lower = location.value.to_ascii_lowercase();
    let place = if lower.contains("header") {
        Place::Header
    } else if lower.contains("query") {
        Place::Query
    } else {
        Place::Cookie
    };
    Known::stated(place, location.span)
}
