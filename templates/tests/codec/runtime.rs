//! Where a client has the codec.

#[allow(
    dead_code,
    unreachable_pub,
    reason = "a client exports what is not used here"
)]
#[path = "../../src/runtime/codec/mod.rs"]
pub(crate) mod codec;
