//! The models: what the operations take and answer.
//!
//! Where they are declared, `name: T as "x"` is a field that is called `x` on the wire. One that may be left out is marked with `?` and is an `Option<T>`; each of these has a setter, and `new` takes the others. Lists marked with `*` or `+` are given as any items, and `?null` is written as `null` when it is left out.

#[cfg(feature = "berths")]
mod berths;
#[cfg(feature = "papers")]
mod papers;

#[cfg(feature = "berths")]
pub use berths::*;
#[cfg(feature = "papers")]
pub use papers::*;
