//! Turns what the pages say about an API and its operations into static tables that the runtime reads.

use http::Method;

/// What is known about an API as a whole. A client crate holds one, as a static.
#[derive(Debug)]
pub struct About {
    /// The API's name, for people.
    pub title: &'static str,
    /// Where the API lives unless the user says otherwise; empty when the pages do not say.
    pub base_url: &'static str,
    /// The API's security schemes, in the order of the pages.
    pub schemes: &'static [&'static Scheme],
    /// Names of headers that carry this API's request id; well-known ones are looked up after them.
    pub request_id: &'static [&'static str],
}

/// A security scheme of the API.
#[derive(Debug)]
pub struct Scheme {
    /// The name by which pages and operations refer to the scheme; unique within an API.
    pub name: &'static str,
    /// How a credential of this scheme is sent.
    pub kind: SchemeKind,
}

/// How a credential is sent.
#[derive(Debug)]
pub enum SchemeKind {
    /// A key in a header, in the query or in a cookie.
    ApiKey {
        /// Where the key goes.
        place: KeyPlace,
        /// The name of the header, query parameter or cookie.
        name: &'static str,
        /// A word such as `Token` that precedes the key, with a space between; empty for none.
        prefix: &'static str,
    },
    /// User name and password (RFC 7617).
    Basic,
    /// A token in the `Authorization` header (RFC 6750).
    Bearer,
    /// An access token that an authorization server issues (RFC 6749), sent as a bearer token.
    OAuth2 {
        /// The address of the token endpoint; empty when the pages do not say. It may be relative to the base URL.
        token_url: &'static str,
    },
}

/// Where an API key goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyPlace {
    /// Into a header.
    Header,
    /// Into the query.
    Query,
    /// Into the `Cookie` header.
    Cookie,
}

/// One operation of the API: what stays the same in every call of it.
#[derive(Debug)]
pub struct Operation {
    /// The operation's name in the pages, unique within an API.
    pub id: &'static str,
    /// The method of the request.
    pub method: Method,
    /// The path template, relative to the base URL and beginning with `/`; parameters stand in braces.
    pub path: &'static str,
    /// The media types asked for, as the `Accept` header has them; empty asks for any.
    pub accept: &'static str,
    /// The media type of the request body; empty leaves it to the kind of body.
    pub content: &'static str,
    /// Which credentials go along.
    pub security: Security,
}

/// Which of a client's credentials an operation takes.
#[derive(Debug)]
pub enum Security {
    /// The pages do not say: every credential that the client has goes along.
    Unstated,
    /// Credentials of these schemes go along, and those that belong to no scheme of the API; with an empty
    /// list, none do.
    Schemes(&'static [&'static Scheme]),
}
