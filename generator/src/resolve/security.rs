//! Turns what README, examples and manifest say about who may call into security schemes.

mod described;
mod used;

use crate::casing::squash;
use crate::draft::{self, Authorization, Credential, Draft};
use crate::manifest::{Flow, KeyPlace, Manifest, SecurityEntry, SecurityType};
use crate::spec::{Known, Place, Rule, Scheme, SchemeKind, Security};

/// All schemes: those of the manifest, of the README, and those that examples use.
pub(super) fn schemes(draft: &Draft, manifest: &Manifest) -> Vec<Scheme> {
    let mut schemes: Vec<Scheme> = manifest
        .entries
        .security
        .iter()
        .map(|entry| stated(entry, manifest))
        .collect();
    for said in draft.readme.iter().flat_map(|readme| &readme.schemes) {
        add(&mut schemes, described::described(said));
    }
    for credential in credentials(draft) {
        if let Some(scheme) = used::used(credential, schemes.is_empty()) {
            add(&mut schemes, Some(scheme));
        }
        used::prefix(&mut schemes, credential);
    }
    let named = draft
        .apis
        .iter()
        .flat_map(|page| &page.operations)
        .filter_map(|operation| operation.authorization.as_ref());
    for name in named.flat_map(|said| names(&said.value)) {
        add(&mut schemes, Some(bearer_by_default(name)));
    }
    schemes
}

/// How callers of an operation say who they are. An operation that says nothing is open to the schemes of
/// the manifest, or to the one that its example uses.
pub(super) fn of(
    operation: &draft::Operation,
    schemes: &[Scheme],
    manifest: &Manifest,
) -> Known<Security> {
    match &operation.authorization {
        Some(said) => match &said.value {
            Authorization::None => Known::stated(Security::None, said.span),
            Authorization::Schemes(names) => {
                let names = names
                    .iter()
                    .map(|name| known_name(&name.value, schemes))
                    .collect();
                Known::stated(Security::Schemes(names), said.span)
            }
        },
        None => unsaid(operation, schemes, manifest),
    }
}

fn unsaid(
    operation: &draft::Operation,
    schemes: &[Scheme],
    manifest: &Manifest,
) -> Known<Security> {
    if let Some(entry) = manifest.entries.security.first() {
        let names = manifest
            .entries
            .security
            .iter()
            .map(|entry| entry.name.get_ref().clone())
            .collect();
        return Known::corrected(Security::Schemes(names), manifest.span(&entry.name));
    }
    let span = operation.name.span;
    let example = operation.example.as_ref();
    let used = example.is_some_and(|example| !example.credentials.is_empty());
    let named: Vec<String> = example
        .into_iter()
        .flat_map(|example| &example.credentials)
        .filter_map(scheme_of)
        .map(|name| known_name(&name.value, schemes))
        .collect();
    match (used, schemes) {
        (true, _) if !named.is_empty() => {
            Known::inferred(Security::Schemes(named), Rule::ExampleCode, span)
        }
        (true, [only]) => Known::inferred(
            Security::Schemes(vec![only.name.value.clone()]),
            Rule::ExampleCode,
            span,
        ),
        _ => Known::inferred(Security::NotStated, Rule::Unknown, span),
    }
}

/// The scheme that the code of an example names.
fn scheme_of(credential: &Credential) -> Option<&draft::Said<String>> {
    match credential {
        Credential::ApiKey { scheme, .. }
        | Credential::Basic { scheme }
        | Credential::Bearer { scheme }
        | Credential::OAuth { scheme } => Some(scheme),
        Credential::ClientCredentials { .. } => None,
    }
}

fn known_name(name: &str, schemes: &[Scheme]) -> String {
    let same = schemes
        .iter()
        .find(|scheme| squash(&scheme.name.value) == squash(name));
    same.map_or_else(|| name.to_owned(), |scheme| scheme.name.value.clone())
}

fn add(schemes: &mut Vec<Scheme>, scheme: Option<Scheme>) {
    let Some(scheme) = scheme else { return };
    if !schemes
        .iter()
        .any(|known| squash(&known.name.value) == squash(&scheme.name.value))
    {
        schemes.push(scheme);
    }
}

fn names(authorization: &Authorization) -> &[draft::Said<String>] {
    match authorization {
        Authorization::None => &[],
        Authorization::Schemes(names) => names,
    }
}

fn credentials(draft: &Draft) -> impl Iterator<Item = &Credential> {
    let operations = draft.apis.iter().flat_map(|page| &page.operations);
    let own = operations.filter_map(|operation| operation.example.as_ref());
    let front = draft.readme.iter().flat_map(|readme| &readme.examples);
    front.chain(own).flat_map(|example| &example.credentials)
}

/// A scheme of the manifest.
fn stated(entry: &SecurityEntry, manifest: &Manifest) -> Scheme {
    let span = manifest.span(&entry.name);
    let kind = match (entry.kind, entry.flow) {
        (SecurityType::ApiKey, _) => SchemeKind::ApiKey {
            place: Known::corrected(entry.place.map_or(Place::Header, key_place), span),
            parameter: entry
                .parameter
                .clone()
                .unwrap_or_else(|| entry.name.get_ref().clone()),
            prefix: entry.prefix.clone(),
        },
        (SecurityType::Basic, _) => SchemeKind::Basic,
        (SecurityType::Bearer, _) => SchemeKind::Bearer,
        (SecurityType::Oauth2, Some(Flow::Token)) => SchemeKind::OAuth {
            authorization_url: String::new(),
            scopes: entry.scopes.clone(),
        },
        (SecurityType::Oauth2, Some(Flow::ClientCredentials) | None) => {
            let url = entry.token_url.as_ref();
            SchemeKind::ClientCredentials {
                token_url: Known::corrected(
                    url.map_or_else(String::new, |url| url.get_ref().clone()),
                    url.map_or(span, |url| manifest.span(url)),
                ),
                scopes: entry.scopes.clone(),
            }
        }
    };
    Scheme {
        name: Known::corrected(entry.name.get_ref().clone(), span),
        kind: Known::corrected(kind, span),
        description: String::new(),
    }
}

fn key_place(place: KeyPlace) -> Place {
    match place {
        KeyPlace::Header => Place::Header,
        KeyPlace::Query => Place::Query,
        KeyPlace::Cookie => Place::Cookie,
    }
}

/// A name that operations give and nothing describes.
fn bearer_by_default(name: &draft::Said<String>) -> Scheme {
    Scheme {
        name: Known::stated(name.value.clone(), name.span),
        kind: Known::inferred(SchemeKind::Bearer, Rule::Unknown, name.span),
        description: String::new(),
    }
}
