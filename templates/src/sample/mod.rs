//! A client in small: what the generator writes for an API of a library with a few books, one construct of each kind.

mod client;

pub mod api;
pub mod auth;
pub mod models;

pub use crate::runtime::{Client, Error, Response, Result};
