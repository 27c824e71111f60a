//! The models: what the operations take and answer.

mod messaging;

pub use messaging::*;
