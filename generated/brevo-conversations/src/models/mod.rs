//! The models: what the operations take and answer.

mod conversations;

pub use conversations::*;
