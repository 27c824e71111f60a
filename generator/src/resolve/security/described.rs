//! Turns what the README says about a security scheme into one of the spec.

use crate::casing::squash;
use crate::draft;
use crate::source::Span;
use crate::spec::{Known, Place, Rule, Scheme, SchemeKind};

/// A scheme of the README; an empty location is that of a cookie, which templates cannot say.
pub(super) fn described(said: &draft::Scheme) -> Option<Scheme> {
    let stated = said.kind.as_ref()?;
    Some(Scheme {
        name: Known::stated(said.name.value.clone(), said.name.span),
        kind: Known::stated(kind(said, stated)?, stated.span),
        description: String::new(),
    })
}

fn kind(said: &draft::Scheme, stated: &draft::Said<String>) -> Option<SchemeKind> {
    let words = stated.value.to_ascii_lowercase();
    if words.contains("api key") {
        return Some(SchemeKind::ApiKey {
            place: location(said, stated.span),
            parameter: said.parameter.as_ref()?.value.clone(),
            prefix: None,
        });
    }
    if words.contains("basic") {
        return Some(SchemeKind::Basic);
    }
    if words.contains("bearer") {
        return Some(SchemeKind::Bearer);
    }
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
    Some(if client {
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
    })
}

fn is_client_flow(flow: &str) -> bool {
    ["application", "clientcredentials"].contains(&squash(flow).as_str())
}

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
