//! The models: what the operations take and answer.
//!
//! Where they are declared, `name: T as "x"` is a field that is called `x` on the wire. One that may be left out is marked with `?` and is an `Option<T>`; each of these has a setter, and `new` takes the others. Lists marked with `*` or `+` are given as any items, and `?null` is written as `null` when it is left out.

#[cfg(any(feature = "holdings", feature = "pictures"))]
mod common;
#[cfg(feature = "holdings")]
mod holdings;

#[cfg(any(feature = "holdings", feature = "pictures"))]
pub use common::*;
#[cfg(feature = "holdings")]
pub use holdings::*;
