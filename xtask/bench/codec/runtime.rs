//! Where a client has its codec.

#[path = "../../../templates/src/runtime/codec/mod.rs"]
pub(crate) mod codec;
