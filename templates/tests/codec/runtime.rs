//! Where a client has the codec.

#[path = "../../src/runtime/codec/mod.rs"]
pub(crate) mod codec;
