//! Turns what the code of an example sets up into security schemes.

use crate::draft::Credential;
use crate::spec::{Known, Place, Rule, Scheme, SchemeKind};

/// A scheme that the code of an example sets up. A client's grant counts if no other scheme is known.
pub(super) fn used(credential: &Credential, none_yet: bool) -> Option<Scheme> {
    let rule = Rule::ExampleCode;
    let (name, span) = match credential {
        Credential::ApiKey { scheme, .. }
        | Credential::Basic { scheme }
        | Credential::Bearer { scheme }
        | Credential::OAuth { scheme } => (scheme.value.as_str(), scheme.span),
        Credential::ClientCredentials { span } if none_yet => ("oauth", *span),
        Credential::ClientCredentials { .. } => return None,
    };
    Some(Scheme {
        name: Known::inferred(name.to_owned(), rule, span),
        kind: Known::inferred(kind(credential), rule, span),
        description: String::new(),
    })
}

fn kind(credential: &Credential) -> SchemeKind {
    match credential {
        Credential::ApiKey { parameter, .. } => SchemeKind::ApiKey {
            place: Known::inferred(Place::Header, Rule::ExampleCode, parameter.span),
            parameter: parameter.value.clone(),
            prefix: None,
        },
        Credential::Basic { .. } => SchemeKind::Basic,
        Credential::Bearer { .. } => SchemeKind::Bearer,
        Credential::OAuth { .. } => SchemeKind::OAuth {
            authorization_url: String::new(),
            scopes: Vec::new(),
        },
        Credential::ClientCredentials { span } => SchemeKind::ClientCredentials {
            token_url: Known::inferred(String::new(), Rule::Unknown, *span),
            scopes: Vec::new(),
        },
    }
}

/// The prefix that an example offers for a key.
pub(super) fn prefix(schemes: &mut [Scheme], credential: &Credential) {
    let Credential::ApiKey {
        parameter: said,
        prefix: Some(word),
        ..
    } = credential
    else {
        return;
    };
    for scheme in schemes {
        if let SchemeKind::ApiKey {
            parameter, prefix, ..
        } = &mut scheme.kind.value
            && *parameter == said.value
        {
            prefix.get_or_insert_with(|| word.value.clone());
        }
    }
}
