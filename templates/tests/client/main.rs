//! Turns calls of the sample client into requests on loopback, and checks what the server received and what
//! the caller got.

mod answers;
mod auth;
#[cfg(feature = "blocking")]
mod blocking;
mod bodies;
mod downloads;
mod encoding;
mod headers;
mod limits;
mod manifest;
mod middleware;
mod mock;
mod multipart;
mod oauth;
mod oauth_failures;
mod paging;
mod paths;
mod queries;
mod redaction;
mod redirect_limits;
mod redirects;
mod retries;
mod support;
#[cfg(feature = "tracing")]
mod tracing;
mod transport;
mod values;
