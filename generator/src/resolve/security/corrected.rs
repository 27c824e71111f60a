//! Turns an entry of the manifest into a security scheme.

use crate::manifest::{Flow, KeyPlace, Manifest, SecurityEntry, SecurityType};
use crate::spec::{Known, Place, Scheme, SchemeKind};

/// The scheme that an entry states.
pub(super) fn scheme(entry: &SecurityEntry, manifest: &Manifest) -> Scheme {
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
