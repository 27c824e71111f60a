//! Turns a client's id and secret into access tokens (RFC 6749, section 4.4).

mod client_credentials;
mod token_request;
mod tokens;

pub use client_credentials::ClientCredentials;
pub(super) use tokens::{Lease, Tokens};
