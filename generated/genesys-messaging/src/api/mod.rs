//! The operations of the API, a module for each page that describes them.

#[cfg(feature = "messaging")]
mod messaging;

#[cfg(feature = "messaging")]
pub use messaging::{
    GetMessagingIntegrationsFacebook, GetMessagingIntegrationsLine,
    GetMessagingIntegrationsTwitter, GetMessagingSticker, MessagingApi,
};
