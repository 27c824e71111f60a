//! The runtime that every generated client carries, as a crate of its own, so that it is compiled, linted and
//! tested.
//!
//! Only the files under `src/runtime` and `Cargo.toml.in` go into clients. [`sample`] is a client in small,
//! written by hand in the very shape of generated ones, and shows the runtime in use, all its parts.

pub mod runtime;
#[cfg(all(
    feature = "runtime-multipart",
    feature = "runtime-oauth",
    feature = "runtime-paging"
))]
pub mod sample;
