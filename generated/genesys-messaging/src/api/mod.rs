//! The operations of the API, a module for each page that describes them.

mod messaging;

pub use messaging::{
    GetMessagingIntegrationsFacebook, GetMessagingIntegrationsLine,
    GetMessagingIntegrationsTwitter, GetMessagingSticker, MessagingApi,
};
