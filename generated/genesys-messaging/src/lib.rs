//! Client of the Genesys Cloud messaging API: Facebook, LINE and Twitter integrations, and stickers
//!
//! ## Quick start
//!
//! ```console
//! cargo add genesys-messaging
//! cargo add tokio --features macros,rt
//! ```
//!
//! ```no_run
//! use genesys_messaging::testing::{MockAnswer, MockTransport};
//! use genesys_messaging::{Client, auth};
//!
//! # #[cfg(feature = "messaging")]
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let transport = MockTransport::new();
//!     transport.answer(MockAnswer::json(
//!         200,
//!         "{\"entities\":[{\"id\":\"text\",\"name\":\"text\",\"appId\":\"text\",\"version\":1}]}",
//!     ));
//!     let client = Client::builder()
//!         .auth(auth::Bearer::new("the token"))
//!         .transport(transport)
//!         .build()?;
//!     let answer = client
//!         .messaging()
//!         .get_messaging_integrations_facebook()
//!         .await?;
//!     println!("{} {answer:?}", answer.status());
//!     Ok(())
//! }
//! # #[cfg(not(feature = "messaging"))]
//! # fn main() {}
//! ```
//!
//! ## Authentication
//!
//! The API takes `PureCloud OAuth`. Give the client what you have; each call takes along what its operation asks for, all of it if that is several. A redirect to another host gets none of it. Tokens that the client fetches are kept, shared by calls at the same time, and renewed before they end or when the server refuses an old one; `auth::Bearer::from_fn` asks your own provider.
//!
//! ```no_run
//! # fn example() -> genesys_messaging::Result<()> {
//! use genesys_messaging::{Client, auth};
//!
//! let client = Client::builder()
//!     .auth(auth::ClientCredentials::from_env("CLIENT_ID", "CLIENT_SECRET")?)
//!     .build()?;
//! # Ok(()) }
//! ```
//!
//! ## Calls
//!
//! Each page of the reference is an accessor, each operation a method that tells what it sends. Arguments that an operation must have are positional: texts are given as anything that becomes a `String`, lists as anything that holds such items, days and times as `Date` and `DateTime`. All others are methods of the call. Whatever stands in a path or a query is encoded, so an id with a slash stays one part of the path; what would change the path, such as `..`, is an error.
//!
//! A call is sent when it is awaited, and dropping it hangs up. `.with_header(…)`, `.with_query(…)`, `.with_timeout(…)` and `.with_retries(…)` change that one call. Every status from 200 to 299 is a success. An answer derefs to its value and has status, headers, request id and the raw body at hand.
//!
//! ## Values
//!
//! Models are structs with public fields: `new` takes what they must have, and each other field has a method that sets it. Enums have `as_str`, `Display` and `FromStr`. All of them are read and written by serde, too.
//!
//! What this version of the crate does not know is no error. Unknown fields are kept in `extra` and sent back, values of enums and variants of unions are `Unknown` and stay what they are, and `null` counts as nothing where a field is optional. A field whose spelling the pages leave open is read in each. A model of which the pages say nothing is `Open`: any JSON value, with typed access to its members.
//!
//! ## Errors
//!
//! A call fails with one `Error`: the request could not be built, the server not be reached, it took too long, answered with a status that is no success, sent a body that cannot be decoded, or no credential was to be had. `status()`, `headers()`, `request_id()` and `body()` are those of the answer, as far as one came; `is_retryable()` and `body_as::<T>()` tell more. A body that cannot be decoded is kept, and the error names the place in it. No error shows a credential.
//!
//! ## Listings
//!
//! Calls of listings have `.pages()` and `.items()`: streams, read by `.try_next().await?`, that fetch a page when it is asked for. They end with the last page, and with one that is empty or comes again.
//!
//! ## Retries and limits
//!
//! Calls that may be repeated are, after 429, 503 and broken connections, with growing pauses or as `Retry-After` says, within a budget; a `POST` that may have reached the server is not. Making a connection, the whole call, redirects and the size of a decoded body are bounded. The builder of the client sets all of it.
//!
//! ## Hooks
//!
//! `ClientBuilder::middleware` takes code that runs before and after each attempt of each call. `ClientBuilder::transport` takes another way to send requests than the default one, which is reqwest.
//!
//! ## Tests
//!
//! `testing::MockTransport` plays answers to your own tests and records the requests, as the quick start shows. Programs that run without a network are in `examples/`.
//!
//! ## Features
//!
//! * `rustls` (default), `native-tls`: what TLS is made by. Without both, bring a `transport`.
//! * `blocking`: `.send_blocking()`, for code that is not async.
//! * `tracing`: a span per call, with method, path template, status and attempt.
//!
//! ## Pages
//!
//! * `client.messaging()`: the page `Messaging`, 14 operations
//!
//! Each page is a feature, called like its accessor but with dashes, that brings the models which it needs, and turns on what it needs of `runtime-multipart`, `runtime-oauth` and `runtime-paging`. The feature `full` is all of them, and on by default; `default-features = false` with `rustls` and the features of a few pages makes a crate that compiles faster.
//!
//! Licence: `MIT OR Apache-2.0`. The texts are in `LICENSE-APACHE`, `LICENSE-MIT`.
//!
//! Generated by docwright from the reference pages of an SDK. What the pages do not state was inferred; the recovered OpenAPI document marks it.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod client;
mod runtime;

pub mod api;
pub mod auth;
pub mod models;

#[doc(no_inline)]
pub use chrono;
#[cfg(feature = "runtime-multipart")]
pub use runtime::FilePart;
pub use runtime::codec::{Date, DateTime, Object, Open, Unknown};
pub use runtime::{
    Bytes, Call, Client, ClientBuilder, Download, Downloading, Error, HeaderMap, Method, Operation,
    Response, Result, Sending, StatusCode,
};
#[cfg(feature = "runtime-paging")]
pub use runtime::{Items, Pages};
pub use runtime::{codec, error, middleware, testing, transport};
