//! The operations of the API, a module for each page that describes them.

#[cfg(feature = "conversations")]
mod conversations;

#[cfg(feature = "conversations")]
pub use conversations::{ConversationsApi, ConversationsMessagesIdPut};
