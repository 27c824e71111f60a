//! Turns calls of an API into HTTP requests and their answers into values: what every client carries, whatever its API.
//!
//! A datum's way: an operation's method fills a [`Call`]; `request` keeps its encoded arguments; `execute`
//! sends it, in as many `attempt`s as `retry` grants, with the stamps that `auth` makes, along the `hop`s that
//! redirects ask for, through a [`transport`]; `answer` is what came back; `decode` makes a [`Response`] of it,
//! unless its body is a [`Download`].
#![allow(
    dead_code,
    reason = "every client carries the whole runtime, and few APIs need all of it"
)]

pub mod auth;
pub mod codec;
pub mod error;
pub mod middleware;
pub mod testing;
pub mod transport;

mod about;
mod address;
mod answer;
mod attempt;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod builder;
mod call;
mod calls;
mod client;
mod decode;
mod download;
mod downloading;
mod encode;
mod execute;
mod headers;
mod hop;
#[cfg_attr(not(feature = "runtime-multipart"), path = "no_multipart.rs")]
mod multipart;
mod operations;
#[cfg(feature = "runtime-paging")]
mod paging;
mod pairs;
mod payload;
mod random;
mod request;
mod response;
mod retry;
mod sending;
mod style;
mod trace;

pub use about::{About, Operation};
pub use builder::ClientBuilder;
pub use bytes::Bytes;
pub use call::Call;
pub use client::Client;
pub use error::{Error, Result};
pub use http::{HeaderMap, Method, StatusCode};
pub use response::Response;
pub use sending::Sending;

#[allow(
    unused_imports,
    reason = "which of them a client needs depends on its API"
)]
pub use {
    about::{KeyPlace, Scheme, SchemeKind, Security},
    download::Download,
    downloading::Downloading,
    style::Style,
};

#[allow(
    unused_imports,
    reason = "which of them a client needs depends on its API"
)]
pub(crate) use {
    calls::{call, setter},
    codec::list,
    downloading::streams,
    operations::{operations, security},
};

#[cfg(feature = "runtime-multipart")]
pub use multipart::FilePart;
#[cfg(feature = "runtime-paging")]
pub use paging::{Items, Pages};
#[cfg(feature = "runtime-paging")]
#[allow(unused_imports, reason = "a client may be made without any page")]
pub(crate) use paging::{Paging, Turn, held, pages};
