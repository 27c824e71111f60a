//! Turns the standard library's random hash keys into random numbers, which spares a dependency.

use std::hash::{BuildHasher, RandomState};

/// Random bits that nobody can foresee: a keyed hash (`SipHash`) of nothing, whose key the operating system drew. They
/// are good enough to keep clients apart, not to make keys of.
pub(crate) fn bits() -> u64 {
    RandomState::new().hash_one(())
}

/// A random number from 0 to 1, without 1.
pub(crate) fn fraction() -> f64 {
    f64::from(u32::try_from(bits() >> 32).expect("32 bits are left")) / (f64::from(u32::MAX) + 1.0)
}
