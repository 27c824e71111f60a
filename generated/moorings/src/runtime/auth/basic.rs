//! Turns a user name and password into a credential (RFC 7617).

use super::Secret;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

/// A user name and a password.
#[derive(Clone, Debug)]
pub struct Basic {
    user: String,
    password: Secret,
}

impl Basic {
    /// A user name, which must not hold a colon, and a password.
    pub fn new(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            user: user.into(),
            password: password.into(),
        }
    }

    /// Both from environment variables.
    ///
    /// # Errors
    /// [`Error::Auth`](crate::runtime::Error::Auth): a variable is not set, is empty, or is not UTF-8.
    pub fn from_env(user: &str, password: &str) -> crate::runtime::Result<Self> {
        Ok(Self::new(
            Secret::from_env(user)?.expose(),
            Secret::from_env(password)?,
        ))
    }

    /// The value of the `Authorization` header without the word `Basic`; `None` if the user name holds a colon.
    pub(super) fn encoded(&self) -> Option<Secret> {
        if self.user.contains(':') {
            return None;
        }
        let plain = Zeroizing::new(format!("{}:{}", self.user, self.password.expose()));
        Some(STANDARD.encode(plain.as_bytes()).into())
    }

    pub(super) fn password(&self) -> &Secret {
        &self.password
    }
}
