//! The operations of the API, a module for each page that describes them.

mod conversations;

pub use conversations::{ConversationsApi, ConversationsMessagesIdPut};
