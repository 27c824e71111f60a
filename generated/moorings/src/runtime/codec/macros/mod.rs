//! What generated models are made of: one macro for each kind, which hands the fields to the loops of the
//! codec.
//!
//! They name everything by its full path, since a model may have any name (`Option`, `Result`, `String` …).
//!
//! What they make is generic or `#[inline]`, so that the compiler makes machine code of it in the programs that use it,
//! and only of what they use: with a client of a thousand models, that is nearly all.
#![allow(
    unused_imports,
    unused_macros,
    reason = "which of them a client needs depends on its API"
)]

mod foreign_impls;
mod open_value;
mod record;
mod text_enum;
mod union;

pub(crate) use foreign_impls::foreign_impls;
pub(crate) use open_value::open_value;
pub(crate) use record::record;
pub(crate) use text_enum::{text_enum, text_impls};
pub(crate) use union::union;
