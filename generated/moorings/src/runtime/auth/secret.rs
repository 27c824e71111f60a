//! Turns a secret text into one that is not shown by accident.

use crate::runtime::error::{AuthError, Error};
use std::fmt;
use zeroize::Zeroizing;

/// A secret text: a key, a password, a token. `Debug` hides it, and its memory is overwritten when it is dropped.
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// The secret from an environment variable.
    ///
    /// # Errors
    /// [`Error::Auth`](crate::runtime::Error::Auth): the variable is not set, is empty, or is not UTF-8.
    pub fn from_env(variable: &str) -> Result<Self, Error> {
        match std::env::var(variable) {
            Ok(value) if value.is_empty() => {
                Err(AuthError::new(format!("environment variable {variable} is empty")).into())
            }
            Ok(value) => Ok(value.into()),
            Err(std::env::VarError::NotPresent) => {
                Err(AuthError::new(format!("environment variable {variable} is not set")).into())
            }
            Err(std::env::VarError::NotUnicode(_)) => {
                Err(AuthError::new(format!("environment variable {variable} is not UTF-8")).into())
            }
        }
    }

    /// The secret in the clear.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(***)")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}
