//! Turns the tables of a manifest into types, which the schema is made of: their comments explain the keys.

use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;

use super::{Correction, check, crate_name};

/// The entries of a manifest.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Entries {
    /// `[client]`: the crate. Without an entry, the pages tell, or a custom does.
    pub client: ClientEntry,
    /// `[pages]`: where the pages are.
    pub pages: PagesEntry,
    /// `[api]`: facts about the API as a whole.
    pub api: ApiEntry,
    /// `[[security]]`: security schemes that no page describes. They count for each operation that names none of its own.
    pub security: Vec<SecurityEntry>,
    /// `[[correct]]`: what the pages get wrong, or lack. Each entry must apply, or it is an error: corrections do not rot.
    #[schemars(with = "Vec<Correction>")]
    pub correct: Vec<Spanned<Correction>>,
}

/// `[client]`
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ClientEntry {
    /// Name of the crate, one that Cargo takes.
    #[schemars(extend("format" = crate_name::FORMAT), example = &"pet-store")]
    pub name: Option<String>,
    /// Its version, by the rules of semantic versioning.
    #[schemars(extend("format" = check::VERSION), example = &"0.1.0")]
    pub version: Option<String>,
    /// Its description.
    #[schemars(example = &"Client of the pet store API")]
    pub description: Option<String>,
    /// Its licence, as an SPDX expression.
    #[schemars(example = &"MIT OR Apache-2.0")]
    pub license: Option<String>,
    /// Its repository.
    #[schemars(example = &"https://code.example/pet-store")]
    pub repository: Option<String>,
    /// Names of headers in which the API's answers carry a request id.
    #[serde(rename = "request-id")]
    #[schemars(example = ["x-request-id"])]
    pub request_id: Vec<String>,
    /// The folder of the crate, relative to this file. Without it, `../../generated/` and the name of this file's folder.
    #[schemars(example = &"../../generated/pet-store")]
    pub path: Option<String>,
}

/// `[pages]`
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct PagesEntry {
    /// The folder, relative to this file. Without it, the folder of this file.
    #[schemars(example = &"pages")]
    pub path: Option<String>,
    /// Other documentation sets of the same API, of SDKs in other languages; relative to this file.
    #[schemars(example = ["../java-sdk"])]
    pub also: Vec<String>,
}

/// `[api]`
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct ApiEntry {
    /// What the API is called.
    #[schemars(with = "Option<String>", example = &"Pet store API")]
    pub title: Option<Spanned<String>>,
    /// Its version.
    #[schemars(with = "Option<String>", example = &"1.2")]
    pub version: Option<Spanned<String>>,
    /// What its paths are relative to.
    #[schemars(with = "Option<String>", example = &"https://pets.example/v1")]
    pub base_url: Option<Spanned<String>>,
}

/// `[[security]]`
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SecurityEntry {
    /// Its name.
    #[schemars(with = "String", example = &"store login")]
    pub name: Spanned<String>,
    /// What it wants.
    #[serde(rename = "type")]
    #[schemars(example = &"oauth2")]
    pub kind: SecurityType,
    /// OAuth 2: the grant.
    #[schemars(example = &"client-credentials")]
    pub flow: Option<Flow>,
    /// OAuth 2: where tokens are had.
    #[schemars(with = "Option<String>", example = &"https://login.example/oauth/token")]
    pub token_url: Option<Spanned<String>>,
    /// OAuth 2: what a token may be asked for.
    #[serde(default)]
    #[schemars(example = ["pets:read"])]
    pub scopes: Vec<String>,
    /// API key: header, query or cookie.
    #[schemars(example = &"header")]
    pub place: Option<KeyPlace>,
    /// API key: the name of the parameter.
    #[schemars(example = &"X-Api-Key")]
    pub parameter: Option<String>,
    /// API key: the word in front of the secret.
    #[schemars(example = &"Bearer")]
    pub prefix: Option<String>,
    /// Why it is stated here.
    #[schemars(length(min = 1), example = &"The token URL stands in the code of the SDK, on no page.")]
    pub why: String,
}

/// Kinds of security schemes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Flow {
    /// RFC 6749, section 4.4.
    ClientCredentials,
    /// A token that the user fetched.
    Token,
}

/// Where an API key goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum KeyPlace {
    /// Into a header.
    Header,
    /// Into the query.
    Query,
    /// Into a cookie.
    Cookie,
}
