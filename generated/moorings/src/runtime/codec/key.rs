//! Reads the keys of objects.

use super::reader::{Fail, Reader};
use std::borrow::Cow;

impl<'a> Reader<'a> {
    /// Reads a key and the colon after it.
    pub(super) fn key(&mut self) -> Result<Cow<'a, str>, Fail> {
        if self.peek() != b'"' {
            return self.expected("a key");
        }
        let key = self.text()?;
        self.skip_space();
        if self.peek() != b':' {
            return self.expected("':'");
        }
        self.at += 1;
        self.skip_space();
        Ok(key)
    }
}
