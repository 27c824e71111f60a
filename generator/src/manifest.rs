//! Turns `docwright.toml` into what its owner states about a client: its name, its pages, and facts no page has.

mod correction;
mod crate_name;
mod paging;
mod version;

use serde::de::Error;
use serde::{Deserialize, Deserializer};
use toml::Spanned;

pub use correction::{Correction, Facts};
pub use crate_name::crate_name;
pub(crate) use crate_name::why_not;
pub use paging::PagingEntry;
pub use version::with_version;

use crate::diag::{self, Diagnostic};
use crate::source::{Page, PageId, Sources, Span};

/// A manifest. Every entry may be left out.
#[derive(Clone, Debug, Default)]
pub struct Manifest {
    /// The text it was read from.
    pub page: Option<PageId>,
    /// What it says.
    pub entries: Entries,
}

/// The entries of a manifest.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Entries {
    /// `[client]`: the crate.
    pub client: ClientEntry,
    /// `[pages]`: where the pages are.
    pub pages: PagesEntry,
    /// `[api]`: facts about the API as a whole.
    pub api: ApiEntry,
    /// `[[security]]`: security schemes that no page describes.
    pub security: Vec<SecurityEntry>,
    /// `[[correct]]`: facts that the pages get wrong.
    pub correct: Vec<Spanned<Correction>>,
}

/// `[client]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ClientEntry {
    /// Name of the crate, one that Cargo takes.
    #[serde(deserialize_with = "crate_name::read")]
    pub name: Option<String>,
    /// Its version, by the rules of semantic versioning.
    #[serde(deserialize_with = "version")]
    pub version: Option<String>,
    /// Its description.
    pub description: Option<String>,
    /// Its licence, as an SPDX expression.
    pub license: Option<String>,
    /// Its repository.
    pub repository: Option<String>,
    /// Names of headers in which the API's answers carry a request id.
    #[serde(rename = "request-id")]
    pub request_id: Vec<String>,
}

/// `[pages]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PagesEntry {
    /// The folder, relative to the manifest.
    pub path: Option<String>,
    /// Other documentation sets of the same API, of SDKs in other languages; relative to the manifest.
    pub also: Vec<String>,
}

/// `[api]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct ApiEntry {
    /// What the API is called.
    pub title: Option<Spanned<String>>,
    /// Its version.
    pub version: Option<Spanned<String>>,
    /// What its paths are relative to.
    pub base_url: Option<Spanned<String>>,
}

/// `[[security]]`
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SecurityEntry {
    /// Its name.
    pub name: Spanned<String>,
    /// What it wants.
    #[serde(rename = "type")]
    pub kind: SecurityType,
    /// OAuth 2: the grant.
    pub flow: Option<Flow>,
    /// OAuth 2: where tokens are had.
    pub token_url: Option<Spanned<String>>,
    /// OAuth 2: what a token may be asked for.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// API key: header, query or cookie.
    pub place: Option<KeyPlace>,
    /// API key: the name of the parameter.
    pub parameter: Option<String>,
    /// API key: the word in front of the secret.
    pub prefix: Option<String>,
    /// Why it is stated here.
    pub why: String,
}

/// Kinds of security schemes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SecurityType {
    /// A secret in a parameter.
    ApiKey,
    /// User name and password.
    Basic,
    /// A token.
    Bearer,
    /// A token by OAuth 2.
    Oauth2,
}

/// Grants of OAuth 2 that a client can use by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Flow {
    /// RFC 6749, section 4.4.
    ClientCredentials,
    /// A token that the user fetched.
    Token,
}

/// Where an API key goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyPlace {
    /// Into a header.
    Header,
    /// Into the query.
    Query,
    /// Into a cookie.
    Cookie,
}

impl Manifest {
    /// Reads the text of a manifest.
    ///
    /// # Errors
    /// A diagnostic at the place that cannot be understood.
    pub fn parse(page: PageId, sources: &Sources) -> Result<Self, Box<Diagnostic>> {
        let text = &sources.page(page).text;
        match toml::from_str(text) {
            Ok(entries) => Ok(Self {
                page: Some(page),
                entries,
            }),
            Err(error) => {
                let place = Span::new(page, error.span().unwrap_or(0..0));
                Err(Box::new(Diagnostic::at(
                    &diag::BAD_MANIFEST,
                    place,
                    error.message(),
                )))
            }
        }
    }

    /// Adds the text of a manifest to the sources and reads it; one that cannot be understood is an empty one and a
    /// diagnostic.
    #[must_use]
    pub fn read(page: Page, sources: &mut Sources) -> (Self, Vec<Diagnostic>) {
        let id = sources.add(page);
        match Self::parse(id, sources) {
            Ok(manifest) => (manifest, Vec::new()),
            Err(diagnostic) => (Self::default(), vec![*diagnostic]),
        }
    }

    /// Where the text of a manifest says that the pages are; nothing if it cannot be understood.
    #[must_use]
    pub fn pages(text: &str) -> PagesEntry {
        toml::from_str::<Entries>(text)
            .map_or_else(|_| PagesEntry::default(), |entries| entries.pages)
    }

    /// The place of an entry.
    #[must_use]
    pub fn span<T>(&self, entry: &Spanned<T>) -> Span {
        Span::new(self.page.unwrap_or_default(), entry.span())
    }
}

fn version<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let text = String::deserialize(deserializer)?;
    match semver::Version::parse(&text) {
        Ok(_) => Ok(Some(text)),
        Err(why) => Err(D::Error::custom(format!(
            "`{}` is no version such as `1.0.0`: {why}",
            text.escape_debug()
        ))),
    }
}
