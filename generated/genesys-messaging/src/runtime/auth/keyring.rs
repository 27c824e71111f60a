//! Turns a client's credentials and what an operation asks for into the stamps of a call.

use super::oauth::Tokens;
use super::stamps::{Stamp, Stamps};
use super::{ApiKey, Ask, Basic, Credential, Proof, Secret, Slot, Token};
use crate::runtime::about::{About, Operation, Scheme, SchemeKind, Security};
use crate::runtime::address::BaseUrl;
use crate::runtime::client::Client;
use crate::runtime::error::{AuthError, BuildError};
use std::sync::Arc;

/// The credentials of a client, ready to be used.
#[derive(Default)]
pub(crate) struct Keyring(Vec<Key>);

/// A credential and the schemes that it fits.
struct Key {
    schemes: Vec<&'static Scheme>,
    source: Source,
}

/// Where the stamp of a credential comes from.
enum Source {
    /// It is always the same.
    Fixed(Stamp),
    /// From a token that the user is asked for.
    Asked(Arc<Ask>),
    /// From a token that the authorization server gives.
    Leased(Arc<Tokens>),
}

impl Keyring {
    /// Checks a client's credentials. Errors: a scheme that the API does not have, or not of that kind; a
    /// value that cannot be sent; no token endpoint.
    pub(crate) fn new(
        about: &About,
        base: &BaseUrl,
        credentials: Vec<Credential>,
    ) -> Result<Self, BuildError> {
        credentials
            .into_iter()
            .map(|credential| Key::new(about, base, credential))
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// The stamps of a call, in the order in which its operation lists their schemes.
    pub(crate) async fn stamps(
        &self,
        client: &Client,
        operation: &Operation,
    ) -> Result<Stamps, AuthError> {
        let mut stamps = Stamps::default();
        for key in self.chosen(&operation.security) {
            stamps.push(key.source.stamp(client).await?);
        }
        Ok(stamps)
    }

    fn chosen(&self, security: &Security) -> Vec<&Key> {
        let schemes = match security {
            Security::Unstated => return self.0.iter().collect(),
            Security::Schemes([]) => return Vec::new(),
            Security::Schemes(schemes) => schemes,
        };
        let mut chosen: Vec<_> = self
            .0
            .iter()
            .filter_map(|key| Some((key.rank(schemes)?, key)))
            .collect();
        chosen.sort_by_key(|(rank, _)| *rank);
        chosen.into_iter().map(|(_, key)| key).collect()
    }
}

impl Key {
    fn new(about: &About, base: &BaseUrl, credential: Credential) -> Result<Self, BuildError> {
        let schemes = schemes(about, &credential);
        if let (Some(name), []) = (credential.scheme, &schemes[..]) {
            return Err(BuildError::new(format!(
                "the API has no security scheme `{name}`"
            )));
        }
        let source = Source::new(credential.proof, &schemes, base)?;
        Ok(Self { schemes, source })
    }

    /// The place of this key's scheme among those that an operation lists; a key of no scheme comes last.
    /// `None` if it does not fit.
    fn rank(&self, listed: &[&Scheme]) -> Option<usize> {
        if self.schemes.is_empty() {
            return Some(listed.len());
        }
        listed
            .iter()
            .position(|scheme| self.schemes.iter().any(|own| own.name == scheme.name))
    }
}

impl Source {
    fn new(proof: Proof, schemes: &[&'static Scheme], base: &BaseUrl) -> Result<Self, BuildError> {
        match proof {
            Proof::ApiKey(key) => api_key(&key).map(Self::Fixed),
            Proof::Basic(basic) => self::basic(&basic).map(Self::Fixed),
            Proof::Bearer(bearer) => match bearer.token {
                Token::Known(token) => Stamp::authorization("Bearer", &token)
                    .map(Self::Fixed)
                    .map_err(unsendable),
                Token::Asked(ask) => Ok(Self::Asked(ask)),
            },
            Proof::ClientCredentials(credentials) => {
                let tokens = Tokens::new(credentials, schemes, base)?;
                Ok(Self::Leased(Arc::new(tokens)))
            }
        }
    }

    async fn stamp(&self, client: &Client) -> Result<Stamp, AuthError> {
        match self {
            Self::Fixed(stamp) => Ok(stamp.clone()),
            Self::Asked(ask) => {
                let token = ask()
                    .await
                    .map_err(|error| AuthError::new("no token was given").because(error))?;
                Stamp::authorization("Bearer", &token)
            }
            Self::Leased(tokens) => {
                let lease = tokens.lease(client).await?;
                Ok(Stamp::authorization("Bearer", lease.token())?.leased(lease))
            }
        }
    }
}

/// The schemes of the API that a credential fits.
fn schemes(about: &About, credential: &Credential) -> Vec<&'static Scheme> {
    let fits = |scheme: &&Scheme| match credential.scheme {
        Some(name) => scheme.name == name,
        None => fits(&credential.proof, scheme),
    };
    about.schemes.iter().copied().filter(fits).collect()
}

fn fits(proof: &Proof, scheme: &Scheme) -> bool {
    match proof {
        Proof::ApiKey(key) => fits_key(&key.slot, scheme),
        Proof::Basic(_) => matches!(scheme.kind, SchemeKind::Basic),
        Proof::Bearer(_) => {
            matches!(scheme.kind, SchemeKind::Bearer | SchemeKind::OAuth2 { .. })
        }
        Proof::ClientCredentials(_) => matches!(scheme.kind, SchemeKind::OAuth2 { .. }),
    }
}

fn fits_key(slot: &Slot, scheme: &Scheme) -> bool {
    match (slot, &scheme.kind) {
        (Slot::Scheme(own), _) => own.name == scheme.name,
        (
            Slot::Own(place, name),
            SchemeKind::ApiKey {
                place: known,
                name: other,
                ..
            },
        ) => place == known && name.eq_ignore_ascii_case(other),
        (Slot::Own(..), SchemeKind::Basic | SchemeKind::Bearer | SchemeKind::OAuth2 { .. }) => {
            false
        }
    }
}

fn api_key(key: &ApiKey) -> Result<Stamp, BuildError> {
    let (place, name, usual) = match &key.slot {
        Slot::Own(place, name) => (*place, name.as_str(), ""),
        Slot::Scheme(scheme) => match scheme.kind {
            SchemeKind::ApiKey {
                place,
                name,
                prefix,
            } => (place, name, prefix),
            SchemeKind::Basic | SchemeKind::Bearer | SchemeKind::OAuth2 { .. } => {
                return Err(BuildError::new(format!(
                    "the security scheme `{}` takes no API key",
                    scheme.name
                )));
            }
        },
    };
    let value = match key.prefix.as_deref().unwrap_or(usual) {
        "" => key.key.clone(),
        prefix => Secret::from(format!("{prefix} {}", key.key.expose())),
    };
    Ok(Stamp::new(place, name, &value)
        .map_err(unsendable)?
        .hiding(&key.key))
}

fn basic(basic: &Basic) -> Result<Stamp, BuildError> {
    let value = basic.encoded().ok_or_else(|| {
        BuildError::new("a user name for basic authentication must not hold a colon")
    })?;
    Ok(Stamp::authorization("Basic", &value)
        .map_err(unsendable)?
        .hiding(basic.password()))
}

fn unsendable(error: AuthError) -> BuildError {
    BuildError::new("a credential cannot be sent").because(error)
}
